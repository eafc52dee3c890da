import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import type { ComponentType, ReactNode } from 'react';
import { memo, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Bevinding } from '../../components/Bevinding.tsx';
import { EigenAandeel } from '../../components/EigenAandeel.tsx';
import { Regelcode } from '../../components/Regelcode.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { groepVan } from '../groepen.ts';
import type { Bevindingregel, Plan } from './plan.ts';
import type { Toetsstand, Uitslag } from './useToets.ts';
import { inZin, useVeldnaam } from './useVeldnaam.ts';
import { isNogLeeg, isOpen, stapVan } from './velden.ts';

interface Groepen {
  blokkerend: readonly Bevindingregel[];
  waarschuwing: readonly Bevindingregel[];
  leeg: readonly Bevindingregel[];
  open: readonly Bevindingregel[];
  informatie: readonly Bevindingregel[];
  voldaan: readonly Bevindingregel[];
}

/** The findings by what they ask of somebody: first what is wrong, then what is not filled in yet. */
export function deelIn(uitslag: Uitslag, plan: Plan): Groepen {
  const leeg = uitslag.bevindingen.filter((een) => isOpen(een) && isNogLeeg(een, plan));
  const rest = uitslag.bevindingen.filter((een) => !leeg.includes(een));
  const van = (groep: string) => rest.filter((een) => groepVan(een) === groep);
  return {
    blokkerend: van('blokkerend'),
    waarschuwing: van('waarschuwing'),
    leeg,
    open: van('open'),
    informatie: van('informatie'),
    voldaan: van('voldaan'),
  };
}

/** The verdict in one sentence. */
export function Oordeel({ stand, groepen }: { stand: Toetsstand; groepen: Groepen | null }) {
  const t = useTranslate();
  const g = (sleutel: string, opties?: object) => t(`db.formulier.toets.${sleutel}`, opties);
  if (stand.mislukt) return <>{g('mislukt')}</>;
  if (!groepen) return <>{g('laadt')}</>;
  const telling = [
    groepen.blokkerend.length > 0 && g('blokkeert', { smart_count: groepen.blokkerend.length }),
    groepen.leeg.length > 0 && g('leeg', { smart_count: groepen.leeg.length }),
    groepen.waarschuwing.length > 0 && g('waarschuwt', { smart_count: groepen.waarschuwing.length }),
  ].filter(Boolean);
  const goed = stand.uitslag?.indienbaar ?? false;
  return (
    <>
      <strong>{g(goed ? 'indienbaar' : 'niet_indienbaar')}</strong>{' '}
      <span className="stil">
        {telling.length > 0 ? `${telling.join(', ')}. ` : ''}
        {goed && g('indienbaar_uitleg')}
      </span>
    </>
  );
}

interface Paneelopties {
  stand: Toetsstand;
  groepen: Groepen | null;
  plan: { regeling: string; jaar: number };
  spring: (veld: string) => void;
}

/** What the rules say of the plan now: broken rules worst first, each with the way to its field; the rest is folded. */
export const Toetsinhoud = memo(function Toetsinhoud({ stand, groepen, plan, spring }: Paneelopties) {
  const t = useTranslate();
  const g = (sleutel: string) => t(`db.formulier.toets.${sleutel}`);
  if (!groepen) return null;
  const { regeling, jaar } = plan;
  const fout = [...groepen.blokkerend, ...groepen.waarschuwing];
  return (
    <div className={stand.verouderd ? 'wordt-getoetst' : undefined}>
      {stand.uitslag && <Cijfers cijfers={stand.uitslag.kerncijfers} />}
      <ul>
        {fout.map((een, plaats) => (
          <Bevinding key={`${een.regel}${een.veld}${plaats}`} bevinding={een} regeling={regeling} jaar={jaar}>
            <Naarveld veld={een.veld} spring={spring} />
          </Bevinding>
        ))}
      </ul>
      <Vouw icoon={EditNoteOutlined} klasse="stil" naam={g('nog_leeg')} alle={groepen.leeg}>
        {(een) => (
          <>
            <span lang="nl">{een.toelichting}</span> <Naarveld veld={een.veld} spring={spring} />
          </>
        )}
      </Vouw>
      <Vouw icoon={CheckCircleOutlined} klasse="ok" naam={g('voldaan')} alle={groepen.voldaan}>
        {(een) => <Zin een={een} regeling={regeling} jaar={jaar} />}
      </Vouw>
      <Vouw icoon={PendingOutlined} klasse="stil" naam={g('open')} alle={groepen.open}>
        {(een) => <Zin een={een} regeling={regeling} jaar={jaar} />}
      </Vouw>
      <Vouw icoon={InfoOutlined} klasse="info" naam={g('informatie')} alle={groepen.informatie}>
        {(een) => <Zin een={een} regeling={regeling} jaar={jaar} />}
      </Vouw>
    </div>
  );
});

/** The figures that the findings are about; nothing before there are costs. */
function Cijfers({ cijfers }: { cijfers: Uitslag['kerncijfers'] }) {
  const t = useTranslate();
  const f = useFormat();
  if (/^0+(\.0+)?$/.test(cijfers.totaleKosten)) return null;
  return (
    <dl className="toetscijfers">
      <dt>{t('db.dossier.kosten')}</dt>
      <dd>{f.bedrag(cijfers.totaleKosten)}</dd>
      <dt>{t('db.dossier.gevraagd')}</dt>
      <dd>{f.bedrag(cijfers.gevraagdeBijdrage)}</dd>
      <dt>{t('db.dossier.besparing')}</dt>
      <dd>{f.bedrag(cijfers.besparingWlz)}</dd>
      <dt>{t('db.dossier.aandeel')}</dt>
      <dd>
        <EigenAandeel cijfers={cijfers} />
      </dd>
    </dl>
  );
}

/** The groups of an outcome; the plan only says which fields are empty, so typing does not regroup them. */
export function useGroepen(uitslag: Uitslag | null, plan: Plan): Groepen | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: grouped when the outcome changes, on the plan of that moment
  return useMemo(() => uitslag && deelIn(uitslag, plan), [uitslag]);
}

function Naarveld({ veld, spring }: { veld: string | null; spring: (veld: string) => void }) {
  const t = useTranslate();
  const veldnaam = useVeldnaam();
  if (!veld || !stapVan(veld)) return null;
  return (
    <button type="button" className="linkknop klein" onClick={() => spring(veld)}>
      {t('db.formulier.toets.naar', { veld: inZin(veldnaam(veld)) })}
    </button>
  );
}

function Zin({ een, regeling, jaar }: { een: Bevindingregel; regeling: string; jaar: number }) {
  return (
    <>
      <span lang="nl">{een.toelichting}</span> <Regelcode code={een.regel} regeling={regeling} jaar={jaar} />
    </>
  );
}

function Vouw({
  icoon: Icoon,
  klasse,
  naam,
  alle,
  children,
}: {
  icoon: ComponentType<{ className?: string }>;
  klasse: string;
  naam: string;
  alle: readonly Bevindingregel[];
  children: (een: Bevindingregel) => ReactNode;
}) {
  if (alle.length === 0) return null;
  return (
    <details className="vouw toetsvouw">
      <summary>
        <Icoon className={`i ${klasse}`} />
        {naam}
        <span className="aantal">{alle.length}</span>
        <ExpandMoreOutlined className="i pijl" />
      </summary>
      <ul>
        {alle.map((een, plaats) => (
          <li key={`${een.regel}${een.veld}${plaats}`}>{children(een)}</li>
        ))}
      </ul>
    </details>
  );
}
