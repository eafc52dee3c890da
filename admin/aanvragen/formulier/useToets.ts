import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { ToetsconceptDocument, type ToetsconceptQuery } from '../../../schema/generated/documenten.ts';
import type { Gegevens } from '../../providers/dataProvider.ts';
import { naarInvoer } from './invoer.ts';
import type { Bevindingregel, Plan } from './plan.ts';
import { opPlaats } from './velden.ts';

/** Milliseconds after the last key before a plan is tested. */
const WACHT = 600;

export interface Uitslag extends Pick<ToetsconceptQuery['conceptToetsen'], 'indienbaar' | 'kerncijfers'> {
  bevindingen: readonly Bevindingregel[];
}

export interface Toetsstand {
  uitslag: Uitslag | null;
  /** The plan has changed since. */
  verouderd: boolean;
  mislukt: boolean;
}

/** The policy test of what is in the form, a moment after typing stops; an outdated question is broken off. */
export function useToets(plan: Plan, basis: Plan): Toetsstand {
  const gegevens = useDataProvider<Gegevens>();
  const [stand, zet] = useState<Toetsstand>({ uitslag: null, verouderd: true, mislukt: false });
  const getoetst = useRef<string | null>(null);
  const laatste = useRef({ plan, basis });
  laatste.current = { plan, basis };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved does not change the outcome
  useEffect(() => {
    const afbreken = new AbortController();
    const wekker = setTimeout(
      async () => {
        const { inhoud, plaatsen } = naarInvoer(laatste.current.plan, laatste.current.basis);
        const vorm = JSON.stringify(inhoud);
        if (vorm === getoetst.current) {
          zet((oud) => (oud.verouderd ? { ...oud, verouderd: false } : oud));
          return;
        }
        try {
          const { conceptToetsen } = await gegevens.vraag(ToetsconceptDocument, { inhoud }, afbreken.signal);
          if (afbreken.signal.aborted) return;
          getoetst.current = vorm;
          const bevindingen = opPlaats(conceptToetsen.bevindingen, plaatsen);
          zet({ uitslag: { ...conceptToetsen, bevindingen }, verouderd: false, mislukt: false });
        } catch {
          if (!afbreken.signal.aborted) zet((oud) => ({ ...oud, verouderd: false, mislukt: true }));
        }
      },
      getoetst.current === null ? 0 : WACHT,
    );
    zet((oud) => (oud.verouderd ? oud : { ...oud, verouderd: true }));
    return () => {
      clearTimeout(wekker);
      afbreken.abort();
    };
  }, [plan, gegevens]);
  return stand;
}
