import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import { nu } from '../providers/omgeving.ts';
import * as geld from './geld.ts';
import * as tijd from './tijd.ts';

/** The value helpers in the language of the screen. */
export function useFormat() {
  const [locale] = useLocaleState();
  const taal: geld.Taal = locale === 'en' ? 'en' : 'nl';
  return useMemo(
    () => ({
      taal,
      bedrag: (waarde: string | null | undefined, opties?: { centen?: boolean }) =>
        geld.toonBedrag(waarde, taal, opties),
      centen: (waarde: bigint, opties?: { centen?: boolean }) => geld.toonCenten(waarde, taal, opties),
      getal: (waarde: string | number | null | undefined) => geld.toonGetal(waarde, taal),
      percentage: (waarde: string | null | undefined) => geld.toonPercentage(waarde, taal),
      norm: (waarde: string | null | undefined) => geld.toonNorm(waarde, taal),
      deel: (deel: bigint, geheel: bigint) => geld.toonDeel(deel, geheel, taal),
      aandeel: (deel: bigint, geheel: bigint, norm: string | null | undefined) =>
        geld.aandeel(deel, geheel, norm, taal),
      datum: (waarde: string | Date | null | undefined) => tijd.toonDatum(waarde, taal),
      kort: (waarde: string | Date | null | undefined) => tijd.toonDatumKort(waarde, taal, nu()),
      weekdag: (waarde: string | Date) => tijd.toonWeekdag(waarde, taal),
      dagnaam: (waarde: string | Date, lengte: 'long' | 'short') => tijd.toonDagnaam(waarde, taal, lengte),
      dagmaand: (waarde: string | Date) => tijd.toonDagmaand(waarde, taal),
      maand: (waarde: string | Date) => tijd.toonMaand(waarde, taal),
      asmerk: (waarde: Date) => tijd.toonAsmerk(waarde, taal),
      geleden: (waarde: string | Date) => tijd.toonGeleden(waarde, nu(), taal),
      tijd: (waarde: string | Date) => tijd.toonTijd(waarde, taal),
    }),
    [taal],
  );
}
