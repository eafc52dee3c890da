import {
  ALLE_VERKLARINGEN,
  beoordeling,
  besparing,
  KENTAL,
  kosten,
  onderVoorbehoud,
  toegezegd,
} from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const MOERWIJK_OOST = 'BU05189900';
const MOERWIJK_WEST = 'BU05189901';

export const DEN_HAAG: DemoPlan = {
  sleutel: 'DOS-2026-ZK10-006',
  doelstatus: 'IN_BEOORDELING',
  overtreedtRegels: [],
  aanvrager: 'gemeente-den-haag',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Moerwijk Zorgzaam',
    samenvatting:
      'In Moerwijk bouwen sleutelpersonen uit bewonersgroepen samen met opbouwwerkers aan een zorgzame buurt. Zij spreken de talen van de wijk, weten wie er alleen voor staat en brengen mensen naar het buurthuis, dat ruimer opengaat. Voorlichting in vijf talen maakt gezondheid en ouder worden bespreekbaar, zodat kwetsbare bewoners van 55 jaar en ouder minder snel en minder zwaar zorg nodig hebben.',
    startdatum: '2026-10-01',
    einddatum: '2026-12-31',
    aanvrager: 'gemeente-den-haag',
    gemeenten: ['GM0518'],
    buurten: [MOERWIJK_OOST, MOERWIJK_WEST],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-cz', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-noorderlicht', rol: 'UITVOERDER' },
      { partner: 'welzijn-voorop', rol: 'UITVOERDER' },
      { partner: 'woonstichting-de-sleutel', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Moerwijk behoort tot de armste wijken van het land. Bewoners krijgen gemiddeld acht jaar eerder met ouderdomsklachten te maken dan elders in de stad, vandaar de ondergrens van 55 jaar. Veel ouderen lezen slecht Nederlands, vertrouwen instanties niet en lossen het op binnen de familie tot het niet meer gaat. Het aanbod dat er is, bereikt dezelfde driehonderd mensen. De opgave is om hulp te organiseren via wie al vertrouwd wordt.',
      gedeeldEigenaarschap:
        'Vijf bewonersgroepen, het buurthuis, Zorggroep Noorderlicht, Welzijn Voorop en Woonstichting De Sleutel vormen met de gemeente een alliantie met gelijke stemmen. CZ neemt deel als zorgverzekeraar. De bewonersgroepen dragen zelf hun sleutelpersonen voor.',
      beoogdeResultaten:
        'Vijfendertig getrainde sleutelpersonen, een buurthuis dat ook ’s avonds en op zondag open is, veertig voorlichtingsbijeenkomsten in vijf talen en ten minste zeshonderd bewoners die voor het eerst meedoen.',
      urgentie:
        'Het aandeel bewoners dat onverwacht in de Wlz instroomt, ligt in Moerwijk ruim boven het stedelijk gemiddelde. De herstructurering van de wijk begint volgend jaar: netwerken die er dan niet zijn, komen er niet meer.',
      regionalePrioriteit:
        'Gezondheidsachterstanden in kwetsbare wijken is in Haaglanden aangewezen als eerste ontwikkelprioriteit.',
      kostenEnOpbrengsten:
        'Kosten 290.000 euro, waarvan 70.000 euro voor gemeente en verzekeraar. Anders dan elders is de bate in de Zvw relatief groot, omdat deze bewoners vaak de spoedeisende hulp gebruiken; daarnaast Wlz en Wmo.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: 'Kwetsbare volwassenen van 55 jaar en ouder in Moerwijk-Oost en Moerwijk-West.',
      omvang: 1480,
      verwachtBereik: 650,
      gemeenschapsgericht:
        'Sleutelpersonen werken voor hun hele gemeenschap: in de straat, de kerk, de moskee en de volkstuin. Er is geen aanmelding en geen registratie van personen.',
    },
    bijdrageAanDoel: {
      mechanismen: ['VOORKOMEN', 'UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Door eerder contact komen gezondheidsproblemen in beeld voordat zij een crisis worden. Bij tien bewoners verwachten wij vijf maanden uitstel van verblijf en bij vijf bewoners drie maanden uitstel van een volledig pakket thuis. De aannames zijn lager dan in Haagse wijken waar eerder met sleutelpersonen is gewerkt.',
      kwaliteitVanLeven:
        'Bewoners vinden iemand die hun taal spreekt, weten waar zij terechtkunnen en krijgen het gevoel dat de wijk ook van hen is. Mantelzorgers in de familie staan er minder alleen voor.',
    },
    betrokkenheidNaasten:
      'Zesentwintig mantelzorgers uit vijf gemeenschappen deden mee aan gesprekken in de eigen taal. Dochters bleken vaak de onzichtbare spil; voor hen is een avondgroep toegevoegd. De uitkomst is in juni teruggelegd in het buurthuis en op twee punten bijgesteld.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Sleutelpersonen en opbouwwerk',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Bewonersgroepen dragen sleutelpersonen voor die een training en een vergoeding krijgen. Opbouwwerkers ondersteunen hen, verbinden de groepen onderling en leggen lijnen naar huisartsen en corporatie.',
        buurten: [MOERWIJK_OOST, MOERWIJK_WEST],
        uitvoerder: 'welzijn-voorop',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '1400',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Ruimere openstelling van het buurthuis',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Het buurthuis gaat ook ’s avonds en op zondag open, met een keuken, een stiltehoek en een spreekuur over wonen. Bewoners beheren het mee.',
        buurten: [MOERWIJK_OOST, MOERWIJK_WEST],
        uitvoerder: 'woonstichting-de-sleutel',
        start: '2026-10-05',
        einde: '2026-12-31',
        gepland: '13',
        eenheid: 'locatieweek',
      },
      {
        code: 'A3',
        naam: 'Voorlichting in vijf talen',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Groepsbijeenkomsten over geheugen, vallen, medicijnen en mantelzorg, voorbereid met sleutelpersonen en gegeven in het Turks, Arabisch, Pools, Hindi en Nederlands.',
        buurten: [MOERWIJK_OOST, MOERWIJK_WEST],
        uitvoerder: 'zorggroep-noorderlicht',
        start: '2026-10-12',
        einde: '2026-12-19',
        gepland: '40',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Opbouwwerk', '1400', 'uur', '85.00'),
      kosten('A1', 'OVERIG', 'Vergoeding van sleutelpersonen', '700', 'uur', '35.00'),
      kosten('A1', 'SCHOLING', 'Training en begeleiding van sleutelpersonen', '35', 'bijeenkomst', '700.00'),
      kosten('A2', 'HUISVESTING', 'Extra openstelling van het buurthuis', '13', 'locatieweek', '1800.00'),
      kosten('A2', 'PERSONEEL', 'Beheer in avond en weekend', '510', 'uur', '60.00'),
      kosten('A3', 'INHUUR', 'Voorlichters en tolken', '40', 'bijeenkomst', '450.00'),
      kosten('A3', 'COMMUNICATIE', 'Vertaling en beeldmateriaal', '1', 'stuk', '8000.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '290', 'uur', '115.00'),
      kosten(null, 'EVALUATIE', 'Lerende evaluatie met bewoners', '1', 'stuk', '8650.00'),
    ],
    financiering: [toegezegd('gemeente-den-haag', '48000.00'), onderVoorbehoud('verzekeraar-cz', '22000.00')],
    gevraagdeBijdrage: '220000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 10,
        omvang: '5',
        tegenkosten: '1700.00',
        kans: '65.00',
        onderbouwing:
          'Van de onverwachte instroom uit Moerwijk was vorig jaar een groot deel niet bekend bij welzijn. Voor tien van hen rekenen wij met vijf maanden uitstel.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '3',
        tegenkosten: '1250.00',
        kans: '50.00',
        onderbouwing:
          'Vijf families met een overbelaste dochter of zoon winnen drie maanden door de avondgroep en het buurthuis.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 40,
        omvang: '8',
        kans: '45.00',
        onderbouwing:
          'Sleutelpersonen helpen bij het begrijpen van medicijnen en afspraken, waardoor controlebezoeken vervallen.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 125,
        omvang: '1',
        kans: '50.00',
        onderbouwing:
          'Bewoners die nu in de avond naar de spoedeisende hulp gaan, leren via voorlichting en buurthuis de weg naar de huisartsenpost.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 71,
        omvang: '0.5',
        tegenkosten: '500.00',
        kans: '50.00',
        onderbouwing:
          'Het ruimer geopende buurthuis vervangt voor eenenzeventig bewoners een half jaar begeleiding in groepsverband.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Den Haag, uit de wijkaanpak voor kwetsbare gebieden',
      stappen: [
        { omschrijving: 'Alliantie legt de rol van sleutelpersonen vast in een wijkpact', datum: '2026-11-18' },
        {
          omschrijving: 'Gemeente besluit over openstelling van het buurthuis voor de duur van de herstructurering',
          datum: '2026-12-17',
        },
      ],
      afrondingZonderBorging:
        'De sleutelpersonen blijven verbonden aan hun eigen gemeenschap en aan de formulierenbrigade van de wijk. Het buurthuis keert terug naar de openstelling van voor het project, met één avond per week door vrijwilligers.',
    },
    risicos: [
      {
        omschrijving: 'Sleutelpersonen raken overvraagd door hun eigen gemeenschap.',
        kans: 4,
        impact: 3,
        maatregel: 'Begrensd aantal uren, intervisie in kleine groepen en altijd een opbouwwerker achter de hand.',
      },
      {
        omschrijving: 'De bijdrage van de zorgverzekeraar wordt later bevestigd.',
        kans: 2,
        impact: 3,
        maatregel: 'De gemeente staat tot de bevestiging garant voor het volledige eigen aandeel.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Eerste twintig sleutelpersonen getraind', datum: '2026-10-30' },
      { omschrijving: 'Buurthuis op zondag open', datum: '2026-11-01' },
      { omschrijving: 'Terugblik met de vijf bewonersgroepen', datum: '2026-12-13' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Het initiatief past bij de eerste ontwikkelprioriteit. Wij vragen om een heldere uitleg waarom de doelgroep bij 55 jaar begint.',
  beoordeling: beoordeling(
    'TOEKENNEN',
    'Inhoudelijk sterk en gericht op een wijk waar de nood hoog is. De marge tussen besparing en bijdrage is smal en een deel van het eigen aandeel is nog niet zeker; dat weegt mee in de rangorde.',
    [
      [4, 'Tijdig betrokken; de vraag over de leeftijdsgrens is overtuigend beantwoord.'],
      [5, 'Onverwachte instroom ruim boven het stedelijk gemiddelde en een herstructurering op komst.'],
      [5, 'De grootste doelgroep onder de aanvragen van dit jaar in deze regio.'],
      [3, 'De besparing in de Wlz ligt krap boven de bijdrage; de baten in de Zvw zijn wel aanzienlijk.'],
      [5, 'Geeft uitvoering aan de eerste ontwikkelprioriteit.'],
      [3, 'Sterke bewonersgroepen, maar de borging hangt af van besluiten over de herstructurering.'],
      [3, 'Een deel van de cofinanciering is onder voorbehoud, met een garantie van de gemeente.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [3, 'Werving en training van sleutelpersonen in drie maanden vraagt een vliegende start.'],
    ],
  ),
  motivering: null,
};
