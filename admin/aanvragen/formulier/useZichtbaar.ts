import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Bevindingregel, type Plan, veldId } from './plan.ts';
import { isBegonnen, isNogLeeg, STAPPEN, type Stapnaam, stapVan } from './velden.ts';

interface Zichtbaar {
  /** What is shown under the fields. */
  bevindingen: readonly Bevindingregel[];
  /** Steps that somebody has been through. */
  verlaten: ReadonlySet<Stapnaam>;
  /** Takes the id of a control that was left. */
  bezocht: (id: string) => void;
}

const GEEN: readonly Bevindingregel[] = [];

/**
 * A field that nobody has come to yet does not complain that it is empty: it does once it was left, or once its step was,
 * or when the plan was begun before.
 */
export function useZichtbaar(alle: readonly Bevindingregel[] | undefined, plan: Plan, stap: Stapnaam): Zichtbaar {
  const [velden, zetVelden] = useState<ReadonlySet<string>>(new Set());
  const [verlaten, zetVerlaten] = useState<ReadonlySet<Stapnaam>>(
    () => new Set(STAPPEN.filter((een) => isBegonnen(plan, een))),
  );
  const vorige = useRef(stap);
  useEffect(() => {
    const weg = vorige.current;
    vorige.current = stap;
    if (weg !== stap) zetVerlaten((oud) => (oud.has(weg) ? oud : new Set([...oud, weg])));
  }, [stap]);
  const bezocht = useCallback((id: string) => {
    if (id.startsWith('veld-')) zetVelden((oud) => (oud.has(id) ? oud : new Set([...oud, id])));
  }, []);
  const laatste = useRef(plan);
  laatste.current = plan;
  const bevindingen = useMemo(
    () =>
      alle?.filter((een) => {
        const waar = stapVan(een.veld);
        if (waar === null || een.veld === null) return false;
        return verlaten.has(waar) || velden.has(veldId(een.veld)) || !isNogLeeg(een, laatste.current);
      }) ?? GEEN,
    [alle, verlaten, velden],
  );
  return { bevindingen, verlaten, bezocht };
}
