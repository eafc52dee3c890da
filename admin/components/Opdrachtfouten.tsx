import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { Apifout } from '../providers/fouten.ts';
import type { Weigering } from '../providers/useOpdracht.ts';

interface Foutopties {
  fouten: readonly Weigering[];
  storing: Apifout | null;
  /** Fields that show their own refusals. */
  velden: readonly string[];
}

/** Why nothing was written, as far as no field says it. */
export function Opdrachtfouten({ fouten, storing, velden }: Foutopties) {
  const t = useTranslate();
  const algemeen = fouten.filter(({ veld }) => !veld || !velden.includes(veld));
  return (
    <div role="alert" className="opdrachtfouten">
      {storing && (
        <div className="melding fout">
          <ErrorOutlineOutlined className="i" />
          <span>
            <strong>{t('db.stap.niet_gelukt')}</strong> {t(`db.fout.${storing.soort}`)}
            {storing.correlatieId && (
              <small className="stil"> {t('db.toestand.kenmerk', { id: storing.correlatieId })}</small>
            )}
          </span>
        </div>
      )}
      {algemeen.map(({ code, veld, melding }) => (
        <div className="melding fout" key={`${code}${veld ?? ''}`}>
          <ErrorOutlineOutlined className="i" />
          {code === 'IDEMPOTENTIE_CONFLICT' ? (
            <span>{t('db.opdracht.al_gedaan')}</span>
          ) : (
            <span lang="nl">{melding}</span>
          )}
        </div>
      ))}
    </div>
  );
}
