export interface Deel {
  tekst: string;
  /** The other text does not have it. */
  anders: boolean;
}

/** Beyond so many words on both sides together the texts are not compared word by word. */
const MEESTE_WOORDEN = 3_000;

/** A text in parts: what both have, and what only this one has, by words (longest common subsequence). */
export function verschildelen(eigen: string, ander: string): Deel[] {
  const mijn = woorden(eigen);
  const hun = woorden(ander);
  if (eigen === ander) return [{ tekst: eigen, anders: false }];
  if (mijn.length + hun.length > MEESTE_WOORDEN) return [{ tekst: eigen, anders: true }];
  const gedeeld = samen(mijn, hun);
  const delen: Deel[] = [];
  mijn.forEach((woord, plaats) => {
    const anders = !gedeeld.has(plaats);
    const laatste = delen.at(-1);
    if (laatste && laatste.anders === anders) laatste.tekst += woord;
    else delen.push({ tekst: woord, anders });
  });
  return delen;
}

/** Words with the space after them, so that put together they are the text again. */
const woorden = (tekst: string): string[] => tekst.match(/\S+\s*|^\s+/g) ?? [];

/** The places in the first list of words that stand in the second in the same order. */
function samen(een: readonly string[], ander: readonly string[]): Set<number> {
  const kaal = (woord: string | undefined) => woord?.trim() ?? '';
  const breedte = ander.length + 1;
  const lengte = new Uint16Array((een.length + 1) * breedte);
  const op = (rij: number, kolom: number) => lengte[rij * breedte + kolom] ?? 0;
  for (let rij = een.length - 1; rij >= 0; rij -= 1) {
    for (let kolom = ander.length - 1; kolom >= 0; kolom -= 1) {
      lengte[rij * breedte + kolom] =
        kaal(een[rij]) === kaal(ander[kolom])
          ? op(rij + 1, kolom + 1) + 1
          : Math.max(op(rij + 1, kolom), op(rij, kolom + 1));
    }
  }
  const plaatsen = new Set<number>();
  for (let rij = 0, kolom = 0; rij < een.length && kolom < ander.length; ) {
    if (kaal(een[rij]) === kaal(ander[kolom])) {
      plaatsen.add(rij);
      rij += 1;
      kolom += 1;
    } else if (op(rij + 1, kolom) >= op(rij, kolom + 1)) rij += 1;
    else kolom += 1;
  }
  return plaatsen;
}
