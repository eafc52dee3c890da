import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brengNaar, doe, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { sql } from './hulp.ts';
import {
  AANVRAGER,
  ACCOUNTS,
  BEGIN,
  GEVRAAGD,
  type Kas,
  type Model,
  modelVan,
  mogelijk,
  STAPPEN,
  verwacht,
} from './model.ts';

const REEKSEN = 30;

let t: Testproduct;
const kas: Kas = { maximum: 2.5 * GEVRAAGD, toegekend: 0 };
beforeAll(async () => {
  t = await startProduct();
  await stelBudget(t, AANVRAGER, String(kas.maximum / 100), { prioriteringVerplicht: false });
});
afterAll(() => t.stop());

/** A step that goes on with the life of the aanvraag, or any step by anybody. */
type Opdracht =
  | { soort: 'verder'; welke: number; keuze: number; sleutel: number | null }
  | { soort: 'zomaar'; mutatie: string; account: string; keuze: number; terug: number; sleutel: number | null };

const sleutel = fc.option(fc.integer({ min: 0, max: 2 }), { freq: 2 });
const opdracht: fc.Arbitrary<Opdracht> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ soort: fc.constant('verder' as const), welke: fc.nat(59), keuze: fc.nat(59), sleutel }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      soort: fc.constant('zomaar' as const),
      mutatie: fc.constantFrom(...Object.keys(STAPPEN)),
      account: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...ACCOUNTS.slice(0, 3)) },
        { weight: 1, arbitrary: fc.constantFrom(...ACCOUNTS) },
      ),
      keuze: fc.nat(59),
      terug: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -1, max: 3 }) },
      ),
      sleutel,
    }),
  },
);

const EINDE = ['aanvraagIntrekken', 'aanvraagNietInBehandelingNemen'];
const TERUG = ['aanvraagWijzigen', 'aanvullingVragen', 'beoordelingVastleggen'];

/** Mostly a step forward; now and then a step back or sideways, and seldom one that ends a life early. */
function kies(model: Model, welke: number, keuze: number): { mutatie: string; account: string } | undefined {
  const alle = mogelijk(model, kas, keuze);
  const zonder = (namen: string[]) => alle.filter(({ mutatie }) => !namen.includes(mutatie));
  const lijsten = [
    ...(welke % 4 === 0 ? [] : [zonder([...EINDE, ...TERUG])]),
    ...(welke > 57 ? [] : [zonder(EINDE)]),
    alle,
  ];
  const lijst = lijsten.find((een) => een.length > 0) ?? [];
  return lijst[welke % lijst.length];
}

async function voerUit(id: string, model: Model, reeks: number, gegeven: Opdracht): Promise<string> {
  const gekozen = gegeven.soort === 'verder' ? kies(model, gegeven.welke, gegeven.keuze) : gegeven;
  if (!gekozen) return '-';
  const { mutatie, account } = gekozen;
  const stap = STAPPEN[mutatie];
  if (!stap) throw new Error(mutatie);
  const versie = model.versie - (gegeven.soort === 'zomaar' ? gegeven.terug : 0);
  const key = stap.metSleutel && gegeven.sleutel !== null ? `reeks-${reeks}-${gegeven.sleutel}` : null;
  const invoer = { id, versie, ...stap.invoer(gegeven.keuze) };
  const poging = {
    mutatie,
    account,
    versie,
    keuze: gegeven.keuze,
    sleutel: key,
    vraag: JSON.stringify([mutatie, invoer]),
  };
  const komt = verwacht(model, kas, poging);
  const { payload, errors } = await doe(
    t,
    account,
    mutatie,
    key === null ? invoer : { ...invoer, idempotencyKey: key },
  );
  const kwam = errors
    ? errors[0]?.extensions.code
    : (payload.fouten[0]?.code ?? (komt === 'herhaald' ? 'herhaald' : 'gelukt'));
  expect(kwam, `${mutatie} door ${account} bij ${model.status}`).toBe(komt);
  if (komt === 'gelukt') {
    stap.effect(model, kas, account, gegeven.keuze);
    model.versie += 1;
    model.stappen += 1;
    if (key !== null) model.sleutels.set(`${account} ${key}`, poging.vraag);
  }
  if (payload?.aanvraag) expect(payload.aanvraag).toMatchObject({ status: model.status, versie: model.versie });
  return komt;
}

async function vergelijk(id: string, model: Model): Promise<void> {
  const [rij] = await sql(
    t,
    `SELECT a.status, a.versie, a.versie_nummer AS ingediend, a.afstemming_uitkomst AS afstemming,
       (SELECT count(*)::int FROM gebeurtenis g WHERE g.aanvraag_id = a.id) - 1 AS stappen,
       (SELECT count(*)::int FROM aanvraag_versie v WHERE v.aanvraag_id = a.id) AS versies,
       (SELECT count(*)::int FROM beoordeling b WHERE b.aanvraag_id = a.id) AS beoordelingen,
       (SELECT coalesce(sum(m.bedrag), 0)::int FROM budgetmutatie m WHERE m.aanvraag_id = a.id) AS bedrag,
       (SELECT count(*)::int FROM besluit b WHERE b.aanvraag_id = a.id) AS besluiten,
       (SELECT count(*)::int FROM termijn x WHERE x.aanvraag_id = a.id AND x.soort = 'BEOORDELING' AND x.voldaan_op IS NULL AND x.gestopt_op IS NULL) AS lopend,
       b.toegekend::int AS kas, (SELECT coalesce(sum(m.bedrag), 0)::int FROM budgetmutatie m WHERE m.budget_id = b.id AND m.soort = 'TOEKENNING') AS kasboek
     FROM aanvraag a, budget b WHERE a.id = $1`,
    [id],
  );
  expect(rij).toEqual({
    ...{ status: model.status, versie: model.versie, ingediend: model.ingediend, afstemming: model.afstemming },
    ...{
      stappen: model.stappen,
      versies: model.ingediend,
      beoordelingen: model.beoordelingen.length,
      bedrag: model.bedrag,
    },
    besluiten: ['TOEGEKEND', 'AFGEWEZEN', 'NIET_IN_BEHANDELING'].includes(model.status) ? 1 : 0,
    lopend: model.status === 'IN_BEOORDELING' ? 1 : 0,
    ...{ kas: kas.toegekend, kasboek: kas.toegekend },
  });
}

it('volgt bij willekeurige stappen door willekeurige mensen precies het model van het beleid', async () => {
  const gezien = new Map<string, number>();
  let reeks = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEGIN),
      fc.array(opdracht, { minLength: 8, maxLength: 24, size: 'max' }),
      async (begin, opdrachten) => {
        reeks += 1;
        const { id } = await brengNaar(t, AANVRAGER, begin);
        const model = modelVan(begin);
        for (const een of opdrachten) {
          const komt = await voerUit(id, model, reeks, een);
          gezien.set(komt, (gezien.get(komt) ?? 0) + 1);
        }
        await vergelijk(id, model);
        gezien.set(model.status, (gezien.get(model.status) ?? 0) + 1);
      },
    ),
    { numRuns: REEKSEN, endOnFailure: true },
  );
  process.stdout.write(`opdrachtreeksen: ${[...gezien].map(([wat, keren]) => `${wat} ${keren}`).join(', ')}\n`);
  for (const wat of ['gelukt', 'FORBIDDEN', 'STATUS']) expect(gezien.get(wat) ?? 0, wat).toBeGreaterThan(0);
}, 60_000);
