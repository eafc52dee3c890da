const CODE = /^BU\d{8}$/;

export interface Gelezen {
  goed: string[];
  /** What is no code of a buurt. */
  fout: string[];
  /** Codes of buurten outside the gemeenten. */
  elders: string[];
}

/** The gemeente that the code of a buurt begins with: BU02280105 lies in GM0228. */
export const gemeenteVan = (buurt: string): string => `GM${buurt.slice(2, 6)}`;

/** Codes out of a pasted or typed text, parted by anything; each once, in order. */
export function leesBuurtcodes(tekst: string, gemeenten: readonly string[]): Gelezen {
  const woorden = tekst
    .toUpperCase()
    .split(/[\s,;|]+/)
    .filter((woord) => woord !== '');
  const gelezen: Gelezen = { goed: [], fout: [], elders: [] };
  for (const woord of new Set(woorden)) {
    if (!CODE.test(woord)) gelezen.fout.push(woord);
    else if (!gemeenten.includes(gemeenteVan(woord))) gelezen.elders.push(woord);
    else gelezen.goed.push(woord);
  }
  return gelezen;
}
