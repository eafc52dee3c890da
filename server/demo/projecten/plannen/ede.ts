import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const VELDHUIZEN_A = 'BU02289900';
const VELDHUIZEN_B = 'BU02289901';

export const EDE: DemoPlan = {
  sleutel: 'DOS-2026-ZK04-002',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-ede',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Veldhuizen voor elkaar',
    samenvatting:
      'Twee flatcomplexen in Veldhuizen worden samen een zorgzame buurt. Bewoners krijgen een buurtkamer op de begane grond, huismeesters vormen met buurtverbinders een signaalteam en mantelzorgers ontmoeten elkaar in een kring die hen op gezette tijden ontlast. Dat houdt 75-plussers langer zelfstandig en voorkomt dat mantelzorgers uitvallen.',
    startdatum: '2026-09-15',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-ede',
    gemeenten: ['GM0228'],
    buurten: [VELDHUIZEN_A, VELDHUIZEN_B],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-menzis', rol: 'MEDEFINANCIER' },
      { partner: 'zorgcentrum-het-anker', rol: 'UITVOERDER' },
      { partner: 'buurtkracht-welzijn', rol: 'UITVOERDER' },
      { partner: 'woonstichting-de-sleutel', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'In de twee galerijflats van Veldhuizen woont een op de drie bewoners langer dan dertig jaar; de helft van hen is nu ouder dan 75. Men kent elkaar van gezicht, maar groet niet meer vanzelf sinds het verloop in de andere woningen toenam. Huismeesters zien als eersten dat de post blijft liggen of de lift wordt gemeden, maar weten niet aan wie zij dat kwijt kunnen. De wijkverpleging van Het Anker bezoekt in deze twee gebouwen elke dag tientallen adressen en treft steeds vaker een mantelzorger die het zelf niet meer redt.',
      gedeeldEigenaarschap:
        'De gemeente trekt, maar de sleutel ligt bij vier partijen samen: Woonstichting De Sleutel geeft huismeesters uren en ruimte, Buurtkracht Welzijn levert de buurtverbinders, Het Anker brengt kennis in en de bewonerscommissies beheren de buurtkamer. Menzis financiert mee. Besluiten vallen in een kernteam van deze vijf.',
      beoogdeResultaten:
        'Een buurtkamer die vijf dagdelen per week open is en voor de helft door bewoners wordt gedraaid, een signaalteam dat wekelijks overlegt, en een mantelzorgkring met ten minste vijfenveertig deelnemers. Bewoners weten na drie maanden bij wie zij terechtkunnen.',
      urgentie:
        'In het afgelopen jaar kwamen uit deze twee gebouwen elf spoedopnamen in een verpleeghuis, het hoogste aantal per adres in Ede. De renovatie van de plint biedt juist nu een ruimte die anders verhuurd wordt.',
      regionalePrioriteit:
        'Zorgzame buurten in bestaande hoogbouw is een van de drie ontwikkelprioriteiten voor de regio Arnhem, naast mantelzorg en respijt.',
      kostenEnOpbrengsten:
        'Tegenover 213.000 euro aan kosten staan baten in drie stromen. De grootste is de Wlz, door later verblijf en lichtere pakketten. In de Zvw dalen wijkverpleging en bezoeken aan de spoedeisende hulp, in de Wmo de individuele begeleiding.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving:
        '75-plussers in twee flatcomplexen in Veldhuizen en de mantelzorgers die bij hen wonen of langskomen.',
      omvang: 840,
      verwachtBereik: 420,
      gemeenschapsgericht:
        'Buurtkamer en signaalteam zijn er voor alle bewoners van de twee complexen. Jongere huurders worden uitdrukkelijk gevraagd, omdat een zorgzame buurt niet alleen uit ouderen kan bestaan.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Het signaalteam brengt achteruitgang in beeld voordat er een crisis is; de mantelzorgkring verlengt de tijd dat een partner het volhoudt. Wij rekenen op zes bewoners voor wie verblijf tien maanden wordt uitgesteld en tien die met een half jaar uitstel van een modulair pakket toekunnen. Dat is een op de zestig 75-plussers, minder dan in vergelijkbare buurten werd gezien.',
      kwaliteitVanLeven:
        'Bewoners vertellen dat zij vooral de kleine dingen missen: iemand die vraagt hoe het gaat, samen eten, even weg kunnen. De buurtkamer brengt dat terug op loopafstand, ook voor wie de straat niet meer op durft.',
    },
    betrokkenheidNaasten:
      'Tweeëntwintig mantelzorgers en beide bewonerscommissies werkten tussen maart en juni in vier avonden mee aan het plan. De kring kreeg op hun verzoek een vast moment in de vroege avond en opvang voor de partner in de kamer ernaast. Twee mantelzorgers hebben zitting in het kernteam.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Signaalteam van buurtverbinders en huismeesters',
        vorm: 'GEMENGD',
        omschrijving:
          'Buurtverbinders en huismeesters lopen vaste rondes, maken kennis op iedere galerij en bespreken wekelijks wat zij zien. Een signaal leidt tot een gesprek en een verbinding met de buurt, niet tot een zorgtraject.',
        buurten: [VELDHUIZEN_A, VELDHUIZEN_B],
        uitvoerder: 'buurtkracht-welzijn',
        start: '2026-09-15',
        einde: '2026-12-31',
        gepland: '1360',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Buurtkamer in de plint',
        vorm: 'COLLECTIEF',
        omschrijving:
          'In beide complexen is een ruimte op de begane grond vijf dagdelen per week open voor koffie, maaltijden, spel en spreekuur. Bewoners draaien mee in het beheer en nemen dat stap voor stap over.',
        buurten: [VELDHUIZEN_A, VELDHUIZEN_B],
        uitvoerder: 'woonstichting-de-sleutel',
        start: '2026-09-21',
        einde: '2026-12-31',
        gepland: '30',
        eenheid: 'locatieweek',
      },
      {
        code: 'A3',
        naam: 'Mantelzorgkring',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Twee groepen mantelzorgers komen wekelijks bijeen om ervaringen te delen, te leren omgaan met dementie en elkaar af te wisselen. Een ervaren groepsbegeleider van Het Anker leidt de kring.',
        buurten: [VELDHUIZEN_A, VELDHUIZEN_B],
        uitvoerder: 'zorgcentrum-het-anker',
        start: '2026-09-22',
        einde: '2026-12-18',
        gepland: '30',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Buurtverbinders', '1360', 'uur', '80.00'),
      kosten('A1', 'COMMUNICATIE', 'Kennismaking op de galerijen en buurtkrant', '1', 'stuk', '9200.00'),
      kosten('A2', 'HUISVESTING', 'Gebruik van twee buurtkamers', '30', 'locatieweek', '600.00'),
      kosten('A2', 'PERSONEEL', 'Beheer en gastheerschap', '300', 'uur', '60.00'),
      kosten('A2', 'MATERIAAL', 'Inrichting en activiteiten', '1', 'stuk', '6000.00'),
      kosten('A3', 'INHUUR', 'Bijeenkomsten van de mantelzorgkring', '30', 'bijeenkomst', '400.00'),
      kosten('A3', 'PERSONEEL', 'Voorbereiding en werving van deelnemers', '120', 'uur', '75.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '240', 'uur', '105.00'),
      kosten(null, 'EVALUATIE', 'Evaluatie met bewoners en mantelzorgers', '1', 'stuk', '6800.00'),
    ],
    financiering: [toegezegd('gemeente-ede', '36000.00'), toegezegd('verzekeraar-menzis', '14000.00')],
    gevraagdeBijdrage: '163000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 6,
        omvang: '10',
        tegenkosten: '1900.00',
        kans: '45.00',
        onderbouwing:
          'Zes van de elf spoedopnamen van vorig jaar volgden op uitval van de mantelzorger. Met de kring en het signaalteam verwachten wij gemiddeld tien maanden uitstel; de kans is bewust laag gehouden.',
      }),
      besparing(KENTAL.WLZ_MPT, {
        mechanisme: 'VERMINDEREN',
        personen: 10,
        omvang: '0.5',
        tegenkosten: '8000.00',
        kans: '40.00',
        onderbouwing:
          'Bij tien bewoners neemt de buurtkamer toezicht en daginvulling over, zodat een modulair pakket thuis een half jaar later ingaat.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 20,
        omvang: '8',
        kans: '45.00',
        onderbouwing:
          'Bij twintig adressen kan een van de dagelijkse bezoeken vervallen zodra een buur of huismeester de vaste controle overneemt.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 40,
        omvang: '2',
        kans: '50.00',
        onderbouwing:
          'Veertig bewoners die vorig jaar meer dan eens op de spoedeisende hulp kwamen, staan door het signaalteam eerder in contact met de huisarts.',
      }),
      besparing(KENTAL.WMO_MAAND, {
        mechanisme: 'VERMINDEREN',
        personen: 22,
        omvang: '8',
        kans: '50.00',
        onderbouwing:
          'Tweeëntwintig bewoners vinden in de buurtkamer wat nu met individuele begeleiding wordt geboden.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Ede en Woonstichting De Sleutel, ieder voor de helft',
      stappen: [
        { omschrijving: 'Prestatieafspraak over de buurtkamers tussen gemeente en corporatie', datum: '2026-11-15' },
        { omschrijving: 'Bewonerscommissies tekenen voor het beheer', datum: '2026-12-10' },
      ],
      afrondingZonderBorging:
        'Zonder vervolg gaat de ruimte in Veldhuizen B terug naar de verhuur en blijft die in Veldhuizen A als bewonersruimte bestaan. De mantelzorgkring gaat op in het aanbod van Het Anker. Huismeesters houden hun vaste aanspreekpunt bij het sociaal team.',
    },
    risicos: [
      {
        omschrijving: 'Huismeesters voelen zich hulpverlener worden.',
        kans: 3,
        impact: 3,
        maatregel: 'Duidelijke grens in de werkafspraken: zien en verbinden, niet oplossen. Maandelijkse begeleiding.',
      },
      {
        omschrijving: 'De oplevering van de plint in Veldhuizen B loopt uit.',
        kans: 2,
        impact: 4,
        maatregel: 'Tijdelijke buurtkamer in het leegstaande fietsenlokaal, waarvoor de corporatie al toestemming gaf.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Eerste buurtkamer open', datum: '2026-09-21' },
      { omschrijving: 'Kennismaking op alle galerijen afgerond', datum: '2026-11-01' },
      { omschrijving: 'Bewoners draaien de helft van de dagdelen', datum: '2026-12-15' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Het idee is in het voorjaar met het zorgkantoor doorgenomen en sluit aan bij de prioriteit zorgzame buurten. Gevraagd is de rol van huismeesters scherp af te bakenen.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Goed onderbouwd plan met zichtbaar mede-eigenaarschap van corporatie en bewoners. De besparing is behoudend geraamd en overtreft de bijdrage ruim.',
    [
      [5, 'Het zorgkantoor is vanaf de eerste verkenning betrokken en zit in het kernteam.'],
      [4, 'Elf spoedopnamen uit twee gebouwen in een jaar is een helder signaal.'],
      [4, 'De doelgroep is met 840 mensen groot en woont op twee adressen, wat het bereik verhoogt.'],
      [4, 'De aannames liggen onder wat in vergelijkbare buurten is gevonden; een derde marge boven de bijdrage.'],
      [5, 'Het plan werkt twee van de drie regionale prioriteiten uit.'],
      [4, 'Ruimte, mensen en afspraken zijn er. De taak van huismeesters vraagt blijvende aandacht.'],
      [4, 'De corporatie brengt uren en ruimte in naast de bijdragen van gemeente en zorgverzekeraar.'],
      [1, 'Er is geen artikel 12-status.'],
      [3, 'De start hangt deels aan de oplevering van de plint; de terugvaloptie is geregeld.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. Uw plan verbindt wonen, welzijn en zorg op de plek waar de vraag ontstaat, en bewoners en mantelzorgers hebben er merkbaar aan meegeschreven. De raming van de besparing is navolgbaar en voorzichtig. Wij letten in het voortgangsoverleg op de afbakening van de rol van huismeesters.',
};
