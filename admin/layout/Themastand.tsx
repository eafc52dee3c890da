import CssBaseline from '@mui/material/CssBaseline';
import { useTheme } from '@mui/material/styles';
import { type ReactNode, useLayoutEffect } from 'react';
import { useLocaleState } from 'react-admin';

/** Puts theme and language on the page itself, for style sheets, browsers, screen readers and the login page. */
export function Themastand({ children }: { children: ReactNode }) {
  const modus = useTheme().palette.mode;
  const [taal] = useLocaleState();
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = modus;
    document.documentElement.lang = taal;
    // biome-ignore lint/suspicious/noDocumentCookie: read by the pages of the embedded identity provider, where it can only be a cookie
    document.cookie = `domeinbrug_weergave=${taal}-${modus}; path=/; SameSite=Lax; max-age=31536000`;
  }, [modus, taal]);
  return (
    <>
      <CssBaseline />
      {children}
    </>
  );
}
