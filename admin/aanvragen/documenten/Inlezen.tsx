import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { type Bestandfout, verstuur } from '../../providers/bestanden.ts';
import { useDiensten } from '../../providers/Diensten.tsx';
import { type Apifout, alsApifout } from '../../providers/fouten.ts';

interface Wijziging {
  blad: string;
  onderdeel: string;
  oud: string | null;
  nieuw: string | null;
}

/** What the server made of the file. */
interface Uitslag {
  versie: number;
  ingelezen: boolean;
  wijzigingen: readonly Wijziging[];
  fouten: readonly Bestandfout[];
}

interface Inleesopties {
  aanvraag: { id: string; titel: string };
  sluit: () => void;
}

function nieuweSleutel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads a spreadsheet into the plan: first what it would change, or every cell that is wrong; then, confirmed, once. */
export default function Inlezen({ aanvraag, sluit }: Inleesopties) {
  const t = useTranslate();
  const d = (naam: string, opties?: object) => t(`db.documenten.lees.${naam}`, opties);
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const notify = useNotify();
  const vragen = useQueryClient();
  const { sessie } = useDiensten();
  const kiezer = useRef<HTMLInputElement>(null);
  const sleutel = useRef('');
  const [bestand, zetBestand] = useState<File | null>(null);
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [storing, zetStoring] = useState<Apifout | null>(null);
  const [conflict, zetConflict] = useState(false);

  const stuur = async (wat: File, velden: Record<string, string>): Promise<Uitslag | null> => {
    zetBezig(true);
    zetStoring(null);
    try {
      const formulier = new FormData();
      for (const [naam, waarde] of Object.entries(velden)) formulier.set(naam, waarde);
      formulier.set('bestand', wat, wat.name);
      return await verstuur<Uitslag>(sessie, {
        pad: `/documenten/aanvragen/${aanvraag.id}/plan.xlsx`,
        formulier,
        sleutel: sleutel.current,
      });
    } catch (fout) {
      zetStoring(alsApifout(fout));
      return null;
    } finally {
      zetBezig(false);
    }
  };

  const bekijk = async (gekozen: File) => {
    sleutel.current = nieuweSleutel();
    zetBestand(gekozen);
    zetUitslag(null);
    zetUitslag(await stuur(gekozen, { proef: 'true' }));
  };

  const leesIn = async () => {
    if (!bestand || !uitslag) return;
    const antwoord = await stuur(bestand, { versie: String(uitslag.versie) });
    if (!antwoord) return;
    if (antwoord.ingelezen) {
      sluit();
      notify('db.documenten.lees.gelukt', { type: 'success' });
      await vragen.invalidateQueries();
      return;
    }
    const verouderd = antwoord.fouten.some(({ code }) => code === 'VERSIE_CONFLICT');
    zetConflict(verouderd);
    if (verouderd) await bekijk(bestand);
    else zetUitslag(antwoord);
  };

  const aantal = uitslag?.wijzigingen.length ?? 0;
  return (
    <Dialog open onClose={sluit} fullScreen={smal} fullWidth maxWidth="md" aria-labelledby={`${id}-titel`}>
      <div className="dkopje">
        <div>
          <h2 id={`${id}-titel`}>{t('db.documenten.inlezen')}</h2>
          <p className="klein stil">{aanvraag.titel}</p>
        </div>
        <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
          <CloseOutlined className="i" />
        </button>
      </div>
      <div className="dlijf enkel inlezen" aria-busy={bezig}>
        <div>
          <p>{d('uitleg')}</p>
          <div className="gekozen">
            <button type="button" className="knop" onClick={() => kiezer.current?.click()}>
              <UploadFileOutlined className="i" />
              {d(bestand ? 'anders' : 'kies')}
            </button>
            <input
              ref={kiezer}
              type="file"
              hidden
              accept=".xlsx"
              onChange={({ currentTarget }) => {
                const [gekozen] = currentTarget.files ?? [];
                zetConflict(false);
                if (gekozen) void bekijk(gekozen);
                currentTarget.value = '';
              }}
            />
            {bestand && <span className="breek">{bestand.name}</span>}
          </div>
          <div role="status">
            {bezig && <p className="stil">{d('bezig')}</p>}
            {conflict && !bezig && <p className="melding let">{d('conflict')}</p>}
            {uitslag && uitslag.fouten.length === 0 && aantal === 0 && (
              <div className="melding ok">
                <CheckCircleOutlined className="i" />
                <span>{d('geen')}</span>
              </div>
            )}
          </div>
          {storing && (
            <div className="melding fout" role="alert">
              <ErrorOutlineOutlined className="i" />
              <span>
                <strong>{d('niet')}</strong> {t(storing.message)}
                {storing.correlatieId && (
                  <small className="stil"> {t('db.toestand.kenmerk', { id: storing.correlatieId })}</small>
                )}
              </span>
            </div>
          )}
          {uitslag && uitslag.fouten.length > 0 && <Celfouten fouten={uitslag.fouten} />}
          {uitslag && aantal > 0 && <Wijzigingen wijzigingen={uitslag.wijzigingen} />}
        </div>
      </div>
      <div className="dvoet">
        <span className="klein stil">{t('db.stap.nog_niets')}</span>
        <div className="rechts">
          <button type="button" className="knop" onClick={sluit}>
            {t('db.app.annuleren')}
          </button>
          {aantal > 0 && (
            <button
              type="button"
              className="knop hoofd"
              aria-disabled={bezig}
              onClick={() => void (bezig ? undefined : leesIn())}
            >
              {bezig ? t('db.stap.bezig') : d('knop', { smart_count: aantal })}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Celfouten({ fouten }: { fouten: readonly Bestandfout[] }) {
  const t = useTranslate();
  const d = (naam: string, opties?: object) => t(`db.documenten.lees.${naam}`, opties);
  const cellen = fouten.filter(({ cel }) => cel).length;
  if (cellen === 0) {
    return (
      <div className="melding fout" role="alert">
        <ErrorOutlineOutlined className="i" />
        <span lang="nl">{fouten.map(({ melding }) => melding).join(' ')}</span>
      </div>
    );
  }
  return (
    <>
      <div className="melding fout" role="alert">
        <ErrorOutlineOutlined className="i" />
        <span>
          <strong>{d('fouten', { smart_count: cellen })}.</strong> {d('fouten_uitleg')}
        </span>
      </div>
      <Tabelvak label={d('wat')}>
        <table className="t los">
          <thead>
            <tr>
              <th scope="col">{d('cel')}</th>
              <th scope="col">{d('wat')}</th>
            </tr>
          </thead>
          <tbody lang="nl">
            {fouten.map(({ cel, melding }, plaats) => (
              <tr key={plaats}>
                <th scope="row" className="rijkop nw">
                  {cel ?? d('heel')}
                </th>
                <td>{melding}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelvak>
    </>
  );
}

function Wijzigingen({ wijzigingen }: { wijzigingen: readonly Wijziging[] }) {
  const t = useTranslate();
  const d = (naam: string, opties?: object) => t(`db.documenten.lees.${naam}`, opties);
  const titel = d('wijzigingen', { smart_count: wijzigingen.length });
  return (
    <>
      <h3>{titel}</h3>
      <Tabelvak label={titel}>
        <table className="t los wijzigingen">
          <thead>
            <tr>
              <th scope="col">{d('onderdeel')}</th>
              <th scope="col">{d('nu')}</th>
              <th scope="col">{d('wordt')}</th>
            </tr>
          </thead>
          <tbody lang="nl">
            {wijzigingen.map(({ blad, onderdeel, oud, nieuw }, plaats) => (
              <tr key={plaats}>
                <th scope="row" className="rijkop">
                  {onderdeel}
                  <span className="sub">{blad}</span>
                </th>
                <td data-kop={d('nu')}>{oud ?? <span className="stil">{d('leeg')}</span>}</td>
                <td data-kop={d('wordt')}>{nieuw ?? <span className="stil">{d('leeg')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelvak>
    </>
  );
}
