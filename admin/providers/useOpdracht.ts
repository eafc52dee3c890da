import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Gegevens } from './dataProvider.ts';
import { type Apifout, alsApifout } from './fouten.ts';

/** A refusal that can be mended. */
export interface Weigering {
  code: string;
  veld?: string | null;
  melding: string;
}

/** A named mutation with what came of it: refusals per field, or a failure that can be tried again. */
export function useOpdracht<U extends { fouten: readonly Weigering[] }, I>(
  document: TypedDocumentNode<{ uitslag: U }, { input: I }>,
) {
  const gegevens = useDataProvider<Gegevens>();
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<readonly Weigering[]>([]);
  const [storing, zetStoring] = useState<Apifout | null>(null);
  const wis = () => {
    zetFouten([]);
    zetStoring(null);
  };
  /** @returns the payload, also when it holds refusals; null after a failure */
  const voer = async (input: I): Promise<U | null> => {
    wis();
    zetBezig(true);
    try {
      const { uitslag } = await gegevens.doe(document, { input });
      zetFouten(uitslag.fouten);
      return uitslag;
    } catch (fout) {
      zetStoring(alsApifout(fout));
      return null;
    } finally {
      zetBezig(false);
    }
  };
  return { voer, wis, bezig, fouten, storing };
}

/** A key of its own for each attempt that may have an effect; also where randomUUID does not exist. */
export function nieuweSleutel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
