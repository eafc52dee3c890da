import type { AanvraagStatus, BijdrageSoort, PartnerSoort } from '../beleid/begrippen.ts';
import { teltAlsEigenAandeel } from '../beleid/kerncijfers.ts';
import { som } from '../beleid/rekenen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import type { Leesvoor, Lezer, Lijstvraag } from '../platform/lezen/lezer.ts';
import type { Selectie } from '../platform/lezen/selectie.ts';
import type { AanvraagTotalen } from './aanvraag.types.ts';
import { kaderVanRij } from './planlezen.ts';

/** Sums of the aanvragen that share a status and a framework; `eigen` also by what decides whether it counts. */
type Deel = 'basis' | 'eigen' | 'wlz';
interface Groep {
  deel: Deel;
  status: AanvraagStatus;
  aantal: number;
  totaleKosten: number;
  gevraagdeBijdrage: number;
  toegekend: number;
  eigenAandeel: number;
  besparingWlz: number;
}

const SLEUTEL = 'r.status, r.regeling, r.jaar, r.kader_versie';
const PER_GROEP: Readonly<Record<Deel, (metBesluit: boolean) => string>> = {
  basis: (metBesluit) =>
    `SELECT 'basis', ${SLEUTEL}, NULL::text, NULL::boolean, NULL::text, count(*), sum(r.totale_kosten), sum(r.gevraagde_bijdrage),` +
    ` ${metBesluit ? 'sum(d.bedrag)' : 'NULL::numeric'} FROM rijen r ${metBesluit ? 'LEFT JOIN besluit d ON d.aanvraag_id = r.id' : ''} GROUP BY ${SLEUTEL}`,
  eigen: () =>
    `SELECT 'eigen', ${SLEUTEL}, p.soort, p.wlz_gefinancierd, b.soort, 0, sum(b.bedrag), NULL::numeric, NULL::numeric` +
    ` FROM rijen r JOIN bijdrage b ON b.aanvraag_id = r.id JOIN partner p ON p.id = b.partner_id GROUP BY ${SLEUTEL}, p.soort, p.wlz_gefinancierd, b.soort`,
  wlz: () =>
    `SELECT 'wlz', ${SLEUTEL}, NULL::text, NULL::boolean, NULL::text, 0, sum(w.bedrag), NULL::numeric, NULL::numeric` +
    ` FROM rijen r JOIN besparing w ON w.aanvraag_id = r.id AND w.domein = 'WLZ' GROUP BY ${SLEUTEL}`,
};

/**
 * Adds up the whole list, not only a page of it: one statement, with the conditions and the row scope of the list. What
 * is not selected is not looked up either. Which contributions count as own share is said by the rule itself.
 */
export async function leesTotalen(
  lezer: Lezer,
  kaders: Kaderregister,
  vraag: Pick<Lijstvraag, 'bron' | 'voorwaarden' | 'zonderPlan'>,
  voor: Leesvoor,
  gekozen: Selectie,
): Promise<AanvraagTotalen> {
  const wil = (naam: string) => gekozen.has(naam) || Boolean(gekozen.get('perStatus')?.has(naam));
  const delen: Deel[] = ['basis'];
  if (wil('eigenAandeel')) delen.push('eigen');
  if (wil('besparingWlz')) delen.push('wlz');
  const rijen = await lezer.samen(
    vraag,
    voor,
    ['id', 'status', 'regeling', 'jaar', 'kader_versie', 'totale_kosten', 'gevraagde_bijdrage'],
    delen.map((deel) => PER_GROEP[deel](wil('toegekend'))).join(' UNION ALL '),
  );
  const groepen = rijen.map((rij) => groepVan(kaders, rij));
  const perStatus = new Map<AanvraagStatus, Groep[]>();
  for (const groep of groepen) perStatus.set(groep.status, [...(perStatus.get(groep.status) ?? []), groep]);
  return {
    ...telOp(groepen),
    perStatus: [...perStatus].map(([status, eigen]) => ({ status, ...telOp(eigen) })),
  };
}

function groepVan(kaders: Kaderregister, rij: unknown[]): Groep {
  const [deel, status, regeling, jaar, kaderVersie, soort, wlzGefinancierd, bijdrage, ...cijfers] = rij;
  const [aantal = 0, eerste = 0, gevraagdeBijdrage = 0, toegekend = 0] = cijfers.map(Number);
  const telt =
    deel === 'eigen' &&
    teltAlsEigenAandeel(
      { soort: soort as PartnerSoort, wlzGefinancierd: wlzGefinancierd as boolean },
      bijdrage as BijdrageSoort,
      kaderVanRij(kaders, { status, regeling, jaar, kaderVersie }),
    );
  return {
    deel: deel as Deel,
    status: status as AanvraagStatus,
    aantal,
    totaleKosten: deel === 'basis' ? eerste : 0,
    gevraagdeBijdrage,
    toegekend,
    eigenAandeel: telt ? eerste : 0,
    besparingWlz: deel === 'wlz' ? eerste : 0,
  };
}

function telOp(groepen: readonly Groep[]) {
  const van = (veld: Exclude<keyof Groep, 'status' | 'deel'>) => som(groepen.map((groep) => groep[veld]));
  return {
    aantal: van('aantal'),
    totaleKosten: van('totaleKosten'),
    gevraagdeBijdrage: van('gevraagdeBijdrage'),
    toegekend: van('toegekend'),
    eigenAandeel: van('eigenAandeel'),
    besparingWlz: van('besparingWlz'),
  };
}
