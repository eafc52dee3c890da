/**
 * The registry of refusals that a caller can mend. Every one comes back in `fouten` of a payload with a Dutch
 * `melding`; nothing was written then.
 */
export const Foutcode = {
  VALIDATIE: 'VALIDATIE',
  BELEID: 'BELEID',
  STATUS: 'STATUS',
  VERSIE_CONFLICT: 'VERSIE_CONFLICT',
  BUDGET_OVERSCHREDEN: 'BUDGET_OVERSCHREDEN',
  PRIORITERING_VEREIST: 'PRIORITERING_VEREIST',
  VIER_OGEN: 'VIER_OGEN',
  TERMIJN_VERSTREKEN: 'TERMIJN_VERSTREKEN',
  IDEMPOTENTIE_CONFLICT: 'IDEMPOTENTIE_CONFLICT',
  NIET_GEVONDEN: 'NIET_GEVONDEN',
} as const;
export type Foutcode = (typeof Foutcode)[keyof typeof Foutcode];

/** What each code means, printed in the SDL. */
export const FOUTCODE_UITLEG: Record<Foutcode, string> = {
  VALIDATIE: 'A value in the input is malformed or impossible; `veld` names it.',
  BELEID: 'A policy rule blocks the step; `bevindingen` holds the findings.',
  STATUS: 'The step does not exist from the present status, or something that must come first is missing.',
  VERSIE_CONFLICT: '`versie` is not the present one: somebody changed the entity in between.',
  BUDGET_OVERSCHREDEN: 'The envelope of this zorgkantoor, regeling and year does not hold the amount (DOS-029).',
  PRIORITERING_VEREIST: 'More is asked for than the envelope holds: an established ranking must come first (DOS-030).',
  VIER_OGEN: 'The same person assessed this aanvraag; somebody else must decide.',
  TERMIJN_VERSTREKEN: 'A term in which this could be done has passed.',
  IDEMPOTENTIE_CONFLICT: 'The idempotencyKey was used before with another input.',
  NIET_GEVONDEN: 'It does not exist, or the caller may not see it.',
};

/** One refusal, in the form in which it is returned. */
export interface Foutmelding {
  code: Foutcode;
  veld: string | null;
  melding: string;
  bevindingen: unknown[];
}

/** Thrown inside a transaction to undo everything and return `fouten`. */
export class Weigering extends Error {
  override name = 'Weigering';
  constructor(readonly fouten: Foutmelding[]) {
    super(fouten.map((fout) => fout.code).join(', '));
  }
}

/** A refusal with one message. */
export function weiger(
  code: Foutcode,
  melding: string,
  veld: string | null = null,
  bevindingen: unknown[] = [],
): Weigering {
  return new Weigering([{ code, melding, veld, bevindingen }]);
}
