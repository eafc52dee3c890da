import type { Criterium, Domein, Kostensoort, PartnerSoort } from '../begrippen.ts';

/** Dutch words for the closed lists, as they stand in the sentences of a finding. */
export const KOSTENSOORT: Record<Kostensoort, string> = {
  PERSONEEL: 'personeel',
  INHUUR: 'inhuur',
  MATERIAAL: 'materiaal',
  HUISVESTING: 'huisvesting',
  COMMUNICATIE: 'communicatie',
  SCHOLING: 'scholing',
  PROJECTLEIDING: 'projectleiding',
  EVALUATIE: 'evaluatie',
  OVERIG: 'overig',
  DOMOTICA: 'domotica',
  ACCOUNTANT: 'accountantskosten',
  ICT: 'ICT',
  WLZ_ZVW: 'kosten die al op grond van de Wlz of de Zvw worden betaald',
  WMO_REGULIER: 'reguliere Wmo-kosten',
  JEUGDWET: 'kosten op grond van de Jeugdwet',
  WET_FORENSISCHE_ZORG: 'kosten op grond van de Wet forensische zorg',
  ZORGCOORDINATIE: 'zorgcoördinatie',
  EEN_OP_EEN_BEGELEIDING: 'individuele 1-op-1-begeleiding',
  ELDERS_GEFINANCIERD: 'activiteiten die al met andere middelen worden gefinancierd',
};

export const PARTNERSOORT: Record<PartnerSoort, string> = {
  GEMEENTE: 'gemeente',
  ZORGVERZEKERAAR: 'zorgverzekeraar',
  DJI: 'DJI',
  ZORGKANTOOR: 'zorgkantoor',
  ZORGAANBIEDER: 'zorgaanbieder',
  WELZIJNSORGANISATIE: 'welzijnsorganisatie',
  WONINGCORPORATIE: 'woningcorporatie',
  GGD: 'GGD',
  KENNISINSTELLING: 'kennisinstelling',
  BEWONERSINITIATIEF: 'bewonersinitiatief',
  OVERIG: 'andere organisatie',
};

export const DOMEIN: Record<Domein, string> = { WLZ: 'Wlz', ZVW: 'Zvw', WMO: 'Wmo', WFZ: 'Wfz' };

export const CRITERIUM: Record<Criterium, string> = {
  BETROKKENHEID_ZORGKANTOOR: 'betrokkenheid van het zorgkantoor',
  URGENTIE: 'urgentie van de opgave',
  OMVANG_DOELGROEP: 'omvang van de doelgroep',
  IMPACT: 'verwachte impact',
  REGIONALE_PRIORITEITEN: 'aansluiting bij regionale prioriteiten',
  RANDVOORWAARDEN: 'randvoorwaarden voor uitvoering en borging',
  COMMITMENT: 'commitment van de partijen',
  ARTIKEL_12: 'artikel 12-status',
  UITVOERBAARHEID: 'uitvoerbaarheid en beheersbaarheid',
};
