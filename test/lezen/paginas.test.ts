import 'reflect-metadata';

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AanvraagOrderVeld } from '../../server/aanvragen/aanvraag.input.ts';
import { type Antwoord, startProduct, type Testproduct } from '../support/product.ts';
import { vulVeel } from '../support/veel.ts';

const AANTAL = 130;
let t: Testproduct;
let sql: pg.Client;
beforeAll(async () => {
  t = await startProduct();
  await vulVeel(t.databaseUrl, AANTAL);
  sql = new pg.Client({ connectionString: t.databaseUrl });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await t.stop();
});

type Richting = 'ASC' | 'DESC';
type Orde = { veld: AanvraagOrderVeld; richting: Richting }[];
type Node = Record<string, string | number | null> & { id: string };

const PAGINA = `query Q($where: AanvraagWhere, $order: [AanvraagOrder!], $first: Int, $after: String, $offset: Int) {
  aanvragen(where: $where, order: $order, first: $first, after: $after, offset: $offset) {
    nodes { id kenmerk titel jaar status ingediendOp gevraagdeBijdrage gewijzigdOp kerncijfers { totaleKosten } }
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;

const vraag = (variabelen: Record<string, unknown>, wie = 'gemeente-ede'): Promise<Antwoord> =>
  t.vraag(wie, PAGINA, variabelen);

/** All pages one after another; `tussendoor` runs between them. */
async function blader(
  variabelen: Record<string, unknown>,
  tussendoor?: (pagina: number, gelezen: Node[]) => Promise<void>,
): Promise<Node[]> {
  const gelezen: Node[] = [];
  let after: string | null = null;
  for (let pagina = 0; pagina < 60; pagina += 1) {
    const { data, errors }: Antwoord = await vraag({ ...variabelen, after });
    expect(errors).toBeUndefined();
    const { nodes, edges, pageInfo } = data.aanvragen;
    gelezen.push(...nodes);
    expect(edges.map((edge: { node: Node }) => edge.node.id)).toEqual(nodes.map((node: Node) => node.id));
    expect(pageInfo).toMatchObject({
      hasPreviousPage: pagina > 0,
      startCursor: edges[0].cursor,
      endCursor: edges.at(-1).cursor,
    });
    if (!pageInfo.hasNextPage) return gelezen;
    after = pageInfo.endCursor;
    await tussendoor?.(pagina, gelezen);
  }
  throw new Error('er kwam geen einde aan de bladzijden');
}

const taal = new Intl.Collator('nl');
/** What a row is sorted by; nothing comes before everything. */
const WAARDE: Record<AanvraagOrderVeld, (node: Node) => string | number> = {
  KENMERK: (node) => node.kenmerk as string,
  TITEL: (node) => node.titel as string,
  JAAR: (node) => node.jaar as number,
  STATUS: (node) => node.status as string,
  INGEDIEND_OP: (node) => (node.ingediendOp === null ? -1 : Date.parse(node.ingediendOp as string)),
  TOTALE_KOSTEN: (node) => Number((node.kerncijfers as unknown as { totaleKosten: string }).totaleKosten),
  GEVRAAGDE_BIJDRAGE: (node) => (node.gevraagdeBijdrage === null ? -1 : Number(node.gevraagdeBijdrage)),
  GEWIJZIGD_OP: (node) => Date.parse(node.gewijzigdOp as string),
  TERMIJN: () => 0,
};
function vergelijk(a: Node, b: Node, orde: Orde): number {
  for (const { veld, richting } of orde) {
    const [x, y] = [WAARDE[veld](a), WAARDE[veld](b)];
    const uitkomst = veld === 'TITEL' ? taal.compare(String(x), String(y)) : x < y ? -1 : x > y ? 1 : 0;
    if (uitkomst !== 0) return richting === 'ASC' ? uitkomst : -uitkomst;
  }
  return 0;
}

const VELDEN = Object.values(AanvraagOrderVeld);
const ENKEL: Orde[] = VELDEN.flatMap((veld) => (['ASC', 'DESC'] as const).map((richting) => [{ veld, richting }]));
const DUBBEL: Orde[] = [
  [
    ['JAAR', 'DESC'],
    ['TITEL', 'ASC'],
  ],
  [
    ['STATUS', 'ASC'],
    ['INGEDIEND_OP', 'DESC'],
  ],
  [
    ['GEVRAAGDE_BIJDRAGE', 'ASC'],
    ['JAAR', 'ASC'],
  ],
  [
    ['INGEDIEND_OP', 'ASC'],
    ['TOTALE_KOSTEN', 'DESC'],
  ],
  [
    ['STATUS', 'DESC'],
    ['JAAR', 'ASC'],
    ['GEVRAAGDE_BIJDRAGE', 'DESC'],
  ],
].map((orde) => orde.map(([veld, richting]) => ({ veld, richting }) as Orde[number]));
const naam = (orde: Orde) => orde.map(({ veld, richting }) => `${veld} ${richting}`).join(', ');

describe('bladeren met een cursor', () => {
  it.each([...ENKEL, ...DUBBEL].map((orde) => [naam(orde), orde] as const))(
    'geeft elke rij één keer en op volgorde: %s',
    async (_, order) => {
      const rijen = await blader({ order, first: 17 });
      expect(rijen).toHaveLength(AANTAL);
      expect(new Set(rijen.map(({ id }) => id)).size).toBe(AANTAL);
      const verkeerd = rijen.filter((rij, i) => i > 0 && vergelijk(rijen[i - 1] as Node, rij, order) > 0);
      expect(verkeerd).toEqual([]);
    },
  );

  it('kent in de proef gelijke waarden en lege waarden, die het bladeren lastig maken', async () => {
    const { rows } = await sql.query(
      `SELECT count(*) FILTER (WHERE ingediend_op IS NULL)::int AS leeg, count(*) FILTER (WHERE gevraagde_bijdrage IS NULL)::int AS geen,
         count(DISTINCT gevraagde_bijdrage)::int AS bedragen, count(DISTINCT jaar)::int AS jaren FROM aanvraag`,
    );
    expect(rows[0].leeg).toBeGreaterThan(3);
    expect(rows[0].geen).toBeGreaterThan(0);
    expect(rows[0].bedragen).toBeLessThan(60);
    expect(rows[0].jaren).toBe(7);
  });

  it('draait de volgorde precies om met de andere richting', async () => {
    for (const veld of ['INGEDIEND_OP', 'TOTALE_KOSTEN', 'TITEL']) {
      const heen = await blader({ order: [{ veld, richting: 'ASC' }], first: 50 });
      const terug = await blader({ order: [{ veld, richting: 'DESC' }], first: 50 });
      expect(terug.map(({ id }) => id).reverse()).toEqual(heen.map(({ id }) => id));
    }
  });

  it('slaat niets over en herhaalt niets als er tussendoor rijen bijkomen, verschuiven of verdwijnen', async () => {
    const order = [{ veld: 'TOTALE_KOSTEN', richting: 'ASC' }];
    const vooraf = await blader({ order, first: 100 });
    const verplaatst = new Set<string>();
    await sql.query('BEGIN');
    await sql.query('COMMIT');
    const rijen = await blader({ order, first: 20 }, async (pagina, gelezen) => {
      // A row that was read goes to the end, one that is still to come goes to the front, and a new one comes in between.
      const eerder = gelezen[pagina] as Node;
      const later = vooraf.at(-3 - pagina) as Node;
      verplaatst.add(eerder.id).add(later.id);
      await sql.query('UPDATE aanvraag SET totale_kosten = 99999999 + $2 WHERE id = $1', [eerder.id, pagina]);
      await sql.query('UPDATE aanvraag SET totale_kosten = $2 WHERE id = $1', [later.id, pagina]);
      await sql.query(
        `INSERT INTO aanvraag SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'project_id', gen_random_uuid(), 'kenmerk', 'NIEUW-' || $2::text))).*
         FROM aanvraag a WHERE id = $1`,
        [gelezen.at(-1)?.id, pagina],
      );
    });
    const blijvers = vooraf.map(({ id }) => id).filter((id) => !verplaatst.has(id));
    const gezien = rijen.map(({ id }) => id).filter((id) => blijvers.includes(id));
    expect(gezien).toEqual(blijvers);
    await sql.query(`DELETE FROM aanvraag WHERE kenmerk LIKE 'NIEUW-%'`);
  });

  it('gaat verder na een rij die intussen is verdwenen', async () => {
    const order = [{ veld: 'KENMERK', richting: 'ASC' }];
    const rijen = await blader({ order, first: 100 });
    const { rows } = await sql.query(
      `INSERT INTO aanvraag SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'project_id', gen_random_uuid(), 'kenmerk', 'AAA-weg'))).*
       FROM aanvraag a LIMIT 1 RETURNING id`,
    );
    const eerste = await vraag({ order, first: 1 });
    expect(eerste.data.aanvragen.nodes[0].id).toBe(rows[0].id);
    await sql.query('DELETE FROM aanvraag WHERE id = $1', [rows[0].id]);
    const { data } = await vraag({ order, first: 2, after: eerste.data.aanvragen.pageInfo.endCursor });
    expect(data.aanvragen.nodes.map(({ id }: Node) => id)).toEqual(rijen.slice(0, 2).map(({ id }) => id));
  });
});

describe('de grenzen van een bladzijde', () => {
  it('zegt bij een lege lijst dat er niets voor en niets na komt', async () => {
    const { data } = await vraag({ where: { jaar: { eq: 1999 } } });
    expect(data.aanvragen).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('weet dat een volle laatste bladzijde de laatste is', async () => {
    const { data } = await vraag({ first: 65, offset: 65 });
    expect(data.aanvragen.nodes).toHaveLength(65);
    expect(data.aanvragen.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('bladert met offset door dezelfde rijen als met een cursor, en houdt na het einde op', async () => {
    const order = [{ veld: 'TITEL', richting: 'ASC' }];
    const rijen = await blader({ order, first: 100 });
    const genummerd: string[] = [];
    for (let offset = 0; offset < AANTAL; offset += 40) {
      const { data } = await vraag({ order, first: 40, offset });
      genummerd.push(...data.aanvragen.nodes.map(({ id }: Node) => id));
      expect(data.aanvragen.pageInfo).toMatchObject({ hasNextPage: offset + 40 < AANTAL, hasPreviousPage: offset > 0 });
    }
    expect(genummerd).toEqual(rijen.map(({ id }) => id));
    const voorbij = await vraag({ order, first: 40, offset: 400 });
    expect(voorbij.data.aanvragen).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('geeft 25 rijen als niemand een aantal noemt', async () => {
    expect((await vraag({})).data.aanvragen.nodes).toHaveLength(25);
    expect((await vraag({ first: null })).data.aanvragen.nodes).toHaveLength(25);
  });

  it.each([
    ['first 0', { first: 0 }],
    ['first 101', { first: 101 }],
    ['first -1', { first: -1 }],
    ['offset -1', { offset: -1 }],
    ['offset 100001', { offset: 100_001 }],
    ['vijf sorteersleutels', { order: Array(5).fill({ veld: 'JAAR', richting: 'ASC' }) }],
  ])('weigert %s', async (_, variabelen) => {
    const { errors, data } = await vraag(variabelen);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(data ?? null).toBeNull();
  });

  it('weigert after en offset samen', async () => {
    const { data } = await vraag({ first: 2 });
    const after = data.aanvragen.pageInfo.endCursor;
    expect((await vraag({ after, offset: 10 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await vraag({ after, offset: 0 })).errors).toBeUndefined();
  });

  it('weigert een cursor van een andere volgorde, een andere richting of een andere lijst', async () => {
    const order = [{ veld: 'JAAR', richting: 'ASC' }];
    const { data } = await vraag({ order, first: 2 });
    const after = data.aanvragen.pageInfo.endCursor;
    for (const ander of [
      [{ veld: 'JAAR', richting: 'DESC' }],
      [{ veld: 'TITEL', richting: 'ASC' }],
      [...order, { veld: 'TITEL', richting: 'ASC' }],
      null,
    ]) {
      expect((await vraag({ order: ander, after })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const partners = await t.vraag(
      'gemeente-ede',
      'query Q($after: String) { partners(after: $after) { nodes { id } } }',
      { after },
    );
    expect(partners.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['onzin', 'onzin'],
    ['geen base64', '%%%'],
    ['een getal', Buffer.from('7').toString('base64url')],
    ['een object', Buffer.from('{"a":1}').toString('base64url')],
    ['te weinig delen', cursor(['GEWIJZIGD_OP:DESC,id:DESC', '2026-01-01 00:00:00+00'])],
    [
      'een datum die niet bestaat',
      cursor([
        'GEWIJZIGD_OP:DESC,id:DESC',
        '2026-02-31 00:00:00+00',
        `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
      ]),
    ],
    [
      'SQL',
      cursor([
        'GEWIJZIGD_OP:DESC,id:DESC',
        "now()'; DROP TABLE aanvraag; --",
        `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
      ]),
    ],
    ['een lange tekst', 'A'.repeat(9_000)],
  ])('weigert als cursor %s, met een nette fout', async (_, after) => {
    const { errors, tekst } = await vraag({ after });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(tekst).not.toMatch(/syntax|timestamp|SELECT/);
  });
});

function cursor(delen: string[]): string {
  return Buffer.from(JSON.stringify(delen)).toString('base64url');
}

describe('de vorm van de vraag', () => {
  it('leest aliassen van dezelfde lijst elk met hun eigen argumenten en velden', async () => {
    const { data, errors } = await t.vraag(
      'gemeente-ede',
      `query Q($jaar: Int!) {
        oud: aanvragen(first: 3, order: [{ veld: JAAR, richting: ASC }]) { nodes { jaar } }
        nieuw: aanvragen(first: 2, order: [{ veld: JAAR, richting: DESC }]) { edges { node { j: jaar naam: titel } } }
        een: aanvragen(where: { jaar: { eq: $jaar } }, first: 1) { totalCount nodes { jaar aanvrager { naam } } }
      }`,
      { jaar: 2026 },
    );
    expect(errors).toBeUndefined();
    expect(data.oud.nodes.map((node: Node) => node.jaar)).toEqual([2024, 2024, 2024]);
    expect(data.nieuw.edges.map((edge: { node: Node }) => edge.node.j)).toEqual([2030, 2030]);
    expect(data.nieuw.edges[0].node.naam).toEqual(expect.any(String));
    expect(data.een.nodes).toEqual([{ jaar: 2026, aanvrager: { naam: 'Gemeente Ede' } }]);
    expect(data.een.totalCount).toBeGreaterThan(5);
  });

  it('volgt fragmenten, geneste fragmenten en aliassen van hetzelfde veld', async () => {
    const { data, errors } = await t.vraag(
      'gemeente-ede',
      `query Q { aanvragen(first: 1) { ...Lijst nodes { ... on Aanvraag { x: begroting { bedrag } y: begroting { omschrijving } } } } }
       fragment Lijst on AanvraagConnection { nodes { ...Kort __typename } pageInfo { ... { hasNextPage } } }
       fragment Kort on Aanvraag { id aanvrager { ...Naam } aanvrager { soort } }
       fragment Naam on Partner { naam }`,
    );
    expect(errors).toBeUndefined();
    expect(data.aanvragen.pageInfo).toEqual({ hasNextPage: true });
    expect(data.aanvragen.nodes[0]).toEqual({
      __typename: 'Aanvraag',
      id: expect.any(String),
      aanvrager: { naam: 'Gemeente Ede', soort: 'GEMEENTE' },
      x: Array(4).fill({ bedrag: expect.any(String) }),
      y: expect.arrayContaining([{ omschrijving: 'Projectleiding' }]),
    });
  });

  it.each([true, false])('leest met @include en @skip wat er dan gevraagd wordt (ruim: %s)', async (ruim) => {
    const { data, errors } = await t.vraag(
      'gemeente-ede',
      `query Q($ruim: Boolean!) { aanvragen(first: 1) { totalCount @include(if: $ruim) nodes { id titel @skip(if: $ruim)
        begroting @include(if: $ruim) { bedrag } ... @include(if: $ruim) { aanvrager { naam } } ...F @skip(if: $ruim) } } }
       fragment F on Aanvraag { jaar }`,
      { ruim },
    );
    expect(errors).toBeUndefined();
    expect(Object.keys(data.aanvragen).sort()).toEqual(ruim ? ['nodes', 'totalCount'] : ['nodes']);
    expect(Object.keys(data.aanvragen.nodes[0]).sort()).toEqual(
      ruim ? ['aanvrager', 'begroting', 'id'] : ['id', 'jaar', 'titel'],
    );
  });

  it('rekent de kosten van hetzelfde document opnieuw uit bij een andere bladzijde of een ander veld', async () => {
    const query = `query Q($n: Int, $m: Int = 1, $ruim: Boolean!) { aanvragen(first: $n) { nodes { id ... @include(if: $ruim) {
      a: toets { bevindingen { regel bron { document hoofdstuk } } } b: toets { bevindingen { regel bron { document hoofdstuk } } }
      vervolgaanvragen { toets { bevindingen { regel bron { document } } } begroting { bedrag } vervolgaanvragen { begroting { bedrag } } } } } }
      partners(first: $m) { nodes { id } } }`;
    const code = async (variabelen: Record<string, unknown>) =>
      (await t.vraag('gemeente-ede', query, variabelen)).errors?.[0]?.extensions.code;
    for (let keer = 0; keer < 2; keer += 1) {
      expect(await code({ n: 1, ruim: true })).toBeUndefined();
      expect(await code({ n: 100, ruim: true })).toBe('QUERY_TOO_COMPLEX');
      expect(await code({ n: 100, ruim: false })).toBeUndefined();
      expect(await code({ n: 1, m: 101, ruim: false })).toBe('BAD_USER_INPUT');
    }
  });

  it('telt wie wat mag zien: het aantal is dat van de rijen van de beller', async () => {
    const tel = async (wie: string) => (await t.vraag(wie, '{ aanvragen { totalCount } }')).data.aanvragen.totalCount;
    const { rows } = await sql.query(
      'SELECT count(*) FILTER (WHERE afstemming_uitkomst IS NOT NULL)::int AS n FROM aanvraag',
    );
    expect(await tel('gemeente-ede')).toBe(AANTAL);
    expect(await tel('gemeente-heerlen')).toBe(0);
    expect(await tel('menzis-beoordelaar')).toBe(rows[0].n);
    expect(await tel('cz-beoordelaar')).toBe(0);
    expect(rows[0].n).toBeLessThan(AANTAL);
  });
});
