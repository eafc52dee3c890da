import { totaleKostenVan } from '../beleid/kerncijfers.ts';
import type { Plan, PlanGemeente, PlanPartner } from '../beleid/plan.ts';
import { euro, regelbedrag } from '../beleid/rekenen.ts';
import type { Foutmelding } from '../platform/fouten/foutcode.ts';
import type { Uitvoerder } from '../platform/lezen/bron.ts';
import { regioVanGemeente } from '../referentie/referentie.lezen.ts';
import type { AanvraagInhoudInput, BesparingInput } from './inhoud.input.ts';

/** Longest text that is stored at all, in characters; the rules ask for less at submission. */
export const LANGSTE_TEKST = 20_000;
/** Titles are sorted by: an index of PostgreSQL holds no longer ones. */
const LANGSTE_TITEL = 500;
/** Most lines of one kind. */
const MEESTE_REGELS = 500;
const GROOTSTE_AANTAL_PERSONEN = 20_000_000;
/** Highest price of a unit, and highest amount of a line and of a whole plan, in cents: what the database holds. */
const HOOGSTE_TARIEF = 1_000_000_000_000;
const HOOGSTE_BEDRAG = 100_000_000_000_000;
/** Dates outside these years are typing errors; year 0 does not exist at all. */
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2199;
const GEMEENTECODE = /^GM\d{4}$/;

/** Ids are the same whatever their letters' case. */
const zelfdeId = (id: string): string => id.toLowerCase();

/** A plan in which nothing is filled in. */
export function leegPlan(inhoud: Pick<AanvraagInhoudInput, 'regeling' | 'jaar' | 'titel'>): Plan {
  return {
    regeling: inhoud.regeling,
    jaar: inhoud.jaar,
    projectjaar: null,
    overgangsbeleid2026: null,
    uitzonderingsverzoek: null,
    titel: inhoud.titel,
    samenvatting: null,
    startdatum: null,
    einddatum: null,
    aanvrager: null,
    gemeenten: [],
    buurten: [],
    cbsIndelingsjaar: null,
    partners: [],
    probleemanalyse: {
      opgave: null,
      gedeeldEigenaarschap: null,
      beoogdeResultaten: null,
      urgentie: null,
      regionalePrioriteit: null,
      kostenEnOpbrengsten: null,
      artikel12Status: null,
    },
    doelgroep: { omschrijving: null, omvang: null, verwachtBereik: null, gemeenschapsgericht: null },
    bijdrageAanDoel: { mechanismen: [], wijzeEnMate: null, kwaliteitVanLeven: null },
    betrokkenheidNaasten: null,
    activiteiten: [],
    begroting: [],
    financiering: [],
    gevraagdeBijdrage: null,
    besparingen: [],
    borging: { domein: null, financier: null, stappen: [], afrondingZonderBorging: null },
    risicos: [],
    mijlpalen: [],
    verklaringen: {
      geenDubbelfinanciering: null,
      geenUitgeslotenKosten: null,
      tekenbevoegd: null,
      geenPersoonsgegevens: null,
      voorbehoudenGelezen: null,
      vuLeveringAkkoord: null,
    },
  };
}

/** What the ids and codes in an input stand for. */
export interface Opgezocht {
  partners: Map<string, PlanPartner>;
  gemeenten: Map<string, PlanGemeente>;
}

/** Looks up all partners and gemeenten of an input in one statement; the division is that of the year of the plan. */
export async function zoekOp(uitvoerder: Uitvoerder, inhoud: AanvraagInhoudInput): Promise<Opgezocht> {
  const ids = [
    inhoud.aanvragerId,
    ...(inhoud.partners ?? []).map((regel) => regel.partnerId),
    ...(inhoud.financiering ?? []).map((regel) => regel.partnerId),
    ...(inhoud.activiteiten ?? []).map((regel) => regel.uitvoerderId),
  ].filter((id) => typeof id === 'string');
  const codes = (inhoud.gemeenten ?? []).filter((code) => GEMEENTECODE.test(code));
  const partners = new Map<string, PlanPartner>();
  const gemeenten = new Map<string, PlanGemeente>();
  if (ids.length === 0 && codes.length === 0) return { partners, gemeenten };
  const jaar = Math.min(Math.max(inhoud.jaar, 1), 9999);
  const rijen = await uitvoerder.query(
    `SELECT 'partner', p.id::text, p.naam, p.soort, p.wlz_gefinancierd::text FROM partner p WHERE p.id = ANY($1::uuid[])
     UNION ALL
     SELECT 'gemeente', g.code, g.naam, r.code, r.zorgkantoor_code FROM gemeente g
     LEFT JOIN zorgkantoorregio r ON r.code = ${regioVanGemeente('g.code', 'make_date($3, 1, 1)')}
     WHERE g.code = ANY($2::text[])`,
    [[...new Set(ids)], [...new Set(codes)], jaar],
  );
  for (const [wat, id, naam, derde, vierde] of rijen as (string | null)[][]) {
    if (!id) continue;
    if (wat === 'partner') {
      partners.set(id, {
        id,
        bekend: true,
        naam: naam ?? '',
        soort: derde as PlanPartner['soort'],
        wlzGefinancierd: vierde === 'true',
      });
    } else
      gemeenten.set(id, { code: id, naam: naam ?? null, zorgkantoorregio: derde ?? null, zorgkantoor: vierde ?? null });
  }
  return { partners, gemeenten };
}

/** Puts an input over a plan: absent = stays, null = emptied, a list replaces the list. */
export function voegIn(plan: Plan, inhoud: AanvraagInhoudInput, opgezocht: Opgezocht): Plan {
  const partner = (id: string): PlanPartner =>
    opgezocht.partners.get(zelfdeId(id)) ?? {
      id,
      bekend: false,
      naam: 'onbekende organisatie',
      soort: 'OVERIG',
      wlzGefinancierd: false,
    };
  const kies = <T>(nieuw: T | undefined, oud: T): T => (nieuw === undefined ? oud : nieuw);
  return {
    ...plan,
    regeling: inhoud.regeling,
    jaar: inhoud.jaar,
    titel: inhoud.titel,
    projectjaar: kies(inhoud.projectjaar, plan.projectjaar),
    overgangsbeleid2026: kies(inhoud.overgangsbeleid2026, plan.overgangsbeleid2026),
    uitzonderingsverzoek: kies(
      inhoud.uitzonderingsverzoek && { ...inhoud.uitzonderingsverzoek },
      plan.uitzonderingsverzoek,
    ),
    samenvatting: kies(inhoud.samenvatting, plan.samenvatting),
    startdatum: kies(inhoud.startdatum, plan.startdatum),
    einddatum: kies(inhoud.einddatum, plan.einddatum),
    aanvrager: inhoud.aanvragerId ? partner(inhoud.aanvragerId) : plan.aanvrager,
    gemeenten: lijst(
      inhoud.gemeenten,
      plan.gemeenten,
      (code) => opgezocht.gemeenten.get(code) ?? { code, naam: null, zorgkantoorregio: null, zorgkantoor: null },
      (regel) => regel.code,
    ),
    buurten: lijst(
      inhoud.buurten,
      plan.buurten,
      (code) => code,
      (code) => code,
    ),
    cbsIndelingsjaar: kies(inhoud.cbsIndelingsjaar, plan.cbsIndelingsjaar),
    partners: lijst(inhoud.partners, plan.partners, (regel) => ({ partner: partner(regel.partnerId), rol: regel.rol })),
    probleemanalyse: over(plan.probleemanalyse, inhoud.probleemanalyse),
    doelgroep: over(plan.doelgroep, inhoud.doelgroep),
    bijdrageAanDoel: over(
      plan.bijdrageAanDoel,
      inhoud.bijdrageAanDoel && {
        ...inhoud.bijdrageAanDoel,
        mechanismen: leegAlsNull(inhoud.bijdrageAanDoel.mechanismen),
      },
      { mechanismen: [] },
    ),
    betrokkenheidNaasten: kies(inhoud.betrokkenheidNaasten, plan.betrokkenheidNaasten),
    activiteiten: lijst(inhoud.activiteiten, plan.activiteiten, (regel) => ({
      code: regel.code,
      naam: regel.naam,
      vorm: regel.vorm,
      omschrijving: regel.omschrijving ?? null,
      buurten: [...(regel.buurten ?? [])],
      uitvoerder: regel.uitvoerderId ? partner(regel.uitvoerderId) : null,
      start: regel.start ?? null,
      einde: regel.einde ?? null,
      geplandMilli: regel.gepland,
      eenheid: regel.eenheid,
    })),
    begroting: lijst(inhoud.begroting, plan.begroting, (regel) => ({
      omschrijving: regel.omschrijving,
      kostensoort: regel.kostensoort,
      activiteit: regel.activiteit ?? null,
      aantalMilli: regel.aantal,
      eenheid: regel.eenheid,
      tarief: regel.tarief,
      buitenWlzPakket: regel.buitenWlzPakket ?? null,
    })),
    financiering: lijst(inhoud.financiering, plan.financiering, (regel) => ({
      partner: partner(regel.partnerId),
      soort: regel.soort,
      bedrag: regel.bedrag,
      zekerheid: regel.zekerheid,
    })),
    gevraagdeBijdrage: kies(inhoud.gevraagdeBijdrage, plan.gevraagdeBijdrage),
    besparingen: lijst(inhoud.besparingen, plan.besparingen, besparing),
    borging: over(
      plan.borging,
      inhoud.borging && {
        ...inhoud.borging,
        stappen: leegAlsNull(inhoud.borging.stappen)?.map((stap) => ({ ...stap })),
      },
      { stappen: [] },
    ),
    risicos: lijst(inhoud.risicos, plan.risicos, (regel) => ({ ...regel })),
    mijlpalen: lijst(inhoud.mijlpalen, plan.mijlpalen, (regel) => ({ ...regel })),
    verklaringen: over(plan.verklaringen, inhoud.verklaringen),
  };
}

function besparing(regel: BesparingInput): Plan['besparingen'][number] {
  return {
    domein: regel.domein,
    mechanisme: regel.mechanisme,
    personen: regel.personen,
    omvangMilli: regel.omvangPerPersoon,
    eenheid: regel.eenheid,
    kental: regel.kental,
    tegenkosten: regel.tegenkosten ?? 0,
    realisatiekans: regel.realisatiekans,
    bronKental: regel.bronKental,
    jaarKental: regel.jaarKental,
    onderbouwing: regel.onderbouwing,
  };
}

function lijst<I, P>(
  nieuw: I[] | null | undefined,
  oud: P[],
  maak: (regel: I) => P,
  sleutel?: (regel: P) => unknown,
): P[] {
  if (nieuw === undefined) return oud;
  const regels = (nieuw ?? []).map(maak);
  if (!sleutel) return regels;
  const gezien = new Set<unknown>();
  return regels.filter((regel) => !gezien.has(sleutel(regel)) && gezien.add(sleutel(regel)));
}

/** A group of fields: given ones replace, null empties the group, absent ones stay. */
function over<T extends object>(
  oud: T,
  nieuw: { [K in keyof T]?: T[K] | null } | null | undefined,
  leeg: Partial<T> = {},
): T {
  if (nieuw === undefined) return oud;
  if (nieuw === null)
    return Object.fromEntries(Object.keys(oud).map((veld) => [veld, leeg[veld as keyof T] ?? null])) as T;
  const gegeven = Object.fromEntries(Object.entries(nieuw).filter(([, waarde]) => waarde !== undefined));
  return { ...oud, ...gegeven };
}

const leegAlsNull = <T>(regels: T[] | null | undefined): T[] | undefined => (regels === null ? [] : regels);

/** What cannot be stored at all, whatever the state of the draft, with the path of each field. */
export function onopslaanbaar(plan: Plan): Foutmelding[] {
  const fouten: Foutmelding[] = [];
  const fout = (veld: string, melding: string) =>
    fouten.push({ code: 'VALIDATIE', veld: `inhoud.${veld}`, melding, bevindingen: [] });
  const tussen = (veld: string, waarde: number | null, laag: number, hoog: number) => {
    if (waarde !== null && (waarde < laag || waarde > hoog)) fout(veld, `De waarde ligt tussen ${laag} en ${hoog}.`);
  };
  loopTeksten(plan, '', (veld, tekst) => {
    const langste = veld === 'titel' ? LANGSTE_TITEL : LANGSTE_TEKST;
    if (tekst.length > langste) fout(veld, `De tekst is langer dan ${langste} tekens.`);
  });
  for (const [veld, waarde] of Object.entries(plan)) {
    if (Array.isArray(waarde) && waarde.length > MEESTE_REGELS) fout(veld, `Hoogstens ${MEESTE_REGELS} regels.`);
  }
  tussen('jaar', plan.jaar, 2000, 2100);
  tussen('projectjaar', plan.projectjaar, 1, 50);
  tussen('cbsIndelingsjaar', plan.cbsIndelingsjaar, 2000, 2100);
  tussen('doelgroep.omvang', plan.doelgroep.omvang, 0, GROOTSTE_AANTAL_PERSONEN);
  tussen('doelgroep.verwachtBereik', plan.doelgroep.verwachtBereik, 0, GROOTSTE_AANTAL_PERSONEN);
  const hoogstens = (veld: string, cent: number, hoogste: number) => {
    if (cent > hoogste) fout(veld, `Het bedrag is hoogstens ${euro(hoogste)}.`);
  };
  plan.begroting.forEach((regel, i) => {
    hoogstens(`begroting.${i}.tarief`, regel.tarief, HOOGSTE_TARIEF);
    hoogstens(`begroting.${i}`, regelbedrag(regel.aantalMilli, regel.tarief), HOOGSTE_BEDRAG);
  });
  hoogstens('begroting', totaleKostenVan(plan), HOOGSTE_BEDRAG);
  for (const [veld, datum] of datums(plan)) {
    const jaar = datum === null ? EERSTE_JAAR : Number(datum.slice(0, 4));
    if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR)
      fout(veld, `De datum ligt in de jaren ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`);
  }
  plan.besparingen.forEach((regel, i) => {
    hoogstens(`besparingen.${i}.kental`, regel.kental, HOOGSTE_TARIEF);
    hoogstens(`besparingen.${i}.tegenkosten`, regel.tegenkosten, HOOGSTE_TARIEF);
    tussen(`besparingen.${i}.personen`, regel.personen, 0, GROOTSTE_AANTAL_PERSONEN);
    tussen(`besparingen.${i}.jaarKental`, regel.jaarKental, 1900, 2100);
  });
  plan.risicos.forEach((regel, i) => {
    tussen(`risicos.${i}.kans`, regel.kans, 1, 5);
    tussen(`risicos.${i}.impact`, regel.impact, 1, 5);
  });
  plan.gemeenten.forEach((gemeente, i) => {
    if (gemeente.naam === null) fout(`gemeenten.${i}`, `Gemeente ${gemeente.code.slice(0, 20)} bestaat niet.`);
  });
  const bekend = (veld: string, partner: PlanPartner | null) => {
    if (partner && !partner.bekend) fout(veld, 'Deze organisatie bestaat niet.');
  };
  plan.partners.forEach((regel, i) => void bekend(`partners.${i}.partnerId`, regel.partner));
  plan.financiering.forEach((regel, i) => void bekend(`financiering.${i}.partnerId`, regel.partner));
  plan.activiteiten.forEach((regel, i) => void bekend(`activiteiten.${i}.uitvoerderId`, regel.uitvoerder));
  return fouten.slice(0, 50);
}

/** Every date of a plan with its path. */
function datums(plan: Plan): [veld: string, datum: string | null][] {
  return [
    ['startdatum', plan.startdatum],
    ['einddatum', plan.einddatum],
    ...plan.activiteiten.flatMap(({ start, einde }, i): [string, string | null][] => [
      [`activiteiten.${i}.start`, start],
      [`activiteiten.${i}.einde`, einde],
    ]),
    ...plan.borging.stappen.map(({ datum }, i): [string, string] => [`borging.stappen.${i}.datum`, datum]),
    ...plan.mijlpalen.map(({ datum }, i): [string, string] => [`mijlpalen.${i}.datum`, datum]),
  ];
}

function loopTeksten(waarde: unknown, pad: string, bij: (pad: string, tekst: string) => void): void {
  if (typeof waarde === 'string') bij(pad, waarde);
  else if (Array.isArray(waarde)) waarde.forEach((deel, i) => void loopTeksten(deel, `${pad}.${i}`, bij));
  else if (waarde !== null && typeof waarde === 'object') {
    for (const [naam, deel] of Object.entries(waarde)) loopTeksten(deel, pad ? `${pad}.${naam}` : naam, bij);
  }
}
