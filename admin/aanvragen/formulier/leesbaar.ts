import { BIJDRAGESOORTEN, DOMEINEN, KOSTENSOORTEN, MECHANISMEN, VORMEN, ZEKERHEDEN } from './keuzes.ts';
import type { Lijn, Onleesbaar, Plan } from './plan.ts';

/** Why a value cannot be sent yet, as a key of the translations; null = it can. */
type Klacht = string | null;
type Controle = (waarde: string) => Klacht;

const klacht = (naam: string): string => `db.formulier.onleesbaar.${naam}`;
/** Longest text that the API takes at all; the rules ask for less. */
const LANGSTE_TEKST = 20_000;
const LANGSTE_TITEL = 500;
const GROOTSTE_AANTAL_PERSONEN = 20_000_000;

const hoogstens =
  (tekens: number): Controle =>
  (waarde) =>
    waarde.length > tekens ? klacht('te_lang') : null;
const tekst = hoogstens(LANGSTE_TEKST);
const keuze: Controle = (waarde) => (waarde === '' ? klacht('kiezen') : null);
/** What was pasted into a choice and is none of its values stays as text in its field; it is never sent. */
const eenVan =
  (waarden: readonly string[]): Controle =>
  (waarde) =>
    waarden.includes(waarde) ? null : klacht('kiezen');
const partij: Controle = (waarde) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(waarde) ? null : klacht('kiezen');

const decimaal =
  (naam: string, decimalen: number, maximum: bigint): Controle =>
  (waarde) => {
    if (waarde === '') return klacht('invullen');
    const delen = /^(\d{1,15})(?:\.(\d+))?$/.exec(waarde);
    if (!delen || (delen[2] ?? '').length > decimalen) return klacht(naam);
    return BigInt(`${delen[1]}${(delen[2] ?? '').padEnd(decimalen, '0')}`) > maximum ? klacht('te_groot') : null;
  };
const bedrag = decimaal('bedrag', 2, 100_000_000_000_000n);
const tarief = decimaal('bedrag', 2, 1_000_000_000_000n);
const aantal = decimaal('getal', 3, 1_000_000_000_000n);
const percentage = decimaal('percentage', 2, 10_000n);

const geheel =
  (laag: number, hoog: number): Controle =>
  (waarde) => {
    if (waarde === '') return klacht('invullen');
    if (!/^\d{1,9}$/.test(waarde)) return klacht('geheel');
    return Number(waarde) < laag || Number(waarde) > hoog ? klacht('buiten_bereik') : null;
  };
const personen = geheel(0, GROOTSTE_AANTAL_PERSONEN);

const datum: Controle = (waarde) => {
  if (waarde === '') return klacht('invullen');
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(waarde);
  const gelezen = delen && new Date(`${waarde}T00:00:00Z`);
  if (!gelezen || Number.isNaN(gelezen.getTime()) || gelezen.toISOString().slice(0, 10) !== waarde)
    return klacht('datum');
  const jaar = Number(delen[1]);
  return jaar < 1900 || jaar > 2199 ? klacht('datum') : null;
};
const magLeeg =
  (controle: Controle): Controle =>
  (waarde) =>
    waarde === '' ? null : controle(waarde);

type Controles = Readonly<Record<string, Controle>>;

/** Fields of the plan and of its groups that are no lists; all of them may be empty. */
const PLAN: Controles = {
  projectjaar: magLeeg(geheel(1, 50)),
  cbsIndelingsjaar: magLeeg(geheel(2000, 2100)),
  titel: hoogstens(LANGSTE_TITEL),
  samenvatting: tekst,
  startdatum: magLeeg(datum),
  einddatum: magLeeg(datum),
  betrokkenheidNaasten: tekst,
  gevraagdeBijdrage: magLeeg(bedrag),
};
const GROEPEN = {
  probleemanalyse: {
    opgave: tekst,
    gedeeldEigenaarschap: tekst,
    beoogdeResultaten: tekst,
    urgentie: tekst,
    regionalePrioriteit: tekst,
    kostenEnOpbrengsten: tekst,
  },
  doelgroep: {
    omschrijving: tekst,
    omvang: magLeeg(personen),
    verwachtBereik: magLeeg(personen),
    gemeenschapsgericht: tekst,
  },
  bijdrageAanDoel: { wijzeEnMate: tekst, kwaliteitVanLeven: tekst },
  borging: { financier: tekst, afrondingZonderBorging: tekst },
} as const satisfies Partial<Record<keyof Plan, Controles>>;
const UITZONDERING: Controles = { motivering: tekst, gevraagdPercentage: percentage };

interface Lijstregels {
  controles: Controles;
  /** What makes a line more than a new, empty one. */
  inhoud: readonly string[];
}
const MIJLPAAL: Lijstregels = { controles: { omschrijving: tekst, datum }, inhoud: ['omschrijving', 'datum'] };
/** Every list of the plan by its path. */
const LIJSTEN = {
  partners: { controles: { partnerId: keuze, rol: keuze }, inhoud: ['partnerId'] },
  activiteiten: {
    controles: {
      code: tekst,
      naam: tekst,
      vorm: eenVan(VORMEN),
      omschrijving: tekst,
      uitvoerderId: magLeeg(partij),
      start: magLeeg(datum),
      einde: magLeeg(datum),
      gepland: aantal,
      eenheid: tekst,
    },
    // The days are filled in beforehand.
    inhoud: ['naam', 'omschrijving', 'gepland'],
  },
  begroting: {
    controles: { omschrijving: tekst, kostensoort: eenVan(KOSTENSOORTEN), aantal, eenheid: tekst, tarief },
    inhoud: ['omschrijving', 'aantal', 'tarief'],
  },
  financiering: {
    controles: { partnerId: partij, soort: eenVan(BIJDRAGESOORTEN), bedrag, zekerheid: eenVan(ZEKERHEDEN) },
    inhoud: ['partnerId', 'bedrag'],
  },
  besparingen: {
    controles: {
      domein: eenVan(DOMEINEN),
      mechanisme: eenVan(MECHANISMEN),
      personen,
      omvangPerPersoon: aantal,
      eenheid: tekst,
      kental: tarief,
      tegenkosten: magLeeg(tarief),
      realisatiekans: percentage,
      bronKental: tekst,
      jaarKental: geheel(1900, 2100),
      onderbouwing: tekst,
    },
    inhoud: ['personen', 'omvangPerPersoon', 'kental', 'tegenkosten', 'bronKental', 'onderbouwing'],
  },
  risicos: {
    controles: { omschrijving: tekst, kans: geheel(1, 5), impact: geheel(1, 5), maatregel: tekst },
    inhoud: ['omschrijving', 'maatregel'],
  },
  mijlpalen: MIJLPAAL,
  'borging.stappen': MIJLPAAL,
} as const satisfies Readonly<Record<string, Lijstregels>>;

/** Of every list: at which place in the plan each line stands that is sent. */
export type Plaatsen = Readonly<Record<string, readonly number[]>>;

export interface Leesbaar {
  /** The plan without what cannot be sent: such a value stays as it was saved, a line that never was is left out. */
  plan: Plan;
  onleesbaar: Onleesbaar[];
  plaatsen: Plaatsen;
}

/** Parts what the API can take of a plan from what somebody is still typing; `basis` is what was saved last. */
export function leesbaarDeel(plan: Plan, basis: Plan): Leesbaar {
  const onleesbaar: Onleesbaar[] = [];
  const plaatsen: Record<string, readonly number[]> = {};
  const groep = <T extends object>(pad: string, deel: T, oud: T, controles: Controles): T =>
    schoon(deel, oud, controles, pad, onleesbaar) ?? oud;
  const lijst = <T extends Lijn>(pad: keyof typeof LIJSTEN, regels: readonly T[], oude: readonly T[]): readonly T[] => {
    const gelezen = leesLijst(regels, oude, LIJSTEN[pad], pad, onleesbaar);
    plaatsen[pad] = gelezen.map(({ plaats }) => plaats);
    return gelezen.map(({ regel }) => regel);
  };
  const los = groep('', plan, basis, PLAN);
  const borging = groep('borging', plan.borging, basis.borging, GROEPEN.borging);
  const schoonPlan: Plan = {
    ...los,
    uitzonderingsverzoek: plan.uitzonderingsverzoek && leesUitzondering(plan.uitzonderingsverzoek, basis, onleesbaar),
    partners: lijst('partners', plan.partners, basis.partners),
    probleemanalyse: groep('probleemanalyse', plan.probleemanalyse, basis.probleemanalyse, GROEPEN.probleemanalyse),
    doelgroep: groep('doelgroep', plan.doelgroep, basis.doelgroep, GROEPEN.doelgroep),
    bijdrageAanDoel: groep('bijdrageAanDoel', plan.bijdrageAanDoel, basis.bijdrageAanDoel, GROEPEN.bijdrageAanDoel),
    activiteiten: lijst('activiteiten', plan.activiteiten, basis.activiteiten),
    begroting: lijst('begroting', plan.begroting, basis.begroting),
    financiering: lijst('financiering', plan.financiering, basis.financiering),
    besparingen: lijst('besparingen', plan.besparingen, basis.besparingen),
    borging: { ...borging, stappen: lijst('borging.stappen', plan.borging.stappen, basis.borging.stappen) },
    risicos: lijst('risicos', plan.risicos, basis.risicos),
    mijlpalen: lijst('mijlpalen', plan.mijlpalen, basis.mijlpalen),
  };
  return { plan: schoonPlan, onleesbaar, plaatsen };
}

/** A request that was never saved waits until it is whole. */
function leesUitzondering(
  verzoek: NonNullable<Plan['uitzonderingsverzoek']>,
  basis: Plan,
  onleesbaar: Onleesbaar[],
): Plan['uitzonderingsverzoek'] {
  return schoon(verzoek, basis.uitzonderingsverzoek, UITZONDERING, 'uitzonderingsverzoek', onleesbaar);
}

/** A part with its unreadable values as they were saved; null when there is nothing readable to put there. */
function schoon<T extends object>(
  deel: T,
  oud: T | null | undefined,
  controles: Controles,
  pad: string,
  onleesbaar: Onleesbaar[],
): T | null {
  const vervangen: Record<string, string> = {};
  let heel = true;
  for (const [veld, controle] of Object.entries(controles)) {
    const bezwaar = controle(tekstVan(deel, veld));
    if (bezwaar === null) continue;
    onleesbaar.push({ veld: pad ? `${pad}.${veld}` : veld, tekst: bezwaar });
    const vorige = oud ? tekstVan(oud, veld) : '';
    if (controle(vorige) === null) vervangen[veld] = vorige;
    else heel = false;
  }
  if (!heel) return null;
  return Object.keys(vervangen).length === 0 ? deel : { ...deel, ...vervangen };
}

const tekstVan = (deel: object, veld: string): string => String((deel as Record<string, unknown>)[veld] ?? '');

function leesLijst<T extends Lijn>(
  regels: readonly T[],
  oude: readonly T[],
  { controles, inhoud }: Lijstregels,
  pad: string,
  onleesbaar: Onleesbaar[],
): { regel: T; plaats: number }[] {
  const vorige = new Map(oude.map((regel) => [regel.sleutel, regel]));
  return regels.flatMap((regel, plaats) => {
    const oud = vorige.get(regel.sleutel);
    // A line that was just added asks nothing yet.
    if (!oud && inhoud.every((veld) => tekstVan(regel, veld) === '')) return [];
    const gelezen = schoon(regel, oud, controles, `${pad}.${plaats}`, onleesbaar);
    return gelezen ? [{ regel: gelezen, plaats }] : [];
  });
}
