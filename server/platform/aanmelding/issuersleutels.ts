import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { IssuerOnbereikbaar, OngeldigToken } from './tokenfouten.ts';

const WACHTTIJD_MS = 5_000;
const SLEUTELS_BEWAREN_MS = 10 * 60_000;

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

interface Bron {
  issuer: string;
  /** Skips discovery; for an issuer that publishes keys but no metadata. */
  jwksUri?: string;
  /** How long an unknown key, or a failed attempt to reach the issuer, is not asked for again. */
  afkoeltijdMs: number;
}

/** OpenID Connect Discovery 1.0, section 4: where the keys are, from metadata that must name the very issuer asked for. */
async function ontdekJwksUri(issuer: string): Promise<string> {
  const adres = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const antwoord = await fetch(adres, { redirect: 'error', signal: AbortSignal.timeout(WACHTTIJD_MS) });
    if (!antwoord.ok) throw new Error(`status ${antwoord.status}`);
    const gevonden = metadata.parse(await antwoord.json());
    if (gevonden.issuer !== issuer) throw new Error(`de metadata noemt als issuer ${gevonden.issuer}`);
    return gevonden.jwks_uri;
  } catch (cause) {
    throw new IssuerOnbereikbaar(`metadata van issuer ${issuer} niet te lezen via ${adres}`, { cause });
  }
}

/**
 * The issuer's public keys, found on first use and kept for ten minutes. A key id that is not among them makes the set
 * to be read again, at most once per cool-down, so that a rotated key works without a restart. A key that the issuer
 * withdrew stops working at the next reading: on the first unknown key id, or after those ten minutes.
 */
export function maakSleutelbron({ issuer, jwksUri, afkoeltijdMs }: Bron): JWTVerifyGetKey {
  let lezer: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  let mislukt: { fout: unknown; om: number } | undefined;

  async function open(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    const uri = jwksUri ?? (await ontdekJwksUri(issuer));
    return createRemoteJWKSet(new URL(uri), {
      cooldownDuration: afkoeltijdMs,
      cacheMaxAge: SLEUTELS_BEWAREN_MS,
      timeoutDuration: WACHTTIJD_MS,
    });
  }

  function geopend(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    if (mislukt && Date.now() < mislukt.om + afkoeltijdMs) return Promise.reject(mislukt.fout);
    lezer ??= open().catch((fout: unknown) => {
      lezer = undefined;
      mislukt = { fout, om: Date.now() };
      throw fout;
    });
    return lezer;
  }

  return async (header, token) => {
    const sleutels = await geopend();
    try {
      return await sleutels(header, token);
    } catch (fout) {
      if (fout instanceof errors.JWKSNoMatchingKey || fout instanceof errors.JWKSMultipleMatchingKeys) {
        throw new OngeldigToken('ONBEKENDE_SLEUTEL', { cause: fout });
      }
      throw new IssuerOnbereikbaar(`sleutels van issuer ${issuer} niet te lezen`, { cause: fout });
    }
  };
}
