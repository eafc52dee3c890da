import { useMemo } from 'react';
import type { Kolom } from '../../../components/regels/kolommen.ts';
import { Regeltabel } from '../../../components/regels/Regeltabel.tsx';
import { AANTAL, TARIEF } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import { kostensoortgroepen } from '../keuzes.ts';
import { type Begrotingsregel, nieuweSleutel, type Stapopties } from '../plan.ts';
import { regelbedrag, totaleKosten } from '../rekenen.ts';
import { gemeen, useLijstzet, useRekenkader, useTeksten } from './useStap.ts';

const nieuw = (): Begrotingsregel => ({
  sleutel: nieuweSleutel(),
  omschrijving: '',
  kostensoort: '',
  activiteit: '',
  aantal: '',
  eenheid: '',
  tarief: '',
  buitenWlzPakket: null,
});

/** The budget: what everything costs, line by line. */
export function Begroting(stap: Stapopties) {
  const { plan, zet, vergrendeld } = stap;
  const { d } = useTeksten('begroting');
  const f = useFormat();
  const kolommen = useBegrotingskolommen(stap);
  const onverklaard = plan.begroting.filter(({ buitenWlzPakket }) => buitenWlzPakket !== true).length;
  const verklaarAlles = () =>
    zet((nu) => ({ begroting: nu.begroting.map((regel) => ({ ...regel, buitenWlzPakket: true })) }));
  return (
    <section className="blok" aria-labelledby="begroting-kop">
      <div className="blokkop">
        <h2 id="begroting-kop">{d('titel')}</h2>
        <span className="klein stil">{d('bij')}</span>
      </div>
      <Regeltabel
        {...gemeen(stap)}
        veld="begroting"
        label={d('titel')}
        kolommen={kolommen}
        regels={plan.begroting}
        zet={useLijstzet(zet, 'begroting')}
        nieuw={nieuw}
        naam={d('regel')}
        toevoegen={d('erbij')}
        leeg={d('leeg')}
        voet={
          <>
            {!vergrendeld && onverklaard > 1 && (
              <button type="button" className="knop tekst verklaar" onClick={verklaarAlles}>
                {d('alles_buiten', { smart_count: onverklaard })}
              </button>
            )}
            <p className="regeltotaal">
              <span>{d('totaal')}</span>
              <span className="num" data-totaal="kosten">
                {f.centen(totaleKosten(plan.begroting), { centen: true })}
              </span>
            </p>
          </>
        }
      />
    </section>
  );
}

function useBegrotingskolommen({ plan }: Stapopties): readonly Kolom<Begrotingsregel>[] {
  const { t, d } = useTeksten('begroting');
  const f = useFormat();
  const { kader } = useRekenkader(plan);
  const activiteiten = JSON.stringify(plan.activiteiten.map(({ code, naam }) => ({ code, naam })));
  return useMemo(() => {
    const bekend = (JSON.parse(activiteiten) as { code: string; naam: string }[]).filter(({ code }) => code !== '');
    return [
      {
        soort: 'tekst',
        naam: 'omschrijving',
        label: d('omschrijving'),
        hulp: d('omschrijving_hulp'),
        breedte: 'minmax(0, 1fr)',
      },
      {
        soort: 'keuze',
        naam: 'kostensoort',
        label: d('kostensoort'),
        hulp: d('kostensoort_hulp'),
        ook: ['soort kosten', 'soort'],
        breedte: 'minmax(0, 1.25fr)',
        leeg: t('db.regels.kies_leeg'),
        groepen: kostensoortgroepen(kader?.uitgeslotenKosten ?? [], (soort) => t(`db.kostensoort.${soort}`), d('niet')),
      },
      {
        soort: 'getal',
        naam: 'aantal',
        getal: AANTAL,
        label: d('aantal'),
        hulp: d('aantal_hulp'),
        breedte: '72px',
        smal: 2,
      },
      {
        soort: 'tekst',
        naam: 'eenheid',
        label: d('eenheid'),
        breedte: '76px',
        smal: 2,
        voorstellen: d('eenheden').split(','),
      },
      {
        soort: 'getal',
        naam: 'tarief',
        getal: TARIEF,
        label: d('tarief'),
        hulp: d('tarief_hulp'),
        ook: ['prijs', 'prijs per eenheid', 'uurtarief'],
        breedte: '90px',
        smal: 2,
      },
      {
        soort: 'toon',
        naam: 'bedrag',
        label: d('bedrag'),
        hulp: d('bedrag_hulp'),
        ook: ['totaal', 'kosten'],
        breedte: '94px',
        toon: (regel) => {
          const bedrag = regelbedrag(regel);
          return bedrag === null ? '–' : f.centen(bedrag);
        },
      },
      {
        soort: 'keuze',
        naam: 'activiteit',
        label: d('activiteit'),
        hulp: d('activiteit_hulp'),
        deel: 5,
        leeg: d('algemeen'),
        groepen: [
          {
            opties: [
              ...new Map(
                bekend.map(({ code, naam }) => [code, { waarde: code, tekst: `${code} ${naam}`.trim(), ook: [naam] }]),
              ).values(),
            ],
          },
        ],
      },
      {
        soort: 'vink',
        naam: 'buitenWlzPakket',
        label: d('wlz'),
        vraag: d('wlz_vraag'),
        hulp: d('wlz_hulp'),
        ook: ['buiten wlz', 'wlz'],
        deel: 7,
      },
    ];
  }, [t, d, f, kader, activiteiten]);
}
