import { useTranslate } from 'react-admin';
import { type Stapopties, veldId } from '../plan.ts';
import { Veldmelding, veldmeldingen } from './Veldmelding.tsx';

type Gemeen = Pick<Stapopties, 'bevindingen' | 'onleesbaar' | 'vergrendeld'> & { veld: string };

/** Yes, no, or not answered yet. */
export function JaNee({
  veld,
  waarde,
  wijzig,
  vergrendeld,
  ...rest
}: Gemeen & { waarde: boolean | null; wijzig: (waarde: boolean) => void }) {
  const t = useTranslate();
  const id = veldId(veld);
  const hulp = t(`db.formulier.veld.${veld}.hulp`);
  const meldingen = veldmeldingen(veld, rest, hulp !== '');
  return (
    <fieldset className="veld" aria-describedby={meldingen.beschrijving}>
      <legend>{t(`db.formulier.veld.${veld}.label`)}</legend>
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      <div className="keuzerij">
        {[true, false].map((keuze) => (
          <label className="keuze" key={String(keuze)}>
            <input
              type="radio"
              name={id}
              id={keuze ? id : undefined}
              checked={waarde === keuze}
              disabled={vergrendeld}
              onChange={() => wijzig(keuze)}
            />
            {t(keuze ? 'db.formulier.ja' : 'db.formulier.nee')}
          </label>
        ))}
      </div>
      <Veldmelding veld={veld} meldingen={meldingen} />
    </fieldset>
  );
}

/** Something to tick, with the whole sentence beside it. */
export function Vinkveld({
  veld,
  waarde,
  wijzig,
  vergrendeld,
  ...rest
}: Gemeen & { waarde: boolean; wijzig: (waarde: boolean) => void }) {
  const t = useTranslate();
  const meldingen = veldmeldingen(veld, rest, false);
  return (
    <div className="veld vink">
      <label className="keuze">
        <input
          type="checkbox"
          id={veldId(veld)}
          checked={waarde}
          disabled={vergrendeld}
          aria-describedby={meldingen.beschrijving}
          aria-invalid={meldingen.ongeldig || undefined}
          onChange={(gebeurtenis) => wijzig(gebeurtenis.target.checked)}
        />
        <span>{t(`db.formulier.veld.${veld}.label`)}</span>
      </label>
      <Veldmelding veld={veld} meldingen={meldingen} />
    </div>
  );
}

interface Optie {
  waarde: string;
  label: string;
}

/** Several of a short closed list. */
export function Meerkeuze({
  veld,
  waarden,
  opties,
  wijzig,
  vergrendeld,
  ...rest
}: Gemeen & { waarden: readonly string[]; opties: readonly Optie[]; wijzig: (waarden: string[]) => void }) {
  const t = useTranslate();
  const id = veldId(veld);
  const hulp = t(`db.formulier.veld.${veld}.hulp`);
  const meldingen = veldmeldingen(veld, rest, hulp !== '');
  return (
    <fieldset className="veld" aria-describedby={meldingen.beschrijving}>
      <legend>{t(`db.formulier.veld.${veld}.label`)}</legend>
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      <div className="keuzerij">
        {opties.map(({ waarde, label }, plaats) => (
          <label className="keuze" key={waarde}>
            <input
              type="checkbox"
              id={plaats === 0 ? id : undefined}
              checked={waarden.includes(waarde)}
              disabled={vergrendeld}
              onChange={(gebeurtenis) =>
                wijzig(
                  opties
                    .map((optie) => optie.waarde)
                    .filter((een) => (een === waarde ? gebeurtenis.target.checked : waarden.includes(een))),
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
      <Veldmelding veld={veld} meldingen={meldingen} />
    </fieldset>
  );
}

/** One of a closed list. */
export function Keuzelijst({
  veld,
  waarde,
  opties,
  wijzig,
  vergrendeld,
  ...rest
}: Gemeen & { waarde: string; opties: readonly Optie[]; wijzig: (waarde: string) => void }) {
  const t = useTranslate();
  const id = veldId(veld);
  const hulp = t(`db.formulier.veld.${veld}.hulp`);
  const meldingen = veldmeldingen(veld, rest, hulp !== '');
  return (
    <div className="veld">
      <label htmlFor={id}>{t(`db.formulier.veld.${veld}.label`)}</label>
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      <select
        id={id}
        className="in"
        value={waarde}
        disabled={vergrendeld}
        aria-describedby={meldingen.beschrijving}
        aria-invalid={meldingen.ongeldig || undefined}
        onChange={(gebeurtenis) => wijzig(gebeurtenis.target.value)}
      >
        <option value="">{t('db.formulier.niet_gekozen')}</option>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
      <Veldmelding veld={veld} meldingen={meldingen} />
    </div>
  );
}
