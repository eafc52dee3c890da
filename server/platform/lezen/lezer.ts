import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import { foutcode } from '../database/fouten.ts';
import { onjuisteInvoer } from '../fouten/graphqlfouten.ts';
import type { Pagina, Verbinding } from '../graphql/verbinding.ts';
import type { Actor } from '../toegang/actor.ts';
import { type Bron, compileer, Leesopdracht, type Rij, type Uitvoerder } from './bron.ts';
import { leesCursor, maakCursor, naCursor, onjuisteCursor, type Sorteersleutel } from './cursor.ts';
import { type Selectie, selectie, selectieVan, voegSamen } from './selectie.ts';

/** At most this many different statements are kept prepared per connection, and for how long, in milliseconds. */
const MAXIMUM_VOORBEREID = 200;
const BEWAARTIJD = 60 * 60_000;
/** Keys that a caller may sort by; the id comes after them. */
const MEESTE_SLEUTELS = 4;

/** A condition in SQL over the alias of the root table. */
export type Voorwaarde = (opdracht: Leesopdracht, alias: string) => string;

/** For whom and when is read. */
export interface Leesvoor {
  actor: Actor | null;
  moment: Date;
}

/** A list as a caller asks for it. */
export interface Lijstvraag {
  bron: Bron;
  voorwaarden: Voorwaarde[];
  volgorde: Sorteersleutel[];
  pagina: Pagina;
  /** Searches are planned for their own words: no prepared statement. */
  zonderPlan?: boolean;
}

/** Reads with one statement per question: what is selected decides the SQL, and the row scope is part of it. */
export class Lezer {
  /** Statements with a name by their text, and those that came once. */
  private readonly voorbereid = new Map<string, string>();
  private readonly gezien = new Set<string>();
  private vernieuwen = 0;
  constructor(private readonly pool: pg.Pool) {}

  /** One row by a condition, or null: whether it does not exist or may not be seen makes no difference. */
  async een(
    bron: Bron,
    voor: Leesvoor,
    info: GraphQLResolveInfo,
    voorwaarden: Voorwaarde[],
    gekozen?: Selectie,
  ): Promise<Rij | null> {
    return leesEen(this.uitvoerder(), bron, voor, gekozen ?? selectieVan(info), voorwaarden, info);
  }

  /** A page of rows; the count is made only when it was selected, with the same scope and conditions. */
  async lijst(vraag: Lijstvraag, voor: Leesvoor, info: GraphQLResolveInfo): Promise<Verbinding<Rij>> {
    if (vraag.volgorde.length > MEESTE_SLEUTELS + 1)
      throw onjuisteInvoer(`Hoogstens ${MEESTE_SLEUTELS} sorteersleutels.`);
    const gekozen = selectieVan(info);
    const [rijen, totaal] = await Promise.all([
      ['nodes', 'edges', 'pageInfo'].some((veld) => gekozen.has(veld)) ? this.rijen(vraag, voor, info, gekozen) : null,
      gekozen.has('totalCount') ? this.tel(vraag, voor) : 0,
    ]);
    return maakVerbinding(rijen ?? { rijen: [], cursors: [], meer: false }, vraag.pagina, totaal);
  }

  /**
   * First the page, then its rows: the inner query needs no more than filters, sort keys and ids, which an index can give
   * alone, so that skipped rows cost next to nothing; what was selected is read for the rows of the page only.
   */
  private async rijen(vraag: Lijstvraag, voor: Leesvoor, info: GraphQLResolveInfo, gekozen: Selectie) {
    const opdracht = new Leesopdracht(voor.actor, voor.moment, info.schema);
    const { bron, volgorde: sleutels, pagina } = vraag;
    const [zoek, alias] = [opdracht.alias(), opdracht.alias()];
    const deel = compileer(bron, voegSamen(gekozen.get('nodes'), gekozen.get('edges')?.get('node')), alias, opdracht);
    const waar = voorwaardenVan(vraag, opdracht, zoek);
    if (pagina.na) {
      const plaatsen = leesCursor(sleutels, pagina.na).map((waarde) => opdracht.param(waarde));
      waar.push(naCursor(sleutels, zoek, plaatsen));
    }
    const metCursor = gekozen.has('pageInfo') || Boolean(gekozen.get('edges')?.has('cursor'));
    const sql =
      `SELECT ${[...deel.uitdrukkingen, ...(metCursor ? sleutels.map((_, i) => `p.s${i}::text`) : [])].join(', ')}` +
      ` FROM (SELECT ${[`${zoek}.id`, ...sleutels.map((sleutel, i) => `${sleutel.sql(zoek)} AS s${i}`)].join(', ')}` +
      ` FROM ${bron.tabel} ${zoek}${waarVan(waar)}` +
      ` ORDER BY ${sleutels.map((sleutel) => `${sleutel.sql(zoek)} ${sleutel.richting}`).join(', ')}` +
      ` LIMIT ${pagina.aantal + 1} OFFSET ${pagina.offset}) p JOIN ${bron.tabel} ${alias} ON ${alias}.id = p.id` +
      ` ORDER BY ${sleutels.map((sleutel, i) => `p.s${i} ${sleutel.richting}`).join(', ')}`;
    const ruw = await this.uitvoerder(vraag.zonderPlan || pagina.offset > 0)
      .query(sql, opdracht.parameters)
      .catch((fout: unknown) => {
        // Well formed and yet no value, such as 31 February: only a made-up cursor has those.
        if (pagina.na && foutcode(fout)?.startsWith('22')) throw onjuisteCursor();
        throw fout;
      });
    const rijen = ruw.slice(0, pagina.aantal);
    const einde = deel.uitdrukkingen.length;
    return {
      rijen: rijen.map((waarden) => deel.lees(waarden)),
      cursors: metCursor ? rijen.map((waarden) => maakCursor(sleutels, waarden.slice(einde) as string[])) : [],
      meer: ruw.length > pagina.aantal,
    };
  }

  private async tel(vraag: Lijstvraag, voor: Leesvoor): Promise<number> {
    const opdracht = new Leesopdracht(voor.actor, voor.moment, null);
    const alias = opdracht.alias();
    const waar = voorwaardenVan(vraag, opdracht, alias);
    const sql = `SELECT count(*) FROM ${vraag.bron.tabel} ${alias}${waarVan(waar)}`;
    const [rij] = await this.uitvoerder(vraag.zonderPlan).query(sql, opdracht.parameters);
    return Number(rij?.[0] ?? 0);
  }

  /**
   * One statement over all rows of a list, with its conditions and the row scope: `rijen` holds those columns of the rows
   * that pass, for `sql` to add up.
   */
  async samen(
    vraag: Pick<Lijstvraag, 'bron' | 'voorwaarden' | 'zonderPlan'>,
    voor: Leesvoor,
    kolommen: readonly string[],
    sql: string,
  ): Promise<unknown[][]> {
    const opdracht = new Leesopdracht(voor.actor, voor.moment, null);
    const alias = opdracht.alias();
    const waar = voorwaardenVan(vraag, opdracht, alias);
    const rijen = `SELECT ${kolommen.map((kolom) => `${alias}.${kolom}`).join(', ')} FROM ${vraag.bron.tabel} ${alias}${waarVan(waar)}`;
    return this.uitvoerder(vraag.zonderPlan).query(`WITH rijen AS MATERIALIZED (${rijen}) ${sql}`, opdracht.parameters);
  }

  /** The read pool; statements get a name so that PostgreSQL keeps their cheap generic plan. */
  uitvoerder(zonderPlan = false): Uitvoerder {
    return {
      query: async (sql, parameters) => {
        const antwoord = await this.pool.query({
          text: sql,
          values: parameters,
          rowMode: 'array',
          ...(zonderPlan ? {} : this.naam(sql)),
        });
        return antwoord.rows as unknown[][];
      },
    };
  }

  /**
   * A name for a statement that comes more than once. The set is begun anew every hour, when the pool has replaced its
   * connections too, so that what nobody asks any more makes room.
   */
  private naam(sql: string): { name?: string } {
    const nu = performance.now();
    if (nu > this.vernieuwen) {
      this.voorbereid.clear();
      this.vernieuwen = nu + BEWAARTIJD;
    }
    const bekend = this.voorbereid.get(sql);
    if (bekend) return { name: bekend };
    if (this.gezien.delete(sql) && this.voorbereid.size < MAXIMUM_VOORBEREID) {
      const name = createHash('sha1').update(sql).digest('base64url');
      this.voorbereid.set(sql, name);
      return { name };
    }
    if (this.gezien.size >= MAXIMUM_VOORBEREID) this.gezien.clear();
    this.gezien.add(sql);
    return {};
  }
}

/** One row through any executor, also inside a transaction. */
export async function leesEen(
  uitvoerder: Uitvoerder,
  bron: Bron,
  voor: Leesvoor,
  gekozen: Selectie,
  voorwaarden: Voorwaarde[],
  info?: GraphQLResolveInfo,
): Promise<Rij | null> {
  const opdracht = new Leesopdracht(voor.actor, voor.moment, info?.schema ?? null);
  const alias = opdracht.alias();
  const deel = compileer(bron, gekozen, alias, opdracht);
  const waar = voorwaardenVan({ bron, voorwaarden }, opdracht, alias);
  const sql = `SELECT ${deel.uitdrukkingen.join(', ')} FROM ${bron.tabel} ${alias}${waarVan(waar)} LIMIT 1`;
  const [rij] = await uitvoerder.query(sql, opdracht.parameters);
  return rij ? deel.lees(rij) : null;
}

/** The row with this id. */
export const metId =
  (id: string): Voorwaarde =>
  (opdracht, alias) =>
    `${alias}.id = ${opdracht.param(id)}`;

/** A selection of whole fields below which everything the source has is read. */
export function alleVelden(bron: Bron, ...namen: string[]): Selectie {
  return selectie(...(namen.length ? namen : Object.keys(bron.velden)));
}

const waarVan = (waar: string[]): string => (waar.length > 0 ? ` WHERE ${waar.join(' AND ')}` : '');

function voorwaardenVan(
  vraag: Pick<Lijstvraag, 'bron' | 'voorwaarden'>,
  opdracht: Leesopdracht,
  alias: string,
): string[] {
  return [
    ...(vraag.bron.bereik ? [vraag.bron.bereik(opdracht, alias)] : []),
    ...vraag.voorwaarden.map((voorwaarde) => voorwaarde(opdracht, alias)),
  ];
}

function maakVerbinding(
  gelezen: { rijen: Rij[]; cursors: string[]; meer: boolean },
  pagina: Pagina,
  totaal: number,
): Verbinding<Rij> {
  return {
    nodes: gelezen.rijen,
    edges: gelezen.rijen.map((node, plaats) => ({ cursor: gelezen.cursors[plaats] ?? '', node })),
    pageInfo: {
      hasNextPage: gelezen.meer,
      hasPreviousPage: Boolean(pagina.na) || pagina.offset > 0,
      startCursor: gelezen.cursors[0] ?? null,
      endCursor: gelezen.cursors.at(-1) ?? null,
    },
    totalCount: totaal,
  };
}

/** All rows of a small, closed table, or the first of those under conditions. */
export async function leesAlle(
  uitvoerder: Uitvoerder,
  bron: Bron,
  voor: Leesvoor,
  gekozen: Selectie,
  volgorde: (alias: string, opdracht: Leesopdracht) => string,
  info: GraphQLResolveInfo,
  deels: { voorwaarden?: Voorwaarde[]; aantal?: number } = {},
): Promise<Rij[]> {
  const opdracht = new Leesopdracht(voor.actor, voor.moment, info.schema);
  const alias = opdracht.alias();
  const deel = compileer(bron, gekozen, alias, opdracht);
  const waar = voorwaardenVan({ bron, voorwaarden: deels.voorwaarden ?? [] }, opdracht, alias);
  const sql =
    `SELECT ${deel.uitdrukkingen.join(', ')} FROM ${bron.tabel} ${alias}${waarVan(waar)}` +
    ` ORDER BY ${volgorde(alias, opdracht)}${deels.aantal === undefined ? '' : ` LIMIT ${opdracht.param(deels.aantal)}`}`;
  const rijen = await uitvoerder.query(sql, opdracht.parameters);
  return rijen.map((waarden) => deel.lees(waarden));
}

/** For the caller of this request, now. */
export const voorCtx = (ctx: { actor: Actor | null; klok: { nu(): Date } }): Leesvoor => ({
  actor: ctx.actor,
  moment: ctx.klok.nu(),
});
