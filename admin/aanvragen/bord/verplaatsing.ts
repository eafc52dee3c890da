import { createContext, useContext } from 'react';
import type { Stapnaam } from '../stappen/tabel.ts';
import type { Bordkaart, Kolomnaam } from './plaatsen.ts';

/** A card that is on its way, by mouse or by keyboard. */
export interface Verplaatsing {
  kaart: Bordkaart;
  wijze: 'slepen' | 'toetsen';
  /** The column that it is above now. */
  boven: Kolomnaam | null;
}

export interface Bordacties {
  verplaatsing: Verplaatsing | null;
  /** Takes a card up. */
  pakOp: (kaart: Bordkaart, wijze: Verplaatsing['wijze']) => void;
  boven: (kolom: Kolomnaam | null) => void;
  /** Puts it back. */
  zetTerug: () => void;
  /** Puts it down in a column: asks for the step, and never takes it without. */
  leg: (kaart: Bordkaart, kolom: Kolomnaam) => void;
  stap: (kaart: Bordkaart, naam: Stapnaam) => void;
}

export const Bordcontext = createContext<Bordacties | null>(null);

export function useBord(): Bordacties {
  const bord = useContext(Bordcontext);
  if (!bord) throw new Error('geen bord');
  return bord;
}
