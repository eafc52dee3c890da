import { geenToegang, onjuisteInvoer } from '../platform/fouten/graphqlfouten.ts';
import type { Sorteersleutel } from '../platform/lezen/cursor.ts';
import { alle, eenVan, filter, letterlijk, zoekwoorden } from '../platform/lezen/filter.ts';
import type { Voorwaarde } from '../platform/lezen/lezer.ts';
import type { Actor } from '../platform/toegang/actor.ts';
import type { AanvraagOrder, AanvraagWhere } from './aanvraag.input.ts';
import { zietBedragen } from './aanvraag.toegang.ts';

/** Deepest nesting and most parts of a filter. */
const DIEPSTE_FILTER = 5;
const MEESTE_DELEN = 60;

/**
 * A filter as SQL conditions.
 * @throws BAD_USER_INPUT for a filter that is too large; FORBIDDEN for filtering on amounts by who may not see them
 */
export function aanvraagVoorwaarden(where: AanvraagWhere | null | undefined, actor: Actor | null): Voorwaarde[] {
  let delen = 0;
  const lees = (deel: AanvraagWhere, diepte: number): Voorwaarde[] => {
    delen += 1;
    if (diepte > DIEPSTE_FILTER || delen > MEESTE_DELEN) throw onjuisteInvoer('Dit filter is te groot.');
    if (deel.totaleKosten && !zietBedragen(actor)) throw geenToegang();
    const { zoek } = deel;
    return [
      ...filter(deel.id, 'uuid', (alias) => `${alias}.id`),
      ...filter(deel.kenmerk, 'text', (alias) => `${alias}.kenmerk`),
      ...filter(deel.status, 'text', (alias) => `${alias}.status`),
      ...filter(deel.regeling, 'text', (alias) => `${alias}.regeling`),
      ...filter(deel.jaar, 'integer', (alias) => `${alias}.jaar`),
      ...filter(deel.zorgkantoor, 'text', (alias) => `${alias}.zorgkantoor_code`),
      ...filter(deel.zorgkantoorregio, 'text', (alias) => `${alias}.zorgkantoorregio_code`),
      ...inGemeente(deel),
      ...filter(deel.aanvragerId, 'uuid', (alias) => `${alias}.aanvrager_id`),
      ...filter(deel.totaleKosten, 'bigint', (alias) => `${alias}.totale_kosten`),
      ...filter(deel.ingediendOp, 'timestamptz', (alias) => `${alias}.ingediend_op`),
      ...(zoek ? [zoekConditie(zoek)] : []),
      ...(deel.and ?? []).map((onder) => alle(lees(onder, diepte + 1))),
      ...(deel.or ? [eenVan(deel.or.map((onder) => alle(lees(onder, diepte + 1))))] : []),
    ];
  };
  return where ? lees(where, 1) : [];
}

function inGemeente(deel: AanvraagWhere): Voorwaarde[] {
  const binnen = filter(deel.gemeente, 'text', (alias) => `${alias}.gemeente_code`);
  if (binnen.length === 0) return [];
  return [
    (opdracht, alias) => {
      const ag = opdracht.alias();
      return `EXISTS (SELECT 1 FROM aanvraag_gemeente ${ag} WHERE ${ag}.aanvraag_id = ${alias}.id AND ${alle(binnen)(opdracht, ag)})`;
    },
  ];
}

/** Words by Dutch stemming, or a literal part of the reference, title or applicant's name. */
function zoekConditie(zoek: string): Voorwaarde {
  const woorden = zoekwoorden(zoek);
  return (opdracht, alias) => {
    const deel = `${alias}.zoek_tekst LIKE zonder_accenten(${opdracht.param(`%${letterlijk(zoek.trim())}%`)})`;
    return woorden === null
      ? deel
      : `(${alias}.zoek @@ to_tsquery('nederlands', ${opdracht.param(woorden)}) OR ${deel})`;
  };
}

/** True when a filter searches words anywhere: such a question is planned for its own words. */
export function zoektWoorden(where: AanvraagWhere | null | undefined): boolean {
  if (!where) return false;
  return Boolean(where.zoek) || [...(where.and ?? []), ...(where.or ?? [])].some(zoektWoorden);
}

const BEDRAGVELDEN: readonly AanvraagOrder['veld'][] = ['TOTALE_KOSTEN', 'GEVRAAGDE_BIJDRAGE'];
const SLEUTELS: Record<AanvraagOrder['veld'], Omit<Sorteersleutel, 'richting' | 'naam'>> = {
  KENMERK: { type: 'text', sql: (alias) => `${alias}.kenmerk` },
  TITEL: { type: 'text', sql: (alias) => `${alias}.titel` },
  JAAR: { type: 'bigint', sql: (alias) => `${alias}.jaar` },
  STATUS: { type: 'text', sql: (alias) => `${alias}.status` },
  INGEDIEND_OP: { type: 'timestamptz', sql: (alias) => `coalesce(${alias}.ingediend_op, '-infinity'::timestamptz)` },
  TOTALE_KOSTEN: { type: 'bigint', sql: (alias) => `${alias}.totale_kosten` },
  GEVRAAGDE_BIJDRAGE: { type: 'bigint', sql: (alias) => `coalesce(${alias}.gevraagde_bijdrage, -1)` },
  GEWIJZIGD_OP: { type: 'timestamptz', sql: (alias) => `${alias}.gewijzigd_op` },
};

/** The order of a list, ended by the id so that it is total; last changed first unless told. */
export function aanvraagVolgorde(order: AanvraagOrder[] | null | undefined, actor: Actor | null): Sorteersleutel[] {
  const gekozen: AanvraagOrder[] = order?.length ? order : [{ veld: 'GEWIJZIGD_OP', richting: 'DESC' }];
  if (gekozen.length > 4) throw onjuisteInvoer('Hoogstens vier sorteersleutels.');
  if (gekozen.some(({ veld }) => BEDRAGVELDEN.includes(veld)) && !zietBedragen(actor)) throw geenToegang();
  const sleutels = gekozen.map(({ veld, richting }) => ({ ...SLEUTELS[veld], naam: veld, richting }));
  return [
    ...sleutels,
    { naam: 'id', type: 'uuid', sql: (alias) => `${alias}.id`, richting: sleutels.at(-1)?.richting ?? 'DESC' },
  ];
}
