import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { AanvraagDocument } from '../../schema/generated/documenten.ts';
import { Mislukt, NietGevonden, Skelet } from '../components/Toestanden.tsx';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import type { Deel } from '../providers/rechten.ts';
import { Doorloop } from './Doorloop.tsx';
import { Kop } from './Kop.tsx';
import { Toetsteller } from './onderdelen/Toetsteller.tsx';
import { DEEL, useAfdrukken } from './useAfdrukken.ts';

/** The parts of a file, in the order of the tabs; each is loaded when it is opened. */
const ONDERDELEN = [
  { naam: 'plan', scherm: lazy(() => import('./onderdelen/Plan.tsx')) },
  { naam: 'geld', deel: 'dossier', scherm: lazy(() => import('./onderdelen/Geld.tsx')) },
  { naam: 'partners', scherm: lazy(() => import('./onderdelen/Partners.tsx')) },
  { naam: 'toets', deel: 'dossier', scherm: lazy(() => import('./onderdelen/Toets.tsx')) },
  { naam: 'beoordeling', deel: 'beoordeling', scherm: lazy(() => import('./onderdelen/Beoordeling.tsx')) },
  { naam: 'besluit', deel: 'dossier', scherm: lazy(() => import('./onderdelen/Besluit.tsx')) },
  { naam: 'documenten', deel: 'dossier', scherm: lazy(() => import('./onderdelen/Documenten.tsx')) },
  { naam: 'geschiedenis', deel: 'dossier', scherm: lazy(() => import('./onderdelen/Geschiedenis.tsx')) },
] as const satisfies readonly { naam: string; deel?: Deel; scherm: unknown }[];

/** On a phone not all tabs fit: the current one is moved to the middle of the bar. */
function brengInBeeld(tab: HTMLElement | null): void {
  const balk = tab?.parentElement;
  if (!tab || !balk) return;
  const [hier, daar] = [tab.getBoundingClientRect(), balk.getBoundingClientRect()];
  balk.scrollLeft += hier.left + hier.width / 2 - (daar.left + daar.width / 2);
}

/** One page per aanvraag: its head, and its parts as tabs with addresses of their own. */
export default function Dossier() {
  const t = useTranslate();
  const { id = '', '*': pad = '' } = useParams();
  const { mag } = useMij();
  // Not the data provider's getOne: react-admin fills that with rows of the list, which hold only a part of the file.
  const { data, error, refetch } = useVraag(AanvraagDocument, { id, dossier: mag('dossier') });
  const aanvraag = data?.aanvraag;
  const delen = ONDERDELEN.filter((een) => !('deel' in een) || mag(een.deel));
  const gekozen = delen.find(({ naam }) => naam === (pad || 'plan'));
  usePaginatitel(aanvraag && gekozen ? `${aanvraag.titel}, ${t(`db.dossier.tab.${gekozen.naam}`)}` : undefined);
  const [afdrukken, drukAf] = useAfdrukken();

  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={8} kop />;
  if (!aanvraag || !gekozen) return <NietGevonden />;
  const { scherm: Scherm } = gekozen;
  return (
    <>
      <Doorloop id={id} />
      <div className="dkop">
        <Kop aanvraag={aanvraag} drukAf={drukAf} />
        <nav className="tabs" aria-label={t('db.dossier.onderdelen')}>
          {delen.map(({ naam }) => (
            <Link
              key={naam}
              to={naam === 'plan' ? `/aanvragen/${id}` : `/aanvragen/${id}/${naam}`}
              aria-current={naam === gekozen.naam ? 'page' : undefined}
              ref={naam === gekozen.naam ? brengInBeeld : undefined}
            >
              {t(`db.dossier.tab.${naam}`)}
              {naam === 'toets' && <Toetsteller id={id} />}
            </Link>
          ))}
        </nav>
      </div>
      {aanvraag.gevraagdeAanvulling && aanvraag.gevraagdeAanvulling.length > 0 && (
        <div className="melding let" style={{ marginBottom: 20 }}>
          <PendingActionsOutlined className="i" />
          <div>
            <strong>{t('db.dossier.aanvulling')}</strong>
            <ul lang="nl">
              {aanvraag.gevraagdeAanvulling.map((punt) => (
                <li key={punt}>{punt}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {afdrukken ? (
        delen.map(({ naam, scherm: Deelscherm }) => (
          <div key={naam} className={DEEL}>
            <h2 className="druk-kop">{t(`db.dossier.tab.${naam}`)}</h2>
            <Suspense fallback={<Skelet regels={6} />}>
              <Deelscherm aanvraag={aanvraag} />
            </Suspense>
          </div>
        ))
      ) : (
        <Suspense fallback={<Skelet regels={6} />}>
          <Scherm aanvraag={aanvraag} />
        </Suspense>
      )}
    </>
  );
}
