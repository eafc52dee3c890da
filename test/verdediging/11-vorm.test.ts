import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, gelukt } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { vingerafdruk } from '../toegang/vragen.ts';
import { codesIn, foutenIn, post, verwachtWeigering } from './verzoek.ts';

const GEEN = '00000000-0000-4000-8000-000000000000';
let t: Testproduct;
const tokens = new Map<string, string>();
beforeAll(async () => {
  t = await startProduct();
  for (const account of ['gemeente-ede', 'menzis-beslisser', 'menzis-beoordelaar', 'menzis-financieel', 'beheerder'])
    tokens.set(account, await t.token(account));
});
afterAll(() => t.stop());

const vraag = (account: string, query: string, variables?: object) =>
  post(t.url, { query, variables }, { token: tokens.get(account) ?? null });
/** GraphQL literal of a JSON value; what looks like an enum value is written as one. */
const letterlijk = (waarde: unknown): string => {
  if (Array.isArray(waarde)) return `[${waarde.map(letterlijk).join(', ')}]`;
  if (waarde !== null && typeof waarde === 'object')
    return `{ ${Object.entries(waarde)
      .map(([naam, deel]) => `${naam}: ${letterlijk(deel)}`)
      .join(', ')} }`;
  return typeof waarde === 'string' && /^[A-Z]{3,}$/.test(waarde) ? waarde : JSON.stringify(waarde);
};

const MINIMAAL = { regeling: 'DOS', jaar: 2026, titel: 'Vorm' };
const MUTATIES: [string, string, string, Record<string, unknown>][] = [
  ['gemeente-ede', 'aanvraagAanmaken', 'AanvraagAanmakenInput', { inhoud: MINIMAAL }],
  ['gemeente-ede', 'aanvraagWijzigen', 'AanvraagWijzigenInput', { id: GEEN, versie: 1, inhoud: MINIMAAL }],
  ['gemeente-ede', 'aanvraagIndienen', 'AanvraagIndienenInput', { id: GEEN, versie: 1 }],
  [
    'menzis-beslisser',
    'aanvraagToekennen',
    'AanvraagToekennenInput',
    { id: GEEN, versie: 1, bedrag: '1.00', motivering: 'x' },
  ],
  ['menzis-beslisser', 'aanvraagAfwijzen', 'AanvraagMotiverenInput', { id: GEEN, versie: 1, motivering: 'x' }],
  [
    'menzis-financieel',
    'budgetVaststellen',
    'BudgetVaststellenInput',
    { regeling: 'DOS', zorgkantoor: 'Menzis', jaar: 2026, maximum: '1.00', bronvermelding: 'x' },
  ],
  ['beheerder', 'partnerAanmaken', 'PartnerAanmakenInput', { naam: 'x', soort: 'OVERIG' }],
];
const VREEMD = [
  'status',
  'gevraagd',
  'zorgkantoorCode',
  'tenant',
  'aanvragerNaam',
  'kenmerk',
  'toegekend',
  '__proto__x',
];

describe('11: velden die er niet zijn', () => {
  it.each(MUTATIES)(
    '%s, %s: een onbekend invoerveld is 400, letterlijk en in een variabele, zonder gevolg',
    async (account, naam, type, input) => {
      const voor = await vingerafdruk(t.product.bron);
      for (const veld of VREEMD) {
        const met = { ...input, [veld]: 'TOEGEKEND' };
        const variabel = await vraag(
          account,
          `mutation M($input: ${type}!) { ${naam}(input: $input) { fouten { code } } }`,
          { input: met },
        );
        verwachtWeigering(variabel, [400], ['BAD_USER_INPUT']);
        const vast = await vraag(account, `mutation { ${naam}(input: ${letterlijk(met)}) { fouten { code } } }`);
        verwachtWeigering(vast, [400], ['GRAPHQL_VALIDATION_FAILED']);
        for (const uitslag of [variabel, vast]) expect(foutenIn(uitslag)[0]?.message).toContain(`"${veld}"`);
      }
      expect(await vingerafdruk(t.product.bron)).toBe(voor);
    },
  );

  it.each([
    [
      'in de inhoud',
      'gemeente-ede',
      'aanvraagAanmaken',
      'AanvraagAanmakenInput',
      { inhoud: { ...MINIMAAL, status: 'TOEGEKEND' } },
    ],
    [
      'in een regel',
      'gemeente-ede',
      'aanvraagAanmaken',
      'AanvraagAanmakenInput',
      {
        inhoud: {
          ...MINIMAAL,
          begroting: [
            {
              omschrijving: 'x',
              kostensoort: 'PERSONEEL',
              aantal: '1',
              eenheid: 'uur',
              tarief: '1.00',
              bedrag: '9.00',
            },
          ],
        },
      },
    ],
    ['in een filter', 'gemeente-ede', '', 'AanvraagWhere', { or: [{ and: [{ tenant: 'x' }] }] }],
  ])('ook dieper: %s', async (_wat, account, naam, type, input) => {
    const query = naam
      ? `mutation M($input: ${type}!) { ${naam}(input: $input) { fouten { code } } }`
      : `query Q($input: ${type}!) { aanvragen(where: $input) { totalCount } }`;
    verwachtWeigering(await vraag(account, query, { input }), [400], ['BAD_USER_INPUT']);
  });

  it('neemt een variabele die niet is aangekondigd niet mee, en mist een verplichte niet stil', async () => {
    const [account, naam, type] = MUTATIES[2] ?? ['', '', ''];
    const query = `mutation M($input: ${type}!) { ${naam}(input: $input) { fouten { code } } }`;
    for (const variables of [
      undefined,
      {},
      { input: null },
      { anders: {} },
      { input: { id: GEEN } },
      { input: [] },
      { input: 'x' },
    ])
      verwachtWeigering(await vraag(account, query, variables), [400], ['BAD_USER_INPUT']);
  });
});

type Geval = [string, unknown[]];
const BEDRAG: unknown[] = [
  1,
  1.5,
  -1,
  '-1.00',
  '1e3',
  '1.005',
  '',
  ' ',
  '1,00',
  '1.000,00',
  '€ 1',
  '.5',
  '1.',
  '+1',
  '0x10',
  'NaN',
  'Infinity',
  '1 ',
  '9'.repeat(16),
  '1000000000000.01',
  true,
  ['1.00', '2.00'],
  { waarde: '1' },
  '١.٠٠',
];
const SCALARS: [string, string, string, (waarde: unknown) => object, Geval[1], unknown[]][] = [
  [
    'Bedrag',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, gevraagdeBijdrage: waarde }),
    BEDRAG,
    ['0', '0.00', '1', '1.5', '1000000000000.00'],
  ],
  [
    'Percentage',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, uitzonderingsverzoek: { motivering: 'x', gevraagdPercentage: waarde } }),
    [5, 100.01, '100.01', '101', '-5', '5%', '5.005', ''],
    ['0', '5', '100', '100.00'],
  ],
  [
    'Aantal',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({
      ...MINIMAAL,
      activiteiten: [{ code: 'a', naam: 'a', vorm: 'COLLECTIEF', gepland: waarde, eenheid: 'x' }],
    }),
    [1, '1.0005', '-1', '1e3', '', '1000000000.001'],
    ['0', '12.5', '1000000000'],
  ],
  [
    'Date',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, startdatum: waarde }),
    [
      '2026-02-30',
      '2026-8-1',
      '2026-13-01',
      '2026-00-10',
      '2025-02-29',
      '26-01-01',
      '2026-01-01T00:00:00Z',
      '01-01-2026',
      '2026/01/01',
      '',
      'vandaag',
      20260101,
      false,
      '2026-01-01 ',
    ],
    ['2026-01-01', '2028-02-29', '2026-12-31'],
  ],
  [
    'UUID',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, vorigeAanvraagId: waarde }),
    [
      '',
      'x',
      '123',
      GEEN.slice(0, -1),
      `${GEEN}0`,
      `${GEEN}}`,
      `{${GEEN}`,
      `urn:uuid:${GEEN}`,
      GEEN.replaceAll('-', ''),
      `${GEEN.slice(0, -1)}g`,
      `' OR 1=1 --`,
      1,
      true,
      [GEEN, GEEN],
    ],
    [GEEN, 'ABCDEF00-0000-4000-8000-000000000000'],
  ],
  [
    'Int',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, projectjaar: waarde }),
    ['1', 1.5, 2_147_483_648, -2_147_483_649, true, [1, 2], 'x'],
    [1, 2, 1.0],
  ],
  [
    'Boolean',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, overgangsbeleid2026: waarde }),
    ['true', 1, 0, 'ja', []],
    [true, false],
  ],
  [
    'String',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, samenvatting: waarde }),
    [1, true, {}, ['x', 'y']],
    ['', 'x'],
  ],
  [
    'RegelingCode',
    'gemeente-ede',
    'AanvraagInhoudInput',
    (waarde) => ({ ...MINIMAAL, regeling: waarde }),
    ['dos', 'XXX', '', 1, null, ['DOS', 'DOS'], '__proto__', 'constructor', 'toString'],
    ['DOS'],
  ],
];

describe('11: waarden van de verkeerde vorm', () => {
  it.each(SCALARS)(
    '%s: 400 met het veld en de reden, in een variabele en letterlijk',
    async (naam, account, type, maak, fout, goed) => {
      const query = `query Q($inhoud: ${type}!) { conceptToetsen(inhoud: $inhoud) { getoetstOp } }`;
      const voor = await vingerafdruk(t.product.bron);
      for (const waarde of fout) {
        const inhoud = maak(waarde);
        const variabel = await vraag(account, query, { inhoud });
        verwachtWeigering(variabel, [400], ['BAD_USER_INPUT']);
        expect(foutenIn(variabel)[0]?.message, JSON.stringify(waarde)).toMatch(/inhoud/);
        if (typeof waarde === 'string' && /^[A-Z]{3,}$/.test(waarde)) continue;
        const vast = await vraag(account, `{ conceptToetsen(inhoud: ${letterlijk(inhoud)}) { getoetstOp } }`);
        verwachtWeigering(vast, [400], ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
        expect(foutenIn(vast)[0]?.message.length, naam).toBeLessThan(700);
      }
      for (const waarde of goed) {
        const uitslag = await vraag(account, query, { inhoud: maak(waarde) });
        expect([uitslag.status, codesIn(uitslag)], `${JSON.stringify(waarde)}: ${uitslag.tekst.slice(0, 300)}`).toEqual(
          [200, []],
        );
      }
      expect(await vingerafdruk(t.product.bron)).toBe(voor);
    },
  );

  it('zegt bij een bedrag in woorden wat er wel kan', async () => {
    const uitslag = await vraag(
      'gemeente-ede',
      'query Q($i: AanvraagInhoudInput!) { conceptToetsen(inhoud: $i) { getoetstOp } }',
      {
        i: { ...MINIMAAL, gevraagdeBijdrage: 138_000 },
      },
    );
    expect(foutenIn(uitslag)[0]?.message).toMatch(/gevraagdeBijdrage.*Bedrag moet een decimale tekst zijn.*"138\.00"/);
  });

  it('herhaalt in een melding geen megabyte die iemand stuurde', async () => {
    const uitslag = await vraag(
      'gemeente-ede',
      'query Q($i: AanvraagInhoudInput!) { conceptToetsen(inhoud: $i) { getoetstOp } }',
      {
        i: { ...MINIMAAL, gevraagdeBijdrage: '9'.repeat(500_000) },
      },
    );
    verwachtWeigering(uitslag, [400], ['BAD_USER_INPUT']);
    expect(uitslag.tekst.length).toBeLessThan(2_000);
  });

  it.each([
    ['first', '"5"'],
    ['first', '5.5'],
    ['offset', 'true'],
    ['after', '5'],
    ['order', '[{ veld: JAAR }]'],
    ['where', '"x"'],
    ['where', '[{}, {}]'],
  ])('argument %s: %s is 400', async (argument, waarde) => {
    verwachtWeigering(
      await vraag('gemeente-ede', `{ aanvragen(${argument}: ${waarde}) { totalCount } }`),
      [400],
      ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
    );
  });
});

describe('11: dezelfde id anders geschreven', () => {
  it('vindt met hoofdletters dezelfde rij en dezelfde partner', async () => {
    const { id } = await brengNaar(t, 'gemeente-ede', 'CONCEPT');
    const groot = id.toUpperCase();
    const gelezen = await t.vraag(
      'gemeente-ede',
      'query Q($id: UUID!) { aanvraag(id: $id) { id } aanvragen(where: { id: { in: [$id] } }) { nodes { id } } }',
      { id: groot },
    );
    expect(gelezen.data).toEqual({ aanvraag: { id }, aanvragen: { nodes: [{ id }] } });
    const literal = await t.vraag('gemeente-ede', `{ aanvraag(id: "${groot}") { id } }`);
    expect(literal.data).toEqual({ aanvraag: { id } });
    const partner = t.partner('woonstichting-de-sleutel').toUpperCase();
    const nieuw = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud: {
        ...MINIMAAL,
        aanvragerId: t.partner('gemeente-ede').toUpperCase(),
        partners: [{ partnerId: partner, rol: 'ADVISEUR' }],
      },
    });
    expect(nieuw.status).toBe('CONCEPT');
    const eerste = await gelukt(
      t,
      'gemeente-ede',
      'afstemmingVragen',
      await gelukt(t, 'gemeente-ede', 'aanvraagWijzigen', { id: groot, versie: 1, inhoud: MINIMAAL }).then(
        ({ id, versie }) => ({ id: id.toUpperCase(), versie }),
      ),
    );
    expect(eerste.id).toBe(id);
  });
});
