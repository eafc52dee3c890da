import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { Pagina, Verbinding } from '../graphql/verbinding.ts';
import type { Actor } from '../toegang/actor.ts';
import { type Bron, compileer, Leesopdracht, type Rij, type Uitvoerder } from './bron.ts';
import { leesCursor, maakCursor, naCursor, type Sorteersleutel } from './cursor.ts';
import { type Selectie, selectie, selectieVan, voegSamen } from './selectie.ts';

/** At most this many different statements are kept prepared per connection. */
const MAXIMUM_VOORBEREID = 400;

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
  private readonly voorbereid = new Set<string>();
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
    const gekozen = selectieVan(info);
    const [rijen, totaal] = await Promise.all([
      ['nodes', 'edges', 'pageInfo'].some((veld) => gekozen.has(veld)) ? this.rijen(vraag, voor, info, gekozen) : null,
      gekozen.has('totalCount') ? this.tel(vraag, voor) : 0,
    ]);
    return maakVerbinding(rijen ?? { rijen: [], cursors: [], meer: false }, vraag.pagina, totaal);
  }

  private async rijen(vraag: Lijstvraag, voor: Leesvoor, info: GraphQLResolveInfo, gekozen: Selectie) {
    const opdracht = new Leesopdracht(voor.actor, voor.moment, info.schema);
    const alias = opdracht.alias();
    const samen = voegSamen(gekozen.get('nodes'), gekozen.get('edges')?.get('node'));
    const deel = compileer(vraag.bron, samen, alias, opdracht);
    const sleutels = vraag.volgorde;
    const waar = voorwaardenVan(vraag, opdracht, alias);
    if (vraag.pagina.na) {
      const plaatsen = leesCursor(sleutels, vraag.pagina.na).map((waarde) => opdracht.param(waarde));
      waar.push(naCursor(sleutels, alias, plaatsen));
    }
    const kolommen = [...deel.uitdrukkingen, ...sleutels.map((sleutel) => `${sleutel.sql(alias)}::text`)];
    const sql =
      `SELECT ${kolommen.join(', ')} FROM ${vraag.bron.tabel} ${alias}${waar.length ? ` WHERE ${waar.join(' AND ')}` : ''}` +
      ` ORDER BY ${sleutels.map((sleutel) => `${sleutel.sql(alias)} ${sleutel.richting}`).join(', ')}` +
      ` LIMIT ${vraag.pagina.aantal + 1} OFFSET ${vraag.pagina.offset}`;
    const ruw = await this.uitvoerder(vraag.zonderPlan).query(sql, opdracht.parameters);
    const rijen = ruw.slice(0, vraag.pagina.aantal);
    return {
      rijen: rijen.map((waarden) => deel.lees(waarden)),
      cursors: rijen.map((waarden) => maakCursor(sleutels, waarden.slice(deel.uitdrukkingen.length) as string[])),
      meer: ruw.length > vraag.pagina.aantal,
    };
  }

  private async tel(vraag: Lijstvraag, voor: Leesvoor): Promise<number> {
    const opdracht = new Leesopdracht(voor.actor, voor.moment, null);
    const alias = opdracht.alias();
    const waar = voorwaardenVan(vraag, opdracht, alias);
    const sql = `SELECT count(*) FROM ${vraag.bron.tabel} ${alias}${waar.length ? ` WHERE ${waar.join(' AND ')}` : ''}`;
    const [rij] = await this.uitvoerder(vraag.zonderPlan).query(sql, opdracht.parameters);
    return Number(rij?.[0] ?? 0);
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

  private naam(sql: string): { name?: string } {
    const name = createHash('sha1').update(sql).digest('base64url');
    if (!this.voorbereid.has(name)) {
      if (this.voorbereid.size >= MAXIMUM_VOORBEREID) return {};
      this.voorbereid.add(name);
    }
    return { name };
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
  const sql = `SELECT ${deel.uitdrukkingen.join(', ')} FROM ${bron.tabel} ${alias}${waar.length ? ` WHERE ${waar.join(' AND ')}` : ''} LIMIT 1`;
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
      hasPreviousPage: pagina.na !== null || pagina.offset > 0,
      startCursor: gelezen.cursors[0] ?? null,
      endCursor: gelezen.cursors.at(-1) ?? null,
    },
    totalCount: totaal,
  };
}

/** All rows of a small, closed table. */
export async function leesAlle(
  uitvoerder: Uitvoerder,
  bron: Bron,
  voor: Leesvoor,
  gekozen: Selectie,
  volgorde: (alias: string) => string,
  info: GraphQLResolveInfo,
): Promise<Rij[]> {
  const opdracht = new Leesopdracht(voor.actor, voor.moment, info.schema);
  const alias = opdracht.alias();
  const deel = compileer(bron, gekozen, alias, opdracht);
  const waar = voorwaardenVan({ bron, voorwaarden: [] }, opdracht, alias);
  const sql = `SELECT ${deel.uitdrukkingen.join(', ')} FROM ${bron.tabel} ${alias}${waar.length ? ` WHERE ${waar.join(' AND ')}` : ''} ORDER BY ${volgorde(alias)}`;
  const rijen = await uitvoerder.query(sql, opdracht.parameters);
  return rijen.map((waarden) => deel.lees(waarden));
}

/** For the caller of this request, now. */
export const voorCtx = (ctx: { actor: Actor | null; klok: { nu(): Date } }): Leesvoor => ({
  actor: ctx.actor,
  moment: ctx.klok.nu(),
});
