import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, doe, gelukt, INVOERTYPEN, inhoudVan, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { codes, vingerafdruk } from './vragen.ts';

interface Stand {
  id: string;
  versie: number;
}
let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  await stelBudget(t, 'gemeente-ede', '90000000.00');
});
afterAll(() => t.stop());

const ACCOUNTS = [
  'gemeente-ede',
  'gemeente-hoogeveen',
  'zorggroep-de-linde',
  'menzis-beoordelaar',
  'menzis-beslisser',
  'menzis-financieel',
  'cz-beslisser',
  'vu-onderzoeker',
  'beheerder',
];
const MOTIVERING = { motivering: 'Om deze reden.' };
const DAG = '2026-11-16';
const MUTATIES = Object.keys(INVOERTYPEN).filter((naam) => naam !== 'aanvraagAanmaken');

/** What a mutation needs beside the aanvraag, such that only the state and the caller can stand in its way. */
function invoer(mutatie: string, { id, versie }: Stand): Record<string, unknown> {
  const extra: Record<string, unknown> = {
    aanvraagWijzigen: { inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Een nieuwe titel' } },
    afstemmingVastleggen: { datum: DAG, uitkomst: 'PASSEND' },
    aanvullingVragen: { ontbreekt: ['Een toelichting.'] },
    aanvraagNietInBehandelingNemen: MOTIVERING,
    aanvraagIntrekken: MOTIVERING,
    uitzonderingsverzoekBeslissen: { minimumPercentage: '5.00', ...MOTIVERING },
    beoordelingVastleggen: { scores: SCORES, advies: 'TOEKENNEN', ...MOTIVERING },
    aanvraagToekennen: { bedrag: '1000.00', ...MOTIVERING },
    aanvraagAfwijzen: MOTIVERING,
  };
  if (mutatie === 'vervolgaanvraagAanmaken') return { vorigeAanvraagId: id };
  return { id, versie, ...(extra[mutatie] as object | undefined) };
}

const stap = (account: string, mutatie: string, stand: Stand, extra: object = {}) =>
  gelukt(t, account, mutatie, { ...invoer(mutatie, stand), ...extra });
const metLinde = () => ({
  partners: [
    ...(inhoudVan(t, 'gemeente-ede').partners as object[]),
    { partnerId: t.partner('zorggroep-de-linde'), rol: 'UITVOERDER' },
  ],
});
const naar = (status: Parameters<typeof brengNaar>[2]) => () => brengNaar(t, 'gemeente-ede', status, metLinde());
const gevraagd = async (afwijkend: object = {}) =>
  stap(
    'gemeente-ede',
    'afstemmingVragen',
    await brengNaar(t, 'gemeente-ede', 'CONCEPT', { ...metLinde(), ...afwijkend }),
  );

/** Every state that the table of steps tells apart. */
const STANDEN: [string, () => Promise<Stand>][] = [
  ['CONCEPT', naar('CONCEPT')],
  ['CONCEPT, afstemming gevraagd', () => gevraagd()],
  [
    'CONCEPT, niet passend',
    async () =>
      stap('menzis-beoordelaar', 'afstemmingVastleggen', await gevraagd(), {
        uitkomst: 'NIET_PASSEND',
        toelichting: 'Nee.',
      }),
  ],
  ['CONCEPT, passend', naar('AFGESTEMD')],
  [
    'CONCEPT, uitzondering gevraagd',
    () =>
      gevraagd({
        projectjaar: 2,
        overgangsbeleid2026: true,
        uitzonderingsverzoek: { motivering: 'Kleine gemeente.', gevraagdPercentage: '5.00' },
      }),
  ],
  ['INGEDIEND', naar('INGEDIEND')],
  ['AANVULLING_GEVRAAGD', naar('AANVULLING_GEVRAAGD')],
  ['IN_BEOORDELING', naar('IN_BEOORDELING')],
  ['IN_BEOORDELING, beoordeeld', naar('BEOORDEELD')],
  [
    'IN_BEOORDELING, beoordeeld door de beslisser',
    async () => stap('menzis-beslisser', 'beoordelingVastleggen', await naar('IN_BEOORDELING')()),
  ],
  ['TOEGEKEND', naar('TOEGEKEND')],
  ['AFGEWEZEN', naar('AFGEWEZEN')],
  ['NIET_IN_BEHANDELING', naar('NIET_IN_BEHANDELING')],
  ['INGETROKKEN', naar('INGETROKKEN')],
];
/** Submission is offered on any draft; without PASSEND the policy, not the state, holds it back. */
const BELEID_HOUDT_TEGEN = [
  'CONCEPT',
  'CONCEPT, afstemming gevraagd',
  'CONCEPT, niet passend',
  'CONCEPT, uitzondering gevraagd',
];

const lees = async (account: string, id: string): Promise<{ toegestaneActies: string[]; versie: number } | null> =>
  (await t.vraag(account, 'query Q($id: UUID!) { aanvraag(id: $id) { toegestaneActies versie } }', { id })).data
    ?.aanvraag ?? null;

describe('10: toegestaneActies', () => {
  it.each(STANDEN)('%s: wat er niet in staat wordt geweigerd, zonder gevolg', async (_naam, maak) => {
    const stand = await maak();
    const voor = await vingerafdruk(t.product.bron);
    for (const account of ACCOUNTS) {
      const acties = (await lees(account, stand.id))?.toegestaneActies ?? [];
      for (const mutatie of MUTATIES.filter((een) => !acties.includes(een))) {
        const antwoord = await doe(t, account, mutatie, invoer(mutatie, stand));
        const fouten = antwoord.payload?.fouten?.map(({ code }) => code) ?? codes(antwoord);
        expect(
          ['STATUS', 'VIER_OGEN', 'NIET_GEVONDEN', 'FORBIDDEN'],
          `${account} ${mutatie}: ${antwoord.tekst}`,
        ).toContain(fouten[0]);
        expect(fouten, `${account} ${mutatie}`).toHaveLength(1);
      }
    }
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it.each(STANDEN)('%s: wat er in staat, lukt', async (naam, maak) => {
    const eerste = await maak();
    for (const account of ACCOUNTS) {
      for (const mutatie of (await lees(account, eerste.id))?.toegestaneActies ?? []) {
        const { errors, payload, tekst } = await doe(t, account, mutatie, invoer(mutatie, await maak()));
        const verwacht = mutatie === 'aanvraagIndienen' && BELEID_HOUDT_TEGEN.includes(naam) ? ['BELEID'] : [];
        expect(errors, `${account} ${mutatie}: ${tekst}`).toBeUndefined();
        expect([...new Set(payload.fouten.map(({ code }) => code))], `${account} ${mutatie}: ${tekst}`).toEqual(
          verwacht,
        );
      }
    }
  });

  it('is in een lijst gelijk aan die van de enkele aanvraag', async () => {
    const { id } = await naar('IN_BEOORDELING')();
    for (const account of ACCOUNTS) {
      const { data } = await t.vraag(
        account,
        'query Q($id: UUID!) { aanvragen(where: { id: { eq: $id } }) { nodes { toegestaneActies } } }',
        { id },
      );
      expect(data?.aanvragen?.nodes[0]?.toegestaneActies, account).toEqual((await lees(account, id))?.toegestaneActies);
    }
  });

  it('geeft wie beoordeelde geen besluit, en wie deelneemt niets', async () => {
    const { id } = await stap('menzis-beslisser', 'beoordelingVastleggen', await naar('IN_BEOORDELING')());
    expect((await lees('menzis-beslisser', id))?.toegestaneActies).toEqual([
      'aanvullingVragen',
      'beoordelingVastleggen',
    ]);
    expect((await lees('zorggroep-de-linde', id))?.toegestaneActies).toEqual([]);
    expect((await lees('menzis-financieel', id))?.toegestaneActies).toEqual([]);
    expect(await lees('cz-beslisser', id)).toBeNull();
  });
});
