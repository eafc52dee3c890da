import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import {
  GrootboekDocument,
  type GrootboekQuery,
  type GrootboekQueryVariables,
} from '../../schema/generated/documenten.ts';
import { bewaarBestand, maakCsv } from '../format/csv.ts';
import { lokaleDag } from '../format/tijd.ts';
import { useFormat } from '../format/useFormat.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import { alsApifout } from '../providers/fouten.ts';
import type { Boeking, Budgetdossier } from './Grootboek.tsx';

const PAGINA = 100;
const komma = (bedrag: string) => bedrag.replace('.', ',');

interface Exportopties {
  budget: Budgetdossier;
  /** Which lines, in which order: those of the screen. */
  keuze: Pick<GrootboekQueryVariables, 'id' | 'soort' | 'richting'>;
  leeg: boolean;
}

/** Every line that the filter shows, also those on other pages, as a file for a spreadsheet. */
export function Grootboekexport({ budget, keuze, leeg }: Exportopties) {
  const t = useTranslate();
  const f = useFormat();
  const notify = useNotify();
  const gegevens = useDataProvider<Gegevens>();
  const [bezig, zetBezig] = useState(false);
  const d = (naam: string, opties?: object) => t(`db.budget.grootboek.${naam}`, opties);

  const haalAlles = async (): Promise<Boeking[]> => {
    const regels: Boeking[] = [];
    let after: string | null = null;
    for (;;) {
      const antwoord: GrootboekQuery = await gegevens.vraag(GrootboekDocument, { ...keuze, first: PAGINA, after });
      const mutaties = antwoord.budget?.mutaties;
      if (!mutaties) return regels;
      regels.push(...mutaties.nodes);
      if (!mutaties.pageInfo.hasNextPage) return regels;
      after = mutaties.pageInfo.endCursor ?? null;
    }
  };

  const exporteer = async () => {
    zetBezig(true);
    try {
      const regels = await haalAlles();
      const csv = maakCsv([
        [
          d('nr'),
          d('moment'),
          d('mutatie'),
          t('db.aanvragen.kolom.kenmerk'),
          t('db.aanvragen.kolom.titel'),
          d('toelichting'),
          d('door'),
          d('bedrag'),
          d('toegekend'),
          d('maximum'),
          d('vrij'),
        ],
        ...regels.map((een) => [
          een.volgnummer,
          `${lokaleDag(een.moment)} ${f.tijd(een.moment)}`,
          t(`db.mutatie.${een.soort}`),
          een.aanvraag?.kenmerk,
          een.aanvraag?.titel,
          een.toelichting,
          een.door,
          komma(een.bedrag),
          komma(een.toegekendNa),
          komma(een.maximumNa),
          komma(een.vrijNa),
        ]),
      ]);
      bewaarBestand(
        `${d('bestand', { regeling: budget.regeling, jaar: budget.jaar })}-${budget.zorgkantoor.code}.csv`,
        csv,
      );
      notify('db.lijst.geexporteerd', { type: 'info', messageArgs: { smart_count: regels.length } });
    } catch (fout) {
      notify(alsApifout(fout).message, { type: 'error' });
    } finally {
      zetBezig(false);
    }
  };

  return (
    <button type="button" className="knop klein" disabled={bezig || leeg} onClick={() => void exporteer()}>
      <FileDownloadOutlined className="i i16" />
      {t(bezig ? 'db.lijst.exporteren_bezig' : 'db.lijst.exporteren')}
    </button>
  );
}
