import { useLocaleState } from 'react-admin';

/** Between the two languages; each is named in itself. */
export function Taalkeuze() {
  const [taal, zetTaal] = useLocaleState();
  const ander = taal === 'nl' ? { taal: 'en', naam: 'English' } : { taal: 'nl', naam: 'Nederlands' };
  return (
    <button type="button" className="knop tekst klein" lang={ander.taal} onClick={() => zetTaal(ander.taal)}>
      {ander.naam}
    </button>
  );
}
