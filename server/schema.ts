import 'reflect-metadata';

import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AanvraagBudgetResolver, BudgetmutatieAanvraagResolver } from './aanvragen/aanvraag.budget.ts';
import { AanvraagMutaties } from './aanvragen/aanvraag.mutaties.ts';
import { AanvraagPayloadResolver, AanvraagResolver, BijdrageResolver } from './aanvragen/aanvraag.resolver.ts';
import { BehandelenResolver } from './aanvragen/behandelen.resolver.ts';
import { PartnerBijdragenResolver } from './aanvragen/partner.bijdragen.ts';
import './beleidskaders/begrippen.ts';
import { BeleidskaderResolver, ToetsResolver } from './beleidskaders/beleidskader.resolver.ts';
import { BudgetPayloadResolver, BudgetResolver } from './budgetten/budget.resolver.ts';
import { AanvraagDocumentResolver, DocumentPayloadResolver } from './documenten/document.resolver.ts';
import { MijResolver } from './mij/mij.resolver.ts';
import { PartnerPayloadResolver, PartnerResolver } from './partners/partner.resolver.ts';
import { bewaakSchema } from './platform/toegang/bewaking.ts';
import { ReferentieResolver } from './referentie/referentie.resolver.ts';

// biome-ignore lint/complexity/noBannedTypes: type-graphql names resolver classes so
type Klasse = Function;

const RESOLVERS: NonEmptyArray<Klasse> = [
  AanvraagBudgetResolver,
  AanvraagDocumentResolver,
  AanvraagMutaties,
  AanvraagPayloadResolver,
  AanvraagResolver,
  BehandelenResolver,
  BeleidskaderResolver,
  BijdrageResolver,
  BudgetmutatieAanvraagResolver,
  BudgetPayloadResolver,
  BudgetResolver,
  DocumentPayloadResolver,
  MijResolver,
  PartnerBijdragenResolver,
  PartnerPayloadResolver,
  PartnerResolver,
  ReferentieResolver,
  ToetsResolver,
];

/** The schema with its guards in force. `instanties` gives the resolvers what they need; without it only the shape is wanted. */
export function maakSchema(instanties?: ReadonlyMap<Klasse, object>): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    validate: false,
    container: {
      get: (klasse) => {
        const instantie = instanties?.get(klasse as Klasse);
        if (!instantie) throw new TypeError(`resolver ${(klasse as Klasse).name} is niet samengesteld`);
        return instantie;
      },
    },
  });
  return bewaakSchema(schema);
}

/** The SDL as it is committed: sorted, so that a change shows as a change. */
export function sdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
