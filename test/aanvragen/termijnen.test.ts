import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { lees, sql, stap } from './hulp.ts';

const EDE = 'gemeente-ede';
const BEOORDELAAR = 'menzis-beoordelaar';
const BESLISSER = 'menzis-beslisser';
const TERMIJNEN = 'volledigOp termijnen { soort uiterste voldaanOp verstreken regel }';
const BEOORDELING = { scores: SCORES, advies: 'TOEKENNEN', motivering: 'Een sterk plan.' };

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  await stelBudget(t, EDE, '9000000.00', { prioriteringVerplicht: false });
});
afterAll(() => t.stop());

/** An aanvraag that was declared complete at a moment. */
async function volledigOp(moment: string): Promise<string> {
  t.klok.zet(moment);
  return (await brengNaar(t, EDE, 'IN_BEOORDELING')).id;
}
const termijnen = async (id: string) => (await lees(t, EDE, id, TERMIJNEN)).termijnen;

describe('de beoordelingstermijn van zes weken', () => {
  it.each([
    ['over de ingang van de wintertijd', '2026-09-20T09:00:00+02:00', '2026-11-01T23:59:59+01:00'],
    ['over de ingang van de zomertijd', '2027-02-20T16:45:00+01:00', '2027-04-03T23:59:59+02:00'],
    ['vlak voor middernacht', '2026-11-16T23:59:59+01:00', '2026-12-28T23:59:59+01:00'],
    ['vlak na middernacht', '2026-11-17T00:00:00+01:00', '2026-12-29T23:59:59+01:00'],
  ])('eindigt %s op de laatste seconde van dag 42', async (_wanneer, moment, einde) => {
    const id = await volledigOp(moment);
    expect(await lees(t, EDE, id, TERMIJNEN)).toEqual({
      volledigOp: new Date(moment).toISOString(),
      termijnen: [
        {
          soort: 'BEOORDELING',
          uiterste: new Date(einde).toISOString(),
          voldaanOp: null,
          verstreken: false,
          regel: 'DOS-046',
        },
      ],
    });
  });

  it('verstrijkt na die seconde en niet ervoor', async () => {
    const id = await volledigOp('2026-09-20T09:00:00+02:00');
    const verstreken = async (moment: string) => {
      t.klok.zet(moment);
      return (await termijnen(id))[0].verstreken;
    };
    expect(await verstreken('2026-11-01T23:59:59+01:00')).toBe(false);
    expect(await verstreken('2026-11-02T00:00:00+01:00')).toBe(true);
    expect(await verstreken('2026-10-01T00:00:00+02:00')).toBe(false);
  });

  it('stopt bij een gevraagde aanvulling en begint geheel opnieuw als het dossier weer volledig is', async () => {
    const id = await volledigOp('2026-09-01T09:00:00+02:00');
    t.klok.vooruit({ dagen: 30 });
    await stap(t, BEOORDELAAR, 'aanvullingVragen', id, { ontbreekt: ['De begroting per maand.'] });
    expect(await lees(t, EDE, id, TERMIJNEN)).toEqual({ volledigOp: null, termijnen: [] });
    t.klok.vooruit({ dagen: 30 });
    await stap(t, EDE, 'aanvraagIndienen', id);
    expect(await termijnen(id)).toEqual([]);
    t.klok.zet('2026-11-10T12:00:00+01:00');
    await stap(t, BEOORDELAAR, 'aanvraagVolledigVerklaren', id);
    expect(await lees(t, EDE, id, TERMIJNEN)).toMatchObject({
      volledigOp: '2026-11-10T11:00:00.000Z',
      termijnen: [{ uiterste: '2026-12-22T22:59:59.000Z', voldaanOp: null }],
    });
    const bewaard = await sql(
      t,
      'SELECT gestopt_op IS NULL AS loopt FROM termijn WHERE aanvraag_id = $1 ORDER BY begonnen_op',
      [id],
    );
    expect(bewaard).toEqual([{ loopt: false }, { loopt: true }]);
  });

  it('is gehaald met een besluit op tijd, en blijft verstreken na een besluit dat te laat kwam', async () => {
    for (const [dagen, verstreken] of [
      [42, false],
      [43, true],
    ] as const) {
      const id = await volledigOp('2026-09-01T09:00:00+02:00');
      await stap(t, BEOORDELAAR, 'beoordelingVastleggen', id, BEOORDELING);
      t.klok.vooruit({ dagen });
      const besloten = t.klok.nu().toISOString();
      await stap(t, BESLISSER, 'aanvraagToekennen', id, { bedrag: '163000.00', motivering: 'Akkoord.' });
      t.klok.vooruit({ dagen: 200 });
      expect((await termijnen(id))[0]).toMatchObject({ soort: 'BEOORDELING', voldaanOp: besloten, verstreken });
    }
  });

  it('loopt niet door bij een aanvraag die is ingetrokken', async () => {
    const id = await volledigOp('2026-09-01T09:00:00+02:00');
    await stap(t, EDE, 'aanvraagIntrekken', id, { motivering: 'Geen draagvlak meer.' });
    expect(await termijnen(id)).toEqual([]);
  });
});

describe('de bezwaartermijn van veertien dagen', () => {
  it('loopt na elk soort besluit, tot het einde van dag 14, en verstrijkt dan', async () => {
    const besluiten: [string, Record<string, unknown>][] = [
      ['aanvraagToekennen', { bedrag: '163000.00', motivering: 'Akkoord.' }],
      ['aanvraagAfwijzen', { motivering: 'Te weinig draagvlak.' }],
      ['aanvraagNietInBehandelingNemen', { motivering: 'Buiten de werkwijze ontvangen.' }],
    ];
    for (const [mutatie, extra] of besluiten) {
      t.klok.zet('2026-10-15T14:00:00+02:00');
      const { id } = await brengNaar(t, EDE, mutatie === 'aanvraagNietInBehandelingNemen' ? 'INGEDIEND' : 'BEOORDEELD');
      await stap(t, BESLISSER, mutatie, id, extra);
      const uiterste = '2026-10-29T22:59:59.000Z';
      const gelezen = await lees(t, EDE, id, `besluit { soort bekendgemaaktOp bezwaarUiterlijk } ${TERMIJNEN}`);
      expect(gelezen.besluit).toMatchObject({
        bekendgemaaktOp: '2026-10-15T12:00:00.000Z',
        bezwaarUiterlijk: uiterste,
      });
      expect(gelezen.termijnen.at(-1)).toEqual({
        soort: 'BEZWAAR',
        uiterste,
        voldaanOp: null,
        verstreken: false,
        regel: 'DOS-049',
      });
      t.klok.zet('2026-10-30T00:00:00+01:00');
      expect((await termijnen(id)).at(-1).verstreken).toBe(true);
    }
  });
});
