import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vulReferentie } from '../../server/referentie/vullen.ts';
import { maakTestdatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof maakTestdatabase>>;

beforeAll(async () => {
  database = await maakTestdatabase();
  await vulReferentie(database.bron);
});
afterAll(() => database.sluit());

async function tel(vraag: string): Promise<number> {
  const rijen: { aantal: number }[] = await database.bron.query(`SELECT count(*)::int AS aantal FROM ${vraag}`);
  return rijen[0]?.aantal ?? -1;
}

describe('de meegeleverde referentiegegevens', () => {
  it('tellen 7 zorgkantoren, 31 regio’s en 342 gemeenten', async () => {
    expect(await tel('zorgkantoor')).toBe(7);
    expect(await tel('zorgkantoorregio')).toBe(31);
    expect(await tel('gemeente')).toBe(342);
    expect(await tel('gemeente_indeling')).toBe(342);
  });

  it('geven iedere gemeente een regio en ieder zorgkantoor een regio en een mailadres', async () => {
    expect(
      await tel('gemeente g WHERE NOT EXISTS (SELECT FROM gemeente_indeling i WHERE i.gemeente_code = g.code)'),
    ).toBe(0);
    expect(
      await tel('zorgkantoor z WHERE NOT EXISTS (SELECT FROM zorgkantoorregio r WHERE r.zorgkantoor_code = z.code)'),
    ).toBe(0);
    expect(await tel("zorgkantoor WHERE dos_mailadres NOT LIKE '%_@_%'")).toBe(0);
  });

  it('gelden vanaf 2023 zonder einde', async () => {
    expect(await tel("gemeente WHERE geldig_van <> '2023-01-01' OR geldig_tot IS NOT NULL")).toBe(0);
    expect(await tel("gemeente_indeling WHERE geldig_van <> '2023-01-01' OR geldig_tot IS NOT NULL")).toBe(0);
  });

  it('kennen ZK05 en ZK15 niet meer: die zijn in ZK33 opgegaan', async () => {
    expect(await tel("zorgkantoorregio WHERE code IN ('ZK05', 'ZK15')")).toBe(0);
    expect(await tel("zorgkantoorregio WHERE code = 'ZK33' AND uzovi IS NULL")).toBe(1);
    expect(await tel("gemeente_indeling WHERE zorgkantoorregio_code = 'ZK33'")).toBe(8);
  });

  it('wijzen Ede aan Menzis en Breda aan CZ toe', async () => {
    const rijen: unknown = await database.bron.query(
      `SELECT g.naam, r.zorgkantoor_code AS zorgkantoor
       FROM gemeente g JOIN gemeente_indeling i ON i.gemeente_code = g.code
       JOIN zorgkantoorregio r ON r.code = i.zorgkantoorregio_code
       WHERE g.code IN ('GM0228', 'GM0758') ORDER BY g.code`,
    );
    expect(rijen).toEqual([
      { naam: 'Ede', zorgkantoor: 'MENZIS' },
      { naam: 'Breda', zorgkantoor: 'CZ' },
    ]);
  });
});

describe('nog een keer vullen', () => {
  it('verdubbelt niets, ook niet wanneer het van meer kanten tegelijk gebeurt', async () => {
    await Promise.all([1, 2, 3].map(() => vulReferentie(database.bron)));
    expect(await tel('gemeente')).toBe(342);
    expect(await tel('gemeente_indeling')).toBe(342);
  });

  it('laat staan wat een beheerder heeft gewijzigd en vult aan wat ontbreekt', async () => {
    const { bron } = database;
    await bron.query("UPDATE zorgkantoor SET dos_mailadres = 'anders@voorbeeld.nl' WHERE code = 'CZ'");
    await bron.query("UPDATE zorgkantoorregio SET zorgkantoor_code = 'VGZ' WHERE code = 'ZK10'");
    await bron.query("UPDATE gemeente SET naam = 'Ede-Veluwe' WHERE code = 'GM0228'");
    await bron.query("UPDATE gemeente_indeling SET geldig_van = '2024-01-01' WHERE gemeente_code = 'GM0228'");
    await bron.query("DELETE FROM gemeente_indeling WHERE gemeente_code = 'GM0758'");
    await bron.query("DELETE FROM gemeente WHERE code = 'GM0758'");

    await vulReferentie(bron);

    expect(await tel("zorgkantoor WHERE dos_mailadres = 'anders@voorbeeld.nl'")).toBe(1);
    expect(await tel("zorgkantoorregio WHERE code = 'ZK10' AND zorgkantoor_code = 'VGZ'")).toBe(1);
    expect(await tel("gemeente WHERE naam = 'Ede-Veluwe'")).toBe(1);
    expect(await tel("gemeente_indeling WHERE gemeente_code = 'GM0228'")).toBe(1);
    expect(await tel("gemeente_indeling WHERE gemeente_code = 'GM0758' AND zorgkantoorregio_code = 'ZK25'")).toBe(1);
  });
});
