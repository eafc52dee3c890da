import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoInhoud, DemoPlan } from '../typen.ts';
import { BREDA_VERBETERD } from './breda-verbeterd.ts';

const GEEREN_NOORD = 'BU07589900';
const BIESDONK = 'BU07589901';

/** The first version: sensors and a platform, which are never financed. */
const INHOUD: DemoInhoud = {
  regeling: 'DOS',
  jaar: 2026,
  projectjaar: 1,
  overgangsbeleid2026: false,
  titel: 'Slimme sensoren in de Hoge Vucht',
  samenvatting:
    'In tachtig woningen in de Hoge Vucht volgen sensoren het leefpatroon van 75-plussers. Wijkt het patroon af, dan krijgt een buurtbegeleider een bericht en gaat er iemand kijken. Zo blijven bewoners veilig thuis en komt hulp voordat er iets gebeurt.',
  startdatum: '2026-10-01',
  einddatum: '2026-12-31',
  aanvrager: 'gemeente-breda',
  gemeenten: ['GM0758'],
  buurten: [GEEREN_NOORD, BIESDONK],
  cbsIndelingsjaar: 2025,
  partners: [
    { partner: 'zorgcentrum-het-anker', rol: 'UITVOERDER' },
    { partner: 'welzijn-voorop', rol: 'UITVOERDER' },
    { partner: 'verzekeraar-cz', rol: 'ADVISEUR' },
  ],
  probleemanalyse: {
    opgave:
      'In Geeren-noord en Biesdonk wonen veel 75-plussers zonder familie in de buurt. Valt iemand in de nacht, dan wordt dat soms pas na een dag ontdekt. De wijkverpleging kan niet vaker langskomen en bewoners vergeten hun alarmknop. Er is behoefte aan een manier om te weten dat het goed gaat zonder dat er steeds iemand aan de deur komt.',
    gedeeldEigenaarschap:
      'De gemeente nam het initiatief samen met Zorgcentrum Het Anker, dat ervaring heeft met sensoren in de instelling. Welzijn Voorop levert de buurtbegeleiders. CZ kijkt als adviseur mee, maar draagt niet bij in de kosten.',
    beoogdeResultaten:
      'Tachtig woningen met leefpatroonmonitoring, een buurtbegeleider die binnen een uur reageert en een daling van het aantal keren dat iemand lang op de grond ligt.',
    urgentie:
      'Twee ernstige incidenten in de afgelopen winter hebben in de wijk veel losgemaakt. De leverancier kan dit najaar plaatsen.',
    regionalePrioriteit:
      'Het voorstel verwijst naar de wens in West-Brabant om ouderen langer veilig thuis te laten wonen.',
    kostenEnOpbrengsten:
      'De begroting is 180.000 euro, waarvan 40.000 euro van de gemeente. Twee derde betreft sensoren en platform. Daar staat een verwachte besparing tegenover in de Wlz en kleinere bedragen in Zvw en Wmo.',
    artikel12Status: false,
  },
  doelgroep: {
    omschrijving: '75-plussers in tachtig woningen in Geeren-noord en Biesdonk.',
    omvang: 80,
    verwachtBereik: 80,
    gemeenschapsgericht:
      'De buurtbegeleiders zijn er voor de hele buurt en organiseren bijeenkomsten over veilig wonen; de sensoren komen in de woningen van bewoners die zich opgeven.',
  },
  bijdrageAanDoel: {
    mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
    wijzeEnMate:
      'Doordat afwijkingen vroeg worden gezien, verwachten wij bij vijf bewoners vijf maanden uitstel van verblijf en bij zes bewoners een kwartaal uitstel van een volledig pakket thuis.',
    kwaliteitVanLeven:
      'Bewoners en hun kinderen slapen rustiger omdat zij weten dat er wordt meegekeken als er iets misgaat.',
  },
  betrokkenheidNaasten:
    'Negen mantelzorgers en de bewonerscommissie van Biesdonk bezochten in mei een modelwoning. Hun zorgen over privacy hebben geleid tot een keuze voor sensoren zonder camera. Zij krijgen na drie maanden de uitkomsten te zien.',
  activiteiten: [
    {
      code: 'A1',
      naam: 'Leefpatroonmonitoring',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Plaatsen van sensoren in tachtig woningen en inrichten van een platform dat afwijkingen meldt, met uitleg aan bewoners in groepjes.',
      buurten: [GEEREN_NOORD, BIESDONK],
      uitvoerder: 'zorgcentrum-het-anker',
      start: '2026-10-01',
      einde: '2026-12-31',
      gepland: '80',
      eenheid: 'deelnemer',
    },
    {
      code: 'A2',
      naam: 'Begeleiding in de buurt',
      vorm: 'COLLECTIEF',
      omschrijving:
        'Buurtbegeleiders organiseren bijeenkomsten over veilig wonen, leggen contact tussen buren en gaan bij een melding kijken.',
      buurten: [GEEREN_NOORD, BIESDONK],
      uitvoerder: 'welzijn-voorop',
      start: '2026-10-01',
      einde: '2026-12-31',
      gepland: '500',
      eenheid: 'uur',
    },
  ],
  begroting: [
    kosten('A1', 'DOMOTICA', 'Sensoren in tachtig woningen', '80', 'stuk', '900.00'),
    kosten('A1', 'ICT', 'Inrichting en licenties van het platform', '80', 'stuk', '600.00'),
    kosten('A2', 'PERSONEEL', 'Buurtbegeleiders', '500', 'uur', '80.00'),
    kosten(null, 'PROJECTLEIDING', 'Projectleiding', '200', 'uur', '100.00'),
  ],
  financiering: [toegezegd('gemeente-breda', '40000.00')],
  gevraagdeBijdrage: '140000.00',
  besparingen: [
    besparing(KENTAL.WLZ_VERBLIJF, {
      mechanisme: 'UITSTELLEN',
      personen: 5,
      omvang: '5',
      tegenkosten: '1800.00',
      kans: '60.00',
      onderbouwing:
        'Naar verwachting van Het Anker kunnen vijf van de tachtig bewoners met monitoring vijf maanden langer thuis wonen.',
    }),
    besparing(KENTAL.WLZ_VPT, {
      mechanisme: 'UITSTELLEN',
      personen: 6,
      omvang: '3',
      tegenkosten: '1250.00',
      kans: '65.00',
      onderbouwing: 'Zes bewoners met een hoog valrisico stellen een volledig pakket een kwartaal uit.',
    }),
    besparing(KENTAL.ZIEKENHUISDAG, {
      mechanisme: 'VERMINDEREN',
      personen: 10,
      omvang: '4',
      kans: '50.00',
      onderbouwing: 'Sneller ontdekken van een val bekort de opname bij tien bewoners met vier dagen.',
    }),
    besparing(KENTAL.SEH, {
      mechanisme: 'VOORKOMEN',
      personen: 20,
      omvang: '1',
      kans: '50.00',
      onderbouwing: 'Bij twintig meldingen volstaat een bezoek van de buurtbegeleider in plaats van de ambulance.',
    }),
    besparing(KENTAL.WMO_JAAR, {
      mechanisme: 'VERMINDEREN',
      personen: 5,
      omvang: '1',
      tegenkosten: '500.00',
      kans: '50.00',
      onderbouwing: 'Vijf bewoners hebben minder toezicht in de vorm van begeleiding nodig.',
    }),
  ],
  borging: {
    domein: 'ZVW',
    financier: 'Nog te bepalen met de zorgverzekeraar',
    stappen: [{ omschrijving: 'Gesprek met de zorgverzekeraar over structurele vergoeding', datum: '2026-12-01' }],
    afrondingZonderBorging:
      'Bewoners kunnen de sensoren voor eigen rekening behouden; in andere woningen worden zij verwijderd. De buurtbijeenkomsten stoppen aan het eind van het jaar.',
  },
  risicos: [
    {
      omschrijving: 'Veel loze meldingen in de eerste weken.',
      kans: 4,
      impact: 3,
      maatregel: 'Instelperiode van twee weken per woning en een nazorgronde door de leverancier.',
    },
  ],
  mijlpalen: [
    { omschrijving: 'Veertig woningen voorzien', datum: '2026-11-06' },
    { omschrijving: 'Alle woningen voorzien en platform in gebruik', datum: '2026-12-04' },
  ],
  verklaringen: ALLE_VERKLARINGEN,
};

export const BREDA: DemoPlan = {
  sleutel: 'DOS-2026-ZK25-016',
  doelstatus: 'AFGEWEZEN',
  overtreedtRegels: ['DOS-070', 'DOS-072'],
  aanvrager: 'gemeente-breda',
  inhoud: INHOUD,
  verbeterd: BREDA_VERBETERD,
  afstemming:
    'De opgave in de Hoge Vucht past bij de regio. Wij hebben erop gewezen dat techniek niet wordt gefinancierd en gevraagd de buurtaanpak uit te werken.',
  beoordeling: beoordeling(
    'AFWIJZEN',
    'De buurtaanpak is in korte tijd uitgewerkt en voldoet aan de regels, maar steunt op aannames uit het sensorplan. Woningcorporatie en zorgverzekeraar doen niet mee en er is geen financier voor daarna.',
    [
      [2, 'Het zorgkantoor is één keer gesproken, over een ander plan dan het voorliggende.'],
      [3, 'De incidenten van vorige winter zijn ernstig, cijfers over de wijk ontbreken grotendeels.'],
      [3, 'De doelgroep is verbreed naar 610 ouderen; het bereik is niet onderbouwd.'],
      [2, 'De raming van de besparing is ongewijzigd overgenomen en past niet bij de nieuwe activiteiten.'],
      [3, 'Langer veilig thuis is een algemene wens; de link met de ontwikkelprioriteiten is dun.'],
      [1, 'Er is geen corporatie aan tafel en geen zicht op structurele financiering.'],
      [2, 'Alleen de gemeente draagt bij; de zorgverzekeraar heeft geen bijdrage toegezegd.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [2, 'Vier nieuwe onderdelen vanaf nul in de resterende weken is niet aannemelijk.'],
    ],
  ),
  motivering:
    'Wij wijzen uw aanvraag af. Wij waarderen dat u de sensoren heeft vervangen door een aanpak met mensen uit de buurt. De verwachte besparing is echter overgenomen uit het eerdere plan en sluit niet aan op de nieuwe activiteiten, zodat niet aannemelijk is dat zij onze bijdrage evenaart. Ook ontbreken een partner voor wonen en een financier voor de periode daarna. Wij nodigen u uit het plan met corporatie en zorgverzekeraar uit te werken voor 2027 en denken daarin graag mee. Tegen dit besluit kunt u binnen veertien dagen bezwaar maken.',
};
