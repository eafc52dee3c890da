import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { AanvraagStatus, AfstemmingUitkomst, BeoordelingAdvies, Criterium } from '../beleid/begrippen.ts';
import { Richting } from '../beleidskaders/begrippen.ts';
import {
  BedragFilter,
  DateTimeFilter,
  IntFilter,
  RegelingFilter,
  StringFilter,
  UUIDFilter,
} from '../beleidskaders/filters.ts';
import { Bedrag, LokaleDatum, Percentage, Uuid } from '../platform/graphql/scalars.ts';
import { AanvraagInhoudInput } from './inhoud.input.ts';

const SLEUTEL =
  'Any string of 1 to 64 characters: the same key with the same input has one effect. Kept 30 days per caller.';

@InputType()
export class MetVersie {
  @Field(() => Uuid, { description: 'Id of the aanvraag.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the caller has seen; a stale one gives VERSIE_CONFLICT.' })
  versie!: number;
}

@InputType({ description: 'A new draft.' })
export class AanvraagAanmakenInput {
  @Field(() => AanvraagInhoudInput, { description: 'What is known so far.' })
  inhoud!: AanvraagInhoudInput;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A draft for the next year, copied from an aanvraag of the same project.' })
export class VervolgaanvraagAanmakenInput {
  @Field(() => Uuid, { description: 'Id of the aanvraag to copy.' })
  vorigeAanvraagId!: string;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A change of the plan.' })
export class AanvraagWijzigenInput extends MetVersie {
  @Field(() => AanvraagInhoudInput, {
    description: 'The changes: absent = stays, null = is emptied, a list replaces the list.',
  })
  inhoud!: AanvraagInhoudInput;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A step that needs no more than the aanvraag.' })
export class AanvraagActieInput extends MetVersie {
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A step that needs a reason.' })
export class AanvraagMotiverenInput extends MetVersie {
  @Field(() => String, { description: 'The reason; the applicant reads it.' })
  motivering!: string;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'What the zorgkantoor says of an idea.' })
export class AfstemmingVastleggenInput extends MetVersie {
  @Field(() => LokaleDatum, { description: 'Day of the talk; not in the future.' })
  datum!: string;
  @Field(() => AfstemmingUitkomst, { description: 'PASSEND or NIET_PASSEND.' })
  uitkomst!: AfstemmingUitkomst;
  @Field(() => String, { nullable: true, description: 'What was said; needed with NIET_PASSEND.' })
  toelichting?: string | null;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Submission.' })
export class AanvraagIndienenInput extends MetVersie {
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'What is missing.' })
export class AanvullingVragenInput extends MetVersie {
  @Field(() => [String], { description: 'What is missing, one line each; at least one.' })
  ontbreekt!: string[];
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'The decision on a request for a lower own share (DOS-069).' })
export class UitzonderingsverzoekBeslissenInput extends MetVersie {
  @Field(() => Percentage, {
    description: 'The minimum own share that holds for this aanvraag; the ordinary one is a refusal.',
  })
  minimumPercentage!: number;
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A score on one criterion.' })
export class ScoreInput {
  @Field(() => Criterium, { description: 'The criterion.' })
  criterium!: Criterium;
  @Field(() => Int, { description: '1 (weak) to 5 (strong).' })
  score!: number;
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
}
@InputType({ description: 'An assessment.' })
export class BeoordelingVastleggenInput extends MetVersie {
  @Field(() => [ScoreInput], { description: 'All nine criteria, each once (DOS-033 to DOS-041).' })
  scores!: ScoreInput[];
  @Field(() => BeoordelingAdvies, { description: 'Advice to whoever decides.' })
  advies!: BeoordelingAdvies;
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}
@InputType({ description: 'An award.' })
export class AanvraagToekennenInput extends MetVersie {
  @Field(() => Bedrag, { description: 'More than zero and at most what was asked.' })
  bedrag!: number;
  @Field(() => String, { description: 'The reasons; the applicant reads them.' })
  motivering!: string;
  @Field(() => String, { nullable: true, description: SLEUTEL })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Filter on the status.' })
export class AanvraagStatusFilter {
  @Field(() => AanvraagStatus, { nullable: true, description: 'Equal to.' })
  eq?: AanvraagStatus | null;
  @Field(() => [AanvraagStatus], { nullable: true, description: 'One of.' })
  in?: AanvraagStatus[] | null;
}
@InputType({ description: 'Which aanvragen. All given parts must hold.' })
export class AanvraagWhere {
  @Field(() => UUIDFilter, { nullable: true, description: 'By id.' })
  id?: UUIDFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'By reference.' })
  kenmerk?: StringFilter | null;
  @Field(() => AanvraagStatusFilter, { nullable: true, description: 'By status.' })
  status?: AanvraagStatusFilter | null;
  @Field(() => RegelingFilter, { nullable: true, description: 'By scheme.' })
  regeling?: RegelingFilter | null;
  @Field(() => IntFilter, { nullable: true, description: 'By calendar year.' })
  jaar?: IntFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'By code of the zorgkantoor.' })
  zorgkantoor?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'By code of the region.' })
  zorgkantoorregio?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'By code of one of the gemeenten.' })
  gemeente?: StringFilter | null;
  @Field(() => UUIDFilter, { nullable: true, description: 'By applicant.' })
  aanvragerId?: UUIDFilter | null;
  @Field(() => UUIDFilter, {
    nullable: true,
    description:
      'By a party that the plan names: as applicant, as partner, as who carries out an activity or, for who may see amounts, as financier.',
  })
  partnerId?: UUIDFilter | null;
  @Field(() => BedragFilter, { nullable: true, description: 'By total costs. Not for ONDERZOEKER.' })
  totaleKosten?: BedragFilter | null;
  @Field(() => BedragFilter, {
    nullable: true,
    description: 'By the amount that is asked of the zorgkantoor. Not for ONDERZOEKER.',
  })
  gevraagdeBijdrage?: BedragFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'By moment of first submission.' })
  ingediendOp?: DateTimeFilter | null;
  @Field(() => DateTimeFilter, {
    nullable: true,
    description: 'By the last moment of a term that runs, for a decision or an objection. Not for ONDERZOEKER.',
  })
  termijn?: DateTimeFilter | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Words in the title, the kenmerk, the summary or the applicant’s name; Dutch stemming, accents ignored. The last word may be incomplete. At most 200 characters; blank asks nothing.',
  })
  zoek?: string | null;
  @Field(() => [AanvraagWhere], { nullable: true, description: 'All of these hold.' })
  and?: AanvraagWhere[] | null;
  @Field(() => [AanvraagWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list lets nothing through.',
  })
  or?: AanvraagWhere[] | null;
}
export const AanvraagOrderVeld = {
  KENMERK: 'KENMERK',
  TITEL: 'TITEL',
  JAAR: 'JAAR',
  STATUS: 'STATUS',
  INGEDIEND_OP: 'INGEDIEND_OP',
  TOTALE_KOSTEN: 'TOTALE_KOSTEN',
  GEVRAAGDE_BIJDRAGE: 'GEVRAAGDE_BIJDRAGE',
  GEWIJZIGD_OP: 'GEWIJZIGD_OP',
  TERMIJN: 'TERMIJN',
} as const;
export type AanvraagOrderVeld = (typeof AanvraagOrderVeld)[keyof typeof AanvraagOrderVeld];
registerEnumType(AanvraagOrderVeld, {
  name: 'AanvraagOrderVeld',
  description:
    'What aanvragen can be sorted by. TERMIJN: the last moment for the decision; without one after all others.',
});
@InputType({ description: 'One key of the order of aanvragen.' })
export class AanvraagOrder {
  @Field(() => AanvraagOrderVeld, { description: 'By what.' })
  veld!: AanvraagOrderVeld;
  @Field(() => Richting, { description: 'Which way.' })
  richting!: Richting;
}
