import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concept } from '../aanvragen/hulp.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

const GEMEENTEN =
  'query Q($z: String!, $r: String, $n: Int) { gemeenten(zoek: $z, zorgkantoorregio: $r, first: $n) { code naam zorgkantoorregio { code } zorgkantoor { code } } }';
const zoek = async (z: string, meer: { r?: string; n?: number } = {}) =>
  (await t.vraag('vws', GEMEENTEN, { z, ...meer })).data.gemeenten as { code: string; naam: string }[];
const namen = async (z: string, meer = {}) => (await zoek(z, meer)).map(({ naam }) => naam);

describe('een gemeente kiezen', () => {
  it('vindt op een deel van de naam, en zet vooraan wat zo begint', async () => {
    const gevonden = await namen('ede');
    expect(gevonden[0]).toBe('Ede');
    expect(gevonden.length).toBeGreaterThan(3);
    expect(gevonden.slice(1).every((naam) => naam.toLowerCase().includes('ede'))).toBe(true);
  });

  it('vergeeft accenten en hoofdletters, en kent ook de code', async () => {
    expect(await namen('SÚDWEST')).toEqual(['Súdwest-Fryslân']);
    expect(await namen('sudwest-frys')).toEqual(['Súdwest-Fryslân']);
    expect(await namen('gm0228')).toEqual(['Ede']);
    expect(await namen('%')).toEqual([]);
  });

  it('noemt het zorgkantoor dat erbij hoort', async () => {
    expect(await zoek('Breda', { n: 1 })).toEqual([
      { code: 'GM0758', naam: 'Breda', zorgkantoorregio: { code: 'ZK25' }, zorgkantoor: { code: 'CZ' } },
    ]);
  });

  it('geeft zonder woord alle gemeenten van een regio, hoogstens zoveel als gevraagd', async () => {
    const inRegio = await zoek('', { r: 'ZK33', n: 100 });
    expect(inRegio).toHaveLength(8);
    expect(await zoek('', { n: 3 })).toHaveLength(3);
    expect((await t.vraag('vws', GEMEENTEN, { z: '', n: 101 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('noemt geen gemeente die vandaag niet bestaat', async () => {
    await t.product.bron.query("UPDATE gemeente SET geldig_tot = '2026-01-01' WHERE code = 'GM1680'");
    expect(await namen('Aa en Hunze')).toEqual([]);
    await t.product.bron.query("UPDATE gemeente SET geldig_tot = NULL WHERE code = 'GM1680'");
    expect(await namen('Aa en Hunze')).toEqual(['Aa en Hunze']);
  });
});

describe('buurten voorstellen', () => {
  const buurten = async (account: string, gemeente: string) =>
    (await t.vraag(account, 'query Q($g: String!) { buurten(gemeente: $g) }', { g: gemeente })).data.buurten;

  it('noemt de buurten van de gemeente die de eigen organisatie eerder gebruikte, en niet die van een ander', async () => {
    await concept(t, 'gemeente-ede', { gemeenten: ['GM0228'], buurten: ['BU02280202', 'BU02280101', 'BU09990000'] });
    await concept(t, 'gemeente-ede', { gemeenten: ['GM0228'], buurten: ['BU02280101'] });
    await concept(t, 'gemeente-heerlen', { gemeenten: ['GM0917'], buurten: ['BU02280303'] });
    const eigen: string[] = await buurten('gemeente-ede', 'GM0228');
    expect(eigen).toEqual(expect.arrayContaining(['BU02280101', 'BU02280202']));
    expect(eigen).toEqual([...new Set(eigen)].sort());
    expect(eigen).not.toContain('BU02280303');
    expect(eigen).not.toContain('BU09990000');
    expect(await buurten('gemeente-ede', 'BU0228')).toEqual([]);
    expect(await buurten('gemeente-ede', '%')).toEqual([]);
  });
});
