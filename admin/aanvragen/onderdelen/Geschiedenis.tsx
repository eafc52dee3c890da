import AddCircleOutlineOutlined from '@mui/icons-material/AddCircleOutlineOutlined';
import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { GeschiedenisDocument } from '../../../schema/generated/documenten.ts';
import { Paneel } from '../../components/Paneel.tsx';
import { Leeg, Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import type { Aanvraag } from '../index.ts';

const LOOK: Record<string, { icoon: ComponentType; klasse?: string }> = {
  AANVRAAG_AANGEMAAKT: { icoon: AddCircleOutlineOutlined },
  VERVOLGAANVRAAG_AANGEMAAKT: { icoon: AddCircleOutlineOutlined },
  AANVRAAG_GEWIJZIGD: { icoon: EditOutlined },
  AANVRAAG_INGEDIEND: { icoon: MoveToInboxOutlined, klasse: 'accent' },
  AANVULLING_GEVRAAGD: { icoon: PendingActionsOutlined, klasse: 'let' },
  AFSTEMMING_GEVRAAGD: { icoon: HandshakeOutlined },
  AFSTEMMING_PASSEND: { icoon: HandshakeOutlined, klasse: 'ok' },
  AFSTEMMING_NIET_PASSEND: { icoon: HandshakeOutlined, klasse: 'fout' },
  BEOORDELING_VASTGELEGD: { icoon: BalanceOutlined, klasse: 'accent' },
  VOLLEDIG_VERKLAARD: { icoon: CheckCircleOutlined, klasse: 'accent' },
  BESLUIT_TOEKENNING: { icoon: CheckCircleOutlined, klasse: 'ok' },
  BESLUIT_AFWIJZING: { icoon: CancelOutlined, klasse: 'fout' },
  BESLUIT_NIET_IN_BEHANDELING: { icoon: CancelOutlined },
  AANVRAAG_INGETROKKEN: { icoon: CancelOutlined },
};

/** Who did what and when, newest first. */
export default function Geschiedenis({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const { data, error, refetch } = useVraag(GeschiedenisDocument, { id: aanvraag.id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={6} />;
  const regels = [...(data.aanvraag?.geschiedenis ?? [])].reverse();
  return (
    <Paneel titel={t('db.dossier.geschiedenis.titel')} vol>
      {regels.length === 0 ? (
        <Leeg tekst={t('db.dossier.geschiedenis.leeg')} />
      ) : (
        <ol className="tijdlijn" style={{ paddingTop: 16 }}>
          {regels.map((een, plaats) => {
            const { icoon: Icoon, klasse = '' } = LOOK[een.soort] ?? { icoon: HistoryOutlined };
            return (
              <li key={`${een.moment}${plaats}`}>
                <span className={`punt ${klasse}`} aria-hidden="true">
                  <Icoon />
                </span>
                <div>
                  <h3>{t(`db.gebeurtenis.${een.soort}`, { _: t('db.gebeurtenis.OVERIG') })}</h3>
                  <time dateTime={een.moment}>
                    {f.datum(een.moment)}, {t('db.tijd.uur', { tijd: f.tijd(een.moment) })}
                  </time>{' '}
                  <span className="klein stil">{t('db.dossier.geschiedenis.door', { door: een.door })}</span>
                  {een.toelichting && <p lang="nl">{een.toelichting}</p>}
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </Paneel>
  );
}
