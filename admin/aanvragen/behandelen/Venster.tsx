import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

/** Puts the focus on the first field of a dialog that opens; where there is none it stays on the dialog. */
export function focusEerste(vak: HTMLElement): void {
  vak.querySelector<HTMLElement>('.dlijf :is(input, textarea, select):not([disabled])')?.focus();
}

interface Vensteropties {
  titel: string;
  bij: ReactNode;
  breed?: 'sm' | 'md' | 'lg';
  sluit: () => void;
  children: ReactNode;
  /** Why it was not taken: stays in sight above the foot. */
  meldingen: ReactNode;
  voet: ReactNode;
  opVerstuur: () => void;
}

/** A dialog that asks, shows what will happen, and confirms at the foot. Esc closes it and loses nothing. */
export function Venster({ titel, bij, breed = 'lg', sluit, children, meldingen, voet, opVerstuur }: Vensteropties) {
  const t = useTranslate();
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  return (
    <Dialog
      open
      onClose={sluit}
      fullScreen={smal}
      fullWidth
      maxWidth={breed}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-bij`}
      slotProps={{ transition: { onEntering: focusEerste }, paper: { className: 'vensterpapier' } }}
    >
      <form
        className="vensterformulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          opVerstuur();
        }}
      >
        <div className="dkopje">
          <div>
            <h2 id={`${id}-titel`}>{titel}</h2>
            <p className="klein stil" id={`${id}-bij`}>
              {bij}
            </p>
          </div>
          <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
            <CloseOutlined className="i" />
          </button>
        </div>
        {children}
        <div className="vensterbodem">
          {meldingen}
          <div className="dvoet">{voet}</div>
        </div>
      </form>
    </Dialog>
  );
}
