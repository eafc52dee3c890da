import { useMemo } from 'react';
import type { Kolom } from '../../../components/regels/kolommen.ts';
import { Regeltabel } from '../../../components/regels/Regeltabel.tsx';
import { alsOpties, SCHAAL } from '../keuzes.ts';
import { nieuweSleutel, type Risicoregel, type Stapopties } from '../plan.ts';
import { gemeen, useLijstzet, useTeksten } from './useStap.ts';

const nieuw = (): Risicoregel => ({ sleutel: nieuweSleutel(), omschrijving: '', kans: '', impact: '', maatregel: '' });

/** What can go wrong, how likely and how bad, and what is done about it. */
export function Risicos(stap: Stapopties) {
  const { plan, zet } = stap;
  const { t, d } = useTeksten('risicos');
  const kolommen = useMemo((): readonly Kolom<Risicoregel>[] => {
    const schaal = alsOpties(SCHAAL, (waarde) => d(`schaal.${waarde}`));
    const leeg = t('db.regels.kies_leeg');
    return [
      { soort: 'lang', naam: 'omschrijving', label: d('omschrijving'), ook: ['risico', 'omschrijving'], deel: 6 },
      { soort: 'lang', naam: 'maatregel', label: d('maatregel'), hulp: d('maatregel_hulp'), deel: 6 },
      {
        soort: 'keuze',
        naam: 'kans',
        label: d('kans'),
        hulp: d('kans_hulp'),
        deel: 4,
        smal: 3,
        leeg,
        groepen: schaal,
      },
      {
        soort: 'keuze',
        naam: 'impact',
        label: d('impact'),
        hulp: d('impact_hulp'),
        ook: ['impact'],
        deel: 4,
        smal: 3,
        leeg,
        groepen: schaal,
      },
      {
        soort: 'toon',
        naam: 'gewicht',
        label: d('gewicht'),
        deel: 4,
        toon: ({ kans, impact }) => (kans === '' || impact === '' ? '–' : String(Number(kans) * Number(impact) || '–')),
      },
    ];
  }, [t, d]);
  return (
    <section className="blok" aria-labelledby="risicos-kop">
      <div className="blokkop">
        <h2 id="risicos-kop">{d('titel')}</h2>
      </div>
      <Regeltabel
        {...gemeen(stap)}
        kaart
        veld="risicos"
        label={d('titel')}
        kolommen={kolommen}
        regels={plan.risicos}
        zet={useLijstzet(zet, 'risicos')}
        nieuw={nieuw}
        naam={d('regel')}
        toevoegen={d('erbij')}
        leeg={d('leeg')}
      />
    </section>
  );
}
