import { realpathSync } from 'node:fs';
import { Agent, type ClientRequest, request } from 'node:http';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bestaat, processenIn } from '../../server/platform/database/ingebouwd/proces.ts';
import { postmasterVan, type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';
import { startProces } from '../support/proces.ts';
import { maakKopie } from './kopie.ts';
import {
  adresUit,
  type Draaiend,
  databaseDraait,
  ingebouwdeUrl,
  KLOK,
  logregels,
  opAdres,
  sql,
  start,
} from './server.ts';

let tijdelijk: TijdelijkeMap;
let map: string;

beforeAll(async () => {
  tijdelijk = await tijdelijkeMap();
  map = join(tijdelijk.pad, 'data');
});
afterAll(() => tijdelijk.ruimOp());

const env = () => ({ DATA_DIR: map, KLOK });

/** npm itself, as whoever runs the tests has it. */
function npm(): string {
  if (process.env.npm_execpath?.endsWith('npm-cli.js')) return process.env.npm_execpath;
  for (const deel of (process.env.PATH ?? '').split(delimiter)) {
    try {
      return realpathSync(join(deel, 'npm'));
    } catch {
      // Not in this part of the path.
    }
  }
  throw new Error('npm is niet gevonden');
}

/** Sends a signal to a whole process group, as a terminal does with Ctrl-C. */
const naarGroep = (pid: number, signaal: NodeJS.Signals) => process.kill(-pid, signaal);

const ZWAAR = `{ aanvragen(first: 100) { totalCount nodes { kenmerk titel status kerncijfers { totaleKosten } begroting { omschrijving bedrag }
  besparingen { bedrag } activiteiten { naam } partners { partner { naam } } geschiedenis { soort } toets { bevindingen { regel toelichting } } } } }`;

interface Aflevering {
  status: number | undefined;
  tekst: string;
}

/** One POST over a connection that is kept. */
function stuur(
  url: string,
  agent: Agent,
  token: string,
  query: string,
): { verzoek: ClientRequest; antwoord: Promise<Aflevering> } {
  const verzoek = request(`${url}/graphql`, {
    method: 'POST',
    agent,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });
  const antwoord = new Promise<Aflevering>((klaar, mislukt) => {
    verzoek.on('error', mislukt);
    verzoek.on('response', (binnen) => {
      let tekst = '';
      binnen.setEncoding('utf8').on('data', (deel: string) => {
        tekst += deel;
      });
      binnen.on('end', () => klaar({ status: binnen.statusCode, tekst }));
      binnen.on('error', mislukt);
    });
  });
  verzoek.end(JSON.stringify({ query }));
  return { verzoek, antwoord };
}

describe('stoppen', { timeout: 120_000 }, () => {
  let server: Draaiend;
  beforeEach(async () => {
    server = await start(env());
  });

  it('geeft bij SIGTERM alle verzoeken die gedaan zijn nog hun antwoord, en wacht niet op open verbindingen', async ({
    annotate,
  }) => {
    const aantal = 200;
    const agent = new Agent({ keepAlive: true, maxSockets: aantal, maxFreeSockets: aantal });
    const token = await server.token('menzis-beoordelaar');
    const poort = Number(new URL(server.url).port);
    const adres = `http://127.0.0.1:${poort}`;
    // A browser opens connections in advance; another sends half a request.
    const stil = connect(poort, '127.0.0.1');
    const half = connect(poort, '127.0.0.1', () => half.write('POST /graphql HTTP/1.1\r\nHost: x\r\n'));
    for (const verbinding of [stil, half]) verbinding.on('error', () => undefined);
    await Promise.all(Array.from({ length: aantal }, () => stuur(adres, agent, token, '{ mij { naam } }').antwoord));

    const vragen = Array.from({ length: aantal }, () => stuur(adres, agent, token, ZWAAR));
    await Promise.race(vragen.map(({ antwoord }) => antwoord));
    const begin = performance.now();
    const einde = server.proces.stop('SIGTERM');
    const uitslagen = await Promise.allSettled(vragen.map(({ antwoord }) => antwoord));
    expect(await einde).toBe(0);
    const duur = Math.round(performance.now() - begin);
    agent.destroy();

    expect(uitslagen.filter(({ status }) => status === 'rejected')).toEqual([]);
    const statussen = uitslagen.map((uitslag) => (uitslag.status === 'fulfilled' ? uitslag.value.status : undefined));
    // On a very busy machine a request may have waited too long for a connection to the database: that is an answer too.
    expect(statussen.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(statussen.filter((status) => status === 200).length).toBeGreaterThan(aantal / 4);
    for (const uitslag of uitslagen) {
      if (uitslag.status !== 'fulfilled' || uitslag.value.status !== 200) continue;
      expect(uitslag.value.tekst).toContain('"totalCount":3');
    }
    await annotate(`stoppen met ${aantal} zware vragen onderweg: ${duur} ms`);
    expect(duur).toBeLessThan(25_000);
    expect(databaseDraait(map)).toBe(false);
    expect(logregels(server.proces.uitvoer()).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('doet bij Ctrl-C in een terminal, die de hele groep bereikt, hetzelfde', async () => {
    await fetch(`${server.url}/healthz`);
    const begin = performance.now();
    naarGroep(server.proces.pid, 'SIGINT');
    naarGroep(server.proces.pid, 'SIGINT');
    expect(await server.proces.exitcode).toBe(0);
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(databaseDraait(map)).toBe(false);
  });

  it('hoeft niet netjes te gaan: na kill -9 van alleen de server start hij weer', async () => {
    process.kill(server.proces.pid, 'SIGKILL');
    await server.proces.exitcode;
    expect(databaseDraait(map)).toBe(true);
    const weer = await start(env());
    expect(weer.proces.uitvoer()).toContain('achtergebleven databaseserver wordt gestopt');
    expect(await sql(ingebouwdeUrl(map), 'SELECT count(*)::int AS aantal FROM aanvraag')).toEqual([{ aantal: 18 }]);
    expect(await weer.proces.stop()).toBe(0);
  });

  it('ook na kill -9 van server en database samen', async () => {
    const postmaster = postmasterVan(map);
    for (const pid of [server.proces.pid, postmaster ?? 0, ...processenIn(join(map, 'postgres'))]) {
      if (pid > 0 && bestaat(pid)) process.kill(pid, 'SIGKILL');
    }
    await server.proces.exitcode;
    const weer = await start(env());
    expect(await sql(ingebouwdeUrl(map), 'SELECT count(*)::int AS aantal FROM aanvraag')).toEqual([{ aantal: 18 }]);
    expect(await weer.proces.stop()).toBe(0);
    expect(databaseDraait(map)).toBe(false);
  });
});

describe('stoppen via npm start', { timeout: 120_000 }, () => {
  let project: string;
  beforeAll(async () => {
    project = await maakKopie(join(tijdelijk.pad, 'project'));
  });

  it.each([
    ['SIGINT', 'Ctrl-C in de terminal', true],
    ['SIGTERM', 'alleen aan npm', false],
  ] as const)(
    '%s (%s) stopt alles met code 0',
    async (signaal, _hoe, groep) => {
      const proces = await startProces({
        script: null,
        argumenten: [npm(), 'start', '--prefix', project],
        env: { ...env(), PORT: '0', HOME: tijdelijk.pad },
        wachtOp: /Stoppen: Ctrl-C/,
      });
      const server = opAdres(adresUit(proces.uitvoer()), proces, 0);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      if (groep) naarGroep(proces.pid, signaal);
      else process.kill(proces.pid, signaal);
      expect(await proces.exitcode).toBe(0);
      await expect.poll(() => databaseDraait(map), { timeout: 5_000 }).toBe(false);
      await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    },
    60_000,
  );
});

describe('stoppen tijdens het starten', { timeout: 120_000 }, () => {
  it.each([
    ['terwijl PostgreSQL wordt aangemaakt', 'initdb'],
    ['terwijl de voorbeeldgegevens worden geladen', 'database bijgewerkt'],
  ])('%s laat niets achter, eindigt met code 0 en zonder klacht', async (_wanneer, moment) => {
    const vers = join(tijdelijk.pad, moment.replaceAll(' ', '-'));
    const proces = await startProces({ env: { DATA_DIR: vers, KLOK, PORT: '0' } });
    if (moment === 'initdb') {
      await expect
        .poll(() => processenIn(join(vers, 'postgres.nieuw')).length, { timeout: 20_000, interval: 5 })
        .toBeGreaterThan(0);
    } else {
      await proces.wachtOp(new RegExp(moment), 30);
      await wacht(100);
    }
    expect(await proces.stop('SIGINT')).toBe(0);
    expect(databaseDraait(vers)).toBe(false);
    expect(proces.uitvoer()).not.toContain('kan niet starten');
    expect(proces.uitvoer()).not.toContain('Domeinbrug draait');
  });
});
