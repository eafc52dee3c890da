import { useTranslate } from 'react-admin';
import { BeoordelingDocument } from '../../../schema/generated/documenten.ts';
import { Gegevens } from '../../components/Gegevens.tsx';
import { Paneel } from '../../components/Paneel.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import type { Aanvraag } from '../index.ts';

const HOOGSTE = 5;

/** A score as blocks and as a figure. */
function Score({ score }: { score: number }) {
  const t = useTranslate();
  return (
    <span className="score">
      {[1, 2, 3, 4, 5].map((plaats) => (
        <i key={plaats} className={plaats <= score ? 'vol' : undefined} aria-hidden="true" />
      ))}
      <span className="dik" style={{ marginLeft: 6 }}>
        <span aria-hidden="true">{score}</span>
        <span className="alleen-sr">{t('db.dossier.beoordeling.score_van', { score, van: HOOGSTE })}</span>
      </span>
    </span>
  );
}

/** The assessment on nine criteria: internal to the zorgkantoor (DOS-048). */
export default function Beoordeling({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.dossier.beoordeling.${naam}`, opties);
  const { data, error, refetch } = useVraag(BeoordelingDocument, { id: aanvraag.id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={6} />;
  const beoordeling = data.aanvraag?.beoordeling;
  if (!beoordeling) {
    return (
      <Paneel titel={d('titel')} vol>
        <Leeg tekst={d('leeg')} />
      </Paneel>
    );
  }
  const tienden = Math.round(
    (beoordeling.scores.reduce((totaal, { score }) => totaal + score, 0) * 10) / Math.max(1, beoordeling.scores.length),
  );
  return (
    <div className="stapel">
      <Paneel titel={d('titel')} bij={d('intern')} rechts={d('op', { datum: f.datum(beoordeling.vastgelegdOp) })}>
        <Gegevens
          rijen={[
            [d('advies'), <strong key="advies">{t(`db.advies.${beoordeling.advies}`)}</strong>],
            [d('gemiddeld'), f.getal((tienden / 10).toFixed(1))],
            [
              d('motivering'),
              <span className="regel" lang="nl" key="motivering">
                {beoordeling.motivering}
              </span>,
            ],
          ]}
        />
      </Paneel>
      <section className="paneel">
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
                {beoordeling.scores.map(({ criterium, score, motivering }) => (
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
