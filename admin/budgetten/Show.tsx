import EditOutlined from '@mui/icons-material/EditOutlined';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { BudgetDocument, VerloopDocument, type VerloopQuery } from '../../schema/generated/documenten.ts';
import { Gegevens as Gegevenslijst } from '../components/Gegevens.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { Mislukt, NietGevonden, Skelet } from '../components/Toestanden.tsx';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import type { Gegevens } from '../providers/dataProvider.ts';
import type { Apifout } from '../providers/fouten.ts';
import { Aansluiting } from './Aansluiting.tsx';
import { Budgetlegenda, Budgetmeter } from './Budgetmeter.tsx';
import { Grootboek } from './Grootboek.tsx';
import { Vaststellen } from './Vaststellen.tsx';
import { Verloopgrafiek } from './Verloopgrafiek.tsx';

type Stap = NonNullable<VerloopQuery['budget']>['mutaties']['nodes'][number];

const PAGINA = 100;

/** The whole ledger, page by page: the line over time needs all of it. */
function useVerloop(id: string) {
  const gegevens = useDataProvider<Gegevens>();
  return useQuery<Stap[], Apifout>({
    queryKey: ['vraag', 'Verloop', id],
    queryFn: async ({ signal }) => {
      const stappen: Stap[] = [];
      let after: string | null = null;
      for (;;) {
        const antwoord: VerloopQuery = await gegevens.vraag(VerloopDocument, { id, first: PAGINA, after }, signal);
        const mutaties = antwoord.budget?.mutaties;
        if (!mutaties) return stappen;
        stappen.push(...mutaties.nodes);
        if (!mutaties.pageInfo.hasNextPage) return stappen;
        after = mutaties.pageInfo.endCursor ?? null;
      }
    },
  });
}

/** An envelope: how full it is, how it came so, every line of its ledger, and whether those make its figures. */
export default function Budget() {
  const t = useTranslate();
  const f = useFormat();
  const { id = '' } = useParams();
  const { mij } = useMij();
  const [stelt, zetStelt] = useState(false);
  const d = (naam: string, opties?: object) => t(`db.budgetten.${naam}`, opties);
  const { data, error, refetch } = useVraag(BudgetDocument, { id });
  const budget = data?.budget;
  const naam = budget ? d('een', { regeling: budget.regeling, jaar: budget.jaar }) : undefined;
  usePaginatitel(naam);
  const verloop = useVerloop(id);
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={6} kop />;
  if (!budget) return <NietGevonden />;
  const aanvragen = JSON.stringify({ jaar: [budget.jaar], regeling: [budget.regeling] });
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
        {mij?.rollen.includes('FINANCIEEL') && (
          <div className="rechts">
            <button type="button" className="knop" onClick={() => zetStelt(true)}>
              <EditOutlined className="i" />
              {t('db.budget.vaststellen')}
            </button>
            <Vaststellen key={budget.id} open={stelt} sluit={() => zetStelt(false)} budget={budget} />
          </div>
        )}
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
          <Grootboek key={id} budget={budget} />
        </div>
        <div className="stapel">
          {verloop.error ? (
            <Mislukt fout={verloop.error} opnieuw={() => void verloop.refetch()} />
          ) : (
            <Paneel titel={t('db.budget.verloop.kop')}>
              {verloop.data ? <Verloopgrafiek mutaties={verloop.data} /> : <Skelet regels={5} />}
            </Paneel>
          )}
          <Aansluiting budget={budget} />
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
              <Link to={`/aanvragen?filter=${encodeURIComponent(aanvragen)}`}>{d('aanvragen')}</Link>
            </p>
          </Paneel>
        </div>
      </div>
    </>
  );
}
