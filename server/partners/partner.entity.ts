import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PartnerSoort } from '../beleid/begrippen.ts';

/** An organisation: applicant, co-financier, executor or zorgkantoor. */
@Entity({ name: 'partner' })
export class PartnerEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'integer' })
  versie!: number;
  @Column({ type: 'text' })
  naam!: string;
  @Column({ type: 'text' })
  soort!: PartnerSoort;
  @Column({ name: 'kvk_nummer', type: 'text', nullable: true })
  kvkNummer!: string | null;
  @Column({ type: 'text', nullable: true })
  rsin!: string | null;
  @Column({ type: 'text', nullable: true })
  oin!: string | null;
  @Column({ name: 'agb_code', type: 'text', nullable: true })
  agbCode!: string | null;
  @Column({ type: 'text', nullable: true })
  uzovi!: string | null;
  @Column({ type: 'text', nullable: true })
  gemeentecode!: string | null;
  @Column({ name: 'wlz_gefinancierd', type: 'boolean' })
  wlzGefinancierd!: boolean;
  @Column({ name: 'aangemaakt_door_organisatie', type: 'uuid', nullable: true })
  aangemaaktDoorOrganisatie!: string | null;
  @Column({ name: 'aangemaakt_op', type: 'timestamptz' })
  aangemaaktOp!: Date;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' })
  gewijzigdOp!: Date;
}
