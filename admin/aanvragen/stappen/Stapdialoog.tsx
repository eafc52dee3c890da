import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { lokaleDag } from '../../format/tijd.ts';
import { useFormat } from '../../format/useFormat.ts';
import type { Gegevens } from '../../providers/dataProvider.ts';
import { type Apifout, alsApifout } from '../../providers/fouten.ts';
import { nu } from '../../providers/omgeving.ts';
import type { Aanvraag } from '../index.ts';
import { Gevolgen } from './Gevolgen.tsx';
import { Stapfouten, type Weigering } from './Stapfouten.tsx';
import { Stapveld } from './Stapveld.tsx';
import { STAPPEN, type Stapnaam, type Velden } from './tabel.ts';

/** A key of its own for each attempt that may have an effect; also where randomUUID does not exist. */
function nieuweSleutel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Dialoogopties {
  naam: Stapnaam;
  aanvraag: Aanvraag;
  open: boolean;
  sluit: () => void;
}

/**
 * A step, confirmed after seeing what it will do. What was typed stays, also after closing or failing; a retry carries
 * the same idempotency key, so that it has one effect.
 */
export function Stapdialoog({ naam, aanvraag, open, sluit }: Dialoogopties) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const gegevens = useDataProvider<Gegevens>();
  const vragen = useQueryClient();
  const notify = useNotify();
  const sleutel = useRef(nieuweSleutel());
  const stap = STAPPEN[naam];
  const [velden, zetVelden] = useState<Velden>(naam === 'afstemmingVastleggen' ? { datum: lokaleDag(nu()) } : {});
  const [bezig, zetBezig] = useState(false);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const [fouten, zetFouten] = useState<readonly Weigering[]>([]);
  const [storing, zetStoring] = useState<Apifout | null>(null);
  const mist = geprobeerd ? stap.mist(velden) : [];

  const bevestig = async () => {
    zetGeprobeerd(true);
    const eerste = stap.mist(velden)[0];
    if (eerste) {
      document.getElementById(`${id}-${eerste}`)?.focus();
      return;
    }
    zetBezig(true);
    zetFouten([]);
    zetStoring(null);
    try {
      const invoer = stap.invoer({ id: aanvraag.id, versie: aanvraag.versie, idempotencyKey: sleutel.current }, velden);
      const { uitslag } = await gegevens.doe(stap.document, { input: invoer as never });
      if (uitslag.fouten.length > 0) {
        zetFouten(uitslag.fouten);
        if (uitslag.fouten.some(({ code }) => code === 'VERSIE_CONFLICT' || code === 'STATUS')) {
          await vragen.invalidateQueries();
        }
        return;
      }
      sluit();
      notify(`db.stap.gelukt.${naam}`, { type: 'success' });
      await vragen.invalidateQueries();
    } catch (fout) {
      zetStoring(alsApifout(fout));
    } finally {
      zetBezig(false);
    }
  };

  return (
    <Dialog
      open={open}
      onClose={sluit}
      fullScreen={smal}
      fullWidth
      maxWidth={stap.velden.length > 0 ? 'md' : 'sm'}
      aria-labelledby={`${id}-titel`}
    >
      <form
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (!bezig) void bevestig();
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
                      ? t('db.stap.veld.verplicht')
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
