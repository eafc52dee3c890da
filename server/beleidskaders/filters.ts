import { Field, InputType, Int } from 'type-graphql';
import { PartnerSoort, RegelingCode } from '../beleid/begrippen.ts';
import { Bedrag, Moment, Uuid } from '../platform/graphql/scalars.ts';

@InputType({ description: 'Filter on a text or code. All given parts must hold; an empty `in` lets nothing through.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Equal to.' })
  eq?: string | null;
  @Field(() => [String], { nullable: true, description: 'One of.' })
  in?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Contains, whatever the case or accents; `%` and `_` are ordinary characters.',
  })
  contains?: string | null;
}
@InputType({ description: 'Filter on a whole number.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Equal to.' })
  eq?: number | null;
  @Field(() => [Int], { nullable: true, description: 'One of.' })
  in?: number[] | null;
  @Field(() => Int, { nullable: true, description: 'At least.' })
  gte?: number | null;
  @Field(() => Int, { nullable: true, description: 'At most.' })
  lte?: number | null;
}
@InputType({ description: 'Filter on an id.' })
export class UUIDFilter {
  @Field(() => Uuid, { nullable: true, description: 'Equal to.' })
  eq?: string | null;
  @Field(() => [Uuid], { nullable: true, description: 'One of.' })
  in?: string[] | null;
}
@InputType({ description: 'Filter on an amount in euro.' })
export class BedragFilter {
  @Field(() => Bedrag, { nullable: true, description: 'At least.' })
  gte?: number | null;
  @Field(() => Bedrag, { nullable: true, description: 'At most.' })
  lte?: number | null;
}
@InputType({ description: 'Filter on a moment.' })
export class DateTimeFilter {
  @Field(() => Moment, { nullable: true, description: 'At or after.' })
  gte?: Date | null;
  @Field(() => Moment, { nullable: true, description: 'At or before.' })
  lte?: Date | null;
}
@InputType({ description: 'Filter on a scheme.' })
export class RegelingFilter {
  @Field(() => RegelingCode, { nullable: true, description: 'Equal to.' })
  eq?: RegelingCode | null;
  @Field(() => [RegelingCode], { nullable: true, description: 'One of.' })
  in?: RegelingCode[] | null;
}
@InputType({ description: 'Filter on the kind of partner.' })
export class PartnerSoortFilter {
  @Field(() => PartnerSoort, { nullable: true, description: 'Equal to.' })
  eq?: PartnerSoort | null;
  @Field(() => [PartnerSoort], { nullable: true, description: 'One of.' })
  in?: PartnerSoort[] | null;
}
