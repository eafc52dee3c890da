import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from '../../../server/demo/accounts.ts';
import { maakIdentiteitsprovider } from '../../../server/platform/aanmelding/ingebouwd/identiteitsprovider.ts';
import { maakTokenlezer, type Tokenlezer } from '../../../server/platform/aanmelding/tokens.ts';

export const AUDIENCE = 'urn:domeinbrug:api';
export const TERUG = 'http://localhost:5173/aanmelden';

/** A server on a free loopback port; what it answers may be set after the port is known. */
export async function luister(poort = 0): Promise<{
  origin: string;
  antwoord: (luisteraar: RequestListener) => void;
  stop: () => Promise<void>;
}> {
  let luisteraar: RequestListener = (_req, res) => res.writeHead(404).end();
  const server = createServer((req, res) => luisteraar(req, res));
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    antwoord: (nieuw) => {
      luisteraar = nieuw;
    },
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}

export interface Aanmelddienst {
  issuer: string;
  gegevensmap: string;
  lezer: Tokenlezer;
  /** What the provider wrote to its log. */
  regels: { niveau: 'debug' | 'error'; melding: string }[];
  stop: (opties?: { bewaar: boolean }) => Promise<void>;
}

/** The embedded provider with the demo accounts, mounted at /oidc as in the product. */
export async function startAanmelddienst(
  opties: { gegevensmap?: string; poort?: number } = {},
): Promise<Aanmelddienst> {
  const gegevensmap = opties.gegevensmap ?? (await mkdtemp(join(tmpdir(), 'aanmelden-')));
  const server = await luister(opties.poort);
  const issuer = `${server.origin}/oidc`;
  const regels: Aanmelddienst['regels'] = [];
  const provider = await maakIdentiteitsprovider({
    issuer,
    audience: AUDIENCE,
    gegevensmap,
    accounts: DEMO_ACCOUNTS,
    geheim: DEMO_WACHTWOORD,
    omgeving: 'test',
    backofficeRedirects: [TERUG],
    log: {
      debug: (_gegevens, melding) => regels.push({ niveau: 'debug', melding }),
      error: (_gegevens, melding) => regels.push({ niveau: 'error', melding }),
    },
  });
  server.antwoord(provider.callback);
  return {
    issuer,
    gegevensmap,
    lezer: maakTokenlezer({ issuer, audience: AUDIENCE }),
    regels,
    stop: async ({ bewaar } = { bewaar: false }) => {
      await server.stop();
      if (!bewaar) await rm(gegevensmap, { recursive: true, force: true });
    },
  };
}

/** An access token by client credentials. */
export async function haalToken(issuer: string, naam: string): Promise<string> {
  const antwoord = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: naam, client_secret: DEMO_WACHTWOORD }),
  });
  const { access_token: token } = (await antwoord.json()) as { access_token: string };
  return token;
}

/** The OAuth error code in an answer. */
export async function foutcode(antwoord: Response): Promise<string | undefined> {
  const { error } = (await antwoord.json()) as { error?: string };
  return error;
}
