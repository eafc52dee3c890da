import type { Kader } from '../beleid/kader.ts';
import type { Kerncijfers } from '../beleid/kerncijfers.ts';
import type { Feiten } from '../beleid/plan.ts';
import type { Bevinding, Fase } from '../beleid/regel.ts';
import { regelsVan } from '../beleid/regels.ts';
import { houdtTegen, toetsPlan } from '../beleid/toets.ts';
import { type Actor, heeftRol } from '../platform/toegang/actor.ts';

/** A test with what it was tested against; this is also how a receipt is kept with a decision. */
export interface Toetsbon {
  kader: Pick<Kader, 'regeling' | 'jaar' | 'versie'>;
  getoetstOp: string;
  indienbaar: boolean;
  kerncijfers: Kerncijfers;
  bevindingen: Bevinding[];
}

/** Tests facts against a kader and keeps what it stood on. */
export function toets(feiten: Feiten, kader: Kader, fase: Fase): Toetsbon {
  const { bevindingen, indienbaar, kerncijfers } = toetsPlan(feiten, kader, regelsVan(kader), fase);
  return {
    kader: { regeling: kader.regeling, jaar: kader.jaar, versie: kader.versie },
    getoetstOp: feiten.moment,
    indienbaar,
    kerncijfers,
    bevindingen,
  };
}

/** The findings that stand in the way. */
export const blokkades = (bon: Toetsbon): Bevinding[] => bon.bevindingen.filter(houdtTegen);

/**
 * Who assesses and decides sees what stands on the assessment; the applicant side and FINANCIEEL never do (DOS-048).
 * What names other aanvragen is for the applicant and the zorgkantoor.
 */
export function zichtbareBevindingen(bevindingen: Bevinding[], actor: Actor | null): Bevinding[] {
  const behandelt = actor !== null && heeftRol(actor, 'BEOORDELAAR', 'BESLISSER');
  const kentAndere = actor !== null && heeftRol(actor, 'AANVRAGER', 'BEOORDELAAR', 'BESLISSER', 'FINANCIEEL');
  return bevindingen.filter(({ intern, overAndere }) => (!intern || behandelt) && (!overAndere || kentAndere));
}
