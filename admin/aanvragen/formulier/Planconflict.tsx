import { useTranslate } from 'react-admin';
import { Conflict, type Inhoud, type Zijde } from '../../components/conflict/Conflict.tsx';
import { useFormat } from '../../format/useFormat.ts';
import type { Bewaarder, Opname } from './bewaarder.ts';
import type { Partijkeuze, Plan } from './plan.ts';
import { type Samenvoegveld, waardeOp } from './samenvoegen.ts';
import { useVeldnaam } from './useVeldnaam.ts';

interface Opties {
  bewaarder: Bewaarder;
  opname: Opname;
  open: boolean;
  sluit: () => void;
  partners: readonly Partijkeuze[];
}

/** The choice between what somebody typed and what was saved elsewhere, per part of the plan. */
export function Planconflict({ bewaarder, opname, open, sluit, partners }: Opties) {
  const t = useTranslate();
  const f = useFormat();
  const veldnaam = useVeldnaam();
  const inWoorden = useInWoorden(partners);
  const { stand, plan } = opname;
  if (stand.soort !== 'conflict') return null;
  return (
    <Conflict
      open={open}
      titel={t('db.formulier.conflict.titel')}
      uitleg={t('db.formulier.conflict.uitleg', {
        moment: `${f.datum(stand.op)}, ${t('db.tijd.uur', { tijd: f.tijd(stand.op) })}`,
      })}
      botsingen={stand.botsingen.map((veld) => ({
        veld,
        naam: veldnaam(veld),
        mijn: inWoorden(plan, veld),
        hun: inWoorden(stand.hun, veld),
      }))}
      kies={(keuzes) => bewaarder.kies(keuzes as Record<Samenvoegveld, Zijde>)}
      sluit={sluit}
    />
  );
}

/** Values of the plan as people read them; a list is a line per line. */
function useInWoorden(partners: readonly Partijkeuze[]): (plan: Plan, veld: Samenvoegveld) => Inhoud {
  const t = useTranslate();
  const f = useFormat();
  const naam = (id: string) => partners.find((partij) => partij.id === id)?.naam ?? id;
  const bedrag = (waarde: string) => (/^\d+(\.\d+)?$/.test(waarde) ? f.bedrag(waarde) : waarde);
  const deel = (soort: string, waarde: string) => waarde && t(`db.${soort}.${waarde}`);
  const regel = (...delen: string[]) => delen.filter(Boolean).join(', ');
  return (plan, veld) => {
    const lijst = (regels: readonly string[]) => regels.map((een, plaats) => `${plaats + 1}. ${een}`).join('\n');
    switch (veld) {
      case 'partners':
        return lijst(plan.partners.map(({ partnerId, rol }) => regel(naam(partnerId), deel('partnerrol', rol))));
      case 'activiteiten':
        return lijst(
          plan.activiteiten.map((een) =>
            regel(een.code, een.naam, deel('vorm', een.vorm), `${een.gepland} ${een.eenheid}`, een.omschrijving),
          ),
        );
      case 'begroting':
        return lijst(
          plan.begroting.map((een) =>
            regel(
              een.omschrijving,
              deel('kostensoort', een.kostensoort),
              `${een.aantal} ${een.eenheid}`,
              bedrag(een.tarief),
            ),
          ),
        );
      case 'financiering':
        return lijst(
          plan.financiering.map((een) =>
            regel(
              naam(een.partnerId),
              deel('bijdragesoort', een.soort),
              bedrag(een.bedrag),
              deel('zekerheid', een.zekerheid),
            ),
          ),
        );
      case 'besparingen':
        return lijst(
          plan.besparingen.map((een) =>
            regel(
              deel('domein', een.domein),
              deel('mechanisme', een.mechanisme),
              `${een.personen} × ${een.omvangPerPersoon} ${een.eenheid}`,
              bedrag(een.kental),
              `${een.realisatiekans}%`,
              een.onderbouwing,
            ),
          ),
        );
      case 'risicos':
        return lijst(plan.risicos.map((een) => regel(een.omschrijving, `${een.kans} × ${een.impact}`, een.maatregel)));
      case 'mijlpalen':
        return lijst(plan.mijlpalen.map((een) => regel(datum(een.datum), een.omschrijving)));
      case 'borging.stappen':
        return lijst(plan.borging.stappen.map((een) => regel(datum(een.datum), een.omschrijving)));
      case 'startdatum':
      case 'einddatum':
        return datum(plan[veld]);
      case 'gevraagdeBijdrage':
        return bedrag(plan.gevraagdeBijdrage);
      case 'borging.domein':
        return deel('domein', plan.borging.domein);
      case 'bijdrageAanDoel.mechanismen':
        return plan.bijdrageAanDoel.mechanismen.map((een) => t(`db.mechanisme.${een}`)).join(', ');
      case 'uitzonderingsverzoek':
        return plan.uitzonderingsverzoek
          ? `${plan.uitzonderingsverzoek.gevraagdPercentage}%\n${plan.uitzonderingsverzoek.motivering}`
          : '';
      default: {
        const waarde = waardeOp(plan, veld);
        if (Array.isArray(waarde)) return waarde.join(', ');
        if (typeof waarde === 'boolean') return t(waarde ? 'db.formulier.ja' : 'db.formulier.nee');
        return String(waarde ?? '');
      }
    }
  };

  function datum(waarde: string): string {
    return /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? f.datum(waarde) : waarde;
  }
}
