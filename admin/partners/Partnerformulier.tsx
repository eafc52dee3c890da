import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { GemeentenaamDocument, type PartnerSoort } from '../../schema/generated/documenten.ts';
import { Invoerveld } from '../components/Invoerveld.tsx';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import { type Nummer, nummerfout, nummersBij, SOORTEN, schoon, type Velden, type Veldnaam } from './partnervelden.ts';

interface Formulieropties {
  id: string;
  velden: Velden;
  zet: (nieuw: Partial<Velden>) => void;
  fout: (veld: Veldnaam) => string | null;
  /** The kind is given once. */
  vast: boolean;
  verlaat: (veld: Veldnaam) => void;
}

/** What is asked of an organisation: who it is, how the policy sees it, and the numbers that fit its kind. */
export function Partnerformulier({ id, velden, zet, fout, vast, verlaat }: Formulieropties) {
  const t = useTranslate();
  const { mij } = useMij();
  const d = (naam: string) => t(`db.partner.${naam}`);
  useEffect(() => document.getElementById(`${id}-naam`)?.focus(), [id]);
  const soorten = SOORTEN.filter((soort) => soort !== 'ZORGKANTOOR' || vast || mij?.rollen.includes('BEHEERDER'));
  return (
    <>
      <Invoerveld id={`${id}-naam`} label={d('veld.naam')} hulp={d('hulp.naam')} fout={fout('naam')}>
        {(eigenschappen) => (
          <input
            {...eigenschappen}
            className="in"
            lang="nl"
            autoComplete="off"
            required
            value={velden.naam}
            onChange={(gebeurtenis) => zet({ naam: gebeurtenis.target.value })}
            onBlur={() => verlaat('naam')}
          />
        )}
      </Invoerveld>
      <Invoerveld
        id={`${id}-soort`}
        label={d('veld.soort')}
        hulp={d(vast ? 'hulp.soort_vast' : 'hulp.soort')}
        fout={fout('soort')}
      >
        {(eigenschappen) =>
          vast ? (
            <input {...eigenschappen} className="in" readOnly value={t(`db.partnersoort.${velden.soort}`)} />
          ) : (
            <select
              {...eigenschappen}
              className="in"
              required
              value={velden.soort}
              onChange={(gebeurtenis) => zet({ soort: gebeurtenis.target.value as PartnerSoort })}
            >
              <option value="" disabled>
                {d('kies_soort')}
              </option>
              {soorten.map((soort) => (
                <option key={soort} value={soort}>
                  {t(`db.partnersoort.${soort}`)}
                </option>
              ))}
            </select>
          )
        }
      </Invoerveld>
      <div className="veld">
        <label className="keuze">
          <input
            type="checkbox"
            checked={velden.wlzGefinancierd}
            aria-describedby={`${id}-wlz-hulp`}
            onChange={(gebeurtenis) => zet({ wlzGefinancierd: gebeurtenis.target.checked })}
          />
          {d('veld.wlzGefinancierd')}
        </label>
        <p className="hulp" id={`${id}-wlz-hulp`}>
          {d('hulp.wlzGefinancierd')}
        </p>
      </div>
      <fieldset className="nummers">
        <legend>{d('nummers')}</legend>
        {nummersBij(velden).map((naam) => (
          <Nummerveld
            key={naam}
            id={`${id}-${naam}`}
            naam={naam}
            waarde={velden[naam]}
            fout={fout(naam)}
            zet={(waarde) => zet({ [naam]: waarde })}
            verlaat={() => verlaat(naam)}
          />
        ))}
      </fieldset>
    </>
  );
}

interface Nummeropties {
  id: string;
  naam: Nummer;
  waarde: string;
  fout: string | null;
  zet: (waarde: string) => void;
  verlaat: () => void;
}

function Nummerveld({ id, naam, waarde, fout, zet, verlaat }: Nummeropties) {
  const t = useTranslate();
  const code = naam === 'gemeentecode' && waarde !== '' && !nummerfout(naam, waarde) ? schoon(waarde) : '';
  const { data } = useVraag(GemeentenaamDocument, { code }, { enabled: code !== '' });
  const gemeente = code && data ? (data.gemeente?.naam ?? t('db.partner.gemeente_onbekend')) : null;
  return (
    <Invoerveld
      id={id}
      label={t(`db.partner.veld.${naam}`)}
      bij={t('db.partner.niet_verplicht')}
      hulp={
        <>
          {t(`db.partner.hulp.${naam}`)} {gemeente && <strong className="inkt">{gemeente}</strong>}
        </>
      }
      fout={fout}
    >
      {(eigenschappen) => (
        <input
          {...eigenschappen}
          className="in kort"
          inputMode={naam === 'gemeentecode' ? 'text' : 'numeric'}
          autoComplete="off"
          value={waarde}
          onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
          onBlur={verlaat}
        />
      )}
    </Invoerveld>
  );
}
