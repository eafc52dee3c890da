import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ComponentType, lazy, Suspense, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { lokaleDag } from '../../format/tijd.ts';
import { useFormat } from '../../format/useFormat.ts';
import { nu } from '../../providers/omgeving.ts';
import { focusEerste } from '../behandelen/Venster.tsx';
import type { Aanvraag } from '../index.ts';
import { Gevolgen } from './Gevolgen.tsx';
import { Stapfouten } from './Stapfouten.tsx';
import { Stapveld } from './Stapveld.tsx';
import { STAPPEN, type Stapnaam, type Velden } from './tabel.ts';
import { useStap } from './useStap.ts';

/** Steps with a dialog of their own; each is loaded when it is first opened. */
const EIGEN: Partial<Record<Stapnaam, ComponentType<Omit<Dialoogopties, 'open'>>>> = {
  aanvraagVolledigVerklaren: lazy(() => import('../behandelen/Volledigheid.tsx')),
  beoordelingVastleggen: lazy(() => import('../behandelen/NaarBeoordeling.tsx')),
  aanvraagToekennen: lazy(() => import('../behandelen/Besluitdialoog.tsx')),
  aanvraagAfwijzen: lazy(() => import('../behandelen/Besluitdialoog.tsx')),
  aanvraagNietInBehandelingNemen: lazy(() => import('../behandelen/Besluitdialoog.tsx')),
  uitzonderingsverzoekBeslissen: lazy(() => import('../behandelen/Uitzondering.tsx')),
};

export interface Dialoogopties {
  naam: Stapnaam;
  aanvraag: Aanvraag;
  open: boolean;
  sluit: () => void;
}

/** The dialog of a step, whichever it has. */
export function Stapdialoog(opties: Dialoogopties) {
  const Eigen = EIGEN[opties.naam];
  if (!Eigen) return <Tabeldialoog {...opties} />;
  if (!opties.open) return null;
  const { open: _, ...rest } = opties;
  return (
    <Suspense fallback={null}>
      <Eigen {...rest} />
    </Suspense>
  );
}

/** A step as the table describes it, confirmed after seeing what it will do. What was typed stays after closing. */
function Tabeldialoog({ naam, aanvraag, open, sluit }: Dialoogopties) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const stap = STAPPEN[naam];
  const begin: Velden = naam === 'afstemmingVastleggen' ? { datum: lokaleDag(nu()) } : {};
  const [velden, zetVelden] = useState<Velden>(begin);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fouten, storing, doe } = useStap(naam, aanvraag, () => {
    sluit();
    zetVelden(begin);
    zetGeprobeerd(false);
  });
  const mist = geprobeerd ? stap.mist(velden) : [];

  const bevestig = () => {
    zetGeprobeerd(true);
    const eerste = stap.mist(velden)[0];
    if (eerste) document.getElementById(`${id}-${eerste}`)?.focus();
    else void doe(velden);
  };

  return (
    <Dialog
      open={open}
      onClose={sluit}
      fullScreen={smal}
      fullWidth
      maxWidth={stap.velden.length > 0 ? 'md' : 'sm'}
      slotProps={{ transition: { onEntering: focusEerste } }}
      aria-labelledby={`${id}-titel`}
    >
      <form
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          bevestig();
        }}
      >
        <div className="dkopje">
          <div>
            <h2 id={`${id}-titel`}>{t(`db.stap.${naam}`)}</h2>
            <p className="klein stil">
              {aanvraag.titel} · {aanvraag.aanvrager.naam}
            </p>
          </div>
          <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
            <CloseOutlined className="i" />
          </button>
        </div>
        <div className={`dlijf ${stap.velden.length === 0 ? 'enkel' : ''}`}>
          {stap.velden.length > 0 && (
            <div>
              {stap.velden.map((veld) => (
                <Stapveld
                  key={veld}
                  id={`${id}-${veld}`}
                  veld={veld}
                  waarde={velden[veld] ?? ''}
                  zet={(waarde) => zetVelden((oud) => ({ ...oud, [veld]: waarde }))}
                  fout={
                    mist.includes(veld)
                      ? t(velden[veld]?.trim() ? 'db.stap.veld.geen_datum' : 'db.stap.veld.verplicht')
                      : fouten.find((een) => een.veld === veld || een.veld?.startsWith(`${veld}.`))?.melding
                  }
                />
              ))}
            </div>
          )}
          <div>
            <h3>{t('db.stap.wat_gebeurt')}</h3>
            <Gevolgen naam={naam} aanvraag={aanvraag} />
          </div>
        </div>
        <Stapfouten fouten={fouten} storing={storing} velden={stap.velden} aanvraag={aanvraag} />
        <div className="dvoet">
          <span className="klein stil">{t('db.stap.nog_niets')}</span>
          <div className="rechts">
            <button type="button" className="knop" onClick={sluit}>
              {t('db.app.annuleren')}
            </button>
            <button type="submit" className="knop hoofd" aria-disabled={bezig}>
              {bezig
                ? t('db.stap.bezig')
                : storing
                  ? t('db.app.opnieuw')
                  : t(`db.stap.knop.${naam}`, { bedrag: f.bedrag(aanvraag.kerncijfers?.gevraagdeBijdrage) })}
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}
