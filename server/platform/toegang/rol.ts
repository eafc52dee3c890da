/** What a user or a system may be in the product; who may do what is declared with `@Toegang` on every operation. */
export const Rol = {
  AANVRAGER: 'AANVRAGER',
  SAMENWERKINGSPARTNER: 'SAMENWERKINGSPARTNER',
  BEOORDELAAR: 'BEOORDELAAR',
  BESLISSER: 'BESLISSER',
  FINANCIEEL: 'FINANCIEEL',
  ONDERZOEKER: 'ONDERZOEKER',
  ANALIST: 'ANALIST',
  TOEZICHTHOUDER: 'TOEZICHTHOUDER',
  BEHEERDER: 'BEHEERDER',
} as const;
export type Rol = (typeof Rol)[keyof typeof Rol];
