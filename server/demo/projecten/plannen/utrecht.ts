import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const ZAMENHOFDREEF = 'BU03449900';
const VECHTZOOM_NOORD = 'BU03449901';

export const UTRECHT: DemoPlan = {
  sleutel: 'DOS-2026-ZK23-014',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-utrecht',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Overvecht Ontmoet',
    samenvatting:
      'Vier buurthuizen in Overvecht openen inclusieve dagplekken voor 55-plussers met een migratieachtergrond: een vaste plek aan tafel, in de eigen taal als dat helpt, tussen buurtgenoten van alle leeftijden. Toeleiders uit de gemeenschappen kennen de weg. Wie hier zijn dag vult, heeft geen of later een geïndiceerde dagbesteding nodig.',
    startdatum: '2026-10-01',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-utrecht',
    gemeenten: ['GM0344'],
    buurten: [ZAMENHOFDREEF, VECHTZOOM_NOORD],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-zilveren-kruis', rol: 'MEDEFINANCIER' },
      { partner: 'stichting-zorgburen', rol: 'UITVOERDER' },
      { partner: 'welzijnsgroep-de-brug', rol: 'UITVOERDER' },
      { partner: 'woonstichting-de-sleutel', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Ouderen met een migratieachtergrond in Overvecht worden eerder kwetsbaar, maar komen later en zwaarder in zorg. Dagbesteding is op hen niet ingericht: de taal, het eten, het gebed en de muziek zijn van een ander. Families vangen dat op tot een dochter haar baan opzegt. Vervolgens gaat het in korte tijd van niets naar een indicatie voor veel. De buurthuizen zijn er, maar overdag zijn zij leeg of alleen van vaste groepen.',
      gedeeldEigenaarschap:
        'Twee moskeebesturen, een Surinaamse en een Marokkaanse vrouwenorganisatie, Welzijnsgroep De Brug, Stichting Zorgburen, Woonstichting De Sleutel en de gemeente vormen samen de programmaraad. Zilveren Kruis Zorgverzekeringen doet mee op het thema gezond ouder worden. De raad heeft het laatste woord over het programma.',
      beoogdeResultaten:
        'Dagplekken in vier buurthuizen op samen twaalf dagdelen per week, tweehonderdveertig vaste deelnemers, twintig toeleiders en een lerende evaluatie die laat zien wie er komt, wie er blijft en waarom.',
      urgentie:
        'Het aantal 55-plussers met een migratieachtergrond verdubbelt in Overvecht in vijftien jaar. De gemeente ziet de vraag naar dagbesteding met twaalf procent per jaar stijgen, terwijl aanbieders de vraag al niet aankunnen.',
      regionalePrioriteit:
        'Cultuursensitief aanbod in de buurt is door gemeente en zorgkantoor als gezamenlijke ontwikkelopgave voor Utrecht benoemd.',
      kostenEnOpbrengsten:
        'Van de 245.000 euro brengen gemeente en zorgverzekeraar 72.000 euro op. Naast de Wlz is de bate in de Wmo groot, omdat dagplekken voorliggend zijn aan dagbesteding. In de Zvw dalen wijkverpleging en spoedbezoeken.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: '55-plussers met een migratieachtergrond rond de Zamenhofdreef en in Vechtzoom-noord.',
      omvang: 1020,
      verwachtBereik: 380,
      gemeenschapsgericht:
        'Een dagplek is een gewone plek in een gewoon buurthuis. Buren zonder migratieachtergrond schuiven aan, jongeren koken mee en niemand hoeft een beschikking te laten zien.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Door eerder een dagritme en verlichting voor de familie te bieden, wordt de sprong naar zwaar verblijf kleiner. Wij verwachten bij tien deelnemers vijf maanden uitstel van verblijf en bij vijf deelnemers driekwart jaar uitstel van een modulair pakket, met een kans van de helft.',
      kwaliteitVanLeven:
        'Deelnemers vertellen hun verhaal weer in hun eigen woorden, eten wat zij kennen en zijn onder de mensen. Dochters en schoondochters hebben een dag voor werk of voor zichzelf.',
    },
    betrokkenheidNaasten:
      'In twaalf huiskamergesprekken in vier talen spraken wij eenendertig mantelzorgers, vooral dochters, en veertig ouderen. De vaste tafel, de gebedsruimte en het vervoer door vrijwilligers staan door hen in het plan. Zes mantelzorgers zijn lid van de programmaraad.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Inclusieve dagplekken',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Op twaalf dagdelen per week is er in vier buurthuizen een programma met koken, bewegen, handwerk en muziek, begeleid door meertalige gastvrouwen en vrijwilligers. Voorliggend en zonder indicatie.',
        buurten: [ZAMENHOFDREEF, VECHTZOOM_NOORD],
        uitvoerder: 'welzijnsgroep-de-brug',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '52',
        eenheid: 'locatieweek',
      },
      {
        code: 'A2',
        naam: 'Toeleiding en opbouwwerk',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Toeleiders uit de gemeenschappen en opbouwwerkers brengen groepen naar de buurthuizen, bezoeken gebedshuizen en markten en bouwen met de corporatie aan vertrouwen in de portieken.',
        buurten: [ZAMENHOFDREEF, VECHTZOOM_NOORD],
        uitvoerder: 'stichting-zorgburen',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '800',
        eenheid: 'uur',
      },
      {
        code: 'A3',
        naam: 'Lerende evaluatie',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Deelnemers en onderzoekers uit de wijk verzamelen in groepsgesprekken ervaringen en passen het programma elke maand aan.',
        buurten: [ZAMENHOFDREEF, VECHTZOOM_NOORD],
        uitvoerder: 'woonstichting-de-sleutel',
        start: '2026-10-15',
        einde: '2026-12-31',
        gepland: '6',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Meertalige gastvrouwen en programmamakers', '1200', 'uur', '78.00'),
      kosten('A1', 'HUISVESTING', 'Gebruik van vier buurthuizen', '52', 'locatieweek', '500.00'),
      kosten('A1', 'MATERIAAL', 'Maaltijden, materiaal en vervoer door vrijwilligers', '1', 'stuk', '12400.00'),
      kosten('A2', 'PERSONEEL', 'Toeleiders en opbouwwerk', '800', 'uur', '85.00'),
      kosten('A3', 'EVALUATIE', 'Lerende evaluatie met deelnemers', '1', 'stuk', '14000.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '248', 'uur', '125.00'),
    ],
    financiering: [toegezegd('gemeente-utrecht', '52000.00'), toegezegd('verzekeraar-zilveren-kruis', '20000.00')],
    gevraagdeBijdrage: '173000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 10,
        omvang: '5',
        tegenkosten: '1800.00',
        kans: '50.00',
        onderbouwing:
          'In deze groep volgt verblijf vaak op uitval van een dochter. Een dagplek geeft haar lucht; bij tien van de vijfendertig verwachte indicaties rekenen wij met vijf maanden.',
      }),
      besparing(KENTAL.WLZ_MPT, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '0.75',
        tegenkosten: '12000.00',
        kans: '50.00',
        onderbouwing: 'Vijf deelnemers met een dagprogramma hebben een modulair pakket driekwart jaar later nodig.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 50,
        omvang: '4',
        kans: '35.00',
        onderbouwing:
          'Gezamenlijk eten en voorlichting over suikerziekte in de eigen taal schelen controlebezoeken bij vijftig deelnemers.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 50,
        omvang: '1',
        kans: '60.00',
        onderbouwing:
          'Gastvrouwen wijzen vijftig deelnemers eerder de weg naar de huisarts, waardoor spoedbezoeken vervallen.',
      }),
      besparing(KENTAL.WMO_MAAND, {
        mechanisme: 'VOORKOMEN',
        personen: 62,
        omvang: '8',
        kans: '50.00',
        onderbouwing:
          'Tweeënzestig deelnemers hebben door de dagplek acht maanden lang geen of later dagbesteding nodig.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Utrecht, door dagbesteding om te zetten in een algemene voorziening',
      stappen: [
        { omschrijving: 'Tussenrapport van de lerende evaluatie aan het college', datum: '2026-11-27' },
        { omschrijving: 'Besluit over dagplekken als voorliggende voorziening', datum: '2026-12-18' },
      ],
      afrondingZonderBorging:
        'Twee buurthuizen houden een dagplek op vrijwilligers en een kleine bijdrage voor de maaltijd. Deelnemers van de andere twee krijgen een gezamenlijke kennismaking daar. De gemeenschappen behouden hun toeleiders.',
    },
    risicos: [
      {
        omschrijving: 'Groepen blijven naast elkaar bestaan in plaats van elkaar te ontmoeten.',
        kans: 3,
        impact: 3,
        maatregel: 'Eén gemengd dagdeel per week per buurthuis en een programmaraad die daarop let.',
      },
      {
        omschrijving: 'Dagplekken worden een goedkope vervanging van noodzakelijke dagbesteding.',
        kans: 2,
        impact: 5,
        maatregel:
          'Wie zwaardere ondersteuning nodig heeft, behoudt zijn recht; de programmaraad meldt knelpunten aan de gemeente.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Dagplekken open in vier buurthuizen', datum: '2026-10-09' },
      { omschrijving: 'Tweehonderd vaste deelnemers', datum: '2026-11-30' },
      { omschrijving: 'Programmaraad stelt het vervolg vast', datum: '2026-12-11' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Passend bij de gezamenlijke ontwikkelopgave. Besproken is dat dagplekken voorliggend zijn en reguliere dagbesteding niet vervangen in de financiering.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Sterk verankerd in de gemeenschappen, met een relevante bate in drie domeinen. De evaluatie maakt het plan leerzaam voor andere wijken.',
    [
      [4, 'Drie gesprekken en een bezoek aan twee buurthuizen.'],
      [4, 'De vraag naar dagbesteding stijgt twaalf procent per jaar en families raken overbelast.'],
      [5, 'Ruim duizend mensen in twee buurten en een onderbereikte groep.'],
      [4, 'Besparing bijna een vijfde boven de bijdrage, met daarnaast hoge baten voor de gemeente.'],
      [5, 'Gezamenlijk benoemde ontwikkelopgave.'],
      [4, 'Het voorstel tot omzetting naar een algemene voorziening ligt klaar.'],
      [5, 'Eigen aandeel van ruim 29 procent en een programmaraad waarin gemeenschappen beslissen.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [3, 'Vier locaties tegelijk openen vraagt veel; de ruimten en toeleiders zijn beschikbaar.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. Overvecht Ontmoet bereikt ouderen en families die ons aanbod nu te laat vinden, en doet dat vanuit de gemeenschappen zelf. De besparing is navolgbaar en de weg naar structurele financiering is concreet. Graag ontvangen wij de uitkomsten van de lerende evaluatie, zodat ook andere wijken er hun voordeel mee kunnen doen.',
};
