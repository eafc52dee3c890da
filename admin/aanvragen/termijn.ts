import type { AanvraagStatus, TermijnregelFragment } from '../../schema/generated/documenten.ts';
import { dagenTot } from '../format/tijd.ts';

/** Days that an assessment may take, and the days on which it is time to look again (DOS-046). */
export const BEOORDELINGSDAGEN = 42;
export const WAARSCHUWDAGEN = [28, 35] as const;

/** The term that matters now: for the decision while it is assessed, for an objection after a decision. */
export function lopendeTermijn(
  aanvraag: { status: AanvraagStatus; termijnen?: readonly TermijnregelFragment[] | null },
  nu: Date,
): TermijnregelFragment | null {
  const open = (soort: string) =>
    [...(aanvraag.termijnen ?? [])].reverse().find((een) => een.soort === soort && een.voldaanOp === null) ?? null;
  if (aanvraag.status === 'IN_BEOORDELING') return open('BEOORDELING');
  if (['TOEGEKEND', 'AFGEWEZEN', 'NIET_IN_BEHANDELING'].includes(aanvraag.status)) {
    const bezwaar = open('BEZWAAR');
    return bezwaar && dagenTot(bezwaar.uiterste, nu) >= 0 ? bezwaar : null;
  }
  return null;
}

/** Which day of the term it is, from 1; no more than its length. */
export function dagVan(uiterste: string, lengte: number, nu: Date): number {
  return Math.max(0, Math.min(lengte, lengte - dagenTot(uiterste, nu)));
}
