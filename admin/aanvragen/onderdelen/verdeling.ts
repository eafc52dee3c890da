import type { GeldQuery, PartnerSoort } from '../../../schema/generated/documenten.ts';
import { centen } from '../../format/geld.ts';

export type Geld = NonNullable<GeldQuery['aanvraag']>;

/** A party that pays a part of the costs. */
export interface Deel {
  sleutel: string;
  naam: string;
  kleur: Kleur;
  bedrag: bigint;
  zekerheid: 'TOEGEZEGD' | 'ONDER_VOORBEHOUD' | null;
  /** null for the zorgkantoor itself. */
  telt: boolean | null;
}

export type Kleur = 'wlz' | 'zvw' | 'wmo' | 'wfz' | 'overig';

export const KLEUR: Partial<Record<PartnerSoort, Kleur>> = {
  GEMEENTE: 'wmo',
  ZORGVERZEKERAAR: 'zvw',
  DJI: 'wfz',
  ZORGKANTOOR: 'wlz',
};

/** Who pays what: what counts as own share first, so that it stands together; the zorgkantoor last. */
export function verdeling(geld: Geld, gevraagd: string | null | undefined, zorgkantoor: string): Deel[] {
  const delen = geld.financiering.map(
    ({ partner, bedrag, zekerheid, teltAlsEigenAandeel }, plaats): Deel => ({
      sleutel: `${partner.id}${plaats}`,
      naam: partner.naam,
      kleur: KLEUR[partner.soort] ?? 'overig',
      bedrag: centen(bedrag) ?? 0n,
      zekerheid,
      telt: teltAlsEigenAandeel,
    }),
  );
  const bijdrage = centen(gevraagd) ?? 0n;
  return [
    ...delen.filter(({ telt }) => telt),
    ...delen.filter(({ telt }) => !telt),
    ...(bijdrage > 0n
      ? [
          {
            sleutel: 'zorgkantoor',
            naam: zorgkantoor,
            kleur: 'wlz' as const,
            bedrag: bijdrage,
            zekerheid: null,
            telt: null,
          },
        ]
      : []),
  ];
}

/** A part of the payment; `deel` is its share of the whole in thousandths, for the width of its bar. */
export interface Betaaldeel {
  naam: 'eigen' | 'eerste' | 'tweede';
  soort: 'z' | 'p';
  bedrag: bigint;
  deel: number;
}

/** The own share first, then the grant in two: the first half rounded down to the cent, the rest carries the odd one. */
export function betaaldelen(eigen: bigint, bijdrage: bigint): Betaaldeel[] {
  const eerste = bijdrage / 2n;
  const samen = eigen + bijdrage || 1n;
  const deel = (bedrag: bigint) => Number((bedrag * 1_000n) / samen);
  const delen: Betaaldeel[] = [
    { naam: 'eigen', soort: 'z', bedrag: eigen, deel: deel(eigen) },
    { naam: 'eerste', soort: 'p', bedrag: eerste, deel: deel(eerste) },
    { naam: 'tweede', soort: 'p', bedrag: bijdrage - eerste, deel: deel(bijdrage - eerste) },
  ];
  return delen;
}
