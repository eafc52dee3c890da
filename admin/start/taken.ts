import type { WerkQuery } from '../../schema/generated/documenten.ts';
import { dagenTot } from '../format/tijd.ts';

export type Werkrij = WerkQuery['aanvragen']['nodes'][number];

export type Taaksoort =
  | 'afstemming'
  | 'uitzondering'
  | 'volledigheid'
  | 'beoordelen'
  | 'besluit'
  | 'concept'
  | 'niet_passend'
  | 'indienen'
  | 'aanvulling'
  | 'bezwaar';

export interface Taak {
  soort: Taaksoort;
  aanvraag: Werkrij;
  /** The last moment, when a term runs. */
  uiterste: string | null;
  /** Local days that are left; null without a term. */
  dagen: number | null;
}

/** Which part of the file a task is done in. */
export const PLAATS: Record<Taaksoort, string> = {
  afstemming: '',
  uitzondering: '',
  volledigheid: '/toets',
  beoordelen: '/beoordeling',
  besluit: '/besluit',
  concept: '',
  niet_passend: '/geschiedenis',
  indienen: '/toets',
  aanvulling: '',
  bezwaar: '/besluit',
};

/** What a row asks of the caller: it follows from the steps that the API allows and from where the file stands. */
function soortenVan(rij: Werkrij): Taaksoort[] {
  const mag = (stap: string) => rij.toegestaneActies.includes(stap);
  const afstemming = rij.afstemming?.uitkomst ?? null;
  const taken: Taaksoort[] = [];
  if (mag('afstemmingVastleggen') && afstemming === 'GEVRAAGD') taken.push('afstemming');
  if (mag('uitzonderingsverzoekBeslissen') && rij.uitzonderingsverzoek?.minimumPercentage === null)
    taken.push('uitzondering');
  if (mag('aanvraagVolledigVerklaren')) taken.push('volledigheid');
  if (mag('aanvraagToekennen')) taken.push('besluit');
  else if (mag('beoordelingVastleggen') && rij.beoordeling === null) taken.push('beoordelen');
  if (rij.status === 'CONCEPT' && mag('aanvraagWijzigen')) {
    if (afstemming === null) taken.push('concept');
    if (afstemming === 'NIET_PASSEND') taken.push('niet_passend');
    if (afstemming === 'PASSEND') taken.push('indienen');
  }
  if (rij.status === 'AANVULLING_GEVRAAGD' && mag('aanvraagWijzigen')) taken.push('aanvulling');
  return taken;
}

function uitersteVan(soort: Taaksoort, rij: Werkrij): string | null {
  if (soort === 'beoordelen' || soort === 'besluit') {
    return (
      [...rij.termijnen].reverse().find((een) => een.soort === 'BEOORDELING' && een.voldaanOp === null)?.uiterste ??
      null
    );
  }
  if (soort === 'concept' || soort === 'indienen' || soort === 'niet_passend') return rij.beleidskader.indienenTot;
  return null;
}

/** My work, most urgent first; what has no term comes last, longest waiting first. */
export function takenVan(rijen: readonly Werkrij[], nu: Date, aanvrager: boolean): Taak[] {
  const taken = rijen.flatMap((rij): Taak[] => {
    const gewoon = soortenVan(rij).map((soort): Taak => {
      const uiterste = uitersteVan(soort, rij);
      return { soort, aanvraag: rij, uiterste, dagen: uiterste === null ? null : dagenTot(uiterste, nu) };
    });
    const bezwaar =
      aanvrager && rij.status === 'AFGEWEZEN' ? rij.termijnen.find(({ soort }) => soort === 'BEZWAAR') : undefined;
    if (!bezwaar) return gewoon;
    const dagen = dagenTot(bezwaar.uiterste, nu);
    return dagen < 0 ? gewoon : [...gewoon, { soort: 'bezwaar', aanvraag: rij, uiterste: bezwaar.uiterste, dagen }];
  });
  const sinds = ({ aanvraag }: Taak) => aanvraag.ingediendOp ?? '9999';
  return taken.sort(
    (a, b) =>
      (a.dagen ?? Number.MAX_SAFE_INTEGER) - (b.dagen ?? Number.MAX_SAFE_INTEGER) || sinds(a).localeCompare(sinds(b)),
  );
}

export type Taakgroep = 'te_laat' | 'deze_week' | 'daarna' | 'zonder';

export function groepVanTaak({ dagen }: Taak): Taakgroep {
  if (dagen === null) return 'zonder';
  if (dagen < 0) return 'te_laat';
  return dagen <= 7 ? 'deze_week' : 'daarna';
}
