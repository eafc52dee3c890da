/** Money, shares and counts as people read them. Amounts come as decimal strings and never become a float. */
export type Taal = 'nl' | 'en';

const VAST = '\u00a0';
const SCHEIDING = { nl: { duizend: '.', komma: ',' }, en: { duizend: ',', komma: '.' } } as const;

/** "138000.5" to 13800050n; null when it is no amount. */
export function centen(bedrag: string | null | undefined): bigint | null {
  const delen = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(bedrag ?? '');
  if (!delen) return null;
  const waarde = BigInt(delen[2] ?? '0') * 100n + BigInt((delen[3] ?? '').padEnd(2, '0'));
  return delen[1] ? -waarde : waarde;
}

/** The sum of amounts; what is unknown counts as nothing. */
export function som(bedragen: readonly (string | null | undefined)[]): bigint {
  return bedragen.reduce((totaal, bedrag) => totaal + (centen(bedrag) ?? 0n), 0n);
}

function groepeer(cijfers: string, duizend: string): string {
  return cijfers.replace(/\B(?=(\d{3})+(?!\d))/g, duizend);
}

/** 22000000n to "€ 220.000", with cents when there are any or when asked for. */
export function toonCenten(waarde: bigint, taal: Taal, opties: { centen?: boolean } = {}): string {
  const { duizend, komma } = SCHEIDING[taal];
  const min = waarde < 0n;
  const positief = min ? -waarde : waarde;
  const rest = positief % 100n;
  const achter = opties.centen || rest !== 0n ? `${komma}${String(rest).padStart(2, '0')}` : '';
  const getal = `${groepeer(String(positief / 100n), duizend)}${achter}`;
  return taal === 'nl' ? `€${VAST}${min ? '-' : ''}${getal}` : `${min ? '-' : ''}€${getal}`;
}

/** An amount for lists, heads and charts; "–" when it is unknown. */
export function toonBedrag(bedrag: string | null | undefined, taal: Taal, opties: { centen?: boolean } = {}): string {
  const waarde = centen(bedrag);
  return waarde === null ? '–' : toonCenten(waarde, taal, opties);
}

/** A whole number or decimal string with grouped thousands: "1234.5" to "1.234,5". */
export function toonGetal(getal: string | number | null | undefined, taal: Taal): string {
  if (getal === null || getal === undefined || getal === '') return '–';
  const [heel = '0', deel = ''] = String(getal).split('.');
  const { duizend, komma } = SCHEIDING[taal];
  const achter = deel.replace(/0+$/, '');
  return `${heel.startsWith('-') ? '-' : ''}${groepeer(heel.replace('-', ''), duizend)}${achter ? komma + achter : ''}`;
}

/** Hundredths of a percent to text with so many decimals, rounded half up. */
function procent(honderdsten: bigint, decimalen: 0 | 1 | 2, taal: Taal): string {
  const stap = 10n ** BigInt(2 - decimalen);
  const afgerond = (honderdsten + stap / 2n) / stap;
  const tekst = String(afgerond).padStart(decimalen + 1, '0');
  const heel = decimalen === 0 ? tekst : tekst.slice(0, -decimalen);
  return `${heel}${decimalen === 0 ? '' : SCHEIDING[taal].komma + tekst.slice(-decimalen)}%`;
}

/** A percentage with one decimal: "24.14" to "24,1%". */
export function toonPercentage(percentage: string | null | undefined, taal: Taal): string {
  const waarde = centen(percentage);
  return waarde === null ? '–' : procent(waarde, 1, taal);
}

/** A legal norm: whole, unless it has decimals: "20.00" to "20%". */
export function toonNorm(percentage: string | null | undefined, taal: Taal): string {
  const waarde = centen(percentage);
  if (waarde === null) return '–';
  return procent(waarde, waarde % 100n === 0n ? 0 : waarde % 10n === 0n ? 1 : 2, taal);
}

/** A part of a whole as text with one decimal; "–" without a whole. */
export function toonDeel(deel: bigint, geheel: bigint, taal: Taal): string {
  return geheel <= 0n ? '–' : procent((deel * 20_000n + geheel) / (2n * geheel), 1, taal);
}

export interface Aandeel {
  tekst: string;
  /** Falls short of the norm, on exact cents. */
  tekort: boolean;
  /** The rounded figure equals the norm and yet it falls short. */
  netNiet: boolean;
  /** Cents that are missing, or that are above the norm. */
  verschil: bigint;
}

/** The own share against its norm. The test is done on exact cents; rounding never hides a shortage. */
export function aandeel(deel: bigint, geheel: bigint, norm: string | null | undefined, taal: Taal): Aandeel {
  const minimum = centen(norm);
  if (geheel <= 0n) return { tekst: '–', tekort: false, netNiet: false, verschil: 0n };
  const nodig = minimum === null ? 0n : (minimum * geheel + 9_999n) / 10_000n;
  const tekort = minimum !== null && deel * 10_000n < minimum * geheel;
  const afgerond = (deel * 2_000n + geheel) / (2n * geheel);
  const netNiet = tekort && afgerond * 10n >= (minimum ?? 0n);
  const tekst = netNiet ? procent((deel * 10_000n) / geheel, 2, taal) : toonDeel(deel, geheel, taal);
  return { tekst, tekort, netNiet, verschil: deel > nodig ? deel - nodig : nodig - deel };
}

/** A share of a whole between 0 and 100, for the width of a bar. The only place where an amount becomes a number. */
export function breedte(deel: bigint, geheel: bigint): number {
  if (geheel <= 0n || deel <= 0n) return 0;
  return Math.min(100, Number((deel * 1_000_000n) / geheel) / 10_000);
}
