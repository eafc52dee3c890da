import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, gelukt, inhoudVan, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { codes, vingerafdruk } from '../toegang/vragen.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  await stelBudget(t, 'gemeente-ede', '1000.00');
  for (const titel of [
    '100% thuis',
    '100 procent thuis',
    'onder_streep',
    'onderXstreep',
    "O'Brien; DROP TABLE partner;--",
    'terug\\schuin',
    'Één café',
  ])
    await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', { inhoud: inhoudVan(t, 'gemeente-ede', { titel }) });
  await brengNaar(t, 'gemeente-ede', 'INGEDIEND');
});
afterAll(() => t.stop());

const SQL = [
  "'",
  "''",
  '"',
  ';',
  '--',
  '/*',
  '\\',
  "\\'",
  "' OR '1'='1",
  "'; DROP TABLE aanvraag; --",
  "') UNION SELECT id FROM partner --",
  '$1',
  '$$',
  ':*',
  '& | ! ( ) <->',
  "a' & !b",
  '%',
  '_',
  '%%%',
  '\\%',
  "x'::uuid",
  '#{7*7}',
  '{{7*7}}',
  '\u2019\u02bc\uff07',
  '\u0001\u001f\u007f\u0085\u2028',
  '\ud800',
  '🏠🏽‍♀️',
];
const where = (account: string, lijst: string, type: string, filter: object) =>
  t.vraag(account, `query Q($w: ${type}) { ${lijst}(where: $w) { totalCount nodes { id } } }`, { w: filter });

describe('8: tekens van SQL in filters', () => {
  it.each(SQL)('%j doet in elk tekstveld van een filter niets bijzonders', async (tekst) => {
    const voor = await vingerafdruk(t.product.bron);
    for (const filter of [
      { zoek: tekst },
      ...['kenmerk', 'zorgkantoor', 'zorgkantoorregio', 'gemeente'].flatMap((veld) => [
        { [veld]: { eq: tekst } },
        { [veld]: { in: [tekst, tekst] } },
        { [veld]: { contains: `zzz${tekst}zzz` } },
      ]),
    ]) {
      const { data, errors } = await where('gemeente-ede', 'aanvragen', 'AanvraagWhere', filter);
      expect(errors, JSON.stringify(filter)).toBeUndefined();
      if (!('zoek' in filter)) expect(data.aanvragen, JSON.stringify(filter)).toEqual({ totalCount: 0, nodes: [] });
      else expect(data.aanvragen.totalCount).toBeLessThanOrEqual(8);
    }
    for (const filter of [{ zoek: tekst }, { naam: { contains: `zzz${tekst}` } }, { kvkNummer: { eq: tekst } }]) {
      expect(codes(await where('beheerder', 'partners', 'PartnerWhere', filter)), JSON.stringify(filter)).toEqual([]);
    }
    expect(
      codes(await where('menzis-financieel', 'budgetten', 'BudgetWhere', { zorgkantoor: { contains: tekst } })),
    ).toEqual([]);
    expect(
      (await t.vraag('analist', 'query Q($c: String!) { gemeente(code: $c) { naam } }', { c: tekst })).data,
    ).toEqual({ gemeente: null });
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it.each([
    ['100%', ['100% thuis']],
    ['onder_streep', ['onder_streep']],
    ['terug\\schuin', ['terug\\schuin']],
    ["O'Brien; DROP", ["O'Brien; DROP TABLE partner;--"]],
    ['een cafe', ['Één café']],
  ])('zoekt %j letterlijk', async (zoek, titels) => {
    const { data } = await t.vraag(
      'gemeente-ede',
      'query Q($z: String!) { aanvragen(where: { zoek: $z }) { nodes { titel } } }',
      { z: zoek },
    );
    expect((data.aanvragen.nodes as { titel: string }[]).map(({ titel }) => titel)).toEqual(
      expect.arrayContaining(titels),
    );
    for (const ander of ['onderXstreep']) expect(data.aanvragen.nodes).not.toContainEqual({ titel: ander });
  });

  it.each([['%'], ['_'], ['\\']])('vindt met contains %j alleen wat dat teken heeft', async (teken) => {
    const { id } = (
      await t.vraag(
        'beheerder',
        'mutation M($i: PartnerAanmakenInput!) { partnerAanmaken(input: $i) { partner { id } } }',
        {
          i: { naam: `Teken ${teken} hier`, soort: 'OVERIG' },
        },
      )
    ).data.partnerAanmaken.partner;
    const { data } = await where('beheerder', 'partners', 'PartnerWhere', { naam: { contains: teken } });
    expect(data.partners).toEqual({ totalCount: 1, nodes: [{ id }] });
    const gezocht = await where('beheerder', 'partners', 'PartnerWhere', { zoek: teken });
    expect(gezocht.data.partners.totalCount).toBe(1);
  });

  it.each([
    ['een woord van 5.000 tekens', 'a'.repeat(5_000)],
    ['5.000 woorden', 'woord '.repeat(5_000)],
    ['100.000 tekens', 'ab%_\\'.repeat(20_000)],
  ])('overleeft %s, met een antwoord of een duidelijke weigering', async (_wat, zoek) => {
    for (const [account, lijst, type, filter] of [
      ['gemeente-ede', 'aanvragen', 'AanvraagWhere', { zoek }],
      ['beheerder', 'partners', 'PartnerWhere', { zoek }],
      ['beheerder', 'partners', 'PartnerWhere', { naam: { contains: zoek } }],
    ] as const) {
      const antwoord = await where(account, lijst, type, filter);
      expect([[], ['BAD_USER_INPUT']]).toContainEqual(codes(antwoord));
    }
  });
});

describe('8: een cursor is nagekeken', () => {
  const bladzijde = (after: string, order = '[{ veld: TITEL, richting: ASC }]') =>
    t.vraag(
      'gemeente-ede',
      `query Q($a: String) { aanvragen(first: 2, after: $a, order: ${order}) { nodes { id titel } pageInfo { endCursor } } }`,
      { a: after },
    );
  const eerste = async (order?: string): Promise<string> =>
    (await bladzijde('', order)).data.aanvragen.pageInfo.endCursor;
  const vervorm = (delen: unknown) => Buffer.from(JSON.stringify(delen)).toString('base64url');
  const KOP = 'TITEL:ASC,id:ASC';
  const ID = '00000000-0000-4000-8000-000000000000';

  it('brengt met een echte cursor naar de volgende bladzijde, zonder overlap', async () => {
    for (const order of [
      '[{ veld: TITEL, richting: ASC }]',
      '[{ veld: JAAR, richting: DESC }, { veld: TITEL, richting: ASC }]',
      '[{ veld: INGEDIEND_OP, richting: ASC }]',
    ]) {
      const gezien: string[] = [];
      let na = '';
      for (let bladzij = 0; bladzij < 4; bladzij += 1) {
        const { data } = await bladzijde(na, order);
        gezien.push(...(data.aanvragen.nodes as { id: string }[]).map(({ id }) => id));
        na = data.aanvragen.pageInfo.endCursor;
      }
      expect(gezien).toHaveLength(8);
      expect(new Set(gezien).size).toBe(8);
    }
  });

  it.each([
    ['rommel', 'rommel'],
    ['tekens die geen base64 zijn', '%%%'],
    ['een spatie', ' '],
    ['alleen base64', Buffer.from('hallo').toString('base64url')],
    ['geen lijst', vervorm({ a: 1 })],
    ['null', vervorm(null)],
    ['een lege lijst', vervorm([])],
    ['te weinig waarden', vervorm([KOP, 'x'])],
    ['te veel waarden', vervorm([KOP, 'x', ID, 'y'])],
    ['een getal als tekst', vervorm([KOP, 1, ID])],
    ['een object als tekst', vervorm([KOP, { a: 1 }, ID])],
    ['geen uuid', vervorm([KOP, 'x', "' OR 1=1 --"])],
    ['een andere volgorde', vervorm(['TITEL:DESC,id:DESC', 'x', ID])],
    ['een andere lijst', vervorm(['NAAM:ASC,id:ASC', 'x', ID])],
    ['een kolom die er niet is', vervorm(['status;DROP TABLE aanvraag:ASC,id:ASC', 'x', ID])],
    ['een NUL in de waarde', vervorm([KOP, 'a\u0000b', ID])],
    ['een NUL in de cursor', 'abc\u0000def'],
    ['een megabyte', 'A'.repeat(900_000)],
    ['een diepe lijst', Buffer.from('['.repeat(3_000)).toString('base64url')],
  ])('%s: BAD_USER_INPUT', async (_wat, after) => {
    const antwoord = await bladzijde(after);
    expect(codes(antwoord), antwoord.tekst).toEqual(['BAD_USER_INPUT']);
    expect(antwoord.errors?.[0]?.message).toContain('cursor');
  });

  it('weigert een afgeknipte of aangeplakte cursor, en een uit een andere volgorde of lijst', async () => {
    const echt = await eerste();
    for (const after of [
      echt.slice(0, -4),
      echt.slice(4),
      `${echt}AAAA`,
      await eerste('[{ veld: JAAR, richting: ASC }]'),
    ]) {
      expect(codes(await bladzijde(after)), after).toEqual(['BAD_USER_INPUT']);
    }
    const partners = await t.vraag('gemeente-ede', 'query Q($a: String!) { partners(after: $a) { nodes { id } } }', {
      a: echt,
    });
    expect(codes(partners)).toEqual(['BAD_USER_INPUT']);
    const mutaties = await t.vraag(
      'menzis-financieel',
      'query Q($a: String!) { budgetten { nodes { mutaties(after: $a) { nodes { id } } } } }',
      { a: echt },
    );
    expect(codes(mutaties)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    [
      'INGEDIEND_OP',
      [
        '2026-02-30 00:00:00+00',
        '2026-99-99 99:99:99+00',
        '0000-00-00 00:00:00+00',
        '9999-12-31 23:59:59+99:99',
        'infinity',
        'now',
        '2026-01-01',
      ],
    ],
    ['JAAR', ['1e5', '0x10', '9'.repeat(30), '', ' 1', '1;SELECT 1']],
  ])('weigert een waarde die geen %s kan zijn, zonder storing', async (veld, waarden) => {
    for (const waarde of waarden) {
      const antwoord = await bladzijde(
        vervorm([`${veld}:ASC,id:ASC`, waarde, ID]),
        `[{ veld: ${veld}, richting: ASC }]`,
      );
      expect(codes(antwoord), waarde).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('geeft met een verzonnen maar welgevormde cursor niet meer te zien dan mag', async () => {
    const { data } = await t.vraag(
      'gemeente-heerlen',
      'query Q($a: String) { aanvragen(after: $a, order: [{ veld: TITEL, richting: ASC }]) { totalCount nodes { id } } }',
      {
        a: vervorm([KOP, '', ID]),
      },
    );
    expect(data.aanvragen).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('8: een NUL in een tekst', () => {
  const NUL = 'voor\u0000na';
  it.each([
    ['zoek', 'gemeente-ede', 'query Q($x: String) { aanvragen(where: { zoek: $x }) { totalCount } }'],
    [
      'contains',
      'gemeente-ede',
      'query Q($x: String) { aanvragen(where: { kenmerk: { contains: $x } }) { totalCount } }',
    ],
    ['eq', 'gemeente-ede', 'query Q($x: String) { aanvragen(where: { zorgkantoor: { eq: $x } }) { totalCount } }'],
    [
      'in',
      'gemeente-ede',
      'query Q($x: String!) { aanvragen(where: { gemeente: { in: ["a", $x] } }) { nodes { id } } }',
    ],
    ['letterlijk', 'gemeente-ede', '{ aanvragen(where: { zoek: "voor\\u0000na" }) { totalCount } }'],
    ['partners', 'beheerder', 'query Q($x: String) { partners(where: { naam: { contains: $x } }) { totalCount } }'],
    ['partners zoeken', 'beheerder', 'query Q($x: String) { partners(where: { zoek: $x }) { totalCount } }'],
    [
      'budgetten',
      'menzis-financieel',
      'query Q($x: String) { budgetten(where: { zorgkantoor: { eq: $x } }) { totalCount } }',
    ],
    ['gemeente', 'analist', 'query Q($x: String!) { gemeente(code: $x) { naam } }'],
    ['gemeenten', 'analist', 'query Q($x: String!) { gemeenten(zoek: $x, zorgkantoorregio: $x) { naam } }'],
    ['buurten', 'gemeente-ede', 'query Q($x: String!) { buurten(gemeente: $x) }'],
    [
      'conceptToetsen',
      'gemeente-ede',
      'query Q($x: String!) { conceptToetsen(inhoud: { regeling: DOS, jaar: 2026, titel: $x, gemeenten: [$x] }) { indienbaar } }',
    ],
  ])('%s: een antwoord of een duidelijke weigering, geen storing', async (_wat, account, query) => {
    const antwoord = await t.vraag(account, query, { x: NUL });
    expect([[], ['BAD_USER_INPUT']], antwoord.tekst).toContainEqual(codes(antwoord));
    expect(antwoord.errors?.[0]?.message ?? 'teken').toMatch(/teken/);
  });

  it.each([
    ['naam', { naam: NUL }],
    ['naam van alleen NUL', { naam: '\u0000' }],
    ['kvkNummer', { naam: 'x', kvkNummer: '1234567\u0000' }],
    ['gemeentecode', { naam: 'x', gemeentecode: 'GM\u0000228' }],
    ['oin', { naam: 'x', oin: NUL }],
    ['een halve surrogaat', { naam: 'x\ud800' }],
  ])('partner met NUL in %s: geen storing, niets bewaard dat zo niet kan', async (_wat, input) => {
    const antwoord = await t.vraag(
      'beheerder',
      'mutation M($i: PartnerAanmakenInput!) { partnerAanmaken(input: $i) { partner { naam } fouten { code veld } } }',
      {
        i: { soort: 'OVERIG', ...input },
      },
    );
    const uitkomst = [
      ...codes(antwoord),
      ...(antwoord.data?.partnerAanmaken?.fouten ?? []).map((fout: { code: string }) => fout.code),
    ];
    expect([[], ['BAD_USER_INPUT'], ['VALIDATIE']], antwoord.tekst).toContainEqual(uitkomst);
    if (JSON.stringify(input).includes('u0000')) expect(uitkomst).not.toEqual([]);
  });

  it('budget met NUL in de bron: geen storing en geen budget', async () => {
    const voor = await vingerafdruk(t.product.bron);
    const antwoord = await t.vraag(
      'menzis-financieel',
      'mutation M($i: BudgetVaststellenInput!) { budgetVaststellen(input: $i) { fouten { code } } }',
      {
        i: { regeling: 'DOS', zorgkantoor: 'MENZIS', jaar: 2031, maximum: '1.00', bronvermelding: NUL },
      },
    );
    expect([...codes(antwoord), ...(antwoord.data?.budgetVaststellen?.fouten ?? [])]).toHaveLength(1);
    expect(codes(antwoord)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it('idempotencyKey met NUL: geen storing en geen aanvraag', async () => {
    const voor = await vingerafdruk(t.product.bron);
    const antwoord = await t.vraag(
      'gemeente-ede',
      'mutation M($i: AanvraagAanmakenInput!) { aanvraagAanmaken(input: $i) { fouten { code } } }',
      {
        i: { inhoud: inhoudVan(t, 'gemeente-ede'), idempotencyKey: NUL },
      },
    );
    expect([...codes(antwoord), ...(antwoord.data?.aanvraagAanmaken?.fouten ?? [])]).toHaveLength(1);
    expect(codes(antwoord)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });
});
