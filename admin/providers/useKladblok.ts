import { useCallback, useState } from 'react';

const VOOR = 'domeinbrug.klad.';

function lees<T>(sleutel: string, begin: T): T {
  try {
    const tekst = sessionStorage.getItem(VOOR + sleutel);
    return tekst === null ? begin : (JSON.parse(tekst) as T);
  } catch {
    return begin;
  }
}

/** What somebody is typing, kept in this tab until it is written: also after closing, leaving the page or a reload. */
export function useKladblok<T>(sleutel: string, begin: T): [T, (nieuw: T) => void, () => void] {
  const [waarde, zet] = useState<T>(() => lees(sleutel, begin));
  const bewaar = useCallback(
    (nieuw: T) => {
      zet(nieuw);
      try {
        sessionStorage.setItem(VOOR + sleutel, JSON.stringify(nieuw));
      } catch {
        // Full or refused storage: then it stays only as long as the page does.
      }
    },
    [sleutel],
  );
  const wis = useCallback(() => {
    zet(begin);
    sessionStorage.removeItem(VOOR + sleutel);
  }, [sleutel, begin]);
  return [waarde, bewaar, wis];
}
