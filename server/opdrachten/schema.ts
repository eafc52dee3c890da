import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectmap } from '../platform/config/config.ts';
import { beschrijfDatabase } from '../platform/database/beschrijving.ts';
import { startIngebouwdePostgres } from '../platform/database/ingebouwd.ts';
import { migreer } from '../platform/database/migreren.ts';
import { maakLog } from '../platform/logboek/log.ts';
import { productbron } from '../product.ts';
import { maakSchema, sdl } from '../schema.ts';

/** Writes both committed shapes: the SDL, and the database after all migrations. */
const map = await mkdtemp(join(tmpdir(), 'domeinbrug-schema-'));
await chmod(map, 0o755);
const log = maakLog({ niveau: 'warn' });
const postgres = await startIngebouwdePostgres({ map, log, snel: true });
const doel = join(projectmap(), 'schema');
try {
  await mkdir(doel, { recursive: true });
  await writeFile(join(doel, 'schema.graphql'), sdl(maakSchema()));
  const bron = await productbron({ databaseUrl: postgres.url, log }).initialize();
  try {
    await migreer(bron, log);
    await writeFile(join(doel, 'database.sql'), await beschrijfDatabase(bron));
  } finally {
    await bron.destroy();
  }
  process.stdout.write('schema/schema.graphql en schema/database.sql zijn geschreven.\n');
} finally {
  await postgres.stop();
  await rm(map, { recursive: true, force: true });
}
