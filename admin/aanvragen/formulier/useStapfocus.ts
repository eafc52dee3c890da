import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Stapnaam, stapVan, zetFocus } from './velden.ts';

/** Milliseconds that a step may take to be drawn before its heading gets the focus instead of the field. */
const GEDULD = 3_000;

interface Stapfocus {
  /** The heading of the step. */
  kop: RefObject<HTMLParagraphElement | null>;
  spring: (veld: string) => void;
}

/** Moves the focus: to the heading when the step changes, or to the field that somebody wants to go to. */
export function useStapfocus(stap: Stapnaam, naarStap: (stap: Stapnaam) => void): Stapfocus {
  const kop = useRef<HTMLParagraphElement>(null);
  const doel = useRef<string | null>(null);
  const nu = useRef(stap);
  const wekker = useRef(0);

  const zoek = useCallback(() => {
    cancelAnimationFrame(wekker.current);
    const begin = performance.now();
    const probeer = () => {
      const veld = doel.current;
      if (veld === null) return;
      if (zetFocus(veld)) doel.current = null;
      else if (performance.now() - begin < GEDULD) wekker.current = requestAnimationFrame(probeer);
      else {
        doel.current = null;
        kop.current?.focus();
      }
    };
    wekker.current = requestAnimationFrame(probeer);
  }, []);

  useEffect(() => {
    if (nu.current === stap) return;
    nu.current = stap;
    if (doel.current !== null) zoek();
    else {
      kop.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
  }, [stap, zoek]);
  useEffect(() => () => cancelAnimationFrame(wekker.current), []);

  const spring = useCallback(
    (veld: string) => {
      const naar = stapVan(veld);
      if (!naar) return;
      doel.current = veld;
      if (naar === nu.current) zoek();
      else naarStap(naar);
    },
    [naarStap, zoek],
  );
  return { kop, spring };
}
