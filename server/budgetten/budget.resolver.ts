import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx as Context, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../platform/graphql/context.ts';
import { Uuid } from '../platform/graphql/scalars.ts';
import { leesPagina, PaginaArgs } from '../platform/graphql/verbinding.ts';
import { filter } from '../platform/lezen/filter.ts';
import { type Lezer, metId, voorCtx } from '../platform/lezen/lezer.ts';
import { Toegang, voorRollen } from '../platform/toegang/toegang.ts';
import type { Uitkomst } from '../platform/transactie/transacties.ts';
import { BudgetOrder, BudgetVaststellenInput, BudgetWhere, MutatieArgs } from './budget.input.ts';
import {
  BUDGETRIJEN,
  budgetBron,
  budgetmutatieBron,
  budgetVolgorde,
  budgetVoorwaarden,
  magBudgetLezen,
  mutatieVolgorde,
} from './budget.lezen.ts';
import type { BudgetService } from './budget.service.ts';
import { Budget, BudgetConnection, BudgetmutatieConnection, BudgetPayload } from './budget.types.ts';

@Resolver(() => Budget)
export class BudgetResolver {
  constructor(
    private readonly lezer: Lezer,
    private readonly service: BudgetService,
  ) {}

  @Query(() => Budget, { nullable: true, description: 'A budget by id.' })
  @Toegang(magBudgetLezen, BUDGETRIJEN)
  budget(
    @Arg('id', () => Uuid, { description: 'Id.' }) id: string,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lezer.een(budgetBron, voorCtx(ctx), info, [metId(id)]);
  }

  @Query(() => BudgetConnection, { description: 'Budgets, newest year first unless ordered otherwise.' })
  @Toegang(magBudgetLezen, BUDGETRIJEN)
  budgetten(
    @Arg('where', () => BudgetWhere, { nullable: true, description: 'Which.' }) where: BudgetWhere | null | undefined,
    @Arg('order', () => [BudgetOrder], { nullable: true, description: 'In which order.' }) order:
      | BudgetOrder[]
      | null
      | undefined,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lezer.lijst(
      {
        bron: budgetBron,
        voorwaarden: budgetVoorwaarden(where),
        volgorde: budgetVolgorde(order),
        pagina: leesPagina(pagina),
      },
      voorCtx(ctx),
      info,
    );
  }

  @Mutation(() => BudgetPayload, {
    description:
      'Creates or changes the envelope of a zorgkantoor, scheme and year. Refused below what is awarded already (DOS-029).',
  })
  @Toegang(voorRollen('FINANCIEEL'), 'Only for the caller’s own zorgkantoor.')
  budgetVaststellen(
    @Arg('input', () => BudgetVaststellenInput, { description: 'The envelope.' }) input: BudgetVaststellenInput,
    @Context() ctx: Ctx,
  ) {
    return this.service.vaststellen(ctx, input);
  }

  @FieldResolver(() => BudgetmutatieConnection)
  mutaties(
    @Root() budget: { id: string },
    @Args(() => MutatieArgs) vraag: MutatieArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lezer.lijst(
      {
        bron: budgetmutatieBron,
        voorwaarden: [
          (opdracht, alias) => `${alias}.budget_id = ${opdracht.param(budget.id)}`,
          ...filter({ in: vraag.soort }, 'text', (alias) => `${alias}.soort`),
        ],
        volgorde: mutatieVolgorde(vraag.richting ?? 'ASC'),
        pagina: leesPagina(vraag),
      },
      voorCtx(ctx),
      info,
    );
  }
}

@Resolver(() => BudgetPayload)
export class BudgetPayloadResolver {
  constructor(private readonly lezer: Lezer) {}

  @FieldResolver(() => Budget, { nullable: true })
  budget(@Root() uitkomst: Uitkomst, @Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return uitkomst.id ? this.lezer.een(budgetBron, voorCtx(ctx), info, [metId(uitkomst.id)]) : null;
  }
}
