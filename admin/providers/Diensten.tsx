import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { useDataProvider } from 'react-admin';
import { MijDocument } from '../../schema/generated/documenten.ts';
import type { Gegevens } from './dataProvider.ts';
import type { Apifout } from './fouten.ts';
import type { Omgeving } from './omgeving.ts';
import { type Deel, type Mij, magZien } from './rechten.ts';
import type { Sessie } from './sessie.ts';

interface Diensten {
  sessie: Sessie;
  omgeving: Omgeving;
}

const Context = createContext<Diensten | null>(null);

export function DienstenProvider({ waarde, children }: { waarde: Diensten; children: ReactNode }) {
  return <Context.Provider value={waarde}>{children}</Context.Provider>;
}

export function useDiensten(): Diensten {
  const diensten = useContext(Context);
  if (!diensten) throw new Error('geen diensten');
  return diensten;
}

/** A typed question to the API, kept by react-query; with `vorige` the last answer stays while the next is on its way. */
export function useVraag<D, V extends object>(
  document: TypedDocumentNode<D, V>,
  variabelen: V,
  { vorige = false, ...opties }: { enabled?: boolean; staleTime?: number; vorige?: boolean } = {},
) {
  const gegevens = useDataProvider<Gegevens>();
  const naam = operatienaam(document);
  return useQuery<D, Apifout>({
    queryKey: ['vraag', naam, variabelen],
    queryFn: ({ signal }) => gegevens.vraag(document, variabelen, signal),
    ...opties,
    ...(vorige ? { placeholderData: keepPreviousData } : {}),
  });
}

function operatienaam(document: TypedDocumentNode<unknown, never>): string {
  for (const definitie of document.definitions) {
    if (definitie.kind === 'OperationDefinition') return definitie.name?.value ?? '';
  }
  return '';
}

/** Who is logged in; undefined while it is asked. */
export function useMij(): { mij: Mij | undefined; mag: (deel: Deel) => boolean } {
  const { data } = useVraag(MijDocument, {}, { staleTime: Number.POSITIVE_INFINITY });
  const mij = data?.mij;
  return { mij, mag: (deel) => mij !== undefined && magZien(mij.rollen, deel) };
}
