import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { maakTokenlezer } from '../../server/platform/aanmelding/tokens.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';
import { type Productopties, productbron, stelSamen } from '../../server/product.ts';
import type { Testproduct } from '../support/product.ts';

export const AUDIENCE = 'urn:domeinbrug:api';
/** How soon an unknown key may make the product read the keys again. */
export const AFKOELTIJD_MS = 300;

export interface Sleutel {
  kid: string;
  alg: string;
  prive: CryptoKey;
  publiek: CryptoKey;
}

export async function maakSleutel(kid: string, alg = 'RS256'): Promise<Sleutel> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, prive: privateKey, publiek: publicKey };
}
export const nu = (): number => Math.floor(Date.now() / 1000);
export const onderteken = (payload: JWTPayload, { kid, alg, prive }: Sleutel): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(prive);

export interface Issuer {
  url: string;
  /** The keys that it publishes now; may be replaced. */
  sleutels: Sleutel[];
  /** Claims of an applicant; what is given replaces or removes them. */
  claims(anders?: JWTPayload): JWTPayload;
  /** A token with these claims, by its first key. */
  token(anders?: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

/** An issuer of which the test holds the keys: it can make every token, also those that no issuer would. */
export async function startIssuer(): Promise<Issuer> {
  const issuer: Issuer = {
    url: '',
    sleutels: [await maakSleutel('eerste')],
    claims: (anders = {}) => ({
      iss: issuer.url,
      aud: AUDIENCE,
      sub: 'proefpersoon',
      client_id: 'proef',
      rollen: ['AANVRAGER'],
      organisatie: '90000001',
      iat: nu(),
      exp: nu() + 900,
      ...anders,
    }),
    token: async (anders) => {
      const [sleutel] = issuer.sleutels;
      if (!sleutel) throw new Error('geen sleutel');
      return onderteken(issuer.claims(anders), sleutel);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
  const server = createServer(async (verzoek, antwoord) => {
    const keys = () =>
      Promise.all(
        issuer.sleutels.map(async ({ kid, alg, publiek }) => ({ ...(await exportJWK(publiek)), kid, alg, use: 'sig' })),
      );
    const inhoud = verzoek.url?.startsWith('/.well-known')
      ? { issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` }
      : { keys: await keys() };
    antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(inhoud));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  issuer.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return issuer;
}

/** The same product once more, on the database of another, with other parts: another issuer, another address. */
export async function nogEen(
  t: Testproduct,
  anders: Partial<Productopties> & { issuer?: string },
): Promise<{ url: string; stop(): Promise<void> }> {
  const databaseUrl = anders.databaseUrl ?? t.databaseUrl;
  const log = anders.log ?? maakLog({ niveau: 'silent' });
  const bron = await productbron({ databaseUrl, log }).initialize();
  const product = stelSamen(bron, {
    databaseUrl,
    kaders: Kaderregister.lees(),
    klok: t.klok,
    log,
    tokens: maakTokenlezer({ issuer: anders.issuer ?? t.issuer, audience: AUDIENCE, afkoeltijdMs: AFKOELTIJD_MS }),
    productie: false,
    demo: false,
    ...anders,
  });
  return { url: await product.luister(0), stop: () => product.stop() };
}
