import type { Bereik } from '../providers/buildQuery.ts';

export type Filterwaarde = string | number;
export interface Filteroptie {
  waarde: Filterwaarde;
  label: string;
}

interface Basis {
  naam: string;
  label: string;
}
/** Some of a few values. */
export interface Keuzefilter extends Basis {
  soort?: 'keuze';
  opties: readonly Filteroptie[];
}
/** From and up to, amounts or days. */
export type Bereikfilter = Basis & ({ soort: 'bedrag' } | { soort: 'datum' });
/** One of many values, found by typing. */
export interface Zoekfilter extends Basis {
  soort: 'zoek';
  useOpties: (tekst: string) => readonly Filteroptie[] | undefined;
  useNaam: (waarde: Filterwaarde) => string | undefined;
}
export type Filter = Keuzefilter | Bereikfilter | Zoekfilter;

/** The values of a filter of choices; one value may stand alone in a link. */
export const waardenVan = (waarde: unknown): Filterwaarde[] =>
  Array.isArray(waarde) ? waarde : waarde === undefined || waarde === '' ? [] : [waarde as Filterwaarde];

export function bereikVan(waarde: unknown): Bereik {
  if (typeof waarde !== 'object' || waarde === null) return {};
  const { van, tot } = waarde as Bereik;
  return { ...(typeof van === 'string' && van ? { van } : {}), ...(typeof tot === 'string' && tot ? { tot } : {}) };
}

/** Whether a filter says anything. */
export function isActief(filter: Filter, waarde: unknown): boolean {
  if (filter.soort === 'bedrag' || filter.soort === 'datum') return Object.keys(bereikVan(waarde)).length > 0;
  return waardenVan(waarde).length > 0;
}
