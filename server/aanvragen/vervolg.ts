import type { Plan } from '../beleid/plan.ts';

/**
 * Last year's plan as a draft for the next: one year on, with its dates; declarations and the request for an exception
 * are about one year and are asked anew (DOS-080).
 */
export function volgendJaar(plan: Plan): Plan {
  return {
    ...plan,
    jaar: plan.jaar + 1,
    projectjaar: (plan.projectjaar ?? 1) + 1,
    uitzonderingsverzoek: null,
    startdatum: eenJaarLater(plan.startdatum),
    einddatum: eenJaarLater(plan.einddatum),
    activiteiten: plan.activiteiten.map((activiteit) => ({
      ...activiteit,
      start: eenJaarLater(activiteit.start),
      einde: eenJaarLater(activiteit.einde),
    })),
    borging: {
      ...plan.borging,
      stappen: plan.borging.stappen.map((stap) => ({ ...stap, datum: eenJaarLater(stap.datum) })),
    },
    mijlpalen: plan.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, datum: eenJaarLater(mijlpaal.datum) })),
    verklaringen: {
      geenDubbelfinanciering: null,
      geenUitgeslotenKosten: null,
      tekenbevoegd: null,
      geenPersoonsgegevens: null,
      voorbehoudenGelezen: null,
      vuLeveringAkkoord: null,
    },
  };
}

/** The same day in the next year; 29 February becomes 28 February. */
export function eenJaarLater<T extends string | null>(datum: T): T {
  if (datum === null) return datum;
  const jaar = String(Number(datum.slice(0, 4)) + 1).padStart(4, '0');
  const dag = datum.slice(4) === '-02-29' ? '-02-28' : datum.slice(4);
  return `${jaar}${dag}` as T;
}
