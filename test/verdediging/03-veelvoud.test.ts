import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Testproduct } from '../support/product.ts';
import { codes, vingerafdruk } from '../toegang/vragen.ts';
import { codesIn, herhaal, post, verwachtWeigering } from './verzoek.ts';

const maak = (alias: string) =>
  `${alias}: partnerAanmaken(input: { naam: "Veelvoud ${alias}", soort: OVERIG }) { fouten { code } }`;
const mutaties = (aantal: number) => `mutation { ${herhaal(aantal, (i) => maak(`m${i}`))} }`;

describe('3: veel in een verzoek', () => {
  let t: Testproduct;
  let token: string;
  beforeAll(async () => {
    t = await startProduct();
    token = await t.token('beheerder');
  });
  afterAll(() => t.stop());

  it.each([
    [
      '100 mutaties onder een alias',
      {
        query: `mutation { ${herhaal(100, (i) => `m${i}: partnerAanmaken(input: $i) { fouten { code } }`)} }`.replace(
          'mutation',
          'mutation M($i: PartnerAanmakenInput!)',
        ),
        variables: { i: { naam: 'Veelvoud', soort: 'OVERIG' } },
      },
    ],
    ['11 mutaties', { query: mutaties(11) }],
    [
      '11 mutaties langs een fragment',
      {
        query: `mutation { ...A ...B } fragment A on Mutation { ${herhaal(6, (i) => maak(`a${i}`))} } fragment B on Mutation { ${herhaal(5, (i) => maak(`b${i}`))} }`,
      },
    ],
    ['een reeks van verzoeken', [{ query: mutaties(1) }, { query: '{ mij { naam } }' }]],
    ['een reeks van een verzoek', [{ query: mutaties(1) }]],
    ['een lege reeks', []],
    ['twee operaties zonder keuze', { query: `mutation A { ${maak('a')} } mutation B { ${maak('b')} }` }],
    ['een operatie die er niet is', { query: `mutation A { ${maak('a')} }`, operationName: 'B' }],
  ])('%s: geweigerd, zonder gevolg', async (_wat, inhoud) => {
    const voor = await vingerafdruk(t.product.bron);
    verwachtWeigering(await post(t.url, inhoud, { token }), [400]);
    verwachtWeigering(await post(t.url, inhoud), [400, 401]);
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it('voert tien mutaties in een verzoek wel uit, na elkaar', async () => {
    const { data } = await t.vraag('beheerder', mutaties(10));
    expect(Object.keys(data)).toHaveLength(10);
    expect(Object.values(data)).toEqual(Array.from({ length: 10 }, () => ({ fouten: [] })));
  });
});

describe('3: de begrenzer', () => {
  let t: Testproduct;
  beforeAll(async () => {
    t = await startProduct({ limieten: { mutatiesPerMinuut: 5 } });
  });
  afterAll(() => t.stop());

  it('telt elke alias: zes in een verzoek gaan niet door, en doen niets', async () => {
    const voor = await vingerafdruk(t.product.bron);
    const uitslag = await post(t.url, { query: mutaties(6) }, { token: await t.token('gemeente-ede') });
    expect([uitslag.status, codesIn(uitslag)]).toEqual([429, ['RATE_LIMITED']]);
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it('telt over verzoeken heen, per beller, en laat lezen ongemoeid', async () => {
    expect(codes(await t.vraag('beheerder', mutaties(3)))).toEqual([]);
    expect(codes(await t.vraag('beheerder', mutaties(2)))).toEqual([]);
    expect(codes(await t.vraag('beheerder', mutaties(1)))).toEqual(['RATE_LIMITED']);
    expect(codes(await t.vraag('beheerder', '{ mij { naam } }'))).toEqual([]);
    expect(codes(await t.vraag('gemeente-hoogeveen', mutaties(1)))).toEqual([]);
  });

  it('laat wie geen token heeft niet op kosten van een ander tellen', async () => {
    for (let i = 0; i < 8; i += 1)
      expect(['UNAUTHENTICATED', 'RATE_LIMITED']).toContain(codes(await t.vraag(null, mutaties(1)))[0]);
    expect(codes(await t.vraag('gemeente-heerlen', mutaties(1)))).toEqual([]);
  });
});
