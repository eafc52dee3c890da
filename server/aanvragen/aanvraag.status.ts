import type { AanvraagStatus, AfstemmingUitkomst } from '../beleid/begrippen.ts';
import type { Rol } from '../platform/toegang/rol.ts';

/** What the table looks at: where an aanvraag stands. */
export interface Toestand {
  status: AanvraagStatus;
  afstemming: AfstemmingUitkomst | null;
  uitzonderingGevraagd: boolean;
  beoordeeld: boolean;
}

/** A step: from which statuses, to which, by whom, and what must have happened first. */
export interface Stap {
  van: readonly AanvraagStatus[];
  /** The status after the step; absent = it stays. */
  naar?: AanvraagStatus;
  wie: readonly Rol[];
  /** A Dutch sentence when something that must come first is missing. */
  bezwaar?: (toestand: Toestand) => string | null;
}

const AANVRAGER: readonly Rol[] = ['AANVRAGER'];
const STAF: readonly Rol[] = ['BEOORDELAAR', 'BESLISSER'];
const BESLISSER: readonly Rol[] = ['BESLISSER'];

/**
 * The one table of steps. A mutation that is not in it does not exist; a status that it does not name is not left or
 * reached. The mutations' guards and `toegestaneActies` are read from it too.
 */
export const STAPPEN = {
  aanvraagWijzigen: { van: ['CONCEPT', 'AANVULLING_GEVRAAGD'], wie: AANVRAGER },
  afstemmingVragen: {
    van: ['CONCEPT'],
    wie: AANVRAGER,
    bezwaar: ({ afstemming }) =>
      afstemming === 'GEVRAAGD'
        ? 'De afstemming is al gevraagd.'
        : afstemming === 'PASSEND'
          ? 'Het zorgkantoor acht dit initiatief al passend.'
          : null,
  },
  afstemmingVastleggen: {
    van: ['CONCEPT'],
    wie: STAF,
    bezwaar: ({ afstemming }) => (afstemming === null ? 'De aanvrager heeft nog geen afstemming gevraagd.' : null),
  },
  uitzonderingsverzoekBeslissen: {
    van: ['CONCEPT'],
    wie: BESLISSER,
    bezwaar: ({ afstemming, uitzonderingGevraagd }) =>
      afstemming === null
        ? 'De aanvrager heeft nog geen afstemming gevraagd.'
        : uitzonderingGevraagd
          ? null
          : 'Er is geen uitzonderingsverzoek gedaan.',
  },
  aanvraagIndienen: { van: ['CONCEPT', 'AANVULLING_GEVRAAGD'], naar: 'INGEDIEND', wie: AANVRAGER },
  aanvullingVragen: { van: ['INGEDIEND', 'IN_BEOORDELING'], naar: 'AANVULLING_GEVRAAGD', wie: STAF },
  aanvraagVolledigVerklaren: { van: ['INGEDIEND'], naar: 'IN_BEOORDELING', wie: STAF },
  aanvraagNietInBehandelingNemen: { van: ['INGEDIEND'], naar: 'NIET_IN_BEHANDELING', wie: BESLISSER },
  aanvraagIntrekken: {
    van: ['CONCEPT', 'INGEDIEND', 'AANVULLING_GEVRAAGD', 'IN_BEOORDELING'],
    naar: 'INGETROKKEN',
    wie: AANVRAGER,
  },
  beoordelingVastleggen: { van: ['IN_BEOORDELING'], wie: STAF },
  aanvraagToekennen: {
    van: ['IN_BEOORDELING'],
    naar: 'TOEGEKEND',
    wie: BESLISSER,
    bezwaar: ({ beoordeeld }) => (beoordeeld ? null : 'Leg eerst een beoordeling vast.'),
  },
  aanvraagAfwijzen: {
    van: ['IN_BEOORDELING'],
    naar: 'AFGEWEZEN',
    wie: BESLISSER,
    bezwaar: ({ beoordeeld }) => (beoordeeld ? null : 'Leg eerst een beoordeling vast.'),
  },
  vervolgaanvraagAanmaken: { van: ['INGEDIEND', 'AANVULLING_GEVRAAGD', 'IN_BEOORDELING', 'TOEGEKEND'], wie: AANVRAGER },
} as const satisfies Record<string, Stap>;

export type Stapnaam = keyof typeof STAPPEN;
export const STAPNAMEN = Object.keys(STAPPEN) as Stapnaam[];

/** Statuses after which nothing changes any more. */
export const EINDSTATUSSEN: readonly AanvraagStatus[] = [
  'TOEGEKEND',
  'AFGEWEZEN',
  'NIET_IN_BEHANDELING',
  'INGETROKKEN',
];

/** A status as a reader of a Dutch sentence says it: ‘aanvulling gevraagd’. */
export const inWoorden = (status: AanvraagStatus): string => `‘${status.toLowerCase().replaceAll('_', ' ')}’`;

/** Why a step cannot be taken now, as a Dutch sentence; null when it can. */
export function bezwaarTegen(naam: Stapnaam, toestand: Toestand): string | null {
  const stap: Stap = STAPPEN[naam];
  if (!stap.van.includes(toestand.status)) {
    return `Dit kan niet bij de status ${inWoorden(toestand.status)}; het kan bij ${stap.van.map(inWoorden).join(' of ')}.`;
  }
  return stap.bezwaar?.(toestand) ?? null;
}
