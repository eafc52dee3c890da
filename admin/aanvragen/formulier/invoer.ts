import type { AanvraagInhoudInput } from '../../../schema/generated/documenten.ts';
import { leesbaarDeel, type Plaatsen } from './leesbaar.ts';
import type { Keuze, Lijn, Onleesbaar, Plan } from './plan.ts';

export interface Uitvoer {
  inhoud: AanvraagInhoudInput;
  /** What is left out, or stays as it was saved, with its field. */
  onleesbaar: Onleesbaar[];
  plaatsen: Plaatsen;
}

/** What the API can take of a plan, and what it cannot take yet. `basis` = what was saved last. */
export function naarInvoer(plan: Plan, basis: Plan = plan): Uitvoer {
  const gelezen = leesbaarDeel(plan, basis);
  return { inhoud: inhoudVan(gelezen.plan), onleesbaar: gelezen.onleesbaar, plaatsen: gelezen.plaatsen };
}

const ofNiets = (waarde: string): string | null => (waarde === '' ? null : waarde);
const getal = (waarde: string): number | null => (waarde === '' ? null : Number(waarde));
/** A choice that was checked to have been made. */
const gekozen = <T extends string>(waarde: Keuze<T>): T => waarde as T;
const kaal = <T extends Lijn>({ sleutel: _, ...regel }: T): Omit<T, 'sleutel'> => regel;

/** A readable plan as input: '' becomes nothing where the API knows nothing. */
export function inhoudVan(plan: Plan): AanvraagInhoudInput {
  return {
    regeling: plan.regeling,
    jaar: plan.jaar,
    projectjaar: getal(plan.projectjaar),
    vorigeAanvraagId: ofNiets(plan.vorigeAanvraagId),
    overgangsbeleid2026: plan.overgangsbeleid2026,
    uitzonderingsverzoek: plan.uitzonderingsverzoek,
    titel: plan.titel,
    samenvatting: ofNiets(plan.samenvatting),
    startdatum: ofNiets(plan.startdatum),
    einddatum: ofNiets(plan.einddatum),
    gemeenten: [...plan.gemeenten],
    buurten: [...plan.buurten],
    cbsIndelingsjaar: getal(plan.cbsIndelingsjaar),
    partners: plan.partners.map(({ partnerId, rol }) => ({ partnerId, rol: gekozen(rol) })),
    probleemanalyse: {
      opgave: ofNiets(plan.probleemanalyse.opgave),
      gedeeldEigenaarschap: ofNiets(plan.probleemanalyse.gedeeldEigenaarschap),
      beoogdeResultaten: ofNiets(plan.probleemanalyse.beoogdeResultaten),
      urgentie: ofNiets(plan.probleemanalyse.urgentie),
      regionalePrioriteit: ofNiets(plan.probleemanalyse.regionalePrioriteit),
      kostenEnOpbrengsten: ofNiets(plan.probleemanalyse.kostenEnOpbrengsten),
      artikel12Status: plan.probleemanalyse.artikel12Status,
    },
    doelgroep: {
      omschrijving: ofNiets(plan.doelgroep.omschrijving),
      omvang: getal(plan.doelgroep.omvang),
      verwachtBereik: getal(plan.doelgroep.verwachtBereik),
      gemeenschapsgericht: ofNiets(plan.doelgroep.gemeenschapsgericht),
    },
    bijdrageAanDoel: {
      mechanismen: [...plan.bijdrageAanDoel.mechanismen],
      wijzeEnMate: ofNiets(plan.bijdrageAanDoel.wijzeEnMate),
      kwaliteitVanLeven: ofNiets(plan.bijdrageAanDoel.kwaliteitVanLeven),
    },
    betrokkenheidNaasten: ofNiets(plan.betrokkenheidNaasten),
    activiteiten: plan.activiteiten.map((regel) => ({
      ...kaal(regel),
      vorm: gekozen(regel.vorm),
      omschrijving: ofNiets(regel.omschrijving),
      buurten: [...regel.buurten],
      uitvoerderId: ofNiets(regel.uitvoerderId),
      start: ofNiets(regel.start),
      einde: ofNiets(regel.einde),
    })),
    begroting: plan.begroting.map((regel) => ({
      ...kaal(regel),
      kostensoort: gekozen(regel.kostensoort),
      activiteit: ofNiets(regel.activiteit),
    })),
    financiering: plan.financiering.map((regel) => ({
      ...kaal(regel),
      soort: gekozen(regel.soort),
      zekerheid: gekozen(regel.zekerheid),
    })),
    gevraagdeBijdrage: ofNiets(plan.gevraagdeBijdrage),
    besparingen: plan.besparingen.map((regel) => ({
      ...kaal(regel),
      domein: gekozen(regel.domein),
      mechanisme: gekozen(regel.mechanisme),
      personen: Number(regel.personen),
      tegenkosten: ofNiets(regel.tegenkosten),
      jaarKental: Number(regel.jaarKental),
    })),
    borging: {
      domein: plan.borging.domein === '' ? null : plan.borging.domein,
      financier: ofNiets(plan.borging.financier),
      stappen: plan.borging.stappen.map(kaal),
      afrondingZonderBorging: ofNiets(plan.borging.afrondingZonderBorging),
    },
    risicos: plan.risicos.map((regel) => ({
      ...kaal(regel),
      kans: Number(regel.kans),
      impact: Number(regel.impact),
    })),
    mijlpalen: plan.mijlpalen.map(kaal),
    verklaringen: { ...plan.verklaringen },
  };
}

/** Only the fields that differ from what was saved; scheme, year and title always go along. */
export function wijzigingen(inhoud: AanvraagInhoudInput, bewaard: AanvraagInhoudInput): AanvraagInhoudInput | null {
  const { regeling, jaar, titel } = inhoud;
  const anders = (Object.keys(inhoud) as (keyof AanvraagInhoudInput)[]).filter(
    (veld) => JSON.stringify(inhoud[veld]) !== JSON.stringify(bewaard[veld]),
  );
  if (anders.length === 0) return null;
  return { regeling, jaar, titel, ...Object.fromEntries(anders.map((veld) => [veld, inhoud[veld]])) };
}
