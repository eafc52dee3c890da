import { Arg, Ctx as Context, Query, Resolver } from 'type-graphql';
import { BesluitSoort } from '../beleid/begrippen.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { Bedrag, Uuid } from '../platform/graphql/scalars.ts';
import { type Lezer, voorCtx } from '../platform/lezen/lezer.ts';
import { Toegang, voorRollen } from '../platform/toegang/toegang.ts';
import { interneBeoordeling, RIJEN } from './aanvraag.toegang.ts';
import { vergelijk } from './beoordeling.vergelijking.ts';
import type { BesluitService } from './besluit.service.ts';
import { BeoordelingVergelijking, BesluitVoorbeeld } from './besluit.types.ts';

/** What staff of a zorgkantoor looks at before it assesses and decides. */
@Resolver()
export class BehandelenResolver {
  constructor(
    private readonly lezer: Lezer,
    private readonly besluiten: BesluitService,
  ) {}

  @Query(() => BeoordelingVergelijking, {
    nullable: true,
    description:
      'How the same zorgkantoor scored its other aanvragen, criterion by criterion; null when the aanvraag does not exist or may not be seen.',
  })
  @Toegang(interneBeoordeling, 'Rows: those of the caller’s own zorgkantoor.')
  beoordelingVergelijking(
    @Arg('id', () => Uuid, { description: 'Id of the aanvraag that is assessed; it does not count itself.' })
    id: string,
    @Context() ctx: Ctx,
  ) {
    return vergelijk(this.lezer.uitvoerder(), voorCtx(ctx), id);
  }

  @Query(() => BesluitVoorbeeld, {
    nullable: true,
    description:
      'What a decision would do, before it is taken: status, letter, term, budget, and everything that stands in the way. Writes nothing. Null when the aanvraag does not exist or may not be seen.',
  })
  @Toegang(voorRollen('BESLISSER'), RIJEN)
  besluitVoorbeeld(
    @Arg('id', () => Uuid, { description: 'Id of the aanvraag.' }) id: string,
    @Arg('soort', () => BesluitSoort, { description: 'Kind of decision.' }) soort: BesluitSoort,
    @Arg('bedrag', () => Bedrag, { nullable: true, description: 'The amount to award; absent = what was asked.' })
    bedrag: number | null | undefined,
    @Arg('motivering', () => String, { nullable: true, description: 'The reasons as typed so far.' })
    motivering: string | null | undefined,
    @Context() ctx: Ctx,
  ) {
    return this.besluiten.voorbeeld(ctx, this.lezer.uitvoerder(), {
      id,
      soort,
      bedrag: bedrag ?? null,
      motivering: motivering ?? '',
    });
  }
}
