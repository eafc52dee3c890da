import { describe, expect, it } from 'vitest';
import { AanvraagStatus, Ernst, ToetsUitkomst } from '../../server/beleid/begrippen.ts';
import type { Feiten } from '../../server/beleid/plan.ts';
import type { Bevinding } from '../../server/beleid/regel.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { toetsPlan } from '../../server/beleid/toets.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { feitenVan, geldigeProcedure, geldigPlan } from '../support/plan.ts';
import { BESLUITREGELS } from './gevallen/besluit.ts';
import { GELDREGELS } from './gevallen/geld.ts';
import { besluit, goedBesluit, type Paar, plan, scores } from './gevallen/opzet.ts';
import { PLANREGELS } from './gevallen/plan.ts';

const kaders = Kaderregister.lees();

/** One case met and one broken for every rule that software tests. */
const PAREN: Record<string, Paar> = { ...PLANREGELS, ...BESLUITREGELS, ...GELDREGELS };

/** Every rule id of the policy, written out so that a rule cannot silently disappear. */
const IDS = [
  ...Array.from({ length: 103 }, (_, i) => `DOS-${String(i + 1).padStart(3, '0')}`),
  ...['DOS-060a', 'DOS-060b', 'DOS-060c', 'DOS-060d', 'DOS-060e', 'DOS-060f', 'DOS-063a'],
  ...['DOS-085a', 'DOS-085b', 'DOS-085c', 'DOS-085d', 'DOS-085e', 'DOS-085f', 'DOS-087a'],
].sort();

function kaderVoor(jaar: number) {
  const kader = kaders.vanToepassing('DOS', jaar);
  if (kader === null) throw new Error('geen kader');
  return kader;
}

function getoetst(feiten: Feiten, code: string): Bevinding[] {
  const kader = kaderVoor(feiten.plan.jaar);
  const fase = feiten.besluitvorming === null ? 'INDIENING' : 'BESLUIT';
  return toetsPlan(feiten, kader, regelsVan(kader), fase).bevindingen.filter(({ regel }) => regel === code);
}

describe('de lijst van regels', () => {
  const regels = regelsVan(kaderVoor(2026));

  it('bevat elke regel van het beleid precies één keer, op volgorde', () => {
    expect(regels.map(({ code }) => code)).toEqual(IDS);
  });

  it('heeft voor elke regel een omschrijving, een hoofdstuk en een document', () => {
    for (const { omschrijving, bron, code } of regels) {
      expect(omschrijving, code).toMatch(/^[A-Z].*\.$/s);
      expect(bron.hoofdstuk, code).toMatch(/^[1-7]\. /);
      expect(bron.document, code).toBe(
        'Beleid domeinoverstijgend samenwerken – inzet preventieve maatregelen 2026-2027',
      );
    }
  });

  it('laat wat een mens beoordeelt of wat alleen wordt getoond, niet blokkeren', () => {
    const stil = regels.filter(({ soort }) => soort === 'JUDGE' || soort === 'INFO');
    expect(stil.filter(({ toets, ernst }) => toets !== undefined || ernst !== Ernst.INFORMATIE)).toEqual([]);
  });

  it('noemt bij een harde regel zonder toets in welke fase zij werkt', () => {
    for (const regel of regels.filter(({ soort, toets }) => soort === 'HARD' && toets === undefined)) {
      expect(regel.omschrijving, regel.code).toContain('Deze regel werkt');
    }
  });

  it('heeft voor elke regel met een toets een geval dat voldoet en een dat niet voldoet', () => {
    const metToets = regels.filter(({ toets }) => toets !== undefined).map(({ code }) => code);
    expect(Object.keys(PAREN).sort()).toEqual(metToets);
  });
});

describe('een volledig plan', () => {
  it('is indienbaar zonder één waarschuwing', () => {
    const kader = kaderVoor(2026);
    const { bevindingen, indienbaar } = toetsPlan(feitenVan(geldigPlan()), kader, regelsVan(kader), 'INDIENING');
    expect(
      bevindingen.filter(({ uitkomst }) => uitkomst.startsWith('NIET_VOLDAAN') || uitkomst === 'NIET_TOETSBAAR'),
    ).toEqual([]);
    expect(indienbaar).toBe(true);
  });

  it('kan worden toegekend zonder één waarschuwing', () => {
    const kader = kaderVoor(2026);
    const { bevindingen, indienbaar } = toetsPlan(goedBesluit, kader, regelsVan(kader), 'BESLUIT');
    expect(bevindingen.filter(({ uitkomst }) => uitkomst === 'NIET_VOLDAAN' || uitkomst === 'NIET_TOETSBAAR')).toEqual(
      [],
    );
    expect(indienbaar).toBe(true);
  });
});

describe.each(Object.entries(PAREN))('%s', (code, paar) => {
  it('is voldaan als het klopt', () => {
    const bevindingen = getoetst(paar.goed ?? feitenVan(geldigPlan()), code);
    expect(bevindingen.length).toBeGreaterThan(0);
    expect(bevindingen.map(({ uitkomst }) => uitkomst)).toEqual(bevindingen.map(() => ToetsUitkomst.VOLDAAN));
  });

  const breuken = Array.isArray(paar.fout) ? paar.fout : [paar.fout];
  it.each(breuken.map((breuk, i) => [i + 1, breuk] as const))('meldt wat er niet klopt (%i)', (_, breuk) => {
    const uitkomst = breuk.uitkomst ?? ToetsUitkomst.NIET_VOLDAAN;
    const gevonden = getoetst(breuk.feiten, code).filter(
      (bevinding) =>
        bevinding.uitkomst === uitkomst &&
        (breuk.ernst === undefined || bevinding.ernst === breuk.ernst) &&
        (breuk.veld === undefined || bevinding.veld === breuk.veld) &&
        (breuk.zegt === undefined || breuk.zegt.test(bevinding.toelichting)),
    );
    expect(gevonden, JSON.stringify(getoetst(breuk.feiten, code), null, 1)).toHaveLength(1);
  });
});

describe('de venster- en fasegrenzen', () => {
  it('laat een ingediende aanvraag niet alsnog op de sluitingsdag stranden', () => {
    const kader = { ...kaderVoor(2026), indienenTot: '2026-10-01' };
    const laat = (status: AanvraagStatus) =>
      toetsPlan(procedureOp('2026-10-02', status), kader, regelsVan(kader), 'INDIENING').bevindingen.find(
        ({ regel }) => regel === 'DOS-058',
      )?.uitkomst;
    expect(laat(AanvraagStatus.CONCEPT)).toBe('NIET_VOLDAAN');
    expect(laat(AanvraagStatus.AANVULLING_GEVRAAGD)).toBe('VOLDAAN');
  });

  it('behandelt de procedure van een kaal concept als niet van toepassing', () => {
    const kader = kaderVoor(2026);
    const { bevindingen, indienbaar } = toetsPlan(plan({}, { procedure: null }), kader, regelsVan(kader), 'PLAN');
    const uitkomst = (code: string) => bevindingen.find(({ regel }) => regel === code)?.uitkomst;
    expect([uitkomst('DOS-025'), uitkomst('DOS-026'), uitkomst('DOS-029'), uitkomst('DOS-046')]).toEqual(
      Array.from({ length: 4 }, () => 'NIET_VAN_TOEPASSING'),
    );
    expect(indienbaar).toBe(true);
  });

  it('toetst bij een afwijzing geen budget en geen prioritering', () => {
    const afwijzing = besluit({
      bedrag: null,
      budget: null,
      beoordeling: { scores, advies: 'AFWIJZEN', doorDezelfdePersoon: false },
    });
    const kader = kaderVoor(2026);
    const { bevindingen, indienbaar } = toetsPlan(afwijzing, kader, regelsVan(kader), 'BESLUIT');
    const uitkomst = (code: string) => bevindingen.find(({ regel }) => regel === code)?.uitkomst;
    expect(['DOS-029', 'DOS-030', 'DOS-082'].map(uitkomst)).toEqual(
      Array.from({ length: 3 }, () => 'NIET_VAN_TOEPASSING'),
    );
    expect(indienbaar).toBe(true);
  });

  it('houdt cijfers over budget en beoordeling intern', () => {
    const kader = kaderVoor(2026);
    const intern = toetsPlan(goedBesluit, kader, regelsVan(kader), 'BESLUIT').bevindingen.filter((een) => een.intern);
    expect(intern.map(({ regel }) => regel)).toEqual(['DOS-029', 'DOS-030', 'DOS-032', 'DOS-047']);
  });
});

function procedureOp(vandaag: string, status: AanvraagStatus): Feiten {
  return plan({}, { vandaag, procedure: geldigeProcedure({ status }) });
}
