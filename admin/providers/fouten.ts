import { HttpError } from 'ra-core';

/** What went wrong, as a key of the message that people read; never a text of the machine. */
export type Foutsoort =
  | 'verbinding'
  | 'onbereikbaar'
  | 'geen_toegang'
  | 'niet_aangemeld'
  | 'te_veel'
  | 'te_groot'
  | 'onjuist'
  | 'niet_gevonden'
  | 'onverwacht';

const SOORT_VAN_CODE: Record<string, Foutsoort> = {
  UNAUTHENTICATED: 'niet_aangemeld',
  FORBIDDEN: 'geen_toegang',
  RATE_LIMITED: 'te_veel',
  QUERY_TOO_COMPLEX: 'te_groot',
  BAD_USER_INPUT: 'onjuist',
  GRAPHQL_VALIDATION_FAILED: 'onverwacht',
  GRAPHQL_PARSE_FAILED: 'onverwacht',
  SERVICE_UNAVAILABLE: 'onbereikbaar',
  INTERNAL_SERVER_ERROR: 'onverwacht',
};

/** An error of the API that people may see: `message` is a key of the translations. */
export class Apifout extends HttpError {
  constructor(
    readonly soort: Foutsoort,
    readonly correlatieId: string | null,
    status: number,
  ) {
    super(`db.fout.${soort}`, status, { soort, correlatieId });
    // HttpError sets its own prototype; without this an Apifout would not be one.
    Object.setPrototypeOf(this, Apifout.prototype);
  }
}

interface Graphqlfout {
  extensions?: { code?: unknown; correlatieId?: unknown };
}

/** The GraphQL errors in whatever shape the error came: Apollo's own, wrapped by the data provider, or an HTTP answer. */
function graphqlfouten(fout: unknown): Graphqlfout[] {
  if (typeof fout !== 'object' || fout === null) return [];
  const { graphQLErrors, networkError, body, result, errors } = fout as Record<string, unknown>;
  if (Array.isArray(graphQLErrors) && graphQLErrors.length > 0) return graphQLErrors as Graphqlfout[];
  if (Array.isArray(errors)) return errors as Graphqlfout[];
  return [networkError, body, result].flatMap(graphqlfouten);
}

/** Any error of the data layer as one that people may see. */
export function alsApifout(fout: unknown): Apifout {
  if (fout instanceof Apifout) return fout;
  const binnenin = (fout as { body?: unknown } | null)?.body;
  if (binnenin instanceof Apifout) return binnenin;
  const [eerste] = graphqlfouten(fout);
  const status = Number((fout as { status?: unknown } | null)?.status ?? 0);
  if (!eerste) return new Apifout(status >= 500 ? 'onbereikbaar' : 'verbinding', null, status);
  const code = String(eerste.extensions?.code ?? '');
  const correlatieId = eerste.extensions?.correlatieId;
  return new Apifout(
    SOORT_VAN_CODE[code] ?? 'onverwacht',
    typeof correlatieId === 'string' ? correlatieId : null,
    code === 'UNAUTHENTICATED' ? 401 : code === 'FORBIDDEN' ? 403 : 400,
  );
}
