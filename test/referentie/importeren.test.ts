import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Gebied, GebiedenFout } from '../../server/referentie/cbs.ts';
import { vatSamen } from '../../server/referentie/gebieden-importeren.ts';
import { importeerGebieden } from '../../server/referentie/importeren.ts';
import { vulReferentie } from '../../server/referentie/vullen.ts';
import { maakTestdatabase } from '../support/database.ts';
import { gebiedenNaFusie, huidigeGebieden, maakCbsCsv } from './cbs-bestand.ts';

let database: Awaited<ReturnType<typeof maakTestdatabase>>;

beforeEach(async () => {
  database = await maakTestdatabase();
  await vulReferentie(database.bron);
});
afterEach(() => database.sluit());

/** Region of a gemeente on a date; null when it does not exist then. */
async function regioOp(datum: string, code: string): Promise<string | null> {
  const rijen: { regio: string }[] = await database.bron.query(
    `SELECT i.zorgkantoorregio_code AS regio
     FROM gemeente g JOIN gemeente_indeling i ON i.gemeente_code = g.code
     WHERE g.code = $1
       AND g.geldig_van <= $2::date AND (g.geldig_tot IS NULL OR g.geldig_tot > $2::date)
       AND i.geldig_van <= $2::date AND (i.geldig_tot IS NULL OR i.geldig_tot > $2::date)`,
    [code, datum],
  );
  expect(rijen.length).toBeLessThan(2);
  return rijen[0]?.regio ?? null;
}

async function allesWatErStaat(): Promise<unknown> {
  return Promise.all([
    database.bron.query('SELECT * FROM gemeente ORDER BY code'),
    database.bron.query('SELECT * FROM gemeente_indeling ORDER BY gemeente_code, geldig_van'),
  ]);
}

async function weigering(csv: string, datum: string): Promise<GebiedenFout> {
  const voor = await allesWatErStaat();
  const fout = await importeerGebieden(database.bron, csv, datum).catch((oorzaak: unknown) => oorzaak);
  expect(await allesWatErStaat()).toEqual(voor);
  if (fout instanceof GebiedenFout) return fout;
  throw new Error(`Geen GebiedenFout maar ${String(fout)}.`);
}

const vervang = (gebieden: Gebied[], code: string, wijziging: Partial<Gebied>) =>
  gebieden.map((gebied) => (gebied.code === code ? { ...gebied, ...wijziging } : gebied));

describe('een nieuwe indeling inlezen', () => {
  it('beëindigt Wijdemeren bij de fusie met Hilversum en laat het verleden staan', async () => {
    const verslag = await importeerGebieden(database.bron, maakCbsCsv(gebiedenNaFusie()), '2027-01-01');

    expect(verslag.beeindigd).toEqual([{ code: 'GM1696', naam: 'Wijdemeren' }]);
    expect(verslag.ongewijzigd).toBe(341);
    expect(await regioOp('2026-12-31', 'GM1696')).toBe('ZK21');
    expect(await regioOp('2027-01-01', 'GM1696')).toBeNull();
    expect(await regioOp('2026-12-31', 'GM0402')).toBe('ZK21');
    expect(await regioOp('2027-01-01', 'GM0402')).toBe('ZK21');
  });

  it('voert een nieuwe gemeente in die pas vanaf de ingangsdatum bestaat', async () => {
    const gebieden = gebiedenNaFusie().map((gebied) =>
      gebied.code === 'GM0402' ? { ...gebied, code: 'GM9902', naam: 'Gooi en Meren' } : gebied,
    );
    const verslag = await importeerGebieden(database.bron, maakCbsCsv(gebieden, 'ruw'), '2027-01-01');

    expect(verslag.nieuw.map((gebied) => gebied.code)).toEqual(['GM9902']);
    expect(verslag.beeindigd.map((gemeente) => gemeente.code)).toEqual(['GM0402', 'GM1696']);
    expect(await regioOp('2026-12-31', 'GM9902')).toBeNull();
    expect(await regioOp('2027-01-01', 'GM9902')).toBe('ZK21');
    expect(await regioOp('2027-01-01', 'GM0402')).toBeNull();
  });

  it('geeft een gemeente die van zorgkantoorregio wisselt voor en na de datum een ander antwoord', async () => {
    const gebieden = vervang(huidigeGebieden(), 'GM0228', { zorgkantoorregio: 'ZK23' });
    const verslag = await importeerGebieden(database.bron, maakCbsCsv(gebieden), '2027-01-01');

    expect(verslag.regio).toMatchObject([{ code: 'GM0228', van: 'ZK04', naar: 'ZK23' }]);
    expect(await regioOp('2026-12-31', 'GM0228')).toBe('ZK04');
    expect(await regioOp('2027-01-01', 'GM0228')).toBe('ZK23');
  });

  it('neemt een nieuwe naam en provincie over', async () => {
    const gebieden = vervang(huidigeGebieden(), 'GM0228', { naam: 'Ede-Veluwe', provincie: 'Utrecht' });
    const verslag = await importeerGebieden(database.bron, maakCbsCsv(gebieden), '2027-01-01');

    expect(verslag.hernoemd).toEqual([{ code: 'GM0228', van: 'Ede', naar: 'Ede-Veluwe' }]);
    expect(verslag.provincie).toHaveLength(1);
    expect(await database.bron.query("SELECT naam, provincie FROM gemeente WHERE code = 'GM0228'")).toEqual([
      { naam: 'Ede-Veluwe', provincie: 'Utrecht' },
    ]);
  });

  it('wijzigt de tweede keer niets', async () => {
    const csv = maakCbsCsv(vervang(gebiedenNaFusie(), 'GM0228', { zorgkantoorregio: 'ZK23' }));
    await importeerGebieden(database.bron, csv, '2027-01-01');
    const na = await allesWatErStaat();
    const verslag = await importeerGebieden(database.bron, csv, '2027-01-01');

    expect(verslag).toMatchObject({ nieuw: [], beeindigd: [], hernoemd: [], regio: [], ongewijzigd: 341 });
    expect(await allesWatErStaat()).toEqual(na);
  });

  it('herstelt per dezelfde datum wat een eerder bestand verkeerd had', async () => {
    const fout = vervang(gebiedenNaFusie(), 'GM0228', { zorgkantoorregio: 'ZK23' }).concat({
      code: 'GM9902',
      naam: 'Vergissing',
      provincie: null,
      zorgkantoorregio: 'ZK21',
    });
    await importeerGebieden(database.bron, maakCbsCsv(fout), '2027-01-01');
    const verslag = await importeerGebieden(database.bron, maakCbsCsv(huidigeGebieden()), '2027-01-01');

    expect(verslag.hersteld.map((gemeente) => gemeente.code)).toEqual(['GM1696']);
    expect(verslag.teruggenomen.map((gemeente) => gemeente.code)).toEqual(['GM9902']);
    expect(await regioOp('2027-06-01', 'GM1696')).toBe('ZK21');
    expect(await regioOp('2027-06-01', 'GM0228')).toBe('ZK04');
    expect(await regioOp('2027-06-01', 'GM9902')).toBeNull();
  });

  it('laat bij een proef alles ongemoeid en meldt toch wat er zou gebeuren', async () => {
    const voor = await allesWatErStaat();
    const verslag = await importeerGebieden(database.bron, maakCbsCsv(gebiedenNaFusie()), '2027-01-01', {
      proef: true,
    });

    expect(verslag.proef).toBe(true);
    expect(verslag.beeindigd).toHaveLength(1);
    expect(await allesWatErStaat()).toEqual(voor);
    expect(vatSamen(verslag)).toContain('Er is niets gewijzigd.');
    expect(vatSamen(verslag)).toContain('GM1696 Wijdemeren');
  });

  it('blijft na een nieuwe vulling staan zoals het is ingelezen', async () => {
    const csv = maakCbsCsv(vervang(gebiedenNaFusie(), 'GM0228', { naam: 'Ede-Veluwe', zorgkantoorregio: 'ZK23' }));
    await importeerGebieden(database.bron, csv, '2027-01-01');
    const na = await allesWatErStaat();
    await vulReferentie(database.bron);
    expect(await allesWatErStaat()).toEqual(na);
  });
});

describe('wat geweigerd wordt, wijzigt niets', () => {
  it('een selectie van gemeenten, tenzij uitdrukkelijk aanvaard', async () => {
    const selectie = maakCbsCsv(huidigeGebieden().slice(0, 299));
    expect((await weigering(selectie, '2027-01-01')).code).toBe('TE_WEINIG_GEMEENTEN');
    const verslag = await importeerGebieden(database.bron, selectie, '2027-01-01', { forceer: true });
    expect(verslag.beeindigd).toHaveLength(43);
  });

  it('een onbekende zorgkantoorregio', async () => {
    const csv = maakCbsCsv(vervang(huidigeGebieden(), 'GM0228', { zorgkantoorregio: 'ZK34' }));
    const fout = await weigering(csv, '2027-01-01');
    expect(fout.code).toBe('REGIO_ONBEKEND');
    expect(fout.message).toContain('ZK34');
  });

  it('een datum die niet bestaat of anders is geschreven', async () => {
    for (const datum of ['2027-02-30', '1-1-2027', '2027-1-1', '20270101', '']) {
      expect((await weigering(maakCbsCsv(huidigeGebieden()), datum)).code).toBe('DATUM_ONJUIST');
    }
  });

  it('een bestand dat ouder is dan wat al is verwerkt', async () => {
    await importeerGebieden(database.bron, maakCbsCsv(gebiedenNaFusie()), '2027-01-01');
    expect((await weigering(maakCbsCsv(huidigeGebieden()), '2026-01-01')).code).toBe('LATERE_WIJZIGING');
  });

  it('een gemeente die al eerder was opgeheven', async () => {
    await importeerGebieden(database.bron, maakCbsCsv(gebiedenNaFusie()), '2027-01-01');
    expect((await weigering(maakCbsCsv(huidigeGebieden()), '2028-01-01')).code).toBe('CODE_HERLEEFT');
  });

  it('een fout halverwege het schrijven', async () => {
    await database.bron.query(
      "ALTER TABLE gemeente_indeling ADD CONSTRAINT proef CHECK (gemeente_code <> 'GM0228' OR zorgkantoorregio_code = 'ZK04')",
    );
    const voor = await allesWatErStaat();
    const csv = maakCbsCsv(vervang(gebiedenNaFusie(), 'GM0228', { zorgkantoorregio: 'ZK23' }));
    await expect(importeerGebieden(database.bron, csv, '2027-01-01')).rejects.toThrow();
    expect(await allesWatErStaat()).toEqual(voor);
  });
});
