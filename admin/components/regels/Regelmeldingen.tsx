import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { Regelcode } from '../Regelcode.tsx';
import type { Melding } from './meldingen.ts';

/** The number makes the id by which a field refers to its message. */
export type Genummerd = Melding & { nummer: number };

const ICOON = { fout: ErrorOutlineOutlined, let: WarningAmberOutlined, stil: InfoOutlined };

/** What is said under a line or a field, with the rule at the end of the sentence. */
export function Regelmeldingen({
  id,
  meldingen,
  kader,
}: {
  id: string;
  meldingen: readonly Genummerd[];
  kader: { regeling: string; jaar: number };
}) {
  return (
    <div className="regelmeldingen">
      {meldingen.map(({ nummer, klasse, tekst, regel }) => {
        const Icoon = ICOON[klasse];
        return (
          <p key={nummer} className={`regelmelding ${klasse}`} id={`${id}-melding-${nummer}`}>
            <Icoon className="i i16" />
            <span>
              <span lang={regel ? 'nl' : undefined}>{tekst}</span>
              {regel && (
                <>
                  {' '}
                  (<Regelcode code={regel} {...kader} />)
                </>
              )}
            </span>
          </p>
        );
      })}
    </div>
  );
}
