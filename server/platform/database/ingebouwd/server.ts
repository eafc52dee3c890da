import { chmod, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Log } from '../../logboek/log.ts';
import { Databasecode, Databasefout, foutcode } from '../fouten.ts';
import { INSTELLINGEN } from './datamap.ts';
import { type Identiteit, voerUit } from './opdracht.ts';
import { bestaat, isPostmasterVan, processenIn } from './proces.ts';
import type { Programma } from './programma.ts';

/** One data folder and what is needed to drive the PostgreSQL on it. */
export interface Aandrijving {
  readonly programma: Programma;
  readonly gegevens: string;
  readonly als?: Identiteit;
  readonly snel: boolean;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

export interface Draaiend {
  readonly poort: number;
  /** Process id of the postmaster. */
  readonly pid: number;
}

const HERSTELTIJD_S = 120;
const RESTEN_MS = 30_000;
const POORTPOGINGEN = 10;
const MAX_LOGBESTAND = 5_000_000;

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const server = createServer();
    server.once('error', mislukt);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const adres = server.address();
      server.close(() => klaar(typeof adres === 'object' && adres !== null ? adres.port : 0));
    });
  });
}

function instellingen(poort: number, snel: boolean): string {
  const regels = [
    `port = ${poort}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    'max_connections = 200',
    'logging_collector = off',
    'log_statement = none',
    // Statements and their values do not belong in a log.
    'log_min_error_statement = panic',
    'log_error_verbosity = terse',
  ];
  const alleenSnel = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'autovacuum_naptime = 5min'];
  return `# Geschreven bij elke start; eigen instellingen horen in postgresql.conf.\n${[...regels, ...(snel ? alleenSnel : [])].join('\n')}\n`;
}

/** What `postmaster.pid` says; `undefined` when there is no such file. */
async function leesPostmaster(gegevens: string): Promise<{ pid: number; poort: number } | undefined> {
  const regels = (await readFile(join(gegevens, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number.parseInt(regels[0] ?? '', 10);
  return pid > 0 ? { pid, poort: Number.parseInt(regels[3] ?? '', 10) } : undefined;
}

/** Stops the server as an operator would; when it does not listen, at once (its log then repairs the data). */
export async function stopServer({ programma, gegevens, als }: Aandrijving): Promise<void> {
  const gewoon = await voerUit(programma.pgCtl, ['stop', '-D', gegevens, '-m', 'fast', '-w', '-t', '30'], als);
  if (gewoon.code === 0) return;
  const loopt = await voerUit(programma.pgCtl, ['status', '-D', gegevens], als);
  if (loopt.code === 0)
    await voerUit(programma.pgCtl, ['stop', '-D', gegevens, '-m', 'immediate', '-w', '-t', '10'], als);
}

function stuur(pid: number, signaal: NodeJS.Signals): void {
  try {
    process.kill(pid, signaal);
  } catch (fout) {
    if (foutcode(fout) !== 'ESRCH') throw fout;
  }
}

/** A postmaster that died leaves its children behind for a moment; while they live no new one may start. */
async function ruimKinderenOp(gegevens: string): Promise<void> {
  const begin = Date.now();
  for (let kinderen = processenIn(gegevens); kinderen.length > 0; kinderen = processenIn(gegevens)) {
    const duur = Date.now() - begin;
    if (duur > RESTEN_MS) return;
    if (duur > 500) for (const pid of kinderen) stuur(pid, duur > 5_000 ? 'SIGKILL' : 'SIGQUIT');
    await wacht(50);
  }
}

/**
 * Clears away what an earlier run left. The folder is locked by us, so a server that still runs on it belongs to a process
 * that died: it is stopped. A pid file whose pid now belongs to something else is removed, since PostgreSQL believes it.
 */
export async function ruimRestenOp(aandrijving: Aandrijving): Promise<void> {
  const { gegevens, log } = aandrijving;
  const oud = await leesPostmaster(gegevens);
  if (!oud) return ruimKinderenOp(gegevens);
  if (isPostmasterVan(oud.pid, gegevens)) {
    log.warn({ pid: oud.pid }, 'achtergebleven databaseserver wordt gestopt');
    await stopServer(aandrijving);
  } else if (bestaat(oud.pid)) {
    await rm(join(gegevens, 'postmaster.pid'), { force: true });
  }
  await ruimKinderenOp(gegevens);
}

type Afloop = { soort: 'draait' } | { soort: 'poort' } | { soort: 'resten' } | { soort: 'mislukt'; reden: string };

async function nieuweRegels(bestand: string, vanaf: number): Promise<string> {
  const handvat = await open(bestand, 'r').catch(() => undefined);
  if (!handvat) return '';
  try {
    const { buffer, bytesRead } = await handvat.read({ buffer: Buffer.alloc(64_000), position: vanaf });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handvat.close();
  }
}

async function begin(aandrijving: Aandrijving, poort: number): Promise<Afloop> {
  const { programma, gegevens, als, snel } = aandrijving;
  const conf = join(gegevens, INSTELLINGEN);
  await writeFile(conf, instellingen(poort, snel));
  await chmod(conf, 0o644);
  const logbestand = join(gegevens, 'server.log');
  const grootte = (await stat(logbestand).catch(() => undefined))?.size ?? 0;
  if (grootte > MAX_LOGBESTAND) await rm(logbestand);
  const vanaf = grootte > MAX_LOGBESTAND ? 0 : grootte;
  const opdracht = ['start', '-D', gegevens, '-l', logbestand, '-w', '-t', `${HERSTELTIJD_S}`, '-s'];
  const uitslag = await voerUit(programma.pgCtl, opdracht, als);
  if (uitslag.code === 0) return { soort: 'draait' };
  const regels = await nieuweRegels(logbestand, vanaf);
  if (/could not bind|could not create any TCP\/IP sockets/.test(regels)) return { soort: 'poort' };
  if (/shared memory block|lock file "postmaster.pid" already exists/.test(regels)) return { soort: 'resten' };
  const reden = /(?:FATAL|PANIC): +(.*)/.exec(regels)?.[1] ?? uitslag.uitvoer.trim().split('\n').at(-1) ?? '';
  return { soort: 'mislukt', reden };
}

async function mislukt(aandrijving: Aandrijving, reden: string): Promise<Databasefout> {
  await stopServer(aandrijving);
  const melding = `De ingebouwde PostgreSQL in ${aandrijving.gegevens} start niet (${reden}); zie server.log in die map.`;
  return new Databasefout(Databasecode.START_MISLUKT, melding);
}

/** Starts the server on a free port of this machine only; another port when that one was taken in the meantime. */
export async function startServer(aandrijving: Aandrijving): Promise<Draaiend> {
  const uiterlijk = Date.now() + RESTEN_MS;
  for (let poging = 1; ; poging += 1) {
    const poort = await vrijePoort();
    const afloop = await begin(aandrijving, poort);
    if (afloop.soort === 'draait') {
      const postmaster = await leesPostmaster(aandrijving.gegevens);
      if (postmaster?.poort === poort) return { poort, pid: postmaster.pid };
      throw await mislukt(aandrijving, 'hij luistert niet op de gevraagde poort');
    }
    if (afloop.soort === 'mislukt') throw await mislukt(aandrijving, afloop.reden);
    if (afloop.soort === 'poort' && poging >= POORTPOGINGEN) throw await mislukt(aandrijving, 'er is geen vrije poort');
    if (afloop.soort === 'resten') {
      if (Date.now() > uiterlijk) throw await mislukt(aandrijving, 'een vorige server laat de gegevens niet los');
      await wacht(200);
      await ruimRestenOp(aandrijving);
    }
  }
}
