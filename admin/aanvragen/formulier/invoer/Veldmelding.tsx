import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { Regelcode } from '../../../components/Regelcode.tsx';
import { useFormulier } from '../Formuliercontext.tsx';
import { type Bevindingregel, type Onleesbaar, type Stapopties, veldId } from '../plan.ts';
import { bij, isOpen } from '../velden.ts';

export interface Veldmeldingen {
  open: readonly Bevindingregel[];
  klachten: readonly Onleesbaar[];
  /** Ids of the help and of what is wrong, for aria-describedby. */
  beschrijving: string | undefined;
  ongeldig: boolean;
}

/** What is open about a field, and how its control names that. */
export function veldmeldingen(
  veld: string,
  { bevindingen, onleesbaar }: Pick<Stapopties, 'bevindingen' | 'onleesbaar'>,
  hulp: boolean,
): Veldmeldingen {
  const open = bij(bevindingen, veld).filter(isOpen);
  const klachten = bij(onleesbaar, veld);
  const ids = [hulp && `${veldId(veld)}-hulp`, open.length + klachten.length > 0 && `${veldId(veld)}-melding`];
  return {
    open,
    klachten,
    beschrijving: ids.filter(Boolean).join(' ') || undefined,
    ongeldig: klachten.length > 0 || open.some(({ ernst }) => ernst === 'BLOKKEREND'),
  };
}

/** What is open about a field, right under it, with the rule that says so. */
export function Veldmelding({ veld, meldingen }: { veld: string; meldingen: Veldmeldingen }) {
  const t = useTranslate();
  const { aanvraag } = useFormulier();
  const { open, klachten } = meldingen;
  if (open.length + klachten.length === 0) return null;
  return (
    <div id={`${veldId(veld)}-melding`}>
      {klachten.map(({ tekst }) => (
        <p className="veldlet" key={tekst}>
          <PendingOutlined className="i i16" />
          <span>{t(tekst)}</span>
        </p>
      ))}
      {open.map((een, plaats) => (
        <p className={een.ernst === 'BLOKKEREND' ? 'veldfout' : 'veldlet'} key={`${een.regel}${plaats}`}>
          {een.ernst === 'BLOKKEREND' ? (
            <ErrorOutlineOutlined className="i i16" />
          ) : (
            <WarningAmberOutlined className="i i16" />
          )}
          <span>
            <span lang="nl">{een.toelichting}</span>{' '}
            <Regelcode code={een.regel} regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
          </span>
        </p>
      ))}
    </div>
  );
}
