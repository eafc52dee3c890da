import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx as Context, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PartnerSoort } from '../beleid/begrippen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { Uuid } from '../platform/graphql/scalars.ts';
import { leesPagina, PaginaArgs } from '../platform/graphql/verbinding.ts';
import { type Lezer, metId, voorCtx } from '../platform/lezen/lezer.ts';
import { Toegang, voorRollen } from '../platform/toegang/toegang.ts';
import type { Uitkomst } from '../platform/transactie/transacties.ts';
import { leesDubbelen } from './dubbelen.ts';
import { DubbelArgs, PartnerAanmakenInput, PartnerOrder, PartnerWhere, PartnerWijzigenInput } from './partner.input.ts';
import { partnerBron, partnerVolgorde, partnerVoorwaarden } from './partner.lezen.ts';
import type { PartnerService } from './partner.service.ts';
import { MogelijkeDubbele, Partner, PartnerConnection, PartnerPayload } from './partner.types.ts';

const magLezen = voorRollen('AANVRAGER', 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL', 'BEHEERDER');
const magSchrijven = voorRollen('AANVRAGER', 'BEHEERDER');

@Resolver(() => Partner)
export class PartnerResolver {
  constructor(
    private readonly lezer: Lezer,
    private readonly service: PartnerService,
    private readonly kaders: Kaderregister,
  ) {}

  @Query(() => Partner, { nullable: true, description: 'An organisation by id.' })
  @Toegang(magLezen)
  partner(
    @Arg('id', () => Uuid, { description: 'Id.' }) id: string,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lezer.een(partnerBron, voorCtx(ctx), info, [metId(id)]);
  }

  @Query(() => PartnerConnection, { description: 'Organisations, by name unless ordered otherwise.' })
  @Toegang(magLezen)
  partners(
    @Arg('where', () => PartnerWhere, { nullable: true, description: 'Which.' }) where: PartnerWhere | null | undefined,
    @Arg('order', () => [PartnerOrder], { nullable: true, description: 'In which order.' })
    order: PartnerOrder[] | null | undefined,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lezer.lijst(
      {
        bron: partnerBron,
        voorwaarden: partnerVoorwaarden(where),
        volgorde: partnerVolgorde(order),
        pagina: leesPagina(pagina),
        zonderPlan: Boolean(where?.zoek),
      },
      voorCtx(ctx),
      info,
    );
  }

  @Query(() => [MogelijkeDubbele], {
    description:
      'Organisations that may be the same as one that is being typed or that is there: by number, or by name whatever the case, accents and legal form. At most five, the surest first.',
  })
  @Toegang(magLezen)
  mogelijkeDubbelen(@Args(() => DubbelArgs) beeld: DubbelArgs, @Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return leesDubbelen(this.lezer.uitvoerder(), beeld, voorCtx(ctx), info);
  }

  @Mutation(() => PartnerPayload, {
    description: 'Adds an organisation. Refused: malformed numbers, a KVK number that is already there.',
  })
  @Toegang(magSchrijven, 'A ZORGKANTOOR only by BEHEERDER.')
  partnerAanmaken(
    @Arg('input', () => PartnerAanmakenInput, { description: 'The organisation.' }) input: PartnerAanmakenInput,
    @Context() ctx: Ctx,
  ) {
    return this.service.aanmaken(ctx, input);
  }

  @Mutation(() => PartnerPayload, { description: 'Changes an organisation.' })
  @Toegang(magSchrijven, 'AANVRAGER: only those that its own organisation added and nobody else uses.')
  partnerWijzigen(
    @Arg('input', () => PartnerWijzigenInput, { description: 'The changes.' }) input: PartnerWijzigenInput,
    @Context() ctx: Ctx,
  ) {
    return this.service.wijzigen(ctx, input);
  }

  /** The read path hands on the kind of organisation; what that means follows from the frameworks. */
  @FieldResolver(() => Boolean)
  contractgerechtigd(@Root() partner: { contractgerechtigd: PartnerSoort }): boolean {
    return this.kaders.alle().some((kader) => kader.contractsoorten.includes(partner.contractgerechtigd));
  }
}

@Resolver(() => PartnerPayload)
export class PartnerPayloadResolver {
  constructor(private readonly lezer: Lezer) {}

  @FieldResolver(() => Partner, { nullable: true })
  partner(@Root() uitkomst: Uitkomst, @Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return uitkomst.id ? this.lezer.een(partnerBron, voorCtx(ctx), info, [metId(uitkomst.id)]) : null;
  }
}
