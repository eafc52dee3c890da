import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { PartnerSoort } from '../beleid/begrippen.ts';
import { Richting } from '../beleidskaders/begrippen.ts';
import { PartnerSoortFilter, StringFilter, UUIDFilter } from '../beleidskaders/filters.ts';
import { Uuid } from '../platform/graphql/scalars.ts';

@InputType()
export class PartnerNummers {
  @Field(() => String, { nullable: true, description: 'KVK number: 8 digits. A duplicate is refused.' })
  kvkNummer?: string | null;
  @Field(() => String, { nullable: true, description: 'RSIN: 9 digits with elfproef.' })
  rsin?: string | null;
  @Field(() => String, { nullable: true, description: 'OIN: 20 digits.' })
  oin?: string | null;
  @Field(() => String, { nullable: true, description: 'AGB code: 8 digits.' })
  agbCode?: string | null;
  @Field(() => String, { nullable: true, description: 'UZOVI: 4 digits.' })
  uzovi?: string | null;
  @Field(() => String, { nullable: true, description: 'CBS code of the gemeente, e.g. `GM0228`.' })
  gemeentecode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Mainly paid from the Wlz (DOS-068). False unless said.' })
  wlzGefinancierd?: boolean | null;
}
@InputType({ description: 'A new organisation.' })
export class PartnerAanmakenInput extends PartnerNummers {
  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  naam!: string;
  @Field(() => PartnerSoort, { description: 'Kind of organisation; cannot be changed later.' })
  soort!: PartnerSoort;
  @Field(() => String, { nullable: true, description: 'Makes a retry safe: the same key has one effect.' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Changes to an organisation: absent = stays, null = is emptied.' })
export class PartnerWijzigenInput extends PartnerNummers {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the caller has seen.' })
  versie!: number;
  @Field(() => String, { nullable: true, description: 'Name, 1 to 200 characters.' })
  naam?: string | null;
}
@InputType({ description: 'Which partners. All given parts must hold.' })
export class PartnerWhere {
  @Field(() => UUIDFilter, { nullable: true, description: 'By id.' })
  id?: UUIDFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  naam?: StringFilter | null;
  @Field(() => PartnerSoortFilter, { nullable: true, description: 'By kind.' })
  soort?: PartnerSoortFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'By KVK number.' })
  kvkNummer?: StringFilter | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or KVK number; accents and case ignored.' })
  zoek?: string | null;
}
export const PartnerOrderVeld = { NAAM: 'NAAM', SOORT: 'SOORT' } as const;
export type PartnerOrderVeld = (typeof PartnerOrderVeld)[keyof typeof PartnerOrderVeld];
registerEnumType(PartnerOrderVeld, { name: 'PartnerOrderVeld', description: 'What partners can be sorted by.' });
@InputType({ description: 'One key of the order of partners.' })
export class PartnerOrder {
  @Field(() => PartnerOrderVeld, { description: 'By what.' })
  veld!: PartnerOrderVeld;
  @Field(() => Richting, { description: 'Which way.' })
  richting!: Richting;
}

/** An organisation that is about to be added or that is there, to look for its likes. */
@ArgsType()
export class DubbelArgs {
  @Field(() => String, { description: 'Its name, or the beginning of it; empty = only by number.' })
  naam!: string;
  @Field(() => String, { nullable: true, description: 'Its KVK number.' })
  kvkNummer?: string | null;
  @Field(() => String, { nullable: true, description: 'Its RSIN.' })
  rsin?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Its id when it is there already: it is left out.' })
  behalveId?: string | null;
}
