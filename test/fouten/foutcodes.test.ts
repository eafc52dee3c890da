import { afterAll, beforeAll, expect, it } from 'vitest';
import { FOUTCODE_UITLEG, Foutcode } from '../../server/platform/fouten/foutcode.ts';
import { concept, geweigerd, nu, stap } from '../aanvragen/hulp.ts';
import { brengNaar, gelukt, inhoudVan, type Payload, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

const EDE = 'gemeente-ede';
const BEOORDELAAR = 'menzis-beoordelaar';
const BESLISSER = 'menzis-beslisser';
const BASIS = { regeling: 'DOS', jaar: 2026, titel: 'Proef' };
const TOEKENNING = { bedrag: '163000.00', motivering: 'Akkoord.' };

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

/** No step of this part of the life cycle has a term after which it cannot be taken any more. */
const NOG_NIET_IN_GEBRUIK: readonly Foutcode[] = ['TERMIJN_VERSTREKEN'];

/** For every code a way to get it. */
const GEVALLEN: Partial<Record<Foutcode, () => Promise<Payload['fouten']>>> = {
  VALIDATIE: () => geweigerd(t, EDE, 'aanvraagAanmaken', { inhoud: { ...BASIS, projectjaar: 0 } }),
  BELEID: async () => {
    const { id, versie } = await concept(t, EDE);
    return geweigerd(t, EDE, 'aanvraagIndienen', { id, versie });
  },
  STATUS: async () => {
    const { id, versie } = await brengNaar(t, EDE, 'INGEDIEND');
    return geweigerd(t, EDE, 'aanvraagWijzigen', { id, versie, inhoud: BASIS });
  },
  VERSIE_CONFLICT: async () => {
    const { id } = await concept(t, EDE);
    return geweigerd(t, EDE, 'aanvraagWijzigen', { id, versie: 7, inhoud: BASIS });
  },
  BUDGET_OVERSCHREDEN: async () => {
    await stelBudget(t, EDE, '162999.99', { prioriteringVerplicht: false });
    const { id, versie } = await brengNaar(t, EDE, 'BEOORDEELD');
    return geweigerd(t, BESLISSER, 'aanvraagToekennen', { id, versie, ...TOEKENNING });
  },
  PRIORITERING_VEREIST: async () => {
    await stelBudget(t, EDE, '163000.00', { prioriteringVerplicht: true });
    await brengNaar(t, EDE, 'INGEDIEND');
    const { id, versie } = await brengNaar(t, EDE, 'BEOORDEELD');
    return geweigerd(t, BESLISSER, 'aanvraagToekennen', { id, versie, ...TOEKENNING });
  },
  VIER_OGEN: async () => {
    const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
    await stap(t, BESLISSER, 'beoordelingVastleggen', id, { scores: SCORES, advies: 'AFWIJZEN', motivering: 'Nee.' });
    return geweigerd(t, BESLISSER, 'aanvraagAfwijzen', { ...(await nu(t, id)), motivering: 'Nee.' });
  },
  IDEMPOTENTIE_CONFLICT: async () => {
    await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: BASIS, idempotencyKey: 'een' });
    return geweigerd(t, EDE, 'aanvraagAanmaken', { inhoud: inhoudVan(t, EDE), idempotencyKey: 'een' });
  },
  NIET_GEVONDEN: async () => {
    const { id, versie } = await concept(t, EDE);
    return geweigerd(t, BEOORDELAAR, 'aanvullingVragen', { id, versie, ontbreekt: ['Alles.'] });
  },
};

it.each(Object.values(Foutcode))(
  '%s wordt echt gegeven, met een Nederlandse melding; of staat als ongebruikt vermeld',
  async (code) => {
    expect(FOUTCODE_UITLEG[code].length).toBeGreaterThan(10);
    const geval = GEVALLEN[code];
    expect(geval === undefined).toBe(NOG_NIET_IN_GEBRUIK.includes(code));
    if (!geval) return;
    const fouten = await geval();
    expect(fouten.map((fout) => fout.code)).toEqual([code]);
    const [fout] = fouten;
    // A sentence, with a word that only Dutch has: no name of a code or of a table.
    expect(fout?.melding).toMatch(/^[A-Z][^_]{14,}\.$/s);
    expect(fout?.melding).toMatch(/\b(de|het|een|deze|dit|er|niet|kan|is|u)\b/i);
    expect(fout?.bevindingen.length === 0).toBe(code !== 'BELEID');
  },
);

it('heeft de SDL dezelfde codes als het register', async () => {
  const { data } = await t.vraag(EDE, '{ __type(name: "Foutcode") { enumValues { name description } } }');
  const inSdl: { name: string; description: string }[] = data.__type.enumValues;
  expect(inSdl.map(({ name }) => name).sort()).toEqual(Object.values(Foutcode).sort());
  for (const { name, description } of inSdl) expect(description).toBe(FOUTCODE_UITLEG[name as Foutcode]);
});
