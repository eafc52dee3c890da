import { Ernst, ToetsUitkomst } from './begrippen.ts';
import type { Kader } from './kader.ts';
import { berekenKerncijfers, type Kerncijfers } from './kerncijfers.ts';
import type { Feiten } from './plan.ts';
import type { Bevinding, Fase, Regel, Uitslag } from './regel.ts';

export { berekenKerncijfers, type Kerncijfers, teltAlsEigenAandeel } from './kerncijfers.ts';

/** The outcome of one test of a plan against a kader. */
export interface ToetsResultaat {
  /** In the order of the rules; every rule that software tests gives at least one. */
  bevindingen: Bevinding[];
  /** False while anything that blocks is not met, or cannot be tested yet. */
  indienbaar: boolean;
  kerncijfers: Kerncijfers;
}

const RANG: Record<Fase, number> = { PLAN: 0, INDIENING: 1, BESLUIT: 2 };

/**
 * Tests the facts against the rules of a kader. A rule of a later phase than the one asked for is reported as not
 * applicable; a rule that is a person's judgement gives no finding. The same facts always give the same result.
 */
export function toetsPlan(feiten: Feiten, kader: Kader, regels: readonly Regel[], fase: Fase): ToetsResultaat {
  const bevindingen = regels.flatMap((regel) => bevindingenVan(regel, feiten, kader, fase));
  return {
    bevindingen,
    indienbaar: !bevindingen.some(houdtTegen),
    kerncijfers: berekenKerncijfers(feiten.plan, kader, feiten.procedure?.uitzonderingMinimum ?? null),
  };
}

/** Whether a finding stands in the way: it blocks, and is not met or cannot be tested yet. */
export function houdtTegen(bevinding: Pick<Bevinding, 'ernst' | 'uitkomst'>): boolean {
  return (
    bevinding.ernst === Ernst.BLOKKEREND &&
    (bevinding.uitkomst === ToetsUitkomst.NIET_VOLDAAN || bevinding.uitkomst === ToetsUitkomst.NIET_TOETSBAAR)
  );
}

function bevindingenVan(regel: Regel, feiten: Feiten, kader: Kader, fase: Fase): Bevinding[] {
  if (regel.toets === undefined) return [];
  const eigenFase = regel.fase ?? 'PLAN';
  if (RANG[eigenFase] > RANG[fase]) {
    const wanneer = eigenFase === 'BESLUIT' ? 'bij het besluit' : 'bij het indienen';
    return [
      aangekleed(regel, { uitkomst: ToetsUitkomst.NIET_VAN_TOEPASSING, toelichting: `Wordt ${wanneer} getoetst.` }),
    ];
  }
  const uitslag = regel.toets(feiten, kader);
  return (Array.isArray(uitslag) ? uitslag : [uitslag]).map((een) => aangekleed(regel, een));
}

function aangekleed(regel: Regel, uitslag: Uitslag): Bevinding {
  return {
    ...uitslag,
    regel: regel.code,
    ernst: uitslag.ernst ?? regel.ernst,
    bron: regel.bron,
    intern: uitslag.intern ?? regel.intern ?? false,
  };
}
