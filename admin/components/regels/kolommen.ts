import type { ReactNode } from 'react';
import type { Getalsoort } from '../../format/invoer.ts';

/** A line of a list; its key stays with it while lines move. */
export interface Lijn {
  sleutel: string;
}

export interface Optie {
  waarde: string;
  tekst: string;
  /** Other names by which it is known when somebody pastes. */
  ook?: readonly string[];
}
export interface Optiegroep {
  /** Heading over these choices; without one they stand loose. */
  groep?: string;
  opties: readonly Optie[];
}

/** What a custom field gets, so that it is bound to its messages. */
export interface Celopties<R> {
  regel: R;
  id: string;
  zet: (waarde: unknown) => void;
  vergrendeld: boolean;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

interface Kolombasis {
  label: string;
  /** Width as a track of the grid, in a table; columns without one stand under the line with their label. */
  breedte?: string;
  /** Share of twelve, where fields stand under the line or in a card. */
  deel?: number;
  /** Share of six on a narrow screen; six when not said. */
  smal?: 2 | 3 | 4 | 6;
  hulp?: string;
  /** Other names in the first line of a spreadsheet. */
  ook?: readonly string[];
}

/** A column of a list of lines. `naam` is the field of the line, and the last part of the path of a finding. */
export type Kolom<R> = Kolombasis &
  (
    | { soort: 'tekst' | 'lang'; naam: keyof R & string; voorstellen?: readonly string[]; langste?: number }
    | { soort: 'getal'; naam: keyof R & string; getal: Getalsoort; teken?: string }
    | { soort: 'datum'; naam: keyof R & string; min?: string; max?: string }
    | { soort: 'keuze'; naam: keyof R & string; groepen: readonly Optiegroep[]; leeg: string }
    | { soort: 'vink'; naam: keyof R & string; vraag: string }
    | { soort: 'eigen'; naam: keyof R & string; maak: (opties: Celopties<R>) => ReactNode }
    /** A derived figure or word: shown, not typed. */
    | { soort: 'toon'; naam: string; toon: (regel: R) => ReactNode; links?: boolean }
  );

export type Invulkolom<R> = Exclude<Kolom<R>, { soort: 'toon' }>;

export const isInvulkolom = <R>(kolom: Kolom<R>): kolom is Invulkolom<R> => kolom.soort !== 'toon';

/** A field of a line as text; lines hold strings, booleans and lists. */
export function celtekst<R>(regel: R, naam: keyof R & string): string {
  const waarde = regel[naam];
  return typeof waarde === 'string' ? waarde : '';
}

/** Names and words without case, accents and punctuation, to recognise what somebody means. */
export function kern(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The choice that a text stands for: by code, by label or by another name; null when it is none or not clear. */
export function vindOptie(groepen: readonly Optiegroep[], tekst: string): string | null {
  const gezocht = kern(tekst);
  if (gezocht === '') return null;
  const treffers = groepen
    .flatMap(({ opties }) => opties)
    .filter(({ waarde, tekst: label, ook = [] }) => [waarde, label, ...ook].some((naam) => kern(naam) === gezocht));
  return new Set(treffers.map(({ waarde }) => waarde)).size === 1 ? (treffers[0]?.waarde ?? null) : null;
}

export const isOptie = (groepen: readonly Optiegroep[], waarde: string): boolean =>
  groepen.some(({ opties }) => opties.some((optie) => optie.waarde === waarde));
