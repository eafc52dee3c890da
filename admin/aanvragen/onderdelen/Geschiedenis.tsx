import AddCircleOutlineOutlined from '@mui/icons-material/AddCircleOutlineOutlined';
import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import { type ComponentType, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { GeschiedenisDocument } from '../../../schema/generated/documenten.ts';
import { Paneel } from '../../components/Paneel.tsx';
import { Leeg, Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { dagenTot, lokaleDag } from '../../format/tijd.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { nu } from '../../providers/omgeving.ts';
import type { Aanvraag } from '../index.ts';
import { perDag, type Regel, vouw } from './spoor.ts';
import { Wijzigingen } from './Wijzigingen.tsx';

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

/** Who did what and when, and what changed: newest first, by day, to narrow down by kind and person. */
export default function Geschiedenis({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const d = (naam: string, opties?: object) => t(`db.spoor.${naam}`, opties);
  const [soort, zetSoort] = useState('');
  const [door, zetDoor] = useState('');
  const { data, error, refetch } = useVraag(GeschiedenisDocument, { id: aanvraag.id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={6} />;
  const alle = vouw(data.aanvraag?.geschiedenis ?? []);
  const soorten = [...new Set(alle.map((een) => een.soort))];
  const personen = [...new Set(alle.map((een) => een.door))].sort((a, b) => a.localeCompare(b));
  const regels = alle.filter((een) => (!soort || een.soort === soort) && (!door || een.door === door));
  const soortnaam = (een: string) => t(`db.gebeurtenis.${een}`, { _: t('db.gebeurtenis.OVERIG') });
  const dagnaam = (dag: string) => {
    const dagen = dagenTot(dag, nu());
    const datum = f.weekdag(dag);
    return dagen === 0 ? `${d('vandaag')}, ${datum}` : dagen === -1 ? `${d('gisteren')}, ${datum}` : datum;
  };
  return (
    <Paneel titel={t('db.dossier.geschiedenis.titel')} vol>
      {alle.length === 0 ? (
        <Leeg tekst={t('db.dossier.geschiedenis.leeg')} />
      ) : (
        <>
          <fieldset className="spoor-filter">
            <legend className="alleen-sr">{d('filters')}</legend>
            <label htmlFor={`${id}-soort`}>{d('zoek_soort')}</label>
            <select id={`${id}-soort`} value={soort} onChange={(gebeurtenis) => zetSoort(gebeurtenis.target.value)}>
              <option value="">{d('alle_soorten')}</option>
              {soorten.map((een) => (
                <option key={een} value={een}>
                  {soortnaam(een)}
                </option>
              ))}
            </select>
            <label htmlFor={`${id}-door`}>{d('zoek_persoon')}</label>
            <select id={`${id}-door`} value={door} onChange={(gebeurtenis) => zetDoor(gebeurtenis.target.value)}>
              <option value="">{d('iedereen')}</option>
              {personen.map((een) => (
                <option key={een}>{een}</option>
              ))}
            </select>
            <span className="stil" role="status">
              {d('telling', { smart_count: regels.length })}
            </span>
          </fieldset>
          {regels.length === 0 ? (
            <Leeg tekst={d('geen_gevonden')}>
              <button
                type="button"
                className="knop"
                onClick={() => {
                  zetSoort('');
                  zetDoor('');
                }}
              >
                {t('db.lijst.alles_wissen')}
              </button>
            </Leeg>
          ) : (
            perDag(regels, lokaleDag).map(({ dag, regels: vanDag }) => (
              <section key={dag} className="spoor-dag" aria-labelledby={`${id}-${dag}`}>
                <h3 id={`${id}-${dag}`}>{dagnaam(dag)}</h3>
                <ol className="tijdlijn">
                  {vanDag.map((een) => (
                    <Gebeurtenisregel
                      key={`${een.van}${een.soort}${een.toelichting}`}
                      regel={een}
                      naam={soortnaam(een.soort)}
                    />
                  ))}
                </ol>
              </section>
            ))
          )}
        </>
      )}
    </Paneel>
  );
}

function Gebeurtenisregel({ regel, naam }: { regel: Regel; naam: string }) {
  const t = useTranslate();
  const f = useFormat();
  const { icoon: Icoon, klasse = '' } = LOOK[regel.soort] ?? { icoon: HistoryOutlined };
  const [van, tot] = [f.tijd(regel.van), f.tijd(regel.tot)];
  const tijd =
    regel.aantal > 1 && van !== tot && lokaleDag(regel.van) === lokaleDag(regel.tot)
      ? t('db.spoor.van_tot', { van, tot })
      : t('db.tijd.uur', { tijd: tot });
  // The fields themselves say more than their names in a sentence.
  const zin = regel.wijzigingen.some(({ veld }) => veld !== 'status') && /^Gewijzigd: /.test(regel.toelichting ?? '');
  const toelichting = zin ? regel.toelichting?.replace(/^Gewijzigd: [^.]*\.\s*/, '') : regel.toelichting;
  return (
    <li>
      <span className={`punt ${klasse}`} aria-hidden="true">
        <Icoon />
      </span>
      <div>
        <h4>{naam}</h4>
        <p className="wie">
          <time dateTime={regel.tot} title={f.datum(regel.tot)}>
            {tijd} ({f.geleden(regel.tot)})
          </time>{' '}
          {t('db.dossier.geschiedenis.door', { door: regel.door })}
          {regel.aantal > 1 && `, ${t('db.spoor.keren', { smart_count: regel.aantal })}`}
        </p>
        {toelichting && <p lang="nl">{toelichting}</p>}
        {regel.wijzigingen.length > 0 && <Wijzigingen wijzigingen={regel.wijzigingen} />}
      </div>
    </li>
  );
}
