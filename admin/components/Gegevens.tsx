import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Labels and values; what was not filled in says so. */
export function Gegevens({ rijen }: { rijen: readonly (readonly [label: string, waarde: ReactNode])[] }) {
  const t = useTranslate();
  return (
    <dl className="gegevens">
      {rijen.map(([label, waarde]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>
            {waarde === null || waarde === undefined || waarde === '' ? (
              <span className="stiller">{t('db.app.onbekend')}</span>
            ) : (
              waarde
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
