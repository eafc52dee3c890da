import { Field, InputType } from 'type-graphql';
import { Uuid } from '../platform/graphql/scalars.ts';

@InputType({ description: 'Removing a document.' })
export class DocumentVerwijderenInput {
  @Field(() => Uuid, { description: 'Id of the document.' })
  documentId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Any string of 1 to 64 characters: the same key with the same input has one effect. Kept 30 days per caller.',
  })
  idempotencyKey?: string | null;
}
