import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  type Gelezen,
  type Getalsoort,
  isDatum,
  isGetal,
  leesDatum,
  leesGetal,
  toonGetalinvoer,
} from '../../format/invoer.ts';
import { useFormat } from '../../format/useFormat.ts';

/** What every field for a number or a day takes. The value is what the API takes, or raw text that could not be read. */
export interface Invoeropties {
  id: string;
  waarde: string;
  zet: (waarde: string) => void;
  /** Shown as wrong; the message is elsewhere, bound by aria-describedby. */
  'aria-invalid'?: boolean | undefined;
  'aria-describedby'?: string | undefined;
  'aria-required'?: boolean | undefined;
  readOnly?: boolean | undefined;
  className?: string;
  'data-kolom'?: string;
}

/**
 * The text in a field over a stored value: while somebody types it is what was typed, afterwards the value as it is
 * written. A value that changes from outside is shown at once.
 */
export function useInvoertekst(
  waarde: string,
  zet: (waarde: string) => void,
  lees: (tekst: string) => Gelezen,
  toon: (waarde: string) => string,
) {
  const [getypt, zetGetypt] = useState<{ tekst: string; waarde: string } | null>(null);
  return {
    value: getypt?.waarde === waarde ? getypt.tekst : toon(waarde),
    typ: (tekst: string) => {
      const nieuw = lees(tekst).waarde ?? tekst;
      zetGetypt({ tekst, waarde: nieuw });
      if (nieuw !== waarde) zet(nieuw);
    },
    klaar: () => zetGetypt(null),
  };
}

/** Why the raw text in a field cannot be read, in the language of the screen; null when all is well. */
export function useLeesfout(): (waarde: string, soort: Getalsoort | 'datum') => string | null {
  const t = useTranslate();
  const { taal } = useFormat();
  return (waarde, soort) => {
    if (soort === 'datum') {
      if (isDatum(waarde)) return null;
      return t(`db.regels.lees.${leesDatum(waarde).fout ?? 'geen_datum'}`);
    }
    if (isGetal(waarde, soort)) return null;
    const reden = leesGetal(waarde, soort, taal).fout ?? 'geen_getal';
    const hoogste = soort.hoogste / 10n ** BigInt(soort.decimalen);
    return t(`db.regels.lees.${reden === 'geen_getal' && soort.decimalen === 0 ? 'geen_heel' : reden}`, {
      decimalen: soort.decimalen,
      hoogste: toonGetalinvoer(String(hoogste), { ...soort, vast: false }, taal),
      smart_count: soort.decimalen,
    });
  };
}
