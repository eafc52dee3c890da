import type {
  ActiviteitVorm,
  BevindingregelFragment,
  BijdrageSoort,
  Domein,
  FormulierQuery,
  Kostensoort,
  Mechanisme,
  PartijkeuzeFragment,
  PartnerRol,
  RegelingCode,
  Zekerheid,
} from '../../../schema/generated/documenten.ts';

export type Bevindingregel = BevindingregelFragment;
/** An organisation that can be chosen in a line. */
export type Partijkeuze = PartijkeuzeFragment;
/** The aanvraag as the form reads it. */
export type Formulieraanvraag = NonNullable<FormulierQuery['aanvraag']>;

/** A line of a list; the key is of this form only and never leaves the browser. */
export interface Lijn {
  sleutel: string;
}
/** A choice from a closed list; '' = not chosen yet. */
export type Keuze<T extends string> = T | '';

export interface Partnerregel extends Lijn {
  partnerId: string;
  rol: Keuze<PartnerRol>;
}
export interface Activiteitregel extends Lijn {
  code: string;
  naam: string;
  vorm: Keuze<ActiviteitVorm>;
  omschrijving: string;
  buurten: readonly string[];
  uitvoerderId: string;
  start: string;
  einde: string;
  gepland: string;
  eenheid: string;
}
export interface Begrotingsregel extends Lijn {
  omschrijving: string;
  kostensoort: Keuze<Kostensoort>;
  /** Code of an activity; '' = general. */
  activiteit: string;
  aantal: string;
  eenheid: string;
  tarief: string;
  buitenWlzPakket: boolean | null;
}
export interface Bijdrageregel extends Lijn {
  partnerId: string;
  soort: Keuze<BijdrageSoort>;
  bedrag: string;
  zekerheid: Keuze<Zekerheid>;
}
export interface Besparingsregel extends Lijn {
  domein: Keuze<Domein>;
  mechanisme: Keuze<Mechanisme>;
  personen: string;
  omvangPerPersoon: string;
  eenheid: string;
  kental: string;
  tegenkosten: string;
  realisatiekans: string;
  bronKental: string;
  jaarKental: string;
  onderbouwing: string;
}
export interface Mijlpaalregel extends Lijn {
  omschrijving: string;
  datum: string;
}
export interface Risicoregel extends Lijn {
  omschrijving: string;
  kans: string;
  impact: string;
  maatregel: string;
}

/**
 * The plan while somebody works on it: as AanvraagInhoudInput, with every list there. Numbers, amounts and dates are
 * strings as typed and normalised ("1234.50", "2026-09-15"), or the raw text while it cannot be read; '' = empty.
 */
export interface Plan {
  regeling: RegelingCode;
  jaar: number;
  projectjaar: string;
  vorigeAanvraagId: string;
  overgangsbeleid2026: boolean | null;
  uitzonderingsverzoek: { motivering: string; gevraagdPercentage: string } | null;
  titel: string;
  samenvatting: string;
  startdatum: string;
  einddatum: string;
  gemeenten: readonly string[];
  buurten: readonly string[];
  cbsIndelingsjaar: string;
  partners: readonly Partnerregel[];
  probleemanalyse: {
    opgave: string;
    gedeeldEigenaarschap: string;
    beoogdeResultaten: string;
    urgentie: string;
    regionalePrioriteit: string;
    kostenEnOpbrengsten: string;
    artikel12Status: boolean | null;
  };
  doelgroep: { omschrijving: string; omvang: string; verwachtBereik: string; gemeenschapsgericht: string };
  bijdrageAanDoel: { mechanismen: readonly Mechanisme[]; wijzeEnMate: string; kwaliteitVanLeven: string };
  betrokkenheidNaasten: string;
  activiteiten: readonly Activiteitregel[];
  begroting: readonly Begrotingsregel[];
  financiering: readonly Bijdrageregel[];
  gevraagdeBijdrage: string;
  besparingen: readonly Besparingsregel[];
  borging: {
    domein: Keuze<Domein>;
    financier: string;
    stappen: readonly Mijlpaalregel[];
    afrondingZonderBorging: string;
  };
  risicos: readonly Risicoregel[];
  mijlpalen: readonly Mijlpaalregel[];
  verklaringen: {
    geenDubbelfinanciering: boolean | null;
    geenUitgeslotenKosten: boolean | null;
    tekenbevoegd: boolean | null;
    geenPersoonsgegevens: boolean | null;
    voorbehoudenGelezen: boolean | null;
    vuLeveringAkkoord: boolean | null;
  };
}

/** What the API cannot take yet, at its field; `tekst` is a key of the translations. */
export interface Onleesbaar {
  veld: string;
  tekst: string;
}

export type Zet = (verandering: Partial<Plan> | ((plan: Plan) => Partial<Plan>)) => void;

/**
 * What a step gets. `zet` stays the same function, so that lines can be memoised; give it a function when the change
 * builds on what is there. Fields of findings and of what is not readable are paths in `plan`: `begroting.2.tarief`.
 */
export interface Stapopties {
  plan: Plan;
  zet: Zet;
  bevindingen: readonly Bevindingregel[];
  /** What is not saved yet because the API cannot take it: shown beside its field or line. */
  onleesbaar: readonly Onleesbaar[];
  /** The applicant and the parties of the plan, with all that its lines name. */
  partners: readonly Partijkeuze[];
  /** The plan can be read, not changed. */
  vergrendeld: boolean;
}

/** The id in the document of the field at a path; a list has one too, for findings about the whole of it. */
export const veldId = (veld: string): string => `veld-${veld.replaceAll('.', '-')}`;

/** A key for a new line. */
export function nieuweSleutel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const tekst = (waarde: string | number | null | undefined): string =>
  waarde === null || waarde === undefined ? '' : String(waarde);
/** Without the name of the GraphQL type, which the client of the API adds to what it reads. */
const kaal = <T extends object>(deel: T): T => {
  const { __typename: _, ...rest } = deel as T & { __typename?: string };
  return rest as T;
};
const lijn = <T extends object>(regel: T): T & Lijn => ({ sleutel: nieuweSleutel(), ...kaal(regel) });
const mijlpaal = ({ omschrijving, datum }: { omschrijving: string; datum: string }): Mijlpaalregel =>
  lijn({ omschrijving, datum });

/** A stored aanvraag as a plan to work on. */
export function vanAanvraag(aanvraag: Formulieraanvraag): Plan {
  const { probleemanalyse: analyse, doelgroep, bijdrageAanDoel: doel, borging, verklaringen } = aanvraag;
  return {
    regeling: aanvraag.regeling,
    jaar: aanvraag.jaar,
    projectjaar: tekst(aanvraag.projectjaar),
    vorigeAanvraagId: tekst(aanvraag.vorigeAanvraag?.id),
    overgangsbeleid2026: aanvraag.overgangsbeleid2026,
    uitzonderingsverzoek: aanvraag.uitzonderingsverzoek && {
      motivering: aanvraag.uitzonderingsverzoek.motivering,
      gevraagdPercentage: aanvraag.uitzonderingsverzoek.gevraagdPercentage,
    },
    titel: aanvraag.titel,
    samenvatting: tekst(aanvraag.samenvatting),
    startdatum: tekst(aanvraag.startdatum),
    einddatum: tekst(aanvraag.einddatum),
    gemeenten: aanvraag.gemeenten.map(({ code }) => code),
    buurten: aanvraag.buurten,
    cbsIndelingsjaar: tekst(aanvraag.cbsIndelingsjaar),
    partners: aanvraag.partners.map(({ partner, rol }) => lijn({ partnerId: partner.id, rol })),
    probleemanalyse: {
      opgave: tekst(analyse.opgave),
      gedeeldEigenaarschap: tekst(analyse.gedeeldEigenaarschap),
      beoogdeResultaten: tekst(analyse.beoogdeResultaten),
      urgentie: tekst(analyse.urgentie),
      regionalePrioriteit: tekst(analyse.regionalePrioriteit),
      kostenEnOpbrengsten: tekst(analyse.kostenEnOpbrengsten),
      artikel12Status: analyse.artikel12Status,
    },
    doelgroep: {
      omschrijving: tekst(doelgroep.omschrijving),
      omvang: tekst(doelgroep.omvang),
      verwachtBereik: tekst(doelgroep.verwachtBereik),
      gemeenschapsgericht: tekst(doelgroep.gemeenschapsgericht),
    },
    bijdrageAanDoel: {
      mechanismen: doel.mechanismen,
      wijzeEnMate: tekst(doel.wijzeEnMate),
      kwaliteitVanLeven: tekst(doel.kwaliteitVanLeven),
    },
    betrokkenheidNaasten: tekst(aanvraag.betrokkenheidNaasten),
    activiteiten: aanvraag.activiteiten.map(({ uitvoerder, ...regel }) =>
      lijn({
        ...regel,
        omschrijving: tekst(regel.omschrijving),
        uitvoerderId: tekst(uitvoerder?.id),
        start: tekst(regel.start),
        einde: tekst(regel.einde),
      }),
    ),
    begroting: aanvraag.begroting.map((regel) => lijn({ ...regel, activiteit: tekst(regel.activiteit) })),
    financiering: aanvraag.financiering.map(({ partner, ...regel }) => lijn({ ...regel, partnerId: partner.id })),
    gevraagdeBijdrage: tekst(aanvraag.gevraagdeBijdrage),
    besparingen: aanvraag.besparingen.map((regel) =>
      lijn({
        ...regel,
        personen: tekst(regel.personen),
        tegenkosten: tekst(regel.tegenkosten),
        jaarKental: tekst(regel.jaarKental),
      }),
    ),
    borging: {
      domein: borging.domein ?? '',
      financier: tekst(borging.financier),
      stappen: borging.stappen.map(mijlpaal),
      afrondingZonderBorging: tekst(borging.afrondingZonderBorging),
    },
    risicos: aanvraag.risicos.map((regel) => lijn({ ...regel, kans: tekst(regel.kans), impact: tekst(regel.impact) })),
    mijlpalen: aanvraag.mijlpalen.map(mijlpaal),
    verklaringen: kaal(verklaringen),
  };
}
