import type { Celopties } from '../../../components/regels/kolommen.ts';
import type { Activiteitregel } from '../plan.ts';
import { useTeksten } from './useStap.ts';

/** The buurten of an activity, out of those of the plan; one that is no longer in the plan can be taken away. */
export function Buurtkeuze({
  regel,
  id,
  zet,
  vergrendeld,
  buurten,
  'aria-describedby': beschreven,
}: Celopties<Activiteitregel> & { buurten: readonly string[] }) {
  const { d } = useTeksten('activiteiten');
  const alle = [...new Set([...buurten, ...regel.buurten])];
  const wissel = (code: string, aan: boolean) =>
    zet(alle.filter((een) => (een === code ? aan : regel.buurten.includes(een))));
  return (
    <details className="buurtkeuze" open={regel.buurten.length === 0 && buurten.length > 0 && buurten.length <= 6}>
      <summary id={id} aria-describedby={beschreven}>
        <span className="cellabel-vast">{d('buurten')}</span>
        <span className="stil">
          {regel.buurten.length === 0 ? d('geen_gekozen') : d('gekozen', { smart_count: regel.buurten.length })}
        </span>
      </summary>
      {alle.length === 0 ? (
        <p className="klein stil">{d('alle_buurten')}</p>
      ) : (
        <ul>
          {alle.map((code) => (
            <li key={code}>
              <label className="keuzevak">
                <input
                  type="checkbox"
                  className="vak"
                  checked={regel.buurten.includes(code)}
                  disabled={vergrendeld}
                  onChange={(gebeurtenis) => wissel(code, gebeurtenis.target.checked)}
                />
                {code}
              </label>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
