import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as Context, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { aanvraagBron } from '../aanvragen/aanvraag.lezen.ts';
import { STAPPEN } from '../aanvragen/aanvraag.status.ts';
import { Aanvraag } from '../aanvragen/aanvraag.types.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { type Lezer, metId, voorCtx } from '../platform/lezen/lezer.ts';
import { Toegang, voorRollen } from '../platform/toegang/toegang.ts';
import type { Uitkomst } from '../platform/transactie/transacties.ts';
import { DocumentVerwijderenInput } from './document.input.ts';
import { DOCUMENTRIJEN, magDocumentenLezen } from './document.lezen.ts';
import type { DocumentService } from './document.service.ts';
import { Document, DocumentPayload } from './document.types.ts';

@Resolver(() => Aanvraag)
export class AanvraagDocumentResolver {
  constructor(private readonly service: DocumentService) {}

  @FieldResolver(() => [Document], { description: 'The files that belong to it, oldest first.' })
  @Toegang(magDocumentenLezen, DOCUMENTRIJEN)
  documenten(@Root() aanvraag: { documenten: Document[] }) {
    return aanvraag.documenten;
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Removes a document of a plan that may still be changed. A document that belongs to a submitted version stays. Adding one goes over HTTP: `POST /documenten/aanvragen/{id}`.',
  })
  @Toegang(voorRollen('AANVRAGER'), `From status ${STAPPEN.aanvraagWijzigen.van.join(', ')}.`)
  documentVerwijderen(
    @Arg('input', () => DocumentVerwijderenInput, { description: 'Which.' }) input: DocumentVerwijderenInput,
    @Context() ctx: Ctx,
  ) {
    return this.service.verwijderen(ctx, input);
  }
}

@Resolver(() => DocumentPayload)
export class DocumentPayloadResolver {
  constructor(private readonly lezer: Lezer) {}

  @FieldResolver(() => Aanvraag, { nullable: true })
  aanvraag(@Root() uitkomst: Uitkomst, @Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return uitkomst.id ? this.lezer.een(aanvraagBron, voorCtx(ctx), info, [metId(uitkomst.id)]) : null;
  }
}
