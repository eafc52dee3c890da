import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { onjuisteInvoer } from '../fouten/graphqlfouten.ts';
import { MetDeRij } from '../toegang/toegang.ts';

/** Page size when the caller names none. */
export const STANDAARD_AANTAL = 25;
/** Largest page. */
export const MAXIMUM_AANTAL = 100;
/** Deepest offset; beyond it a caller pages with `after`. */
export const MAXIMUM_OFFSET = 100_000;

@ObjectType({
  simpleResolvers: true,
  description: 'Where a page begins and ends, after the Relay connection specification.',
})
@MetDeRij()
export class PageInfo {
  @Field(() => Boolean, { description: 'True when rows follow after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'True when rows precede this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page.' })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row of the page; give it as `after` for the next page.',
  })
  endCursor!: string | null;
}

/** `first` and `after`: the Relay way in. */
@ArgsType()
export class RelayArgs {
  @Field(() => Int, { nullable: true, description: 'Rows per page: 25 unless told, at most 100.' })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Opaque cursor: the page after this row. Stable when rows are added.',
  })
  after?: string | null;
}

/** `first`, `after` and `offset`: Relay pages for integrators, numbered pages for the backoffice. */
@ArgsType()
export class PaginaArgs extends RelayArgs {
  @Field(() => Int, { nullable: true, description: 'Rows to skip: numbered pages. Not together with `after`.' })
  offset?: number | null;
}

/** A checked page request. */
export interface Pagina {
  aantal: number;
  offset: number;
  na: string | null;
}

/** @throws BAD_USER_INPUT for a page size or offset outside its bounds */
export function leesPagina(argumenten: {
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}): Pagina {
  const aantal = argumenten.first ?? STANDAARD_AANTAL;
  const offset = argumenten.offset ?? 0;
  if (aantal < 1 || aantal > MAXIMUM_AANTAL) throw onjuisteInvoer(`first ligt tussen 1 en ${MAXIMUM_AANTAL}.`);
  if (offset < 0 || offset > MAXIMUM_OFFSET) throw onjuisteInvoer(`offset ligt tussen 0 en ${MAXIMUM_OFFSET}.`);
  if (argumenten.after && offset > 0) throw onjuisteInvoer('Gebruik after of offset, niet allebei.');
  return { aantal, offset, na: argumenten.after ?? null };
}

/** What a list resolver returns; edges and cursors are made when they are asked for. */
export interface Verbinding<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
}
