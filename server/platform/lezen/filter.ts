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

/** Escapes what LIKE would read as a pattern. */
export const letterlijk = (tekst: string): string => tekst.replace(/[\\%_]/g, (teken) => `\\${teken}`);

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
    voorwaarden.push((opdracht, alias) => maak(`${opdracht.param(waarde)}::${als}`, sql(alias)));
  };
  erbij(delen.eq, (plaats, kolom) => `${kolom} = ${plaats}`);
  erbij(delen.in, (plaats, kolom) => `${kolom} = ANY(${plaats})`, `${type}[]`);
  erbij(delen.gte, (plaats, kolom) => `${kolom} >= ${plaats}`);
  erbij(delen.lte, (plaats, kolom) => `${kolom} <= ${plaats}`);
  const { contains } = delen;
  if (contains !== undefined && contains !== null) {
    erbij(`%${letterlijk(contains)}%`, (plaats, kolom) => `zonder_accenten(${kolom}) LIKE zonder_accenten(${plaats})`);
  }
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

/**
 * A text search as tsquery: every word must occur, the last one may still be growing. Null when there is no word.
 * Only letters and digits reach the query.
 */
export function zoekwoorden(tekst: string): string | null {
  const woorden =
    tekst
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 12) ?? [];
  if (woorden.length === 0) return null;
  return woorden.map((woord, plaats) => (plaats === woorden.length - 1 ? `${woord}:*` : woord)).join(' & ');
}
