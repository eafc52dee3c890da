import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import contentDisposition from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { aanvraagBron } from '../aanvragen/aanvraag.lezen.ts';
import type { AanvraagStatus } from '../beleid/begrippen.ts';
import { type Foutmelding, Weigering, weiger } from '../platform/fouten/foutcode.ts';
import { actorVan, type Ctx } from '../platform/graphql/context.ts';
import { Httpfout } from '../platform/http/fout.ts';
import { type Lezer, leesEen, metId, voorCtx } from '../platform/lezen/lezer.ts';
import { selectie } from '../platform/lezen/selectie.ts';
import { mag } from '../platform/toegang/toegang.ts';
import { Documentsoort, type Documenttype, GROOTSTE_DOCUMENT, TYPEN } from './begrippen.ts';
import { Bestandweigering } from './bestandssoort.ts';
import { documentBron, magDocumentenLezen } from './document.lezen.ts';
import { type DocumentService, eisWijzigbaar } from './document.service.ts';
import type { Documentopslag } from './documentopslag.ts';
import { type Formulier, ontvang } from './ontvangst.ts';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Room in a form beside its file. */
const FORMULIERRAND = 64 * 1024;

/** Who asks, as the request says; refuses whoever does not say. */
export type CtxVan = (verzoek: FastifyRequest) => Promise<Ctx>;

export interface Padopties {
  lezer: Lezer;
  documenten: DocumentService;
  opslag: Documentopslag;
  /** Counts the files of a caller. */
  teller: RateLimiterMemory;
}

/** A row that is not there and one that may not be seen give the same answer. */
export const bestaatNiet = () => new Httpfout(404, 'NOT_FOUND', 'Dit bestaat niet, of u mag het niet zien.');

/** The bytes of documents, in and out: what GraphQL is no good at. Everything else about documents is in GraphQL. */
export function routeerDocumenten(server: FastifyInstance, ctxVan: CtxVan, opties: Padopties): void {
  metFormulieren(server, (deel) => {
    deel.post<{ Params: { id: string } }>('/documenten/aanvragen/:id', async (verzoek, antwoord) => {
      const ctx = await ctxVan(verzoek);
      return uitslag(async () => {
        await eisRuimte(opties.teller, ctx);
        const aanvraagId = verzoek.params.id.toLowerCase();
        await eisMagToevoegen(opties.lezer, ctx, aanvraagId);
        return ontvang(delenVan(verzoek), async (formulier) => {
          const { id, fouten } = await opties.documenten.toevoegen(ctx, {
            aanvraagId,
            ...leesVelden(formulier),
            idempotencyKey: sleutelVan(verzoek),
          });
          if (fouten.length > 0 || id === null) throw new Weigering(fouten);
          antwoord.code(201).header('location', `/documenten/${id}`);
          return { document: await leesEen(opties.lezer.uitvoerder(), documentBron, voorCtx(ctx), EIGEN, [metId(id)]) };
        });
      });
    });
  });
  server.get<{ Params: { id: string } }>('/documenten/:id', async (verzoek, antwoord) => {
    const ctx = await ctxVan(verzoek);
    const id = verzoek.params.id.toLowerCase();
    const document =
      UUID.test(id) && mag(magDocumentenLezen, ctx.actor)
        ? await leesEen(opties.lezer.uitvoerder(), documentBron, voorCtx(ctx), EIGEN, [metId(id)])
        : null;
    if (!document) throw bestaatNiet();
    const { mime } = TYPEN[document.type as Documenttype];
    alsBijlage(antwoord, String(document.naam), mime).header('content-length', String(document.grootte));
    return antwoord.send(Readable.from(opties.opslag.lees(id), { objectMode: false }));
  });
}

/** Forms with a file are read on these paths only: everywhere else they stay refused. */
export function metFormulieren(server: FastifyInstance, routeer: (deel: FastifyInstance) => void): void {
  server.register(async (deel) => {
    await deel.register(multipart, {
      throwFileSizeLimit: false,
      limits: { fileSize: GROOTSTE_DOCUMENT, files: 2, fields: 10, fieldSize: 1_000, fieldNameSize: 100, parts: 12 },
    });
    routeer(deel);
  });
}

const EIGEN = selectie('id', 'naam', 'soort', 'type', 'grootte', 'sha256', 'toegevoegdOp', 'door');

/** A file that a browser saves and never shows: whatever is in it, it runs nowhere. */
export function alsBijlage(antwoord: FastifyReply, naam: string, mime: string): FastifyReply {
  return antwoord
    .type(mime)
    .header('content-disposition', contentDisposition(naam))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store');
}

/** The answer to a file that was sent has the shape of a mutation's: what came of it, and `fouten`. */
export async function uitslag<T extends object>(
  werk: () => Promise<T>,
): Promise<Partial<T> & { fouten: Foutmelding[] }> {
  try {
    return { fouten: [], ...(await werk()) };
  } catch (fout) {
    if (fout instanceof Weigering) return { fouten: fout.fouten } as Partial<T> & { fouten: Foutmelding[] };
    if (fout instanceof Bestandweigering) {
      const fouten: Foutmelding[] = [{ code: 'VALIDATIE', veld: 'bestand', melding: fout.message, bevindingen: [] }];
      return { fouten } as Partial<T> & { fouten: Foutmelding[] };
    }
    if (fout instanceof GraphQLError && fout.extensions.code === 'FORBIDDEN')
      throw new Httpfout(403, 'FORBIDDEN', fout.message);
    throw fout;
  }
}

export async function eisRuimte(teller: RateLimiterMemory, ctx: Ctx): Promise<void> {
  try {
    await teller.consume(actorVan(ctx).subject);
  } catch {
    throw new Httpfout(429, 'RATE_LIMITED', 'Te veel bestanden in een minuut; wacht even en probeer het opnieuw.');
  }
}

/** Known before ten megabytes are taken in for nothing. The service looks again, inside its transaction. */
export async function eisMagToevoegen(lezer: Lezer, ctx: Ctx, aanvraagId: string): Promise<void> {
  const rij =
    UUID.test(aanvraagId) && mag(magDocumentenLezen, ctx.actor)
      ? await leesEen(
          lezer.uitvoerder(),
          aanvraagBron,
          voorCtx(ctx),
          selectie('status', 'vanAanvrager', 'bijZorgkantoor'),
          [metId(aanvraagId)],
        )
      : null;
  if (!rij) throw weiger('NIET_GEVONDEN', 'Deze aanvraag bestaat niet.', 'aanvraagId');
  eisWijzigbaar(actorVan(ctx), {
    aanvragerId: rij.vanAanvrager as string,
    zorgkantoor: rij.bijZorgkantoor as string | null,
    status: rij.status as AanvraagStatus,
  });
}

export function delenVan(verzoek: FastifyRequest) {
  if (!verzoek.isMultipart())
    throw new Httpfout(415, 'UNSUPPORTED_MEDIA_TYPE', 'Stuur het bestand als multipart/form-data.');
  if (Number(verzoek.headers['content-length'] ?? 0) > GROOTSTE_DOCUMENT + FORMULIERRAND)
    throw new Bestandweigering(`Het bestand is groter dan ${GROOTSTE_DOCUMENT / 1024 / 1024} MB.`);
  return verzoek.parts();
}

/** `Idempotency-Key`, as the key of a mutation. */
export function sleutelVan(verzoek: FastifyRequest): string | null {
  const kop = verzoek.headers['idempotency-key'];
  return typeof kop === 'string' && kop !== '' ? kop : null;
}

function leesVelden({ velden, bestand }: Formulier) {
  const soort = velden.get('soort') ?? 'OVERIG';
  if (!(soort in Documentsoort)) {
    throw weiger('VALIDATIE', `soort is een van ${Object.keys(Documentsoort).join(', ')}.`, 'soort');
  }
  const partnerId = velden.get('partnerId')?.toLowerCase() || null;
  if (partnerId !== null && !UUID.test(partnerId))
    throw weiger('VALIDATIE', 'Deze organisatie doet niet mee in dit plan.', 'partnerId');
  return { soort: soort as Documentsoort, partnerId, bestand };
}
