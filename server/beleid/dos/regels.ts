import type { Kader } from '../kader.ts';
import type { Regel } from '../regel.ts';
import { afbakening } from './afbakening.ts';
import { beoordeling } from './beoordeling.ts';
import { businesscase } from './businesscase.ts';
import { eigenAandeel } from './eigen-aandeel.ts';
import { financiering } from './financiering.ts';
import { format } from './format.ts';
import { gebied } from './gebied.ts';
import { nietVergoedbaar } from './niet-vergoedbaar.ts';
import type { Regelopzet } from './opzet.ts';
import { planEisen } from './plan-eisen.ts';
import { privacy } from './privacy.ts';
import { procedure } from './procedure.ts';
import { selectie } from './selectie.ts';
import { uitvoering } from './uitvoering.ts';
import { voorwaarden } from './voorwaarden.ts';

const ALLE: readonly Regelopzet[] = [
  ...afbakening,
  ...gebied,
  ...voorwaarden,
  ...procedure,
  ...selectie,
  ...beoordeling,
  ...format,
  ...planEisen,
  ...businesscase,
  ...financiering,
  ...eigenAandeel,
  ...nietVergoedbaar,
  ...privacy,
  ...uitvoering,
].sort((a, b) => (a.code < b.code ? -1 : 1));

/** All rules of the DOS policy, bound to a kader, in the order of their ids. */
export function dosRegels(kader: Kader): Regel[] {
  return ALLE.map(({ hoofdstuk, omschrijving, ...rest }) => ({
    ...rest,
    omschrijving: typeof omschrijving === 'string' ? omschrijving : omschrijving(kader),
    bron: { document: kader.document, hoofdstuk },
  }));
}
