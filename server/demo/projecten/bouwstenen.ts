import {
  type BeoordelingAdvies,
  BijdrageSoort,
  Criterium,
  Domein,
  type Kostensoort,
  type Mechanisme,
  Zekerheid,
} from '../../beleid/begrippen.ts';
import type { DemoBegrotingsregel, DemoBeoordeling, DemoBesparing, DemoBijdrage, DemoVerklaringen } from './typen.ts';

/** A line of the budget: amount × rate, outside the Wlz package. */
export function kosten(
  activiteit: string | null,
  kostensoort: Kostensoort,
  omschrijving: string,
  aantal: string,
  eenheid: string,
  tarief: string,
): DemoBegrotingsregel {
  return { omschrijving, kostensoort, activiteit, aantal, eenheid, tarief, buitenWlzPakket: true };
}

/** Money that a party has promised. */
export function toegezegd(partner: string, bedrag: string): DemoBijdrage & { partner: string } {
  return { partner, soort: BijdrageSoort.GELD, bedrag, zekerheid: Zekerheid.TOEGEZEGD };
}

/** Money on which a party has yet to decide. */
export function onderVoorbehoud(partner: string, bedrag: string): DemoBijdrage & { partner: string } {
  return { partner, soort: BijdrageSoort.GELD, bedrag, zekerheid: Zekerheid.ONDER_VOORBEHOUD };
}

interface Kental {
  domein: Domein;
  eenheid: string;
  /** Euro per unit. */
  bedrag: string;
  bron: string;
}

const JAAR_KENTAL = 2025;

/** The figures of the demo are round and illustrative; a zorgkantoor puts its own in their place. */
function illustratief(domein: Domein, eenheid: string, bedrag: string, waarvan: string): Kental {
  return {
    domein,
    eenheid,
    bedrag,
    bron: `Illustratief kental, prijspeil ${JAAR_KENTAL}: ${waarvan}; ter bevestiging door het zorgkantoor`,
  };
}

export const KENTAL = {
  WLZ_VERBLIJF: illustratief(Domein.WLZ, 'maand', '7900.00', 'Wlz-verblijf in een instelling'),
  WLZ_VPT: illustratief(Domein.WLZ, 'maand', '6250.00', 'volledig pakket thuis'),
  WLZ_MPT: illustratief(Domein.WLZ, 'jaar', '40000.00', 'modulair pakket thuis'),
  WIJKVERPLEGING: illustratief(Domein.ZVW, 'maand', '500.00', 'wijkverpleging per cliënt'),
  ELV: illustratief(Domein.ZVW, 'dag', '230.00', 'eerstelijnsverblijf'),
  SEH: illustratief(Domein.ZVW, 'bezoek', '400.00', 'bezoek aan de spoedeisende hulp'),
  ZIEKENHUISDAG: illustratief(Domein.ZVW, 'dag', '800.00', 'verpleegdag in het ziekenhuis'),
  WMO_MAAND: illustratief(Domein.WMO, 'maand', '375.00', 'Wmo-maatwerkvoorziening per cliënt'),
  WMO_JAAR: illustratief(Domein.WMO, 'jaar', '4500.00', 'Wmo-maatwerkvoorziening per cliënt'),
  WFZ_DAG: illustratief(Domein.WFZ, 'dag', '400.00', 'forensisch verblijf'),
} as const;

interface Effect {
  mechanisme: Mechanisme;
  personen: number;
  /** Units per person. */
  omvang: string;
  /** Euro per unit of what is needed at home or in the neighbourhood instead. */
  tegenkosten?: string;
  kans: string;
  onderbouwing: string;
}

/** A line of the businesscase: persons × units × (figure − costs instead) × chance. */
export function besparing(kental: Kental, effect: Effect): DemoBesparing {
  return {
    domein: kental.domein,
    mechanisme: effect.mechanisme,
    personen: effect.personen,
    omvangPerPersoon: effect.omvang,
    eenheid: kental.eenheid,
    kental: kental.bedrag,
    tegenkosten: effect.tegenkosten ?? '0.00',
    realisatiekans: effect.kans,
    bronKental: kental.bron,
    jaarKental: JAAR_KENTAL,
    onderbouwing: effect.onderbouwing,
  };
}

export const ALLE_VERKLARINGEN: DemoVerklaringen = {
  geenDubbelfinanciering: true,
  geenUitgeslotenKosten: true,
  tekenbevoegd: true,
  geenPersoonsgegevens: true,
  voorbehoudenGelezen: true,
  vuLeveringAkkoord: true,
};

type Score = [score: number, motivering: string];

/** An assessment with the nine criteria in the order of the policy (DOS-033 to DOS-041). */
export function beoordeling(
  advies: BeoordelingAdvies,
  motivering: string,
  scores: [Score, Score, Score, Score, Score, Score, Score, Score, Score],
): DemoBeoordeling {
  const criteria = Object.values(Criterium);
  return {
    advies,
    motivering,
    scores: scores.flatMap(([score, reden], plaats) => {
      const criterium = criteria[plaats];
      return criterium === undefined ? [] : [{ criterium, score, motivering: reden }];
    }),
  };
}
