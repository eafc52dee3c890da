import { afterAll, beforeAll, expect, it } from 'vitest';
import { brengNaar, doe, gelukt, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { kopieer } from './kopieen.ts';

const EDE = 'gemeente-ede';
const AANTAL = 200;
/** What each copy is awarded, and how many fit. */
const BEDRAG = '1000.00';
const PASSEN = 37;

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

/** One award, as a client does it: while the service is too busy the same request comes again with the same key. */
async function kenToe(id: string, versie: number): Promise<string> {
  const invoer = { id, versie, bedrag: BEDRAG, motivering: 'Akkoord.', idempotencyKey: `toekenning-${id}` };
  for (let poging = 0; poging < 20; poging += 1) {
    const { payload, errors, status } = await doe(t, 'menzis-beslisser', 'aanvraagToekennen', invoer);
    if (status === 503) continue;
    if (errors) throw new Error(JSON.stringify(errors));
    return payload.fouten[0]?.code ?? 'gelukt';
  }
  throw new Error('de dienst bleef onbereikbaar');
}

it('kent van 200 gelijktijdige toekenningen op de laatste euro’s er precies zo veel toe als passen', async () => {
  const { id, versie } = await brengNaar(t, EDE, 'BEOORDEELD');
  const budget = await stelBudget(t, EDE, '37999.99', { prioriteringVerplicht: false });
  const ids = await kopieer(t, id, AANTAL);
  const uitkomsten = await Promise.all(ids.map((een) => kenToe(een, versie)));
  const geteld = (code: string) => uitkomsten.filter((een) => een === code).length;
  expect(geteld('gelukt')).toBe(PASSEN);
  expect(geteld('BUDGET_OVERSCHREDEN')).toBe(AANTAL - PASSEN);

  const [stand] = await t.product.bron.query(
    `SELECT b.maximum::int, b.toegekend::int, b.uitbetaald::int,
       (SELECT sum(m.bedrag)::int FROM budgetmutatie m WHERE m.budget_id = b.id AND m.soort = 'TOEKENNING') AS kasboek,
       (SELECT sum(m.bedrag)::int FROM budgetmutatie m WHERE m.budget_id = b.id AND m.soort = 'VASTSTELLING') AS vastgesteld,
       (SELECT count(*)::int FROM budgetmutatie m WHERE m.budget_id = b.id AND m.soort = 'TOEKENNING') AS regels,
       (SELECT count(*)::int FROM aanvraag WHERE status = 'TOEGEKEND') AS toekenningen,
       (SELECT sum(bedrag)::int FROM besluit) AS besloten,
       (SELECT count(*)::int FROM besluit) AS besluiten,
       (SELECT count(*)::int FROM gebeurtenis WHERE soort = 'BESLUIT_TOEKENNING') AS meldingen
     FROM budget b WHERE b.id = $1`,
    [budget],
  );
  expect(stand).toEqual({
    ...{ maximum: 3_799_999, vastgesteld: 3_799_999, toegekend: 3_700_000, kasboek: 3_700_000, besloten: 3_700_000 },
    ...{ uitbetaald: 0, regels: PASSEN, toekenningen: PASSEN, besluiten: PASSEN, meldingen: PASSEN },
  });

  // Who was refused was left as it was, and fits as soon as there is money again.
  const afgewezen = ids.find((_een, i) => uitkomsten[i] === 'BUDGET_OVERSCHREDEN') ?? '';
  await stelBudget(t, EDE, '38000.00', { prioriteringVerplicht: false });
  expect(await kenToe(afgewezen, versie)).toBe('gelukt');
}, 90_000);

it('maakt een budget dat door twintig tegelijk wordt vastgesteld een keer, en boekt iedere wijziging', async () => {
  const maxima = Array.from({ length: 20 }, (_, i) => `${1000 + i}.00`);
  const ids = await Promise.all(maxima.map((maximum) => stelBudget(t, EDE, maximum, { jaar: 2027 })));
  expect(new Set(ids).size).toBe(1);
  const [stand] = await t.product.bron.query(
    `SELECT b.maximum::int, (SELECT sum(bedrag)::int FROM budgetmutatie m WHERE m.budget_id = b.id) AS kasboek,
       (SELECT count(*)::int FROM budgetmutatie m WHERE m.budget_id = b.id) AS regels FROM budget b WHERE id = $1`,
    [ids[0]],
  );
  expect(stand).toMatchObject({ kasboek: stand.maximum, regels: 20 });
});

it('telt nooit te veel toe als indienen, toekennen en verlagen door elkaar lopen', async () => {
  const { id } = await brengNaar(t, 'gemeente-heerlen', 'IN_BEOORDELING');
  const { versie } = await gelukt(t, 'cz-beoordelaar', 'beoordelingVastleggen', {
    ...{ id, versie: 5, scores: SCORES, advies: 'TOEKENNEN', motivering: 'Goed.' },
  });
  const ids = await kopieer(t, id, 20);
  await stelBudget(t, 'gemeente-heerlen', '15000.00', { prioriteringVerplicht: false });
  const verlagen = ['12000.00', '9000.00', '6000.00', '11000.00'].map((maximum) =>
    stelBudget(t, 'gemeente-heerlen', maximum, { prioriteringVerplicht: false }).catch(() => 'te laag'),
  );
  const toekennen = ids.map((een) =>
    doe(t, 'cz-beslisser', 'aanvraagToekennen', { id: een, versie, bedrag: BEDRAG, motivering: 'Akkoord.' }),
  );
  await Promise.all([...verlagen, ...toekennen]);
  const [stand] = await t.product.bron.query(
    `SELECT b.maximum::int, b.toegekend::int, (SELECT count(*)::int FROM besluit JOIN aanvraag a ON a.id = aanvraag_id WHERE a.zorgkantoor_code = 'CZ') AS besluiten
     FROM budget b WHERE zorgkantoor_code = 'CZ' AND jaar = 2026`,
  );
  expect(stand.toegekend).toBeLessThanOrEqual(stand.maximum);
  expect(stand.toegekend).toBe(stand.besluiten * 100_000);
}, 60_000);
