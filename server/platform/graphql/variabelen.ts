import { type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';

/** What the limits read of a request's variables, for the executor of the same request. */
const gelezen = new WeakMap<object, Record<string, unknown>>();

export function bewaarVariabelen(ctx: object, variabelen: Record<string, unknown>): void {
  gelezen.set(ctx, variabelen);
}

/** The variables of a request as their types say, read once per request. */
export function variabelenVan(
  ctx: object,
  schema: GraphQLSchema,
  operatie: OperationDefinitionNode,
  gegeven: Record<string, unknown>,
): ReturnType<typeof getVariableValues> {
  const coerced = gelezen.get(ctx);
  return coerced ? { coerced } : getVariableValues(schema, operatie.variableDefinitions ?? [], gegeven);
}

/** Name of the type, whatever lists and exclamation marks are around it. */
export const typenaam = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : typenaam(type.type);
