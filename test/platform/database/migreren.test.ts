import { Client } from 'pg';
import type { DataSource, MixedList } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakDatabron } from '../../../server/platform/database/databron.ts';
import { migreer } from '../../../server/platform/database/migreren.ts';
import { maakLog } from '../../../server/platform/logboek/log.ts';
import { type LegeDatabase, leegeDatabase } from '../../support/database.ts';
import {
  Deel,
  MaakDeel1700000000002,
  MaakVoorbeeld1700000000001,
  Mislukt1700000000003,
  Voorbeeld,
} from './voorbeeld.ts';

const log = maakLog({ niveau: 'silent' });
const alles = [MaakVoorbeeld1700000000001, MaakDeel1700000000002];

describe('migreer', () => {
  let database: LegeDatabase;
  let bronnen: DataSource[];

  beforeEach(async () => {
    bronnen = [];
    database = await leegeDatabase();
  });

  afterEach(async () => {
    await Promise.all(bronnen.map((bron) => bron.destroy()));
    await database.sluit();
  });

  async function open(migrations: MixedList<new () => object>, poolgrootte = 2): Promise<DataSource> {
    const bron = maakDatabron({
      url: database.url,
      entities: [Voorbeeld, Deel],
      migrations: migrations as never,
      poolgrootte,
    });
    bronnen.push(await bron.initialize());
    return bron;
  }

  const uitgevoerd = (bron: DataSource): Promise<{ name: string; keer: number }[]> =>
    bron.query('SELECT name, count(*)::int AS keer FROM migrations GROUP BY name ORDER BY name');

  it('brengt een lege database naar de laatste vorm en doet de tweede keer niets', async () => {
    const bron = await open(alles);
    await migreer(bron, log);
    await migreer(bron, log);
    expect(await uitgevoerd(bron)).toEqual([
      { name: 'MaakDeel1700000000002', keer: 1 },
      { name: 'MaakVoorbeeld1700000000001', keer: 1 },
    ]);
    const voorbeelden = bron.getRepository(Voorbeeld);
    const { id } = await voorbeelden.save(voorbeelden.create({ naam: 'eerste', delen: [] }));
    await bron.getRepository(Deel).save({ voorbeeld: { id } });
    const [gevonden] = await voorbeelden.find({ relations: { delen: true } });
    expect(gevonden?.naam).toBe('eerste');
    expect(gevonden?.delen).toHaveLength(1);
  });

  it('voert elke migratie één keer uit als vier servers tegelijk beginnen', async () => {
    const servers = await Promise.all([1, 2, 3, 4].map(() => open(alles)));
    await Promise.all(servers.map((bron) => migreer(bron, log)));
    expect((await uitgevoerd(await open(alles))).map(({ keer }) => keer)).toEqual([1, 1]);
  });

  it('heeft aan een pool van één verbinding genoeg en geeft die terug zoals zij was', async () => {
    const bron = await open(alles, 1);
    await migreer(bron, log);
    const [rij]: { sloten: number; grens: string }[] = await bron.query(
      `SELECT (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()) AS sloten,
              current_setting('statement_timeout') AS grens`,
    );
    expect(rij).toEqual({ sloten: 0, grens: '15s' });
  });

  it('draait een mislukte migratie terug, houdt de eerdere en geeft het slot vrij', async () => {
    const bron = await open([...alles, Mislukt1700000000003]);
    await expect(migreer(bron, log)).rejects.toMatchObject({ name: 'Databasefout', code: 'MIGRATIE_MISLUKT' });
    expect(await uitgevoerd(bron)).toHaveLength(2);
    expect(await bron.query(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
    await migreer(await open(alles), log);
  });

  it('weigert een database die nieuwer is dan het programma en laat die ongemoeid', async () => {
    await migreer(await open(alles), log);
    const ouder = await open([MaakVoorbeeld1700000000001]);
    await expect(migreer(ouder, log)).rejects.toMatchObject({
      code: 'DATABASE_NIEUWER',
      message: expect.stringMatching(/^De database is nieuwer dan deze versie .*MaakDeel1700000000002/),
    });
    expect(await uitgevoerd(ouder)).toHaveLength(2);
  });

  it('wacht op een server die het slot heeft', async () => {
    const ander = new Client({ connectionString: database.url });
    await ander.connect();
    const bron = await open(alles);
    await ander.query('SELECT pg_advisory_lock(7305614226001)');
    const klaar = migreer(bron, log).then(() => 'klaar');
    const eerst = await Promise.race([klaar, new Promise((af) => setTimeout(af, 400, 'wacht'))]);
    expect(eerst).toBe('wacht');
    await ander.end();
    await expect(klaar).resolves.toBe('klaar');
  });
});

describe('maakDatabron', () => {
  it('begrenst opdrachten en stille transacties en noemt zich in de server', async () => {
    const database = await leegeDatabase();
    const bron = await maakDatabron({ url: database.url, entities: [], migrations: [], poolgrootte: 1 }).initialize();
    try {
      const [rij]: Record<string, string>[] = await bron.query(
        `SELECT current_setting('statement_timeout') AS opdracht, current_setting('application_name') AS naam,
                current_setting('idle_in_transaction_session_timeout') AS stil`,
      );
      expect(rij).toEqual({ opdracht: '15s', naam: 'domeinbrug', stil: '30s' });
    } finally {
      await bron.destroy();
      await database.sluit();
    }
  });

  it('meldt een uitgeputte pool na tien seconden in plaats van te blijven wachten', async () => {
    const database = await leegeDatabase();
    const bron = await maakDatabron({ url: database.url, entities: [], migrations: [], poolgrootte: 1 }).initialize();
    const bezet = bron.createQueryRunner();
    try {
      await bezet.connect();
      const begin = Date.now();
      await expect(bron.query('SELECT 1')).rejects.toThrow();
      expect(Date.now() - begin).toBeLessThan(14_000);
    } finally {
      await bezet.release();
      await bron.destroy();
      await database.sluit();
    }
  });
});
