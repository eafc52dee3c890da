/** Calendar arithmetic on `JJJJ-MM-DD`, without a clock and without the time zone of the machine. */

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const DAG = 86_400_000;
const UUR = 3_600_000;

/** Midnight UTC of a date as a count of milliseconds; null when it is no date of the calendar. */
function alsTijdstip(datum: string): number | null {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum);
  if (delen === null) return null;
  const tijdstip = Date.UTC(Number(delen[1]), Number(delen[2]) - 1, Number(delen[3]));
  return new Date(tijdstip).toISOString().slice(0, 10) === datum ? tijdstip : null;
}

/** Whether this is an existing date in the form `JJJJ-MM-DD`. */
export function isDatum(datum: string): boolean {
  return alsTijdstip(datum) !== null;
}

/** The year of a date in the form `JJJJ-MM-DD`. */
export function jaarVan(datum: string): number {
  return Number(datum.slice(0, 4));
}

/** The last day of a calendar year. */
export function laatsteDag(jaar: number): string {
  return `${String(jaar).padStart(4, '0')}-12-31`;
}

/** A number of calendar days after a date. Null when it is no date. */
export function dagenNa(datum: string, dagen: number): string | null {
  const tijdstip = alsTijdstip(datum);
  return tijdstip === null ? null : new Date(tijdstip + dagen * DAG).toISOString().slice(0, 10);
}

/** Full calendar months that are left of a year on a date: on 1 January twelve, on 2 December none. */
export function volleMaandenOver(jaar: number, vandaag: string): number {
  const nu = jaarVan(vandaag);
  if (nu > jaar) return 0;
  if (nu < jaar) return 12;
  const maand = Number(vandaag.slice(5, 7));
  return 12 - maand + (vandaag.slice(8, 10) === '01' ? 1 : 0);
}

/** A date in Dutch words: `10 augustus 2026`. Something that is no date is given back as it is. */
export function datumInWoorden(datum: string): string {
  if (!isDatum(datum)) return datum;
  return `${Number(datum.slice(8, 10))} ${MAANDEN[Number(datum.slice(5, 7)) - 1] ?? ''} ${datum.slice(0, 4)}`;
}

/**
 * The date in Amsterdam at an ISO moment; a bare date is given back. Summer time in the European Union runs from the
 * last Sunday of March to the last Sunday of October, changing at 01:00 UTC. Null when it is no moment.
 */
export function datumInAmsterdam(moment: string): string | null {
  if (isDatum(moment)) return moment;
  const tijdstip = Date.parse(moment);
  if (Number.isNaN(tijdstip)) return null;
  const jaar = new Date(tijdstip).getUTCFullYear();
  const zomer = tijdstip >= omschakeling(jaar, 2) && tijdstip < omschakeling(jaar, 9);
  const lokaal = new Date(tijdstip + (zomer ? 2 : 1) * UUR);
  return Number.isNaN(lokaal.getTime()) ? null : lokaal.toISOString().slice(0, 10);
}

function omschakeling(jaar: number, maand: number): number {
  const laatste = Date.UTC(jaar, maand, 31);
  return laatste - new Date(laatste).getUTCDay() * DAG + UUR;
}
