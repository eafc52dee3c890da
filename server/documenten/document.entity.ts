import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Documentsoort, Documenttype } from './begrippen.ts';

/** A file that belongs to an aanvraag, without its bytes; a trigger refuses changes. */
@Entity({ name: 'document' })
export class DocumentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'aanvraag_id', type: 'uuid' })
  aanvraagId!: string;
  @Column({ type: 'text' })
  naam!: string;
  @Column({ type: 'text' })
  soort!: Documentsoort;
  @Column({ type: 'text' })
  type!: Documenttype;
  /** In bytes. */
  @Column({ type: 'integer' })
  grootte!: number;
  /** Of the bytes, in lower case hexadecimals. */
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ name: 'partner_id', type: 'uuid', nullable: true })
  partnerId!: string | null;
  @Column({ name: 'toegevoegd_op', type: 'timestamptz' })
  toegevoegdOp!: Date;
  @Column({ name: 'door_subject', type: 'text' })
  doorSubject!: string;
  @Column({ name: 'door_naam', type: 'text' })
  doorNaam!: string;
}
