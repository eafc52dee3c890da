import { breedte } from '../../../format/geld.ts';
import { useFormat } from '../../../format/useFormat.ts';
import { useFormulier } from '../Formuliercontext.tsx';
import type { Stapopties } from '../plan.ts';
import { eigenAandeel, geldendMinimum, minimumbedrag, type Rekenkader, totaleKosten } from '../rekenen.ts';
import { Balk } from './Balk.tsx';
import { usePartijopties, useTeksten } from './useStap.ts';

/** The own share as a bar with its minimum, and what is still needed. */
export function Aandeel({ stap, kader }: { stap: Stapopties; kader: Rekenkader }) {
  const { plan, partners } = stap;
  const { aanvraag } = useFormulier();
  const { d } = useTeksten('financiering.aandeel');
  const f = useFormat();
  const { zoek } = usePartijopties(partners);
  const kosten = totaleKosten(plan.begroting);
  const eigen = eigenAandeel(plan.financiering, zoek, kader);
  const norm = geldendMinimum(plan, kader, aanvraag.uitzonderingsverzoek?.minimumPercentage ?? null);
  const { tekst, tekort, verschil } = f.aandeel(eigen, kosten, norm);
  if (kosten === 0n || norm === null) {
    return (
      <div className="aandeel">
        <h3>
          {d('titel')} {kosten > 0n && tekst}
        </h3>
        <p className="klein stil">{d(kosten === 0n ? 'geen_kosten' : 'geen_jaar')}</p>
      </div>
    );
  }
  const stand = tekort ? 'nodig' : verschil === 0n ? 'precies' : 'boven';
  return (
    <div className="aandeel">
      <div className="aandeelkop">
        <h3>
          {d('titel')} <span className={tekort ? 'rood' : ''}>{tekst}</span>
        </h3>
        <span className="stil klein">{d(stand, { bedrag: f.centen(verschil), norm: f.norm(norm) })}</span>
      </div>
      <Balk
        waarde={breedte(eigen, kosten)}
        norm={Number(norm)}
        kleur="var(--wmo)"
        label={d('label', { deel: tekst, norm: f.norm(norm) })}
        onder={f.centen(eigen)}
        bijNorm={d('minimum', { norm: f.norm(norm), bedrag: f.centen(minimumbedrag(kosten, norm)) })}
      />
    </div>
  );
}
