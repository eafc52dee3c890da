import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const VOORHOF_HOOGBOUW = 'BU05039900';
const POPTAHOF_NOORD = 'BU05039901';

export const DELFT: DemoPlan = {
  sleutel: 'DOS-2026-ZK33-010',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-delft',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 2,
    overgangsbeleid2026: true,
    titel: 'Voorhof Verbonden',
    samenvatting:
      'In de hoogbouw van Voorhof en Poptahof vormen alleenwonende 70-plussers en studenten samen buurtcirkels: groepen van tien tot vijftien buren die iets voor elkaar betekenen. In het tweede jaar komen er acht cirkels bij en leren bestaande cirkels zonder coach verder te gaan. Samenredzaamheid in plaats van een steeds langer rooster van hulpverleners.',
    startdatum: '2026-09-15',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-delft',
    gemeenten: ['GM0503'],
    buurten: [VOORHOF_HOOGBOUW, POPTAHOF_NOORD],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-dsw', rol: 'MEDEFINANCIER' },
      { partner: 'stichting-thuiszorg-nabij', rol: 'UITVOERDER' },
      { partner: 'stichting-meedoen', rol: 'UITVOERDER' },
      { partner: 'woonstichting-de-sleutel', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Op sommige verdiepingen van de Voorhofflats wonen drie ouderen alleen naast zes studenten. Zij delen een lift, maar geen leven. Ouderen vertellen dat het weekend het langst duurt; studenten dat zij niemand in de stad kennen. Thuiszorg Nabij ziet dat alleenwonende cliënten zonder contacten gemiddeld een jaar eerder een indicatie voor verblijf krijgen dan cliënten met een buur die langskomt.',
      gedeeldEigenaarschap:
        'De gemeente, Stichting Meedoen, Thuiszorg Nabij, Woonstichting De Sleutel en twee studentenverenigingen delen het eigenaarschap. DSW betaalt mee vanuit de overtuiging dat buurtcirkels wijkverpleging ontlasten. De cirkels kiezen samen een cirkelraad die over het programma gaat.',
      beoogdeResultaten:
        'Veertien buurtcirkels, waarvan zes zonder coach. Honderdtachtig deelnemers, van wie een derde student, en tachtig gezamenlijke activiteiten. In driekwart van de cirkels hebben buren een afspraak over wat te doen als iemand niet verschijnt.',
      urgentie:
        'De hoogbouw heeft het grootste aandeel alleenwonende ouderen van Delft. De teams van Thuiszorg Nabij in deze wijk hebben al een jaar vacatures die niet vervuld worden.',
      regionalePrioriteit:
        'Samenredzaamheid in stedelijke hoogbouw staat op de gezamenlijke agenda van DSW en de gemeenten in Westland, Schieland en Delfland.',
      kostenEnOpbrengsten:
        'De kosten van 150.000 euro dragen gemeente en verzekeraar voor 64.000 euro. De verwachte besparing valt voor meer dan de helft in de Wlz; Zvw en Wmo profiteren ongeveer gelijk.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: 'Alleenwonende 70-plussers in de hoogbouw van Voorhof en Poptahof-Noord.',
      omvang: 540,
      verwachtBereik: 180,
      gemeenschapsgericht:
        'Een cirkel bestaat uit buren van alle leeftijden op een of twee verdiepingen. De coach begeleidt de groep, nooit een enkele bewoner.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'In het eerste jaar bleef wie in een cirkel zat langer buiten beeld van zware zorg. Wij rekenen behoudend: vijf deelnemers met vijf maanden uitstel van verblijf en vier met vier maanden uitstel van een volledig pakket, met een kans van vijfendertig tot veertig procent.',
      kwaliteitVanLeven:
        'Samen eten op zondag, hulp met een telefoon, een kop soep voor wie ziek is. Deelnemers gaven hun contact met buren voor het project een vijf en na een jaar ruim een zeven.',
    },
    betrokkenheidNaasten:
      'De cirkelraad van zes ouderen en drie studenten besprak het vervolg in mei en juni. Twaalf mantelzorgers die op afstand wonen, dachten digitaal mee; zij vroegen om een afspraak voor het geval iemand niet opendoet. Die staat nu in elke cirkelafspraak.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Coaching van buurtcirkels',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Cirkelcoaches brengen buren per verdieping bij elkaar, helpen de groep afspraken te maken en trekken zich stap voor stap terug.',
        buurten: [VOORHOF_HOOGBOUW, POPTAHOF_NOORD],
        uitvoerder: 'stichting-meedoen',
        start: '2026-09-15',
        einde: '2026-12-31',
        gepland: '1050',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Ruimte en gezamenlijke activiteiten',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Cirkels gebruiken twee flatruimten voor maaltijden, taal- en muziekavonden en de zondagse soep, en bepalen zelf wat zij doen.',
        buurten: [VOORHOF_HOOGBOUW, POPTAHOF_NOORD],
        uitvoerder: 'woonstichting-de-sleutel',
        start: '2026-09-20',
        einde: '2026-12-27',
        gepland: '80',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Werving en scholing',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Verenigingen werven studenten aan het begin van het collegejaar. Wijkverpleegkundigen trainen cirkels in groepen over signalen, vergeetachtigheid en privacy.',
        buurten: [VOORHOF_HOOGBOUW, POPTAHOF_NOORD],
        uitvoerder: 'stichting-thuiszorg-nabij',
        start: '2026-09-15',
        einde: '2026-12-11',
        gepland: '20',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Cirkelcoaches, groepsgericht', '1050', 'uur', '80.00'),
      kosten('A2', 'HUISVESTING', 'Gebruik van twee flatruimten', '26', 'locatieweek', '500.00'),
      kosten('A2', 'MATERIAAL', 'Activiteiten van cirkels', '80', 'bijeenkomst', '200.00'),
      kosten('A3', 'SCHOLING', 'Groepstrainingen', '20', 'bijeenkomst', '600.00'),
      kosten('A3', 'COMMUNICATIE', 'Werving van bewoners en studenten', '120', 'uur', '75.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '160', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-delft', '44000.00'), toegezegd('verzekeraar-dsw', '20000.00')],
    gevraagdeBijdrage: '86000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '5',
        tegenkosten: '1000.00',
        kans: '40.00',
        onderbouwing:
          'Alleenwonenden met een contact in de flat krijgen later een indicatie. Voor vijf deelnemers rekenen wij met vijf maanden, minder dan de helft van het verschil dat de thuiszorg ziet.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '4',
        tegenkosten: '1250.00',
        kans: '35.00',
        onderbouwing:
          'Vier deelnemers met beginnende vergeetachtigheid houden door hun cirkel vier maanden langer structuur.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 30,
        omvang: '4',
        kans: '30.00',
        onderbouwing:
          'Bij dertig cliënten vervallen bezoeken die vooral een controle waren of er iemand opstond en at.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 25,
        omvang: '2',
        kans: '65.00',
        onderbouwing:
          'Vijfentwintig bewoners die uit onzekerheid de ambulance belden, bellen nu eerst een cirkelgenoot of de huisarts.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 20,
        omvang: '1',
        kans: '40.00',
        onderbouwing: 'Twintig deelnemers vervangen begeleiding tegen eenzaamheid door hun cirkel.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Delft, met een ruimtebijdrage van Woonstichting De Sleutel',
      stappen: [
        { omschrijving: 'Zes cirkels verklaren zich zelfstandig', datum: '2026-11-30' },
        { omschrijving: 'Gemeente neemt twee coaches op in de welzijnsopdracht', datum: '2026-12-16' },
      ],
      afrondingZonderBorging:
        'Zelfstandige cirkels gaan door; de corporatie laat de flatruimten open. Cirkels die dat nog niet kunnen, krijgen tot het einde van het collegejaar ondersteuning van de studentenverenigingen en een contactpersoon bij Meedoen.',
    },
    risicos: [
      {
        omschrijving: 'Studenten verhuizen en cirkels vallen stil.',
        kans: 4,
        impact: 2,
        maatregel: 'Per cirkel ten hoogste een derde student en een vaste overdracht rond februari en september.',
      },
      {
        omschrijving: 'Cirkels nemen te zware zorgen op zich.',
        kans: 2,
        impact: 4,
        maatregel: 'Training over grenzen en een achterwacht bij de wijkverpleging voor vragen van de groep.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Acht nieuwe cirkels gestart', datum: '2026-10-31' },
      { omschrijving: 'Zes cirkels zonder coach', datum: '2026-11-30' },
      { omschrijving: 'Cirkelraad stelt het jaarverhaal vast', datum: '2026-12-14' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Vervolg op het eerste jaar, passend bij de gezamenlijke agenda. Gevraagd is zichtbaar te maken welke cirkels zelfstandig verder kunnen.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Laagdrempelige aanpak die zichzelf overbodig maakt. Het eigen aandeel voldoet en de aannames zijn terughoudend.',
    [
      [4, 'Halfjaarlijks overleg; de vraag naar zelfstandige cirkels is beantwoord met een duidelijk doel.'],
      [4, 'Grootste aandeel alleenwonende ouderen van de stad en langdurige vacatures in de thuiszorg.'],
      [3, 'Een doelgroep van 540 mensen, goed te bereiken binnen enkele gebouwen.'],
      [3, 'De besparing ligt ruim een tiende boven de bijdrage; de kansen zijn laag ingeschat.'],
      [4, 'Samenredzaamheid in hoogbouw staat op de gezamenlijke agenda.'],
      [4, 'Cirkels worden zelfstandig en de ruimte is voor langere tijd geregeld.'],
      [4, 'Gemeente en verzekeraar dragen bijna 43 procent en studenten brengen tijd in.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [5, 'Werkwijze, coaches en ruimten zijn er; de start valt samen met het collegejaar.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. Voorhof Verbonden laat zien dat buren van verschillende leeftijden elkaar dragen en dat groepen na verloop van tijd zonder coach verder kunnen. Uw raming is terughoudend en het eigen aandeel voldoet aan de eis voor het tweede jaar. Wij volgen met belangstelling hoeveel cirkels in december op eigen kracht draaien.',
};
