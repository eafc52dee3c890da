import type { DeelnamesQuery } from '../../schema/generated/documenten.ts';
import { centen } from '../format/geld.ts';

type Rij = DeelnamesQuery['aanvragen']['nodes'][number];

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
