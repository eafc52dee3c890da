import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as Context, Info, Int, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../platform/graphql/context.ts';
import { leesPagina } from '../platform/graphql/verbinding.ts';
import { lokaleDatum } from '../platform/klok/termijnen.ts';
import { type Lezer, leesAlle, type Voorwaarde, voorCtx } from '../platform/lezen/lezer.ts';
import { selectieVan } from '../platform/lezen/selectie.ts';
import { ingelogd, Toegang } from '../platform/toegang/toegang.ts';
import { gemeenteBron, regioVanGemeente, zorgkantoorBron } from './referentie.lezen.ts';
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
      bestaatVandaag,
    ]);
  }

  @Query(() => [Gemeente], {
    description:
      'The gemeenten that exist today, those whose name begins with the search text first, then by name. For choosing one.',
  })
  @Toegang(ingelogd)
  gemeenten(
    @Arg('zoek', () => String, {
      description: 'Part of the name, accents and case ignored, or the CBS code. Blank = all.',
    })
    zoek: string,
    @Arg('zorgkantoorregio', () => String, {
      nullable: true,
      description: 'Only those that lie in this region now, by its code, e.g. `ZK04`.',
    })
    regio: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 25 unless told, at most 100.' })
    first: number | null | undefined,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    const woord = zoek.trim();
    return leesAlle(
      this.lezer.uitvoerder(),
      gemeenteBron,
      voorCtx(ctx),
      selectieVan(info),
      (alias, opdracht) =>
        `${woord ? `zonder_accenten(${alias}.naam) LIKE substr(bevatpatroon(${opdracht.param(woord)}), 2) DESC, ` : ''}${alias}.naam`,
      info,
      {
        voorwaarden: [bestaatVandaag, ...(woord ? [heet(woord)] : []), ...(regio ? [ligtIn(regio)] : [])],
        aantal: leesPagina({ first }).aantal,
      },
    );
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

const bestaatVandaag: Voorwaarde = (opdracht, alias) => {
  const datum = opdracht.param(lokaleDatum(opdracht.moment));
  return `${alias}.geldig_van <= ${datum}::date AND (${alias}.geldig_tot IS NULL OR ${alias}.geldig_tot > ${datum}::date)`;
};

const heet =
  (woord: string): Voorwaarde =>
  (opdracht, alias) => {
    const gevraagd = opdracht.param(woord);
    return `(zonder_accenten(${alias}.naam) LIKE bevatpatroon(${gevraagd}) OR ${alias}.code = upper(${gevraagd}))`;
  };

const ligtIn =
  (regio: string): Voorwaarde =>
  (opdracht, alias) => {
    const vandaag = opdracht.param(lokaleDatum(opdracht.moment));
    return `${regioVanGemeente(`${alias}.code`, vandaag)} = ${opdracht.param(regio)}`;
  };
