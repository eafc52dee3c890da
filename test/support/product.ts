import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from '../../server/demo/accounts.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { maakIdentiteitsprovider } from '../../server/platform/aanmelding/ingebouwd/identiteitsprovider.ts';
import { maakTokenlezer } from '../../server/platform/aanmelding/tokens.ts';
import type { Limieten } from '../../server/platform/graphql/limieten.ts';
import { Zetbareklok } from '../../server/platform/klok/klok.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';
import { type Product, productbron, stelSamen } from '../../server/product.ts';
import { maakTestdatabase } from './database.ts';

/** The moment at which tests begin unless they say otherwise: both windows are open. */
export const BEGIN = '2026-11-16T10:00:00+01:00';
const AUDIENCE = 'urn:domeinbrug:api';

export type Account = (typeof DEMO_ACCOUNTS)[number]['naam'];

/** An answer of the API, with what tests look at most. */
export interface Antwoord {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the shape follows from the query of each test
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
  tekst: string;
}

export interface Testproduct {
  product: Product;
  url: string;
  issuer: string;
  databaseUrl: string;
  klok: Zetbareklok;
  /** Id of an organisation of the demo list by its key. */
  partner(sleutel: string): string;
  token(account: string): Promise<string>;
  /** Asks as an account; null = without a token. */
  vraag(account: string | null, query: string, variables?: Record<string, unknown>): Promise<Antwoord>;
  /** A raw request to the server. */
  stuur(pad: string, init: RequestInit): Promise<Response>;
  /** Lines of the log, parsed, so far. */
  log(): Record<string, unknown>[];
  stop(): Promise<void>;
}

let provider: Promise<{ issuer: string; stop(): Promise<void> }> | undefined;

/** The real identity provider, once per test file and on its own port, so that products can come and go. */
function identiteitsprovider() {
  provider ??= (async () => {
    const gegevensmap = await mkdtemp(join(tmpdir(), 'domeinbrug-oidc-'));
    let afhandelen: Parameters<typeof createServer>[1] = () => undefined;
    const server: Server = createServer((verzoek, antwoord) => afhandelen?.(verzoek, antwoord));
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}/oidc`;
    const { callback } = await maakIdentiteitsprovider({
      issuer,
      audience: AUDIENCE,
      gegevensmap,
      accounts: DEMO_ACCOUNTS,
      geheim: DEMO_WACHTWOORD,
      backofficeRedirects: ['http://localhost:4000/'],
      omgeving: 'test',
      log: maakLog({ niveau: 'silent' }),
    });
    afhandelen = callback;
    server.unref();
    return {
      issuer,
      stop: async () => {
        server.closeAllConnections();
        server.close();
        await rm(gegevensmap, { recursive: true, force: true });
      },
    };
  })();
  return provider;
}

// Evaluated once for each test file: its provider and keys go with it.
afterAll(async () => {
  await (await provider)?.stop();
});

const tokens = new Map<string, Promise<string>>();
async function haalToken(issuer: string, account: string): Promise<string> {
  const sleutel = `${issuer} ${account}`;
  let token = tokens.get(sleutel);
  if (!token) {
    token = fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${account}:${DEMO_WACHTWOORD}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
      .then((antwoord) => antwoord.json() as Promise<{ access_token?: string }>)
      .then(({ access_token }) => {
        if (!access_token) throw new Error(`geen token voor ${account}`);
        return access_token;
      });
    tokens.set(sleutel, token);
  }
  return token;
}

export interface Testopties {
  begin?: string;
  limieten?: Partial<Limieten>;
  productie?: boolean;
  kaders?: Kaderregister;
  documentenMb?: number;
  /** Organisations of the demo list are there unless told otherwise. */
  leeg?: boolean;
}

/** The whole product in this process: real PostgreSQL (a fresh copy), real tokens, real HTTP on a random port. */
export async function startProduct(opties: Testopties = {}): Promise<Testproduct> {
  const [{ issuer }, database] = await Promise.all([identiteitsprovider(), maakTestdatabase()]);
  const klok = new Zetbareklok(opties.begin ?? BEGIN);
  const regels: string[] = [];
  const log = maakLog({ niveau: 'debug', naar: { write: (regel: string) => void regels.push(regel) } });
  const bron = await productbron({ databaseUrl: database.url, log }).initialize();
  const product = stelSamen(bron, {
    databaseUrl: database.url,
    kaders: opties.kaders ?? Kaderregister.lees(),
    klok,
    log,
    tokens: maakTokenlezer({ issuer, audience: AUDIENCE }),
    productie: opties.productie ?? false,
    limieten: opties.limieten,
    documentenMb: opties.documentenMb,
    demo: false,
  });
  const partners = new Map<string, string>();
  if (!opties.leeg) {
    const ctx = {
      actor: {
        subject: 'test',
        naam: 'Test',
        soort: 'SYSTEEM' as const,
        rollen: ['BEHEERDER' as const],
        organisatie: null,
        zorgkantoor: null,
      },
      klok,
      correlatieId: 'test',
      log,
    };
    for (const { sleutel, zorgkantoorCode: _, ...organisatie } of DEMO_ORGANISATIES) {
      const { id, fouten } = await product.diensten.partners.aanmaken(ctx, organisatie);
      if (!id || fouten.length > 0) throw new Error(`partner ${sleutel}: ${JSON.stringify(fouten)}`);
      partners.set(sleutel, id);
    }
  }
  const url = await product.luister(0);
  const vraag: Testproduct['vraag'] = async (account, query, variables) => {
    const antwoord = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(account === null ? {} : { authorization: `Bearer ${await haalToken(issuer, account)}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const tekst = await antwoord.text();
    const inhoud = JSON.parse(tekst) as Pick<Antwoord, 'data' | 'errors'>;
    return { status: antwoord.status, headers: antwoord.headers, data: inhoud.data, errors: inhoud.errors, tekst };
  };
  return {
    product,
    url,
    issuer,
    databaseUrl: database.url,
    klok,
    partner: (sleutel) => {
      const id = partners.get(sleutel);
      if (!id) throw new Error(`organisatie ${sleutel} staat niet in de demolijst`);
      return id;
    },
    token: (account) => haalToken(issuer, account),
    vraag,
    stuur: (pad, init) => fetch(`${url}${pad}`, init),
    log: () => regels.map((regel) => JSON.parse(regel) as Record<string, unknown>),
    stop: async () => {
      await product.stop();
      await database.sluit();
    },
  };
}

/** A folder that everybody may enter, for data of a child process. */
export async function openMap(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'domeinbrug-map-'));
  await chmod(map, 0o755);
  return map;
}
