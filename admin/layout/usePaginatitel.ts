import { useEffect } from 'react';

/** The title of the tab: the screen first, so that tabs can be told apart. */
export function usePaginatitel(titel: string | undefined): void {
  useEffect(() => {
    document.title = titel ? `${titel} – Domeinbrug` : 'Domeinbrug';
  }, [titel]);
}
