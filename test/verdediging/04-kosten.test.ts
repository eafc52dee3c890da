import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { codesIn, foutenIn, post, type Uitslag } from './verzoek.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  for (let jaar = 2001; jaar <= 2040; jaar += 1) await stelBudget(t, 'gemeente-ede', '1000.00', { jaar });
});
afterAll(() => t.stop());

const vraag = async (query: string, variables?: object): Promise<Uitslag> =>
  post(t.url, { query, variables }, { token: await t.token('menzis-financieel') });
const LIJSTEN = ['aanvragen', 'partners', 'budgetten'];

describe('4: paginagrootte', () => {
  it.each([10_000, 101, 0, -1, 2_147_483_647])(
    'first: %i wordt geweigerd, letterlijk, als variabele en genest',
    async (first) => {
      for (const uitslag of [
        ...(await Promise.all(LIJSTEN.map((lijst) => vraag(`{ ${lijst}(first: ${first}) { nodes { id } } }`)))),
        ...(await Promise.all(LIJSTEN.map((lijst) => vraag(`{ ${lijst}(first: ${first}) { totalCount } }`)))),
        ...(await Promise.all(
          LIJSTEN.map((lijst) => vraag(`query Q($n: Int) { ${lijst}(first: $n) { nodes { id } } }`, { n: first })),
        )),
        await vraag(`query Q($n: Int = ${first}) { budgetten(first: $n) { nodes { id } } }`),
        await vraag(`{ budgetten { nodes { mutaties(first: ${first}) { nodes { id } } } } }`),
        await vraag('query Q($n: Int!) { budgetten { edges { node { mutaties(first: $n) { totalCount } } } } }', {
          n: first,
        }),
        await vraag(`{ ...F } fragment F on Query { budgetten(first: ${first}) { nodes { id } } }`),
      ]) {
        expect([uitslag.status, codesIn(uitslag)]).toEqual([400, ['BAD_USER_INPUT']]);
        expect(foutenIn(uitslag)[0]?.message).toBe('first ligt tussen 1 en 100.');
      }
    },
  );

  it('neemt 25 wanneer first ontbreekt of null is, ook genest en uit een variabele', async () => {
    for (const [query, variables] of [
      ['{ budgetten { nodes { id } totalCount } }'],
      ['{ budgetten(first: null) { nodes { id } totalCount } }'],
      ['query Q($n: Int) { budgetten(first: $n) { nodes { id } totalCount } }'],
      ['query Q($n: Int) { budgetten(first: $n) { nodes { id } totalCount } }', { n: null }],
    ] as const) {
      const { budgetten } = JSON.parse((await vraag(query, variables)).tekst).data;
      expect([budgetten.nodes.length, budgetten.totalCount]).toEqual([25, 40]);
    }
    const { data } = JSON.parse(
      (await vraag('{ budgetten(first: 1) { nodes { mutaties { nodes { soort } } } } }')).tekst,
    );
    expect(data.budgetten.nodes).toEqual([{ mutaties: { nodes: [{ soort: 'VASTSTELLING' }] } }]);
  });

  it('houdt offset binnen de grenzen en niet samen met after', async () => {
    for (const argumenten of ['offset: -1', 'offset: 100001', 'offset: 1, after: "eyJhIjoxfQ"']) {
      expect(codesIn(await vraag(`{ budgetten(${argumenten}) { nodes { id } } }`)), argumenten).toEqual([
        'BAD_USER_INPUT',
      ]);
    }
  });
});

describe('4: kosten van geneste lijsten', () => {
  const genest = (a: string | number, b: string | number, c: string | number) =>
    `budgetten(first: ${a}) { nodes { mutaties(first: ${b}) { nodes { aanvraag { budget { mutaties(first: ${c}) { nodes { id } } } } } } } }`;

  it('vermenigvuldigt de groottes, letterlijk en uit variabelen, ook langs een fragment en aliassen', async () => {
    for (const uitslag of [
      await vraag(`{ ${genest(100, 100, 100)} }`),
      await vraag(`query Q($a: Int, $b: Int!, $c: Int = 100) { ${genest('$a', '$b', '$c')} }`, { a: 100, b: 100 }),
      await vraag(`query Q($p: Int) { ${genest('$p', '$p', '$p')} }`, { p: 50 }),
      await vraag(
        '{ budgetten(first: 100) { nodes { ...M } } } fragment M on Budget { a: mutaties(first: 100) { nodes { id moment } } b: mutaties(first: 100) { nodes { id moment } } c: mutaties(first: 100) { nodes { id moment soort } } }',
      ),
    ]) {
      expect([uitslag.status, codesIn(uitslag)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
      expect(foutenIn(uitslag)[0]?.message).toMatch(/kost \d+ punten; het maximum is \d+/);
    }
  });

  it('rekent een variabele als dezelfde waarde letterlijk', async () => {
    const kosten = (uitslag: Uitslag) => /kost (\d+) punten/.exec(uitslag.tekst)?.[1];
    const letterlijk = kosten(await vraag(`{ ${genest(90, 80, 70)} }`));
    expect(letterlijk).toMatch(/^\d{6,}$/);
    expect(
      kosten(
        await vraag(`query Q($a: Int, $b: Int, $c: Int) { ${genest('$a', '$b', '$c')} }`, { a: 90, b: 80, c: 70 }),
      ),
    ).toBe(letterlijk);
    const standaard = kosten(await vraag(`{ ${genest(100, 100, 25)} }`));
    expect(kosten(await vraag(`query Q($c: Int) { ${genest(100, 100, '$c')} }`))).toBe(standaard);
  });

  it('laat een gewone geneste pagina door', async () => {
    const uitslag = await vraag(
      '{ budgetten(first: 100) { totalCount nodes { id jaar mutaties(first: 10) { nodes { soort bedrag } } } } }',
    );
    expect(uitslag.status).toBe(200);
    expect(JSON.parse(uitslag.tekst).data.budgetten.nodes).toHaveLength(40);
  });

  it('rekent ook wat zonder first uitwaaiert', async () => {
    const uitwaaierend = `{ aanvragen(first: 100) { nodes { ${'vervolgaanvragen { '.repeat(6)}id${' }'.repeat(6)} } } }`;
    expect(codesIn(await vraag(uitwaaierend))).toEqual(['QUERY_TOO_COMPLEX']);
  });
});
