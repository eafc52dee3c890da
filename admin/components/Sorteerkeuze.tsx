import { useId } from 'react';
import { useListSortContext, useTranslate } from 'react-admin';

/** Sorting where a list stands as cards and has no heads of columns: only on a phone. */
export function Sorteerkeuze({ velden }: { velden: readonly { veld: string; label: string }[] }) {
  const t = useTranslate();
  const id = useId();
  const { sort, setSort } = useListSortContext();
  return (
    <div className="alleen-smal">
      <label htmlFor={id}>{t('db.partner.sorteer')}</label>
      <select
        id={id}
        value={`${sort.field} ${sort.order}`}
        onChange={(gebeurtenis) => {
          const [field = '', order] = gebeurtenis.target.value.split(' ');
          setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
        }}
      >
        {velden.flatMap(({ veld, label }) =>
          (['ASC', 'DESC'] as const).map((order) => (
            <option key={`${veld} ${order}`} value={`${veld} ${order}`}>
              {t(order === 'ASC' ? 'db.partner.sorteer_op' : 'db.partner.sorteer_af', { naam: label })}
            </option>
          )),
        )}
      </select>
    </div>
  );
}
