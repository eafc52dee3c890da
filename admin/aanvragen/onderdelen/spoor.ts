import type { GeschiedenisQuery } from '../../../schema/generated/documenten.ts';

export type Gebeurtenis = NonNullable<GeschiedenisQuery['aanvraag']>['geschiedenis'][number];
export type Wijziging = Gebeurtenis['wijzigingen'][number];

/** Events that stand as one in the view: the first and the last of them, how many, and what they changed together. */
export interface Regel {
  soort: string;
  door: string;
  van: string;
  tot: string;
  aantal: number;
  toelichting: string | null;
  wijzigingen: readonly Wijziging[];
}

/** Saves by the same person so shortly after each other are one sitting, in milliseconds. */
const ZITTING = 30 * 60_000;
const OPGESLAGEN = 'AANVRAAG_GEWIJZIGD';

/**
 * The history, newest first. Autosave writes an event every few seconds: those of one sitting stand as one line, with
 * each field once, from what it was at first to what it became at last; what ended as it began is left out.
 */
export function vouw(gebeurtenissen: readonly Gebeurtenis[]): Regel[] {
  const regels: Regel[] = [];
  for (const { soort, door, moment, toelichting, wijzigingen } of gebeurtenissen) {
    const vorige = regels.at(-1);
    const samen =
      soort === OPGESLAGEN &&
      vorige?.soort === soort &&
      vorige.door === door &&
      Date.parse(moment) - Date.parse(vorige.tot) <= ZITTING;
    const regel = { soort, door, van: moment, tot: moment, aantal: 1, toelichting: toelichting ?? null, wijzigingen };
    if (samen && vorige) {
      regels[regels.length - 1] = {
        ...vorige,
        tot: moment,
        aantal: vorige.aantal + 1,
        toelichting: regel.toelichting,
        wijzigingen: voegSamen(vorige.wijzigingen, wijzigingen),
      };
    } else regels.push(regel);
  }
  return regels.reverse();
}

/** Lines of a list shift when one is added or removed, so only fields of their own are joined. */
const isRegel = (veld: string): boolean => /\.\d+$/.test(veld);

function voegSamen(eerder: readonly Wijziging[], later: readonly Wijziging[]): Wijziging[] {
  const samen = [...eerder];
  for (const nieuw of later) {
    const plaats = isRegel(nieuw.veld)
      ? samen.findIndex(({ veld, nieuw: werd }) => veld === nieuw.veld && werd === nieuw.oud)
      : samen.findIndex(({ veld }) => veld === nieuw.veld);
    const al = samen[plaats];
    if (al) samen[plaats] = { ...al, nieuw: nieuw.nieuw };
    else samen.push(nieuw);
  }
  return samen.filter(({ oud, nieuw }) => oud !== nieuw || (oud === null && nieuw === null));
}

/** Lines by the local day on which they ended, newest first. */
export function perDag(
  regels: readonly Regel[],
  dagVan: (moment: string) => string,
): { dag: string; regels: Regel[] }[] {
  const dagen: { dag: string; regels: Regel[] }[] = [];
  for (const regel of regels) {
    const dag = dagVan(regel.tot);
    const laatste = dagen.at(-1);
    if (laatste?.dag === dag) laatste.regels.push(regel);
    else dagen.push({ dag, regels: [regel] });
  }
  return dagen;
}

/** A path of the plan as parts that have a name, and the number of a line: "begroting.2" is line 2 of begroting. */
export function veldnaam(pad: string): { delen: string[]; nummer: number | null } {
  const delen = pad.split('.');
  const laatste = delen.at(-1) ?? '';
  return /^\d+$/.test(laatste) ? { delen: delen.slice(0, -1), nummer: Number(laatste) } : { delen, nummer: null };
}
