import { useMemo } from 'react';
import type { Kolom } from '../../../components/regels/kolommen.ts';
import { Regeltabel } from '../../../components/regels/Regeltabel.tsx';
import { AANTAL, HEEL, JAAR, PERCENTAGE, TARIEF } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import { alsOpties, DOMEINEN, MECHANISMEN } from '../keuzes.ts';
import { type Besparingsregel, nieuweSleutel, type Stapopties } from '../plan.ts';
import { besparingsbedrag, nettoPerEenheid, totaleBesparing } from '../rekenen.ts';
import { Dekking } from './Dekking.tsx';
import { gemeen, useLijstzet, useTeksten } from './useStap.ts';

const nieuw = (): Besparingsregel => ({
  sleutel: nieuweSleutel(),
  domein: '',
  mechanisme: '',
  personen: '',
  omvangPerPersoon: '',
  eenheid: '',
  kental: '',
  tegenkosten: '',
  realisatiekans: '',
  bronKental: '',
  jaarKental: '',
  onderbouwing: '',
});

/** The expected savings, each with what it is made of, and whether those in the Wlz cover what is asked. */
export function Besparingen(stap: Stapopties) {
  const { plan, zet } = stap;
  const { t, d } = useTeksten('besparingen');
  const f = useFormat();
  const domeinen = DOMEINEN.filter((domein) => plan.besparingen.some((regel) => regel.domein === domein));
  return (
    <section className="blok" aria-labelledby="besparingen-kop">
      <div className="blokkop">
        <h2 id="besparingen-kop">{d('titel')}</h2>
        <span className="klein stil">{d('bij')}</span>
      </div>
      <Regeltabel
        {...gemeen(stap)}
        kaart
        veld="besparingen"
        label={d('titel')}
        kolommen={useBesparingskolommen()}
        regels={plan.besparingen}
        zet={useLijstzet(zet, 'besparingen')}
        nieuw={nieuw}
        naam={d('regel')}
        toevoegen={d('erbij')}
        leeg={d('leeg')}
        voet={
          <div className="regeltotalen">
            {domeinen.length > 1 &&
              domeinen.map((domein) => (
                <p key={domein}>
                  <span>
                    <span className={`sw ${domein.toLowerCase()}`} aria-hidden="true" /> {t(`db.domein.${domein}`)}
                  </span>
                  <span className="num">{f.centen(totaleBesparing(plan.besparingen, domein), { centen: true })}</span>
                </p>
              ))}
            <p className="regeltotaal">
              <span>{d('totaal')}</span>
              <span className="num" data-totaal="besparingen">
                {f.centen(totaleBesparing(plan.besparingen), { centen: true })}
              </span>
            </p>
          </div>
        }
      />
      <Dekking plan={plan} />
    </section>
  );
}

function useBesparingskolommen(): readonly Kolom<Besparingsregel>[] {
  const { t, d } = useTeksten('besparingen');
  const f = useFormat();
  return useMemo(() => {
    const leeg = t('db.regels.kies_leeg');
    const bedrag = (cent: bigint | null) => (cent === null ? '–' : f.centen(cent));
    return [
      {
        soort: 'keuze',
        naam: 'domein',
        label: d('domein'),
        hulp: d('domein_hulp'),
        deel: 2,
        smal: 3,
        leeg,
        groepen: alsOpties(DOMEINEN, (waarde) => t(`db.domein.${waarde}`)),
      },
      {
        soort: 'keuze',
        naam: 'mechanisme',
        label: d('mechanisme'),
        hulp: d('mechanisme_hulp'),
        deel: 3,
        smal: 3,
        leeg,
        groepen: alsOpties(MECHANISMEN, (waarde) => t(`db.mechanisme.${waarde}`)),
      },
      {
        soort: 'getal',
        naam: 'personen',
        getal: HEEL,
        label: d('personen'),
        hulp: d('personen_hulp'),
        ook: ['aantal personen'],
        deel: 2,
        smal: 2,
      },
      {
        soort: 'getal',
        naam: 'omvangPerPersoon',
        getal: AANTAL,
        label: d('omvang'),
        hulp: d('omvang_hulp'),
        ook: ['omvang', 'omvang per persoon'],
        deel: 2,
        smal: 2,
      },
      {
        soort: 'tekst',
        naam: 'eenheid',
        label: d('eenheid'),
        deel: 3,
        smal: 2,
        voorstellen: d('eenheden').split(','),
      },
      {
        soort: 'getal',
        naam: 'kental',
        getal: TARIEF,
        label: d('kental'),
        hulp: d('kental_hulp'),
        deel: 3,
        smal: 3,
      },
      {
        soort: 'getal',
        naam: 'tegenkosten',
        getal: TARIEF,
        label: d('tegenkosten'),
        hulp: d('tegenkosten_hulp'),
        deel: 3,
        smal: 3,
      },
      {
        soort: 'toon',
        naam: 'netto',
        label: d('netto'),
        hulp: d('netto_hulp'),
        deel: 2,
        smal: 2,
        toon: (regel) => bedrag(nettoPerEenheid(regel)),
      },
      {
        soort: 'getal',
        naam: 'realisatiekans',
        getal: PERCENTAGE,
        label: d('kans'),
        hulp: d('kans_hulp'),
        ook: ['kans', 'realisatiekans'],
        deel: 2,
        smal: 2,
      },
      {
        soort: 'toon',
        naam: 'bedrag',
        label: d('bedrag'),
        hulp: d('bedrag_hulp'),
        ook: ['bedrag'],
        deel: 2,
        smal: 2,
        toon: (regel) => bedrag(besparingsbedrag(regel)),
      },
      { soort: 'tekst', naam: 'bronKental', label: d('bron'), ook: ['bron'], deel: 10, smal: 4 },
      {
        soort: 'getal',
        naam: 'jaarKental',
        getal: JAAR,
        label: d('jaar'),
        hulp: d('jaar_hulp'),
        ook: ['jaar kental'],
        deel: 2,
        smal: 2,
      },
      { soort: 'lang', naam: 'onderbouwing', label: d('onderbouwing'), hulp: d('onderbouwing_hulp'), deel: 12 },
    ];
  }, [t, d, f]);
}
