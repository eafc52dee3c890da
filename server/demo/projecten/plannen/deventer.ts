import { ALLE_VERKLARINGEN, besparing, KENTAL, kosten, onderVoorbehoud, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const KEIZERSLANDEN = 'BU01509900';
const BORGELE_PLATVOET = 'BU01509901';

export const DEVENTER: DemoPlan = {
  sleutel: 'DOS-2027-ZK14-011',
  doelstatus: 'CONCEPT',
  overtreedtRegels: [],
  aanvrager: 'gemeente-deventer',
  inhoud: {
    regeling: 'DOS',
    jaar: 2027,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Keizerslanden nabij',
    samenvatting:
      'Apothekers, wijkbeheerders en welzijnswerkers zien ouderen die verder door niemand worden gezien. In Keizerslanden en Borgele-Platvoet vormen zij een signaleringsnetwerk en houden zij wekelijks een gezamenlijk spreekuur in de buurt. Zo komt de groep in beeld die nog geen zorg heeft en die niet zal vragen, voordat de eerste crisis zich aandient.',
    startdatum: '2027-02-01',
    einddatum: '2027-12-31',
    aanvrager: 'gemeente-deventer',
    gemeenten: ['GM0150'],
    buurten: [KEIZERSLANDEN, BORGELE_PLATVOET],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-salland', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-rivierzicht', rol: 'UITVOERDER' },
      { partner: 'welzijn-voorop', rol: 'UITVOERDER' },
      { partner: 'corporatie-thuishaven', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Bijna zevenhonderd 75-plussers in deze twee buurten ontvangen geen enkele vorm van zorg of ondersteuning. De meesten redden zich. Maar van degenen die vorig jaar met spoed werden opgenomen, stond twee derde bij niemand op een lijst. De apotheker merkte wel dat recepten bleven liggen, de wijkbeheerder dat de gordijnen dicht bleven. Zij weten van elkaar niet wat zij zien, en mogen dat ook niet zomaar delen.',
      gedeeldEigenaarschap:
        'Twee apotheken, Corporatie Thuishaven, Welzijn Voorop, Zorggroep Rivierzicht en de gemeente schreven samen een werkwijze waarin de bewoner zelf altijd eerst toestemming geeft. Salland denkt mee over de rol van de apotheek. De wijkraad van Keizerslanden is opdrachtgever van het spreekuur.',
      beoogdeResultaten:
        'Zestien vindplaatsen die signalen herkennen en weten wat te doen, zesennegentig spreekuren, twintig scholingsbijeenkomsten en tweehonderdvijftig ouderen die kennismaken met de buurt zonder dat er een zorgvraag voor nodig is.',
      urgentie:
        'Deventer verwacht in vijf jaar een kwart meer 75-plussers. De huisartsen in Keizerslanden nemen geen nieuwe patiënten aan, waardoor de gewone vangrail wegvalt.',
      regionalePrioriteit:
        'Vroegsignalering zonder nieuwe loketten is een van de drie opgaven in de regio Midden-IJssel.',
      kostenEnOpbrengsten:
        'Een bescheiden begroting van 135.000 euro, met 30.000 euro van gemeente en verzekeraar. De verwachte besparing in de Wlz overtreft de gevraagde bijdrage; Zvw en Wmo tellen daarbovenop.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: '75-plussers in Keizerslanden en Borgele-Platvoet die geen zorg of ondersteuning ontvangen.',
      omvang: 690,
      verwachtBereik: 250,
      gemeenschapsgericht:
        'Het netwerk bestaat uit gewone plekken in de wijk. Het spreekuur is open voor iedereen; er wordt geen lijst van personen aangelegd.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN'],
      wijzeEnMate:
        'Spoedopnamen van mensen zonder voorgeschiedenis leiden vaak meteen tot verblijf. Eerder contact geeft tijd om iets lichts te regelen. Wij rekenen met vijf mensen en vijf maanden uitstel van verblijf, en met zeven mensen voor wie een modulair pakket een half jaar later ingaat.',
      kwaliteitVanLeven:
        'Ouderen houden zelf de regie: zij bepalen of en met wie er contact komt. Voor velen is het spreekuur in de eerste plaats een reden om de deur uit te gaan.',
    },
    betrokkenheidNaasten:
      'De seniorenraad en tien mantelzorgers uit de wijk kwamen twee keer bijeen over de vraag wanneer meekijken bemoeien wordt. Hun antwoord, altijd eerst aan de bewoner zelf vragen, is het uitgangspunt van de werkwijze geworden. Twee van hen helpen bij de scholing.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Signaleringsnetwerk',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Een netwerkverbinder bouwt met apotheken, wijkbeheer en winkels aan zestien vindplaatsen, met een eenvoudige werkwijze en maandelijkse bijeenkomsten.',
        buurten: [KEIZERSLANDEN, BORGELE_PLATVOET],
        uitvoerder: 'welzijn-voorop',
        start: '2027-02-01',
        einde: '2027-12-31',
        gepland: '800',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Wekelijks buurtspreekuur',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Apotheker, wijkbeheerder en welzijnswerker zitten wekelijks op twee plekken klaar, met koffie en een thema. Vragen worden ter plekke beantwoord of naar de juiste buur of organisatie gebracht.',
        buurten: [KEIZERSLANDEN, BORGELE_PLATVOET],
        uitvoerder: 'corporatie-thuishaven',
        start: '2027-02-08',
        einde: '2027-12-20',
        gepland: '96',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Scholing van vindplaatsen',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Korte trainingen over signalen herkennen, een gesprek openen en toestemming vragen, met oefensituaties uit de wijk.',
        buurten: [KEIZERSLANDEN, BORGELE_PLATVOET],
        uitvoerder: 'zorggroep-rivierzicht',
        start: '2027-02-15',
        einde: '2027-10-29',
        gepland: '20',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Netwerkverbinder', '800', 'uur', '80.00'),
      kosten('A1', 'COMMUNICATIE', 'Herkenbaar materiaal voor zestien vindplaatsen', '16', 'stuk', '437.50'),
      kosten('A2', 'INHUUR', 'Bezetting van het spreekuur', '96', 'bijeenkomst', '250.00'),
      kosten('A2', 'HUISVESTING', 'Ruimte op twee plekken', '48', 'week', '187.50'),
      kosten('A3', 'SCHOLING', 'Trainingen voor vindplaatsen', '20', 'bijeenkomst', '700.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '170', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-deventer', '21000.00'), onderVoorbehoud('verzekeraar-salland', '9000.00')],
    gevraagdeBijdrage: '105000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '5',
        tegenkosten: '1400.00',
        kans: '50.00',
        onderbouwing:
          'Van de spoedopnamen met verblijf als vervolg betroffen er vorig jaar vijftien een oudere zonder enige ondersteuning. Bij een derde van hen verwachten wij vijf maanden uitstel.',
      }),
      besparing(KENTAL.WLZ_MPT, {
        mechanisme: 'UITSTELLEN',
        personen: 7,
        omvang: '0.5',
        tegenkosten: '10000.00',
        kans: '35.00',
        onderbouwing: 'Met vroege hulp uit de buurt gaat bij zeven ouderen een modulair pakket een half jaar later in.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VOORKOMEN',
        personen: 21,
        omvang: '8',
        kans: '35.00',
        onderbouwing:
          'Eenentwintig ouderen hebben door hulp bij medicijnen via de apotheek voorlopig geen wijkverpleging nodig.',
      }),
      besparing(KENTAL.ELV, {
        mechanisme: 'VOORKOMEN',
        personen: 8,
        omvang: '5',
        kans: '50.00',
        onderbouwing: 'Acht korte opnamen van vijf dagen worden voorkomen doordat er thuis al een netwerk klaarstaat.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'UITSTELLEN',
        personen: 22,
        omvang: '0.5',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing:
          'Tweeëntwintig ouderen doen een half jaar later een beroep op begeleiding of huishoudelijke hulp.',
      }),
    ],
    borging: {
      domein: 'ZVW',
      financier: 'Salland voor de rol van de apotheek, gemeente Deventer voor het spreekuur',
      stappen: [
        { omschrijving: 'Tussenstand met zorgverzekeraar en apothekers', datum: '2027-06-24' },
        { omschrijving: 'Besluit over opname in het contract met de apotheken', datum: '2027-11-05' },
      ],
      afrondingZonderBorging:
        'De vindplaatsen blijven kennis en werkwijze houden. Het spreekuur gaat terug naar eens per maand in het wijkcentrum, bemenst door de seniorenraad en de wijkbeheerder.',
    },
    risicos: [
      {
        omschrijving: 'Ouderen ervaren signaleren als controle.',
        kans: 3,
        impact: 4,
        maatregel: 'Toestemming van de bewoner is de eerste stap; de wijkraad bewaakt dat en bespreekt klachten.',
      },
      {
        omschrijving: 'De apotheken hebben te weinig tijd aan de balie.',
        kans: 3,
        impact: 3,
        maatregel: 'De apotheker hoeft alleen het buurtspreekuur te noemen; het gesprek vindt daar plaats.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Acht vindplaatsen geschoold', datum: '2027-04-15' },
      { omschrijving: 'Vijftigste spreekuur gehouden', datum: '2027-07-31' },
      { omschrijving: 'Evaluatie met wijkraad en seniorenraad', datum: '2027-12-06' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming: null,
  beoordeling: null,
  motivering: null,
};
