import type { Ernst, ToetsUitkomst } from './begrippen.ts';
import type { Kader } from './kader.ts';
import type { Feiten } from './plan.ts';

/** Where a rule comes from. */
export interface Bron {
  document: string;
  hoofdstuk: string;
}

/** What a rule found, before it is dressed up with the rule's id, weight and source. */
export interface Uitslag {
  uitkomst: ToetsUitkomst;
  /** Dutch sentence with the figures. */
  toelichting: string;
  eis?: string;
  waarde?: string;
  /** Path in AanvraagInhoudInput, e.g. `begroting.2.kostensoort`. */
  veld?: string;
  /** The weight of this one finding, when it differs from that of the rule: a rule may both block and warn. */
  ernst?: Ernst;
  /** True when only this finding of the rule is for the zorgkantoor's eyes. */
  intern?: boolean;
  /** True when it names other aanvragen: for the applicant and the zorgkantoor, not for who takes part in this one only. */
  overAndere?: boolean;
}

/** One finding of the toets. */
export interface Bevinding extends Uitslag {
  regel: string;
  ernst: Ernst;
  bron: Bron;
  /** Figures that the applicant side never sees, such as the state of the budget (DOS-048). */
  intern: boolean;
}

/** When a rule is looked at. Everything up to and including the phase of the test is tested. */
export type Fase = 'PLAN' | 'INDIENING' | 'BESLUIT';

/** What software does with a rule: block, ask for a reason, leave it to a person, or only show it. */
export type Soort = 'HARD' | 'SOFT' | 'JUDGE' | 'INFO';

/** One policy rule: its identity, its text, its source, and, when software can test it, how. */
export interface Regel {
  /** Stable id, e.g. `DOS-064`. */
  code: string;
  soort: Soort;
  ernst: Ernst;
  omschrijving: string;
  bron: Bron;
  intern?: boolean;
  fase?: Fase;
  /** Absent for rules that are a person's judgement, shown only, or tested in a later part of the life cycle. */
  toets?: (feiten: Feiten, kader: Kader) => Uitslag | Uitslag[];
}
