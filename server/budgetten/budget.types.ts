import { Field, Int, ObjectType } from 'type-graphql';
import { RegelingCode } from '../beleid/begrippen.ts';
import { Fout } from '../beleidskaders/toets.types.ts';
import { Bedrag, Moment, Uuid } from '../platform/graphql/scalars.ts';
import { PageInfo } from '../platform/graphql/verbinding.ts';
import { MetDeRij } from '../platform/toegang/toegang.ts';
import { Zorgkantoor } from '../referentie/referentie.types.ts';
import { Mutatiesoort } from './budget.input.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The envelope of one zorgkantoor, scheme and year (DOS-029). It cannot be overspent.',
})
@MetDeRij()
export class Budget {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Counts every change.' })
  versie!: number;
  @Field(() => RegelingCode, { description: 'The scheme.' })
  regeling!: RegelingCode;
  @Field(() => Zorgkantoor, { description: 'Whose money it is.' })
  zorgkantoor!: Zorgkantoor;
  @Field(() => Int, { description: 'The calendar year.' })
  jaar!: number;
  @Field(() => Bedrag, { description: 'The maximum that was set.' })
  maximum!: number;
  @Field(() => String, { description: 'Where the maximum comes from.' })
  bronvermelding!: string;
  @Field(() => Bedrag, { description: 'Asked for by aanvragen that are submitted and not decided.' })
  aangevraagd!: number;
  @Field(() => Bedrag, { description: 'Awarded.' })
  toegekend!: number;
  @Field(() => Bedrag, { description: 'Paid.' })
  uitbetaald!: number;
  @Field(() => Bedrag, { description: 'Maximum − awarded.' })
  vrij!: number;
  @Field(() => Boolean, {
    description: 'True when what is awarded plus what is asked for exceeds the maximum (DOS-030).',
  })
  dreigtOverschrijding!: boolean;
  @Field(() => Boolean, {
    description: 'While true, awarding from a threatened budget needs an established ranking (DOS-030).',
  })
  prioriteringVerplicht!: boolean;
  @Field(() => BudgetmutatieConnection, { description: 'The ledger, oldest first unless said otherwise.' })
  mutaties!: BudgetmutatieConnection;
  @Field(() => [Mutatietotaal], {
    description:
      'The whole ledger summed by kind. VASTSTELLING is the maximum; TOEKENNING, BIJSTELLING and VRIJVAL together are what is awarded; BETALING is what was paid.',
  })
  totalen!: Mutatietotaal[];
}
@ObjectType({ simpleResolvers: true, description: 'All lines of one kind in a ledger.' })
@MetDeRij()
export class Mutatietotaal {
  @Field(() => Mutatiesoort, { description: 'The kind.' })
  soort!: Mutatiesoort;
  @Field(() => Int, { description: 'How many lines.' })
  aantal!: number;
  @Field(() => Bedrag, { description: 'Their sum.' })
  bedrag!: number;
}
@ObjectType({ simpleResolvers: true, description: 'A line of the ledger; never changed or removed.' })
@MetDeRij()
export class Budgetmutatie {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Moment, { description: 'When.' })
  moment!: Date;
  @Field(() => String, {
    description: 'VASTSTELLING (change of the maximum), TOEKENNING, BIJSTELLING, VRIJVAL or BETALING.',
  })
  soort!: string;
  @Field(() => Bedrag, { description: 'Amount; what gives money back to the envelope is negative.' })
  bedrag!: number;
  @Field(() => String, { nullable: true, description: 'Why, or the source.' })
  toelichting!: string | null;
  @Field(() => Int, { description: 'Place in the ledger, counted from 1.' })
  volgnummer!: number;
  @Field(() => String, { nullable: true, description: 'Who.' })
  door!: string | null;
  @Field(() => Bedrag, { description: 'The maximum after this line.' })
  maximumNa!: number;
  @Field(() => Bedrag, { description: 'What was awarded after this line.' })
  toegekendNa!: number;
  @Field(() => Bedrag, { description: 'Maximum − awarded after this line.' })
  vrijNa!: number;
  @Field(() => Bedrag, { description: 'What was paid after this line.' })
  uitbetaaldNa!: number;
}
@ObjectType({ simpleResolvers: true, description: 'A page of the ledger.' })
@MetDeRij()
export class BudgetmutatieConnection {
  @Field(() => [Budgetmutatie], { description: 'The lines.' })
  nodes!: Budgetmutatie[];
  @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All lines; counted only when selected.' })
  totalCount!: number;
}
@ObjectType({ simpleResolvers: true, description: 'A budget with its place in the list.' })
@MetDeRij()
export class BudgetEdge {
  @Field(() => String, { description: 'Opaque cursor of this row.' })
  cursor!: string;
  @Field(() => Budget, { description: 'The budget.' })
  node!: Budget;
}
@ObjectType({ simpleResolvers: true, description: 'A page of budgets.' })
@MetDeRij()
export class BudgetConnection {
  @Field(() => [Budget], { description: 'The rows.' })
  nodes!: Budget[];
  @Field(() => [BudgetEdge], { description: 'The rows with their cursors.' })
  edges!: BudgetEdge[];
  @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All rows that the caller may see; counted only when selected.' })
  totalCount!: number;
}
@ObjectType({ simpleResolvers: true, description: 'What came of setting a budget.' })
@MetDeRij()
export class BudgetPayload {
  @Field(() => Budget, { nullable: true, description: 'The budget as it stands now.' })
  budget!: Budget | null;
  @Field(() => [Fout], { description: 'Empty when it was written.' })
  fouten!: Fout[];
}
