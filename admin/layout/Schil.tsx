import CloseOutlined from '@mui/icons-material/CloseOutlined';
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import MenuOutlined from '@mui/icons-material/MenuOutlined';
import Drawer from '@mui/material/Drawer';
import Tooltip from '@mui/material/Tooltip';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Notification, useTheme, useTranslate } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { Link, useLocation } from 'react-router';
import { MijDocument } from '../../schema/generated/documenten.ts';
import { Arceringen } from '../components/Arceringen.tsx';
import { Fout, Mislukt } from '../components/Toestanden.tsx';
import { useDiensten, useMij, useVraag } from '../providers/Diensten.tsx';
import { Accountmenu } from './Accountmenu.tsx';
import { Hoofdmenu } from './Hoofdmenu.tsx';
import { Laden } from './Laden.tsx';
import { Merk } from './Merk.tsx';
import { Sessiewacht } from './Sessiewacht.tsx';
import { Zoekbalk } from './Zoekbalk.tsx';

function Themaknop() {
  const t = useTranslate();
  const [thema, zetThema] = useTheme();
  const naar = thema === 'dark' ? 'light' : 'dark';
  const naam = t(naar === 'dark' ? 'db.app.donker' : 'db.app.licht');
  return (
    <Tooltip title={naam}>
      <button type="button" className="ikoon" aria-label={naam} onClick={() => zetThema(naar)}>
        {naar === 'dark' ? <DarkModeOutlined className="i" /> : <LightModeOutlined className="i" />}
      </button>
    </Tooltip>
  );
}

/** The menu on a phone: a drawer that closes after a choice. */
function Lademenu() {
  const t = useTranslate();
  const [open, zetOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="ikoon menuknop"
        aria-label={t('db.app.menu_openen')}
        aria-expanded={open}
        onClick={() => zetOpen(true)}
      >
        <MenuOutlined className="i" />
      </button>
      <Drawer open={open} onClose={() => zetOpen(false)}>
        <div className="lade">
          <div className="lade-kop">
            {t('db.app.naam')}
            <button
              type="button"
              className="ikoon"
              aria-label={t('db.app.menu_sluiten')}
              onClick={() => zetOpen(false)}
            >
              <CloseOutlined className="i" />
            </button>
          </div>
          <div className="zij">
            <Hoofdmenu naKeuze={() => zetOpen(false)} />
          </div>
        </div>
      </Drawer>
    </>
  );
}

/** Whoever changes screens by keyboard or screen reader begins at the content of the new one. */
function useFocusBijNieuwScherm() {
  const inhoud = useRef<HTMLElement>(null);
  const scherm = useLocation().pathname.split('/').slice(0, 3).join('/');
  const vorig = useRef(scherm);
  useEffect(() => {
    if (vorig.current === scherm) return;
    vorig.current = scherm;
    window.scrollTo(0, 0);
    inhoud.current?.focus({ preventScroll: true });
  }, [scherm]);
  return inhoud;
}

/** Bar, menu and content: what every screen stands in. */
export function Schil({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const { omgeving } = useDiensten();
  const { mij, mag } = useMij();
  const { error, refetch } = useVraag(MijDocument, {}, { staleTime: Number.POSITIVE_INFINITY });
  const inhoud = useFocusBijNieuwScherm();
  const { pathname } = useLocation();
  return (
    <>
      <Arceringen />
      <a className="skip" href="#inhoud">
        {t('db.app.naar_inhoud')}
      </a>
      <div className="app">
        <header className="kop">
          <div className="balk">
            <Lademenu />
            <Link className="merk" to="/" aria-label={t('db.app.naar_start')}>
              <Merk />
              <span>{t('db.app.naam')}</span>
            </Link>
            {mag('aanvragen') && <Zoekbalk />}
            <div className="rechts">
              <Themaknop />
              <Accountmenu />
            </div>
          </div>
          {omgeving.demo && (
            <p className="vb">
              <InfoOutlined className="i i16" />
              <span>
                <strong>{t('db.app.voorbeeld')}</strong> {t('db.app.voorbeeld_uitleg')}
              </span>
            </p>
          )}
        </header>
        <div className="zij">
          <Hoofdmenu />
        </div>
        <main id="inhoud" tabIndex={-1} ref={inhoud}>
          <ErrorBoundary FallbackComponent={Fout} resetKeys={[pathname]}>
            <Suspense fallback={<Laden />}>
              {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : mij ? children : <Laden />}
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Notification />
      <Sessiewacht />
    </>
  );
}
