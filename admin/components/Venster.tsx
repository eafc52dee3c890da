import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface Vensteropties {
  open: boolean;
  sluit: () => void;
  titel: string;
  /** Under the title. */
  bij?: string;
  breed?: 'sm' | 'md';
  /** What the final button says. */
  knop: string;
  bezig: boolean;
  bevestig: () => void;
  /** On the left of the buttons. */
  voet?: string;
  children: ReactNode;
}

/** A form in a window of its own: full screen on a phone, closed without losing what was typed. */
export function Venster({
  open,
  sluit,
  titel,
  bij,
  breed = 'sm',
  knop,
  bezig,
  bevestig,
  voet,
  children,
}: Vensteropties) {
  const t = useTranslate();
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  return (
    <Dialog open={open} onClose={sluit} fullScreen={smal} fullWidth maxWidth={breed} aria-labelledby={`${id}-titel`}>
      <form
        className="venster"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (!bezig) bevestig();
        }}
      >
        <div className="dkopje">
          <div>
            <h2 id={`${id}-titel`}>{titel}</h2>
            {bij && <p className="klein stil">{bij}</p>}
          </div>
          <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
            <CloseOutlined className="i" />
          </button>
        </div>
        {children}
        <div className="dvoet">
          {voet && <span className="klein stil">{voet}</span>}
          <div className="rechts">
            <button type="button" className="knop" onClick={sluit}>
              {t('db.app.annuleren')}
            </button>
            <button type="submit" className="knop hoofd" aria-disabled={bezig}>
              {bezig ? t('db.stap.bezig') : knop}
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}
