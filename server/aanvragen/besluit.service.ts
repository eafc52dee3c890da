import type { Kader } from '../beleid/kader.ts';
import { euro } from '../beleid/rekenen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import type { BudgetService } from '../budgetten/budget.service.ts';
import { type Foutmelding, Weigering } from '../platform/fouten/foutcode.ts';
import { actorVan, type Ctx } from '../platform/graphql/context.ts';
import type { Uitvoerder } from '../platform/lezen/bron.ts';
import type { Transacties, Uitkomst } from '../platform/transactie/transacties.ts';
import type {
  AanvraagMotiverenInput,
  AanvraagToekennenInput,
  BeoordelingVastleggenInput,
  MetVersie,
} from './aanvraag.input.ts';
import { BeoordelingEntity, BeoordelingScoreEntity, BesluitEntity, TermijnEntity } from './besluit.entity.ts';
import type { BesluitVoorbeeld } from './besluit.types.ts';
import { BESLUITSTAP, type Besluitvraag, budgetVan, leesDossier, stapfouten, weegBesluit } from './besluit.weging.ts';
import { LANGSTE_TEKST } from './planinvoer.ts';
import { kaderVanRij } from './planlezen.ts';
import { eisTekst, isZichtbaar, pak, rondAf, sluitTermijn } from './stap.ts';

/** Assessment and decision, by two persons. */
export class BesluitService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kaders: Kaderregister,
    private readonly budgetten: BudgetService,
  ) {}

  /** Records an assessment: every criterion of the framework once, scored and motivated (DOS-033 to DOS-041, DOS-047). */
  beoordelingVastleggen(ctx: Ctx, input: BeoordelingVastleggenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'beoordelingVastleggen', input, async (tx) => {
      const aanvraag = await pak(tx, 'beoordelingVastleggen', input);
      const { regeling, jaar, kaderVersie, status } = aanvraag;
      controleerScores(input, kaderVanRij(this.kaders, { regeling, jaar, kaderVersie, status }));
      const motivering = eisTekst(input.motivering, 'motivering', 'De motivering van het advies');
      const nummer = 1 + (await tx.manager.countBy(BeoordelingEntity, { aanvraagId: aanvraag.id }));
      await tx.manager.insert(BeoordelingEntity, {
        aanvraagId: aanvraag.id,
        nummer,
        versieNummer: aanvraag.versieNummer,
        advies: input.advies,
        motivering,
        vastgelegdOp: tx.moment,
        doorSubject: tx.actor.subject,
      });
      await tx.manager.insert(
        BeoordelingScoreEntity,
        input.scores.map((score) => ({ ...score, aanvraagId: aanvraag.id, nummer })),
      );
      return rondAf(tx, 'beoordelingVastleggen', aanvraag, {
        soort: 'BEOORDELING_VASTGELEGD',
        toelichting: `Beoordeling ${nummer}, advies ${input.advies.toLowerCase()}.`,
        intern: true,
        gegevens: { nummer, advies: input.advies },
      });
    });
  }

  /**
   * Awards: another person than the assessor, at most what was asked, from an envelope that holds it, on a plan that
   * meets the policy now. Status, ledger, decision with its receipt and letter, term and history are one transaction.
   * @returns VIER_OGEN, VALIDATIE, PRIORITERING_VEREIST, BUDGET_OVERSCHREDEN, BELEID
   */
  toekennen(ctx: Ctx, input: AanvraagToekennenInput): Promise<Uitkomst> {
    return this.besluit(ctx, input, { soort: 'TOEKENNING', bedrag: input.bedrag, motivering: input.motivering });
  }

  /** Refuses after assessment. @returns VIER_OGEN */
  afwijzen(ctx: Ctx, input: AanvraagMotiverenInput): Promise<Uitkomst> {
    return this.besluit(ctx, input, { soort: 'AFWIJZING', bedrag: null, motivering: input.motivering });
  }

  /** Does not take up what came outside the procedure or does not fit (DOS-026, DOS-044). */
  nietInBehandelingNemen(ctx: Ctx, input: AanvraagMotiverenInput): Promise<Uitkomst> {
    return this.besluit(ctx, input, { soort: 'NIET_IN_BEHANDELING', bedrag: null, motivering: input.motivering });
  }

  /** What a decision would come to now: the same weighing on the same facts, without a lock, and nothing written. */
  async voorbeeld(
    ctx: Ctx,
    uitvoerder: Uitvoerder,
    vraag: Besluitvraag & { id: string },
  ): Promise<BesluitVoorbeeld | null> {
    const wie = { actor: actorVan(ctx), moment: ctx.klok.nu() };
    if (!(await isZichtbaar(uitvoerder, wie.actor, vraag.id))) return null;
    const dossier = await leesDossier(uitvoerder, this.kaders, vraag.id, wie);
    const stand = await this.budgetten.stand(uitvoerder, budgetVan(dossier));
    const bedrag = vraag.bedrag ?? (dossier.rij.gevraagdeBijdrage as number | null) ?? 0;
    const weging = weegBesluit(dossier, { ...vraag, bedrag }, stand);
    const fouten = [...stapfouten(dossier, vraag.soort), ...weging.fouten];
    const erbij = weging.bedrag ?? 0;
    return {
      versie: dossier.rij.versie as number,
      mag: fouten.length === 0,
      fouten: fouten as BesluitVoorbeeld['fouten'],
      status: weging.status,
      toets: weging.bon as never,
      bezwaarUiterlijk: weging.bezwaarUiterlijk,
      budget: stand && {
        id: stand.id,
        maximum: stand.maximum,
        toegekendNu: stand.toegekend,
        toegekendNa: stand.toegekend + erbij,
        vrijNu: stand.maximum - stand.toegekend,
        vrijNa: stand.maximum - stand.toegekend - erbij,
      },
      brief: weging.brief,
      delen: weging.delen,
    };
  }

  /** Weighs the decision on the file under lock, and writes exactly what the weighing says. */
  private besluit(
    ctx: Ctx,
    input: MetVersie & { idempotencyKey?: string | null },
    vraag: Besluitvraag,
  ): Promise<Uitkomst> {
    const naam = BESLUITSTAP[vraag.soort];
    return this.transacties.voer(ctx, naam, input, async (tx) => {
      const aanvraag = await pak(tx, naam, input);
      const dossier = await leesDossier(tx.uitvoerder, this.kaders, aanvraag.id, tx);
      const budget = vraag.soort === 'TOEKENNING' ? await this.budgetten.houVast(tx, budgetVan(dossier)) : null;
      const weging = weegBesluit(dossier, vraag, budget);
      const [fout] = weging.fouten;
      if (fout) throw new Weigering([fout]);
      const { soort, bedrag, motivering, kader, bon, bezwaarUiterlijk, brief } = weging;
      if (budget && bedrag !== null) await this.budgetten.neem(tx, budget, bedrag, aanvraag.id, aanvraag.kenmerk);
      await tx.manager.insert(BesluitEntity, {
        aanvraagId: aanvraag.id,
        soort,
        bedrag,
        motivering,
        versieNummer: aanvraag.versieNummer,
        kaderVersie: kader.versie,
        toets: bon as never,
        brief: brief as never,
        bekendgemaaktOp: tx.moment,
        bezwaarUiterlijk,
        doorSubject: tx.actor.subject,
      });
      await sluitTermijn(tx, aanvraag.id, 'BEOORDELING', 'voldaanOp');
      await tx.manager.insert(TermijnEntity, {
        aanvraagId: aanvraag.id,
        soort: 'BEZWAAR',
        regel: 'DOS-049',
        begonnenOp: tx.moment,
        uiterste: bezwaarUiterlijk,
        voldaanOp: null,
        gestoptOp: null,
      });
      return rondAf(tx, naam, aanvraag, {
        soort: `BESLUIT_${soort}`,
        toelichting: bedrag === null ? motivering : `Toegekend: ${euro(bedrag)}. ${motivering}`,
        gegevens: { soort, bedrag, kaderVersie: kader.versie },
      });
    });
  }
}

function controleerScores(input: BeoordelingVastleggenInput, kader: Kader): void {
  const fouten: Foutmelding[] = [];
  const fout = (veld: string, melding: string) => fouten.push({ code: 'VALIDATIE', veld, melding, bevindingen: [] });
  const gezien = new Set<string>();
  input.scores.forEach((score, i) => {
    if (gezien.has(score.criterium)) fout(`scores.${i}.criterium`, `${score.criterium} staat er twee keer in.`);
    gezien.add(score.criterium);
    if (score.score < kader.scoreMinimum || score.score > kader.scoreMaximum) {
      fout(`scores.${i}.score`, `Een score ligt tussen ${kader.scoreMinimum} en ${kader.scoreMaximum}.`);
    }
    if (score.motivering.trim().length === 0) fout(`scores.${i}.motivering`, 'De motivering ontbreekt (DOS-047).');
    if (score.motivering.length > LANGSTE_TEKST)
      fout(`scores.${i}.motivering`, `De motivering is langer dan ${LANGSTE_TEKST} tekens.`);
  });
  const gemist = kader.criteria.filter((criterium) => !gezien.has(criterium));
  if (gemist.length > 0) fout('scores', `Deze criteria ontbreken: ${gemist.join(', ')}.`);
  if (fouten.length > 0) throw new Weigering(fouten);
}
