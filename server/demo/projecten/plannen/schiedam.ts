import { ALLE_VERKLARINGEN, beoordeling, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const NIEUWLAND = 'BU06069900';

/** Wrong on purpose: a care provider applies by itself, and asks for more than it expects the Wlz to save. */
export const SCHIEDAM: DemoPlan = {
  sleutel: 'DOS-2026-ZK33-018',
  doelstatus: 'NIET_IN_BEHANDELING',
  overtreedtRegels: ['DOS-005', 'DOS-006', 'DOS-061'],
  aanvrager: 'zorggroep-nieuwland',
  inhoud: {
    regeling: 'DOS',
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Nieuwland Schiedam vroegsignalering',
    samenvatting:
      'Zorggroep Nieuwland wil 75-plussers in de wijk Nieuwland eerder in beeld krijgen. Wijkwerkers organiseren met welzijn en bewoners signaleringsrondes, voorlichting en een buurttafel waar zorgen vroeg gedeeld kunnen worden. De aanvraag wordt door de zorggroep zelf gedaan.',
    startdatum: '2026-10-01',
    einddatum: '2026-12-31',
    aanvrager: 'zorggroep-nieuwland',
    gemeenten: ['GM0606'],
    buurten: [NIEUWLAND],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'gemeente-schiedam', rol: 'MEDEFINANCIER' },
      { partner: 'verzekeraar-dsw', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-rivierzicht', rol: 'UITVOERDER' },
      { partner: 'stichting-samenleven', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'In Nieuwland wonen veel ouderen in portiekwoningen uit de jaren vijftig. De wijkteams van de zorggroep komen vaak pas binnen als er al sprake is van ernstige achteruitgang. Huisbezoeken op verzoek van huisartsen zijn een druppel op een gloeiende plaat. De zorggroep wil daarom vooraan in de keten beginnen, samen met welzijn.',
      gedeeldEigenaarschap:
        'De zorggroep schreef het plan en vroeg gemeente Schiedam en DSW om een bijdrage. Zorggroep Rivierzicht en Stichting Samenleven voeren onderdelen uit. Een gezamenlijke stuurgroep komt er na de start.',
      beoogdeResultaten:
        'Signaleringsrondes in twintig portieken, een wekelijkse buurttafel en honderd ouderen die eerder in contact zijn met welzijn of huisarts.',
      urgentie:
        'De wachtlijst van de wijkteams groeit en medewerkers geven aan dat zij de vraag niet langer kunnen bijbenen.',
      regionalePrioriteit:
        'Vroegsignalering wordt genoemd op de agenda voor Westland, Schieland en Delfland; dit plan wil daarbij aansluiten.',
      kostenEnOpbrengsten:
        'De kosten zijn 105.000 euro, waarvan gemeente en zorgverzekeraar 25.000 euro dragen. Gevraagd wordt 80.000 euro; de besparing in de Wlz wordt geraamd op 70.000 euro, met kleinere baten in Zvw en Wmo.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: '75-plussers in de wijk Nieuwland in Schiedam.',
      omvang: 300,
      verwachtBereik: 100,
      gemeenschapsgericht:
        'Rondes en buurttafel zijn voor alle bewoners van de portieken. Wie wil kan meepraten, ongeacht of er zorg in huis is.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Wie eerder bekend is, kan eerder geholpen worden met iets lichts. De zorggroep verwacht bij vijf ouderen vijf maanden uitstel van verblijf, met een kans van veertig procent.',
      kwaliteitVanLeven:
        'Bewoners leren elkaar kennen en weten bij wie zij met een zorg terechtkunnen, ook buiten kantooruren.',
    },
    betrokkenheidNaasten:
      'De cliëntenraad van de zorggroep en zes mantelzorgers lazen het plan in juli mee. Zij vroegen om een buurttafel in de avond, zodat werkende kinderen kunnen aanschuiven; dat is overgenomen.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Signaleringsrondes in de portieken',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Wijkwerkers maken met bewoners rondes door twintig portieken, delen informatie uit en nodigen uit voor de buurttafel.',
        buurten: [NIEUWLAND],
        uitvoerder: 'zorggroep-rivierzicht',
        start: '2026-10-01',
        einde: '2026-12-31',
        gepland: '1000',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Buurttafel en voorlichting',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Wekelijkse avond in het wijkgebouw met eten, gesprek en een kort thema over gezond ouder worden.',
        buurten: [NIEUWLAND],
        uitvoerder: 'stichting-samenleven',
        start: '2026-10-08',
        einde: '2026-12-17',
        gepland: '10',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Wijkwerkers vroegsignalering', '1000', 'uur', '85.00'),
      kosten('A2', 'OVERIG', 'Buurttafel en voorlichting', '10', 'bijeenkomst', '500.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '150', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-schiedam', '15000.00'), toegezegd('verzekeraar-dsw', '10000.00')],
    gevraagdeBijdrage: '80000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 5,
        omvang: '5',
        tegenkosten: '900.00',
        kans: '40.00',
        onderbouwing:
          'Op basis van de eigen instroom schat de zorggroep dat vijf ouderen vijf maanden langer thuis kunnen wonen.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 9,
        omvang: '5',
        kans: '30.00',
        onderbouwing: 'Bij negen ouderen is de inzet bij aanvang lichter omdat zij eerder bekend zijn.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 25,
        omvang: '1.5',
        kans: '35.00',
        onderbouwing: 'Vijfentwintig ouderen komen nu gemiddeld anderhalf keer per jaar op de spoedeisende hulp.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 5,
        omvang: '1',
        kans: '40.00',
        onderbouwing: 'Vijf ouderen kunnen met de buurttafel toe in plaats van begeleiding.',
      }),
    ],
    borging: {
      domein: 'ZVW',
      financier: 'Zorgverzekeraar DSW, nog te bespreken',
      stappen: [{ omschrijving: 'Gesprek met DSW en gemeente over een vervolg', datum: '2026-11-30' }],
      afrondingZonderBorging:
        'De buurttafel gaat over naar Stichting Samenleven. De rondes stoppen; opgedane kennis wordt gedeeld met huisartsen en sociaal team.',
    },
    risicos: [
      {
        omschrijving: 'Bewoners zien de rondes als werving van cliënten.',
        kans: 3,
        impact: 4,
        maatregel: 'Altijd samen met een bewoner op pad en zonder bedrijfskleding.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Tien portieken bezocht', datum: '2026-11-05' },
      { omschrijving: 'Eerste terugblik met bewoners', datum: '2026-12-15' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming: null,
  beoordeling: beoordeling(
    'AFWIJZEN',
    'Niet inhoudelijk beoordeeld: de zorggroep kan geen contractpartner zijn. De scores zijn een eerste indruk voor het gesprek met de gemeente.',
    [
      [1, 'Er is vooraf geen contact met het zorgkantoor geweest.'],
      [3, 'De wachtlijst van de wijkteams is een herkenbaar signaal.'],
      [2, 'Driehonderd ouderen, waarvan een derde bereikt wordt.'],
      [1, 'De verwachte besparing in de Wlz is lager dan de gevraagde bijdrage.'],
      [3, 'Vroegsignalering staat op de agenda van de regio.'],
      [2, 'De stuurgroep en het vervolg moeten nog worden gevormd.'],
      [2, 'Gemeente en verzekeraar dragen bij, maar zijn geen eigenaar van het plan.'],
      [1, 'De gemeente heeft geen artikel 12-status.'],
      [3, 'De activiteiten zijn overzichtelijk en in drie maanden uitvoerbaar.'],
    ],
  ),
  motivering:
    'Wij nemen uw aanvraag niet in behandeling. Een overeenkomst kan alleen worden gesloten met een gemeente, een zorgverzekeraar of de Dienst Justitiële Inrichtingen; een zorgaanbieder kan wel uitvoeren. Bovendien is de gevraagde bijdrage hoger dan de besparing die u in de Wlz verwacht en is het plan niet vooraf met ons afgestemd. Wij raden u aan het idee met de gemeente Schiedam te bespreken; als zij het wil dragen, gaan wij graag in gesprek. Tegen deze beslissing kunt u binnen veertien dagen bezwaar maken.',
};
