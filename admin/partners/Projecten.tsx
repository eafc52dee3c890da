import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ProjectenDocument, type ProjectenQuery } from '../../schema/generated/documenten.ts';
import { Bladerrij } from '../components/Bladeren.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { useFormat } from '../format/useFormat.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import type { Apifout } from '../providers/fouten.ts';
import { deelnamesVan } from './index.ts';

const PER_PAGINA = 20;

/** The aanvragen that name an organisation, within what the reader may see. */
export function Projecten({ id }: { id: string }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.partners.${naam}`, opties);
  const gegevens = useDataProvider<Gegevens>();
  const [pagina, zetPagina] = useState(0);
  const vraag = { id, first: PER_PAGINA, offset: pagina * PER_PAGINA };
  const { data, error, isPlaceholderData, refetch } = useQuery<ProjectenQuery, Apifout>({
    queryKey: ['vraag', 'Projecten', vraag],
    queryFn: ({ signal }) => gegevens.vraag(ProjectenDocument, vraag, signal),
    placeholderData: keepPreviousData,
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const totaal = data?.aanvragen.totalCount ?? 0;
  const deelnames = deelnamesVan(data?.aanvragen.nodes ?? [], id);
  return (
    <Paneel titel={d('projecten')} bij={data && t('db.partner.projecten', { smart_count: totaal })} vol>
      {!data ? (
        <div className="pin">
          <Skelet regels={4} />
        </div>
      ) : totaal === 0 ? (
        <Leeg tekst={d('geen_projecten')} />
      ) : (
        <>
          <div className="pin">
            <Tabelvak label={d('projecten')} className={isPlaceholderData ? 'verouderd' : ''}>
              <table className="t los randloos kaartjes">
                <caption className="alleen-sr">{d('projecten')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{d('project')}</th>
                    <th scope="col">{d('rol')}</th>
                    <th scope="col">{d('status')}</th>
                    <th scope="col" className="num">
                      {d('bijdrage')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {deelnames.map(({ aanvraag, rollen, bijdrage, toegezegd }) => (
                    <tr key={aanvraag.id}>
                      <td>
                        <Link className="titel" to={`/aanvragen/${aanvraag.id}`}>
                          {aanvraag.titel}
                        </Link>
                        <span className="sub">
                          {aanvraag.kenmerk} · {aanvraag.jaar}
                        </span>
                      </td>
                      <td data-label={d('rol')}>{rollen.map((rol) => t(`db.partnerrol.${rol}`)).join(', ')}</td>
                      <td data-label={d('status')}>
                        <StatusChip status={aanvraag.status} />
                      </td>
                      <td className="num" data-label={d('bijdrage')}>
                        {bijdrage > 0n ? f.centen(bijdrage) : '–'}
                        {bijdrage > 0n && toegezegd < bijdrage && (
                          <span className="sub">
                            {t('db.partner.voorbehoud', { bedrag: f.centen(bijdrage - toegezegd) })}
                          </span>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Tabelvak>
          </div>
          <Bladerrij
            label={t('db.partner.bladeren')}
            pagina={pagina + 1}
            perPagina={PER_PAGINA}
            totaal={totaal}
            naar={(nummer) => zetPagina(nummer - 1)}
          />
        </>
      )}
    </Paneel>
  );
}
