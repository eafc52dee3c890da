import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AanvraagStatus, BeoordelingAdvies, Criterium } from '../beleid/begrippen.ts';
import { Fout, Toets } from '../beleidskaders/toets.types.ts';
import { Aantal, Bedrag, Moment, Uuid } from '../platform/graphql/scalars.ts';
import { MetDeRij } from '../platform/toegang/toegang.ts';

export const BetaalfaseSoort = {
  EIGEN_AANDEEL: 'EIGEN_AANDEEL',
  EERSTE_HELFT: 'EERSTE_HELFT',
  RESTANT: 'RESTANT',
  INEENS: 'INEENS',
} as const;
registerEnumType(BetaalfaseSoort, {
  name: 'BetaalfaseSoort',
  description: 'Part in which a project is paid (DOS-088 to DOS-092).',
  valuesConfig: {
    EIGEN_AANDEEL: { description: 'What others than the zorgkantoor bear; used first (DOS-089).' },
    EERSTE_HELFT: { description: 'Half of the grant, after a positive first meeting (DOS-090).' },
    RESTANT: { description: 'The rest, after a positive second meeting (DOS-091).' },
    INEENS: { description: 'All at once, for a short or small project (DOS-092).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A part of a letter.' })
@MetDeRij()
export class Briefdeel {
  @Field(() => String, { nullable: true, description: 'Heading; null for the opening.' })
  kop!: string | null;
  @Field(() => [String], { description: 'Paragraphs of plain text; a line break within one stays.' })
  alineas!: string[];
  @Field(() => [String], { description: 'Points of a list under the paragraphs.' })
  punten!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The letter of a decision, in Dutch, as it goes to the applicant. Holds nothing of the assessment.',
})
@MetDeRij()
export class Brief {
  @Field(() => [String], { description: 'Lines of the address.' })
  aan!: string[];
  @Field(() => String, { description: 'Reference of the aanvraag.' })
  kenmerk!: string;
  @Field(() => String, { description: 'Date in words.' })
  datum!: string;
  @Field(() => String, { description: 'Subject.' })
  onderwerp!: string;
  @Field(() => String, { description: 'Salutation.' })
  aanhef!: string;
  @Field(() => [Briefdeel], { description: 'The parts, in order.' })
  delen!: Briefdeel[];
  @Field(() => [String], { description: 'Lines of the signature.' })
  ondertekening!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A part in which the costs of a project are paid.' })
@MetDeRij()
export class Betaaldeel {
  @Field(() => BetaalfaseSoort, { description: 'Which part.' })
  soort!: keyof typeof BetaalfaseSoort;
  @Field(() => Bedrag, { description: 'How much.' })
  bedrag!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An envelope before and after a decision.' })
@MetDeRij()
export class BudgetVoorbeeld {
  @Field(() => Uuid, { description: 'Id of the budget.' })
  id!: string;
  @Field(() => Bedrag, { description: 'Maximum.' })
  maximum!: number;
  @Field(() => Bedrag, { description: 'Awarded now.' })
  toegekendNu!: number;
  @Field(() => Bedrag, { description: 'Awarded after the decision.' })
  toegekendNa!: number;
  @Field(() => Bedrag, { description: 'Free now.' })
  vrijNu!: number;
  @Field(() => Bedrag, { description: 'Free after the decision; negative when the decision does not fit.' })
  vrijNa!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a decision would do, weighed now by the same functions as the decision itself. Nothing is written.',
})
@MetDeRij()
export class BesluitVoorbeeld {
  @Field(() => Int, { description: 'The version of the aanvraag that was weighed.' })
  versie!: number;
  @Field(() => Boolean, { description: 'True when the decision would be taken.' })
  mag!: boolean;
  @Field(() => [Fout], { description: 'Everything that stands in the way; empty when `mag`.' })
  fouten!: Fout[];
  @Field(() => AanvraagStatus, { description: 'The status after the decision.' })
  status!: AanvraagStatus;
  @Field(() => Toets, { description: 'The test that the decision would stand on.' })
  toets!: Toets;
  @Field(() => Moment, { description: 'Last moment for an objection if the decision were taken now (DOS-049).' })
  bezwaarUiterlijk!: Date;
  @Field(() => BudgetVoorbeeld, { nullable: true, description: 'The envelope; null when none was set.' })
  budget!: BudgetVoorbeeld | null;
  @Field(() => Brief, { description: 'The letter.' })
  brief!: Brief;
  @Field(() => [Betaaldeel], {
    description:
      'The parts of the payment, in order; of the grant the first half is rounded down. Empty unless TOEKENNING.',
  })
  delen!: Betaaldeel[];
}

@ObjectType({ simpleResolvers: true, description: 'A score that was given earlier, with where it was given.' })
@MetDeRij()
export class EerdereScore {
  @Field(() => Uuid, { description: 'Id of that aanvraag.' })
  aanvraagId!: string;
  @Field(() => String, { description: 'Reference of that aanvraag.' })
  kenmerk!: string;
  @Field(() => String, { description: 'Title of that aanvraag.' })
  titel!: string;
  @Field(() => Int, { description: 'The score, 1 to 5.' })
  score!: number;
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
  @Field(() => BeoordelingAdvies, { description: 'The advice of that assessment.' })
  advies!: BeoordelingAdvies;
  @Field(() => Moment, { description: 'When that assessment was recorded.' })
  vastgelegdOp!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'How one criterion was scored in other aanvragen.' })
@MetDeRij()
export class CriteriumVergelijking {
  @Field(() => Criterium, { description: 'The criterion.' })
  criterium!: Criterium;
  @Field(() => Int, { description: 'How many other aanvragen it was scored in.' })
  aantal!: number;
  @Field(() => Aantal, { nullable: true, description: 'Average score, at most three decimals; null without scores.' })
  gemiddelde!: number | null;
  @Field(() => Int, { nullable: true, description: 'Lowest score.' })
  laagste!: number | null;
  @Field(() => Int, { nullable: true, description: 'Highest score.' })
  hoogste!: number | null;
  @Field(() => [EerdereScore], { description: 'The latest five, newest first.' })
  laatste!: EerdereScore[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Earlier scores of the same zorgkantoor under the same scheme, to score consistently (DOS-047). Of every other aanvraag its last assessment counts. Internal (DOS-048).',
})
@MetDeRij()
export class BeoordelingVergelijking {
  @Field(() => Int, { description: 'How many other aanvragen were assessed.' })
  aantal!: number;
  @Field(() => [CriteriumVergelijking], { description: 'The nine criteria in the order of the policy.' })
  criteria!: CriteriumVergelijking[];
}
