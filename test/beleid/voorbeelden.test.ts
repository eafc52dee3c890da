import { describe, expect, it } from 'vitest';
import type { Plan } from '../../server/beleid/plan.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { houdtTegen, toetsPlan } from '../../server/beleid/toets.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import {
  activiteit,
  besparing,
  bijdrage,
  feitenVan,
  geldigPlan,
  kostenregel,
  leegPlan,
  ONBEKEND,
  partner,
  WLZ_AANBIEDER,
} from '../support/plan.ts';

const gevonden = Kaderregister.lees().vanToepassing('DOS', 2026);
if (gevonden === null) throw new Error('geen kader');
const kader = gevonden;

/** The rules that stand in the way of a plan, each once. */
function tegen(plan: Plan): string[] {
  const { bevindingen } = toetsPlan(feitenVan(plan), kader, regelsVan(kader), 'INDIENING');
  return [...new Set(bevindingen.filter(houdtTegen).map(({ regel }) => regel))];
}

describe('plannen die niet mogen', () => {
  it('houdt sensoren en een platform tegen op domotica en ICT, en op niets anders', () => {
    const plan = geldigPlan({
      begroting: [
        kostenregel(8_000_000, { omschrijving: 'Sensoren', kostensoort: 'DOMOTICA' }),
        kostenregel(4_000_000, { omschrijving: 'Platform', kostensoort: 'ICT' }),
        kostenregel(6_000_000, { omschrijving: 'Begeleiding buurt en projectleiding' }),
      ],
      financiering: [bijdrage(4_000_000)],
      gevraagdeBijdrage: 14_000_000,
      besparingen: [besparing(15_000_000)],
    });
    expect(tegen(plan)).toEqual(['DOS-070', 'DOS-072']);
  });

  it('houdt 1-op-1-begeleiding met geld van een Wlz-aanbieder in het tweede jaar op alle drie de punten tegen', () => {
    const plan = geldigPlan({
      projectjaar: 2,
      begroting: [
        kostenregel(14_000_000, { omschrijving: 'Thuisbegeleiders', kostensoort: 'EEN_OP_EEN_BEGELEIDING' }),
        kostenregel(2_000_000, { omschrijving: 'Projectleiding' }),
      ],
      financiering: [bijdrage(3_200_000), bijdrage(4_000_000, { partner: WLZ_AANBIEDER })],
      gevraagdeBijdrage: 8_800_000,
      besparingen: [besparing(9_000_000)],
    });
    expect(tegen(plan)).toEqual(['DOS-065', 'DOS-068', 'DOS-078']);
  });

  it('houdt een zorgaanbieder als aanvrager met te weinig besparing tegen', () => {
    const plan = geldigPlan({
      aanvrager: partner({ naam: 'Zorggroep Nieuwland', soort: 'ZORGAANBIEDER', wlzGefinancierd: true }),
      begroting: [kostenregel(10_500_000)],
      financiering: [bijdrage(1_500_000), bijdrage(1_000_000, { partner: partner({ soort: 'ZORGVERZEKERAAR' }) })],
      gevraagdeBijdrage: 8_000_000,
      besparingen: [besparing(7_000_000)],
    });
    expect(tegen(plan)).toEqual(['DOS-005', 'DOS-006', 'DOS-060f', 'DOS-061']);
  });
});

describe('een leeg plan', () => {
  it('is niet indienbaar en meldt elk ontbrekend veld precies één keer', () => {
    const { bevindingen, indienbaar } = toetsPlan(
      feitenVan(leegPlan(), { procedure: null }),
      kader,
      regelsVan(kader),
      'PLAN',
    );
    expect(indienbaar).toBe(false);
    const ontbreekt = bevindingen.filter((een) => een.waarde === 'leeg' && een.veld !== 'gevraagdeBijdrage');
    const velden = ontbreekt.map(({ veld }) => veld);
    expect(new Set(velden).size).toBe(velden.length);
    expect(velden).toContain('probleemanalyse.opgave');
    expect(velden).toContain('einddatum');
    expect(velden).toContain('projectjaar');
  });
});

describe('samenhang binnen het plan', () => {
  it('noemt elke begrotingsregel die niet mag afzonderlijk, met plaats en bedrag', () => {
    const plan = geldigPlan({
      begroting: [
        kostenregel(100, { kostensoort: 'ICT' }),
        kostenregel(17_999_700),
        kostenregel(200, { kostensoort: 'ICT' }),
      ],
    });
    const ict = toetsPlan(feitenVan(plan), kader, regelsVan(kader), 'INDIENING').bevindingen.filter(
      ({ regel }) => regel === 'DOS-072',
    );
    expect(ict.map(({ veld, waarde }) => [veld, waarde])).toEqual([
      ['begroting.0.kostensoort', '€ 1,00'],
      ['begroting.2.kostensoort', '€ 2,00'],
    ]);
  });

  it('houdt onbekende organisaties tegen, waar zij ook staan', () => {
    const plan = geldigPlan({
      partners: [{ partner: ONBEKEND, rol: 'ADVISEUR' }],
      financiering: [bijdrage(3_600_000), bijdrage(0, { partner: ONBEKEND })],
      activiteiten: [activiteit({ uitvoerder: ONBEKEND })],
    });
    expect(tegen(plan)).toEqual(['DOS-006', 'DOS-057', 'DOS-060e']);
  });

  it('laat een vervolgaanvraag toe die één jaar en één projectjaar verder is', () => {
    const plan = geldigPlan({ projectjaar: 2, financiering: [bijdrage(7_200_000)], gevraagdeBijdrage: 10_800_000 });
    const vorige = { kenmerk: 'X', jaar: 2025, projectjaar: 1, totaleKosten: 100, gevraagdeBijdrage: 80 };
    const los = toetsPlan(feitenVan(plan, { procedure: null, vorige }), kader, regelsVan(kader), 'PLAN');
    expect(los.indienbaar).toBe(true);
    expect(los.bevindingen.filter(({ regel }) => regel === 'DOS-080').map(({ uitkomst }) => uitkomst)).toEqual([
      'VOLDAAN',
    ]);
  });
});
