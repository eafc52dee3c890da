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

/** A step that the actor's role may take from this status, and what stands in the way now. */
export interface Verhinderd {
  actie: Stapnaam;
  /** Dutch sentence. */
  reden: string;
}

/** Names of the mutations that the actor may do now, from the table of steps. */
export function acties(plaats: Actieplaats, actor: Actor | null): Stapnaam[] {
  return eigenStappen(plaats, actor).filter((naam) => belet(naam, plaats, actor) === null);
}

/** The steps that are the actor's from this status, but wait for something or for somebody else. */
export function verhinderd(plaats: Actieplaats, actor: Actor | null): Verhinderd[] {
  return eigenStappen(plaats, actor).flatMap((actie) => {
    const stap: Stap = STAPPEN[actie];
    const reden = stap.van.includes(plaats.status) ? belet(actie, plaats, actor) : null;
    return reden === null ? [] : [{ actie, reden }];
  });
}

function eigenStappen(plaats: Actieplaats, actor: Actor | null): Stapnaam[] {
  if (!actor) return [];
  return STAPNAMEN.filter((naam) => heeftRol(actor, ...STAPPEN[naam].wie) && isAanZet(naam, plaats, actor));
}

function belet(naam: Stapnaam, plaats: Actieplaats, actor: Actor | null): string | null {
  const eigen = plaats.beoordelaars.some((een) => een.subject === actor?.subject);
  if (VIER_OGEN.includes(naam) && eigen) {
    return 'U beoordeelde deze aanvraag zelf. Het besluit neemt een andere beslisser van uw zorgkantoor (vier ogen).';
  }
  return bezwaarTegen(naam, { ...plaats, beoordeeld: plaats.beoordelaars.some((een) => een.dezeVersie) });
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
