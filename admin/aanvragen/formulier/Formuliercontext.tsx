import { createContext, type ReactNode, useContext } from 'react';
import type { Formulieraanvraag, Partijkeuze } from './plan.ts';

/** What parts deep in the form need of it; little of it changes while somebody types. */
interface Formulieromgeving {
  aanvraag: Formulieraanvraag;
  /** The version that is saved, whether that is all there is, and the way to save the rest at once. */
  bewaard: { versie: number; alles: boolean; nu: () => void };
  /** Goes to a field, in whatever step it stands. */
  spring: (veld: string) => void;
  /** Remembers an organisation that was chosen, so that lines can name it. */
  leerPartij: (partij: Partijkeuze) => void;
}

const Context = createContext<Formulieromgeving | null>(null);

export function FormulierProvider({ waarde, children }: { waarde: Formulieromgeving; children: ReactNode }) {
  return <Context.Provider value={waarde}>{children}</Context.Provider>;
}

export function useFormulier(): Formulieromgeving {
  const omgeving = useContext(Context);
  if (!omgeving) throw new Error('geen formulier');
  return omgeving;
}
