import type { BevindingregelFragment } from '../../schema/generated/documenten.ts';

export type Toetsgroep = 'blokkerend' | 'waarschuwing' | 'open' | 'informatie' | 'voldaan' | 'nvt';

/** Which group of the test a finding belongs to. */
export function groepVan({ uitkomst, ernst }: Pick<BevindingregelFragment, 'uitkomst' | 'ernst'>): Toetsgroep {
  if (uitkomst === 'VOLDAAN') return 'voldaan';
  if (uitkomst === 'NIET_VAN_TOEPASSING') return 'nvt';
  if (uitkomst === 'NIET_TOETSBAAR') return 'open';
  return ernst === 'BLOKKEREND' ? 'blokkerend' : ernst === 'WAARSCHUWING' ? 'waarschuwing' : 'informatie';
}
