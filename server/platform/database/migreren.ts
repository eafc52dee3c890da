import { setTimeout as wacht } from 'node:timers/promises';
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import type { Log } from '../logboek/log.ts';
import { Databasecode, Databasefout } from './fouten.ts';

export { controleerVerbinding, wachtTotBereikbaar } from './verbinding.ts';

/** One number for all versions of the product: whoever migrates a database holds this lock in it. */
const SLOT = 7_305_614_226_001;
const WACHTTIJD_MS = 60_000;

/** Asks again and again rather than waits inside one statement, which the statement timeout would cut short. */
async function neemSlot(runner: QueryRunner, stopsignaal?: AbortSignal): Promise<void> {
  const uiterlijk = Date.now() + WACHTTIJD_MS;
  for (;;) {
    const [rij]: { vrij: boolean }[] = await runner.query('SELECT pg_try_advisory_lock($1) AS vrij', [SLOT]);
    if (rij?.vrij) return;
    if (Date.now() > uiterlijk) {
      const melding = 'Een andere server is al langer dan 60 seconden bezig met het bijwerken van de database.';
      throw new Databasefout(Databasecode.MIGRATIE_BEZET, melding);
    }
    await wacht(100, undefined, { signal: stopsignaal });
  }
}

async function weigerNieuwereDatabase(bron: DataSource, uitvoerder: MigrationExecutor): Promise<void> {
  const bekend = new Set(bron.migrations.map((migratie) => migratie.name ?? migratie.constructor.name));
  const uitgevoerd = await uitvoerder.getExecutedMigrations();
  const onbekend = uitgevoerd.map((migratie) => migratie.name).filter((naam) => !bekend.has(naam));
  if (onbekend.length === 0) return;
  const melding = `De database is nieuwer dan deze versie van het programma: migratie ${onbekend.join(', ')} is hier onbekend.`;
  throw new Databasefout(Databasecode.DATABASE_NIEUWER, melding);
}

/**
 * Brings the database to the shape that this version expects. Several servers may do so at once: one works, the others
 * wait (at most a minute, or until the stop signal) and find nothing left to do. Each migration is a transaction of its own.
 */
export async function migreer(
  dataSource: DataSource,
  log: Pick<Log, 'info' | 'warn'>,
  stopsignaal?: AbortSignal,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await neemSlot(runner, stopsignaal);
    // A migration may rewrite a large table; the limits that guard requests are not meant for it.
    await runner.query('SET statement_timeout = 0');
    const uitvoerder = new MigrationExecutor(dataSource, runner);
    uitvoerder.transaction = 'each';
    await weigerNieuwereDatabase(dataSource, uitvoerder);
    const gedaan = await uitvoerder.executePendingMigrations();
    if (gedaan.length > 0) log.info({ migraties: gedaan.map((migratie) => migratie.name) }, 'database bijgewerkt');
  } catch (fout) {
    if (fout instanceof Databasefout) throw fout;
    const oorzaak = fout instanceof Error ? fout.message : String(fout);
    throw new Databasefout(
      Databasecode.MIGRATIE_MISLUKT,
      `Het bijwerken van de database is mislukt en teruggedraaid: ${oorzaak}`,
      fout,
    );
  } finally {
    await geefVrij(runner, log);
  }
}

/** The lock belongs to the session, and the session goes back to the pool: it must be given up in so many words. */
async function geefVrij(runner: QueryRunner, log: Pick<Log, 'warn'>): Promise<void> {
  try {
    await runner.query('RESET statement_timeout');
    await runner.query('SELECT pg_advisory_unlock($1)', [SLOT]);
  } catch (fout) {
    // The connection broke: PostgreSQL frees the lock itself, and the error that broke it is the one to report.
    log.warn({ err: fout }, 'migratieslot niet teruggegeven');
  } finally {
    await runner.release();
  }
}
