import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { vingerafdruk } from '../toegang/vragen.ts';
import { geweigerd, lees, nu, stap, waarde } from './hulp.ts';

const EDE = 'gemeente-ede';
const BESLISSER = 'menzis-beslisser';
const BRIEF = 'brief { aan kenmerk datum onderwerp aanhef delen { kop alineas punten } ondertekening }';
const TOETS = 'indienbaar getoetstOp bevindingen { regel ernst uitkomst toelichting eis waarde veld }';
const VELDEN = `versie mag status bezwaarUiterlijk delen { soort bedrag } ${BRIEF} toets { ${TOETS} }
  fouten { code veld melding bevindingen { regel } } budget { maximum toegekendNu toegekendNa vrijNu vrijNa }`;

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

async function voorbeeld(
  id: string,
  soort: string,
  extra: { bedrag?: string; motivering?: string } = {},
  wie = BESLISSER,
) {
  const { data, errors, tekst } = await t.vraag(
    wie,
    `query V($id: UUID!, $soort: BesluitSoort!, $bedrag: Bedrag, $motivering: String) {
       besluitVoorbeeld(id: $id, soort: $soort, bedrag: $bedrag, motivering: $motivering) { ${VELDEN} } }`,
    { id, soort, ...extra },
  );
  if (errors) throw new Error(tekst);
  return data.besluitVoorbeeld;
}

const besluitVan = async (id: string) =>
  (await lees(t, EDE, id, `status besluit { soort bedrag bezwaarUiterlijk ${BRIEF} }`)) as {
    status: string;
    besluit: { brief: unknown; bezwaarUiterlijk: string; bedrag: string | null };
  };

describe('het voorbeeld is wat het besluit vastlegt', () => {
  it('bij een toekenning: status, toets, termijn, brief en budget; en het schrijft zelf niets', async () => {
    await stelBudget(t, EDE, '2000000.00', { prioriteringVerplicht: false });
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    const vraag = { bedrag: '150000.01', motivering: '  Wij kennen toe.  ' };
    const voor = await vingerafdruk(t.product.bron);
    const v = await voorbeeld(id, 'TOEKENNING', vraag);
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
    expect(v).toMatchObject({ mag: true, fouten: [], versie: (await nu(t, id)).versie });
    expect(v.delen.map(({ bedrag }: { bedrag: string }) => bedrag)).toEqual(['62999.99', '75000.00', '75000.01']);

    await stap(t, BESLISSER, 'aanvraagToekennen', id, vraag);
    const { status, besluit } = await besluitVan(id);
    expect(status).toBe(v.status);
    expect(besluit.brief).toEqual(v.brief);
    expect(besluit.bezwaarUiterlijk).toBe(v.bezwaarUiterlijk);
    const na = await lees(t, BESLISSER, id, `besluit { toetsBijBesluit { ${TOETS} } } budget { toegekend vrij }`);
    expect(na.besluit.toetsBijBesluit).toEqual(v.toets);
    expect(na.budget).toEqual({ toegekend: v.budget.toegekendNa, vrij: v.budget.vrijNa });
    expect(Number(v.budget.vrijNu) - Number(v.budget.vrijNa)).toBeCloseTo(150_000.01, 2);
  });

  it.each([
    ['AFWIJZING', 'BEOORDEELD', 'aanvraagAfwijzen'],
    ['NIET_IN_BEHANDELING', 'INGEDIEND', 'aanvraagNietInBehandelingNemen'],
  ] as const)('bij %s, zonder dat het budget beweegt', async (soort, stand, mutatie) => {
    const { id } = await brengNaar(t, EDE, stand);
    const motivering = 'De onderbouwing overtuigt niet.';
    const v = await voorbeeld(id, soort, { motivering });
    expect(v).toMatchObject({ mag: true, delen: [] });
    expect(v.budget.vrijNa).toBe(v.budget.vrijNu);
    await stap(t, BESLISSER, mutatie, id, { motivering });
    const { status, besluit } = await besluitVan(id);
    expect({ status, brief: besluit.brief, tot: besluit.bezwaarUiterlijk }).toEqual({
      status: v.status,
      brief: v.brief,
      tot: v.bezwaarUiterlijk,
    });
    expect(JSON.stringify(besluit.brief)).toContain(motivering);
  });
});

describe('wat het besluit tegenhoudt, zegt het voorbeeld vooraf', () => {
  /** The first refusal of the preview is the refusal of the decision. */
  async function zelfdeWeigering(id: string, extra: { bedrag: string; motivering: string }) {
    const v = await voorbeeld(id, 'TOEKENNING', extra);
    expect(v.mag).toBe(false);
    const [fout] = await geweigerd(t, BESLISSER, 'aanvraagToekennen', { ...(await nu(t, id)), ...extra });
    expect(v.fouten[0]).toEqual(fout);
    return v.fouten.map(({ code }: { code: string }) => code);
  }

  it('een bedrag boven het gevraagde of van nul, en een lege motivering', async () => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    expect(await zelfdeWeigering(id, { bedrag: '163000.01', motivering: 'Akkoord.' })).toEqual(['VALIDATIE', 'BELEID']);
    expect(await zelfdeWeigering(id, { bedrag: '0.00', motivering: ' ' })).toEqual([
      'VALIDATIE',
      'VALIDATIE',
      'BELEID',
    ]);
  });

  it('vier ogen: wie beoordeelde, leest waarom en wie het wel mag', async () => {
    const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
    await stap(t, BESLISSER, 'beoordelingVastleggen', id, { scores: SCORES, advies: 'TOEKENNEN', motivering: 'Goed.' });
    expect(await zelfdeWeigering(id, { bedrag: '163000.00', motivering: 'Akkoord.' })).toContain('VIER_OGEN');
    const { toegestaneActies, verhinderdeActies } = await lees(
      t,
      BESLISSER,
      id,
      'toegestaneActies verhinderdeActies { actie reden }',
    );
    expect(toegestaneActies).not.toContain('aanvraagToekennen');
    expect(verhinderdeActies.map(({ actie }: { actie: string }) => actie)).toEqual([
      'aanvraagToekennen',
      'aanvraagAfwijzen',
    ]);
    expect(verhinderdeActies[0].reden).toContain('andere beslisser');
  });

  it('een stap die nog niet aan de beurt is', async () => {
    const { id } = await brengNaar(t, EDE, 'IN_BEOORDELING');
    expect(await zelfdeWeigering(id, { bedrag: '163000.00', motivering: 'Akkoord.' })).toContain('STATUS');
    const { verhinderdeActies } = await lees(t, BESLISSER, id, 'verhinderdeActies { actie reden }');
    expect(verhinderdeActies).toContainEqual({ actie: 'aanvraagToekennen', reden: 'Leg eerst een beoordeling vast.' });
    expect(await lees(t, 'menzis-beoordelaar', id, 'verhinderdeActies { actie }')).toEqual({ verhinderdeActies: [] });
  });

  it('een budget dat te klein is, en een rangorde die ontbreekt', async () => {
    const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
    const toegekend = Number(await waarde(t, `SELECT toegekend FROM budget WHERE zorgkantoor_code = 'MENZIS'`)) / 100;
    await stelBudget(t, EDE, (toegekend + 1_000).toFixed(2), { prioriteringVerplicht: true });
    expect(await zelfdeWeigering(id, { bedrag: '163000.00', motivering: 'Akkoord.' })).toEqual([
      'PRIORITERING_VEREIST',
      'BUDGET_OVERSCHREDEN',
      'BELEID',
    ]);
    expect((await voorbeeld(id, 'TOEKENNING', { bedrag: '163000.00' })).budget.vrijNa).toBe('-162000.00');
  });
});

it('een beslisser van een ander zorgkantoor krijgt geen voorbeeld, en geen brief', async () => {
  const { id } = await brengNaar(t, EDE, 'BEOORDEELD');
  expect(await voorbeeld(id, 'AFWIJZING', {}, 'cz-beslisser')).toBeNull();
});

it('in de brief en bij de aanvrager staat niets uit de beoordeling', async () => {
  const { id } = await brengNaar(t, EDE, 'AFGEWEZEN');
  const { besluit } = await besluitVan(id);
  const brief = JSON.stringify(besluit.brief);
  for (const intern of ['Een sterk plan.', 'Voldoende onderbouwd', 'menzis-beoordelaar', 'budget'])
    expect(brief).not.toContain(intern);
});
