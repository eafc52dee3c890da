import CloseOutlined from '@mui/icons-material/CloseOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import Dialog from '@mui/material/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { DocumentVerwijderenDocument } from '../../../schema/generated/documenten.ts';
import type { Gegevens } from '../../providers/dataProvider.ts';
import { alsApifout } from '../../providers/fouten.ts';
import type { Document } from './Lijst.tsx';

/** Asks before a document is removed. */
export function Verwijderen({ document, sluit }: { document: Document; sluit: () => void }) {
  const t = useTranslate();
  const d = (naam: string, opties?: object) => t(`db.documenten.${naam}`, opties);
  const id = useId();
  const gegevens = useDataProvider<Gegevens>();
  const vragen = useQueryClient();
  const notify = useNotify();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);

  const verwijder = async () => {
    zetBezig(true);
    zetFout(null);
    try {
      const { uitslag } = await gegevens.doe(DocumentVerwijderenDocument, { input: { documentId: document.id } });
      const [weigering] = uitslag.fouten;
      if (weigering) zetFout(weigering.melding);
      else {
        sluit();
        notify('db.documenten.verwijderd', { type: 'success' });
      }
      await vragen.invalidateQueries();
    } catch (oorzaak) {
      zetFout(t(alsApifout(oorzaak).message));
    } finally {
      zetBezig(false);
    }
  };

  return (
    <Dialog open onClose={sluit} fullWidth maxWidth="sm" aria-labelledby={`${id}-titel`}>
      <div className="dkopje">
        <h2 id={`${id}-titel`}>{d('verwijder_titel')}</h2>
        <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
          <CloseOutlined className="i" />
        </button>
      </div>
      <div className="dlijf enkel">
        <div>
          <p className="breek">{d('verwijder_uitleg', { naam: document.naam })}</p>
          {fout && (
            <div className="melding fout" role="alert" style={{ marginTop: 12 }}>
              <ErrorOutlineOutlined className="i" />
              <span>{fout}</span>
            </div>
          )}
        </div>
      </div>
      <div className="dvoet">
        <div className="rechts">
          <button type="button" className="knop" onClick={sluit}>
            {t('db.app.annuleren')}
          </button>
          <button
            type="button"
            className="knop hoofd"
            aria-disabled={bezig}
            onClick={() => void (bezig ? undefined : verwijder())}
          >
            {d('verwijder_knop')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
