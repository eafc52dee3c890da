import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

/** Puts the focus on the first field of a dialog that opens; where there is none it stays on the dialog. */
function focusEerste(vak: HTMLElement): void {
  vak.querySelector<HTMLElement>('.dlijf :is(input, textarea, select):not([disabled])')?.focus();
}

interface Vensteropties {
  open?: boolean;
  titel: string;
  /** Under the title. */
  bij?: ReactNode;
  breed?: 'sm' | 'md' | 'lg';
  sluit: () => void;
  /** What the button says that leaves everything as it is; absent = "Annuleren". */
  terug?: string;
  /** What the button says that confirms. */
  knop: ReactNode;
  bezig: boolean;
  /** The last attempt did not come through: the button says so. */
  opnieuw: boolean;
  bevestig: () => void;
  /** Why it was not taken: stays in sight above the foot. */
  meldingen: ReactNode;
  /** On the left of the buttons. */
  voet: ReactNode;
  children: ReactNode;
}

/** A dialog that asks, shows what will happen, and confirms at the foot. Esc closes it and loses nothing. */
export function Venster(opties: Vensteropties) {
  const { open = true, titel, bij, breed = 'lg', sluit, terug, knop, bezig, opnieuw, bevestig } = opties;
  const t = useTranslate();
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  return (
    <Dialog
      open={open}
      onClose={sluit}
      fullScreen={smal}
      fullWidth
      maxWidth={breed}
      aria-labelledby={`${id}-titel`}
      aria-describedby={bij ? `${id}-bij` : undefined}
      slotProps={{ transition: { onEntering: focusEerste }, paper: { className: 'vensterpapier' } }}
    >
      <form
        className="vensterformulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (!bezig) bevestig();
        }}
      >
        <div className="dkopje">
          <div>
            <h2 id={`${id}-titel`}>{titel}</h2>
            {bij && (
              <p className="klein stil" id={`${id}-bij`}>
                {bij}
              </p>
            )}
          </div>
          <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
            <CloseOutlined className="i" />
          </button>
        </div>
        {opties.children}
        <div className="vensterbodem">
          {opties.meldingen}
          <div className="dvoet">
            <span className="klein stil" aria-live="polite">
              {opties.voet}
            </span>
            <div className="rechts">
              <button type="button" className="knop" onClick={sluit}>
                {terug ?? t('db.app.annuleren')}
              </button>
              <button type="submit" className="knop hoofd" aria-disabled={bezig}>
                {bezig ? t('db.stap.bezig') : opnieuw ? t('db.app.opnieuw') : knop}
              </button>
            </div>
          </div>
        </div>
      </form>
    </Dialog>
  );
}
