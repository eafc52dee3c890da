import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const BEIJUM_WEST = 'BU00149900';
const BEIJUM_OOST = 'BU00149901';

export const GRONINGEN: DemoPlan = {
  sleutel: 'DOS-2026-ZK09-007',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-groningen',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Wijkgericht herstel Beijum',
    samenvatting:
      'Beijum krijgt een herstelplek in de wijk, gedragen door ervaringsdeskundigen, waar mensen met een ernstige psychische aandoening terechtkunnen zonder verwijzing. Samen met de corporatie werkt het netwerk aan rust rond het wonen. Zo wordt een beroep op langdurig verblijf in de ggz uitgesteld en hervinden mensen een plek in hun eigen straat.',
    startdatum: '2026-10-01',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-groningen',
    gemeenten: ['GM0014'],
    buurten: [BEIJUM_WEST, BEIJUM_OOST],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-menzis', rol: 'MEDEFINANCIER' },
      { partner: 'stichting-zorgburen', rol: 'UITVOERDER' },
      { partner: 'buurtkracht-welzijn', rol: 'UITVOERDER' },
      { partner: 'corporatie-thuishaven', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'In Beijum wonen veel mensen die na een lange ggz-geschiedenis zelfstandig zijn gaan wonen. Het huis is er, de rest van het leven vaak niet. Overdag is er niets te doen, ’s avonds loopt de spanning op en buren bellen de politie of de corporatie. Wie twee keer zijn woning verliest, komt uiteindelijk in een langdurige verblijfsplaats terecht, terwijl juist een plek om te herstellen en iemand die het zelf kent dat hadden kunnen voorkomen.',
      gedeeldEigenaarschap:
        'Stichting Zorgburen levert ervaringsdeskundigen, Buurtkracht Welzijn de herstelplek, Corporatie Thuishaven zet een wijkbeheerder in en de gemeente verbindt hen. Menzis ondersteunt de opleiding. Het ontwerp is van de bewonersgroep Herstel Beijum, die ook de huisregels schreef.',
      beoogdeResultaten:
        'Een herstelplek die vijf dagen en twee avonden per week open is, twaalf opgeleide ervaringsdeskundigen, groepsafspraken over rustig wonen in acht straten en minder meldingen van overlast dan in hetzelfde kwartaal van vorig jaar.',
      urgentie:
        'Sinds de langdurige ggz in de Wlz is opgenomen, groeit de instroom uit de stad ieder jaar. Er is een wachtlijst voor beschut wonen van meer dan een jaar; wie in die tijd terugvalt, belandt in het duurste aanbod.',
      regionalePrioriteit:
        'De regio koos wijkgerichte ggz als speerpunt en zoekt een werkwijze die in Lewenborg en Selwerd herhaald kan worden.',
      kostenEnOpbrengsten:
        'De kosten bedragen 210.000 euro en worden voor 60.000 euro door gemeente en zorgverzekeraar gedragen. Baten ontstaan in de Wlz-ggz, in de Zvw door minder opnamedagen en spoedbezoeken en in de Wmo door minder individuele begeleiding.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving:
        'Mensen met een ernstige psychische aandoening die zelfstandig wonen in Beijum, met hun naasten en buren.',
      omvang: 210,
      verwachtBereik: 95,
      gemeenschapsgericht:
        'De herstelplek is een open huis en geen behandelplek. Buurtgenoten zonder ggz-achtergrond zijn welkom; de helft van het programma is gewoon buurtwerk. Woonafspraken gelden per straat.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Terugval begint met isolement en verlies van woonrust. De herstelplek doorbreekt het eerste, de straatafspraken het tweede. Wij verwachten dat vier bewoners tien maanden later en vijf bewoners een half jaar later een langdurig pakket nodig hebben; dat is samen minder dan een op de twintig.',
      kwaliteitVanLeven:
        'Deelnemers spreken van weer mens zijn in plaats van cliënt: een sleutel van het pand, een taak, een avond waarop je niet alleen hoeft te zijn. Buren ervaren minder spanning.',
    },
    betrokkenheidNaasten:
      'Elf naasten, verenigd in een familiegroep, en zestien mensen met eigen ervaring schreven het plan in zes werkavonden. De familiegroep kreeg een vaste avond in de maand; de deelnemers bepaalden dat er geen verslagen over personen worden gemaakt. Beide groepen kiezen een lid van de stuurgroep.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Herstelplek',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Een open huis aan de rand van het winkelcentrum met herstelgroepen, een werkplaats en avondopenstelling. Ervaringsdeskundigen en een sociaal werker zijn samen gastheer; behandeling vindt er niet plaats.',
        buurten: [BEIJUM_WEST, BEIJUM_OOST],
        uitvoerder: 'buurtkracht-welzijn',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '13',
        eenheid: 'locatieweek',
      },
      {
        code: 'A2',
        naam: 'Netwerk van ervaringsdeskundigen',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Twaalf ervaringsdeskundigen worden opgeleid en ingezet voor herstelgroepen, crisisvoorbereiding in groepsverband en gesprekken met buren in de straat.',
        buurten: [BEIJUM_WEST, BEIJUM_OOST],
        uitvoerder: 'stichting-zorgburen',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '800',
        eenheid: 'uur',
      },
      {
        code: 'A3',
        naam: 'Rustig wonen in acht straten',
        vorm: 'GEMENGD',
        omschrijving:
          'Wijkbeheerder en sociaal werker maken met bewoners straatafspraken en bemiddelen vroeg bij spanning. Een enkel huisbezoek hoort daarbij, individuele begeleiding niet.',
        buurten: [BEIJUM_WEST, BEIJUM_OOST],
        uitvoerder: 'corporatie-thuishaven',
        start: '2026-10-12',
        einde: '2026-12-31',
        gepland: '375',
        eenheid: 'uur',
      },
    ],
    begroting: [
      kosten('A1', 'HUISVESTING', 'Huur van de herstelplek', '13', 'locatieweek', '1400.00'),
      kosten('A1', 'PERSONEEL', 'Gastheerschap en groepsbegeleiding', '880', 'uur', '75.00'),
      kosten('A1', 'MATERIAAL', 'Inrichting van de werkplaats', '1', 'stuk', '3800.00'),
      kosten('A2', 'PERSONEEL', 'Inzet van ervaringsdeskundigen', '800', 'uur', '65.00'),
      kosten('A2', 'SCHOLING', 'Opleiding en intervisie', '20', 'bijeenkomst', '600.00'),
      kosten('A3', 'PERSONEEL', 'Straatafspraken en vroege bemiddeling', '375', 'uur', '80.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '250', 'uur', '112.00'),
    ],
    financiering: [toegezegd('gemeente-groningen', '42000.00'), toegezegd('verzekeraar-menzis', '18000.00')],
    gevraagdeBijdrage: '150000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '10',
        tegenkosten: '900.00',
        kans: '40.00',
        onderbouwing:
          'Vier bewoners stonden vorig jaar op het punt hun woning te verliezen, met langdurig verblijf als uitkomst. Met een herstelplek en woonrust verwachten wij tien maanden uitstel, met een lage kans.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '6',
        tegenkosten: '1250.00',
        kans: '50.00',
        onderbouwing:
          'Vijf mensen met een aflopende begeleiding houden door de avondopenstelling een half jaar langer zelfstandig stand.',
      }),
      besparing(KENTAL.ZIEKENHUISDAG, {
        mechanisme: 'VOORKOMEN',
        personen: 20,
        omvang: '5',
        kans: '60.00',
        onderbouwing:
          'Bij twintig bezoekers met eerdere crisisopnamen van gemiddeld tien dagen halveert de duur door crisisvoorbereiding in de groep.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 55,
        omvang: '1',
        kans: '50.00',
        onderbouwing:
          'Een open deur in de avond voorkomt bij de helft van de deelnemers een jaarlijks bezoek aan de spoedeisende hulp.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 23,
        omvang: '1',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing:
          'Drieëntwintig deelnemers bouwen individuele begeleiding af omdat zij op de herstelplek terechtkunnen.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Groningen, als algemene voorziening naast beschermd wonen',
      stappen: [
        { omschrijving: 'Herstelplek opgenomen in het regioplan beschermd thuis', datum: '2026-11-26' },
        { omschrijving: 'Menzis en gemeente tekenen voor de opleiding van ervaringsdeskundigen', datum: '2026-12-10' },
      ],
      afrondingZonderBorging:
        'De bewonersgroep zet de herstelplek voort in het wijkcentrum met twee dagdelen per week. Ervaringsdeskundigen stromen in bij Zorgburen. Straatafspraken worden overgedragen aan de gebiedsbeheerder van de corporatie.',
    },
    risicos: [
      {
        omschrijving: 'Weerstand in de buurt tegen een plek voor mensen met psychische klachten.',
        kans: 3,
        impact: 4,
        maatregel:
          'Opening met een buurtmaaltijd, een aanspreekpunt voor omwonenden en een open programma voor iedereen.',
      },
      {
        omschrijving: 'Terugval van ervaringsdeskundigen zelf.',
        kans: 3,
        impact: 3,
        maatregel: 'Werken in tweetallen, intervisie per veertien dagen en de vrijheid om een tijd terug te treden.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Herstelplek open', datum: '2026-10-15' },
      { omschrijving: 'Twaalf ervaringsdeskundigen opgeleid', datum: '2026-11-27' },
      { omschrijving: 'Straatafspraken in acht straten gemaakt', datum: '2026-12-18' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Passend bij het speerpunt wijkgerichte ggz. Afgesproken is dat behandeling en individuele begeleiding buiten het project blijven.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Vernieuwend voor deze regio, met een voorzichtige raming en een ontwerp dat van de deelnemers zelf is. De borging is al in het regioplan voorzien.',
    [
      [4, 'Twee overleggen en deelname van het zorgkantoor aan een werkavond.'],
      [4, 'Oplopende instroom vanuit de stad en een wachtlijst van meer dan een jaar.'],
      [2, 'Met 210 mensen een kleine doelgroep; per persoon is het verschil wel groot.'],
      [4, 'Lage kansen en een kleine groep, en toch een marge van een kwart boven de bijdrage.'],
      [5, 'Werkt het speerpunt wijkgerichte ggz uit in een herhaalbare vorm.'],
      [4, 'Ervaren uitvoerders en een plaats in het regioplan beschermd thuis.'],
      [4, 'Eigen aandeel ruim boven het minimum en een bewonersgroep die eigenaar is.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [3, 'Het pand is beschikbaar; draagvlak in de buurt vraagt tijd.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. Uw plan biedt mensen met een ernstige psychische aandoening een plek in de wijk voordat langdurig verblijf nodig is, zonder behandeling of individuele begeleiding te financieren. Wij waarderen dat ervaringsdeskundigen en naasten het plan schreven. Deelt u de lessen over draagvlak in de buurt met de andere gemeenten in de regio?',
};
