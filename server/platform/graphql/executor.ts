import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { typenaam, variabelenVan } from './variabelen.ts';

/** Compiled documents that are kept; the least recently used goes first. */
const MAXIMUM_DOCUMENTEN = 500;

/**
 * Runs operations through graphql-jit: a document is compiled to one function and kept. Apollo takes an executor of
 * its own only from a gateway, hence the shape.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const documenten = new Map<string, CompiledQuery>();
  const compileerschema = metGelezen(schema);
  const executor: GatewayExecutor = async ({ document, operation, request, context, queryHash, operationName }) => {
    const variabelen = variabelenVan(context, schema, operation, request.variables ?? {});
    if (variabelen.errors) return { errors: variabelen.errors };
    const sleutel = `${queryHash}:${operationName ?? ''}`;
    let gecompileerd = documenten.get(sleutel);
    if (gecompileerd) documenten.delete(sleutel);
    else {
      const uitkomst = compileQuery(
        compileerschema,
        metGelezenVariabelen(document, operation),
        operationName ?? undefined,
        {
          disableLeafSerialization: false,
        },
      );
      if (!isCompiledQuery(uitkomst)) return uitkomst as Awaited<ReturnType<GatewayExecutor>>;
      gecompileerd = uitkomst as CompiledQuery;
    }
    documenten.set(sleutel, gecompileerd);
    if (documenten.size > MAXIMUM_DOCUMENTEN) {
      const [oudste] = documenten.keys();
      if (oudste) documenten.delete(oudste);
    }
    const uitkomst = (await gecompileerd.query(undefined, context, variabelen.coerced)) as ExecutionResult;
    return { ...uitkomst, errors: uitkomst.errors?.map(metExtensies) };
  };
  return {
    onSchemaLoadOrUpdate(melden) {
      melden({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}

/** Apollo reads the extensions of every error; graphql-jit gives none to what a resolver throws. */
function metExtensies(fout: GraphQLError): GraphQLError {
  if (fout.extensions as unknown) return fout;
  return new GraphQLError(fout.message, { path: fout.path, originalError: fout.originalError });
}

/** Type of variables that graphql has read already. */
const Gelezen = new GraphQLScalarType({ name: 'GelezenVariabele', parseValue: (waarde) => waarde });

/**
 * graphql-jit writes code for every field of a variable's input type, and never ends on a type that holds itself, such
 * as a filter with `and`. So graphql reads the variables, and the compiled document takes them as they are.
 */
function metGelezenVariabelen(document: DocumentNode, operatie: OperationDefinitionNode): DocumentNode {
  const variableDefinitions = operatie.variableDefinitions?.map((definitie) =>
    // A Boolean stays one: @skip and @include take nothing else.
    typenaam(definitie.type) === 'Boolean'
      ? definitie
      : {
          kind: definitie.kind,
          variable: definitie.variable,
          type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Gelezen.name } } as const,
        },
  );
  return {
    ...document,
    definitions: document.definitions.map((een) => (een === operatie ? { ...operatie, variableDefinitions } : een)),
  };
}

/** The same schema, which also finds {@link Gelezen} by its name; it is not part of the API. */
function metGelezen(schema: GraphQLSchema): GraphQLSchema {
  const compileerschema: GraphQLSchema = Object.create(schema);
  compileerschema.getType = (naam) => (naam === Gelezen.name ? Gelezen : schema.getType(naam));
  return compileerschema;
}
