import { useCallback, useMemo } from 'react';
import type { Kolom } from '../../../components/regels/kolommen.ts';
import { Regeltabel } from '../../../components/regels/Regeltabel.tsx';
import type { Lijstzet } from '../../../components/regels/useRegellijst.ts';
import { type Mijlpaalregel, nieuweSleutel, type Stapopties } from '../plan.ts';
import { gemeen, useLijstzet, useTeksten } from './useStap.ts';

const nieuw = (): Mijlpaalregel => ({ sleutel: nieuweSleutel(), omschrijving: '', datum: '' });

/** A day and what happens then: the same fields for milestones and for steps towards lasting results. */
function Datumlijst({
  stap,
  deel,
  veld,
  regels,
  zet,
}: {
  stap: Stapopties;
  deel: 'mijlpalen' | 'borging';
  veld: string;
  regels: readonly Mijlpaalregel[];
  zet: Lijstzet<Mijlpaalregel>;
}) {
  const { d } = useTeksten(deel);
  const kolommen = useMemo(
    (): readonly Kolom<Mijlpaalregel>[] => [
      {
        soort: 'datum',
        naam: 'datum',
        label: d('datum'),
        hulp: d('datum_hulp'),
        ook: ['wanneer'],
        breedte: '150px',
      },
      {
        soort: 'tekst',
        naam: 'omschrijving',
        label: d('omschrijving'),
        ook: ['wat', d('regel')],
        breedte: 'minmax(0, 1fr)',
      },
    ],
    [d],
  );
  return (
    <section className="blok" aria-labelledby={`${deel}-kop`}>
      <div className="blokkop">
        <h2 id={`${deel}-kop`}>{d('titel')}</h2>
      </div>
      <Regeltabel
        {...gemeen(stap)}
        veld={veld}
        label={d('titel')}
        kolommen={kolommen}
        regels={regels}
        zet={zet}
        nieuw={nieuw}
        naam={d('regel')}
        toevoegen={d('erbij')}
        leeg={d('leeg')}
      />
    </section>
  );
}

/** The milestones of the plan. */
export function Mijlpalen(stap: Stapopties) {
  const zet = useLijstzet(stap.zet, 'mijlpalen');
  return <Datumlijst stap={stap} deel="mijlpalen" veld="mijlpalen" regels={stap.plan.mijlpalen} zet={zet} />;
}

/** The dated steps by which the result is to last. */
export function Borgingstappen(stap: Stapopties) {
  const { zet } = stap;
  const zetStappen = useCallback<Lijstzet<Mijlpaalregel>>(
    (maak) => zet(({ borging }) => ({ borging: { ...borging, stappen: maak(borging.stappen) } })),
    [zet],
  );
  return (
    <Datumlijst stap={stap} deel="borging" veld="borging.stappen" regels={stap.plan.borging.stappen} zet={zetStappen} />
  );
}
