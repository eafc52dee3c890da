import { useTranslate } from 'react-admin';
import { ToetsDocument } from '../../../schema/generated/documenten.ts';
import { useVraag } from '../../providers/Diensten.tsx';

/** On the tab: how many findings are open. */
export function Toetsteller({ id }: { id: string }) {
  const t = useTranslate();
  const { data } = useVraag(ToetsDocument, { id });
  const open = (data?.aanvraag?.toets.bevindingen ?? []).filter(
    ({ uitkomst, ernst }) => uitkomst === 'NIET_VOLDAAN' && ernst !== 'INFORMATIE',
  );
  if (open.length === 0) return null;
  const blokkeert = open.some(({ ernst }) => ernst === 'BLOKKEREND');
  return (
    <span className={`tel2 ${blokkeert ? 'fout' : ''}`}>
      <span className="alleen-sr">{t('db.dossier.waarschuwingen')}</span>
      {open.length}
    </span>
  );
}
