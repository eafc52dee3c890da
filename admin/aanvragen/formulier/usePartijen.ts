import { useCallback, useMemo, useState } from 'react';
import { PartijenDocument } from '../../../schema/generated/documenten.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import type { Formulieraanvraag, Partijkeuze, Plan } from './plan.ts';

const inAanvraag = (aanvraag: Formulieraanvraag): Partijkeuze[] => [
  aanvraag.aanvrager,
  ...aanvraag.partners.map(({ partner }) => partner),
  ...aanvraag.financiering.map(({ partner }) => partner),
  ...aanvraag.activiteiten.flatMap(({ uitvoerder }) => uitvoerder ?? []),
];

/** The applicant and everybody whom the plan names, also who was chosen just now or came with a text put back. */
export function usePartijen(
  aanvraag: Formulieraanvraag,
  plan: Plan,
): { partners: readonly Partijkeuze[]; leerPartij: (partij: Partijkeuze) => void } {
  const [geleerd, zet] = useState<readonly Partijkeuze[]>([]);
  const leerPartij = useCallback((partij: Partijkeuze) => zet((oud) => [...oud, partij]), []);
  const bekend = useMemo(
    () => new Map([...inAanvraag(aanvraag), ...geleerd].map((partij) => [partij.id, partij])),
    [aanvraag, geleerd],
  );
  const { partners, financiering, activiteiten } = plan;
  const genoemd = useMemo(
    () => [
      ...new Set([
        aanvraag.aanvrager.id,
        ...partners.map(({ partnerId }) => partnerId),
        ...financiering.map(({ partnerId }) => partnerId),
        ...activiteiten.map(({ uitvoerderId }) => uitvoerderId),
      ]),
    ],
    [aanvraag.aanvrager.id, partners, financiering, activiteiten],
  );
  const onbekend = genoemd.filter((id) => id !== '' && !bekend.has(id)).slice(0, 100);
  const { data } = useVraag(PartijenDocument, { ids: onbekend }, { enabled: onbekend.length > 0 });
  const gehaald = data?.partners.nodes;
  return useMemo(() => {
    const alle = new Map([...bekend, ...(gehaald ?? []).map((partij) => [partij.id, partij] as const)]);
    return { partners: genoemd.flatMap((id) => alle.get(id) ?? []), leerPartij };
  }, [bekend, gehaald, genoemd, leerPartij]);
}
