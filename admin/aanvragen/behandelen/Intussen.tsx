import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { IntussenDocument } from '../../../schema/generated/documenten.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';

/** What others did with the aanvraag since a person began: shown when a step met a newer version. */
export function Intussen({ id, sinds, children }: { id: string; sinds: string; children?: ReactNode }) {
  const t = useTranslate();
  const f = useFormat();
  const { data } = useVraag(IntussenDocument, { id });
  const nieuw = (data?.aanvraag?.geschiedenis ?? []).filter(({ moment }) => Date.parse(moment) > Date.parse(sinds));
  if (nieuw.length === 0) return null;
  return (
    <div className="intussen">
      <h3>{t('db.behandelen.intussen')}</h3>
      <ul>
        {nieuw.map(({ moment, soort, door, toelichting }) => (
          <li key={`${moment}${soort}`}>
            <strong>{t(`db.gebeurtenis.${soort}`, { _: t('db.gebeurtenis.OVERIG') })}</strong>{' '}
            <span className="stil">
              {door}, {f.kort(moment)} {f.tijd(moment)}
            </span>
            {toelichting && <p lang="nl">{toelichting}</p>}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
