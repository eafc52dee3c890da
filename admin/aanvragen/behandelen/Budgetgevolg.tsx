import { useTranslate } from 'react-admin';
import type { BesluitVoorbeeldQuery } from '../../../schema/generated/documenten.ts';
import { breedte, centen } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';

export type Budgetvoorbeeld = NonNullable<NonNullable<BesluitVoorbeeldQuery['besluitVoorbeeld']>['budget']>;

/** The envelope as it would be: awarded solid, this award hatched, free outlined, and red where it goes over. */
export function Budgetgevolg({ budget }: { budget: Budgetvoorbeeld }) {
  const t = useTranslate();
  const f = useFormat();
  const maximum = centen(budget.maximum) ?? 0n;
  const nu = centen(budget.toegekendNu) ?? 0n;
  const na = centen(budget.toegekendNa) ?? 0n;
  const vrij = centen(budget.vrijNa) ?? 0n;
  const schaal = na > maximum ? na : maximum;
  const plaats = (bedrag: bigint) => breedte(bedrag, schaal);
  const binnen = na > maximum ? maximum : na;
  const over = na > maximum;
  const g = (naam: string, opties?: object) => t(`db.behandelen.budget.${naam}`, opties);
  const waarden = {
    nu: f.centen(nu),
    deze: f.centen(na - nu),
    vrij: f.centen(vrij),
    maximum: f.centen(maximum),
  };
  return (
    <div className="budgetgevolg">
      <svg className="meet" height="30" role="img" aria-label={g(over ? 'label_over' : 'label', waarden)}>
        <rect
          x="0.5"
          y="4.5"
          width={`${Math.max(0, plaats(maximum) - 0.2)}%`}
          height="21"
          rx="2"
          fill="var(--vlak)"
          stroke="var(--rand)"
        />
        <rect y="4" width={`${plaats(nu)}%`} height="22" rx="2" fill="var(--wlz)" />
        {binnen > nu && (
          <rect
            x={`${plaats(nu)}%`}
            y="4"
            width={`${plaats(binnen) - plaats(nu)}%`}
            height="22"
            fill="url(#arc)"
            stroke="var(--wlz)"
          />
        )}
        {over && (
          <rect
            x={`${plaats(maximum)}%`}
            y="4"
            width={`${100 - plaats(maximum)}%`}
            height="22"
            fill="url(#arcf)"
            stroke="var(--fout)"
          />
        )}
        {over && <rect x={`${plaats(maximum)}%`} width="2" height="30" fill="var(--inkt)" transform="translate(-1)" />}
      </svg>
      <ul className="legenda">
        <li>
          <span className="sw wlz" />
          {g('al')} {waarden.nu}
        </li>
        {na > nu && (
          <li>
            <span className="sw arc" />
            {g('deze')} {waarden.deze}
          </li>
        )}
        <li className={over ? 'rood' : undefined}>
          <span className={over ? 'sw streep' : 'sw leeg'} />
          {over ? g('tekort', { bedrag: f.centen(-vrij) }) : `${g('vrij')} ${waarden.vrij}`}
        </li>
      </ul>
    </div>
  );
}
