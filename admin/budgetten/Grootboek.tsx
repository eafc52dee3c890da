import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import {
  type BudgetQuery,
  GrootboekDocument,
  type GrootboekQuery,
  type Mutatiesoort,
  type Richting,
} from '../../schema/generated/documenten.ts';
import { Bladerrij } from '../components/Bladeren.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import type { Apifout } from '../providers/fouten.ts';
import { Grootboekexport } from './Grootboekexport.tsx';

export type Budgetdossier = NonNullable<BudgetQuery['budget']>;
export type Boeking = NonNullable<GrootboekQuery['budget']>['mutaties']['nodes'][number];

const PER_PAGINA = 25;

/** The ledger, page by page: every line with the balances after it, over the whole ledger whatever is shown of it. */
export function Grootboek({ budget }: { budget: Budgetdossier }) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const d = (naam: string, opties?: object) => t(`db.budget.grootboek.${naam}`, opties);
  const gegevens = useDataProvider<Gegevens>();
  const [soort, zetSoort] = useState<Mutatiesoort | ''>('');
  const [richting, zetRichting] = useState<Richting>('DESC');
  const [pagina, zetPagina] = useState(0);
  const keuze = { id: budget.id, soort: soort === '' ? null : [soort], richting };
  const vraag = { ...keuze, first: PER_PAGINA, offset: pagina * PER_PAGINA };
  const { data, error, isPlaceholderData, refetch } = useQuery<GrootboekQuery, Apifout>({
    queryKey: ['vraag', 'Grootboek', vraag],
    queryFn: ({ signal }) => gegevens.vraag(GrootboekDocument, vraag, signal),
    placeholderData: keepPreviousData,
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const mutaties = data?.budget?.mutaties;
  const totaal = mutaties?.totalCount ?? 0;
  const som = soort === '' ? undefined : budget.totalen.find((een) => een.soort === soort);
  const alleen = (nieuw: Mutatiesoort | '') => {
    zetSoort(nieuw);
    zetPagina(0);
  };
  return (
    <Paneel
      titel={t('db.budgetten.grootboek')}
      bij={mutaties && t('db.budgetten.mutaties', { smart_count: totaal })}
      rechts={<Grootboekexport budget={budget} keuze={keuze} leeg={totaal === 0} />}
      vol
    >
      <div className="grootboek-filter">
        <label htmlFor={`${id}-soort`}>{d('soort')}</label>
        <select
          id={`${id}-soort`}
          value={soort}
          onChange={(gebeurtenis) => alleen(gebeurtenis.target.value as Mutatiesoort | '')}
        >
          <option value="">{d('alle')}</option>
          {budget.totalen.map((een) => (
            <option key={een.soort} value={een.soort}>
              {t(`db.mutatie.${een.soort}`)} ({een.aantal})
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-volgorde`}>{d('volgorde')}</label>
        <select
          id={`${id}-volgorde`}
          value={richting}
          onChange={(gebeurtenis) => {
            zetRichting(gebeurtenis.target.value as Richting);
            zetPagina(0);
          }}
        >
          <option value="DESC">{d('nieuwste')}</option>
          <option value="ASC">{d('oudste')}</option>
        </select>
      </div>
      {!mutaties ? (
        <div className="pin">
          <Skelet regels={4} />
        </div>
      ) : totaal === 0 ? (
        <Leeg tekst={soort === '' ? t('db.budgetten.geen_mutaties') : d('leeg_filter')} />
      ) : (
        <>
          <div className="pin">
            <Tabelvak label={t('db.budgetten.grootboek')} className={isPlaceholderData ? 'verouderd' : ''}>
              <table className="t los randloos krap kaartjes boekingen">
                <caption className="alleen-sr">
                  {t('db.budgetten.grootboek')}. {d('bedragen_uitleg')}
                </caption>
                <thead>
                  <tr>
                    <th scope="col" className="num">
                      {d('nr')}
                    </th>
                    <th scope="col">{d('moment')}</th>
                    <th scope="col">{d('mutatie')}</th>
                    <th scope="col" className="num">
                      {d('bedrag')}
                    </th>
                    <th scope="col" className="num">
                      {d('toegekend')}
                    </th>
                    <th scope="col" className="num">
                      {d('maximum')}
                    </th>
                    <th scope="col" className="num">
                      {d('vrij')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {mutaties.nodes.map((een) => (
                    <Regel key={een.id} boeking={een} />
                  ))}
                </tbody>
                {som && (
                  <tfoot>
                    <tr>
                      <th scope="row" colSpan={3}>
                        {d('som', { smart_count: som.aantal })}
                      </th>
                      <td className="num" data-label={d('bedrag')}>
                        {f.bedrag(som.bedrag, { centen: true })}
                      </td>
                      <td colSpan={3} />
                    </tr>
                  </tfoot>
                )}
              </table>
            </Tabelvak>
            <p className="klein stil noot">{d('bedragen_uitleg')}</p>
          </div>
          <Bladerrij
            label={d('bladeren')}
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

function Regel({ boeking }: { boeking: Boeking }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.budget.grootboek.${naam}`, opties);
  const { aanvraag, toelichting, door } = boeking;
  const bedrag = (waarde: string) => f.bedrag(waarde, { centen: true });
  return (
    <tr>
      <td className="num stil" data-label={d('nr')}>
        {boeking.volgnummer}
      </td>
      <td className="nw" data-label={d('moment')}>
        <time dateTime={boeking.moment}>
          {f.kort(boeking.moment)}
          <span className="sub">{t('db.tijd.uur', { tijd: f.tijd(boeking.moment) })}</span>
        </time>
      </td>
      <td className="wat" data-label={d('mutatie')}>
        <span>
          <strong>{t(`db.mutatie.${boeking.soort}`)}</strong>
          {boeking.soort !== 'VASTSTELLING' && (
            <span className="sub">
              {aanvraag ? (
                <Link to={`/aanvragen/${aanvraag.id}`}>
                  {aanvraag.titel}, {aanvraag.kenmerk}
                </Link>
              ) : (
                d('zonder_inzage')
              )}
            </span>
          )}
          {toelichting && toelichting !== aanvraag?.kenmerk && (
            <span className="sub" lang="nl">
              {toelichting}
            </span>
          )}
          {door && <span className="sub">{d('door_wie', { door })}</span>}
        </span>
      </td>
      <td className={`num dik ${(centen(boeking.bedrag) ?? 0n) < 0n ? 'rood' : ''}`} data-label={d('bedrag')}>
        {bedrag(boeking.bedrag)}
      </td>
      <td className="num" data-label={d('toegekend')}>
        {bedrag(boeking.toegekendNa)}
      </td>
      <td className="num" data-label={d('maximum')}>
        {bedrag(boeking.maximumNa)}
      </td>
      <td className="num" data-label={d('vrij')}>
        {bedrag(boeking.vrijNa)}
      </td>
    </tr>
  );
}
