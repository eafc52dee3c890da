import type {
  ActiviteitVorm,
  BijdrageSoort,
  Domein,
  Kostensoort,
  Mechanisme,
  Zekerheid,
} from '../../../schema/generated/documenten.ts';
import type { Optiegroep } from '../../components/regels/kolommen.ts';

/** The closed lists of the plan, in the order in which they are offered; typed so that none can be missing. */
const alle = <T extends string>(waarden: Record<T, true>): readonly T[] => Object.keys(waarden) as T[];

export const KOSTENSOORTEN = alle<Kostensoort>({
  PERSONEEL: true,
  INHUUR: true,
  PROJECTLEIDING: true,
  MATERIAAL: true,
  HUISVESTING: true,
  COMMUNICATIE: true,
  SCHOLING: true,
  EVALUATIE: true,
  OVERIG: true,
  DOMOTICA: true,
  ACCOUNTANT: true,
  ICT: true,
  WLZ_ZVW: true,
  WMO_REGULIER: true,
  JEUGDWET: true,
  WET_FORENSISCHE_ZORG: true,
  ZORGCOORDINATIE: true,
  EEN_OP_EEN_BEGELEIDING: true,
  ELDERS_GEFINANCIERD: true,
});
export const ZEKERHEDEN = alle<Zekerheid>({ TOEGEZEGD: true, ONDER_VOORBEHOUD: true });
export const BIJDRAGESOORTEN = alle<BijdrageSoort>({ GELD: true, IN_NATURA: true });
export const DOMEINEN = alle<Domein>({ WLZ: true, ZVW: true, WMO: true, WFZ: true });
export const MECHANISMEN = alle<Mechanisme>({ VOORKOMEN: true, VERMINDEREN: true, UITSTELLEN: true });
export const VORMEN = alle<ActiviteitVorm>({ COLLECTIEF: true, GEMENGD: true, INDIVIDUEEL: true });
/** Chance and impact of a risk. */
export const SCHAAL = ['1', '2', '3', '4', '5'] as const;

/** Other names under which a spreadsheet may hold a kind of cost. */
const OOK: Readonly<Partial<Record<string, readonly string[]>>> = {
  PERSONEEL: ['personeelskosten', 'loonkosten'],
  INHUUR: ['inhuur derden', 'externe inhuur'],
  MATERIAAL: ['materiaalkosten', 'materialen'],
  HUISVESTING: ['huur', 'zaalhuur', 'huisvestingskosten'],
  PROJECTLEIDING: ['projectleider', 'projectmanagement'],
  SCHOLING: ['training', 'opleiding'],
  OVERIG: ['overige kosten', 'overige', 'diversen'],
  ACCOUNTANT: ['accountantskosten'],
  EEN_OP_EEN_BEGELEIDING: ['1-op-1 begeleiding', 'een-op-een begeleiding', 'individuele begeleiding'],
  WLZ_ZVW: ['wlz', 'zvw'],
  WMO_REGULIER: ['regulier wmo', 'wmo'],
  IN_NATURA: ['natura'],
};

/** A closed list as choices, with the words of the screen. */
export function alsOpties(waarden: readonly string[], tekst: (waarde: string) => string): Optiegroep[] {
  return [{ opties: waarden.map((waarde) => ({ waarde, tekst: tekst(waarde), ook: OOK[waarde] ?? [] })) }];
}

/** The kinds of cost, with those that the framework never finances in a group of their own. */
export function kostensoortgroepen(
  uitgesloten: readonly { kostensoort: string }[],
  tekst: (waarde: string) => string,
  kop: string,
): Optiegroep[] {
  const niet = new Set(uitgesloten.map(({ kostensoort }) => kostensoort));
  const wel = alsOpties(
    KOSTENSOORTEN.filter((soort) => !niet.has(soort)),
    tekst,
  );
  if (niet.size === 0) return wel;
  return [
    ...wel,
    ...alsOpties(
      KOSTENSOORTEN.filter((soort) => niet.has(soort)),
      tekst,
    ).map(({ opties }) => ({ groep: kop, opties })),
  ];
}
