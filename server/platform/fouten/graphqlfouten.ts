import { GraphQLError } from 'graphql';

/** The GraphQL error codes of the API; each has its HTTP status where one applies. */
export const GraphqlCode = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  QUERY_TOO_COMPLEX: 'QUERY_TOO_COMPLEX',
  RATE_LIMITED: 'RATE_LIMITED',
  SERVICE_UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const;
export type GraphqlCode = (typeof GraphqlCode)[keyof typeof GraphqlCode];

const HTTP_STATUS: Partial<Record<GraphqlCode, number>> = {
  UNAUTHENTICATED: 401,
  QUERY_TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** Makes a GraphQL error with its code and HTTP status. */
export function graphqlFout(code: GraphqlCode, melding: string, extra: Record<string, unknown> = {}): GraphQLError {
  const status = HTTP_STATUS[code];
  return new GraphQLError(melding, { extensions: { code, ...extra, ...(status ? { http: { status } } : {}) } });
}

export const nietAangemeld = () => graphqlFout('UNAUTHENTICATED', 'Niet aangemeld: stuur een geldig bearer-token mee.');
export const geenToegang = () => graphqlFout('FORBIDDEN', 'Geen toegang: uw rol mag dit niet.');
export const onjuisteInvoer = (melding: string) => graphqlFout('BAD_USER_INPUT', melding);
export const nietBeschikbaar = () =>
  graphqlFout('SERVICE_UNAVAILABLE', 'De dienst is even niet beschikbaar; probeer het zo opnieuw.');
