import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { lazy, Suspense, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { download } from '../../providers/bestanden.ts';
import { useDiensten, useMij } from '../../providers/Diensten.tsx';
import { alsApifout } from '../../providers/fouten.ts';

const Inlezen = lazy(() => import('./Inlezen.tsx'));

interface Menuopties {
  aanvraag: { id: string; kenmerk: string; titel: string; toegestaneActies: readonly string[] };
}

/** The file on paper, the plan as a spreadsheet, and the way back. */
export function Bestandsmenu({ aanvraag }: Menuopties) {
  const t = useTranslate();
  const d = (naam: string, opties?: object) => t(`db.documenten.${naam}`, opties);
  const notify = useNotify();
  const { sessie } = useDiensten();
  const { mag } = useMij();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const [leest, zetLeest] = useState(false);
  const { id, kenmerk } = aanvraag;

  const haal = async (pad: string, naam: string) => {
    zetAnker(null);
    notify('db.documenten.maken', { type: 'info', autoHideDuration: 2_000 });
    try {
      await download(sessie, pad, naam);
    } catch (fout) {
      notify(alsApifout(fout).message, { type: 'error' });
    }
  };

  return (
    <>
      <Tooltip title={d('menu')}>
        <button
          type="button"
          className="ikoon"
          aria-label={d('menu')}
          aria-haspopup="menu"
          aria-expanded={anker !== null}
          onClick={(gebeurtenis) => zetAnker(gebeurtenis.currentTarget)}
        >
          <FileDownloadOutlined className="i" />
        </button>
      </Tooltip>
      <Menu anchorEl={anker} open={anker !== null} onClose={() => zetAnker(null)}>
        <MenuItem onClick={() => void haal(`/documenten/aanvragen/${id}/dossier.pdf`, d('bestand_pdf', { kenmerk }))}>
          {d('pdf')}
        </MenuItem>
        {mag('dossier') && (
          <MenuItem onClick={() => void haal(`/documenten/aanvragen/${id}/plan.xlsx`, d('bestand_xlsx', { kenmerk }))}>
            {d('xlsx')}
          </MenuItem>
        )}
        {aanvraag.toegestaneActies.includes('aanvraagWijzigen') && [
          <MenuItem key="leeg" onClick={() => void haal('/documenten/plan.xlsx', d('bestand_leeg'))}>
            {d('formulier')}
          </MenuItem>,
          <MenuItem
            key="inlezen"
            divider={false}
            onClick={() => {
              zetAnker(null);
              zetLeest(true);
            }}
          >
            {d('inlezen')}
          </MenuItem>,
        ]}
      </Menu>
      {leest && (
        <Suspense>
          <Inlezen aanvraag={aanvraag} sluit={() => zetLeest(false)} />
        </Suspense>
      )}
    </>
  );
}
