import { expect, it } from 'vitest';
import { betaaldelen } from '../../admin/aanvragen/onderdelen/verdeling.ts';
import { type Mutatie, schaalstappen, stappen, tijdstreepjes, trap, verloop } from '../../admin/budgetten/verloop.ts';

const mutatie = (moment: string, soort: string, maximumNa: string, toegekendNa: string): Mutatie => ({
  ...{ id: `${moment}${soort}`, moment, soort, bedrag: '1.00', maximumNa, toegekendNa },
});
const LEVEN = verloop([
  mutatie('2025-06-01T00:00:00Z', 'VASTSTELLING', '500.00', '0.00'),
  mutatie('2025-09-01T00:00:00Z', 'TOEKENNING', '500.00', '100.01'),
  mutatie('2025-09-02T00:00:00Z', 'BETALING', '500.00', '100.01'),
  mutatie('2026-02-01T00:00:00Z', 'VASTSTELLING', '400.00', '100.01'),
  mutatie('2026-02-01T00:00:00Z', 'VRIJVAL', '400.00', '90.00'),
]);

it('neemt de stand na elke regel over, ook bij regels van hetzelfde moment, en laat betalingen buiten de lijn', () => {
  expect(LEVEN.map(({ maximum, toegekend }) => [maximum, toegekend])).toEqual([
    [50_000n, 0n],
    [50_000n, 10_001n],
    [50_000n, 10_001n],
    [40_000n, 10_001n],
    [40_000n, 9_000n],
  ]);
  expect(stappen(LEVEN).map(({ soort }) => soort)).toEqual(['VASTSTELLING', 'TOEKENNING', 'VASTSTELLING', 'VRIJVAL']);
});

it('tekent een trap tot de rechterrand, ook van een enkele regel en zonder bedrag', () => {
  const van = Date.parse('2025-06-01T00:00:00Z');
  const bereik = { van, tot: Date.parse('2026-06-01T00:00:00Z'), hoogste: 50_000n };
  expect(trap(stappen(LEVEN), 'toegekend', bereik)).toBe('M0 1000H252.05V799.98H671.23V799.98H671.23V820H1000');
  expect(trap(stappen(LEVEN), 'maximum', bereik)).toBe('M0 0H252.05V0H671.23V200H671.23V200H1000');
  expect(trap(LEVEN.slice(0, 1), 'maximum', { van, tot: van, hoogste: 0n })).toBe('M0 1000H1000');
  expect(trap([], 'maximum', bereik)).toBe('');
});

it.each([
  [0n, [0n, 100n]],
  [62_000_000n, [0n, 20_000_000n, 40_000_000n, 60_000_000n, 80_000_000n]],
  [40_000_000n, [0n, 10_000_000n, 20_000_000n, 30_000_000n, 40_000_000n]],
  [3n, [0n, 1n, 2n, 3n]],
])('kiest ronde cijfers voor de as: %s', (hoogste, verwacht) => {
  expect(schaalstappen(hoogste)).toEqual(verwacht);
});

it('zet streepjes per maand, kwartaal of jaar, nooit meer dan zes', () => {
  const dagen = (van: string, tot: string) =>
    tijdstreepjes(Date.parse(van), Date.parse(tot)).map((moment) => new Date(moment).toISOString().slice(0, 10));
  expect(dagen('2026-08-15', '2026-11-20')).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
  expect(dagen('2025-11-15', '2026-11-20')).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
  expect(dagen('2025-06-01', '2028-03-01')).toEqual(['2026-01-01', '2027-01-01', '2028-01-01']);
  expect(dagen('2010-06-01', '2030-03-01').length).toBeLessThanOrEqual(6);
  expect(dagen('2026-11-01', '2026-11-08')).toEqual([]);
});

it('verdeelt de betaling in drie delen: eigen aandeel eerst, de oneven cent in het laatste', () => {
  const delen = betaaldelen(7_000_000n, 22_000_001n);
  expect(delen.map(({ naam, bedrag }) => [naam, bedrag])).toEqual([
    ['eigen', 7_000_000n],
    ['eerste', 11_000_000n],
    ['tweede', 11_000_001n],
  ]);
  expect(delen.reduce((som, { bedrag }) => som + bedrag, 0n)).toBe(29_000_001n);
  expect(betaaldelen(0n, 0n).every(({ deel }) => deel === 0)).toBe(true);
});
