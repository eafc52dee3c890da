import type { Taal } from './geld.ts';

const ZONE = 'Europe/Amsterdam';
const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const DAG = 86_400_000;

const makers = new Map<string, Intl.DateTimeFormat>();
function maker(taal: string, opties: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const sleutel = `${taal}${JSON.stringify(opties)}`;
  let gevonden = makers.get(sleutel);
  if (!gevonden) {
    gevonden = new Intl.DateTimeFormat(taal, { timeZone: ZONE, ...opties });
    makers.set(sleutel, gevonden);
  }
  return gevonden;
}

/** A day of the calendar stands for noon, so that no time zone moves it. */
const moment = (waarde: string | Date): Date =>
  waarde instanceof Date
    ? waarde
    : /^\d{4}-\d{2}-\d{2}$/.test(waarde)
      ? new Date(`${waarde}T12:00:00Z`)
      : new Date(waarde);

/** The local day of a moment, as 2026-11-16. */
export function lokaleDag(waarde: string | Date): string {
  return maker('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment(waarde));
}

/** 16 november 2026 */
export function toonDatum(waarde: string | Date | null | undefined, taal: Taal): string {
  if (!waarde) return '–';
  return maker(LOCALE[taal], { day: 'numeric', month: 'long', year: 'numeric' }).format(moment(waarde));
}

/** maandag 16 november 2026 */
export function toonWeekdag(waarde: string | Date, taal: Taal): string {
  return maker(LOCALE[taal], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(moment(waarde))
    .replace(',', '');
}

/** 16 nov 2026; the year is dropped when it is this year. */
export function toonDatumKort(waarde: string | Date | null | undefined, taal: Taal, nu: Date): string {
  if (!waarde) return '–';
  const ditJaar = lokaleDag(waarde).slice(0, 4) === lokaleDag(nu).slice(0, 4);
  const opties: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  const tekst = maker(LOCALE[taal], ditJaar ? opties : { ...opties, year: 'numeric' }).format(moment(waarde));
  return tekst.replace('.', '').replace('Sept', 'Sep');
}

/** maandag or ma */
export function toonDagnaam(waarde: string | Date, taal: Taal, lengte: 'long' | 'short'): string {
  return maker(LOCALE[taal], { weekday: lengte }).format(moment(waarde));
}

/** 1 dec */
export function toonDagmaand(waarde: string | Date, taal: Taal): string {
  return maker(LOCALE[taal], { day: 'numeric', month: 'short' }).format(moment(waarde)).replace('.', '');
}

/** november 2026 */
export function toonMaand(waarde: string | Date, taal: Taal): string {
  return maker(LOCALE[taal], { month: 'long', year: 'numeric' }).format(moment(waarde));
}

/** A mark on an axis of time: the month, and in January the year. */
export function toonAsmerk(waarde: Date, taal: Taal): string {
  const januari = lokaleDag(waarde).slice(5, 7) === '01';
  return maker(LOCALE[taal], januari ? { year: 'numeric' } : { month: 'short' })
    .format(waarde)
    .replace('.', '');
}

/** "3 dagen geleden", in the largest unit that fits; what is just over is "nu". */
export function toonGeleden(waarde: string | Date, nu: Date, taal: Taal): string {
  const seconden = Math.min(0, Math.round((moment(waarde).getTime() - nu.getTime()) / 1000));
  const relatief = new Intl.RelativeTimeFormat(LOCALE[taal], { numeric: 'auto' });
  const dagen = dagenTot(waarde, nu);
  if (seconden > -60) return relatief.format(0, 'second');
  if (seconden > -3_600) return relatief.format(Math.ceil(seconden / 60), 'minute');
  if (dagen === 0) return relatief.format(Math.ceil(seconden / 3_600), 'hour');
  if (dagen > -31) return relatief.format(dagen, 'day');
  return dagen > -365
    ? relatief.format(Math.ceil(dagen / 30.44), 'month')
    : relatief.format(Math.ceil(dagen / 365.25), 'year');
}

/** 23:59 */
export function toonTijd(waarde: string | Date, taal: Taal): string {
  return maker(LOCALE[taal], { hour: '2-digit', minute: '2-digit', hour12: false }).format(moment(waarde));
}

/** Whole local days until a moment: 0 = today, negative = late. */
export function dagenTot(uiterste: string | Date, nu: Date): number {
  const dag = (waarde: string | Date) => Date.parse(`${lokaleDag(waarde)}T00:00:00Z`);
  return Math.round((dag(uiterste) - dag(nu)) / DAG);
}

export type Drang = 'rustig' | 'let' | 'spoed' | 'laat';

/** How urgent so many days are: days 28 and 35 of the 42 are the borders (DOS-046). */
export function drang(dagen: number): Drang {
  if (dagen < 0) return 'laat';
  if (dagen <= 7) return 'spoed';
  return dagen <= 14 ? 'let' : 'rustig';
}

/** "+02:00": how far the local time is ahead at a moment. */
function voorsprong(moment: Date): string {
  const delen = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' }).formatToParts(moment);
  return delen.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
}

/** The first moment of a local day. The clock is set at two or three o'clock, after this moment. */
export function beginVanDag(dag: string): string {
  return `${dag}T00:00:00${voorsprong(new Date(`${dag}T00:00:00Z`))}`;
}

/** The last moment of a local day. */
export function eindeVanDag(dag: string): string {
  return `${dag}T23:59:59.999${voorsprong(new Date(`${dag}T12:00:00Z`))}`;
}
