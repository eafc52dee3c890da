import type { Stuk } from './planwoorden.tsx';

/** A point of completeness: what is asked, the rules behind it, and where the plan speaks of it. */
export interface Punt {
  naam: string;
  regels: readonly string[];
  stukken: readonly Stuk[];
}

const reeks = (van: number, tot: number) =>
  Array.from({ length: tot - van + 1 }, (_, plaats) => `DOS-${String(van + plaats).padStart(3, '0')}`);

/** What articles 7.1.2 to 7.1.4 of the Blz ask of the plan, in the order of the policy (DOS-060). */
export const WETTELIJK: readonly Punt[] = [
  { naam: 'doel', regels: ['DOS-060a', 'DOS-016', 'DOS-017'], stukken: ['doel'] },
  { naam: 'naasten', regels: ['DOS-060b'], stukken: ['naasten'] },
  { naam: 'kosten', regels: ['DOS-060c', ...reeks(70, 79)], stukken: ['kosten'] },
  { naam: 'besparing', regels: ['DOS-060d'], stukken: ['besparing'] },
  { naam: 'financiering', regels: ['DOS-060e', 'DOS-014'], stukken: ['financiering'] },
  { naam: 'dekking', regels: ['DOS-060f', 'DOS-061', 'DOS-062'], stukken: ['dekking'] },
];

/** What the policy asks beyond that. */
export const BELEID: readonly Punt[] = [
  { naam: 'aandeel', regels: ['DOS-064', 'DOS-065', 'DOS-066', 'DOS-067', 'DOS-068', 'DOS-069'], stukken: ['aandeel'] },
  { naam: 'borging', regels: ['DOS-015', 'DOS-020', 'DOS-063a'], stukken: ['borging'] },
  { naam: 'probleem', regels: ['DOS-022', 'DOS-023'], stukken: ['opgave', 'urgentie', 'eigenaarschap', 'resultaten'] },
  { naam: 'doelgroep', regels: ['DOS-018', 'DOS-012'], stukken: ['doelgroep', 'gebied'] },
  { naam: 'activiteiten', regels: ['DOS-008', 'DOS-013', 'DOS-057', 'DOS-080'], stukken: ['activiteiten', 'looptijd'] },
  { naam: 'afstemming', regels: ['DOS-005', 'DOS-025', 'DOS-026'], stukken: ['afstemming'] },
  { naam: 'verklaringen', regels: ['DOS-024', 'DOS-085c'], stukken: ['verklaringen'] },
];

export const PUNTEN: readonly Punt[] = [...WETTELIJK, ...BELEID];

/** What a person ticked of one point. */
export interface Vink {
  oordeel: 'aanwezig' | 'ontbreekt';
  wat: string;
}
export type Vinken = Record<string, Vink | undefined>;

/** The first point that is not ticked, or that lacks what is missing; null when all are done. */
export function eersteOpen(vinken: Vinken): { naam: string; deel: 'oordeel' | 'wat' } | null {
  for (const { naam } of PUNTEN) {
    const vink = vinken[naam];
    if (!vink) return { naam, deel: 'oordeel' };
    if (vink.oordeel === 'ontbreekt' && vink.wat.trim() === '') return { naam, deel: 'wat' };
  }
  return null;
}

/** What the applicant is asked for: one line for each point that is missing, then what was added by hand. */
export function ontbrekend(vinken: Vinken, titel: (naam: string) => string, overig: readonly string[]): string[] {
  const punten = PUNTEN.flatMap(({ naam }) => {
    const vink = vinken[naam];
    return vink?.oordeel === 'ontbreekt' && vink.wat.trim() !== '' ? [`${titel(naam)}: ${vink.wat.trim()}`] : [];
  });
  return [...punten, ...overig];
}
