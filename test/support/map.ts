import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { isPostmasterVan, processenIn } from '../../server/platform/database/ingebouwd/proces.ts';

export interface TijdelijkeMap {
  readonly pad: string;
  /** Removes the folder, after ending a PostgreSQL that a killed process left running in it. */
  ruimOp(): Promise<void>;
}

/** Pid of the PostgreSQL that runs on a data folder of the embedded server, or nothing. */
export function postmasterVan(map: string): number | undefined {
  const gegevens = join(map, 'postgres');
  try {
    const pid = Number.parseInt(readFileSync(join(gegevens, 'postmaster.pid'), 'utf8'), 10);
    return isPostmasterVan(pid, gegevens) ? pid : undefined;
  } catch {
    return undefined;
  }
}

async function beeindigDatabase(map: string): Promise<void> {
  const pid = postmasterVan(map);
  if (pid !== undefined) process.kill(pid, 'SIGQUIT');
  for (let i = 0; i < 200 && processenIn(join(map, 'postgres')).length > 0; i += 1) await wacht(25);
}

/** A fresh folder that others may enter, as the data of the embedded server needs when the tests run as root. */
export async function tijdelijkeMap(): Promise<TijdelijkeMap> {
  const pad = await mkdtemp(join(tmpdir(), 'domeinbrug-proef-'));
  await chmod(pad, 0o755);
  return {
    pad,
    ruimOp: async () => {
      const delen = await readdir(pad);
      for (const map of [pad, ...delen.map((naam) => join(pad, naam))]) await beeindigDatabase(map);
      await rm(pad, { recursive: true, force: true });
    },
  };
}
