import { describe, expect, it } from 'vitest';
import type { Feiten } from '../../server/beleid/plan.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { toetsPlan } from '../../server/beleid/toets.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { activiteit, besparing, geldigeBesluitvorming, geldigPlan } from '../support/plan.ts';
import { besluit, doelgroep, plan } from './gevallen/opzet.ts';

const gevonden = Kaderregister.lees().vanToepassing('DOS', 2026);
if (gevonden === null) throw new Error('geen kader');
const kader = gevonden;

function uitkomst(feiten: Feiten, code: string, van = kader): string[] {
  const fase = feiten.besluitvorming === null ? 'INDIENING' : 'BESLUIT';
  const { bevindingen } = toetsPlan(feiten, van, regelsVan(van), fase);
  return bevindingen.filter(({ regel }) => regel === code).map((bevinding) => bevinding.uitkomst);
}

const budget = (overrides: Partial<{ maximum: number; toegekend: number; aangevraagd: number }>) =>
  besluit({
    budget: { maximum: 100_000_000, toegekend: 0, aangevraagd: 0, prioriteringVerplicht: true, ...overrides },
  });

/** Facts that lie exactly on a limit and therefore still meet the rule. */
const OP_DE_GRENS: [string, string, Feiten][] = [
  ['een besparing gelijk aan de gevraagde bijdrage', 'DOS-060f', plan({ besparingen: [besparing(14_400_000)] })],
  ['een toekenning van precies wat vrij is', 'DOS-029', budget({ maximum: 14_400_000 })],
  ['toegekend en aangevraagd samen gelijk aan het maximum', 'DOS-030', budget({ aangevraagd: 100_000_000 })],
  ['een bereik gelijk aan de doelgroep', 'DOS-018', plan({ doelgroep: { ...doelgroep, verwachtBereik: 840 } })],
  ['een titel van precies 120 tekens', 'DOS-057', plan({ titel: 'x'.repeat(120) })],
  ['een titel van 120 tekens buiten het gewone alfabet', 'DOS-057', plan({ titel: '🧓'.repeat(120) })],
  [
    'een activiteit van de eerste tot en met de laatste dag',
    'DOS-080',
    plan({ activiteiten: [activiteit({ start: '2026-09-01', einde: '2026-12-31' })] }),
  ],
  [
    'een project van één dag',
    'DOS-008',
    plan({ startdatum: '2026-12-31', einddatum: '2026-12-31', activiteiten: [], mijlpalen: [] }),
  ],
  ['een toekenning op de laatste dag van het jaar', 'DOS-082', besluit({}, { vandaag: '2026-12-31' })],
  [
    'een aanvraag die binnen de prioritering valt als het budget niet toereikend is',
    'DOS-030',
    plan(
      {},
      {
        besluitvorming: geldigeBesluitvorming({
          budget: { maximum: 1, toegekend: 1, aangevraagd: 1, prioriteringVerplicht: true },
          binnenPrioritering: true,
        }),
      },
    ),
  ],
];

describe('precies op de grens', () => {
  it.each(OP_DE_GRENS)('voldoet %s (%s)', (_, code, feiten) => {
    expect(uitkomst(feiten, code)).toEqual(['VOLDAAN']);
  });

  it('is de laatste dag van indienen nog open, en de dag erna niet', () => {
    const metSluiting = { ...kader, indienenTot: '2026-10-01' };
    expect(uitkomst(plan({}, { vandaag: '2026-10-01' }), 'DOS-058', metSluiting)).toEqual(['VOLDAAN']);
    expect(uitkomst(plan({}, { vandaag: '2026-10-02' }), 'DOS-058', metSluiting)).toEqual(['NIET_VOLDAAN']);
  });

  it('houdt ook een toekenning tegen waarbij het maximum met één cent wordt overschreden', () => {
    expect(uitkomst(budget({ aangevraagd: 100_000_001 }), 'DOS-030')).toEqual(['NIET_VOLDAAN']);
    expect(uitkomst(budget({ maximum: 14_399_999 }), 'DOS-029')).toEqual(['NIET_VOLDAAN']);
  });

  it('telt een cent over alle begrotingsregels heen', () => {
    const begroting = geldigPlan().begroting.map((regel) => ({ ...regel, aantalMilli: 1001, tarief: 500 }));
    const { kerncijfers } = toetsPlan(plan({ begroting }), kader, regelsVan(kader), 'INDIENING');
    expect(kerncijfers.totaleKosten).toBe(1002);
  });
});
