import { afterAll, beforeAll, expect, it } from 'vitest';
import { neemOp } from '../lezen/meten.ts';
import { type Aanvrager, brengNaar, CRITERIA, SCORES } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { stap } from './hulp.ts';

const EDE = 'gemeente-ede';
const BEOORDELAAR = 'menzis-beoordelaar';
const VRAAG = `query V($id: UUID!) { beoordelingVergelijking(id: $id) { aantal criteria {
  criterium aantal gemiddelde laagste hoogste laatste { aanvraagId kenmerk titel score motivering advies vastgelegdOp } } } }`;

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

const vergelijk = async (id: string, wie = BEOORDELAAR) => {
  const { data, errors, tekst } = await t.vraag(wie, VRAAG, { id });
  if (errors) throw new Error(tekst);
  return data.beoordelingVergelijking;
};
async function beoordeeld(score: number, aanvrager: Aanvrager = EDE): Promise<string> {
  const { id } = await brengNaar(t, aanvrager, 'IN_BEOORDELING');
  await legVast(id, score, aanvrager === EDE ? BEOORDELAAR : 'cz-beoordelaar');
  return id;
}
const legVast = (id: string, score: number, wie = BEOORDELAAR) => {
  // Every assessment has a moment of its own.
  t.klok.zet(new Date(t.klok.nu().getTime() + 60_000));
  return stap(t, wie, 'beoordelingVastleggen', id, {
    scores: SCORES.map((een) => ({ ...een, score, motivering: `Score ${score}.` })),
    advies: score > 2 ? 'TOEKENNEN' : 'AFWIJZEN',
    motivering: 'Afgewogen.',
  });
};

it('geeft zonder eerdere scores alle criteria, leeg', async () => {
  const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
  const { aantal, criteria } = await vergelijk(id);
  expect(aantal).toBe(0);
  expect(criteria.map(({ criterium }: { criterium: string }) => criterium)).toEqual(CRITERIA);
  expect(criteria[0]).toEqual({
    criterium: 'BETROKKENHEID_ZORGKANTOOR',
    aantal: 0,
    gemiddelde: null,
    laagste: null,
    hoogste: null,
    laatste: [],
  });
});

it('telt van elke andere aanvraag de laatste beoordeling, van het eigen zorgkantoor alleen', async () => {
  const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
  await legVast(id, 1);
  const herzien = await beoordeeld(1);
  await legVast(herzien, 2);
  await beoordeeld(4);
  const laatste = await beoordeeld(5);
  await beoordeeld(1, 'gemeente-heerlen');

  const { aantal, criteria } = await vergelijk(id);
  expect(aantal).toBe(3);
  for (const een of criteria) expect(een).toMatchObject({ aantal: 3, gemiddelde: '3.667', laagste: 2, hoogste: 5 });
  expect(criteria[3].laatste.map(({ score }: { score: number }) => score)).toEqual([5, 4, 2]);
  expect(criteria[3].laatste[0]).toMatchObject({ aanvraagId: laatste, advies: 'TOEKENNEN', motivering: 'Score 5.' });
  expect(criteria[3].laatste[2]).toMatchObject({ aanvraagId: herzien, advies: 'AFWIJZEN' });
});

it('toont hoogstens de laatste vijf, en leest alles in een opdracht, hoeveel er ook zijn', async () => {
  const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
  const eerst = await neemOp(() => vergelijk(id));
  for (let keer = 0; keer < 4; keer += 1) await beoordeeld(3);
  const { uitkomst, alles } = await neemOp(() => vergelijk(id));
  expect(alles).toBe(1);
  expect(eerst.alles).toBe(1);
  expect(uitkomst.aantal).toBeGreaterThan(6);
  expect(uitkomst.criteria.every((een: { laatste: unknown[] }) => een.laatste.length === 5)).toBe(true);
});

it('is er niet voor een ander zorgkantoor, en niet voor de aanvrager of financieel', async () => {
  const id = await beoordeeld(3);
  expect(await vergelijk(id, 'cz-beoordelaar')).toBeNull();
  expect(await vergelijk(id, 'menzis-beslisser')).not.toBeNull();
  for (const wie of [EDE, 'menzis-financieel']) {
    const { errors } = await t.vraag(wie, VRAAG, { id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});
