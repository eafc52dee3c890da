import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { alsApifout } from '../providers/fouten.ts';

/** The outline of what is coming, after 300 ms: what is there sooner needs none. */
export function Skelet({ regels = 4, kop = false }: { regels?: number; kop?: boolean }) {
  const [zichtbaar, zet] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => zet(true), 300);
    return () => clearTimeout(wekker);
  }, []);
  if (!zichtbaar) return <div className="skelet-wacht" style={{ minHeight: regels * 40 }} />;
  return (
    <div aria-hidden="true" style={{ display: 'grid', gap: 12 }}>
      {kop && <div className="skelet" style={{ width: '40%', height: 30 }} />}
      {Array.from({ length: regels }, (_, nummer) => (
        <div key={nummer} className="skelet" style={{ width: nummer % 3 === 2 ? '72%' : '100%', height: 28 }} />
      ))}
    </div>
  );
}

/** What could not be loaded, and the way to try again. An address that cannot exist is told as one that does not. */
export function Mislukt({ fout, opnieuw }: { fout: unknown; opnieuw?: () => void }) {
  const t = useTranslate();
  const { soort, correlatieId } = alsApifout(fout);
  if (soort === 'onjuist' || soort === 'niet_gevonden') return <NietGevonden />;
  return (
    <div className="melding fout" role="alert">
      <ErrorOutlineOutlined className="i" />
      <span>
        <strong>{t('db.toestand.niet_geladen')}</strong> {t(`db.fout.${soort}`)}
        {correlatieId && <small className="stil"> {t('db.toestand.kenmerk', { id: correlatieId })}</small>}
      </span>
      {opnieuw && (
        <button type="button" className="knop klein rechts" onClick={opnieuw}>
          {t('db.app.opnieuw')}
        </button>
      )}
    </div>
  );
}

/** Nothing to show: why, and what to do next. */
export function Leeg({ tekst, children }: { tekst: string; children?: ReactNode }) {
  return (
    <div className="leeg-vak">
      <p>{tekst}</p>
      {children}
    </div>
  );
}

/** A page that does not exist, or may not be seen: the two look the same. */
export function NietGevonden() {
  const t = useTranslate();
  return (
    <div className="paneel leeg">
      <h1>{t('db.toestand.niet_gevonden')}</h1>
      <p>{t('db.toestand.niet_gevonden_uitleg')}</p>
      <Link className="knop" to="/">
        {t('db.toestand.naar_start')}
      </Link>
    </div>
  );
}

/** A mistake of the screen itself; its text is for the log of the browser, not for people. */
export function Fout({ resetErrorBoundary }: { resetErrorBoundary?: (...argumenten: unknown[]) => void }) {
  const t = useTranslate();
  return (
    <div className="paneel leeg" role="alert">
      <h1>{t('db.toestand.fout_titel')}</h1>
      <p>{t('db.toestand.fout_uitleg')}</p>
      <button type="button" className="knop" onClick={() => resetErrorBoundary?.() ?? window.location.reload()}>
        {t('db.app.opnieuw')}
      </button>
    </div>
  );
}
