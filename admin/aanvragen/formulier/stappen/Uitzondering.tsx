import { useRef } from 'react';
import { PercentageInvoer } from '../../../components/invoer/Getallen.tsx';
import { Invoerveld } from '../../../components/invoer/Invoerveld.tsx';
import { useLeesfout } from '../../../components/invoer/useInvoertekst.ts';
import { useMeldingen } from '../../../components/regels/meldingen.ts';
import { Regelmeldingen } from '../../../components/regels/Regelmeldingen.tsx';
import { PERCENTAGE } from '../../../format/invoer.ts';
import { useFormat } from '../../../format/useFormat.ts';
import { type Plan, type Stapopties, veldId } from '../plan.ts';
import { gewoonMinimum } from '../rekenen.ts';
import { useRekenkader, useTeksten } from './useStap.ts';

const LEEG: NonNullable<Plan['uitzonderingsverzoek']> = { motivering: '', gevraagdPercentage: '' };

/** The request for a lower own share: only where the transition policy was used, or where a request already stands. */
export function Uitzondering(stap: Stapopties) {
  const { plan, zet, vergrendeld } = stap;
  const { d } = useTeksten('financiering.uitzondering');
  const f = useFormat();
  const leesfout = useLeesfout();
  const { kader } = useRekenkader(plan);
  const verzoek = plan.uitzonderingsverzoek;
  // What was typed comes back when the request is ticked again.
  const eerder = useRef(LEEG);
  const veld = 'uitzonderingsverzoek';
  const fout = leesfout(verzoek?.gevraagdPercentage ?? '', PERCENTAGE);
  const meldingen = useMeldingen(veld, {
    bevindingen: stap.bevindingen,
    onleesbaar: stap.onleesbaar.filter(({ veld: pad }) => !fout || pad !== `${veld}.gevraagdPercentage`),
  });
  if (plan.overgangsbeleid2026 !== true && verzoek === null) return null;
  const norm = kader && gewoonMinimum(plan.projectjaar, kader);
  const onder = (naam: string) => {
    const alle = meldingen(-1).filter(({ kolom }) => kolom === naam);
    return alle.length === 0 ? null : (
      <Regelmeldingen
        id={veldId(`${veld}.${naam}`)}
        meldingen={alle.map((melding, nummer) => ({ ...melding, nummer }))}
        kader={{ regeling: plan.regeling, jaar: plan.jaar }}
      />
    );
  };
  const algemeen = meldingen(-1)
    .filter(({ kolom }) => kolom === null)
    .map((melding, nummer) => ({ ...melding, nummer }));
  return (
    <fieldset className="uitzondering" id={veldId(veld)} tabIndex={-1}>
      <legend>{d('titel')}</legend>
      <p className="klein stil">{d('uitleg')}</p>
      <label className="keuzevak">
        <input
          type="checkbox"
          className="vak"
          checked={verzoek !== null}
          disabled={vergrendeld}
          onChange={(gebeurtenis) => {
            if (verzoek) eerder.current = verzoek;
            zet({ uitzonderingsverzoek: gebeurtenis.target.checked ? eerder.current : null });
          }}
        />
        {d('vraag')}
      </label>
      {algemeen.length > 0 && (
        <Regelmeldingen id={veldId(veld)} meldingen={algemeen} kader={{ regeling: plan.regeling, jaar: plan.jaar }} />
      )}
      {verzoek && (
        <div className="uitzonderingvelden">
          <Invoerveld
            id={veldId(`${veld}.gevraagdPercentage`)}
            label={d('percentage')}
            hulp={norm ? d('percentage_hulp', { norm: f.norm(norm) }) : undefined}
            fout={fout}
            bij={onder('gevraagdPercentage')}
          >
            {(koppeling) => (
              <PercentageInvoer
                {...koppeling}
                waarde={verzoek.gevraagdPercentage}
                zet={(gevraagdPercentage) => zet({ uitzonderingsverzoek: { ...verzoek, gevraagdPercentage } })}
                readOnly={vergrendeld}
              />
            )}
          </Invoerveld>
          <Invoerveld
            id={veldId(`${veld}.motivering`)}
            label={d('motivering')}
            hulp={d('motivering_hulp')}
            bij={onder('motivering')}
          >
            {(koppeling) => (
              <textarea
                {...koppeling}
                className="in"
                lang="nl"
                rows={4}
                value={verzoek.motivering}
                readOnly={vergrendeld}
                onChange={(gebeurtenis) =>
                  zet({ uitzonderingsverzoek: { ...verzoek, motivering: gebeurtenis.target.value } })
                }
              />
            )}
          </Invoerveld>
        </div>
      )}
    </fieldset>
  );
}
