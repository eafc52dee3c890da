import { Extensions } from 'type-graphql';
import type { Actor } from './actor.ts';
import type { Rol } from './rol.ts';

/**
 * A policy: who may use an operation or see a field. The sentence is printed in the SDL by the guard that enforces the
 * policy, so that the two cannot drift apart.
 */
export interface Toegangsbeleid {
  /** The roles that may; `INGELOGD` = everybody with a valid token; `OPENBAAR` = nobody is asked. */
  wie: readonly Rol[] | 'INGELOGD' | 'OPENBAAR';
  /** What is added about the rows or the moment, in English, for the SDL. */
  uitleg?: string;
  /** What whoever may not see a nullable field gets: an error, or null as if it were empty. */
  bijWeigering: 'FOUT' | 'LEEG';
}

const SLEUTEL = 'toegang';

/** These roles, and nobody else. */
export function voorRollen(...rollen: Rol[]): Toegangsbeleid {
  return { wie: rollen, bijWeigering: 'FOUT' };
}
/** Everybody with a valid token, whatever the role. */
export const ingelogd: Toegangsbeleid = { wie: 'INGELOGD', bijWeigering: 'FOUT' };

/** Declares who may use a query, a mutation or a field. */
export function Toegang(beleid: Toegangsbeleid, uitleg?: string): MethodDecorator & PropertyDecorator {
  return Extensions({ [SLEUTEL]: uitleg ? { ...beleid, uitleg } : beleid }) as MethodDecorator & PropertyDecorator;
}

/** Declares who may see a nullable field; whoever may not gets null. */
export function ToegangOfLeeg(beleid: Toegangsbeleid, uitleg?: string): MethodDecorator & PropertyDecorator {
  return Toegang({ ...beleid, bijWeigering: 'LEEG' }, uitleg);
}

/**
 * Declares that the fields of an object type are as visible as the row (or payload) that they hang on: whoever reached
 * the object may read them, unless a field names a policy of its own.
 */
export function MetDeRij(): ClassDecorator {
  return Extensions({ [SLEUTEL]: 'MET_DE_RIJ' }) as ClassDecorator;
}

export function beleidVan(
  extensies: Readonly<Record<string, unknown>> | undefined,
): Toegangsbeleid | 'MET_DE_RIJ' | null {
  return (extensies?.[SLEUTEL] as Toegangsbeleid | 'MET_DE_RIJ' | undefined) ?? null;
}

/** Decides; the row scope is a separate matter and lives in SQL. */
export function mag(beleid: Toegangsbeleid, actor: Actor | null): boolean {
  if (beleid.wie === 'OPENBAAR') return true;
  if (!actor) return false;
  if (beleid.wie === 'INGELOGD') return true;
  return beleid.wie.some((rol) => actor.rollen.includes(rol));
}

/** The sentence about access in the SDL. */
export function toegangstekst(beleid: Toegangsbeleid): string {
  const wie =
    beleid.wie === 'OPENBAAR'
      ? 'everybody'
      : beleid.wie === 'INGELOGD'
        ? 'everybody who is logged in'
        : beleid.wie.join(', ');
  const leeg = beleid.bijWeigering === 'LEEG' ? ' Null for others.' : '';
  return `Access: ${wie}.${beleid.uitleg ? ` ${beleid.uitleg}` : ''}${leeg}`;
}
