import { Normlijn } from '../../../components/Meetlat.tsx';

interface Balkopties {
  /** What there is and what is asked, in percent of the bar. */
  waarde: number;
  norm: number;
  kleur: string;
  /** What a screen reader says. */
  label: string;
  /** The figures below the bar: of what there is, and of the norm, which stands at its line. */
  onder: string;
  bijNorm: string;
}

/** The meetlat as large as a form has room for, with its figures below. */
export function Balk({ waarde, norm, kleur, label, onder, bijNorm }: Balkopties) {
  const links = norm > 50;
  return (
    <>
      <svg className="grafiek" height="44" role="img" aria-label={label}>
        <rect y="8" width="100%" height="24" rx="3" fill="var(--vlak2)" />
        <rect y="8" width={`${waarde}%`} height="24" rx="3" fill={kleur} />
        {norm > waarde && (
          <rect x={`${waarde}%`} y="8" width={`${norm - waarde}%`} height="24" fill="url(#arcf)" stroke="var(--fout)" />
        )}
        <Normlijn plaats={norm} y={0} hoogte={40} />
      </svg>
      <p className={`aandeelvoet ${links ? 'links' : 'rechts'}`} style={links ? { width: `${norm}%` } : undefined}>
        <span style={links ? undefined : { minWidth: `calc(${norm}% - 12px)` }}>{onder}</span>
        <strong>{bijNorm}</strong>
      </p>
    </>
  );
}
