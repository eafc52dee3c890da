import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginVanDag, eindeVanDag, lokaleDatum, uiterste } from '../../../server/platform/klok/termijnen.ts';

describe('lokaleDatum', () => {
  it.each([
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
  ])('is op %s %s', (moment, datum) => {
    expect(lokaleDatum(new Date(moment))).toBe(datum);
  });
});

describe('begin en einde van een dag', () => {
  it.each([
    ['2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z', 23],
    ['2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', 25],
    ['2026-06-15', '2026-06-14T22:00:00Z', '2026-06-15T21:59:59Z', 24],
    ['2026-12-31', '2026-12-30T23:00:00Z', '2026-12-31T22:59:59Z', 24],
  ])('%s loopt van %s tot en met %s en duurt %i uur', (datum, begin, einde, uren) => {
    expect(beginVanDag(datum)).toEqual(new Date(begin));
    expect(eindeVanDag(datum)).toEqual(new Date(einde));
    expect(eindeVanDag(datum).getTime() + 1_000 - beginVanDag(datum).getTime()).toBe(uren * 3_600_000);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', ''])('weigert %j', (datum) => {
    expect(() => beginVanDag(datum)).toThrow(RangeError);
    expect(() => eindeVanDag(datum)).toThrow(RangeError);
  });
});

describe('uiterste', () => {
  it.each([
    // Over the change to winter time: 14 days and an hour, not 14 days.
    ['2026-10-12T10:00:00+02:00', 14, '2026-10-26T23:59:59+01:00'],
    ['2026-10-25T01:30:00+02:00', 0, '2026-10-25T23:59:59+01:00'],
    // 02:30 comes twice that night.
    ['2026-10-25T00:30:00Z', 1, '2026-10-26T23:59:59+01:00'],
    ['2026-10-25T01:30:00Z', 1, '2026-10-26T23:59:59+01:00'],
    // Over the change to summer time.
    ['2026-03-28T12:00:00+01:00', 1, '2026-03-29T23:59:59+02:00'],
    ['2026-03-29T00:30:00+01:00', 7, '2026-04-05T23:59:59+02:00'],
    // Over New Year, from a moment that is still last year in UTC.
    ['2026-12-31T23:30:00Z', 1, '2027-01-02T23:59:59+01:00'],
    ['2026-12-31T22:30:00Z', 1, '2027-01-01T23:59:59+01:00'],
    ['2028-02-28T12:00:00+01:00', 1, '2028-02-29T23:59:59+01:00'],
  ])('van %s met %i dagen is %s', (moment, dagen, einde) => {
    expect(uiterste(new Date(moment), dagen)).toEqual(new Date(einde));
  });

  it('is voor elk moment van een dag hetzelfde en ligt nooit voor het moment', () => {
    const momenten = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(momenten, fc.integer({ min: 0, max: 400 }), (moment, dagen) => {
        const einde = uiterste(moment, dagen);
        expect(einde).toEqual(uiterste(beginVanDag(lokaleDatum(moment)), dagen));
        expect(einde).toEqual(eindeVanDag(lokaleDatum(einde)));
        expect(einde.getTime() + 1_000).toBeGreaterThan(moment.getTime());
      }),
    );
  });
});
