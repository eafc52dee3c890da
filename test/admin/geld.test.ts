import { describe, expect, it } from 'vitest';
import {
  aandeel,
  breedte,
  centen,
  toonBedrag,
  toonDeel,
  toonGetal,
  toonNorm,
  toonPercentage,
} from '../../admin/format/geld.ts';

describe('bedragen', () => {
  it.each([
    ['220000.00', '€\u00a0220.000', '€220,000'],
    ['220000.05', '€\u00a0220.000,05', '€220,000.05'],
    ['-1000.00', '€\u00a0-1.000', '-€1,000'],
    ['0.00', '€\u00a00', '€0'],
    ['999999999999.99', '€\u00a0999.999.999.999,99', '€999,999,999,999.99'],
  ])('%s', (bedrag, nl, en) => {
    expect(toonBedrag(bedrag, 'nl')).toBe(nl);
    expect(toonBedrag(bedrag, 'en')).toBe(en);
  });

  it('toont centen als daarom wordt gevraagd, en een streepje voor wat onbekend is', () => {
    expect(toonBedrag('220000.00', 'nl', { centen: true })).toBe('€\u00a0220.000,00');
    expect(toonBedrag(null, 'nl')).toBe('–');
    expect(toonBedrag('abc', 'nl')).toBe('–');
  });

  it('leest een bedrag als hele centen', () => {
    expect(centen('138000.5')).toBe(13_800_050n);
    expect(centen('-0.01')).toBe(-1n);
    expect(centen('1e5')).toBeNull();
  });
});

describe('percentages', () => {
  it('toont een decimaal, en een norm heel als dat kan', () => {
    expect(toonPercentage('24.14', 'nl')).toBe('24,1%');
    expect(toonPercentage('24.15', 'nl')).toBe('24,2%');
    expect(toonNorm('20.00', 'nl')).toBe('20%');
    expect(toonNorm('12.50', 'nl')).toBe('12,5%');
    expect(toonDeel(4_800_000n, 29_000_000n, 'nl')).toBe('16,6%');
    expect(toonDeel(1n, 0n, 'nl')).toBe('–');
  });

  it('verbergt nooit met afronden dat een norm niet is gehaald', () => {
    expect(aandeel(3_999_900n, 10_000_000n, '40.00', 'nl')).toEqual({
      tekst: '39,99%',
      tekort: true,
      netNiet: true,
      verschil: 100n,
    });
    expect(aandeel(4_000_000n, 10_000_000n, '40.00', 'nl')).toMatchObject({
      tekst: '40,0%',
      tekort: false,
      verschil: 0n,
    });
    expect(aandeel(2_000_000n, 10_000_000n, '40.00', 'nl')).toMatchObject({
      tekst: '20,0%',
      tekort: true,
      netNiet: false,
      verschil: 2_000_000n,
    });
  });
});

it('geeft getallen hun punten en komma', () => {
  expect(toonGetal('1400.000', 'nl')).toBe('1.400');
  expect(toonGetal('12.50', 'nl')).toBe('12,5');
  expect(toonGetal(1480, 'en')).toBe('1,480');
  expect(toonGetal(null, 'nl')).toBe('–');
});

it('maakt van een deel een breedte tussen 0 en 100', () => {
  expect(breedte(50n, 200n)).toBe(25);
  expect(breedte(300n, 200n)).toBe(100);
  expect(breedte(-5n, 200n)).toBe(0);
  expect(breedte(5n, 0n)).toBe(0);
});
