import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
  ToetsUitkomst,
  Zekerheid,
} from '../../server/beleid/begrippen.ts';
import type { Feiten, Plan } from '../../server/beleid/plan.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { regelbedrag } from '../../server/beleid/rekenen.ts';
import { houdtTegen, toetsPlan } from '../../server/beleid/toets.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { activiteit, besparing, bijdrage, feitenVan, geldigPlan, kostenregel } from '../support/plan.ts';

const een = <T extends string>(lijst: Record<string, T>) => fc.constantFrom(...Object.values(lijst));
const misschien = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: null });
const tekst = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', ' ', '\u0000', '111222333', 'a@b.nl', '06-12345678', '‮ rtl', '🧓'.repeat(130), 'x'.repeat(5000)),
);
const datum = fc.oneof(
  fc.constantFrom('2026-08-10', '2026-12-31', '2027-01-01', '2026-02-30', '', 'morgen', '0000-00-00'),
  tekst,
);
/** Numbers as a careless caller might give them: huge, negative, broken, not a number. */
const getal = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_VALUE, Number.MIN_VALUE),
);
const partner = fc.record({
  id: tekst,
  bekend: fc.boolean(),
  naam: tekst,
  soort: een(PartnerSoort),
  wlzGefinancierd: fc.boolean(),
});
const lijst = <T>(waarde: fc.Arbitrary<T>) => fc.array(waarde, { maxLength: 4 });
const code = fc.oneof(tekst, fc.constantFrom('A1', 'A2'));
const mijlpalen = lijst(fc.record({ omschrijving: tekst, datum }));
const vlag = misschien(fc.boolean());

const plannen: fc.Arbitrary<Plan> = fc.record({
  regeling: een(RegelingCode),
  jaar: fc.oneof(fc.constantFrom(2025, 2026, 2027, 2028), getal),
  projectjaar: misschien(fc.oneof(fc.integer({ min: -1, max: 5 }), getal)),
  overgangsbeleid2026: vlag,
  uitzonderingsverzoek: misschien(fc.record({ motivering: tekst, gevraagdPercentage: getal })),
  titel: tekst,
  samenvatting: misschien(tekst),
  startdatum: misschien(datum),
  einddatum: misschien(datum),
  aanvrager: misschien(partner),
  gemeenten: lijst(
    fc.record({
      code: tekst,
      naam: misschien(tekst),
      zorgkantoorregio: misschien(tekst),
      zorgkantoor: misschien(tekst),
    }),
  ),
  buurten: lijst(fc.oneof(tekst, fc.constantFrom('BU02280105', 'BU0363AA01'))),
  cbsIndelingsjaar: misschien(getal),
  partners: lijst(fc.record({ partner, rol: een(PartnerRol) })),
  probleemanalyse: fc.record({
    opgave: misschien(tekst),
    gedeeldEigenaarschap: misschien(tekst),
    beoogdeResultaten: misschien(tekst),
    urgentie: misschien(tekst),
    regionalePrioriteit: misschien(tekst),
    kostenEnOpbrengsten: misschien(tekst),
    artikel12Status: vlag,
  }),
  doelgroep: fc.record({
    omschrijving: misschien(tekst),
    omvang: misschien(getal),
    verwachtBereik: misschien(getal),
    gemeenschapsgericht: misschien(tekst),
  }),
  bijdrageAanDoel: fc.record({
    mechanismen: lijst(een(Mechanisme)),
    wijzeEnMate: misschien(tekst),
    kwaliteitVanLeven: misschien(tekst),
  }),
  betrokkenheidNaasten: misschien(tekst),
  activiteiten: lijst(
    fc.record({
      code,
      naam: tekst,
      vorm: een(ActiviteitVorm),
      omschrijving: misschien(tekst),
      buurten: lijst(tekst),
      uitvoerder: misschien(partner),
      start: misschien(datum),
      einde: misschien(datum),
      geplandMilli: getal,
      eenheid: tekst,
    }),
  ),
  begroting: lijst(
    fc.record({
      omschrijving: tekst,
      kostensoort: een(Kostensoort),
      activiteit: misschien(code),
      aantalMilli: getal,
      eenheid: tekst,
      tarief: getal,
      buitenWlzPakket: vlag,
    }),
  ),
  financiering: lijst(fc.record({ partner, soort: een(BijdrageSoort), bedrag: getal, zekerheid: een(Zekerheid) })),
  gevraagdeBijdrage: misschien(getal),
  besparingen: lijst(
    fc.record({
      domein: een(Domein),
      mechanisme: een(Mechanisme),
      personen: getal,
      omvangMilli: getal,
      eenheid: tekst,
      kental: getal,
      tegenkosten: getal,
      realisatiekans: getal,
      bronKental: tekst,
      jaarKental: getal,
      onderbouwing: tekst,
    }),
  ),
  borging: fc.record({
    domein: misschien(een(Domein)),
    financier: misschien(tekst),
    stappen: mijlpalen,
    afrondingZonderBorging: misschien(tekst),
  }),
  risicos: lijst(fc.record({ omschrijving: tekst, kans: getal, impact: getal, maatregel: tekst })),
  mijlpalen,
  verklaringen: fc.record({
    geenDubbelfinanciering: vlag,
    geenUitgeslotenKosten: vlag,
    tekenbevoegd: vlag,
    geenPersoonsgegevens: vlag,
    voorbehoudenGelezen: vlag,
    vuLeveringAkkoord: vlag,
  }),
});

const feiten: fc.Arbitrary<Feiten> = fc.record({
  plan: plannen,
  moment: datum,
  vandaag: datum,
  procedure: misschien(
    fc.record({
      status: een(AanvraagStatus),
      afstemming: misschien(
        fc.record({ uitkomst: een(AfstemmingUitkomst), datum: misschien(datum), zorgkantoor: tekst }),
      ),
      uitzonderingMinimum: misschien(getal),
      vorige: misschien(
        fc.record({ kenmerk: tekst, jaar: getal, projectjaar: getal, totaleKosten: getal, gevraagdeBijdrage: getal }),
      ),
      overlap: lijst(fc.record({ kenmerk: tekst, titel: tekst })),
    }),
  ),
  besluitvorming: misschien(
    fc.record({
      bedrag: misschien(getal),
      versieNummer: misschien(getal),
      volledigOp: misschien(datum),
      beoordeling: misschien(
        fc.record({
          scores: lijst(fc.record({ criterium: een(Criterium), score: getal, motivering: tekst })),
          advies: een(BeoordelingAdvies),
          doorDezelfdePersoon: fc.boolean(),
        }),
      ),
      budget: misschien(
        fc.record({ maximum: getal, toegekend: getal, aangevraagd: getal, prioriteringVerplicht: fc.boolean() }),
      ),
      binnenPrioritering: fc.boolean(),
    }),
  ),
});

const gevonden = Kaderregister.lees().vanToepassing('DOS', 2026);
if (gevonden === null) throw new Error('geen kader');
const kader = gevonden;
const regels = regelsVan(kader);
const volgorde = new Map(regels.map((regel, i) => [regel.code, i]));
const metToets = regels.filter(({ toets }) => toets !== undefined).length;

describe('een willekeurig plan', () => {
  it('laat de toets nooit struikelen, en geeft van elke regel met een toets een bevinding op volgorde', () => {
    fc.assert(
      fc.property(feiten, fc.constantFrom('PLAN', 'INDIENING', 'BESLUIT'), (wat, fase) => {
        const { bevindingen, indienbaar } = toetsPlan(wat, kader, regels, fase);
        const plaatsen = bevindingen.map(({ regel }) => volgorde.get(regel) ?? -1);
        expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
        expect(new Set(plaatsen).size).toBe(metToets);
        expect(indienbaar).toBe(!bevindingen.some(houdtTegen));
        for (const { toelichting, uitkomst } of bevindingen) {
          expect(toelichting).not.toMatch(/undefined|\[object/);
          expect(Object.values(ToetsUitkomst)).toContain(uitkomst);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('geeft dezelfde feiten altijd hetzelfde resultaat en laat de feiten ongemoeid', () => {
    fc.assert(
      fc.property(feiten, (wat) => {
        const vooraf = structuredClone(wat);
        const eerste = JSON.stringify(toetsPlan(wat, kader, regels, 'BESLUIT'));
        expect(JSON.stringify(toetsPlan(structuredClone(wat), kader, regels, 'BESLUIT'))).toBe(eerste);
        expect(wat).toEqual(vooraf);
      }),
      { numRuns: 150 },
    );
  });

  it('heeft totale kosten die de som van de afgeronde regels zijn, en een eigen aandeel binnen de financiering', () => {
    const cent = fc.integer({ min: 0, max: 10 ** 9 });
    const begroting = fc.array(fc.tuple(cent, fc.integer({ min: 1, max: 10_000 })), { maxLength: 40 });
    const soorten = fc.tuple(cent, een(PartnerSoort), fc.boolean(), een(BijdrageSoort));
    fc.assert(
      fc.property(begroting, fc.array(soorten, { maxLength: 10 }), cent, (kosten, bijdragen, wlz) => {
        const plan = geldigPlan({
          begroting: kosten.map(([tarief, aantalMilli]) => kostenregel(tarief, { aantalMilli })),
          financiering: bijdragen.map(([bedrag, soort, wlzGefinancierd, vorm]) =>
            bijdrage(bedrag, { soort: vorm, partner: { ...bijdrage(0).partner, soort, wlzGefinancierd } }),
          ),
          besparingen: [besparing(wlz)],
        });
        const { kerncijfers, bevindingen } = toetsPlan(feitenVan(plan), kader, regels, 'INDIENING');
        const totaal = kosten.reduce((tot, [tarief, aantal]) => tot + regelbedrag(aantal, tarief), 0);
        const som = bijdragen.reduce((tot, [bedrag]) => tot + bedrag, 0);
        expect(kerncijfers.totaleKosten).toBe(totaal);
        expect(kerncijfers.eigenAandeel).toBeLessThanOrEqual(som);
        expect(kerncijfers.besparingWlz).toBe(wlz);
        const sluit = bevindingen.some(({ regel, uitkomst }) => regel === 'DOS-060e' && uitkomst === 'VOLDAAN');
        if (sluit) expect(som + kerncijfers.gevraagdeBijdrage).toBe(totaal);
      }),
    );
  });
});

describe('een groot plan', () => {
  it('is in enkele milliseconden getoetst', () => {
    const veel = <T>(maak: (i: number) => T) => Array.from({ length: 40 }, (_, i) => maak(i));
    const plan = geldigPlan({
      activiteiten: veel((i) => activiteit({ code: `A${i}` })),
      begroting: veel((i) => kostenregel(450_000, { activiteit: `A${i}` })),
      financiering: veel(() => bijdrage(90_000)),
      besparingen: veel(() => besparing(450_000)),
    });
    const wat = feitenVan(plan);
    for (let i = 0; i < 50; i++) toetsPlan(wat, kader, regels, 'INDIENING');
    const begin = performance.now();
    for (let i = 0; i < 50; i++) toetsPlan(wat, kader, regels, 'INDIENING');
    expect((performance.now() - begin) / 50).toBeLessThan(5);
    expect(toetsPlan(wat, kader, regels, 'INDIENING').indienbaar).toBe(true);
  });
});
