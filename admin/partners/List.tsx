import AddOutlined from '@mui/icons-material/AddOutlined';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { OrganisatieFragment } from '../../schema/generated/documenten.ts';
import { Bladeren } from '../components/Bladeren.tsx';
import { Filterbalk } from '../components/Filterbalk.tsx';
import { Lijst } from '../components/Lijst.tsx';
import { Sorteerkeuze } from '../components/Sorteerkeuze.tsx';
import { Sorteerkop } from '../components/Sorteerkop.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij } from '../providers/Diensten.tsx';
import { Partnerdialoog } from './Partnerdialoog.tsx';
import { SOORTEN } from './partnervelden.ts';

/** All organisations, by name. */
export default function Partnerlijst() {
  const t = useTranslate();
  usePaginatitel(t('db.partners.titel'));
  return (
    <Lijst<OrganisatieFragment> resource="partners" sort={{ field: 'naam', order: 'ASC' }}>
      <Inhoud />
    </Lijst>
  );
}

function Inhoud() {
  const t = useTranslate();
  const d = (naam: string) => t(`db.partners.${naam}`);
  const { data, total, error, isPending, isFetching, isPlaceholderData, filterValues, setFilters, refetch } =
    useListContext<OrganisatieFragment>();
  const { mij } = useMij();
  const [nieuw, zetNieuw] = useState(false);
  const magToevoegen = mij?.rollen.some((rol) => rol === 'AANVRAGER' || rol === 'BEHEERDER') ?? false;
  const gefilterd = Object.keys(filterValues).length > 0;
  return (
    <>
      <div className="titelrij">
        <h1>{d('titel')}</h1>
        {total !== undefined && (
          <span className="stil" role="status">
            {t('db.lijst.gevonden', { smart_count: total })}
          </span>
        )}
        {magToevoegen && (
          <div className="rechts">
            <button type="button" className="knop hoofd" onClick={() => zetNieuw(true)}>
              <AddOutlined className="i" />
              {t('db.partner.toevoegen')}
            </button>
            <Partnerdialoog open={nieuw} sluit={() => zetNieuw(false)} />
          </div>
        )}
      </div>
      <Filterbalk
        filters={[
          {
            naam: 'soort',
            label: d('soort'),
            opties: SOORTEN.map((waarde) => ({ waarde, label: t(`db.partnersoort.${waarde}`) })),
          },
        ]}
      />
      <Sorteerkeuze
        velden={[
          { veld: 'naam', label: d('naam') },
          { veld: 'soort', label: d('soort') },
        ]}
      />
      <div className="paneel" aria-busy={isFetching}>
        {error ? (
          <div className="pin">
            <Mislukt fout={error} opnieuw={() => void refetch()} />
          </div>
        ) : isPending ? (
          <div className="pin">
            <Skelet regels={8} />
          </div>
        ) : !data || data.length === 0 ? (
          <Leeg tekst={gefilterd ? t('db.lijst.leeg_filter') : d('leeg')}>
            {gefilterd && (
              <button type="button" className="knop" onClick={() => setFilters({}, undefined, false)}>
                {t('db.lijst.alles_wissen')}
              </button>
            )}
          </Leeg>
        ) : (
          <>
            <Tabelvak label={d('titel')} className={isPlaceholderData ? 'verouderd' : ''}>
              <table className="t kaartjes">
                <caption className="alleen-sr">{d('titel')}</caption>
                <thead>
                  <tr>
                    <Sorteerkop label={d('naam')} veld="naam" />
                    <Sorteerkop label={d('soort')} veld="soort" />
                    <th scope="col">{d('kvk')}</th>
                    <th scope="col">{d('positie')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((partner) => (
                    <tr key={partner.id}>
                      <td>
                        <Link className="titel" to={`/partners/${partner.id}`}>
                          {partner.naam}
                        </Link>
                      </td>
                      <td data-label={d('soort')}>{t(`db.partnersoort.${partner.soort}`)}</td>
                      <td data-label={d('kvk')}>{partner.kvkNummer ?? '–'}</td>
                      <td data-label={d('positie')}>
                        {partner.contractgerechtigd ? d('contract') : partner.wlzGefinancierd ? d('wlz') : '–'}
                      </td>
                    </tr>
                  ))}
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
