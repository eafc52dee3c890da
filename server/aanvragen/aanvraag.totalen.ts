import { type AanvraagStatus, BijdrageSoort, PartnerSoort } from '../beleid/begrippen.ts';
import { teltAlsEigenAandeel } from '../beleid/kerncijfers.ts';
import { som } from '../beleid/rekenen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import type { Leesvoor, Lezer, Lijstvraag } from '../platform/lezen/lezer.ts';
import type { Selectie } from '../platform/lezen/selectie.ts';
import type { AanvraagTotalen } from './aanvraag.types.ts';
import { kaderVanRij } from './planlezen.ts';

/** Contributions that count as own share, as `soort wlz geld`: the rule itself says so, the database only adds up. */
const meetellend = (inNaturaTelt: boolean): string[] =>
  Object.values(PartnerSoort).flatMap((soort) =>
    [true, false].flatMap((wlzGefinancierd) =>
      Object.values(BijdrageSoort)
        .filter((bijdrage) => teltAlsEigenAandeel({ soort, wlzGefinancierd }, bijdrage, { inNaturaTelt }))
        .map((bijdrage) => `${soort} ${wlzGefinancierd} ${bijdrage}`),
    ),
  );
const MET_NATURA = meetellend(true);
const ZONDER_NATURA = meetellend(false);

const EIGEN = (plaats: string) =>
  `sum(b.bedrag) FILTER (WHERE concat_ws(' ', p.soort, p.wlz_gefinancierd::text, b.soort) = ANY(${plaats}::text[]))`;

interface Groep {
  status: AanvraagStatus;
  aantal: number;
  totaleKosten: number;
  gevraagdeBijdrage: number;
  toegekend: number;
  eigenAandeel: number;
  besparingWlz: number;
}

/**
 * Adds up the whole list, not only a page of it: one statement, with the conditions and the row scope of the list. What
 * is not selected is not looked up either.
 */
export async function leesTotalen(
  lezer: Lezer,
  kaders: Kaderregister,
  vraag: Pick<Lijstvraag, 'bron' | 'voorwaarden' | 'zonderPlan'>,
  voor: Leesvoor,
  gekozen: Selectie,
): Promise<AanvraagTotalen> {
  const wil = (naam: string) => gekozen.has(naam) || Boolean(gekozen.get('perStatus')?.has(naam));
  const rijen = await lezer.samen(
    vraag,
    voor,
    ['id', 'status', 'regeling', 'jaar', 'kader_versie', 'totale_kosten', 'gevraagde_bijdrage'],
    (opdracht) => {
      const eigen = wil('eigenAandeel')
        ? `LEFT JOIN (SELECT b.aanvraag_id, ${EIGEN(opdracht.param(MET_NATURA))} AS alles, ${EIGEN(opdracht.param(ZONDER_NATURA))} AS geld` +
          ' FROM bijdrage b JOIN partner p ON p.id = b.partner_id WHERE b.aanvraag_id IN (SELECT id FROM rijen) GROUP BY b.aanvraag_id) e ON e.aanvraag_id = r.id'
        : '';
      const besparing = wil('besparingWlz')
        ? `LEFT JOIN (SELECT w.aanvraag_id, sum(w.bedrag) AS wlz FROM besparing w WHERE w.domein = 'WLZ'` +
          ' AND w.aanvraag_id IN (SELECT id FROM rijen) GROUP BY w.aanvraag_id) s ON s.aanvraag_id = r.id'
        : '';
      const besluit = wil('toegekend') ? 'LEFT JOIN besluit d ON d.aanvraag_id = r.id' : '';
      return (
        'SELECT r.status, r.regeling, r.jaar, r.kader_versie, count(*), sum(r.totale_kosten), sum(r.gevraagde_bijdrage),' +
        ` ${besluit ? 'sum(d.bedrag)' : '0'}, ${eigen ? 'sum(e.alles), sum(e.geld)' : '0, 0'}, ${besparing ? 'sum(s.wlz)' : '0'}` +
        ` FROM rijen r ${besluit} ${eigen} ${besparing} GROUP BY r.status, r.regeling, r.jaar, r.kader_versie`
      );
    },
  );
  const groepen = rijen.map(([status, regeling, jaar, kaderVersie, ...cijfers]): Groep => {
    const [aantal = 0, kosten = 0, gevraagd = 0, toegekend = 0, alles = 0, geld = 0, wlz = 0] = cijfers.map(Number);
    const { inNaturaTelt } = kaderVanRij(kaders, { status, regeling, jaar, kaderVersie });
    return {
      status: status as AanvraagStatus,
      aantal,
      totaleKosten: kosten,
      gevraagdeBijdrage: gevraagd,
      toegekend,
      eigenAandeel: inNaturaTelt ? alles : geld,
      besparingWlz: wlz,
    };
  });
  const perStatus = new Map<AanvraagStatus, Groep[]>();
  for (const groep of groepen) perStatus.set(groep.status, [...(perStatus.get(groep.status) ?? []), groep]);
  return {
    ...telOp(groepen),
    perStatus: [...perStatus].map(([status, delen]) => ({ status, ...telOp(delen) })),
  };
}

function telOp(groepen: readonly Groep[]) {
  const van = (veld: Exclude<keyof Groep, 'status'>) => som(groepen.map((groep) => groep[veld]));
  return {
    aantal: van('aantal'),
    totaleKosten: van('totaleKosten'),
    gevraagdeBijdrage: van('gevraagdeBijdrage'),
    toegekend: van('toegekend'),
    eigenAandeel: van('eigenAandeel'),
    besparingWlz: van('besparingWlz'),
  };
}
