import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Bevindingregel, type Plan, veldId } from './plan.ts';
import type { Toetsstand } from './useToets.ts';
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
 * or when the plan was begun before. Nothing new is shown from an outdated test, nor while a button of the mouse is down:
 * what is being clicked must not move away.
 */
export function useZichtbaar({ uitslag, verouderd }: Toetsstand, plan: Plan, stap: Stapnaam): Zichtbaar {
  const alle = uitslag?.bevindingen;
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
  const naDruk = useNaDruk();
  const bezocht = useCallback(
    (id: string) => {
      if (id.startsWith('veld-')) naDruk(() => zetVelden((oud) => (oud.has(id) ? oud : new Set([...oud, id]))));
    },
    [naDruk],
  );
  const laatste = useRef(plan);
  laatste.current = plan;
  const gezien = useRef(velden);
  if (!verouderd) gezien.current = velden;
  const getoond = gezien.current;
  const bevindingen = useMemo(
    () =>
      alle?.filter((een) => {
        const waar = stapVan(een.veld);
        if (waar === null || een.veld === null) return false;
        return verlaten.has(waar) || getoond.has(veldId(een.veld)) || !isNogLeeg(een, laatste.current);
      }) ?? GEEN,
    [alle, verlaten, getoond],
  );
  return { bevindingen, verlaten, bezocht };
}

/** Does something at once, or as soon as the button of the mouse that is down is up and its click has been handled. */
function useNaDruk(): (doe: () => void) => void {
  const ingedrukt = useRef(false);
  useEffect(() => {
    const neer = () => {
      ingedrukt.current = true;
    };
    const op = () => {
      ingedrukt.current = false;
    };
    window.addEventListener('pointerdown', neer, true);
    window.addEventListener('pointerup', op, true);
    window.addEventListener('pointercancel', op, true);
    return () => {
      window.removeEventListener('pointerdown', neer, true);
      window.removeEventListener('pointerup', op, true);
      window.removeEventListener('pointercancel', op, true);
    };
  }, []);
  return useCallback((doe) => {
    if (!ingedrukt.current) return doe();
    const straks = () => {
      window.removeEventListener('pointerup', straks);
      window.removeEventListener('pointercancel', straks);
      setTimeout(doe);
    };
    window.addEventListener('pointerup', straks);
    window.addEventListener('pointercancel', straks);
  }, []);
}
