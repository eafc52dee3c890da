import { useTranslate } from 'react-admin';
import { Skelet } from '../components/Toestanden.tsx';

/** While a screen is on its way: its outline, never a spinner. */
export function Laden() {
  const t = useTranslate();
  return (
    <div aria-busy="true">
      <span className="alleen-sr" role="status">
        {t('db.app.laden')}
      </span>
      <Skelet regels={6} kop />
    </div>
  );
}
