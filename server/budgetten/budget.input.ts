import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { RegelingCode } from '../beleid/begrippen.ts';
import { Richting } from '../beleidskaders/begrippen.ts';
import { IntFilter, RegelingFilter, StringFilter, UUIDFilter } from '../beleidskaders/filters.ts';
import { Bedrag } from '../platform/graphql/scalars.ts';
import { PaginaArgs } from '../platform/graphql/verbinding.ts';

@InputType({ description: 'Creates or changes the envelope of a zorgkantoor, scheme and year.' })
export class BudgetVaststellenInput {
  @Field(() => RegelingCode, { description: 'The scheme.' })
  regeling!: RegelingCode;
  @Field(() => String, { description: 'Code of the zorgkantoor; the caller’s own.' })
  zorgkantoor!: string;
  @Field(() => Int, { description: 'The calendar year.' })
  jaar!: number;
  @Field(() => Bedrag, { description: 'The maximum; not lower than what is awarded already.' })
  maximum!: number;
  @Field(() => String, { description: 'Where the maximum comes from, e.g. the letter of VWS with its date.' })
  bronvermelding!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a threatened budget needs a ranking before awards (DOS-030); true unless said. Absent = stays.',
  })
  prioriteringVerplicht?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the caller has seen, 0 when there was no envelope yet; a stale one is refused. Absent = whatever it is.',
  })
  versie?: number | null;
  @Field(() => String, { nullable: true, description: 'Makes a retry safe: the same key has one effect.' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Which budgets. All given parts must hold.' })
export class BudgetWhere {
  @Field(() => UUIDFilter, { nullable: true, description: 'By id.' })
  id?: UUIDFilter | null;
  @Field(() => RegelingFilter, { nullable: true, description: 'By scheme.' })
  regeling?: RegelingFilter | null;
  @Field(() => IntFilter, { nullable: true, description: 'By year.' })
  jaar?: IntFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'By code of the zorgkantoor.' })
  zorgkantoor?: StringFilter | null;
}
export const BudgetOrderVeld = { JAAR: 'JAAR', ZORGKANTOOR: 'ZORGKANTOOR', MAXIMUM: 'MAXIMUM', VRIJ: 'VRIJ' } as const;
export type BudgetOrderVeld = (typeof BudgetOrderVeld)[keyof typeof BudgetOrderVeld];
registerEnumType(BudgetOrderVeld, { name: 'BudgetOrderVeld', description: 'What budgets can be sorted by.' });
@InputType({ description: 'One key of the order of budgets.' })
export class BudgetOrder {
  @Field(() => BudgetOrderVeld, { description: 'By what.' })
  veld!: BudgetOrderVeld;
  @Field(() => Richting, { description: 'Which way.' })
  richting!: Richting;
}

export const Mutatiesoort = {
  VASTSTELLING: 'VASTSTELLING',
  TOEKENNING: 'TOEKENNING',
  BIJSTELLING: 'BIJSTELLING',
  VRIJVAL: 'VRIJVAL',
  BETALING: 'BETALING',
} as const;
export type Mutatiesoort = (typeof Mutatiesoort)[keyof typeof Mutatiesoort];
registerEnumType(Mutatiesoort, {
  name: 'Mutatiesoort',
  description: 'Kind of a line of the ledger.',
  valuesConfig: {
    VASTSTELLING: { description: 'Change of the maximum.' },
    TOEKENNING: { description: 'Award of an aanvraag.' },
    BIJSTELLING: { description: 'An award that was lowered.' },
    VRIJVAL: { description: 'Money of an award that was not needed.' },
    BETALING: { description: 'Payment on an award.' },
  },
});
/** A page of the ledger, of some kinds, either way. */
@ArgsType()
export class MutatieArgs extends PaginaArgs {
  @Field(() => [Mutatiesoort], { nullable: true, description: 'Only these kinds; absent = all.' })
  soort?: Mutatiesoort[] | null;
  @Field(() => Richting, { nullable: true, description: 'ASC = oldest first, as unless said; DESC = newest first.' })
  richting?: Richting | null;
}
