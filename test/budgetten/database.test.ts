import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

const EDE = 'gemeente-ede';
let t: Testproduct;
let aanvraag: string;
let budget: string;
beforeAll(async () => {
  t = await startProduct();
  budget = await stelBudget(t, EDE, '163000.00', { prioriteringVerplicht: false });
  aanvraag = (await brengNaar(t, EDE, 'TOEGEKEND')).id;
});
afterAll(() => t.stop());

const standen = () =>
  t.product.bron.query(`SELECT (SELECT json_agg(b) FROM budget b)::text AS b, (SELECT json_agg(m) FROM budgetmutatie m)::text AS m,
    (SELECT json_agg(v) FROM aanvraag_versie v)::text AS v, (SELECT json_agg(g) FROM gebeurtenis g)::text AS g`);

/** The database refuses a statement, with this code, and everything is as it was. */
async function weigert(opdracht: string, code: string | RegExp): Promise<void> {
  const voor = await standen();
  const fout: unknown = await t.product.bron.query(opdracht).then(
    () => null,
    (reden: unknown) => reden,
  );
  expect(fout, `niet geweigerd: ${opdracht}`).toBeInstanceOf(Error);
  const { driverError } = fout as { driverError: { code: string; constraint?: string; message: string } };
  expect(`${driverError.code} ${driverError.constraint ?? ''} ${driverError.message}`).toMatch(code);
  expect(await standen()).toEqual(voor);
}
const mutatie = (soort: string, bedrag: number, van: string | null = aanvraag) =>
  `INSERT INTO budgetmutatie (budget_id, moment, soort, bedrag, aanvraag_id, door_subject) VALUES ('${budget}', now(), '${soort}', ${bedrag}, ${van === null ? 'NULL' : `'${van}'`}, 'proef')`;

describe('de database zelf', () => {
  it('laat een toekenning boven het maximum niet toe, hoe zij ook binnenkomt', async () => {
    const { id } = await brengNaar(t, EDE, 'INGEDIEND');
    await weigert(mutatie('TOEKENNING', 1, id), /budget_niet_overschreden/);
  });

  it('laat een stand niet negatief worden', async () => {
    await weigert(mutatie('VRIJVAL', -16_300_001), /budget_niet_overschreden/);
    await weigert(mutatie('VASTSTELLING', -1, null), /budget_niet_overschreden/);
    await weigert(mutatie('BETALING', 16_300_001), /budget_niet_teveel_betaald/);
  });

  it('laat een aanvraag maar een keer worden toegekend', async () => {
    await weigert(mutatie('TOEKENNING', 1), /budget_niet_overschreden|budgetmutatie_een_toekenning/);
    await stelBudget(t, EDE, '900000.00');
    await weigert(mutatie('TOEKENNING', 1), /budgetmutatie_een_toekenning/);
    await stelBudget(t, EDE, '163000.00', { prioriteringVerplicht: false });
  });

  it('eist bij ieder soort mutatie het juiste teken en de juiste aanvraag', async () => {
    for (const [soort, bedrag] of [
      ['TOEKENNING', -1],
      ['TOEKENNING', 0],
      ['BETALING', -5],
      ['VRIJVAL', 5],
      ['BIJSTELLING', 5],
    ] as const)
      await weigert(mutatie(soort, bedrag), /budgetmutatie_teken/);
    await weigert(mutatie('TOEKENNING', 1, null), /budgetmutatie_aanvraag/);
    await weigert(mutatie('VASTSTELLING', 1), /budgetmutatie_aanvraag/);
    await weigert(mutatie('GESCHENK', 1), /budgetmutatie_soort_check/);
  });

  it.each(['budgetmutatie', 'gebeurtenis', 'aanvraag_versie'])(
    'laat in %s niets wijzigen, verwijderen of leegmaken',
    async (tabel) => {
      const kolom = { budgetmutatie: 'toelichting', gebeurtenis: 'toelichting', aanvraag_versie: 'kader_versie' }[
        tabel
      ];
      await weigert(`UPDATE ${tabel} SET ${kolom} = 'anders'`, /alleen aanvulbaar/);
      await weigert(`UPDATE ${tabel} SET ${kolom} = 'anders' WHERE false`, /alleen aanvulbaar/);
      await weigert(`DELETE FROM ${tabel}`, /alleen aanvulbaar/);
      await weigert(`TRUNCATE ${tabel} CASCADE`, /alleen aanvulbaar/);
      await weigert(
        `INSERT INTO ${tabel} SELECT * FROM ${tabel} ON CONFLICT DO NOTHING; DELETE FROM ${tabel}`,
        /alleen aanvulbaar|428C9/,
      );
    },
  );

  it('laat de standen van een budget alleen door het kasboek veranderen', async () => {
    for (const zet of [
      'toegekend = 0',
      'maximum = 99999999',
      'toegekend = toegekend - 1, maximum = maximum + 1',
      'uitbetaald = 5',
    ])
      await weigert(`UPDATE budget SET ${zet} WHERE id = '${budget}'`, /23001.*budgetmutaties/);
    await weigert(
      `INSERT INTO budget (regeling, zorgkantoor_code, jaar, maximum, bronvermelding) VALUES ('DOS', 'MENZIS', 2040, 5, 'zomaar')`,
      /23001.*begint leeg/,
    );
  });

  it('laat een budget waarin is geboekt niet verdwijnen', async () => {
    await weigert(`DELETE FROM budget WHERE id = '${budget}'`, /23503|23001/);
    await weigert(`DELETE FROM aanvraag WHERE id = '${aanvraag}'`, /23503/);
  });

  it('bewaart een besluit en een beoordeling zoals zij zijn genomen', async () => {
    await weigert(`UPDATE besluit SET bedrag = 1 WHERE aanvraag_id = '${aanvraag}'`, /alleen aanvulbaar/);
    await weigert(`DELETE FROM besluit`, /alleen aanvulbaar/);
    await weigert(`UPDATE beoordeling SET motivering = 'anders'`, /alleen aanvulbaar/);
    await weigert(`UPDATE beoordeling_score SET score = 5`, /alleen aanvulbaar/);
    await weigert(`DELETE FROM beoordeling_score`, /alleen aanvulbaar/);
  });
});
