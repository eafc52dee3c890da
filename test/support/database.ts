import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { inject } from 'vitest';
import { foutcode } from '../../server/platform/database/fouten.ts';
import { naarDatabase, productbron, SJABLOON } from './schema.ts';

export interface LegeDatabase {
  readonly url: string;
  /** Removes the database, also when somebody is still connected. */
  sluit(): Promise<void>;
}

export interface Testdatabase extends LegeDatabase {
  /** Connected, with the entities of the product. */
  readonly bron: DataSource;
}

async function alsBeheerder(opdracht: string): Promise<void> {
  const beheer = new Client({ connectionString: inject('databaseUrl') });
  await beheer.connect();
  try {
    await beheer.query(opdracht);
  } finally {
    await beheer.end();
  }
}

/** A background process of PostgreSQL can be looking at the template just now; that passes by itself. */
async function maak(database: string, sjabloon: string): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    try {
      return await alsBeheerder(`CREATE DATABASE ${database} TEMPLATE ${sjabloon}`);
    } catch (fout) {
      if (foutcode(fout) !== '55006' || poging === 20) throw fout;
      await wacht(100);
    }
  }
}

async function nieuweDatabase(sjabloon: string): Promise<LegeDatabase> {
  const naam = `proef_${randomUUID().replaceAll('-', '')}`;
  await maak(naam, sjabloon);
  return {
    url: naarDatabase(inject('databaseUrl'), naam),
    sluit: () => alsBeheerder(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`),
  };
}

/** A database with nothing in it, for tests of the migrations themselves. */
export function leegeDatabase(): Promise<LegeDatabase> {
  return nieuweDatabase('template0');
}

/** A database of one's own with all migrations applied and the reference data in it: one per test file. */
export async function maakTestdatabase(): Promise<Testdatabase> {
  const database = await nieuweDatabase(SJABLOON);
  const bron = await (await productbron(database.url)).initialize();
  return {
    url: database.url,
    bron,
    sluit: async () => {
      if (bron.isInitialized) await bron.destroy();
      await database.sluit();
    },
  };
}
