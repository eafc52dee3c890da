import { breedte } from '../../../format/geld.ts';
import { alsGeheel, BEDRAG } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import type { Plan } from '../plan.ts';
import { totaleBesparing } from '../rekenen.ts';
import { Balk } from './Balk.tsx';
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
  return (
    <div className="aandeel">
      <div className="aandeelkop">
        {kop}
        <span className="stil klein">{d(stand, { bedrag: f.centen(verschil < 0n ? -verschil : verschil) })}</span>
      </div>
      <Balk
        waarde={breedte(wlz, schaal)}
        norm={breedte(gevraagd, schaal)}
        kleur="var(--wlz)"
        label={d('label', { besparing: f.centen(wlz), bijdrage: f.centen(gevraagd) })}
        onder={f.centen(wlz)}
        bijNorm={d('bijdrage', { bedrag: f.centen(gevraagd) })}
      />
    </div>
  );
}
