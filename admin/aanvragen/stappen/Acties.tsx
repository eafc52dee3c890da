import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Bestandsmenu } from '../documenten/Bestandsmenu.tsx';
import { Planknoppen } from '../formulier/Formulierknoppen.tsx';
import type { Aanvraag } from '../index.ts';
import { Stapdialoog } from './Stapdialoog.tsx';
import { ONDER_MEER, type Stapnaam, toegestaan } from './tabel.ts';
import { Verhinderd } from './Verhinderd.tsx';

/** Steps that are never the filled button, also when nothing else can be done. */
const GEEN_HOOFD: readonly Stapnaam[] = ['aanvullingVragen', 'uitzonderingsverzoekBeslissen'];

/** The steps that the API allows, one of them filled; what ends a file stands under "more". */
export function Acties({ aanvraag, drukAf }: { aanvraag: Aanvraag; drukAf: () => void }) {
  const t = useTranslate();
  const [open, zetOpen] = useState<Stapnaam | null>(null);
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const stappen = toegestaan(aanvraag.toegestaneActies);
  const knoppen = stappen.filter((naam) => !ONDER_MEER.includes(naam));
  const meer = stappen.filter((naam) => ONDER_MEER.includes(naam));
  return (
    <div className="rechts">
      <Tooltip title={t('db.app.afdrukken')}>
        <button type="button" className="ikoon" aria-label={t('db.app.afdrukken')} onClick={drukAf}>
          <PrintOutlined className="i" />
        </button>
      </Tooltip>
      <Bestandsmenu aanvraag={aanvraag} />
      <Planknoppen aanvraag={aanvraag} />
      <Verhinderd acties={aanvraag.verhinderdeActies} />
      {[...knoppen].reverse().map((naam) => (
        <button
          key={naam}
          type="button"
          className={`knop ${naam === knoppen[0] && !GEEN_HOOFD.includes(naam) ? 'hoofd' : ''}`}
          onClick={() => zetOpen(naam)}
        >
          {t(`db.stap.${naam}`)}
        </button>
      ))}
      {meer.length > 0 && (
        <>
          <Tooltip title={t('db.app.meer')}>
            <button
              type="button"
              className="ikoon"
              aria-label={t('db.app.meer')}
              aria-haspopup="menu"
              aria-expanded={anker !== null}
              onClick={(gebeurtenis) => zetAnker(gebeurtenis.currentTarget)}
            >
              <MoreVertOutlined className="i" />
            </button>
          </Tooltip>
          <Menu anchorEl={anker} open={anker !== null} onClose={() => zetAnker(null)}>
            {meer.map((naam) => (
              <MenuItem
                key={naam}
                onClick={() => {
                  zetAnker(null);
                  zetOpen(naam);
                }}
              >
                {t(`db.stap.${naam}`)}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
      {/* A step that somebody else made impossible stays open: it says so, and what was typed still stands there. */}
      {[...new Set([...stappen, ...(open ? [open] : [])])].map((naam) => (
        <Stapdialoog key={naam} naam={naam} aanvraag={aanvraag} open={open === naam} sluit={() => zetOpen(null)} />
      ))}
    </div>
  );
}
