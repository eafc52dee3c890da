import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import { DatumInvoer } from '../../components/invoer/DatumInvoer.tsx';
import { lokaleDag } from '../../format/tijd.ts';
import { nu } from '../../providers/omgeving.ts';

interface Veldopties {
  id: string;
  veld: string;
  waarde: string;
  zet: (waarde: string) => void;
  fout?: string;
}

const HULP: Record<string, string> = {
  toelichting: 'db.stap.veld.toelichting_hulp',
  ontbreekt: 'db.stap.veld.ontbreekt_hulp',
  motivering: 'db.stap.veld.motivering_hulp',
};

/** One question of a step, with its help and what is wrong with the answer. */
export function Stapveld({ id, veld, waarde, zet, fout }: Veldopties) {
  const t = useTranslate();
  const hulp = HULP[veld];
  const beschrijving = [hulp && `${id}-hulp`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  const eigenschappen = { id, 'aria-describedby': beschrijving, 'aria-invalid': fout !== undefined } as const;
  const melding = (
    <>
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {t(hulp)}
        </p>
      )}
      {fout && (
        <p className="hulp fout" id={`${id}-fout`}>
          <ErrorOutlineOutlined className="i i16" />
          {fout}
        </p>
      )}
    </>
  );
  if (veld === 'uitkomst') {
    return (
      <fieldset className="veld" aria-describedby={beschrijving}>
        <legend>{t('db.stap.veld.uitkomst')}</legend>
        {['PASSEND', 'NIET_PASSEND'].map((keuze, plaats) => (
          <label className="keuze" key={keuze}>
            <input
              type="radio"
              name={id}
              id={plaats === 0 ? id : undefined}
              checked={waarde === keuze}
              onChange={() => zet(keuze)}
            />
            {t(`db.afstemming.${keuze}`)}
          </label>
        ))}
        {melding}
      </fieldset>
    );
  }
  return (
    <div className="veld">
      <label htmlFor={id}>{t(`db.stap.veld.${veld}`)}</label>
      {veld === 'datum' ? (
        <DatumInvoer {...eigenschappen} max={lokaleDag(nu())} waarde={waarde} zet={zet} />
      ) : (
        <textarea
          {...eigenschappen}
          className="in"
          lang="nl"
          rows={5}
          value={waarde}
          onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
        />
      )}
      {melding}
    </div>
  );
}
