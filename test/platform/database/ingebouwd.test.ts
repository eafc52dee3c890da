import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leeft } from '../../../server/platform/database/ingebouwd/proces.ts';
import { type IngebouwdePostgres, startIngebouwdePostgres } from '../../../server/platform/database/ingebouwd.ts';
import { maakLog } from '../../../server/platform/logboek/log.ts';
import { postmasterVan, type TijdelijkeMap, tijdelijkeMap } from '../../support/map.ts';
import { gebouwd, type Proces, startProces } from '../../support/proces.ts';

const log = maakLog({ niveau: 'silent' });
const isRoot = process.getuid?.() === 0;

async function vraag<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T & object>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the database, prints the URL and does not stop it. */
function eigenaar(map: string, daarna = 'setInterval(() => undefined, 1000)'): Promise<Proces> {
  const module = JSON.stringify(gebouwd('server/platform/database/ingebouwd.ts'));
  const code = `
    const { startIngebouwdePostgres } = await import(${module});
    const log = { info() {}, warn() {} };
    const { url } = await startIngebouwdePostgres({ map: ${JSON.stringify(map)}, log, snel: true });
    process.stdout.write('url ' + url + '\\n');
    ${daarna};`;
  return startProces({
    script: null,
    argumenten: ['--input-type=module', '-e', code],
    wachtOp: /url \S+\n/,
    seconden: 30,
  });
}

async function wachtTot(voorwaarde: () => boolean): Promise<void> {
  await expect.poll(voorwaarde, { timeout: 10_000, interval: 20 }).toBe(true);
}

describe('de ingebouwde PostgreSQL', () => {
  let tijdelijk: TijdelijkeMap;
  let map: string;
  let gestart: IngebouwdePostgres[];

  beforeEach(async () => {
    tijdelijk = await tijdelijkeMap();
    map = join(tijdelijk.pad, 'data');
    gestart = [];
  });

  afterEach(async () => {
    await Promise.all(gestart.map((server) => server.stop()));
    await tijdelijk.ruimOp();
  });

  async function start(waar = map, snel = true): Promise<IngebouwdePostgres> {
    const server = await startIngebouwdePostgres({ map: waar, log, snel });
    gestart.push(server);
    return server;
  }

  it('maakt bij de eerste start een database in UTF-8 waar alleen deze machine bij kan', async () => {
    const begin = Date.now();
    const { url } = await start(map, false);
    expect(Date.now() - begin).toBeLessThan(10_000);
    const [rij] = await vraag(
      url,
      `SELECT current_database() AS database, current_user AS gebruiker, upper('é') AS hoofdletter,
              pg_encoding_to_char(encoding) AS tekens, current_setting('listen_addresses') AS adres,
              current_setting('fsync') AS veilig,
              (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS oppermachtig
         FROM pg_database WHERE datname = current_database()`,
    );
    expect(rij).toEqual({
      database: 'domeinbrug',
      gebruiker: 'domeinbrug',
      hoofdletter: 'É',
      tekens: 'UTF8',
      adres: '127.0.0.1',
      veilig: 'on',
      oppermachtig: false,
    });
    const alsOppermachtige = url.replace('//domeinbrug:', '//postgres:');
    const socket = await vraag(alsOppermachtige, `SELECT current_setting('unix_socket_directories') AS map`);
    expect(socket).toEqual([{ map: '' }]);
    const zonderWachtwoord = url.replace(/:[0-9a-f]+@/, ':anders@');
    await expect(vraag(zonderWachtwoord, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(map, 'postgres-wachtwoord'))).mode & 0o777).toBe(0o600);
  });

  it('houdt gegevens en wachtwoord over een herstart, en start dan snel', async () => {
    const eerst = await start();
    await vraag(eerst.url, 'CREATE TABLE blijft AS SELECT 42 AS getal');
    await eerst.stop();
    const begin = Date.now();
    const later = await start();
    expect(Date.now() - begin).toBeLessThan(1_500);
    expect(await vraag(later.url, 'SELECT getal FROM blijft')).toEqual([{ getal: 42 }]);
    expect(new URL(later.url).password).toBe(new URL(eerst.url).password);
  });

  it('laat na stop niets draaien, ook met open verbindingen en bij een tweede stop', async () => {
    const server = await start();
    const client = new Client({ connectionString: server.url });
    client.on('error', () => undefined);
    await client.connect();
    const pid = postmasterVan(map) ?? 0;
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(leeft(pid)).toBe(false);
    expect(existsSync(join(map, 'domeinbrug.pid'))).toBe(false);
    await client.end().catch(() => undefined);
  });

  it('start na kill -9 van de databaseserver, met alles wat was vastgelegd', async () => {
    const eerst = await start(map, false);
    await vraag(eerst.url, 'CREATE TABLE blijft AS SELECT 42 AS getal');
    process.kill(postmasterVan(map) ?? 0, 'SIGKILL');
    await wachtTot(() => postmasterVan(map) === undefined);
    await eerst.stop();
    const later = await start(map, false);
    expect(await vraag(later.url, 'SELECT getal FROM blijft')).toEqual([{ getal: 42 }]);
  });

  it('start na kill -9 van het proces dat de server had, en vervangt de achtergebleven server', async () => {
    const proces = await eigenaar(map);
    const oud = postmasterVan(map) ?? 0;
    await proces.kill9();
    expect(leeft(oud)).toBe(true);
    const { url } = await start();
    expect(leeft(oud)).toBe(false);
    expect(await vraag(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }]);
  });

  it('start na kill -9 van alles terwijl een verbinding nog bezig was', async () => {
    const proces = await eigenaar(map);
    const url = /url (\S+)/.exec(proces.uitvoer())?.[1] ?? '';
    const bezig = vraag(url, 'DO $$ BEGIN FOR i IN 1..400000000 LOOP PERFORM 1; END LOOP; END $$').catch(() => 'weg');
    const postmaster = postmasterVan(map) ?? 0;
    await new Promise((klaar) => setTimeout(klaar, 200));
    await proces.kill9();
    process.kill(postmaster, 'SIGKILL');
    const { url: nieuw } = await start();
    expect(await vraag(nieuw, 'SELECT 1 AS een')).toEqual([{ een: 1 }]);
    await bezig;
  });

  it('neemt de server mee als het proces eindigt zonder hem te stoppen', async () => {
    const proces = await eigenaar(map, 'process.exit(3)');
    expect(await proces.exitcode).toBe(3);
    await wachtTot(() => postmasterVan(map) === undefined);
    expect(existsSync(join(map, 'domeinbrug.pid'))).toBe(false);
    await start();
  });

  it('laat de server ongemoeid als Ctrl-C naar de procesgroep gaat', async () => {
    const proces = await eigenaar(map, "process.on('SIGINT', () => undefined); setInterval(() => undefined, 1000)");
    process.kill(-proces.pid, 'SIGINT');
    await new Promise((klaar) => setTimeout(klaar, 300));
    const url = /url (\S+)/.exec(proces.uitvoer())?.[1] ?? '';
    expect(await vraag(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }]);
    await proces.kill9();
  });

  it('weigert een map die een ander draaiend proces gebruikt, en laat diens server met rust', async () => {
    const proces = await eigenaar(map);
    await expect(start()).rejects.toMatchObject({
      code: 'MAP_IN_GEBRUIK',
      message: expect.stringMatching(new RegExp(`^De map ${map} is in gebruik .*\\(proces ${proces.pid}\\).*\\.$`)),
    });
    expect(postmasterVan(map)).toBeDefined();
    await proces.kill9();
  });

  it('laat van twee processen die tegelijk beginnen er precies één toe', async () => {
    const uitslagen = await Promise.allSettled([eigenaar(map), eigenaar(map), eigenaar(map)]);
    const gelukt = uitslagen.flatMap((uitslag) => (uitslag.status === 'fulfilled' ? [uitslag.value] : []));
    expect(gelukt).toHaveLength(1);
    await gelukt[0]?.kill9();
  });

  it('trekt zich niets aan van een slot waarvan het procesnummer nu van een ander is', async () => {
    await (await start()).stop();
    const vreemd = spawn('sleep', ['60']);
    try {
      await writeFile(join(map, 'domeinbrug.pid'), JSON.stringify({ pid: vreemd.pid, begin: 'eerder' }));
      await writeFile(
        join(map, 'postgres', 'postmaster.pid'),
        `${vreemd.pid}\n${join(map, 'postgres')}\n1\n1\n\n127.0.0.1\n`,
      );
      const { url } = await start();
      expect(await vraag(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }]);
      expect(leeft(vreemd.pid ?? 0)).toBe(true);
    } finally {
      vreemd.kill();
    }
  });

  it('begint opnieuw na een eerste start die halverwege werd afgebroken', async () => {
    await mkdir(join(map, 'postgres.nieuw', 'base'), { recursive: true });
    await writeFile(join(map, 'postgres.nieuw', 'PG_VERSION'), '18\n');
    const { url } = await start();
    expect(await vraag(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }]);
    expect(existsSync(join(map, 'postgres.nieuw'))).toBe(false);
  });

  it('weigert gegevens van een andere hoofdversie en noemt beide versies', async () => {
    await (await start()).stop();
    await writeFile(join(map, 'postgres', 'PG_VERSION'), '16\n');
    await expect(start()).rejects.toMatchObject({
      code: 'MAP_ANDERE_VERSIE',
      message: expect.stringMatching(/PostgreSQL 16 .*PostgreSQL 18/),
    });
  });

  it('weigert gegevens waarvan het wachtwoord weg is, en maakt geen nieuw', async () => {
    await (await start()).stop();
    await rename(join(map, 'postgres-wachtwoord'), join(map, 'elders'));
    await expect(start()).rejects.toMatchObject({ code: 'WACHTWOORD_ONTBREEKT' });
    expect(existsSync(join(map, 'postgres-wachtwoord'))).toBe(false);
    await rename(join(map, 'elders'), join(map, 'postgres-wachtwoord'));
    await start();
  });

  it('weigert een pad waar een bestand staat', async () => {
    await writeFile(map, 'geen map');
    await expect(start()).rejects.toMatchObject({
      code: 'MAP_ONTOEGANKELIJK',
      message: expect.stringMatching(/^De gegevensmap .* kan niet worden gebruikt: .*bestand.*\.$/),
    });
    await expect(start(join(map, 'dieper'))).rejects.toMatchObject({ code: 'MAP_ONTOEGANKELIJK' });
    expect(await readFile(map, 'utf8')).toBe('geen map');
  });

  it.skipIf(isRoot)('weigert een map zonder schrijfrechten (root heeft die altijd)', async () => {
    await mkdir(map, { mode: 0o555 });
    await expect(start()).rejects.toMatchObject({
      code: 'MAP_ONTOEGANKELIJK',
      message: expect.stringMatching(/schrijfrechten/),
    });
  });

  it.runIf(isRoot)('noemt als root de map waar de systeemgebruiker niet in mag, en opent die niet zelf', async () => {
    const dicht = join(tijdelijk.pad, 'dicht');
    await mkdir(dicht);
    await writeFile(join(dicht, 'van-een-ander'), '');
    await chmod(dicht, 0o700);
    await expect(start(join(dicht, 'data'))).rejects.toMatchObject({
      code: 'MAP_ONTOEGANKELIJK',
      message: expect.stringContaining(`mag de map ${dicht} niet in`),
    });
    await expect(start(dicht)).rejects.toMatchObject({ code: 'MAP_ONTOEGANKELIJK' });
    expect((await stat(dicht)).mode & 0o777).toBe(0o700);
  });

  it.runIf(isRoot)('opent als root wel zijn eigen lege map', async () => {
    await mkdir(map, { mode: 0o700 });
    const { url } = await start();
    expect(await vraag(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }]);
  });
});
