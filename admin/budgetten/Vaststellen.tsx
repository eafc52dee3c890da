import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import {
  BudgettenDocument,
  BudgetVaststellenDocument,
  type RegelingCode,
  type StandFragment,
} from '../../schema/generated/documenten.ts';
import { Invoerveld } from '../components/Invoerveld.tsx';
import { Opdrachtfouten } from '../components/Opdrachtfouten.tsx';
import { Venster } from '../components/Venster.tsx';
import { centen } from '../format/geld.ts';
import { BEDRAG, JAAR, leesGetal, toonGetalinvoer } from '../format/invoer.ts';
import { useFormat } from '../format/useFormat.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import { nu } from '../providers/omgeving.ts';
import { useGetypt } from '../providers/useGetypt.ts';
import { nieuweSleutel, useOpdracht } from '../providers/useOpdracht.ts';
import { Vaststelgevolg } from './Vaststelgevolg.tsx';

interface Dialoogopties {
  open: boolean;
  sluit: () => void;
  /** Absent: an envelope for a scheme and year that may have none yet. */
  budget?: StandFragment;
}

interface Klad {
  regeling: RegelingCode;
  jaar: string;
  maximum: string;
  bronvermelding: string;
  /** null = as it is. */
  prioritering: boolean | null;
}

const REGELINGEN = ['DOS', 'HLO', 'RTB'] as const;

/** Sets the maximum of an envelope, with its source, after seeing what that changes. */
export function Vaststellen({ open, sluit, budget: gegeven }: Dialoogopties) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const { mij } = useMij();
  const d = (naam: string, opties?: object) => t(`db.budget.${naam}`, opties);
  const vragen = useQueryClient();
  const notify = useNotify();
  const navigate = useNavigate();
  const sleutel = useRef(nieuweSleutel());
  const {
    stand: klad,
    zet: zetKlad,
    wis: wisKlad,
  } = useGetypt<Klad>(`budget.${gegeven?.id ?? 'nieuw'}`, {
    regeling: gegeven?.regeling ?? 'DOS',
    jaar: String(gegeven?.jaar ?? nu().getFullYear() + 1),
    maximum: '',
    bronvermelding: '',
    prioritering: null,
  });
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { voer, wis, bezig, fouten, storing } = useOpdracht(BudgetVaststellenDocument);
  const zorgkantoor = gegeven?.zorgkantoor ?? mij?.zorgkantoor;
  const jaar = leesGetal(klad.jaar, JAAR, f.taal).waarde ?? '';
  const jaarGoed = /^\d{4}$/.test(jaar) && Number(jaar) >= 2000;
  const where = { regeling: { eq: klad.regeling }, jaar: { eq: Number(jaar) } };
  const { data } = useVraag(BudgettenDocument, { first: 1, where }, { enabled: open && !gegeven && jaarGoed });
  const budget = gegeven ?? (jaarGoed ? data?.budgetten.nodes[0] : undefined);
  const gelezen = leesGetal(klad.maximum, BEDRAG, f.taal).waarde ?? '';
  const maximum = centen(gelezen);
  const toegekend = centen(budget?.toegekend) ?? 0n;
  const prioritering = klad.prioritering ?? budget?.prioriteringVerplicht ?? true;
  const zet = (deel: Partial<Klad>) => {
    zetKlad(deel);
    sleutel.current = nieuweSleutel();
  };

  const mis: Partial<Record<'jaar' | 'maximum' | 'bronvermelding', string>> = {};
  if (!gegeven && !jaarGoed) mis.jaar = d('fout.jaar');
  if (klad.maximum.trim() === '') mis.maximum = d('fout.verplicht');
  else if (maximum === null) mis.maximum = d('fout.bedrag');
  else if (maximum < toegekend) mis.maximum = d('fout.onder_toegekend', { toegekend: f.centen(toegekend) });
  if (klad.bronvermelding.trim() === '') mis.bronvermelding = d('fout.verplicht');
  else if (klad.bronvermelding.trim().length > 1000) mis.bronvermelding = d('fout.lang');
  const fout = (veld: 'jaar' | 'maximum' | 'bronvermelding') => {
    const teLaag = veld === 'maximum' && maximum !== null && maximum < toegekend;
    return geprobeerd || teLaag ? mis[veld] : fouten.find((een) => een.veld === veld)?.melding;
  };

  const bevestig = async () => {
    zetGeprobeerd(true);
    const [eerste] = Object.keys(mis);
    if (eerste || !zorgkantoor) {
      document.getElementById(`${id}-${eerste}`)?.focus();
      return;
    }
    const uitslag = await voer({
      regeling: klad.regeling,
      zorgkantoor: zorgkantoor.code,
      jaar: Number(jaar),
      maximum: gelezen,
      bronvermelding: klad.bronvermelding.trim(),
      prioriteringVerplicht: prioritering,
      versie: budget?.versie ?? 0,
      idempotencyKey: sleutel.current,
    });
    if (!uitslag) return;
    if (uitslag.fouten.some(({ code }) => code === 'VERSIE_CONFLICT')) await vragen.invalidateQueries();
    if (uitslag.fouten.length > 0) return;
    wisKlad();
    wis();
    zetGeprobeerd(false);
    sleutel.current = nieuweSleutel();
    sluit();
    notify('db.budget.vastgesteld', { type: 'success' });
    await vragen.invalidateQueries();
    if (!gegeven && uitslag.budget) navigate(`/budgetten/${uitslag.budget.id}`);
  };

  return (
    <Venster
      open={open}
      sluit={sluit}
      titel={d(gegeven ? 'vaststellen' : 'nieuw')}
      bij={[gegeven && `${gegeven.regeling} ${gegeven.jaar}`, zorgkantoor?.naam].filter(Boolean).join(' · ')}
      breed="md"
      knop={maximum === null ? d('knop_leeg') : d('knop', { bedrag: f.centen(maximum) })}
      opnieuw={storing !== null}
      bezig={bezig}
      bevestig={() => void bevestig()}
      voet={d('voet')}
      meldingen={
        fouten.some(({ code }) => code === 'VERSIE_CONFLICT') ? (
          <div role="alert" className="opdrachtfouten">
            <p className="melding let">
              <span>
                <strong>{d('conflict')}.</strong> {d('conflict_uitleg')}
              </span>
            </p>
          </div>
        ) : (
          <Opdrachtfouten fouten={fouten} storing={storing} velden={['jaar', 'maximum', 'bronvermelding']} />
        )
      }
    >
      <div className="dlijf">
        <div>
          {!gegeven && <Welk id={id} klad={klad} zet={zet} fout={fout('jaar')} bestaat={budget?.maximum} />}
          <Maximumveld
            id={`${id}-maximum`}
            waarde={klad.maximum}
            zet={(waarde) => zet({ maximum: waarde })}
            fout={fout('maximum')}
            vooraan={Boolean(gegeven)}
          />
          <Invoerveld
            id={`${id}-bronvermelding`}
            label={d('veld.bronvermelding')}
            hulp={d('hulp.bronvermelding')}
            fout={fout('bronvermelding')}
          >
            {(eigenschappen) => (
              <textarea
                {...eigenschappen}
                className="in laag"
                lang="nl"
                rows={3}
                required
                value={klad.bronvermelding}
                onChange={(gebeurtenis) => zet({ bronvermelding: gebeurtenis.target.value })}
              />
            )}
          </Invoerveld>
          <div className="veld">
            <label className="keuze">
              <input
                type="checkbox"
                checked={prioritering}
                aria-describedby={`${id}-prio`}
                onChange={(gebeurtenis) => zet({ prioritering: gebeurtenis.target.checked })}
              />
              {d('veld.prioritering')}
            </label>
            <p className="hulp" id={`${id}-prio`}>
              {d('hulp.prioritering')}
            </p>
          </div>
        </div>
        <div>
          <h3>{d('gevolg.kop')}</h3>
          <Vaststelgevolg budget={budget} maximum={maximum} prioritering={prioritering} />
        </div>
      </div>
    </Venster>
  );
}

interface Welkopties {
  id: string;
  klad: Klad;
  zet: (deel: Partial<Klad>) => void;
  fout?: string;
  /** The maximum of the envelope that is there already. */
  bestaat?: string;
}

/** Which envelope: one per scheme and year. */
function Welk({ id, klad, zet, fout, bestaat }: Welkopties) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.budget.${naam}`, opties);
  return (
    <>
      <Invoerveld id={`${id}-regeling`} label={d('veld.regeling')}>
        {(eigenschappen) => (
          <select
            {...eigenschappen}
            className="in kort"
            value={klad.regeling}
            onChange={(gebeurtenis) => zet({ regeling: gebeurtenis.target.value as RegelingCode })}
          >
            {REGELINGEN.map((regeling) => (
              <option key={regeling}>{regeling}</option>
            ))}
          </select>
        )}
      </Invoerveld>
      <Invoerveld
        id={`${id}-jaar`}
        label={d('veld.jaar')}
        hulp={bestaat ? d('fout.bestaat', { maximum: f.bedrag(bestaat) }) : d('hulp.jaar')}
        fout={fout}
      >
        {(eigenschappen) => (
          <input
            {...eigenschappen}
            className="in kort"
            inputMode="numeric"
            autoComplete="off"
            value={klad.jaar}
            onChange={(gebeurtenis) => zet({ jaar: gebeurtenis.target.value })}
          />
        )}
      </Invoerveld>
    </>
  );
}

interface Maximumopties {
  id: string;
  waarde: string;
  zet: (waarde: string) => void;
  fout?: string;
  vooraan: boolean;
}

/** An amount in euro, written as people write it; set in order when the field is left. */
function Maximumveld({ id, waarde, zet, fout, vooraan }: Maximumopties) {
  const t = useTranslate();
  const f = useFormat();
  useEffect(() => {
    if (vooraan) document.getElementById(id)?.focus();
  }, [id, vooraan]);
  return (
    <Invoerveld id={id} label={t('db.budget.veld.maximum')} hulp={t('db.budget.hulp.maximum')} fout={fout}>
      {(eigenschappen) => (
        <span className="bedragveld">
          <span aria-hidden="true">€</span>
          <input
            {...eigenschappen}
            className="in"
            inputMode="decimal"
            autoComplete="off"
            required
            value={waarde}
            onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
            onBlur={() => {
              const gelezen = leesGetal(waarde, BEDRAG, f.taal);
              if (gelezen.waarde) zet(toonGetalinvoer(gelezen.waarde, BEDRAG, f.taal));
            }}
          />
        </span>
      )}
    </Invoerveld>
  );
}
