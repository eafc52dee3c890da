import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, gelukt, inhoudVan, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

const TITELS = {
  buurt: 'Buurtcoöperatie De Übung',
  procent: '100% Samen_leven in de wijk',
  getal: '1000 dagen Samen-leven',
  schuin: String.raw`Zorg\Welzijn "dichtbij"`,
  kaal: 'Zorgpunt van de toekomst',
} as const;
type Sleutel = keyof typeof TITELS;

let t: Testproduct;
let sql: pg.Client;
const ids = new Map<string, string>();
let beoordeeld: { id: string; kenmerk: string };

beforeAll(async () => {
  t = await startProduct();
  sql = new pg.Client({ connectionString: t.databaseUrl });
  await sql.connect();
  for (const [sleutel, titel] of Object.entries(TITELS)) {
    const afwijkend = {
      buurt: { jaar: 2026, gevraagdeBijdrage: '100000.00', samenvatting: 'Mantelzorgers en naasten helpen elkaar.' },
      procent: { jaar: 2027, gevraagdeBijdrage: null },
      getal: { jaar: 2027, gemeenten: ['GM0202', 'GM0228'] },
      schuin: {},
      kaal: { gemeenten: [], begroting: [] },
    }[sleutel as Sleutel];
    const { id } = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud: inhoudVan(t, 'gemeente-ede', { titel, samenvatting: null, ...afwijkend }),
    });
    ids.set(sleutel, id);
  }
  t.klok.zet('2026-11-17T09:30:00+01:00');
  beoordeeld = await brengNaar(t, 'gemeente-ede', 'IN_BEOORDELING', { titel: 'Ingediend plan', samenvatting: 'Kort.' });
  ids.set('ingediend', beoordeeld.id);
});
afterAll(async () => {
  await sql.end();
  await t.stop();
});

async function vind(where: Record<string, unknown> | null, wie = 'gemeente-ede'): Promise<string[]> {
  const { data, errors } = await t.vraag(
    wie,
    'query Q($where: AanvraagWhere) { aanvragen(where: $where, first: 100) { totalCount nodes { id titel } } }',
    { where },
  );
  expect(errors).toBeUndefined();
  const gevonden = data.aanvragen.nodes.map(
    ({ id }: { id: string }) => [...ids].find(([, eigen]) => eigen === id)?.[0] ?? id,
  );
  expect(data.aanvragen.totalCount).toBe(gevonden.length);
  return gevonden.sort();
}
const ALLE = [...Object.keys(TITELS), 'ingediend'].sort();
const zonder = (...weg: string[]) => ALLE.filter((een) => !weg.includes(een));
const metIds = (...sleutels: string[]) => sleutels.map((sleutel) => ids.get(sleutel) ?? '');

describe('elk filter', () => {
  it('zonder filter komt alles, ook met lege of niets zeggende delen', async () => {
    expect(await vind(null)).toEqual(ALLE);
    expect(await vind({})).toEqual(ALLE);
    expect(await vind({ and: [], kenmerk: {}, status: null, jaar: { eq: null }, zoek: '' })).toEqual(ALLE);
    expect(await vind({ zoek: '   ' })).toEqual(ALLE);
  });

  it.each([
    ['id eq', () => ({ id: { eq: metIds('buurt')[0] } }), ['buurt']],
    ['id in', () => ({ id: { in: metIds('buurt', 'kaal') } }), ['buurt', 'kaal']],
    ['status eq', () => ({ status: { eq: 'IN_BEOORDELING' } }), ['ingediend']],
    ['status in', () => ({ status: { in: ['CONCEPT', 'AFGEWEZEN'] } }), zonder('ingediend')],
    ['regeling eq', () => ({ regeling: { eq: 'DOS' } }), ALLE],
    ['regeling eq die niemand heeft', () => ({ regeling: { eq: 'RTB' } }), []],
    ['jaar eq', () => ({ jaar: { eq: 2027 } }), ['getal', 'procent']],
    ['jaar in', () => ({ jaar: { in: [2027, 2030] } }), ['getal', 'procent']],
    ['jaar gte', () => ({ jaar: { gte: 2027 } }), ['getal', 'procent']],
    ['jaar lte', () => ({ jaar: { lte: 2026 } }), zonder('getal', 'procent')],
    ['jaar gte en lte', () => ({ jaar: { gte: 2026, lte: 2026 } }), zonder('getal', 'procent')],
    ['jaar gte boven lte', () => ({ jaar: { gte: 2027, lte: 2026 } }), []],
    ['zorgkantoor eq', () => ({ zorgkantoor: { eq: 'MENZIS' } }), zonder('kaal')],
    ['zorgkantoor in', () => ({ zorgkantoor: { in: ['CZ', 'MENZIS'] } }), zonder('kaal')],
    ['zorgkantoor contains', () => ({ zorgkantoor: { contains: 'enzi' } }), zonder('kaal')],
    ['zorgkantoorregio eq', () => ({ zorgkantoorregio: { eq: 'ZK04' } }), zonder('kaal')],
    ['gemeente eq, ook een tweede', () => ({ gemeente: { eq: 'GM0228' } }), zonder('kaal')],
    ['gemeente in', () => ({ gemeente: { in: ['GM0202'] } }), ['getal']],
    ['aanvragerId eq', () => ({ aanvragerId: { eq: t.partner('gemeente-ede') } }), ALLE],
    ['aanvragerId van een ander', () => ({ aanvragerId: { eq: t.partner('gemeente-heerlen') } }), []],
    ['totaleKosten lte', () => ({ totaleKosten: { lte: '0.00' } }), ['kaal']],
    ['totaleKosten gte', () => ({ totaleKosten: { gte: '213000.00' } }), zonder('kaal')],
    ['totaleKosten gte een cent meer', () => ({ totaleKosten: { gte: '213000.01' } }), []],
    ['ingediendOp gte', () => ({ ingediendOp: { gte: '2026-11-17T09:30:00+01:00' } }), ['ingediend']],
    ['ingediendOp gte later', () => ({ ingediendOp: { gte: '2026-11-17T09:30:01+01:00' } }), []],
    ['ingediendOp lte in een andere zone', () => ({ ingediendOp: { lte: '2026-11-17T08:30:00Z' } }), ['ingediend']],
    ['kenmerk eq', () => ({ kenmerk: { eq: beoordeeld.kenmerk } }), ['ingediend']],
    ['kenmerk in', () => ({ kenmerk: { in: [beoordeeld.kenmerk, 'x'] } }), ['ingediend']],
    ['kenmerk contains, klein geschreven', () => ({ kenmerk: { contains: 'dos-2026-zk04' } }), ['ingediend']],
    [
      'kenmerk contains van twee tekens',
      () => ({ kenmerk: { contains: '01' }, status: { eq: 'IN_BEOORDELING' } }),
      ['ingediend'],
    ],
    ['twee filters naast elkaar', () => ({ jaar: { eq: 2027 }, gemeente: { eq: 'GM0202' } }), ['getal']],
  ] as [string, () => Record<string, unknown>, string[]][])('%s', async (_, where, verwacht) => {
    expect(await vind(where())).toEqual(verwacht);
  });

  it.each([
    'id',
    'kenmerk',
    'status',
    'regeling',
    'jaar',
    'zorgkantoor',
    'zorgkantoorregio',
    'gemeente',
    'aanvragerId',
  ])('een lege keuze bij %s geeft niets', async (veld) => expect(await vind({ [veld]: { in: [] } })).toEqual([]));
});

describe('en, of', () => {
  it.each([
    ['and van niets houdt niets tegen', { and: [] }, ALLE],
    ['or van niets laat niets door', { or: [] }, []],
    ['or met een leeg deel laat alles door', { or: [{}, { jaar: { eq: 2027 } }] }, ALLE],
    ['or', { or: [{ jaar: { eq: 2027 } }, { status: { eq: 'IN_BEOORDELING' } }] }, ['getal', 'ingediend', 'procent']],
    [
      'or met and eronder',
      { or: [{ and: [{ jaar: { eq: 2027 } }, { gemeente: { eq: 'GM0202' } }] }, { zoek: 'mantelzorgers' }] },
      ['buurt', 'getal'],
    ],
    [
      'and met or eronder',
      {
        and: [
          { or: [{ jaar: { eq: 2027 } }, { zoek: 'mantelzorger' }] },
          { or: [{ zoek: 'naast' }, { zoek: 'dagen' }] },
        ],
      },
      ['buurt', 'getal'],
    ],
    [
      'filter naast or: beide gelden',
      { jaar: { eq: 2026 }, or: [{ zoek: 'dagen' }, { zoek: 'mantelzorger' }] },
      ['buurt'],
    ],
    ['lege keuze onder or', { or: [{ status: { in: [] } }, { zoek: 'dagen' }] }, ['getal']],
  ] as [string, Record<string, unknown>, string[]][])('%s', async (_, where, verwacht) => {
    expect(await vind(where)).toEqual(verwacht);
  });

  it('een of haalt geen rijen van een ander binnen', async () => {
    const where = { or: [{ aanvragerId: { eq: t.partner('gemeente-ede') } }, { jaar: { gte: 2000 } }] };
    expect(await vind(where, 'gemeente-heerlen')).toEqual([]);
    expect(await vind(where, 'menzis-beoordelaar')).toEqual(['ingediend']);
  });

  it('weigert een filter dat te diep of te breed is', async () => {
    let diep: Record<string, unknown> = { jaar: { eq: 2026 } };
    for (let i = 0; i < 6; i += 1) diep = { and: [diep] };
    const breed = { or: Array.from({ length: 70 }, (_, i) => ({ jaar: { eq: 2000 + i } })) };
    for (const where of [diep, breed]) {
      const { errors } = await t.vraag(
        'gemeente-ede',
        'query Q($w: AanvraagWhere) { aanvragen(where: $w) { totalCount } }',
        { w: where },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('weigert een nulteken met een nette fout', async () => {
    for (const where of [
      { zoek: 'a\u0000b' },
      { kenmerk: { eq: '\u0000' } },
      { gemeente: { in: ['\u0000'] } },
      { kenmerk: { contains: '\u0000' } },
    ]) {
      const { errors } = await t.vraag(
        'gemeente-ede',
        'query Q($w: AanvraagWhere) { aanvragen(where: $w) { totalCount } }',
        { w: where },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('zoeken', () => {
  it.each([
    ['een meervoud vindt het enkelvoud', 'Zorgpunten', ['kaal']],
    ['de stam van een woord in de samenvatting', 'mantelzorger', ['buurt']],
    ['alle woorden, in welke volgorde ook', 'wijk samen', ['procent']],
    ['een woord dat er niet is erbij', 'wijk samen paard', []],
    ['accenten in de tekst', 'buurtcooperatie ubung', ['buurt']],
    ['accenten in de vraag', 'búürtcoöperátie', ['buurt']],
    ['losse accenten (NFD)', 'buurtcoo\u0308peratie', ['buurt']],
    ['hoofdletters', 'ZORGPUNT TOEKOMST', ['kaal']],
    ['een laatste woord dat nog niet af is', 'wijk sam', ['procent']],
    ['een half woord waarvan de stam korter is', 'toekom', ['kaal']],
    ['een eerste woord moet wel af zijn', 'wij samen', []],
    ['een deel midden in een woord van de titel', 'coöpera', ['buurt']],
    ['woorden met een streepje los', 'samen leven dagen', ['getal']],
    ['woorden met een streepje aaneen', 'samen-leven', ['getal', 'procent']],
    ['woorden met een onderstreepje', 'samen_leven', ['getal', 'procent']],
    ['een procentteken staat voor zichzelf', '%', ['procent']],
    ['alleen leestekens die nergens staan', '^~', []],
    ['aanhalingstekens', '"dichtbij"', ['schuin']],
    ['een schuine streep', '\\', ['schuin']],
    ['enkele aanhalingstekens', "'dichtbij'", ['schuin']],
    ['tekens van een zoektaal', 'zorg & ! | ( welzijn:* <->', ['schuin']],
    ['SQL', "'); DROP TABLE aanvraag; --", []],
    ['twee letters', 'zo', ['kaal', 'schuin']],
    ['alleen een stopwoord vindt wat ermee begint', 'de toekomst', ['kaal']],
  ] as [string, string, string[]][])('%s', async (_, zoek, verwacht) => {
    expect(await vind({ zoek, id: { in: metIds(...Object.keys(TITELS)) } })).toEqual(verwacht);
  });

  it('vindt een kenmerk, een deel ervan en een kenmerk met een woord erbij', async () => {
    const { kenmerk } = beoordeeld;
    for (const zoek of [
      kenmerk,
      kenmerk.toLowerCase(),
      kenmerk.slice(4, 12),
      kenmerk.slice(-4),
      `${kenmerk.slice(-4)} ingediend`,
      `  ${kenmerk} `,
    ]) {
      expect(await vind({ zoek }), zoek).toEqual(['ingediend']);
    }
  });

  it('vindt op de naam van de aanvrager, ook na een nieuwe naam, en niet meer op de oude', async () => {
    expect(await vind({ zoek: 'gemeente ede' })).toEqual(ALLE);
    expect(await vind({ zoek: 'gemeen' })).toEqual(ALLE);
    await sql.query(`UPDATE partner SET naam = 'Gemeente Beekbergen' WHERE id = $1`, [t.partner('gemeente-ede')]);
    expect(await vind({ zoek: 'beekbergen' })).toEqual(ALLE);
    expect(await vind({ zoek: 'gemeente ede' })).toEqual([]);
    await sql.query(`UPDATE partner SET naam = 'Gemeente Ede' WHERE id = $1`, [t.partner('gemeente-ede')]);
  });

  it('weigert een zoektekst van meer dan 200 tekens', async () => {
    const { errors } = await t.vraag(
      'gemeente-ede',
      'query Q($w: AanvraagWhere) { aanvragen(where: $w) { totalCount } }',
      {
        w: { zoek: 'a'.repeat(201) },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('vindt alleen rijen die de beller mag zien', async () => {
    expect(await vind({ zoek: 'zorgpunt' }, 'menzis-beoordelaar')).toEqual([]);
    expect(await vind({ zoek: 'plan' }, 'menzis-beoordelaar')).toEqual(['ingediend']);
    expect(await vind({ zoek: 'plan' }, 'cz-beoordelaar')).toEqual([]);
  });
});

describe('contains neemt alles letterlijk', () => {
  it.each([
    ['50%', ['Partij 50% korting']],
    ['%', ['Partij 50% korting']],
    ['_', ['Partij onder_streep']],
    ['r_s', ['Partij onder_streep']],
    ['\\', [String.raw`Partij achter\schuin`]],
    ['％', ['Partij 50% korting']],
    ['CAFE', ['Partij café']],
    ['øst', ['Partij Øst']],
    ['partij os', ['Partij Øst']],
    ['', null],
  ] as [string, string[] | null][])('%j', async (contains, verwacht) => {
    const namen = [
      'Partij 50% korting',
      'Partij 500 korting',
      'Partij onder_streep',
      'Partij onder streep',
      String.raw`Partij achter\schuin`,
      'Partij café',
      'Partij Øst',
    ];
    for (const naam of namen) {
      await sql.query(
        `INSERT INTO partner (naam, soort, aangemaakt_op, gewijzigd_op) SELECT $1, 'OVERIG', now(), now() WHERE NOT EXISTS (SELECT 1 FROM partner WHERE naam = $1)`,
        [naam],
      );
    }
    const { data, errors } = await t.vraag(
      'gemeente-ede',
      'query Q($w: PartnerWhere) { partners(where: $w, first: 100) { nodes { naam } } }',
      { w: { naam: { contains } } },
    );
    expect(errors).toBeUndefined();
    const gevonden = data.partners.nodes
      .map(({ naam }: { naam: string }) => naam)
      .filter((naam: string) => naam.startsWith('Partij'));
    expect(gevonden.sort()).toEqual((verwacht ?? namen).sort());
  });
});

describe('partners', () => {
  async function namen(where: Record<string, unknown>, order?: Record<string, string>[]): Promise<string[]> {
    const { data, errors } = await t.vraag(
      'gemeente-ede',
      'query Q($w: PartnerWhere, $o: [PartnerOrder!]) { partners(where: $w, order: $o, first: 100) { totalCount nodes { naam soort } } }',
      { w: where, o: order },
    );
    expect(errors).toBeUndefined();
    expect(data.partners.totalCount).toBe(data.partners.nodes.length);
    return data.partners.nodes.map(({ naam }: { naam: string }) => naam);
  }

  it.each([
    ['naam', { zoek: 'linde' }, ['Zorggroep De Linde']],
    ['woorden in een andere volgorde', { zoek: 'linde zorggroep' }, ['Zorggroep De Linde']],
    ['accenten en hoofdletters', { zoek: 'INRÍCHTINGEN justitiele' }, ['Dienst Justitiële Inrichtingen']],
    ['KVK-nummer', { zoek: '90000005' }, ['Zorggroep De Linde']],
    ['een deel van het KVK-nummer en een woord', { zoek: '00000 linde' }, ['Zorggroep De Linde']],
    ['soort', { soort: { eq: 'DJI' } }, ['Dienst Justitiële Inrichtingen']],
    ['kvkNummer eq', { kvkNummer: { eq: '90000004' } }, ['Dienst Justitiële Inrichtingen']],
    ['niets', { zoek: 'bestaatniet' }, []],
    ['lege keuze', { soort: { in: [] } }, []],
  ] as [string, Record<string, unknown>, string[]][])('vindt op %s', async (_, where, verwacht) => {
    expect(await namen(where)).toEqual(verwacht);
  });

  it('sorteert namen zoals een lezer, en soorten met namen erbinnen', async () => {
    const opNaam = await namen({}, [{ veld: 'NAAM', richting: 'ASC' }]);
    expect(opNaam).toEqual([...opNaam].sort(new Intl.Collator('nl').compare));
    expect(await namen({}, [{ veld: 'NAAM', richting: 'DESC' }])).toEqual([...opNaam].reverse());
  });
});

describe('budgetten', () => {
  it('filtert en sorteert, en bladert over gelijke waarden', async () => {
    for (const [jaar, maximum] of [
      [2025, '300.00'],
      [2026, '200.00'],
      [2027, '200.00'],
      [2028, '100.00'],
    ] as const)
      await stelBudget(t, 'gemeente-ede', maximum, { jaar });
    await stelBudget(t, 'gemeente-heerlen', '900.00', { jaar: 2026 });
    const lees = async (variabelen: Record<string, unknown>) => {
      const { data, errors } = await t.vraag(
        'menzis-financieel',
        'query Q($w: BudgetWhere, $o: [BudgetOrder!], $a: String, $f: Int) { budgetten(where: $w, order: $o, after: $a, first: $f) { totalCount nodes { jaar } pageInfo { endCursor hasNextPage } } }',
        variabelen,
      );
      expect(errors).toBeUndefined();
      return { ...data.budgetten, jaren: data.budgetten.nodes.map(({ jaar }: { jaar: number }) => jaar) };
    };
    expect((await lees({})).jaren).toEqual([2028, 2027, 2026, 2025]);
    expect((await lees({ w: { jaar: { in: [2026, 2028] } }, o: [{ veld: 'JAAR', richting: 'ASC' }] })).jaren).toEqual([
      2026, 2028,
    ]);
    expect((await lees({ w: { zorgkantoor: { eq: 'CZ' } } })).jaren).toEqual([]);
    expect((await lees({ w: { regeling: { eq: 'HLO' } } })).totalCount).toBe(0);
    for (const veld of ['MAXIMUM', 'VRIJ']) {
      const eerste = await lees({ o: [{ veld, richting: 'DESC' }], f: 2 });
      const tweede = await lees({ o: [{ veld, richting: 'DESC' }], f: 2, a: eerste.pageInfo.endCursor });
      expect([eerste.jaren[0], tweede.jaren[1]]).toEqual([2025, 2028]);
      expect([eerste.jaren[1], tweede.jaren[0]].sort()).toEqual([2026, 2027]);
      expect(tweede.pageInfo.hasNextPage).toBe(false);
    }
    expect(
      (
        await lees({
          o: [
            { veld: 'ZORGKANTOOR', richting: 'ASC' },
            { veld: 'JAAR', richting: 'ASC' },
          ],
        })
      ).jaren,
    ).toEqual([2025, 2026, 2027, 2028]);
  });
});
