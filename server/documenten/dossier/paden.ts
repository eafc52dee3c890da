import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { dossierVelden, magLezen } from '../../aanvragen/aanvraag.toegang.ts';
import type { Ctx } from '../../platform/graphql/context.ts';
import { mag } from '../../platform/toegang/toegang.ts';
import { TYPEN } from '../begrippen.ts';
import { alsBijlage, bestaatNiet, type CtxVan, eisRuimte, type Padopties, UUID } from '../paden.ts';
import { zetDossier } from './opmaak.ts';
import { Papier } from './papier.ts';
import { vraagDossier } from './vraag.ts';
import { moment } from './waarden.ts';

/** The whole file on paper, as far as the caller sees it. */
export function routeerDossier(
  server: FastifyInstance,
  ctxVan: CtxVan,
  opties: Pick<Padopties, 'teller'> & { schema: GraphQLSchema; demo: boolean },
): void {
  server.get<{ Params: { id: string } }>('/documenten/aanvragen/:id/dossier.pdf', async (verzoek, antwoord) => {
    const ctx = await ctxVan(verzoek);
    await eisRuimte(opties.teller, ctx);
    const id = verzoek.params.id.toLowerCase();
    const bestand = UUID.test(id) && mag(magLezen, ctx.actor) ? await maakPdf(ctx, id, opties) : null;
    if (!bestand) throw bestaatNiet();
    return alsBijlage(antwoord, bestand.naam, TYPEN.PDF.mime).send(bestand.inhoud);
  });
}

async function maakPdf(
  ctx: Ctx,
  id: string,
  { schema, demo }: { schema: GraphQLSchema; demo: boolean },
): Promise<{ naam: string; inhoud: Buffer } | null> {
  const dossier = await vraagDossier(schema, ctx, id, mag(dossierVelden, ctx.actor));
  if (!dossier) return null;
  const nu = ctx.klok.nu();
  const papier = new Papier({
    titel: `Dossier ${dossier.kenmerk}: ${dossier.titel}`,
    onderwerp: 'Aanvraag domeinoverstijgend samenwerken',
    maker: ctx.actor?.naam ?? 'Domeinbrug',
    moment: nu,
    voet: `${demo ? 'Voorbeeldgegevens · ' : ''}${dossier.kenmerk} · gemaakt op ${moment(nu)}`,
  });
  papier.omslag(
    'Domeinbrug · Dossier',
    dossier.titel,
    `Gemaakt op ${moment(nu)} voor ${ctx.actor?.naam ?? ''}, met wat daar van dit dossier te zien is.`,
  );
  if (demo) papier.melding('Voorbeeldgegevens. Organisaties, projecten en bedragen zijn verzonnen.');
  zetDossier(papier, dossier);
  return { naam: `Dossier ${dossier.kenmerk}.pdf`, inhoud: await papier.klaar() };
}
