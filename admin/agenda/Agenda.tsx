import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { Dagen } from '../components/Dagen.tsx';
import { Leeg, Mislukt, NietGevonden, Skelet } from '../components/Toestanden.tsx';
import { lokaleDag } from '../format/tijd.ts';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij } from '../providers/Diensten.tsx';
import { nu } from '../providers/omgeving.ts';
import { type Afspraak, useAfspraken } from './afspraken.ts';
import { afspraakadres, Kalender } from './Kalender.tsx';
import { isMaand, plusDagen, plusMaanden, weekdag, wekenVan, weken as wekenVanaf } from './maand.ts';

const DRANGEN = ['laat', 'spoed', 'let', 'rustig'] as const;
/** How far back is looked for what was not met. */
const TERUG = 370;

/** The deadlines of a month over its working days; on a phone as a list. The month stands in the address. */
export default function Agenda() {
  const t = useTranslate();
  const { mag } = useMij();
  usePaginatitel(t('db.agenda.titel'));
  return mag('dossier') ? <Inhoud /> : <NietGevonden />;
}

function Inhoud() {
  const t = useTranslate();
  const f = useFormat();
  const { mij } = useMij();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const [zoek, zetZoek] = useSearchParams();
  const moment = nu();
  const vandaag = lokaleDag(moment);
  const gevraagd = zoek.get('maand');
  const maand = isMaand(gevraagd) ? gevraagd : vandaag.slice(0, 7);
  const dagen = wekenVanaf(`${maand}-01`, 6).flat();
  const aanvrager = mij?.rollen.includes('AANVRAGER') ?? false;
  const { afspraken, error, refetch } = useAfspraken(dagen[0] ?? '', dagen.at(-1) ?? '', moment, aanvrager);
  const naar = (welke: string) => zetZoek(welke === vandaag.slice(0, 7) ? {} : { maand: welke });
  const eigen = afspraken?.filter(({ dag }) => dag.startsWith(maand)) ?? [];
  const naam = f.maand(`${maand}-01`);
  const metWeekend = eigen.some(({ dag }) => weekdag(dag) > 5);

  return (
    <>
      <div className="titelrij">
        <h1>{t('db.agenda.titel')}</h1>
        <span className="stil" role="status">
          {afspraken && t('db.agenda.aantal', { smart_count: eigen.length })}
        </span>
      </div>
      <Verstreken vandaag={vandaag} />
      <section className="paneel kalendervak" aria-labelledby="agenda-maand">
        <div className="maandkop">
          <button
            type="button"
            className="ikoon"
            aria-label={t('db.agenda.vorige')}
            onClick={() => naar(plusMaanden(maand, -1))}
          >
            <ChevronLeftOutlined className="i" />
          </button>
          <button
            type="button"
            className="ikoon"
            aria-label={t('db.agenda.volgende')}
            onClick={() => naar(plusMaanden(maand, 1))}
          >
            <ChevronRightOutlined className="i" />
          </button>
          <h2 id="agenda-maand" aria-live="polite">
            {naam}
          </h2>
          <button
            type="button"
            className="knop klein"
            aria-disabled={maand === vandaag.slice(0, 7)}
            onClick={() => naar(vandaag.slice(0, 7))}
          >
            {t('db.agenda.vandaag')}
          </button>
          <ul className="legenda">
            {DRANGEN.map((een) => (
              <li key={een}>
                <span className={`sw ${een}`} aria-hidden="true" />
                {t(`db.agenda.legenda.${een}`)}
              </li>
            ))}
          </ul>
        </div>
        {error ? (
          <div className="pin">
            <Mislukt fout={error} opnieuw={() => void refetch()} />
          </div>
        ) : !afspraken ? (
          <div className="pin">
            <Skelet regels={8} />
          </div>
        ) : smal ? (
          <Dagenlijst afspraken={eigen} vandaag={vandaag} />
        ) : (
          <Kalender
            label={t('db.agenda.kalender', { maand: naam })}
            weken={wekenVan(maand, metWeekend)}
            afspraken={afspraken}
            vandaag={vandaag}
            maand={maand}
            groot
          />
        )}
        {afspraken && eigen.length === 0 && (
          <Leeg tekst={t('db.agenda.leeg')}>
            <button
              type="button"
              className="knop"
              onClick={() => naar(maand < vandaag.slice(0, 7) ? vandaag.slice(0, 7) : plusMaanden(maand, 1))}
            >
              {t(maand < vandaag.slice(0, 7) ? 'db.agenda.naar_vandaag' : 'db.agenda.volgende')}
            </button>
          </Leeg>
        )}
      </section>
    </>
  );
}

/** What was not met in time, whatever month is looked at. */
function Verstreken({ vandaag }: { vandaag: string }) {
  const t = useTranslate();
  const { afspraken = [] } = useAfspraken(plusDagen(vandaag, -TERUG), plusDagen(vandaag, -1), nu(), false);
  const telaat = afspraken.filter(({ soort }) => soort !== 'BEZWAAR');
  if (telaat.length === 0) return null;
  return (
    <div className="melding fout" style={{ marginBottom: 16 }}>
      <ErrorOutlineOutlined className="i" />
      <span>
        <strong>{t('db.agenda.verstreken', { smart_count: telaat.length })}</strong>{' '}
        {telaat.slice(0, 5).map((een, plaats) => (
          <span key={een.sleutel}>
            {plaats > 0 && ', '}
            <Link to={afspraakadres(een)}>{een.aanvraag.titel}</Link>
          </span>
        ))}
        {telaat.length > 5 && ' …'}
      </span>
    </div>
  );
}

/** The same on a phone: the days on which something ends. */
export function Dagenlijst({ afspraken, vandaag }: { afspraken: readonly Afspraak[]; vandaag: string }) {
  const t = useTranslate();
  const f = useFormat();
  const dagen = [...new Set(afspraken.map(({ dag }) => dag))];
  return (
    <div className="dagenlijst">
      {dagen.map((dag) => (
        <div key={dag}>
          <h3 className={dag === vandaag ? 'nu' : undefined}>
            {f.weekdag(dag)}
            {dag === vandaag && ` (${t('db.agenda.nu')})`}
          </h3>
          <ul>
            {afspraken
              .filter((een) => een.dag === dag)
              .map((een) => (
                <li key={een.sleutel}>
                  <span>
                    <Link to={afspraakadres(een)}>{een.aanvraag.titel}</Link>
                    <span className="klein stil" style={{ display: 'block' }}>
                      {t(`db.agenda.soort.${een.soort}`, { _: t('db.agenda.soort.OVERIG') })} ·{' '}
                      {een.aanvraag.aanvrager.naam}
                    </span>
                  </span>
                  <Dagen uiterste={een.dag} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
