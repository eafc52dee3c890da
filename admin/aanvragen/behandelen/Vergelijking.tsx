import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { VergelijkingQuery } from '../../../schema/generated/documenten.ts';
import { useFormat } from '../../format/useFormat.ts';
import { SCHAAL, wijktAf } from './criteria.ts';

export type Eerder = NonNullable<VergelijkingQuery['beoordelingVergelijking']>['criteria'][number];

/** How this zorgkantoor scored the criterion before: a scale with range, average and the score that is given now. */
export function Vergelijking({ eerder, score }: { eerder: Eerder | undefined; score: number | null | undefined }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.vergelijk.${sleutel}`, opties);
  if (!eerder || eerder.aantal === 0) return <p className="klein stil">{d('geen')}</p>;
  const { aantal, laagste, hoogste, laatste } = eerder;
  const gemiddeld = Number(eerder.gemiddelde);
  const toon = f.getal(gemiddeld.toFixed(1));
  const plaats = (waarde: number) => ((waarde - 1) / (SCHAAL.length - 1)) * 100;
  return (
    <div className="vergelijking">
      <p className="klein">
        <strong>{d('gemiddeld', { gemiddelde: toon })}</strong>{' '}
        <span className="stil">{d('bereik', { laagste, hoogste, smart_count: aantal })}</span>
      </p>
      <div className="schaalvak">
        <svg
          className="meet"
          height="34"
          role="img"
          aria-label={d(score ? 'label_score' : 'label', { gemiddelde: toon, laagste, hoogste, score })}
        >
          <rect y="10" width="100%" height="4" rx="2" fill="var(--vlak2)" />
          <rect
            x={`${plaats(laagste ?? 1)}%`}
            y="10"
            width={`${plaats(hoogste ?? 1) - plaats(laagste ?? 1)}%`}
            height="4"
            fill="var(--overig)"
          />
          {SCHAAL.map((waarde) => (
            <g key={waarde}>
              <circle cx={`${plaats(waarde)}%`} cy="12" r="3" fill="var(--overig)" />
              <text x={`${plaats(waarde)}%`} y="32" textAnchor="middle">
                {waarde}
              </text>
            </g>
          ))}
          <rect x={`${plaats(gemiddeld)}%`} y="2" width="2" height="20" fill="var(--inkt)" transform="translate(-1)" />
          {score && (
            <circle cx={`${plaats(score)}%`} cy="12" r="7" fill="var(--accent)" stroke="var(--vlak)" strokeWidth="2" />
          )}
        </svg>
      </div>
      {wijktAf(score, eerder) && (
        <p className="melding let klein">
          <WarningAmberOutlined className="i i16" />
          <span>{d('wijkt_af')}</span>
        </p>
      )}
      <details className="vouw eerdere">
        <summary>
          {d('laatste', { smart_count: laatste.length })}
          <ExpandMoreOutlined className="i pijl" />
        </summary>
        <ul>
          {laatste.map((een) => (
            <li key={een.aanvraagId}>
              <span className="dik">{een.score}</span>
              <div>
                <Link to={`/aanvragen/${een.aanvraagId}/beoordeling`}>{een.titel}</Link>{' '}
                <span className="stil klein">
                  {een.kenmerk} · {t(`db.advies.${een.advies}`)} · {f.kort(een.vastgelegdOp)}
                </span>
                <p className="klein" lang="nl">
                  {een.motivering}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
