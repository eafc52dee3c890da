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
    totalen: kolom(
      (alias) =>
        `(SELECT json_agg(json_build_array(s.soort, s.aantal, s.bedrag) ORDER BY s.soort) FROM (SELECT m.soort, count(*) AS aantal, sum(m.bedrag) AS bedrag` +
        ` FROM budgetmutatie m WHERE m.budget_id = ${alias}.id GROUP BY m.soort) s)`,
      (waarde) =>
        ((waarde as [string, number, number][] | null) ?? []).map(([soort, aantal, bedrag]) => ({
          soort,
          aantal,
          bedrag,
        })),
    ),
  },
};

/** The ledger. Which aanvraag a line is about is added by the slice that knows aanvragen. */
export const budgetmutatieBron: Bron = {
  naam: 'Budgetmutatie',
  tabel: 'budgetmutatie',
  bereik: (opdracht, alias) => `${alias}.budget_id IN (SELECT b.id FROM budget b WHERE ${bereikBudget(opdracht, 'b')})`,
  velden: {
    id: kolom('id'),
    volgnummer: kolom((alias) => totEnMet(alias, 'count(*)')),
    moment: momentkolom('moment'),
    soort: kolom('soort'),
    bedrag: kolom('bedrag'),
    toelichting: kolom('toelichting'),
    /** The name stands in the line of the geschiedenis that was written in the same transaction. */
    door: kolom(
      (alias) =>
        `(SELECT g.door_naam FROM gebeurtenis g WHERE g.budget_id = ${alias}.budget_id AND g.moment = ${alias}.moment AND g.door_subject = ${alias}.door_subject ORDER BY g.id LIMIT 1)`,
    ),
    maximumNa: kolom((alias) => saldo(alias, MAXIMUM)),
    toegekendNa: kolom((alias) => saldo(alias, TOEGEKEND)),
    vrijNa: kolom((alias) => `${saldo(alias, MAXIMUM)} - ${saldo(alias, TOEGEKEND)}`),
    uitbetaaldNa: kolom((alias) => saldo(alias, UITBETAALD)),
  },
};

/** Which kinds move which balance; the same as in the trigger that keeps the balances of the envelope. */
const MAXIMUM = ['VASTSTELLING'];
const TOEGEKEND = ['TOEKENNING', 'BIJSTELLING', 'VRIJVAL'];
const UITBETAALD = ['BETALING'];

function totEnMet(alias: string, wat: string, en = ''): string {
  return `(SELECT ${wat} FROM budgetmutatie v WHERE v.budget_id = ${alias}.budget_id AND v.nummer <= ${alias}.nummer${en})::bigint`;
}
/** A balance after this line, over the whole ledger whatever part of it is shown; cents. */
function saldo(alias: string, soorten: string[]): string {
  const lijst = soorten.map((soort) => `'${soort}'`).join(',');
  return totEnMet(alias, 'coalesce(sum(v.bedrag), 0)', ` AND v.soort IN (${lijst})`);
}

/** The ledger in the order in which it was written. */
export const mutatieVolgorde = (richting: 'ASC' | 'DESC'): Sorteersleutel[] => [
  { naam: 'nummer', type: 'bigint', richting, sql: (alias) => `${alias}.nummer` },
];

export function budgetVoorwaarden(where: BudgetWhere | null | undefined): Voorwaarde[] {
  if (!where) return [];
  return [
    ...filter(where.id, 'uuid', (alias) => `${alias}.id`),
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
