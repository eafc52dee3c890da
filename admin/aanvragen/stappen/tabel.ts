import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  AanvraagIndienenDocument,
  AanvraagIntrekkenDocument,
  type AanvraagStatus,
  AanvraagVolledigVerklarenDocument,
  AanvullingVragenDocument,
  AfstemmingVastleggenDocument,
  AfstemmingVragenDocument,
  type UitslagFragment,
} from '../../../schema/generated/documenten.ts';

export type Velden = Record<string, string>;

export type Stapnaam =
  | 'afstemmingVragen'
  | 'afstemmingVastleggen'
  | 'aanvraagIndienen'
  | 'aanvullingVragen'
  | 'aanvraagVolledigVerklaren'
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
const kaal = ({ id, versie }: Basis) => ({ id, versie });

/** One line per step, in the order of importance: the first that is allowed is the filled button. */
export const STAPPEN: Readonly<Record<Stapnaam, Stap>> = {
  aanvraagIndienen: {
    document: AanvraagIndienenDocument as Stap['document'],
    velden: [],
    naar: 'INGEDIEND',
    invoer: (basis) => ({ ...kaal(basis), idempotencyKey: basis.idempotencyKey }),
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
      ...kaal(basis),
      uitkomst,
      datum,
      toelichting: toelichting?.trim() || null,
    }),
    mist: (velden) => vul(velden, 'uitkomst', 'datum', ...(velden.uitkomst === 'NIET_PASSEND' ? ['toelichting'] : [])),
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
    invoer: (basis, { ontbreekt = '' }) => ({ ...kaal(basis), ontbreekt: regels(ontbreekt) }),
    mist: (velden) => vul(velden, 'ontbreekt'),
  },
  aanvraagIntrekken: {
    document: AanvraagIntrekkenDocument as Stap['document'],
    velden: ['motivering'],
    naar: 'INGETROKKEN',
    invoer: (basis, { motivering = '' }) => ({ ...kaal(basis), motivering: motivering.trim() }),
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

/** The steps with a dialog that the API allows now, most important first; withdrawing is never the first. */
export function toegestaan(acties: readonly string[]): Stapnaam[] {
  return (Object.keys(STAPPEN) as Stapnaam[]).filter((naam) => acties.includes(naam));
}
