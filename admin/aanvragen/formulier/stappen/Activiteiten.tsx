import { useMemo } from 'react';
import type { Kolom } from '../../../components/regels/kolommen.ts';
import { Regeltabel } from '../../../components/regels/Regeltabel.tsx';
import { AANTAL } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import { alsOpties, VORMEN } from '../keuzes.ts';
import { type Activiteitregel, nieuweSleutel, type Plan, type Stapopties } from '../plan.ts';
import { totaleKosten } from '../rekenen.ts';
import { Buurtkeuze } from './Buurtkeuze.tsx';
import { gemeen, useLijstzet, usePartijopties, useTeksten } from './useStap.ts';

/** The first code of the form A1, A2 … that is still free. */
export function vrijeCode(activiteiten: Plan['activiteiten']): string {
  const bezet = new Set(activiteiten.map(({ code }) => code.trim().toUpperCase()));
  let nummer = activiteiten.length + 1;
  while (bezet.has(`A${nummer}`)) nummer += 1;
  return `A${nummer}`;
}

/** What is done, where, by whom and when. */
export function Activiteiten(stap: Stapopties) {
  const { plan, zet } = stap;
  const { d } = useTeksten('activiteiten');
  const nieuw = (regels: Plan['activiteiten']): Activiteitregel => ({
    sleutel: nieuweSleutel(),
    code: vrijeCode(regels),
    naam: '',
    vorm: '',
    omschrijving: '',
    buurten: [],
    uitvoerderId: '',
    start: plan.startdatum,
    einde: plan.einddatum,
    gepland: '',
    eenheid: '',
  });
  return (
    <section className="blok" aria-labelledby="activiteiten-kop">
      <div className="blokkop">
        <h2 id="activiteiten-kop">{d('titel')}</h2>
      </div>
      <Regeltabel
        {...gemeen(stap)}
        kaart
        veld="activiteiten"
        label={d('titel')}
        kolommen={useActiviteitkolommen(stap)}
        regels={plan.activiteiten}
        zet={useLijstzet(zet, 'activiteiten')}
        nieuw={nieuw}
        anders={(kopie, regels) => ({ ...kopie, code: vrijeCode(regels) })}
        naam={d('regel')}
        toevoegen={d('erbij')}
        leeg={d('leeg')}
      />
    </section>
  );
}

function useActiviteitkolommen({ plan, partners }: Stapopties): readonly Kolom<Activiteitregel>[] {
  const { t, d } = useTeksten('activiteiten');
  const f = useFormat();
  const { groepen } = usePartijopties(partners);
  const { buurten, begroting, startdatum, einddatum } = plan;
  return useMemo(
    () => [
      { soort: 'tekst', naam: 'code', label: d('code'), hulp: d('code_hulp'), deel: 2, smal: 2 },
      { soort: 'tekst', naam: 'naam', label: d('naam'), ook: ['activiteit'], deel: 7, smal: 4 },
      {
        soort: 'keuze',
        naam: 'vorm',
        label: d('vorm'),
        hulp: d('vorm_hulp'),
        deel: 3,
        leeg: t('db.regels.kies_leeg'),
        groepen: alsOpties(VORMEN, (waarde) => t(`db.vorm.${waarde}`)),
      },
      { soort: 'lang', naam: 'omschrijving', label: d('omschrijving'), hulp: d('omschrijving_hulp'), deel: 12 },
      {
        soort: 'keuze',
        naam: 'uitvoerderId',
        label: d('uitvoerder'),
        hulp: d('uitvoerder_hulp'),
        deel: 6,
        leeg: t('db.regels.kies_leeg'),
        groepen,
      },
      {
        soort: 'datum',
        naam: 'start',
        label: d('start'),
        hulp: d('datum_hulp'),
        ook: ['startdatum', 'van'],
        deel: 3,
        smal: 3,
        min: startdatum,
        max: einddatum,
      },
      {
        soort: 'datum',
        naam: 'einde',
        label: d('einde'),
        ook: ['einddatum', 'tot en met', 'tot'],
        deel: 3,
        smal: 3,
        min: startdatum,
        max: einddatum,
      },
      {
        soort: 'getal',
        naam: 'gepland',
        getal: AANTAL,
        label: d('gepland'),
        hulp: d('gepland_hulp'),
        ook: ['aantal', 'gepland'],
        deel: 3,
        smal: 3,
      },
      {
        soort: 'tekst',
        naam: 'eenheid',
        label: d('eenheid'),
        deel: 3,
        smal: 3,
        voorstellen: d('eenheden').split(','),
      },
      {
        soort: 'toon',
        naam: 'kosten',
        label: d('kosten'),
        hulp: d('kosten_hulp'),
        deel: 6,
        toon: ({ code }) =>
          f.centen(totaleKosten(code === '' ? [] : begroting.filter(({ activiteit }) => activiteit === code))),
      },
      {
        soort: 'eigen',
        naam: 'buurten',
        label: d('buurten'),
        hulp: d('buurten_hulp'),
        deel: 12,
        maak: (veld) => <Buurtkeuze {...veld} buurten={buurten} />,
      },
    ],
    [t, d, f, groepen, buurten, begroting, startdatum, einddatum],
  );
}
