import CssBaseline from '@mui/material/CssBaseline';
import { useTheme } from '@mui/material/styles';
import { type ReactNode, useLayoutEffect } from 'react';
import { useLocaleState } from 'react-admin';

/** Puts theme and language on the page itself, for style sheets, browsers and screen readers. */
export function Themastand({ children }: { children: ReactNode }) {
  const modus = useTheme().palette.mode;
  const [taal] = useLocaleState();
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = modus;
    document.documentElement.lang = taal;
  }, [modus, taal]);
  return (
    <>
      <CssBaseline />
      {children}
    </>
  );
}
