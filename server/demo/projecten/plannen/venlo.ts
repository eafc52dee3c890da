import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoInhoud, DemoPlan } from '../typen.ts';
import { VENLO_VERBETERD } from './venlo-verbeterd.ts';

const BLERICK_CENTRUM = 'BU09839900';

/** The first version: one-to-one help, with a share that a Wlz-funded provider pays. */
const INHOUD: DemoInhoud = {
  regeling: 'DOS',
  jaar: 2026,
  projectjaar: 2,
  overgangsbeleid2026: false,
  titel: 'Thuisregie Blerick',
  samenvatting:
    'Vijfenveertig kwetsbare ouderen in Blerick krijgen een vaste thuisbegeleider die wekelijks langskomt en helpt om overzicht te houden. Tweemaal per maand is er een gezamenlijke huiskamer. In het tweede jaar zetten wij voort wat in het eerste jaar goed beviel.',
  startdatum: '2026-10-01',
  einddatum: '2026-12-31',
  aanvrager: 'gemeente-venlo',
  gemeenten: ['GM0983'],
  buurten: [BLERICK_CENTRUM],
  cbsIndelingsjaar: 2025,
  partners: [
    { partner: 'stichting-thuiszorg-nabij', rol: 'MEDEFINANCIER' },
    { partner: 'buurtkracht-welzijn', rol: 'UITVOERDER' },
  ],
  probleemanalyse: {
    opgave:
      'In Blerick-Centrum wonen kwetsbare ouderen die het overzicht verliezen: ongeopende post, vergeten afspraken, medicijnen door elkaar. Zij vallen net buiten de wijkverpleging en hebben geen familie die dat opvangt. Een vaste begeleider gaf in het eerste jaar rust, maar de wachtlijst groeide even hard mee.',
    gedeeldEigenaarschap:
      'Gemeente en Stichting Thuiszorg Nabij trekken het project samen en betalen er beide aan mee. Buurtkracht Welzijn organiseert de huiskamer en houdt contact met de buurt.',
    beoogdeResultaten:
      'Vijfenveertig ouderen met een vaste begeleider en een overzichtelijk weekplan, en een huiskamer met gemiddeld vijftien bezoekers.',
    urgentie:
      'De huidige begeleiders zijn tot het najaar betaald. Zonder vervolg vallen vijfenveertig ouderen terug op een huisarts die hen al niet kon helpen.',
    regionalePrioriteit: 'Het voorstel noemt de Limburgse wens om ouderen langer zelf de regie te laten houden.',
    kostenEnOpbrengsten:
      'De begroting van 160.000 euro bestaat vrijwel geheel uit uren van begeleiders. Gemeente en Thuiszorg Nabij dragen 72.000 euro. De besparing ligt vooral in de Wlz.',
    artikel12Status: false,
  },
  doelgroep: {
    omschrijving: 'Kwetsbare ouderen in Blerick-Centrum die het overzicht over hun dagelijks leven verliezen.',
    omvang: 45,
    verwachtBereik: 45,
    gemeenschapsgericht:
      'De huiskamer is open voor de hele buurt en vrijwilligers uit Blerick-Centrum helpen mee. De begeleiding aan huis richt zich op de deelnemers.',
  },
  bijdrageAanDoel: {
    mechanismen: ['UITSTELLEN', 'VERMINDEREN'],
    wijzeEnMate:
      'Door orde in huis en hoofd kunnen vier ouderen vier maanden later naar verblijf en hebben drie ouderen driekwart jaar later een modulair pakket nodig.',
    kwaliteitVanLeven:
      'Deelnemers voelen zich minder opgejaagd en durven weer open te doen. De vaste begeleider is voor velen het gezicht van de week.',
  },
  betrokkenheidNaasten:
    'Zeven mantelzorgers en de cliëntenraad van Thuiszorg Nabij bespraken in juli de ervaringen van het eerste jaar. Zij vroegen om een huiskamer, zodat deelnemers ook elkaar ontmoeten; die is toegevoegd.',
  activiteiten: [
    {
      code: 'A1',
      naam: 'Thuisbegeleiders',
      vorm: 'INDIVIDUEEL',
      omschrijving:
        'Thuisbegeleiders bezoeken vijfenveertig ouderen wekelijks om samen post, afspraken en huishouden op orde te houden.',
      buurten: [BLERICK_CENTRUM],
      uitvoerder: 'stichting-thuiszorg-nabij',
      start: '2026-10-01',
      einde: '2026-12-31',
      gepland: '1750',
      eenheid: 'uur',
    },
    {
      code: 'A2',
      naam: 'Huiskamer',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Tweemaal per maand ontmoeten deelnemers en buurtgenoten elkaar in de huiskamer, ontvangen door vrijwilligers van Buurtkracht Welzijn zonder kosten voor het project.',
      buurten: [BLERICK_CENTRUM],
      uitvoerder: 'buurtkracht-welzijn',
      start: '2026-10-01',
      einde: '2026-12-31',
      gepland: '6',
      eenheid: 'bijeenkomst',
    },
  ],
  begroting: [
    kosten('A1', 'EEN_OP_EEN_BEGELEIDING', 'Individuele begeleiding aan huis', '1750', 'uur', '80.00'),
    kosten(null, 'PROJECTLEIDING', 'Projectleiding', '200', 'uur', '100.00'),
  ],
  financiering: [toegezegd('gemeente-venlo', '32000.00'), toegezegd('stichting-thuiszorg-nabij', '40000.00')],
  gevraagdeBijdrage: '88000.00',
  besparingen: [
    besparing(KENTAL.WLZ_VERBLIJF, {
      mechanisme: 'UITSTELLEN',
      personen: 4,
      omvang: '4',
      tegenkosten: '1600.00',
      kans: '50.00',
      onderbouwing:
        'Vier deelnemers stonden in het eerste jaar op het punt te verhuizen naar een instelling en bleven enkele maanden langer thuis.',
    }),
    besparing(KENTAL.WLZ_MPT, {
      mechanisme: 'UITSTELLEN',
      personen: 3,
      omvang: '0.75',
      tegenkosten: '8000.00',
      kans: '55.00',
      onderbouwing: 'Drie deelnemers hebben met een weekplan driekwart jaar later een modulair pakket nodig.',
    }),
    besparing(KENTAL.WIJKVERPLEGING, {
      mechanisme: 'VERMINDEREN',
      personen: 5,
      omvang: '4',
      kans: '70.00',
      onderbouwing: 'Bij vijf deelnemers vervalt hulp bij medicijnen doordat de begeleider overzicht aanbrengt.',
    }),
    besparing(KENTAL.ZIEKENHUISDAG, {
      mechanisme: 'VOORKOMEN',
      personen: 5,
      omvang: '1',
      kans: '75.00',
      onderbouwing: 'Bij vijf deelnemers wordt ontregeling eerder opgemerkt, wat een verpleegdag scheelt.',
    }),
    besparing(KENTAL.WMO_MAAND, {
      mechanisme: 'VERMINDEREN',
      personen: 10,
      omvang: '8',
      kans: '50.00',
      onderbouwing: 'Tien deelnemers krijgen deze begeleiding in plaats van een maatwerkvoorziening.',
    }),
  ],
  borging: {
    domein: 'WMO',
    financier: 'Gemeente Venlo, omvang nog te bepalen',
    stappen: [{ omschrijving: 'Overleg tussen gemeente en Thuiszorg Nabij over het vervolg', datum: '2026-12-03' }],
    afrondingZonderBorging:
      'Deelnemers worden voor het einde van het jaar besproken met huisarts en sociaal team. De huiskamer blijft eenmaal per maand open.',
  },
  risicos: [
    {
      omschrijving: 'Deelnemers worden afhankelijk van hun begeleider.',
      kans: 4,
      impact: 3,
      maatregel: 'Halverwege met ieder een gesprek over wat zonder begeleider kan, en de huiskamer als alternatief.',
    },
  ],
  mijlpalen: [
    { omschrijving: 'Weekplan voor alle deelnemers', datum: '2026-11-01' },
    { omschrijving: 'Vervolggesprek met alle deelnemers', datum: '2026-12-11' },
  ],
  verklaringen: ALLE_VERKLARINGEN,
};

export const VENLO: DemoPlan = {
  sleutel: 'DOS-2026-ZK17-017',
  doelstatus: 'NIET_IN_BEHANDELING',
  overtreedtRegels: ['DOS-078', 'DOS-065', 'DOS-068'],
  aanvrager: 'gemeente-venlo',
  inhoud: INHOUD,
  verbeterd: VENLO_VERBETERD,
  afstemming:
    'De opgave in Blerick is herkenbaar. Besproken is dat individuele begeleiding niet wordt gefinancierd en dat het eigen aandeel in het tweede jaar 40 procent is, zonder bijdrage van een Wlz-aanbieder.',
  beoordeling: beoordeling(
    'AFWIJZEN',
    'De gewijzigde opzet voldoet aan de regels, maar is een ander project dan waarover is afgestemd. Dit is een eerste inschatting; een inhoudelijke beoordeling heeft niet plaatsgevonden.',
    [
      [1, 'Over de groepsgerichte opzet is met het zorgkantoor niet gesproken.'],
      [3, 'De wachtlijst en de positie van deze ouderen zijn overtuigend beschreven.'],
      [2, 'Blerick-Centrum telt 310 ouderen in de doelgroep; het bereik is nog een schatting.'],
      [2, 'De verwachte besparing ligt nauwelijks boven de bijdrage en volgt uit het eerdere ontwerp.'],
      [3, 'Groepsgerichte hulp past bij de regionale lijn; het plan legt dat verband summier.'],
      [2, 'Ruimten en trainers voor de groepen zijn nog niet vastgelegd.'],
      [3, 'De gemeente verhoogde haar bijdrage aanzienlijk; andere financiers ontbreken.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [2, 'In de resterende weken moet de hele werkwijze worden omgebouwd.'],
    ],
  ),
  motivering:
    'Wij nemen uw aanvraag niet in behandeling. Het plan dat u na onze opmerkingen indiende, is een wezenlijk ander project dan waarover wij spraken: groepen in plaats van begeleiding aan huis. Over deze opzet is niet met ons afgestemd, terwijl het beleid vraagt dat een aanvraag in afstemming met het zorgkantoor tot stand komt. Wij spreken hiermee geen oordeel uit over de inhoud, die ons aanspreekt. Wij nodigen u uit voor een gesprek over een aanvraag voor 2027. Tegen deze beslissing kunt u binnen veertien dagen bezwaar maken.',
};
