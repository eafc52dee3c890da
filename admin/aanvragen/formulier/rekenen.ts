/**
 * The figures of a plan while it is being filled in, exactly as the server takes them: integers of cents, thousandths and
 * basis points, rounded half up once. What is empty or could not be read makes a line's figure unknown.
 */
import { AANTAL, alsGeheel, BEDRAG, HEEL, PERCENTAGE, TARIEF } from '../../format/invoer.ts';

/** Division rounded half up: a tie goes towards +infinity. `noemer` is positive. */
function deelHalfOmhoog(teller: bigint, noemer: bigint): bigint {
  const dubbel = 2n * teller + noemer;
  const quotient = dubbel / (2n * noemer);
  return dubbel % (2n * noemer) < 0n ? quotient - 1n : quotient;
}

const samen = (bedragen: Iterable<bigint | null>): bigint => {
  let totaal = 0n;
  for (const bedrag of bedragen) totaal += bedrag ?? 0n;
  return totaal;
};

/** Amount of a budget line in cents: quantity × price. */
export function regelbedrag({ aantal, tarief }: { aantal: string; tarief: string }): bigint | null {
  const milli = alsGeheel(aantal, AANTAL);
  const cent = alsGeheel(tarief, TARIEF);
  return milli === null || cent === null ? null : deelHalfOmhoog(milli * cent, 1_000n);
}

/** Sum of the rounded lines. */
export const totaleKosten = (begroting: Iterable<{ aantal: string; tarief: string }>): bigint =>
  samen(Array.from(begroting, regelbedrag));

export interface Besparingsgrond {
  personen: string;
  omvangPerPersoon: string;
  kental: string;
  tegenkosten: string;
  realisatiekans: string;
}

/** What a unit saves net, in cents: the key figure less the costs that come instead. */
export function nettoPerEenheid({
  kental,
  tegenkosten,
}: Pick<Besparingsgrond, 'kental' | 'tegenkosten'>): bigint | null {
  const bruto = alsGeheel(kental, TARIEF);
  const tegen = tegenkosten === '' ? 0n : alsGeheel(tegenkosten, TARIEF);
  return bruto === null || tegen === null ? null : bruto - tegen;
}

/** Expected saving in cents: persons × units × net × chance. */
export function besparingsbedrag(regel: Besparingsgrond): bigint | null {
  const personen = alsGeheel(regel.personen, HEEL);
  const omvang = alsGeheel(regel.omvangPerPersoon, AANTAL);
  const netto = nettoPerEenheid(regel);
  const kans = alsGeheel(regel.realisatiekans, PERCENTAGE);
  if (personen === null || omvang === null || netto === null || kans === null) return null;
  return deelHalfOmhoog(personen * omvang * netto * kans, 10_000_000n);
}

/** Sum of the savings, of one domain or of all. */
export function totaleBesparing(
  besparingen: readonly (Besparingsgrond & { domein: string })[],
  domein?: string,
): bigint {
  const regels = domein === undefined ? besparingen : besparingen.filter((regel) => regel.domein === domein);
  return samen(regels.map(besparingsbedrag));
}

/** What the policy framework says of the own share. */
export interface Rekenkader {
  /** Minimum in percent for the first, second … year. */
  minimumEigenAandeel: readonly string[];
  inNaturaTelt: boolean;
}

export interface Geldgever {
  soort: string;
  wlzGefinancierd?: boolean | null;
}

/** Whether and why a contribution counts as own share. */
export type Telling = 'telt' | 'zorgkantoor' | 'wlz' | 'in_natura' | 'onbekend';

/** Never that of a zorgkantoor or of a party that the Wlz largely pays; in kind only as far as the framework counts it. */
export function telling(
  partner: Geldgever | undefined,
  soort: string,
  kader: Pick<Rekenkader, 'inNaturaTelt'>,
): Telling {
  if (!partner) return 'onbekend';
  if (partner.soort === 'ZORGKANTOOR') return 'zorgkantoor';
  if (partner.wlzGefinancierd) return 'wlz';
  if (soort === 'IN_NATURA') return kader.inNaturaTelt ? 'telt' : 'in_natura';
  return soort === 'GELD' ? 'telt' : 'onbekend';
}

interface Bijdrage {
  partnerId: string;
  soort: string;
  bedrag: string;
}

/** What counts as own share, in cents. */
export function eigenAandeel(
  financiering: readonly Bijdrage[],
  partner: (id: string) => Geldgever | undefined,
  kader: Pick<Rekenkader, 'inNaturaTelt'>,
): bigint {
  const telt = financiering.filter((een) => telling(partner(een.partnerId), een.soort, kader) === 'telt');
  return samen(telt.map(({ bedrag }) => alsGeheel(bedrag, BEDRAG)));
}

/** What all parties but the zorgkantoor pay together. */
export const totaleBijdragen = (financiering: readonly { bedrag: string }[]): bigint =>
  samen(financiering.map(({ bedrag }) => alsGeheel(bedrag, BEDRAG)));

/** The minimum own share of a year of financing, in percent; null when the year is unknown. */
export function gewoonMinimum(projectjaar: string, kader: Rekenkader): string | null {
  const jaar = /^\d{1,3}$/.test(projectjaar) ? Number(projectjaar) : 0;
  return jaar < 1 ? null : (kader.minimumEigenAandeel[Math.min(jaar, kader.minimumEigenAandeel.length) - 1] ?? null);
}

/**
 * The minimum that holds: the ordinary one, or the lower one that the zorgkantoor decided on for a project that used the
 * transition policy of 2026 (DOS-069).
 */
export function geldendMinimum(
  { projectjaar, overgangsbeleid2026 }: { projectjaar: string; overgangsbeleid2026: boolean | null },
  kader: Rekenkader,
  besloten: string | null,
): string | null {
  const gewoon = gewoonMinimum(projectjaar, kader);
  if (gewoon === null || besloten === null || overgangsbeleid2026 !== true) return gewoon;
  const [hoog, laag] = [alsGeheel(gewoon, PERCENTAGE), alsGeheel(besloten, PERCENTAGE)];
  return hoog !== null && laag !== null && laag < hoog ? besloten : gewoon;
}

/** The smallest number of cents that reaches a minimum share of a whole. */
export function minimumbedrag(totaal: bigint, minimum: string): bigint {
  const bp = alsGeheel(minimum, PERCENTAGE) ?? 0n;
  return (totaal * bp + 9_999n) / 10_000n;
}

/** Cents as the API takes them: 13800050n to "138000.50". */
export function alsBedrag(cent: bigint): string {
  const cijfers = String(cent).padStart(3, '0');
  return `${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}
