import { type ComponentType, lazy, Suspense, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Venster } from '../../components/Venster.tsx';
import { lokaleDag } from '../../format/tijd.ts';
import { useFormat } from '../../format/useFormat.ts';
import { nu } from '../../providers/omgeving.ts';
import { useGetypt } from '../../providers/useGetypt.ts';
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
export function Stapdialoog({ open, ...rest }: Dialoogopties) {
  const Soort = EIGEN[rest.naam] ?? Tabeldialoog;
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Soort {...rest} />
    </Suspense>
  );
}

/** A step as the table describes it, confirmed after seeing what it will do. What was typed stays after closing. */
function Tabeldialoog({ naam, aanvraag, sluit }: Omit<Dialoogopties, 'open'>) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const stap = STAPPEN[naam];
  const begin: Velden = naam === 'afstemmingVastleggen' ? { datum: lokaleDag(nu()) } : {};
  const { stand: velden, zet, wis } = useGetypt<Velden>(`${naam}.${aanvraag.id}`, begin);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fouten, storing, doe } = useStap(naam, aanvraag, () => {
    wis();
    sluit();
  });
  const mist = geprobeerd ? stap.mist(velden) : [];
  const bevestig = () => {
    zetGeprobeerd(true);
    const eerste = stap.mist(velden)[0];
    if (eerste) document.getElementById(`${id}-${eerste}`)?.focus();
    else void doe(velden);
  };

  return (
    <Venster
      titel={t(`db.stap.${naam}`)}
      bij={`${aanvraag.titel} · ${aanvraag.aanvrager.naam}`}
      breed={stap.velden.length > 0 ? 'md' : 'sm'}
      sluit={sluit}
      bevestig={bevestig}
      meldingen={<Stapfouten fouten={fouten} storing={storing} velden={stap.velden} aanvraag={aanvraag} />}
      voet={t('db.stap.nog_niets')}
      knop={t(`db.stap.knop.${naam}`, { bedrag: f.bedrag(aanvraag.kerncijfers?.gevraagdeBijdrage) })}
      bezig={bezig}
      opnieuw={storing !== null}
    >
      <div className={`dlijf ${stap.velden.length === 0 ? 'enkel' : ''}`}>
        {stap.velden.length > 0 && (
          <div>
            {stap.velden.map((veld) => (
              <Stapveld
                key={veld}
                id={`${id}-${veld}`}
                veld={veld}
                waarde={velden[veld] ?? ''}
                zet={(waarde) => zet({ [veld]: waarde })}
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
    </Venster>
  );
}
