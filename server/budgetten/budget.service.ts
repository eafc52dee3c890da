import { euro } from '../beleid/rekenen.ts';
import { weiger } from '../platform/fouten/foutcode.ts';
import { geenToegang } from '../platform/fouten/graphqlfouten.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import type { Uitvoerder } from '../platform/lezen/bron.ts';
import type { Beperkingen, Transactie, Transacties, Uitkomst } from '../platform/transactie/transacties.ts';
import { BudgetEntity, BudgetmutatieEntity } from './budget.entity.ts';
import type { BudgetVaststellenInput } from './budget.input.ts';
import { aangevraagdVan } from './budget.lezen.ts';

export const BUDGET_BEPERKINGEN: Beperkingen = {
  budget_niet_overschreden: {
    code: 'BUDGET_OVERSCHREDEN',
    veld: 'bedrag',
    melding: 'Het budget van dit zorgkantoor is niet toereikend (DOS-029).',
  },
  budget_zorgkantoor_code_fkey: { code: 'VALIDATIE', veld: 'zorgkantoor', melding: 'Dit zorgkantoor bestaat niet.' },
};

/** The state of an envelope while it is held under lock. */
export interface Budgetstand {
  id: string;
  maximum: number;
  toegekend: number;
  /** Including the aanvraag that is being decided. */
  aangevraagd: number;
  prioriteringVerplicht: boolean;
}

/** Sets envelopes and takes money from them. */
export class BudgetService {
  constructor(private readonly transacties: Transacties) {}

  /**
   * Creates or changes the envelope. The change of the maximum goes into the ledger.
   * @returns BUDGET_OVERSCHREDEN for a maximum below what is awarded already, VERSIE_CONFLICT, VALIDATIE
   * @throws FORBIDDEN for another zorgkantoor than the caller's own
   */
  vaststellen(ctx: Ctx, input: BudgetVaststellenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'budgetVaststellen', input, async (tx) => {
      if (tx.actor.zorgkantoor === null || tx.actor.zorgkantoor !== input.zorgkantoor) throw geenToegang();
      const bronvermelding = input.bronvermelding.trim();
      if (bronvermelding.length < 1 || bronvermelding.length > 1_000) {
        throw weiger('VALIDATIE', 'Noem de bron van het maximum in 1 tot 1000 tekens.', 'bronvermelding');
      }
      if (input.jaar < 2000 || input.jaar > 2100)
        throw weiger('VALIDATIE', 'Het jaar ligt tussen 2000 en 2100.', 'jaar');
      const budget = await this.pakOfMaak(tx, input, bronvermelding);
      if (typeof input.versie === 'number' && input.versie !== budget.versie) {
        throw weiger(
          'VERSIE_CONFLICT',
          'Het budget is intussen gewijzigd, door een besluit of door een collega. Kijk de nieuwe stand na.',
          'versie',
        );
      }
      if (input.maximum < budget.toegekend) {
        throw weiger(
          'BUDGET_OVERSCHREDEN',
          `Het maximum kan niet lager zijn dan wat al is toegekend: ${euro(budget.toegekend)}.`,
          'maximum',
        );
      }
      const verschil = input.maximum - budget.maximum;
      await tx.manager.update(
        BudgetEntity,
        { id: budget.id },
        {
          bronvermelding,
          prioriteringVerplicht: input.prioriteringVerplicht ?? budget.prioriteringVerplicht,
          versie: budget.versie + 1,
        },
      );
      await tx.manager.insert(BudgetmutatieEntity, {
        budgetId: budget.id,
        moment: tx.moment,
        soort: 'VASTSTELLING',
        bedrag: verschil,
        aanvraagId: null,
        toelichting: bronvermelding,
        doorSubject: tx.actor.subject,
      });
      await tx.noteer({
        soort: 'BUDGET_VASTGESTELD',
        budgetId: budget.id,
        toelichting: `Maximum ${euro(input.maximum)}. Bron: ${bronvermelding}`,
        intern: true,
        gegevens: {
          oud: budget.maximum,
          nieuw: input.maximum,
          prioriteringVerplicht: input.prioriteringVerplicht ?? budget.prioriteringVerplicht,
        },
      });
      return budget.id;
    });
  }

  /** Locks the envelope that an aanvraag falls under; null when none was set. */
  async houVast(
    tx: Transactie,
    waarvan: { zorgkantoor: string; regeling: string; jaar: number },
  ): Promise<Budgetstand | null> {
    const [vast] = await tx.uitvoerder.query(
      'SELECT b.id FROM budget b WHERE b.zorgkantoor_code = $1 AND b.regeling = $2 AND b.jaar = $3 FOR UPDATE',
      [waarvan.zorgkantoor, waarvan.regeling, waarvan.jaar],
    );
    if (!vast) return null;
    // A second statement: what other awards wrote while this one waited for the lock must be seen.
    return this.stand(tx.uitvoerder, waarvan);
  }

  /** The state of an envelope as it is now, without holding it; null when none was set. */
  async stand(
    uitvoerder: Uitvoerder,
    waarvan: { zorgkantoor: string; regeling: string; jaar: number },
  ): Promise<Budgetstand | null> {
    const [rij] = await uitvoerder.query(
      `SELECT b.id, b.maximum, b.toegekend, ${aangevraagdVan('b')}, b.prioritering_verplicht FROM budget b WHERE b.zorgkantoor_code = $1 AND b.regeling = $2 AND b.jaar = $3`,
      [waarvan.zorgkantoor, waarvan.regeling, waarvan.jaar],
    );
    if (!rij) return null;
    const [id, maximum, toegekend, aangevraagd, prioriteringVerplicht] = rij as [
      string,
      number,
      number,
      number,
      boolean,
    ];
    return { id, maximum, toegekend, aangevraagd, prioriteringVerplicht };
  }

  /** Takes an award from an envelope that is held. The database refuses what would exceed the maximum. */
  async neem(
    tx: Transactie,
    stand: Budgetstand,
    bedrag: number,
    aanvraagId: string,
    toelichting: string,
  ): Promise<void> {
    await tx.manager.insert(BudgetmutatieEntity, {
      budgetId: stand.id,
      moment: tx.moment,
      soort: 'TOEKENNING',
      bedrag,
      aanvraagId,
      toelichting,
      doorSubject: tx.actor.subject,
    });
    await tx.noteer({
      soort: 'BUDGET_TOEKENNING',
      budgetId: stand.id,
      toelichting: `${toelichting}: ${euro(bedrag)}`,
      intern: true,
      gegevens: { bedrag, aanvraagId },
    });
  }

  private async pakOfMaak(
    tx: Transactie,
    input: BudgetVaststellenInput,
    bronvermelding: string,
  ): Promise<BudgetEntity> {
    const sleutel = { zorgkantoorCode: input.zorgkantoor, regeling: input.regeling, jaar: input.jaar };
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(BudgetEntity)
      .values({
        ...sleutel,
        versie: 0,
        maximum: 0,
        toegekend: 0,
        uitbetaald: 0,
        prioriteringVerplicht: true,
        bronvermelding,
      })
      .orIgnore()
      .execute();
    return tx.manager.findOneOrFail(BudgetEntity, { where: sleutel, lock: { mode: 'pessimistic_write' } });
  }
}
