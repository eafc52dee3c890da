import { execute, type GraphQLSchema, parse } from 'graphql';
import type { Ctx } from '../../platform/graphql/context.ts';

/**
 * Everything of a file, asked as any caller of the API asks it: the guards of the schema and the row scope decide what
 * comes back, so that paper shows nobody more than a screen does. `dossier` leaves out what research may not ask.
 */
const VRAAG = parse(`
query Dossier($id: UUID!, $dossier: Boolean!) {
  aanvraag(id: $id) {
    kenmerk titel status regeling jaar projectjaar versie samenvatting startdatum einddatum ingediendOp volledigOp
    overgangsbeleid2026 @include(if: $dossier)
    buurten cbsIndelingsjaar
    aanvrager { naam soort kvkNummer }
    zorgkantoor { naam }
    zorgkantoorregio { naam }
    gemeenten { code naam }
    partners { rol partner { naam soort } }
    doelgroep { omschrijving omvang verwachtBereik gemeenschapsgericht }
    bijdrageAanDoel { mechanismen wijzeEnMate kwaliteitVanLeven }
    activiteiten { code naam vorm omschrijving buurten start einde gepland eenheid uitvoerder { naam } }
    mijlpalen { datum omschrijving }
    beleidskader { naam versie }
    ... @include(if: $dossier) {
      afstemming { uitkomst datum toelichting }
      uitzonderingsverzoek { motivering gevraagdPercentage minimumPercentage besluitMotivering }
      kerncijfers {
        totaleKosten gevraagdeBijdrage eigenAandeel eigenAandeelPercentage minimumEigenAandeelPercentage
        besparingWlz besparingZvw besparingWmo besparingWfz
      }
      probleemanalyse {
        opgave gedeeldEigenaarschap beoogdeResultaten urgentie regionalePrioriteit kostenEnOpbrengsten artikel12Status
      }
      betrokkenheidNaasten
      begroting { omschrijving kostensoort activiteit aantal eenheid tarief bedrag buitenWlzPakket }
      financiering { partner { naam } soort bedrag zekerheid teltAlsEigenAandeel }
      besparingen {
        domein mechanisme personen omvangPerPersoon eenheid kental tegenkosten realisatiekans bedrag bronKental
        jaarKental onderbouwing
      }
      borging { domein financier afrondingZonderBorging stappen { datum omschrijving } }
      risicos { omschrijving kans impact maatregel }
      verklaringen {
        geenDubbelfinanciering geenUitgeslotenKosten tekenbevoegd geenPersoonsgegevens voorbehoudenGelezen
        vuLeveringAkkoord
      }
      toets { getoetstOp indienbaar bevindingen { regel ernst uitkomst eis waarde toelichting bron { document hoofdstuk } } }
      besluit {
        soort bedrag motivering bekendgemaaktOp bezwaarUiterlijk
        brief { aan kenmerk datum onderwerp aanhef delen { kop alineas punten } ondertekening }
      }
      termijnen { soort regel uiterste voldaanOp verstreken }
      documenten { naam soort grootte sha256 toegevoegdOp door versies }
      geschiedenis { moment soort door toelichting }
      ingediendeVersies { nummer ingediendOp }
    }
  }
}`);

interface Naam {
  naam: string;
}
interface Stap {
  datum: string;
  omschrijving: string;
}

/** What only the whole file holds; absent for who sees no more than the project. */
interface Dossierdeel {
  overgangsbeleid2026: boolean | null;
  afstemming: { uitkomst: string; datum: string | null; toelichting: string | null } | null;
  uitzonderingsverzoek: {
    motivering: string;
    gevraagdPercentage: string;
    minimumPercentage: string | null;
    besluitMotivering: string | null;
  } | null;
  kerncijfers: {
    totaleKosten: string;
    gevraagdeBijdrage: string;
    eigenAandeel: string;
    eigenAandeelPercentage: string | null;
    minimumEigenAandeelPercentage: string | null;
    besparingWlz: string;
    besparingZvw: string;
    besparingWmo: string;
    besparingWfz: string;
  };
  probleemanalyse: Record<
    | 'opgave'
    | 'gedeeldEigenaarschap'
    | 'beoogdeResultaten'
    | 'urgentie'
    | 'regionalePrioriteit'
    | 'kostenEnOpbrengsten',
    string | null
  > & { artikel12Status: boolean | null };
  betrokkenheidNaasten: string | null;
  begroting: {
    omschrijving: string;
    kostensoort: string;
    activiteit: string | null;
    aantal: string;
    eenheid: string;
    tarief: string;
    bedrag: string;
  }[];
  financiering: { partner: Naam; soort: string; bedrag: string; zekerheid: string; teltAlsEigenAandeel: boolean }[];
  besparingen: {
    domein: string;
    mechanisme: string;
    personen: number;
    omvangPerPersoon: string;
    eenheid: string;
    kental: string;
    tegenkosten: string;
    realisatiekans: string;
    bedrag: string;
    bronKental: string;
    jaarKental: number;
    onderbouwing: string;
  }[];
  borging: { domein: string | null; financier: string | null; afrondingZonderBorging: string | null; stappen: Stap[] };
  risicos: { omschrijving: string; kans: number; impact: number; maatregel: string }[];
  verklaringen: Record<string, boolean | null>;
  toets: {
    getoetstOp: Date;
    indienbaar: boolean;
    bevindingen: {
      regel: string;
      ernst: string;
      uitkomst: string;
      eis: string | null;
      waarde: string | null;
      toelichting: string;
      bron: { document: string; hoofdstuk: string };
    }[];
  };
  besluit: {
    soort: string;
    bedrag: string | null;
    motivering: string;
    bekendgemaaktOp: Date;
    bezwaarUiterlijk: Date;
    brief: {
      aan: string[];
      kenmerk: string;
      datum: string;
      onderwerp: string;
      aanhef: string;
      delen: { kop: string | null; alineas: string[]; punten: string[] }[];
      ondertekening: string[];
    } | null;
  } | null;
  termijnen: { soort: string; regel: string; uiterste: Date; voldaanOp: Date | null; verstreken: boolean }[];
  documenten: {
    naam: string;
    soort: string;
    grootte: number;
    sha256: string;
    toegevoegdOp: Date;
    door: string;
    versies: number[];
  }[];
  geschiedenis: { moment: Date; soort: string; door: string; toelichting: string | null }[];
  ingediendeVersies: { nummer: number; ingediendOp: Date }[];
}

/** A file as the caller sees it. */
export interface Dossier extends Partial<Dossierdeel> {
  kenmerk: string;
  titel: string;
  status: string;
  regeling: string;
  jaar: number;
  projectjaar: number;
  versie: number;
  samenvatting: string | null;
  startdatum: string | null;
  einddatum: string | null;
  ingediendOp: Date | null;
  volledigOp: Date | null;
  buurten: string[];
  cbsIndelingsjaar: number | null;
  aanvrager: { naam: string; soort: string; kvkNummer: string | null };
  zorgkantoor: Naam | null;
  zorgkantoorregio: Naam | null;
  gemeenten: { code: string; naam: string }[];
  partners: { rol: string; partner: { naam: string; soort: string } }[];
  doelgroep: {
    omschrijving: string | null;
    omvang: number | null;
    verwachtBereik: number | null;
    gemeenschapsgericht: string | null;
  };
  bijdrageAanDoel: { mechanismen: string[]; wijzeEnMate: string | null; kwaliteitVanLeven: string | null };
  activiteiten: {
    code: string;
    naam: string;
    vorm: string;
    omschrijving: string | null;
    buurten: string[];
    start: string | null;
    einde: string | null;
    gepland: string;
    eenheid: string;
    uitvoerder: Naam | null;
  }[];
  mijlpalen: Stap[];
  beleidskader: { naam: string; versie: string };
}

/** The file, or null when the caller may not see it. @throws what a resolver threw */
export async function vraagDossier(
  schema: GraphQLSchema,
  ctx: Ctx,
  id: string,
  dossier: boolean,
): Promise<Dossier | null> {
  const { data, errors } = await execute({
    schema,
    document: VRAAG,
    contextValue: ctx,
    variableValues: { id, dossier },
  });
  const [fout] = errors ?? [];
  if (fout) throw fout.originalError ?? fout;
  return (data?.aanvraag as Dossier | null | undefined) ?? null;
}
