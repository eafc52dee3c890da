import { Ernst, ToetsUitkomst } from '../begrippen.ts';
import type { Kader } from '../kader.ts';
import type { Feiten, Plan, Procedure } from '../plan.ts';
import type { Regel, Uitslag } from '../regel.ts';
import { getal } from '../rekenen.ts';

/** A rule before it is bound to a kader: the text may hold the kader's figures, and the document's name comes from it. */
export interface Regelopzet extends Omit<Regel, 'bron' | 'omschrijving'> {
  hoofdstuk: string;
  omschrijving: string | ((kader: Kader) => string);
}

/** A rule that software shows but does not test: a person's judgement, information, or work of a later phase. */
export function vermeld(
  code: string,
  soort: Regel['soort'],
  ernst: Ernst,
  hoofdstuk: string,
  omschrijving: Regelopzet['omschrijving'],
): Regelopzet {
  return { code, soort, ernst, hoofdstuk, omschrijving };
}

/** The chapters and headings of the DOS policy that rules refer to. */
export const HOOFDSTUK = {
  wat: '1. Inleiding en afbakening – Wat is domeinoverstijgende samenwerking (DOS)?',
  waarom: '1. Inleiding en afbakening – Waarom domeinoverstijgende samenwerking?',
  wettelijk: '1. Inleiding en afbakening – Wettelijk kader en overgang per 2026',
  afbakening: '1. Inleiding en afbakening – Afbakening',
  looptijd: '1. Inleiding en afbakening – Looptijd van dit beleid',
  vragen: '1. Inleiding en afbakening – Vragen over dit beleid',
  doel: '2. Doel en uitgangspunten – Doel van het beleid',
  voorwaarden: '2. Doel en uitgangspunten – Voorwaarden voor inzet van middelen',
  cofinanciering: '2. Doel en uitgangspunten – Cofinanciering en gedeeld eigenaarschap',
  selectie: '3. Selectie en prioritering',
  samenwerking: '3. Selectie en prioritering – Totstandkoming samenwerking',
  prioritering: '3. Selectie en prioritering – Kader voor selectie en prioritering',
  beoordeling: '3. Selectie en prioritering – Beoordeling en besluitvorming',
  bezwaar: '3. Selectie en prioritering – Bezwaar en kort geding',
  aanvraag: '4. Aanvraag en financiering – Totstandkoming van de aanvraag',
  eisen: '4. Aanvraag en financiering – Eisen aan het projectplan en de businesscase',
  businesscase: '4. Aanvraag en financiering – Beoordeling van de businesscase en inzet van middelen',
  eigenAandeel: '4. Aanvraag en financiering – Financiering en eigen aandeel',
  nietVergoed: '4. Aanvraag en financiering – Kosten die niet voor vergoeding in aanmerking komen',
  overeenkomst: '4. Aanvraag en financiering – Looptijd en overeenkomst',
  monitoring: '5. Monitoring en voortgangsrapportage – Kader en uitgangspunten',
  vu: '5. Monitoring en voortgangsrapportage – Monitoring door de Vrije Universiteit Amsterdam',
  voortgang: '5. Monitoring en voortgangsrapportage – Voortgangsrapportage op projectniveau',
  bijsturing: '5. Monitoring en voortgangsrapportage – Bijsturing en afspraken',
  betaling: '6. Financiële afwikkeling en verantwoording – Betaling en fasering',
  betalingAnders: '6. Financiële afwikkeling en verantwoording – Uitzonderingen op betaling',
  controle: '6. Financiële afwikkeling en verantwoording – Verantwoording en controle',
  verantwoording: '6. Financiële afwikkeling en verantwoording – Uitgangspunten voor verantwoording',
  voorbehouden: '7. Voorbehouden',
} as const;

type Extra = Omit<Uitslag, 'uitkomst' | 'toelichting'>;

export function voldaan(toelichting: string, extra: Extra = {}): Uitslag {
  return { uitkomst: ToetsUitkomst.VOLDAAN, toelichting, ...extra };
}

/** Not met, with the weight of the rule itself. */
export function nietVoldaan(toelichting: string, extra: Extra = {}): Uitslag {
  return { uitkomst: ToetsUitkomst.NIET_VOLDAAN, toelichting, ...extra };
}

/** Not met, and in the way of submission whatever the rule weighs. */
export function blokkade(toelichting: string, extra: Extra = {}): Uitslag {
  return nietVoldaan(toelichting, { ...extra, ernst: Ernst.BLOKKEREND });
}

/** Something to look at that does not stand in the way. */
export function waarschuwing(toelichting: string, extra: Extra = {}): Uitslag {
  return nietVoldaan(toelichting, { ...extra, ernst: Ernst.WAARSCHUWING });
}

/** The figures to test are not there yet. */
export function nietToetsbaar(toelichting: string, extra: Extra = {}): Uitslag {
  return { uitkomst: ToetsUitkomst.NIET_TOETSBAAR, toelichting, ...extra };
}

export function nietVanToepassing(toelichting: string): Uitslag {
  return { uitkomst: ToetsUitkomst.NIET_VAN_TOEPASSING, toelichting };
}

/** The complaints, or, when there are none, one finding that the rule is met. */
export function ofVoldaan(klachten: Uitslag[], toelichting: string, extra: Extra = {}): Uitslag[] {
  return klachten.length > 0 ? klachten : [voldaan(toelichting, extra)];
}

/** Whether a text was not filled in; blanks are no text. */
export function isLeeg(tekst: string | null | undefined): boolean {
  return tekst === null || tekst === undefined || tekst.trim() === '';
}

/** A complaint for every required text that is missing. `wat` completes "Vul … in.", or "Beschrijf hoe …." */
export function verplicht(velden: readonly { veld: string; wat: string; tekst: string | null }[]): Uitslag[] {
  return velden
    .filter(({ tekst }) => isLeeg(tekst))
    .map(({ veld, wat }) =>
      blokkade(wat.startsWith('hoe ') ? `Beschrijf ${wat}.` : `Vul ${wat} in.`, {
        veld,
        eis: 'ingevuld',
        waarde: 'leeg',
      }),
    );
}

/** A complaint when a declaration was not given. */
export function verklaard(gegeven: boolean | null, veld: string, inhoud: string): Uitslag[] {
  if (gegeven === true) return [];
  const eis = { veld: `verklaringen.${veld}`, eis: 'verklaard', waarde: gegeven === null ? 'niet ingevuld' : 'nee' };
  return [blokkade(`De verklaring ontbreekt dat ${inhoud}.`, eis)];
}

/** Parts of a list as a Dutch enumeration: "a, b en c". */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  const laatste = delen.at(-1);
  if (laatste === undefined) return '';
  return delen.length === 1 ? laatste : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}

/** A count with its noun: "1 stap", "2 stappen". */
export function telwoord(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${getal(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}

/** A name to show in a sentence; organisations that are not known have none. */
export function naamVan(partner: { naam: string; bekend: boolean }): string {
  return partner.bekend && !isLeeg(partner.naam) ? partner.naam : 'een onbekende organisatie';
}

/** How a zorgkantoor is called in a sentence: by its name, or by its code as long as no name was given. */
export function zorgkantoorNaam(van: { zorgkantoor: string | null; zorgkantoorNaam?: string | null }): string {
  return van.zorgkantoorNaam ?? van.zorgkantoor ?? 'onbekend';
}

/** The zorgkantoor that decides on a plan: that of the first gemeente (a gap in the policy, see the kader). */
export function bevoegdZorgkantoor(plan: Pick<Plan, 'gemeenten'>): string | null {
  return plan.gemeenten[0]?.zorgkantoor ?? null;
}

/** Last year's aanvraag of the same project: from the procedure, or for a bare draft from the facts themselves. */
export function vorigeAanvraag(feiten: Feiten): Procedure['vorige'] {
  return feiten.procedure === null ? (feiten.vorige ?? null) : feiten.procedure.vorige;
}
