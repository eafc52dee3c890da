import { onjuisteInvoer } from '../fouten/graphqlfouten.ts';
import type { Voorwaarde } from './lezer.ts';

/** Any of the filter inputs: `eq`, `in`, `contains`, `gte`, `lte`; what is null or absent is not asked. */
export interface Filterdelen {
  eq?: unknown;
  in?: readonly unknown[] | null;
  contains?: string | null;
  gte?: unknown;
  lte?: unknown;
}

/** SQL type of the filtered expression, for the cast of its parameter. */
export type Filtertype = 'text' | 'integer' | 'bigint' | 'uuid' | 'timestamptz';

/** One filter input over one SQL expression, as conditions that must all hold. */
export function filter(
  delen: Filterdelen | null | undefined,
  type: Filtertype,
  sql: (alias: string) => string,
): Voorwaarde[] {
  if (!delen) return [];
  const voorwaarden: Voorwaarde[] = [];
  const erbij = (waarde: unknown, maak: (plaats: string, kolom: string) => string, als: string = type) => {
    if (waarde === undefined || waarde === null) return;
    eisTekst(waarde);
    voorwaarden.push((opdracht, alias) => maak(`${opdracht.param(waarde)}::${als}`, sql(alias)));
  };
  erbij(delen.eq, (plaats, kolom) => `${kolom} = ${plaats}`);
  erbij(delen.in, (plaats, kolom) => `${kolom} = ANY(${plaats})`, `${type}[]`);
  erbij(delen.gte, (plaats, kolom) => `${kolom} >= ${plaats}`);
  erbij(delen.lte, (plaats, kolom) => `${kolom} <= ${plaats}`);
  erbij(delen.contains, (plaats, kolom) => `zonder_accenten(${kolom}) LIKE bevatpatroon(${plaats})`);
  return voorwaarden;
}

/** All conditions hold. */
export function alle(voorwaarden: Voorwaarde[]): Voorwaarde {
  return (opdracht, alias) =>
    voorwaarden.length === 0
      ? 'true'
      : `(${voorwaarden.map((voorwaarde) => voorwaarde(opdracht, alias)).join(' AND ')})`;
}

/** At least one holds; none given holds nothing. */
export function eenVan(voorwaarden: Voorwaarde[]): Voorwaarde {
  return (opdracht, alias) =>
    voorwaarden.length === 0
      ? 'false'
      : `(${voorwaarden.map((voorwaarde) => voorwaarde(opdracht, alias)).join(' OR ')})`;
}

/** Longest text that is searched for. */
const LANGSTE_ZOEKTEKST = 200;
/** Words of a search that count; the rest is left out. */
const MEESTE_WOORDEN = 12;

/** PostgreSQL has no text with this character, so nothing can match it; a client that sends it is mistaken. */
function eisTekst(waarde: unknown): void {
  if (Array.isArray(waarde)) for (const deel of waarde) eisTekst(deel);
  else if (typeof waarde === 'string' && waarde.includes('\u0000'))
    throw onjuisteInvoer('Een filter kan geen nulteken bevatten.');
}

/**
 * Words as a condition on a tsvector that was made by `zoekvector`: every word must occur, by its Dutch stem; the last
 * one may still be growing, so its beginning as it stands will do as well. Only letters and digits reach the query. Null
 * when there is no word in it.
 */
export function zoekwoorden(tekst: string, kolom: (alias: string) => string): Voorwaarde | null {
  const woorden =
    eisZoektekst(tekst)
      .match(/[\p{L}\p{Nd}]+/gu)
      ?.slice(0, MEESTE_WOORDEN) ?? [];
  const laatste = woorden.pop();
  if (laatste === undefined) return null;
  return (opdracht, alias) => {
    const begin = opdracht.param(`${laatste}:*`);
    const eind = `(to_tsquery('nederlands', ${begin}) || to_tsquery('woorden', ${begin}))`;
    const heel = woorden.length > 0 ? `to_tsquery('nederlands', ${opdracht.param(woorden.join(' & '))}) && ` : '';
    return `${kolom(alias)} @@ (${heel}${eind})`;
  };
}

/** A literal part of a column that holds text without case or accents. */
export function zoekdeel(tekst: string, kolom: (alias: string) => string): Voorwaarde {
  const deel = eisZoektekst(tekst);
  return (opdracht, alias) => `${kolom(alias)} LIKE bevatpatroon(${opdracht.param(deel)})`;
}

/** Three letters or digits in a row: with less a trigram index has nothing to go by. */
export const heeftTrigram = (tekst: string): boolean => /[\p{L}\p{Nd}]{3}/u.test(tekst);

function eisZoektekst(tekst: string): string {
  if (tekst.length > LANGSTE_ZOEKTEKST) throw onjuisteInvoer(`zoek is hoogstens ${LANGSTE_ZOEKTEKST} tekens lang.`);
  eisTekst(tekst);
  return tekst.normalize('NFC');
}
