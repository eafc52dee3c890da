import type { EntityManager } from 'typeorm';

/** Number of the advisory lock under which the reference tables are filled and changed: "REFE" in ASCII. */
const REFERENTIE = 0x52454645;

/** Waits until no other process fills or changes the reference tables; freed at the end of the transaction. */
export async function vergrendelReferentie(beheer: EntityManager): Promise<void> {
  await beheer.query('SELECT pg_advisory_xact_lock($1)', [REFERENTIE]);
}
