import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Actor } from '../toegang/actor.ts';
import { beleidVan, mag } from '../toegang/toegang.ts';
import type { Selectie } from './selectie.ts';

/** Runs SQL: the read pool, or the connection of a running transaction. */
export interface Uitvoerder {
  query(sql: string, parameters: unknown[]): Promise<unknown[][]>;
}

/** One statement under construction: its parameters, and for whom it reads. */
export class Leesopdracht {
  readonly parameters: unknown[] = [];
  private aliassen = 0;
  constructor(
    readonly actor: Actor | null,
    readonly moment: Date,
    /** Present when the fields come from a client's query: then field policies are applied before any SQL is made. */
    readonly schema: GraphQLSchema | null,
  ) {}
  /** Adds a parameter and returns its placeholder. */
  param(waarde: unknown): string {
    this.parameters.push(waarde);
    return `$${this.parameters.length}`;
  }
  alias(): string {
    this.aliassen += 1;
    return `t${this.aliassen}`;
  }
}

export type Rij = Record<string, unknown>;

/** How a field of a GraphQL type comes out of the database. */
export type Veld =
  | { soort: 'kolom'; sql: (alias: string, opdracht: Leesopdracht) => string; lees?: (waarde: unknown) => unknown }
  | { soort: 'een'; bron: () => Bron; koppeling: (ouder: string, kind: string, opdracht: Leesopdracht) => string }
  | {
      soort: 'veel';
      bron: () => Bron;
      koppeling: (ouder: string, kind: string, opdracht: Leesopdracht) => string;
      volgorde: (kind: string, ouder: string) => string;
    }
  | { soort: 'afgeleid'; nodig: () => Selectie; maak: (rij: Rij, opdracht: Leesopdracht) => unknown };

/** A table as a source for a GraphQL type. */
export interface Bron {
  /** Name of the GraphQL type. */
  naam: string;
  tabel: string;
  /** Fields that are always read, such as the id that field resolvers need. */
  altijd?: string[];
  velden: Record<string, Veld>;
  /** The rows that the caller may see, as SQL; added wherever the table is read. */
  bereik?: (opdracht: Leesopdracht, alias: string) => string;
}

/** A column, named or as an expression over its alias. */
export function kolom(
  naam: string | ((alias: string, opdracht: Leesopdracht) => string),
  lees?: (waarde: unknown) => unknown,
): Veld {
  return { soort: 'kolom', sql: typeof naam === 'string' ? (alias) => `${alias}.${naam}` : naam, lees };
}
/** timestamptz, also when it comes out of JSON. */
export const alsMoment = (waarde: unknown): Date => (waarde instanceof Date ? waarde : new Date(String(waarde)));
export const momentkolom = (naam: string): Veld => kolom(naam, alsMoment);

interface Gecompileerd {
  uitdrukkingen: string[];
  lees: (waarden: unknown[]) => Rij;
}

/**
 * Turns a selection into SQL expressions and the function that reads their values back. Nested rows become one
 * json array per row, without keys: few JSON objects is what makes nested lists fast.
 */
export function compileer(bron: Bron, selectie: Selectie, alias: string, opdracht: Leesopdracht): Gecompileerd {
  const uitdrukkingen: string[] = [];
  const lezers: ((waarden: unknown[], rij: Rij) => void)[] = [];
  const type = opdracht.schema?.getType(bron.naam);
  const schemavelden = isObjectType(type) ? type.getFields() : null;
  const gevraagd: Selectie = new Map(selectie);
  for (const naam of bron.altijd ?? []) if (!gevraagd.has(naam)) gevraagd.set(naam, new Map());

  for (const [naam, onder] of gevraagd) {
    const veld = bron.velden[naam];
    if (!veld) continue;
    const beleid = beleidVan(schemavelden?.[naam]?.extensions);
    if (beleid && beleid !== 'MET_DE_RIJ' && !mag(beleid, opdracht.actor)) continue;
    const plaats = uitdrukkingen.length;
    if (veld.soort === 'kolom') {
      uitdrukkingen.push(veld.sql(alias, opdracht));
      const { lees } = veld;
      lezers.push((waarden, rij) => {
        const waarde = waarden[plaats] ?? null;
        rij[naam] = waarde === null || !lees ? waarde : lees(waarde);
      });
    } else if (veld.soort === 'afgeleid') {
      const deel = compileer({ ...bron, altijd: [] }, veld.nodig(), alias, ontgrendeld(opdracht));
      uitdrukkingen.push(...deel.uitdrukkingen);
      lezers.push((waarden, rij) => {
        rij[naam] = veld.maak(deel.lees(waarden.slice(plaats, plaats + deel.uitdrukkingen.length)), opdracht);
      });
    } else {
      const kind = veld.bron();
      const kindAlias = opdracht.alias();
      const deel = compileer(kind, onder, kindAlias, opdracht);
      const array = `json_build_array(${deel.uitdrukkingen.join(', ')})`;
      const waar = [
        veld.koppeling(alias, kindAlias, opdracht),
        ...(kind.bereik ? [kind.bereik(opdracht, kindAlias)] : []),
      ].join(' AND ');
      if (veld.soort === 'een') {
        uitdrukkingen.push(`(SELECT ${array} FROM ${kind.tabel} ${kindAlias} WHERE ${waar} LIMIT 1)`);
        lezers.push((waarden, rij) => {
          const waarde = waarden[plaats];
          rij[naam] = Array.isArray(waarde) ? deel.lees(waarde) : null;
        });
      } else {
        uitdrukkingen.push(
          `(SELECT json_agg(${array} ORDER BY ${veld.volgorde(kindAlias, alias)}) FROM ${kind.tabel} ${kindAlias} WHERE ${waar})`,
        );
        lezers.push((waarden, rij) => {
          const waarde = waarden[plaats];
          rij[naam] = Array.isArray(waarde) ? waarde.map((rijwaarden) => deel.lees(rijwaarden as unknown[])) : [];
        });
      }
    }
  }
  if (uitdrukkingen.length === 0) uitdrukkingen.push('1');
  return {
    uitdrukkingen,
    lees: (waarden) => {
      const rij: Rij = {};
      for (const lezer of lezers) lezer(waarden, rij);
      return rij;
    },
  };
}

/** What a derived field needs is decided by the derived field's own policy, not by those of its ingredients. */
function ontgrendeld(opdracht: Leesopdracht): Leesopdracht {
  const kopie: Leesopdracht = Object.create(opdracht);
  Object.defineProperty(kopie, 'schema', { value: null });
  kopie.param = (waarde) => opdracht.param(waarde);
  kopie.alias = () => opdracht.alias();
  return kopie;
}
