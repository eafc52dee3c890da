import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenNa, datumInAmsterdam, datumInWoorden, isDatum, volleMaandenOver } from '../../server/beleid/datum.ts';
import {
  besparingsbedrag,
  euro,
  euroOfCent,
  haaltMinimum,
  minimumbedrag,
  percentageBp,
  procent,
  regelbedrag,
} from '../../server/beleid/rekenen.ts';

describe('bedragen', () => {
  it('rondt een regel half omhoog af, ook onder nul', () => {
    expect(regelbedrag(1500, 1)).toBe(2);
    expect(regelbedrag(1499, 1)).toBe(1);
    expect(regelbedrag(500, -1)).toBe(0);
    expect(regelbedrag(501, -1)).toBe(-1);
    expect(regelbedrag(1, 499)).toBe(0);
    expect(regelbedrag(1, 500)).toBe(1);
  });

  it('houdt een heel aantal maal een tarief exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (aantal, tarief) => {
        expect(regelbedrag(aantal * 1000, tarief)).toBe(aantal * tarief);
      }),
    );
  });

  it('rondt een besparing één keer af, aan het eind', () => {
    const grond = { personen: 3, omvangMilli: 1, kental: 1, tegenkosten: 0, realisatiekans: 5000 };
    expect(besparingsbedrag({ ...grond, omvangMilli: 333 })).toBe(0);
    expect(besparingsbedrag({ ...grond, omvangMilli: 334 })).toBe(1);
    expect(
      besparingsbedrag({
        personen: 50,
        omvangMilli: 4000,
        kental: 790_000,
        tegenkosten: 640_000,
        realisatiekans: 6000,
      }),
    ).toBe(18_000_000);
    expect(besparingsbedrag({ personen: 1, omvangMilli: 1000, kental: 0, tegenkosten: 5, realisatiekans: 1000 })).toBe(
      0,
    );
  });

  it('struikelt niet over wat geen getal is', () => {
    expect(regelbedrag(Number.NaN, 5)).toBe(0);
    expect(regelbedrag(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(regelbedrag(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Number.MAX_SAFE_INTEGER);
    expect(euro(Number.NaN)).toBe('€ 0,00');
  });
});

describe('aandelen', () => {
  it('toont 39,999 % als 40,00 % en haalt er toch geen 40 % mee', () => {
    expect(procent(percentageBp(3_999_900, 10_000_000) ?? 0)).toBe('40,00 %');
    expect(haaltMinimum(3_999_900, 10_000_000, 4000)).toBe(false);
    expect(haaltMinimum(4_000_000, 10_000_000, 4000)).toBe(true);
  });

  it('geeft geen percentage zonder totaal', () => {
    expect(percentageBp(1, 0)).toBeNull();
    expect(percentageBp(1, -5)).toBeNull();
  });

  it('noemt het kleinste bedrag dat het minimum haalt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 10_000 }), (totaal, minimum) => {
        const nodig = minimumbedrag(totaal, minimum);
        expect(haaltMinimum(nodig, totaal, minimum)).toBe(true);
        expect(haaltMinimum(nodig - 1, totaal, minimum)).toBe(false);
      }),
    );
  });
});

describe('schrijfwijze', () => {
  it('schrijft euro’s en procenten op zijn Nederlands', () => {
    expect(euro(13_800_000)).toBe('€ 138.000,00');
    expect(euro(5)).toBe('€ 0,05');
    expect(euro(-123_456_789)).toBe('€ -1.234.567,89');
    expect(procent(2000)).toBe('20,00 %');
    expect(procent(2333)).toBe('23,33 %');
    expect(euroOfCent(1)).toBe('€ 0,01 (1 cent)');
    expect(euroOfCent(100)).toBe('€ 1,00');
  });
});

describe('datums', () => {
  it('kent alleen bestaande datums', () => {
    expect(isDatum('2028-02-29')).toBe(true);
    expect(isDatum('2026-02-29')).toBe(false);
    expect(isDatum('2026-2-1')).toBe(false);
    expect(isDatum('')).toBe(false);
    expect(datumInWoorden('2026-08-10')).toBe('10 augustus 2026');
    expect(datumInWoorden('ooit')).toBe('ooit');
  });

  it('telt kalenderdagen over maanden en de zomertijd heen', () => {
    expect(dagenNa('2026-08-25', 42)).toBe('2026-10-06');
    expect(dagenNa('2026-10-20', 14)).toBe('2026-11-03');
    expect(dagenNa('geen datum', 1)).toBeNull();
  });

  it('leest een moment als de datum in Amsterdam, zomer en winter', () => {
    expect(datumInAmsterdam('2026-08-09T21:59:59Z')).toBe('2026-08-09');
    expect(datumInAmsterdam('2026-08-09T22:00:00Z')).toBe('2026-08-10');
    expect(datumInAmsterdam('2026-11-30T22:59:59Z')).toBe('2026-11-30');
    expect(datumInAmsterdam('2026-11-30T23:00:00Z')).toBe('2026-12-01');
    expect(datumInAmsterdam('2026-10-25')).toBe('2026-10-25');
    expect(datumInAmsterdam('onzin')).toBeNull();
  });

  it('geeft dezelfde lokale datum als de tijdzone Europe/Amsterdam', () => {
    const lokaal = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        (moment) => {
          expect(datumInAmsterdam(moment.toISOString())).toBe(lokaal.format(moment));
        },
      ),
    );
  });

  it('telt alleen volle maanden die over zijn', () => {
    expect(volleMaandenOver(2026, '2026-01-01')).toBe(12);
    expect(volleMaandenOver(2026, '2026-12-01')).toBe(1);
    expect(volleMaandenOver(2026, '2026-12-02')).toBe(0);
    expect(volleMaandenOver(2026, '2027-01-01')).toBe(0);
    expect(volleMaandenOver(2027, '2026-11-15')).toBe(12);
  });
});
