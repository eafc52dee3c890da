import type { OrganisatieFragment, PartnerSoort, PartnerWijzigenInput } from '../../schema/generated/documenten.ts';

export const SOORTEN = [
  'GEMEENTE',
  'ZORGVERZEKERAAR',
  'DJI',
  'ZORGKANTOOR',
  'ZORGAANBIEDER',
  'WELZIJNSORGANISATIE',
  'WONINGCORPORATIE',
  'GGD',
  'BEWONERSINITIATIEF',
  'KENNISINSTELLING',
  'OVERIG',
] as const satisfies readonly PartnerSoort[];

export const NUMMERS = ['kvkNummer', 'rsin', 'oin', 'agbCode', 'uzovi', 'gemeentecode'] as const;
export type Nummer = (typeof NUMMERS)[number];
export type Veldnaam = 'naam' | 'soort' | 'wlzGefinancierd' | Nummer;

/** What the form holds; an empty text is a field that was not filled in. */
export type Velden = Record<Nummer | 'naam', string> & { soort: PartnerSoort | ''; wlzGefinancierd: boolean };

export const LEEG: Velden = {
  naam: '',
  soort: '',
  kvkNummer: '',
  rsin: '',
  oin: '',
  agbCode: '',
  uzovi: '',
  gemeentecode: '',
  wlzGefinancierd: false,
};

export function veldenVan(partner: OrganisatieFragment): Velden {
  const nummers = Object.fromEntries(NUMMERS.map((naam) => [naam, partner[naam] ?? '']));
  return { ...LEEG, ...nummers, naam: partner.naam, soort: partner.soort, wlzGefinancierd: partner.wlzGefinancierd };
}

/** Numbers that only some kinds of organisation have; the others are for all. */
const ALLEEN_BIJ: Partial<Record<Nummer, readonly PartnerSoort[]>> = {
  agbCode: ['ZORGAANBIEDER', 'GGD', 'WELZIJNSORGANISATIE', 'OVERIG'],
  uzovi: ['ZORGVERZEKERAAR', 'ZORGKANTOOR'],
  gemeentecode: ['GEMEENTE'],
};

/** The numbers to ask for: what fits the kind, and what is filled in already. */
export function nummersBij(velden: Velden): Nummer[] {
  return NUMMERS.filter((naam) => {
    const bij = ALLEEN_BIJ[naam];
    return !bij || velden[naam] !== '' || (velden.soort !== '' && bij.includes(velden.soort));
  });
}

/** What people type around a number: blanks, dots, dashes; and a gemeente may be typed in small letters. */
export const schoon = (tekst: string): string => tekst.replace(/[\s.-]/g, '').toUpperCase();

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const elfproef = (cijfers: string): boolean =>
  Number(cijfers) !== 0 &&
  GEWICHTEN.reduce((som, gewicht, plaats) => som + gewicht * Number(cijfers.charAt(plaats)), 0) % 11 === 0;

const VORM: Record<Nummer, RegExp> = {
  kvkNummer: /^\d{8}$/,
  rsin: /^\d{9}$/,
  oin: /^\d{20}$/,
  agbCode: /^\d{8}$/,
  uzovi: /^\d{4}$/,
  gemeentecode: /^GM\d{4}$/,
};

export type Veldfout = 'verplicht' | 'lang' | 'vorm' | 'elfproef';

/** What is wrong with a number, before it is sent; the API tests the same and more. */
export function nummerfout(naam: Nummer, waarde: string): Veldfout | null {
  const nummer = schoon(waarde);
  if (nummer === '') return null;
  if (!VORM[naam].test(nummer)) return 'vorm';
  return naam === 'rsin' && !elfproef(nummer) ? 'elfproef' : null;
}

/** What must still be mended, in the order of the form. */
export function fouten(velden: Velden): Partial<Record<Veldnaam, Veldfout>> {
  const gevonden: Partial<Record<Veldnaam, Veldfout>> = {};
  const naam = velden.naam.trim();
  if (naam === '') gevonden.naam = 'verplicht';
  else if (naam.length > 200) gevonden.naam = 'lang';
  if (velden.soort === '') gevonden.soort = 'verplicht';
  for (const nummer of NUMMERS) {
    const fout = nummerfout(nummer, velden[nummer]);
    if (fout) gevonden[nummer] = fout;
  }
  return gevonden;
}

/** The form as the API takes it, without the kind: that is given once. */
export function invoer({ naam, wlzGefinancierd, ...velden }: Velden) {
  const nummers = Object.fromEntries(NUMMERS.map((nummer) => [nummer, schoon(velden[nummer]) || null])) as Record<
    Nummer,
    string | null
  >;
  return { naam: naam.trim(), wlzGefinancierd, ...nummers };
}

/** Only what was changed: what somebody else changed meanwhile in another field is not touched. */
export function wijziging(begin: Velden, velden: Velden): Omit<PartnerWijzigenInput, 'id' | 'versie'> {
  const [was, wordt] = [invoer(begin), invoer(velden)];
  return Object.fromEntries(Object.entries(wordt).filter(([naam, waarde]) => was[naam as keyof typeof was] !== waarde));
}

export interface Botsing {
  veld: Veldnaam;
  mijn: string | boolean;
  hun: string | boolean;
}

/** The fields in which my text and what is stored now differ, after somebody else wrote. */
export function botsingen(mijn: Velden, hun: Velden): Botsing[] {
  return (Object.keys(LEEG) as Veldnaam[])
    .filter((veld) => veld !== 'soort' && mijn[veld] !== hun[veld])
    .map((veld) => ({ veld, mijn: mijn[veld], hun: hun[veld] }));
}
