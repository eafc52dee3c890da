import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, CRITERIA, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { geweigerd, lees, momentopname, nu, stap, verboden, waarde } from './hulp.ts';

const EDE = 'gemeente-ede';
const BEOORDELAAR = 'menzis-beoordelaar';
const BESLISSER = 'menzis-beslisser';
const ADVIES = { advies: 'TOEKENNEN', motivering: 'Een sterk plan.' };
const TOEKENNING = { bedrag: '163000.00', motivering: 'Wij kennen toe.' };

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

/** Refused with one code, and nothing at all was written. */
async function weigertZonderSpoor(account: string, mutatie: string, id: string, extra: Record<string, unknown>) {
  const voor = await momentopname(t, id);
  const fouten = await geweigerd(t, account, mutatie, { ...(await nu(t, id)), ...extra });
  expect(await momentopname(t, id)).toBe(voor);
  return fouten;
}

describe('een beoordeling', () => {
  const anders = (plaats: number, deel: Record<string, unknown>) =>
    SCORES.map((score, i) => (i === plaats ? { ...score, ...deel } : score));

  it.each([
    ['een criterium mist', SCORES.slice(1), ['scores']],
    ['geen enkel criterium is gescoord', [], ['scores']],
    ['een criterium er twee keer in staat', [...SCORES, ...SCORES.slice(0, 1)], ['scores.9.criterium']],
    ['een criterium een ander verdringt', anders(0, { criterium: 'IMPACT' }), ['scores.3.criterium', 'scores']],
    ['een score nul is', anders(2, { score: 0 }), ['scores.2.score']],
    ['een score zes is', anders(8, { score: 6 }), ['scores.8.score']],
    ['een motivering leeg is', anders(1, { motivering: '  ' }), ['scores.1.motivering']],
    ['een motivering niet kan worden bewaard', anders(1, { motivering: '\u0000' }), ['scores.1.motivering']],
    ['een motivering te lang is', anders(4, { motivering: 'x'.repeat(20_001) }), ['scores.4.motivering']],
  ])('wordt geweigerd als %s', async (_wat, scores, velden) => {
    const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
    const fouten = await weigertZonderSpoor(BEOORDELAAR, 'beoordelingVastleggen', id, { scores, ...ADVIES });
    expect(fouten.map(({ veld }) => veld)).toEqual(velden);
    expect(fouten.every(({ code }) => code === 'VALIDATIE')).toBe(true);
  });

  it('noemt de criteria die ontbreken', async () => {
    const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
    const [fout] = await weigertZonderSpoor(BEOORDELAAR, 'beoordelingVastleggen', id, {
      scores: SCORES.slice(2),
      ...ADVIES,
    });
    for (const criterium of CRITERIA.slice(0, 2)) expect(fout?.melding).toContain(criterium);
    expect(fout?.melding).not.toContain('COMMITMENT');
  });

  it('aanvaardt de uiterste scores een en vijf, en toont de laatste beoordeling', async () => {
    const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
    await stap(t, BEOORDELAAR, 'beoordelingVastleggen', id, {
      scores: SCORES.map((een) => ({ ...een, score: 1 })),
      ...ADVIES,
    });
    await stap(t, BEOORDELAAR, 'beoordelingVastleggen', id, {
      scores: SCORES.map((een) => ({ ...een, score: 5 })),
      advies: 'AFWIJZEN',
      motivering: 'Toch niet.',
    });
    const { beoordeling } = await lees(
      t,
      BESLISSER,
      id,
      'beoordeling { advies motivering scores { criterium score motivering } }',
    );
    expect(beoordeling).toMatchObject({ advies: 'AFWIJZEN', motivering: 'Toch niet.' });
    expect(beoordeling.scores.map(({ score }: { score: number }) => score)).toEqual(Array(9).fill(5));
    expect(new Set(beoordeling.scores.map(({ criterium }: { criterium: string }) => criterium))).toEqual(
      new Set(CRITERIA),
    );
    expect(await waarde(t, 'SELECT count(*)::int FROM beoordeling WHERE aanvraag_id = $1', [id])).toBe(2);
  });

  it('blijft binnen het zorgkantoor: de aanvrager ziet haar niet, ook niet in de geschiedenis', async () => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    for (const account of [EDE, 'menzis-financieel']) {
      const gelezen = await lees(t, account, id, 'beoordeling { motivering } geschiedenis { soort }');
      expect(gelezen.beoordeling).toBeNull();
      expect(JSON.stringify(gelezen.geschiedenis)).not.toContain('BEOORDELING');
    }
    expect(JSON.stringify(await lees(t, BESLISSER, id, 'geschiedenis { soort }'))).toContain('BEOORDELING_VASTGELEGD');
  });

  it('telt niet meer voor een plan dat daarna opnieuw is ingediend', async () => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    await stap(t, BEOORDELAAR, 'aanvullingVragen', id, { ontbreekt: ['Een betere raming.'] });
    await stap(t, EDE, 'aanvraagIndienen', id);
    await stap(t, BEOORDELAAR, 'aanvraagVolledigVerklaren', id);
    const [fout] = await weigertZonderSpoor(BESLISSER, 'aanvraagToekennen', id, TOEKENNING);
    expect(fout).toMatchObject({ code: 'STATUS' });
    expect(fout?.melding).toContain('beoordeling');
  });
});

describe('zonder budget', () => {
  it('kan niet worden toegekend', async () => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    const [fout] = await weigertZonderSpoor(BESLISSER, 'aanvraagToekennen', id, TOEKENNING);
    expect(fout).toMatchObject({ code: 'BUDGET_OVERSCHREDEN', veld: 'bedrag' });
    expect(fout?.melding).toContain('geen budget');
  });

  it('kan wel worden afgewezen', async () => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    await stap(t, BESLISSER, 'aanvraagAfwijzen', id, { motivering: 'Te weinig draagvlak.' });
    const { besluit, status } = await lees(t, EDE, id, 'status besluit { soort bedrag motivering }');
    expect(status).toBe('AFGEWEZEN');
    expect(besluit).toEqual({ soort: 'AFWIJZING', bedrag: null, motivering: 'Te weinig draagvlak.' });
  });
});

describe('met budget', () => {
  beforeAll(async () => {
    await stelBudget(t, EDE, '9000000.00', { prioriteringVerplicht: false });
  });

  it('neemt een ander het besluit dan wie beoordeelde, ook als een derde later opnieuw beoordeelde', async () => {
    const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
    await stap(t, BESLISSER, 'beoordelingVastleggen', id, { scores: SCORES, ...ADVIES });
    for (const ronde of [1, 2]) {
      for (const [mutatie, extra] of [
        ['aanvraagToekennen', TOEKENNING],
        ['aanvraagAfwijzen', { motivering: 'Nee.' }],
      ] as const) {
        const [fout] = await weigertZonderSpoor(BESLISSER, mutatie, id, extra);
        expect(fout, `ronde ${ronde}`).toMatchObject({ code: 'VIER_OGEN', veld: 'id' });
      }
      expect((await lees(t, BESLISSER, id, 'toegestaneActies')).toegestaneActies).not.toContain('aanvraagToekennen');
      if (ronde === 1) await stap(t, BEOORDELAAR, 'beoordelingVastleggen', id, { scores: SCORES, ...ADVIES });
    }
    expect(await verboden(t, BEOORDELAAR, 'aanvraagToekennen', { ...(await nu(t, id)), ...TOEKENNING })).toBe(
      'FORBIDDEN',
    );
  });

  it.each([
    ['nul', { bedrag: '0.00' }, 'bedrag'],
    ['een cent meer dan gevraagd', { bedrag: '163000.01' }, 'bedrag'],
    ['een bedrag zonder motivering', { motivering: '\n ' }, 'motivering'],
  ])('kent niet toe: %s', async (_wat, deel, veld) => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    const [fout] = await weigertZonderSpoor(BESLISSER, 'aanvraagToekennen', id, { ...TOEKENNING, ...deel });
    expect(fout).toMatchObject({ code: 'VALIDATIE', veld });
  });

  it('kent een cent toe, en ook alles wat is gevraagd', async () => {
    for (const bedrag of ['0.01', '163000.00']) {
      const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
      await stap(t, BESLISSER, 'aanvraagToekennen', id, { ...TOEKENNING, bedrag });
      expect(await lees(t, EDE, id, 'status besluit { soort bedrag motivering }')).toEqual({
        status: 'TOEGEKEND',
        besluit: { soort: 'TOEKENNING', bedrag, motivering: 'Wij kennen toe.' },
      });
    }
  });

  it('bewaart de toets waarop het besluit rust, ook als een partner daarna verandert', async () => {
    const { id } = await brengNaar(t, EDE, 'TOEGEKEND');
    const BON =
      'besluit { toetsBijBesluit { getoetstOp indienbaar kerncijfers { eigenAandeel eigenAandeelPercentage } bevindingen { regel ernst uitkomst toelichting waarde } } }';
    const voor = await lees(t, EDE, id, BON);
    expect(voor.besluit.toetsBijBesluit).toMatchObject({ indienbaar: true, kerncijfers: { eigenAandeel: '50000.00' } });
    await metWlzGeld('verzekeraar-menzis', async () => {
      expect(await lees(t, EDE, id, BON)).toEqual(voor);
      const { kerncijfers, toets } = await lees(t, EDE, id, 'kerncijfers { eigenAandeel } toets { indienbaar }');
      expect(kerncijfers.eigenAandeel).toBe('36000.00');
      expect(toets.indienbaar).toBe(false);
    });
  });

  it('weigert met BELEID als een medefinancier intussen uit de Wlz blijkt te worden betaald', async () => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    await metWlzGeld('verzekeraar-menzis', async () => {
      const [fout] = await weigertZonderSpoor(BESLISSER, 'aanvraagToekennen', id, TOEKENNING);
      expect(fout?.code).toBe('BELEID');
      expect(fout?.bevindingen.map(({ regel }) => regel)).toEqual(['DOS-064', 'DOS-068']);
    });
    await stap(t, BESLISSER, 'aanvraagToekennen', id, TOEKENNING);
  });

  it('toont de aanvrager in de bon niets van scores en budget, en de staf wel', async () => {
    const { id } = await brengNaar(t, EDE, 'TOEGEKEND');
    const regels = async (account: string) =>
      (
        await lees(t, account, id, 'besluit { toetsBijBesluit { bevindingen { regel } } }')
      ).besluit.toetsBijBesluit.bevindingen.map(({ regel }: { regel: string }) => regel);
    for (const regel of ['DOS-029', 'DOS-030', 'DOS-032', 'DOS-047']) {
      expect(await regels(EDE)).not.toContain(regel);
      expect(await regels(BESLISSER)).toContain(regel);
    }
  });
});

describe('een budget dat dreigt te worden overschreden', () => {
  it('vraagt eerst een rangorde, en zonder die plicht beslist wat er vrij is', async () => {
    const vrij = async (maximum: string, prioriteringVerplicht: boolean) => {
      const toegekend = Number(
        await waarde(t, `SELECT toegekend FROM budget WHERE zorgkantoor_code = 'MENZIS' AND jaar = 2026`),
      );
      const cent = toegekend + Math.round(Number(maximum) * 100);
      await stelBudget(t, EDE, `${Math.floor(cent / 100)}.${String(cent % 100).padStart(2, '0')}`, {
        prioriteringVerplicht,
      });
    };
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    await brengNaar(t, EDE, 'INGEDIEND');
    await vrij('170000.00', true);
    const [dreigt] = await weigertZonderSpoor(BESLISSER, 'aanvraagToekennen', id, TOEKENNING);
    expect(dreigt).toMatchObject({ code: 'PRIORITERING_VEREIST' });
    expect(dreigt?.melding).toContain('DOS-030');
    await vrij('162999.99', false);
    const [tekort] = await weigertZonderSpoor(BESLISSER, 'aanvraagToekennen', id, TOEKENNING);
    expect(tekort).toMatchObject({ code: 'BUDGET_OVERSCHREDEN', veld: 'bedrag' });
    expect(tekort?.melding).toContain('162.999,99');
    await vrij('163000.00', false);
    await stap(t, BESLISSER, 'aanvraagToekennen', id, TOEKENNING);
  });
});

/** While `werk` runs, the beheerder has found out that a partner is paid from the Wlz. */
async function metWlzGeld(sleutel: string, werk: () => Promise<void>): Promise<void> {
  const id = t.partner(sleutel);
  const zet = async (wlzGefinancierd: boolean) => {
    const versie = await waarde(t, 'SELECT versie FROM partner WHERE id = $1', [id]);
    const { data, tekst } = await t.vraag(
      'beheerder',
      'mutation P($input: PartnerWijzigenInput!) { partnerWijzigen(input: $input) { fouten { code } } }',
      { input: { id, versie, wlzGefinancierd } },
    );
    expect(data?.partnerWijzigen.fouten, tekst).toEqual([]);
  };
  await zet(true);
  try {
    await werk();
  } finally {
    await zet(false);
  }
}
