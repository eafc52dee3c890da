import { dosRegels } from './dos/regels.ts';
import type { Kader } from './kader.ts';
import type { Regel } from './regel.ts';

const perKader = new WeakMap<Kader, Regel[]>();

/**
 * The rules that go with a kader, in the order of their ids, with the kader's own figures in their texts. A regeling
 * whose policy is not in this version has none.
 */
export function regelsVan(kader: Kader): Regel[] {
  const bekend = perKader.get(kader);
  if (bekend !== undefined) return bekend;
  const regels = kader.regeling === 'DOS' ? dosRegels(kader) : [];
  perKader.set(kader, regels);
  return regels;
}
