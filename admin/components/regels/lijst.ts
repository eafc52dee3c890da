/** Changes of a list of lines that can be taken back without losing what was typed since. */
import type { Lijn } from './kolommen.ts';

/** Swaps a line with its neighbour. */
export function verplaats<R extends Lijn>(regels: readonly R[], sleutel: string, stap: -1 | 1): readonly R[] {
  const van = regels.findIndex((regel) => regel.sleutel === sleutel);
  const naar = van + stap;
  const [een, ander] = [regels[van], regels[naar]];
  if (!een || !ander) return regels;
  return regels.map((regel, plaats) => (plaats === van ? ander : plaats === naar ? een : regel));
}

/** Puts a removed line back where it was, or at the end when the list has become shorter. */
export function zetTerug<R extends Lijn>(regels: readonly R[], regel: R, plaats: number): readonly R[] {
  if (regels.some(({ sleutel }) => sleutel === regel.sleutel)) return regels;
  return [...regels.slice(0, plaats), regel, ...regels.slice(plaats)];
}

/**
 * Takes a paste back: pasted lines go, overwritten cells get what they held. A line or a cell that was changed after the
 * paste stays as it is now.
 */
export function neemTerug<R extends Lijn>(nu: readonly R[], voor: readonly R[], na: readonly R[]): readonly R[] {
  return nu.flatMap((regel) => {
    const geplakt = na.find(({ sleutel }) => sleutel === regel.sleutel);
    if (!geplakt) return [regel];
    const oud = voor.find(({ sleutel }) => sleutel === regel.sleutel);
    const velden = Object.keys(geplakt) as (keyof R)[];
    if (!oud) return velden.every((veld) => regel[veld] === geplakt[veld]) ? [] : [regel];
    const terug = velden.filter((veld) => geplakt[veld] !== oud[veld] && regel[veld] === geplakt[veld]);
    return terug.length === 0 ? [regel] : [{ ...regel, ...Object.fromEntries(terug.map((veld) => [veld, oud[veld]])) }];
  });
}
