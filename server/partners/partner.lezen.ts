import { type Bron, kolom, type Leesopdracht } from '../platform/lezen/bron.ts';
import type { Sorteersleutel } from '../platform/lezen/cursor.ts';
import { filter, zoekdeel } from '../platform/lezen/filter.ts';
import type { Voorwaarde } from '../platform/lezen/lezer.ts';
import { heeftRol } from '../platform/toegang/actor.ts';
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
    toegestaneActies: kolom(
      (alias, opdracht) =>
        `(CASE WHEN ${magWijzigen(alias, opdracht)} THEN ARRAY['partnerWijzigen'] ELSE '{}'::text[] END)`,
    ),
  },
};

/** Who may change this one; the service decides on the same grounds. */
function magWijzigen(alias: string, opdracht: Leesopdracht): string {
  const { actor } = opdracht;
  if (!actor) return 'false';
  if (heeftRol(actor, 'BEHEERDER')) return 'true';
  if (!actor.organisatie || !heeftRol(actor, 'AANVRAGER')) return 'false';
  const eigen = `${opdracht.param(actor.organisatie.id)}::uuid`;
  const vast = `(a.aanvrager_id <> ${eigen} OR a.ingediend_op IS NOT NULL)`;
  const gebruikt = [
    `SELECT 1 FROM aanvraag a WHERE a.aanvrager_id = ${alias}.id AND ${vast}`,
    ...[
      ['aanvraag_partner', 'partner_id'],
      ['bijdrage', 'partner_id'],
      ['activiteit', 'uitvoerder_id'],
    ].map(
      ([tabel, kolomnaam]) =>
        `SELECT 1 FROM ${tabel} x JOIN aanvraag a ON a.id = x.aanvraag_id WHERE x.${kolomnaam} = ${alias}.id AND ${vast}`,
    ),
  ];
  return `(${alias}.aangemaakt_door_organisatie = ${eigen} AND NOT EXISTS (${gebruikt.join(' UNION ALL ')}))`;
}

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
