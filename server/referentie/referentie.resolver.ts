import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as Context, Info, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../platform/graphql/context.ts';
import { lokaleDatum } from '../platform/klok/termijnen.ts';
import { type Lezer, leesAlle, voorCtx } from '../platform/lezen/lezer.ts';
import { selectieVan } from '../platform/lezen/selectie.ts';
import { ingelogd, Toegang } from '../platform/toegang/toegang.ts';
import { gemeenteBron, zorgkantoorBron } from './referentie.lezen.ts';
import { Gemeente, Zorgkantoor } from './referentie.types.ts';

@Resolver()
export class ReferentieResolver {
  constructor(private readonly lezer: Lezer) {}

  @Query(() => Gemeente, {
    nullable: true,
    description:
      'A gemeente by its CBS code, with the zorgkantoor to talk to (DOS-012). Null when it does not exist today.',
  })
  @Toegang(ingelogd)
  gemeente(
    @Arg('code', () => String, { description: 'CBS code, e.g. `GM0228`.' }) code: string,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lezer.een(gemeenteBron, voorCtx(ctx), info, [
      (opdracht, alias) => `${alias}.code = ${opdracht.param(code)}`,
      (opdracht, alias) => {
        const datum = opdracht.param(lokaleDatum(opdracht.moment));
        return `${alias}.geldig_van <= ${datum}::date AND (${alias}.geldig_tot IS NULL OR ${alias}.geldig_tot > ${datum}::date)`;
      },
    ]);
  }

  @Query(() => [Zorgkantoor], { description: 'The zorgkantoren with their regions and mail addresses (DOS-028).' })
  @Toegang(ingelogd)
  zorgkantoren(@Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return leesAlle(
      this.lezer.uitvoerder(),
      zorgkantoorBron,
      voorCtx(ctx),
      selectieVan(info),
      (alias) => `${alias}.naam`,
      info,
    );
  }
}
