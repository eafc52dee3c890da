import type {
  ActiviteitVorm,
  BijdrageSoort,
  Domein,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  RegelingCode,
  Zekerheid,
} from '../../beleid/begrippen.ts';

/** The words for the closed lists of a plan, as they stand in a spreadsheet and on paper. */
export const WOORDEN = {
  regeling: { DOS: 'DOS', HLO: 'HLO', RTB: 'RTB' } satisfies Record<RegelingCode, string>,
  partnerrol: {
    MEDEFINANCIER: 'Medefinancier',
    UITVOERDER: 'Uitvoerder',
    ADVISEUR: 'Adviseur',
  } satisfies Record<PartnerRol, string>,
  vorm: {
    COLLECTIEF: 'Collectief',
    GEMENGD: 'Gemengd',
    INDIVIDUEEL: 'Individueel',
  } satisfies Record<ActiviteitVorm, string>,
  kostensoort: {
    PERSONEEL: 'Personeel',
    INHUUR: 'Inhuur',
    MATERIAAL: 'Materiaal',
    HUISVESTING: 'Huisvesting',
    COMMUNICATIE: 'Communicatie',
    SCHOLING: 'Scholing',
    PROJECTLEIDING: 'Projectleiding',
    EVALUATIE: 'Evaluatie',
    OVERIG: 'Overig',
    DOMOTICA: 'Domotica',
    ACCOUNTANT: 'Accountant',
    ICT: 'ICT',
    WLZ_ZVW: 'Wlz of Zvw',
    WMO_REGULIER: 'Reguliere Wmo',
    JEUGDWET: 'Jeugdwet',
    WET_FORENSISCHE_ZORG: 'Wet forensische zorg',
    ZORGCOORDINATIE: 'Zorgcoördinatie',
    EEN_OP_EEN_BEGELEIDING: 'Een-op-eenbegeleiding',
    ELDERS_GEFINANCIERD: 'Elders gefinancierd',
  } satisfies Record<Kostensoort, string>,
  bijdragesoort: { GELD: 'Geld', IN_NATURA: 'In natura' } satisfies Record<BijdrageSoort, string>,
  zekerheid: {
    TOEGEZEGD: 'Toegezegd',
    ONDER_VOORBEHOUD: 'Onder voorbehoud',
  } satisfies Record<Zekerheid, string>,
  domein: { WLZ: 'Wlz', ZVW: 'Zvw', WMO: 'Wmo', WFZ: 'Wfz' } satisfies Record<Domein, string>,
  mechanisme: {
    VOORKOMEN: 'Voorkomen',
    VERMINDEREN: 'Verminderen',
    UITSTELLEN: 'Uitstellen',
  } satisfies Record<Mechanisme, string>,
} as const;

export type Woordenlijst = keyof typeof WOORDEN;

/** The code behind a word, whatever its capitals and spaces; the code itself is understood too. */
export function codeVan(lijst: Woordenlijst, woord: string): string | null {
  const kaal = (tekst: string) =>
    tekst
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
  const gezocht = kaal(woord);
  for (const [code, naam] of Object.entries(WOORDEN[lijst])) {
    if (kaal(naam) === gezocht || kaal(code) === gezocht) return code;
  }
  return null;
}
