import { useCallback } from 'react';
import type { Plan, Zet } from '../plan.ts';

/** Changes one field of a group of the plan, by its path such as "doelgroep.omvang"; stays the same function. */
export function useGroepzet(zet: Zet): (pad: string, waarde: unknown) => void {
  return useCallback(
    (pad: string, waarde: unknown) =>
      zet((plan) => {
        const [groep = '', veld = ''] = pad.split('.');
        return { [groep]: { ...(plan[groep as keyof Plan] as object), [veld]: waarde } };
      }),
    [zet],
  );
}
