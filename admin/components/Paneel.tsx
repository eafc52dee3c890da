import { type ReactNode, useId } from 'react';

interface Paneelopties {
  titel: ReactNode;
  /** Beside the title. */
  bij?: ReactNode;
  rechts?: ReactNode;
  /** Without the ordinary padding: for tables and lists that reach the edges. */
  vol?: boolean;
  className?: string;
  children: ReactNode;
}

/** A white panel with a heading. */
export function Paneel({ titel, bij, rechts, vol = false, className = '', children }: Paneelopties) {
  const id = useId();
  return (
    <section className={`paneel ${className}`} aria-labelledby={id}>
      <div className="pkop">
        <h2 id={id}>{titel}</h2>
        {bij && <span className="klein stil">{bij}</span>}
        {rechts && <span className="rechts stil">{rechts}</span>}
      </div>
      {vol ? children : <div className="pin">{children}</div>}
    </section>
  );
}
