import type { AanvraagQuery, AanvragenQuery } from '../../schema/generated/documenten.ts';

/** A row of the list. */
export type Aanvraagrij = AanvragenQuery['aanvragen']['nodes'][number];
/** The file. */
export type Aanvraag = NonNullable<AanvraagQuery['aanvraag']>;
