import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Mechanisme } from '../../../../schema/generated/documenten.ts';
import { JaNee, Meerkeuze } from '../invoer/Keuzeveld.tsx';
import { Getalveld, Tekstveld } from '../invoer/Tekstveld.tsx';
import type { Plan, Stapopties } from '../plan.ts';
import { useGroepzet } from './useGroepzet.ts';

const MECHANISMEN: readonly Mechanisme[] = ['VOORKOMEN', 'VERMINDEREN', 'UITSTELLEN'];
/** The texts of the analysis with the format's longest lengths. */
const ANALYSE = [
  ['opgave', 4000, 10],
  ['gedeeldEigenaarschap', 2000, 6],
  ['beoogdeResultaten', 2000, 6],
  ['urgentie', 1000, 4],
  ['regionalePrioriteit', 1000, 4],
  ['kostenEnOpbrengsten', 4000, 8],
] as const satisfies readonly (readonly [keyof Plan['probleemanalyse'], number, number])[];

/** Step 3: which problem, for whom, and what it contributes. */
export function Probleem({ plan, zet, bevindingen, onleesbaar, vergrendeld }: Stapopties) {
  const t = useTranslate();
  const groep = useGroepzet(zet);
  const wijzig = useCallback((veld: string, waarde: string) => zet({ [veld]: waarde }), [zet]);
  const los = { bevindingen, onleesbaar, vergrendeld };
  const tekst = { ...los, wijzig: groep };
  const { probleemanalyse: analyse, doelgroep, bijdrageAanDoel: doel } = plan;
  return (
    <>
      <section className="blok" aria-labelledby="kop-probleem">
        <h2 id="kop-probleem">{t('db.formulier.kop.probleem')}</h2>
        {ANALYSE.map(([naam, hoogste, regels]) => (
          <Tekstveld
            key={naam}
            {...tekst}
            veld={`probleemanalyse.${naam}`}
            waarde={analyse[naam]}
            hoogste={hoogste}
            regels={regels}
          />
        ))}
        <JaNee
          {...los}
          veld="probleemanalyse.artikel12Status"
          waarde={analyse.artikel12Status}
          wijzig={(waarde) => groep('probleemanalyse.artikel12Status', waarde)}
        />
      </section>
      <section className="blok" aria-labelledby="kop-doelgroep">
        <h2 id="kop-doelgroep">{t('db.formulier.kop.doelgroep')}</h2>
        <Tekstveld {...tekst} veld="doelgroep.omschrijving" waarde={doelgroep.omschrijving} hoogste={500} regels={3} />
        <div className="veldrij">
          <Getalveld {...tekst} veld="doelgroep.omvang" waarde={doelgroep.omvang} />
          <Getalveld {...tekst} veld="doelgroep.verwachtBereik" waarde={doelgroep.verwachtBereik} />
        </div>
        <Tekstveld
          {...tekst}
          veld="doelgroep.gemeenschapsgericht"
          waarde={doelgroep.gemeenschapsgericht}
          hoogste={1500}
          regels={5}
        />
      </section>
      <section className="blok" aria-labelledby="kop-doel">
        <h2 id="kop-doel">{t('db.formulier.kop.doel')}</h2>
        <Meerkeuze
          {...los}
          veld="bijdrageAanDoel.mechanismen"
          waarden={doel.mechanismen}
          opties={MECHANISMEN.map((waarde) => ({ waarde, label: t(`db.mechanisme.${waarde}`) }))}
          wijzig={(waarden) => groep('bijdrageAanDoel.mechanismen', waarden)}
        />
        <Tekstveld {...tekst} veld="bijdrageAanDoel.wijzeEnMate" waarde={doel.wijzeEnMate} hoogste={3000} regels={8} />
        <Tekstveld
          {...tekst}
          veld="bijdrageAanDoel.kwaliteitVanLeven"
          waarde={doel.kwaliteitVanLeven}
          hoogste={1500}
          regels={5}
        />
        <Tekstveld
          {...los}
          veld="betrokkenheidNaasten"
          waarde={plan.betrokkenheidNaasten}
          wijzig={wijzig}
          hoogste={3000}
          regels={6}
        />
      </section>
    </>
  );
}
