import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Testproduct } from '../support/product.ts';
import { codesIn, foutenIn, post, verwachtWeigering } from './verzoek.ts';

let t: Testproduct;
let token: string;
beforeAll(async () => {
  t = await startProduct({ productie: true });
  token = await t.token('gemeente-ede');
});
afterAll(() => t.stop());

const INHOUD = 'query Q($i: AanvraagInhoudInput!) { conceptToetsen(inhoud: $i) { indienbaar } }';
const MIS: [string, string, object?][] = [
  ['een veld', '{ mij { nam } }'],
  ['een wortelveld', '{ aanvrag { id } }'],
  ['een type in een fragment', '{ mij { ...F } } fragment F on Mijj { naam }'],
  ['een type van een variabele', 'query Q($w: AanvraagWher) { aanvragen(where: $w) { totalCount } }'],
  ['een argument', '{ aanvragen(frst: 1) { totalCount } }'],
  ['een directive', '{ mij { naam @includ(if: true) } }'],
  ['een enumwaarde', '{ beleidskader(regeling: DO, jaar: 2026) { naam } }'],
  ['een invoerveld', '{ aanvragen(where: { kenmrk: { eq: "x" } }) { totalCount } }'],
  ['een invoerveld in een lijst', '{ aanvragen(order: [{ ved: JAAR, richting: ASC }]) { totalCount } }'],
  ['een enumwaarde in een variabele', INHOUD, { i: { regeling: 'DO', jaar: 2026, titel: 'x' } }],
  ['een invoerveld in een variabele', INHOUD, { i: { regeling: 'DOS', jaar: 2026, titel: 'x', samenvating: 'x' } }],
  [
    'een enumwaarde in een lijst van een variabele',
    'query Q($o: [AanvraagOrder!]) { aanvragen(order: $o) { totalCount } }',
    { o: [{ veld: 'JAR', richting: 'ASC' }] },
  ],
  ['een mutatie', 'mutation { aanvraagIndiene(input: {}) { fouten { code } } }'],
];

describe('5: productie vertelt niet hoe het wel heet', () => {
  it.each(MIS)('%s verkeerd gespeld: 400 zonder suggestie, met en zonder token', async (_wat, query, variables) => {
    for (const wie of [token, null]) {
      const uitslag = await post(t.url, { query, variables }, { token: wie });
      verwachtWeigering(uitslag, [400], ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
      expect(uitslag.tekst).not.toMatch(/did you mean/i);
      // What was meant is not named: every fault above is one letter short of a name in the schema.
      expect(uitslag.tekst).not.toMatch(
        /"(naam|aanvraag|Mij|AanvraagWhere|first|include|DOS|kenmerk|veld|samenvatting|JAAR|aanvraagIndienen)"/,
      );
    }
  });
});

describe('5: introspectie zonder token', () => {
  const VRAGEN: [string, string][] = [
    ['__schema', '{ __schema { types { name } } }'],
    ['__type', '{ __type(name: "Aanvraag") { fields { name } } }'],
    ['een alias', '{ mij: __schema { queryType { name } } }'],
    ['een fragment', '{ ...F } fragment F on Query { __schema { types { name } } }'],
    [
      'een fragment in een fragment',
      '{ ...F } fragment F on Query { ...G } fragment G on Query { a: __type(name: "Query") { name } }',
    ],
    ['een inline fragment', '{ ... on Query { ... @include(if: true) { __schema { types { name } } } } }'],
    ['een mutatie', 'mutation { ... on Mutation { __typename ...F } } fragment F on Mutation { __typename }'],
    ['naast een gewoon veld', '{ zorgkantoren { code } __type(name: "Mij") { name } }'],
    ['de gekozen operatie van twee', 'query A { __typename } query B { __schema { types { name } } }'],
  ];

  it.each(VRAGEN)('%s: geweigerd, zonder een naam uit het schema', async (naam, query) => {
    const uitslag = await post(t.url, { query, ...(query.includes('query B') ? { operationName: 'B' } : {}) });
    if (naam === 'een mutatie') {
      expect(JSON.parse(uitslag.tekst)).toEqual({ data: { __typename: 'Mutation' } });
      return;
    }
    expect([uitslag.status, codesIn(uitslag)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(JSON.parse(uitslag.tekst).data ?? null).toBeNull();
    expect(uitslag.koppen['www-authenticate']).toMatch(/^Bearer/);
  });

  it('is met een token wel toegestaan, ook in productie', async () => {
    const uitslag = await post(t.url, { query: VRAGEN[3]?.[1] ?? '' }, { token });
    expect(uitslag.status).toBe(200);
    expect(uitslag.tekst).toContain('"Aanvraag"');
  });

  it('telt een tekst die op introspectie lijkt niet als introspectie', async () => {
    const uitslag = await post(t.url, { query: '{ gemeente(code: "__schema") { naam } }' });
    expect(foutenIn(uitslag).map((fout) => fout.message)).toEqual([expect.stringContaining('Niet aangemeld')]);
    const met = await post(t.url, { query: '{ gemeente(code: "__type") { naam } }' }, { token });
    expect(JSON.parse(met.tekst)).toEqual({ data: { gemeente: null } });
  });
});
