import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

const EDE = 'gemeente-ede';
const VASTSTELLEN = `mutation B($input: BudgetVaststellenInput!) { budgetVaststellen(input: $input) {
  budget { id versie maximum aangevraagd toegekend uitbetaald vrij dreigtOverschrijding prioriteringVerplicht zorgkantoor { code } regeling jaar }
  fouten { code veld melding } } }`;
const BASIS = {
  regeling: 'DOS',
  zorgkantoor: 'MENZIS',
  jaar: 2026,
  maximum: '500000.00',
  bronvermelding: 'Brief van VWS',
};

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

const stelVast = (account: string, afwijkend: Record<string, unknown> = {}) =>
  t.vraag(account, VASTSTELLEN, { input: { ...BASIS, ...afwijkend } });
const spoor = async () =>
  JSON.stringify(
    await t.product.bron.query(
      'SELECT (SELECT json_agg(b) FROM budget b) AS b, (SELECT json_agg(m) FROM budgetmutatie m) AS m, (SELECT count(*) FROM gebeurtenis) AS g',
    ),
  );

describe('een budget vaststellen', () => {
  it('maakt het budget, en wijzigt het daarna met behoud van wat niet is meegegeven', async () => {
    const eerste = await stelVast('menzis-financieel', { prioriteringVerplicht: false });
    expect(eerste.data.budgetVaststellen).toMatchObject({
      budget: {
        maximum: '500000.00',
        toegekend: '0.00',
        uitbetaald: '0.00',
        vrij: '500000.00',
        prioriteringVerplicht: false,
        dreigtOverschrijding: false,
      },
      fouten: [],
    });
    const tweede = await stelVast('menzis-financieel', { maximum: '400000.01' });
    expect(tweede.data.budgetVaststellen.budget).toMatchObject({
      id: eerste.data.budgetVaststellen.budget.id,
      maximum: '400000.01',
      prioriteringVerplicht: false,
    });
    expect(tweede.data.budgetVaststellen.budget.versie).toBeGreaterThan(eerste.data.budgetVaststellen.budget.versie);
    const { data } = await t.vraag(
      'menzis-financieel',
      'query Q($id: UUID!) { budget(id: $id) { mutaties { totalCount nodes { soort bedrag toelichting moment aanvraag { id } } } } }',
      { id: eerste.data.budgetVaststellen.budget.id },
    );
    expect(data.budget.mutaties).toMatchObject({
      totalCount: 2,
      nodes: [
        { soort: 'VASTSTELLING', bedrag: '500000.00', toelichting: 'Brief van VWS', aanvraag: null },
        { soort: 'VASTSTELLING', bedrag: '-99999.99', aanvraag: null },
      ],
    });
  });

  it('vraagt zonder meer om een rangorde zodra het dreigt te worden overschreden', async () => {
    const { data } = await stelVast('cz-financieel', { zorgkantoor: 'CZ', jaar: 2027 });
    expect(data.budgetVaststellen.budget.prioriteringVerplicht).toBe(true);
  });

  it('is aan het eigen zorgkantoor, en aan niemand anders: FORBIDDEN, en er komt niets bij', async () => {
    const voor = await spoor();
    const pogingen: [string, Record<string, unknown>][] = [
      ['cz-financieel', {}],
      ['menzis-financieel', { zorgkantoor: 'CZ' }],
      ['menzis-financieel', { zorgkantoor: 'menzis' }],
      ['menzis-financieel', { zorgkantoor: 'BESTAAT_NIET' }],
      ...[
        'menzis-beslisser',
        'menzis-beoordelaar',
        EDE,
        'zorggroep-de-linde',
        'vu-onderzoeker',
        'analist',
        'vws',
        'beheerder',
      ].map((account): [string, Record<string, unknown>] => [account, {}]),
    ];
    for (const [account, afwijkend] of pogingen) {
      const { errors } = await stelVast(account, afwijkend);
      expect(errors?.[0]?.extensions.code, `${account} ${JSON.stringify(afwijkend)}`).toBe('FORBIDDEN');
    }
    expect(await spoor()).toBe(voor);
  });

  it.each([
    ['bronvermelding', { bronvermelding: '  ' }],
    ['bronvermelding', { bronvermelding: 'x'.repeat(1001) }],
    ['bronvermelding', { bronvermelding: 'a\u0000' }],
    ['jaar', { jaar: 1999 }],
    ['jaar', { jaar: 2101 }],
  ])('weigert een %s die niet kan en schrijft niets', async (veld, afwijkend) => {
    const voor = await spoor();
    const { data } = await stelVast('menzis-financieel', afwijkend);
    expect(data.budgetVaststellen).toMatchObject({ budget: null, fouten: [{ code: 'VALIDATIE', veld }] });
    expect(await spoor()).toBe(voor);
  });

  it('kan niet lager dan wat is toegekend, en wel precies daarop', async () => {
    await stelVast('menzis-financieel', { maximum: '900000.00' });
    await brengNaar(t, EDE, 'TOEGEKEND');
    const voor = await spoor();
    const { data } = await stelVast('menzis-financieel', { maximum: '162999.99' });
    expect(data.budgetVaststellen.fouten).toMatchObject([{ code: 'BUDGET_OVERSCHREDEN', veld: 'maximum' }]);
    expect(data.budgetVaststellen.fouten[0].melding).toContain('163.000,00');
    expect(await spoor()).toBe(voor);
    const gelijk = await stelVast('menzis-financieel', { maximum: '163000.00' });
    expect(gelijk.data.budgetVaststellen).toMatchObject({
      fouten: [],
      budget: { vrij: '0.00', toegekend: '163000.00' },
    });
  });
});

describe('de stand van een budget', () => {
  it('telt als aangevraagd wat is ingediend en niet besloten, per jaar en zorgkantoor', async () => {
    await stelVast('menzis-financieel', { maximum: '600000.00' });
    const id = await stelBudget(t, EDE, '600000.00');
    const stand = async () => {
      const { data } = await t.vraag(
        'menzis-financieel',
        'query Q($id: UUID!) { budget(id: $id) { aangevraagd toegekend vrij dreigtOverschrijding } }',
        { id },
      );
      return data.budget;
    };
    const rust = await stand();
    expect(rust).toEqual({
      aangevraagd: '0.00',
      toegekend: '163000.00',
      vrij: '437000.00',
      dreigtOverschrijding: false,
    });
    await brengNaar(t, EDE, 'AFGESTEMD');
    await brengNaar(t, EDE, 'AFGEWEZEN');
    await brengNaar(t, EDE, 'NIET_IN_BEHANDELING');
    await brengNaar(t, EDE, 'INGETROKKEN');
    await brengNaar(t, 'gemeente-heerlen', 'INGEDIEND');
    expect(await stand()).toEqual(rust);
    await brengNaar(t, EDE, 'INGEDIEND');
    await brengNaar(t, EDE, 'AANVULLING_GEVRAAGD');
    expect(await stand()).toMatchObject({ aangevraagd: '326000.00', dreigtOverschrijding: false });
    await brengNaar(t, EDE, 'IN_BEOORDELING');
    expect(await stand()).toMatchObject({ aangevraagd: '489000.00', vrij: '437000.00', dreigtOverschrijding: true });
  });

  it('is voor de aanvrager onzichtbaar, en voor een ander zorgkantoor alsof het budget niet bestaat', async () => {
    const id = await stelBudget(t, EDE, '700000.00');
    const query =
      'query Q($id: UUID!) { budget(id: $id) { maximum } budgetten { totalCount nodes { zorgkantoor { code } } } }';
    for (const account of [EDE, 'zorggroep-de-linde', 'vu-onderzoeker', 'analist', 'beheerder']) {
      const { errors } = await t.vraag(account, query, { id });
      expect(errors?.[0]?.extensions.code, account).toBe('FORBIDDEN');
    }
    const cz = await t.vraag('cz-financieel', query, { id });
    expect(cz.data).toEqual({ budget: null, budgetten: { totalCount: 1, nodes: [{ zorgkantoor: { code: 'CZ' } }] } });
    const { id: aanvraag } = await brengNaar(t, EDE, 'INGEDIEND');
    const vanAanvraag = 'query Q($id: UUID!) { aanvraag(id: $id) { budget { maximum } } }';
    expect((await t.vraag(EDE, vanAanvraag, { id: aanvraag })).data.aanvraag.budget).toBeNull();
    expect((await t.vraag('menzis-beslisser', vanAanvraag, { id: aanvraag })).data.aanvraag.budget).toEqual({
      maximum: '700000.00',
    });
  });

  it('laat zich filteren, sorteren en in bladzijden lezen', async () => {
    for (const [jaar, maximum] of [
      [2030, '300.00'],
      [2031, '100.00'],
      [2032, '200.00'],
    ] as const)
      await stelVast('menzis-financieel', { jaar, maximum });
    const query = `query Q($order: [BudgetOrder!], $after: String, $where: BudgetWhere) { budgetten(where: $where, order: $order, first: 2, after: $after) { totalCount nodes { jaar } pageInfo { hasNextPage endCursor } } }`;
    const where = { jaar: { gte: 2030 }, zorgkantoor: { in: ['MENZIS', 'CZ'] }, regeling: { eq: 'DOS' } };
    const jaren = async (veld: string, richting: string) => {
      const eerste = await t.vraag('menzis-financieel', query, { where, order: [{ veld, richting }] });
      expect(eerste.data.budgetten).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      const tweede = await t.vraag('menzis-financieel', query, {
        where,
        order: [{ veld, richting }],
        after: eerste.data.budgetten.pageInfo.endCursor,
      });
      expect(tweede.data.budgetten.pageInfo.hasNextPage).toBe(false);
      return [...eerste.data.budgetten.nodes, ...tweede.data.budgetten.nodes].map(({ jaar }: { jaar: number }) => jaar);
    };
    expect(await jaren('MAXIMUM', 'ASC')).toEqual([2031, 2032, 2030]);
    expect(await jaren('VRIJ', 'DESC')).toEqual([2030, 2032, 2031]);
    expect(await jaren('JAAR', 'DESC')).toEqual([2032, 2031, 2030]);
  });
});
