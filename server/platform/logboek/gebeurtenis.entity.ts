import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the geschiedenis: written in the transaction of what it tells, never changed (a trigger refuses it). */
@Entity({ name: 'gebeurtenis' })
export class Gebeurtenis {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;
  @Column({ type: 'timestamptz' })
  moment!: Date;
  @Column({ type: 'text' })
  soort!: string;
  @Column({ name: 'aanvraag_id', type: 'uuid', nullable: true })
  aanvraagId!: string | null;
  @Column({ name: 'partner_id', type: 'uuid', nullable: true })
  partnerId!: string | null;
  @Column({ name: 'budget_id', type: 'uuid', nullable: true })
  budgetId!: string | null;
  @Column({ name: 'door_subject', type: 'text' })
  doorSubject!: string;
  @Column({ name: 'door_naam', type: 'text' })
  doorNaam!: string;
  @Column({ name: 'door_rollen', type: 'text', array: true })
  doorRollen!: string[];
  @Column({ type: 'text', nullable: true })
  toelichting!: string | null;
  @Column({ type: 'boolean' })
  intern!: boolean;
  @Column({ type: 'jsonb' })
  gegevens!: Record<string, unknown>;
  @Column({ name: 'correlatie_id', type: 'text' })
  correlatieId!: string;
}

/** What a service says of an event; who, when and under which number is added by the transaction. */
export interface Melding {
  soort: string;
  aanvraagId?: string;
  partnerId?: string;
  budgetId?: string;
  toelichting?: string | null;
  /** True: never shown to the applicant side (DOS-048). */
  intern?: boolean;
  gegevens?: Record<string, unknown>;
}
