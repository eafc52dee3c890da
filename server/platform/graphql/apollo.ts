import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { foutcode } from '../database/fouten.ts';
import { isOnbereikbaar } from '../database/onbereikbaar.ts';
import { GraphqlCode, nietBeschikbaar, onjuisteInvoer } from '../fouten/graphqlfouten.ts';
import type { Log } from '../logboek/log.ts';
import type { Ctx } from './context.ts';
import { jitGateway } from './executor.ts';
import { diepteregel, type Limieten, limietenPlugin } from './limieten.ts';

/** Codes whose message may reach a caller; everything else is masked. */
const DOORLATEN = new Set<string>([
  ...Object.values(GraphqlCode).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** PostgreSQL's codes for a text with a character that it does not have. */
const ONLEESBARE_TEKST = new Set(['22021', '22P05']);

/** Apollo with the project's limits, masking and executor. */
export function maakApollo(opties: {
  schema: GraphQLSchema;
  limieten: Limieten;
  productie: boolean;
  log: Log;
}): ApolloServer<Ctx> {
  return new ApolloServer<Ctx>({
    gateway: jitGateway(opties.schema),
    introspection: true,
    hideSchemaDetailsFromClientErrors: opties.productie,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    maxRecursiveSelections: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: opties.limieten.tokens },
    validationRules: [diepteregel(opties.limieten.diepte)],
    stopOnTerminationSignals: false,
    logger: opties.log,
    formatError: geefVorm,
    plugins: [ApolloServerPluginCacheControlDisabled(), limietenPlugin(opties.limieten, opties.productie), maskeren()],
  });
}

function geefVorm(vorm: GraphQLFormattedError, fout: unknown): GraphQLFormattedError {
  const vervanging = vervangingVoor(unwrapResolverError(fout));
  if (vervanging) {
    const { message, extensions } = vervanging;
    return { message, path: vorm.path, extensions: { code: extensions.code } };
  }
  const extensies = { ...vorm.extensions, ...eigenCode(fout) };
  delete extensies.http;
  delete extensies.stacktrace;
  return { ...vorm, extensions: extensies };
}

/** What a failure of the database means to the caller, where it means something. */
function vervangingVoor(oorzaak: unknown): GraphQLError | null {
  if (isOnbereikbaar(oorzaak)) return nietBeschikbaar();
  const code = foutcode((oorzaak as { driverError?: unknown } | null)?.driverError ?? oorzaak);
  return code && ONLEESBARE_TEKST.has(code)
    ? onjuisteInvoer('Een tekst in de vraag bevat een teken dat niet kan worden gelezen of opgeslagen, zoals NUL.')
    : null;
}

/** Apollo gives every error of validation its own code; a limit or a scalar that named one keeps it. */
function eigenCode(fout: unknown): Record<string, unknown> {
  const eerder = fout instanceof GraphQLError ? fout.originalError : null;
  const code = eerder instanceof GraphQLError ? eerder.extensions.code : undefined;
  return code === GraphqlCode.QUERY_TOO_COMPLEX || code === GraphqlCode.BAD_USER_INPUT ? { code } : {};
}

/** Masks what is not meant for callers, logs it with the same number, and turns an unreachable database into 503. */
function maskeren(): ApolloServerPlugin<Ctx> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const fout of errors) {
            const oorzaak = unwrapResolverError(fout);
            const code = fout.extensions?.code;
            if (typeof code === 'string' && DOORLATEN.has(code)) continue;
            if (vervangingVoor(oorzaak)?.extensions.code === GraphqlCode.BAD_USER_INPUT) continue;
            if (isOnbereikbaar(oorzaak)) contextValue.log.warn({ err: oorzaak }, 'database onbereikbaar');
            else contextValue.log.error({ err: oorzaak, pad: fout.path?.join('.') }, 'onverwachte fout');
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { errors } = response.body.singleResult;
          if (!errors) return;
          response.body.singleResult.errors = errors.map((fout) => masker(fout, contextValue.correlatieId));
          if (errors.some((fout) => fout.extensions?.code === 'SERVICE_UNAVAILABLE')) response.http.status = 503;
        },
      };
    },
  };
}

function masker(fout: GraphQLFormattedError, correlatieId: string): GraphQLFormattedError {
  const code = fout.extensions?.code;
  if (typeof code === 'string' && DOORLATEN.has(code)) return fout;
  return {
    message: 'Er ging iets mis aan onze kant. Noem het correlatie-id als u het meldt.',
    ...(fout.path ? { path: fout.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlatieId },
  };
}
