import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import ListAltOutlined from '@mui/icons-material/ListAltOutlined';
import OpenWithOutlined from '@mui/icons-material/OpenWithOutlined';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ListFilterContext, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { StatustotalenDocument } from '../../../schema/generated/documenten.ts';
import { Filterbalk } from '../../components/Filterbalk.tsx';
import { NietGevonden } from '../../components/Toestanden.tsx';
import { usePaginatitel } from '../../layout/usePaginatitel.ts';
import { aanvraagfilter } from '../../providers/buildQuery.ts';
import { useMij, useVraag } from '../../providers/Diensten.tsx';
import { useAanvraagfilters } from '../filters.ts';
import type { Stapnaam } from '../stappen/tabel.ts';
import { Bordstap, Stapkeuze } from './Bordstap.tsx';
import { Kolom } from './Kolom.tsx';
import { type Bordkaart, doelen, KOLOMMEN, type Kolomnaam, stappenNaar } from './plaatsen.ts';
import { type Bordacties, Bordcontext, type Verplaatsing } from './verplaatsing.ts';

/** The filter in the address, the same as that of the list; statuses are the columns here. */
function useUrlfilter() {
  const [zoek, zetZoek] = useSearchParams();
  const ruw = zoek.get('filter') ?? '{}';
  const filterValues = useMemo(() => {
    try {
      const { status: _, ...rest } = JSON.parse(ruw) as Record<string, unknown>;
      return rest;
    } catch {
      return {};
    }
  }, [ruw]);
  const setFilters = useCallback(
    (filter: Record<string, unknown>) =>
      zetZoek(Object.keys(filter).length > 0 ? { filter: JSON.stringify(filter) } : {}, { replace: true }),
    [zetZoek],
  );
  return useMemo(
    () => ({
      resource: 'aanvragen',
      filterValues,
      displayedFilters: {},
      setFilters,
      showFilter: () => undefined,
      hideFilter: () => undefined,
    }),
    [filterValues, setFilters],
  );
}

/** The aanvragen by status. A card goes only where the API allows a step, and the step's dialog always comes between. */
export default function Bord() {
  const t = useTranslate();
  const { mag } = useMij();
  usePaginatitel(t('db.bord.titel'));
  const filter = useUrlfilter();
  if (!mag('dossier')) return <NietGevonden />;
  return (
    <ListFilterContext.Provider value={filter}>
      <Inhoud filter={filter.filterValues} />
    </ListFilterContext.Provider>
  );
}

function Inhoud({ filter }: { filter: Record<string, unknown> }) {
  const t = useTranslate();
  const filters = useAanvraagfilters().filter(({ naam }) => naam !== 'status');
  const { data } = useVraag(StatustotalenDocument, { where: aanvraagfilter(filter) }, { vorige: true });
  const { acties, stap, keuze, melding, klaar, kies } = useVerplaatsen();
  const totalen = data?.aanvragen.totalen;
  const { verplaatsing } = acties;
  const zoek = Object.keys(filter).length > 0 ? `?filter=${encodeURIComponent(JSON.stringify(filter))}` : '';
  return (
    <Bordcontext.Provider value={acties}>
      <div className="titelrij">
        <h1>{t('db.bord.titel')}</h1>
        {totalen && <span className="stil">{t('db.bord.aantal', { smart_count: totalen.aantal })}</span>}
        <div className="rechts">
          <Link className="knop" to={`/aanvragen${zoek}`}>
            <ListAltOutlined className="i" />
            {t('db.bord.als_lijst')}
          </Link>
        </div>
      </div>
      <Filterbalk filters={filters} />
      <p className="alleen-sr" id="bord-hulp">
        {t('db.bord.hulp')}
      </p>
      {verplaatsing && (
        <div className="melding bordbalk">
          <OpenWithOutlined className="i" />
          <span>
            <strong>{t('db.bord.bezig', { titel: verplaatsing.kaart.titel })}</strong>{' '}
            {t('db.bord.stappen', { smart_count: doelen(verplaatsing.kaart).length })}{' '}
            <span className="stil">{t('db.bord.toetsen')}</span>
          </span>
        </div>
      )}
      <p className="alleen-sr" role="status">
        {melding}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways, so the keyboard must reach it */}
      <section className="bord" tabIndex={0} aria-label={t('db.bord.regio')}>
        {KOLOMMEN.map(({ naam, statussen }) => (
          <Kolom key={naam} naam={naam} statussen={statussen} totalen={totalen?.perStatus} />
        ))}
      </section>
      {keuze && <Stapkeuze kaart={keuze.kaart} stappen={keuze.stappen} kies={kies} sluit={klaar} />}
      {stap && <Bordstap key={`${stap.kaart.id}${stap.naam}`} kaart={stap.kaart} naam={stap.naam} sluit={klaar} />}
    </Bordcontext.Provider>
  );
}

/** What is on its way, and which step it ends in. */
function useVerplaatsen() {
  const t = useTranslate();
  const [verplaatsing, zetVerplaatsing] = useState<Verplaatsing | null>(null);
  const [stap, zetStap] = useState<{ kaart: Bordkaart; naam: Stapnaam } | null>(null);
  const [keuze, zetKeuze] = useState<{ kaart: Bordkaart; stappen: Stapnaam[] } | null>(null);
  const [melding, zetMelding] = useState('');
  const terugNaar = useRef<string | null>(null);

  useEffect(() => monitorForElements({ onDrop: () => zetVerplaatsing(null) }), []);

  const kolomtekst = (kolom: Kolomnaam) => t(kolom === 'AFGESLOTEN' ? 'db.bord.afgesloten' : `db.status.${kolom}`);
  const boventekst = (kaart: Bordkaart, kolom: Kolomnaam) =>
    t('db.bord.boven', {
      kolom: kolomtekst(kolom),
      stap: stappenNaar(kaart, kolom)
        .map((naam) => t(`db.stap.${naam}`))
        .join(', '),
    });
  const begin = (kaart: Bordkaart, naam: Stapnaam) => {
    terugNaar.current = kaart.id;
    zetVerplaatsing(null);
    zetKeuze(null);
    zetStap({ kaart, naam });
  };
  const acties: Bordacties = {
    verplaatsing,
    pakOp: (kaart, wijze) => {
      const eerste = wijze === 'toetsen' ? (doelen(kaart)[0] ?? null) : null;
      zetVerplaatsing({ kaart, wijze, boven: eerste });
      zetMelding(
        [
          t('db.bord.bezig', { titel: kaart.titel }),
          t('db.bord.stappen', { smart_count: doelen(kaart).length }),
          wijze === 'toetsen' && t('db.bord.toetsen'),
          eerste && boventekst(kaart, eerste),
        ]
          .filter(Boolean)
          .join(' '),
      );
    },
    boven: (kolom) => {
      zetVerplaatsing((nu) => nu && { ...nu, boven: kolom });
      if (verplaatsing && kolom) zetMelding(boventekst(verplaatsing.kaart, kolom));
    },
    zetTerug: () => {
      if (verplaatsing) zetMelding(t('db.bord.geannuleerd', { titel: verplaatsing.kaart.titel }));
      zetVerplaatsing(null);
    },
    leg: (kaart, kolom) => {
      const stappen = stappenNaar(kaart, kolom);
      const [eerste] = stappen;
      if (stappen.length > 1) {
        zetVerplaatsing(null);
        zetKeuze({ kaart, stappen });
      } else if (eerste) begin(kaart, eerste);
    },
    stap: begin,
  };
  return {
    acties,
    stap,
    keuze,
    melding,
    kies: (naam: Stapnaam) => keuze && begin(keuze.kaart, naam),
    klaar: () => {
      zetStap(null);
      zetKeuze(null);
      // The card may stand in another column by now; the focus goes with it.
      const id = terugNaar.current;
      if (id) setTimeout(() => document.getElementById(`verplaats-${id}`)?.focus(), 300);
    },
  };
}
