import type { FastifyInstance } from 'fastify';
import { TYPEN } from '../begrippen.ts';
import { Bestandweigering } from '../bestandssoort.ts';
import { ontvang } from '../ontvangst.ts';
import {
  alsBijlage,
  bestaatNiet,
  type CtxVan,
  delenVan,
  eisMagToevoegen,
  eisRuimte,
  metFormulieren,
  type Padopties,
  sleutelVan,
  UUID,
  uitslag,
} from '../paden.ts';
import type { PlanService } from './plan.service.ts';

/** Largest plan that is read in, in bytes; a full one is a tenth of it. */
const GROOTSTE_PLAN = 3 * 1024 * 1024;
const { mime } = TYPEN.XLSX;

/** The plan as a spreadsheet, the empty form, and reading one in. */
export function routeerPlan(
  server: FastifyInstance,
  ctxVan: CtxVan,
  opties: Pick<Padopties, 'lezer' | 'teller'> & { plannen: PlanService },
): void {
  const { plannen, lezer, teller } = opties;
  server.get('/documenten/plan.xlsx', async (verzoek, antwoord) => {
    const ctx = await ctxVan(verzoek);
    await eisRuimte(teller, ctx);
    const inhoud = await plannen.leegFormulier(ctx);
    return alsBijlage(antwoord, 'Projectplan leeg formulier.xlsx', mime).send(inhoud);
  });
  server.get<{ Params: { id: string } }>('/documenten/aanvragen/:id/plan.xlsx', async (verzoek, antwoord) => {
    const ctx = await ctxVan(verzoek);
    await eisRuimte(teller, ctx);
    const id = verzoek.params.id.toLowerCase();
    const bestand = UUID.test(id) ? await plannen.exporteer(ctx, id) : null;
    if (!bestand) throw bestaatNiet();
    return alsBijlage(antwoord, bestand.naam, mime).send(bestand.inhoud);
  });
  metFormulieren(server, (deel) => {
    deel.post<{ Params: { id: string } }>('/documenten/aanvragen/:id/plan.xlsx', async (verzoek) => {
      const ctx = await ctxVan(verzoek);
      return uitslag(async () => {
        await eisRuimte(teller, ctx);
        const id = verzoek.params.id.toLowerCase();
        await eisMagToevoegen(lezer, ctx, id);
        return ontvang(delenVan(verzoek), async ({ velden, bestand }) => {
          if (bestand.type !== 'XLSX') throw new Bestandweigering('Kies het plan als XLSX-bestand.');
          if (bestand.grootte > GROOTSTE_PLAN) throw new Bestandweigering('Het bestand is te groot voor een plan.');
          const versie = /^\d{1,9}$/.test(velden.get('versie') ?? '') ? Number(velden.get('versie')) : null;
          return plannen.leesIn(ctx, {
            id,
            pad: bestand.pad,
            versie,
            proef: velden.get('proef') === 'true',
            idempotencyKey: sleutelVan(verzoek),
          });
        });
      });
    });
  });
}
