import { ALLE_VERKLARINGEN, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const MEIJHORST = 'BU02689900';
const TOLHUIS = 'BU02689901';
const ZWANENVELD = 'BU02689902';

export const NIJMEGEN: DemoPlan = {
  sleutel: 'DOS-2027-ZK16-015',
  doelstatus: 'CONCEPT',
  overtreedtRegels: [],
  aanvrager: 'gemeente-nijmegen',
  inhoud: {
    regeling: 'DOS',
    jaar: 2027,
    projectjaar: 2,
    overgangsbeleid2026: true,
    titel: 'Dukenburg Doorgeven',
    samenvatting:
      'Tweede jaar van de buurtgezinnen voor ouderen in Dukenburg. Huishoudens die iets te geven hebben en ouderen die alleen wonen, worden in buurtkringen met elkaar verbonden: een bord eten, een lift naar het ziekenhuis, samen naar de markt. Het hulpaanbod loopt via ontmoeting; de wijkapp die bewoners ernaast gebruiken, valt buiten de begroting.',
    startdatum: '2027-01-04',
    einddatum: '2027-12-31',
    aanvrager: 'gemeente-nijmegen',
    gemeenten: ['GM0268'],
    buurten: [MEIJHORST, TOLHUIS, ZWANENVELD],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'verzekeraar-vgz', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-de-linde', rol: 'UITVOERDER' },
      { partner: 'stichting-meedoen', rol: 'UITVOERDER' },
      { partner: 'corporatie-thuishaven', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'In Meijhorst, Tolhuis en Zwanenveld wonen bijna vijfhonderd ouderen alleen in huizen die voor een gezin zijn bedoeld. Hun vragen zijn klein, maar stapelen zich op: een lamp, een formulier, een rit. Onbeantwoord leiden zij tot verwaarlozing van huis en lichaam. In het eerste jaar bleek dat er in dezelfde straten ruim honderd huishoudens zijn die graag iets doen, als iemand de eerste stap zet. De opgave voor het tweede jaar is dat die stap niet steeds van een beroepskracht hoeft te komen.',
      gedeeldEigenaarschap:
        'Stichting Meedoen begeleidt de kringen, Corporatie Thuishaven stelt ruimten open, Zorggroep De Linde schoolt en de gemeente zorgt voor samenhang met het sociaal wijkteam. VGZ doet mee vanwege de druk op de wijkverpleging. Drie kringtrekkers uit de buurt hebben een stem in de stuurgroep.',
      beoogdeResultaten:
        'Eenentwintig buurtkringen, waarvan tien zonder opbouwwerker, honderdtwintig ontmoetingen, vijfentwintig scholingsbijeenkomsten en tweehonderdtien ouderen die een vast contact hebben.',
      urgentie:
        'Dukenburg vergrijst het snelst van Nijmegen. De wijkverpleging nam vorig jaar voor het eerst twee maanden geen nieuwe cliënten aan.',
      regionalePrioriteit: 'Informele netwerken duurzaam maken is een regionale prioriteit voor Nijmegen en omstreken.',
      kostenEnOpbrengsten:
        'De kosten zijn 138.000 euro; gemeente en verzekeraar dragen 57.000 euro. De bijdrage van het zorgkantoor daalt ten opzichte van het eerste jaar en blijft onder de verwachte besparing in de Wlz. Zvw en Wmo leveren ieder een kleinere bate op.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: 'Alleenwonende ouderen in Meijhorst, Tolhuis en Zwanenveld en de huishoudens om hen heen.',
      omvang: 470,
      verwachtBereik: 210,
      gemeenschapsgericht:
        'Een kring bestaat uit vijf tot acht huishoudens en enkele ouderen. De kring als geheel is aanspreekbaar, zodat hulp niet van één mens afhangt.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Wie alleen woont, stroomt eerder door naar verblijf dan wie samenwoont. Een kring maakt dat verschil kleiner. Wij gaan uit van vier ouderen met vijf maanden uitstel van verblijf en zes met vier maanden uitstel van een volledig pakket thuis, met een kans van vijfendertig tot veertig procent.',
      kwaliteitVanLeven:
        'Ouderen noemen wederkerigheid als grootste winst: zij passen op, verstellen kleding of vertellen over de buurt. Hulp ontvangen voelt daardoor niet als last.',
    },
    betrokkenheidNaasten:
      'Vijftien mantelzorgers op afstand en acht kringtrekkers keken in oktober in een zaterdagsessie terug op het eerste jaar. Zij vroegen minder papier en meer ontmoeting; het aanmeldformulier is daarom geschrapt. Hun contactpersoon neemt deel aan de stuurgroep.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Opbouwwerk rond buurtkringen',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Opbouwwerkers starten nieuwe kringen, helpen bestaande om zelfstandig te worden en verbinden kringtrekkers met elkaar.',
        buurten: [MEIJHORST, TOLHUIS, ZWANENVELD],
        uitvoerder: 'stichting-meedoen',
        start: '2027-01-04',
        einde: '2027-12-31',
        gepland: '975',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Ontmoeting in de kring',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Maaltijden, klusochtenden en uitstapjes waar gevers en vragers elkaar leren kennen, in ruimten van de corporatie en bij mensen thuis.',
        buurten: [MEIJHORST, TOLHUIS, ZWANENVELD],
        uitvoerder: 'corporatie-thuishaven',
        start: '2027-01-18',
        einde: '2027-12-20',
        gepland: '120',
        eenheid: 'bijeenkomst',
      },
      {
        code: 'A3',
        naam: 'Scholing van kringtrekkers',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Groepsbijeenkomsten over een kring leiden, grenzen bewaken en omgaan met vergeetachtigheid en verlies.',
        buurten: [MEIJHORST, TOLHUIS, ZWANENVELD],
        uitvoerder: 'zorggroep-de-linde',
        start: '2027-02-01',
        einde: '2027-11-30',
        gepland: '25',
        eenheid: 'bijeenkomst',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Opbouwwerkers', '975', 'uur', '80.00'),
      kosten('A2', 'MATERIAAL', 'Ontmoetingen en uitstapjes', '120', 'bijeenkomst', '150.00'),
      kosten('A2', 'HUISVESTING', 'Gebruik van buurtruimten', '40', 'week', '200.00'),
      kosten('A3', 'SCHOLING', 'Scholing van kringtrekkers', '25', 'bijeenkomst', '600.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '190', 'uur', '100.00'),
    ],
    financiering: [toegezegd('gemeente-nijmegen', '40000.00'), toegezegd('verzekeraar-vgz', '17000.00')],
    gevraagdeBijdrage: '81000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '5',
        tegenkosten: '1400.00',
        kans: '40.00',
        onderbouwing:
          'Van de alleenwonenden in Dukenburg krijgen er jaarlijks twaalf een indicatie voor verblijf. Bij een derde verwachten wij vijf maanden uitstel.',
      }),
      besparing(KENTAL.WLZ_VPT, {
        mechanisme: 'UITSTELLEN',
        personen: 6,
        omvang: '4',
        tegenkosten: '1250.00',
        kans: '35.00',
        onderbouwing:
          'Bij zes ouderen neemt de kring maaltijd en gezelschap over en begint een volledig pakket vier maanden later.',
      }),
      besparing(KENTAL.WIJKVERPLEGING, {
        mechanisme: 'VERMINDEREN',
        personen: 22,
        omvang: '5',
        kans: '30.00',
        onderbouwing:
          'Tweeëntwintig ouderen redden zich met minder bezoeken doordat een kringlid let op medicijnen en eten.',
      }),
      besparing(KENTAL.ELV, {
        mechanisme: 'VOORKOMEN',
        personen: 10,
        omvang: '10',
        kans: '50.00',
        onderbouwing:
          'Na ontslag uit het ziekenhuis vangt de kring tien mensen op, waardoor een kort verblijf in de helft van de gevallen vervalt.',
      }),
      besparing(KENTAL.WMO_MAAND, {
        mechanisme: 'VERMINDEREN',
        personen: 32,
        omvang: '4',
        kans: '50.00',
        onderbouwing:
          'Tweeëndertig ouderen hebben vier maanden minder begeleiding nodig doordat kleine vragen in de kring worden opgelost.',
      }),
    ],
    borging: {
      domein: 'WMO',
      financier: 'Gemeente Nijmegen, binnen de basisinfrastructuur voor welzijn',
      stappen: [
        { omschrijving: 'Tien kringen zonder opbouwwerker', datum: '2027-09-30' },
        { omschrijving: 'Opname in de welzijnsopdracht voor 2028', datum: '2027-11-20' },
      ],
      afrondingZonderBorging:
        'Zelfstandige kringen gaan verder met een klein activiteitenbudget van de wijkraad. Overige kringen worden gekoppeld aan een zelfstandige kring in dezelfde buurt. De scholing blijft beschikbaar bij De Linde.',
    },
    risicos: [
      {
        omschrijving: 'Kringen leunen op één actief gezin.',
        kans: 3,
        impact: 4,
        maatregel: 'Minimaal drie gevende huishoudens per kring voordat de opbouwwerker zich terugtrekt.',
      },
      {
        omschrijving: 'Hulp verschuift naar taken die bij zorg horen.',
        kans: 2,
        impact: 4,
        maatregel: 'Grenzen in de kringafspraak en een lijn naar de wijkverpleging voor vragen.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Vijftiende kring gestart', datum: '2027-04-30' },
      { omschrijving: 'Tussenbalans met kringtrekkers', datum: '2027-06-19' },
      { omschrijving: 'Eenentwintig kringen actief', datum: '2027-10-31' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming: null,
  beoordeling: null,
  motivering: null,
};
