import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { useTranslate } from 'react-admin';
import { veldnaam, type Wijziging } from './spoor.ts';

/** So few changes are shown at once; more are folded. */
const OPEN = 6;

/** What an event changed: each field with what it was and what it became. */
export function Wijzigingen({ wijzigingen }: { wijzigingen: readonly Wijziging[] }) {
  const t = useTranslate();
  const naam = (pad: string) => {
    const { delen, nummer } = veldnaam(pad);
    const veld = delen.map((deel) => t(`db.planveld.${deel}`, { _: t('db.planveld.overig') })).join(', ');
    return nummer === null ? veld : t('db.spoor.regel', { veld, nummer });
  };
  const waarde = (tekst: string | null | undefined) =>
    tekst ? <span lang="nl">{tekst}</span> : <span className="stiller">{t('db.spoor.leeg')}</span>;
  const status = wijzigingen.every(({ veld }) => veld === 'status');
  const lijst = (
    <dl className="wijzigingen">
      {wijzigingen.map(({ veld, oud, nieuw }, plaats) => (
        <div key={`${veld}${plaats}`}>
          <dt>{naam(veld)}</dt>
          {oud || nieuw ? (
            <dd>
              <span className="was">
                <span className="klein">{t('db.spoor.was')}</span> {waarde(oud)}
              </span>
              <span className="werd">
                <span className="klein">{t('db.spoor.werd')}</span> {waarde(nieuw)}
              </span>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
  if (status) return lijst;
  return (
    <details className="vouw wijzig" open={wijzigingen.length <= OPEN}>
      <summary>
        {t('db.spoor.wijzigingen', { smart_count: wijzigingen.length })}
        <ExpandMoreOutlined className="i i16 pijl" />
      </summary>
      {lijst}
    </details>
  );
}
