import { centen } from '../format/geld.ts';

export interface Mutatie {
  id: string;
  moment: string;
  soort: string;
  bedrag: string;
  maximumNa: string;
  toegekendNa: string;
}

export interface Punt {
  id: string;
  moment: number;
  soort: string;
  maximum: bigint;
  toegekend: bigint;
}

/**
 * The state of an envelope after each line of its ledger, in the order in which the ledger was written: the API tells
 * the balances after each line, so that nothing hangs on lines of the same moment or on a page that is missing.
 */
export function verloop(mutaties: readonly Mutatie[]): Punt[] {
  return mutaties.map(({ id, moment, soort, maximumNa, toegekendNa }) => ({
    id,
    moment: Date.parse(moment),
    soort,
    maximum: centen(maximumNa) ?? 0n,
    toegekend: centen(toegekendNa) ?? 0n,
  }));
}

/** Only what moves a line of the chart: payments do not, and neither does setting the same maximum again. */
export function stappen(punten: readonly Punt[]): Punt[] {
  return punten.filter(({ maximum, toegekend }, plaats) => {
    const vorige = punten[plaats - 1];
    return !vorige || vorige.maximum !== maximum || vorige.toegekend !== toegekend;
  });
}

/** A stepped line over a square of 1000 × 1000, from left to right; the height is upside down, as in SVG. */
export function trap(
  punten: readonly Punt[],
  welke: 'maximum' | 'toegekend',
  bereik: { van: number; tot: number; hoogste: bigint },
): string {
  const duur = Math.max(1, bereik.tot - bereik.van);
  const x = (moment: number) => Math.round(((moment - bereik.van) / duur) * 100_000) / 100;
  const y = (bedrag: bigint) =>
    bereik.hoogste <= 0n ? 1000 : 1000 - Number((bedrag * 100_000n) / bereik.hoogste) / 100;
  const delen = punten.map((punt, plaats) =>
    plaats === 0 ? `M${x(punt.moment)} ${y(punt[welke])}` : `H${x(punt.moment)}V${y(punt[welke])}`,
  );
  return delen.length === 0 ? '' : `${delen.join('')}H1000`;
}

/** Round figures for the axis, four or fewer steps, the last one at or above the highest: 0, 200.000, 400.000, 600.000. */
export function schaalstappen(hoogste: bigint): bigint[] {
  if (hoogste <= 0n) return [0n, 100n];
  const ruw = hoogste / 4n || 1n;
  const macht = 10n ** BigInt(String(ruw).length - 1);
  const stap = [1n, 2n, 5n, 10n].map((keer) => keer * macht).find((kandidaat) => kandidaat >= ruw) ?? macht * 10n;
  const aantal = (hoogste + stap - 1n) / stap;
  return Array.from({ length: Number(aantal) + 1 }, (_, plaats) => BigInt(plaats) * stap);
}

/** First days of years, quarters or months between two moments, whichever gives a handful of marks. */
export function tijdstreepjes(van: number, tot: number): number[] {
  const begin = new Date(van);
  const maanden = (tot - van) / 2_629_800_000;
  const stap = maanden <= 6 ? 1 : maanden <= 18 ? 3 : 12;
  const streepjes: number[] = [];
  let maand = begin.getUTCFullYear() * 12 + Math.ceil((begin.getUTCMonth() + 1) / stap) * stap;
  if (stap === 12) maand = (begin.getUTCFullYear() + 1) * 12;
  for (; streepjes.length < 40; maand += stap) {
    const moment = Date.UTC(Math.floor(maand / 12), maand % 12, 1);
    if (moment >= tot) break;
    streepjes.push(moment);
  }
  const deler = Math.ceil(streepjes.length / 6) || 1;
  return streepjes.filter((_, plaats) => plaats % deler === 0);
}
