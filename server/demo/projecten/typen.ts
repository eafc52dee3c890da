import type {
  AanvraagStatus,
  ActiviteitVorm,
  BeoordelingAdvies,
  BijdrageSoort,
  Criterium,
  Domein,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  RegelingCode,
  Zekerheid,
} from '../../beleid/begrippen.ts';

/**
 * Organisations stand in two forms in a plan: by the key of the demo list, and, once the partners are stored, by their
 * id. Everything else has the names and value formats of AanvraagInhoudInput: money `"138000.00"`, amounts `"12.5"`,
 * percentages `"60.00"`, dates `JJJJ-MM-DD`.
 */
export interface DemoInhoud extends PlanTekst {
  /** Key of the applicant in DEMO_ORGANISATIES. */
  aanvrager: string;
  partners: { partner: string; rol: PartnerRol }[];
  activiteiten: (DemoActiviteit & { uitvoerder: string })[];
  financiering: (DemoBijdrage & { partner: string })[];
}

/** A demo plan with ids of partners: what `aanvraagAanmaken` takes. */
export interface IngevuldeInhoud extends PlanTekst {
  aanvragerId: string;
  partners: { partnerId: string; rol: PartnerRol }[];
  activiteiten: (DemoActiviteit & { uitvoerderId: string })[];
  financiering: (DemoBijdrage & { partnerId: string })[];
}

/** The parts of a plan in which no organisation is named by key or id. */
export interface PlanTekst {
  regeling: RegelingCode;
  jaar: number;
  projectjaar: number;
  overgangsbeleid2026: boolean;
  titel: string;
  samenvatting: string;
  startdatum: string;
  einddatum: string;
  gemeenten: string[];
  buurten: string[];
  cbsIndelingsjaar: number;
  probleemanalyse: {
    opgave: string;
    gedeeldEigenaarschap: string;
    beoogdeResultaten: string;
    urgentie: string;
    regionalePrioriteit: string;
    kostenEnOpbrengsten: string;
    artikel12Status: boolean;
  };
  doelgroep: { omschrijving: string; omvang: number; verwachtBereik: number; gemeenschapsgericht: string };
  bijdrageAanDoel: { mechanismen: Mechanisme[]; wijzeEnMate: string; kwaliteitVanLeven: string };
  betrokkenheidNaasten: string;
  begroting: DemoBegrotingsregel[];
  gevraagdeBijdrage: string;
  besparingen: DemoBesparing[];
  borging: { domein: Domein; financier: string; stappen: DemoMijlpaal[]; afrondingZonderBorging: string };
  risicos: { omschrijving: string; kans: number; impact: number; maatregel: string }[];
  mijlpalen: DemoMijlpaal[];
  verklaringen: DemoVerklaringen;
}

export interface DemoActiviteit {
  code: string;
  naam: string;
  vorm: ActiviteitVorm;
  omschrijving: string;
  buurten: string[];
  start: string;
  einde: string;
  gepland: string;
  eenheid: string;
}

export interface DemoBijdrage {
  soort: BijdrageSoort;
  bedrag: string;
  zekerheid: Zekerheid;
}

export interface DemoBegrotingsregel {
  omschrijving: string;
  kostensoort: Kostensoort;
  /** Code of the activity; null for costs of the project as a whole. */
  activiteit: string | null;
  aantal: string;
  eenheid: string;
  tarief: string;
  buitenWlzPakket: boolean;
}

export interface DemoBesparing {
  domein: Domein;
  mechanisme: Mechanisme;
  personen: number;
  omvangPerPersoon: string;
  eenheid: string;
  kental: string;
  tegenkosten: string;
  realisatiekans: string;
  bronKental: string;
  jaarKental: number;
  onderbouwing: string;
}

export interface DemoMijlpaal {
  omschrijving: string;
  datum: string;
}

export interface DemoVerklaringen {
  geenDubbelfinanciering: boolean;
  geenUitgeslotenKosten: boolean;
  tekenbevoegd: boolean;
  geenPersoonsgegevens: boolean;
  voorbehoudenGelezen: boolean;
  vuLeveringAkkoord: boolean;
}

/** What the zorgkantoor's assessor wrote down: nine scores from 1 to 5, the advice and its reason. */
export interface DemoBeoordeling {
  scores: { criterium: Criterium; score: number; motivering: string }[];
  advies: BeoordelingAdvies;
  motivering: string;
}

/** One project of the demo, with where it should end up. */
export interface DemoPlan {
  /** Key of the project within the demo; the kenmerk in the product is given out anew. */
  sleutel: string;
  doelstatus: AanvraagStatus;
  /** The rules that the first version of the plan breaks on purpose; empty for a sound plan. */
  overtreedtRegels: string[];
  /** Key of the applicant in DEMO_ORGANISATIES. */
  aanvrager: string;
  inhoud: DemoInhoud;
  /** The plan that the applicant hands in after the first version was refused; it breaks no rule. */
  verbeterd: DemoInhoud | null;
  /** What the zorgkantoor said of the idea before submission; null when it was not asked. */
  afstemming: string | null;
  beoordeling: DemoBeoordeling | null;
  /** The reason of the decision, as the applicant gets to read it; null while there is none. */
  motivering: string | null;
}
