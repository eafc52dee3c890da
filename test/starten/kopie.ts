import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { projectmap } from '../../server/platform/config/config.ts';

/** Reads one of the scripts of package.json. */
export async function script(naam: string): Promise<string> {
  const pakket = JSON.parse(await readFile(join(projectmap(), 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return pakket.scripts[naam] ?? '';
}

/**
 * A project folder of its own with the product as the tests built it, for commands that build first or write into the
 * project: its package.json is the real one, save that building is left out.
 */
export async function maakKopie(map: string): Promise<string> {
  const pakket = JSON.parse(await readFile(join(projectmap(), 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  await mkdir(map);
  await cp(inject('gebouwdeMap'), join(map, 'dist'), { recursive: true });
  await Promise.all(['server', 'node_modules'].map((naam) => symlink(join(projectmap(), naam), join(map, naam))));
  const scripts = { ...pakket.scripts, build: 'node --version' };
  await writeFile(join(map, 'package.json'), JSON.stringify({ ...pakket, scripts }));
  return map;
}
