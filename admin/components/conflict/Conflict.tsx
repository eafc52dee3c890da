import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { verschildelen } from './verschil.ts';

export type Zijde = 'mijn' | 'hun';

/** A part that both sides changed, each in its own way. */
export interface Botsing {
  veld: string;
  naam: string;
  mijn: Inhoud;
  hun: Inhoud;
}
/** A text, of which the differences are marked, or something to show as it is. */
export type Inhoud = string | { tonen: ReactNode };

interface Conflictopties {
  open: boolean;
  titel: string;
  /** When the other text was saved, and that the rest has been merged. */
  uitleg: string;
  botsingen: readonly Botsing[];
  kies: (keuzes: Record<string, Zijde>) => void;
  sluit: () => void;
}

/** Two versions side by side, one choice per part. Nothing is lost before the choice is made. */
export function Conflict({ open, titel, uitleg, botsingen, kies, sluit }: Conflictopties) {
  const t = useTranslate();
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const [keuzes, zet] = useState<Record<string, Zijde>>({});
  const c = (sleutel: string, opties?: object) => t(`db.formulier.conflict.${sleutel}`, opties);
  const nog = botsingen.filter(({ veld }) => !keuzes[veld]);
  const overal = (zijde: Zijde) => zet(Object.fromEntries(botsingen.map(({ veld }) => [veld, zijde])));
  return (
    <Dialog open={open} onClose={sluit} fullScreen={smal} fullWidth maxWidth="lg" aria-labelledby={`${id}-titel`}>
      <form
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const [eerste] = nog;
          if (eerste) document.getElementById(`${id}-${eerste.veld}-mijn`)?.focus();
          else kies(keuzes);
        }}
      >
        <div className="dkopje">
          <div>
            <h2 id={`${id}-titel`}>{titel}</h2>
            <p className="klein stil">{uitleg}</p>
          </div>
          <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
            <CloseOutlined className="i" />
          </button>
        </div>
        <div className="conflict">
          {botsingen.length > 1 && (
            <div className="naar">
              <button type="button" className="knop klein" onClick={() => overal('mijn')}>
                {c('alles_mijn')}
              </button>
              <button type="button" className="knop klein" onClick={() => overal('hun')}>
                {c('alles_hun')}
              </button>
            </div>
          )}
          {botsingen.map(({ veld, naam, mijn, hun }) => (
            <fieldset key={veld}>
              <legend>
                <span className="alleen-sr">{c('kies', { veld: naam })}</span>
                <span aria-hidden="true">{naam}</span>
              </legend>
              <div className="zijden">
                {(['mijn', 'hun'] as const).map((zijde) => (
                  <label key={zijde} className={`zijde ${keuzes[veld] === zijde ? 'gekozen' : ''}`}>
                    <span className="zijdekop">
                      <input
                        type="radio"
                        id={`${id}-${veld}-${zijde}`}
                        name={`${id}-${veld}`}
                        checked={keuzes[veld] === zijde}
                        onChange={() => zet((oud) => ({ ...oud, [veld]: zijde }))}
                      />
                      {c(zijde)}
                    </span>
                    <span className="zijdetekst" lang="nl">
                      <Tekst eigen={zijde === 'mijn' ? mijn : hun} ander={zijde === 'mijn' ? hun : mijn} />
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
        <div className="dvoet">
          <span className="klein stil" role="status">
            {nog.length > 0 && c('nog', { smart_count: nog.length })}
          </span>
          <div className="rechts">
            <button type="button" className="knop" onClick={sluit}>
              {c('later')}
            </button>
            <button type="submit" className="knop hoofd" aria-disabled={nog.length > 0}>
              {c('bewaren')}
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}

/** A side, with what the other lacks marked by a line under it and a word for who cannot see that. */
function Tekst({ eigen, ander }: { eigen: Inhoud; ander: Inhoud }) {
  const t = useTranslate();
  if (typeof eigen !== 'string') return eigen.tonen;
  if (eigen.trim() === '') return <span className="leeg-tekst">{t('db.formulier.conflict.leeg')}</span>;
  if (typeof ander !== 'string') return eigen;
  return verschildelen(eigen, ander).map(({ tekst, anders }, plaats) =>
    anders ? (
      <mark key={plaats}>
        {tekst}
        <span className="alleen-sr"> ({t('db.formulier.conflict.anders')})</span>
      </mark>
    ) : (
      tekst
    ),
  );
}
