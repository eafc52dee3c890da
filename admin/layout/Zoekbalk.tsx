import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';

/** Search from anywhere, with Ctrl K: Enter shows the list of what was found. */
export function Zoekbalk() {
  const t = useTranslate();
  const navigeer = useNavigate();
  const veld = useRef<HTMLInputElement>(null);
  const [tekst, zetTekst] = useState('');
  useEffect(() => {
    const bij = (gebeurtenis: KeyboardEvent) => {
      if ((gebeurtenis.ctrlKey || gebeurtenis.metaKey) && gebeurtenis.key.toLowerCase() === 'k') {
        gebeurtenis.preventDefault();
        veld.current?.focus();
        veld.current?.select();
      }
    };
    window.addEventListener('keydown', bij);
    return () => window.removeEventListener('keydown', bij);
  }, []);
  return (
    <search className="zoek">
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const zoek = tekst.trim();
          navigeer(`/aanvragen?filter=${encodeURIComponent(JSON.stringify(zoek ? { zoek } : {}))}`);
        }}
      >
        <label className="alleen-sr" htmlFor="zoek-overal">
          {t('db.app.zoeken')}
        </label>
        <SearchOutlined className="i" />
        <input
          id="zoek-overal"
          ref={veld}
          type="search"
          autoComplete="off"
          value={tekst}
          placeholder={t('db.app.zoek_hint')}
          aria-keyshortcuts="Control+K"
          onChange={(gebeurtenis) => zetTekst(gebeurtenis.target.value)}
        />
        <span className="toets" aria-hidden="true">
          Ctrl K
        </span>
      </form>
    </search>
  );
}
