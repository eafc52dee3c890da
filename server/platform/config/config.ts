import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The levels of the log, from quiet to talkative; `silent` writes nothing. */
export const logniveaus = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type Logniveau = (typeof logniveaus)[number];

export const omgevingen = ['development', 'test', 'production'] as const;
export type Omgeving = (typeof omgevingen)[number];

/** Megabytes of all documents of one aanvraag, unless the operator says otherwise. */
export const STANDAARD_DOCUMENTEN_MB = 100;

/** Everything that the operator can set. No other module reads the environment: this value is handed on. */
export interface Config {
  /** TCP port of the HTTP server; 0 lets the system choose one. */
  readonly poort: number;
  /** Connection URL of an existing PostgreSQL; absent: the embedded server in `dataMap`. */
  readonly databaseUrl?: string;
  /** Absolute path of the folder for the embedded server's data. */
  readonly dataMap: string;
  /** Issuer of the access tokens; absent: the embedded provider (never in production). */
  readonly oidcIssuer?: string;
  /** The audience that an access token must carry. */
  readonly oidcAudience: string;
  /** The moment at which the clock starts; absent: the real time. */
  readonly klok?: Date;
  /** Most megabytes of all documents of one aanvraag. */
  readonly documentenMb: number;
  readonly logniveau: Logniveau;
  readonly omgeving: Omgeving;
}

/** The environment cannot be used. The message is one Dutch sentence for the operator and holds no secrets. */
export class Configuratiefout extends Error {
  override readonly name = 'Configuratiefout';
  constructor(
    readonly variabele: string,
    melding: string,
  ) {
    super(melding);
  }
}

/** The URL is well-formed and has one of the schemes; nothing of it may reach a message, since it can hold a password. */
function isUrl(tekst: string, schemas: readonly string[]): boolean {
  try {
    return schemas.includes(new URL(tekst).protocol);
  } catch {
    return false;
  }
}

/** Issuers are compared letter by letter with the `iss` claim, so what would make two spellings of one is refused. */
function isIssuer(tekst: string): boolean {
  if (!isUrl(tekst, ['http:', 'https:'])) return false;
  const url = new URL(tekst);
  return !tekst.endsWith('/') && !url.search && !url.hash && !url.username && !url.password;
}

/** pg already checks the certificate fully under each of these names, but warns about the name; `verify-full` says it. */
function metVolledigeControle(url: string): string {
  if (url.includes('uselibpqcompat=')) return url;
  return url.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full');
}

const poortmelding = 'PORT moet een geheel getal van 0 tot en met 65535 zijn.';
const databasemelding = 'DATABASE_URL moet een URL zijn die begint met postgres:// of postgresql://.';
const issuermelding = 'OIDC_ISSUER moet een http(s)-URL zijn zonder schuine streep, zoekdeel of fragment aan het eind.';
const documentenmelding = 'DOCUMENTEN_MB moet een geheel getal van 10 tot en met 10000 zijn.';
const klokmelding = 'KLOK moet een ISO-moment met tijdzone zijn, bijvoorbeeld 2026-09-01T09:00:00+02:00.';

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, poortmelding)
    .transform(Number)
    .refine((poort) => poort <= 65_535, poortmelding)
    .default(4000),
  DATABASE_URL: z
    .string()
    .refine((tekst) => isUrl(tekst, ['postgres:', 'postgresql:']), databasemelding)
    .transform(metVolledigeControle)
    .optional(),
  DATA_DIR: z
    .string()
    .refine((map) => !map.includes('\0'), 'DATA_DIR moet het pad van een map zijn.')
    .default('.data'),
  OIDC_ISSUER: z.string().refine(isIssuer, issuermelding).optional(),
  OIDC_AUDIENCE: z.string().regex(/^\S+$/, 'OIDC_AUDIENCE mag geen spaties bevatten.').default('urn:domeinbrug:api'),
  KLOK: z.iso
    .datetime({ offset: true, error: klokmelding })
    .transform((tekst) => new Date(tekst))
    .refine((moment) => !Number.isNaN(moment.getTime()), klokmelding)
    .optional(),
  DOCUMENTEN_MB: z
    .string()
    .regex(/^\d{2,5}$/, documentenmelding)
    .transform(Number)
    .refine((mb) => mb >= 10 && mb <= 10_000, documentenmelding)
    .default(STANDAARD_DOCUMENTEN_MB),
  LOG_LEVEL: z
    .enum(logniveaus, { error: `LOG_LEVEL moet een van deze waarden zijn: ${logniveaus.join(', ')}.` })
    .default('info'),
  NODE_ENV: z
    .enum(omgevingen, { error: `NODE_ENV moet een van deze waarden zijn: ${omgevingen.join(', ')}.` })
    .default('development'),
});

function eisProductie(omgeving: z.infer<typeof schema>): void {
  if (omgeving.NODE_ENV !== 'production') return;
  if (omgeving.DATABASE_URL === undefined) {
    throw new Configuratiefout('DATABASE_URL', 'DATABASE_URL is verplicht als NODE_ENV=production.');
  }
  if (omgeving.OIDC_ISSUER === undefined) {
    throw new Configuratiefout('OIDC_ISSUER', 'OIDC_ISSUER is verplicht als NODE_ENV=production.');
  }
  if (omgeving.KLOK !== undefined) {
    throw new Configuratiefout('KLOK', 'KLOK mag niet gezet zijn als NODE_ENV=production.');
  }
}

/**
 * Reads the configuration from the environment. An empty variable counts as absent; a variable that cannot be used is
 * refused with a {@link Configuratiefout} rather than replaced by a default.
 */
export function leesConfig(env: NodeJS.ProcessEnv): Config {
  const gezet = Object.fromEntries(Object.keys(schema.shape).map((naam) => [naam, env[naam] || undefined]));
  const uitkomst = schema.safeParse(gezet);
  if (!uitkomst.success) {
    const [eerste] = uitkomst.error.issues;
    throw new Configuratiefout(String(eerste?.path[0]), eerste?.message ?? 'De configuratie is niet geldig.');
  }
  eisProductie(uitkomst.data);
  const { DATA_DIR: dataMap } = uitkomst.data;
  return {
    poort: uitkomst.data.PORT,
    databaseUrl: uitkomst.data.DATABASE_URL,
    dataMap: isAbsolute(dataMap) ? resolve(dataMap) : resolve(projectmap(), dataMap),
    oidcIssuer: uitkomst.data.OIDC_ISSUER,
    oidcAudience: uitkomst.data.OIDC_AUDIENCE,
    klok: uitkomst.data.KLOK,
    documentenMb: uitkomst.data.DOCUMENTEN_MB,
    logniveau: uitkomst.data.LOG_LEVEL,
    omgeving: uitkomst.data.NODE_ENV,
  };
}

function heeftPakket(map: string): boolean {
  try {
    readFileSync(join(map, 'package.json'));
    return true;
  } catch {
    return false;
  }
}

/** The folder of the project: the nearest one above this file that holds a package.json, from `server/` and `dist/` alike. */
export function projectmap(): string {
  let map = dirname(fileURLToPath(import.meta.url));
  while (!heeftPakket(map)) {
    const boven = dirname(map);
    if (boven === map) throw new Configuratiefout('DATA_DIR', 'De projectmap met package.json is niet gevonden.');
    map = boven;
  }
  return map;
}
