import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brengNaar, doe, gelukt, SCORES } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { geweigerd, momentopname, nu, wijzig } from './hulp.ts';

const EDE = 'gemeente-ede';
const BEOORDELAAR = 'menzis-beoordelaar';
const BESLISSER = 'menzis-beslisser';
const MOTIVERING = { motivering: 'Om deze reden.' };

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

type Stand = { id: string; versie: number };
const naar = (status: Parameters<typeof brengNaar>[2]) => () => brengNaar(t, EDE, status);
async function afstemmingGevraagd(extra: Record<string, unknown> = {}): Promise<Stand> {
  const concept = await brengNaar(t, EDE, 'CONCEPT', extra);
  return gelukt(t, EDE, 'afstemmingVragen', { id: concept.id, versie: concept.versie });
}

const STAPPEN: [
  mutatie: string,
  wie: string,
  stand: () => Promise<Stand>,
  extra: Record<string, unknown>,
  anders: Record<string, unknown>,
][] = [
  ['afstemmingVragen', EDE, naar('CONCEPT'), {}, { versie: 99 }],
  [
    'afstemmingVastleggen',
    BEOORDELAAR,
    afstemmingGevraagd,
    { datum: '2026-11-10', uitkomst: 'PASSEND' },
    { datum: '2026-11-11' },
  ],
  ['aanvullingVragen', BEOORDELAAR, naar('INGEDIEND'), { ontbreekt: ['De begroting.'] }, { ontbreekt: ['Anders.'] }],
  ['aanvraagVolledigVerklaren', BEOORDELAAR, naar('INGEDIEND'), {}, { versie: 99 }],
  [
    'beoordelingVastleggen',
    BEOORDELAAR,
    naar('IN_BEOORDELING'),
    { scores: SCORES, advies: 'TOEKENNEN', ...MOTIVERING },
    { advies: 'AFWIJZEN' },
  ],
  ['aanvraagAfwijzen', BESLISSER, naar('BEOORDEELD'), MOTIVERING, { motivering: 'Anders.' }],
  ['aanvraagNietInBehandelingNemen', BESLISSER, naar('INGEDIEND'), MOTIVERING, { motivering: 'Anders.' }],
  ['aanvraagIntrekken', EDE, naar('INGEDIEND'), MOTIVERING, { motivering: 'Anders.' }],
  [
    'uitzonderingsverzoekBeslissen',
    BESLISSER,
    () =>
      afstemmingGevraagd({
        overgangsbeleid2026: true,
        projectjaar: 2,
        uitzonderingsverzoek: { motivering: 'Het gaat niet.', gevraagdPercentage: '20.00' },
      }),
    { minimumPercentage: '30.00', ...MOTIVERING },
    { minimumPercentage: '20.00' },
  ],
];

it.each(STAPPEN)(
  '%s heeft met dezelfde sleutel een keer effect, ook tegelijk, en weigert andere invoer',
  async (mutatie, wie, stand, extra, anders) => {
    const { id, versie } = await stand();
    const invoer = { id, versie, ...extra, idempotencyKey: randomUUID() };
    const antwoorden = await Promise.all(Array.from({ length: 6 }, () => doe(t, wie, mutatie, invoer)));
    expect(new Set(antwoorden.map(({ tekst }) => tekst)).size).toBe(1);
    expect(antwoorden[0]?.payload.fouten).toEqual([]);
    expect((await nu(t, id)).versie).toBe(versie + 1);
    const na = await momentopname(t, id);
    await gelukt(t, wie, mutatie, invoer);
    const [fout] = await geweigerd(t, wie, mutatie, { ...invoer, ...anders });
    expect(fout?.code).toBe('IDEMPOTENTIE_CONFLICT');
    expect(await momentopname(t, id)).toBe(na);
  },
);

it('na een verbroken verbinding legt dezelfde sleutel een beoordeling niet twee keer vast, ook al is het plan intussen gewijzigd', async () => {
  const { id, versie } = await brengNaar(t, EDE, 'IN_BEOORDELING');
  const invoer = { id, versie, scores: SCORES, advies: 'TOEKENNEN', ...MOTIVERING, idempotencyKey: randomUUID() };
  await gelukt(t, BEOORDELAAR, 'beoordelingVastleggen', invoer);
  const aanvulling = await gelukt(t, BEOORDELAAR, 'aanvullingVragen', { ...(await nu(t, id)), ontbreekt: ['Iets.'] });
  await wijzig(t, EDE, aanvulling, { titel: 'Gewijzigd' });
  expect(await gelukt(t, BEOORDELAAR, 'beoordelingVastleggen', invoer)).toMatchObject({
    id,
    status: 'AANVULLING_GEVRAAGD',
  });
});
