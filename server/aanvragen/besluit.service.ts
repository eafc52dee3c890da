import type { BesluitSoort } from '../beleid/begrippen.ts';
import type { Kader } from '../beleid/kader.ts';
import type { Besluitvorming } from '../beleid/plan.ts';
import { euro } from '../beleid/rekenen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import { blokkades, type Toetsbon, toets } from '../beleidskaders/toetsing.ts';
import type { BudgetService, Budgetstand } from '../budgetten/budget.service.ts';
import { type Foutmelding, Weigering, weiger } from '../platform/fouten/foutcode.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { uiterste } from '../platform/klok/termijnen.ts';
import type { Transactie, Transacties, Uitkomst } from '../platform/transactie/transacties.ts';
import type { AanvraagEntity } from './aanvraag.entity.ts';
import type { AanvraagMotiverenInput, AanvraagToekennenInput, BeoordelingVastleggenInput } from './aanvraag.input.ts';
import { BeoordelingEntity, BeoordelingScoreEntity, BesluitEntity, TermijnEntity } from './besluit.entity.ts';
import { LANGSTE_TEKST } from './planinvoer.ts';
import { feitenUitRij, kaderVanRij, leesPlanrij } from './planlezen.ts';
import { eisTekst, pak, rondAf, sluitTermijn } from './stap.ts';

/** What a decision is prepared with: the file as it stands, and who assessed it. */
interface Dossier {
  kader: Kader;
  beoordeling: Besluitvorming['beoordeling'];
  /** Tests the file for a decision about this amount. */
  toets(bedrag: number | null, budget: Budgetstand | null): Toetsbon;
}

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
      const { kader } = await this.dossier(tx, aanvraag);
      controleerScores(input, kader);
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
        toelichting: `Beoordeling ${nummer}, advies ${input.advies}.`,
        intern: true,
        gegevens: { nummer, advies: input.advies },
      });
    });
  }

  /**
   * Awards: another person than the assessor, at most what was asked, from an envelope that holds it, on a plan that
   * meets the policy now. Status, ledger, decision with its receipt, term and history are one transaction.
   * @returns VIER_OGEN, VALIDATIE, PRIORITERING_VEREIST, BUDGET_OVERSCHREDEN, BELEID
   */
  toekennen(ctx: Ctx, input: AanvraagToekennenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagToekennen', input, async (tx) => {
      const aanvraag = await pak(tx, 'aanvraagToekennen', input);
      const motivering = eisTekst(input.motivering, 'motivering', 'De motivering');
      const dossier = await this.dossier(tx, aanvraag);
      eisVierOgen(dossier);
      const gevraagd = aanvraag.gevraagdeBijdrage ?? 0;
      if (input.bedrag < 1) throw weiger('VALIDATIE', 'Een toekenning is meer dan nul euro.', 'bedrag');
      if (input.bedrag > gevraagd) {
        throw weiger('VALIDATIE', `Een toekenning is hoogstens wat is gevraagd: ${euro(gevraagd)}.`, 'bedrag');
      }
      const budget = await this.budgetten.houVast(tx, {
        zorgkantoor: aanvraag.zorgkantoorCode ?? '',
        regeling: aanvraag.regeling,
        jaar: aanvraag.jaar,
      });
      eisBudget(budget, input.bedrag);
      const bon = dossier.toets(input.bedrag, budget);
      if (!bon.indienbaar) {
        throw weiger(
          'BELEID',
          'Bij de toets voor het besluit houden bevindingen de toekenning tegen.',
          null,
          blokkades(bon),
        );
      }
      await this.budgetten.neem(tx, budget, input.bedrag, aanvraag.id, aanvraag.kenmerk);
      return this.besluit(
        tx,
        'aanvraagToekennen',
        aanvraag,
        dossier.kader,
        bon,
        'TOEKENNING',
        motivering,
        input.bedrag,
      );
    });
  }

  /** Refuses after assessment. @returns VIER_OGEN */
  afwijzen(ctx: Ctx, input: AanvraagMotiverenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagAfwijzen', input, async (tx) => {
      const aanvraag = await pak(tx, 'aanvraagAfwijzen', input);
      const motivering = eisTekst(input.motivering, 'motivering', 'De motivering');
      const dossier = await this.dossier(tx, aanvraag);
      eisVierOgen(dossier);
      return this.besluit(
        tx,
        'aanvraagAfwijzen',
        aanvraag,
        dossier.kader,
        dossier.toets(null, null),
        'AFWIJZING',
        motivering,
      );
    });
  }

  /** Does not take up what came outside the procedure or does not fit (DOS-026, DOS-044). */
  nietInBehandelingNemen(ctx: Ctx, input: AanvraagMotiverenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagNietInBehandelingNemen', input, async (tx) => {
      const naam = 'aanvraagNietInBehandelingNemen';
      const aanvraag = await pak(tx, naam, input);
      const motivering = eisTekst(input.motivering, 'motivering', 'De motivering');
      const dossier = await this.dossier(tx, aanvraag);
      return this.besluit(
        tx,
        naam,
        aanvraag,
        dossier.kader,
        dossier.toets(null, null),
        'NIET_IN_BEHANDELING',
        motivering,
      );
    });
  }

  private async dossier(tx: Transactie, aanvraag: AanvraagEntity): Promise<Dossier> {
    const rij = await leesPlanrij(tx.uitvoerder, aanvraag.id, tx.moment);
    const kader = kaderVanRij(this.kaders, rij);
    const beoordelingen = await tx.manager.find(BeoordelingEntity, {
      where: { aanvraagId: aanvraag.id },
      order: { nummer: 'ASC' },
    });
    const laatste = beoordelingen.filter((een) => een.versieNummer === aanvraag.versieNummer).at(-1);
    const beoordeling: Besluitvorming['beoordeling'] = laatste
      ? {
          scores: (
            await tx.manager.findBy(BeoordelingScoreEntity, { aanvraagId: aanvraag.id, nummer: laatste.nummer })
          ).map(({ criterium, score, motivering }) => ({ criterium, score, motivering })),
          advies: laatste.advies,
          doorDezelfdePersoon: beoordelingen.some((een) => een.doorSubject === tx.actor.subject),
        }
      : null;
    return {
      kader,
      beoordeling,
      toets: (bedrag, budget) => {
        const besluitvorming: Besluitvorming = {
          bedrag,
          versieNummer: aanvraag.versieNummer || null,
          volledigOp: aanvraag.volledigOp?.toISOString() ?? null,
          beoordeling,
          budget,
          binnenPrioritering: false,
        };
        return toets(feitenUitRij(rij, tx.moment, besluitvorming), kader, 'BESLUIT');
      },
    };
  }

  private async besluit(
    tx: Transactie,
    naam: 'aanvraagToekennen' | 'aanvraagAfwijzen' | 'aanvraagNietInBehandelingNemen',
    aanvraag: AanvraagEntity,
    kader: Kader,
    bon: Toetsbon,
    soort: BesluitSoort,
    motivering: string,
    bedrag: number | null = null,
  ): Promise<string> {
    const bezwaarUiterlijk = uiterste(tx.moment, kader.bezwaartermijnDagen);
    await tx.manager.insert(BesluitEntity, {
      aanvraagId: aanvraag.id,
      soort,
      bedrag,
      motivering,
      versieNummer: aanvraag.versieNummer,
      kaderVersie: kader.versie,
      toets: bon as never,
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
  }
}

function eisVierOgen(dossier: Dossier): void {
  if (dossier.beoordeling?.doorDezelfdePersoon) {
    throw weiger('VIER_OGEN', 'U beoordeelde deze aanvraag; iemand anders neemt het besluit.', 'id');
  }
}

/** The envelope must exist, not be threatened without a ranking, and hold the amount (DOS-029, DOS-030). */
function eisBudget(budget: Budgetstand | null, bedrag: number): asserts budget is Budgetstand {
  if (!budget) {
    throw weiger(
      'BUDGET_OVERSCHREDEN',
      'Voor dit zorgkantoor, deze regeling en dit jaar is geen budget vastgesteld (DOS-029).',
      'bedrag',
    );
  }
  if (budget.prioriteringVerplicht && budget.toegekend + budget.aangevraagd > budget.maximum) {
    throw weiger(
      'PRIORITERING_VEREIST',
      `Er is ${euro(budget.toegekend)} toegekend en ${euro(budget.aangevraagd)} aangevraagd bij een maximum van ${euro(budget.maximum)}: stel eerst een rangorde vast (DOS-030).`,
      'id',
    );
  }
  if (bedrag > budget.maximum - budget.toegekend) {
    throw weiger(
      'BUDGET_OVERSCHREDEN',
      `Er is nog ${euro(budget.maximum - budget.toegekend)} vrij in dit budget (DOS-029).`,
      'bedrag',
    );
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
