import { useTranslate } from 'react-admin';
import {
  GemeentenaamDocument,
  GemeenteoptiesDocument,
  PartnerDocument,
  PartnersDocument,
} from '../../schema/generated/documenten.ts';
import type { Filter } from '../components/filter.ts';
import { lokaleDag } from '../format/tijd.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import { nu } from '../providers/omgeving.ts';

export const STATUSSEN = [
  'CONCEPT',
  'INGEDIEND',
  'AANVULLING_GEVRAAGD',
  'IN_BEOORDELING',
  'TOEGEKEND',
  'AFGEWEZEN',
  'NIET_IN_BEHANDELING',
  'INGETROKKEN',
] as const;
export const LOPEND = STATUSSEN.slice(0, 4);
export const BESLIST = STATUSSEN.slice(4, 7);

/** The first year of the policy. */
const EERSTE_JAAR = 2026;
const MEESTE = 8;
const LANG = 5 * 60_000;

/** What aanvragen can be filtered by, in the list and on the board. */
export function useAanvraagfilters(): readonly Filter[] {
  const t = useTranslate();
  const { mag } = useMij();
  const jaar = Number(lokaleDag(nu()).slice(0, 4));
  const kolom = (naam: string) => t(`db.aanvragen.kolom.${naam}`);
  const altijd: Filter[] = [
    {
      naam: 'status',
      label: kolom('status'),
      opties: STATUSSEN.map((waarde) => ({ waarde, label: t(`db.status.${waarde}`) })),
    },
    {
      naam: 'jaar',
      label: kolom('jaar'),
      opties: Array.from({ length: Math.max(1, jaar - EERSTE_JAAR + 2) }, (_, plaats) => EERSTE_JAAR + plaats).map(
        (waarde) => ({ waarde, label: String(waarde) }),
      ),
    },
    {
      naam: 'regeling',
      label: kolom('regeling'),
      opties: ['DOS', 'HLO', 'RTB'].map((waarde) => ({ waarde, label: t(`db.regeling.${waarde}`) })),
    },
    { naam: 'ingediendOp', label: kolom('ingediendOp'), soort: 'datum' },
  ];
  const geld: Filter[] = [
    { naam: 'gevraagd', label: kolom('gevraagdeBijdrage'), soort: 'bedrag' },
    { naam: 'kosten', label: kolom('totaleKosten'), soort: 'bedrag' },
    { naam: 'termijn', label: kolom('uiterste'), soort: 'datum' },
  ];
  const gemeente: Filter = {
    naam: 'gemeente',
    label: t('db.filter.gemeente'),
    soort: 'zoek',
    useOpties: useGemeenteopties,
    useNaam: useGemeentenaam,
  };
  const partner: Filter = {
    naam: 'partnerId',
    label: t('db.filter.partner'),
    soort: 'zoek',
    useOpties: usePartneropties,
    useNaam: usePartnernaam,
  };
  return [...altijd, ...(mag('dossier') ? geld : []), gemeente, ...(mag('partners') ? [partner] : [])];
}

function usePartneropties(tekst: string) {
  const { data } = useVraag(
    PartnersDocument,
    { first: MEESTE, order: [{ veld: 'NAAM', richting: 'ASC' }], where: tekst ? { zoek: tekst } : undefined },
    { staleTime: LANG, vorige: true },
  );
  return data?.partners.nodes.map(({ id, naam }) => ({ waarde: id, label: naam }));
}

function usePartnernaam(waarde: string | number): string | undefined {
  const t = useTranslate();
  const { data, error } = useVraag(PartnerDocument, { id: String(waarde) }, { staleTime: LANG });
  if (error) return t('db.filter.onbekend');
  return data && (data.partner?.naam ?? t('db.filter.onbekend'));
}

function useGemeenteopties(tekst: string) {
  const { data } = useVraag(GemeenteoptiesDocument, { first: MEESTE, zoek: tekst }, { staleTime: LANG, vorige: true });
  return data?.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }));
}

function useGemeentenaam(waarde: string | number): string | undefined {
  const { data, error } = useVraag(GemeentenaamDocument, { code: String(waarde) }, { staleTime: LANG });
  return error ? String(waarde) : data && (data.gemeente?.naam ?? String(waarde));
}
