import { afterAll, beforeAll, expect, it } from 'vitest';
import { brengNaar, inhoudVan, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

const EDE = 'gemeente-ede';
let t: Testproduct;
let budget: string;
beforeAll(async () => {
  t = await startProduct();
  budget = await stelBudget(t, EDE, '600000.10');
  await brengNaar(t, EDE, 'TOEGEKEND');
  await stelBudget(t, EDE, '550000.05', { bronvermelding: 'Tweede brief' });
  await brengNaar(t, EDE, 'TOEGEKEND', { titel: 'Nog een buurt', gevraagdeBijdrage: '163000.00' });
});
afterAll(() => t.stop());

const BOEKING = 'volgnummer soort bedrag door maximumNa toegekendNa vrijNa uitbetaaldNa';
async function lees(argumenten: string, variables: Record<string, unknown> = {}) {
  const { data, tekst } = await t.vraag(
    'menzis-financieel',
    `query B($id: UUID!, $after: String) { budget(id: $id) { versie maximum toegekend vrij uitbetaald totalen { soort aantal bedrag } mutaties(${argumenten}, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${BOEKING} } } } }`,
    { id: budget, ...variables },
  );
  if (!data?.budget) throw new Error(tekst);
  return data.budget;
}
const stelVast = async (input: Record<string, unknown>) => {
  const { data } = await t.vraag(
    'menzis-financieel',
    'mutation B($input: BudgetVaststellenInput!) { budgetVaststellen(input: $input) { budget { id versie maximum } fouten { code veld } } }',
    { input: { regeling: 'DOS', zorgkantoor: 'MENZIS', bronvermelding: 'Brief', ...input } },
  );
  return data.budgetVaststellen;
};

it('elke regel van het grootboek heeft de stand daarna, en de laatste is die van het budget', async () => {
  const { mutaties, ...stand } = await lees('first: 10');
  const bijdrage = String(inhoudVan(t, EDE).gevraagdeBijdrage);
  expect(bijdrage).toBe('163000.00');
  expect(mutaties.nodes.map((een: { door: string }) => een.door)).toEqual([
    'Menzis zorgkantoor, financieel',
    'Menzis zorgkantoor, beslisser',
    'Menzis zorgkantoor, financieel',
    'Menzis zorgkantoor, beslisser',
  ]);
  expect(
    mutaties.nodes.map((een: Record<string, string>) => [een.bedrag, een.maximumNa, een.toegekendNa, een.vrijNa]),
  ).toEqual([
    ['600000.10', '600000.10', '0.00', '600000.10'],
    ['163000.00', '600000.10', '163000.00', '437000.10'],
    ['-50000.05', '550000.05', '163000.00', '387000.05'],
    ['163000.00', '550000.05', '326000.00', '224000.05'],
  ]);
  expect(stand).toMatchObject({ maximum: '550000.05', toegekend: '326000.00', vrij: '224000.05', uitbetaald: '0.00' });
  expect(stand.totalen).toEqual([
    { soort: 'TOEKENNING', aantal: 2, bedrag: '326000.00' },
    { soort: 'VASTSTELLING', aantal: 2, bedrag: '550000.05' },
  ]);
});

it('bladert op soort en de andere kant op, met dezelfde standen', async () => {
  const { mutaties } = await lees('first: 1, soort: [TOEKENNING], richting: DESC');
  expect(mutaties).toMatchObject({
    totalCount: 2,
    nodes: [{ volgnummer: 4, vrijNa: '224000.05' }],
    pageInfo: { hasNextPage: true },
  });
  const verder = await lees('first: 1, soort: [TOEKENNING], richting: DESC', { after: mutaties.pageInfo.endCursor });
  expect(verder.mutaties).toMatchObject({ nodes: [{ volgnummer: 2 }], pageInfo: { hasNextPage: false } });
  expect((await lees('first: 5, soort: []')).mutaties.nodes).toEqual([]);
});

it('weigert vast te stellen op een oude versie, en doet met dezelfde sleutel niets dubbel', async () => {
  const { versie } = await lees('first: 1');
  expect((await stelVast({ jaar: 2026, maximum: '560000.00', versie: versie - 1 })).fouten).toEqual([
    { code: 'VERSIE_CONFLICT', veld: 'versie' },
  ]);
  expect((await lees('first: 1')).versie).toBe(versie);
  const nieuw = { jaar: 2031, maximum: '10.00', versie: 0, idempotencyKey: 'budget-2031' };
  const [een, ander] = [await stelVast(nieuw), await stelVast(nieuw)];
  expect(een.fouten).toEqual([]);
  expect(ander.budget).toEqual(een.budget);
  expect((await stelVast({ ...nieuw, idempotencyKey: 'budget-2031-b' })).fouten).toMatchObject([
    { code: 'VERSIE_CONFLICT' },
  ]);
});

it('vindt budgetten op hun id', async () => {
  const { data } = await t.vraag(
    'menzis-beslisser',
    'query B($ids: [UUID!]) { budgetten(where: { id: { in: $ids } }) { nodes { id } } }',
    { ids: [budget] },
  );
  expect(data.budgetten.nodes).toEqual([{ id: budget }]);
});
