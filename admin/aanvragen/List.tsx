import ViewKanbanOutlined from '@mui/icons-material/ViewKanbanOutlined';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect } from 'react';
import { useListContext, useStore, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { AanvraagtotalenDocument } from '../../schema/generated/documenten.ts';
import { Bladeren } from '../components/Bladeren.tsx';
import { EigenAandeel } from '../components/EigenAandeel.tsx';
import { Filterbalk } from '../components/Filterbalk.tsx';
import { Kolomkeuze } from '../components/Kolomkeuze.tsx';
import { Lijst } from '../components/Lijst.tsx';
import { Sorteerkop } from '../components/Sorteerkop.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { Weergaven } from '../components/Weergaven.tsx';
import { centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { aanvraagfilter } from '../providers/buildQuery.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import { Exportknop } from './Export.tsx';
import { BESLIST, LOPEND, useAanvraagfilters } from './filters.ts';
import { Nieuweknop } from './formulier/Formulierknoppen.tsx';
import type { Aanvraagrij } from './index.ts';
import { Keuzebalk } from './Keuzebalk.tsx';
import { lijstadres, useKeuze } from './keuze.ts';
import { type Kolom, Termijncel, useKolommen } from './kolommen.tsx';

/** The aanvragen that somebody may see: filters in the URL, columns to choose, views to keep. */
export default function Aanvragenlijst() {
  const t = useTranslate();
  usePaginatitel(t('db.aanvragen.titel'));
  return (
    <Lijst<Aanvraagrij> resource="aanvragen" sort={{ field: 'gewijzigdOp', order: 'DESC' }}>
      <Inhoud />
    </Lijst>
  );
}

function Inhoud() {
  const t = useTranslate();
  const { mij, mag } = useMij();
  const geld = mag('dossier');
  const { total, error, isPending, isFetching, data, filterValues, setFilters, sort, refetch } =
    useListContext<Aanvraagrij>();
  const { search } = useLocation();
  useEffect(() => {
    lijstadres.zoek = search;
  }, [search]);
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const alle = useKolommen().filter((kolom) => geld || !kolom.geld);
  const [gekozen, zetGekozen] = useStore<string[]>(
    'aanvragen.kolommen',
    alle.filter(({ standaard }) => standaard).map(({ naam }) => naam),
  );
  const kolommen = alle.filter(({ naam }) => gekozen.includes(naam));
  const filters = useAanvraagfilters();
  const gefilterd = Object.keys(filterValues).length > 0;

  return (
    <>
      <div className="titelrij">
        <h1>{t('db.aanvragen.titel')}</h1>
        {total !== undefined && (
          <span className="stil" role="status">
            {t('db.lijst.gevonden', { smart_count: total })}
          </span>
        )}
        <div className="rechts">
          {!smal && (
            <Kolomkeuze
              kolommen={alle.map(({ naam }) => ({ naam, label: t(`db.aanvragen.kolom.${naam}`) }))}
              gekozen={gekozen}
              zet={zetGekozen}
            />
          )}
          <Exportknop
            welke={{ filter: filterValues, sort }}
            kolommen={kolommen.map(({ naam }) => naam)}
            label={t('db.lijst.exporteren')}
            uit={!total}
          />
          {geld && (
            <Link className="knop" to={`/aanvragen/bord${bordzoek(filterValues)}`}>
              <ViewKanbanOutlined className="i" />
              {t('db.bord.als_bord')}
            </Link>
          )}
          <Nieuweknop />
        </div>
      </div>
      <Weergaven
        pad="/aanvragen"
        sleutel={`aanvragen.weergaven.${mij?.naam ?? ''}`}
        vaste={[
          { naam: t('db.lijst.alle'), filter: {} },
          { naam: t('db.aanvragen.weergave.lopend'), filter: { status: [...LOPEND] } },
          ...(geld
            ? [
                {
                  naam: t('db.keuze.op_termijn'),
                  filter: { status: ['IN_BEOORDELING'] },
                  sort: { field: 'termijn', order: 'ASC' as const },
                },
              ]
            : []),
          { naam: t('db.aanvragen.weergave.beslist'), filter: { status: [...BESLIST] } },
        ]}
        kolommen={gekozen}
        zetKolommen={zetGekozen}
      />
      <Filterbalk filters={filters} />
      <div className="paneel" aria-busy={isFetching}>
        <Keuzebalk kolommen={kolommen.map(({ naam }) => naam)} geld={geld} />
        {error ? (
          <div className="pin">
            <Mislukt fout={error} opnieuw={() => void refetch()} />
          </div>
        ) : isPending ? (
          <div className="pin">
            <Skelet regels={8} />
          </div>
        ) : data?.length === 0 ? (
          <Leeg tekst={t(gefilterd ? 'db.lijst.leeg_filter' : 'db.aanvragen.leeg')}>
            {gefilterd ? (
              <button type="button" className="knop" onClick={() => setFilters({}, undefined, false)}>
                {t('db.lijst.alles_wissen')}
              </button>
            ) : (
              <Nieuweknop />
            )}
          </Leeg>
        ) : (
          <>
            {smal ? <Kaarten geld={geld} /> : <Tabel kolommen={kolommen} geld={geld} />}
            <Bladeren />
          </>
        )}
      </div>
    </>
  );
}

function Tabel({ kolommen, geld }: { kolommen: readonly Kolom[]; geld: boolean }) {
  const t = useTranslate();
  const { data = [], isPlaceholderData } = useListContext<Aanvraagrij>();
  const { heeft, kies } = useKeuze();
  const gekozen = data.filter(({ id }) => heeft(id)).length;
  return (
    <Tabelvak label={t('db.aanvragen.titel')} className={isPlaceholderData ? 'verouderd' : ''}>
      <table className="t">
        <caption className="alleen-sr">{t('db.aanvragen.titel')}</caption>
        <thead>
          <tr>
            <th scope="col" className="kiescel">
              <input
                type="checkbox"
                className="vak"
                aria-label={t('db.keuze.pagina')}
                checked={gekozen > 0 && gekozen === data.length}
                ref={(vak) => {
                  if (vak) vak.indeterminate = gekozen > 0 && gekozen < data.length;
                }}
                onChange={() =>
                  kies(
                    data.map(({ id }) => id),
                    gekozen < data.length,
                  )
                }
              />
            </th>
            <Sorteerkop label={t('db.aanvragen.kolom.titel')} veld="titel" />
            {kolommen.map(({ naam, volgorde, num }) => (
              <Sorteerkop key={naam} label={t(`db.aanvragen.kolom.${naam}`)} veld={volgorde} num={num} />
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((rij) => (
            <tr key={rij.id} className={heeft(rij.id) ? 'gekozen' : undefined}>
              <td className="kiescel">
                <Kiesvak rij={rij} />
              </td>
              <td>
                <Link className="titel" to={`/aanvragen/${rij.id}`}>
                  {rij.titel}
                </Link>
                <span className="sub">
                  {rij.kenmerk} · {rij.aanvrager.naam}
                </span>
              </td>
              {kolommen.map(({ naam, num, cel }) => (
                <td key={naam} className={num ? 'num' : naam === 'termijn' || naam === 'jaar' ? 'nw' : undefined}>
                  {cel(rij)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {geld && <Totalen kolommen={kolommen} />}
      </table>
    </Tabelvak>
  );
}

/** One row to choose. It stays chosen while sorting, paging and filtering. */
function Kiesvak({ rij }: { rij: Aanvraagrij }) {
  const t = useTranslate();
  const { heeft, kies } = useKeuze();
  return (
    <input
      type="checkbox"
      className="vak"
      aria-label={t('db.keuze.kies', { titel: rij.titel })}
      checked={heeft(rij.id)}
      onChange={(gebeurtenis) => kies([rij.id], gebeurtenis.target.checked)}
    />
  );
}

/** The sums of the filtered set as the API adds them up, whatever the page; those of the last filter while new ones come. */
function useTotalen() {
  const { filterValues } = useListContext();
  const { data } = useVraag(AanvraagtotalenDocument, { where: aanvraagfilter(filterValues) }, { vorige: true });
  return data?.aanvragen.totalen;
}

/** Sums of the filtered set, on every page the same. */
function Totalen({ kolommen }: { kolommen: readonly Kolom[] }) {
  const t = useTranslate();
  const f = useFormat();
  const totalen = useTotalen();
  if (!totalen || totalen.aantal < 2) return null;
  const cellen: Record<string, string> = {
    totaleKosten: f.bedrag(totalen.totaleKosten),
    gevraagdeBijdrage: f.bedrag(totalen.gevraagdeBijdrage),
    eigenAandeel: `${f.deel(centen(totalen.eigenAandeel) ?? 0n, centen(totalen.totaleKosten) ?? 0n)} ${t('db.aanvragen.van_totaal')}`,
    besparingWlz: f.bedrag(totalen.besparingWlz),
  };
  const eerste = kolommen.findIndex(({ naam }) => naam in cellen);
  if (eerste === -1) return null;
  return (
    <tfoot>
      <tr>
        <td />
        <th scope="row" colSpan={eerste + 1}>
          {t('db.aanvragen.totaal', { smart_count: totalen.aantal })}
        </th>
        {kolommen.slice(eerste).map(({ naam, num }) => (
          <td key={naam} className={num ? 'num' : undefined}>
            {cellen[naam]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** The same rows on a phone: title, status, amount, own share, term. */
function Kaarten({ geld }: { geld: boolean }) {
  const t = useTranslate();
  const f = useFormat();
  const { data = [], isPlaceholderData } = useListContext<Aanvraagrij>();
  const { heeft } = useKeuze();
  const totalen = useTotalen();
  return (
    <>
      <ul className={`kaarten ${isPlaceholderData ? 'verouderd' : ''}`}>
        {data.map((rij) => (
          <li className={`kaartje met-keuze ${heeft(rij.id) ? 'gekozen' : ''}`} key={rij.id}>
            <div className="breed">
              <Kiesvak rij={rij} />
              <Link className="titel" to={`/aanvragen/${rij.id}`}>
                {rij.titel}
              </Link>
              <span className="klein stil" style={{ display: 'block' }}>
                {rij.kenmerk} · {rij.aanvrager.naam}
              </span>
            </div>
            <StatusChip status={rij.status} />
            {geld && <span className="num dik">{f.bedrag(rij.kerncijfers?.gevraagdeBijdrage)}</span>}
            {geld && <EigenAandeel cijfers={rij.kerncijfers} />}
            {geld && (
              <span className="num klein">
                <Termijncel rij={rij} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {geld && totalen && totalen.aantal > 1 && (
        <p className="kaarttotaal">
          <span>{t('db.aanvragen.totaal', { smart_count: totalen.aantal })}</span>
          <b className="num">{f.bedrag(totalen.gevraagdeBijdrage)}</b>
        </p>
      )}
    </>
  );
}

/** The same filter on the board, which has a column for each status. */
function bordzoek({ status: _, ...filter }: Record<string, unknown>): string {
  return Object.keys(filter).length > 0 ? `?filter=${encodeURIComponent(JSON.stringify(filter))}` : '';
}
