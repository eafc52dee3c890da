import LockOutlined from '@mui/icons-material/LockOutlined';
import Popover from '@mui/material/Popover';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Aanvraag } from '../index.ts';

/** The decisions: they stay visible when they wait for something or for somebody else. */
const GETOOND: readonly string[] = ['aanvraagToekennen', 'aanvraagAfwijzen'];

/** A button for what cannot be decided yet, or not by this person: it says why, and who may. */
export function Verhinderd({ acties }: { acties: Aanvraag['verhinderdeActies'] }) {
  const t = useTranslate();
  const id = useId();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const redenen = [...new Set(acties.filter(({ actie }) => GETOOND.includes(actie)).map(({ reden }) => reden))];
  if (redenen.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="knop geblokkeerd"
        aria-haspopup="dialog"
        aria-expanded={anker !== null}
        onClick={(gebeurtenis) => zetAnker(gebeurtenis.currentTarget)}
      >
        <LockOutlined className="i i16" />
        {t('db.behandelen.besluit_nemen')}
      </button>
      <Popover
        open={anker !== null}
        anchorEl={anker}
        onClose={() => zetAnker(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, className: 'uitleg-vak' } }}
      >
        <h2 id={id}>{t('db.behandelen.kan_nog_niet')}</h2>
        <ul lang="nl">
          {redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
        <button type="button" className="knop klein" onClick={() => zetAnker(null)}>
          {t('db.app.sluiten')}
        </button>
      </Popover>
    </>
  );
}
