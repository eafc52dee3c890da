import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { useDiensten } from '../providers/Diensten.tsx';
import { Merk } from './Merk.tsx';
import { Taalkeuze } from './Taalkeuze.tsx';
import { usePaginatitel } from './usePaginatitel.ts';

/** The way in. Who was logged in before in this browser goes on at once, so that a link in a new tab just opens. */
export function Inloggen() {
  const { sessie, omgeving } = useDiensten();
  const t = useTranslate();
  const locatie = useLocation();
  const mislukt = new URLSearchParams(locatie.search).has('mislukt');
  const [bezig, zetBezig] = useState(sessie.eerderAangemeld && !mislukt);
  const [fout, zetFout] = useState(mislukt);
  usePaginatitel(t('db.inloggen.titel'));
  const stand = locatie.state as { nextPathname?: string; nextSearch?: string } | null;
  const pad = `${stand?.nextPathname ?? '/'}${stand?.nextSearch ?? ''}`;

  const ga = () => {
    zetBezig(true);
    zetFout(false);
    sessie.inloggen(pad).catch(() => {
      zetBezig(false);
      zetFout(true);
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (bezig) ga();
  }, []);

  return (
    <main className="midden">
      <div className="paneel inlogkaart" aria-busy={bezig}>
        <span className="merk">
          <Merk />
          <span>{t('db.app.naam')}</span>
        </span>
        <h1>{t('db.inloggen.titel')}</h1>
        <p>{t('db.inloggen.uitleg')}</p>
        {omgeving.demo && <p>{t('db.inloggen.demo')}</p>}
        {fout && (
          <p className="melding fout" role="alert">
            {t('db.inloggen.mislukt')}
          </p>
        )}
        <button type="button" className="knop hoofd" onClick={ga} aria-disabled={bezig}>
          {bezig ? t('db.inloggen.bezig') : t('db.inloggen.knop')}
        </button>
        <div className="naar klein">
          <Taalkeuze />
          <a href="/ontwikkelaars">{t('db.app.ontwikkelaars')}</a>
        </div>
      </div>
    </main>
  );
}
