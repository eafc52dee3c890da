import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { leesClaims, type Tokenclaims } from './claims.ts';
import { maakSleutelbron } from './issuersleutels.ts';
import { IssuerOnbereikbaar, OngeldigToken, type Tokenreden } from './tokenfouten.ts';

export type { Tokenclaims } from './claims.ts';
export { IssuerOnbereikbaar, OngeldigToken, type Tokenreden } from './tokenfouten.ts';

/** Asymmetric only: with a shared secret (HS256) or without signature, whoever knows the public key could make tokens. */
const ALGORITMEN = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;

const HOOGSTENS_SECONDEN = 3_600;
const SPELING_SECONDEN = 5;
/** Tokens that are remembered at once. */
const MEESTE_TOKENS = 1_000;

export interface TokenlezerOpties {
  /** Exactly as it stands in `iss`. */
  issuer: string;
  /** Must be (among) `aud`. */
  audience: string;
  /** A subset of RS256, PS256, ES256 and EdDSA; all four when absent. */
  algoritmen?: (typeof ALGORITMEN)[number][];
  /** Milliseconds between two readings of the issuer's keys on account of an unknown key id. */
  afkoeltijdMs?: number;
  /** Skips discovery. */
  jwksUri?: string;
}

export interface Tokenlezer {
  /** Whose tokens these are: where people log in. */
  readonly issuer: string;
  /**
   * Who the Authorization header speaks for, or null when there is no such header. Dates are always compared with the
   * real time, never with a clock that was set for a demo.
   *
   * @throws OngeldigToken for everything that is not a valid bearer token (401)
   * @throws IssuerOnbereikbaar when the issuer's keys cannot be read (503)
   */
  lees(authorizationHeader: string | undefined): Promise<Tokenclaims | null>;
}

const REDEN_PER_CLAIM: Record<string, Tokenreden> = { iss: 'UITGEVER', aud: 'AUDIENCE', nbf: 'NOG_NIET_GELDIG' };

function alsTokenfout(fout: unknown): OngeldigToken | IssuerOnbereikbaar {
  if (fout instanceof OngeldigToken || fout instanceof IssuerOnbereikbaar) return fout;
  if (fout instanceof errors.JWTExpired) return new OngeldigToken('VERLOPEN', { cause: fout });
  if (fout instanceof errors.JWTClaimValidationFailed) {
    return new OngeldigToken(REDEN_PER_CLAIM[fout.claim] ?? 'CLAIMS', { cause: fout });
  }
  if (fout instanceof errors.JOSEAlgNotAllowed) return new OngeldigToken('ALGORITME', { cause: fout });
  if (fout instanceof errors.JWSSignatureVerificationFailed) return new OngeldigToken('HANDTEKENING', { cause: fout });
  return new OngeldigToken('ONLEESBAAR', { cause: fout });
}

/** RFC 6750, section 2.1. */
function haalTokenUit(header: string): string {
  const token = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(header.trim())?.[1];
  if (token === undefined) throw new OngeldigToken('GEEN_BEARER');
  return token;
}

function controleerDuur({ iat, exp }: JWTPayload): void {
  if (iat === undefined || exp === undefined) throw new OngeldigToken('CLAIMS');
  if (iat > Date.now() / 1_000 + SPELING_SECONDEN) throw new OngeldigToken('NOG_NIET_GELDIG');
  if (exp - iat > HOOGSTENS_SECONDEN) throw new OngeldigToken('TE_LANGE_DUUR');
}

/** A reader of access tokens (JWT) of one issuer, meant for one audience, valid for one hour at most. */
export function maakTokenlezer(opties: TokenlezerOpties): Tokenlezer {
  const { issuer, audience, algoritmen = [...ALGORITMEN], afkoeltijdMs = 1_500, jwksUri } = opties;
  const vreemd = algoritmen.filter((algoritme) => !ALGORITMEN.includes(algoritme));
  if (vreemd.length > 0) throw new TypeError(`algoritme niet toegestaan voor tokens: ${vreemd.join(', ')}`);
  const sleutels = maakSleutelbron({ issuer, jwksUri, afkoeltijdMs });

  async function controleer(token: string): Promise<Tokenclaims> {
    // Another issuer's token is refused before it can make us read our issuer's keys again.
    if (decodeJwt(token).iss !== issuer) throw new OngeldigToken('UITGEVER');
    const { payload } = await jwtVerify(token, sleutels, {
      issuer,
      audience,
      algorithms: algoritmen,
      clockTolerance: SPELING_SECONDEN,
      requiredClaims: ['sub', 'iat', 'exp'],
    });
    controleerDuur(payload);
    // A sender-constrained token (RFC 7800) is worth nothing as a bearer token.
    if (payload.cnf !== undefined) throw new OngeldigToken('GEBONDEN');
    return leesClaims(payload);
  }

  /** Tokens that were found valid a moment ago: a signature costs more than the rest of a small request. */
  const kortGeleden = new Map<string, { claims: Tokenclaims; tot: number }>();

  async function lees(header: string): Promise<Tokenclaims> {
    const nu = Date.now();
    const bekend = kortGeleden.get(header);
    if (bekend && nu < bekend.tot) return bekend.claims;
    const token = haalTokenUit(header);
    const claims = await controleer(token);
    if (kortGeleden.size >= MEESTE_TOKENS) kortGeleden.clear();
    // Never past its own end, nor longer than a withdrawn key may go unnoticed.
    const einde = ((decodeJwt(token).exp ?? 0) + SPELING_SECONDEN) * 1_000;
    kortGeleden.set(header, { claims, tot: Math.min(nu + afkoeltijdMs, einde) });
    return claims;
  }

  return {
    issuer: opties.issuer,
    async lees(authorizationHeader) {
      if (authorizationHeader === undefined) return null;
      try {
        return await lees(authorizationHeader);
      } catch (fout) {
        throw alsTokenfout(fout);
      }
    },
  };
}
