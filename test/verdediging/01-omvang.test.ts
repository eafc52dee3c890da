import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Testproduct } from '../support/product.ts';
import { herhaal, post, snelste, verwachtWeigering } from './verzoek.ts';

let t: Testproduct;
let token: string;
beforeAll(async () => {
  t = await startProduct({ leeg: false });
  token = await t.token('gemeente-ede');
});
afterAll(() => t.stop());

const MEGABYTE = 1_000_000;
const TE_GROOT: [string, string | object][] = [
  ['10.000 aliassen van __typename', { query: `{ ${herhaal(10_000, (i) => `a${i}: __typename`)} }` }],
  ['2.000 keer hetzelfde veld', { query: `{ mij { ${herhaal(2_000, () => 'naam')} } }` }],
  ['500 herhaalde directives', { query: `{ mij { naam ${herhaal(500, () => '@include(if: true)')} } }` }],
  ['500 onbekende directives', { query: `{ mij { naam ${herhaal(500, () => '@aa')} } }` }],
  ['1.001 tokens', { query: `{ ${herhaal(999, () => 'mij')} }` }],
  [
    'veel operaties in een document',
    { query: herhaal(300, (i) => `query Q${i} { mij { naam } }`), operationName: 'Q7' },
  ],
  ['veel variabelen', { query: `query Q(${herhaal(400, (i) => `$v${i}: Int`)}) { mij { naam } }` }],
  [
    'een letterlijke lijst van 2.000 waarden',
    { query: `{ aanvragen(where: { jaar: { in: [${herhaal(2_000, String)}] } }) { totalCount } }` },
  ],
  ['een inhoud van meer dan 1 MB', { query: '{ mij { naam } }', variables: { x: 'x'.repeat(MEGABYTE) } }],
  ['een inhoud van 5 MB die geen JSON is', '['.repeat(5 * MEGABYTE)],
];

describe('1: te grote vragen', () => {
  it.each(TE_GROOT)('%s: geweigerd voor uitvoering, snel, met en zonder token', async (_wat, inhoud) => {
    for (const wie of [token, null]) {
      const uitslag = await snelste(4, () => post(t.url, inhoud, { token: wie }));
      verwachtWeigering(
        uitslag,
        [400, 413],
        ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'PAYLOAD_TOO_LARGE'],
      );
      expect(uitslag.ms).toBeLessThan(100);
    }
    expect((await t.vraag('gemeente-ede', '{ mij { naam } }')).data).toEqual({ mij: { naam: 'Gemeente Ede' } });
  });

  it('neemt een document van precies het hoogste aantal tokens nog aan', async () => {
    // 166 times six tokens, two braces, and what is added.
    const vraag = (extra: number) =>
      `{ ${herhaal(166, (i) => `a${i}: mij { naam }`)} ${herhaal(extra, () => '__typename')} }`;
    const passend = await post(t.url, { query: vraag(2) }, { token });
    expect(passend.status, passend.tekst).toBe(200);
    expect(JSON.parse(passend.tekst)).toMatchObject({ data: { a165: { naam: 'Gemeente Ede' }, __typename: 'Query' } });
    verwachtWeigering(await post(t.url, { query: vraag(3) }, { token }), [400], ['GRAPHQL_PARSE_FAILED']);
  });

  it('telt ook wanneer de lengte niet vooraf wordt gezegd', async () => {
    const deel = 'x'.repeat(200_000);
    const inhoud = new ReadableStream({
      start(stroom) {
        stroom.enqueue(new TextEncoder().encode('{"query":"{ mij { naam } }","variables":{"x":"'));
        for (let i = 0; i < 8; i += 1) stroom.enqueue(new TextEncoder().encode(deel));
        stroom.close();
      },
    });
    const status = await t
      .stuur('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: inhoud,
        duplex: 'half',
      } as RequestInit)
      .then((antwoord) => antwoord.status)
      // The server may close the connection while the rest is still being sent.
      .catch(() => 413);
    expect(status).toBe(413);
    expect((await t.vraag('gemeente-ede', '{ mij { naam } }')).status).toBe(200);
  });

  it('weigert een reeks in de variabelen die geen einde neemt, en blijft antwoorden', async () => {
    const diep = (n: number) => `${'{"and":['.repeat(n)}{"jaar":{"eq":2026}}${']}'.repeat(n)}`;
    const query = 'query Q($where: AanvraagWhere!) { aanvragen(where: $where) { totalCount } }';
    for (const n of [6, 1_000, 90_000]) {
      const uitslag = await post(t.url, `{"query":${JSON.stringify(query)},"variables":{"where":${diep(n)}}}`, {
        token,
      });
      if (n === 6) expect([200, 400]).toContain(uitslag.status);
      verwachtWeigering(uitslag, n === 6 ? [200, 400] : [400], ['BAD_USER_INPUT']);
    }
    const breed = { where: { or: Array.from({ length: 20_000 }, () => ({ jaar: { eq: 1 } })) } };
    verwachtWeigering(await post(t.url, { query, variables: breed }, { token }), [200, 400], ['BAD_USER_INPUT']);
    expect((await t.vraag('gemeente-ede', '{ mij { naam } }')).status).toBe(200);
  });

  it('weigert een volgorde van duizenden sleutels in elke lijst', async () => {
    for (const [account, lijst, type, veld] of [
      ['gemeente-ede', 'aanvragen', 'AanvraagOrder', 'JAAR'],
      ['gemeente-ede', 'partners', 'PartnerOrder', 'NAAM'],
      ['menzis-financieel', 'budgetten', 'BudgetOrder', 'JAAR'],
    ] as const) {
      const antwoord = await t.vraag(account, `query Q($o: [${type}!]) { ${lijst}(order: $o) { nodes { id } } }`, {
        o: Array.from({ length: 2_000 }, () => ({ veld, richting: 'ASC' })),
      });
      expect(
        antwoord.errors?.map((fout) => fout.extensions.code),
        lijst,
      ).toEqual(['BAD_USER_INPUT']);
    }
  });
});
