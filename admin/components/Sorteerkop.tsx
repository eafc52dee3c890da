import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import { useListSortContext, useTranslate } from 'react-admin';

/** The head of a column; with a field it is a button that sorts. */
export function Sorteerkop({ label, veld, num = false }: { label: string; veld?: string; num?: boolean }) {
  const t = useTranslate();
  const { sort, setSort } = useListSortContext();
  const klasse = num ? 'num' : undefined;
  if (!veld) {
    return (
      <th scope="col" className={klasse}>
        {label}
      </th>
    );
  }
  const actief = sort.field === veld;
  const op = sort.order === 'ASC';
  const Pijl = op ? ArrowUpwardOutlined : ArrowDownwardOutlined;
  return (
    <th scope="col" className={klasse} aria-sort={actief ? (op ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        title={t('db.lijst.sorteer_op', { naam: label })}
        onClick={() => setSort({ field: veld, order: actief && op ? 'DESC' : 'ASC' })}
      >
        {label}
        {actief && <Pijl className="pijl" />}
      </button>
    </th>
  );
}
