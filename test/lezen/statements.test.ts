import { afterAll, beforeAll, expect, it } from 'vitest';
import { gelukt, inhoudVan } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { vulVeel } from '../support/veel.ts';
import { neemOp } from './meten.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  await vulVeel(t.databaseUrl, 130);
  // The organisation of the token is looked up once a minute; that is not part of a question.
  await t.vraag('gemeente-ede', '{ mij { naam } }');
});
afterAll(() => t.stop());

const GENEST = `id kenmerk titel aanvrager { naam soort } begroting { omschrijving kostensoort bedrag }
  financiering { soort bedrag partner { naam } } partners { rol partner { naam kvkNummer } }`;
const RIJK = `${GENEST} besparingen { domein bedrag } gemeenten { naam zorgkantoorregio { naam zorgkantoor { naam } } }
  zorgkantoor { naam } kerncijfers { totaleKosten eigenAandeelPercentage besparingWlz } toegestaneActies
  geschiedenis { moment soort door } termijnen { soort uiterste verstreken } beleidskader { versie naam }
  vorigeAanvraag { id } vervolgaanvragen { id } afstemming { uitkomst } besluit { soort bedrag }`;

it.each([10, 100])('leest een lijst van %i aanvragen met alles wat eronder hangt in één opdracht', async (first) => {
  const { uitkomst, alles } = await neemOp(() =>
    t.vraag('gemeente-ede', `query Q($first: Int) { aanvragen(first: $first) { nodes { ${GENEST} } } }`, { first }),
  );
  expect(uitkomst.errors).toBeUndefined();
  expect(uitkomst.data.aanvragen.nodes).toHaveLength(first);
  expect(uitkomst.data.aanvragen.nodes.every((een: { begroting: unknown[] }) => een.begroting.length === 4)).toBe(true);
  expect(alles).toBe(1);
});

it('leest en telt in twee opdrachten, ook via nodes en edges tegelijk en met alles wat wordt uitgerekend', async () => {
  const { uitkomst, alles } = await neemOp(() =>
    t.vraag(
      'gemeente-ede',
      `{ aanvragen(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { ${RIJK} } edges { cursor node { id status } } } }`,
    ),
  );
  expect(uitkomst.errors).toBeUndefined();
  const { nodes, edges, totalCount } = uitkomst.data.aanvragen;
  expect([nodes.length, edges.length, totalCount]).toEqual([100, 100, 130]);
  expect(nodes[0].kerncijfers.totaleKosten).toMatch(/^\d+\.\d\d$/);
  expect(edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
    nodes.map((node: { id: string }) => node.id),
  );
  expect(alles).toBe(2);
});

it('leest ook de toets van elke rij zonder opdracht per rij', async () => {
  const { uitkomst, alles } = await neemOp(() =>
    t.vraag(
      'gemeente-ede',
      '{ aanvragen(first: 100) { totalCount nodes { id toets { indienbaar bevindingen(uitkomst: [NIET_VOLDAAN]) { regel waarde } } } } }',
    ),
  );
  expect(uitkomst.errors).toBeUndefined();
  expect(uitkomst.data.aanvragen.nodes).toHaveLength(100);
  expect(alles).toBe(2);
});

it('telt alleen als erom gevraagd is, en leest geen rijen als alleen het aantal is gevraagd', async () => {
  const { uitkomst, statements } = await neemOp(() => t.vraag('gemeente-ede', '{ aanvragen { totalCount } }'));
  expect(uitkomst.data.aanvragen).toEqual({ totalCount: 130 });
  expect(statements.map(({ text }) => text.slice(0, 15))).toEqual(['SELECT count(*)']);
});

it('leest van een geneste partner alleen de gevraagde kolommen', async () => {
  const { statements } = await neemOp(() =>
    t.vraag('gemeente-ede', '{ aanvragen(first: 3) { nodes { titel aanvrager { naam } } } }'),
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]?.text).toMatch(/naam/);
  expect(statements[0]?.text).not.toMatch(/tekst|kvk_nummer|begroting|samenvatting/);
});

it('leest twee lijsten in een vraag elk in hun eigen opdracht', async () => {
  const { uitkomst, alles } = await neemOp(() =>
    t.vraag(
      'gemeente-ede',
      '{ a: aanvragen(first: 2) { nodes { id } } b: aanvragen(first: 3) { nodes { id titel } } }',
    ),
  );
  expect([uitkomst.data.a.nodes.length, uitkomst.data.b.nodes.length]).toEqual([2, 3]);
  expect(alles).toBe(2);
});

it('geeft van een kaal concept lege lijsten en geen lege waarden waar iets hoort', async () => {
  const { regeling, jaar } = inhoudVan(t, 'gemeente-ede');
  const { id } = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', { inhoud: { regeling, jaar, titel: 'Kaal' } });
  const { data, errors } = await t.vraag(
    'gemeente-ede',
    `query Q($id: UUID!) { aanvraag(id: $id) { ${RIJK} buurten activiteiten { code } toets { indienbaar } ingediendOp } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data.aanvraag).toMatchObject({
    begroting: [],
    financiering: [],
    partners: [],
    besparingen: [],
    gemeenten: [],
    buurten: [],
    activiteiten: [],
    termijnen: [],
    vervolgaanvragen: [],
    vorigeAanvraag: null,
    zorgkantoor: null,
    afstemming: null,
    besluit: null,
    ingediendOp: null,
    toets: { indienbaar: false },
  });
  expect(data.aanvraag.geschiedenis).toHaveLength(1);
});
