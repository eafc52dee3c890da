import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { BeoordelingAdvies, BesluitSoort, Criterium } from '../beleid/begrippen.ts';
import type { Brief } from '../beleid/dos/brief.ts';
import type { Toetsbon } from '../beleidskaders/toetsing.ts';
import { bigint } from '../platform/database/kolommen.ts';

/** An assessment of one frozen version. A new one does not replace an old one; the last counts. */
@Entity({ name: 'beoordeling' })
export class BeoordelingEntity {
  @PrimaryColumn({ name: 'aanvraag_id', type: 'uuid' })
  aanvraagId!: string;
  @PrimaryColumn({ type: 'integer' })
  nummer!: number;
  @Column({ name: 'versie_nummer', type: 'integer' })
  versieNummer!: number;
  @Column({ type: 'text' })
  advies!: BeoordelingAdvies;
  @Column({ type: 'text' })
  motivering!: string;
  @Column({ name: 'vastgelegd_op', type: 'timestamptz' })
  vastgelegdOp!: Date;
  @Column({ name: 'door_subject', type: 'text' })
  doorSubject!: string;
}

@Entity({ name: 'beoordeling_score' })
export class BeoordelingScoreEntity {
  @PrimaryColumn({ name: 'aanvraag_id', type: 'uuid' })
  aanvraagId!: string;
  @PrimaryColumn({ type: 'integer' })
  nummer!: number;
  @PrimaryColumn({ type: 'text' })
  criterium!: Criterium;
  @Column({ type: 'integer' })
  score!: number;
  @Column({ type: 'text' })
  motivering!: string;
}

/** A decision with the receipt that it stood on. */
@Entity({ name: 'besluit' })
export class BesluitEntity {
  @PrimaryColumn({ name: 'aanvraag_id', type: 'uuid' })
  aanvraagId!: string;
  @Column({ type: 'text' })
  soort!: BesluitSoort;
  @Column({ type: 'bigint', nullable: true, transformer: bigint })
  bedrag!: number | null;
  @Column({ type: 'text' })
  motivering!: string;
  @Column({ name: 'versie_nummer', type: 'integer' })
  versieNummer!: number;
  @Column({ name: 'kader_versie', type: 'text' })
  kaderVersie!: string;
  @Column({ type: 'jsonb' })
  toets!: Toetsbon;
  /** Null for decisions from before letters were kept. */
  @Column({ type: 'jsonb', nullable: true })
  brief!: Brief | null;
  @Column({ name: 'bekendgemaakt_op', type: 'timestamptz' })
  bekendgemaaktOp!: Date;
  @Column({ name: 'bezwaar_uiterlijk', type: 'timestamptz' })
  bezwaarUiterlijk!: Date;
  @Column({ name: 'door_subject', type: 'text' })
  doorSubject!: string;
}

/** A term of a dossier. It runs until it is met or stopped. */
@Entity({ name: 'termijn' })
export class TermijnEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ name: 'aanvraag_id', type: 'uuid' })
  aanvraagId!: string;
  @Column({ type: 'text' })
  soort!: 'BEOORDELING' | 'BEZWAAR';
  @Column({ type: 'text' })
  regel!: string;
  @Column({ name: 'begonnen_op', type: 'timestamptz' })
  begonnenOp!: Date;
  @Column({ type: 'timestamptz' })
  uiterste!: Date;
  @Column({ name: 'voldaan_op', type: 'timestamptz', nullable: true })
  voldaanOp!: Date | null;
  @Column({ name: 'gestopt_op', type: 'timestamptz', nullable: true })
  gestoptOp!: Date | null;
}
