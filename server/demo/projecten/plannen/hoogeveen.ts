import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const HOLLANDSCHEVELD = 'BU01189900';
const ELIM = 'BU01189901';
const NOORDSCHESCHUT = 'BU01189902';

export const HOOGEVEEN: DemoPlan = {
  sleutel: 'DOS-2026-ZK06-001',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-hoogeveen',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Dorpsnetwerk Hollandscheveld–Elim',
    samenvatting:
      'In Hollandscheveld, Elim en Noordscheschut groeit de maotwerk-werkwijze uit van hulp per persoon naar een netwerk van het hele dorp. Dorpsbewoners, verenigingen, wijkverpleging en corporatie signaleren samen, er komt in ieder dorp een wekelijkse inloop en vrijwilligers worden getraind. Zo houden 75-plussers langer houvast in hun eigen dorp en wordt een beroep op de Wlz uitgesteld.',
    startdatum: '2026-09-15',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-hoogeveen',
    gemeenten: ['GM0118'],
    buurten: [HOLLANDSCHEVELD, ELIM, NOORDSCHESCHUT],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-zilveren-kruis', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-de-linde', rol: 'UITVOERDER' },
      { partner: 'welzijn-voorop', rol: 'UITVOERDER' },
      { partner: 'wonen-samen', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'In de drie zanddorpen ten zuidoosten van Hoogeveen stijgt het aantal 75-plussers de komende tien jaar met ruim een derde, terwijl kinderen vaker elders wonen en de laatste buurtsuper in Elim is gesloten. De maotwerk-werkwijze helpt nu wie al vastloopt. De signalen die daaraan voorafgaan, zoals iemand die wegblijft bij de soos of een tuin die verwildert, bereiken niemand. Huisartsen zien ouderen daardoor pas bij een val of een overbelaste partner; een crisisopname is dan vaak de enige uitweg.',
      gedeeldEigenaarschap:
        'Gemeente, Zorggroep De Linde, Welzijn Voorop en Wonen Samen hebben de opgave samen beschreven met de drie dorpsbelangenverenigingen. Zij vormen een dorpentafel die iedere zes weken bijeenkomt en gezamenlijk beslist over de inzet. Zilveren Kruis Zorgverzekeringen betaalt mee aan de signalering.',
      beoogdeResultaten:
        'Aan het eind van het jaar draait in ieder dorp een wekelijkse inloop die door bewoners wordt gedragen, weten twintig verenigingen en winkels waar zij een zorg kwijt kunnen, en zijn zestig vrijwilligers geschoold. Van ieder signaal is binnen twee weken bekend wie in het dorp het oppakt.',
      urgentie:
        'De wachttijd voor een verpleeghuisplek in de regio liep in een jaar op van vier naar zeven maanden. De twee wijkteams van De Linde hebben geen ruimte voor groei; zonder netwerk komt de vraag van de vergrijzing ongefilterd bij hen terecht.',
      regionalePrioriteit:
        'Sluit aan op het speerpunt langer thuis in de dorpen uit het regioplan Drenthe, dat gemeenten, zorgverzekeraar en zorgkantoor samen hebben vastgesteld.',
      kostenEnOpbrengsten:
        'De totale kosten zijn 180.000 euro, waarvan gemeente en zorgverzekeraar 42.000 euro dragen. De verwachte baten vallen vooral in de Wlz door uitgesteld verblijf, en daarnaast in de Zvw door minder wijkverpleging en ziekenhuisdagen na een val en in de Wmo door minder maatwerkvoorzieningen.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: 'Thuiswonende 75-plussers in Hollandscheveld, Elim en Noordscheschut, met hun partners en buren.',
      omvang: 620,
      verwachtBereik: 340,
      gemeenschapsgericht:
        'De inzet richt zich op het dorp en niet op cliënten: inloop, scholing en signalering staan open voor iedereen, zonder indicatie en zonder aanmelding. Verenigingen en winkels doen mee als vindplaats.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN'],
      wijzeEnMate:
        'Wie eerder in beeld is, kan met hulp uit het dorp en lichte aanpassingen langer thuis blijven. Bij tien ouderen per jaar verwachten wij dat verblijf ongeveer een kwartaal later nodig is; bij zeven wordt een volledig pakket thuis uitgesteld doordat de partner wordt ontlast. Daarnaast voorkomt de inloop dat eenzaamheid overgaat in verwaarlozing, de aanleiding die de wijkteams nu het vaakst noemen.',
      kwaliteitVanLeven:
        'Ouderen houden een dagritme, gezichten om zich heen en een rol: bijna de helft van de vrijwilligers in de proef in Elim was zelf ouder dan zeventig. Partners hebben iedere week een ochtend voor zichzelf.',
    },
    betrokkenheidNaasten:
      'Veertien mantelzorgers en zes leden van de cliëntenraad van De Linde dachten in april en mei mee aan drie keukentafels, een per dorp. Zij wilden de inloop in de ochtend en vervoer vanuit het buitengebied; beide zijn in het plan verwerkt. In november bespreken wij met dezelfde groep wat er van terecht is gekomen.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Dorpsnetwerk en signalering',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Twee netwerkregisseurs en een opbouwwerker verbinden verenigingen, winkels, huisartsen en wijkteams in een signaleringskring per dorp, met heldere afspraken over wie een signaal oppakt.',
        buurten: [HOLLANDSCHEVELD, ELIM, NOORDSCHESCHUT],
        uitvoerder: 'welzijn-voorop',
        start: '2026-09-15',
        einde: '2026-12-31',
        gepland: '1184',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Buurtinloop met dorpstafel',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Wekelijkse ochtendinloop in drie dorpshuizen met koffie, bewegen en een gezamenlijke maaltijd, gedragen door bewoners en ondersteund door een gastvrouw. Eens per maand schuift de corporatie aan met vragen over wonen.',
        buurten: [HOLLANDSCHEVELD, ELIM, NOORDSCHESCHUT],
        uitvoerder: 'wonen-samen',
        start: '2026-09-15',
        einde: '2026-12-31',
        gepland: '45',
        eenheid: 'locatieweek',
      },
      {
        code: 'A3',
        naam: 'Scholing van vrijwilligers',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Groepstrainingen over signaleren, omgaan met vergeetachtigheid en grenzen stellen, gegeven door wijkverpleegkundigen en een trainer van Welzijn Voorop buiten de zorglevering om.',
        buurten: [HOLLANDSCHEVELD, ELIM, NOORDSCHESCHUT],
        uitvoerder: 'zorggroep-de-linde',
        start: '2026-10-01',
        einde: '2026-12-11',
        gepland: '24',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Netwerkregie in drie dorpen', '720', 'uur', '85.00'),
      kosten('A1', 'PERSONEEL', 'Opbouwwerk rond verenigingen en winkels', '464', 'uur', '75.00'),
      kosten('A2', 'HUISVESTING', 'Gebruik van drie dorpshuizen', '45', 'locatieweek', '320.00'),
      kosten('A2', 'PERSONEEL', 'Gastvrouwen van de inloop', '220', 'uur', '65.00'),
      kosten('A2', 'MATERIAAL', 'Activiteiten, maaltijden en vervoer uit het buitengebied', '1', 'stuk', '9300.00'),
      kosten('A3', 'SCHOLING', 'Groepstrainingen voor vrijwilligers', '24', 'bijeenkomst', '650.00'),
      kosten('A3', 'SCHOLING', 'Lesmateriaal', '80', 'stuk', '30.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '280', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-hoogeveen', '30000.00'), toegezegd('verzekeraar-zilveren-kruis', '12000.00')],
    gevraagdeBijdrage: '138000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 10,
        omvang: '3',
        tegenkosten: '1200.00',
        kans: '75.00',
        onderbouwing:
          'Van de jaarlijks ongeveer dertig opnamen uit deze dorpen volgt een derde op uitputting van de partner; bij die groep winnen inloop en netwerk gemiddeld een kwartaal.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 7,
        omvang: '3',
        tegenkosten: '1250.00',
        kans: '45.00',
        onderbouwing:
          'Door dagstructuur in de inloop kunnen zeven echtparen langer met wijkverpleging toe voordat een volledig pakket thuis nodig is.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 20,
        omvang: '5',
        kans: '70.00',
        onderbouwing:
          'Bij twintig cliënten nemen buren en vrijwilligers toezicht op maaltijden en medicijnen over, waardoor een deel van de bezoeken vervalt.',
      }),
      besparing(KENTAL.ZIEKENHUISDAG, {
        mechanisme: 'VOORKOMEN',
        personen: 25,
        omvang: '1',
        kans: '30.00',
        onderbouwing: 'Door wekelijks bewegen en eerder ingrijpen bij valrisico vervalt een deel van de verpleegdagen.',
      }),
      besparing(KENTAL.WMO_MAAND, {
        mechanisme: 'VERMINDEREN',
        personen: 24,
        omvang: '6',
        kans: '50.00',
        onderbouwing:
          'De inloop vervangt voor vierentwintig ouderen een half jaar lang een dagdeel individuele begeleiding.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Hoogeveen, vanuit het budget voor algemene voorzieningen',
      stappen: [
        { omschrijving: 'Dorpentafel stelt het beheer van de inloop door bewoners vast', datum: '2026-11-10' },
        { omschrijving: 'College beslist over opname in de subsidie voor welzijn', datum: '2026-12-08' },
      ],
      afrondingZonderBorging:
        'Stopt de regie, dan blijft de inloop in Hollandscheveld en Noordscheschut op vrijwilligers draaien met een kleine dorpsbijdrage. Elim sluit aan bij Hollandscheveld. Lopende signalen worden overgedragen aan het sociaal team, met een gesprek per dorp.',
    },
    risicos: [
      {
        omschrijving: 'Vrijwilligers haken af doordat enkelen te veel op zich nemen.',
        kans: 3,
        impact: 3,
        maatregel: 'Taken per dagdeel verdelen, nooit minder dan vier mensen per inloop, iedere maand een nazit.',
      },
      {
        omschrijving: 'Bewoners durven een zorg over een buur niet te melden.',
        kans: 3,
        impact: 4,
        maatregel: 'Eerst het gesprek met de buur zelf oefenen in de training; melden gebeurt nooit buiten iemand om.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Inloop in alle drie de dorpen geopend', datum: '2026-09-18' },
      { omschrijving: 'Helft van de vrijwilligers getraind', datum: '2026-11-06' },
      { omschrijving: 'Evaluatie met mantelzorgers en dorpsbelangen', datum: '2026-12-15' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Besproken aan de dorpentafel in juni. Het initiatief past bij de regionale opgave; aandachtspunt is het beheer van de inloop na dit jaar.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Sterk gedragen voorstel met een eenvoudige aanpak, een ruime verhouding tussen besparing en bijdrage en een gemeente die zich op de borging vastlegt.',
    [
      [4, 'Het zorgkantoor nam deel aan de dorpentafel en kon het ontwerp van de signalering mee bepalen.'],
      [4, 'Wachttijden in Drenthe lopen op en de wijkteams hebben geen ruimte meer.'],
      [3, 'Een doelgroep van 620 ouderen is voor dit gebied aanzienlijk, in de regio bescheiden.'],
      [
        4,
        'De verwachte besparing in de Wlz ligt ruim 40 procent boven de gevraagde bijdrage en is voorzichtig opgebouwd.',
      ],
      [5, 'Versterking van kleine kernen staat bovenaan de regionale prioriteiten.'],
      [4, 'De werkwijze bestaat al en de uitvoerders kennen elkaar; het beheer van de dorpshuizen is geregeld.'],
      [4, 'Gemeente en zorgverzekeraar hebben hun aandeel schriftelijk toegezegd.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [4, 'De activiteiten zijn klein en herhaalbaar; drie maanden volstaan voor een goede start.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. Het plan verbreedt een beproefde werkwijze van personen naar dorpen, is met bewoners en mantelzorgers gemaakt en maakt aannemelijk dat de besparing in de Wlz de bijdrage overtreft. Wij vragen u ons in het eerste voortgangsoverleg te laten zien hoe het beheer van de drie inlopen na dit jaar is geregeld.',
};
