import { describe, expect, it } from 'vitest';
import type { Feiten, Plan } from '../../server/beleid/plan.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { berekenKerncijfers, teltAlsEigenAandeel, toetsPlan } from '../../server/beleid/toets.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import {
  besparing,
  bijdrage,
  feitenVan,
  geldigeProcedure,
  geldigPlan,
  kostenregel,
  partner,
  WLZ_AANBIEDER,
  ZORGKANTOOR,
} from '../support/plan.ts';

const gevonden = Kaderregister.lees().vanToepassing('DOS', 2026);
if (gevonden === null) throw new Error('geen kader');
const kader = gevonden;

const toets = (feiten: Feiten) => toetsPlan(feiten, kader, regelsVan(kader), 'INDIENING');
const regel = (feiten: Feiten, code: string) => toets(feiten).bevindingen.filter((een) => een.regel === code);
const uitkomst = (feiten: Feiten, code: string) => regel(feiten, code)[0]?.uitkomst;

/** A plan of a number of cents in which the gemeente pays `eigen` and the zorgkantoor the rest. */
function verdeeld(totaal: number, eigen: number, overrides: Partial<Plan> = {}): Plan {
  return geldigPlan({
    begroting: [kostenregel(totaal)],
    financiering: [bijdrage(eigen)],
    gevraagdeBijdrage: totaal - eigen,
    besparingen: [besparing(totaal)],
    ...overrides,
  });
}

describe('het minimum eigen aandeel', () => {
  it('laat precies 20,00 % door en een cent minder niet', () => {
    expect(toets(feitenVan(verdeeld(18_000_000, 3_600_000))).indienbaar).toBe(true);
    const tekort = feitenVan(verdeeld(18_000_000, 3_599_999));
    expect(toets(tekort).indienbaar).toBe(false);
    expect(regel(tekort, 'DOS-064')[0]).toMatchObject({ uitkomst: 'NIET_VOLDAAN', waarde: '20,00 %' });
  });

  it('toont 39,999 % als 40,00 %, houdt het tegen en zegt hoeveel er ontbreekt', () => {
    const [bevinding] = regel(feitenVan(verdeeld(1_000_000, 399_990, { projectjaar: 2 })), 'DOS-065');
    expect(bevinding).toMatchObject({ uitkomst: 'NIET_VOLDAAN', ernst: 'BLOKKEREND', waarde: '40,00 %' });
    expect(bevinding?.toelichting).toContain('Er ontbreekt € 0,10 (10 cent). Het getoonde percentage is afgerond.');
  });

  it('vraagt 20, 40 en 60 % naar het projectjaar, en daarna 60 %', () => {
    const minimum = (projectjaar: number | null) =>
      berekenKerncijfers(geldigPlan({ projectjaar }), kader, null).minimumEigenAandeelPercentage;
    expect([1, 2, 3, 4, 25].map(minimum)).toEqual([2000, 4000, 6000, 6000, 6000]);
    expect([null, 0, -1].map(minimum)).toEqual([null, null, null]);
  });

  it('toetst alleen de regel van het projectjaar', () => {
    const feiten = feitenVan(verdeeld(1_000_000, 600_000, { projectjaar: 3 }));
    expect(['DOS-064', 'DOS-065', 'DOS-066'].map((code) => uitkomst(feiten, code))).toEqual([
      'NIET_VAN_TOEPASSING',
      'NIET_VAN_TOEPASSING',
      'VOLDAAN',
    ]);
  });
});

describe('wiens geld eigen aandeel is', () => {
  it('telt nooit geld van een partij die grotendeels uit de Wlz wordt bekostigd', () => {
    expect(teltAlsEigenAandeel(WLZ_AANBIEDER, 'GELD', kader)).toBe(false);
    expect(teltAlsEigenAandeel({ ...WLZ_AANBIEDER, wlzGefinancierd: false }, 'GELD', kader)).toBe(true);
    expect(teltAlsEigenAandeel(ZORGKANTOOR, 'GELD', kader)).toBe(false);
    expect(teltAlsEigenAandeel(partner(), 'IN_NATURA', kader)).toBe(true);
    expect(teltAlsEigenAandeel(partner(), 'IN_NATURA', { inNaturaTelt: false })).toBe(false);
  });

  it('laat zo’n partij wel bijdragen boven op een toereikend eigen aandeel', () => {
    const plan = verdeeld(1_000_000, 200_000, {
      financiering: [bijdrage(200_000), bijdrage(50_000, { partner: WLZ_AANBIEDER })],
      gevraagdeBijdrage: 750_000,
    });
    const { bevindingen, indienbaar, kerncijfers } = toets(feitenVan(plan));
    expect(kerncijfers.eigenAandeel).toBe(200_000);
    expect(bevindingen.find((een) => een.regel === 'DOS-068')).toMatchObject({
      uitkomst: 'NIET_VOLDAAN',
      ernst: 'WAARSCHUWING',
      veld: 'financiering.1',
    });
    expect(indienbaar).toBe(true);
  });

  it('laat een bijdrage in natura toe, met een waarschuwing', () => {
    const plan = verdeeld(1_000_000, 200_000, { financiering: [bijdrage(200_000, { soort: 'IN_NATURA' })] });
    const { indienbaar, kerncijfers } = toets(feitenVan(plan));
    expect([indienbaar, kerncijfers.eigenAandeelPercentage]).toEqual([true, 2000]);
    expect(regel(feitenVan(plan), 'DOS-067')[0]?.ernst).toBe('WAARSCHUWING');
  });
});

describe('de uitzondering voor overgangsprojecten', () => {
  const verzoek = { motivering: 'De opbouw kost meer tijd.', gevraagdPercentage: 2500 };
  const plan = (overgangsbeleid2026: boolean | null) =>
    verdeeld(1_000_000, 250_000, { projectjaar: 2, overgangsbeleid2026, uitzonderingsverzoek: verzoek });
  const besloten = (uitzonderingMinimum: number | null) => ({ procedure: geldigeProcedure({ uitzonderingMinimum }) });

  it('werkt pas na het besluit van het zorgkantoor', () => {
    expect(uitkomst(feitenVan(plan(true), besloten(null)), 'DOS-065')).toBe('NIET_VOLDAAN');
    expect(uitkomst(feitenVan(plan(true), besloten(2500)), 'DOS-065')).toBe('VOLDAAN');
    expect(uitkomst(feitenVan(plan(true), besloten(2501)), 'DOS-065')).toBe('NIET_VOLDAAN');
    expect(toets(feitenVan(plan(true), besloten(2500))).kerncijfers.minimumEigenAandeelPercentage).toBe(2500);
  });

  it('werkt niet voor een ander project, ook niet als er iets besloten is', () => {
    for (const overgang of [false, null]) {
      const feiten = feitenVan(plan(overgang), besloten(2500));
      expect(uitkomst(feiten, 'DOS-065')).toBe('NIET_VOLDAAN');
      expect(regel(feiten, 'DOS-069')[0]).toMatchObject({ uitkomst: 'NIET_VOLDAAN', ernst: 'BLOKKEREND' });
    }
  });

  it('maakt het minimum nooit hoger dan het gewone', () => {
    expect(toets(feitenVan(plan(true), besloten(9000))).kerncijfers.minimumEigenAandeelPercentage).toBe(4000);
  });
});

describe('de bijdrage van het zorgkantoor', () => {
  const feiten = (besparingCent: number) =>
    feitenVan(verdeeld(1_000_000, 200_000, { besparingen: [besparing(besparingCent)] }));

  it('mag gelijk zijn aan de besparing in de Wlz en geen cent meer', () => {
    expect(uitkomst(feiten(800_000), 'DOS-061')).toBe('VOLDAAN');
    expect(uitkomst(feiten(799_999), 'DOS-061')).toBe('NIET_VOLDAAN');
    expect(uitkomst(feiten(799_999), 'DOS-060f')).toBe('NIET_VOLDAAN');
  });

  it('telt besparingen in andere domeinen niet mee', () => {
    const plan = verdeeld(1_000_000, 200_000, {
      besparingen: [besparing(799_999), besparing(900_000, { domein: 'ZVW' })],
    });
    expect(uitkomst(feitenVan(plan), 'DOS-061')).toBe('NIET_VOLDAAN');
  });

  it('houdt ook een toekenning boven de besparing tegen', () => {
    const plan = verdeeld(1_000_000, 200_000);
    const besluit = {
      bedrag: 1_000_001,
      versieNummer: 1,
      volledigOp: null,
      beoordeling: null,
      budget: null,
      binnenPrioritering: false,
    };
    const fout = toetsPlan(feitenVan(plan, { besluitvorming: besluit }), kader, regelsVan(kader), 'BESLUIT');
    expect(fout.bevindingen.filter((een) => een.regel === 'DOS-061').map((een) => een.uitkomst)).toEqual([
      'VOLDAAN',
      'NIET_VOLDAAN',
    ]);
  });

  it('sluit met de andere bijdragen tot op de cent', () => {
    const met = (gevraagdeBijdrage: number) => feitenVan(verdeeld(1_000_000, 200_000, { gevraagdeBijdrage }));
    expect(uitkomst(met(800_000), 'DOS-060e')).toBe('VOLDAAN');
    for (const naast of [799_999, 800_001]) expect(toets(met(naast)).indienbaar).toBe(false);
  });

  it('mag als aandeel van de kosten niet stijgen, exact vergeleken', () => {
    const vorige = { kenmerk: 'X', jaar: 2025, projectjaar: 1, totaleKosten: 3, gevraagdeBijdrage: 2 };
    const met = (eigen: number) =>
      feitenVan(verdeeld(3_000_000, eigen, { projectjaar: 2 }), { procedure: geldigeProcedure({ vorige }) });
    expect(uitkomst(met(1_000_000), 'DOS-021')).toBe('VOLDAAN');
    expect(regel(met(999_999), 'DOS-021')[0]).toMatchObject({ uitkomst: 'NIET_VOLDAAN', ernst: 'WAARSCHUWING' });
  });
});
