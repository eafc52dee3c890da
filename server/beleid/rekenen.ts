/**
 * Exact arithmetic of the rules. Money is integer euro cents, an amount of units is thousandths ("milli"), a percentage
 * is basis points (20.00 % = 2000). Products are taken in BigInt, so no float touches money.
 */

const GRENS = BigInt(Number.MAX_SAFE_INTEGER);

/** A number as an exact integer. Anything that is no number counts as nothing, so that a test never fails on its input. */
function heel(getal: number): bigint {
  return Number.isFinite(getal) ? BigInt(Math.round(getal)) : 0n;
}

function alsGetal(geheel: bigint): number {
  if (geheel > GRENS) return Number.MAX_SAFE_INTEGER;
  if (geheel < -GRENS) return -Number.MAX_SAFE_INTEGER;
  return Number(geheel);
}

/** Division rounded half up: a tie goes towards +infinity. `noemer` is positive. */
function deelHalfOmhoog(teller: bigint, noemer: bigint): bigint {
  return deelOmlaag(2n * teller + noemer, 2n * noemer);
}

function deelOmlaag(teller: bigint, noemer: bigint): bigint {
  const quotient = teller / noemer;
  return teller % noemer < 0n ? quotient - 1n : quotient;
}

/** Sum of cents; exact up to the largest safe integer, and held there beyond it. */
export function som(bedragen: Iterable<number>): number {
  let totaal = 0;
  for (const bedrag of bedragen) totaal += Number.isFinite(bedrag) ? bedrag : 0;
  if (totaal > Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
  if (totaal < -Number.MAX_SAFE_INTEGER) return -Number.MAX_SAFE_INTEGER;
  return totaal;
}

/** Amount of one budget line in cents: thousandths of units times the rate in cents, rounded half up once. */
export function regelbedrag(aantalMilli: number, tariefCent: number): number {
  return alsGetal(deelHalfOmhoog(heel(aantalMilli) * heel(tariefCent), 1000n));
}

/** What an expected saving is made of: persons, thousandths of units each, cents a unit, and a chance in basis points. */
export interface Besparingsgrond {
  personen: number;
  omvangMilli: number;
  kental: number;
  tegenkosten: number;
  realisatiekans: number;
}

/** Expected saving in cents: persons × units × (kental − tegenkosten) × chance, rounded half up once at the end. */
export function besparingsbedrag(grond: Besparingsgrond): number {
  const perEenheid = heel(grond.kental) - heel(grond.tegenkosten);
  const teller = heel(grond.personen) * heel(grond.omvangMilli) * perEenheid * heel(grond.realisatiekans);
  return alsGetal(deelHalfOmhoog(teller, 10_000_000n));
}

/** Share in basis points, rounded half up: for showing only. Null when there is no positive whole to take it of. */
export function percentageBp(deel: number, totaal: number): number | null {
  const noemer = heel(totaal);
  return noemer > 0n ? alsGetal(deelHalfOmhoog(heel(deel) * 10_000n, noemer)) : null;
}

/** Whether a share reaches a minimum, on exact integers: 39.999 % does not reach 40.00 %. */
export function haaltMinimum(deel: number, totaal: number, minimumBp: number): boolean {
  return heel(deel) * 10_000n >= heel(minimumBp) * heel(totaal);
}

/** The smallest number of cents that reaches the minimum share of a whole. */
export function minimumbedrag(totaal: number, minimumBp: number): number {
  return alsGetal(-deelOmlaag(-(heel(totaal) * heel(minimumBp)), 10_000n));
}

/** Whether `deelA / totaalA` is at most `deelB / totaalB`, compared as fractions; both wholes are positive. */
export function aandeelHoogstens(deelA: number, totaalA: number, deelB: number, totaalB: number): boolean {
  return heel(deelA) * heel(totaalB) <= heel(deelB) * heel(totaalA);
}

/** An integer in Dutch writing: `12.345`. */
export function getal(waarde: number): string {
  const geheel = heel(waarde);
  const cijfers = (geheel < 0n ? -geheel : geheel).toString();
  const gegroepeerd = cijfers.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return geheel < 0n ? `-${gegroepeerd}` : gegroepeerd;
}

/** Cents as euros in Dutch writing: `€ 138.000,00`. */
export function euro(cent: number): string {
  return `€ ${decimaal(cent)}`;
}

/** Basis points as a percentage in Dutch writing: `20,00 %`. */
export function procent(bp: number): string {
  return `${decimaal(bp)} %`;
}

/** An amount of money that may be a matter of cents: those are also said in words. */
export function euroOfCent(cent: number): string {
  return Math.abs(cent) < 100 ? `${euro(cent)} (${getal(cent)} cent)` : euro(cent);
}

function decimaal(honderdsten: number): string {
  const geheel = heel(honderdsten);
  const positief = geheel < 0n ? -geheel : geheel;
  const achter = (positief % 100n).toString().padStart(2, '0');
  const voor = getal(alsGetal(positief / 100n));
  return `${geheel < 0n ? '-' : ''}${voor},${achter}`;
}
