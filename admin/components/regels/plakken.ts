/** Cells of a spreadsheet made into lines: nothing is dropped, what does not fit stays as text in its cell. */
import { parse } from 'csv-parse/browser/esm/sync';
import type { Taal } from '../../format/geld.ts';
import { leesDatum, leesGetal } from '../../format/invoer.ts';
import { type Invulkolom, isInvulkolom, type Kolom, kern, type Lijn, vindOptie } from './kolommen.ts';

/** Text of the clipboard as cells; cells in quotation marks may hold line breaks. Empty lines are left out. */
export function alsCellen(tekst: string): string[][] {
  const opties = { delimiter: '\t', bom: true, relax_column_count: true, relax_quotes: true };
  let rijen: string[][];
  try {
    rijen = parse(tekst, { ...opties, quote: '"' });
  } catch {
    // A quotation mark that is never closed is an ordinary sign, as in 12" scherm.
    rijen = parse(tekst, { ...opties, quote: null });
  }
  return rijen.map((rij) => rij.map((cel) => cel.trim())).filter((rij) => rij.some((cel) => cel !== ''));
}

/** Whether pasted text is a piece of a spreadsheet and not a word or a paragraph. */
export function isTabel(tekst: string, inTekstvak: boolean): boolean {
  const kaal = tekst.replace(/[\r\n]+$/, '');
  return kaal.includes('\t') || (!inTekstvak && /[\r\n]/.test(kaal));
}

const JA = new Set(['ja', 'j', 'waar', 'true', 'yes', 'y', 'x', '1', 'v']);
const NEE = new Set(['nee', 'n', 'onwaar', 'false', 'no', '0', '']);

/** What a text becomes in a column, and whether it is in order there. */
export function leesCel<R>(kolom: Invulkolom<R>, tekst: string, taal: Taal): { waarde: unknown; goed: boolean } {
  switch (kolom.soort) {
    case 'getal': {
      const { waarde } = leesGetal(tekst, kolom.getal, taal);
      return { waarde: waarde ?? tekst, goed: waarde !== undefined };
    }
    case 'datum': {
      const { waarde } = leesDatum(tekst);
      return { waarde: waarde ?? tekst, goed: waarde !== undefined };
    }
    case 'keuze': {
      const waarde = vindOptie(kolom.groepen, tekst);
      return { waarde: waarde ?? tekst, goed: waarde !== null || tekst === '' };
    }
    case 'vink': {
      const woord = /^[✓✔☑]$/u.test(tekst) ? 'ja' : kern(tekst);
      return JA.has(woord) ? { waarde: true, goed: true } : { waarde: null, goed: NEE.has(woord) };
    }
    case 'eigen':
      return { waarde: undefined, goed: false };
    default:
      return { waarde: kolom.soort === 'tekst' ? tekst.replace(/\s*[\r\n]+\s*/g, ' ') : tekst, goed: true };
  }
}

/** The columns that the first line names, when it is a heading: at least two of its cells are names, or all of them. */
function kopVan<R>(kolommen: readonly Kolom<R>[], rij: readonly string[]): (Kolom<R> | null)[] | null {
  const gevonden = rij.map((cel) => {
    const naam = kern(cel);
    return (
      kolommen.find((een) => [een.naam, een.label, ...(een.ook ?? [])].some((ander) => kern(ander) === naam)) ?? null
    );
  });
  const namen = gevonden.filter((een) => een !== null);
  const gevuld = rij.filter((cel) => cel !== '').length;
  if (new Set(namen).size !== namen.length) return null;
  return namen.length >= 2 || (namen.length === 1 && gevuld === 1) ? gevonden : null;
}

export interface Plakvraag<R extends Lijn> {
  cellen: readonly (readonly string[])[];
  regels: readonly R[];
  kolommen: readonly Kolom<R>[];
  /** Where the focus is. */
  rij: number;
  kolom: string;
  nieuw: (regels: readonly R[]) => R;
  taal: Taal;
}

export interface Plakuitkomst<R> {
  regels: R[];
  /** Lines that got something. */
  geraakt: number;
  /** Cells that are kept as text, with an error. */
  fout: number;
  /** What has no place here: columns of the spreadsheet by name or number, and words that are no tick. */
  over: string[];
}

/** Fills from the focused cell on and adds lines; under a heading the columns follow its names. */
export function plak<R extends Lijn>(vraag: Plakvraag<R>): Plakuitkomst<R> {
  const { cellen, kolommen, taal } = vraag;
  const eerste = cellen[0] ?? [];
  const kop = kopVan(kolommen, eerste);
  const begin = Math.max(
    0,
    kolommen.findIndex(({ naam }) => naam === vraag.kolom),
  );
  const doel = (plaats: number): Kolom<R> | null => (kop ? kop[plaats] : kolommen[begin + plaats]) ?? null;
  const rijen = kop ? cellen.slice(1) : cellen;
  const regels = [...vraag.regels];
  const over = new Set<string>();
  let fout = 0;
  rijen.forEach((rij, nummer) => {
    let regel = regels[vraag.rij + nummer] ?? vraag.nieuw(regels);
    rij.forEach((cel, plaats) => {
      const kolom = doel(plaats);
      if (kolom === null || (isInvulkolom(kolom) && kolom.soort === 'eigen')) {
        if (cel !== '') over.add(kop ? (eerste[plaats] ?? '') || String(plaats + 1) : String(plaats + 1));
        return;
      }
      // A derived figure is made of the other cells.
      if (!isInvulkolom(kolom)) return;
      const { waarde, goed } = leesCel(kolom, cel, taal);
      if (!goed && kolom.soort === 'vink') over.add(`${kolom.label}: ${cel}`);
      else if (!goed) fout += 1;
      regel = { ...regel, [kolom.naam]: waarde };
    });
    regels[vraag.rij + nummer] = regel;
  });
  return { regels, geraakt: rijen.length, fout, over: [...over] };
}
