import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { Gegevens } from '../../providers/dataProvider.ts';
import { type Apifout, alsApifout } from '../../providers/fouten.ts';
import type { Aanvraag } from '../index.ts';
import type { Weigering } from './Stapfouten.tsx';
import { STAPPEN, type Stapnaam, type Velden } from './tabel.ts';

/** A key of its own for each attempt that may have an effect; also where randomUUID does not exist. */
function nieuweSleutel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keys of attempts of which the outcome is not known yet: a dialog that is closed and opened again goes on with its own. */
const openstaand = new Map<string, string>();

function sleutelVan(poging: string): string {
  const sleutel = openstaand.get(poging) ?? nieuweSleutel();
  openstaand.set(poging, sleutel);
  return sleutel;
}

/** After these the page shows what is stored now; what was typed stays. */
const VEROUDERD = ['VERSIE_CONFLICT', 'STATUS', 'IDEMPOTENTIE_CONFLICT', 'NIET_GEVONDEN'];

/**
 * Takes a step with an aanvraag. A retry after a failure carries the same idempotency key, so that it has one effect;
 * after a success or a refusal the next attempt is a new one.
 */
export function useStap(naam: Stapnaam, aanvraag: Aanvraag, gelukt: () => void) {
  const gegevens = useDataProvider<Gegevens>();
  const vragen = useQueryClient();
  const notify = useNotify();
  const poging = `${naam} ${aanvraag.id}`;
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<readonly Weigering[]>([]);
  const [storing, zetStoring] = useState<Apifout | null>(null);

  const doe = async (velden: Velden, extra: Record<string, unknown> = {}): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    zetFouten([]);
    zetStoring(null);
    try {
      const basis = { id: aanvraag.id, versie: aanvraag.versie, idempotencyKey: sleutelVan(poging) };
      const { uitslag } = await gegevens.doe(STAPPEN[naam].document, {
        input: { ...STAPPEN[naam].invoer(basis, velden), ...extra } as never,
      });
      openstaand.delete(poging);
      if (uitslag.fouten.length > 0) {
        zetFouten(uitslag.fouten);
        if (uitslag.fouten.some(({ code }) => VEROUDERD.includes(code))) await vragen.invalidateQueries();
        return;
      }
      gelukt();
      notify(`db.stap.gelukt.${naam}`, { type: 'success' });
      await vragen.invalidateQueries();
    } catch (fout) {
      zetStoring(alsApifout(fout));
    } finally {
      zetBezig(false);
    }
  };
  return { bezig, fouten, storing, doe };
}
