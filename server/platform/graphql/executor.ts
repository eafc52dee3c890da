import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Compiled documents that are kept; the least recently used goes first. */
const MAXIMUM_DOCUMENTEN = 500;

/**
 * Runs operations through graphql-jit: a document is compiled to one function and kept. Apollo takes an executor of
 * its own only from a gateway, hence the shape.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const documenten = new Map<string, CompiledQuery>();
  const executor: GatewayExecutor = async ({ document, request, context, queryHash, operationName }) => {
    const sleutel = `${queryHash}:${operationName ?? ''}`;
    let gecompileerd = documenten.get(sleutel);
    if (gecompileerd) documenten.delete(sleutel);
    else {
      const uitkomst = compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: false });
      if (!isCompiledQuery(uitkomst)) return uitkomst as Awaited<ReturnType<GatewayExecutor>>;
      gecompileerd = uitkomst as CompiledQuery;
    }
    documenten.set(sleutel, gecompileerd);
    if (documenten.size > MAXIMUM_DOCUMENTEN) {
      const [oudste] = documenten.keys();
      if (oudste) documenten.delete(oudste);
    }
    return (await gecompileerd.query(undefined, context, request.variables ?? {})) as Awaited<
      ReturnType<GatewayExecutor>
    >;
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
