import useMediaQuery from '@mui/material/useMediaQuery';
import { ListContextProvider, useListContext, useListController, useStore, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Bladeren } from '../components/Bladeren.tsx';
import { EigenAandeel } from '../components/EigenAandeel.tsx';
import { type Filter, Filterbalk } from '../components/Filterbalk.tsx';
import { Kolomkeuze } from '../components/Kolomkeuze.tsx';
import { Sorteerkop } from '../components/Sorteerkop.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { Weergaven } from '../components/Weergaven.tsx';
import { som } from '../format/geld.ts';
import { lokaleDag } from '../format/tijd.ts';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij } from '../providers/Diensten.tsx';
import { nu } from '../providers/omgeving.ts';
import { Exportknop } from './Export.tsx';
import type { Aanvraagrij } from './index.ts';
import { type Kolom, Termijncel, useKolommen } from './kolommen.tsx';

const STATUSSEN = [
  'CONCEPT',
  'INGEDIEND',
  'AANVULLING_GEVRAAGD',
  'IN_BEOORDELING',
  'TOEGEKEND',
  'AFGEWEZEN',
  'NIET_IN_BEHANDELING',
  'INGETROKKEN',
];
const LOPEND = STATUSSEN.slice(0, 4);
const BESLIST = STATUSSEN.slice(4, 7);

/** The aanvragen that somebody may see: filters in the URL, columns to choose, views to keep. */
export default function Aanvragenlijst() {
  const t = useTranslate();
  usePaginatitel(t('db.aanvragen.titel'));
  const lijst = useListController<Aanvraagrij>({
    resource: 'aanvragen',
    perPage: 25,
    sort: { field: 'gewijzigdOp', order: 'DESC' },
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

function useFilters(): readonly Filter[] {
  const t = useTranslate();
  const jaar = Number(lokaleDag(nu()).slice(0, 4));
  return [
    {
      naam: 'status',
      label: t('db.aanvragen.kolom.status'),
      opties: STATUSSEN.map((waarde) => ({ waarde, label: t(`db.status.${waarde}`) })),
    },
    {
      naam: 'jaar',
      label: t('db.aanvragen.kolom.jaar'),
      opties: Array.from({ length: jaar - 2026 + 2 }, (_, plaats) => 2026 + plaats).map((waarde) => ({
        waarde,
        label: String(waarde),
      })),
    },
    {
      naam: 'regeling',
      label: t('db.aanvragen.kolom.regeling'),
      opties: ['DOS', 'HLO', 'RTB'].map((waarde) => ({ waarde, label: t(`db.regeling.${waarde}`) })),
    },
  ];
}

function Inhoud() {
  const t = useTranslate();
  const { mij, mag } = useMij();
  const geld = mag('dossier');
  const { total, error, isPending, isFetching, data, filterValues, setFilters, refetch } =
    useListContext<Aanvraagrij>();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const alle = useKolommen().filter((kolom) => geld || !kolom.geld);
  const [gekozen, zetGekozen] = useStore<string[]>(
    'aanvragen.kolommen',
    alle.filter(({ standaard }) => standaard).map(({ naam }) => naam),
  );
  const kolommen = alle.filter(({ naam }) => gekozen.includes(naam));
  const filters = useFilters();
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
          <Exportknop geld={geld} />
        </div>
      </div>
      <Weergaven
        pad="/aanvragen"
        sleutel={`aanvragen.weergaven.${mij?.naam ?? ''}`}
        vaste={[
          { naam: t('db.lijst.alle'), filter: {} },
          { naam: t('db.aanvragen.weergave.lopend'), filter: { status: LOPEND } },
          { naam: t('db.aanvragen.weergave.beslist'), filter: { status: BESLIST } },
        ]}
        kolommen={gekozen}
        zetKolommen={zetGekozen}
      />
      <Filterbalk filters={filters} />
      <div className="paneel" aria-busy={isFetching}>
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
            {gefilterd && (
              <button type="button" className="knop" onClick={() => setFilters({}, undefined, false)}>
                {t('db.lijst.alles_wissen')}
              </button>
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
  const { data = [], total = 0, isPlaceholderData } = useListContext<Aanvraagrij>();
  return (
    <Tabelvak label={t('db.aanvragen.titel')} className={isPlaceholderData ? 'verouderd' : ''}>
      <table className="t">
        <caption className="alleen-sr">{t('db.aanvragen.titel')}</caption>
        <thead>
          <tr>
            <Sorteerkop label={t('db.aanvragen.kolom.titel')} veld="titel" />
            {kolommen.map(({ naam, volgorde, num }) => (
              <Sorteerkop key={naam} label={t(`db.aanvragen.kolom.${naam}`)} veld={volgorde} num={num} />
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((rij) => (
            <tr key={rij.id}>
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
        {geld && total > 1 && total === data.length && <Totalen kolommen={kolommen} rijen={data} />}
      </table>
    </Tabelvak>
  );
}

/** Sums of the filtered set: only when the whole set is on this page, since a part would mislead. */
function Totalen({ kolommen, rijen }: { kolommen: readonly Kolom[]; rijen: readonly Aanvraagrij[] }) {
  const t = useTranslate();
  const f = useFormat();
  const kosten = som(rijen.map(({ kerncijfers }) => kerncijfers?.totaleKosten));
  const cellen: Record<string, string> = {
    totaleKosten: f.centen(kosten),
    gevraagdeBijdrage: f.centen(som(rijen.map(({ kerncijfers }) => kerncijfers?.gevraagdeBijdrage))),
    eigenAandeel: `${f.deel(som(rijen.map(({ kerncijfers }) => kerncijfers?.eigenAandeel)), kosten)} ${t('db.aanvragen.van_totaal')}`,
    besparingWlz: f.centen(som(rijen.map(({ kerncijfers }) => kerncijfers?.besparingWlz))),
  };
  const eerste = kolommen.findIndex(({ naam }) => naam in cellen);
  if (eerste === -1) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={eerste + 1}>
          {t('db.aanvragen.totaal', { smart_count: rijen.length })}
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
  const f = useFormat();
  const { data = [], isPlaceholderData } = useListContext<Aanvraagrij>();
  return (
    <ul className={`kaarten ${isPlaceholderData ? 'verouderd' : ''}`}>
      {data.map((rij) => (
        <li className="kaartje" key={rij.id}>
          <div className="breed">
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
  );
}
