import CheckOutlined from '@mui/icons-material/CheckOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { useMemo } from 'react';
import { BedragInvoer } from '../../../components/invoer/Getallen.tsx';
import { useLeesfout } from '../../../components/invoer/useInvoertekst.ts';
import type { Kolom } from '../../../components/regels/kolommen.ts';
import { useMeldingen } from '../../../components/regels/meldingen.ts';
import { Regelmeldingen } from '../../../components/regels/Regelmeldingen.tsx';
import { Regeltabel } from '../../../components/regels/Regeltabel.tsx';
import { alsGeheel, BEDRAG } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import { alsOpties, BIJDRAGESOORTEN, ZEKERHEDEN } from '../keuzes.ts';
import { type Bijdrageregel, nieuweSleutel, type Stapopties, veldId } from '../plan.ts';
import { alsBedrag, type Telling, telling, totaleBijdragen, totaleKosten } from '../rekenen.ts';
import { Aandeel } from './Aandeel.tsx';
import { Uitzondering } from './Uitzondering.tsx';
import { gemeen, useLijstzet, usePartijopties, useRekenkader, useTeksten } from './useStap.ts';

const nieuw = (): Bijdrageregel => ({
  sleutel: nieuweSleutel(),
  partnerId: '',
  soort: 'GELD',
  bedrag: '',
  zekerheid: '',
});

/** Findings that the bar of the own share already shows. */
const IN_DE_MEETLAT = ['DOS-064', 'DOS-065', 'DOS-066'];

/** Who pays: the other parties line by line, the zorgkantoor with what is left, and the own share against its minimum. */
export function Financiering(stap: Stapopties) {
  const { plan, zet } = stap;
  const { t, d } = useTeksten('financiering');
  const { kader, mislukt } = useRekenkader(plan);
  const kolommen = useFinancieringskolommen(stap);
  const bevindingen = stap.bevindingen.filter(
    ({ regel, veld }) => veld !== 'financiering' || !IN_DE_MEETLAT.includes(regel),
  );
  return (
    <section className="blok" aria-labelledby="financiering-kop">
      <div className="blokkop">
        <h2 id="financiering-kop">{d('titel')}</h2>
      </div>
      <Regeltabel
        {...gemeen(stap)}
        bevindingen={bevindingen}
        veld="financiering"
        label={d('titel')}
        kolommen={kolommen}
        regels={plan.financiering}
        zet={useLijstzet(zet, 'financiering')}
        nieuw={nieuw}
        naam={d('regel')}
        toevoegen={d('erbij')}
        leeg={d('leeg')}
        voet={<Zorgkantoordeel {...stap} />}
      />
      {kader && <Aandeel stap={stap} kader={kader} />}
      {mislukt && <p className="klein stil">{t('db.regels.niet_geladen')}</p>}
      <Uitzondering {...stap} />
    </section>
  );
}

const ICOON: Record<Telling, typeof CheckOutlined> = {
  telt: CheckOutlined,
  wlz: RemoveCircleOutlineOutlined,
  zorgkantoor: RemoveCircleOutlineOutlined,
  in_natura: RemoveCircleOutlineOutlined,
  onbekend: HelpOutlineOutlined,
};

function useFinancieringskolommen({ plan, partners }: Stapopties): readonly Kolom<Bijdrageregel>[] {
  const { t, d } = useTeksten('financiering');
  const { kader } = useRekenkader(plan);
  const { groepen, zoek } = usePartijopties(partners);
  return useMemo(
    () => [
      {
        soort: 'keuze',
        naam: 'partnerId',
        label: d('partij'),
        hulp: d('partij_hulp'),
        ook: ['partner', 'organisatie', 'financier'],
        breedte: 'minmax(0, 1fr)',
        leeg: t('db.regels.kies_leeg'),
        groepen,
      },
      {
        soort: 'keuze',
        naam: 'zekerheid',
        label: d('zekerheid'),
        hulp: d('zekerheid_hulp'),
        breedte: '150px',
        smal: 3,
        leeg: t('db.regels.kies_leeg'),
        groepen: alsOpties(ZEKERHEDEN, (waarde) => t(`db.zekerheid.${waarde}`)),
      },
      {
        soort: 'keuze',
        naam: 'soort',
        label: d('soort'),
        hulp: d('soort_hulp'),
        breedte: '100px',
        smal: 3,
        leeg: t('db.regels.kies_leeg'),
        groepen: alsOpties(BIJDRAGESOORTEN, (waarde) => t(`db.bijdragesoort.${waarde}`)),
      },
      {
        soort: 'toon',
        naam: 'telt',
        label: d('eigen'),
        hulp: d('eigen_hulp'),
        ook: ['telt mee'],
        breedte: '126px',
        smal: 3,
        links: true,
        toon: (regel) => {
          const uitkomst = kader ? telling(zoek(regel.partnerId), regel.soort, kader) : 'onbekend';
          const Icoon = ICOON[uitkomst];
          return (
            <span className={`telling ${uitkomst}`}>
              <Icoon className="i i16" />
              {d(`telling.${uitkomst}`)}
            </span>
          );
        },
      },
      {
        soort: 'getal',
        naam: 'bedrag',
        getal: BEDRAG,
        label: d('bedrag'),
        ook: ['bijdrage'],
        breedte: '114px',
        smal: 3,
      },
    ],
    [t, d, kader, groepen, zoek],
  );
}

/** What is asked of the zorgkantoor, and whether all of it together is the costs. */
function Zorgkantoordeel(stap: Stapopties) {
  const { plan, zet, vergrendeld } = stap;
  const { d } = useTeksten('financiering');
  const f = useFormat();
  const leesfout = useLeesfout();
  const id = veldId('gevraagdeBijdrage');
  const fout = leesfout(plan.gevraagdeBijdrage, BEDRAG);
  const meldingen = useMeldingen('gevraagdeBijdrage', {
    bevindingen: stap.bevindingen,
    onleesbaar: fout ? [] : stap.onleesbaar,
  })(-1);
  const alles = [
    ...(fout ? [{ kolom: null, klasse: 'fout' as const, tekst: `${d('bijdrage')}: ${fout}`, regel: null }] : []),
    ...meldingen,
  ].map((melding, nummer) => ({ ...melding, nummer }));
  const kosten = totaleKosten(plan.begroting);
  const anderen = totaleBijdragen(plan.financiering);
  const rest = kosten > anderen ? kosten - anderen : 0n;
  const gevraagd = alsGeheel(plan.gevraagdeBijdrage, BEDRAG);
  const dekking = anderen + (gevraagd ?? 0n);
  const verschil = dekking - kosten;
  const slot = kosten === 0n ? 'totaal' : verschil === 0n ? 'gelijk' : verschil < 0n ? 'tekort' : 'over';
  return (
    <>
      <div className="regelrij zorgkantoor">
        <div className="regelcellen">
          <div className="cel smal6">
            <span className="vast-tekst dik">{d('zorgkantoor')}</span>
          </div>
          <div className="cel smal3">
            <span className="cellabel">{d('zekerheid')}</span>
            <span className="vast-tekst stil">{d('gevraagd')}</span>
          </div>
          <div className="cel smal3">
            <span className="cellabel">{d('soort')}</span>
            <span className="vast-tekst stil">{d('geld')}</span>
          </div>
          <div className="cel smal3">
            {!vergrendeld && (
              <button
                type="button"
                className="knop tekst"
                title={d('rest_titel', { bedrag: f.centen(rest, { centen: true }) })}
                onClick={() => zet((nu) => ({ gevraagdeBijdrage: restVan(nu) }))}
              >
                {d('rest')}
              </button>
            )}
          </div>
          <div className="cel smal3">
            <label className="cellabel" htmlFor={id}>
              {d('bijdrage')}
            </label>
            <BedragInvoer
              id={id}
              waarde={plan.gevraagdeBijdrage}
              zet={(gevraagdeBijdrage) => zet({ gevraagdeBijdrage })}
              readOnly={vergrendeld}
              aria-invalid={alles.some(({ klasse }) => klasse === 'fout') || undefined}
              aria-describedby={alles.map(({ nummer }) => `${id}-melding-${nummer}`).join(' ') || undefined}
            />
          </div>
        </div>
        {!vergrendeld && <div className="regelacties" />}
        {alles.length > 0 && (
          <Regelmeldingen id={id} meldingen={alles} kader={{ regeling: plan.regeling, jaar: plan.jaar }} />
        )}
      </div>
      <p className="regeltotaal">
        <span>{d(slot, { bedrag: f.centen(verschil < 0n ? -verschil : verschil) })}</span>
        <span className="num" data-totaal="financiering">
          {f.centen(dekking, { centen: true })}
        </span>
      </p>
    </>
  );
}

/** The costs less what the others pay, never below zero. */
function restVan({ begroting, financiering }: Stapopties['plan']): string {
  const rest = totaleKosten(begroting) - totaleBijdragen(financiering);
  return alsBedrag(rest > 0n ? rest : 0n);
}
