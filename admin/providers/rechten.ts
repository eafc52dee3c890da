import type { MijQuery, Rol } from '../../schema/generated/documenten.ts';

export type Mij = MijQuery['mij'];

const DOSSIER: readonly Rol[] = ['AANVRAGER', 'SAMENWERKINGSPARTNER', 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL'];

/** Which roles see which part. The API decides; this only keeps menus and questions free of what it would refuse. */
const INZAGE = {
  aanvragen: [...DOSSIER, 'ONDERZOEKER'],
  dossier: DOSSIER,
  beoordeling: ['BEOORDELAAR', 'BESLISSER'],
  budgetten: ['BEOORDELAAR', 'BESLISSER', 'FINANCIEEL'],
  partners: ['AANVRAGER', 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL', 'BEHEERDER'],
} as const satisfies Record<string, readonly Rol[]>;

export type Deel = keyof typeof INZAGE;

export function magZien(rollen: readonly Rol[], deel: Deel): boolean {
  return rollen.some((rol) => (INZAGE[deel] as readonly Rol[]).includes(rol));
}
