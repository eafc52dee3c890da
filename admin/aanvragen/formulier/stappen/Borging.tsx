import { useTranslate } from 'react-admin';
import type { Domein } from '../../../../schema/generated/documenten.ts';
import { Keuzelijst } from '../invoer/Keuzeveld.tsx';
import { Tekstveld } from '../invoer/Tekstveld.tsx';
import type { Stapopties } from '../plan.ts';
import { useGroepzet } from './useGroepzet.ts';

const DOMEINEN: readonly Domein[] = ['WMO', 'ZVW', 'WLZ', 'WFZ'];

/** How the result lasts after the financing, and how it ends when that does not succeed. */
export function Borging({ plan, zet, bevindingen, onleesbaar, vergrendeld }: Stapopties) {
  const t = useTranslate();
  const groep = useGroepzet(zet);
  const los = { bevindingen, onleesbaar, vergrendeld };
  const { borging } = plan;
  return (
    <section className="blok" aria-labelledby="kop-borging">
      <h2 id="kop-borging">{t('db.formulier.kop.borging')}</h2>
      <Keuzelijst
        {...los}
        veld="borging.domein"
        waarde={borging.domein}
        opties={DOMEINEN.map((waarde) => ({ waarde, label: t(`db.domein.${waarde}`) }))}
        wijzig={(waarde) => groep('borging.domein', waarde)}
      />
      <Tekstveld {...los} veld="borging.financier" waarde={borging.financier} wijzig={groep} hoogste={300} />
      <Tekstveld
        {...los}
        veld="borging.afrondingZonderBorging"
        waarde={borging.afrondingZonderBorging}
        wijzig={groep}
        hoogste={1000}
        regels={5}
      />
    </section>
  );
}
