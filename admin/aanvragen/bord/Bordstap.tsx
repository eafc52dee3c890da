import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'react-admin';
import { AanvraagDocument } from '../../../schema/generated/documenten.ts';
import { Mislukt } from '../../components/Toestanden.tsx';
import { useVraag } from '../../providers/Diensten.tsx';
import { Stapdialoog } from '../stappen/Stapdialoog.tsx';
import type { Stapnaam } from '../stappen/tabel.ts';
import type { Bordkaart } from './plaatsen.ts';
import { useGevolg } from './useGevolg.ts';

/** The dialog of a step, for a card: the same as in the file, of which it first reads the whole. */
export function Bordstap({ kaart, naam, sluit }: { kaart: Bordkaart; naam: Stapnaam; sluit: () => void }) {
  const { data, error, refetch } = useVraag(AanvraagDocument, { id: kaart.id, dossier: true });
  if (error) {
    return (
      <Dialog open onClose={sluit}>
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      </Dialog>
    );
  }
  if (!data?.aanvraag) return <span className="alleen-sr" aria-busy="true" />;
  return <Stapdialoog naam={naam} aanvraag={data.aanvraag} open sluit={sluit} />;
}

interface Keuzeopties {
  kaart: Bordkaart;
  stappen: readonly Stapnaam[];
  kies: (naam: Stapnaam) => void;
  sluit: () => void;
}

/** More than one step leads to the column: which one is meant. */
export function Stapkeuze({ kaart, stappen, kies, sluit }: Keuzeopties) {
  const t = useTranslate();
  const gevolg = useGevolg();
  return (
    <Dialog open onClose={sluit} fullWidth maxWidth="xs" aria-labelledby="stapkeuze">
      <div className="dkopje">
        <div>
          <h2 id="stapkeuze">{t('db.bord.welke')}</h2>
          <p className="klein stil">{kaart.titel}</p>
        </div>
        <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={sluit}>
          <CloseOutlined className="i" />
        </button>
      </div>
      <ul className="stapkeuze">
        {stappen.map((naam) => (
          <li key={naam}>
            <button type="button" className="knop" onClick={() => kies(naam)}>
              {t(`db.stap.${naam}`)}
            </button>
            <span className="klein stil">{gevolg(naam)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
