import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Testproduct } from '../support/product.ts';
import { VEEL, vulVeel } from '../support/veel.ts';
import { Meter, type Meting, neemOp, type Statement } from './meten.ts';

/** Milliseconds of database time that a page may take, and a search. */
const BLADZIJDE = 30;
const ZOEKTOCHT = 150;

let t: Testproduct;
let meter: Meter;
beforeAll(async () => {
  t = await startProduct();
  const begin = Date.now();
  await vulVeel(t.databaseUrl);
  expect(Date.now() - begin).toBeLessThan(150_000);
  meter = await Meter.open(t.databaseUrl);
}, 240_000);
afterAll(async () => {
  await meter?.sluit();
  await t?.stop();
}, 60_000);

const VELDEN = [
  'KENMERK',
  'TITEL',
  'JAAR',
  'STATUS',
  'INGEDIEND_OP',
  'TOTALE_KOSTEN',
  'GEVRAAGDE_BIJDRAGE',
  'GEWIJZIGD_OP',
];
const SORTERINGEN = VELDEN.flatMap((veld) => ['ASC', 'DESC'].map((richting) => ({ veld, richting })));
const RIJ = 'nodes { id kenmerk titel status jaar gevraagdeBijdrage ingediendOp gewijzigdOp aanvrager { naam } }';
const PAGINA = `query Q($where: AanvraagWhere, $order: [AanvraagOrder!], $first: Int, $after: String, $offset: Int) {
  aanvragen(where: $where, order: $order, first: $first, after: $after, offset: $offset) { ${RIJ} pageInfo { hasNextPage endCursor } } }`;

async function vraag(wie: string, variabelen: Record<string, unknown>, query = PAGINA) {
  const { uitkomst, statements } = await neemOp(() => t.vraag(wie, query, { first: 20, ...variabelen }));
  expect(uitkomst.errors).toBeUndefined();
  return { lijst: uitkomst.data.aanvragen, statements };
}

/** Twice: a question that comes again is prepared, and is measured that way. */
async function meet(
  wie: string,
  variabelen: Record<string, unknown>,
  query = PAGINA,
  grens = BLADZIJDE,
): Promise<Meting[]> {
  await vraag(wie, variabelen, query);
  const { statements } = await vraag(wie, variabelen, query);
  const metingen: Meting[] = [];
  for (const statement of statements) metingen.push(await meter.meet(statement, grens));
  return metingen;
}

const gescand = (meting: Meting) =>
  meting.knopen.filter((knoop) => knoop['Node Type'].includes('Seq Scan') && knoop['Relation Name'] === 'aanvraag');

async function eisSnel(wie: string, variabelen: Record<string, unknown>, query = PAGINA): Promise<void> {
  const metingen = await meet(wie, variabelen, query);
  expect(metingen.length).toBeGreaterThan(0);
  for (const meting of metingen) {
    const waar = `${wie} ${JSON.stringify(variabelen)}: ${meting.ms} ms: ${meting.tekst}`;
    expect(gescand(meting), waar).toEqual([]);
    expect(meting.ms, waar).toBeLessThan(BLADZIJDE);
  }
}

/** The cursor after this many pages of a hundred. */
async function diep(wie: string, order: unknown[], paginas: number): Promise<string> {
  let after: string | null = null;
  for (let i = 0; i < paginas; i += 1)
    after = (await vraag(wie, { order, first: 100, after })).lijst.pageInfo.endCursor;
  return after ?? '';
}

describe('een bladzijde van twintig uit honderdduizend', () => {
  it('de proef heeft de maat die zij belooft', async () => {
    const tel = async (wie: string) => (await t.vraag(wie, '{ aanvragen { totalCount } }')).data.aanvragen.totalCount;
    expect(await tel('menzis-beoordelaar')).toBeGreaterThan(35_000);
    expect(await tel('gemeente-ede')).toBe(VEEL.vanEde);
    expect(await tel('zorggroep-de-linde')).toBe(VEEL.metDeLinde);
  });

  it.each(['menzis-beoordelaar', 'gemeente-ede'])(
    'komt voor %s in elke sortering, beide kanten op, uit een index',
    async (wie) => {
      for (const orde of SORTERINGEN) await eisSnel(wie, { order: [orde] });
    },
    120_000,
  );

  it('komt met een filter op status of jaar even snel, ook als bijna geen rij erdoor komt', async () => {
    for (const veld of VELDEN) {
      for (const where of [
        { status: { eq: 'TOEGEKEND' } },
        { status: { eq: 'NIET_IN_BEHANDELING' } },
        { jaar: { eq: 2026 } },
        { jaar: { gte: 2031 }, status: { in: ['INGEDIEND', 'IN_BEOORDELING'] } },
      ])
        await eisSnel('menzis-beoordelaar', { order: [{ veld, richting: 'DESC' }], where });
    }
    for (const where of [{ status: { eq: 'TOEGEKEND' } }, { jaar: { eq: 2026 } }])
      await eisSnel('gemeente-ede', { order: [{ veld: 'TITEL', richting: 'ASC' }], where });
  }, 120_000);

  it('komt diep in de lijst even snel met een cursor, en met een offset zolang die niet ver is', async () => {
    for (const veld of VELDEN) {
      const order = [{ veld, richting: veld === 'TITEL' ? 'ASC' : 'DESC' }];
      await eisSnel('menzis-beoordelaar', { order, after: await diep('menzis-beoordelaar', order, 10) });
    }
    const order = [
      { veld: 'JAAR', richting: 'DESC' },
      { veld: 'TITEL', richting: 'ASC' },
    ];
    await eisSnel('menzis-beoordelaar', { order, after: await diep('menzis-beoordelaar', order, 5) });
    await eisSnel('menzis-beoordelaar', { order: [{ veld: 'TITEL', richting: 'ASC' }], offset: 5_000 });
  }, 120_000);

  it('komt voor een samenwerkingspartner langs zijn eigen rijen, ook geteld', async () => {
    for (const orde of SORTERINGEN.slice(0, 6)) await eisSnel('zorggroep-de-linde', { order: [orde] });
    await eisSnel('zorggroep-de-linde', {}, '{ aanvragen { totalCount } }');
    await eisSnel('zorggroep-de-linde', { where: { status: { eq: 'TOEGEKEND' } } });
  }, 60_000);

  it('komt voor onderzoek in de gewone volgorde uit een index', () =>
    eisSnel('vu-onderzoeker', {}, '{ aanvragen(first: 20) { nodes { id titel status aanvrager { naam } } } }'));

  it('wordt voor een medewerker in een index geteld', async () => {
    const query = 'query Q($where: AanvraagWhere) { aanvragen(where: $where) { totalCount } }';
    for (const wie of ['menzis-beoordelaar', 'menzis-financieel'])
      for (const where of [null, { status: { eq: 'TOEGEKEND' } }, { jaar: { in: [2025, 2026] } }])
        await eisSnel(wie, { where }, query);
  });
});

describe('zoeken in honderdduizend', () => {
  const query = PAGINA.replace('pageInfo', 'totalCount pageInfo');
  const GIN = ['aanvraag_zoek', 'aanvraag_zoek_tekst'];
  const indexen = (meting: Meting) =>
    meting.knopen.map((knoop) => knoop['Index Name']).filter((naam) => GIN.includes(naam ?? ''));

  it.each([
    [VEEL.zeldzaam, 1],
    [VEEL.zeldzaam.slice(0, 6), 1],
    ['bestaatnergens', 0],
    ['buurtkamers ede', null],
    ['arnhem ouder', null],
    ['ZK04-0000', null],
    ['qzq', 0],
  ] as [string, number | null][])(
    'vindt "%s" langs de zoekindexen',
    async (zoek, aantal) => {
      for (const wie of ['menzis-beoordelaar', 'gemeente-ede']) {
        const { lijst } = await vraag(wie, { where: { zoek } }, query);
        if (aantal !== null) expect(lijst.totalCount).toBe(aantal);
        for (const meting of await meet(wie, { where: { zoek } }, query, ZOEKTOCHT)) {
          const waar = `${wie} ${zoek}: ${meting.ms} ms: ${meting.tekst}`;
          expect(gescand(meting), waar).toEqual([]);
          if (aantal !== null) expect(new Set(indexen(meting)), waar).toEqual(new Set(GIN));
          expect(meting.ms, waar).toBeLessThan(ZOEKTOCHT);
        }
      }
    },
    60_000,
  );

  it('blijft binnen de perken bij een woord dat overal in staat, in elke sortering', async () => {
    for (const zoek of ['buurt', 'gemeente', 'e', 'thuis wonen'])
      for (const order of [null, [{ veld: 'TITEL', richting: 'ASC' }]])
        for (const meting of await meet('menzis-beoordelaar', { where: { zoek }, order }, query, ZOEKTOCHT * 2))
          expect(meting.ms, `${zoek}: ${meting.tekst}`).toBeLessThan(ZOEKTOCHT * 2);
  }, 60_000);

  it('vindt een deel van een kenmerk met contains langs de zoekindex', async () => {
    const where = { kenmerk: { contains: '00004' } };
    expect((await vraag('gemeente-ede', { where })).lijst.nodes.length).toBeGreaterThan(5);
    for (const meting of await meet('menzis-beoordelaar', { where }, PAGINA, ZOEKTOCHT))
      expect(meting.ms, meting.tekst).toBeLessThan(ZOEKTOCHT);
  });
});

describe('wat onder honderd rijen hangt', () => {
  const GENEST = `{ aanvragen(first: 100, order: [{ veld: INGEDIEND_OP, richting: DESC }]) { nodes { id kenmerk
    aanvrager { naam } begroting { omschrijving bedrag } financiering { bedrag partner { naam } } partners { rol partner { naam } }
    besparingen { bedrag } termijnen { soort } geschiedenis { soort } gemeenten { naam } zorgkantoor { naam } kerncijfers { totaleKosten } } } }`;

  it('wordt per rij langs sleutels en indexen gelezen, ook na vele keren', async () => {
    await vraag('menzis-beoordelaar', {}, GENEST);
    const { statements } = await vraag('menzis-beoordelaar', {}, GENEST);
    expect(statements).toHaveLength(1);
    const meting = await meter.meet(statements[0] as Statement, 150);
    const langs = new Set(meting.knopen.map((knoop) => knoop['Index Name']));
    for (const sleutel of [
      'begrotingsregel_pkey',
      'bijdrage_pkey',
      'besparing_pkey',
      'aanvraag_partner_pkey',
      'partner_pkey',
      'aanvraag_pkey',
    ])
      expect(langs.has(sleutel), `${sleutel}: ${meting.tekst}`).toBe(true);
    const groot = ['aanvraag', 'begrotingsregel', 'bijdrage', 'besparing', 'aanvraag_partner', 'aanvraag_gemeente'];
    expect(
      meting.knopen.filter((k) => k['Node Type'].includes('Seq Scan') && groot.includes(k['Relation Name'] ?? '')),
      meting.tekst,
    ).toEqual([]);
    expect(meting.ms, meting.tekst).toBeLessThan(150);
  });

  it('houdt hetzelfde plan onder een naam: de opdracht is voorbereid', async () => {
    await vraag('menzis-beoordelaar', {}, GENEST);
    const { statements } = await vraag('menzis-beoordelaar', {}, GENEST);
    expect(statements[0]?.name).toEqual(expect.any(String));
    const los = await vraag('menzis-beoordelaar', { where: { zoek: 'buurt' } });
    expect(los.statements.map(({ name }) => name)).toEqual([undefined]);
  });
});
