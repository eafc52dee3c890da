import { ALLE_VERKLARINGEN, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoInhoud } from '../typen.ts';

const BLERICK_CENTRUM = 'BU09839900';

/** The second version: groups instead of one-to-one help, and a share that the gemeente pays by itself. */
export const VENLO_VERBETERD: DemoInhoud = {
  regeling: 'DOS',
  jaar: 2026,
  projectjaar: 2,
  overgangsbeleid2026: false,
  titel: 'Thuisregie Blerick',
  samenvatting:
    'Ouderen in Blerick-Centrum die het overzicht dreigen te verliezen, helpen elkaar in regiegroepen: samen de week doornemen, post openen, afspraken plannen. Getrainde buurtgenoten begeleiden de groepen en er is een huiskamer waar iedereen binnen kan lopen. Deze opzet vervangt de begeleiding aan huis.',
  startdatum: '2026-10-12',
  einddatum: '2026-12-31',
  aanvrager: 'gemeente-venlo',
  gemeenten: ['GM0983'],
  buurten: [BLERICK_CENTRUM],
  cbsIndelingsjaar: 2025,
  partners: [
    { partner: 'stichting-thuiszorg-nabij', rol: 'UITVOERDER' },
    { partner: 'buurtkracht-welzijn', rol: 'UITVOERDER' },
  ],
  probleemanalyse: {
    opgave:
      'Ruim driehonderd ouderen in Blerick-Centrum lopen het risico het overzicht over hun leven te verliezen. Een vaste begeleider aan huis hielp in het eerste jaar vijfenveertig van hen, maar de wachtlijst groeide mee. De vraag is hoe dezelfde rust bereikt kan worden zonder dat er voor iedere oudere een beroepskracht nodig is.',
    gedeeldEigenaarschap:
      'De gemeente is opdrachtgever en draagt het hele eigen aandeel. Buurtkracht Welzijn leidt de groepen, Stichting Thuiszorg Nabij traint vrijwilligers en brengt geen geld meer in. De wijkraad Blerick bepaalt mee waar de groepen samenkomen.',
    beoogdeResultaten:
      'Twaalf regiegroepen met samen honderdtwintig deelnemers, vierentwintig getrainde groepsbegeleiders uit de buurt en een huiskamer op twee plekken die iedere week open is.',
    urgentie:
      'De begeleiding aan huis loopt af en de winter staat voor de deur. Groepen vangen de huidige deelnemers op en maken tegelijk ruimte voor wie wacht.',
    regionalePrioriteit:
      'De verschuiving van individuele naar gezamenlijke ondersteuning sluit aan bij de lijn in Noord- en Midden-Limburg om samenredzaamheid te versterken.',
    kostenEnOpbrengsten:
      'De totale kosten blijven 160.000 euro. De gemeente draagt 72.000 euro, 45 procent van het geheel. Tegenover de bijdrage van het zorgkantoor staat een verwachte besparing in de Wlz van 90.000 euro, met daarnaast baten in Zvw en Wmo.',
    artikel12Status: false,
  },
  doelgroep: {
    omschrijving: 'Ouderen in Blerick-Centrum die moeite krijgen om hun dagelijks leven te overzien, en hun buren.',
    omvang: 310,
    verwachtBereik: 120,
    gemeenschapsgericht:
      'Alles gebeurt in groepen onder leiding van getrainde buurtgenoten. Er zijn geen huisbezoeken en er is geen vaste begeleider per persoon.',
  },
  bijdrageAanDoel: {
    mechanismen: ['UITSTELLEN', 'VERMINDEREN', 'VOORKOMEN'],
    wijzeEnMate:
      'Een weekritme en hulp van lotgenoten geven houvast. Wij rekenen met vier deelnemers met vier maanden uitstel van verblijf en drie met driekwart jaar uitstel van een modulair pakket thuis.',
    kwaliteitVanLeven:
      'Deelnemers ontdekken dat anderen met hetzelfde worstelen en dat zij elkaar iets te bieden hebben. Dat geeft meer zelfvertrouwen dan geholpen worden.',
  },
  betrokkenheidNaasten:
    'In september legden wij de nieuwe opzet voor aan zeven mantelzorgers, vijf deelnemers en de cliëntenraad. Zij stelden voor de groepen klein te houden en altijd op hetzelfde tijdstip; dat is overgenomen. Drie mantelzorgers worden zelf groepsbegeleider.',
  activiteiten: [
    {
      code: 'A1',
      naam: 'Regiegroepen',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Twaalf groepen van ongeveer tien ouderen nemen wekelijks de week door, ordenen post en afspraken en oefenen met hulp vragen, begeleid door een sociaal werker en buurtgenoten.',
      buurten: [BLERICK_CENTRUM],
      uitvoerder: 'buurtkracht-welzijn',
      start: '2026-10-19',
      einde: '2026-12-31',
      gepland: '1250',
      eenheid: 'uur',
    },
    {
      code: 'A2',
      naam: 'Training van groepsbegeleiders',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Vierentwintig buurtgenoten leren in groepen een bijeenkomst te leiden en signalen van achteruitgang te herkennen.',
      buurten: [BLERICK_CENTRUM],
      uitvoerder: 'stichting-thuiszorg-nabij',
      start: '2026-10-12',
      einde: '2026-12-11',
      gepland: '24',
      eenheid: 'bijeenkomst',
    },
    {
      code: 'A3',
      naam: 'Open huiskamer',
      vorm: 'COLLECTIEF',
      omschrijving: 'Een huiskamer op twee plekken waar groepen samenkomen en buurtgenoten kunnen aanschuiven.',
      buurten: [BLERICK_CENTRUM],
      uitvoerder: 'buurtkracht-welzijn',
      start: '2026-10-19',
      einde: '2026-12-31',
      gepland: '20',
      eenheid: 'locatieweek',
    },
  ],
  begroting: [
    kosten('A1', 'PERSONEEL', 'Begeleiding van regiegroepen', '1250', 'uur', '80.00'),
    kosten('A2', 'SCHOLING', 'Training van groepsbegeleiders', '24', 'bijeenkomst', '600.00'),
    kosten('A3', 'HUISVESTING', 'Huur van twee huiskamers', '20', 'locatieweek', '780.00'),
    kosten('A3', 'MATERIAAL', 'Inrichting en materiaal voor de groepen', '1', 'stuk', '10000.00'),
    kosten(null, 'PROJECTLEIDING', 'Projectleiding', '200', 'uur', '100.00'),
  ],
  financiering: [toegezegd('gemeente-venlo', '72000.00')],
  gevraagdeBijdrage: '88000.00',
  besparingen: [
    besparing(KENTAL.WLZ_VERBLIJF, {
      mechanisme: 'UITSTELLEN',
      personen: 4,
      omvang: '4',
      tegenkosten: '1600.00',
      kans: '50.00',
      onderbouwing:
        'Van 310 ouderen verwachten wij er vier die door houvast in de groep vier maanden later naar verblijf gaan.',
    }),
    besparing(KENTAL.WLZ_MPT, {
      mechanisme: 'UITSTELLEN',
      personen: 3,
      omvang: '0.75',
      tegenkosten: '8000.00',
      kans: '55.00',
      onderbouwing:
        'Bij drie deelnemers neemt de groep zoveel structuur over dat een modulair pakket driekwart jaar wordt uitgesteld.',
    }),
    besparing(KENTAL.WIJKVERPLEGING, {
      mechanisme: 'VERMINDEREN',
      personen: 20,
      omvang: '5',
      kans: '40.00',
      onderbouwing:
        'Twintig deelnemers zetten hun medicijnen voortaan samen in de groep klaar, waardoor bezoeken van de wijkverpleging vervallen.',
    }),
    besparing(KENTAL.ZIEKENHUISDAG, {
      mechanisme: 'VOORKOMEN',
      personen: 10,
      omvang: '1',
      kans: '75.00',
      onderbouwing:
        'Groepsleden merken ontregeling eerder op dan bij een wekelijks bezoek, wat bij tien mensen een verpleegdag scheelt.',
    }),
    besparing(KENTAL.WMO_MAAND, {
      mechanisme: 'VERMINDEREN',
      personen: 30,
      omvang: '8',
      kans: '50.00',
      onderbouwing: 'Dertig deelnemers nemen deel aan een regiegroep in plaats van een maatwerkvoorziening te vragen.',
    }),
  ],
  borging: {
    domein: 'WMO',
    financier: 'Gemeente Venlo, als onderdeel van de algemene voorzieningen',
    stappen: [
      { omschrijving: 'Zes groepen geleid door buurtgenoten', datum: '2026-12-01' },
      { omschrijving: 'Raadsvoorstel voor groepsgerichte ondersteuning', datum: '2026-12-16' },
    ],
    afrondingZonderBorging:
      'Groepen die door buurtgenoten worden geleid, gaan door in het wijkgebouw. Voor de andere deelnemers zoekt het sociaal team een plek in een bestaande groep.',
  },
  risicos: [
    {
      omschrijving: 'Deelnemers die aan een vaste begeleider gewend zijn, komen niet naar een groep.',
      kans: 4,
      impact: 4,
      maatregel: 'De eerste drie keer samen opgehaald door een buurtgenoot en beginnen in groepjes van vijf.',
    },
    {
      omschrijving: 'Te weinig buurtgenoten die een groep willen leiden.',
      kans: 3,
      impact: 3,
      maatregel: 'Werving via verenigingen en carnavalsclubs, altijd twee begeleiders per groep.',
    },
  ],
  mijlpalen: [
    { omschrijving: 'Zes regiegroepen gestart', datum: '2026-11-06' },
    { omschrijving: 'Twaalf regiegroepen gestart', datum: '2026-12-04' },
  ],
  verklaringen: ALLE_VERKLARINGEN,
};
