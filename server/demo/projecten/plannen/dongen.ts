import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const DONGEN_VAART = 'BU07669900';
const KLEIN_DONGEN = 'BU07669901';

export const DONGEN: DemoPlan = {
  sleutel: 'DOS-2026-ZK12-003',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-dongen',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 3,
    overgangsbeleid2026: true,
    titel: 'Langer thuis in Dongen-Vaart',
    samenvatting:
      'Derde en laatste jaar van de Dongense aanpak. De kennis van de leefcoaches gaat over naar het sociaal team en de nadruk verschuift van gesprekken aan huis naar groepsaanbod met een vast dagritme. Een netwerk van vrijwilligers houdt de aanpak na dit jaar levend, zodat kwetsbare 70-plussers in Dongen-Vaart en Klein-Dongen thuis kunnen blijven wonen.',
    startdatum: '2026-09-15',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-dongen',
    gemeenten: ['GM0766'],
    buurten: [DONGEN_VAART, KLEIN_DONGEN],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-cz', rol: 'MEDEFINANCIER' },
      { partner: 'stichting-thuiszorg-nabij', rol: 'UITVOERDER' },
      { partner: 'stichting-samenleven', rol: 'UITVOERDER' },
      { partner: 'corporatie-thuishaven', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Twee jaar Dongense aanpak lieten zien dat kwetsbare 70-plussers vooral vastlopen op een leeg dagritme: wie nergens verwacht wordt, eet slecht, beweegt weinig en raakt sneller in de war. De leefcoaches konden dat per persoon keren, maar hun werk groeit niet mee met de vraag en past niet in een gewone financiering. De opgave voor dit jaar is daarom die kennis over te dragen en de hulp in groepen te organiseren, in een buurt waar voorzieningen over drie kernen verspreid liggen.',
      gedeeldEigenaarschap:
        'De partners van het eerste uur delen de verantwoordelijkheid: gemeente, Thuiszorg Nabij, Stichting Samenleven en Corporatie Thuishaven. Ieder heeft een deel van de erfenis geadopteerd. Het sociaal team neemt de werkwijze over, Samenleven het groepsaanbod en Thuishaven de ruimten. CZ draagt bij aan de overgang.',
      beoogdeResultaten:
        'Eind december werkt het hele sociaal team volgens de Dongense werkwijze, draaien er zes dagritmegroepen waarvan vier zonder beroepskracht kunnen, en staan er zestig vrijwilligers klaar. Geen deelnemer valt terug op losse hulp zonder vervolg.',
      urgentie:
        'De tijdelijke middelen lopen dit jaar af. Zonder nette overdracht verdwijnt kennis van drie leefcoaches en verliezen ongeveer honderdvijftig deelnemers hun vaste weekritme, precies voor de winter.',
      regionalePrioriteit:
        'De regio Midden-Brabant noemt overdraagbare werkwijzen voor het sociaal team als voorwaarde om langer thuis in kleine kernen vol te houden.',
      kostenEnOpbrengsten:
        'De kosten van 150.000 euro worden voor 94.000 euro door gemeente en zorgverzekeraar gedragen. De baten verdelen zich over Wlz, Zvw en een relatief groot deel Wmo, omdat groepen individuele begeleiding vervangen.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving:
        'Kwetsbare 70-plussers in Dongen-Vaart en Klein-Dongen, onder wie mensen met beginnende geheugenproblemen.',
      omvang: 410,
      verwachtBereik: 190,
      gemeenschapsgericht:
        'De dagritmegroepen zijn open buurtgroepen in bestaande ontmoetingsplekken. Iedere bewoner kan binnenlopen; verwijzing is niet nodig en er wordt geen dossier bijgehouden.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'De eerste twee jaren lieten zien dat een vast dagritme de overgang naar verblijf met maanden kan opschuiven. Voor dit jaar rekenen wij met vijf mensen bij wie dat vier maanden scheelt en vijf die een volledig pakket thuis vier maanden later nodig hebben. Groepsaanbod vervangt daarnaast individuele begeleiding.',
      kwaliteitVanLeven:
        'Deelnemers noemen het ritme zelf als winst: op dinsdag koken, op donderdag wandelen, op zondag bellen. Het geeft houvast, eetlust en iets om over te vertellen aan de kinderen.',
    },
    betrokkenheidNaasten:
      'De klankbordgroep van negen mantelzorgers en drie oud-deelnemers kwam dit jaar vijf keer bijeen. Op hun aandringen blijft er een aanspreekpunt voor naasten wanneer de leefcoaches vertrekken en is het zondagse belrondje behouden. In december beoordeelt de klankbordgroep of de overdracht geslaagd is.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Groepsaanbod dagritme',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Zes groepen van ongeveer vijftien mensen komen op vaste dagen bijeen om te koken, te bewegen en de dag door te nemen. De begeleiding bouwt af zodra vrijwilligers de groep dragen.',
        buurten: [DONGEN_VAART, KLEIN_DONGEN],
        uitvoerder: 'stichting-samenleven',
        start: '2026-09-15',
        einde: '2026-12-23',
        gepland: '30',
        eenheid: 'locatieweek',
      },
      {
        code: 'A2',
        naam: 'Overdracht van de werkwijze aan het sociaal team',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Oud-leefcoaches trainen het sociaal team in groepen, werken de aanpak uit in een handboek en lopen mee bij wijkoverleggen. Er worden geen cliënten overgenomen.',
        buurten: [DONGEN_VAART, KLEIN_DONGEN],
        uitvoerder: 'stichting-thuiszorg-nabij',
        start: '2026-09-15',
        einde: '2026-11-30',
        gepland: '12',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Vrijwilligersnetwerk',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Een coördinator werft en bindt zestig vrijwilligers, koppelt hen aan groepen en regelt ruimten met de corporatie. Er komt een rooster dat de vrijwilligers zelf beheren.',
        buurten: [DONGEN_VAART, KLEIN_DONGEN],
        uitvoerder: 'corporatie-thuishaven',
        start: '2026-09-22',
        einde: '2026-12-31',
        gepland: '200',
        eenheid: 'uur',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Groepsbegeleiding, afbouwend', '700', 'uur', '78.00'),
      kosten('A1', 'HUISVESTING', 'Huur van ontmoetingsruimten', '30', 'locatieweek', '380.00'),
      kosten('A1', 'MATERIAAL', 'Kookspullen, vervoer en materiaal voor de groepen', '1', 'stuk', '8000.00'),
      kosten('A2', 'INHUUR', 'Inzet van oud-leefcoaches voor de overdracht', '320', 'uur', '90.00'),
      kosten('A2', 'SCHOLING', 'Trainingsdagen voor het sociaal team', '12', 'bijeenkomst', '600.00'),
      kosten('A3', 'PERSONEEL', 'Coördinatie van vrijwilligers', '200', 'uur', '76.00'),
      kosten('A3', 'OVERIG', 'Onkosten en waardering van vrijwilligers', '60', 'stuk', '80.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding en afronding', '200', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-dongen', '66000.00'), toegezegd('verzekeraar-cz', '28000.00')],
    gevraagdeBijdrage: '56000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '4',
        tegenkosten: '1400.00',
        kans: '70.00',
        onderbouwing:
          'In de vorige twee jaren bleven jaarlijks zes tot acht deelnemers aantoonbaar langer thuis dan de wijkverpleging verwachtte; wij rekenen met vijf en vier maanden.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '4',
        tegenkosten: '1250.00',
        kans: '30.00',
        onderbouwing:
          'Voor vijf deelnemers met een overbelaste partner stelt het vaste groepsritme een volledig pakket thuis enkele maanden uit.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 22,
        omvang: '5',
        kans: '35.00',
        onderbouwing:
          'Toezicht op eten en drinken gebeurt in de groep; bij tweeëntwintig mensen vervallen daardoor bezoeken.',
      }),
      besparing(KENTAL.ELV, {
        mechanisme: 'VOORKOMEN',
        personen: 5,
        omvang: '10',
        kans: '50.00',
        onderbouwing:
          'Vijf kortdurende opnamen van gemiddeld tien dagen worden voorkomen doordat naasten op tijd rust krijgen.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 22,
        omvang: '1',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing:
          'Tweeëntwintig mensen met individuele begeleiding stappen over naar een groep; de kosten van de algemene voorziening zijn afgetrokken.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Dongen, structureel in de begroting vanaf 2027',
      stappen: [
        { omschrijving: 'Gemeenteraad stelt de begroting met de dagritmegroepen vast', datum: '2026-11-12' },
        { omschrijving: 'Handboek overgedragen en door het sociaal team aanvaard', datum: '2026-11-30' },
        { omschrijving: 'Beheer van vier groepen bij vrijwilligers', datum: '2026-12-20' },
      ],
      afrondingZonderBorging:
        'Stemt de raad niet in, dan gaan de vier zelfstandige groepen door in ruimten van de corporatie en worden de twee overige samengevoegd met de inloop van Samenleven. Iedere deelnemer krijgt voor half december een gesprek over het vervolg.',
    },
    risicos: [
      {
        omschrijving: 'Kennis van leefcoaches blijkt aan personen gebonden.',
        kans: 3,
        impact: 4,
        maatregel: 'Meelopen in duo’s, een handboek met echte werkvormen en een terugkomdag in december.',
      },
      {
        omschrijving: 'Groepen zijn te zwaar voor vrijwilligers alleen.',
        kans: 2,
        impact: 4,
        maatregel: 'Per groep wegen of zij zelfstandig kan; twee groepen houden begeleiding vanuit het sociaal team.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Zes dagritmegroepen draaien', datum: '2026-10-01' },
      { omschrijving: 'Sociaal team volledig getraind', datum: '2026-11-30' },
      { omschrijving: 'Klankbordgroep beoordeelt de overdracht', datum: '2026-12-17' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Het vervolg is besproken in het jaargesprek. Wij zien dit als afrondend jaar en ondersteunen de verschuiving van individuele hulp naar groepen.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Overtuigend afrondingsjaar met een hoog eigen aandeel en concrete borging. De bijdrage van het zorgkantoor neemt zichtbaar af.',
    [
      [4, 'Jaarlijks overleg sinds de start en een gezamenlijk afrondingsgesprek dit voorjaar.'],
      [3, 'De vraag is bekend en stabiel; de urgentie zit in het behoud van wat is opgebouwd.'],
      [3, 'Met 410 ouderen een kleine doelgroep, passend bij de omvang van de gemeente.'],
      [5, 'De verwachte besparing in de Wlz is ruim twee keer de bijdrage en rust op twee jaar ervaring.'],
      [4, 'Overdraagbare werkwijzen zijn een regionale voorwaarde en dit handboek is elders bruikbaar.'],
      [5, 'De structurele financiering staat in de ontwerpbegroting en de overdracht is in stappen gepland.'],
      [5, 'Bijna twee derde van de kosten wordt door gemeente en zorgverzekeraar gedragen.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [4, 'De groepen draaien al; de resterende maanden volstaan voor de overdracht.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe voor dit afrondende jaar. U maakt de stap van individuele hulp naar groepen in de buurt en regelt de financiering na dit jaar voordat de tijdelijke middelen eindigen. Dat is precies waarvoor deze bijdrage bedoeld is. Wij ontvangen graag het handboek, zodat andere gemeenten ervan kunnen leren.',
};
