import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { geenToegang, nietAangemeld } from '../fouten/graphqlfouten.ts';
import type { Actor } from './actor.ts';
import { beleidVan, mag, type Toegangsbeleid, toegangstekst } from './toegang.ts';

/** Thrown at start when an operation or type declares no policy: access is closed unless declared. */
export class OngedekteToegang extends Error {
  override name = 'OngedekteToegang';
}

/**
 * Puts the declared policies in force on a built schema: wraps every guarded resolver, prints the policy in the
 * description, and refuses a schema in which an operation or an object type declares nothing.
 * @throws OngedekteToegang with all undeclared places
 */
export function bewaakSchema(schema: GraphQLSchema): GraphQLSchema {
  const ongedekt: string[] = [];
  const wortels = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const vanType = beleidVan(type.extensions);
    for (const veld of Object.values(type.getFields())) {
      const beleid = beleidVan(veld.extensions);
      if (beleid && beleid !== 'MET_DE_RIJ') bewaakVeld(`${type.name}.${veld.name}`, veld, beleid);
      else if (wortels.has(type) || vanType !== 'MET_DE_RIJ') ongedekt.push(`${type.name}.${veld.name}`);
    }
  }
  if (ongedekt.length > 0) throw new OngedekteToegang(`Geen toegangsbeleid op: ${ongedekt.join(', ')}`);
  return schema;
}

function bewaakVeld(pad: string, veld: GraphQLField<unknown, { actor: Actor | null }>, beleid: Toegangsbeleid): void {
  if (beleid.bijWeigering === 'LEEG' && isNonNullType(veld.type)) {
    throw new OngedekteToegang(`${pad} kan niet leeg zijn: gebruik Toegang in plaats van ToegangOfLeeg`);
  }
  veld.description = [veld.description, toegangstekst(beleid)].filter(Boolean).join('\n\n');
  const binnen = veld.resolve ?? defaultFieldResolver;
  veld.resolve = (bron, argumenten, context, info) => {
    if (mag(beleid, context.actor)) return binnen(bron, argumenten, context, info);
    if (!context.actor) throw nietAangemeld();
    if (beleid.bijWeigering === 'LEEG') return null;
    throw geenToegang();
  };
}
