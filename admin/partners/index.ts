import type { BijdragenQuery, ProjectenQuery } from '../../schema/generated/documenten.ts';
import { centen } from '../format/geld.ts';

type Rij = ProjectenQuery['aanvragen']['nodes'][number];

export interface Deelname {
  aanvraag: Pick<Rij, 'id' | 'titel' | 'kenmerk' | 'status' | 'jaar'>;
  rollen: string[];
  /** Cents. */
  bijdrage: bigint;
  telt: bigint;
  toegezegd: bigint;
}

/** In which files an organisation takes part, and what it contributes there. */
export function deelnamesVan(rijen: readonly Rij[], partnerId: string): Deelname[] {
  return rijen.flatMap((rij): Deelname[] => {
    const rollen = rij.partners.filter(({ partner }) => partner.id === partnerId).map(({ rol }): string => rol);
    if (rij.aanvrager.id === partnerId) rollen.unshift('AANVRAGER');
    if (rij.activiteiten?.some(({ uitvoerder }) => uitvoerder?.id === partnerId)) rollen.push('UITVOERDER');
    const bijdragen = rij.financiering.filter(({ partner }) => partner.id === partnerId);
    if (rollen.length === 0 && bijdragen.length === 0) return [];
    const tel = (welke: typeof bijdragen) => welke.reduce((som, { bedrag }) => som + (centen(bedrag) ?? 0n), 0n);
    return [
      {
        aanvraag: rij,
        rollen: rollen.length > 0 ? [...new Set(rollen)] : ['MEDEFINANCIER'],
        bijdrage: tel(bijdragen),
        telt: tel(bijdragen.filter(({ teltAlsEigenAandeel }) => teltAlsEigenAandeel)),
        toegezegd: tel(bijdragen.filter(({ zekerheid }) => zekerheid === 'TOEGEZEGD')),
      },
    ];
  });
}

export type Bijdragetotaal = NonNullable<BijdragenQuery['partner']>['bijdragen'][number];

/** What was contributed in a year, in cents, cut in four ways; what came to nothing is kept apart. */
export interface Bijdragejaar {
  jaar: number;
  totaal: bigint;
  toegekend: bigint;
  toegezegd: bigint;
  voorbehoud: bigint;
  geld: bigint;
  natura: bigint;
  telt: bigint;
  teltNiet: bigint;
  /** Counts as own share, promised and conditional; does not count, promised and conditional: the parts of the bar. */
  delen: readonly [bigint, bigint, bigint, bigint];
  vervallen: bigint;
}

/** Sums by year, newest first. */
export function perJaar(totalen: readonly Bijdragetotaal[]): Bijdragejaar[] {
  const jaren = [...new Set(totalen.map(({ jaar }) => jaar))].sort((a, b) => b - a);
  return jaren.map((jaar) => {
    const van = totalen.filter((een) => een.jaar === jaar);
    const levend = van.filter(({ stand }) => stand !== 'BEEINDIGD');
    const tel = (houd: (een: Bijdragetotaal) => boolean, waarvan = levend) =>
      waarvan.filter(houd).reduce((som, { bedrag }) => som + (centen(bedrag) ?? 0n), 0n);
    const deel = (telt: boolean, zekerheid: string) =>
      tel((een) => een.teltAlsEigenAandeel === telt && een.zekerheid === zekerheid);
    return {
      jaar,
      totaal: tel(() => true),
      toegekend: tel(({ stand }) => stand === 'TOEGEKEND'),
      toegezegd: tel(({ zekerheid }) => zekerheid === 'TOEGEZEGD'),
      voorbehoud: tel(({ zekerheid }) => zekerheid === 'ONDER_VOORBEHOUD'),
      geld: tel(({ soort }) => soort === 'GELD'),
      natura: tel(({ soort }) => soort === 'IN_NATURA'),
      telt: tel(({ teltAlsEigenAandeel }) => teltAlsEigenAandeel),
      teltNiet: tel(({ teltAlsEigenAandeel }) => !teltAlsEigenAandeel),
      delen: [
        deel(true, 'TOEGEZEGD'),
        deel(true, 'ONDER_VOORBEHOUD'),
        deel(false, 'TOEGEZEGD'),
        deel(false, 'ONDER_VOORBEHOUD'),
      ],
      vervallen: tel(({ stand }) => stand === 'BEEINDIGD', van),
    };
  });
}
