import { BijdrageSoort, Domein, PartnerSoort } from './begrippen.ts';
import type { Kader } from './kader.ts';
import type { Plan, PlanBegrotingsregel, PlanBesparing, PlanBijdrage, PlanPartner } from './plan.ts';
import { besparingsbedrag, percentageBp, regelbedrag, som } from './rekenen.ts';

/** The figures of a plan that everything else is measured by; cents and basis points. */
export interface Kerncijfers {
  /** Sum of the rounded budget lines. */
  totaleKosten: number;
  /** Asked of the zorgkantoor; nothing filled in counts as zero. */
  gevraagdeBijdrage: number;
  /** What counts of the contributions of the parties outside the Wlz (DOS-067, DOS-068). */
  eigenAandeel: number;
  /** Rounded half up, for showing only; null without costs. */
  eigenAandeelPercentage: number | null;
  /** Null without a projectjaar. */
  minimumEigenAandeelPercentage: number | null;
  besparingWlz: number;
  besparingZvw: number;
  besparingWmo: number;
  besparingWfz: number;
}

/** Whose money it is, as far as its counting depends on that. */
export type Geldgever = Pick<PlanPartner, 'soort' | 'wlzGefinancierd'>;

/** What the key figures need of a plan, so that they can also be taken from bare rows. */
export interface Rekenplan extends Pick<Plan, 'projectjaar' | 'overgangsbeleid2026' | 'gevraagdeBijdrage'> {
  begroting: readonly Pick<PlanBegrotingsregel, 'aantalMilli' | 'tarief'>[];
  financiering: readonly (Pick<PlanBijdrage, 'soort' | 'bedrag'> & { partner: Geldgever })[];
  besparingen: readonly Pick<
    PlanBesparing,
    'domein' | 'personen' | 'omvangMilli' | 'kental' | 'tegenkosten' | 'realisatiekans'
  >[];
}

/**
 * Whether a contribution is own share: never that of a zorgkantoor, never that of a party that is largely paid from the
 * Wlz (DOS-068), and in kind only as far as the kader counts it.
 */
export function teltAlsEigenAandeel(
  partner: Geldgever,
  soortBijdrage: BijdrageSoort,
  kader: Pick<Kader, 'inNaturaTelt'>,
): boolean {
  if (partner.soort === PartnerSoort.ZORGKANTOOR || partner.wlzGefinancierd) return false;
  return soortBijdrage === BijdrageSoort.GELD || kader.inNaturaTelt;
}

/** The ordinary minimum own share of a projectjaar in basis points; null when the projectjaar is unknown or no year. */
export function gewoonMinimum(projectjaar: number | null, kader: Pick<Kader, 'minimumEigenAandeel'>): number | null {
  if (projectjaar === null || !Number.isInteger(projectjaar) || projectjaar < 1) return null;
  const reeks = kader.minimumEigenAandeel;
  return reeks[Math.min(projectjaar, reeks.length) - 1] ?? null;
}

/**
 * The minimum that holds for a plan: the ordinary one, or the lower one that the zorgkantoor decided on. The latter is
 * only for a project that used the transition policy of 2026 (DOS-069).
 */
export function geldendMinimum(
  plan: Pick<Plan, 'projectjaar' | 'overgangsbeleid2026'>,
  kader: Pick<Kader, 'minimumEigenAandeel'>,
  uitzonderingMinimum: number | null,
): number | null {
  const gewoon = gewoonMinimum(plan.projectjaar, kader);
  if (gewoon === null || uitzonderingMinimum === null || plan.overgangsbeleid2026 !== true) return gewoon;
  return Math.min(gewoon, uitzonderingMinimum);
}

/** Expected savings of one domain in cents. */
export function besparingVan(plan: Pick<Rekenplan, 'besparingen'>, domein: Domein): number {
  return som(plan.besparingen.filter((regel) => regel.domein === domein).map(besparingsbedrag));
}

/** Sum of the rounded budget lines in cents. */
export function totaleKostenVan(plan: Pick<Rekenplan, 'begroting'>): number {
  return som(plan.begroting.map((regel) => regelbedrag(regel.aantalMilli, regel.tarief)));
}

/** What counts as own share, in cents. */
export function eigenAandeelVan(plan: Pick<Rekenplan, 'financiering'>, kader: Pick<Kader, 'inNaturaTelt'>): number {
  const meetellend = plan.financiering.filter((bijdrage) =>
    teltAlsEigenAandeel(bijdrage.partner, bijdrage.soort, kader),
  );
  return som(meetellend.map((bijdrage) => bijdrage.bedrag));
}

/** The key figures of a plan. `uitzonderingMinimum` is what the zorgkantoor decided on under DOS-069, or null. */
export function berekenKerncijfers(
  plan: Rekenplan,
  kader: Pick<Kader, 'inNaturaTelt' | 'minimumEigenAandeel'>,
  uitzonderingMinimum: number | null,
): Kerncijfers {
  const totaleKosten = totaleKostenVan(plan);
  const eigenAandeel = eigenAandeelVan(plan, kader);
  return {
    totaleKosten,
    gevraagdeBijdrage: plan.gevraagdeBijdrage ?? 0,
    eigenAandeel,
    eigenAandeelPercentage: percentageBp(eigenAandeel, totaleKosten),
    minimumEigenAandeelPercentage: geldendMinimum(plan, kader, uitzonderingMinimum),
    besparingWlz: besparingVan(plan, Domein.WLZ),
    besparingZvw: besparingVan(plan, Domein.ZVW),
    besparingWmo: besparingVan(plan, Domein.WMO),
    besparingWfz: besparingVan(plan, Domein.WFZ),
  };
}
