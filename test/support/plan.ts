import {
  AanvraagStatus,
  ActiviteitVorm,
  AfstemmingUitkomst,
  BeoordelingAdvies,
  BijdrageSoort,
  Criterium,
  Domein,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  PartnerSoort,
  RegelingCode,
  Zekerheid,
} from '../../server/beleid/begrippen.ts';
import type {
  Besluitvorming,
  Feiten,
  Plan,
  PlanActiviteit,
  PlanBegrotingsregel,
  PlanBesparing,
  PlanBijdrage,
  PlanPartner,
  Procedure,
} from '../../server/beleid/plan.ts';

/** A known organisation. */
export function partner(overrides: Partial<PlanPartner> = {}): PlanPartner {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    bekend: true,
    naam: 'Gemeente Ede',
    soort: PartnerSoort.GEMEENTE,
    wlzGefinancierd: false,
    ...overrides,
  };
}

/** A provider that is largely paid from the Wlz, and one that is not an applicant for another reason. */
export const WLZ_AANBIEDER = partner({
  id: '00000000-0000-4000-8000-000000000002',
  naam: 'Stichting Thuiszorg Nabij',
  soort: PartnerSoort.ZORGAANBIEDER,
  wlzGefinancierd: true,
});
export const WELZIJN = partner({
  id: '00000000-0000-4000-8000-000000000003',
  naam: 'Buurtkracht Welzijn',
  soort: PartnerSoort.WELZIJNSORGANISATIE,
});
export const ZORGKANTOOR = partner({
  id: '00000000-0000-4000-8000-000000000004',
  naam: 'Menzis zorgkantoor',
  soort: PartnerSoort.ZORGKANTOOR,
});
export const ONBEKEND = partner({ id: '00000000-0000-4000-8000-000000000009', bekend: false, naam: '' });

/** A budget line of a number of cents that is financed. */
export function kostenregel(cent: number, overrides: Partial<PlanBegrotingsregel> = {}): PlanBegrotingsregel {
  return {
    omschrijving: 'Buurtverbinders',
    kostensoort: Kostensoort.PERSONEEL,
    activiteit: 'A1',
    aantalMilli: 1000,
    eenheid: 'jaar',
    tarief: cent,
    buitenWlzPakket: true,
    ...overrides,
  };
}

/** A firm contribution in money; without more, of the gemeente. */
export function bijdrage(cent: number, overrides: Partial<PlanBijdrage> = {}): PlanBijdrage {
  return { partner: partner(), soort: BijdrageSoort.GELD, bedrag: cent, zekerheid: Zekerheid.TOEGEZEGD, ...overrides };
}

/** A saving in the Wlz of a number of cents exactly. */
export function besparing(cent: number, overrides: Partial<PlanBesparing> = {}): PlanBesparing {
  return {
    domein: Domein.WLZ,
    mechanisme: Mechanisme.UITSTELLEN,
    personen: 1,
    omvangMilli: 1000,
    eenheid: 'maand',
    kental: cent + 100,
    tegenkosten: 100,
    realisatiekans: 10_000,
    bronKental: 'Illustratief kental langdurige zorg',
    jaarKental: 2025,
    onderbouwing: 'Deelnemers wonen gemiddeld een maand langer thuis.',
    ...overrides,
  };
}

export function activiteit(overrides: Partial<PlanActiviteit> = {}): PlanActiviteit {
  return {
    code: 'A1',
    naam: 'Buurtkamer',
    vorm: ActiviteitVorm.COLLECTIEF,
    omschrijving: 'Wekelijkse inloop voor bewoners en mantelzorgers.',
    buurten: ['BU02280105'],
    uitvoerder: WELZIJN,
    start: '2026-09-15',
    einde: '2026-12-15',
    geplandMilli: 14_000,
    eenheid: 'bijeenkomst',
    ...overrides,
  };
}

/**
 * A complete plan that may be submitted as it is: first year, costs € 180.000,00, own share exactly 20,00 %, asked for
 * € 144.000,00, expected saving in the Wlz € 170.000,00. It gives no warning either.
 */
export function geldigPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    regeling: RegelingCode.DOS,
    jaar: 2026,
    projectjaar: 1,
    overgangsbeleid2026: false,
    uitzonderingsverzoek: null,
    titel: 'Veldhuizen voor elkaar',
    samenvatting: 'Zorgzame buurt met een buurtkamer, een signaalteam en een mantelzorgkring.',
    startdatum: '2026-09-01',
    einddatum: '2026-12-31',
    aanvrager: partner(),
    gemeenten: [
      { code: 'GM0228', naam: 'Ede', zorgkantoorregio: 'ZK04', zorgkantoor: 'MENZIS', zorgkantoorNaam: 'Menzis' },
    ],
    buurten: ['BU02280105', 'BU02280106'],
    cbsIndelingsjaar: 2026,
    partners: [{ partner: WELZIJN, rol: PartnerRol.UITVOERDER }],
    probleemanalyse: {
      opgave: 'Het aantal alleenwonende ouderen in de buurt groeit en het netwerk is dun.',
      gedeeldEigenaarschap: 'Gemeente, zorgverzekeraar en zorgkantoor trekken samen op.',
      beoogdeResultaten: 'Meer onderlinge hulp en latere opnames.',
      urgentie: 'De vraag naar Wlz-zorg stijgt hier sneller dan in de regio.',
      regionalePrioriteit: 'Sluit aan bij het regioplan ouderenzorg.',
      kostenEnOpbrengsten: 'De kosten vallen bij de gemeente en het zorgkantoor, de baten vooral in de Wlz.',
      artikel12Status: false,
    },
    doelgroep: {
      omschrijving: 'Thuiswonende 75-plussers en hun mantelzorgers',
      omvang: 840,
      verwachtBereik: 300,
      gemeenschapsgericht: 'De buurtkamer staat open voor iedereen in de buurt.',
    },
    bijdrageAanDoel: {
      mechanismen: [Mechanisme.UITSTELLEN],
      wijzeEnMate: 'Ouderen wonen langer zelfstandig door steun uit de buurt.',
      kwaliteitVanLeven: 'Minder eenzaamheid en meer regie.',
    },
    betrokkenheidNaasten: 'Twaalf mantelzorgers hebben in twee bijeenkomsten over het plan meegedacht.',
    activiteiten: [activiteit()],
    begroting: [
      kostenregel(14_000_000),
      kostenregel(4_000_000, {
        omschrijving: 'Projectleiding',
        kostensoort: Kostensoort.PROJECTLEIDING,
        activiteit: null,
      }),
    ],
    financiering: [bijdrage(3_600_000)],
    gevraagdeBijdrage: 14_400_000,
    besparingen: [
      besparing(17_000_000),
      besparing(2_500_000, { domein: Domein.ZVW, mechanisme: Mechanisme.VERMINDEREN, eenheid: 'jaar' }),
    ],
    borging: {
      domein: Domein.WMO,
      financier: 'Gemeente Ede',
      stappen: [{ omschrijving: 'Besluit van het college over de buurtkamer', datum: '2026-11-30' }],
      afrondingZonderBorging: 'De buurtkamer wordt overgedragen aan vrijwilligers.',
    },
    risicos: [{ omschrijving: 'Te weinig vrijwilligers', kans: 2, impact: 3, maatregel: 'Werving via de kerken' }],
    mijlpalen: [
      { omschrijving: 'Opening van de buurtkamer', datum: '2026-09-15' },
      { omschrijving: 'Evaluatie met bewoners', datum: '2026-12-10' },
    ],
    verklaringen: {
      geenDubbelfinanciering: true,
      geenUitgeslotenKosten: true,
      tekenbevoegd: true,
      geenPersoonsgegevens: true,
      voorbehoudenGelezen: true,
      vuLeveringAkkoord: true,
    },
    ...overrides,
  };
}

/** A plan in which nothing at all was filled in. */
export function leegPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    ...geldigPlan(),
    projectjaar: null,
    overgangsbeleid2026: null,
    titel: '',
    samenvatting: null,
    startdatum: null,
    einddatum: null,
    aanvrager: null,
    gemeenten: [],
    buurten: [],
    cbsIndelingsjaar: null,
    partners: [],
    probleemanalyse: {
      opgave: null,
      gedeeldEigenaarschap: null,
      beoogdeResultaten: null,
      urgentie: null,
      regionalePrioriteit: null,
      kostenEnOpbrengsten: null,
      artikel12Status: null,
    },
    doelgroep: { omschrijving: null, omvang: null, verwachtBereik: null, gemeenschapsgericht: null },
    bijdrageAanDoel: { mechanismen: [], wijzeEnMate: null, kwaliteitVanLeven: null },
    betrokkenheidNaasten: null,
    activiteiten: [],
    begroting: [],
    financiering: [],
    gevraagdeBijdrage: null,
    besparingen: [],
    borging: { domein: null, financier: null, stappen: [], afrondingZonderBorging: null },
    risicos: [],
    mijlpalen: [],
    verklaringen: {
      geenDubbelfinanciering: null,
      geenUitgeslotenKosten: null,
      tekenbevoegd: null,
      geenPersoonsgegevens: null,
      voorbehoudenGelezen: null,
      vuLeveringAkkoord: null,
    },
    ...overrides,
  };
}

/** A stored draft that the competent zorgkantoor found fitting. */
export function geldigeProcedure(overrides: Partial<Procedure> = {}): Procedure {
  return {
    status: AanvraagStatus.CONCEPT,
    afstemming: {
      uitkomst: AfstemmingUitkomst.PASSEND,
      datum: '2026-08-20',
      zorgkantoor: 'MENZIS',
      zorgkantoorNaam: 'Menzis',
    },
    uitzonderingMinimum: null,
    vorige: null,
    overlap: [],
    ...overrides,
  };
}

/** What an award of all that was asked for stands on. */
export function geldigeBesluitvorming(overrides: Partial<Besluitvorming> = {}): Besluitvorming {
  return {
    bedrag: 14_400_000,
    versieNummer: 1,
    volledigOp: '2026-08-25T09:30:00Z',
    beoordeling: {
      scores: Object.values(Criterium).map((criterium) => ({ criterium, score: 4, motivering: 'Goed onderbouwd.' })),
      advies: BeoordelingAdvies.TOEKENNEN,
      doorDezelfdePersoon: false,
    },
    budget: { maximum: 100_000_000, toegekend: 20_000_000, aangevraagd: 14_400_000, prioriteringVerplicht: true },
    binnenPrioritering: false,
    ...overrides,
  };
}

/** The facts about a plan on 1 September 2026, at submission. */
export function feitenVan(plan: Plan, overrides: Partial<Feiten> = {}): Feiten {
  return {
    plan,
    moment: '2026-09-01T10:00:00+02:00',
    vandaag: '2026-09-01',
    procedure: geldigeProcedure(),
    besluitvorming: null,
    ...overrides,
  };
}
