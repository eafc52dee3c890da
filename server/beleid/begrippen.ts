/**
 * The closed lists of the domain, as the policy texts name them. They are plain `as const` objects so that the rules,
 * the database layer and the GraphQL enums share one definition.
 */

/** The three schemes. This version holds a policy framework for DOS only. */
export const RegelingCode = { DOS: 'DOS', HLO: 'HLO', RTB: 'RTB' } as const;
export type RegelingCode = (typeof RegelingCode)[keyof typeof RegelingCode];

/** The kind of organisation; decides who may be contract partner (DOS-005) and whose money counts (DOS-068). */
export const PartnerSoort = {
  GEMEENTE: 'GEMEENTE',
  ZORGVERZEKERAAR: 'ZORGVERZEKERAAR',
  DJI: 'DJI',
  ZORGKANTOOR: 'ZORGKANTOOR',
  ZORGAANBIEDER: 'ZORGAANBIEDER',
  WELZIJNSORGANISATIE: 'WELZIJNSORGANISATIE',
  WONINGCORPORATIE: 'WONINGCORPORATIE',
  GGD: 'GGD',
  KENNISINSTELLING: 'KENNISINSTELLING',
  BEWONERSINITIATIEF: 'BEWONERSINITIATIEF',
  OVERIG: 'OVERIG',
} as const;
export type PartnerSoort = (typeof PartnerSoort)[keyof typeof PartnerSoort];

export const PartnerRol = { MEDEFINANCIER: 'MEDEFINANCIER', UITVOERDER: 'UITVOERDER', ADVISEUR: 'ADVISEUR' } as const;
export type PartnerRol = (typeof PartnerRol)[keyof typeof PartnerRol];

/** The legal domains between which money and need for care move. */
export const Domein = { WLZ: 'WLZ', ZVW: 'ZVW', WMO: 'WMO', WFZ: 'WFZ' } as const;
export type Domein = (typeof Domein)[keyof typeof Domein];

/** How a project lowers the need for Wlz care (DOS-017). */
export const Mechanisme = { VOORKOMEN: 'VOORKOMEN', VERMINDEREN: 'VERMINDEREN', UITSTELLEN: 'UITSTELLEN' } as const;
export type Mechanisme = (typeof Mechanisme)[keyof typeof Mechanisme];

export const BijdrageSoort = { GELD: 'GELD', IN_NATURA: 'IN_NATURA' } as const;
export type BijdrageSoort = (typeof BijdrageSoort)[keyof typeof BijdrageSoort];

export const Zekerheid = { TOEGEZEGD: 'TOEGEZEGD', ONDER_VOORBEHOUD: 'ONDER_VOORBEHOUD' } as const;
export type Zekerheid = (typeof Zekerheid)[keyof typeof Zekerheid];

export const AanvraagStatus = {
  CONCEPT: 'CONCEPT',
  INGEDIEND: 'INGEDIEND',
  AANVULLING_GEVRAAGD: 'AANVULLING_GEVRAAGD',
  IN_BEOORDELING: 'IN_BEOORDELING',
  TOEGEKEND: 'TOEGEKEND',
  AFGEWEZEN: 'AFGEWEZEN',
  NIET_IN_BEHANDELING: 'NIET_IN_BEHANDELING',
  INGETROKKEN: 'INGETROKKEN',
} as const;
export type AanvraagStatus = (typeof AanvraagStatus)[keyof typeof AanvraagStatus];

/** What the competent zorgkantoor said of the idea before submission (DOS-025, DOS-026). */
export const AfstemmingUitkomst = { GEVRAAGD: 'GEVRAAGD', PASSEND: 'PASSEND', NIET_PASSEND: 'NIET_PASSEND' } as const;
export type AfstemmingUitkomst = (typeof AfstemmingUitkomst)[keyof typeof AfstemmingUitkomst];

/** Kinds of cost; those from DOMOTICA on are offered in the form but never financed (DOS-070 to DOS-079). */
export const Kostensoort = {
  PERSONEEL: 'PERSONEEL',
  INHUUR: 'INHUUR',
  MATERIAAL: 'MATERIAAL',
  HUISVESTING: 'HUISVESTING',
  COMMUNICATIE: 'COMMUNICATIE',
  SCHOLING: 'SCHOLING',
  PROJECTLEIDING: 'PROJECTLEIDING',
  EVALUATIE: 'EVALUATIE',
  OVERIG: 'OVERIG',
  DOMOTICA: 'DOMOTICA',
  ACCOUNTANT: 'ACCOUNTANT',
  ICT: 'ICT',
  WLZ_ZVW: 'WLZ_ZVW',
  WMO_REGULIER: 'WMO_REGULIER',
  JEUGDWET: 'JEUGDWET',
  WET_FORENSISCHE_ZORG: 'WET_FORENSISCHE_ZORG',
  ZORGCOORDINATIE: 'ZORGCOORDINATIE',
  EEN_OP_EEN_BEGELEIDING: 'EEN_OP_EEN_BEGELEIDING',
  ELDERS_GEFINANCIERD: 'ELDERS_GEFINANCIERD',
} as const;
export type Kostensoort = (typeof Kostensoort)[keyof typeof Kostensoort];

export const ActiviteitVorm = { COLLECTIEF: 'COLLECTIEF', GEMENGD: 'GEMENGD', INDIVIDUEEL: 'INDIVIDUEEL' } as const;
export type ActiviteitVorm = (typeof ActiviteitVorm)[keyof typeof ActiviteitVorm];

/** How heavy a finding weighs: it blocks, it asks for a reason, or it is shown. */
export const Ernst = { BLOKKEREND: 'BLOKKEREND', WAARSCHUWING: 'WAARSCHUWING', INFORMATIE: 'INFORMATIE' } as const;
export type Ernst = (typeof Ernst)[keyof typeof Ernst];

export const ToetsUitkomst = {
  VOLDAAN: 'VOLDAAN',
  NIET_VOLDAAN: 'NIET_VOLDAAN',
  NIET_TOETSBAAR: 'NIET_TOETSBAAR',
  NIET_VAN_TOEPASSING: 'NIET_VAN_TOEPASSING',
} as const;
export type ToetsUitkomst = (typeof ToetsUitkomst)[keyof typeof ToetsUitkomst];

export const BesluitSoort = {
  TOEKENNING: 'TOEKENNING',
  AFWIJZING: 'AFWIJZING',
  NIET_IN_BEHANDELING: 'NIET_IN_BEHANDELING',
} as const;
export type BesluitSoort = (typeof BesluitSoort)[keyof typeof BesluitSoort];

export const BeoordelingAdvies = { TOEKENNEN: 'TOEKENNEN', AFWIJZEN: 'AFWIJZEN' } as const;
export type BeoordelingAdvies = (typeof BeoordelingAdvies)[keyof typeof BeoordelingAdvies];

/** The nine criteria of the policy, in its order (DOS-033 to DOS-041). */
export const Criterium = {
  BETROKKENHEID_ZORGKANTOOR: 'BETROKKENHEID_ZORGKANTOOR',
  URGENTIE: 'URGENTIE',
  OMVANG_DOELGROEP: 'OMVANG_DOELGROEP',
  IMPACT: 'IMPACT',
  REGIONALE_PRIORITEITEN: 'REGIONALE_PRIORITEITEN',
  RANDVOORWAARDEN: 'RANDVOORWAARDEN',
  COMMITMENT: 'COMMITMENT',
  ARTIKEL_12: 'ARTIKEL_12',
  UITVOERBAARHEID: 'UITVOERBAARHEID',
} as const;
export type Criterium = (typeof Criterium)[keyof typeof Criterium];
