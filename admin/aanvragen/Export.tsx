import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { useState } from 'react';
import { useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import { bewaarBestand, maakCsv } from '../format/csv.ts';
import { lokaleDag } from '../format/tijd.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import { alsApifout } from '../providers/fouten.ts';
import { nu } from '../providers/omgeving.ts';
import type { Aanvraagrij } from './index.ts';
import { lopendeTermijn } from './termijn.ts';

const PAGINA = 100;
const komma = (getal: string | null | undefined) => getal?.replace('.', ',') ?? '';
const dag = (moment: string | null | undefined) => (moment ? lokaleDag(moment) : '');

/** Every row that the filter shows, in its order, as a file for a spreadsheet. */
export function Exportknop({ geld }: { geld: boolean }) {
  const t = useTranslate();
  const notify = useNotify();
  const gegevens = useDataProvider<Gegevens>();
  const { filterValues, sort, total } = useListContext();
  const [bezig, zetBezig] = useState(false);

  const haalAlles = async (): Promise<Aanvraagrij[]> => {
    const rijen = new Map<string, Aanvraagrij>();
    for (let page = 1; ; page += 1) {
      const antwoord = await gegevens.getList<Aanvraagrij>('aanvragen', {
        filter: filterValues,
        sort,
        pagination: { page, perPage: PAGINA },
      });
      for (const rij of antwoord.data) rijen.set(rij.id, rij);
      if (antwoord.data.length < PAGINA) return [...rijen.values()];
    }
  };

  const exporteer = async () => {
    zetBezig(true);
    try {
      const rijen = await haalAlles();
      const kop = KOLOMMEN.filter((kolom) => geld || !kolom.geld);
      const csv = maakCsv([
        kop.map(({ naam }) => t(`db.aanvragen.kolom.${naam}`)),
        ...rijen.map((rij) => kop.map(({ waarde }) => waarde(rij, t))),
      ]);
      bewaarBestand(`${t('db.aanvragen.bestand')}-${lokaleDag(nu())}.csv`, csv);
      notify('db.lijst.geexporteerd', { type: 'info', messageArgs: { smart_count: rijen.length } });
    } catch (fout) {
      notify(alsApifout(fout).message, { type: 'error' });
    } finally {
      zetBezig(false);
    }
  };

  return (
    <button type="button" className="knop" disabled={bezig || !total} onClick={() => void exporteer()}>
      <FileDownloadOutlined className="i" />
      {t(bezig ? 'db.lijst.exporteren_bezig' : 'db.lijst.exporteren')}
    </button>
  );
}

const KOLOMMEN: readonly {
  naam: string;
  geld?: boolean;
  waarde: (rij: Aanvraagrij, t: (sleutel: string) => string) => string | number;
}[] = [
  { naam: 'kenmerk', waarde: (rij) => rij.kenmerk },
  { naam: 'titel', waarde: (rij) => rij.titel },
  { naam: 'aanvrager', waarde: (rij) => rij.aanvrager.naam },
  { naam: 'zorgkantoor', waarde: (rij) => rij.zorgkantoor?.naam ?? '' },
  { naam: 'regio', waarde: (rij) => rij.zorgkantoorregio?.naam ?? '' },
  { naam: 'gemeenten', waarde: (rij) => rij.gemeenten.map(({ naam }) => naam).join(', ') },
  { naam: 'regeling', waarde: (rij) => rij.regeling },
  { naam: 'jaar', waarde: (rij) => rij.jaar },
  { naam: 'projectjaar', waarde: (rij) => rij.projectjaar },
  { naam: 'status', waarde: (rij, t) => t(`db.status.${rij.status}`) },
  { naam: 'totaleKosten', geld: true, waarde: (rij) => komma(rij.kerncijfers?.totaleKosten) },
  { naam: 'gevraagdeBijdrage', geld: true, waarde: (rij) => komma(rij.kerncijfers?.gevraagdeBijdrage) },
  { naam: 'eigenAandeel', geld: true, waarde: (rij) => komma(rij.kerncijfers?.eigenAandeel) },
  { naam: 'eigenAandeelPercentage', geld: true, waarde: (rij) => komma(rij.kerncijfers?.eigenAandeelPercentage) },
  { naam: 'minimum', geld: true, waarde: (rij) => komma(rij.kerncijfers?.minimumEigenAandeelPercentage) },
  { naam: 'besparingWlz', geld: true, waarde: (rij) => komma(rij.kerncijfers?.besparingWlz) },
  {
    naam: 'termijn',
    geld: true,
    waarde: (rij, t) => {
      const termijn = lopendeTermijn(rij, nu());
      return termijn ? t(`db.termijn.${termijn.soort}`) : '';
    },
  },
  { naam: 'uiterste', geld: true, waarde: (rij) => dag(lopendeTermijn(rij, nu())?.uiterste) },
  { naam: 'ingediendOp', waarde: (rij) => dag(rij.ingediendOp) },
  { naam: 'gewijzigdOp', waarde: (rij) => dag(rij.gewijzigdOp) },
];
