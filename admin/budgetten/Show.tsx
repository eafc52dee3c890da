import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useGetOne, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { GrootboekDocument, type GrootboekQuery, type StandFragment } from '../../schema/generated/documenten.ts';
import { Gegevens as Gegevenslijst } from '../components/Gegevens.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, NietGevonden, Skelet } from '../components/Toestanden.tsx';
import { centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import { type Apifout, alsApifout } from '../providers/fouten.ts';
import { Budgetlegenda, Budgetmeter } from './Budgetmeter.tsx';
import { Verloopgrafiek } from './Verloopgrafiek.tsx';

type Boeking = NonNullable<GrootboekQuery['budget']>['mutaties']['nodes'][number];

const PAGINA = 100;
const EERST = 25;

/** The whole ledger, page by page: the line over time needs all of it. */
function useGrootboek(id: string) {
  const gegevens = useDataProvider<Gegevens>();
  return useQuery<Boeking[], Apifout>({
    queryKey: ['vraag', 'Grootboek', id],
    queryFn: async ({ signal }) => {
      const boekingen: Boeking[] = [];
      let after: string | null = null;
      for (;;) {
        const antwoord: GrootboekQuery = await gegevens.vraag(GrootboekDocument, { id, first: PAGINA, after }, signal);
        const mutaties = antwoord.budget?.mutaties;
        if (!mutaties) return boekingen;
        boekingen.push(...mutaties.nodes);
        if (!mutaties.pageInfo.hasNextPage) return boekingen;
        after = mutaties.pageInfo.endCursor;
      }
    },
  });
}

/** An envelope: how full it is, how it came so, and every line of its ledger. */
export default function Budget() {
  const t = useTranslate();
  const f = useFormat();
  const { id = '' } = useParams();
  const d = (naam: string, opties?: object) => t(`db.budgetten.${naam}`, opties);
  const { data: budget, error, isPending, refetch } = useGetOne<StandFragment>('budgetten', { id }, { retry: false });
  const naam = budget && d('een', { regeling: budget.regeling, jaar: budget.jaar });
  usePaginatitel(naam);
  const grootboek = useGrootboek(id);
  if (isPending) return <Skelet regels={6} kop />;
  if (error) {
    return alsApifout(error).soort === 'niet_gevonden' ? (
      <NietGevonden />
    ) : (
      <Mislukt fout={error} opnieuw={() => void refetch()} />
    );
  }
  return (
    <>
      <nav className="kruimel" aria-label={t('db.app.kruimelpad')}>
        <Link to="/budgetten">{d('titel')}</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">
          {budget.regeling} {budget.jaar}
        </span>
      </nav>
      <div className="titelrij">
        <h1>{naam}</h1>
        <span className="stil">{budget.zorgkantoor.naam}</span>
      </div>
      <div className="rooster">
        <div className="stapel">
          <Paneel
            titel={d('stand')}
            rechts={
              <>
                {d('legenda.maximum')} <strong className="inkt">{f.bedrag(budget.maximum)}</strong>
              </>
            }
          >
            <Budgetlegenda />
            <div style={{ marginTop: 8 }}>
              <Budgetmeter budget={budget} naam={naam ?? ''} />
            </div>
          </Paneel>
          <Grootboek grootboek={grootboek} />
        </div>
        <div className="stapel">
          {grootboek.data && grootboek.data.length > 0 && (
            <Paneel titel={d('verloop')}>
              <Verloopgrafiek budget={budget} mutaties={grootboek.data} />
            </Paneel>
          )}
          <Paneel titel={d('budget')}>
            <Gegevenslijst
              rijen={[
                [
                  d('bron'),
                  <span lang="nl" key="bron">
                    {budget.bronvermelding}
                  </span>,
                ],
                [d('uitbetaald'), f.bedrag(budget.uitbetaald)],
                [d('prioritering'), t(budget.prioriteringVerplicht ? 'db.app.ja' : 'db.app.nee')],
              ]}
            />
            <p className="oordeel">
              <Link
                to={`/aanvragen?filter=${encodeURIComponent(JSON.stringify({ jaar: [budget.jaar], regeling: [budget.regeling] }))}`}
              >
                {d('aanvragen')}
              </Link>
            </p>
          </Paneel>
        </div>
      </div>
    </>
  );
}

function Grootboek({ grootboek }: { grootboek: ReturnType<typeof useGrootboek> }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.budgetten.${naam}`, opties);
  const [alles, zetAlles] = useState(false);
  const { data, error, refetch } = grootboek;
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const nieuwste = [...(data ?? [])].sort((a, b) => b.moment.localeCompare(a.moment));
  const rijen = alles ? nieuwste : nieuwste.slice(0, EERST);
  return (
    <Paneel titel={d('grootboek')} bij={data && d('mutaties', { smart_count: data.length })} vol>
      {!data ? (
        <div className="pin">
          <Skelet regels={4} />
        </div>
      ) : data.length === 0 ? (
        <Leeg tekst={d('geen_mutaties')} />
      ) : (
        <div className="pin">
          <Tabelvak label={d('grootboek')}>
            <table className="t los randloos">
              <thead>
                <tr>
                  <th scope="col">{d('moment')}</th>
                  <th scope="col">{d('mutatie')}</th>
                  <th scope="col" className="weg">
                    {d('toelichting')}
                  </th>
                  <th scope="col" className="num">
                    {d('bedrag')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rijen.map((een) => (
                  <tr key={een.id}>
                    <td className="nw">{f.kort(een.moment)}</td>
                    <td>
                      {t(`db.mutatie.${een.soort}`)}
                      {een.aanvraag && (
                        <span className="sub">
                          <Link to={`/aanvragen/${een.aanvraag.id}`}>{een.aanvraag.titel}</Link>
                        </span>
                      )}
                    </td>
                    <td className="weg" lang="nl">
                      {een.toelichting ?? '–'}
                    </td>
                    <td className={`num dik ${(centen(een.bedrag) ?? 0n) < 0n ? 'rood' : ''}`}>
                      {f.bedrag(een.bedrag)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelvak>
          {rijen.length < nieuwste.length && (
            <button type="button" className="knop" style={{ marginTop: 12 }} onClick={() => zetAlles(true)}>
              {d('meer')}
            </button>
          )}
        </div>
      )}
    </Paneel>
  );
}
