import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isOnbereikbaar } from '../database/onbereikbaar.ts';
import type { Ctx } from '../graphql/context.ts';
import type { Klok } from '../klok/klok.ts';
import { type Log, metCorrelatie } from '../logboek/log.ts';
import type { Actor } from '../toegang/actor.ts';
import { bewaakVerbindingen } from './afsluiten.ts';
import { type Backofficeopties, routeerBackoffice } from './backoffice.ts';
import { Httpfout } from './fout.ts';

export { Httpfout } from './fout.ts';

/** Largest body, in bytes. */
const MAXIMUM_INHOUD = 1_000_000;

/** How long a connection may take, in milliseconds: who is slower gets 408, or is disconnected when nothing was asked. */
const WACHTTIJDEN = {
  /** For the head of a request. */
  headersTimeout: 15_000,
  /** For a whole request, from its first byte to its last. */
  requestTimeout: 30_000,
  /** Between two requests; longer than load balancers keep a connection, so that they are the ones to close it. */
  keepAliveTimeout: 72_000,
  connectionsCheckingInterval: 2_000,
};

export interface HttpOpties {
  apollo: ApolloServer<Ctx>;
  klok: Klok;
  log: Log;
  /** From the Authorization header to who calls; null without a header. */
  meldAan: (kop: string | undefined) => Promise<Actor | null>;
  /** Answers what starts with this path itself, such as the embedded identity provider. */
  ingebed?: { pad: string; afhandelen: (verzoek: IncomingMessage, antwoord: ServerResponse) => void };
  /** The page at `/ontwikkelaars`. */
  ontwikkelaarspagina: () => string;
  /** The backoffice at `/`. */
  backoffice: Omit<Backofficeopties, 'klok'>;
  /** Paths of the product's parts beside GraphQL; `ctxVan` refuses whoever has no valid token. */
  paden?: (server: FastifyInstance, ctxVan: (verzoek: FastifyRequest) => Promise<Ctx>) => void;
  /** Resolves when the server can do its work; rejects otherwise. */
  gereed: () => Promise<void>;
  /** Other waiting times than the usual ones. */
  wachttijden?: Partial<typeof WACHTTIJDEN>;
}

/**
 * The HTTP server: GraphQL by POST at `/graphql`, `/healthz`, `/readyz`, the backoffice, and what is embedded.
 * Order at `/graphql`: method, token, content type, size, JSON; only then GraphQL.
 */
export function maakHttpserver(opties: HttpOpties): FastifyInstance {
  const server = fastify({
    bodyLimit: MAXIMUM_INHOUD,
    forceCloseConnections: 'idle',
    // While stopping, what was already sent is answered as always.
    return503OnClosing: false,
    genReqId: (verzoek) => correlatieVan(verzoek),
    serverFactory: (afhandelen) =>
      createServer({ ...WACHTTIJDEN, ...opties.wachttijden }, (verzoek, antwoord) => {
        const ingebed = opties.ingebed;
        if (ingebed && (verzoek.url === ingebed.pad || verzoek.url?.startsWith(`${ingebed.pad}/`))) {
          ingebed.afhandelen(verzoek, antwoord);
        } else afhandelen(verzoek, antwoord);
      }),
  });
  const verbindingen = bewaakVerbindingen(server.server);
  server.addHook('preClose', () => verbindingen.loopUit());
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (verzoek, inhoud, klaar) => {
    const tekenset = /charset\s*=\s*"?([^";\s]+)/i.exec(verzoek.headers['content-type'] ?? '')?.[1];
    if (tekenset && !/^utf-?8$/i.test(tekenset)) {
      klaar(new Httpfout(415, 'UNSUPPORTED_MEDIA_TYPE', 'Alleen UTF-8 wordt gelezen.'));
      return;
    }
    try {
      klaar(null, JSON.parse(String(inhoud)));
    } catch {
      klaar(new Httpfout(400, 'BAD_REQUEST', 'De inhoud is geen geldige JSON.'));
    }
  });
  server.addHook('onRequest', (verzoek, antwoord, verder) => {
    antwoord.header('x-correlation-id', verzoek.id);
    antwoord.header('x-content-type-options', 'nosniff');
    antwoord.header('referrer-policy', 'no-referrer');
    verder();
  });
  server.addHook('onResponse', (verzoek, antwoord, verder) => {
    opties.log.debug(
      {
        correlatieId: verzoek.id,
        methode: verzoek.method,
        pad: verzoek.routeOptions.url,
        status: antwoord.statusCode,
        ms: Math.round(antwoord.elapsedTime),
      },
      'verzoek',
    );
    verder();
  });
  server.setErrorHandler((fout, verzoek, antwoord) => geefFout(fout, verzoek, antwoord, opties.log));
  const scherm = routeerBackoffice(server, { ...opties.backoffice, klok: opties.klok });
  server.setNotFoundHandler(async (verzoek, antwoord) => {
    const pad = verzoek.url.split('?', 1)[0] ?? '/';
    const leest = verzoek.method === 'GET' || verzoek.method === 'HEAD';
    const pagina = leest && verzoek.headers.accept?.includes('text/html') ? await scherm(pad, antwoord) : null;
    if (pagina !== null) return pagina;
    geefFout(
      new Httpfout(404, 'NOT_FOUND', 'Dit adres bestaat niet. GraphQL staat op /graphql.'),
      verzoek,
      antwoord,
      opties.log,
    );
    return antwoord;
  });

  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (verzoek, antwoord) => {
    try {
      await opties.gereed();
      return { status: 'ok' };
    } catch (fout) {
      opties.log.warn({ err: fout, correlatieId: verzoek.id }, 'niet gereed');
      antwoord.code(503);
      return { status: 'niet gereed' };
    }
  });
  server.get('/ontwikkelaars', async (_verzoek, antwoord) => {
    antwoord.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    antwoord.type('text/html; charset=utf-8');
    return opties.ontwikkelaarspagina();
  });
  routeerGraphql(server, opties);
  opties.paden?.(server, async (verzoek) => {
    const actor = await opties.meldAan(verzoek.headers.authorization);
    if (!actor) throw new Httpfout(401, 'UNAUTHENTICATED', 'Niet aangemeld: stuur een geldig bearer-token mee.');
    return new Verzoek(actor, opties.klok, verzoek.id, opties.log);
  });
  return server;
}

function routeerGraphql(server: FastifyInstance, opties: HttpOpties): void {
  const actoren = new WeakMap<FastifyRequest, Actor | null>();
  server.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    // Before the body is looked at: that it cannot be read is not what is wrong.
    onRequest: async (_verzoek, antwoord) => {
      antwoord.header('allow', 'POST');
      throw new Httpfout(405, 'METHOD_NOT_ALLOWED', 'GraphQL wordt met POST en application/json gevraagd.');
    },
    handler: async () => undefined,
  });
  server.post('/graphql', {
    onRequest: async (verzoek) => {
      actoren.set(verzoek, await opties.meldAan(verzoek.headers.authorization));
    },
    handler: async (verzoek, antwoord) => {
      const inhoud = verzoek.body;
      if (Array.isArray(inhoud))
        throw new Httpfout(400, 'BAD_REQUEST', 'Een reeks vragen in een verzoek wordt niet aangenomen.');
      if (typeof inhoud !== 'object' || inhoud === null) {
        throw new Httpfout(
          400,
          'BAD_REQUEST',
          'De inhoud moet een JSON-object zijn met "query" en eventueel "variables".',
        );
      }
      const koppen = new HeaderMap();
      for (const [naam, waarde] of Object.entries(verzoek.headers)) {
        if (waarde !== undefined) koppen.set(naam, Array.isArray(waarde) ? waarde.join(', ') : waarde);
      }
      const uitkomst = await opties.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: koppen, search: '', body: inhoud },
        context: async () => new Verzoek(actoren.get(verzoek) ?? null, opties.klok, verzoek.id, opties.log),
      });
      for (const [naam, waarde] of uitkomst.headers) antwoord.header(naam, waarde);
      antwoord.header('cache-control', 'no-store');
      antwoord.code(uitkomst.status ?? 200);
      if (uitkomst.status === 401) antwoord.header('www-authenticate', 'Bearer');
      if (uitkomst.body.kind !== 'complete') throw new TypeError('antwoord in delen');
      return antwoord.send(uitkomst.body.string);
    },
  });
}

/**
 * The context of one request. Its log is made when something is logged: most requests log nothing. On the prototype, since
 * Apollo copies the properties of every context.
 */
class Verzoek implements Ctx {
  constructor(
    readonly actor: Actor | null,
    readonly klok: Klok,
    readonly correlatieId: string,
    private readonly serverlog: Log,
  ) {}
  get log(): Log {
    return metCorrelatie(this.serverlog, this.correlatieId);
  }
}

/** HTTP-level refusals have the shape of a GraphQL answer, so that a client needs one way to read them. */
function geefFout(fout: unknown, verzoek: FastifyRequest, antwoord: FastifyReply, log: Log): void {
  const { status, code, melding } = duid(fout);
  if (status >= 500 && status !== 503) log.error({ err: fout, correlatieId: verzoek.id }, 'onverwachte fout');
  if (status === 401) antwoord.header('www-authenticate', 'Bearer');
  antwoord
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: melding, extensions: { code, correlatieId: verzoek.id } }] });
}

function duid(fout: unknown): { status: number; code: string; melding: string } {
  if (fout instanceof Httpfout) return { status: fout.status, code: fout.code, melding: fout.message };
  if (isOnbereikbaar(fout)) {
    return {
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
      melding: 'De dienst is even niet beschikbaar; probeer het zo opnieuw.',
    };
  }
  const status = (fout as { statusCode?: number }).statusCode;
  if (status === 413) return { status, code: 'PAYLOAD_TOO_LARGE', melding: 'De inhoud is groter dan 1 MB.' };
  if (status === 415) return { status, code: 'UNSUPPORTED_MEDIA_TYPE', melding: 'Stuur application/json.' };
  if (status !== undefined && status >= 400 && status < 500)
    return { status, code: 'BAD_REQUEST', melding: 'Het verzoek kan niet worden gelezen.' };
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    melding: 'Er ging iets mis aan onze kant. Noem het correlatie-id als u het meldt.',
  };
}

/** The trace id of a W3C traceparent, so that a caller's trace goes on in our log; else a new number. */
function correlatieVan(verzoek: { headers: IncomingMessage['headers'] }): string {
  const traceparent = verzoek.headers.traceparent;
  const spoor =
    typeof traceparent === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent) : null;
  return spoor?.[1] && !/^0+$/.test(spoor[1]) ? spoor[1] : randomUUID();
}
