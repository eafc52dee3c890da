import type { EntityManager } from 'typeorm';
import { totaleKostenVan } from '../beleid/kerncijfers.ts';
import type { Plan } from '../beleid/plan.ts';
import { besparingsbedrag, regelbedrag } from '../beleid/rekenen.ts';
import type { AanvraagEntity, Plantekst } from './aanvraag.entity.ts';
import {
  AanvraagGemeenteEntity,
  AanvraagPartnerEntity,
  ActiviteitEntity,
  BegrotingsregelEntity,
  BesparingEntity,
  BijdrageEntity,
} from './onderdelen.entity.ts';

/** Puts a plan into the columns of its aanvraag; the parts follow with {@link schrijfOnderdelen}. */
export function zetPlan(aanvraag: AanvraagEntity, plan: Plan): void {
  const [eerste] = plan.gemeenten;
  Object.assign(aanvraag, {
    regeling: plan.regeling,
    jaar: plan.jaar,
    projectjaar: plan.projectjaar,
    overgangsbeleid2026: plan.overgangsbeleid2026,
    uitzonderingMotivering: plan.uitzonderingsverzoek?.motivering ?? null,
    uitzonderingGevraagdBp: plan.uitzonderingsverzoek?.gevraagdPercentage ?? null,
    titel: plan.titel,
    samenvatting: plan.samenvatting,
    startdatum: plan.startdatum,
    einddatum: plan.einddatum,
    zorgkantoorregioCode: eerste?.zorgkantoorregio ?? null,
    zorgkantoorCode: eerste?.zorgkantoor ?? null,
    buurten: plan.buurten,
    cbsIndelingsjaar: plan.cbsIndelingsjaar,
    gevraagdeBijdrage: plan.gevraagdeBijdrage,
    totaleKosten: totaleKostenVan(plan),
    tekst: {
      probleemanalyse: plan.probleemanalyse,
      doelgroep: plan.doelgroep,
      bijdrageAanDoel: plan.bijdrageAanDoel,
      betrokkenheidNaasten: plan.betrokkenheidNaasten,
      borging: plan.borging,
      risicos: plan.risicos,
      mijlpalen: plan.mijlpalen,
      verklaringen: plan.verklaringen,
    } satisfies Plantekst,
  });
}

/** Replaces the parts of a plan. */
export async function schrijfOnderdelen(manager: EntityManager, aanvraagId: string, plan: Plan): Promise<void> {
  const plaats = (volgorde: number) => ({ aanvraagId, volgorde });
  const vervang = async <T extends object>(soort: new () => T, rijen: object[]): Promise<void> => {
    await manager.delete(soort, { aanvraagId } as never);
    if (rijen.length > 0) await manager.insert(soort, rijen as never);
  };
  await vervang(
    AanvraagGemeenteEntity,
    plan.gemeenten.map((gemeente, i) => ({ ...plaats(i), gemeenteCode: gemeente.code })),
  );
  await vervang(
    AanvraagPartnerEntity,
    plan.partners.map((regel, i) => ({ ...plaats(i), partnerId: regel.partner.id, rol: regel.rol })),
  );
  await vervang(
    ActiviteitEntity,
    plan.activiteiten.map(({ uitvoerder, ...regel }, i) => ({
      ...plaats(i),
      ...regel,
      uitvoerderId: uitvoerder?.id ?? null,
    })),
  );
  await vervang(
    BegrotingsregelEntity,
    plan.begroting.map((regel, i) => ({
      ...plaats(i),
      ...regel,
      bedrag: regelbedrag(regel.aantalMilli, regel.tarief),
    })),
  );
  await vervang(
    BijdrageEntity,
    plan.financiering.map(({ partner, ...regel }, i) => ({ ...plaats(i), ...regel, partnerId: partner.id })),
  );
  await vervang(
    BesparingEntity,
    plan.besparingen.map(({ realisatiekans, ...regel }, i) => ({
      ...plaats(i),
      ...regel,
      realisatiekansBp: realisatiekans,
      bedrag: besparingsbedrag({ ...regel, realisatiekans }),
    })),
  );
}
