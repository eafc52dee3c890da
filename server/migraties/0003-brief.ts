import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The letter is kept with its decision; decisions from before it have none. */
export class Brief1764000000003 implements MigrationInterface {
  name = 'Brief1764000000003';

  async up(uitvoerder: QueryRunner): Promise<void> {
    await uitvoerder.query('ALTER TABLE besluit ADD COLUMN brief jsonb');
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit; zet een reservekopie terug.');
  }
}
