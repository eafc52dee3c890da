import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { isDatum, leesDatum, toonDatuminvoer } from '../../format/invoer.ts';
import { type Invoeropties, useInvoertekst } from './useInvoertekst.ts';

interface Datumopties extends Invoeropties {
  /** First and last day that the calendar offers. */
  min?: string;
  max?: string;
  /** In a table the calendar is opened with Alt+arrow down; the button is no stop of its own then. */
  inTabel?: boolean;
}

/** A day, typed as `dd-mm-jjjj` or chosen in the calendar of the browser (also with Alt+arrow down). */
export function DatumInvoer({ waarde, zet, min, max, inTabel, readOnly, className = '', ...rest }: Datumopties) {
  const t = useTranslate();
  const tekst = useRef<HTMLInputElement>(null);
  const kalender = useRef<HTMLInputElement>(null);
  const { value, typ, klaar } = useInvoertekst(waarde, zet, leesDatum, toonDatuminvoer);
  const open = () => {
    try {
      kalender.current?.showPicker();
    } catch {
      // A browser without a calendar of its own: typing always works.
      tekst.current?.focus();
    }
  };
  return (
    <span className="datumin">
      <input
        {...rest}
        ref={tekst}
        className={`in ${className}`}
        type="text"
        inputMode="text"
        autoComplete="off"
        placeholder={t('db.regels.datumvorm')}
        aria-keyshortcuts="Alt+ArrowDown"
        readOnly={readOnly}
        value={value}
        onChange={(gebeurtenis) => typ(gebeurtenis.target.value)}
        onBlur={klaar}
        onKeyDown={(gebeurtenis) => {
          if (gebeurtenis.altKey && gebeurtenis.key === 'ArrowDown' && !gebeurtenis.shiftKey && !readOnly) {
            gebeurtenis.preventDefault();
            open();
          }
        }}
      />
      {!readOnly && (
        <>
          <input
            ref={kalender}
            className="kalender"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            min={min}
            max={max}
            value={isDatum(waarde) ? waarde : ''}
            onChange={(gebeurtenis) => {
              klaar();
              zet(gebeurtenis.target.value);
              tekst.current?.focus();
            }}
          />
          <button
            type="button"
            className="ikoon s"
            tabIndex={inTabel ? -1 : undefined}
            aria-label={t('db.regels.kalender')}
            onClick={open}
          >
            <CalendarMonthOutlined className="i" />
          </button>
        </>
      )}
    </span>
  );
}
