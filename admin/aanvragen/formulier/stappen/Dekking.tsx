import { Normlijn } from '../../../components/Meetlat.tsx';
import { breedte } from '../../../format/geld.ts';
import { alsGeheel, BEDRAG } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import type { Plan } from '../plan.ts';
import { totaleBesparing } from '../rekenen.ts';
import { useTeksten } from './useStap.ts';

/** The saving in the Wlz as a bar, with what is asked of the zorgkantoor as the line that it must reach. */
export function Dekking({ plan }: { plan: Plan }) {
  const { d } = useTeksten('besparingen');
  const f = useFormat();
  const wlz = totaleBesparing(plan.besparingen, 'WLZ');
  const gevraagd = alsGeheel(plan.gevraagdeBijdrage, BEDRAG);
  const kop = (
    <h3>
      {d('tegen')} <span className={gevraagd !== null && wlz < gevraagd ? 'rood' : ''}>{f.centen(wlz)}</span>
    </h3>
  );
  if (gevraagd === null || gevraagd === 0n) {
    return (
      <div className="aandeel">
        {kop}
        <p className="klein stil">{d('zonder')}</p>
      </div>
    );
  }
  const verschil = wlz - gevraagd;
  const stand = verschil < 0n ? 'nodig' : verschil === 0n ? 'precies' : 'dekt';
  const schaal = ((wlz > gevraagd ? wlz : gevraagd) * 10n) / 9n;
  const breed = breedte(wlz, schaal);
  const plaats = breedte(gevraagd, schaal);
  return (
    <div className="aandeel">
      <div className="aandeelkop">
        {kop}
        <span className="stil klein">{d(stand, { bedrag: f.centen(verschil < 0n ? -verschil : verschil) })}</span>
      </div>
      <svg
        className="grafiek"
        height="44"
        role="img"
        aria-label={d('label', { besparing: f.centen(wlz), bijdrage: f.centen(gevraagd) })}
      >
        <rect y="8" width="100%" height="24" rx="3" fill="var(--vlak2)" />
        <rect y="8" width={`${breed}%`} height="24" rx="3" fill="var(--wlz)" />
        {plaats > breed && (
          <rect x={`${breed}%`} y="8" width={`${plaats - breed}%`} height="24" fill="url(#arcf)" stroke="var(--fout)" />
        )}
        <Normlijn plaats={plaats} y={0} hoogte={40} />
      </svg>
      <p className="aandeelvoet">
        <span>{f.centen(wlz)}</span>
        <strong>{d('bijdrage', { bedrag: f.centen(gevraagd) })}</strong>
      </p>
    </div>
  );
}
