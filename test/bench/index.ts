import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { projectmap } from '../../server/platform/config/config.ts';
import { startIngebouwdePostgres } from '../../server/platform/database/ingebouwd.ts';
import { migreer } from '../../server/platform/database/migreren.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';
import { productbron, vulReferentie } from '../support/schema.ts';
import { vulVeel } from '../support/veel.ts';
import { maakVragen, type Vraag } from './vragen.ts';

/**
 * npm run bench [-- --ronden 3 --seconden 3 --alleen Q2,Q3]
 *
 * The whole product (tokens, guards, limits, log) against the floor and against entities with dataloaders, on the same
 * database. BENCH_DATABASE_URL names a database that was filled before; BENCH_NODE_OPTIES goes to the process of the
 * product, such as --cpu-prof. What counts are the ratios: all contenders take turns within one run, so that a busy
 * machine slows them alike.
 */
const optie = (naam: string, standaard: number) => {
  const plaats = process.argv.indexOf(`--${naam}`);
  return plaats < 0 ? standaard : Number(process.argv[plaats + 1]);
};
const RONDEN = optie('ronden', 3);
const SECONDEN = optie('seconden', 3);
const VERBINDINGEN = 16;
/** `--alleen Q2` for one question. */
const ALLEEN = process.argv.includes('--alleen') ? process.argv[process.argv.indexOf('--alleen') + 1] : undefined;

interface Deelnemer {
  naam: string;
  adres: (vraag: Vraag) => string;
  koppen: Record<string, string>;
}

const sluiters: (() => Promise<unknown> | unknown)[] = [];
const zeg = (regel: string) => process.stdout.write(`${regel}\n`);

/** Starts a process and waits for the line that says where it listens. */
function start(opdracht: string[], env: Record<string, string>, herken: RegExp): Promise<string> {
  const kind: ChildProcess = spawn(process.execPath, opdracht, {
    cwd: projectmap(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  sluiters.push(
    () =>
      new Promise((klaar) => {
        if (kind.exitCode !== null) return klaar(null);
        kind.once('exit', klaar);
        kind.kill('SIGTERM');
      }),
  );
  return new Promise((klaar, mislukt) => {
    let gezien = '';
    kind.stdout?.on('data', (deel: Buffer) => {
      gezien += deel.toString('utf8');
      const gevonden = herken.exec(gezien)?.[1];
      if (gevonden) klaar(gevonden);
    });
    kind.once('exit', (code) => mislukt(new Error(`${opdracht.join(' ')} eindigde met ${code}`)));
  });
}

async function maakDatabase(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'domeinbrug-bench-'));
  await chmod(map, 0o755);
  const log = maakLog({ niveau: 'error' });
  sluiters.push(() => rm(map, { recursive: true, force: true }));
  const postgres = await startIngebouwdePostgres({ map, log, snel: true });
  sluiters.push(() => postgres.stop());
  const bron = await (await productbron(postgres.url)).initialize();
  await migreer(bron, log);
  await vulReferentie(bron);
  await bron.destroy();
  await vulVeel(postgres.url);
  return postgres.url;
}

async function maakDeelnemers(databaseUrl: string): Promise<Deelnemer[]> {
  const map = await mkdtemp(join(tmpdir(), 'domeinbrug-bench-data-'));
  sluiters.push(() => rm(map, { recursive: true, force: true }));
  // As in production: who hands out the tokens is another server than the one that is measured.
  const gedeeld = { DATABASE_URL: databaseUrl, DATA_DIR: map, PORT: '0' };
  const uitgever = await start(['dist/server/main.js'], gedeeld, /Domeinbrug draait: (\S+)/);
  const poort = await start(
    [...(process.env.BENCH_NODE_OPTIES?.split(' ') ?? []), 'dist/server/main.js'],
    { ...gedeeld, NODE_ENV: 'production', OIDC_ISSUER: `${uitgever}/oidc` },
    /"poort":(\d+)/,
  );
  const product = `http://localhost:${poort}`;
  const antwoord = await fetch(`${uitgever}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('menzis-beoordelaar:demo').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await antwoord.json()) as { access_token: string };
  const json = { 'content-type': 'application/json' };
  const argument = JSON.stringify({ url: databaseUrl });
  const tsx = ['--import', 'tsx'];
  const env = { TSX_TSCONFIG_PATH: join(projectmap(), 'tsconfig.test.json') };
  const vloer = await start([...tsx, 'test/bench/vloer.ts', argument], env, /(http:\S+)/);
  const entiteiten = await start(
    [...tsx, 'test/bench/entiteiten.ts', argument],
    { ...env, NODE_ENV: 'production' },
    /(http:\S+)/,
  );
  return [
    { naam: 'vloer', adres: ({ naam }) => `${vloer}/${naam}`, koppen: json },
    { naam: 'domeinbrug', adres: () => `${product}/graphql`, koppen: { ...json, authorization: `Bearer ${token}` } },
    { naam: 'entiteiten', adres: () => entiteiten, koppen: json },
  ];
}

const lichaam = ({ query, variables }: Vraag) => JSON.stringify({ query, variables });

/** Everybody must give the very same answer, and not an empty one. */
async function eisGelijk(vraag: Vraag, deelnemers: Deelnemer[]): Promise<void> {
  const antwoorden = await Promise.all(
    deelnemers.map(async ({ naam, adres, koppen }) => {
      const antwoord = await fetch(adres(vraag), { method: 'POST', headers: koppen, body: lichaam(vraag) });
      return { naam, inhoud: await antwoord.text() };
    }),
  );
  const [eerste, ...rest] = antwoorden;
  const lees = (tekst = '') => (JSON.parse(tekst) as { data: unknown }).data;
  if (!eerste || eerste.inhoud.length < 300)
    throw new Error(`${vraag.naam}: ${eerste?.naam} antwoordt ${eerste?.inhoud}`);
  for (const ander of rest) {
    if (isDeepStrictEqual(lees(ander.inhoud), lees(eerste.inhoud))) continue;
    throw new Error(
      `${vraag.naam}: ${ander.naam} zegt ${ander.inhoud.slice(0, 600)}\n${eerste.naam} zegt ${eerste.inhoud.slice(0, 600)}`,
    );
  }
}

async function meet(vraag: Vraag, { naam, adres, koppen }: Deelnemer, seconden: number): Promise<number> {
  const uitslag = await autocannon({
    url: adres(vraag),
    connections: VERBINDINGEN,
    duration: seconden,
    method: 'POST',
    headers: koppen,
    body: lichaam(vraag),
  });
  if (uitslag.non2xx + uitslag.errors > 0) throw new Error(`${vraag.naam}, ${naam}: niet alle antwoorden zijn goed`);
  return uitslag.requests.average;
}

const mediaan = (getallen: number[]): number => {
  const op = [...getallen].sort((a, b) => a - b);
  return op[Math.floor(op.length / 2)] ?? Number.NaN;
};
const getal = (waarde: number) => waarde.toFixed(waarde < 100 ? 1 : 0).padStart(9);
const deel = (waarde: number) => waarde.toFixed(2).padStart(9);

async function main(): Promise<void> {
  zeg('100.000 aanvragen maken …');
  const databaseUrl = process.env.BENCH_DATABASE_URL ?? (await maakDatabase());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM aanvraag WHERE zorgkantoor_code = 'MENZIS' AND status = 'TOEGEKEND' ORDER BY kenmerk LIMIT 1`,
  );
  await client.end();
  const vragen = maakVragen(rows[0]?.id ?? '').filter(({ naam }) => !ALLEEN || ALLEEN.includes(naam));
  const deelnemers = await maakDeelnemers(databaseUrl);
  for (const vraag of vragen) {
    await eisGelijk(vraag, deelnemers);
    for (const deelnemer of deelnemers) await meet(vraag, deelnemer, 1);
  }
  zeg(
    `antwoorden gelijk; ${RONDEN} ronden van ${SECONDEN} s, ${VERBINDINGEN} verbindingen, mediaan van de verzoeken per seconde\n`,
  );
  zeg(
    `${'vraag'.padEnd(42)}${deelnemers.map(({ naam }) => naam.padStart(12)).join('')}   t.o.v. vloer   t.o.v. entiteiten`,
  );
  for (const vraag of vragen) {
    const metingen = deelnemers.map((): number[] => []);
    for (let ronde = 0; ronde < RONDEN; ronde += 1)
      for (const [i, deelnemer] of deelnemers.entries()) metingen[i]?.push(await meet(vraag, deelnemer, SECONDEN));
    const verhouding = (i: number) =>
      mediaan((metingen[1] ?? []).map((waarde, ronde) => waarde / (metingen[i]?.[ronde] ?? Number.NaN)));
    zeg(
      `${`${vraag.naam} ${vraag.wat}`.padEnd(42)}${metingen.map((reeks) => `   ${getal(mediaan(reeks))}`).join('')}      ${deel(verhouding(0))}          ${deel(verhouding(2))}`,
    );
  }
}

try {
  await main();
} finally {
  for (const sluiter of sluiters.reverse()) await sluiter();
}
