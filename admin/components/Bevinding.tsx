import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { BevindingregelFragment } from '../../schema/generated/documenten.ts';
import { Regelcode } from './Regelcode.tsx';

/** How a finding looks: by its outcome first, then by how heavy it weighs. */
export function soortVan({ uitkomst, ernst }: Pick<BevindingregelFragment, 'uitkomst' | 'ernst'>) {
  if (uitkomst === 'VOLDAAN') return { klasse: 'ok', icoon: CheckCircleOutlined, tekst: 'db.uitkomst.VOLDAAN' };
  if (uitkomst === 'NIET_TOETSBAAR')
    return { klasse: 'stil', icoon: PendingOutlined, tekst: 'db.uitkomst.NIET_TOETSBAAR' };
  if (uitkomst === 'NIET_VAN_TOEPASSING')
    return { klasse: 'stil', icoon: RemoveCircleOutlineOutlined, tekst: 'db.uitkomst.NIET_VAN_TOEPASSING' };
  if (ernst === 'BLOKKEREND') return { klasse: 'fout', icoon: ErrorOutlineOutlined, tekst: 'db.ernst.BLOKKEREND' };
  if (ernst === 'WAARSCHUWING') return { klasse: 'let', icoon: WarningAmberOutlined, tekst: 'db.ernst.WAARSCHUWING' };
  return { klasse: 'info', icoon: InfoOutlined, tekst: 'db.ernst.INFORMATIE' };
}

interface Bevindingopties {
  bevinding: BevindingregelFragment;
  regeling: string;
  jaar: number;
  /** Below it, such as the way to its field. */
  children?: ReactNode;
}

/** One finding: what the rule says of the plan, what is asked and found, and where the rule stands. */
export function Bevinding({ bevinding, regeling, jaar, children }: Bevindingopties) {
  const t = useTranslate();
  const { klasse, icoon: Icoon, tekst } = soortVan(bevinding);
  return (
    <li className={`bevinding ${klasse}`}>
      <div className="soort">
        <Icoon className="i i16" />
        {t(tekst)}
        <Regelcode code={bevinding.regel} regeling={regeling} jaar={jaar} />
      </div>
      <p lang="nl">{bevinding.toelichting}</p>
      {(bevinding.eis || bevinding.waarde) && (
        <dl>
          <dt>{t('db.toets.gevraagd')}</dt>
          <dd lang="nl">{bevinding.eis ?? '–'}</dd>
          <dt>{t('db.toets.gevonden')}</dt>
          <dd lang="nl">{bevinding.waarde ?? '–'}</dd>
        </dl>
      )}
      <p className="bron" lang="nl">
        {bevinding.bron.hoofdstuk}
      </p>
      {children}
    </li>
  );
}
