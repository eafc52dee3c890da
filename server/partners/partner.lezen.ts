import { type Bron, kolom } from '../platform/lezen/bron.ts';
import type { Sorteersleutel } from '../platform/lezen/cursor.ts';
import { filter, zoekdeel } from '../platform/lezen/filter.ts';
import type { Voorwaarde } from '../platform/lezen/lezer.ts';
import type { PartnerOrder, PartnerWhere } from './partner.input.ts';

export const partnerBron: Bron = {
  naam: 'Partner',
  tabel: 'partner',
  velden: {
    id: kolom('id'),
    versie: kolom('versie'),
    naam: kolom('naam'),
    soort: kolom('soort'),
    kvkNummer: kolom('kvk_nummer'),
    rsin: kolom('rsin'),
    oin: kolom('oin'),
    agbCode: kolom('agb_code'),
    uzovi: kolom('uzovi'),
    gemeentecode: kolom('gemeentecode'),
    wlzGefinancierd: kolom('wlz_gefinancierd'),
    /** The kind; the resolver derives from it whether the partner may be contracted. */
    contractgerechtigd: kolom('soort'),
  },
};

export function partnerVoorwaarden(where: PartnerWhere | null | undefined): Voorwaarde[] {
  if (!where) return [];
  return [
    ...filter(where.id, 'uuid', (alias) => `${alias}.id`),
    ...filter(where.naam, 'text', (alias) => `${alias}.naam`),
    ...filter(where.soort, 'text', (alias) => `${alias}.soort`),
    ...filter(where.kvkNummer, 'text', (alias) => `${alias}.kvk_nummer`),
    ...(where.zoek?.trim().split(/\s+/) ?? [])
      .filter(Boolean)
      .map((woord) => zoekdeel(woord, (alias) => `${alias}.zoek_tekst`)),
  ];
}

const SLEUTELS: Record<PartnerOrder['veld'], Omit<Sorteersleutel, 'richting'>> = {
  NAAM: { naam: 'NAAM', type: 'text', sql: (alias) => `${alias}.naam` },
  SOORT: { naam: 'SOORT', type: 'text', sql: (alias) => `${alias}.soort` },
};
export function partnerVolgorde(order: PartnerOrder[] | null | undefined): Sorteersleutel[] {
  const gekozen: PartnerOrder[] = order?.length ? order : [{ veld: 'NAAM', richting: 'ASC' }];
  const sleutels = gekozen.map(({ veld, richting }) => ({ ...SLEUTELS[veld], richting }));
  return [
    ...sleutels,
    { naam: 'id', type: 'uuid', sql: (alias) => `${alias}.id`, richting: sleutels.at(-1)?.richting ?? 'ASC' },
  ];
}
