/**
 * KVK numbers of the organisations in the demo. Never issued by the Kamer van Koophandel, so that no real organisation
 * gets invented data.
 */
export const DEMO_KVK = {
  gemeenteEde: '90000001',
  gemeenteHoogeveen: '90000002',
  gemeenteHeerlen: '90000003',
  dji: '90000004',
  zorggroepDeLinde: '90000005',
  menzis: '90000011',
  cz: '90000012',
  vu: '90000021',
  zn: '90000022',
  vws: '90000023',
  beheer: '90000024',
} as const;

/** Client secret and password of every demo account. */
export const DEMO_WACHTWOORD = 'demo';

/** Someone who can log in to the demo, both as a person and as a system with the same name. */
export interface DemoAccount {
  /** Login name of the person and client id of the system. */
  naam: string;
  weergavenaam: string;
  rollen: string[];
  /** KVK number of eight digits. */
  organisatie: string;
  /** Code of the zorgkantoor, for staff only. */
  zorgkantoor: string | null;
}

function account(
  naam: string,
  weergavenaam: string,
  rol: string,
  organisatie: string,
  zorgkantoor: string | null = null,
): DemoAccount {
  return { naam, weergavenaam, rollen: [rol], organisatie, zorgkantoor };
}

/** Every demo account, in the order in which the login page shows them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('gemeente-ede', 'Gemeente Ede', 'AANVRAGER', DEMO_KVK.gemeenteEde),
  account('gemeente-hoogeveen', 'Gemeente Hoogeveen', 'AANVRAGER', DEMO_KVK.gemeenteHoogeveen),
  account('gemeente-heerlen', 'Gemeente Heerlen', 'AANVRAGER', DEMO_KVK.gemeenteHeerlen),
  account('dji', 'Dienst Justitiële Inrichtingen', 'AANVRAGER', DEMO_KVK.dji),
  account('zorggroep-de-linde', 'Zorggroep De Linde', 'SAMENWERKINGSPARTNER', DEMO_KVK.zorggroepDeLinde),
  account('menzis-beoordelaar', 'Menzis zorgkantoor, beoordelaar', 'BEOORDELAAR', DEMO_KVK.menzis, 'MENZIS'),
  account('cz-beoordelaar', 'CZ zorgkantoor, beoordelaar', 'BEOORDELAAR', DEMO_KVK.cz, 'CZ'),
  account('menzis-beslisser', 'Menzis zorgkantoor, beslisser', 'BESLISSER', DEMO_KVK.menzis, 'MENZIS'),
  account('cz-beslisser', 'CZ zorgkantoor, beslisser', 'BESLISSER', DEMO_KVK.cz, 'CZ'),
  account('menzis-financieel', 'Menzis zorgkantoor, financieel', 'FINANCIEEL', DEMO_KVK.menzis, 'MENZIS'),
  account('cz-financieel', 'CZ zorgkantoor, financieel', 'FINANCIEEL', DEMO_KVK.cz, 'CZ'),
  account('vu-onderzoeker', 'Vrije Universiteit, onderzoeker', 'ONDERZOEKER', DEMO_KVK.vu),
  account('analist', 'Zorgverzekeraars Nederland (demo), analist', 'ANALIST', DEMO_KVK.zn),
  account('vws', 'Ministerie van VWS, toezichthouder', 'TOEZICHTHOUDER', DEMO_KVK.vws),
  account('beheerder', 'Beheer Domeinbrug', 'BEHEERDER', DEMO_KVK.beheer),
];
