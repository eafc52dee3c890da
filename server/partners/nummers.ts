/**
 * Checks of the numbers by which organisations and areas are known. Pure functions: whether a number exists is for its
 * register to say (KVK, Vektis, Logius, CBS); here only the form and, where there is one, the check digit are tested.
 */

const KVK = /^\d{8}$/;
const RSIN = /^\d{9}$/;
const OIN = /^\d{20}$/;
const AGB = /^\d{8}$/;
const UZOVI = /^\d{4}$/;
const GEMEENTE = /^GM\d{4}$/;
const WIJK = /^WK\d{4}[0-9A-Z]{2}$/;
const BUURT = /^BU\d{4}[0-9A-Z]{4}$/;
const IBAN_NL = /^NL\d{2}[A-Z]{4}\d{10}$/;

/** The prefixes of an OIN that this product knows (Logius, OIN-stelsel). */
const OIN_OP_RSIN = '00000001';
const OIN_OP_KVK = '00000003';

/** Weights of the elfproef; the last digit counts negative. */
const ELFPROEF = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** True when nine digits pass the elfproef and are not all zero. A BSN has the same proof. */
export function voldoetAanElfproef(cijfers: string): boolean {
  if (!RSIN.test(cijfers) || /^0+$/.test(cijfers)) {
    return false;
  }
  const som = ELFPROEF.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(cijfers.charAt(plaats)), 0);
  return som % 11 === 0;
}

/** KVK-nummer: eight digits, leading zeros kept; it has no check digit. */
export function isKvk(waarde: string): boolean {
  return KVK.test(waarde);
}

/** RSIN: nine digits that pass the elfproef. */
export function isRsin(waarde: string): boolean {
  return voldoetAanElfproef(waarde);
}

/**
 * OIN: twenty digits. Prefix 00000001 holds a RSIN and 00000003 a KVK-nummer, each followed by zeros; the embedded
 * number is tested too. Other prefixes, among them 00000099 for tests, are only tested for their length.
 */
export function isOin(waarde: string): boolean {
  if (!OIN.test(waarde)) {
    return false;
  }
  const nummer = waarde.slice(8);
  switch (waarde.slice(0, 8)) {
    case OIN_OP_RSIN:
      return isRsin(nummer.slice(0, 9));
    case OIN_OP_KVK:
      return !/^0{8}/.test(nummer) && isKvk(nummer.slice(0, 8));
    default:
      return true;
  }
}

/** AGB-code of a care provider (Vektis): eight digits. */
export function isAgb(waarde: string): boolean {
  return AGB.test(waarde);
}

/** UZOVI-nummer of a health insurer or zorgkantoor (Vektis): four digits. */
export function isUzovi(waarde: string): boolean {
  return UZOVI.test(waarde);
}

/** CBS code of a gemeente, e.g. `GM0228`. */
export function isGemeentecode(waarde: string): boolean {
  return GEMEENTE.test(waarde);
}

/** CBS code of a wijk, e.g. `WK022801`; the last two places may hold letters. */
export function isWijkcode(waarde: string): boolean {
  return WIJK.test(waarde);
}

/** CBS code of a buurt, e.g. `BU02280105`; the last four places may hold letters. */
export function isBuurtcode(waarde: string): boolean {
  return BUURT.test(waarde);
}

/** The gemeente in which a buurt or wijk lies, read from its code; null when the code is neither. */
export function gemeenteVanGebied(code: string): string | null {
  return isBuurtcode(code) || isWijkcode(code) ? `GM${code.slice(2, 6)}` : null;
}

/** Dutch IBAN with a right check number (ISO 13616, mod 97). Blanks between the groups are allowed. */
export function isIbanNl(waarde: string): boolean {
  const iban = waarde.replaceAll(' ', '').toUpperCase();
  if (!IBAN_NL.test(iban)) {
    return false;
  }
  const cijfers = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 'A'.charCodeAt(0) + 10),
  );
  return BigInt(cijfers) % 97n === 1n;
}

/** The numbers of one organisation or area; what is absent, null or empty is not tested. */
export interface Nummers {
  kvkNummer?: string | null;
  rsin?: string | null;
  oin?: string | null;
  agbCode?: string | null;
  uzovi?: string | null;
  gemeentecode?: string | null;
  wijkcode?: string | null;
  buurtcode?: string | null;
  iban?: string | null;
}

/** One number that is not right: its field and a Dutch sentence that can be shown as it is. */
export interface NummerFout {
  veld: keyof Nummers;
  melding: string;
}

interface Controle {
  klopt: (waarde: string) => boolean;
  melding: (waarde: string) => string;
}

const CONTROLES: Record<keyof Nummers, Controle> = {
  kvkNummer: { klopt: isKvk, melding: () => 'Een KVK-nummer bestaat uit acht cijfers.' },
  rsin: {
    klopt: isRsin,
    melding: (waarde) =>
      RSIN.test(waarde)
        ? 'Dit RSIN voldoet niet aan de elfproef; controleer de cijfers.'
        : 'Een RSIN bestaat uit negen cijfers.',
  },
  oin: { klopt: isOin, melding: meldingOverOin },
  agbCode: { klopt: isAgb, melding: () => 'Een AGB-code bestaat uit acht cijfers.' },
  uzovi: { klopt: isUzovi, melding: () => 'Een UZOVI-nummer bestaat uit vier cijfers.' },
  gemeentecode: {
    klopt: isGemeentecode,
    melding: () => 'Een gemeentecode bestaat uit GM en vier cijfers, bijvoorbeeld GM0228.',
  },
  wijkcode: {
    klopt: isWijkcode,
    melding: () => 'Een wijkcode bestaat uit WK, vier cijfers en twee cijfers of hoofdletters, bijvoorbeeld WK022801.',
  },
  buurtcode: {
    klopt: isBuurtcode,
    melding: () =>
      'Een buurtcode bestaat uit BU, vier cijfers en vier cijfers of hoofdletters, bijvoorbeeld BU02280105.',
  },
  iban: {
    klopt: isIbanNl,
    melding: (waarde) =>
      IBAN_NL.test(waarde.replaceAll(' ', '').toUpperCase())
        ? 'Het controlegetal van dit rekeningnummer klopt niet.'
        : 'Een Nederlands rekeningnummer bestaat uit NL, twee cijfers, vier letters en tien cijfers.',
  },
};

function meldingOverOin(waarde: string): string {
  if (!OIN.test(waarde)) {
    return 'Een OIN bestaat uit twintig cijfers.';
  }
  return waarde.startsWith(OIN_OP_RSIN)
    ? 'Het RSIN in dit OIN voldoet niet aan de elfproef.'
    : 'Het KVK-nummer in dit OIN klopt niet.';
}

/**
 * Tests every number that is filled in.
 * @returns one entry for each number that is not right, in the order of {@link Nummers}; empty when all is well
 */
export function controleerNummers(nummers: Nummers): NummerFout[] {
  const fouten: NummerFout[] = [];
  for (const [veld, controle] of Object.entries(CONTROLES) as [keyof Nummers, Controle][]) {
    const waarde = nummers[veld];
    if (waarde && !controle.klopt(waarde)) {
      fouten.push({ veld, melding: controle.melding(waarde) });
    }
  }
  return fouten;
}
