import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Aanvraag } from '../aanvragen/aanvraag.types.ts';
import { Fout } from '../beleidskaders/toets.types.ts';
import { Partner } from '../partners/partner.types.ts';
import { Moment, Uuid } from '../platform/graphql/scalars.ts';
import { MetDeRij } from '../platform/toegang/toegang.ts';
import { Documentsoort, Documenttype } from './begrippen.ts';

registerEnumType(Documentsoort, { name: 'DocumentSoort', description: 'What a document is for (bijlage 1).' });
registerEnumType(Documenttype, {
  name: 'DocumentType',
  description: 'What the bytes of a document are, found by looking at them.',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A file that belongs to an aanvraag. Its bytes are at `GET /documenten/{id}`; it is added with `POST /documenten/aanvragen/{id}`.',
})
@MetDeRij()
export class Document {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name of the file, made safe; ends with the extension of its type.' })
  naam!: string;
  @Field(() => Documentsoort, { description: 'What it is for.' })
  soort!: Documentsoort;
  @Field(() => Documenttype, { description: 'What its bytes are.' })
  type!: Documenttype;
  @Field(() => Int, { description: 'In bytes.' })
  grootte!: number;
  @Field(() => String, { description: 'SHA-256 of the bytes, in lower case hexadecimals.' })
  sha256!: string;
  @Field(() => Partner, { nullable: true, description: 'The party that it comes from or is about.' })
  partner!: Partner | null;
  @Field(() => Moment, { description: 'When it was added.' })
  toegevoegdOp!: Date;
  @Field(() => String, { description: 'Who added it.' })
  door!: string;
  @Field(() => [Int], {
    description: 'Numbers of the submitted versions that it belongs to; as soon as there is one, it stays.',
  })
  versies!: number[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of removing a document.' })
@MetDeRij()
export class DocumentPayload {
  @Field(() => Aanvraag, { nullable: true, description: 'The aanvraag as it stands now; null after a refusal.' })
  aanvraag!: Aanvraag | null;
  @Field(() => [Fout], { description: 'Empty when it was removed; else why not, and nothing was written.' })
  fouten!: Fout[];
}
