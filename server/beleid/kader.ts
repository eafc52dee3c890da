import type { ActiviteitVorm, Criterium, Ernst, Kostensoort, PartnerSoort, RegelingCode } from './begrippen.ts';

/**
 * A policy framework for one year, as data. Everything that depends on a year or is a number stands here, so that a
 * new year is a new file and no new code. Kader files live in `beleid/<regeling>/kaders`.
 */
export interface Kader {
  regeling: RegelingCode;
  /** The calendar year that the plans of this kader are about. */
  jaar: number;
  /** Version of the policy, such as `DOS-2026-2027.1`. A decided aanvraag keeps the version that it was tested on. */
  versie: string;
  /** Version of the form for the project plan with its business case (bijlage 1). */
  formatVersie: string;
  naam: string;
  /** Title of the document that the rules come from. */
  document: string;
  /** The years that the document is valid for. */
  kalenderjaren: number[];
  /** First year for which the law lets zorgkantoren pay for preventive measures. */
  wettelijkVanafJaar: number;

  /** First local day of submission; null = no window is open yet. */
  indienenVanaf: string | null;
  /** Last local day of submission; null = the policy names none. */
  indienenTot: string | null;
  /** Id of the rule that this window is tested under. */
  indieningsregel: string;
  /** Local moment until which questions on the policy may be asked. */
  vragenTot: string | null;
  /** Last day for publishing the answers. */
  antwoordenUiterlijk: string | null;

  /** Kinds of organisation that a zorgkantoor may contract with. */
  contractsoorten: PartnerSoort[];
  /** Minimum own share in basis points for the first, second, … year of a project; the last one holds from there on. */
  minimumEigenAandeel: number[];
  /** Whether a contribution in kind counts as own share. */
  inNaturaTelt: boolean;
  /** Share of Wlz money in the turnover above which a provider is "largely" paid from the Wlz, in basis points. */
  wlzGrotendeelsDrempel: number;
  /** Kinds of cost that are never financed, each with the rule that says so. */
  uitgeslotenKosten: { kostensoort: Kostensoort; regel: string }[];
  /** Forms of activity that are never financed, each with the rule that says so. */
  uitgeslotenVormen: { vorm: ActiviteitVorm; regel: string }[];
  /** How a business case weighs whose total benefits stay below its total costs. */
  saldoWeegtAls: Ernst;
  /** The largest amount in cents that a single line may hold; above it a typing error is assumed. */
  grootsteRegelbedrag: number;

  /** The criteria that an assessment scores, in the order of the policy, and the scale. */
  criteria: Criterium[];
  scoreMinimum: number;
  scoreMaximum: number;

  /** Calendar days for the assessment after a complete plan came in. */
  beoordelingstermijnDagen: number;
  /** Days of that term on which a reminder is due. */
  beoordelingHerinneringDagen: number[];
  /** Calendar days for an objection after the decision was made known. */
  bezwaartermijnDagen: number;
  /** Calendar days for kort geding after the answer to an objection. */
  kortGedingTermijnDagen: number;
  /** Whether a term that ends in a weekend or on a holiday runs on to the next working day. */
  termijnVerlengtInWeekend: boolean;

  /** Months after the end of a quarter within which the VU delivery is due, and days after that until it is late. */
  vuLeveringMaanden: number;
  vuTeLaatNaDagen: number;
  /** Month and day (`MM-DD`), in the year after, on which the report to the Minister is due. */
  jaarverslagUiterlijk: string;
  /** What is lowered when activities cannot be carried out. */
  bijstellingVan: 'TOTALE_KOSTEN' | 'BIJDRAGE_ZORGKANTOOR';
  /** Who is competent for a plan in several gemeenten. */
  bevoegdBijMeerGemeenten: 'EERSTE_GEMEENTE';
  /** Whether a zorgkantoor has to confirm a first aanvraag that is not about the first year of its project. */
  projectjaarBevestigen: boolean;

  /** Fewest milestones that a plan has. */
  minimumMijlpalen: number;
  /** Longest texts in characters, by path in the plan without the line numbers. */
  tekstlengten: Record<string, number>;
  /** What the policy leaves open, and how this product reads it until a zorgkantoor says otherwise. */
  leemten: Leemte[];
}

/** A gap in the policy text with the reading that is used. */
export interface Leemte {
  nummer: number;
  onderwerp: string;
  opengelaten: string;
  keuze: string;
  /** The field of the kader that holds the reading; null when no software depends on it. */
  veld: string | null;
}
