import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetOne, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { DeelnamesDocument, type DeelnamesQuery, type OrganisatieFragment } from '../../schema/generated/documenten.ts';
import { Gegevens as Gegevenslijst } from '../components/Gegevens.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, NietGevonden, Skelet } from '../components/Toestanden.tsx';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij } from '../providers/Diensten.tsx';
import type { Gegevens } from '../providers/dataProvider.ts';
import { type Apifout, alsApifout } from '../providers/fouten.ts';
import { deelnamesVan } from './index.ts';

const PAGINA = 100;

/** All files that the caller may see; there is no filter on partners, so they are gone through page by page. */
function useDossiers(enabled: boolean) {
  const gegevens = useDataProvider<Gegevens>();
  return useQuery<DeelnamesQuery['aanvragen']['nodes'], Apifout>({
    queryKey: ['vraag', 'Deelnames'],
    enabled,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const rijen: DeelnamesQuery['aanvragen']['nodes'] = [];
      for (let offset = 0; ; offset += PAGINA) {
        const { aanvragen } = await gegevens.vraag(DeelnamesDocument, { first: PAGINA, offset }, signal);
        rijen.push(...aanvragen.nodes);
        if (aanvragen.nodes.length < PAGINA) return rijen;
      }
    },
  });
}

/** An organisation: who it is, how the policy sees it, its projects and what it contributed. */
export default function Partner() {
  const t = useTranslate();
  const { id = '' } = useParams();
  const { mag } = useMij();
  const d = (naam: string) => t(`db.partners.${naam}`);
  const {
    data: partner,
    error,
    isPending,
    refetch,
  } = useGetOne<OrganisatieFragment>('partners', { id }, { retry: false });
  usePaginatitel(partner?.naam);
  if (isPending) return <Skelet regels={6} kop />;
  if (error) {
    return alsApifout(error).soort === 'niet_gevonden' ? (
      <NietGevonden />
    ) : (
      <Mislukt fout={error} opnieuw={() => void refetch()} />
    );
  }
  const nummers = (
    [
      ['kvk', partner.kvkNummer],
      ['rsin', partner.rsin],
      ['oin', partner.oin],
      ['agb', partner.agbCode],
      ['uzovi', partner.uzovi],
      ['gemeentecode', partner.gemeentecode],
    ] as const
  ).filter(([, waarde]) => waarde !== null);
  return (
    <>
      <nav className="kruimel" aria-label={t('db.app.kruimelpad')}>
        <Link to="/partners">{d('titel')}</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{partner.naam}</span>
      </nav>
      <div className="titelrij">
        <h1>{partner.naam}</h1>
        <span className="stil">{t(`db.partnersoort.${partner.soort}`)}</span>
      </div>
      <div className="rooster">
        {mag('dossier') && <Projecten id={id} />}
        <div className="stapel">
          <Paneel titel={d('positie')}>
            <ul className="stapel-klein">
              <li>{d(partner.contractgerechtigd ? 'contract_ja' : 'contract_nee')}</li>
              <li>{d(partner.wlzGefinancierd ? 'wlz_ja' : 'wlz_nee')}</li>
            </ul>
          </Paneel>
          {nummers.length > 0 && (
            <Paneel titel={d('nummers')}>
              <Gegevenslijst rijen={nummers.map(([naam, waarde]) => [d(naam), waarde])} />
            </Paneel>
          )}
        </div>
      </div>
    </>
  );
}

function Projecten({ id }: { id: string }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string) => t(`db.partners.${naam}`);
  const { data, error, refetch } = useDossiers(true);
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const deelnames = deelnamesVan(data ?? [], id);
  const tel = (veld: 'bijdrage' | 'telt' | 'toegezegd') => deelnames.reduce((som, een) => som + een[veld], 0n);
  return (
    <Paneel titel={d('projecten')} bij={d('projecten_uitleg')} vol>
      {!data ? (
        <div className="pin">
          <Skelet regels={4} />
        </div>
      ) : deelnames.length === 0 ? (
        <Leeg tekst={d('geen_projecten')} />
      ) : (
        <div className="pin">
          <dl className="feiten drie-feiten">
            {(
              [
                ['bijgedragen', 'bijdrage'],
                ['telt_mee', 'telt'],
                ['toegezegd', 'toegezegd'],
              ] as const
            ).map(([naam, veld]) => (
              <div key={naam}>
                <dt>{d(naam)}</dt>
                <dd>{f.centen(tel(veld))}</dd>
              </div>
            ))}
          </dl>
          <Tabelvak label={d('projecten')}>
            <table className="t los randloos">
              <thead>
                <tr>
                  <th scope="col">{d('project')}</th>
                  <th scope="col">{d('rol')}</th>
                  <th scope="col" className="weg">
                    {d('status')}
                  </th>
                  <th scope="col" className="num">
                    {d('bijdrage')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {deelnames.map(({ aanvraag, rollen, bijdrage }) => (
                  <tr key={aanvraag.id}>
                    <td>
                      <Link className="titel" to={`/aanvragen/${aanvraag.id}`}>
                        {aanvraag.titel}
                      </Link>
                      <span className="sub">
                        {aanvraag.kenmerk} · {aanvraag.jaar}
                      </span>
                    </td>
                    <td>{rollen.map((rol) => t(`db.partnerrol.${rol}`)).join(', ')}</td>
                    <td className="weg">
                      <StatusChip status={aanvraag.status} />
                    </td>
                    <td className="num">{bijdrage > 0n ? f.centen(bijdrage) : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelvak>
        </div>
      )}
    </Paneel>
  );
}
