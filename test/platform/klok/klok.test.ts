import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { systeemklok, Zetbareklok } from '../../../server/platform/klok/klok.ts';

describe('systeemklok', () => {
  it('geeft zonder begin de echte tijd', () => {
    expect(Math.abs(systeemklok().nu().getTime() - Date.now())).toBeLessThan(100);
  });

  it('begint op het gegeven moment en loopt door met de echte tijd', async () => {
    const begin = new Date('2026-09-01T09:00:00+02:00');
    const klok = systeemklok(begin);
    const eerste = klok.nu().getTime();
    await wacht(60);
    const later = klok.nu().getTime();
    expect(eerste - begin.getTime()).toBeLessThan(50);
    expect(later - eerste).toBeGreaterThanOrEqual(50);
    expect(later - eerste).toBeLessThan(1_000);
  });
});

describe('Zetbareklok', () => {
  it('staat stil tot zij wordt verzet', async () => {
    const klok = new Zetbareklok('2026-09-01T09:00:00+02:00');
    await wacht(5);
    expect(klok.nu()).toEqual(new Date('2026-09-01T07:00:00Z'));
    klok.zet(new Date('2025-01-01T00:00:00Z'));
    expect(klok.nu()).toEqual(new Date('2025-01-01T00:00:00Z'));
  });

  it('geeft elke keer een eigen Date, zodat niemand haar van buiten verzet', () => {
    const klok = new Zetbareklok('2026-09-01T07:00:00Z');
    klok.nu().setFullYear(1999);
    expect(klok.nu()).toEqual(new Date('2026-09-01T07:00:00Z'));
  });

  it('houdt de plaatselijke tijd van de dag over de overgang naar de wintertijd', () => {
    const klok = new Zetbareklok('2026-10-24T12:00:00+02:00');
    klok.vooruit({ dagen: 1 });
    expect(klok.nu()).toEqual(new Date('2026-10-25T12:00:00+01:00'));
  });

  it('telt uren, minuten en seconden als verstreken tijd', () => {
    const klok = new Zetbareklok('2026-10-24T12:00:00+02:00');
    klok.vooruit({ uren: 24, minuten: 1, seconden: 2 });
    expect(klok.nu()).toEqual(new Date('2026-10-25T11:01:02+01:00'));
  });

  it('weigert een tekst zonder tijdzone', () => {
    expect(() => new Zetbareklok('2026-09-01T09:00:00')).toThrow(RangeError);
  });
});
