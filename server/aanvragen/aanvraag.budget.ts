import { FieldResolver, Resolver, Root } from 'type-graphql';
import { budgetBron, budgetmutatieBron, magBudgetLezen } from '../budgetten/budget.lezen.ts';
import { Budget, Budgetmutatie } from '../budgetten/budget.types.ts';
import { ToegangOfLeeg } from '../platform/toegang/toegang.ts';
import { aanvraagBron } from './aanvraag.lezen.ts';
import { Aanvraag } from './aanvraag.types.ts';

// Budgets know nothing of aanvragen: the two fields that tie them are added from this side.
aanvraagBron.velden.budget = {
  soort: 'een',
  bron: () => budgetBron,
  koppeling: (ouder, kind) =>
    `${kind}.zorgkantoor_code = ${ouder}.zorgkantoor_code AND ${kind}.regeling = ${ouder}.regeling AND ${kind}.jaar = ${ouder}.jaar`,
};
budgetmutatieBron.velden.aanvraag = {
  soort: 'een',
  bron: () => aanvraagBron,
  koppeling: (ouder, kind) => `${kind}.id = ${ouder}.aanvraag_id`,
};

@Resolver(() => Aanvraag)
export class AanvraagBudgetResolver {
  @FieldResolver(() => Budget, {
    nullable: true,
    description: 'The envelope that an award would take from; null when none was set.',
  })
  @ToegangOfLeeg(magBudgetLezen)
  budget(@Root() aanvraag: { budget: Budget | null }) {
    return aanvraag.budget;
  }
}

@Resolver(() => Budgetmutatie)
export class BudgetmutatieAanvraagResolver {
  @FieldResolver(() => Aanvraag, {
    nullable: true,
    description: 'The aanvraag that it is about; null for a change of the maximum.',
  })
  aanvraag(@Root() mutatie: { aanvraag: Aanvraag | null }) {
    return mutatie.aanvraag;
  }
}
