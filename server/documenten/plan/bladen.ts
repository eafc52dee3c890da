import {
  aantal,
  bedrag,
  type Celsoort,
  codes,
  datum,
  geheel,
  jaartal,
  janee,
  keuze,
  keuzes,
  organisatie,
  percentage,
  tekst,
} from './cellen.ts';

/** One value of the plan. */
export interface Veld {
  /** Path in the input; in a table, within the line. */
  pad: string;
  kop: string;
  hulp: string;
  cel: Celsoort;
  /** Needed at submission; a draft may lack it. */
  verplicht?: boolean;
  /** Without it a line cannot be stored at all. */
  onmisbaar?: boolean;
}

/** A figure that follows from others; it is shown and never read. */
export interface Afleiding {
  kop: string;
  cel: Celsoort;
  /** The formula of a row; `kol` gives the letter of the column of a field. */
  formule: (kol: (pad: string) => string, rij: number) => string;
}

export interface Tabel {
  /** Path of the list in the input. */
  pad: string;
  /** How one line is called in what changes. */
  regel: string;
  kolommen: readonly Veld[];
  afgeleid?: Afleiding;
  /** Fields of which a total is shown. */
  totaal?: readonly string[];
}

/** One sheet: values below one another, a table, or both. */
export interface Blad {
  naam: string;
  /** Section of bijlage 1. */
  titel: string;
  velden: readonly Veld[];
  tabel?: Tabel;
}

const v = (pad: string, kop: string, hulp: string, cel: Celsoort, extra: Partial<Veld> = {}): Veld => ({
  pad,
  kop,
  hulp,
  cel,
  ...extra,
});
const MOET = { verplicht: true };
const REGEL = { verplicht: true, onmisbaar: true };
const KORT = tekst(30);
const LANG = tekst(70, true);

/** Bijlage 1 as sheets, in its order. */
export const BLADEN: readonly Blad[] = [
  {
    naam: 'Project',
    titel: '1.0 Project',
    velden: [
      v('regeling', 'Regeling', 'De regeling waarvoor u aanvraagt.', keuze('regeling'), REGEL),
      v('jaar', 'Kalenderjaar', 'Een aanvraag gaat over een kalenderjaar (DOS-008).', jaartal, REGEL),
      v('projectjaar', 'Projectjaar', 'Het hoeveelste jaar van financiering dit is, vanaf 1.', geheel, MOET),
      v('titel', 'Titel', 'Hoogstens 120 tekens.', LANG, REGEL),
      v('samenvatting', 'Samenvatting', 'Openbaar; hoogstens 1500 tekens.', LANG, MOET),
      v('startdatum', 'Startdatum', 'Binnen het kalenderjaar.', datum, MOET),
      v('einddatum', 'Einddatum', 'Binnen het kalenderjaar.', datum, MOET),
      v('overgangsbeleid2026', 'Overgangsbeleid 2026 gebruikt', 'Tijdelijke voortzetting (DOS-069).', janee, MOET),
      v(
        'uitzonderingsverzoek.motivering',
        'Uitzonderingsverzoek: motivering',
        'Alleen bij een verzoek om een lager eigen aandeel (DOS-069).',
        LANG,
      ),
      v(
        'uitzonderingsverzoek.gevraagdPercentage',
        'Uitzonderingsverzoek: gevraagd minimum',
        'Het eigen aandeel dat u als minimum vraagt.',
        percentage,
      ),
    ],
  },
  {
    naam: 'Partners',
    titel: '1.2 Partners',
    velden: [],
    tabel: {
      pad: 'partners',
      regel: 'Partner',
      kolommen: [
        v('partnerId', 'Organisatie', 'Uit het blad Organisaties, of het KVK-nummer.', organisatie, REGEL),
        v('rol', 'Rol', 'Wat de organisatie in het project doet.', keuze('partnerrol'), REGEL),
      ],
    },
  },
  {
    naam: 'Probleem',
    titel: '1.4 Probleemanalyse',
    velden: [
      v('probleemanalyse.opgave', 'Opgave', 'Hoogstens 4000 tekens.', LANG, MOET),
      v(
        'probleemanalyse.gedeeldEigenaarschap',
        'Betrokken partners en gedeeld eigenaarschap',
        'Hoogstens 2000 tekens.',
        LANG,
        MOET,
      ),
      v('probleemanalyse.beoogdeResultaten', 'Beoogde resultaten', 'Hoogstens 2000 tekens.', LANG, MOET),
      v('probleemanalyse.urgentie', 'Urgentie', 'Hoogstens 1000 tekens.', LANG, MOET),
      v(
        'probleemanalyse.regionalePrioriteit',
        'Aansluiting op regionale prioriteit',
        'Bij welke prioriteit dit past.',
        LANG,
        MOET,
      ),
      v(
        'probleemanalyse.kostenEnOpbrengsten',
        'Kosten en opbrengsten over de domeinen',
        'Wie betaalt en wie profiteert (DOS-023).',
        LANG,
        MOET,
      ),
      v('probleemanalyse.artikel12Status', 'Artikel 12-status van de gemeente', 'Ja of Nee (DOS-040).', janee, MOET),
    ],
  },
  {
    naam: 'Doelgroep',
    titel: '1.5 Doelgroep en gebied',
    velden: [
      v('doelgroep.omschrijving', 'Doelgroep', 'Hoogstens 500 tekens.', LANG, MOET),
      v('doelgroep.omvang', 'Omvang van de doelgroep', 'Aantal personen.', geheel, MOET),
      v('doelgroep.verwachtBereik', 'Verwacht bereik', 'Aantal personen, hoogstens de omvang.', geheel, MOET),
      v(
        'doelgroep.gemeenschapsgericht',
        'Gemeenschapsgericht: onderbouwing',
        'Hoogstens 1500 tekens (DOS-018).',
        LANG,
        MOET,
      ),
      v(
        'gemeenten',
        'Gemeenten',
        'Codes van het CBS met komma’s ertussen, zoals GM0228. De eerste bepaalt het zorgkantoor.',
        codes(/^GM\d{4}$/, 'GM0228'),
        MOET,
      ),
      v(
        'buurten',
        'Buurten',
        'Codes van het CBS met komma’s ertussen, zoals BU02280105.',
        codes(/^BU\d{8}$/, 'BU02280105'),
        MOET,
      ),
      v('cbsIndelingsjaar', 'CBS-indelingsjaar', 'Het jaar van de indeling waaruit de buurten komen.', jaartal, MOET),
    ],
  },
  {
    naam: 'Activiteiten',
    titel: '1.6 Activiteiten',
    velden: [],
    tabel: {
      pad: 'activiteiten',
      regel: 'Activiteit',
      kolommen: [
        v('code', 'Code', 'Zoals A1; begrotingsregels verwijzen ernaar.', tekst(8), REGEL),
        v('naam', 'Naam', 'Naam van de activiteit.', KORT, REGEL),
        v('vorm', 'Vorm', 'Individuele begeleiding wordt niet gefinancierd (DOS-078).', keuze('vorm'), REGEL),
        v('omschrijving', 'Omschrijving', 'Hoogstens 1500 tekens.', LANG, MOET),
        v(
          'buurten',
          'Buurten',
          'Codes van het CBS, een deel van die van het plan.',
          codes(/^BU\d{8}$/, 'BU02280105'),
          MOET,
        ),
        v('uitvoerderId', 'Uitvoerder', 'Uit het blad Organisaties, of het KVK-nummer.', organisatie, MOET),
        v('start', 'Start', 'Eerste dag.', datum, MOET),
        v('einde', 'Einde', 'Laatste dag.', datum, MOET),
        v('gepland', 'Gepland aantal', 'Hoeveel er gepland is.', aantal, REGEL),
        v('eenheid', 'Eenheid', 'Zoals bijeenkomst, uur, deelnemer of locatieweek.', tekst(16), REGEL),
      ],
    },
  },
  {
    naam: 'Doel',
    titel: '1.7 Bijdrage aan het doel',
    velden: [
      v(
        'bijdrageAanDoel.mechanismen',
        'Mechanismen',
        'Voorkomen, Verminderen of Uitstellen; met komma’s ertussen.',
        keuzes('mechanisme'),
        MOET,
      ),
      v(
        'bijdrageAanDoel.wijzeEnMate',
        'Wijze en mate van bijdrage',
        'Hoogstens 3000 tekens (art. 7.1.2 onder a Blz).',
        LANG,
        MOET,
      ),
      v('bijdrageAanDoel.kwaliteitVanLeven', 'Effect op kwaliteit van leven', 'Hoogstens 1500 tekens.', LANG, MOET),
      v(
        'betrokkenheidNaasten',
        'Betrokkenheid van naasten',
        'Vertegenwoordigers en mantelzorgers; geen namen (onder b).',
        LANG,
        MOET,
      ),
    ],
  },
  {
    naam: 'Begroting',
    titel: '1.8 Begroting',
    velden: [],
    tabel: {
      pad: 'begroting',
      regel: 'Begrotingsregel',
      kolommen: [
        v('omschrijving', 'Omschrijving', 'Waaraan het geld wordt besteed.', tekst(44), REGEL),
        v(
          'kostensoort',
          'Kostensoort',
          'Vanaf Domotica wordt een soort nooit gefinancierd (DOS-070 tot en met DOS-079).',
          keuze('kostensoort'),
          REGEL,
        ),
        v('activiteit', 'Activiteit', 'Code van de activiteit; leeg is algemeen.', tekst(12)),
        v('aantal', 'Aantal', 'Hoogstens 3 cijfers achter de komma.', aantal, REGEL),
        v('eenheid', 'Eenheid', 'Zoals uur, fte, stuk of maand.', tekst(12), REGEL),
        v('tarief', 'Tarief', 'Euro per eenheid.', bedrag, REGEL),
        v('buitenWlzPakket', 'Buiten het Wlz-pakket', 'Ja of Nee (DOS-060c).', janee, MOET),
      ],
      afgeleid: {
        kop: 'Bedrag',
        cel: bedrag,
        formule: (kol, rij) =>
          `IF(OR(${kol('aantal')}${rij}="",${kol('tarief')}${rij}=""),"",ROUND(${kol('aantal')}${rij}*${kol('tarief')}${rij},2))`,
      },
    },
  },
  {
    naam: 'Financiering',
    titel: '1.9 Financiering',
    velden: [
      v(
        'gevraagdeBijdrage',
        'Gevraagd van het zorgkantoor',
        'Met de bijdragen hieronder precies de totale kosten (DOS-060e).',
        bedrag,
        MOET,
      ),
    ],
    tabel: {
      pad: 'financiering',
      regel: 'Bijdrage',
      kolommen: [
        v('partnerId', 'Organisatie', 'Wie betaalt. Uit het blad Organisaties, of het KVK-nummer.', organisatie, REGEL),
        v('soort', 'Soort', 'Geld of in natura.', keuze('bijdragesoort'), REGEL),
        v('bedrag', 'Bedrag', 'In euro.', bedrag, REGEL),
        v('zekerheid', 'Zekerheid', 'Hoe vast de bijdrage staat.', keuze('zekerheid'), REGEL),
      ],
      totaal: ['bedrag'],
    },
  },
  {
    naam: 'Businesscase',
    titel: '1.10 Businesscase',
    velden: [],
    tabel: {
      pad: 'besparingen',
      regel: 'Besparing',
      kolommen: [
        v('domein', 'Domein', 'Waar de besparing valt; ten minste een in de Wlz.', keuze('domein'), REGEL),
        v('mechanisme', 'Mechanisme', 'Hoe de besparing ontstaat.', keuze('mechanisme'), REGEL),
        v('personen', 'Personen', 'Aantal personen.', geheel, REGEL),
        v('omvangPerPersoon', 'Omvang per persoon', 'Aantal eenheden per persoon.', aantal, REGEL),
        v('eenheid', 'Eenheid', 'Zoals maand, uur of dag.', tekst(12), REGEL),
        v('kental', 'Kental', 'Euro per eenheid.', bedrag, REGEL),
        v('tegenkosten', 'Kosten die ervoor in de plaats komen', 'Euro per eenheid; leeg is nul.', bedrag),
        v('realisatiekans', 'Realisatiekans', 'Kans dat de besparing er komt.', percentage, REGEL),
        v('bronKental', 'Bron van het kental', 'Waar het kental vandaan komt.', KORT, REGEL),
        v('jaarKental', 'Jaar van het kental', 'Het jaar waarover het gaat.', jaartal, REGEL),
        v('onderbouwing', 'Onderbouwing', 'Hoogstens 1000 tekens.', LANG, REGEL),
      ],
      afgeleid: {
        kop: 'Besparing',
        cel: bedrag,
        formule: (kol, rij) => {
          const c = (pad: string) => `${kol(pad)}${rij}`;
          return `IF(${c('personen')}="","",ROUND(${c('personen')}*${c('omvangPerPersoon')}*(${c('kental')}-${c('tegenkosten')})*${c('realisatiekans')},2))`;
        },
      },
    },
  },
  {
    naam: 'Borging',
    titel: '1.11 Borging en afronding',
    velden: [
      v('borging.domein', 'Meest passend domein', 'Waar het resultaat daarna thuishoort.', keuze('domein'), MOET),
      v('borging.financier', 'Beoogde structurele financier', 'Wie daarna betaalt.', LANG, MOET),
      v(
        'borging.afrondingZonderBorging',
        'Afronding als borging mislukt',
        'Hoogstens 1000 tekens (DOS-063a).',
        LANG,
        MOET,
      ),
    ],
    tabel: {
      pad: 'borging.stappen',
      regel: 'Stap',
      kolommen: [
        v('omschrijving', 'Stap', 'Wat er gebeurt.', tekst(60), REGEL),
        v('datum', 'Datum', 'Wanneer.', datum, REGEL),
      ],
    },
  },
  {
    naam: 'Risico’s',
    titel: '1.12 Risico’s',
    velden: [],
    tabel: {
      pad: 'risicos',
      regel: 'Risico',
      kolommen: [
        v('omschrijving', 'Risico', 'Wat er mis kan gaan.', tekst(50), REGEL),
        v('kans', 'Kans', '1 (klein) tot 5 (groot).', geheel, REGEL),
        v('impact', 'Impact', '1 (klein) tot 5 (groot).', geheel, REGEL),
        v('maatregel', 'Maatregel', 'Wat u eraan doet.', tekst(50), REGEL),
      ],
    },
  },
  {
    naam: 'Planning',
    titel: '1.12 Mijlpalen',
    velden: [],
    tabel: {
      pad: 'mijlpalen',
      regel: 'Mijlpaal',
      kolommen: [
        v('omschrijving', 'Mijlpaal', 'Wat er dan klaar is.', tekst(60), REGEL),
        v('datum', 'Datum', 'Wanneer.', datum, REGEL),
      ],
    },
  },
  {
    naam: 'Verklaringen',
    titel: '1.13 Verklaringen',
    velden: [
      v('verklaringen.geenDubbelfinanciering', 'Geen dubbele financiering', 'DOS-024 en DOS-079.', janee, MOET),
      v(
        'verklaringen.geenUitgeslotenKosten',
        'Geen uitgesloten kosten',
        'Niet uit Wlz, Zvw, Jeugdwet, Wfz of reguliere Wmo.',
        janee,
        MOET,
      ),
      v('verklaringen.tekenbevoegd', 'Tekenbevoegd', 'Wie indient mag tekenen.', janee, MOET),
      v('verklaringen.geenPersoonsgegevens', 'Geen persoonsgegevens van cliënten', 'DOS-096.', janee, MOET),
      v('verklaringen.voorbehoudenGelezen', 'Voorbehouden gelezen', 'Hoofdstuk 7 van het beleid.', janee, MOET),
      v('verklaringen.vuLeveringAkkoord', 'Akkoord met levering aan de VU', 'Per kwartaal (DOS-085c).', janee, MOET),
    ],
  },
];
