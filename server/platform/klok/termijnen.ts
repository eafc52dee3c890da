import { Temporal } from 'temporal-polyfill';

/** Dates and deadlines of the policy are dates and deadlines in the Netherlands, wherever the server stands. */
export const TIJDZONE = 'Europe/Amsterdam';

const EINDE = Temporal.PlainTime.from('23:59:59');
const DATUM = /^\d{4}-\d{2}-\d{2}$/;

function kalenderdag(datum: string): Temporal.PlainDate {
  if (!DATUM.test(datum)) throw new RangeError(`Geen datum in de vorm JJJJ-MM-DD: ${datum}`);
  return Temporal.PlainDate.from(datum, { overflow: 'reject' });
}

function dagVan(moment: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(TIJDZONE).toPlainDate();
}

function opTijd(dag: Temporal.PlainDate, tijd?: Temporal.PlainTime): Date {
  return new Date(dag.toZonedDateTime({ timeZone: TIJDZONE, plainTime: tijd }).epochMilliseconds);
}

/** The date in the Netherlands at a moment, as JJJJ-MM-DD. */
export function lokaleDatum(moment: Date): string {
  return dagVan(moment).toString();
}

/** The first moment of a local day. */
export function beginVanDag(datum: string): Date {
  return opTijd(kalenderdag(datum));
}

/** 23:59:59 local time on a day: the last second in which something that is due that day is still in time. */
export function eindeVanDag(datum: string): Date {
  return opTijd(kalenderdag(datum), EINDE);
}

/**
 * The end of a term of a number of calendar days after a moment: 23:59:59 local time on that many days after the local
 * date of the moment. The hours of the change to and from summer time do not shorten or lengthen it.
 */
export function uiterste(moment: Date, dagen: number): Date {
  return opTijd(dagVan(moment).add({ days: dagen }), EINDE);
}
