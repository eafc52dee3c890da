import type { Blad } from './bladen.ts';

/** The version of the layout below; a file with another one is not read. */
export const FORMAATVERSIE = 'B1-2026.1';

/** Rows of a sheet, counted from 1; the same for writing and for reading. */
export function rijenVan(blad: Blad): { veld: (nummer: number) => number; kop: number; eerste: number } {
  const kop = blad.velden.length > 0 ? 5 + blad.velden.length + 3 : 5;
  return { veld: (nummer) => 5 + nummer, kop, eerste: kop + 1 };
}

/** Letter of a column, counted from 0. */
export const letter = (kolom: number): string => String.fromCharCode(65 + kolom);

/** Sheets beside those of the plan. */
export const LEES_MIJ = 'Lees mij';
export const ORGANISATIES = 'Organisaties';
export const LIJSTEN = 'Lijsten';
/** Where the version of the layout stands on the first sheet. */
export const CEL_FORMAATVERSIE = 'B4';
/** First row of the organisations: name in A, KVK in B, kind in C, id in D. */
export const EERSTE_ORGANISATIE = 5;
