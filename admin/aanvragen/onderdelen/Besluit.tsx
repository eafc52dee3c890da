import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BesluitDocument } from '../../../schema/generated/documenten.ts';
import { Budgetmeter } from '../../budgetten/Budgetmeter.tsx';
import { Bevinding } from '../../components/Bevinding.tsx';
import { Gegevens } from '../../components/Gegevens.tsx';
import { Paneel } from '../../components/Paneel.tsx';
import { Leeg, Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { Brieftekst } from '../behandelen/Brieftekst.tsx';
import type { Aanvraag } from '../index.ts';

/** Prints the letter and nothing else. */
function drukBriefAf(): void {
  const { classList } = document.documentElement;
  classList.add('alleen-brief');
  window.addEventListener('afterprint', () => classList.remove('alleen-brief'), { once: true });
  window.print();
}

/** The decision, the test that it stands on, and for staff the envelope that it takes from. */
export default function Besluit({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.dossier.besluit.${naam}`, opties);
  const { data, error, refetch } = useVraag(BesluitDocument, { id: aanvraag.id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={6} />;
  const { besluit, budget } = data.aanvraag ?? {};
  const { regeling, jaar } = aanvraag;
  return (
    <div className="geldgrid">
      <div className="stapel">
        {besluit ? (
          <>
            <Paneel titel={t(`db.besluit.${besluit.soort}`)}>
              <Gegevens
                rijen={[
                  ...(besluit.bedrag
                    ? [[d('bedrag'), <strong key="bedrag">{f.bedrag(besluit.bedrag)}</strong>] as const]
                    : []),
                  [d('bekend'), f.datum(besluit.bekendgemaaktOp)],
                  [d('bezwaar'), f.datum(besluit.bezwaarUiterlijk)],
                  [
                    d('motivering'),
                    <span className="regel" lang="nl" key="motivering">
                      {besluit.motivering}
                    </span>,
                  ],
                ]}
              />
            </Paneel>
            <Paneel
              titel={t('db.behandelen.brief.naam')}
              rechts={
                besluit.brief && (
                  <button type="button" className="knop klein" onClick={drukBriefAf}>
                    {t('db.behandelen.brief.afdrukken')}
                  </button>
                )
              }
            >
              {besluit.brief ? <Brieftekst brief={besluit.brief} /> : <p>{t('db.behandelen.brief.geen')}</p>}
            </Paneel>
          </>
        ) : (
          <Paneel titel={d('soort')} vol>
            <Leeg tekst={d('leeg')} />
          </Paneel>
        )}
      </div>
      <div className="stapel">
        {budget && (
          <Paneel
            titel={d('budget')}
            rechts={
              <Link to={`/budgetten/${budget.id}`}>{t('db.budgetten.een', { regeling, jaar: budget.jaar })}</Link>
            }
          >
            <Budgetmeter budget={budget} naam={t('db.budgetten.een', { regeling, jaar: budget.jaar })} />
          </Paneel>
        )}
        {besluit && (
          <Paneel
            titel={d('toets')}
            bij={d('toets_uitleg', {
              datum: f.datum(besluit.toetsBijBesluit.getoetstOp),
              kader: besluit.toetsBijBesluit.beleidskader.versie,
            })}
            vol
          >
            {besluit.toetsBijBesluit.bevindingen.length === 0 ? (
              <Leeg tekst={d('geen_open')} />
            ) : (
              <ul style={{ marginTop: 12 }}>
                {besluit.toetsBijBesluit.bevindingen.map((een, plaats) => (
                  <Bevinding key={`${een.regel}${plaats}`} bevinding={een} regeling={regeling} jaar={jaar} />
                ))}
              </ul>
            )}
          </Paneel>
        )}
      </div>
    </div>
  );
}
