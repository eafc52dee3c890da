import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import UndoOutlined from '@mui/icons-material/UndoOutlined';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import type { AanvraagStatus } from '../../schema/generated/documenten.ts';

const LOOK: Record<AanvraagStatus, { icoon: ComponentType<{ className?: string }>; klasse: string }> = {
  CONCEPT: { icoon: EditNoteOutlined, klasse: 'concept' },
  INGEDIEND: { icoon: MoveToInboxOutlined, klasse: 'ingediend' },
  AANVULLING_GEVRAAGD: { icoon: PendingActionsOutlined, klasse: 'aanvulling' },
  IN_BEOORDELING: { icoon: BalanceOutlined, klasse: 'beoordeling' },
  TOEGEKEND: { icoon: CheckCircleOutlined, klasse: 'toegekend' },
  AFGEWEZEN: { icoon: CancelOutlined, klasse: 'afgewezen' },
  NIET_IN_BEHANDELING: { icoon: BlockOutlined, klasse: 'buiten' },
  INGETROKKEN: { icoon: UndoOutlined, klasse: 'ingetrokken' },
};

/** Where an aanvraag stands: an icon and a word, never colour alone. */
export function StatusChip({ status }: { status: AanvraagStatus }) {
  const t = useTranslate();
  const { icoon: Icoon, klasse } = LOOK[status];
  return (
    <span className={`st ${klasse}`}>
      <Icoon className="i" />
      {t(`db.status.${status}`)}
    </span>
  );
}
