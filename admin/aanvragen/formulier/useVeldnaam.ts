import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { regelVan } from './velden.ts';

/** How a field is called in a sentence: the label of a field, or the kind of line with its number. */
export function useVeldnaam(): (veld: string) => string {
  const t = useTranslate();
  return useCallback(
    (veld: string) => {
      const regel = regelVan(veld);
      if (regel) return t(`db.formulier.lijst.${regel.lijst}`, { nr: regel.nr });
      // The declarations are whole sentences.
      if (veld.startsWith('verklaringen.'))
        return t(`db.dossier.plan.verklaring.${veld.slice('verklaringen.'.length)}`);
      return t(`db.formulier.veld.${veld}.label`);
    },
    [t],
  );
}

/** A name within a sentence: small at its beginning, unless it is an abbreviation. */
export const inZin = (naam: string): string =>
  /^[A-Z][a-z]/.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam;
