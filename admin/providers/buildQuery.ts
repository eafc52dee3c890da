import type { DocumentNode } from 'graphql';
import {
  AanvraagDocument,
  type AanvraagWhere,
  AanvragenDocument,
  BudgetDocument,
  BudgettenDocument,
  PartnerDocument,
  PartnersDocument,
} from '../../schema/generated/documenten.ts';
import { beginVanDag, eindeVanDag } from '../format/tijd.ts';
import { Apifout } from './fouten.ts';

type Waarden = Record<string, unknown>;
type Waarmaker = (waarde: unknown) => Waarden;

/** One line of the table: how react-admin's questions about a resource become documents of the API. */
interface Bron {
  lijst: DocumentNode;
  een: DocumentNode;
  /** Field of the answer that holds the list, and the one that holds one row. */
  lijstveld: string;
  eenveld: string;
  /** From the names of react-admin to what the API can sort by. */
  volgorde: Readonly<Record<string, string>>;
  /** From a filter value to a part of `where`. */
  filters: Readonly<Record<string, Waarmaker>>;
  /** Variables that every question carries. */
  vast?: () => Waarden;
}

const gelijk =
  (veld: string): Waarmaker =>
  (waarde) => ({ [veld]: { eq: waarde } });
const eenVan =
  (veld: string): Waarmaker =>
  (waarde) => ({ [veld]: { in: Array.isArray(waarde) ? waarde : [waarde] } });
const zelf =
  (veld: string): Waarmaker =>
  (waarde) => ({ [veld]: waarde });

/** From and up to, as a filter holds them; either may be absent. */
export interface Bereik {
  van?: string;
  tot?: string;
}
const bedragen =
  (veld: string): Waarmaker =>
  (waarde) => {
    const { van, tot } = waarde as Bereik;
    return { [veld]: { gte: van, lte: tot } };
  };
/** Whole local days, the last one included. */
const dagen =
  (veld: string): Waarmaker =>
  (waarde) => {
    const { van, tot } = waarde as Bereik;
    return { [veld]: { gte: van && beginVanDag(van), lte: tot && eindeVanDag(tot) } };
  };

export interface Rechten {
  /** May see money, test, decision and history of an aanvraag. */
  dossier: boolean;
}

/** The table. A resource that is not in it does not exist in the backoffice. */
const bronnen = (rechten: () => Rechten): Readonly<Record<string, Bron>> => ({
  aanvragen: {
    lijst: AanvragenDocument,
    een: AanvraagDocument,
    lijstveld: 'aanvragen',
    eenveld: 'aanvraag',
    volgorde: {
      titel: 'TITEL',
      kenmerk: 'KENMERK',
      status: 'STATUS',
      jaar: 'JAAR',
      gewijzigdOp: 'GEWIJZIGD_OP',
      ingediendOp: 'INGEDIEND_OP',
      gevraagdeBijdrage: 'GEVRAAGDE_BIJDRAGE',
      totaleKosten: 'TOTALE_KOSTEN',
      termijn: 'TERMIJN',
    },
    filters: {
      zoek: zelf('zoek'),
      q: zelf('zoek'),
      status: eenVan('status'),
      jaar: eenVan('jaar'),
      regeling: eenVan('regeling'),
      zorgkantoor: eenVan('zorgkantoor'),
      zorgkantoorregio: eenVan('zorgkantoorregio'),
      gemeente: gelijk('gemeente'),
      aanvragerId: gelijk('aanvragerId'),
      partnerId: gelijk('partnerId'),
      gevraagd: bedragen('gevraagdeBijdrage'),
      kosten: bedragen('totaleKosten'),
      ingediendOp: dagen('ingediendOp'),
      termijn: dagen('termijn'),
      id: eenVan('id'),
    },
    vast: () => ({ dossier: rechten().dossier }),
  },
  partners: {
    lijst: PartnersDocument,
    een: PartnerDocument,
    lijstveld: 'partners',
    eenveld: 'partner',
    volgorde: { naam: 'NAAM', soort: 'SOORT' },
    filters: { zoek: zelf('zoek'), q: zelf('zoek'), soort: eenVan('soort'), kvkNummer: gelijk('kvkNummer') },
  },
  budgetten: {
    lijst: BudgettenDocument,
    een: BudgetDocument,
    lijstveld: 'budgetten',
    eenveld: 'budget',
    volgorde: { jaar: 'JAAR', maximum: 'MAXIMUM', vrij: 'VRIJ', zorgkantoor: 'ZORGKANTOOR' },
    filters: { jaar: eenVan('jaar'), regeling: eenVan('regeling'), zorgkantoor: eenVan('zorgkantoor') },
  },
});

/** A mistake of the backoffice itself, found while it is built or tested; people never meet it. */
class Programmafout extends Error {}

function waarVan(bron: Bron, naam: string, filter: Waarden): Waarden | undefined {
  const delen = Object.entries(filter)
    .filter(([, waarde]) => waarde !== undefined && waarde !== null && waarde !== '' && !isLeeg(waarde))
    .map(([veld, waarde]) => {
      const maak = bron.filters[veld];
      if (!maak) throw new Programmafout(`${naam}: geen filter ${veld}`);
      return maak(waarde);
    });
  return delen.length === 0 ? undefined : Object.assign({}, ...delen);
}

const isLeeg = (waarde: unknown): boolean => Array.isArray(waarde) && waarde.length === 0;

interface Vraag {
  query: DocumentNode;
  variables: Waarden;
  parseResponse: (antwoord: { data: Record<string, unknown> }) => { data: unknown; total?: number };
}

interface Lijst {
  totalCount: number;
  nodes: unknown[];
}

export interface Lijstvraag {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filter?: Waarden;
}

/** Variables of a list question, also for exports, so that they ask for exactly what the list shows. */
export function lijstvariabelen(naam: string, bron: Bron, params: Lijstvraag): Waarden {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const veld = params.sort && bron.volgorde[params.sort.field];
  if (params.sort && params.sort.field !== 'id' && !veld)
    throw new Programmafout(`${naam}: geen volgorde ${params.sort.field}`);
  return {
    ...bron.vast?.(),
    first: perPage,
    offset: (page - 1) * perPage,
    order: veld ? [{ veld, richting: params.sort?.order }] : undefined,
    where: waarVan(bron, naam, params.filter ?? {}),
  };
}

/** The filter of a list of aanvragen as the API takes it, for what is asked beside the list: sums, columns of a board. */
export function aanvraagfilter(filter: Waarden): AanvraagWhere | undefined {
  const { aanvragen } = bronnen(() => ({ dossier: false }));
  return aanvragen && waarVan(aanvragen, 'aanvragen', filter);
}

/** A row that is not there cannot be told from one that may not be seen. */
function rij(een: unknown): unknown {
  if (een === null || een === undefined) throw new Apifout('niet_gevonden', null, 404);
  return een;
}

/** react-admin's question as one of the API, from the table; `introspection` of ra-data-graphql stays off. */
export function maakBuildQuery(rechten: () => Rechten) {
  const tabel = bronnen(rechten);
  return () =>
    (methode: string, naam: string, params: Lijstvraag & { id?: unknown; ids?: unknown[] }): Vraag => {
      const bron = tabel[naam];
      if (!bron) throw new Programmafout(`geen bron ${naam}`);
      const lijst = (antwoord: { data: Record<string, unknown> }) => antwoord.data[bron.lijstveld] as Lijst;
      switch (methode) {
        case 'GET_LIST':
          return {
            query: bron.lijst,
            variables: lijstvariabelen(naam, bron, params),
            parseResponse: (antwoord) => ({ data: lijst(antwoord).nodes, total: lijst(antwoord).totalCount }),
          };
        case 'GET_ONE':
          return {
            query: bron.een,
            variables: { ...bron.vast?.(), id: params.id },
            parseResponse: (antwoord) => ({ data: rij(antwoord.data[bron.eenveld]) }),
          };
        case 'GET_MANY': {
          const ids = params.ids ?? [];
          return {
            query: bron.lijst,
            variables: { ...bron.vast?.(), first: Math.max(1, Math.min(100, ids.length)), where: { id: { in: ids } } },
            parseResponse: (antwoord) => ({ data: lijst(antwoord).nodes }),
          };
        }
        default:
          throw new Programmafout(`${naam}: ${methode} bestaat niet; schrijven gaat met een benoemde mutatie`);
      }
    };
}
