import {
  Column,
  Entity,
  ManyToOne,
  type MigrationInterface,
  OneToMany,
  PrimaryGeneratedColumn,
  type QueryRunner,
  type Relation,
} from 'typeorm';

/** Two entities with decorators and relations both ways, as the product has them. */
@Entity('voorbeeld')
export class Voorbeeld {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  naam!: string;

  @OneToMany(
    () => Deel,
    (deel) => deel.voorbeeld,
  )
  delen!: Relation<Deel[]>;
}

@Entity('deel')
export class Deel {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(
    () => Voorbeeld,
    (voorbeeld) => voorbeeld.delen,
  )
  voorbeeld!: Relation<Voorbeeld>;
}

export class MaakVoorbeeld1700000000001 implements MigrationInterface {
  readonly name = 'MaakVoorbeeld1700000000001';
  async up(runner: QueryRunner): Promise<void> {
    // Slow on purpose: whoever migrates at the same time must wait for it.
    await runner.query('SELECT pg_sleep(0.3)');
    await runner.query('CREATE TABLE voorbeeld (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), naam text NOT NULL)');
  }
  async down(): Promise<void> {}
}

export class MaakDeel1700000000002 implements MigrationInterface {
  readonly name = 'MaakDeel1700000000002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE deel (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), "voorbeeldId" uuid REFERENCES voorbeeld)',
    );
  }
  async down(): Promise<void> {}
}

/** Makes a table and then fails: nothing of it may stay. */
export class Mislukt1700000000003 implements MigrationInterface {
  readonly name = 'Mislukt1700000000003';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id int)');
    await runner.query('SELECT 1 / 0');
  }
  async down(): Promise<void> {}
}
