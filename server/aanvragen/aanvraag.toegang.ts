import type { Leesopdracht } from '../platform/lezen/bron.ts';
import { type Actor, heeftRol } from '../platform/toegang/actor.ts';
import { voorRollen } from '../platform/toegang/toegang.ts';

/** Who may read aanvragen at all; which ones is {@link bereikAanvraag}. */
export const magLezen = voorRollen(
  'AANVRAGER',
  'SAMENWERKINGSPARTNER',
  'BEOORDELAAR',
  'BESLISSER',
  'FINANCIEEL',
  'ONDERZOEKER',
);
/** Money, test, decision, history: not for research (DOS-085b). */
export const dossierVelden = voorRollen('AANVRAGER', 'SAMENWERKINGSPARTNER', 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL');
/** Scores and their motivation stay inside the zorgkantoor (DOS-048). */
export const interneBeoordeling = voorRollen('BEOORDELAAR', 'BESLISSER');

/** The sentence about rows in the SDL. */
export const RIJEN =
  'Rows: AANVRAGER its own organisation’s; SAMENWERKINGSPARTNER those that name its organisation; staff those of its zorgkantoor from the request for afstemming on (FINANCIEEL from submission on); ONDERZOEKER the awarded ones.';

/** The rows that the caller may see, as SQL. The same condition serves lists, counts, single rows and updates. */
export function bereikAanvraag(opdracht: Pick<Leesopdracht, 'actor' | 'param'>, alias: string): string {
  const { actor } = opdracht;
  if (!actor) return 'false';
  const takken: string[] = [];
  if (actor.organisatie && heeftRol(actor, 'AANVRAGER', 'SAMENWERKINGSPARTNER')) {
    const organisatie = opdracht.param(actor.organisatie.id);
    const eigen = heeftRol(actor, 'AANVRAGER');
    if (!heeftRol(actor, 'SAMENWERKINGSPARTNER')) takken.push(`${alias}.aanvrager_id = ${organisatie}`);
    else {
      // As one set of ids: with OR between them PostgreSQL would look at every row.
      takken.push(
        `${alias}.id IN (SELECT aanvraag_id FROM aanvraag_partner WHERE partner_id = ${organisatie}` +
          ` UNION ALL SELECT aanvraag_id FROM bijdrage WHERE partner_id = ${organisatie}` +
          ` UNION ALL SELECT aanvraag_id FROM activiteit WHERE uitvoerder_id = ${organisatie}` +
          `${eigen ? ` UNION ALL SELECT id FROM aanvraag WHERE aanvrager_id = ${organisatie}` : ''})`,
      );
    }
  }
  if (actor.zorgkantoor && heeftRol(actor, 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL')) {
    const vanaf = heeftRol(actor, 'BEOORDELAAR', 'BESLISSER') ? '' : ` AND ${alias}.ingediend_op IS NOT NULL`;
    takken.push(
      `(${alias}.zorgkantoor_code = ${opdracht.param(actor.zorgkantoor)} AND ${alias}.afstemming_uitkomst IS NOT NULL${vanaf})`,
    );
  }
  if (heeftRol(actor, 'ONDERZOEKER')) takken.push(`${alias}.status = 'TOEGEKEND'`);
  return takken.length > 0 ? `(${takken.join(' OR ')})` : 'false';
}

/** Research may not learn amounts by filtering or sorting on them either. */
export const zietBedragen = (actor: Actor | null): boolean =>
  actor !== null && heeftRol(actor, ...(dossierVelden.wie as Parameters<typeof heeftRol>[1][]));
