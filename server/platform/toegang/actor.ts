import type { Rol } from './rol.ts';

/** Who calls: a person or a system, of one organisation, with roles. Built from a verified token only. */
export interface Actor {
  /** `sub` of the token; the same person or system over time. Four eyes and idempotency keys are per subject. */
  subject: string;
  naam: string;
  soort: 'PERSOON' | 'SYSTEEM';
  /** Empty when the organisation is unknown or the roles clash: no rights at all. */
  rollen: readonly Rol[];
  /** The organisation of the token, when the product knows it. */
  organisatie: { id: string; naam: string } | null;
  /** Code of the zorgkantoor that a member of staff works for. */
  zorgkantoor: string | null;
}

/** True when the actor has at least one of the roles. */
export function heeftRol(actor: Actor, ...rollen: Rol[]): boolean {
  return rollen.some((rol) => actor.rollen.includes(rol));
}
