import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Every part of the file on paper has this class. */
export const DEEL = 'druk-deel';
const LAADT = ['.skelet', '.skelet-wacht', '[aria-busy="true"]'].map((een) => `.${DEEL} ${een}`).join(', ');
/** How often is looked whether everything is there, in milliseconds. */
const KIJK = 100;

/**
 * Printing shows all parts in order: their code and their data are loaded first, what is folded is opened, then the
 * browser prints. Afterwards the tab is back as it was.
 */
export function useAfdrukken(): [boolean, () => void] {
  const [bezig, zet] = useState(false);
  const aantal = useIsFetching();
  useEffect(() => {
    if (!bezig || aantal > 0) return;
    const klaar = () => zet(false);
    window.addEventListener('afterprint', klaar, { once: true });
    // Twice in a row quiet: a part that has just arrived may ask for more.
    let rustig = 0;
    const wekker = setInterval(() => {
      rustig = document.querySelector(LAADT) ? 0 : rustig + 1;
      if (rustig < 3) return;
      clearInterval(wekker);
      for (const vouw of document.querySelectorAll<HTMLDetailsElement>(`.${DEEL} details`)) vouw.open = true;
      window.print();
    }, KIJK);
    return () => {
      clearInterval(wekker);
      window.removeEventListener('afterprint', klaar);
    };
  }, [bezig, aantal]);
  return [bezig, () => zet(true)];
}
