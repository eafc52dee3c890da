import { useTranslate } from 'react-admin';
import { Paneel } from '../../components/Paneel.tsx';
import { Regelcode } from '../../components/Regelcode.tsx';
import { centen } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import type { Aanvraag } from '../index.ts';
import { betaaldelen, type Geld } from './verdeling.ts';

/** The three parts in which the project is paid: the own share first, then the grant in two halves (DOS-088 to 091). */
export function Betaling({ aanvraag, geld }: { aanvraag: Aanvraag; geld: Geld }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string) => t(`db.geld.betaling.${naam}`);
  const toegekend = geld.besluit?.soort === 'TOEKENNING' ? geld.besluit.bedrag : null;
  const bijdrage = centen(toegekend ?? aanvraag.kerncijfers?.gevraagdeBijdrage) ?? 0n;
  const eigen = centen(aanvraag.kerncijfers?.eigenAandeel) ?? 0n;
  const afgewezen = geld.besluit && !toegekend;
  if (aanvraag.regeling !== 'DOS' || bijdrage === 0n || afgewezen) return null;
  const delen = betaaldelen(eigen, bijdrage);
  return (
    <Paneel titel={d('kop')} bij={d(toegekend ? 'toegekend' : 'gevraagd')}>
      <ol
        className="fasen"
        style={{ gridTemplateColumns: delen.map(({ deel }) => `minmax(84px, ${deel}fr)`).join(' ') }}
      >
        {delen.map(({ naam, bedrag, soort }, plaats) => (
          <li key={naam} className={soort}>
            <b>{f.centen(bedrag)}</b>
            {plaats + 1}. {d(naam)}
          </li>
        ))}
      </ol>
      <p className="oordeel">
        <span>{d('uitleg')}</span>
        <span className="rechts">
          <Regelcode code="DOS-088" regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
        </span>
      </p>
    </Paneel>
  );
}
