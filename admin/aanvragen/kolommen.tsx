import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Dagen } from '../components/Dagen.tsx';
import { EigenAandeel } from '../components/EigenAandeel.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nu } from '../providers/omgeving.ts';
import type { Aanvraagrij } from './index.ts';
import { lopendeTermijn } from './termijn.ts';

export interface Kolom {
  naam: string;
  /** Field of the sort order; absent = cannot be sorted. */
  volgorde?: string;
  num?: boolean;
  /** Shows money: not for research. */
  geld?: boolean;
  standaard: boolean;
  cel: (rij: Aanvraagrij) => ReactNode;
}

/** The term of a row: days left, and of what. */
export function Termijncel({ rij }: { rij: Aanvraagrij }) {
  const t = useTranslate();
  const f = useFormat();
  const termijn = lopendeTermijn(rij, nu());
  if (termijn) {
    return (
      <>
        <Dagen uiterste={termijn.uiterste} />
        <span className="sub">
          {t(`db.termijn.${termijn.soort}`, { _: t('db.termijn.OVERIG') })} {f.kort(termijn.uiterste)}
        </span>
      </>
    );
  }
  if (rij.status === 'INGEDIEND' || rij.status === 'AANVULLING_GEVRAAGD') {
    return (
      <>
        <span className="stil">{t('db.dagen.geen')}</span>
        <span className="sub">{t(`db.aanvragen.wacht.${rij.status}`)}</span>
      </>
    );
  }
  return <span className="stiller">–</span>;
}

/** The columns of the list, besides the title that is always there. */
export function useKolommen(): readonly Kolom[] {
  const t = useTranslate();
  const f = useFormat();
  return [
    { naam: 'zorgkantoor', standaard: true, cel: (rij) => rij.zorgkantoor?.naam ?? '–' },
    { naam: 'regio', standaard: false, cel: (rij) => rij.zorgkantoorregio?.naam ?? '–' },
    {
      naam: 'gemeenten',
      standaard: false,
      cel: (rij) => rij.gemeenten.map(({ naam }) => naam).join(', ') || '–',
    },
    { naam: 'regeling', standaard: false, cel: (rij) => rij.regeling },
    {
      naam: 'jaar',
      volgorde: 'jaar',
      standaard: true,
      cel: (rij) => (
        <>
          {rij.jaar}
          <span className="sub nw">{t('db.aanvragen.jaar_nr', { nr: rij.projectjaar })}</span>
        </>
      ),
    },
    { naam: 'status', volgorde: 'status', standaard: true, cel: (rij) => <StatusChip status={rij.status} /> },
    {
      naam: 'totaleKosten',
      volgorde: 'totaleKosten',
      num: true,
      geld: true,
      standaard: true,
      cel: (rij) => f.bedrag(rij.kerncijfers?.totaleKosten),
    },
    {
      naam: 'gevraagdeBijdrage',
      volgorde: 'gevraagdeBijdrage',
      num: true,
      geld: true,
      standaard: true,
      cel: (rij) => <span className="dik">{f.bedrag(rij.kerncijfers?.gevraagdeBijdrage)}</span>,
    },
    {
      naam: 'eigenAandeel',
      num: true,
      geld: true,
      standaard: true,
      cel: (rij) => <EigenAandeel cijfers={rij.kerncijfers} />,
    },
    {
      naam: 'besparingWlz',
      num: true,
      geld: true,
      standaard: false,
      cel: (rij) => f.bedrag(rij.kerncijfers?.besparingWlz),
    },
    { naam: 'termijn', volgorde: 'termijn', geld: true, standaard: true, cel: (rij) => <Termijncel rij={rij} /> },
    { naam: 'ingediendOp', volgorde: 'ingediendOp', standaard: false, cel: (rij) => f.kort(rij.ingediendOp) },
    { naam: 'gewijzigdOp', volgorde: 'gewijzigdOp', standaard: false, cel: (rij) => f.kort(rij.gewijzigdOp) },
  ];
}
