import { geenToegang, onjuisteInvoer } from '../platform/fouten/graphqlfouten.ts';
import type { Sorteersleutel } from '../platform/lezen/cursor.ts';
import { alle, eenVan, filter, heeftTrigram, zoekdeel, zoekwoorden } from '../platform/lezen/filter.ts';
import type { Voorwaarde } from '../platform/lezen/lezer.ts';
import type { Actor } from '../platform/toegang/actor.ts';
import type { AanvraagOrder, AanvraagWhere } from './aanvraag.input.ts';
import { zietBedragen } from './aanvraag.toegang.ts';

/** Deepest nesting and most parts of a filter. */
const DIEPSTE_FILTER = 5;
const MEESTE_DELEN = 60;

/**
 * A filter as SQL conditions.
 * @throws BAD_USER_INPUT for a filter that is too large; FORBIDDEN for filtering on amounts or terms by who may not see them
 */
export function aanvraagVoorwaarden(where: AanvraagWhere | null | undefined, actor: Actor | null): Voorwaarde[] {
  let delen = 0;
  const lees = (deel: AanvraagWhere, diepte: number): Voorwaarde[] => {
    delen += 1;
    if (diepte > DIEPSTE_FILTER || delen > MEESTE_DELEN) throw onjuisteInvoer('Dit filter is te groot.');
    if ((deel.totaleKosten || deel.gevraagdeBijdrage || deel.termijn) && !zietBedragen(actor)) throw geenToegang();
    return [
      ...filter(deel.id, 'uuid', (alias) => `${alias}.id`),
      ...filter(deel.kenmerk, 'text', (alias) => `${alias}.kenmerk`),
      ...inZoektekst(deel.kenmerk?.contains),
      ...filter(deel.status, 'text', (alias) => `${alias}.status`),
      ...filter(deel.regeling, 'text', (alias) => `${alias}.regeling`),
      ...filter(deel.jaar, 'integer', (alias) => `${alias}.jaar`),
      ...filter(deel.zorgkantoor, 'text', (alias) => `${alias}.zorgkantoor_code`),
      ...filter(deel.zorgkantoorregio, 'text', (alias) => `${alias}.zorgkantoorregio_code`),
      ...inGemeente(deel),
      ...filter(deel.aanvragerId, 'uuid', (alias) => `${alias}.aanvrager_id`),
      ...metPartner(deel, zietBedragen(actor)),
      ...filter(deel.totaleKosten, 'bigint', (alias) => `${alias}.totale_kosten`),
      ...filter(deel.gevraagdeBijdrage, 'bigint', (alias) => `coalesce(${alias}.gevraagde_bijdrage, 0)`),
      ...filter(deel.ingediendOp, 'timestamptz', (alias) => `${alias}.ingediend_op`),
      ...metTermijn(deel),
      ...gezocht(deel.zoek),
      ...(deel.and ?? []).map((onder) => alle(lees(onder, diepte + 1))),
      ...(deel.or ? [eenVan(deel.or.map((onder) => alle(lees(onder, diepte + 1))))] : []),
    ];
  };
  return where ? lees(where, 1) : [];
}

/** The reference is part of the search text: said of that as well, the trigram index finds the few rows to look at. */
function inZoektekst(deel: string | null | undefined): Voorwaarde[] {
  return deel && heeftTrigram(deel) ? [zoekdeel(deel, (alias) => `${alias}.zoek_tekst`)] : [];
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

function metTermijn({ termijn }: AanvraagWhere): Voorwaarde[] {
  const binnen = filter(termijn, 'timestamptz', (alias) => `${alias}.uiterste`);
  if (binnen.length === 0) return [];
  return [
    (opdracht, alias) => {
      const kind = opdracht.alias();
      return `${alias}.id IN (SELECT ${kind}.aanvraag_id FROM termijn ${kind} WHERE ${LOOPT(kind)} AND ${alle(binnen)(opdracht, kind)})`;
    },
  ];
}
const LOOPT = (alias: string) => `${alias}.voldaan_op IS NULL AND ${alias}.gestopt_op IS NULL`;

/** As one set of ids, so that the index of each place where a plan names a party serves. */
function metPartner({ partnerId }: AanvraagWhere, ookGeld: boolean): Voorwaarde[] {
  const plaatsen = [
    ['aanvraag', 'id', 'aanvrager_id'],
    ['aanvraag_partner', 'aanvraag_id', 'partner_id'],
    ['activiteit', 'aanvraag_id', 'uitvoerder_id'],
    ...(ookGeld ? [['bijdrage', 'aanvraag_id', 'partner_id']] : []),
  ];
  return filter(partnerId, 'uuid', () => 'wie').length === 0
    ? []
    : [
        (opdracht, alias) => {
          const delen = plaatsen.map(([tabel, id, wie]) => {
            const voorwaarden = filter(partnerId, 'uuid', (kind) => `${kind}.${wie}`);
            const kind = opdracht.alias();
            return `SELECT ${kind}.${id} FROM ${tabel} ${kind} WHERE ${alle(voorwaarden)(opdracht, kind)}`;
          });
          return `${alias}.id IN (${delen.join(' UNION ALL ')})`;
        },
      ];
}

/** Words by Dutch stemming, or a literal part of the reference, title or applicant's name; blank text asks nothing. */
function gezocht(zoek: string | null | undefined): Voorwaarde[] {
  const tekst = zoek?.trim();
  if (!tekst) return [];
  const woorden = zoekwoorden(tekst, (alias) => `${alias}.zoek`);
  const deel = zoekdeel(tekst, (alias) => `${alias}.zoek_tekst`);
  if (woorden === null) return [deel];
  return heeftTrigram(tekst) ? [eenVan([woorden, deel])] : [woorden];
}

/** True when a filter searches text anywhere: such a question is planned for its own words. */
export function zoektWoorden(where: AanvraagWhere | null | undefined): boolean {
  if (!where) return false;
  return (
    Boolean(where.zoek || where.kenmerk?.contains) || [...(where.and ?? []), ...(where.or ?? [])].some(zoektWoorden)
  );
}

const BEDRAGVELDEN: readonly AanvraagOrder['veld'][] = ['TOTALE_KOSTEN', 'GEVRAAGDE_BIJDRAGE', 'TERMIJN'];
const SLEUTELS: Record<AanvraagOrder['veld'], Omit<Sorteersleutel, 'richting' | 'naam'>> = {
  KENMERK: { type: 'text', sql: (alias) => `${alias}.kenmerk` },
  TITEL: { type: 'text', sql: (alias) => `${alias}.titel` },
  JAAR: { type: 'bigint', sql: (alias) => `${alias}.jaar` },
  STATUS: { type: 'text', sql: (alias) => `${alias}.status` },
  INGEDIEND_OP: { type: 'timestamptz', sql: (alias) => `coalesce(${alias}.ingediend_op, '-infinity'::timestamptz)` },
  TOTALE_KOSTEN: { type: 'bigint', sql: (alias) => `${alias}.totale_kosten` },
  GEVRAAGDE_BIJDRAGE: { type: 'bigint', sql: (alias) => `coalesce(${alias}.gevraagde_bijdrage, -1)` },
  GEWIJZIGD_OP: { type: 'timestamptz', sql: (alias) => `${alias}.gewijzigd_op` },
  TERMIJN: {
    type: 'timestamptz',
    sql: (alias) =>
      `coalesce((SELECT l.uiterste FROM termijn l WHERE l.aanvraag_id = ${alias}.id AND l.soort = 'BEOORDELING' AND ${LOOPT('l')}), '9999-12-31 23:59:59+00'::timestamptz)`,
  },
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
