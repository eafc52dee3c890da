import { weiger } from '../platform/fouten/foutcode.ts';
import { geenToegang } from '../platform/fouten/graphqlfouten.ts';
import type { Uitvoerder } from '../platform/lezen/bron.ts';
import type { Actor } from '../platform/toegang/actor.ts';
import type { Transactie } from '../platform/transactie/transacties.ts';
import { AanvraagEntity } from './aanvraag.entity.ts';
import { bezwaarTegen, STAPPEN, type Stap, type Stapnaam } from './aanvraag.status.ts';
import { bereikAanvraag } from './aanvraag.toegang.ts';
import { isAanZet } from './acties.ts';
import { BeoordelingEntity, TermijnEntity } from './besluit.entity.ts';
import { LANGSTE_TEKST } from './planinvoer.ts';

/**
 * Takes hold of an aanvraag for a step: locked, visible to the caller, at the version that the caller has seen, and in
 * a state from which the table of steps allows it.
 * @throws Weigering NIET_GEVONDEN, VERSIE_CONFLICT or STATUS; FORBIDDEN for whoever sees it but has no part in the step
 */
export async function pak(
  tx: Transactie,
  naam: Stapnaam,
  input: { id: string; versie: number },
): Promise<AanvraagEntity> {
  const aanvraag = await pakZichtbaar(tx, input.id);
  if (!isAanZet(naam, { aanvragerId: aanvraag.aanvragerId, zorgkantoor: aanvraag.zorgkantoorCode }, tx.actor))
    throw geenToegang();
  if (aanvraag.versie !== input.versie) {
    throw weiger(
      'VERSIE_CONFLICT',
      `De aanvraag is intussen gewijzigd (versie ${aanvraag.versie}, u zag ${input.versie}). Haal haar opnieuw op.`,
      'versie',
    );
  }
  const beoordeeld = await tx.manager.existsBy(BeoordelingEntity, {
    aanvraagId: aanvraag.id,
    versieNummer: aanvraag.versieNummer,
  });
  const bezwaar = bezwaarTegen(naam, {
    status: aanvraag.status,
    afstemming: aanvraag.afstemmingUitkomst,
    uitzonderingGevraagd: aanvraag.uitzonderingMotivering !== null,
    beoordeeld,
  });
  if (bezwaar) throw weiger('STATUS', bezwaar, 'id');
  return aanvraag;
}

/** Locks an aanvraag that the caller may see. @throws Weigering NIET_GEVONDEN */
export async function pakZichtbaar(tx: Transactie, id: string, veld = 'id'): Promise<AanvraagEntity> {
  const parameters: unknown[] = [id];
  const opdracht = { actor: tx.actor, param: (waarde: unknown) => `$${parameters.push(waarde)}` };
  const gezien = await tx.uitvoerder.query(
    `SELECT t.id FROM aanvraag t WHERE t.id = $1 AND ${bereikAanvraag(opdracht, 't')} FOR UPDATE OF t`,
    parameters,
  );
  if (gezien.length === 0) throw weiger('NIET_GEVONDEN', 'Deze aanvraag bestaat niet.', veld);
  return tx.manager.findOneByOrFail(AanvraagEntity, { id });
}

/** Whether an aanvraag is one that the actor may see. */
export async function isZichtbaar(uitvoerder: Uitvoerder, actor: Actor, id: string): Promise<boolean> {
  const parameters: unknown[] = [id];
  const opdracht = { actor, param: (waarde: unknown) => `$${parameters.push(waarde)}` };
  const gezien = await uitvoerder.query(
    `SELECT 1 FROM aanvraag t WHERE t.id = $1 AND ${bereikAanvraag(opdracht, 't')}`,
    parameters,
  );
  return gezien.length > 0;
}

/** Ends a step: new status from the table, next version, and the line in the geschiedenis. */
export async function rondAf(
  tx: Transactie,
  naam: Stapnaam,
  aanvraag: AanvraagEntity,
  melding: { soort: string; toelichting?: string | null; intern?: boolean; gegevens?: Record<string, unknown> },
): Promise<string> {
  const { naar }: Stap = STAPPEN[naam];
  const van = aanvraag.status;
  if (naar) aanvraag.status = naar;
  aanvraag.versie += 1;
  aanvraag.gewijzigdOp = tx.moment;
  await tx.manager.save(AanvraagEntity, aanvraag);
  await tx.noteer({
    ...melding,
    aanvraagId: aanvraag.id,
    gegevens: { ...melding.gegevens, versie: aanvraag.versie, ...(naar ? { van, naar } : {}) },
  });
  return aanvraag.id;
}

/** A reason that must be given. @throws Weigering VALIDATIE */
export function eisTekst(tekst: string | null | undefined, veld: string, wat: string): string {
  const schoon = tekst?.trim() ?? '';
  if (schoon.length === 0) throw weiger('VALIDATIE', `${wat} ontbreekt.`, veld);
  if (schoon.length > LANGSTE_TEKST) throw weiger('VALIDATIE', `${wat} is langer dan ${LANGSTE_TEKST} tekens.`, veld);
  return schoon;
}

/** Ends a running term: met, or stopped without being met. */
export async function sluitTermijn(
  tx: Transactie,
  aanvraagId: string,
  soort: TermijnEntity['soort'],
  hoe: 'voldaanOp' | 'gestoptOp',
): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .update(TermijnEntity)
    .set({ [hoe]: tx.moment })
    .where('aanvraag_id = :aanvraagId AND soort = :soort AND voldaan_op IS NULL AND gestopt_op IS NULL', {
      aanvraagId,
      soort,
    })
    .execute();
}
