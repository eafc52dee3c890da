import { Field, Int, ObjectType } from 'type-graphql';
import { Ernst, Kostensoort, RegelingCode } from '../beleid/begrippen.ts';
import { LokaleDatum, Percentage } from '../platform/graphql/scalars.ts';
import { MetDeRij, Toegang, voorRollen } from '../platform/toegang/toegang.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a rule comes from.' })
@MetDeRij()
export class Bron {
  @Field(() => String, { description: 'Title of the policy document.' })
  document!: string;
  @Field(() => String, { description: 'Chapter and paragraph in that document.' })
  hoofdstuk!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One rule of a policy framework.' })
@MetDeRij()
export class Beleidsregel {
  @Field(() => String, { description: 'Stable id, e.g. `DOS-064`.' })
  code!: string;
  @Field(() => Ernst, { description: 'How heavy it weighs. What is a person’s judgement or only shown is INFORMATIE.' })
  ernst!: Ernst;
  @Field(() => String, { description: 'The rule in Dutch.' })
  omschrijving!: string;
  @Field(() => Bron, { description: 'Where it is written.' })
  bron!: Bron;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the policy leaves open, and how this product reads it until a zorgkantoor says otherwise.',
})
@MetDeRij()
export class Beleidsleemte {
  @Field(() => String, { description: 'What it is about.' })
  onderwerp!: string;
  @Field(() => String, { description: 'What the policy text leaves open.' })
  opengelaten!: string;
  @Field(() => String, { description: 'The reading that is used.' })
  keuze!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A kind of cost that a framework never finances (DOS-070 to DOS-079).',
})
@MetDeRij()
export class UitgeslotenKosten {
  @Field(() => Kostensoort, { description: 'The kind of cost.' })
  kostensoort!: Kostensoort;
  @Field(() => String, { description: 'Code of the rule that excludes it.' })
  regel!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A policy framework: the rules and figures for one scheme and calendar year, in one version.',
})
@MetDeRij()
export class Beleidskader {
  @Field(() => RegelingCode, { description: 'The scheme.' })
  regeling!: RegelingCode;
  @Field(() => Int, { description: 'The calendar year of the plans.' })
  jaar!: number;
  @Field(() => String, { description: 'Version; an aanvraag keeps the version under which it was submitted.' })
  versie!: string;
  @Field(() => String, { description: 'Name.' })
  naam!: string;
  @Field(() => LokaleDatum, {
    nullable: true,
    description: 'First day of submission (DOS-058, DOS-059); null = not open yet.',
  })
  indienenVanaf!: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'Last day of submission; null = the policy names none.' })
  indienenTot!: string | null;
  @Field(() => [Beleidsregel], { description: 'All rules, also those that a person judges and those of later phases.' })
  regels!: Beleidsregel[];
  @Field(() => [Beleidsleemte], { description: 'Open points of the policy with the reading that is used.' })
  leemten!: Beleidsleemte[];
  // For whoever sees money at all: a percentage is nothing that the researcher role can choose anywhere.
  @Toegang(voorRollen('AANVRAGER', 'SAMENWERKINGSPARTNER', 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL'))
  @Field(() => [Percentage], {
    description: 'Minimum own share in the first, second … year of financing; the last one also holds for later years.',
  })
  minimumEigenAandeel!: number[];
  @Field(() => Boolean, { description: 'Whether a contribution in kind counts as own share (DOS-067).' })
  inNaturaTelt!: boolean;
  @Field(() => [UitgeslotenKosten], { description: 'Kinds of cost that are not financed, each with its rule.' })
  uitgeslotenKosten!: UitgeslotenKosten[];
}
