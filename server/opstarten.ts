import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './platform/config/config.ts';

/** The product cannot start; the message is one Dutch sentence for the operator. */
export class Opstartfout extends Error {
  override readonly name = 'Opstartfout';
}

const ELDERS = '/var/lib/domeinbrug';

/**
 * Where the data goes when root runs the product in a folder that PostgreSQL's own user may not enter (a clone under
 * /root, say) and DATA_DIR was not set. Null when the operator chose the folder: then that choice is not overruled.
 * The folder's name is kept in the data folder of the project, so that a fresh clone at the same place begins afresh.
 */
export async function terugvalmap(config: Pick<Config, 'dataMap'>, projectmap: string): Promise<string | null> {
  if (process.getuid?.() !== 0 || config.dataMap !== join(projectmap, '.data')) return null;
  const wijzer = join(config.dataMap, 'gegevens-staan-in.txt');
  const eerder = (await readFile(wijzer, 'utf8').catch(() => '')).trim();
  if (eerder.startsWith(`${ELDERS}/`)) return eerder;
  const nieuw = join(ELDERS, randomBytes(6).toString('hex'));
  await mkdir(config.dataMap, { recursive: true });
  await writeFile(wijzer, `${nieuw}\n`);
  return nieuw;
}
