import AddOutlined from '@mui/icons-material/AddOutlined';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { StandFragment } from '../../schema/generated/documenten.ts';
import { Bladeren } from '../components/Bladeren.tsx';
import { Lijst } from '../components/Lijst.tsx';
import { Sorteerkeuze } from '../components/Sorteerkeuze.tsx';
import { Sorteerkop } from '../components/Sorteerkop.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij } from '../providers/Diensten.tsx';
import { Budgetbalk, Budgetlegenda, schaalVan } from './Budgetmeter.tsx';
import { Vaststellen } from './Vaststellen.tsx';

/** The envelopes of the own zorgkantoor, on one scale. */
export default function Budgetlijst() {
  const t = useTranslate();
  usePaginatitel(t('db.budgetten.titel'));
  return (
    <Lijst<StandFragment> resource="budgetten" sort={{ field: 'jaar', order: 'DESC' }}>
      <Inhoud />
    </Lijst>
  );
}

function Inhoud() {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string) => t(`db.budgetten.${naam}`);
  const { data, total, error, isPending, refetch } = useListContext<StandFragment>();
  const { mij } = useMij();
  const [nieuw, zetNieuw] = useState(false);
  const financieel = mij?.rollen.includes('FINANCIEEL') ?? false;
  const knop = (
    <button type="button" className="knop hoofd" onClick={() => zetNieuw(true)}>
      <AddOutlined className="i" />
      {t('db.budget.nieuw')}
    </button>
  );
  const schaal = schaalVan(data ?? []);
  return (
    <>
      <div className="titelrij">
        <h1>{d('titel')}</h1>
        {data?.[0] && <span className="stil">{data[0].zorgkantoor.naam}</span>}
        {financieel && (
          <div className="rechts">
            {total !== 0 && knop}
            <Vaststellen open={nieuw} sluit={() => zetNieuw(false)} />
          </div>
        )}
      </div>
      {data && data.length > 1 && (
        <Sorteerkeuze
          velden={[
            { veld: 'jaar', label: t('db.budgetten.jaar') },
            { veld: 'vrij', label: d('vrij') },
            { veld: 'maximum', label: d('maximum') },
          ]}
        />
      )}
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
          <Leeg tekst={d('leeg')}>{financieel && knop}</Leeg>
        ) : (
          <>
            <Budgetlegenda className="in-paneel boven" gelijk={data.length > 1} />
            <Tabelvak label={d('titel')}>
              <table className="t kaartjes">
                <caption className="alleen-sr">{d('titel')}</caption>
                <thead>
                  <tr>
                    <Sorteerkop label={d('budget')} veld="jaar" />
                    <th scope="col" style={{ width: '34%' }}>
                      {d('stand')}
                    </th>
                    <th scope="col" className="num">
                      {d('toegekend')}
                    </th>
                    <th scope="col" className="num">
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
                        <td className="balkcel">
                          <Budgetbalk budget={budget} naam={naam} schaal={schaal} hoogte={26} />
                        </td>
                        <td className="num" data-label={d('toegekend')}>
                          {f.bedrag(budget.toegekend)}
                        </td>
                        <td className="num" data-label={d('aangevraagd')}>
                          {f.bedrag(budget.aangevraagd)}
                        </td>
                        <td className="num" data-label={d('vrij')}>
                          {f.bedrag(budget.vrij)}
                        </td>
                        <td className="num dik" data-label={d('maximum')}>
                          {f.bedrag(budget.maximum)}
                        </td>
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
