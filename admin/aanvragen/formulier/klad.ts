import type { Plan } from './plan.ts';

/** What is typed and not saved yet, kept in this browser so that a reload or a crash loses nothing. */
export interface Klad {
  /** The version and the plan that it builds on. */
  versie: number;
  basis: Plan;
  plan: Plan;
  /** When it was last typed in. */
  moment: string;
}

export interface Kladopslag {
  lees(): Klad | null;
  zet(klad: Klad): void;
  wis(): void;
}

const VOORVOEGSEL = 'domeinbrug.klad';
const TABBLAD = 'domeinbrug.tabblad';
/** Days after which a text that nobody came back for is thrown away. */
const HOUDBAAR_DAGEN = 30;

/** One key per tab, so that two tabs on the same plan do not write over each other's text. */
function tabblad(): string {
  const bekend = sessionStorage.getItem(TABBLAD);
  if (bekend) return bekend;
  const nieuw = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16)).join('');
  sessionStorage.setItem(TABBLAD, nieuw);
  return nieuw;
}

/** The unsaved text of one person on one plan. A browser that keeps nothing only loses the safety net. */
export function kladopslag(persoon: string, id: string): Kladopslag {
  const begin = `${VOORVOEGSEL}.${persoon}.${id}.`;
  const eigen = begin + tabblad();
  const lees = (sleutel: string): Klad | null => {
    try {
      const gelezen = JSON.parse(localStorage.getItem(sleutel) ?? 'null') as Klad | null;
      return gelezen && typeof gelezen.versie === 'number' && gelezen.plan && gelezen.basis ? gelezen : null;
    } catch {
      return null;
    }
  };
  return {
    lees() {
      ruimOp();
      const zelf = lees(eigen);
      if (zelf) return zelf;
      // The text of a tab that was closed: the youngest is taken over, under the key of this tab.
      const [jongste] = Object.keys(localStorage)
        .filter((sleutel) => sleutel.startsWith(begin))
        .flatMap((sleutel) => {
          const klad = lees(sleutel);
          return klad ? [{ sleutel, klad }] : [];
        })
        .sort((een, ander) => (een.klad.moment < ander.klad.moment ? 1 : -1));
      if (!jongste) return null;
      localStorage.removeItem(jongste.sleutel);
      this.zet(jongste.klad);
      return jongste.klad;
    },
    zet(klad) {
      try {
        localStorage.setItem(eigen, JSON.stringify(klad));
      } catch {
        // Full, or forbidden by the browser: saving at the server goes on.
      }
    },
    wis() {
      localStorage.removeItem(eigen);
    },
  };
}

function ruimOp(): void {
  const grens = new Date(Date.now() - HOUDBAAR_DAGEN * 86_400_000).toISOString();
  for (const sleutel of Object.keys(localStorage)) {
    if (!sleutel.startsWith(`${VOORVOEGSEL}.`)) continue;
    const moment = /"moment":"([^"]+)"/.exec(localStorage.getItem(sleutel) ?? '')?.[1];
    if (!moment || moment < grens) localStorage.removeItem(sleutel);
  }
}
