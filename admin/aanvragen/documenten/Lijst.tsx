import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import ImageOutlined from '@mui/icons-material/ImageOutlined';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import TableChartOutlined from '@mui/icons-material/TableChartOutlined';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { DocumentenQuery } from '../../../schema/generated/documenten.ts';
import { toonGrootte } from '../../format/grootte.ts';
import { useFormat } from '../../format/useFormat.ts';
import { download } from '../../providers/bestanden.ts';
import { useDiensten } from '../../providers/Diensten.tsx';
import { alsApifout } from '../../providers/fouten.ts';
import { Verwijderen } from './Verwijderen.tsx';

export type Document = NonNullable<DocumentenQuery['aanvraag']>['documenten'][number];

const IKONEN = {
  PDF: PictureAsPdfOutlined,
  PNG: ImageOutlined,
  XLSX: TableChartOutlined,
  ODS: TableChartOutlined,
} as const;

/** The documents of a file: each can be downloaded, and removed while the plan may be changed. */
export function Lijst({ documenten, magWijzigen }: { documenten: readonly Document[]; magWijzigen: boolean }) {
  const t = useTranslate();
  const f = useFormat();
  const notify = useNotify();
  const { sessie } = useDiensten();
  const [weg, zetWeg] = useState<Document | null>(null);
  const [bezig, zetBezig] = useState<string | null>(null);
  const d = (naam: string, opties?: object) => t(`db.documenten.${naam}`, opties);

  const haal = async ({ id, naam }: Document) => {
    zetBezig(id);
    try {
      await download(sessie, `/documenten/${id}`, naam);
    } catch (fout) {
      notify(alsApifout(fout).message, { type: 'error' });
    } finally {
      zetBezig(null);
    }
  };

  return (
    <>
      <ul className="documenten" aria-label={d('titel')}>
        {documenten.map((document) => {
          const Ikoon = IKONEN[document.type];
          return (
            <li key={document.id}>
              <Ikoon className="i soort" titleAccess={document.type} />
              <div className="wat">
                <button
                  type="button"
                  className="naam"
                  lang="nl"
                  aria-busy={bezig === document.id}
                  onClick={() => void haal(document)}
                >
                  {document.naam}
                </button>
                <span className="sub">
                  {[
                    d(`soorten.${document.soort}`),
                    document.partner?.naam,
                    d('toegevoegd', { datum: f.datum(document.toegevoegdOp), door: document.door }),
                    document.versies.length > 0
                      ? d('versie', { versies: document.versies.join(', ') })
                      : d('nog_geen_versie'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              <span className="grootte num">{toonGrootte(document.grootte, f.taal)}</span>
              <div className="doen">
                <Tooltip title={d('downloaden', { naam: document.naam })}>
                  <button
                    type="button"
                    className="ikoon"
                    aria-label={d('downloaden', { naam: document.naam })}
                    onClick={() => void haal(document)}
                  >
                    <FileDownloadOutlined className="i" />
                  </button>
                </Tooltip>
                {magWijzigen && document.versies.length === 0 && (
                  <Tooltip title={d('verwijderen', { naam: document.naam })}>
                    <button
                      type="button"
                      className="ikoon"
                      aria-label={d('verwijderen', { naam: document.naam })}
                      onClick={() => zetWeg(document)}
                    >
                      <DeleteOutlined className="i" />
                    </button>
                  </Tooltip>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {weg && <Verwijderen document={weg} sluit={() => zetWeg(null)} />}
    </>
  );
}
