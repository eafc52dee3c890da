import { Field, ObjectType } from 'type-graphql';
import { Ernst, ToetsUitkomst } from '../beleid/begrippen.ts';
import { Foutcode } from '../platform/fouten/foutcode.ts';
import { Bedrag, Moment, Percentage } from '../platform/graphql/scalars.ts';
import { MetDeRij } from '../platform/toegang/toegang.ts';
import { Beleidskader, Bron } from './beleidskader.types.ts';

@ObjectType({ simpleResolvers: true, description: 'What one rule found in the plan.' })
@MetDeRij()
export class Bevinding {
  @Field(() => String, { description: 'Id of the rule, e.g. `DOS-064`; look it up in `beleidskader.regels`.' })
  regel!: string;
  @Field(() => Ernst, { description: 'How heavy it weighs.' })
  ernst!: Ernst;
  @Field(() => ToetsUitkomst, { description: 'What was found.' })
  uitkomst!: ToetsUitkomst;
  @Field(() => String, { description: 'Dutch explanation with the figures.' })
  toelichting!: string;
  @Field(() => Bron, { description: 'Where the rule is written.' })
  bron!: Bron;
  @Field(() => String, { nullable: true, description: 'What is asked.' })
  eis!: string | null;
  @Field(() => String, { nullable: true, description: 'What was found.' })
  waarde!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Path of the field in `AanvraagInhoudInput`, e.g. `begroting.2.kostensoort`.',
  })
  veld!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The figures of a plan that the rules weigh; derived, never typed in.',
})
@MetDeRij()
export class Kerncijfers {
  @Field(() => Bedrag, { description: 'Sum of the budget lines, each rounded half up to the cent.' })
  totaleKosten!: number;
  @Field(() => Bedrag, { description: 'Asked of the zorgkantoor; zero while not filled in.' })
  gevraagdeBijdrage!: number;
  @Field(() => Bedrag, {
    description: 'What counts of the contributions of parties outside the Wlz (DOS-067, DOS-068).',
  })
  eigenAandeel!: number;
  @Field(() => Percentage, {
    nullable: true,
    description:
      'Own share of the total costs, rounded for showing; null without costs. The test is done on exact cents.',
  })
  eigenAandeelPercentage!: number | null;
  @Field(() => Percentage, {
    nullable: true,
    description: 'The minimum own share that holds (DOS-064 to DOS-066, or a decided exception under DOS-069).',
  })
  minimumEigenAandeelPercentage!: number | null;
  @Field(() => Bedrag, { description: 'Expected saving in the Wlz.' })
  besparingWlz!: number;
  @Field(() => Bedrag, { description: 'Expected saving in the Zvw.' })
  besparingZvw!: number;
  @Field(() => Bedrag, { description: 'Expected saving in the Wmo.' })
  besparingWmo!: number;
  @Field(() => Bedrag, { description: 'Expected saving in the Wet forensische zorg.' })
  besparingWfz!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The test of a plan against the policy.' })
@MetDeRij()
export class Toets {
  @Field(() => Beleidskader, { description: 'The framework that was tested against.' })
  beleidskader!: Beleidskader;
  @Field(() => Moment, { description: 'When it was tested.' })
  getoetstOp!: Date;
  @Field(() => Boolean, { description: 'False while anything that blocks is not met or cannot be tested yet.' })
  indienbaar!: boolean;
  @Field(() => Kerncijfers, { description: 'The figures that the findings are about.' })
  kerncijfers!: Kerncijfers;
  @Field(() => [Bevinding], { description: 'The findings in the order of the rules.' })
  bevindingen!: Bevinding[];
}

@ObjectType({ simpleResolvers: true, description: 'A refusal that the caller can mend. Nothing was written.' })
@MetDeRij()
export class Fout {
  @Field(() => Foutcode, { description: 'Why.' })
  code!: Foutcode;
  @Field(() => String, { nullable: true, description: 'The input field that it is about, as a path.' })
  veld!: string | null;
  @Field(() => String, { description: 'Dutch sentence for the user.' })
  melding!: string;
  @Field(() => [Bevinding], { description: 'The findings that block, with code BELEID.' })
  bevindingen!: Bevinding[];
}
