import { onjuisteInvoer } from '../fouten/graphqlfouten.ts';

/** The types that a sort key may have; a cursor value is checked against it before it comes near SQL. */
export type Sleuteltype = 'text' | 'bigint' | 'timestamptz' | 'uuid';

/** One key of an ORDER BY. */
export interface Sorteersleutel {
  sql: (alias: string) => string;
  type: Sleuteltype;
  richting: 'ASC' | 'DESC';
  naam: string;
}

const VORM: Record<Sleuteltype, RegExp> = {
  text: /^[\s\S]{0,2000}$/,
  bigint: /^-?\d{1,18}$/,
  timestamptz: /^(-infinity|\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d{1,6})?([+-]\d{2}(:?\d{2})?|Z))$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

const kenmerkVan = (sleutels: Sorteersleutel[]) => sleutels.map((s) => `${s.naam}:${s.richting}`).join(',');

/** The opaque place of a row in this order. */
export function maakCursor(sleutels: Sorteersleutel[], waarden: string[]): string {
  return Buffer.from(JSON.stringify([kenmerkVan(sleutels), ...waarden])).toString('base64url');
}

export const onjuisteCursor = () => onjuisteInvoer('after is geen cursor van deze lijst in deze volgorde.');

/** @throws BAD_USER_INPUT for a cursor that is damaged, made up, or made under another order */
export function leesCursor(sleutels: Sorteersleutel[], cursor: string): string[] {
  if (cursor.length > 8_000) throw onjuisteCursor();
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw onjuisteCursor();
  }
  if (!Array.isArray(inhoud) || inhoud.length !== sleutels.length + 1 || inhoud[0] !== kenmerkVan(sleutels))
    throw onjuisteCursor();
  return sleutels.map((sleutel, plaats) => {
    const waarde: unknown = inhoud[plaats + 1];
    if (typeof waarde !== 'string' || waarde.includes('\u0000') || !VORM[sleutel.type].test(waarde))
      throw onjuisteCursor();
    return waarde;
  });
}

/** The condition "after this row", as one row comparison where the directions allow an index to serve it. */
export function naCursor(sleutels: Sorteersleutel[], alias: string, plaatsen: string[]): string {
  const kolommen = sleutels.map((sleutel) => sleutel.sql(alias));
  const waarden = sleutels.map((sleutel, plaats) => `${plaatsen[plaats]}::${sleutel.type}`);
  const groter = (sleutel: Sorteersleutel) => (sleutel.richting === 'ASC' ? '>' : '<');
  if (new Set(sleutels.map((sleutel) => sleutel.richting)).size === 1 && sleutels[0]) {
    return `(${kolommen.join(', ')}) ${groter(sleutels[0])} (${waarden.join(', ')})`;
  }
  const takken = sleutels.map((sleutel, plaats) => {
    const gelijk = kolommen.slice(0, plaats).map((kolom, i) => `${kolom} = ${waarden[i]}`);
    return `(${[...gelijk, `${kolommen[plaats]} ${groter(sleutel)} ${waarden[plaats]}`].join(' AND ')})`;
  });
  // Said once more for the first key alone: there an index can begin.
  const [eerste] = sleutels;
  const begin = eerste ? `${kolommen[0]} ${groter(eerste)}= ${waarden[0]} AND ` : '';
  return `(${begin}(${takken.join(' OR ')}))`;
}
