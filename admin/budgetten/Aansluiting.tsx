import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import { Paneel } from '../components/Paneel.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { centen, som } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import type { Budgetdossier } from './Grootboek.tsx';

/** Which kinds of lines make up which figure of the envelope. */
const STANDEN = [
  { naam: 'maximum', soorten: ['VASTSTELLING'] },
  { naam: 'toegekend', soorten: ['TOEKENNING', 'BIJSTELLING', 'VRIJVAL'] },
  { naam: 'uitbetaald', soorten: ['BETALING'] },
] as const;

/** For who must prove a euro: the sums of the whole ledger by kind, and whether they make the figures of the envelope. */
export function Aansluiting({ budget }: { budget: Budgetdossier }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.budget.controle.${naam}`, opties);
  const rijen = STANDEN.map(({ naam, soorten }) => {
    const regels = budget.totalen.filter(({ soort }) => (soorten as readonly string[]).includes(soort));
    return { naam, regels, opgeteld: som(regels.map(({ bedrag }) => bedrag)), stand: centen(budget[naam]) ?? 0n };
  });
  const verschil = rijen.reduce((totaal, { opgeteld, stand }) => {
    const anders = opgeteld - stand;
    return totaal + (anders < 0n ? -anders : anders);
  }, 0n);
  const Icoon = verschil === 0n ? CheckCircleOutlined : ErrorOutlineOutlined;
  return (
    <Paneel titel={d('kop')}>
      <p className="klein stil">{d('uitleg')}</p>
      <Tabelvak label={d('kop')}>
        <table className="t los randloos krap">
          <caption className="alleen-sr">{d('kop')}</caption>
          <thead>
            <tr>
              <th scope="col">{d('soort')}</th>
              <th scope="col" className="num">
                {d('aantal')}
              </th>
              <th scope="col" className="num">
                {d('som')}
              </th>
            </tr>
          </thead>
          {rijen.map(({ naam, regels, stand }) => (
            <tbody key={naam}>
              {regels.map(({ soort, aantal, bedrag }) => (
                <tr key={soort}>
                  <td>{t(`db.mutatie.${soort}`)}</td>
                  <td className="num">{aantal}</td>
                  <td className="num">{f.bedrag(bedrag, { centen: true })}</td>
                </tr>
              ))}
              <tr className="stand">
                <th scope="row" colSpan={2} className="rijkop">
                  {d('stand')}: {d(naam).toLowerCase()}
                </th>
                <td className="num dik">{f.centen(stand, { centen: true })}</td>
              </tr>
            </tbody>
          ))}
        </table>
      </Tabelvak>
      <p className={`oordeel ${verschil === 0n ? '' : 'fout'}`}>
        <Icoon className="i" />
        <span>{verschil === 0n ? d('sluit') : d('sluit_niet', { bedrag: f.centen(verschil, { centen: true }) })}</span>
      </p>
    </Paneel>
  );
}
