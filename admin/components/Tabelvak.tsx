import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Holds a table that may be wider than the page: then it is a region of its own that the keyboard can scroll. */
export function Tabelvak({
  label,
  children,
  className = '',
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  const t = useTranslate();
  const vak = useRef<HTMLElement>(null);
  const [schuift, zet] = useState(false);
  useEffect(() => {
    const el = vak.current;
    if (!el) return;
    const meet = () => zet(el.scrollWidth > el.clientWidth + 1);
    meet();
    const waarnemer = new ResizeObserver(meet);
    waarnemer.observe(el);
    return () => waarnemer.disconnect();
  }, []);
  return (
    <section
      className={`tabelwrap ${className}`}
      ref={vak}
      aria-label={schuift ? `${label}: ${t('db.lijst.tabel_schuift')}` : undefined}
      tabIndex={schuift ? 0 : undefined}
    >
      {children}
    </section>
  );
}
