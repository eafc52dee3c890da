import { RegelingCode } from '../beleid/begrippen.ts';

/** An envelope of the demo; the amounts are made up, since no national figures are known. */
export interface Demobudget {
  regeling: RegelingCode;
  zorgkantoor: string;
  jaar: number;
  /** Cents. */
  maximum: number;
}

/** Euros per zorgkantoor and year. CZ 2026 is chosen so that what is asked for no longer fits: it threatens to go over. */
const MAXIMA: readonly [zorgkantoor: string, euro2026: number, euro2027: number][] = [
  ['CZ', 400_000, 650_000],
  ['DSW', 150_000, 180_000],
  ['MENZIS', 620_000, 700_000],
  ['SALLAND', 90_000, 130_000],
  ['VGZ', 300_000, 340_000],
  ['ZILVEREN_KRUIS', 750_000, 820_000],
  ['ZORG_EN_ZEKERHEID', 160_000, 200_000],
];

/** The zorgkantoor of each region in which a demo project lies. */
const PER_REGIO: Readonly<Record<string, string>> = {
  ZK04: 'MENZIS',
  ZK06: 'ZILVEREN_KRUIS',
  ZK09: 'MENZIS',
  ZK10: 'CZ',
  ZK12: 'VGZ',
  ZK14: 'SALLAND',
  ZK16: 'VGZ',
  ZK17: 'VGZ',
  ZK20: 'ZILVEREN_KRUIS',
  ZK21: 'ZILVEREN_KRUIS',
  ZK22: 'MENZIS',
  ZK23: 'ZILVEREN_KRUIS',
  ZK25: 'CZ',
  ZK27: 'CZ',
  ZK28: 'ZORG_EN_ZEKERHEID',
  ZK31: 'CZ',
  ZK33: 'DSW',
};

export function demobudgetten(): Demobudget[] {
  return MAXIMA.flatMap(([zorgkantoor, euro2026, euro2027]) => [
    { regeling: RegelingCode.DOS, zorgkantoor, jaar: 2026, maximum: euro2026 * 100 },
    { regeling: RegelingCode.DOS, zorgkantoor, jaar: 2027, maximum: euro2027 * 100 },
  ]);
}

/** @throws when a demo project lies in a region that is not listed */
export function zorgkantoorVanRegio(regio: string): string {
  const zorgkantoor = PER_REGIO[regio];
  if (!zorgkantoor) throw new Error(`demo: geen zorgkantoor voor regio ${regio}`);
  return zorgkantoor;
}
