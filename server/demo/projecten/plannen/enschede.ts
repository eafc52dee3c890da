import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const NOORDOOST = 'BU01539900';
const ZUIDWEST = 'BU01539901';

export const ENSCHEDE: DemoPlan = {
  sleutel: 'DOS-2026-ZK22-012',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-enschede',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Wesselerbrink wisselt uit',
    samenvatting:
      'Mantelzorgers van mensen met dementie krijgen adempauze in hun eigen buurt. Vrijwilligers bieden dagrespijt in groepjes en een logeerplek voor een nacht of een weekend, zonder indicatie. In trainingen leren mantelzorgers van elkaar en wisselen zij hulp uit. Wie op tijd kan rusten, houdt het langer vol.',
    startdatum: '2026-10-01',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-enschede',
    gemeenten: ['GM0153'],
    buurten: [NOORDOOST, ZUIDWEST],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-menzis', rol: 'MEDEFINANCIER' },
      { partner: 'woonzorg-de-wilg', rol: 'UITVOERDER' },
      { partner: 'buurtkracht-welzijn', rol: 'UITVOERDER' },
      { partner: 'woongoed-horizon', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'In Wesselerbrink zorgen naar schatting driehonderdtwintig mensen thuis voor een partner of ouder met dementie. Zij slapen slecht, zeggen afspraken af en vragen pas om respijt als het te laat is. Het bestaande logeeraanbod ligt buiten de stad, kent een wachttijd en vraagt om een indicatie. Casemanagers noemen uitputting van de mantelzorger als aanleiding voor zes op de tien opnamen in deze wijk.',
      gedeeldEigenaarschap:
        'De gemeente en Menzis vonden elkaar op respijt, Woongoed Horizon stelt een gelijkvloerse woning beschikbaar, Buurtkracht Welzijn brengt vrijwilligers in en Woonzorg De Wilg kennis van dementie. Een mantelzorgtafel van zeven mensen beslist mee over huisregels en rooster.',
      beoogdeResultaten:
        'Een logeerwoning met twee kamers, dagrespijt op vier dagdelen per week, vijftig vrijwilligers en zesendertig trainingsbijeenkomsten. Honderd mantelzorgers hebben aan het eind van het jaar ten minste één keer echt vrij gehad.',
      urgentie:
        'De gezamenlijke mantelzorgpeiling van dit voorjaar laat zien dat een op de vier zich zwaar overbelast voelt, tegen een op de zes in de rest van de stad. In de wintermaanden loopt dat ieder jaar verder op.',
      regionalePrioriteit:
        'Respijt dicht bij huis is een van de twee Twentse speerpunten voor 2026, vastgesteld door gemeenten, zorgverzekeraar en zorgkantoor.',
      kostenEnOpbrengsten:
        'De begroting is 185.000 euro, met 40.000 euro van gemeente en verzekeraar. Opbrengsten zitten voor het grootste deel in de Wlz; in de Zvw vervallen korte opnamen en spoedbezoeken, in de Wmo individuele begeleiding.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: 'Mantelzorgers van mensen met dementie in Wesselerbrink, en degenen voor wie zij zorgen.',
      omvang: 320,
      verwachtBereik: 140,
      gemeenschapsgericht:
        'Respijt wordt door buurtgenoten gegeven, in groepjes en in een gewone woning. Mantelzorgers lossen elkaar af; er is geen zorgverlener die een vaste cliënt begeleidt.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Uitputting van de mantelzorger is de belangrijkste aanleiding voor opname. Bij vier gezinnen rekenen wij met een jaar uitstel van verblijf en bij vier met vier maanden uitstel van een volledig pakket thuis, met een kans van vijftig en vijfendertig procent.',
      kwaliteitVanLeven:
        'Mantelzorgers slapen een nacht door en zijn weer even partner of dochter. Mensen met dementie logeren om de hoek, bij gezichten die zij kennen.',
    },
    betrokkenheidNaasten:
      'De mantelzorgtafel telt zeven mantelzorgers en kwam sinds februari zes keer bijeen; daarnaast vulden vierennegentig mantelzorgers een vragenlijst in. De wens om overdag én ’s nachts te kunnen brengen zonder formulier is letterlijk overgenomen. De tafel kiest ook de vrijwilligers mee.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Buurtrespijt overdag en ’s nachts',
        vorm: 'COLLECTIEF',
        omschrijving:
          'In een gelijkvloerse woning ontvangen geschoolde vrijwilligers, met een gastheer in huis, groepjes van ten hoogste zes mensen overdag en twee logés ’s nachts. Zorg die iemand al krijgt, loopt door; het project levert geen zorg.',
        buurten: [NOORDOOST, ZUIDWEST],
        uitvoerder: 'woongoed-horizon',
        start: '2026-10-05',
        einde: '2026-12-31',
        gepland: '13',
        eenheid: 'locatieweek',
      },
      {
        code: 'A2',
        naam: 'Mantelzorgtraining',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Zes groepen mantelzorgers volgen zes bijeenkomsten over gedrag, grenzen, slaap en hulp vragen, en sluiten af met een afspraak over onderling uitwisselen.',
        buurten: [NOORDOOST, ZUIDWEST],
        uitvoerder: 'woonzorg-de-wilg',
        start: '2026-10-06',
        einde: '2026-12-16',
        gepland: '36',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Coördinatie van vrijwilligers',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Werven, scholen en roosteren van vijftig vrijwilligers, met een vaste achterwacht en een waarderingsbijeenkomst.',
        buurten: [NOORDOOST, ZUIDWEST],
        uitvoerder: 'buurtkracht-welzijn',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '400',
        eenheid: 'uur',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Gastheren van de logeerwoning', '900', 'uur', '80.00'),
      kosten('A1', 'HUISVESTING', 'Gebruik van de logeerwoning, twee kamers', '13', 'locatieweek', '1800.00'),
      kosten('A1', 'MATERIAAL', 'Inrichting en linnengoed', '1', 'stuk', '7600.00'),
      kosten('A2', 'SCHOLING', 'Trainingsbijeenkomsten', '36', 'bijeenkomst', '600.00'),
      kosten('A2', 'MATERIAAL', 'Werkboek en oppas tijdens de training', '36', 'bijeenkomst', '150.00'),
      kosten('A3', 'PERSONEEL', 'Coördinator vrijwilligers', '400', 'uur', '75.00'),
      kosten('A3', 'OVERIG', 'Onkosten van vrijwilligers', '50', 'stuk', '80.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '200', 'uur', '105.00'),
    ],
    financiering: [toegezegd('gemeente-enschede', '28000.00'), toegezegd('verzekeraar-menzis', '12000.00')],
    gevraagdeBijdrage: '145000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '12',
        tegenkosten: '1900.00',
        kans: '50.00',
        onderbouwing:
          'Van de achttien opnamen in een jaar volgden er elf op uitputting thuis. Bij vier daarvan was volgens de casemanagers een jaar uitstel mogelijk geweest met tijdige rust.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '4',
        tegenkosten: '1250.00',
        kans: '35.00',
        onderbouwing: 'Vier gezinnen stellen met vaste respijtdagen een volledig pakket thuis vier maanden uit.',
      }),
      besparing(KENTAL.ELV, {
        mechanisme: 'VOORKOMEN',
        personen: 20,
        omvang: '10',
        kans: '50.00',
        onderbouwing:
          'Twintig keer per jaar wordt nu een bed in eerstelijnsverblijf gebruikt om thuis op adem te komen; de helft kan naar de logeerwoning.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 30,
        omvang: '1',
        kans: '50.00',
        onderbouwing:
          'Dertig mantelzorgers gingen vorig jaar met hun naaste naar de spoedeisende hulp uit handelingsverlegenheid.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 19,
        omvang: '1',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing: 'Bij negentien gezinnen vervangt buurtrespijt een deel van de individuele begeleiding thuis.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Enschede, vanuit de mantelzorgopdracht',
      stappen: [
        { omschrijving: 'Corporatie besluit over blijvend gebruik van de woning', datum: '2026-11-24' },
        { omschrijving: 'Gemeente en Menzis ondertekenen de respijtafspraak voor 2027', datum: '2026-12-17' },
      ],
      afrondingZonderBorging:
        'Dagrespijt verhuist naar het wijkcentrum met twee dagdelen per week. De logeerwoning gaat terug naar de corporatie na een overgangsmaand waarin elk gezin een ander adres krijgt aangeboden. De mantelzorggroepen blijven op eigen kracht bijeenkomen.',
    },
    risicos: [
      {
        omschrijving: 'Een logé wordt ’s nachts onrustig en de vrijwilliger kan het niet aan.',
        kans: 3,
        impact: 4,
        maatregel:
          'Altijd een betaalde gastheer in huis, kennismaking vooraf en een achterwacht bij de wijkverpleging.',
      },
      {
        omschrijving: 'Mantelzorgers gunnen zichzelf geen rust.',
        kans: 4,
        impact: 3,
        maatregel: 'Eerste keer samen komen, huisarts en casemanager laten uitnodigen, en beginnen met een halve dag.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Logeerwoning in gebruik', datum: '2026-10-12' },
      { omschrijving: 'Vijftig vrijwilligers geschoold', datum: '2026-11-13' },
      { omschrijving: 'Mantelzorgtafel beoordeelt het eerste kwartaal', datum: '2026-12-18' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Sluit aan bij het speerpunt respijt. Nagegaan is dat het aanbod naast en niet in plaats van geïndiceerde logeeropvang komt.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Beantwoordt aan een scherp omschreven behoefte en is door mantelzorgers zelf ontworpen. De veiligheid in de nacht is goed doordacht.',
    [
      [4, 'Vroeg afgestemd; het zorgkantoor sprak tweemaal met de mantelzorgtafel.'],
      [5, 'Een kwart van de mantelzorgers is zwaar overbelast en de winter staat voor de deur.'],
      [3, 'Met 320 mantelzorgers middelgroot; het bereik van 140 is voor drie maanden ambitieus.'],
      [4, 'De belangrijkste aanleiding voor opname wordt rechtstreeks aangepakt; een zesde boven de bijdrage.'],
      [5, 'Een van de twee Twentse speerpunten.'],
      [4, 'Woning, kennis en coördinator zijn geregeld; de respijtafspraak is in voorbereiding.'],
      [4, 'Drie partijen brengen geld of ruimte in en de mantelzorgtafel beslist mee.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [3, 'Vijftig vrijwilligers werven in zes weken is het spannendste onderdeel.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. U biedt rust op het moment en op de plek waar mantelzorgers die kunnen gebruiken, zonder formulier en door de buurt zelf. Daarmee pakt u de belangrijkste aanleiding voor opname aan. Wij vragen u in het eerste voortgangsoverleg te laten zien hoe de nachten verlopen en hoeveel vrijwilligers zijn geschoold.',
};
