import { useSyncExternalStore } from 'react';
import type { DocumentSoort } from '../../../schema/generated/documenten.ts';
import { type Ontvangst, verstuur } from '../../providers/bestanden.ts';
import { alsApifout, type Foutsoort } from '../../providers/fouten.ts';
import type { Sessie } from '../../providers/sessie.ts';

/** Largest document, in bytes; the server holds to it. */
const GROOTSTE = 10 * 1024 * 1024;
/** Files that are sent at the same time. */
const TEGELIJK = 2;

/** A file that was chosen and is not with the aanvraag yet. */
export interface Wachtend {
  /** Idempotency key: the same for each attempt. */
  sleutel: string;
  bestand: File;
  soort: DocumentSoort;
  partnerId: string;
  staat: 'gekozen' | 'wacht' | 'bezig' | 'mislukt';
  /** Sent so far, 0 to 1. */
  deel: number;
  /** Why it was not taken in: a sentence of the server, or what went wrong on the way. */
  reden: { melding: string } | { soort: Foutsoort } | { tekst: 'te_groot' | 'is_leeg' } | null;
}

/** What the name of a file says of its kind. */
function raadSoort(naam: string): DocumentSoort {
  if (/intentie|verklaring|commitment/i.test(naam)) return 'INTENTIEVERKLARING';
  if (/begroting|specificatie|kosten/i.test(naam)) return 'BEGROTINGSSPECIFICATIE';
  if (/kaart|plattegrond/i.test(naam)) return 'KAART';
  return 'OVERIG';
}

function nieuweSleutel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The chosen files of one aanvraag. It outlives its screen: sending goes on, and nothing that was chosen is lost. */
class Wachtrij {
  private rij: readonly Wachtend[] = [];
  private readonly luisteraars = new Set<() => void>();
  private lopend = 0;

  constructor(private readonly aanvraagId: string) {}

  readonly luister = (luisteraar: () => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };
  readonly stand = () => this.rij;

  kies(bestanden: readonly File[]): void {
    const nieuw = bestanden.map((bestand): Wachtend => {
      const tekst = bestand.size > GROOTSTE ? 'te_groot' : bestand.size === 0 ? 'is_leeg' : null;
      return {
        sleutel: nieuweSleutel(),
        bestand,
        soort: raadSoort(bestand.name),
        partnerId: '',
        staat: tekst ? 'mislukt' : 'gekozen',
        deel: 0,
        reden: tekst && { tekst },
      };
    });
    this.zet([...this.rij, ...nieuw]);
  }

  wijzig(sleutel: string, wijziging: Partial<Pick<Wachtend, 'soort' | 'partnerId'>>): void {
    this.werkBij(sleutel, wijziging);
  }

  haalWeg(sleutel: string): void {
    this.zet(this.rij.filter((een) => een.sleutel !== sleutel || een.staat === 'bezig'));
  }

  /** Sends what was chosen, or one file again. A refused file gets a new key: it may be sent with another kind. */
  verstuur(sessie: Sessie, bij: { klaar: (naam: string) => void }, sleutel?: string): void {
    this.zet(
      this.rij.map((een) =>
        sleutel
          ? een.sleutel === sleutel
            ? opnieuw(een)
            : een
          : een.staat === 'gekozen'
            ? { ...een, staat: 'wacht' }
            : een,
      ),
    );
    while (this.lopend < TEGELIJK && this.rij.some(({ staat }) => staat === 'wacht')) void this.volgende(sessie, bij);
  }

  private async volgende(sessie: Sessie, bij: { klaar: (naam: string) => void }): Promise<void> {
    const een = this.rij.find(({ staat }) => staat === 'wacht');
    if (!een) return;
    this.lopend += 1;
    this.werkBij(een.sleutel, { staat: 'bezig', deel: 0, reden: null });
    try {
      const formulier = new FormData();
      formulier.set('soort', een.soort);
      if (een.partnerId) formulier.set('partnerId', een.partnerId);
      formulier.set('bestand', een.bestand, een.bestand.name);
      const { fouten } = await verstuur<Ontvangst>(sessie, {
        pad: `/documenten/aanvragen/${this.aanvraagId}`,
        formulier,
        sleutel: een.sleutel,
        voortgang: (deel) => this.werkBij(een.sleutel, { deel }),
      });
      const [fout] = fouten;
      if (fout) this.werkBij(een.sleutel, { staat: 'mislukt', reden: { melding: fout.melding } });
      else {
        this.zet(this.rij.filter(({ sleutel }) => sleutel !== een.sleutel));
        bij.klaar(een.bestand.name);
      }
    } catch (fout) {
      this.werkBij(een.sleutel, { staat: 'mislukt', reden: { soort: alsApifout(fout).soort } });
    } finally {
      this.lopend -= 1;
      void this.volgende(sessie, bij);
    }
  }

  private werkBij(sleutel: string, wijziging: Partial<Wachtend>): void {
    this.zet(this.rij.map((een) => (een.sleutel === sleutel ? { ...een, ...wijziging } : een)));
  }

  private zet(rij: readonly Wachtend[]): void {
    this.rij = rij;
    for (const luisteraar of this.luisteraars) luisteraar();
  }
}

const opnieuw = (een: Wachtend): Wachtend => ({
  ...een,
  sleutel: een.reden && 'melding' in een.reden ? nieuweSleutel() : een.sleutel,
  staat: 'wacht',
});

const rijen = new Map<string, Wachtrij>();

// Closing the page would lose what was chosen.
window.addEventListener('beforeunload', (gebeurtenis) => {
  if ([...rijen.values()].some((rij) => rij.stand().some(({ staat }) => staat !== 'mislukt')))
    gebeurtenis.preventDefault();
});

/** The chosen files of an aanvraag, and what can be done with them. */
export function useWachtrij(aanvraagId: string): { rij: Wachtrij; bestanden: readonly Wachtend[] } {
  let rij = rijen.get(aanvraagId);
  if (!rij) {
    rij = new Wachtrij(aanvraagId);
    rijen.set(aanvraagId, rij);
  }
  return { rij, bestanden: useSyncExternalStore(rij.luister, rij.stand) };
}
