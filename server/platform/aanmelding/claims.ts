import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { OngeldigToken } from './tokenfouten.ts';

/** Who is calling, as the issuer vouches for it. */
export interface Tokenclaims {
  /** `sub`: stable identity of the person or system at this issuer. */
  subject: string;
  /** `name`, or the subject where the issuer gives no name. */
  naam: string;
  /** `actor_soort`; absent, a token whose subject is its own client belongs to a system. */
  soort: 'PERSOON' | 'SYSTEEM';
  /** `rollen`, without duplicates; what they allow is decided elsewhere. */
  rollen: string[];
  /** `organisatie`: KVK number of eight digits of the organisation that the caller acts for. */
  organisatie: string | null;
  /** `zorgkantoor`: code, only for staff. */
  zorgkantoor: string | null;
  /** `client_id`, or `azp` where the issuer uses that: the application that asked for the token. */
  client: string | null;
}

const tekst = z.string().min(1).max(200);

const schema = z.object({
  sub: tekst,
  name: tekst.optional(),
  actor_soort: z.enum(['PERSOON', 'SYSTEEM']).optional(),
  rollen: z.array(tekst).max(50).default([]),
  organisatie: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  zorgkantoor: tekst.optional(),
  client_id: tekst.optional(),
  azp: tekst.optional(),
});

/** Reads the claims of a token whose signature and dates have been checked. Throws OngeldigToken for a wrong type. */
export function leesClaims(payload: JWTPayload): Tokenclaims {
  const gelezen = schema.safeParse(payload);
  if (!gelezen.success) throw new OngeldigToken('CLAIMS', { cause: gelezen.error });
  const claims = gelezen.data;
  const client = claims.client_id ?? claims.azp ?? null;
  return {
    subject: claims.sub,
    naam: claims.name ?? claims.sub,
    soort: claims.actor_soort ?? (claims.sub === client ? 'SYSTEEM' : 'PERSOON'),
    rollen: [...new Set(claims.rollen)],
    organisatie: claims.organisatie ?? null,
    zorgkantoor: claims.zorgkantoor ?? null,
    client,
  };
}
