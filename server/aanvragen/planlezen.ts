import type { AanvraagStatus, PartnerSoort, RegelingCode } from '../beleid/begrippen.ts';
import type { Kader } from '../beleid/kader.ts';
import type { Rekenplan } from '../beleid/kerncijfers.ts';
import type { Besluitvorming, Feiten, Plan, PlanPartner, Procedure } from '../beleid/plan.ts';
import { kaderVan } from '../beleidskaders/beleidskader.resolver.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import { lokaleDatum } from '../platform/klok/termijnen.ts';
import type { Rij, Uitvoerder } from '../platform/lezen/bron.ts';
import { leesEen, metId } from '../platform/lezen/lezer.ts';
import { selectie } from '../platform/lezen/selectie.ts';
import { aanvraagBron, planSelectie } from './aanvraag.lezen.ts';

type Lijst = Rij[];

/** The framework that a stored aanvraag is tested against: the newest while it is a draft, then the one of submission. */
export function kaderVanRij(kaders: Kaderregister, rij: Rij): Kader {
  const sleutel = {
    regeling: rij.regeling as RegelingCode,
    jaar: rij.jaar as number,
    versie: rij.kaderVersie as string,
  };
  const nieuwste = rij.status === 'CONCEPT' ? kaders.vanToepassing(sleutel.regeling, sleutel.jaar) : null;
  return (
    nieuwste ??
    kaders.opVersie(sleutel.regeling, sleutel.jaar, sleutel.versie) ??
    kaders.vanToepassing(sleutel.regeling, sleutel.jaar) ??
    kaderVan(kaders, sleutel)
  );
}

/** A plan out of what {@link planSelectie} reads. */
export function planUitRij(rij: Rij): Plan {
  const [motivering, gevraagdPercentage] = rij.ruwUitzondering as [string | null, number | null];
  return {
    regeling: rij.regeling as RegelingCode,
    jaar: rij.jaar as number,
    projectjaar: rij.ruwProjectjaar as number | null,
    overgangsbeleid2026: rij.overgangsbeleid2026 as boolean | null,
    uitzonderingsverzoek: motivering === null ? null : { motivering, gevraagdPercentage: gevraagdPercentage ?? 0 },
    titel: rij.titel as string,
    samenvatting: rij.samenvatting as string | null,
    startdatum: rij.startdatum as string | null,
    einddatum: rij.einddatum as string | null,
    aanvrager: partner(rij.aanvrager as Rij),
    gemeenten: rij.plangemeenten as Plan['gemeenten'],
    buurten: rij.buurten as string[],
    cbsIndelingsjaar: rij.cbsIndelingsjaar as number | null,
    partners: (rij.partners as Lijst).map((regel) => ({
      partner: partner(regel.partner as Rij),
      rol: regel.rol as Plan['partners'][number]['rol'],
    })),
    probleemanalyse: rij.probleemanalyse as Plan['probleemanalyse'],
    doelgroep: rij.doelgroep as Plan['doelgroep'],
    bijdrageAanDoel: rij.bijdrageAanDoel as Plan['bijdrageAanDoel'],
    betrokkenheidNaasten: rij.betrokkenheidNaasten as string | null,
    activiteiten: (rij.activiteiten as Lijst).map(
      ({ gepland, uitvoerder, ...rest }) =>
        ({
          ...rest,
          geplandMilli: gepland,
          uitvoerder: uitvoerder ? partner(uitvoerder as Rij) : null,
        }) as Plan['activiteiten'][number],
    ),
    gevraagdeBijdrage: rij.gevraagdeBijdrage as number | null,
    begroting: (rij.begroting as Lijst).map(
      ({ aantal, ...rest }) => ({ ...rest, aantalMilli: aantal }) as Plan['begroting'][number],
    ),
    financiering: (rij.financiering as Lijst).map(
      (regel) => ({ ...regel, partner: partner(regel.partner as Rij) }) as Plan['financiering'][number],
    ),
    besparingen: (rij.besparingen as Lijst).map(
      ({ omvangPerPersoon, ...rest }) => ({ ...rest, omvangMilli: omvangPerPersoon }) as Plan['besparingen'][number],
    ),
    borging: rij.borging as Plan['borging'],
    risicos: rij.risicos as Plan['risicos'],
    mijlpalen: rij.mijlpalen as Plan['mijlpalen'],
    verklaringen: rij.verklaringen as Plan['verklaringen'],
  };
}

/** Only what the key figures need. */
export function rekenplan(rij: Rij): Rekenplan {
  return {
    projectjaar: rij.ruwProjectjaar as number | null,
    overgangsbeleid2026: rij.overgangsbeleid2026 as boolean | null,
    gevraagdeBijdrage: rij.gevraagdeBijdrage as number | null,
    begroting: (rij.begroting as Lijst).map((regel) => ({
      aantalMilli: regel.aantal as number,
      tarief: regel.tarief as number,
    })),
    financiering: (rij.financiering as Lijst).map((regel) => ({
      soort: regel.soort as Rekenplan['financiering'][number]['soort'],
      bedrag: regel.bedrag as number,
      partner: regel.partner as unknown as { soort: PartnerSoort; wlzGefinancierd: boolean },
    })),
    besparingen: (rij.besparingen as Lijst).map(
      ({ omvangPerPersoon, ...rest }) =>
        ({ ...rest, omvangMilli: omvangPerPersoon }) as Rekenplan['besparingen'][number],
    ),
  };
}

/** The minimum own share that was decided on, in basis points. */
export const uitzonderingMinimum = (rij: Rij): number | null => (rij.ruwUitzondering as (number | null)[])[2] ?? null;

/** Everything that the rules may know of a stored aanvraag. */
export function feitenUitRij(rij: Rij, moment: Date, besluitvorming: Besluitvorming | null = null): Feiten {
  const [uitkomst, datum, , zorgkantoor] = rij.ruwAfstemming as [never, string | null, string | null, string];
  const procedure: Procedure = {
    status: rij.status as AanvraagStatus,
    afstemming: uitkomst === null ? null : { uitkomst, datum, zorgkantoor },
    uitzonderingMinimum: uitzonderingMinimum(rij),
    vorige: (rij.vorige as Procedure['vorige']) ?? null,
    overlap: ((rij.overlap as [string, string][] | null) ?? []).map(([kenmerk, titel]) => ({ kenmerk, titel })),
  };
  return {
    plan: planUitRij(rij),
    moment: moment.toISOString(),
    vandaag: lokaleDatum(moment),
    procedure,
    besluitvorming,
  };
}

/** Reads a stored aanvraag for the rules, whoever asks; inside a transaction it sees what that wrote. */
export async function leesPlanrij(uitvoerder: Uitvoerder, id: string, moment: Date): Promise<Rij> {
  const rij = await leesEen(
    uitvoerder,
    { ...aanvraagBron, bereik: undefined },
    { actor: null, moment },
    planSelectie(),
    [metId(id)],
  );
  if (!rij) throw new TypeError('aanvraag verdween in haar eigen transactie');
  return rij;
}

/** What a plan that is not stored needs to know of the aanvraag that it continues. */
export const vorigeSelectie = () => selectie('kenmerk', 'jaar', 'projectjaar', 'totaleKosten', 'gevraagdeBijdrage');
export function vorigeUitRij(rij: Rij | null): Procedure['vorige'] {
  if (!rij) return null;
  return {
    kenmerk: rij.kenmerk as string,
    jaar: rij.jaar as number,
    projectjaar: rij.projectjaar as number,
    totaleKosten: rij.totaleKosten as number,
    gevraagdeBijdrage: (rij.gevraagdeBijdrage as number | null) ?? 0,
  };
}

function partner(rij: Rij): PlanPartner {
  return { ...(rij as unknown as Omit<PlanPartner, 'bekend'>), bekend: true };
}
