import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { bewaarBestand } from '../format/csv.ts';
import { lokaleDag } from '../format/tijd.ts';
import { alsCsv, alsXlsx } from '../format/werkblad.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import { alsApifout } from '../providers/fouten.ts';
import { nu } from '../providers/omgeving.ts';
import { exportkolommen, haalAlles, type Welke } from './export.ts';

interface Exportopties {
  welke: Welke;
  /** Names of the columns that the list shows. */
  kolommen: readonly string[];
  label: string;
  uit?: boolean;
}

/** Exactly the rows and columns that are meant, all pages, as a file for a spreadsheet. */
export function Exportknop({ welke, kolommen, label, uit = false }: Exportopties) {
  const t = useTranslate();
  const notify = useNotify();
  const gegevens = useDataProvider<Gegevens>();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const [bezig, zetBezig] = useState(false);

  const exporteer = async (vorm: 'csv' | 'xlsx') => {
    zetAnker(null);
    zetBezig(true);
    try {
      const rijen = await haalAlles(gegevens, welke);
      const gekozen = exportkolommen(kolommen);
      const koppen = gekozen.map(({ naam, soort }) => ({ kop: t(`db.aanvragen.kolom.${naam}`), soort }));
      const cellen = rijen.map((rij) => gekozen.map(({ waarde }) => waarde(rij, t)));
      const inhoud = vorm === 'csv' ? alsCsv(koppen, cellen) : await alsXlsx(koppen, cellen, t('db.aanvragen.titel'));
      bewaarBestand(`${t('db.aanvragen.bestand')}-${lokaleDag(nu())}.${vorm}`, inhoud);
      notify('db.lijst.geexporteerd', { type: 'info', messageArgs: { smart_count: rijen.length } });
    } catch (fout) {
      notify(alsApifout(fout).message, { type: 'error' });
    } finally {
      zetBezig(false);
    }
  };

  return (
    <>
      <button
        type="button"
        className="knop"
        disabled={bezig || uit}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
        onClick={(gebeurtenis) => zetAnker(gebeurtenis.currentTarget)}
      >
        <FileDownloadOutlined className="i" />
        {bezig ? t('db.lijst.exporteren_bezig') : label}
      </button>
      <Menu anchorEl={anker} open={anker !== null} onClose={() => zetAnker(null)}>
        <MenuItem onClick={() => void exporteer('xlsx')}>{t('db.keuze.xlsx')}</MenuItem>
        <MenuItem onClick={() => void exporteer('csv')}>{t('db.keuze.csv')}</MenuItem>
      </Menu>
    </>
  );
}
