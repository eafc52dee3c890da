import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const HOENSBROEK_CENTRUM = 'BU09179900';
const MARIAGEWANDEN = 'BU09179901';

export const HEERLEN: DemoPlan = {
  sleutel: 'DOS-2026-ZK31-004',
  doelstatus: 'TOEGEKEND',
  overtreedtRegels: [],
  aanvrager: 'gemeente-heerlen',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 2,
    overgangsbeleid2026: true,
    titel: 'Samen oud in Hoensbroek',
    samenvatting:
      'Een verzorgingshuis zonder muren en zonder zorglevering: twee wijkpunten waar altijd iemand is, een maaltijd- en ontmoetingskring en opbouwwerk in de portieken. Geen alarmknoppen, wel buren die op elkaar letten. In het tweede jaar groeit de aanpak van Hoensbroek-Centrum naar Mariagewanden, voor 75-plussers die huren bij de corporatie.',
    startdatum: '2026-09-15',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-heerlen',
    gemeenten: ['GM0917'],
    buurten: [HOENSBROEK_CENTRUM, MARIAGEWANDEN],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-cz', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-rivierzicht', rol: 'UITVOERDER' },
      { partner: 'welzijnsgroep-de-brug', rol: 'UITVOERDER' },
      { partner: 'woongoed-horizon', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Het laatste verzorgingshuis van Hoensbroek sloot, maar de behoefte aan nabijheid bleef. In de portiekflats van Woongoed Horizon wonen ruim elfhonderd 75-plussers, vaak met een klein pensioen en een mijnwerkersverleden dat het lijf heeft getekend. Zij verhuizen niet meer en vragen laat om hulp. Wie dan toch belt, belt de huisarts of het alarmnummer. Het ontbreekt aan een plek tussen thuis en instelling, waar men gewoon naar binnen loopt.',
      gedeeldEigenaarschap:
        'Gemeente en Woongoed Horizon stelden samen twee leegstaande winkels beschikbaar, Welzijnsgroep De Brug bemenst ze en Zorggroep Rivierzicht denkt mee zonder er zorg te leveren. CZ ondersteunt de kring omdat eenzaamheid en ondervoeding in de cijfers opvallen. Bewoners kiezen per wijkpunt een huiskamerraad.',
      beoogdeResultaten:
        'Twee wijkpunten die zes dagen per week open zijn, negentig gezamenlijke maaltijden, en in veertig portieken een contactpersoon. Driehonderd nieuwe bezoekers ten opzichte van het eerste jaar en een huiskamerraad die het programma bepaalt.',
      urgentie:
        'Parkstad vergrijst sneller dan de rest van het land en het aantal inwoners daalt. Voor elke vier medewerkers die in de ouderenzorg vertrekken, komen er drie terug; uitbreiding van verblijf is hier geen begaanbare weg.',
      regionalePrioriteit:
        'Past in de Limburgse agenda voor de beweging van verblijf naar buurt en in de afspraak om corporatiebezit als vindplaats te gebruiken.',
      kostenEnOpbrengsten:
        'De begroting van 320.000 euro bestaat voor bijna de helft uit de bezetting van de wijkpunten. Daar staan baten tegenover in de Wlz door later verblijf, in de Zvw door minder ziekenhuisdagen en wijkverpleging en in de Wmo door minder maaltijd- en begeleidingsvoorzieningen.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: '75-plussers in corporatiewoningen in Hoensbroek-Centrum en Mariagewanden.',
      omvang: 1150,
      verwachtBereik: 620,
      gemeenschapsgericht:
        'Een wijkpunt is van de hele buurt. Er wordt niet gevraagd naar indicatie, inkomen of pas; de kring mengt ouderen met buurtgenoten die komen koken, klussen of meezingen.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Dagelijkse nabijheid neemt de reden weg waarom ouderen vroeger naar het verzorgingshuis gingen: veiligheid, eten en gezelschap. In het eerste jaar zagen wij dat zes vaste bezoekers met een indicatie voor verblijf thuis bleven. Op die ervaring rekenen wij door, met tien maanden uitstel en een kans van vijftig procent.',
      kwaliteitVanLeven:
        'Bezoekers zeggen weer ergens bij te horen. Het gezamenlijk eten helpt tegen gewichtsverlies, de vaste tafel tegen het gevoel dat niemand merkt of je er bent.',
    },
    betrokkenheidNaasten:
      'De huiskamerraad in oprichting telt acht bezoekers en vijf mantelzorgers. Zij bespraken in juni het plan in twee zittingen en schrapten het idee van deursensoren: zij wilden mensen in plaats van apparaten. Ook de openstelling op zaterdag komt van hen.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Bezetting van twee wijkpunten',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Gastheren en gastvrouwen houden zes dagen per week twee wijkpunten open, kennen de bezoekers bij naam en verbinden vragen met buren, corporatie of huisarts. Er wordt geen zorg geleverd.',
        buurten: [HOENSBROEK_CENTRUM, MARIAGEWANDEN],
        uitvoerder: 'welzijnsgroep-de-brug',
        start: '2026-09-15',
        einde: '2026-12-31',
        gepland: '30',
        eenheid: 'locatieweek',
      },
      {
        code: 'A2',
        naam: 'Maaltijd- en ontmoetingskring',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Drie keer per week koken bewoners met en voor elkaar, met daarna muziek, kaarten of een verhaal. Een coördinator van Rivierzicht begeleidt de kookploegen op voeding en veiligheid.',
        buurten: [HOENSBROEK_CENTRUM, MARIAGEWANDEN],
        uitvoerder: 'zorggroep-rivierzicht',
        start: '2026-09-17',
        einde: '2026-12-30',
        gepland: '90',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Opbouwwerk in de portieken',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Opbouwwerkers organiseren met wijkbeheerders portiekgesprekken, zoeken per portiek een contactpersoon en leggen de lijn naar het wijkpunt.',
        buurten: [HOENSBROEK_CENTRUM, MARIAGEWANDEN],
        uitvoerder: 'woongoed-horizon',
        start: '2026-09-15',
        einde: '2026-12-31',
        gepland: '900',
        eenheid: 'uur',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Gastheren en gastvrouwen in de wijkpunten', '1920', 'uur', '65.00'),
      kosten('A1', 'HUISVESTING', 'Gebruik van twee winkelruimten', '30', 'locatieweek', '640.00'),
      kosten('A2', 'MATERIAAL', 'Gezamenlijke maaltijden en programma', '90', 'bijeenkomst', '420.00'),
      kosten('A2', 'PERSONEEL', 'Coördinatie van kookploegen', '300', 'uur', '70.00'),
      kosten('A2', 'MATERIAAL', 'Keukeninventaris wijkpunt Mariagewanden', '1', 'stuk', '7200.00'),
      kosten('A3', 'PERSONEEL', 'Opbouwwerk in de portieken', '900', 'uur', '80.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '320', 'uur', '110.00'),
      kosten(null, 'EVALUATIE', 'Bezoekersonderzoek en leerbijeenkomst', '1', 'stuk', '2800.00'),
    ],
    financiering: [toegezegd('gemeente-heerlen', '92000.00'), toegezegd('verzekeraar-cz', '40000.00')],
    gevraagdeBijdrage: '188000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 6,
        omvang: '10',
        tegenkosten: '1000.00',
        kans: '50.00',
        onderbouwing:
          'In het eerste jaar bleven zes bezoekers met een geldige indicatie voor verblijf thuis wonen. Wij verwachten dat aantal opnieuw, met tien maanden uitstel binnen twee jaar.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '4',
        tegenkosten: '1250.00',
        kans: '55.00',
        onderbouwing:
          'Vier alleenwonende bezoekers met een vol weekprogramma kunnen vier maanden langer zonder volledig pakket.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 40,
        omvang: '8',
        kans: '30.00',
        onderbouwing:
          'Bij veertig vaste bezoekers vervalt een deel van de bezoeken die vooral toezicht waren. De kans is laag gehouden omdat lichamelijke zorg blijft.',
      }),
      besparing(KENTAL.ZIEKENHUISDAG, {
        mechanisme: 'VOORKOMEN',
        personen: 40,
        omvang: '1',
        kans: '50.00',
        onderbouwing:
          'Betere voeding en eerder contact met de huisarts schelen bij deze groep naar schatting een verpleegdag per twee mensen.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 29,
        omvang: '1',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing:
          'Negenentwintig bewoners vervangen begeleiding of maaltijdhulp door de kring; vijfhonderd euro per persoon is afgetrokken voor het gebruik van het wijkpunt.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Heerlen met een vaste bijdrage van Woongoed Horizon',
      stappen: [
        {
          omschrijving: 'Gemeente en corporatie sluiten een exploitatieovereenkomst voor de wijkpunten',
          datum: '2026-11-20',
        },
        { omschrijving: 'Huiskamerraden zijn als vereniging ingeschreven', datum: '2026-12-15' },
      ],
      afrondingZonderBorging:
        'Het wijkpunt in Hoensbroek-Centrum gaat dan verder in het bestaande gemeenschapshuis met beperkte openstelling. Voor Mariagewanden regelt de corporatie een bewonersruimte. De kookploegen houden hun keuken en spullen.',
    },
    risicos: [
      {
        omschrijving: 'Een wijkpunt wordt van een vaste groep en schrikt anderen af.',
        kans: 3,
        impact: 3,
        maatregel:
          'Huiskamerraad met wisselende leden, een open dag per maand en opbouwwerk dat nieuwe bezoekers meebrengt.',
      },
      {
        omschrijving: 'Te weinig gastheren voor zes dagen openstelling.',
        kans: 3,
        impact: 4,
        maatregel:
          'Werving onder oud-bezoekers en leerlingen van het mbo; minimumbezetting van twee en anders korter open.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Wijkpunt Mariagewanden geopend', datum: '2026-09-18' },
      { omschrijving: 'Veertig portieken met een contactpersoon', datum: '2026-11-30' },
      { omschrijving: 'Bezoekersonderzoek besproken met de huiskamerraden', datum: '2026-12-18' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Op basis van het eerste jaar en een werkbezoek passend bevonden. Afgesproken is dat er in de wijkpunten geen zorg wordt geleverd en geen techniek wordt aangeschaft.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Het eerste jaar geeft vertrouwen. De uitbreiding is afgebakend en het eigen aandeel voldoet aan de eis voor het tweede jaar.',
    [
      [4, 'Werkbezoek en twee overleggen; de kanttekening over zorglevering is in het plan verwerkt.'],
      [5, 'De personeelskrapte in Parkstad maakt een alternatief voor verblijf dringend.'],
      [5, 'Met 1.150 ouderen op korte afstand van twee wijkpunten is het mogelijke bereik groot.'],
      [4, 'De aannames volgen uit geteld bezoek in het eerste jaar; de marge boven de bijdrage is een derde.'],
      [4, 'Sluit aan op de beweging van verblijf naar buurt en op de afspraken met corporaties.'],
      [3, 'Ruimten en uitvoerders zijn er; de exploitatieovereenkomst moet nog worden gesloten.'],
      [4, 'Gemeente en verzekeraar dragen samen ruim 41 procent, de corporatie levert de ruimten.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [4, 'Het tweede wijkpunt kan snel open omdat het team en de werkwijze er al zijn.'],
    ],
  ),
  motivering:
    'Wij kennen de gevraagde bijdrage toe. Het eerste jaar liet zien dat een plek waar altijd iemand is ouderen thuis houdt, zonder dat er zorg wordt geleverd. U bouwt daar beheerst op voort. Wij gaan ervan uit dat de exploitatieovereenkomst met Woongoed Horizon voor het tweede voortgangsoverleg is gesloten.',
};
