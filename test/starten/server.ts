import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importJWK, type JWK, SignJWT } from 'jose';
import { Client } from 'pg';
import { processenIn } from '../../server/platform/database/ingebouwd/proces.ts';
import { postmasterVan } from '../support/map.ts';
import { type Proces, startProces } from '../support/proces.ts';

/** A moment at which both windows are open, so that every demo project reaches its status. */
export const KLOK = '2026-11-16T10:00:00+01:00';

export interface Antwoord<T> {
  status: number;
  data: T;
  codes: unknown[];
}

export interface Draaiend {
  readonly proces: Proces;
  readonly url: string;
  /** Milliseconds from the first instruction to the last line that is printed at start. */
  readonly duur: number;
  token(account: string): Promise<string>;
  /** Asks as an account of the demo, or with the header given. */
  vraag<T>(wie: string | { bearer: string }, query: string, variables?: object): Promise<Antwoord<T>>;
}

async function haalToken(url: string, account: string): Promise<string> {
  const antwoord = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${account}:demo`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await antwoord.json()) as { access_token: string }).access_token;
}

/** A server that already runs, seen from outside. */
export function opAdres(url: string, proces: Proces, duur: number): Draaiend {
  const tokens = new Map<string, Promise<string>>();
  const token = (account: string) => {
    const bekend = tokens.get(account) ?? haalToken(url, account);
    tokens.set(account, bekend);
    return bekend;
  };
  return {
    proces,
    url,
    duur,
    token,
    vraag: async <T>(wie: string | { bearer: string }, query: string, variables: object = {}) => {
      const antwoord = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${typeof wie === 'string' ? await token(wie) : wie.bearer}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(20_000),
      });
      const inhoud = (await antwoord.json()) as { data: T; errors?: { extensions: { code: unknown } }[] };
      return {
        status: antwoord.status,
        data: inhoud.data,
        codes: (inhoud.errors ?? []).map(({ extensions }) => extensions.code),
      };
    },
  };
}

/** Starts the product as a process of its own on a free port, and waits until it says how to stop it. */
export async function start(env: Record<string, string>, seconden = 60): Promise<Draaiend> {
  const begin = performance.now();
  const proces = await startProces({ env: { PORT: '0', ...env }, wachtOp: /Stoppen: Ctrl-C/, seconden });
  const duur = Math.round(performance.now() - begin);
  return opAdres(adresUit(proces.uitvoer()), proces, duur);
}

/** The address that the server prints. */
export function adresUit(uitvoer: string): string {
  return /Domeinbrug draait: (\S+)/.exec(uitvoer)?.[1] ?? '';
}

/** The lines of the log in what a server printed. */
export function logregels(uitvoer: string): { level: string; msg: string }[] {
  return uitvoer
    .split('\n')
    .filter((regel) => regel.startsWith('{'))
    .map((regel) => JSON.parse(regel) as { level: string; msg: string });
}

/** URL of the embedded database in a data folder, as long as it runs. */
export function ingebouwdeUrl(map: string): string {
  const poort = /^port = (\d+)$/m.exec(readFileSync(join(map, 'postgres.conf'), 'utf8'))?.[1];
  const wachtwoord = readFileSync(join(map, 'postgres-wachtwoord'), 'utf8').trim();
  return `postgres://domeinbrug:${wachtwoord}@127.0.0.1:${poort}/domeinbrug`;
}

/** Whether anything of PostgreSQL still runs on a data folder. */
export function databaseDraait(map: string): boolean {
  return postmasterVan(map) !== undefined || processenIn(join(map, 'postgres')).length > 0;
}

export async function sql<T extends object>(url: string, opdracht: string, waarden: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(opdracht, waarden)).rows;
  } finally {
    await client.end();
  }
}

/** A token of the embedded provider for somebody who is not among the demo accounts, signed with its own key. */
export async function eigenToken(map: string, issuer: string, claims: Record<string, unknown>): Promise<string> {
  const bewaard = JSON.parse(await readFile(join(map, 'oidc-sleutels.json'), 'utf8')) as {
    jwks: { keys: (JWK & { kid: string })[] };
  };
  const [sleutel] = bewaard.jwks.keys;
  if (!sleutel) throw new Error('geen sleutel');
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: sleutel.kid })
    .setIssuer(issuer)
    .setAudience('urn:domeinbrug:api')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(await importJWK(sleutel, 'RS256'));
}
