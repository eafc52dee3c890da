import { useCallback, useEffect, useRef, useState } from 'react';
import { useDiensten } from './Diensten.tsx';

/** How long typing rests before it is kept. */
const RUST = 250;

function lees<T extends object>(plaats: string, begin: T): T {
  try {
    const bewaard: unknown = JSON.parse(localStorage.getItem(plaats) ?? 'null');
    return typeof bewaard === 'object' && bewaard !== null ? { ...begin, ...bewaard } : begin;
  } catch {
    return begin;
  }
}

/**
 * What a person typed and has not recorded yet: it survives closing the dialog, a failure and a reload, in this browser
 * and for this person only. `wis` forgets it once it is recorded.
 */
export function useGetypt<T extends object>(wat: string, begin: T) {
  const { sessie } = useDiensten();
  const plaats = `domeinbrug.getypt.${sessie.persoon}.${wat}`;
  const [stand, zetStand] = useState<T>(() => lees(plaats, begin));
  const huidig = useRef(stand);
  const wachtend = useRef<T | null>(null);
  const bewaar = useCallback(() => {
    if (wachtend.current === null) return;
    try {
      localStorage.setItem(plaats, JSON.stringify(wachtend.current));
    } catch {
      // A full or closed store: the text still stands on the screen.
    }
    wachtend.current = null;
  }, [plaats]);
  // Also what was typed in the last moment before the screen goes.
  useEffect(() => {
    window.addEventListener('pagehide', bewaar);
    return () => {
      window.removeEventListener('pagehide', bewaar);
      bewaar();
    };
  }, [bewaar]);
  const zet = (wijziging: Partial<T> | ((oud: T) => T)) => {
    const nieuw = typeof wijziging === 'function' ? wijziging(huidig.current) : { ...huidig.current, ...wijziging };
    huidig.current = nieuw;
    zetStand(nieuw);
    if (wachtend.current === null) setTimeout(bewaar, RUST);
    wachtend.current = nieuw;
  };
  const wis = () => {
    wachtend.current = null;
    localStorage.removeItem(plaats);
    huidig.current = begin;
    zetStand(begin);
  };
  return { stand, zet, wis };
}
