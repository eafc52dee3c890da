import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { type AanvraagWhere, AgendaDocument, type AgendaQuery } from '../../schema/generated/documenten.ts';
import { type Drang, dagenTot, drang, lokaleDag } from '../format/tijd.ts';
import { aanvraagfilter } from '../providers/buildQuery.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import type { Apifout } from '../providers/fouten.ts';

type Rij = AgendaQuery['aanvragen']['nodes'][number];

/** One line of the calendar: on this day something ends for this aanvraag. */
export interface Afspraak {
  sleutel: string;
  dag: string;
  soort: string;
  aanvraag: Rij;
  dagen: number;
  drang: Drang;
}

const PAGINA = 100;

/**
 * The terms that matter: the decision while it is assessed, an objection as long as it can be made, and the end of the
 * window for whoever can still submit.
 */
export function afsprakenVan(rijen: readonly Rij[], nu: Date): Afspraak[] {
  const vandaag = lokaleDag(nu);
  return rijen
    .flatMap((aanvraag) => {
      const maak = (soort: string, uiterste: string): Afspraak => {
        const dagen = dagenTot(uiterste, nu);
        return {
          sleutel: `${aanvraag.id}${soort}`,
          dag: lokaleDag(uiterste),
          soort,
          aanvraag,
          dagen,
          drang: drang(dagen),
        };
      };
      const termijnen = aanvraag.termijnen
        .filter(({ soort, voldaanOp, uiterste }) =>
          voldaanOp !== null ? false : soort !== 'BEZWAAR' || lokaleDag(uiterste) >= vandaag,
        )
        .map(({ soort, uiterste }) => maak(soort, uiterste));
      const { indienenTot } = aanvraag.beleidskader;
      const indienen =
        indienenTot && aanvraag.status === 'CONCEPT' && aanvraag.toegestaneActies.includes('aanvraagIndienen')
          ? [maak('INDIENEN', indienenTot)]
          : [];
      return [...termijnen, ...indienen];
    })
    .sort((a, b) => a.dag.localeCompare(b.dag) || a.aanvraag.titel.localeCompare(b.aanvraag.titel, 'nl'));
}

/** What ends between two days, both included; for applicants also the windows for submitting. */
export function useAfspraken(van: string, tot: string, nu: Date, aanvrager: boolean) {
  const gegevens = useDataProvider<Gegevens>();
  const haal = async (where: AanvraagWhere | undefined, signaal: AbortSignal): Promise<Rij[]> => {
    const rijen: Rij[] = [];
    for (let offset = 0; ; offset += PAGINA) {
      const { aanvragen } = await gegevens.vraag(AgendaDocument, { first: PAGINA, offset, where }, signaal);
      rijen.push(...aanvragen.nodes);
      if (aanvragen.nodes.length < PAGINA) return rijen;
    }
  };
  const vraag = useQuery<Rij[], Apifout>({
    queryKey: ['vraag', 'Agenda', van, tot, aanvrager],
    queryFn: async ({ signal }) => {
      const [lopend, concepten] = await Promise.all([
        haal(aanvraagfilter({ termijn: { van, tot } }), signal),
        aanvrager ? haal(aanvraagfilter({ status: ['CONCEPT'] }), signal) : [],
      ]);
      return [...new Map([...lopend, ...concepten].map((rij) => [rij.id, rij])).values()];
    },
  });
  const afspraken = vraag.data && afsprakenVan(vraag.data, nu).filter(({ dag }) => dag >= van && dag <= tot);
  return { ...vraag, afspraken };
}
