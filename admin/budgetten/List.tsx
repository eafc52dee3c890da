import { ListContextProvider, useListContext, useListController, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { StandFragment } from '../../schema/generated/documenten.ts';
import { Bladeren } from '../components/Bladeren.tsx';
import { Sorteerkop } from '../components/Sorteerkop.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { Budgetbalk, Budgetlegenda, schaalVan } from './Budgetmeter.tsx';

/** The envelopes of the own zorgkantoor, on one scale. */
export default function Budgetlijst() {
  const t = useTranslate();
  usePaginatitel(t('db.budgetten.titel'));
  const lijst = useListController<StandFragment>({
    resource: 'budgetten',
    perPage: 25,
    sort: { field: 'jaar', order: 'DESC' },
    storeKey: false,
    exporter: false,
    disableAuthentication: true,
  });
  return (
    <ListContextProvider value={lijst}>
      <Inhoud />
    </ListContextProvider>
  );
}

function Inhoud() {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string) => t(`db.budgetten.${naam}`);
  const { data, total, error, isPending, refetch } = useListContext<StandFragment>();
  const schaal = schaalVan(data ?? []);
  return (
    <>
      <div className="titelrij">
        <h1>{d('titel')}</h1>
        {data?.[0] && <span className="stil">{data[0].zorgkantoor.naam}</span>}
      </div>
      <div className="paneel">
        {error ? (
          <div className="pin">
            <Mislukt fout={error} opnieuw={() => void refetch()} />
          </div>
        ) : isPending ? (
          <div className="pin">
            <Skelet regels={4} />
          </div>
        ) : !data || total === 0 ? (
          <Leeg tekst={d('leeg')} />
        ) : (
          <>
            <Budgetlegenda className="in-paneel boven" gelijk={data.length > 1} />
            <Tabelvak label={d('titel')}>
              <table className="t">
                <caption className="alleen-sr">{d('titel')}</caption>
                <thead>
                  <tr>
                    <Sorteerkop label={d('budget')} veld="jaar" />
                    <th scope="col" className="weg" style={{ width: '34%' }}>
                      {d('stand')}
                    </th>
                    <th scope="col" className="num weg">
                      {d('toegekend')}
                    </th>
                    <th scope="col" className="num weg">
                      {d('aangevraagd')}
                    </th>
                    <Sorteerkop label={d('vrij')} veld="vrij" num />
                    <Sorteerkop label={d('maximum')} veld="maximum" num />
                  </tr>
                </thead>
                <tbody>
                  {data.map((budget) => {
                    const naam = `${budget.regeling} ${budget.jaar}`;
                    const over =
                      (centen(budget.toegekend) ?? 0n) +
                      (centen(budget.aangevraagd) ?? 0n) -
                      (centen(budget.maximum) ?? 0n);
                    return (
                      <tr key={budget.id}>
                        <td className="nw">
                          <Link className="titel" to={`/budgetten/${budget.id}`}>
                            {naam}
                          </Link>
                          {budget.dreigtOverschrijding && (
                            <span className="sub rood">
                              {f.centen(over)} {d('over').toLowerCase()}
                            </span>
                          )}
                        </td>
                        <td className="weg">
                          <Budgetbalk budget={budget} naam={naam} schaal={schaal} hoogte={26} />
                        </td>
                        <td className="num weg">{f.bedrag(budget.toegekend)}</td>
                        <td className="num weg">{f.bedrag(budget.aangevraagd)}</td>
                        <td className="num">{f.bedrag(budget.vrij)}</td>
                        <td className="num dik">{f.bedrag(budget.maximum)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </Tabelvak>
            <Bladeren />
          </>
        )}
      </div>
    </>
  );
}
