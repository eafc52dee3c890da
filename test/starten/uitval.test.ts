import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IngebouwdePostgres, startIngebouwdePostgres } from '../../server/platform/database/ingebouwd.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';
import { startProces } from '../support/proces.ts';
import { adresUit, type Draaiend, logregels, opAdres } from './server.ts';

/** A gate in front of the database, so that it keeps its address when it comes back on another port. */
class Poortwachter {
  private readonly server = createServer((kant) => this.laatDoor(kant));
  private readonly open = new Set<Socket>();
  private doel: number | 'stil' = 'stil';
  poort = 0;

  /** Takes a port without listening on it yet. */
  async reserveer(): Promise<void> {
    await this.luister();
    await new Promise((klaar) => this.server.close(klaar));
  }

  async luister(): Promise<void> {
    await new Promise<void>((klaar) => this.server.listen(this.poort, '127.0.0.1', klaar));
    const adres = this.server.address();
    this.poort = typeof adres === 'object' && adres ? adres.port : 0;
  }

  /** Where new connections go; `stil`: they are accepted and nothing ever comes back. */
  wijs(doel: number | 'stil'): void {
    this.doel = doel;
  }

  verbreek(): void {
    for (const verbinding of this.open) verbinding.destroy();
  }

  sluit(): void {
    this.server.close();
    this.verbreek();
  }

  private laatDoor(kant: Socket): void {
    this.onthoud(kant);
    if (this.doel === 'stil') return;
    const daar = connect(this.doel, '127.0.0.1');
    this.onthoud(daar);
    kant.pipe(daar).pipe(kant);
    kant.once('close', () => daar.destroy());
    daar.once('close', () => kant.destroy());
  }

  private onthoud(verbinding: Socket): void {
    this.open.add(verbinding);
    // Small messages back and forth: waiting to put them together would take forty milliseconds each.
    verbinding.setNoDelay(true);
    verbinding.on('error', () => undefined);
    verbinding.once('close', () => this.open.delete(verbinding));
  }
}

const log = maakLog({ niveau: 'silent' });
const poortVan = ({ url }: IngebouwdePostgres) => Number(new URL(url).port);

let tijdelijk: TijdelijkeMap;
let postgres: IngebouwdePostgres;
let server: Draaiend;
const wachter = new Poortwachter();
const VRAAG = '{ aanvragen(first: 5) { totalCount nodes { kenmerk } } }';

const startPostgres = () => startIngebouwdePostgres({ map: join(tijdelijk.pad, 'postgres'), log, snel: true });
const gereed = async () => (await fetch(`${server.url}/readyz`)).status;

beforeAll(async () => {
  tijdelijk = await tijdelijkeMap();
  postgres = await startPostgres();
  await wachter.reserveer();
});
afterAll(async () => {
  await server?.proces.stop();
  wachter.sluit();
  await postgres.stop();
  await tijdelijk.ruimOp();
});

describe('een databaseserver die er even niet is', { timeout: 90_000 }, () => {
  it('komt bij de start twee seconden te laat en wordt afgewacht', async () => {
    const url = new URL(postgres.url);
    url.port = String(wachter.poort);
    const begin = Date.now();
    const proces = await startProces({
      env: { PORT: '0', DATABASE_URL: url.href, DATA_DIR: join(tijdelijk.pad, 'data') },
      wachtOp: /er wordt gewacht/,
    });
    await wacht(2_000);
    expect(proces.uitvoer()).not.toContain('Domeinbrug draait');
    wachter.wijs(poortVan(postgres));
    await wachter.luister();
    await proces.wachtOp(/Stoppen: Ctrl-C/, 30);
    expect(Date.now() - begin).toBeGreaterThan(2_000);
    server = opAdres(adresUit(proces.uitvoer()), proces, 0);
    expect(await gereed()).toBe(200);
    expect((await server.vraag<{ aanvragen: unknown }>('vws', '{ mij { naam } }')).status).toBe(200);
  });

  it('stopt: verzoeken krijgen vlot 503, en het proces leeft', async () => {
    await server.token('menzis-beoordelaar');
    await postgres.stop();
    await expect.poll(gereed, { timeout: 5_000 }).toBe(503);
    const begin = Date.now();
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => server.vraag('menzis-beoordelaar', VRAAG)));
    expect(Date.now() - begin).toBeLessThan(5_000);
    for (const { status, codes } of antwoorden) expect([status, codes]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('hangt: ook dan komt er binnen een tiental seconden 503', async () => {
    wachter.wijs('stil');
    wachter.verbreek();
    const begin = Date.now();
    const [antwoord, stand] = await Promise.all([server.vraag('menzis-beoordelaar', VRAAG), gereed()]);
    expect([antwoord.status, antwoord.codes, stand]).toEqual([503, ['SERVICE_UNAVAILABLE'], 503]);
    expect(Date.now() - begin).toBeLessThan(12_000);
  });

  it('komt terug: de server herstelt zich vanzelf', async () => {
    postgres = await startPostgres();
    wachter.wijs(poortVan(postgres));
    wachter.verbreek();
    await expect.poll(gereed, { timeout: 15_000 }).toBe(200);
    const antwoorden = await Promise.all(
      Array.from({ length: 20 }, () =>
        server.vraag<{ aanvragen: { totalCount: number } }>('menzis-beoordelaar', VRAAG),
      ),
    );
    for (const { status, data } of antwoorden)
      expect([status, typeof data.aanvragen.totalCount]).toEqual([200, 'number']);
    expect(logregels(server.proces.uitvoer()).filter(({ level }) => level === 'error')).toEqual([]);
  });
});
