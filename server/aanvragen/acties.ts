import { type Actor, heeftRol } from '../platform/toegang/actor.ts';
import { bezwaarTegen, STAPNAMEN, STAPPEN, type Stap, type Stapnaam, type Toestand } from './aanvraag.status.ts';

/** What decides which steps a caller may take with an aanvraag. */
export interface Actieplaats {
  status: Toestand['status'];
  afstemming: Toestand['afstemming'];
  uitzonderingGevraagd: boolean;
  /** Who assessed it, and whether that was about the present version. */
  beoordelaars: { subject: string; dezeVersie: boolean }[];
  aanvragerId: string;
  zorgkantoor: string | null;
}

/** The decisions that need four eyes. */
const VIER_OGEN: readonly Stapnaam[] = ['aanvraagToekennen', 'aanvraagAfwijzen'];

/** Names of the mutations that the actor may do now, from the table of steps. */
export function acties(plaats: Actieplaats, actor: Actor | null): Stapnaam[] {
  if (!actor) return [];
  const toestand: Toestand = { ...plaats, beoordeeld: plaats.beoordelaars.some((een) => een.dezeVersie) };
  return STAPNAMEN.filter((naam) => {
    const { wie } = STAPPEN[naam];
    if (!heeftRol(actor, ...wie) || !isAanZet(naam, plaats, actor)) return false;
    if (VIER_OGEN.includes(naam) && plaats.beoordelaars.some((een) => een.subject === actor.subject)) return false;
    return bezwaarTegen(naam, toestand) === null;
  });
}

/** Whether the step is one of the actor's side: the applicant's own organisation, or the competent zorgkantoor. */
export function isAanZet(
  naam: Stapnaam,
  plaats: Pick<Actieplaats, 'aanvragerId' | 'zorgkantoor'>,
  actor: Actor,
): boolean {
  const stap: Stap = STAPPEN[naam];
  return stap.wie.includes('AANVRAGER')
    ? actor.organisatie?.id === plaats.aanvragerId
    : actor.zorgkantoor !== null && actor.zorgkantoor === plaats.zorgkantoor;
}
