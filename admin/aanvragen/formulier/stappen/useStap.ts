import { useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { RekenkaderDocument } from '../../../../schema/generated/documenten.ts';
import type { Lijn, Optiegroep } from '../../../components/regels/kolommen.ts';
import type { Lijstzet } from '../../../components/regels/useRegellijst.ts';
import { useVraag } from '../../../providers/Diensten.tsx';
import type { Partijkeuze, Plan, Stapopties, Zet } from '../plan.ts';

/** The lists of the plan that stand at its top. */
type Lijstnaam = {
  [K in keyof Plan]: Plan[K] extends readonly Lijn[] ? K : never;
}[keyof Plan];

/** Changes one list of the plan; stays the same function. */
export function useLijstzet<K extends Lijstnaam>(zet: Zet, lijst: K): Lijstzet<Plan[K][number]> {
  return useCallback(
    (maak) => zet((plan) => ({ [lijst]: maak(plan[lijst] as readonly Plan[K][number][]) }) as Partial<Plan>),
    [zet, lijst],
  );
}

/** The figures of the policy framework of the plan; undefined while they are on their way. */
export function useRekenkader({ regeling, jaar }: Pick<Plan, 'regeling' | 'jaar'>) {
  const { data, error } = useVraag(RekenkaderDocument, { regeling, jaar }, { staleTime: Number.POSITIVE_INFINITY });
  return { kader: data?.beleidskader ?? undefined, mislukt: error !== null || data?.beleidskader === null };
}

/** The parties as choices by name; they are the same until a party comes or goes. */
export function usePartijopties(partners: Stapopties['partners']): {
  groepen: readonly Optiegroep[];
  zoek: (id: string) => Partijkeuze | undefined;
} {
  const vorm = JSON.stringify(partners);
  return useMemo(() => {
    const lijst = JSON.parse(vorm) as Partijkeuze[];
    const opId = new Map(lijst.map((partij) => [partij.id, partij]));
    const opties = [...opId.values()].map(({ id, naam }) => ({ waarde: id, tekst: naam }));
    return { groepen: [{ opties }], zoek: (id: string) => opId.get(id) };
  }, [vorm]);
}

/** The texts of one list, and its suggestions for units. */
export function useTeksten(deel: string) {
  const t = useTranslate();
  return useMemo(() => {
    const d = (naam: string, opties?: object): string => t(`db.regels.${deel}.${naam}`, opties);
    return { t, d };
  }, [t, deel]);
}

/** What a list in a step always gets. */
export function gemeen(stap: Stapopties) {
  const { bevindingen, onleesbaar, vergrendeld, plan } = stap;
  return { bevindingen, onleesbaar, vergrendeld, kader: { regeling: plan.regeling, jaar: plan.jaar } };
}
