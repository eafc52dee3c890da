import { expect, it } from 'vitest';
import { dagVan, lopendeTermijn } from '../../admin/aanvragen/termijn.ts';
import {
  dagenTot,
  drang,
  lokaleDag,
  toonDatum,
  toonDatumKort,
  toonTijd,
  toonWeekdag,
} from '../../admin/format/tijd.ts';

const NU = new Date('2026-11-12T10:00:00+01:00');

it('schrijft dagen zoals Nederlanders dat doen, op de lokale dag', () => {
  const eindeDag = '2026-11-16T22:59:59.000Z';
  expect(toonDatum(eindeDag, 'nl')).toBe('16 november 2026');
  expect(toonWeekdag(eindeDag, 'nl')).toBe('maandag 16 november 2026');
  expect(toonTijd(eindeDag, 'nl')).toBe('23:59');
  expect(toonDatumKort(eindeDag, 'nl', NU)).toBe('16 nov');
  expect(toonDatumKort('2027-03-01', 'nl', NU)).toBe('1 mrt 2027');
  expect(lokaleDag('2026-12-31T23:30:00Z')).toBe('2027-01-01');
});

it('telt hele lokale dagen, ook over de wisseling van de klok', () => {
  expect(dagenTot('2026-11-12T22:59:59Z', NU)).toBe(0);
  expect(dagenTot('2026-11-16T22:59:59Z', NU)).toBe(4);
  expect(dagenTot('2026-11-09T22:59:59Z', NU)).toBe(-3);
  expect(dagenTot('2026-10-26T22:59:59Z', new Date('2026-10-24T23:30:00+02:00'))).toBe(2);
});

it.each([
  [15, 'rustig'],
  [14, 'let'],
  [8, 'let'],
  [7, 'spoed'],
  [0, 'spoed'],
  [-1, 'laat'],
] as const)('%i dagen is %s', (dagen, verwacht) => {
  expect(drang(dagen)).toBe(verwacht);
});

const termijn = (soort: string, uiterste: string, voldaanOp: string | null = null) => ({
  soort,
  uiterste,
  voldaanOp,
  regel: 'DOS-046',
  verstreken: false,
});

it('kiest de termijn die nu telt', () => {
  const beoordeling = termijn('BEOORDELING', '2026-11-16T22:59:59Z');
  const bezwaar = termijn('BEZWAAR', '2026-11-20T22:59:59Z');
  expect(lopendeTermijn({ status: 'IN_BEOORDELING', termijnen: [beoordeling] }, NU)).toBe(beoordeling);
  expect(lopendeTermijn({ status: 'AFGEWEZEN', termijnen: [beoordeling, bezwaar] }, NU)).toBe(bezwaar);
  expect(lopendeTermijn({ status: 'INGEDIEND', termijnen: [beoordeling] }, NU)).toBeNull();
  expect(
    lopendeTermijn({ status: 'TOEGEKEND', termijnen: [termijn('BEZWAAR', '2026-11-01T22:59:59Z')] }, NU),
  ).toBeNull();
  expect(dagVan('2026-11-16T22:59:59Z', 42, NU)).toBe(38);
});
