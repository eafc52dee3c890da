import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import type { ReactNode } from 'react';

interface Veldopties {
  id: string;
  label: string;
  hulp?: ReactNode;
  fout?: string | null;
  /** Beside the label, such as "niet verplicht". */
  bij?: string;
  children: (eigenschappen: { id: string; 'aria-describedby'?: string; 'aria-invalid': boolean }) => ReactNode;
}

/** A field with its label, its help and what is wrong with it, tied together for who cannot see them. */
export function Invoerveld({ id, label, hulp, fout, bij, children }: Veldopties) {
  const beschrijving = [hulp && `${id}-hulp`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="veld">
      <label htmlFor={id}>
        {label} {bij && <span className="stil gewoon">{bij}</span>}
      </label>
      {children({ id, 'aria-describedby': beschrijving, 'aria-invalid': Boolean(fout) })}
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      {fout && (
        <p className="hulp fout" id={`${id}-fout`}>
          <ErrorOutlineOutlined className="i i16" />
          {fout}
        </p>
      )}
    </div>
  );
}
