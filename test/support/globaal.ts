import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startIngebouwdePostgres } from '../../server/platform/database/ingebouwd.ts';
import { migreer } from '../../server/platform/database/migreren.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';
import { bouwProduct, ruimBouwOp } from './bouwen.ts';
import { naarDatabase, productbron, SJABLOON, vulReferentie } from './schema.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the server of this run, for making databases on it. */
    databaseUrl: string;
    /** Folder with the compiled server, for tests that start a process. */
    gebouwdeMap: string;
  }
}

const log = maakLog({ niveau: 'error' });

async function maakSjabloon(url: string): Promise<void> {
  const beheer = new Client({ connectionString: url });
  await beheer.connect();
  try {
    await beheer.query(`CREATE DATABASE ${SJABLOON}`);
    const bron = await (await productbron(naarDatabase(url, SJABLOON))).initialize();
    try {
      await migreer(bron, log);
      await vulReferentie(bron);
    } finally {
      await bron.destroy();
    }
    // Nobody can be connected any more, so copies can be made at any moment and by several at once.
    await beheer.query(`ALTER DATABASE ${SJABLOON} ALLOW_CONNECTIONS false`);
  } finally {
    await beheer.end();
  }
}

/** One PostgreSQL and one build for the whole run; vitest calls what this returns at the end, also when tests failed. */
export default async function voorbereiden(project: TestProject): Promise<() => Promise<void>> {
  const map = await mkdtemp(join(tmpdir(), 'domeinbrug-test-'));
  await chmod(map, 0o755);
  const bouw = bouwProduct();
  const server = startIngebouwdePostgres({ map, log, snel: true });
  const ruimOp = async () => {
    const [gebouwd, gestart] = await Promise.allSettled([bouw, server]);
    if (gestart.status === 'fulfilled') await gestart.value.stop();
    if (gebouwd.status === 'fulfilled') ruimBouwOp(gebouwd.value);
    await rm(map, { recursive: true, force: true });
  };
  try {
    const { url } = await server;
    await maakSjabloon(url);
    project.provide('databaseUrl', url);
    project.provide('gebouwdeMap', await bouw);
    return ruimOp;
  } catch (fout) {
    await ruimOp();
    throw fout;
  }
}
