import type { AanvraagStatus, AfstemmingUitkomst, BesluitSoort, Ernst, ToetsUitkomst } from '../../beleid/begrippen.ts';
import { TIJDZONE } from '../../platform/klok/termijnen.ts';
import { WOORDEN, type Woordenlijst } from '../plan/woorden.ts';

/** Values as Dutch paper writes them. */
const LEEG = 'niet ingevuld';

const STATUS: Record<AanvraagStatus, string> = {
  CONCEPT: 'Concept',
  INGEDIEND: 'Ingediend',
  AANVULLING_GEVRAAGD: 'Aanvulling gevraagd',
  IN_BEOORDELING: 'In beoordeling',
  TOEGEKEND: 'Toegekend',
  AFGEWEZEN: 'Afgewezen',
  NIET_IN_BEHANDELING: 'Niet in behandeling genomen',
  INGETROKKEN: 'Ingetrokken',
};
const AFSTEMMING: Record<AfstemmingUitkomst, string> = {
  GEVRAAGD: 'Gevraagd',
  PASSEND: 'Passend',
  NIET_PASSEND: 'Niet passend',
};
const BESLUIT: Record<BesluitSoort, string> = {
  TOEKENNING: 'Toekenning',
  AFWIJZING: 'Afwijzing',
  NIET_IN_BEHANDELING: 'Niet in behandeling genomen',
};
const ERNST: Record<Ernst, string> = {
  BLOKKEREND: 'Blokkeert',
  WAARSCHUWING: 'Waarschuwing',
  INFORMATIE: 'Ter informatie',
};
const UITKOMST: Record<ToetsUitkomst, string> = {
  VOLDAAN: 'Voldaan',
  NIET_VOLDAAN: 'Niet voldaan',
  NIET_TOETSBAAR: 'Nog niet te toetsen',
  NIET_VAN_TOEPASSING: 'Niet van toepassing',
};
const TERMIJN = { BEOORDELING: 'Besluit', BEZWAAR: 'Bezwaar' };
const DOCUMENTSOORT = {
  INTENTIEVERKLARING: 'Intentieverklaring',
  BEGROTINGSSPECIFICATIE: 'Begrotingsspecificatie',
  KAART: 'Kaart',
  OVERIG: 'Overig',
};
const LIJSTEN = { status: STATUS, afstemming: AFSTEMMING, besluit: BESLUIT, ernst: ERNST, uitkomst: UITKOMST };
const OVERIG = { termijn: TERMIJN, documentsoort: DOCUMENTSOORT };

const zin = (code: string): string => {
  const klein = code.toLowerCase().replaceAll('_', ' ');
  return klein.charAt(0).toUpperCase() + klein.slice(1);
};

/** The word for a code; a code without one is read as a sentence, never shown as it is. */
export function woord(lijst: Woordenlijst | keyof typeof LIJSTEN | keyof typeof OVERIG, code: string | null): string {
  const woorden: Record<string, string> = { ...LIJSTEN, ...OVERIG, ...WOORDEN }[lijst];
  return code === null ? LEEG : (woorden[code] ?? zin(code));
}

/** What happened, from the code of the event. */
export const gebeurtenis = (soort: string): string => zin(soort);

function groepeer(bedrag: string): string {
  const [heel = '0', deel] = bedrag.replace('-', '').split('.');
  return `${bedrag.startsWith('-') ? '-' : ''}${heel.replace(/\B(?=(\d{3})+(?!\d))/g, '.')}${deel ? `,${deel}` : ''}`;
}
export const euro = (bedrag: string | null | undefined): string => (bedrag ? `€\u00a0${groepeer(bedrag)}` : LEEG);
export const getal = (waarde: string | number | null): string => (waarde === null ? LEEG : groepeer(String(waarde)));
export const procent = (waarde: string | null): string => (waarde === null ? LEEG : `${waarde.replace('.', ',')}%`);
export const tekst = (waarde: string | null | undefined): string => (waarde?.trim() ? waarde : LEEG);
export const janee = (waarde: boolean | null | undefined): string =>
  waarde === null || waarde === undefined ? LEEG : waarde ? 'Ja' : 'Nee';

const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIJDZONE });
const TIJD = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: TIJDZONE });
export const dag = (waarde: string | Date | null): string =>
  waarde === null
    ? LEEG
    : DAG.format(typeof waarde === 'string' ? new Date(`${waarde.slice(0, 10)}T12:00:00Z`) : waarde);
export const moment = (waarde: Date): string => `${DAG.format(waarde)}, ${TIJD.format(waarde)} uur`;
export const periode = (van: string | null, tot: string | null): string =>
  van || tot ? `${dag(van)} tot en met ${dag(tot)}` : LEEG;

export function grootte(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1024));
  return kilo < 1_000 ? `${kilo}\u00a0kB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')}\u00a0MB`;
}

/** The sum of amounts of the API, exact to the cent. */
export function som(bedragen: readonly string[]): string {
  const cent = bedragen.reduce((totaal, bedrag) => {
    const [heel = '0', deel = ''] = bedrag.replace('-', '').split('.');
    const waarde = BigInt(heel) * 100n + BigInt(deel.padEnd(2, '0'));
    return bedrag.startsWith('-') ? totaal - waarde : totaal + waarde;
  }, 0n);
  const cijfers = String(cent < 0n ? -cent : cent).padStart(3, '0');
  return `${cent < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}
