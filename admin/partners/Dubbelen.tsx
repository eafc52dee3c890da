import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { MogelijkeDubbelenDocument, type MogelijkeDubbelenQuery } from '../../schema/generated/documenten.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import { nummerfout, schoon } from './partnervelden.ts';

export type Dubbele = MogelijkeDubbelenQuery['mogelijkeDubbelen'][number];
export interface Zoekbeeld {
  naam: string;
  kvkNummer?: string | null;
  rsin?: string | null;
  behalveId?: string | null;
}

/** Letters of a name before likes are sought. */
const MINSTE = 3;
/** Milliseconds after the last keystroke. */
const WACHT = 300;

function useVertraagd<T>(waarde: T): T {
  const [rustig, zet] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zet(waarde), WACHT);
    return () => clearTimeout(wekker);
  }, [waarde]);
  return rustig;
}

/** Partners that look the same as what is being typed, or as one that is there. */
export function useDubbelen({ naam, kvkNummer, rsin, behalveId }: Zoekbeeld): readonly Dubbele[] {
  const gegevens = useDataProvider<Gegevens>();
  const heel = (soort: 'kvkNummer' | 'rsin', nummer: string | null | undefined) =>
    nummer && !nummerfout(soort, nummer) ? schoon(nummer) : null;
  const tekst = useVertraagd(
    JSON.stringify({
      naam: naam.trim().length >= MINSTE ? naam.trim().slice(0, 200) : '',
      kvkNummer: heel('kvkNummer', kvkNummer),
      rsin: heel('rsin', rsin),
      behalveId: behalveId ?? null,
    }),
  );
  const beeld = JSON.parse(tekst) as Required<Zoekbeeld>;
  const zoekt = beeld.naam !== '' || beeld.kvkNummer !== null || beeld.rsin !== null;
  const { data } = useQuery({
    queryKey: ['vraag', 'MogelijkeDubbelen', beeld],
    queryFn: ({ signal }) => gegevens.vraag(MogelijkeDubbelenDocument, beeld, signal),
    enabled: zoekt,
    placeholderData: keepPreviousData,
  });
  return zoekt ? (data?.mogelijkeDubbelen ?? []) : [];
}

/** Whether one of these is so much alike that somebody must say that it is another. */
export const isVrijwelZeker = (dubbelen: readonly Dubbele[]): boolean =>
  dubbelen.some(({ redenen }) => redenen.some((reden) => reden !== 'LIJKT_OP'));

/** The list itself: each with the reason, and a way to look. */
export function Dubbelenlijst({ dubbelen, kies }: { dubbelen: readonly Dubbele[]; kies?: () => void }) {
  const t = useTranslate();
  return (
    <ul className="dubbelen">
      {dubbelen.map(({ partner, redenen }) => (
        <li key={partner.id}>
          <ContentCopyOutlined className="i i16" />
          <span>
            <Link to={`/partners/${partner.id}`} onClick={kies}>
              {partner.naam}
            </Link>
            <span className="sub">
              {t(`db.partnersoort.${partner.soort}`)}
              {partner.kvkNummer && ` · ${t('db.partner.kvk_is', { nummer: partner.kvkNummer })}`} ·{' '}
              {redenen.map((reden) => t(`db.partner.reden.${reden}`)).join(', ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
