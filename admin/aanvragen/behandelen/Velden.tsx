import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { GetalInvoer } from '../../components/invoer/Getallen.tsx';
import { Invoerveld } from '../../components/invoer/Invoerveld.tsx';
import { useLeesfout } from '../../components/invoer/useInvoertekst.ts';
import type { Getalsoort } from '../../format/invoer.ts';
import { useFormat } from '../../format/useFormat.ts';

/** Longest reason that the screens take; the letter stays readable. */
export const LANGSTE_MOTIVERING = 4_000;

interface Veldopties {
  id: string;
  label: ReactNode;
  hulp?: ReactNode;
  fout?: string | undefined;
  waarde: string;
  zet: (waarde: string) => void;
}

export function Veldfout({ id, fout }: { id: string; fout: string | undefined }) {
  if (!fout) return null;
  return (
    <p className="hulp fout" id={id}>
      <ErrorOutlineOutlined className="i i16" />
      {fout}
    </p>
  );
}

/** The one figure of a decision, large, with its sign in front. */
export function Getalveld({ soort, teken, fout, ...veld }: Veldopties & { soort: Getalsoort; teken: string }) {
  const leesfout = useLeesfout();
  return (
    <Invoerveld id={veld.id} label={veld.label} hulp={veld.hulp} fout={leesfout(veld.waarde, soort) ?? fout}>
      {(koppeling) => (
        <div className="in-met-teken">
          <span aria-hidden="true">{teken}</span>
          <GetalInvoer {...koppeling} className="groot" soort={soort} waarde={veld.waarde} zet={veld.zet} />
        </div>
      )}
    </Invoerveld>
  );
}

/** A text with the number of characters under it. */
export function Tekstveld({ id, label, hulp, fout, waarde, zet, rijen = 6 }: Veldopties & { rijen?: number }) {
  const t = useTranslate();
  const f = useFormat();
  const aantal = [...waarde].length;
  const lengte = f.getal(LANGSTE_MOTIVERING);
  const teLang = aantal > LANGSTE_MOTIVERING ? t('db.behandelen.te_lang', { lengte }) : undefined;
  const telling = t('db.behandelen.tekens', { aantal: f.getal(aantal), lengte });
  return (
    <Invoerveld
      id={id}
      label={label}
      fout={teLang ?? fout}
      hulp={
        <>
          {hulp && <>{hulp} </>}
          {telling}
        </>
      }
    >
      {(koppeling) => (
        <textarea
          {...koppeling}
          className="in"
          lang="nl"
          rows={rijen}
          value={waarde}
          onChange={({ target }) => zet(target.value)}
        />
      )}
    </Invoerveld>
  );
}
