import { describe, expect, it } from 'vitest';
import { beginVanDag, eindeVanDag } from '../../admin/format/tijd.ts';
import { alsCsv, type Werkbladkolom } from '../../admin/format/werkblad.ts';
import { aanvraagfilter } from '../../admin/providers/buildQuery.ts';

const KOLOMMEN: Werkbladkolom[] = [
  { kop: 'Titel', soort: 'tekst' },
  { kop: 'Bedrag', soort: 'bedrag' },
  { kop: 'Dag', soort: 'dag' },
];

describe('een bestand voor een rekenblad', () => {
  it('heeft in CSV een decimale komma en dagen zoals ze zijn', () => {
    expect(alsCsv(KOLOMMEN, [['Café; "thuis"', '1234.50', '2026-11-20']])).toBe(
      '\uFEFFTitel;Bedrag;Dag\r\n"Café; ""thuis""";1234,50;2026-11-20\r\n',
    );
  });

  it.each(['=1+1', '+31', '-kop', '@naam', '\tx'])('maakt van %j geen formule', (tekst) => {
    expect(alsCsv([{ kop: 'Titel', soort: 'tekst' }], [[tekst]])).toContain(`'${tekst}`);
  });

  it('laat leeg wat er niet is', () => {
    expect(alsCsv(KOLOMMEN, [['x', null, undefined]])).toContain('\r\nx;;\r\n');
  });
});

describe('filters met grenzen', () => {
  it('rekent met hele lokale dagen, ook als de klok wordt verzet', () => {
    expect(beginVanDag('2026-07-01')).toBe('2026-07-01T00:00:00+02:00');
    expect(beginVanDag('2026-10-25')).toBe('2026-10-25T00:00:00+02:00');
    expect(eindeVanDag('2026-10-25')).toBe('2026-10-25T23:59:59.999+01:00');
    expect(beginVanDag('2026-03-29')).toBe('2026-03-29T00:00:00+01:00');
    expect(eindeVanDag('2026-03-29')).toBe('2026-03-29T23:59:59.999+02:00');
  });

  it('maakt er voor de API een onder- en bovengrens van', () => {
    expect(
      aanvraagfilter({
        gevraagd: { van: '1000.00' },
        ingediendOp: { van: '2026-11-01', tot: '2026-11-30' },
        partnerId: 'p',
        id: ['a', 'b'],
      }),
    ).toEqual({
      gevraagdeBijdrage: { gte: '1000.00', lte: undefined },
      ingediendOp: { gte: '2026-11-01T00:00:00+01:00', lte: '2026-11-30T23:59:59.999+01:00' },
      partnerId: { eq: 'p' },
      id: { in: ['a', 'b'] },
    });
    expect(aanvraagfilter({})).toBeUndefined();
  });
});
