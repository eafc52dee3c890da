import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, doe, gelukt, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { geweigerd, lees, momentopname, waarde } from './hulp.ts';

const EDE = 'gemeente-ede';
const BEOORDELAAR = 'menzis-beoordelaar';
const BESLISSER = 'menzis-beslisser';

const STANDEN = [
  'CONCEPT',
  'AFGESTEMD',
  'INGEDIEND',
  'AANVULLING_GEVRAAGD',
  'IN_BEOORDELING',
  'BEOORDEELD',
  'TOEGEKEND',
  'AFGEWEZEN',
  'NIET_IN_BEHANDELING',
  'INGETROKKEN',
] as const;
type Stand = (typeof STANDEN)[number];

interface Stap {
  wie: string;
  extra: Record<string, unknown>;
  /** From which stand to which status; what is not here is refused with STATUS. */
  mag: Partial<Record<Stand, string>>;
  /** Refusals with another code: the zorgkantoor does not see a draft before afstemming; the policy comes first. */
  anders?: Partial<Record<Stand, string>>;
}
const motivering = 'Toegelicht in het overleg.';
const ONZICHTBAAR = { CONCEPT: 'NIET_GEVONDEN' } as const;

/** The steps as the policy has them, written out apart from the code. */
const STAPPEN: Record<string, Stap> = {
  aanvraagWijzigen: {
    wie: EDE,
    extra: { inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Gewijzigd' } },
    mag: { CONCEPT: 'CONCEPT', AFGESTEMD: 'CONCEPT', AANVULLING_GEVRAAGD: 'AANVULLING_GEVRAAGD' },
  },
  afstemmingVragen: { wie: EDE, extra: {}, mag: { CONCEPT: 'CONCEPT' } },
  afstemmingVastleggen: {
    wie: BEOORDELAAR,
    extra: { datum: '2026-11-16', uitkomst: 'NIET_PASSEND', toelichting: motivering },
    mag: { AFGESTEMD: 'CONCEPT' },
    anders: ONZICHTBAAR,
  },
  uitzonderingsverzoekBeslissen: {
    wie: BESLISSER,
    extra: { minimumPercentage: '10.00', motivering },
    mag: { AFGESTEMD: 'CONCEPT' },
    anders: ONZICHTBAAR,
  },
  aanvraagIndienen: {
    wie: EDE,
    extra: {},
    mag: { AFGESTEMD: 'INGEDIEND', AANVULLING_GEVRAAGD: 'INGEDIEND' },
    anders: { CONCEPT: 'BELEID' },
  },
  aanvullingVragen: {
    wie: BEOORDELAAR,
    extra: { ontbreekt: ['Een begroting per maand.'] },
    mag: { INGEDIEND: 'AANVULLING_GEVRAAGD', IN_BEOORDELING: 'AANVULLING_GEVRAAGD', BEOORDEELD: 'AANVULLING_GEVRAAGD' },
    anders: ONZICHTBAAR,
  },
  aanvraagVolledigVerklaren: { wie: BEOORDELAAR, extra: {}, mag: { INGEDIEND: 'IN_BEOORDELING' }, anders: ONZICHTBAAR },
  aanvraagNietInBehandelingNemen: {
    wie: BESLISSER,
    extra: { motivering },
    mag: { INGEDIEND: 'NIET_IN_BEHANDELING' },
    anders: ONZICHTBAAR,
  },
  aanvraagIntrekken: {
    wie: EDE,
    extra: { motivering },
    mag: {
      CONCEPT: 'INGETROKKEN',
      AFGESTEMD: 'INGETROKKEN',
      INGEDIEND: 'INGETROKKEN',
      AANVULLING_GEVRAAGD: 'INGETROKKEN',
      IN_BEOORDELING: 'INGETROKKEN',
      BEOORDEELD: 'INGETROKKEN',
    },
  },
  beoordelingVastleggen: {
    wie: BEOORDELAAR,
    extra: { scores: SCORES, advies: 'TOEKENNEN', motivering },
    mag: { IN_BEOORDELING: 'IN_BEOORDELING', BEOORDEELD: 'IN_BEOORDELING' },
    anders: ONZICHTBAAR,
  },
  aanvraagToekennen: {
    wie: BESLISSER,
    extra: { bedrag: '100.00', motivering },
    mag: { BEOORDEELD: 'TOEGEKEND' },
    anders: ONZICHTBAAR,
  },
  aanvraagAfwijzen: { wie: BESLISSER, extra: { motivering }, mag: { BEOORDEELD: 'AFGEWEZEN' }, anders: ONZICHTBAAR },
};
const VERVOLG: Stand[] = ['INGEDIEND', 'AANVULLING_GEVRAAGD', 'IN_BEOORDELING', 'BEOORDEELD', 'TOEGEKEND'];

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  await stelBudget(t, EDE, '90000000.00', { prioriteringVerplicht: false });
});
afterAll(() => t.stop());

async function breng(stand: Stand): Promise<{ id: string; versie: number }> {
  const plan = {
    overgangsbeleid2026: true,
    uitzonderingsverzoek: { motivering: 'Nog geen dekking.', gevraagdPercentage: '10.00' },
  };
  if (stand !== 'INGETROKKEN') return brengNaar(t, EDE, stand, plan);
  const { id, versie } = await brengNaar(t, EDE, 'INGEDIEND', plan);
  return gelukt(t, EDE, 'aanvraagIntrekken', { id, versie, motivering });
}
const regels = (id: string) => waarde(t, 'SELECT count(*)::int FROM gebeurtenis WHERE aanvraag_id = $1', [id]);

describe.each(STANDEN)('vanuit %s', (stand) => {
  it('weigert iedere stap die niet mag en laat rij, versies, kasboek en geschiedenis zoals zij waren', async () => {
    const { id, versie } = await breng(stand);
    const voor = await momentopname(t, id);
    for (const [mutatie, { wie, extra, mag, anders }] of Object.entries(STAPPEN)) {
      if (mag[stand]) continue;
      const [fout] = await geweigerd(t, wie, mutatie, { id, versie, ...extra });
      expect(fout?.code, mutatie).toBe(anders?.[stand] ?? 'STATUS');
      expect(fout?.melding, mutatie).toMatch(/^[A-Z].*\.$/s);
    }
    if (!VERVOLG.includes(stand)) {
      const [fout] = await geweigerd(t, EDE, 'vervolgaanvraagAanmaken', { vorigeAanvraagId: id });
      expect(fout?.code).toBe('STATUS');
    }
    expect(await momentopname(t, id)).toBe(voor);
  });

  it('doet iedere stap die mag, met een versie en een regel geschiedenis erbij, en laat een andere aanvraag met rust', async () => {
    const buur = await breng(stand);
    const buurVoor = await momentopname(t, buur.id);
    const metBudget = (opname: string) =>
      JSON.parse(opname, (naam, deel) => (['budgetten', 'mutaties', 'kenmerken'].includes(naam) ? null : deel));
    for (const [mutatie, { wie, extra, mag }] of Object.entries(STAPPEN)) {
      if (!mag[stand]) continue;
      const { id, versie } = await breng(stand);
      const geschiedenis = Number(await regels(id));
      const { payload } = await doe(t, wie, mutatie, { id, versie, ...extra });
      expect(payload, mutatie).toMatchObject({ fouten: [], aanvraag: { status: mag[stand], versie: versie + 1 } });
      expect(await regels(id), mutatie).toBe(geschiedenis + 1);
    }
    if (VERVOLG.includes(stand)) {
      const { id } = await breng(stand);
      const voor = await momentopname(t, id);
      await gelukt(t, EDE, 'vervolgaanvraagAanmaken', { vorigeAanvraagId: id });
      expect(await momentopname(t, id)).toBe(voor);
    }
    expect(metBudget(await momentopname(t, buur.id))).toEqual(metBudget(buurVoor));
  });

  it('noemt ieder precies de stappen die hij nu mag doen', async () => {
    const { id } = await breng(stand);
    const verwacht = (account: string) =>
      Object.entries(STAPPEN)
        .filter(([mutatie, { wie, mag }]) => {
          const ookBeslisser = wie === BEOORDELAAR && account === BESLISSER;
          return mag[stand] && (wie === account || ookBeslisser) && mutatie !== '';
        })
        .map(([mutatie]) => mutatie)
        .concat(account === EDE && VERVOLG.includes(stand) ? ['vervolgaanvraagAanmaken'] : [])
        .concat(account === EDE && stand === 'CONCEPT' ? ['aanvraagIndienen'] : [])
        .sort();
    for (const account of [EDE, BEOORDELAAR, BESLISSER]) {
      const gelezen = await lees(t, account, id, 'toegestaneActies');
      if (stand === 'CONCEPT' && account !== EDE) expect(gelezen).toBeNull();
      else expect([...gelezen.toegestaneActies].sort(), account).toEqual(verwacht(account));
    }
    const financieel = await lees(t, 'menzis-financieel', id, 'toegestaneActies');
    expect(financieel?.toegestaneActies ?? []).toEqual([]);
  });
});

it('weigert iedere stap aan wie er niet over gaat, zonder iets te wijzigen', async () => {
  const { id, versie } = await breng('BEOORDEELD');
  const voor = await momentopname(t, id);
  for (const [mutatie, { wie, extra }] of Object.entries(STAPPEN)) {
    const vreemden = wie === EDE ? ['gemeente-heerlen'] : ['cz-beslisser'];
    for (const account of vreemden) {
      const { payload } = await doe(t, account, mutatie, { id, versie, ...extra });
      expect(payload, `${mutatie} door ${account}`).toMatchObject({
        aanvraag: null,
        fouten: [{ code: 'NIET_GEVONDEN' }],
      });
    }
    const rollen = [
      'zorggroep-de-linde',
      'menzis-financieel',
      'vu-onderzoeker',
      'analist',
      'vws',
      'beheerder',
      wie === EDE ? BESLISSER : EDE,
    ];
    for (const account of rollen) {
      const { errors } = await doe(t, account, mutatie, { id, versie, ...extra });
      expect(errors?.[0]?.extensions.code, `${mutatie} door ${account}`).toBe('FORBIDDEN');
    }
  }
  expect(await momentopname(t, id)).toBe(voor);
});
