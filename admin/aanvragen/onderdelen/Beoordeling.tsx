import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BeoordelingDocument, type BeoordelingQuery } from '../../../schema/generated/documenten.ts';
import { Gegevens } from '../../components/Gegevens.tsx';
import { Paneel } from '../../components/Paneel.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { CRITERIA, gemiddelde, SCHAAL } from '../behandelen/criteria.ts';
import type { Aanvraag } from '../index.ts';

const Beoordelen = lazy(() => import('../behandelen/Beoordelen.tsx'));

type Vastgelegd = NonNullable<NonNullable<BeoordelingQuery['aanvraag']>['beoordeling']>;

/** A score as blocks and as a figure. */
function Score({ score }: { score: number }) {
  const t = useTranslate();
  return (
    <span className="score">
      {SCHAAL.map((plaats) => (
        <i key={plaats} className={plaats <= score ? 'vol' : undefined} aria-hidden="true" />
      ))}
      <span className="dik" style={{ marginLeft: 6 }}>
        <span aria-hidden="true">{score}</span>
        <span className="alleen-sr">{t('db.dossier.beoordeling.score_van', { score, van: SCHAAL.length })}</span>
      </span>
    </span>
  );
}

/** The assessment on nine criteria: internal to the zorgkantoor (DOS-048). */
export default function Beoordeling({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const d = (naam: string, opties?: object) => t(`db.dossier.beoordeling.${naam}`, opties);
  const { data, error, refetch } = useVraag(BeoordelingDocument, { id: aanvraag.id });
  // Once the form is there it stays until it is recorded or left, whatever others do meanwhile.
  const [toont, zetToont] = useState<'wat er is' | 'vorm' | 'uitslag'>('wat er is');
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={6} />;
  const beoordeling = data.aanvraag?.beoordeling;
  const mag = aanvraag.toegestaneActies.includes('beoordelingVastleggen');
  if (toont === 'wat er is' && mag && !beoordeling) zetToont('vorm');
  if (toont === 'vorm') {
    return (
      <Suspense fallback={<Skelet regels={10} />}>
        <Beoordelen
          aanvraag={aanvraag}
          terug={beoordeling ? () => zetToont('uitslag') : undefined}
          vastgelegd={() => {
            zetToont('uitslag');
            window.scrollTo(0, 0);
          }}
        />
      </Suspense>
    );
  }
  if (!beoordeling && toont === 'uitslag') return <Skelet regels={6} />;
  if (!beoordeling) {
    return (
      <Paneel titel={d('titel')} vol>
        <Leeg tekst={d('leeg')} />
      </Paneel>
    );
  }
  return <Uitslag beoordeling={beoordeling} opnieuw={mag ? () => zetToont('vorm') : undefined} />;
}

/** The assessment as it was recorded: scores drawn, in the order of the policy. */
function Uitslag({ beoordeling, opnieuw }: { beoordeling: Vastgelegd; opnieuw?: () => void }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.dossier.beoordeling.${naam}`, opties);
  const scores = CRITERIA.flatMap(
    ({ criterium }) => beoordeling.scores.find((een) => een.criterium === criterium) ?? [],
  );
  return (
    <div className="stapel">
      <Paneel titel={d('titel')} bij={d('intern')} rechts={d('op', { datum: f.datum(beoordeling.vastgelegdOp) })}>
        <Gegevens
          rijen={[
            [d('advies'), <strong key="advies">{t(`db.advies.${beoordeling.advies}`)}</strong>],
            [d('gemiddeld'), f.getal(gemiddelde(scores.map(({ score }) => score)))],
            [
              d('motivering'),
              <span className="regel" lang="nl" key="motivering">
                {beoordeling.motivering}
              </span>,
            ],
          ]}
        />
        {opnieuw && (
          <p style={{ marginTop: 16 }}>
            <button type="button" className="knop" onClick={opnieuw}>
              {t('db.behandelen.beoordelen.nieuw')}
            </button>
          </p>
        )}
      </Paneel>
      <section className="paneel" aria-label={d('score')}>
        <div className="pin">
          <Tabelvak label={d('titel')}>
            <table className="t los">
              <thead>
                <tr>
                  <th scope="col">{d('criterium')}</th>
                  <th scope="col">{d('score')}</th>
                  <th scope="col">{d('motivering')}</th>
                </tr>
              </thead>
              <tbody>
                {scores.map(({ criterium, score, motivering }) => (
                  <tr key={criterium}>
                    <th scope="row" className="rijkop">
                      {t(`db.criterium.${criterium}`)}
                    </th>
                    <td className="nw">
                      <Score score={score} />
                    </td>
                    <td lang="nl">{motivering}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelvak>
        </div>
      </section>
    </div>
  );
}
