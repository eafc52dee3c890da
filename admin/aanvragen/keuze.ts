import { useMemo, useSyncExternalStore } from 'react';

/**
 * The aanvragen that somebody chose, in the order of choosing. They stay chosen while sorting, paging and filtering, and
 * while looking at one of them; logging in anew begins without.
 */
let gekozen: readonly string[] = [];
const luisteraars = new Set<() => void>();

function zet(ids: readonly string[]): void {
  gekozen = ids;
  for (const luister of luisteraars) luister();
}

function abonneer(luister: () => void): () => void {
  luisteraars.add(luister);
  return () => luisteraars.delete(luister);
}

/** Adds or takes away; what was chosen before keeps its place. */
export function metKeuze(oud: readonly string[], ids: readonly string[], aan: boolean): readonly string[] {
  return aan ? [...new Set([...oud, ...ids])] : oud.filter((id) => !ids.includes(id));
}

export function useKeuze() {
  const ids = useSyncExternalStore(abonneer, () => gekozen);
  return useMemo(() => {
    const bevat = new Set(ids);
    return {
      ids,
      heeft: (id: string) => bevat.has(id),
      kies: (welke: readonly string[], aan: boolean) => zet(metKeuze(gekozen, welke, aan)),
      wis: () => zet([]),
    };
  }, [ids]);
}

/** Where the list was left, for the way back: its filter, order and page as they stood in the address. */
export const lijstadres = { zoek: '' };
