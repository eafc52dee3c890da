import { centen } from '../format/geld.ts';

export interface Mutatie {
  moment: string;
  soort: string;
  bedrag: string;
}

export interface Punt {
  moment: number;
  maximum: bigint;
  toegekend: bigint;
}

/** The state of an envelope after each line of its ledger, oldest first. */
export function verloop(mutaties: readonly Mutatie[]): Punt[] {
  let maximum = 0n;
  let toegekend = 0n;
  return [...mutaties]
    .sort((a, b) => a.moment.localeCompare(b.moment))
    .map(({ moment, soort, bedrag }) => {
      const waarde = centen(bedrag) ?? 0n;
      if (soort === 'VASTSTELLING') maximum += waarde;
      else if (soort !== 'BETALING') toegekend += waarde;
      return { moment: Date.parse(moment), maximum, toegekend };
    });
}
