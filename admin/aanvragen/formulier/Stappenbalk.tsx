import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { memo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { STAPPEN, type Stapnaam } from './velden.ts';

interface Balkopties {
  id: string;
  nu: Stapnaam;
  /** Open findings per step. */
  open: Readonly<Record<Stapnaam, number>>;
  /** Steps in which something was filled in, or that were visited. */
  begonnen: ReadonlySet<Stapnaam>;
  getoetst: boolean;
}

/** All steps in one bar: what is complete, where something is open, and where one is. On a phone it unfolds. */
export const Stappenbalk = memo(function Stappenbalk({ id, nu, open, begonnen, getoetst }: Balkopties) {
  const t = useTranslate();
  const [uit, zetUit] = useState(false);
  return (
    <nav aria-label={t('db.formulier.stappen')} className="stappenvak">
      <button type="button" className="stappenknop" aria-expanded={uit} onClick={() => zetUit(!uit)}>
        <ExpandMoreOutlined className="i" />
        {t('db.formulier.alle_stappen')}
      </button>
      <ol className={`stappen ${uit ? 'uit' : ''}`}>
        {STAPPEN.map((stap, plaats) => {
          const aantal = begonnen.has(stap) ? open[stap] : 0;
          const klaar = getoetst && begonnen.has(stap) && aantal === 0;
          const hier = stap === nu;
          return (
            <li key={stap}>
              <Link
                to={`/aanvragen/${id}/bewerken/${stap}`}
                aria-current={hier ? 'step' : undefined}
                onClick={() => zetUit(false)}
              >
                <span className={`nr ${hier ? 'nu' : klaar ? 'klaar' : ''}`}>
                  {klaar && !hier ? (
                    <>
                      <CheckOutlined className="i i16" />
                      <span className="alleen-sr">{t('db.formulier.stap_klaar')} </span>
                    </>
                  ) : (
                    plaats + 1
                  )}
                </span>
                <span className="naam">{t(`db.formulier.stap.${stap}`)}</span>
                {aantal > 0 && (
                  <span className="badge">
                    <span aria-hidden="true">{aantal}</span>
                    <span className="alleen-sr">{t('db.formulier.stap_open', { smart_count: aantal })}</span>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
