import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AANTAL,
  alsGeheel,
  BEDRAG,
  type Getalsoort,
  HEEL,
  isDatum,
  isGetal,
  JAAR,
  leesDatum,
  leesGetal,
  PERCENTAGE,
  TARIEF,
  toonDatuminvoer,
  toonGetalinvoer,
} from '../../admin/format/invoer.ts';

const lees = (tekst: string, soort: Getalsoort, taal: 'nl' | 'en' = 'nl') => {
  const { waarde, fout } = leesGetal(tekst, soort, taal);
  return fout ? `!${fout}` : waarde;
};

describe('bedragen lezen', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['0', '0.00'],
    ['1234', '1234.00'],
    ['1.234', '1234.00'],
    ['1.234,56', '1234.56'],
    ['1234,5', '1234.50'],
    ['1234.56', '1234.56'],
    ['1234.5', '1234.50'],
    ['1,234.56', '1234.56'],
    ['1,234,567', '1234567.00'],
    ['1.234.567,8', '1234567.80'],
    ['1 234 567,89', '1234567.89'],
    ['1\u00a0234,50', '1234.50'],
    ["1'234.50", '1234.50'],
    ['€ 1.234,56', '1234.56'],
    ['€\u00a01.234,56', '1234.56'],
    ['1.234,56 €', '1234.56'],
    ['EUR 12', '12.00'],
    ['12 euro', '12.00'],
    ['€ 1.234,-', '1234.00'],
    ['1.234,--', '1234.00'],
    ['\t70,00\u202f', '70.00'],
    ['１２', '12.00'],
    ['007', '7.00'],
    [',5', '0.50'],
    ['12,', '12.00'],
    ['0.50', '0.50'],
    ['1234.560', '1234.56'],
    ['1.000.000.000.000', '1000000000000.00'],
  ])('%j is %s', (tekst, waarde) => expect(lees(tekst, BEDRAG)).toBe(waarde));

  it.each([
    ['1,234', '!dubbelzinnig'],
    ['12,345', '!dubbelzinnig'],
    ['1234,567', '!decimalen'],
    ['0,125', '!decimalen'],
    ['0.125', '!decimalen'],
    ['1.23.4', '!geen_getal'],
    ['1.2345,6', '!geen_getal'],
    ['12.34,56', '!geen_getal'],
    ['1,2,3', '!geen_getal'],
    ['1,234,56', '!geen_getal'],
    ['12 34', '!geen_getal'],
    ['1 234.567,00', '!geen_getal'],
    ['abc', '!geen_getal'],
    ['12 uur', '!geen_getal'],
    ['1e5', '!geen_getal'],
    ['.', '!geen_getal'],
    ['€', '!geen_getal'],
    ['#VERW!', '!geen_getal'],
    ['-5', '!negatief'],
    ['€ -5,00', '!negatief'],
    ['−1.234,00', '!negatief'],
    ['5-', '!negatief'],
    ['1.000.000.000.000,01', '!te_groot'],
    ['99999999999999999999', '!te_groot'],
  ])('%j wordt niet gelezen: %s', (tekst, fout) => expect(lees(tekst, BEDRAG)).toBe(fout));

  it('in het Engels betekent 1,234 duizend, en is 1.234 dubbelzinnig', () => {
    expect(lees('1,234.56', BEDRAG, 'en')).toBe('1234.56');
    expect(lees('1,234', BEDRAG, 'en')).toBe('1234.00');
    expect(lees('1.234', BEDRAG, 'en')).toBe('!dubbelzinnig');
    expect(lees('1.234,56', BEDRAG, 'en')).toBe('1234.56');
    expect(lees('12,50', BEDRAG, 'en')).toBe('12.50');
  });

  it('een tarief is hoogstens wat wordt opgeslagen', () => {
    expect(lees('10.000.000.000', TARIEF)).toBe('10000000000.00');
    expect(lees('10.000.000.000,01', TARIEF)).toBe('!te_groot');
  });
});

describe('aantallen, percentages en jaren lezen', () => {
  it.each([
    ['1,234', AANTAL, 'nl', '1.234'],
    ['1.234', AANTAL, 'nl', '1234'],
    ['1.234', AANTAL, 'en', '1.234'],
    ['1,234', AANTAL, 'en', '1234'],
    ['0.125', AANTAL, 'nl', '0.125'],
    ['12,500', AANTAL, 'nl', '12.5'],
    ['1,2345', AANTAL, 'nl', '!decimalen'],
    ['€ 5', AANTAL, 'nl', '!geen_getal'],
    ['60%', PERCENTAGE, 'nl', '60.00'],
    ['60,5 %', PERCENTAGE, 'nl', '60.50'],
    ['100', PERCENTAGE, 'nl', '100.00'],
    ['100,01', PERCENTAGE, 'nl', '!te_groot'],
    ['1.250', HEEL, 'nl', '1250'],
    ['12,5', HEEL, 'nl', '!decimalen'],
    ['12,0', HEEL, 'nl', '12'],
    ['2025', JAAR, 'nl', '2025'],
  ] as const)('%j: %s', (tekst, soort, taal, waarde) => expect(lees(tekst, soort, taal)).toBe(waarde));

  it('toont een jaar zonder punt, en laat staan wat niet te lezen is', () => {
    expect(toonGetalinvoer('2025', JAAR, 'nl')).toBe('2025');
    expect(toonGetalinvoer('12.500', BEDRAG, 'nl')).toBe('12.500');
    expect(toonGetalinvoer('1234.5', BEDRAG, 'nl')).toBe('1.234,50');
    expect(toonGetalinvoer('1234.5', AANTAL, 'en')).toBe('1,234.5');
    expect(toonGetalinvoer('twaalf', AANTAL, 'nl')).toBe('twaalf');
    expect(toonGetalinvoer('', BEDRAG, 'nl')).toBe('');
    expect([isGetal('', BEDRAG), isGetal('12.5', BEDRAG), isGetal('12,5', BEDRAG)]).toEqual([true, true, false]);
    expect(isGetal('9999999999999999', BEDRAG), 'te groot voor de API').toBe(false);
  });

  const soorten = [BEDRAG, TARIEF, AANTAL, PERCENTAGE, HEEL, JAAR];
  it('wat in het veld staat, wordt weer precies zo gelezen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...soorten),
        fc.constantFrom('nl', 'en'),
        fc.bigInt(0n, 2n ** 60n),
        (soort, taal, n) => {
          const cijfers = String(n % (soort.hoogste + 1n)).padStart(soort.decimalen + 1, '0');
          const heel = cijfers.slice(0, cijfers.length - soort.decimalen);
          const achter = cijfers.slice(cijfers.length - soort.decimalen);
          const breuk = soort.vast ? achter : achter.replace(/0+$/, '');
          const waarde = breuk ? `${heel}.${breuk}` : heel;
          expect(isGetal(waarde, soort)).toBe(true);
          expect(lees(toonGetalinvoer(waarde, soort, taal), soort, taal)).toBe(waarde);
          expect(alsGeheel(waarde, soort)).toBe(n % (soort.hoogste + 1n));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leest nooit stil iets anders dan er staat: elk gelezen getal heeft de cijfers van de tekst', () => {
    const teksten = fc.string({ unit: fc.constantFrom(..."0123456789.,- '€%ab"), maxLength: 14 });
    fc.assert(
      fc.property(fc.constantFrom(...soorten), fc.constantFrom('nl', 'en'), teksten, (soort, taal, tekst) => {
        const { waarde, fout } = leesGetal(tekst, soort, taal);
        if (fout !== undefined) {
          expect(isGetal(tekst, soort), 'ruwe tekst lijkt nooit op een gelezen waarde').toBe(false);
          return;
        }
        const kaal = (wat: string) => wat.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
        expect(kaal(waarde)).toBe(kaal(tekst));
        expect(isGetal(waarde, soort)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('datums lezen', () => {
  it.each([
    ['', ''],
    ['16-11-2026', '2026-11-16'],
    ['1-3-26', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['16 11 2026', '2026-11-16'],
    ['16112026', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['2026-11-16T00:00:00', '2026-11-16'],
    ['16 november 2026', '2026-11-16'],
    ['16-nov-26', '2026-11-16'],
    ['1 mrt. 2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['29-2-2028', '2028-02-29'],
  ])('%j is %s', (tekst, waarde) => expect(leesDatum(tekst)).toEqual({ waarde }));

  it.each([
    ['29-2-2026', 'geen_datum'],
    ['31-4-2026', 'geen_datum'],
    ['12/31/2026', 'geen_datum'],
    ['0-1-2026', 'geen_datum'],
    ['1-2', 'geen_datum'],
    ['1-2-026', 'geen_datum'],
    ['morgen', 'geen_datum'],
    ['1 foo 2026', 'geen_datum'],
    ['1-1-1850', 'jaartal'],
    ['1-1-2200', 'jaartal'],
  ])('%j wordt niet gelezen', (tekst, fout) => expect(leesDatum(tekst)).toEqual({ fout }));

  it('wat in het veld staat, wordt weer precies zo gelezen', () => {
    const dagen = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dagen, (dag) => {
        const iso = dag.toISOString().slice(0, 10);
        expect(isDatum(iso)).toBe(true);
        expect(leesDatum(toonDatuminvoer(iso))).toEqual({ waarde: iso });
      }),
    );
    expect(toonDatuminvoer('30-2-2026')).toBe('30-2-2026');
    expect(isDatum('2026-02-30')).toBe(false);
  });
});
