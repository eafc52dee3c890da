import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { lijstadres, useKeuze } from './keuze.ts';

/** In a file that is one of the chosen ones: which one it is, and the way to the next. */
export function Doorloop({ id }: { id: string }) {
  const t = useTranslate();
  const { ids } = useKeuze();
  const plaats = ids.indexOf(id);
  if (plaats < 0 || ids.length < 2) return null;
  const vorige = ids[plaats - 1];
  const volgende = ids[plaats + 1];
  return (
    <nav className="doorloop" aria-label={t('db.keuze.balk')}>
      <span>{t('db.keuze.plaats', { nummer: plaats + 1, aantal: ids.length })}</span>
      {vorige && (
        <Link to={`/aanvragen/${vorige}`}>
          <ChevronLeftOutlined className="i" />
          {t('db.keuze.vorige')}
        </Link>
      )}
      {volgende && (
        <Link to={`/aanvragen/${volgende}`}>
          {t('db.keuze.volgende')}
          <ChevronRightOutlined className="i" />
        </Link>
      )}
      <Link className="rechts" to={`/aanvragen${lijstadres.zoek}`}>
        {t('db.keuze.terug')}
      </Link>
    </nav>
  );
}
