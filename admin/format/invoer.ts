/**
 * What people type and paste as numbers and dates, made into what the API takes, and back. Forgiving, but never wrong:
 * what could mean two things is not read. Everything is done on digits; no amount becomes a float.
 */
import type { Taal } from './geld.ts';

/** Why something is not read; the screens say it in words. */
export type Leesfout = 'geen_getal' | 'decimalen' | 'dubbelzinnig' | 'negatief' | 'te_groot' | 'geen_datum' | 'jaartal';

/** Empty, what the API takes, or the reason why not. */
export type Gelezen = { waarde: string; fout?: undefined } | { waarde?: undefined; fout: Leesfout };

/** A kind of number: how many digits after the point, whether they are always written, and the largest one in units of the last digit. */
export interface Getalsoort {
  decimalen: number;
  vast: boolean;
  hoogste: bigint;
  /** Without separators of thousands: a year. */
  kaal?: boolean;
  /** What may stand around the figure. */
  teken?: RegExp;
}

const EURO = /^(?:€|eur(?:o)?)\s*|\s*(?:€|eur(?:o)?)$/gi;
const PROCENT = /\s*(?:%|procent|percent)$/i;

export const BEDRAG: Getalsoort = { decimalen: 2, vast: true, hoogste: 100_000_000_000_000n, teken: EURO };
/** The price of a unit. */
export const TARIEF: Getalsoort = { ...BEDRAG, hoogste: 1_000_000_000_000n };
export const AANTAL: Getalsoort = { decimalen: 3, vast: false, hoogste: 1_000_000_000_000n };
export const PERCENTAGE: Getalsoort = { decimalen: 2, vast: true, hoogste: 10_000n, teken: PROCENT };
export const HEEL: Getalsoort = { decimalen: 0, vast: false, hoogste: 20_000_000n };
export const JAAR: Getalsoort = { decimalen: 0, vast: false, hoogste: 2_100n, kaal: true };

const KOMMA = { nl: ',', en: '.' } as const;
const DUIZEND = { nl: '.', en: ',' } as const;

/** Groups of three behind one to three digits, the first of which is no zero: 1.234.567. */
const gegroepeerd = (delen: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(delen[0] ?? '') && delen.slice(1).every((deel) => /^\d{3}$/.test(deel));

/** Full-width digits, kinds of spaces and minus signs as the ordinary ones. */
function gewoon(tekst: string): string {
  return tekst
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .trim();
}

interface Delen {
  heel: string;
  achter: string;
}

/** Splits a figure at its decimal separator and takes the separators of thousands out; null when that is not clear. */
function splits(tekst: string, taal: Taal, decimalen: number): Delen | Leesfout {
  if (!/^[\d.,' ]*\d[\d.,' ]*$/.test(tekst)) return 'geen_getal';
  const komma = Math.max(tekst.lastIndexOf(','), tekst.lastIndexOf('.'));
  if (komma < 0) return zonderSpaties(tekst, '');
  const teken = tekst[komma] ?? '';
  const ander = teken === ',' ? '.' : ',';
  const voor = tekst.slice(0, komma);
  const achter = tekst.slice(komma + 1);
  if (!/^\d*$/.test(achter)) return 'geen_getal';
  if (voor.includes(ander)) {
    // Both occur: the last one is the decimal separator, and it can be there only once.
    const groepen = voor.split(ander);
    return voor.includes(teken) || !gegroepeerd(groepen) ? 'geen_getal' : { heel: groepen.join(''), achter };
  }
  if (voor.includes(teken)) {
    const groepen = [...voor.split(teken), achter];
    return gegroepeerd(groepen) ? { heel: groepen.join(''), achter: '' } : 'geen_getal';
  }
  const duizendtal = gegroepeerd([voor, achter]);
  if (duizendtal && teken === DUIZEND[taal]) return { heel: voor + achter, achter: '' };
  if (duizendtal && decimalen < 3) return 'dubbelzinnig';
  return zonderSpaties(voor, achter);
}

/** The part before the decimal separator may be grouped by spaces or apostrophes. */
function zonderSpaties(heel: string, achter: string): Delen | Leesfout {
  const groepen = heel.split(/[ ']/);
  if (groepen.length === 1) return { heel, achter };
  return gegroepeerd(groepen) ? { heel: groepen.join(''), achter } : 'geen_getal';
}

/** Reads a number as it is written in the language of the screen; also the other way of writing where that is clear. */
export function leesGetal(tekst: string, soort: Getalsoort, taal: Taal): Gelezen {
  let rest = gewoon(tekst);
  if (rest === '') return { waarde: '' };
  const min = /^-\s*(?=[\d€])|^(?:€|eur)\s*-\s*(?=\d)|(?<=\d)-$/i.test(rest) && !/[.,]-+$/.test(rest);
  if (soort.teken) rest = rest.replace(soort.teken, '').trim();
  // A dash for no cents, as in "€ 1.234,-".
  rest = rest.replace(/(?<=\d)[.,](?:-{1,2}|=)$/, '');
  if (min) return { fout: 'negatief' };
  const delen = splits(rest, taal, soort.decimalen);
  if (typeof delen === 'string') return { fout: delen };
  const heel = delen.heel.replace(/^0+(?=\d)/, '') || '0';
  const achter = delen.achter.replace(/0+$/, '');
  if (achter.length > soort.decimalen) return { fout: 'decimalen' };
  const cijfers = BigInt(heel + achter.padEnd(soort.decimalen, '0'));
  if (cijfers > soort.hoogste) return { fout: 'te_groot' };
  const breuk = soort.vast ? achter.padEnd(soort.decimalen, '0') : achter;
  return { waarde: breuk ? `${heel}.${breuk}` : heel };
}

/** A stored value, or null when it is raw text that could not be read. */
function opgeslagen(waarde: string, soort: Getalsoort): Delen | null {
  const delen = /^(\d+)(?:\.(\d+))?$/.exec(waarde);
  const heel = delen?.[1];
  const achter = delen?.[2] ?? '';
  if (heel === undefined || achter.length > soort.decimalen) return null;
  return BigInt(heel + achter.padEnd(soort.decimalen, '0')) > soort.hoogste ? null : { heel, achter };
}

/** Whether a stored value is one that the API takes; an empty one is. */
export function isGetal(waarde: string, soort: Getalsoort): boolean {
  return waarde === '' || opgeslagen(waarde, soort) !== null;
}

/** A stored value as it stands in a field: "1234.5" as "1.234,50". Raw text stays as it was typed. */
export function toonGetalinvoer(waarde: string, soort: Getalsoort, taal: Taal): string {
  const delen = opgeslagen(waarde, soort);
  if (!delen) return waarde;
  const heel = soort.kaal ? delen.heel : delen.heel.replace(/\B(?=(\d{3})+$)/g, DUIZEND[taal]);
  const achter = soort.vast ? delen.achter.padEnd(soort.decimalen, '0') : delen.achter.replace(/0+$/, '');
  return achter ? `${heel}${KOMMA[taal]}${achter}` : heel;
}

/** A stored value as an integer of its last digit: cents, thousandths, basis points; null when empty or unread. */
export function alsGeheel(waarde: string, soort: Getalsoort): bigint | null {
  const delen = opgeslagen(waarde, soort);
  return delen && BigInt(delen.heel + delen.achter.padEnd(soort.decimalen, '0'));
}

const MAANDEN: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^feb(ruari|ruary)?$/,
  /^(mrt|maart|mar|march)$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^(jun|juni|june)$/,
  /^(jul|juli|july)$/,
  /^aug(ustus|ust)?$/,
  /^sept?(ember)?$/,
  /^(okt|oct)(ober)?$/,
  /^nov(ember)?$/,
  /^dec(ember)?$/,
];
/** Dates outside these years are typing errors, as the API says too. */
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2199;

/** Reads a day: 16-11-2026, 16/11/26, 16 november 2026, 16112026 or 2026-11-16; the day comes before the month. */
export function leesDatum(tekst: string): Gelezen {
  const rest = gewoon(tekst).toLowerCase();
  if (rest === '') return { waarde: '' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(rest);
  if (iso) return alsDatum(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dicht = /^(\d{2})(\d{2})(\d{4})$/.exec(rest);
  const delen = dicht ?? /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9}\.?)[-/. ]+(\d{4}|\d{2})$/.exec(rest);
  if (!delen) return { fout: 'geen_datum' };
  const [, dag = '', maand = '', jaar = ''] = delen;
  const woord = maand.replace('.', '');
  const nummer = /^\d+$/.test(maand) ? Number(maand) : MAANDEN.findIndex((naam) => naam.test(woord)) + 1;
  return alsDatum(jaar.length === 2 ? 2000 + Number(jaar) : Number(jaar), nummer, Number(dag));
}

function alsDatum(jaar: number, maand: number, dag: number): Gelezen {
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  const lengte = maand === 2 ? (schrikkel ? 29 : 28) : [4, 6, 9, 11].includes(maand) ? 30 : 31;
  if (maand < 1 || maand > 12 || dag < 1 || dag > lengte) return { fout: 'geen_datum' };
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return { fout: 'jaartal' };
  return { waarde: `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` };
}

/** Whether a stored value is a day that the API takes; an empty one is. */
export function isDatum(waarde: string): boolean {
  return waarde === '' || (/^\d{4}-\d{2}-\d{2}$/.test(waarde) && leesDatum(waarde).waarde === waarde);
}

/** A stored day as it stands in a field: 16-11-2026. Raw text stays as it was typed. */
export function toonDatuminvoer(waarde: string): string {
  return isDatum(waarde) ? waarde.split('-').reverse().join('-') : waarde;
}
