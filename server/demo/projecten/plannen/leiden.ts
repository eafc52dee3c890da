import { ALLE_VERKLARINGEN, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const SLAAGHWIJK = 'BU05469900';
const LEEDEWIJK_NOORD = 'BU05469901';

export const LEIDEN: DemoPlan = {
  sleutel: 'DOS-2027-ZK28-009',
  doelstatus: 'INGEDIEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-leiden',
  inhoud: {
    regeling: 'DOS',
    jaar: 2027,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Slaaghwijk beweegt samen',
    samenvatting:
      'In de galerijflats van Slaaghwijk en Leedewijk-Noord ontstaat een netwerk van bewoners die elkaar in beweging houden. Beweegregisseurs zetten groepen op in de hal, op de galerij en in het park, en leiden bewoners op om ze zelf te leiden. Het aanbod vult aan wat de ketenaanpak valpreventie niet biedt, zodat minder ouderen na een val hun zelfstandigheid verliezen.',
    startdatum: '2027-01-04',
    einddatum: '2027-12-31',
    aanvrager: 'gemeente-leiden',
    gemeenten: ['GM0546'],
    buurten: [SLAAGHWIJK, LEEDEWIJK_NOORD],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-zorg-en-zekerheid', rol: 'MEDEFINANCIER' },
      { partner: 'zorgcentrum-het-anker', rol: 'UITVOERDER' },
      { partner: 'welzijnsgroep-de-brug', rol: 'UITVOERDER' },
      { partner: 'wonen-samen', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Een val is in deze flats de meest voorkomende reden dat iemand niet meer naar huis terugkeert. De ketenaanpak valpreventie werkt, maar stopt na twaalf weken en bereikt vooral wie al lid is van een sportclub. In Slaaghwijk doet een op de elf uitgenodigde ouderen mee. Men durft niet, spreekt de taal niet, of ziet niet in wat oefenen oplevert. De lift is er wel, de reden om naar beneden te gaan ontbreekt.',
      gedeeldEigenaarschap:
        'Gemeente, Welzijnsgroep De Brug, Wonen Samen en Zorgcentrum Het Anker vormen het beweegteam. Zorg en Zekerheid betaalt mee omdat het project begint waar de ketenaanpak ophoudt; die grens is samen op papier gezet. Bewoners uit acht flats zijn medeopdrachtgever.',
      beoogdeResultaten:
        'Een beweeggroep in elk van de acht flats, tweehonderdtwintig groepslessen, vijfentwintig bewoners die zelf een groep leiden en een aantoonbare toename van het aantal ouderen dat wekelijks beweegt.',
      urgentie:
        'De spoedeisende hulp in Leiden telde vorig jaar in deze twee postcodes het hoogste aantal valletsels van de stad. Acht van de tien betrof mensen boven de zeventig.',
      regionalePrioriteit:
        'Valpreventie als blijvende gewoonte in de buurt is een van de opgaven in het regioplan Zuid-Holland Noord.',
      kostenEnOpbrengsten:
        'Van de begrote 146.000 euro komt 33.000 euro van gemeente en zorgverzekeraar. De bate in de Zvw is hier bijna zo belangrijk als die in de Wlz: minder verpleegdagen na een heupfractuur en minder spoedbezoeken. Ook de Wmo profiteert.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: '65-plussers in acht galerijflats in Slaaghwijk en Leedewijk-Noord.',
      omvang: 760,
      verwachtBereik: 300,
      gemeenschapsgericht:
        'De groepen zijn van de flat. Wie kan lopen doet mee, wie niet kan lopen ook. Kleinkinderen zijn welkom en beweging wordt verbonden met koffie, muziek en de moestuin.',
    },
    bijdrageAanDoel: {
      mechanismen: ['VOORKOMEN', 'UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Ongeveer een op de vijf ouderen die een heup breken, stroomt binnen een jaar door naar verblijf. Wij verwachten dat het project bij vier bewoners verblijf tien maanden uitstelt doordat zij niet of minder ernstig vallen, met een kans van vijftig procent.',
      kwaliteitVanLeven:
        'Wie steviger op de benen staat, gaat weer naar de markt en durft de trap. Deelnemers aan de proef noemden als eerste dat zij hun buren nu bij naam kennen.',
    },
    betrokkenheidNaasten:
      'Met dertien mantelzorgers en de ouderenraad liepen wij in september door drie flats. Zij wezen de plekken aan waar men wil oefenen en waar men bang is. Het rooster volgt hun advies: ’s ochtends rustig, ’s middags met muziek. De ouderenraad ontvangt elk kwartaal de uitkomsten.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Beweegregie per flat',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Beweegregisseurs bellen aan met een buurtgenoot, starten per flat een groep en maken de overgang vanuit de ketenaanpak vanzelfsprekend.',
        buurten: [SLAAGHWIJK, LEEDEWIJK_NOORD],
        uitvoerder: 'welzijnsgroep-de-brug',
        start: '2027-01-04',
        einde: '2027-12-31',
        gepland: '775',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Oefengroepen in de flat en in het park',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Wekelijkse groepen op acht plekken met oefeningen voor kracht en balans, geleid door een beweegdocent en later door opgeleide bewoners. Geen fysiotherapie en geen vergoeding vanuit de basisverzekering.',
        buurten: [SLAAGHWIJK, LEEDEWIJK_NOORD],
        uitvoerder: 'zorgcentrum-het-anker',
        start: '2027-01-25',
        einde: '2027-12-17',
        gepland: '220',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Bewoners als trekker',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Vijfentwintig bewoners leren een groep te leiden. De corporatie opent ontmoetingsruimten in de flats en zorgt voor veilige looproutes.',
        buurten: [SLAAGHWIJK, LEEDEWIJK_NOORD],
        uitvoerder: 'wonen-samen',
        start: '2027-02-08',
        einde: '2027-12-31',
        gepland: '40',
        eenheid: 'locatieweek',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Beweegregisseurs', '775', 'uur', '80.00'),
      kosten('A2', 'INHUUR', 'Groepslessen door beweegdocenten', '220', 'bijeenkomst', '160.00'),
      kosten('A2', 'MATERIAAL', 'Oefenmateriaal voor acht plekken', '8', 'stuk', '1100.00'),
      kosten('A3', 'HUISVESTING', 'Gebruik van ontmoetingsruimten', '40', 'locatieweek', '300.00'),
      kosten('A3', 'SCHOLING', 'Opleiding van bewoners tot trekker', '100', 'uur', '75.00'),
      kosten('A3', 'OVERIG', 'Onkosten van trekkers', '25', 'stuk', '100.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '180', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-leiden', '22000.00'), toegezegd('verzekeraar-zorg-en-zekerheid', '11000.00')],
    gevraagdeBijdrage: '113000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '10',
        tegenkosten: '1700.00',
        kans: '50.00',
        onderbouwing:
          'Op 760 ouderen zijn jaarlijks ongeveer twintig heupfracturen te verwachten, waarvan er vier tot verblijf leiden. Bij die vier rekenen wij met tien maanden uitstel en een kans van vijftig procent.',
      }),
      besparing(KENTAL.ZIEKENHUISDAG, {
        mechanisme: 'VOORKOMEN',
        personen: 30,
        omvang: '5',
        kans: '50.00',
        onderbouwing:
          'Bij dertig deelnemers met eerdere valletsels voorkomt training naar verwachting de helft van een opname van vijf dagen.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 75,
        omvang: '1',
        kans: '60.00',
        onderbouwing:
          'Vijfenzeventig deelnemers bezochten in twee jaar de spoedeisende hulp na een val; zes op de tien keer is dat te voorkomen.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 29,
        omvang: '0.5',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing: 'Negenentwintig bewoners hebben een half jaar later huishoudelijke hulp of begeleiding nodig.',
      }),
    ],
    borging: {
      domein: 'ZVW',
      financier: 'Zorg en Zekerheid en gemeente Leiden, binnen de gezamenlijke preventieafspraak',
      stappen: [
        { omschrijving: 'Beweeggroepen opgenomen in de preventieafspraak voor de regio', datum: '2027-09-30' },
        { omschrijving: 'Acht groepen onder leiding van bewoners', datum: '2027-12-10' },
      ],
      afrondingZonderBorging:
        'Groepen met een eigen trekker gaan door in de ontmoetingsruimten van de corporatie. De andere deelnemers krijgen een warme overstap naar de sportvereniging in het park. Het oefenmateriaal blijft in de flat.',
    },
    risicos: [
      {
        omschrijving: 'Bewoners met de meeste valangst blijven weg.',
        kans: 4,
        impact: 3,
        maatregel: 'Huis-aan-huiskennismaking door buurtgenoten en een eerste les zittend, op de eigen galerij.',
      },
      {
        omschrijving: 'Onduidelijkheid over de grens met de ketenaanpak valpreventie.',
        kans: 2,
        impact: 4,
        maatregel:
          'Schriftelijke afbakening met de zorgverzekeraar en een vaste controle per kwartaal op dubbele financiering.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Groepen gestart in vier flats', datum: '2027-03-15' },
      { omschrijving: 'Groepen gestart in alle acht flats', datum: '2027-06-30' },
      { omschrijving: 'Vijfentwintig bewoners opgeleid', datum: '2027-11-15' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Passend bij de opgave valpreventie. De grens met de ketenaanpak is in het gesprek met de zorgverzekeraar vastgelegd.',
  beoordeling: null,
  motivering: null,
};
