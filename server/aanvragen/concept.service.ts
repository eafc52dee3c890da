import { randomUUID } from 'node:crypto';
import type { Plan } from '../beleid/plan.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import { Weigering, weiger } from '../platform/fouten/foutcode.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import type { Beperkingen, Transactie, Transacties, Uitkomst } from '../platform/transactie/transacties.ts';
import { AanvraagEntity } from './aanvraag.entity.ts';
import type { AanvraagAanmakenInput, AanvraagWijzigenInput, VervolgaanvraagAanmakenInput } from './aanvraag.input.ts';
import { inWoorden, STAPPEN } from './aanvraag.status.ts';
import type { AanvraagInhoudInput } from './inhoud.input.ts';
import { schrijfOnderdelen, zetPlan } from './opslag.ts';
import { leegPlan, onopslaanbaar, voegIn, zoekOp } from './planinvoer.ts';
import { leesPlanrij, planUitRij } from './planlezen.ts';
import { pak, pakZichtbaar, rondAf } from './stap.ts';
import { gelijk, gewijzigdeDelen, verschillen } from './verschil.ts';
import { volgendJaar } from './vervolg.ts';

export const AANVRAAG_BEPERKINGEN: Beperkingen = {
  aanvraag_project_jaar: {
    code: 'VALIDATIE',
    veld: 'inhoud.jaar',
    melding:
      'Voor dit project loopt al een aanvraag voor dit jaar; per project is er een aanvraag per kalenderjaar (DOS-008).',
  },
};

/** Writes drafts: making, changing, and copying to the next year. */
export class ConceptService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kaders: Kaderregister,
  ) {}

  /** @returns VALIDATIE for what cannot be stored; policy findings never stop a draft */
  aanmaken(ctx: Ctx, input: AanvraagAanmakenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagAanmaken', input, async (tx) => {
      const { inhoud } = input;
      const eigen = eisEigenOrganisatie(tx, inhoud);
      const plan = voegIn(leegPlan(inhoud), inhoud, await zoekOp(tx.uitvoerder, inhoud));
      const aanvraag = tx.manager.create(AanvraagEntity, { ...this.nieuw(tx, eigen), vorigeAanvraagId: null });
      await this.koppelVorige(tx, aanvraag, plan, inhoud);
      return this.leg(tx, aanvraag, plan, 'AANVRAAG_AANGEMAAKT');
    });
  }

  /** Copies an aanvraag to a draft for the next year of the same project (DOS-080). */
  vervolgAanmaken(ctx: Ctx, input: VervolgaanvraagAanmakenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'vervolgaanvraagAanmaken', input, async (tx) => {
      const vorige = await pakZichtbaar(tx, input.vorigeAanvraagId, 'vorigeAanvraagId');
      const eigen = tx.actor.organisatie?.id;
      if (!eigen || vorige.aanvragerId !== eigen)
        throw weiger('NIET_GEVONDEN', 'Deze aanvraag bestaat niet.', 'vorigeAanvraagId');
      const { van } = STAPPEN.vervolgaanvraagAanmaken;
      if (!(van as readonly string[]).includes(vorige.status)) {
        throw weiger(
          'STATUS',
          `Een vervolg kan bij de status ${van.map(inWoorden).join(' of ')}; deze aanvraag heeft ${inWoorden(vorige.status)}.`,
          'vorigeAanvraagId',
        );
      }
      const plan = volgendJaar(planUitRij(await leesPlanrij(tx.uitvoerder, vorige.id, tx.moment)));
      plan.gemeenten = await gemeentenInJaar(tx, plan);
      const aanvraag = tx.manager.create(AanvraagEntity, {
        ...this.nieuw(tx, eigen),
        projectId: vorige.projectId,
        vorigeAanvraagId: vorige.id,
      });
      return this.leg(tx, aanvraag, plan, 'VERVOLGAANVRAAG_AANGEMAAKT', `Vervolg op ${vorige.kenmerk}`);
    });
  }

  /**
   * Changes a draft or a plan of which a supplement was asked.
   * A change of the competent zorgkantoor makes the afstemming start anew; a change of the request for an exception, or
   * of the year that it is about, undoes the decision on it.
   */
  wijzigen(ctx: Ctx, input: AanvraagWijzigenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagWijzigen', input, async (tx) => {
      const aanvraag = await pak(tx, 'aanvraagWijzigen', input);
      eisEigenOrganisatie(tx, input.inhoud);
      const oud = planUitRij(await leesPlanrij(tx.uitvoerder, aanvraag.id, tx.moment));
      const plan = voegIn(oud, { ...input.inhoud, aanvragerId: undefined }, await zoekOp(tx.uitvoerder, input.inhoud));
      if (input.inhoud.gemeenten === undefined && plan.jaar !== oud.jaar)
        plan.gemeenten = await gemeentenInJaar(tx, plan);
      const vorige = aanvraag.vorigeAanvraagId;
      await this.koppelVorige(tx, aanvraag, plan, input.inhoud);
      if (aanvraag.versieNummer > 0) eisZelfdePlaats(oud, plan);
      const vorigZorgkantoor = aanvraag.zorgkantoorCode;
      this.controleer(plan);
      zetPlan(aanvraag, plan);
      if (aanvraag.versieNummer === 0) aanvraag.kaderVersie = this.kader(plan).versie;
      const opnieuwAfstemmen = aanvraag.afstemmingUitkomst !== null && aanvraag.zorgkantoorCode !== vorigZorgkantoor;
      if (opnieuwAfstemmen) wisAfstemming(aanvraag);
      if (UITZONDERING_HANGT_AF_VAN.some((veld) => !gelijk(oud[veld], plan[veld]))) wisUitzonderingsbesluit(aanvraag);
      await schrijfOnderdelen(tx.manager, aanvraag.id, plan);
      const verschil = verschillen(oud, plan);
      const delen: string[] = gewijzigdeDelen(oud, plan);
      if (vorige !== aanvraag.vorigeAanvraagId) {
        delen.push('vorigeAanvraagId');
        verschil.push({
          veld: 'vorigeAanvraagId',
          oud: await kenmerkVan(tx, vorige),
          nieuw: await kenmerkVan(tx, aanvraag.vorigeAanvraagId),
        });
      }
      return rondAf(tx, 'aanvraagWijzigen', aanvraag, {
        soort: 'AANVRAAG_GEWIJZIGD',
        toelichting:
          (delen.length > 0 ? `Gewijzigd: ${delen.join(', ')}.` : 'Opgeslagen zonder wijziging.') +
          (opnieuwAfstemmen ? ' Het bevoegde zorgkantoor veranderde: vraag opnieuw afstemming.' : ''),
        gegevens: { wijzigingen: verschil },
      });
    });
  }

  private nieuw(tx: Transactie, aanvragerId: string): Partial<AanvraagEntity> {
    const id = randomUUID();
    return {
      id,
      versie: 1,
      projectId: id,
      kenmerk: `CONCEPT-${id.replaceAll('-', '').slice(0, 12).toUpperCase()}`,
      status: 'CONCEPT',
      aanvragerId,
      versieNummer: 0,
      aangemaaktOp: tx.moment,
      gewijzigdOp: tx.moment,
    };
  }

  private async leg(
    tx: Transactie,
    aanvraag: AanvraagEntity,
    plan: Plan,
    soort: string,
    toelichting?: string,
  ): Promise<string> {
    this.controleer(plan);
    zetPlan(aanvraag, plan);
    aanvraag.kaderVersie = this.kader(plan).versie;
    await tx.manager.insert(AanvraagEntity, aanvraag);
    await schrijfOnderdelen(tx.manager, aanvraag.id, plan);
    await tx.noteer({
      soort,
      aanvraagId: aanvraag.id,
      toelichting: toelichting ?? plan.titel,
      gegevens: { versie: 1 },
    });
    return aanvraag.id;
  }

  private kader(plan: Plan) {
    const kader = this.kaders.vanToepassing(plan.regeling, plan.jaar);
    if (!kader) throw weiger('VALIDATIE', `Voor ${plan.regeling} is er geen beleidskader.`, 'inhoud.regeling');
    return kader;
  }

  private controleer(plan: Plan): void {
    const fouten = onopslaanbaar(plan);
    if (fouten.length > 0) throw new Weigering(fouten);
  }

  /** Links the years of one project; projectjaar follows when it is not given. */
  private async koppelVorige(
    tx: Transactie,
    aanvraag: AanvraagEntity,
    plan: Plan,
    inhoud: AanvraagInhoudInput,
  ): Promise<void> {
    if (inhoud.vorigeAanvraagId === undefined) return;
    if (inhoud.vorigeAanvraagId === null) {
      if (aanvraag.vorigeAanvraagId !== null) aanvraag.projectId = aanvraag.id;
      aanvraag.vorigeAanvraagId = null;
      return;
    }
    const vorige = await tx.manager.findOneBy(AanvraagEntity, { id: inhoud.vorigeAanvraagId });
    if (!vorige || vorige.aanvragerId !== aanvraag.aanvragerId || vorige.id === aanvraag.id) {
      throw weiger(
        'VALIDATIE',
        'De vorige aanvraag bestaat niet of is van een andere organisatie.',
        'inhoud.vorigeAanvraagId',
      );
    }
    if (vorige.jaar >= plan.jaar) {
      throw weiger(
        'VALIDATIE',
        `De vorige aanvraag is van ${vorige.jaar}; dat ligt niet voor ${plan.jaar}.`,
        'inhoud.vorigeAanvraagId',
      );
    }
    aanvraag.vorigeAanvraagId = vorige.id;
    aanvraag.projectId = vorige.projectId;
    if (inhoud.projectjaar === undefined || inhoud.projectjaar === null)
      plan.projectjaar = (vorige.projectjaar ?? 1) + 1;
  }
}

function eisEigenOrganisatie(tx: Transactie, inhoud: AanvraagInhoudInput): string {
  const eigen = tx.actor.organisatie?.id;
  if (!eigen)
    throw weiger(
      'VALIDATIE',
      'Uw organisatie is niet bekend; een aanvraag hoort bij een organisatie.',
      'inhoud.aanvragerId',
    );
  if (inhoud.aanvragerId && inhoud.aanvragerId.toLowerCase() !== eigen) {
    throw weiger('VALIDATIE', 'U kunt alleen voor uw eigen organisatie een aanvraag opslaan.', 'inhoud.aanvragerId');
  }
  return eigen;
}

/** After submission the aanvraag has its number: year, scheme and zorgkantoor stay. */
function eisZelfdePlaats(oud: Plan, plan: Plan): void {
  const vast: [string, boolean][] = [
    ['inhoud.regeling', oud.regeling === plan.regeling],
    ['inhoud.jaar', oud.jaar === plan.jaar],
    ['inhoud.gemeenten.0', oud.gemeenten[0]?.zorgkantoorregio === plan.gemeenten[0]?.zorgkantoorregio],
  ];
  for (const [veld, gelijk] of vast) {
    if (!gelijk)
      throw weiger('VALIDATIE', 'Na de eerste indiening liggen regeling, jaar en zorgkantoorregio vast.', veld);
  }
}

function wisAfstemming(aanvraag: AanvraagEntity): void {
  aanvraag.afstemmingUitkomst = null;
  aanvraag.afstemmingDatum = null;
  aanvraag.afstemmingToelichting = null;
  aanvraag.afstemmingZorgkantoorCode = null;
  wisUitzonderingsbesluit(aanvraag);
}

function wisUitzonderingsbesluit(aanvraag: AanvraagEntity): void {
  aanvraag.uitzonderingMinimumBp = null;
  aanvraag.uitzonderingBesluitMotivering = null;
  aanvraag.uitzonderingBeslotenOp = null;
}

/** An aanvraag as people know it. */
async function kenmerkVan(tx: Transactie, id: string | null): Promise<string | null> {
  return id === null ? null : ((await tx.manager.findOneBy(AanvraagEntity, { id }))?.kenmerk ?? null);
}

/** What a decision on a request for a lower own share is about (DOS-069). */
const UITZONDERING_HANGT_AF_VAN = ['uitzonderingsverzoek', 'overgangsbeleid2026', 'projectjaar', 'jaar'] as const;

/** The gemeenten of a plan as they are divided in the year of the plan. */
async function gemeentenInJaar(tx: Transactie, plan: Plan): Promise<Plan['gemeenten']> {
  const { gemeenten } = await zoekOp(tx.uitvoerder, {
    regeling: plan.regeling,
    jaar: plan.jaar,
    titel: plan.titel,
    gemeenten: plan.gemeenten.map(({ code }) => code),
  });
  return plan.gemeenten.map((gemeente) => gemeenten.get(gemeente.code) ?? gemeente);
}
