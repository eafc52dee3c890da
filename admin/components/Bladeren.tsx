import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import { useListPaginationContext, useTranslate } from 'react-admin';

/** Pages of a list: how many rows, which ones, and the next. */
export function Bladeren() {
  const t = useTranslate();
  const { page, perPage, total, setPage, setPerPage, hasNextPage, hasPreviousPage } = useListPaginationContext();
  const totaal = total ?? 0;
  if (totaal === 0) return null;
  return (
    <nav className="bladeren" aria-label={t('db.lijst.bladeren')}>
      <label htmlFor="per-pagina">{t('db.lijst.rijen')}</label>
      <select id="per-pagina" value={perPage} onChange={(gebeurtenis) => setPerPage(Number(gebeurtenis.target.value))}>
        {[10, 25, 50, 100].map((aantal) => (
          <option key={aantal}>{aantal}</option>
        ))}
      </select>
      <span className="rechts">
        {t('db.lijst.bereik', { van: (page - 1) * perPage + 1, tot: Math.min(page * perPage, totaal), totaal })}
        {totaal > perPage && (
          <>
            <button
              type="button"
              className="ikoon"
              aria-label={t('db.lijst.vorige')}
              disabled={!hasPreviousPage}
              onClick={() => setPage(page - 1)}
            >
              <ChevronLeftOutlined className="i" />
            </button>
            <button
              type="button"
              className="ikoon"
              aria-label={t('db.lijst.volgende')}
              disabled={!hasNextPage}
              onClick={() => setPage(page + 1)}
            >
              <ChevronRightOutlined className="i" />
            </button>
          </>
        )}
      </span>
    </nav>
  );
}
