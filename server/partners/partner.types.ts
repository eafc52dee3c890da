import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PartnerSoort } from '../beleid/begrippen.ts';
import { Fout } from '../beleidskaders/toets.types.ts';
import { Uuid } from '../platform/graphql/scalars.ts';
import { PageInfo } from '../platform/graphql/verbinding.ts';
import { MetDeRij } from '../platform/toegang/toegang.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'An organisation: applicant, co-financier, executor or zorgkantoor.',
})
@MetDeRij()
export class Partner {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  versie!: number;
  @Field(() => String, { description: 'Name.' })
  naam!: string;
  @Field(() => PartnerSoort, { description: 'Kind of organisation.' })
  soort!: PartnerSoort;
  @Field(() => String, { nullable: true, description: 'KVK number: 8 digits, leading zeros kept. Unique.' })
  kvkNummer!: string | null;
  @Field(() => String, { nullable: true, description: 'RSIN: 9 digits that pass the elfproef.' })
  rsin!: string | null;
  @Field(() => String, { nullable: true, description: 'OIN: 20 digits.' })
  oin!: string | null;
  @Field(() => String, { nullable: true, description: 'AGB code: 8 digits.' })
  agbCode!: string | null;
  @Field(() => String, { nullable: true, description: 'UZOVI: 4 digits.' })
  uzovi!: string | null;
  @Field(() => String, { nullable: true, description: 'CBS code of the gemeente, e.g. `GM0228`.' })
  gemeentecode!: string | null;
  @Field(() => Boolean, { description: 'Mainly paid from the Wlz: its contributions are no own share (DOS-068).' })
  wlzGefinancierd!: boolean;
  @Field(() => Boolean, {
    description: 'May be contract partner of a zorgkantoor: GEMEENTE, ZORGVERZEKERAAR or DJI (DOS-005). Derived.',
  })
  contractgerechtigd!: boolean;
  @Field(() => [String], { description: 'Names of the mutations that the caller may do with it now.' })
  toegestaneActies!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A partner with its place in the list.' })
@MetDeRij()
export class PartnerEdge {
  @Field(() => String, { description: 'Opaque cursor of this row.' })
  cursor!: string;
  @Field(() => Partner, { description: 'The partner.' })
  node!: Partner;
}
@ObjectType({ simpleResolvers: true, description: 'A page of partners.' })
@MetDeRij()
export class PartnerConnection {
  @Field(() => [Partner], { description: 'The rows.' })
  nodes!: Partner[];
  @Field(() => [PartnerEdge], { description: 'The rows with their cursors.' })
  edges!: PartnerEdge[];
  @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All rows under this filter; counted only when selected.' })
  totalCount!: number;
}
@ObjectType({ simpleResolvers: true, description: 'What came of writing a partner.' })
@MetDeRij()
export class PartnerPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner as it stands now.' })
  partner!: Partner | null;
  @Field(() => [Fout], { description: 'Empty when it was written.' })
  fouten!: Fout[];
}

export const DubbelReden = {
  ZELFDE_KVK: 'ZELFDE_KVK',
  ZELFDE_RSIN: 'ZELFDE_RSIN',
  ZELFDE_NAAM: 'ZELFDE_NAAM',
  LIJKT_OP: 'LIJKT_OP',
} as const;
export type DubbelReden = (typeof DubbelReden)[keyof typeof DubbelReden];
registerEnumType(DubbelReden, {
  name: 'DubbelReden',
  description: 'Why two organisations may be the same.',
  valuesConfig: {
    ZELFDE_KVK: { description: 'The same KVK number.' },
    ZELFDE_RSIN: { description: 'The same RSIN.' },
    ZELFDE_NAAM: { description: 'The same name but for case, accents, legal form and articles.' },
    LIJKT_OP: { description: 'A name that is much alike, or that begins so.' },
  },
});
@ObjectType({ simpleResolvers: true, description: 'An organisation that may be the one that was meant.' })
@MetDeRij()
export class MogelijkeDubbele {
  @Field(() => Partner, { description: 'The organisation that is there.' })
  partner!: Partner;
  @Field(() => [DubbelReden], { description: 'Why it may be the same; at least one reason.' })
  redenen!: DubbelReden[];
}
