import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataSource } from 'typeorm';
import { projectmap } from '../../server/platform/config/config.ts';
import { type DatabronOpties, maakDatabron } from '../../server/platform/database/databron.ts';

/** The database that every test database is a copy of. */
export const SJABLOON = 'sjabloon';

interface Schema {
  readonly entiteiten: DatabronOpties['entities'];
  readonly migraties: DatabronOpties['migrations'];
}

interface Vulling {
  vulReferentie(bron: DataSource): Promise<void>;
}

/** A module of the product: nothing when it is not there, an error when it is there and does not load. */
async function laad<T>(pad: string): Promise<T | undefined> {
  const bestand = join(projectmap(), pad);
  return existsSync(bestand) ? import(pathToFileURL(bestand).href) : undefined;
}

/** A data source with the entities and migrations of the product, not yet connected. */
export async function productbron(url: string): Promise<DataSource> {
  const schema = await laad<Schema>('server/opslag.ts');
  return maakDatabron({
    url,
    entities: schema?.entiteiten ?? [],
    migrations: schema?.migraties ?? [],
    poolgrootte: 10,
  });
}

/** Puts in the reference data that the product cannot do without. */
export async function vulReferentie(bron: DataSource): Promise<void> {
  if (bron.migrations.length === 0) return;
  await (await laad<Vulling>('server/referentie/vullen.ts'))?.vulReferentie(bron);
}

/** The same server, another database. */
export function naarDatabase(url: string, database: string): string {
  const ander = new URL(url);
  ander.pathname = `/${database}`;
  return ander.href;
}
