import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDataProvider } from 'react-admin';
import { AanvraagWijzigenDocument, FormulierDocument } from '../../../schema/generated/documenten.ts';
import type { Gegevens } from '../../providers/dataProvider.ts';
import { nu } from '../../providers/omgeving.ts';
import { Bewaarder, type Opname } from './bewaarder.ts';
import { kladopslag } from './klad.ts';
import type { Formulieraanvraag } from './plan.ts';

/** The plan of one aanvraag with its autosave; `persoon` keeps the unsaved texts of people apart. */
export function useBewaarder(aanvraag: Formulieraanvraag, persoon: string): [Bewaarder, Opname] {
  const gegevens = useDataProvider<Gegevens>();
  const vragen = useQueryClient();
  const [bewaarder] = useState(
    () =>
      new Bewaarder(
        {
          wijzig: async (input) => (await gegevens.doe(AanvraagWijzigenDocument, { input })).uitslag,
          haalOp: async () => (await gegevens.vraag(FormulierDocument, { id: aanvraag.id })).aanvraag,
          klad: kladopslag(persoon, aanvraag.id),
          nu,
        },
        aanvraag,
      ),
  );
  const opname = useSyncExternalStore(bewaarder.abonneer, bewaarder.momentopname);

  useEffect(() => bewaarder.neemAan(aanvraag), [bewaarder, aanvraag]);
  useEffect(() => {
    const weg = (gebeurtenis: BeforeUnloadEvent) => {
      bewaarder.bewaarKlad();
      if (bewaarder.onbewaard) gebeurtenis.preventDefault();
    };
    window.addEventListener('beforeunload', weg);
    window.addEventListener('pagehide', bewaarder.bewaarKlad);
    window.addEventListener('online', bewaarder.nu);
    return () => {
      window.removeEventListener('beforeunload', weg);
      window.removeEventListener('pagehide', bewaarder.bewaarKlad);
      window.removeEventListener('online', bewaarder.nu);
      bewaarder.stop();
    };
  }, [bewaarder]);
  // Other screens read the aanvraag again once something of it was saved.
  const { bewaardOp } = opname;
  useEffect(() => {
    if (bewaardOp) void vragen.invalidateQueries({ refetchType: 'none' });
  }, [vragen, bewaardOp]);
  return [bewaarder, opname];
}
