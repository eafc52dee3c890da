import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Paneel } from '../../components/Paneel.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { centen } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import type { Aanvraag } from '../index.ts';
import type { Geld } from './verdeling.ts';

const BEDRAGEN = ['totaleKosten', 'gevraagdeBijdrage', 'eigenAandeel', 'besparingWlz'] as const;

/** A follow-up beside the year before it: the same figures and what changed (DOS-021). */
export function Vorigjaar({ aanvraag, geld }: { aanvraag: Aanvraag; geld: Geld }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.geld.vorig.${naam}`, opties);
  const vorige = geld.vorigeAanvraag;
  const [was, is] = [vorige?.kerncijfers, aanvraag.kerncijfers];
  if (!vorige || !was || !is) return null;
  const deel = (cijfers: typeof is) => f.deel(centen(cijfers.eigenAandeel) ?? 0n, centen(cijfers.totaleKosten) ?? 0n);
  const verschil = (oud: bigint, nieuw: bigint) =>
    nieuw === oud ? d('gelijk') : `${nieuw > oud ? '+' : ''}${f.centen(nieuw - oud)}`;
  return (
    <Paneel titel={d('kop')} bij={<Link to={`/aanvragen/${vorige.id}/geld`}>{d('naar', { jaar: vorige.jaar })}</Link>}>
      <Tabelvak label={d('kop')}>
        <table className="t los randloos krap">
          <caption className="alleen-sr">{d('kop')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="alleen-sr">{d('cijfer')}</span>
              </th>
              <th scope="col" className="num">
                {vorige.jaar}
              </th>
              <th scope="col" className="num">
                {aanvraag.jaar}
              </th>
              <th scope="col" className="num">
                {d('verschil')}
              </th>
            </tr>
          </thead>
          <tbody>
            {BEDRAGEN.map((naam) => {
              const [oud, nieuw] = [centen(was[naam]) ?? 0n, centen(is[naam]) ?? 0n];
              return (
                <tr key={naam}>
                  <th scope="row" className="rijkop">
                    {d(naam)}
                  </th>
                  <td className="num">{f.centen(oud)}</td>
                  <td className="num dik">{f.centen(nieuw)}</td>
                  <td className="num">{verschil(oud, nieuw)}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row" className="rijkop">
                {d('aandeel')}
              </th>
              <td className="num">{deel(was)}</td>
              <td className="num dik">{deel(is)}</td>
              <td className="num" />
            </tr>
            <tr>
              <th scope="row" className="rijkop">
                {d('minimum')}
              </th>
              <td className="num">{f.norm(was.minimumEigenAandeelPercentage)}</td>
              <td className="num dik">{f.norm(is.minimumEigenAandeelPercentage)}</td>
              <td className="num" />
            </tr>
          </tbody>
        </table>
      </Tabelvak>
    </Paneel>
  );
}
