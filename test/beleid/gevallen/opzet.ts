import { Ernst, type Kostensoort, type ToetsUitkomst } from '../../../server/beleid/begrippen.ts';
import type { Besluitvorming, Feiten, Plan, Procedure } from '../../../server/beleid/plan.ts';
import {
  activiteit,
  bijdrage,
  feitenVan,
  geldigeBesluitvorming,
  geldigeProcedure,
  geldigPlan,
  kostenregel,
} from '../../support/plan.ts';

/** What the broken case of a rule must give besides not being met. */
export interface Breuk {
  feiten: Feiten;
  ernst?: Ernst;
  uitkomst?: ToetsUitkomst;
  veld?: string;
  zegt?: RegExp;
}
/** A case in which a rule is met (without `goed`: the valid plan), and the ways in which it is broken. */
export interface Paar {
  goed?: Feiten;
  fout: Breuk | Breuk[];
}

export const plan = (overrides: Partial<Plan>, feiten: Partial<Feiten> = {}) =>
  feitenVan(geldigPlan(overrides), feiten);
export const procedure = (overrides: Partial<Procedure>, overPlan: Partial<Plan> = {}) =>
  plan(overPlan, { procedure: geldigeProcedure(overrides) });
export const besluit = (overrides: Partial<Besluitvorming>, feiten: Partial<Feiten> = {}) =>
  plan({}, { besluitvorming: geldigeBesluitvorming(overrides), ...feiten });
export const kosten = (kostensoort: Kostensoort): Breuk => ({
  feiten: plan({ begroting: [kostenregel(14_000_000), kostenregel(4_000_000, { kostensoort })] }),
  ernst: Ernst.BLOKKEREND,
  veld: 'begroting.1.kostensoort',
  zegt: /€ 40\.000,00/,
});
export const analyse = geldigPlan().probleemanalyse;
export const doelgroep = geldigPlan().doelgroep;
export const borging = geldigPlan().borging;
export const verklaringen = geldigPlan().verklaringen;
export const beoordeling = geldigeBesluitvorming().beoordeling;
export const scores = beoordeling?.scores ?? [];
export const goedBesluit = besluit({});
export const vorige = {
  kenmerk: 'DOS-2025-ZK04-001',
  jaar: 2025,
  projectjaar: 1,
  totaleKosten: 100,
  gevraagdeBijdrage: 60,
};
export const tweedeJaar: Partial<Plan> = {
  projectjaar: 2,
  financiering: [bijdrage(7_200_000)],
  gevraagdeBijdrage: 10_800_000,
};
export const derdeJaar: Partial<Plan> = {
  projectjaar: 4,
  financiering: [bijdrage(10_800_000)],
  gevraagdeBijdrage: 7_200_000,
};
export const plan2027: Partial<Plan> = {
  jaar: 2027,
  startdatum: '2027-01-01',
  einddatum: '2027-12-31',
  activiteiten: [activiteit({ start: '2027-01-04', einde: '2027-12-20' })],
  mijlpalen: [
    { omschrijving: 'Opening', datum: '2027-02-01' },
    { omschrijving: 'Evaluatie', datum: '2027-11-01' },
  ],
};
export const verzoek = { motivering: 'De opbouw kost meer tijd.', gevraagdPercentage: 2000 };
