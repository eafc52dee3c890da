import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectmap } from '../platform/config/config.ts';
import { beschrijfDatabase } from '../platform/database/beschrijving.ts';
import { Databasefout } from '../platform/database/fouten.ts';
import { startIngebouwdePostgres } from '../platform/database/ingebouwd.ts';
import { migreer } from '../platform/database/migreren.ts';
import { maakLog } from '../platform/logboek/log.ts';
import { productbron } from '../product.ts';
import { maakSchema, sdl } from '../schema.ts';

const log = maakLog({ niveau: 'warn' });

/** The database after all migrations, on a server of its own that is gone afterwards. */
async function beschrijfVerseDatabase(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'domeinbrug-schema-'));
  try {
    await chmod(map, 0o755);
    const postgres = await startIngebouwdePostgres({ map, log, snel: true });
    try {
      const bron = await productbron({ databaseUrl: postgres.url, log }).initialize();
      try {
        await migreer(bron, log);
        return await beschrijfDatabase(bron);
      } finally {
        await bron.destroy();
      }
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** Writes both committed shapes: the SDL, and the database after all migrations. */
try {
  const doel = join(projectmap(), 'schema');
  const vormen = { 'schema.graphql': sdl(maakSchema()), 'database.sql': await beschrijfVerseDatabase() };
  await mkdir(doel, { recursive: true });
  for (const [naam, inhoud] of Object.entries(vormen)) await writeFile(join(doel, naam), inhoud);
  process.stdout.write('schema/schema.graphql en schema/database.sql zijn geschreven.\n');
} catch (fout) {
  if (!(fout instanceof Databasefout)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}
