import { ALLE_VERKLARINGEN, besparing, KENTAL, kosten, toegezegd } from '../bouwstenen.ts';
import type { DemoPlan } from '../typen.ts';

const HAVEN_CENTRUM = 'BU00349900';
const DE_WERVEN = 'BU00349901';

export const ALMERE: DemoPlan = {
  sleutel: 'DOS-2027-ZK21-008',
  doelstatus: 'INGEDIEND',
  overtreedtRegels: [],
  aanvrager: 'dji',
  inhoud: {
    regeling: 'DOS',
    jaar: 2027,
    projectjaar: 1,
    overgangsbeleid2026: false,
    titel: 'Thuis landen na de kliniek',
    samenvatting:
      'Mensen die na forensische zorg terugkeren naar Almere Haven vinden een netwerk dat hen verwacht: buurtmaatjes, heldere woonafspraken met de corporatie en een crisiskaart die zij zelf opstellen. Het project behandelt niet, het verankert. Zo wordt voorkomen dat een moeizame terugkeer eindigt in langdurig verblijf.',
    startdatum: '2027-01-18',
    einddatum: '2027-12-31',
    aanvrager: 'dji',
    gemeenten: ['GM0034'],
    buurten: [HAVEN_CENTRUM, DE_WERVEN],
    cbsIndelingsjaar: 2025,
    partners: [
      { partner: 'gemeente-almere', rol: 'MEDEFINANCIER' },
      { partner: 'zorggroep-de-linde', rol: 'UITVOERDER' },
      { partner: 'stichting-samenleven', rol: 'UITVOERDER' },
      { partner: 'woongoed-horizon', rol: 'UITVOERDER' },
    ],
    probleemanalyse: {
      opgave:
        'Ieder jaar keren ongeveer zestig mensen na een forensische behandeling terug naar Almere Haven, veelal naar een corporatiewoning in het centrum of De Werven. De behandeling eindigt op een vaste dag; het gewone leven begint zonder overgang. Zij kennen de buurt niet meer, de buurt kent hen alleen van horen zeggen. Bij spanning is er geen plan dat omwonenden en betrokkene samen kennen. Een deel verliest binnen een jaar de woning en komt terug in een kliniek of stroomt door naar langdurig verblijf in de Wlz.',
      gedeeldEigenaarschap:
        'De Dienst Justitiële Inrichtingen en de gemeente Almere delen deze opgave met Woongoed Horizon, Stichting Samenleven en Zorggroep De Linde. Zij ondertekenden een terugkeerafspraak waarin ieder zegt wat hij doet voordat iemand verhuist. Een bewonerspanel uit Haven beoordeelt of de afspraken voor de buurt werken.',
      beoogdeResultaten:
        'Veertig getrainde buurtmaatjes, een terugkeerkring die maandelijks bijeenkomt, voor alle deelnemers een eigen crisiskaart en met de corporatie vaste woonafspraken per complex. Minder huisuitzettingen en minder crisismeldingen dan in het jaar ervoor.',
      urgentie:
        'Forensische klinieken stromen sneller uit door capaciteitsdruk. Almere telt de meeste terugkeerders van de regio, terwijl er voor de eerste maanden thuis geen voorziening bestaat die niet meteen behandeling is.',
      regionalePrioriteit:
        'Draagt bij aan de regionale afspraak om de overgang van forensische zorg naar de wijk gezamenlijk te organiseren, vastgelegd aan de zorg- en veiligheidstafel.',
      kostenEnOpbrengsten:
        'De kosten zijn 180.000 euro; DJI en gemeente dragen 48.000 euro. De businesscase laat baten zien in vier stromen: Wlz door uitstel van langdurig verblijf, Wfz door vermeden heropname, en kleinere bedragen in Zvw en Wmo.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: 'Mensen die na forensische zorg zelfstandig gaan wonen in Almere Haven, hun naasten en hun buren.',
      omvang: 60,
      verwachtBereik: 45,
      gemeenschapsgericht:
        'Het netwerk richt zich op de buurt die ontvangt: maatjes, portieken, een bewonerspanel. Deelnemers doen mee als buurtgenoot. Er worden geen dossiers gedeeld en er wordt niet behandeld of begeleid.',
    },
    bijdrageAanDoel: {
      mechanismen: ['UITSTELLEN', 'VOORKOMEN', 'VERMINDEREN'],
      wijzeEnMate:
        'Wie binnen een jaar zijn woning verliest, komt vaak in langdurig verblijf. Een netwerk dat klaarstaat en afspraken die iedereen kent, maken die kans kleiner. Wij gaan uit van vier mensen met tien maanden uitstel van verblijf en vier met een half jaar uitstel van een modulair pakket, beide met een kans van veertig procent.',
      kwaliteitVanLeven:
        'Deelnemers beginnen niet opnieuw als vreemde. Zij hebben iemand om mee te koken of te klussen en een kaart in hun zak die zegt wat helpt als het misgaat. Omwonenden weten bij wie zij terechtkunnen.',
    },
    betrokkenheidNaasten:
      'Negen oud-cliënten, zeven familieleden en vier leden van cliëntenraden van klinieken werkten in september en oktober mee in drie ontwerpsessies. De crisiskaart is van hun hand en blijft eigendom van de deelnemer. Op verzoek van naasten is er een eigen avond zonder professionals.',
    activiteiten: [
      {
        code: 'A1',
        naam: 'Terugkeernetwerk',
        vorm: 'COLLECTIEF',
        omschrijving:
          'Netwerkbouwers brengen kliniek, corporatie, politie, welzijn en bewonerspanel samen in een terugkeerkring, stellen buurtafspraken op en organiseren bijeenkomsten over de crisiskaart. De kring bespreekt situaties in de buurt, geen behandeling.',
        buurten: [HAVEN_CENTRUM, DE_WERVEN],
        uitvoerder: 'zorggroep-de-linde',
        start: '2027-01-18',
        einde: '2027-12-17',
        gepland: '1000',
        eenheid: 'uur',
      },
      {
        code: 'A2',
        naam: 'Buurtmaatjes',
        vorm: 'GEMENGD',
        omschrijving:
          'Veertig vrijwilligers trekken op met nieuwe buurtgenoten: samen boodschappen doen, sporten, een klus. Zij worden in groepen getraind en werken in tweetallen vanuit het buurthuis.',
        buurten: [HAVEN_CENTRUM, DE_WERVEN],
        uitvoerder: 'stichting-samenleven',
        start: '2027-02-01',
        einde: '2027-12-31',
        gepland: '40',
        eenheid: 'deelnemer',
      },
      {
        code: 'A3',
        naam: 'Afstemming over wonen',
        vorm: 'COLLECTIEF',
        omschrijving:
          'De corporatie maakt per complex woonafspraken met bewoners en het netwerk, plant verhuizingen in overleg en houdt een vast spreekuur in de buurt.',
        buurten: [HAVEN_CENTRUM, DE_WERVEN],
        uitvoerder: 'woongoed-horizon',
        start: '2027-02-01',
        einde: '2027-12-31',
        gepland: '300',
        eenheid: 'uur',
      },
    ],
    begroting: [
      kosten('A1', 'PERSONEEL', 'Netwerkbouwers', '1000', 'uur', '86.00'),
      kosten('A1', 'OVERIG', 'Bijeenkomsten van de terugkeerkring', '12', 'bijeenkomst', '500.00'),
      kosten('A2', 'PERSONEEL', 'Coördinatie van buurtmaatjes', '400', 'uur', '75.00'),
      kosten('A2', 'SCHOLING', 'Groepstraining voor buurtmaatjes', '10', 'bijeenkomst', '700.00'),
      kosten('A2', 'OVERIG', 'Onkosten van buurtmaatjes', '40', 'stuk', '100.00'),
      kosten('A3', 'PERSONEEL', 'Woonafspraken per complex', '300', 'uur', '80.00'),
      kosten(null, 'PROJECTLEIDING', 'Projectleiding', '200', 'uur', '115.00'),
    ],
    financiering: [toegezegd('dji', '28000.00'), toegezegd('gemeente-almere', '20000.00')],
    gevraagdeBijdrage: '132000.00',
    besparingen: [
      besparing(KENTAL.WLZ_VERBLIJF, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '10',
        tegenkosten: '1000.00',
        kans: '40.00',
        onderbouwing:
          'Van zestig terugkeerders krijgen er jaarlijks vijf tot zes binnen twee jaar een indicatie voor verblijf. Voor vier van hen achten wij tien maanden uitstel haalbaar, met een kans van veertig procent.',
      }),
      besparing(KENTAL.WLZ_MPT, {
        mechanisme: 'UITSTELLEN',
        personen: 4,
        omvang: '0.5',
        tegenkosten: '8000.00',
        kans: '40.00',
        onderbouwing:
          'Met buurtmaatjes en woonafspraken kunnen vier mensen een half jaar langer zonder modulair pakket thuis.',
      }),
      besparing(KENTAL.ZIEKENHUISDAG, {
        mechanisme: 'VOORKOMEN',
        personen: 8,
        omvang: '5',
        kans: '60.00',
        onderbouwing: 'De crisiskaart bekort of voorkomt crisisopnamen van gemiddeld vijf dagen bij acht deelnemers.',
      }),
      besparing(KENTAL.SEH, {
        mechanisme: 'VOORKOMEN',
        personen: 10,
        omvang: '1',
        kans: '70.00',
        onderbouwing:
          'Tien deelnemers gebruiken de afgesproken weg uit de crisiskaart in plaats van de spoedeisende hulp.',
      }),
      besparing(KENTAL.WMO_JAAR, {
        mechanisme: 'VERMINDEREN',
        personen: 20,
        omvang: '1',
        tegenkosten: '1400.00',
        kans: '50.00',
        onderbouwing:
          'Bij twintig deelnemers kan individuele begeleiding sneller afbouwen; de begeleiding van maatjes is als tegenkosten afgetrokken.',
      }),
      besparing(KENTAL.WFZ_DAG, {
        mechanisme: 'VOORKOMEN',
        personen: 14,
        omvang: '40',
        tegenkosten: '100.00',
        kans: '50.00',
        onderbouwing:
          'Veertien mensen per jaar keren nu gemiddeld veertig dagen terug naar een kliniek of instelling; de helft daarvan is vermijdbaar als woning en netwerk standhouden.',
      }),
    ],
    borging: {
      domein: 'WFZ',
      financier: 'Dienst Justitiële Inrichtingen, met de gemeente Almere voor de buurtmaatjes',
      stappen: [
        {
          omschrijving: 'DJI beslist over opname van het terugkeernetwerk in de inkoop van nazorg',
          datum: '2027-10-15',
        },
        { omschrijving: 'Gemeente neemt de buurtmaatjes op in de vrijwilligersopdracht', datum: '2027-11-30' },
      ],
      afrondingZonderBorging:
        'Lopende koppelingen worden afgemaakt en daarna opgenomen in het reguliere maatjesproject van Samenleven. De woonafspraken blijven gelden. De terugkeerkring vervalt en haar taak gaat naar de bestaande zorg- en veiligheidstafel.',
    },
    risicos: [
      {
        omschrijving: 'Onrust in de buurt over de komst van oud-cliënten.',
        kans: 3,
        impact: 5,
        maatregel: 'Bewonerspanel vanaf het begin, één aanspreekpunt en nooit informatie over personen naar buiten.',
      },
      {
        omschrijving: 'Te weinig maatjes voor deze doelgroep.',
        kans: 3,
        impact: 3,
        maatregel: 'Werving onder oud-cliënten, sportclubs en kerken, met een training die vooroordelen bespreekt.',
      },
    ],
    mijlpalen: [
      { omschrijving: 'Terugkeerafspraak in werking', datum: '2027-02-15' },
      { omschrijving: 'Twintig buurtmaatjes actief', datum: '2027-05-31' },
      { omschrijving: 'Bewonerspanel oordeelt over de aanpak', datum: '2027-11-10' },
    ],
    verklaringen: ALLE_VERKLARINGEN,
  },
  verbeterd: null,
  afstemming:
    'Bijzondere samenwerking met DJI die past bij de afspraken aan de zorg- en veiligheidstafel. Behandeling en toezicht blijven buiten het project.',
  beoordeling: null,
  motivering: null,
};
