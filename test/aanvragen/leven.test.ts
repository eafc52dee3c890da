import { afterAll, beforeAll, expect, it } from 'vitest';
import { brengNaar, gelukt, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

it('brengt een aanvraag van idee tot toekenning en neemt haar bedrag uit het budget', async () => {
  const budget = await stelBudget(t, 'gemeente-ede', '500000.00');
  const { id } = await brengNaar(t, 'gemeente-ede', 'TOEGEKEND');
  const { data } = await t.vraag(
    'menzis-financieel',
    'query Q($id: UUID!, $budget: UUID!) { aanvraag(id: $id) { status kenmerk besluit { bedrag } } budget(id: $budget) { toegekend vrij aangevraagd mutaties { totalCount nodes { soort bedrag aanvraag { id } } } } }',
    { id, budget },
  );
  expect(data.aanvraag).toEqual({
    status: 'TOEGEKEND',
    kenmerk: 'DOS-2026-ZK04-0001',
    besluit: { bedrag: '163000.00' },
  });
  expect(data.budget).toMatchObject({ toegekend: '163000.00', vrij: '337000.00', aangevraagd: '0.00' });
  expect(data.budget.mutaties).toEqual({
    totalCount: 2,
    nodes: [
      { soort: 'VASTSTELLING', bedrag: '500000.00', aanvraag: null },
      { soort: 'TOEKENNING', bedrag: '163000.00', aanvraag: { id } },
    ],
  });
});

it('kopieert een toegekend plan naar een concept voor het volgende jaar', async () => {
  const { data } = await t.vraag(
    'gemeente-ede',
    '{ aanvragen(where: { status: { eq: TOEGEKEND } }) { nodes { id } } }',
  );
  const vorige = data.aanvragen.nodes[0].id as string;
  const vervolg = await gelukt(t, 'gemeente-ede', 'vervolgaanvraagAanmaken', { vorigeAanvraagId: vorige });
  const gelezen = await t.vraag(
    'gemeente-ede',
    'query Q($id: UUID!) { aanvraag(id: $id) { jaar projectjaar startdatum vorigeAanvraag { id } begroting { bedrag } verklaringen { tekenbevoegd } } }',
    { id: vervolg.id },
  );
  expect(gelezen.data.aanvraag).toMatchObject({
    jaar: 2027,
    projectjaar: 2,
    vorigeAanvraag: { id: vorige },
    verklaringen: { tekenbevoegd: null },
  });
  expect(gelezen.data.aanvraag.startdatum).toMatch(/^2027-/);
});
