import type { GraphQLResolveInfo } from 'graphql';
import { Ctx as Context, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { partnerBron } from '../partners/partner.lezen.ts';
import { Partner } from '../partners/partner.types.ts';
import { actorVan, type Ctx } from '../platform/graphql/context.ts';
import { type Lezer, metId, voorCtx } from '../platform/lezen/lezer.ts';
import { selectieVan } from '../platform/lezen/selectie.ts';
import { Rol } from '../platform/toegang/rol.ts';
import { ingelogd, MetDeRij, Toegang } from '../platform/toegang/toegang.ts';
import { zorgkantoorBron } from '../referentie/referentie.lezen.ts';
import { Zorgkantoor } from '../referentie/referentie.types.ts';

@ObjectType({ simpleResolvers: true, description: 'Who calls, as the token says.' })
@MetDeRij()
export class Mij {
  @Field(() => String, { description: 'Name of the person or system.' })
  naam!: string;
  @Field(() => [Rol], {
    description: 'Roles; empty when the organisation of the token is unknown: then nothing is allowed.',
  })
  rollen!: Rol[];
  @Field(() => Partner, { nullable: true, description: 'The organisation; null when it is unknown.' })
  organisatie!: Partner | null;
  @Field(() => Zorgkantoor, { nullable: true, description: 'The zorgkantoor that a member of staff works for.' })
  zorgkantoor!: Zorgkantoor | null;
}

@Resolver(() => Mij)
export class MijResolver {
  constructor(private readonly lezer: Lezer) {}

  @Query(() => Mij, { description: 'Who calls and what it may be: the first thing to ask.' })
  @Toegang(ingelogd)
  async mij(@Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    const actor = actorVan(ctx);
    const gekozen = selectieVan(info);
    const voor = voorCtx(ctx);
    const onder = (naam: string) => gekozen.get(naam);
    const [organisatie, zorgkantoor] = await Promise.all([
      actor.organisatie && onder('organisatie')
        ? this.lezer.een(partnerBron, voor, info, [metId(actor.organisatie.id)], onder('organisatie'))
        : null,
      actor.zorgkantoor && onder('zorgkantoor')
        ? this.lezer.een(
            zorgkantoorBron,
            voor,
            info,
            [(o, a) => `${a}.code = ${o.param(actor.zorgkantoor)}`],
            onder('zorgkantoor'),
          )
        : null,
    ]);
    return { naam: actor.naam, rollen: actor.rollen, organisatie, zorgkantoor };
  }
}
