import AddOutlined from '@mui/icons-material/AddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import UndoOutlined from '@mui/icons-material/UndoOutlined';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { nieuweSleutel, veldId } from '../../aanvragen/formulier/plan.ts';
import type { Kolom, Lijn } from './kolommen.ts';
import { type Meldingsbron, useMeldingen } from './meldingen.ts';
import { Regel } from './Regel.tsx';
import { Regelmeldingen } from './Regelmeldingen.tsx';
import { type Lijstzet, useRegellijst } from './useRegellijst.ts';

interface Tabelopties<R extends Lijn> extends Meldingsbron {
  /** Path of the list in the plan: `begroting`. */
  veld: string;
  /** What the list is, for a screen reader. */
  label: string;
  kolommen: readonly Kolom<R>[];
  regels: readonly R[];
  zet: Lijstzet<R>;
  /** An empty line for a list that holds these, with a key of its own. */
  nieuw: (regels: readonly R[]) => R;
  /** What a copy of a line does not share with it. */
  anders?: (kopie: R, regels: readonly R[]) => R;
  /** What one line is called: "Regel". */
  naam: string;
  toevoegen: string;
  leeg: string;
  /** Fields with their labels in a card for each line, instead of cells under a heading. */
  kaart?: boolean;
  /** Totals under the lines. */
  voet?: ReactNode;
  vergrendeld: boolean;
  kader: { regeling: string; jaar: number };
}

/** A list of lines to type in, to paste a spreadsheet into, and to use by keyboard alone. */
export function Regeltabel<R extends Lijn>(opties: Tabelopties<R>) {
  const { veld, label, kolommen, regels, zet, nieuw, naam, kaart = false, vergrendeld } = opties;
  const t = useTranslate();
  const id = veldId(veld);
  const { anders } = opties;
  const { regeling, jaar } = opties.kader;
  // One object for all lines, so that only the line that changes is drawn again.
  const kader = useMemo(() => ({ regeling, jaar }), [regeling, jaar]);
  const lijst = useRegellijst({ id, regels, zet, kolommen, nieuw, anders, sleutel: nieuweSleutel, vergrendeld });
  const meldingen = useMeldingen(veld, opties, regels);
  const overLijst = meldingen(-1).map((melding, nummer) => ({ ...melding, nummer }));
  const sporen = kolommen.map(({ breedte }) => breedte).filter((breedte) => breedte !== undefined);
  const stijl = { '--sporen': sporen.join(' ') } as CSSProperties;
  return (
    <fieldset
      className={`regels ${vergrendeld ? 'vast' : ''}`}
      id={id}
      aria-label={label}
      tabIndex={-1}
      style={stijl}
      onKeyDown={lijst.bijToets}
      onPaste={lijst.bijPlakken}
      onBlur={lijst.klaarMetTypen}
    >
      <Uitleg kolommen={kolommen} />
      {regels.length === 0 ? (
        <p className="regels-leeg">{opties.leeg}</p>
      ) : (
        !kaart && (
          <div className="regelkop" aria-hidden="true">
            {kolommen
              .filter(({ breedte }) => breedte !== undefined)
              .map((kolom) => (
                <span key={kolom.naam} className={rechts(kolom) ? 'num' : undefined}>
                  {kolom.label}
                </span>
              ))}
          </div>
        )
      )}
      {regels.map((regel, plaats) => (
        <Regel
          key={regel.sleutel}
          id={`${id}-${plaats}`}
          regel={regel}
          plaats={plaats}
          laatste={plaats === regels.length - 1}
          kolommen={kolommen}
          kaart={kaart}
          naam={`${naam} ${plaats + 1}`}
          meldingen={meldingen(plaats)}
          getypt={lijst.getypt?.sleutel === regel.sleutel ? lijst.getypt.kolom : null}
          zetCel={lijst.zetCel}
          doe={lijst.doe}
          vergrendeld={vergrendeld}
          kader={kader}
        />
      ))}
      {opties.voet}
      {overLijst.length > 0 && <Regelmeldingen id={id} meldingen={overLijst} kader={kader} />}
      {!vergrendeld && (
        <div className="regelvoet">
          <button type="button" className="knop tekst" id={`${id}-erbij`} onClick={lijst.voegToe}>
            <AddOutlined className="i" />
            {opties.toevoegen}
          </button>
          <span className="klein stil plakhint">{t('db.regels.plakhint')}</span>
        </div>
      )}
      <div role="status" className={lijst.terug ? 'melding terugmelding' : 'alleen-sr'}>
        {lijst.terug ? (
          <>
            <span>{lijst.terug}</span>
            <button type="button" className="knop klein" onClick={lijst.maakOngedaan}>
              <UndoOutlined className="i i16" />
              {t('db.regels.ongedaan')}
            </button>
            <button type="button" className="ikoon s" aria-label={t('db.app.sluiten')} onClick={lijst.sluitTerug}>
              <CloseOutlined className="i" />
            </button>
          </>
        ) : (
          lijst.gezegd
        )}
      </div>
    </fieldset>
  );
}

const rechts = <R,>(kolom: Kolom<R>): boolean =>
  kolom.soort === 'getal' || (kolom.soort === 'toon' && kolom.links !== true);

/** The help of all columns in one place, so that the lines stay calm. */
function Uitleg<R>({ kolommen }: { kolommen: readonly Kolom<R>[] }) {
  const t = useTranslate();
  const met = kolommen.filter(({ hulp }) => hulp !== undefined);
  if (met.length === 0) return null;
  return (
    <details className="veldhulp">
      <summary>{t('db.regels.uitleg')}</summary>
      <dl>
        {met.map(({ naam, label, hulp }) => (
          <div key={naam}>
            <dt>{label}</dt>
            <dd>{hulp}</dd>
          </div>
        ))}
      </dl>
      <p className="klein stil">{t('db.regels.toetsen')}</p>
    </details>
  );
}
