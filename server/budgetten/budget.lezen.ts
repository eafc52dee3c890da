import { type Bron, kolom, type Leesopdracht, momentkolom } from '../platform/lezen/bron.ts';
import type { Sorteersleutel } from '../platform/lezen/cursor.ts';
import { filter } from '../platform/lezen/filter.ts';
import type { Voorwaarde } from '../platform/lezen/lezer.ts';
import { selectie } from '../platform/lezen/selectie.ts';
import { heeftRol } from '../platform/toegang/actor.ts';
import { voorRollen } from '../platform/toegang/toegang.ts';
import { zorgkantoorBron } from '../referentie/referentie.lezen.ts';
import type { BudgetOrder, BudgetWhere } from './budget.input.ts';

/** Staff of the zorgkantoor sees its own budgets; nobody on the applicant side ever does. */
export const magBudgetLezen = voorRollen('BEOORDELAAR', 'BESLISSER', 'FINANCIEEL');
export const BUDGETRIJEN = 'Rows: those of the caller’s own zorgkantoor.';

export function bereikBudget(opdracht: Pick<Leesopdracht, 'actor' | 'param'>, alias: string): string {
  const { actor } = opdracht;
  if (!actor?.zorgkantoor || !heeftRol(actor, 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL')) return 'false';
  return `${alias}.zorgkantoor_code = ${opdracht.param(actor.zorgkantoor)}`;
}

/** Asked for by what is submitted and not decided; cents. */
export const aangevraagdVan = (alias: string): string =>
  `coalesce((SELECT sum(v.gevraagde_bijdrage) FROM aanvraag v WHERE v.zorgkantoor_code = ${alias}.zorgkantoor_code AND v.regeling = ${alias}.regeling` +
  ` AND v.jaar = ${alias}.jaar AND v.status IN ('INGEDIEND','AANVULLING_GEVRAAGD','IN_BEOORDELING')), 0)::bigint`;

export const budgetBron: Bron = {
  naam: 'Budget',
  tabel: 'budget',
  altijd: ['id'],
  bereik: bereikBudget,
  velden: {
    id: kolom('id'),
    versie: kolom('versie'),
    regeling: kolom('regeling'),
    zorgkantoor: {
      soort: 'een',
      bron: () => zorgkantoorBron,
      koppeling: (ouder, kind) => `${kind}.code = ${ouder}.zorgkantoor_code`,
    },
    jaar: kolom('jaar'),
    maximum: kolom('maximum'),
    bronvermelding: kolom('bronvermelding'),
    aangevraagd: kolom(aangevraagdVan),
    toegekend: kolom('toegekend'),
    uitbetaald: kolom('uitbetaald'),
    vrij: kolom((alias) => `${alias}.maximum - ${alias}.toegekend`),
    dreigtOverschrijding: {
      soort: 'afgeleid',
      nodig: () => selectie('toegekend', 'aangevraagd', 'maximum'),
      maak: (rij) => Number(rij.toegekend) + Number(rij.aangevraagd) > Number(rij.maximum),
    },
    prioriteringVerplicht: kolom('prioritering_verplicht'),
  },
};

/** The ledger. Which aanvraag a line is about is added by the slice that knows aanvragen. */
export const budgetmutatieBron: Bron = {
  naam: 'Budgetmutatie',
  tabel: 'budgetmutatie',
  bereik: (opdracht, alias) => `${alias}.budget_id IN (SELECT b.id FROM budget b WHERE ${bereikBudget(opdracht, 'b')})`,
  velden: {
    id: kolom('id'),
    moment: momentkolom('moment'),
    soort: kolom('soort'),
    bedrag: kolom('bedrag'),
    toelichting: kolom('toelichting'),
  },
};

/** The ledger in the order in which it was written. */
export const OUDSTE_EERST: Sorteersleutel[] = [
  { naam: 'nummer', type: 'bigint', richting: 'ASC', sql: (alias) => `${alias}.nummer` },
];

export function budgetVoorwaarden(where: BudgetWhere | null | undefined): Voorwaarde[] {
  if (!where) return [];
  return [
    ...filter(where.regeling, 'text', (alias) => `${alias}.regeling`),
    ...filter(where.jaar, 'integer', (alias) => `${alias}.jaar`),
    ...filter(where.zorgkantoor, 'text', (alias) => `${alias}.zorgkantoor_code`),
  ];
}

const SLEUTELS: Record<BudgetOrder['veld'], Omit<Sorteersleutel, 'richting'>> = {
  JAAR: { naam: 'JAAR', type: 'bigint', sql: (alias) => `${alias}.jaar` },
  ZORGKANTOOR: { naam: 'ZORGKANTOOR', type: 'text', sql: (alias) => `${alias}.zorgkantoor_code` },
  MAXIMUM: { naam: 'MAXIMUM', type: 'bigint', sql: (alias) => `${alias}.maximum` },
  VRIJ: { naam: 'VRIJ', type: 'bigint', sql: (alias) => `(${alias}.maximum - ${alias}.toegekend)` },
};
export function budgetVolgorde(order: BudgetOrder[] | null | undefined): Sorteersleutel[] {
  const gekozen: BudgetOrder[] = order?.length ? order : [{ veld: 'JAAR', richting: 'DESC' }];
  const sleutels = gekozen.map(({ veld, richting }) => ({ ...SLEUTELS[veld], richting }));
  return [
    ...sleutels,
    { naam: 'id', type: 'uuid', sql: (alias) => `${alias}.id`, richting: sleutels.at(-1)?.richting ?? 'ASC' },
  ];
}
