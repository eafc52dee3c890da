/** Days and months of the calendar, as text: 2026-11-16 and 2026-11. A day has no time zone, so none is involved. */
const DAG = 86_400_000;
const tijd = (dag: string) => Date.parse(`${dag}T00:00:00Z`);
const alsDag = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** 1 = Monday … 7 = Sunday. */
export function weekdag(dag: string): number {
  return new Date(tijd(dag)).getUTCDay() || 7;
}

export function plusDagen(dag: string, aantal: number): string {
  return alsDag(tijd(dag) + aantal * DAG);
}

export function plusMaanden(maand: string, aantal: number): string {
  const [jaar = 0, nummer = 1] = maand.split('-').map(Number);
  return alsDag(Date.UTC(jaar, nummer - 1 + aantal, 1)).slice(0, 7);
}

export const isMaand = (tekst: string | null): tekst is string => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(tekst ?? '');

/** So many weeks from the Monday of a day's week on. */
export function weken(vanaf: string, aantal: number): string[][] {
  const maandag = plusDagen(vanaf, 1 - weekdag(vanaf));
  return Array.from({ length: aantal }, (_, week) =>
    Array.from({ length: 7 }, (__, dag) => plusDagen(maandag, week * 7 + dag)),
  );
}

/** The weeks that a month takes part in, from Monday to Sunday; a week of which only the weekend lies in it is left out on request. */
export function wekenVan(maand: string, metWeekend: boolean): string[][] {
  return weken(`${maand}-01`, 6).filter((week) =>
    (metWeekend ? week : week.slice(0, 5)).some((dag) => dag.startsWith(maand)),
  );
}
