import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RegelingCode } from '../beleid/begrippen.ts';
import { bigint } from '../platform/database/kolommen.ts';
import type { Mutatiesoort } from './budget.input.ts';

/** The envelope of one zorgkantoor, scheme and year. Its balances follow from the ledger: a trigger keeps them. */
@Entity({ name: 'budget' })
export class BudgetEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'integer' })
  versie!: number;
  @Column({ type: 'text' })
  regeling!: RegelingCode;
  @Column({ name: 'zorgkantoor_code', type: 'text' })
  zorgkantoorCode!: string;
  @Column({ type: 'integer' })
  jaar!: number;
  @Column({ type: 'bigint', transformer: bigint })
  maximum!: number;
  @Column({ type: 'bigint', transformer: bigint })
  toegekend!: number;
  @Column({ type: 'bigint', transformer: bigint })
  uitbetaald!: number;
  @Column({ name: 'prioritering_verplicht', type: 'boolean' })
  prioriteringVerplicht!: boolean;
  /** Where the maximum comes from, e.g. the letter of VWS. */
  @Column({ type: 'text' })
  bronvermelding!: string;
}

/** A line of the ledger: only ever added. VASTSTELLING is the change of the maximum; the others move within it. */
@Entity({ name: 'budgetmutatie' })
export class BudgetmutatieEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'budget_id', type: 'uuid' })
  budgetId!: string;
  @Column({ type: 'timestamptz' })
  moment!: Date;
  @Column({ type: 'text' })
  soort!: Mutatiesoort;
  @Column({ type: 'bigint', transformer: bigint })
  bedrag!: number;
  @Column({ name: 'aanvraag_id', type: 'uuid', nullable: true })
  aanvraagId!: string | null;
  @Column({ type: 'text', nullable: true })
  toelichting!: string | null;
  @Column({ name: 'door_subject', type: 'text' })
  doorSubject!: string;
}
