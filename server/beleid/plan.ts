import type {
  AanvraagStatus,
  ActiviteitVorm,
  AfstemmingUitkomst,
  BeoordelingAdvies,
  BijdrageSoort,
  Criterium,
  Domein,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  PartnerSoort,
  RegelingCode,
  Zekerheid,
} from './begrippen.ts';

/**
 * What the rules look at: the plan with its surroundings, as plain values. Money is integer euro cents, an amount of
 * units is thousandths ("milli"), a percentage is basis points (20.00 % = 2000), a date is `JJJJ-MM-DD`.
 * `null` is "not filled in": a draft may lack anything.
 */
export interface Plan {
  regeling: RegelingCode;
  jaar: number;
  projectjaar: number | null;
  overgangsbeleid2026: boolean | null;
  uitzonderingsverzoek: { motivering: string; gevraagdPercentage: number } | null;
  titel: string;
  samenvatting: string | null;
  startdatum: string | null;
  einddatum: string | null;
  aanvrager: PlanPartner | null;
  gemeenten: PlanGemeente[];
  buurten: string[];
  cbsIndelingsjaar: number | null;
  partners: { partner: PlanPartner; rol: PartnerRol }[];
  probleemanalyse: {
    opgave: string | null;
    gedeeldEigenaarschap: string | null;
    beoogdeResultaten: string | null;
    urgentie: string | null;
    regionalePrioriteit: string | null;
    kostenEnOpbrengsten: string | null;
    artikel12Status: boolean | null;
  };
  doelgroep: {
    omschrijving: string | null;
    omvang: number | null;
    verwachtBereik: number | null;
    gemeenschapsgericht: string | null;
  };
  bijdrageAanDoel: { mechanismen: Mechanisme[]; wijzeEnMate: string | null; kwaliteitVanLeven: string | null };
  betrokkenheidNaasten: string | null;
  activiteiten: PlanActiviteit[];
  begroting: PlanBegrotingsregel[];
  financiering: PlanBijdrage[];
  gevraagdeBijdrage: number | null;
  besparingen: PlanBesparing[];
  borging: {
    domein: Domein | null;
    financier: string | null;
    stappen: PlanMijlpaal[];
    afrondingZonderBorging: string | null;
  };
  risicos: { omschrijving: string; kans: number; impact: number; maatregel: string }[];
  mijlpalen: PlanMijlpaal[];
  verklaringen: {
    geenDubbelfinanciering: boolean | null;
    geenUitgeslotenKosten: boolean | null;
    tekenbevoegd: boolean | null;
    geenPersoonsgegevens: boolean | null;
    voorbehoudenGelezen: boolean | null;
    vuLeveringAkkoord: boolean | null;
  };
}

/** An organisation as the rules see it. `bekend: false` = the id does not exist in the product. */
export interface PlanPartner {
  id: string;
  bekend: boolean;
  naam: string;
  soort: PartnerSoort;
  /** Mainly paid from the Wlz: its money is no own share (DOS-068). */
  wlzGefinancierd: boolean;
}

/** A gemeente of the plan; region and zorgkantoor are null when the code is not a gemeente in the plan's year. */
export interface PlanGemeente {
  code: string;
  naam: string | null;
  zorgkantoorregio: string | null;
  /** Code of the zorgkantoor; the name, when given, is what the sentences of a finding say. */
  zorgkantoor: string | null;
  zorgkantoorNaam?: string | null;
}

export interface PlanActiviteit {
  code: string;
  naam: string;
  vorm: ActiviteitVorm;
  omschrijving: string | null;
  buurten: string[];
  uitvoerder: PlanPartner | null;
  start: string | null;
  einde: string | null;
  geplandMilli: number;
  eenheid: string;
}

export interface PlanBegrotingsregel {
  omschrijving: string;
  kostensoort: Kostensoort;
  /** Code of the activity it belongs to; null = general. */
  activiteit: string | null;
  aantalMilli: number;
  eenheid: string;
  tarief: number;
  buitenWlzPakket: boolean | null;
}

export interface PlanBijdrage {
  partner: PlanPartner;
  soort: BijdrageSoort;
  bedrag: number;
  zekerheid: Zekerheid;
}

export interface PlanBesparing {
  domein: Domein;
  mechanisme: Mechanisme;
  personen: number;
  omvangMilli: number;
  eenheid: string;
  kental: number;
  tegenkosten: number;
  realisatiekans: number;
  bronKental: string;
  jaarKental: number;
  onderbouwing: string;
}

export interface PlanMijlpaal {
  omschrijving: string;
  datum: string;
}

/** What happened around a stored plan. `null` in {@link Feiten} for a bare draft: rules about the procedure do not apply then. */
export interface Procedure {
  status: AanvraagStatus;
  /** The last word of a zorgkantoor on the idea, and which zorgkantoor that was. */
  afstemming: {
    uitkomst: AfstemmingUitkomst;
    datum: string | null;
    zorgkantoor: string;
    zorgkantoorNaam?: string | null;
  } | null;
  /** The lowered minimum own share that the zorgkantoor decided on (DOS-069), in basis points. */
  uitzonderingMinimum: number | null;
  /** Last year's aanvraag of the same project, when linked. */
  vorige: {
    kenmerk: string;
    jaar: number;
    projectjaar: number;
    totaleKosten: number;
    gevraagdeBijdrage: number;
  } | null;
  /** Other running aanvragen of the same applicant in the same year that touch the same buurten (DOS-024, DOS-079). */
  overlap: { kenmerk: string; titel: string }[];
}

/** What a decision stands on; present only while a decision is taken. */
export interface Besluitvorming {
  /** The amount that is about to be awarded, in cents; null for a refusal. */
  bedrag: number | null;
  /** Number of the frozen version that was assessed; null = none. */
  versieNummer: number | null;
  volledigOp: string | null;
  beoordeling: {
    scores: { criterium: Criterium; score: number; motivering: string }[];
    advies: BeoordelingAdvies;
    doorDezelfdePersoon: boolean;
  } | null;
  budget: { maximum: number; toegekend: number; aangevraagd: number; prioriteringVerplicht: boolean } | null;
  /** True when the aanvraag stands within an established ranking (DOS-030). */
  binnenPrioritering: boolean;
}

/** Everything that a rule may use. Pure values; the same facts always give the same findings. */
export interface Feiten {
  plan: Plan;
  /** The moment of the test, ISO 8601. */
  moment: string;
  /** The local date (Europe/Amsterdam) of that moment. */
  vandaag: string;
  procedure: Procedure | null;
  /** Last year's aanvraag for a bare draft (`procedure` null) that names one; ignored when `procedure` is given. */
  vorige?: Procedure['vorige'];
  besluitvorming: Besluitvorming | null;
}
