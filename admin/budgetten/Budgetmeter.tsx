import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { breedte, centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';

export interface Budgetstand {
  maximum: string;
  toegekend: string;
  aangevraagd: string;
  vrij: string;
  dreigtOverschrijding: boolean;
  prioriteringVerplicht?: boolean;
}

/** The longest that a bar of these budgets must show. */
export function schaalVan(budgetten: readonly Budgetstand[]): bigint {
  return budgetten.reduce((hoogste, budget) => {
    const vol = (centen(budget.toegekend) ?? 0n) + (centen(budget.aangevraagd) ?? 0n);
    const maximum = centen(budget.maximum) ?? 0n;
    const meeste = vol > maximum ? vol : maximum;
    return meeste > hoogste ? meeste : hoogste;
  }, 0n);
}

interface Meteropties {
  budget: Budgetstand;
  naam: string;
  /** One scale for all bars of a panel; absent = its own. */
  schaal?: bigint;
  hoogte?: number;
}

/** How full an envelope is: awarded solid, asked for hatched, free outlined, and the maximum as a line. */
export function Budgetbalk({ budget, naam, schaal, hoogte = 30 }: Meteropties) {
  const t = useTranslate();
  const f = useFormat();
  const maximum = centen(budget.maximum) ?? 0n;
  const toegekend = centen(budget.toegekend) ?? 0n;
  const aangevraagd = centen(budget.aangevraagd) ?? 0n;
  const hele = schaal ?? schaalVan([budget]);
  const deel = (bedrag: bigint) => breedte(bedrag, hele);
  const vol = toegekend + aangevraagd;
  const binnen = vol > maximum ? maximum : vol;
  const dikte = Math.round(hoogte * 0.6);
  const y = (hoogte - dikte) / 2;
  const plaats = deel(maximum);
  return (
    <svg
      className="meet"
      height={hoogte}
      role="img"
      aria-label={t('db.budgetten.meet_label', {
        naam,
        toegekend: f.centen(toegekend),
        aangevraagd: f.centen(aangevraagd),
        maximum: f.centen(maximum),
      })}
    >
      <rect
        x="0.5"
        y={y + 0.5}
        width={`${Math.max(0, plaats - 0.2)}%`}
        height={dikte - 1}
        rx="2"
        fill="var(--vlak)"
        stroke="var(--rand)"
      />
      <rect y={y} width={`${deel(toegekend)}%`} height={dikte} rx="2" fill="var(--wlz)" />
      {binnen > toegekend && (
        <rect
          x={`${deel(toegekend)}%`}
          y={y}
          width={`${deel(binnen) - deel(toegekend)}%`}
          height={dikte}
          fill="url(#arc)"
          stroke="var(--wlz)"
        />
      )}
      {vol > maximum && (
        <rect
          x={`${plaats}%`}
          y={y}
          width={`${deel(vol) - plaats}%`}
          height={dikte}
          fill="url(#arcf)"
          stroke="var(--fout)"
        />
      )}
      <rect x={`${plaats}%`} y={y - 5} width="2" height={dikte + 10} fill="var(--inkt)" transform="translate(-2)" />
    </svg>
  );
}

/** The bar with its three figures, and a warning when not everything that was asked for fits. */
export function Budgetmeter(opties: Meteropties) {
  const t = useTranslate();
  const f = useFormat();
  const { budget } = opties;
  const over = (centen(budget.toegekend) ?? 0n) + (centen(budget.aangevraagd) ?? 0n) - (centen(budget.maximum) ?? 0n);
  const d = (naam: string, waarden?: object) => t(`db.budgetten.${naam}`, waarden);
  return (
    <>
      <Budgetbalk {...opties} />
      <dl className="drie">
        <div>
          <dt>{d('toegekend')}</dt>
          <dd>{f.bedrag(budget.toegekend)}</dd>
        </div>
        <div>
          <dt>{d('aangevraagd')}</dt>
          <dd>{f.bedrag(budget.aangevraagd)}</dd>
        </div>
        <div className="num">
          <dt>{d(over > 0n ? 'over' : 'vrij')}</dt>
          <dd className={over > 0n ? 'rood' : undefined}>{over > 0n ? f.centen(over) : f.bedrag(budget.vrij)}</dd>
        </div>
      </dl>
      {budget.dreigtOverschrijding && (
        <p className="melding let" style={{ marginTop: 12 }}>
          <WarningAmberOutlined className="i" />
          <span>
            {d('dreigt', { bedrag: f.centen(over) })} {budget.prioriteringVerplicht && d('dreigt_prioritering')}
          </span>
        </p>
      )}
    </>
  );
}

/** What the parts of the bar mean; once per panel. */
export function Budgetlegenda({ className = '', gelijk = false }: { className?: string; gelijk?: boolean }) {
  const t = useTranslate();
  const d = (naam: string) => t(`db.budgetten.${naam}`);
  return (
    <ul className={`legenda ${className}`}>
      <li>
        <span className="sw wlz" />
        {d('legenda.toegekend')}
      </li>
      <li>
        <span className="sw arc" />
        {d('legenda.aangevraagd')}
      </li>
      <li>
        <span className="sw leeg" />
        {d('legenda.vrij')}
      </li>
      <li>
        <span className="sw streep" />
        {d('legenda.maximum')}
      </li>
      {gelijk && <li className="stiller">{d('zelfde_schaal')}</li>}
    </ul>
  );
}
