import { memo, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DatumInvoer } from '../../../components/invoer/DatumInvoer.tsx';
import { GetalInvoer } from '../../../components/invoer/Getallen.tsx';
import { type Getalsoort, HEEL } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import { type Stapopties, veldId } from '../plan.ts';
import { Veldmelding, veldmeldingen } from './Veldmelding.tsx';

interface Gemeen extends Pick<Stapopties, 'bevindingen' | 'onleesbaar' | 'vergrendeld'> {
  veld: string;
  waarde: string;
  /** Given the new text; the same function at every drawing. */
  wijzig: (veld: string, waarde: string) => void;
}

interface Tekstopties extends Gemeen {
  /** The format's longest length in characters. */
  hoogste: number;
  /** Lines of a text area; absent = one line. */
  regels?: number;
}

/** A text of the plan with its label, help, length and what is open about it. */
export const Tekstveld = memo(function Tekstveld({ hoogste, regels, ...veld }: Tekstopties) {
  return (
    <Veldvak {...veld} bij={<Teller lengte={veld.waarde.length} hoogste={hoogste} />}>
      {(koppeling) => {
        const eigenschappen = {
          ...koppeling,
          className: 'in',
          value: veld.waarde,
          lang: 'nl',
          readOnly: veld.vergrendeld,
          onChange: (gebeurtenis: { target: { value: string } }) => veld.wijzig(veld.veld, gebeurtenis.target.value),
        };
        return regels ? (
          <textarea {...eigenschappen} rows={regels} />
        ) : (
          <input {...eigenschappen} type="text" autoComplete="off" />
        );
      }}
    </Veldvak>
  );
});

/** A whole number or a year. */
export const Getalveld = memo(function Getalveld({ soort = HEEL, ...veld }: Gemeen & { soort?: Getalsoort }) {
  return (
    <Veldvak {...veld} smal>
      {(koppeling) => (
        <GetalInvoer
          {...koppeling}
          soort={soort}
          waarde={veld.waarde}
          zet={(waarde) => veld.wijzig(veld.veld, waarde)}
          readOnly={veld.vergrendeld}
        />
      )}
    </Veldvak>
  );
});

/** A day within the calendar year of the plan. */
export const Datumveld = memo(function Datumveld({ jaar, ...veld }: Gemeen & { jaar: number }) {
  return (
    <Veldvak {...veld} smal>
      {(koppeling) => (
        <DatumInvoer
          {...koppeling}
          min={`${jaar}-01-01`}
          max={`${jaar}-12-31`}
          waarde={veld.waarde}
          zet={(waarde) => veld.wijzig(veld.veld, waarde)}
          readOnly={veld.vergrendeld}
        />
      )}
    </Veldvak>
  );
});

interface Koppeling {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** Label, help, and what is open, bound to one control. */
function Veldvak({
  veld,
  bij,
  smal = false,
  children,
  ...stand
}: Gemeen & { bij?: ReactNode; smal?: boolean; children: (koppeling: Koppeling) => ReactNode }) {
  const t = useTranslate();
  const id = veldId(veld);
  const hulp = t(`db.formulier.veld.${veld}.hulp`);
  const meldingen = veldmeldingen(veld, stand, true);
  return (
    <div className={`veld ${smal ? 'smal' : ''}`}>
      <div className="veldkop">
        <label htmlFor={id}>{t(`db.formulier.veld.${veld}.label`)}</label>
        {bij}
      </div>
      <p className="hulp" id={`${id}-hulp`}>
        {hulp}
      </p>
      {children({ id, 'aria-describedby': meldingen.beschrijving, 'aria-invalid': meldingen.ongeldig || undefined })}
      <Veldmelding veld={veld} meldingen={meldingen} />
    </div>
  );
}

/** How much of the room is used; a word as well as a colour when it is too much. */
function Teller({ lengte, hoogste }: { lengte: number; hoogste: number }) {
  const t = useTranslate();
  const f = useFormat();
  const over = lengte - hoogste;
  const delen = { aantal: f.getal(lengte), hoogste: f.getal(hoogste), over: f.getal(over) };
  return (
    <span className={`teller klein ${over > 0 ? 'rood' : 'stil'}`}>
      {t(over > 0 ? 'db.formulier.tekens_te_veel' : 'db.formulier.tekens', delen)}
    </span>
  );
}
