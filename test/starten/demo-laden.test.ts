import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { vulDemo } from '../../server/demo/laden.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { maakTokenlezer } from '../../server/platform/aanmelding/tokens.ts';
import { systeemklok } from '../../server/platform/klok/klok.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';
import { type Diensten, type Product, stelSamen } from '../../server/product.ts';
import { type LegeDatabase, leegeDatabase, maakTestdatabase } from '../support/database.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';
import { startProces } from '../support/proces.ts';
import { eisHeleDemo, eisNietsNa, eisSluitendeBoeken } from './demostand.ts';
import { KLOK, logregels, sql, start } from './server.ts';

let tijdelijk: TijdelijkeMap;
const databases: LegeDatabase[] = [];

async function nieuw(): Promise<string> {
  const database = await leegeDatabase();
  databases.push(database);
  return database.url;
}

beforeAll(async () => {
  tijdelijk = await tijdelijkeMap();
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.sluit()));
  await tijdelijk.ruimOp();
});

async function gebeurtenissen(url: string): Promise<number> {
  const [rij] = await sql<{ aantal: number }>(url, 'SELECT count(*)::int AS aantal FROM gebeurtenis').catch(() => []);
  return rij?.aantal ?? 0;
}

class Afgebroken extends Error {}

/** The product, but after a number of steps the next one does not happen, as when the power fails. */
function metStappen(product: Product, toegestaan: number): Product {
  let nog = toegestaan;
  const beperk = <T extends object>(dienst: T): T =>
    new Proxy(dienst, {
      get: (doel, naam, ontvanger) => {
        const methode: unknown = Reflect.get(doel, naam, ontvanger);
        if (typeof methode !== 'function') return methode;
        return async (...argumenten: unknown[]) => {
          if (nog === 0) throw new Afgebroken();
          nog -= 1;
          return Reflect.apply(methode, doel, argumenten);
        };
      },
    });
  const diensten: Diensten = {
    partners: beperk(product.diensten.partners),
    concepten: beperk(product.diensten.concepten),
    indienen: beperk(product.diensten.indienen),
    besluiten: beperk(product.diensten.besluiten),
    budgetten: beperk(product.diensten.budgetten),
    documenten: beperk(product.diensten.documenten),
  };
  return { ...product, diensten };
}

describe('het laden van de voorbeeldgegevens', { timeout: 120_000 }, () => {
  it('gaat na kill -9 verder waar het was, zonder iets dubbel', async () => {
    const url = await nieuw();
    const env = { DATABASE_URL: url, DATA_DIR: join(tijdelijk.pad, 'a'), KLOK };
    for (const vanaf of [30, 140]) {
      const proces = await startProces({ env: { PORT: '0', ...env } });
      while ((await gebeurtenissen(url)) < vanaf) await wacht(20);
      await proces.kill9();
    }
    expect(await sql(url, `SELECT 1 FROM gebeurtenis WHERE soort = 'DEMO_GELADEN'`)).toEqual([]);
    const server = await start(env);
    expect(server.proces.uitvoer()).toContain('voorbeeldgegevens geladen');
    await eisHeleDemo(url);
    expect(await server.proces.stop()).toBe(0);
  });

  it('is heel na afbreken bij elke stap, ook tussen weigering, verbetering en nieuwe indiening', async () => {
    const database = await maakTestdatabase();
    const log = maakLog({ niveau: 'silent' });
    const opties = { kaders: Kaderregister.lees(), klok: systeemklok(new Date(KLOK)), log };
    const tokens = maakTokenlezer({ issuer: 'http://localhost:1/oidc', audience: 'x' });
    const product = stelSamen(database.bron, {
      ...opties,
      databaseUrl: database.url,
      tokens,
      productie: false,
      demo: true,
    });
    try {
      // The organisations and their budgets in one go; from there one or two steps at a time.
      let toegestaan = DEMO_ORGANISATIES.length + 14;
      let keren = 0;
      for (let klaar = false; !klaar; keren += 1, toegestaan = 1 + (keren % 2)) {
        klaar = await vulDemo(metStappen(product, toegestaan), opties).then(
          () => true,
          (fout: unknown) => {
            if (fout instanceof Afgebroken) return false;
            throw fout;
          },
        );
        expect(keren).toBeLessThan(400);
      }
      expect(keren).toBeGreaterThan(60);
      await eisHeleDemo(database.url);
    } finally {
      await product.stop();
      await database.sluit();
    }
  });

  it('gebeurt één keer als drie servers tegelijk op één lege database starten, en alle drie bedienen', async () => {
    const url = await nieuw();
    const servers = await Promise.all(
      ['b', 'c', 'd'].map((map) => start({ DATABASE_URL: url, DATA_DIR: join(tijdelijk.pad, map), KLOK })),
    );
    const meldingen = servers.flatMap(({ proces }) => logregels(proces.uitvoer()).map(({ msg }) => msg));
    expect(meldingen.filter((msg) => msg === 'voorbeeldgegevens geladen')).toHaveLength(1);
    expect(meldingen.filter((msg) => msg === 'database bijgewerkt')).toHaveLength(1);
    await eisHeleDemo(url);
    for (const server of servers) {
      const { data } = await server.vraag<{ aanvragen: { totalCount: number } }>(
        'menzis-beoordelaar',
        '{ aanvragen { totalCount } }',
      );
      expect(data.aanvragen.totalCount).toBeGreaterThan(2);
    }
    expect(await Promise.all(servers.map(({ proces }) => proces.stop()))).toEqual([0, 0, 0]);
  });
});

describe('een eerste start op een ander moment', { timeout: 120_000 }, () => {
  it.each([
    ['2026-07-01T10:00:00+02:00', 'geen venster open', ['CONCEPT']],
    [
      '2026-09-15T10:00:00+02:00',
      '2026 open',
      ['AFGEWEZEN', 'CONCEPT', 'IN_BEOORDELING', 'NIET_IN_BEHANDELING', 'TOEGEKEND'],
    ],
    [
      '2026-11-05T10:00:00+01:00',
      '2026 en 2027 open',
      ['AFGEWEZEN', 'CONCEPT', 'IN_BEOORDELING', 'INGEDIEND', 'NIET_IN_BEHANDELING', 'TOEGEKEND'],
    ],
    ['2027-03-01T10:00:00+01:00', '2026 voorbij', ['CONCEPT', 'INGEDIEND']],
    ['2028-02-01T10:00:00+01:00', 'alles voorbij', ['CONCEPT']],
  ])('KLOK=%s (%s) werkt en laat niets in de toekomst liggen', async (klok, _wanneer, statussen) => {
    const url = await nieuw();
    const server = await start({ DATABASE_URL: url, DATA_DIR: join(tijdelijk.pad, klok.slice(0, 10)), KLOK: klok });
    const rijen = await sql<{ status: string; aantal: number }>(
      url,
      'SELECT status, count(*)::int AS aantal FROM aanvraag GROUP BY 1',
    );
    expect(rijen.map(({ status }) => status).sort()).toEqual(statussen.sort());
    expect(rijen.reduce((som, { aantal }) => som + aantal, 0)).toBe(18);
    await eisSluitendeBoeken(url);
    await eisNietsNa(url, new Date(Date.parse(klok) + server.duur));
    const { status, data, codes } = await server.vraag<{ mij: { naam: string }; aanvragen: { totalCount: number } }>(
      'gemeente-hoogeveen',
      '{ mij { naam } aanvragen { totalCount nodes { kenmerk status toets { indienbaar } toegestaneActies } } }',
    );
    expect({ status, codes }).toEqual({ status: 200, codes: [] });
    expect(data).toMatchObject({ mij: { naam: 'Gemeente Hoogeveen' }, aanvragen: { totalCount: 1 } });
    expect(logregels(server.proces.uitvoer()).filter(({ level }) => level !== 'info')).toEqual([]);
    expect(await server.proces.stop()).toBe(0);
  });
});
