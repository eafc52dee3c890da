import { ALLE_VERKLARINGEN, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const MIDDENGEBIED = 'BU07189900';
const PAAUWENBURG = 'BU07189901';

export const VLISSINGEN: DemoPlan = {
  sleutel: 'DOS-2027-ZK27-013',
  doelstatus: 'INGEDIEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-vlissingen',
  inhoud: {
    regeling: 'DOS',
    jaar: 2027,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Middengebied Vlissingen: thuis op leeftijd',
    samenvatting:
      'Een woonadviesteam voert straatgesprekken met ouderen in koop- en huurwoningen over de vraag hoe zij over tien jaar willen wonen. In het doorstroomcafé ontmoeten zij buren die al verhuisd zijn of hun huis aanpasten. Wie op tijd kiest, hoeft later niet halsoverkop naar een instelling.',
    startdatum: '2027-01-11',
    einddatum: '2027-12-31',
    aanvrager: 'gemeente-vlissingen',
    gemeenten: ['GM0718'],
    buurten: [MIDDENGEBIED, PAAUWENBURG],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-cz', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-noorderlicht', rol: 'UITVOERDER' },
      { partner: 'stichting-samenleven', rol: 'UITVOERDER' },
      { partner: 'wonen-samen', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Het Middengebied en Paauwenburg zijn in een keer gebouwd voor gezinnen en worden nu in een keer oud. Steile trappen, badkamers op de verdieping en tuinen die te groot werden. Van de ouderen die vorig jaar naar een verpleeghuis gingen, deed een op de drie dat omdat het huis niet meer ging, niet omdat de zorg thuis tekortschoot. Er zijn gelijkvloerse woningen, maar niemand praat over verhuizen voordat het moet.',
      gedeeldEigenaarschap:
        'Wonen Samen brengt woningen en een woonconsulent in, Stichting Samenleven de straatgesprekken, Zorggroep Noorderlicht kennis over ouder worden. De gemeente verbindt dat met het omgevingsplan en de blijverslening. CZ ziet de winst in minder valongevallen. Bewoners van acht straten organiseren de gesprekken mee.',
      beoogdeResultaten:
        'Zestig straatgesprekken, vierentwintig doorstroomcafés, tweehonderdtwintig huishoudens met een eigen woonplan en ten minste zeventig aanpassingen of verhuizingen binnen anderhalf jaar.',
      urgentie:
        'Zeeland kent de hoogste grijze druk van het land en een verpleeghuis in Vlissingen sluit in 2028 een vleugel voor verbouwing. Elke vermijdbare verhuizing naar verblijf telt dan dubbel.',
      regionalePrioriteit:
        'Wonen en zorg samen plannen is het leidende thema in de Zeeuwse woonzorgvisie, waaraan het zorgkantoor meeschreef.',
      kostenEnOpbrengsten:
        'Kosten 142.000 euro, waarvan 32.000 euro eigen aandeel. Opvallend is de hoge bate in de Wmo: wie tijdig aanpast of verhuist, heeft minder voorzieningen nodig. De besparing in de Wlz overtreft de bijdrage met bijna een vijfde.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: '65-plussers in koop- en huurwoningen in het Middengebied en Paauwenburg.',
      omvang: 880,
      verwachtBereik: 400,
      gemeenschapsgericht:
        'Gesprekken vinden plaats per straat, in een garage of voortuin, en niet aan de keukentafel. Zo wordt ouder worden een gezamenlijk onderwerp en ontstaan afspraken tussen buren.',
    },
    bijdrageAanDoel: {
      mechanismen: ['VOORKOMEN', 'UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Een ongeschikt huis versnelt opname. Wij rekenen met tien huishoudens waar verblijf een kwartaal later nodig is en vijf waar een volledig pakket thuis vier maanden later begint. Samen is dat een op de zevenentwintig bewoners die wij bereiken.',
      kwaliteitVanLeven:
        'Ouderen kiezen zelf waar zij wonen, met wie in de buurt en wanneer. Verhuizen wordt een stap vooruit in plaats van een nederlaag.',
    },
    betrokkenheidNaasten:
      'Vierentwintig bewoners uit acht straten en elf volwassen kinderen liepen in september een ochtend mee door de wijk. Kinderen vroegen om informatie die zij met hun ouders kunnen doornemen; daar is een gespreksgids voor gemaakt. De Zeeuwse ouderenbond leest mee en houdt ons aan onze belofte.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Woonadviesteam',
        vorm: 'GEMENGD',
        omschrijving:
          'Een team van woonconsulent, bouwkundig adviseur en opbouwwerker ondersteunt straten met advies over aanpassen, verhuizen en financieren. Advies aan een huishouden is eenmalig en volgt op een straatgesprek.',
        buurten: [MIDDENGEBIED, PAAUWENBURG],
        uitvoerder: 'wonen-samen',
        start: '2027-01-11',
        einde: '2027-12-31',
        gepland: '1000',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Straatgesprekken',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Bewoners nodigen hun straat uit voor een gesprek van twee uur over ouder worden op deze plek, met een wandeling langs drempels en trappen.',
        buurten: [MIDDENGEBIED, PAAUWENBURG],
        uitvoerder: 'stichting-samenleven',
        start: '2027-02-01',
        einde: '2027-11-26',
        gepland: '60',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Doorstroomcafé',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Twee keer per maand vertellen verhuisde en blijvende buurtgenoten hun ervaring, met een informatietafel van corporatie, makelaar en gemeente.',
        buurten: [MIDDENGEBIED, PAAUWENBURG],
        uitvoerder: 'zorggroep-noorderlicht',
        start: '2027-02-10',
        einde: '2027-12-15',
        gepland: '24',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Woonadviesteam', '1000', 'uur', '82.00'),
      kosten('A1', 'COMMUNICATIE', 'Gespreksgids en voorbeeldwoningen in beeld', '1', 'stuk', '4000.00'),
      kosten('A2', 'INHUUR', 'Begeleiding van straatgesprekken', '60', 'bijeenkomst', '300.00'),
      kosten('A2', 'PERSONEEL', 'Voorbereiding met bewoners', '80', 'uur', '75.00'),
      kosten('A3', 'OVERIG', 'Doorstroomcafé, zaal en programma', '24', 'bijeenkomst', '500.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '200', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-vlissingen', '22000.00'), toegezegd('verzekeraar-cz', '10000.00')],
    gevraagdeBijdrage: '110000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 10,
        omvang: '3',
        tegenkosten: '1900.00',
        kans: '45.00',
        onderbouwing:
          'Een derde van de ongeveer dertig opnamen uit deze buurten hangt samen met de woning. Bij die tien rekenen wij met een kwartaal uitstel door tijdig aanpassen of verhuizen.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '4',
        tegenkosten: '1250.00',
        kans: '50.00',
        onderbouwing: 'In een gelijkvloerse woning redt een partner het langer; vijf echtparen winnen vier maanden.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 32,
        omvang: '3',
        kans: '30.00',
        onderbouwing: 'Met een douche op de begane grond is bij tweeëndertig bewoners minder hulp bij wassen nodig.',
      }),
      besparing(KENTAL.ZIEKENHUISDAG, {
        mechanisme: 'VOORKOMEN',
        personen: 10,
        omvang: '1',
        kans: '45.00',
        onderbouwing: 'Minder valpartijen op de trap schelen een klein aantal verpleegdagen.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VOORKOMEN',
        personen: 31,
        omvang: '1',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing:
          'Eenendertig huishoudens hebben na eigen aanpassing of verhuizing geen trapvoorziening of extra hulp nodig; adviesuren zijn afgetrokken.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Vlissingen en Wonen Samen, in de prestatieafspraken',
      stappen: [
        { omschrijving: 'Woonadvies opgenomen in de prestatieafspraken voor 2028', datum: '2027-10-01' },
        { omschrijving: 'Acht straten hebben een eigen trekker', datum: '2027-12-01' },
      ],
      afrondingZonderBorging:
        'De woonconsulent van de corporatie houdt een maandelijks spreekuur. De gespreksgids blijft gratis beschikbaar en straten met een trekker organiseren hun gesprekken zelf. Lopende adviezen worden voor het jaareinde afgerond.',
    },
    risicos: [
      {
        omschrijving: 'Mensen willen praten, maar niet verhuizen.',
        kans: 4,
        impact: 3,
        maatregel: 'Aanpassen is even welkom als verhuizen; verhalen van buren wegen zwaarder dan die van adviseurs.',
      },
      {
        omschrijving: 'Er komen te weinig gelijkvloerse woningen vrij.',
        kans: 3,
        impact: 4,
        maatregel: 'Voorrang voor buurtgenoten bij twee complexen, vastgelegd met de corporatie.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Eerste tien straatgesprekken', datum: '2027-04-01' },
      { omschrijving: 'Honderd huishoudens met een woonplan', datum: '2027-08-31' },
      { omschrijving: 'Terugkomdag voor bewoners en kinderen', datum: '2027-11-20' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Past bij de woonzorgvisie. Het zorgkantoor vraagt aandacht voor de grens tussen straatgesprek en individueel advies.',
  beoordeling: null,
  motivering: null,
};
