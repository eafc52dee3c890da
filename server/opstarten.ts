import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './platform/config/config.ts';

/** The product cannot start; the message is one Dutch sentence for the operator. */
export class Opstartfout extends Error {
  override readonly name = 'Opstartfout';
}

/**
 * Where the data goes when root runs the product in a folder that PostgreSQL's own user may not enter (a clone under
 * /root, say) and DATA_DIR was not set. Null when the operator chose the folder: then that choice is not overruled.
 */
export function terugvalmap(config: Config, projectmap: string): string | null {
  if (process.getuid?.() !== 0 || config.dataMap !== join(projectmap, '.data')) return null;
  return join('/var/lib/domeinbrug', createHash('sha256').update(projectmap).digest('hex').slice(0, 12));
}
