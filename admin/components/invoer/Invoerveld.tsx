import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import type { ReactNode } from 'react';

export interface Gekoppeld {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Veldopties {
  id: string;
  label: ReactNode;
  hulp?: ReactNode;
  fout?: string | null | undefined;
  /** Findings and the like, below the field. */
  bij?: ReactNode;
  className?: string;
  children: (koppeling: Gekoppeld) => ReactNode;
}

/** A labelled field with its help and what is wrong with it, all bound to it. */
export function Invoerveld({ id, label, hulp, fout, bij, className = '', children }: Veldopties) {
  const beschrijving = [hulp && `${id}-hulp`, fout && `${id}-fout`, bij && `${id}-bij`].filter(Boolean).join(' ');
  return (
    <div className={`veld ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': Boolean(fout), 'aria-describedby': beschrijving || undefined })}
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
      {bij && <div id={`${id}-bij`}>{bij}</div>}
    </div>
  );
}
