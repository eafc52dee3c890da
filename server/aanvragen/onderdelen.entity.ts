import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ActiviteitVorm,
  BijdrageSoort,
  Domein,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  Zekerheid,
} from '../beleid/begrippen.ts';
import { bigint } from '../platform/database/kolommen.ts';

/** What the parts of a plan share: they belong to one aanvraag and have an order. */
abstract class Onderdeel {
  @PrimaryColumn({ name: 'aanvraag_id', type: 'uuid' })
  aanvraagId!: string;
  @PrimaryColumn({ type: 'integer' })
  volgorde!: number;
}

@Entity({ name: 'aanvraag_gemeente' })
export class AanvraagGemeenteEntity extends Onderdeel {
  @Column({ name: 'gemeente_code', type: 'text' })
  gemeenteCode!: string;
}

@Entity({ name: 'aanvraag_partner' })
export class AanvraagPartnerEntity extends Onderdeel {
  @Column({ name: 'partner_id', type: 'uuid' })
  partnerId!: string;
  @Column({ type: 'text' })
  rol!: PartnerRol;
}

@Entity({ name: 'activiteit' })
export class ActiviteitEntity extends Onderdeel {
  @Column({ type: 'text' })
  code!: string;
  @Column({ type: 'text' })
  naam!: string;
  @Column({ type: 'text' })
  vorm!: ActiviteitVorm;
  @Column({ type: 'text', nullable: true })
  omschrijving!: string | null;
  @Column({ type: 'text', array: true })
  buurten!: string[];
  @Column({ name: 'uitvoerder_id', type: 'uuid', nullable: true })
  uitvoerderId!: string | null;
  @Column({ type: 'date', nullable: true })
  start!: string | null;
  @Column({ type: 'date', nullable: true })
  einde!: string | null;
  @Column({ name: 'gepland_milli', type: 'bigint', transformer: bigint })
  geplandMilli!: number;
  @Column({ type: 'text' })
  eenheid!: string;
}

@Entity({ name: 'begrotingsregel' })
export class BegrotingsregelEntity extends Onderdeel {
  @Column({ type: 'text' })
  omschrijving!: string;
  @Column({ type: 'text' })
  kostensoort!: Kostensoort;
  @Column({ type: 'text', nullable: true })
  activiteit!: string | null;
  @Column({ name: 'aantal_milli', type: 'bigint', transformer: bigint })
  aantalMilli!: number;
  @Column({ type: 'text' })
  eenheid!: string;
  @Column({ type: 'bigint', transformer: bigint })
  tarief!: number;
  @Column({ name: 'buiten_wlz_pakket', type: 'boolean', nullable: true })
  buitenWlzPakket!: boolean | null;
  @Column({ type: 'bigint', transformer: bigint })
  bedrag!: number;
}

@Entity({ name: 'bijdrage' })
export class BijdrageEntity extends Onderdeel {
  @Column({ name: 'partner_id', type: 'uuid' })
  partnerId!: string;
  @Column({ type: 'text' })
  soort!: BijdrageSoort;
  @Column({ type: 'bigint', transformer: bigint })
  bedrag!: number;
  @Column({ type: 'text' })
  zekerheid!: Zekerheid;
}

@Entity({ name: 'besparing' })
export class BesparingEntity extends Onderdeel {
  @Column({ type: 'text' })
  domein!: Domein;
  @Column({ type: 'text' })
  mechanisme!: Mechanisme;
  @Column({ type: 'integer' })
  personen!: number;
  @Column({ name: 'omvang_milli', type: 'bigint', transformer: bigint })
  omvangMilli!: number;
  @Column({ type: 'text' })
  eenheid!: string;
  @Column({ type: 'bigint', transformer: bigint })
  kental!: number;
  @Column({ type: 'bigint', transformer: bigint })
  tegenkosten!: number;
  @Column({ name: 'realisatiekans_bp', type: 'integer' })
  realisatiekansBp!: number;
  @Column({ name: 'bron_kental', type: 'text' })
  bronKental!: string;
  @Column({ name: 'jaar_kental', type: 'integer' })
  jaarKental!: number;
  @Column({ type: 'text' })
  onderbouwing!: string;
  @Column({ type: 'bigint', transformer: bigint })
  bedrag!: number;
}
