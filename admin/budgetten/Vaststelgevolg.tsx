import AccountBalanceWalletOutlined from '@mui/icons-material/AccountBalanceWalletOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import type { StandFragment } from '../../schema/generated/documenten.ts';
import { centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { Budgetbalk } from './Budgetmeter.tsx';

interface Gevolgopties {
  /** The envelope as it is now; absent for a new one. */
  budget?: StandFragment;
  /** Cents; null while it is not filled in. */
  maximum: bigint | null;
  prioritering: boolean;
}

/** Cents as the API writes an amount, for the bar. */
const alsBedrag = (waarde: bigint): string => `${waarde / 100n}.${String(waarde % 100n).padStart(2, '0')}`;

/** What setting this maximum changes: the figures before and after, the bar, the line of the ledger. */
export function Vaststelgevolg({ budget, maximum, prioritering }: Gevolgopties) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.budget.${naam}`, opties);
  const nu = centen(budget?.maximum) ?? 0n;
  const toegekend = centen(budget?.toegekend) ?? 0n;
  const aangevraagd = centen(budget?.aangevraagd) ?? 0n;
  if (maximum === null) return <p className="klein stil">{d('gevolg.typ')}</p>;
  const verschil = maximum - nu;
  const over = toegekend + aangevraagd - maximum;
  const rijen = [
    ['maximum', nu, maximum],
    ['toegekend', toegekend, toegekend],
    ['aangevraagd', aangevraagd, aangevraagd],
    ['vrij', nu - toegekend, maximum - toegekend],
  ] as const;
  const kan = maximum >= toegekend;
  const Icoon = !kan ? ErrorOutlineOutlined : over > 0n ? WarningAmberOutlined : CheckCircleOutlined;
  return (
    <>
      <table className="t los randloos krap voor-na">
        <caption className="alleen-sr">{d('gevolg.stand')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="alleen-sr">{t('db.budgetten.budget')}</span>
            </th>
            <th scope="col" className="num">
              {d('nu')}
            </th>
            <th scope="col" className="num">
              {d('daarna')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(([naam, was, wordt]) => (
            <tr key={naam}>
              <th scope="row" className="rijkop">
                {t(`db.budgetten.${naam}`)}
              </th>
              <td className="num">{budget ? f.centen(was) : '–'}</td>
              <td className={`num dik ${wordt < 0n ? 'rood' : ''}`}>{f.centen(wordt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="gevolg">
        <AccountBalanceWalletOutlined className="i" />
        <div>
          <h3>{d('gevolg.stand')}</h3>
          {maximum >= 0n && (
            <Budgetbalk
              naam={d('daarna')}
              budget={{
                maximum: alsBedrag(maximum),
                toegekend: alsBedrag(toegekend),
                aangevraagd: alsBedrag(aangevraagd),
                vrij: '0.00',
                dreigtOverschrijding: over > 0n,
              }}
            />
          )}
          {budget ? (
            <p className={`extra ${kan ? (over > 0n ? 'let' : '') : 'fout'}`}>
              <Icoon className="i i16" />
              {kan ? (
                <span>
                  {over > 0n ? d('gevolg.dreigt', { bedrag: f.centen(over) }) : d('gevolg.past')}
                  {over > 0n && prioritering && ` ${d('gevolg.dreigt_prioritering')}`}
                </span>
              ) : (
                <span>{d('gevolg.kan_niet')}</span>
              )}
            </p>
          ) : (
            <p className="extra">{d('gevolg.nieuw')}</p>
          )}
        </div>
      </div>
      <div className="gevolg" style={kan ? undefined : { display: 'none' }}>
        <MenuBookOutlined className="i" />
        <div>
          <h3>{d('gevolg.grootboek')}</h3>
          <p>{d('gevolg.regel', { bedrag: `${verschil > 0n ? '+' : ''}${f.centen(verschil, { centen: true })}` })}</p>
          {verschil === 0n && <p className="extra">{d('gevolg.geen_verschil')}</p>}
        </div>
      </div>
    </>
  );
}
