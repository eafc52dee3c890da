import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { UitslagFragment } from '../../../schema/generated/documenten.ts';
import { Bevinding } from '../../components/Bevinding.tsx';
import type { Apifout } from '../../providers/fouten.ts';
import type { Aanvraag } from '../index.ts';

export type Weigering = UitslagFragment['fouten'][number];

interface Foutopties {
  fouten: readonly Weigering[];
  storing: Apifout | null;
  /** Fields that show their own refusals. */
  velden: readonly string[];
  aanvraag: Aanvraag;
}

/** Why a step was not taken: what can be mended, the findings, or a failure of the connection. */
export function Stapfouten({ fouten, storing, velden, aanvraag }: Foutopties) {
  const t = useTranslate();
  const algemeen = fouten.filter(
    ({ veld }) => !veld || !velden.some((naam) => veld === naam || veld.startsWith(`${naam}.`)),
  );
  return (
    <div role="alert">
      {storing && (
        <div className="melding fout" style={{ margin: 16 }}>
          <ErrorOutlineOutlined className="i" />
          <span>
            <strong>{t('db.stap.niet_gelukt')}</strong> {t(`db.fout.${storing.soort}`)}
            {storing.correlatieId && (
              <small className="stil"> {t('db.toestand.kenmerk', { id: storing.correlatieId })}</small>
            )}
          </span>
        </div>
      )}
      {algemeen.map((fout) => (
        <div key={`${fout.code}${fout.veld ?? ''}`} style={{ margin: 16 }}>
          <div className="melding fout">
            <ErrorOutlineOutlined className="i" />
            <span>
              <strong>{t(`db.foutcode.${fout.code}`)}.</strong> <span lang="nl">{fout.melding}</span>
              {fout.code === 'VERSIE_CONFLICT' && <> {t('db.foutcode.conflict_uitleg')}</>}
            </span>
          </div>
          {fout.bevindingen.length > 0 && (
            <ul className="bevindingen-kort">
              {fout.bevindingen.map((een, plaats) => (
                <Bevinding
                  key={`${een.regel}${plaats}`}
                  bevinding={een}
                  regeling={aanvraag.regeling}
                  jaar={aanvraag.jaar}
                />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
