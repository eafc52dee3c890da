import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  AanvraagAfwijzenDocument,
  AanvraagIndienenDocument,
  AanvraagIntrekkenDocument,
  AanvraagNietInBehandelingNemenDocument,
  type AanvraagStatus,
  AanvraagToekennenDocument,
  AanvraagVolledigVerklarenDocument,
  AanvullingVragenDocument,
  AfstemmingVastleggenDocument,
  AfstemmingVragenDocument,
  BeoordelingVastleggenDocument,
  type UitslagFragment,
  UitzonderingsverzoekBeslissenDocument,
} from '../../../schema/generated/documenten.ts';

import { isDatum } from '../../format/invoer.ts';

export type Velden = Record<string, string>;

export type Stapnaam =
  | 'afstemmingVragen'
  | 'afstemmingVastleggen'
  | 'uitzonderingsverzoekBeslissen'
  | 'aanvraagIndienen'
  | 'aanvullingVragen'
  | 'aanvraagVolledigVerklaren'
  | 'beoordelingVastleggen'
  | 'aanvraagToekennen'
  | 'aanvraagAfwijzen'
  | 'aanvraagNietInBehandelingNemen'
  | 'aanvraagIntrekken';

interface Basis {
  id: string;
  versie: number;
  idempotencyKey: string;
}

/** A step that has a dialog: its mutation, what is asked, and what it becomes. */
export interface Stap {
  document: TypedDocumentNode<{ uitslag: UitslagFragment }, { input: never }>;
  /** Fields in the order in which they are asked. */
  velden: readonly string[];
  /** The status after it; absent = it stays. */
  naar?: AanvraagStatus;
  invoer: (basis: Basis, velden: Velden) => Record<string, unknown>;
  /** Names of the fields that must still be filled in. */
  mist: (velden: Velden) => string[];
}

const vul = (velden: Velden, ...namen: string[]) => namen.filter((naam) => !velden[naam]?.trim());
const kaal = (basis: Basis) => ({ ...basis });
const metMotivering = (basis: Basis, { motivering = '' }: Velden) => ({ ...basis, motivering: motivering.trim() });

/** One line per step, in the order of importance: the first that is allowed is the filled button. */
export const STAPPEN: Readonly<Record<Stapnaam, Stap>> = {
  aanvraagIndienen: {
    document: AanvraagIndienenDocument as Stap['document'],
    velden: [],
    naar: 'INGEDIEND',
    invoer: kaal,
    mist: () => [],
  },
  afstemmingVragen: {
    document: AfstemmingVragenDocument as Stap['document'],
    velden: [],
    invoer: kaal,
    mist: () => [],
  },
  afstemmingVastleggen: {
    document: AfstemmingVastleggenDocument as Stap['document'],
    velden: ['uitkomst', 'datum', 'toelichting'],
    invoer: (basis, { uitkomst, datum, toelichting }) => ({
      ...basis,
      uitkomst,
      datum,
      toelichting: toelichting?.trim() || null,
    }),
    mist: (velden) => [
      ...vul(velden, 'uitkomst', 'datum', ...(velden.uitkomst === 'NIET_PASSEND' ? ['toelichting'] : [])),
      ...(isDatum(velden.datum ?? '') ? [] : ['datum']),
    ],
  },
  uitzonderingsverzoekBeslissen: {
    document: UitzonderingsverzoekBeslissenDocument as Stap['document'],
    velden: ['minimumPercentage', 'motivering'],
    invoer: (basis, velden) => ({ ...metMotivering(basis, velden), minimumPercentage: velden.minimumPercentage }),
    mist: (velden) => vul(velden, 'minimumPercentage', 'motivering'),
  },
  aanvraagToekennen: {
    document: AanvraagToekennenDocument as Stap['document'],
    velden: ['bedrag', 'motivering'],
    naar: 'TOEGEKEND',
    invoer: (basis, velden) => ({ ...metMotivering(basis, velden), bedrag: velden.bedrag }),
    mist: (velden) => vul(velden, 'bedrag', 'motivering'),
  },
  aanvraagAfwijzen: {
    document: AanvraagAfwijzenDocument as Stap['document'],
    velden: ['motivering'],
    naar: 'AFGEWEZEN',
    invoer: metMotivering,
    mist: (velden) => vul(velden, 'motivering'),
  },
  beoordelingVastleggen: {
    document: BeoordelingVastleggenDocument as Stap['document'],
    velden: ['motivering'],
    // The scores are no plain fields: the screen of the assessment adds them.
    invoer: metMotivering,
    mist: (velden) => vul(velden, 'motivering'),
  },
  aanvraagVolledigVerklaren: {
    document: AanvraagVolledigVerklarenDocument as Stap['document'],
    velden: [],
    naar: 'IN_BEOORDELING',
    invoer: kaal,
    mist: () => [],
  },
  aanvullingVragen: {
    document: AanvullingVragenDocument as Stap['document'],
    velden: ['ontbreekt'],
    naar: 'AANVULLING_GEVRAAGD',
    invoer: (basis, { ontbreekt = '' }) => ({ ...basis, ontbreekt: regels(ontbreekt) }),
    mist: (velden) => vul(velden, 'ontbreekt'),
  },
  aanvraagNietInBehandelingNemen: {
    document: AanvraagNietInBehandelingNemenDocument as Stap['document'],
    velden: ['motivering'],
    naar: 'NIET_IN_BEHANDELING',
    invoer: metMotivering,
    mist: (velden) => vul(velden, 'motivering'),
  },
  aanvraagIntrekken: {
    document: AanvraagIntrekkenDocument as Stap['document'],
    velden: ['motivering'],
    naar: 'INGETROKKEN',
    invoer: metMotivering,
    mist: (velden) => vul(velden, 'motivering'),
  },
};

/** One point per line; empty lines do not count. */
export function regels(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.replace(/^[-•*]\s+/, '').trim())
    .filter((regel) => regel !== '');
}

/** Steps that end a file: never among the first buttons. */
export const ONDER_MEER: readonly Stapnaam[] = ['aanvraagNietInBehandelingNemen', 'aanvraagIntrekken'];

/** The steps with a dialog that the API allows now, most important first; what ends a file comes last. */
export function toegestaan(acties: readonly string[]): Stapnaam[] {
  return (Object.keys(STAPPEN) as Stapnaam[]).filter((naam) => acties.includes(naam));
}
