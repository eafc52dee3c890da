import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DataProvider } from 'ra-core';
import buildGraphQLProvider from 'ra-data-graphql';
import { maakBuildQuery, type Rechten } from './buildQuery.ts';
import type { maakClient } from './client.ts';
import { alsApifout } from './fouten.ts';

/** react-admin's data provider, with typed questions and named mutations beside it. */
export interface Gegevens extends DataProvider {
  /** A question with its own document. @throws Apifout */
  vraag<D, V>(document: TypedDocumentNode<D, V>, variabelen: V, signaal?: AbortSignal): Promise<D>;
  /** A named mutation. @throws Apifout; what can be mended is in `fouten` of the answer */
  doe<D, V>(document: TypedDocumentNode<D, V>, variabelen: V): Promise<D>;
}

const METHODEN = [
  'getList',
  'getOne',
  'getMany',
  'getManyReference',
  'create',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const;

export function maakDataProvider(client: ReturnType<typeof maakClient>, rechten: () => Rechten): Gegevens {
  const basis = buildGraphQLProvider({ client, introspection: false, buildQuery: maakBuildQuery(rechten) } as never);
  const methoden = Object.fromEntries(
    METHODEN.map((naam) => {
      const vraag = basis[naam] as (bron: string, params: unknown) => Promise<unknown>;
      return [
        naam,
        (bron: string, params: unknown) =>
          vraag(bron, params).catch((fout: unknown) => {
            throw alsApifout(fout);
          }),
      ];
    }),
  ) as unknown as Pick<DataProvider, (typeof METHODEN)[number]>;
  return {
    ...methoden,
    // Aborted by react-query when nobody waits for the answer any more.
    supportAbortSignal: true,
    async vraag(document, variabelen, signaal) {
      try {
        const { data } = await client.query({
          query: document,
          variables: variabelen as never,
          context: { fetchOptions: { signal: signaal } },
        });
        return data as never;
      } catch (fout) {
        throw alsApifout(fout);
      }
    },
    async doe(document, variabelen) {
      try {
        const { data } = await client.mutate({ mutation: document, variables: variabelen as never });
        return data as never;
      } catch (fout) {
        throw alsApifout(fout);
      }
    },
  };
}
