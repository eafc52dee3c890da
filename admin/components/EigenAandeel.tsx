import { useTranslate } from 'react-admin';
import type { CijfersFragment } from '../../schema/generated/documenten.ts';
import { breedte, centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { Meetlat } from './Meetlat.tsx';

type Cijfers = Pick<CijfersFragment, 'eigenAandeel' | 'totaleKosten' | 'minimumEigenAandeelPercentage'>;

/** The own share as figure and as bar with its minimum; in red when it falls short. */
export function EigenAandeel({ cijfers }: { cijfers: Cijfers | null | undefined }) {
  const t = useTranslate();
  const f = useFormat();
  const deel = centen(cijfers?.eigenAandeel) ?? 0n;
  const geheel = centen(cijfers?.totaleKosten) ?? 0n;
  if (geheel === 0n) return <span className="stiller">–</span>;
  const norm = cijfers?.minimumEigenAandeelPercentage ?? null;
  const { tekst, tekort, netNiet } = f.aandeel(deel, geheel, norm);
  return (
    <div className="ea">
      <span className={`num ${tekort ? 'rood' : ''}`}>
        {tekst}
        {netNiet && <span className="alleen-sr"> {t('db.aanvragen.net_niet')}</span>}
      </span>
      <Meetlat
        waarde={breedte(deel, geheel)}
        norm={norm === null ? null : Number(norm)}
        tekort={tekort}
        label={t('db.aanvragen.aandeel_label', { waarde: tekst, norm: f.norm(norm) })}
      />
    </div>
  );
}
