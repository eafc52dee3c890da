import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import { useListPaginationContext, useTranslate } from 'react-admin';

/** Pages of a list: how many rows, which ones, and the next. */
export function Bladeren() {
  const t = useTranslate();
  const { page, perPage, total, setPage, setPerPage } = useListPaginationContext();
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
        {totaal > perPage && <Stapknoppen pagina={page} laatste={Math.ceil(totaal / perPage)} naar={setPage} />}
      </span>
    </nav>
  );
}

interface Paginaopties {
  /** Names what is paged, for who does not see it. */
  label: string;
  /** Counted from 1. */
  pagina: number;
  perPagina: number;
  totaal: number;
  naar: (pagina: number) => void;
}

/** Pages of a table within a page, of a fixed length; nothing when all of it fits on one. */
export function Bladerrij({ label, pagina, perPagina, totaal, naar }: Paginaopties) {
  const t = useTranslate();
  if (totaal <= perPagina) return null;
  return (
    <nav className="bladeren" aria-label={label}>
      <span className="rechts">
        {t('db.lijst.bereik', {
          van: (pagina - 1) * perPagina + 1,
          tot: Math.min(pagina * perPagina, totaal),
          totaal,
        })}
        <Stapknoppen pagina={pagina} laatste={Math.ceil(totaal / perPagina)} naar={naar} />
      </span>
    </nav>
  );
}

function Stapknoppen({ pagina, laatste, naar }: { pagina: number; laatste: number; naar: (pagina: number) => void }) {
  const t = useTranslate();
  return (
    <>
      <button
        type="button"
        className="ikoon"
        aria-label={t('db.lijst.vorige')}
        disabled={pagina <= 1}
        onClick={() => naar(pagina - 1)}
      >
        <ChevronLeftOutlined className="i" />
      </button>
      <button
        type="button"
        className="ikoon"
        aria-label={t('db.lijst.volgende')}
        disabled={pagina >= laatste}
        onClick={() => naar(pagina + 1)}
      >
        <ChevronRightOutlined className="i" />
      </button>
    </>
  );
}
