import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { AanvraagStatus, AfstemmingUitkomst, RegelingCode } from '../beleid/begrippen.ts';
import type { Plan } from '../beleid/plan.ts';
import type { Toetsbon } from '../beleidskaders/toetsing.ts';
import { bigint } from '../platform/database/kolommen.ts';

/** The parts of a plan that are only text: kept together as checked JSON. */
export type Plantekst = Pick<
  Plan,
  | 'probleemanalyse'
  | 'doelgroep'
  | 'bijdrageAanDoel'
  | 'betrokkenheidNaasten'
  | 'borging'
  | 'risicos'
  | 'mijlpalen'
  | 'verklaringen'
>;

@Entity({ name: 'aanvraag' })
export class AanvraagEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'integer' })
  versie!: number;
  /** The same for all years of one project. */
  @Column({ name: 'project_id', type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text' })
  kenmerk!: string;
  @Column({ type: 'text' })
  status!: AanvraagStatus;
  @Column({ type: 'text' })
  regeling!: RegelingCode;
  @Column({ name: 'kader_versie', type: 'text' })
  kaderVersie!: string;
  @Column({ type: 'integer' })
  jaar!: number;
  @Column({ type: 'integer', nullable: true })
  projectjaar!: number | null;
  @Column({ name: 'vorige_aanvraag_id', type: 'uuid', nullable: true })
  vorigeAanvraagId!: string | null;
  @Column({ type: 'boolean', nullable: true })
  overgangsbeleid2026!: boolean | null;
  @Column({ name: 'uitzondering_motivering', type: 'text', nullable: true })
  uitzonderingMotivering!: string | null;
  @Column({ name: 'uitzondering_gevraagd_bp', type: 'integer', nullable: true })
  uitzonderingGevraagdBp!: number | null;
  @Column({ name: 'uitzondering_minimum_bp', type: 'integer', nullable: true })
  uitzonderingMinimumBp!: number | null;
  @Column({ name: 'uitzondering_besluit_motivering', type: 'text', nullable: true })
  uitzonderingBesluitMotivering!: string | null;
  @Column({ name: 'uitzondering_besloten_op', type: 'timestamptz', nullable: true })
  uitzonderingBeslotenOp!: Date | null;
  @Column({ type: 'text' })
  titel!: string;
  @Column({ type: 'text', nullable: true })
  samenvatting!: string | null;
  @Column({ type: 'date', nullable: true })
  startdatum!: string | null;
  @Column({ type: 'date', nullable: true })
  einddatum!: string | null;
  @Column({ name: 'aanvrager_id', type: 'uuid' })
  aanvragerId!: string;
  @Column({ name: 'zorgkantoorregio_code', type: 'text', nullable: true })
  zorgkantoorregioCode!: string | null;
  @Column({ name: 'zorgkantoor_code', type: 'text', nullable: true })
  zorgkantoorCode!: string | null;
  @Column({ type: 'text', array: true })
  buurten!: string[];
  @Column({ name: 'cbs_indelingsjaar', type: 'integer', nullable: true })
  cbsIndelingsjaar!: number | null;
  @Column({ name: 'gevraagde_bijdrage', type: 'bigint', nullable: true, transformer: bigint })
  gevraagdeBijdrage!: number | null;
  @Column({ name: 'totale_kosten', type: 'bigint', transformer: bigint })
  totaleKosten!: number;
  @Column({ type: 'jsonb' })
  tekst!: Plantekst;
  @Column({ name: 'afstemming_uitkomst', type: 'text', nullable: true })
  afstemmingUitkomst!: AfstemmingUitkomst | null;
  @Column({ name: 'afstemming_datum', type: 'date', nullable: true })
  afstemmingDatum!: string | null;
  @Column({ name: 'afstemming_toelichting', type: 'text', nullable: true })
  afstemmingToelichting!: string | null;
  @Column({ name: 'afstemming_zorgkantoor_code', type: 'text', nullable: true })
  afstemmingZorgkantoorCode!: string | null;
  /** Number of the last frozen version; 0 = never submitted. */
  @Column({ name: 'versie_nummer', type: 'integer' })
  versieNummer!: number;
  @Column({ name: 'ingediend_op', type: 'timestamptz', nullable: true })
  ingediendOp!: Date | null;
  @Column({ name: 'volledig_op', type: 'timestamptz', nullable: true })
  volledigOp!: Date | null;
  @Column({ name: 'aangemaakt_op', type: 'timestamptz' })
  aangemaaktOp!: Date;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' })
  gewijzigdOp!: Date;
}

/** A plan as it was submitted, with its test; a trigger refuses changes. */
@Entity({ name: 'aanvraag_versie' })
export class AanvraagVersieEntity {
  @PrimaryColumn({ name: 'aanvraag_id', type: 'uuid' })
  aanvraagId!: string;
  @PrimaryColumn({ type: 'integer' })
  nummer!: number;
  @Column({ name: 'kader_versie', type: 'text' })
  kaderVersie!: string;
  @Column({ type: 'jsonb' })
  plan!: Plan;
  @Column({ type: 'jsonb' })
  toets!: Toetsbon;
  @Column({ name: 'ingediend_op', type: 'timestamptz' })
  ingediendOp!: Date;
  @Column({ name: 'ingediend_door', type: 'text' })
  ingediendDoor!: string;
}
