import type { Plaatsen } from './leesbaar.ts';
import type { Bevindingregel, Plan } from './plan.ts';
import { veldId } from './plan.ts';
import { waardeOp } from './samenvoegen.ts';

/** The steps of the form, in order; the names stand in the address. */
export const STAPPEN = [
  'project',
  'partners',
  'probleem',
  'activiteiten',
  'begroting',
  'besparingen',
  'borging',
  'indienen',
] as const;
export type Stapnaam = (typeof STAPPEN)[number];

/** The one table of where a field stands: by the first part of its path. */
const STAP_VAN: Readonly<Record<keyof Plan | 'aanvragerId', Stapnaam>> = {
  regeling: 'project',
  jaar: 'project',
  aanvragerId: 'project',
  titel: 'project',
  samenvatting: 'project',
  startdatum: 'project',
  einddatum: 'project',
  gemeenten: 'project',
  buurten: 'project',
  cbsIndelingsjaar: 'project',
  projectjaar: 'project',
  vorigeAanvraagId: 'project',
  overgangsbeleid2026: 'project',
  uitzonderingsverzoek: 'begroting',
  partners: 'partners',
  probleemanalyse: 'probleem',
  doelgroep: 'probleem',
  bijdrageAanDoel: 'probleem',
  betrokkenheidNaasten: 'probleem',
  activiteiten: 'activiteiten',
  begroting: 'begroting',
  financiering: 'begroting',
  gevraagdeBijdrage: 'begroting',
  besparingen: 'besparingen',
  borging: 'borging',
  risicos: 'borging',
  mijlpalen: 'borging',
  verklaringen: 'indienen',
};
/** The parts whose empty and chosen values tell whether a step was begun; what a new plan holds does not. */
const VANZELF: readonly string[] = ['regeling', 'jaar', 'aanvragerId', 'titel', 'projectjaar', 'cbsIndelingsjaar'];

/** In which step a field stands; null = in none, such as what is about a decision. */
export function stapVan(veld: string | null): Stapnaam | null {
  const [eerste = ''] = (veld ?? '').split('.');
  return (STAP_VAN as Readonly<Record<string, Stapnaam | undefined>>)[eerste] ?? null;
}

export function isLeeg(waarde: unknown): boolean {
  if (waarde === null || waarde === undefined || waarde === '' || waarde === false) return true;
  if (Array.isArray(waarde)) return waarde.length === 0;
  return typeof waarde === 'object' && Object.values(waarde).every(isLeeg);
}

/** Whether somebody has filled in anything of a step. */
export function isBegonnen(plan: Plan, stap: Stapnaam): boolean {
  return Object.entries(STAP_VAN).some(
    ([veld, waar]) => waar === stap && !VANZELF.includes(veld) && !isLeeg(waardeOp(plan, veld)),
  );
}

const verschil = (veld: string, plaatsen: Plaatsen): string => {
  const delen = /^(.+?)\.(\d+)(\..+)?$/.exec(veld);
  const plaats = delen && plaatsen[delen[1] ?? '']?.[Number(delen[2])];
  return delen && plaats !== undefined ? `${delen[1]}.${plaats}${delen[3] ?? ''}` : veld;
};

/** Findings with the path of their field in the plan, in which unfinished lines stand between those that were tested. */
export const opPlaats = (bevindingen: readonly Bevindingregel[], plaatsen: Plaatsen): readonly Bevindingregel[] =>
  bevindingen.map((een) => (een.veld === null ? een : { ...een, veld: verschil(een.veld, plaatsen) }));

/** Where somebody must do something: broken, or not to be tested while its field is empty. */
export const isOpen = ({ uitkomst, ernst }: Bevindingregel): boolean =>
  (uitkomst === 'NIET_VOLDAAN' && ernst !== 'INFORMATIE') || (uitkomst === 'NIET_TOETSBAAR' && ernst === 'BLOKKEREND');

/** A broken rule of which the field is simply not filled in yet. */
export const isNogLeeg = (een: Bevindingregel, plan: Plan): boolean =>
  een.veld !== null && stapVan(een.veld) !== null && een.veld !== 'aanvragerId' && isLeeg(waardeOp(plan, een.veld));

/** A finding or a complaint about a field, or about something within it. */
export const bij = <T extends { veld: string | null }>(alle: readonly T[], veld: string): readonly T[] =>
  alle.filter((een) => een.veld === veld);

/** What is open per step. */
export function openPerStap(bevindingen: readonly Bevindingregel[]): Readonly<Record<Stapnaam, number>> {
  const telling = Object.fromEntries(STAPPEN.map((stap) => [stap, 0])) as Record<Stapnaam, number>;
  for (const een of bevindingen) {
    const stap = isOpen(een) ? stapVan(een.veld) : null;
    if (stap) telling[stap] += 1;
  }
  return telling;
}

/**
 * Puts the focus on a field once its step is there: on its own control, on the first control inside it, or on what holds
 * it. @returns false while nothing of it is there yet
 */
export function zetFocus(veld: string): boolean {
  const delen = veld.split('.');
  for (let lengte = delen.length; lengte > 0; lengte -= 1) {
    const gevonden = document.getElementById(veldId(delen.slice(0, lengte).join('.')));
    if (!gevonden) continue;
    const doel = bedienbaar(gevonden);
    if (!doel.matches(BEDIENBAAR)) doel.tabIndex = -1;
    doel.focus({ preventScroll: true });
    doel.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}

const BEDIENBAAR = 'input:not([disabled]):not([tabindex="-1"]), select, textarea, button, summary, a[href], [tabindex]';
const bedienbaar = (element: HTMLElement): HTMLElement =>
  element.matches(BEDIENBAAR) ? element : (element.querySelector<HTMLElement>(BEDIENBAAR) ?? element);

/** The list and the number of the line that a path is about: "begroting.2.tarief" is line 3 of begroting. */
export function regelVan(veld: string): { lijst: string; nr: number } | null {
  const delen = /^(.+?)\.(\d+)(?:\.|$)/.exec(veld);
  return delen ? { lijst: delen[1] ?? '', nr: Number(delen[2]) + 1 } : null;
}
