import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What runs between two days: for calendars and reminders. */
export class Termijnen1764000000004 implements MigrationInterface {
  name = 'Termijnen1764000000004';

  async up(uitvoerder: QueryRunner): Promise<void> {
    await uitvoerder.query(
      'CREATE INDEX termijn_uiterste ON termijn (uiterste, aanvraag_id) WHERE voldaan_op IS NULL AND gestopt_op IS NULL',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit; zet een reservekopie terug.');
  }
}
