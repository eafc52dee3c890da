import CloseOutlined from '@mui/icons-material/CloseOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import RefreshOutlined from '@mui/icons-material/RefreshOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { DocumentSoort } from '../../../schema/generated/documenten.ts';
import { toonGrootte } from '../../format/grootte.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useDiensten } from '../../providers/Diensten.tsx';
import { useWachtrij, type Wachtend } from './wachtrij.ts';

export const SOORTEN: readonly DocumentSoort[] = ['INTENTIEVERKLARING', 'BEGROTINGSSPECIFICATIE', 'KAART', 'OVERIG'];

export interface Partij {
  id: string;
  naam: string;
}

/** A place to drop files on, and a button that does the same; what was chosen waits for its kind before it is sent. */
export function Toevoegen({ aanvraagId, partijen }: { aanvraagId: string; partijen: readonly Partij[] }) {
  const t = useTranslate();
  const d = (naam: string, opties?: object) => t(`db.documenten.${naam}`, opties);
  const id = useId();
  const notify = useNotify();
  const vragen = useQueryClient();
  const { sessie } = useDiensten();
  const { rij, bestanden } = useWachtrij(aanvraagId);
  const [sleept, zetSleept] = useState(false);
  const kiezer = useRef<HTMLInputElement>(null);
  const gekozen = bestanden.filter(({ staat }) => staat === 'gekozen').length;
  const klaar = (naam: string) => {
    notify('db.documenten.klaar', { type: 'success', messageArgs: { naam } });
    void vragen.invalidateQueries();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same for everybody */}
      <div
        className={`neerlegvak ${sleept ? 'boven' : ''}`}
        onDragOver={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          zetSleept(true);
        }}
        onDragLeave={() => zetSleept(false)}
        onDrop={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          zetSleept(false);
          rij.kies([...gebeurtenis.dataTransfer.files]);
        }}
      >
        <UploadFileOutlined className="i" />
        <span>{sleept ? d('sleep_los') : d('sleep')}</span>
        <button type="button" className="knop" aria-describedby={`${id}-hulp`} onClick={() => kiezer.current?.click()}>
          {d('kies')}
        </button>
        <input
          ref={kiezer}
          type="file"
          hidden
          multiple
          accept=".pdf,.xlsx,.ods,.png"
          onChange={({ currentTarget }) => {
            rij.kies([...(currentTarget.files ?? [])]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <p id={`${id}-hulp`} className="klein stil">
          {d('hulp')}
        </p>
      </div>
      {bestanden.length > 0 && (
        <ul className="wachtrij" aria-label={d('toevoegen')}>
          {bestanden.map((een) => (
            <Rij
              key={een.sleutel}
              een={een}
              partijen={partijen}
              wijzig={(wijziging) => rij.wijzig(een.sleutel, wijziging)}
              haalWeg={() => rij.haalWeg(een.sleutel)}
              opnieuw={() => rij.verstuur(sessie, { klaar }, een.sleutel)}
            />
          ))}
        </ul>
      )}
      {gekozen > 0 && (
        <button type="button" className="knop hoofd" onClick={() => rij.verstuur(sessie, { klaar })}>
          {d('verstuur', { smart_count: gekozen })}
        </button>
      )}
    </>
  );
}

interface Rijopties {
  een: Wachtend;
  partijen: readonly Partij[];
  wijzig: (wijziging: Partial<Pick<Wachtend, 'soort' | 'partnerId'>>) => void;
  haalWeg: () => void;
  opnieuw: () => void;
}

function Rij({ een, partijen, wijzig, haalWeg, opnieuw }: Rijopties) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const d = (naam: string, opties?: object) => t(`db.documenten.${naam}`, opties);
  const { bestand, staat, reden, deel } = een;
  const naam = bestand.name;
  const vast = staat === 'bezig' || staat === 'wacht';
  const teGroot = reden !== null && 'tekst' in reden;
  const waarom = !reden
    ? null
    : 'melding' in reden
      ? reden.melding
      : 'tekst' in reden
        ? d(reden.tekst)
        : t(`db.fout.${reden.soort}`);
  return (
    <li>
      <div className="bestand">
        <strong>{naam}</strong> <span className="stil klein nw">{toonGrootte(bestand.size, f.taal)}</span>
        {waarom && (
          <p className="reden" role="alert" id={`${id}-reden`}>
            <ErrorOutlineOutlined className="i i16" />
            <span>
              <strong>{d('mislukt')}</strong>{' '}
              <span lang={reden && 'melding' in reden ? 'nl' : undefined}>{waarom}</span>
            </span>
          </p>
        )}
      </div>
      {!teGroot && (
        <>
          <select
            className="in"
            aria-label={d('soort_van', { naam })}
            value={een.soort}
            disabled={vast}
            onChange={({ currentTarget }) => wijzig({ soort: currentTarget.value as DocumentSoort })}
          >
            {SOORTEN.map((soort) => (
              <option key={soort} value={soort}>
                {d(`soorten.${soort}`)}
              </option>
            ))}
          </select>
          <select
            className="in"
            aria-label={d('partij_van', { naam })}
            value={een.partnerId}
            disabled={vast}
            onChange={({ currentTarget }) => wijzig({ partnerId: currentTarget.value })}
          >
            <option value="">{d('geen_partij')}</option>
            {partijen.map((partij) => (
              <option key={partij.id} value={partij.id}>
                {partij.naam}
              </option>
            ))}
          </select>
        </>
      )}
      <div className="doen">
        {vast ? (
          <span className="voortgang">
            <progress max={1} value={staat === 'bezig' ? deel : 0} aria-label={naam} />
            <span className="klein stil">
              {staat === 'wacht'
                ? d('wacht')
                : deel < 1
                  ? d('bezig', { deel: Math.floor(deel * 100) })
                  : d('bezig_kijken')}
            </span>
          </span>
        ) : (
          <>
            {staat === 'mislukt' && !teGroot && (
              <button type="button" className="ikoon" aria-label={d('opnieuw', { naam })} onClick={opnieuw}>
                <RefreshOutlined className="i" />
              </button>
            )}
            <button type="button" className="ikoon" aria-label={d('weghalen', { naam })} onClick={haalWeg}>
              <CloseOutlined className="i" />
            </button>
          </>
        )}
      </div>
    </li>
  );
}
