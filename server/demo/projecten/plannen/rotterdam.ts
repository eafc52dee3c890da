import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const GROOT_IJSSELMONDE_NOORD = 'BU05999900';
const LOMBARDIJEN = 'BU05999901';

export const ROTTERDAM: DemoPlan = {
  sleutel: 'DOS-2026-ZK20-005',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-rotterdam',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Buurtkracht IJsselmonde',
    samenvatting:
      'In Groot-IJsselmonde-Noord en Lombardijen brengen wijkregisseurs huisartsen, welzijn en corporatie rond één tafel voor ouderen met beginnende dementie. Zij kunnen zonder indicatie terecht in een ontmoetingscentrum, samen met hun naasten, en buurtgenoten leren hoe je gewoon contact houdt. Alles gebeurt in groepen en in de eigen buurt.',
    startdatum: '2026-10-01',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-rotterdam',
    gemeenten: ['GM0599'],
    buurten: [GROOT_IJSSELMONDE_NOORD, LOMBARDIJEN],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-zilveren-kruis', rol: 'MEDEFINANCIER' },
      { partner: 'woonzorg-de-wilg', rol: 'UITVOERDER' },
      { partner: 'stichting-meedoen', rol: 'UITVOERDER' },
      { partner: 'wonen-samen', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Huisartsen in IJsselmonde schatten dat tegenover iedere bewoner met de diagnose dementie een tweede staat die wel klachten heeft maar geen diagnose. In die jaren gebeurt er niets: te licht voor zorg, te zwaar voor de gewone buurtsoos. Partners houden het verborgen, de corporatie merkt het aan huurachterstand of een vergeten pan. Bij de eerste crisis blijkt dan dat alle tijd om iets op te bouwen verloren is.',
      gedeeldEigenaarschap:
        'De gemeente, twee huisartsengroepen, Woonzorg De Wilg, Stichting Meedoen en Wonen Samen tekenden in mei een samenwerkingsafspraak. Elke partij levert een deelnemer aan de wijktafel en neemt een deel van de actiepunten voor haar rekening. Zilveren Kruis Zorgverzekeringen volgt de aanpak met het oog op de ketenzorg.',
      beoogdeResultaten:
        'Een ontmoetingscentrum op twee plekken met samen tachtig deelnemers en vijftig naasten, een wijktafel die wekelijks werkt, en veertig scholingsbijeenkomsten voor winkeliers, buren, conciërges en vrijwilligers.',
      urgentie:
        'In Lombardijen is het aantal crisisopnamen wegens dementie in twee jaar met bijna de helft gestegen. De casemanagers hebben een wachtlijst van veertien weken, de eerste maanden na de signalen zijn dus leeg.',
      regionalePrioriteit:
        'Dementie in de buurt is het eerste van de vier Rotterdamse thema’s waarover gemeente en zorgkantoor afspraken maakten.',
      kostenEnOpbrengsten:
        'Van de 320.000 euro betalen gemeente en verzekeraar 84.000 euro. De verwachte baten zijn het grootst in de Wlz; in de Zvw dalen wijkverpleging en ziekenhuisverblijf, in de Wmo vervalt een deel van de individuele dagbegeleiding.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving:
        '65-plussers met geheugenklachten, met of zonder diagnose, en hun naasten in twee buurten van IJsselmonde.',
      omvang: 930,
      verwachtBereik: 310,
      gemeenschapsgericht:
        'De wijktafel werkt per buurt en niet per dossier. Het ontmoetingscentrum is een open voorziening; de scholing is er voor iedereen die ouderen in de buurt tegenkomt.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Uit onderzoek naar ontmoetingscentra is bekend dat deelname opname uitstelt, vooral doordat naasten het langer volhouden. Wij rekenen met tien deelnemers en negen maanden, en een kans van vijftig procent. Daarnaast verschuift bij zes deelnemers de start van een modulair pakket een half jaar.',
      kwaliteitVanLeven:
        'Deelnemers blijven doen wat ze kunnen: tuinieren, zingen, een tafel dekken. Naasten leren omgaan met verandering en hoeven niet langer uit te leggen waarom.',
    },
    betrokkenheidNaasten:
      'In het voorjaar spraken wij in huiskamergroepen met achttien mantelzorgers, van wie zeven met een Kaapverdische of Surinaamse achtergrond, en met de lokale afdeling van een belangenvereniging. Hun wens om samen met de partner te komen, en niet gescheiden, is leidend geworden voor het programma. Drie van hen blijven meedenken in de wijktafel.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Wijkregie rond de wijktafel',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Wijkregisseurs organiseren wekelijks een wijktafel van huisartsen, welzijn, corporatie en gemeente, maken patronen in de buurt zichtbaar en zetten afspraken om in groepsaanbod. Zij doen geen zorgcoördinatie en volgen geen personen.',
        buurten: [GROOT_IJSSELMONDE_NOORD, LOMBARDIJEN],
        uitvoerder: 'stichting-meedoen',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '1560',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Ontmoetingscentrum zonder indicatie',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Op twee plekken komen mensen met geheugenklachten en hun naasten drie dagdelen per week samen voor een programma dat zij zelf mee bepalen. Toegang is vrij, er wordt niet geïndiceerd.',
        buurten: [GROOT_IJSSELMONDE_NOORD, LOMBARDIJEN],
        uitvoerder: 'woonzorg-de-wilg',
        start: '2026-10-05',
        einde: '2026-12-31',
        gepland: '26',
        eenheid: 'locatieweek',
      },
      {
        code: 'A3',
        naam: 'Scholing van het buurtnetwerk',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Korte trainingen in winkels, portieken, moskeeën en kerken over geheugenklachten en contact houden, gegeven door een trainer en een ervaringsdeskundige naaste.',
        buurten: [GROOT_IJSSELMONDE_NOORD, LOMBARDIJEN],
        uitvoerder: 'wonen-samen',
        start: '2026-10-12',
        einde: '2026-12-18',
        gepland: '40',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Wijkregisseurs in twee buurten', '1560', 'uur', '95.00'),
      kosten('A1', 'COMMUNICATIE', 'Werkbezoeken en buurtcommunicatie', '1', 'stuk', '7800.00'),
      kosten('A2', 'HUISVESTING', 'Ruimte voor het ontmoetingscentrum', '26', 'locatieweek', '1000.00'),
      kosten('A2', 'PERSONEEL', 'Programmabegeleiding in groepen', '880', 'uur', '75.00'),
      kosten('A2', 'MATERIAAL', 'Materiaal en maaltijden', '1', 'stuk', '6000.00'),
      kosten('A3', 'SCHOLING', 'Buurttrainingen', '40', 'bijeenkomst', '650.00'),
      kosten('A3', 'MATERIAAL', 'Lesmateriaal in vier talen', '1', 'stuk', '4000.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '300', 'uur', '120.00'),
    ],
    financiering: [toegezegd('gemeente-rotterdam', '58000.00'), toegezegd('verzekeraar-zilveren-kruis', '26000.00')],
    gevraagdeBijdrage: '236000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 10,
        omvang: '9',
        tegenkosten: '1900.00',
        kans: '50.00',
        onderbouwing:
          'Onderzoek naar ontmoetingscentra wijst op uitstel van opname. Wij rekenen met een op de acht deelnemers, negen maanden en een kans van vijftig procent, na aftrek van zorg die thuis doorloopt.',
      }),
      besparing(KENTAL.WLZ_MPT, {
        mechanisme: 'UITSTELLEN',
        personen: 6,
        omvang: '0.5',
        tegenkosten: '12000.00',
        kans: '50.00',
        onderbouwing:
          'Zes deelnemers hebben door drie vaste dagdelen per week een half jaar later een modulair pakket nodig.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 30,
        omvang: '9',
        kans: '40.00',
        onderbouwing:
          'Naasten die leren omgaan met gedrag, vragen minder vaak om extra toezicht door de wijkverpleging.',
      }),
      besparing(KENTAL.ZIEKENHUISDAG, {
        mechanisme: 'VOORKOMEN',
        personen: 17,
        omvang: '5',
        kans: '50.00',
        onderbouwing:
          'Zeventien mensen kwamen vorig jaar door verwardheid of uitdroging in het ziekenhuis; de helft van die opnamen van gemiddeld vijf dagen is vermijdbaar.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 40,
        omvang: '1',
        tegenkosten: '1000.00',
        kans: '35.00',
        onderbouwing: 'Veertig deelnemers gebruiken het ontmoetingscentrum in plaats van individuele dagbegeleiding.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Rotterdam voor het ontmoetingscentrum, zorgverzekeraar voor de wijktafel',
      stappen: [
        {
          omschrijving: 'Zorgverzekeraar beslist over opname van de wijktafel in de ketenafspraak',
          datum: '2026-11-25',
        },
        { omschrijving: 'Ontmoetingscentrum opgenomen in de welzijnsopdracht voor het gebied', datum: '2026-12-15' },
      ],
      afrondingZonderBorging:
        'De groepen verhuizen dan naar het Huis van de Wijk, met één dagdeel minder en begeleiding door geschoolde vrijwilligers. De wijktafel gaat op in het bestaande overleg van huisartsen. Naasten worden in november persoonlijk bijgepraat.',
    },
    risicos: [
      {
        omschrijving: 'Schaamte houdt mensen zonder diagnose weg.',
        kans: 4,
        impact: 3,
        maatregel: 'Nergens het woord dementie op de gevel; werving via huisarts, kerk, moskee en sleutelfiguren.',
      },
      {
        omschrijving: 'Huisartsen hebben geen tijd voor de wijktafel.',
        kans: 3,
        impact: 4,
        maatregel: 'Per groep één vaste vertegenwoordiger en een overleg van drie kwartier op een vast tijdstip.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Beide locaties van het ontmoetingscentrum open', datum: '2026-10-09' },
      { omschrijving: 'Twintig buurttrainingen gegeven', datum: '2026-11-20' },
      { omschrijving: 'Besluit over het vervolg door de wijktafel', datum: '2026-12-16' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Past bij de afspraken over dementie in de buurt. In het overleg is vastgesteld dat de wijkregisseurs geen zorgcoördinatie doen.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Overtuigende aanpak op een plek waar de druk hoog is. De grens met zorgcoördinatie en dagbesteding is in het plan helder getrokken.',
    [
      [4, 'Drie overleggen, waarin vooral de afbakening van de wijkregie is aangescherpt.'],
      [5, 'Bijna de helft meer crisisopnamen in twee jaar en een wachtlijst van veertien weken.'],
      [4, 'De groep van 930 mensen met klachten is groot; het bereik van een derde is reëel.'],
      [5, 'Hoogste verwachte besparing van dit jaar in de regio, met een onderbouwing uit onderzoek.'],
      [5, 'Eerste van de vier gezamenlijke thema’s.'],
      [3, 'De wijktafel steunt op huisartsen met weinig tijd; de borging in de keten is nog niet zeker.'],
      [4, 'Ondertekende samenwerkingsafspraak en een eigen aandeel boven het minimum.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [3, 'Twee locaties in drie maanden is ambitieus, maar de ruimten zijn beschikbaar.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. Uw plan vult de lege periode tussen de eerste klachten en de diagnose met een laagdrempelige plek in de buurt en houdt de wijkregie vrij van zorgcoördinatie. De verwachte besparing in de Wlz is navolgbaar onderbouwd en hoger dan de bijdrage. Wij bespreken in het eerste voortgangsoverleg het bereik onder bewoners met een migratieachtergrond.',
};
