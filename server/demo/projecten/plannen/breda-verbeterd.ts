import { ALLE_VERKLARINGEN, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoInhoud } from '../typen.ts';

const GEEREN_NOORD = 'BU07589900';
const BIESDONK = 'BU07589901';

/** The second version: people from the neighbourhood instead of sensors, at the same cost. */
export const BREDA_VERBETERD: DemoInhoud = {
  regeling: 'DOS',
  jaar: 2026,
  projectjaar: 1,
  overgangsbeleid2026: false,
  titel: 'Slimme sensoren in de Hoge Vucht',
  samenvatting:
    'Het project houdt zijn naam, maar de sensoren zijn vervangen door mensen: buren in Geeren-noord en Biesdonk letten op elkaar. Buurtverbinders brengen per portiek een kring van contactpersonen op gang, er komen twee inlooppunten en bewoners leren wat zij kunnen doen als een buur niet verschijnt.',
  startdatum: '2026-10-12',
  einddatum: '2026-12-31',
  aanvrager: 'gemeente-breda',
  gemeenten: ['GM0758'],
  buurten: [GEEREN_NOORD, BIESDONK],
  cbsIndelingsjaar: 2025,
  partners: [
    { partner: 'zorgcentrum-het-anker', rol: 'UITVOERDER' },
    { partner: 'welzijn-voorop', rol: 'UITVOERDER' },
    { partner: 'verzekeraar-cz', rol: 'ADVISEUR' },
  ],
  probleemanalyse: {
    opgave:
      'In Geeren-noord en Biesdonk wonen ruim zeshonderd 75-plussers, velen zonder familie in de buurt. Na een val duurt het soms een dag voordat iemand het merkt. Bewoners kennen hun buren van gezicht, maar hebben geen afspraak over wat te doen als de gordijnen dicht blijven. Ons eerdere voorstel zocht de oplossing in sensoren; in gesprek met de wijk bleek dat men liever een mens aan de deur heeft.',
    gedeeldEigenaarschap:
      'De gemeente, Welzijn Voorop en Zorgcentrum Het Anker voeren het plan uit met de bewonerscommissie van Biesdonk. CZ adviseert over de samenhang met de wijkverpleging. Met de woningcorporaties in de wijk zijn de gesprekken begonnen.',
    beoogdeResultaten:
      'Contactpersonen in vijftig portieken, twee inlooppunten met samen veertig bijeenkomsten, vijfentwintig scholingsbijeenkomsten en een buurtafspraak over wat te doen bij zorgen om een buur.',
    urgentie:
      'De twee ernstige incidenten van de afgelopen winter mogen zich niet herhalen. De bereidheid onder bewoners om iets te doen is nu groot.',
    regionalePrioriteit:
      'Het plan draagt bij aan de opgave in West-Brabant om ouderen in hun eigen buurt oud te laten worden, met de buurt als eerste kring.',
    kostenEnOpbrengsten:
      'De totale kosten blijven 180.000 euro, met 40.000 euro van de gemeente. De besparing wordt vooral in de Wlz verwacht, met kleinere bedragen in Zvw en Wmo.',
    artikel12Status: false,
  },
  doelgroep: {
    omschrijving: 'Alle 75-plussers in Geeren-noord en Biesdonk en hun buren.',
    omvang: 610,
    verwachtBereik: 280,
    gemeenschapsgericht:
      'Portiekkringen, inloop en scholing zijn voor iedereen in de twee buurten. Er wordt niet geselecteerd en niets in woningen geplaatst.',
  },
  bijdrageAanDoel: {
    mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
    wijzeEnMate:
      'Door aandacht in het portiek komen vallen en achteruitgang eerder aan het licht. Wij rekenen met vijf bewoners met vijf maanden uitstel van verblijf en zes met een kwartaal uitstel van een volledig pakket thuis.',
    kwaliteitVanLeven:
      'Bewoners weten dat er iemand op hen let en letten zelf op een ander. Dat geeft meer rust dan een apparaat, zeiden zij in de buurtgesprekken.',
  },
  betrokkenheidNaasten:
    'Na de afwijzende reacties op de sensoren spraken wij in september opnieuw met negen mantelzorgers en de bewonerscommissie. Zij stelden de portiekkring voor en kozen de plekken voor de inloop. Twee mantelzorgers begeleiden de scholing.',
  activiteiten: [
    {
      code: 'A1',
      naam: 'Portiekkringen',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Buurtverbinders zoeken in vijftig portieken een contactpersoon en helpen buren een eenvoudige afspraak te maken over elkaar missen en elkaar vinden.',
      buurten: [GEEREN_NOORD, BIESDONK],
      uitvoerder: 'welzijn-voorop',
      start: '2026-10-12',
      einde: '2026-12-31',
      gepland: '1000',
      eenheid: 'uur',
    },
    {
      code: 'A2',
      naam: 'Inloop op twee plekken',
      vorm: 'COLLECTIEF',
      omschrijving:
        'In een school en een kerkzaal is er wekelijks inloop met koffie, bewegen en uitleg over veilig wonen.',
      buurten: [GEEREN_NOORD, BIESDONK],
      uitvoerder: 'welzijn-voorop',
      start: '2026-10-19',
      einde: '2026-12-23',
      gepland: '40',
      eenheid: 'bijeenkomst',
    },
    {
      code: 'A3',
      naam: 'Scholing van contactpersonen',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Contactpersonen leren in groepen wat zij kunnen doen na een val, hoe zij een gesprek beginnen en waar hun taak ophoudt.',
      buurten: [GEEREN_NOORD, BIESDONK],
      uitvoerder: 'zorgcentrum-het-anker',
      start: '2026-10-26',
      einde: '2026-12-18',
      gepland: '25',
      eenheid: 'bijeenkomst',
    },
    {
      code: 'A4',
      naam: 'Begeleiding van bewonersinitiatieven',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Begeleiders helpen bewoners met eigen initiatieven, zoals een eettafel, een klusploeg of een belketen.',
      buurten: [GEEREN_NOORD, BIESDONK],
      uitvoerder: 'welzijn-voorop',
      start: '2026-10-12',
      einde: '2026-12-31',
      gepland: '500',
      eenheid: 'uur',
    },
  ],
  begroting: [
    kosten('A1', 'PERSONEEL', 'Buurtverbinders in vijftig portieken', '1000', 'uur', '80.00'),
    kosten('A2', 'HUISVESTING', 'Huur van twee inlooppunten', '20', 'locatieweek', '650.00'),
    kosten('A2', 'MATERIAAL', 'Programma van de inloop', '40', 'bijeenkomst', '300.00'),
    kosten('A3', 'SCHOLING', 'Scholing van contactpersonen', '25', 'bijeenkomst', '600.00'),
    kosten('A4', 'PERSONEEL', 'Begeleiding van bewonersinitiatieven', '500', 'uur', '80.00'),
    kosten(null, 'PROJECTLEIDING', 'Projectleiding', '200', 'uur', '100.00'),
  ],
  financiering: [toegezegd('gemeente-breda', '40000.00')],
  gevraagdeBijdrage: '140000.00',
  besparingen: [
    besparing(KENTAL.WLZ_VERBLIJF, {
      mechanisme: 'UITSTELLEN',
      personen: 5,
      omvang: '5',
      tegenkosten: '1800.00',
      kans: '60.00',
      onderbouwing:
        'Bij vijf van de ruim zeshonderd ouderen verwachten wij vijf maanden uitstel van verblijf doordat buren eerder aan de bel trekken.',
    }),
    besparing(KENTAL.WLZ_VPT, {
      mechanisme: 'UITSTELLEN',
      personen: 6,
      omvang: '3',
      tegenkosten: '1250.00',
      kans: '65.00',
      onderbouwing:
        'Zes ouderen met steun van een portiekkring kunnen een kwartaal langer zonder volledig pakket thuis.',
    }),
    besparing(KENTAL.ZIEKENHUISDAG, {
      mechanisme: 'VERMINDEREN',
      personen: 10,
      omvang: '4',
      kans: '50.00',
      onderbouwing: 'Wie na een val snel wordt gevonden, ligt gemiddeld vier dagen korter in het ziekenhuis.',
    }),
    besparing(KENTAL.SEH, {
      mechanisme: 'VOORKOMEN',
      personen: 20,
      omvang: '1',
      kans: '50.00',
      onderbouwing: 'Contactpersonen schakelen bij twintig bewoners de huisarts in voordat de ambulance nodig is.',
    }),
    besparing(KENTAL.WMO_JAAR, {
      mechanisme: 'VERMINDEREN',
      personen: 5,
      omvang: '1',
      tegenkosten: '500.00',
      kans: '50.00',
      onderbouwing: 'Vijf bewoners kunnen door de kring toe met minder begeleiding tegen onveiligheid en eenzaamheid.',
    }),
  ],
  borging: {
    domein: 'WMO',
    financier: 'Gemeente Breda, onder voorbehoud van de begroting voor 2027',
    stappen: [
      { omschrijving: 'Gesprek met corporaties over de rol van wijkbeheerders', datum: '2026-11-12' },
      { omschrijving: 'Voorstel voor de welzijnsbegroting', datum: '2026-12-10' },
    ],
    afrondingZonderBorging:
      'Portiekkringen blijven bestaan met een jaarlijkse bijeenkomst door Welzijn Voorop. De inloop verhuist naar het wijkcentrum met één dagdeel per week.',
  },
  risicos: [
    {
      omschrijving: 'Portieken waar niemand contactpersoon wil zijn.',
      kans: 4,
      impact: 3,
      maatregel: 'Beginnen bij de eettafel en twee portieken samenvoegen als dat nodig is.',
    },
    {
      omschrijving: 'De corporaties haken niet aan.',
      kans: 3,
      impact: 4,
      maatregel: 'Bestuurlijk gesprek in november; zo nodig eerst starten met bewonerscommissies.',
    },
  ],
  mijlpalen: [
    { omschrijving: 'Beide inlooppunten open', datum: '2026-11-02' },
    { omschrijving: 'Vijftig portieken met een contactpersoon', datum: '2026-12-15' },
  ],
  verklaringen: ALLE_VERKLARINGEN,
};
