/**
 * Builds the backoffice into dist/admin, unless nothing that it is made of changed since the last build: then the
 * product starts at once. `--altijd` builds in any case.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const DOEL = join(PROJECT, 'dist', 'admin');
const LETTER = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const STEMPEL = join(PROJECT, 'dist', 'admin.bouw');

/** @param {string} pad @returns {string[]} */
function bestanden(pad) {
  if (!existsSync(pad)) return [];
  return readdirSync(pad, { withFileTypes: true, recursive: true })
    .filter((een) => een.isFile())
    .map((een) => join(een.parentPath, een.name))
    .sort();
}

/** What the build depends on, as one number. */
function vingerafdruk() {
  const hash = createHash('sha256');
  const los = ['package-lock.json', 'vite.config.ts', 'tsconfig.admin.json'].map((naam) => join(PROJECT, naam));
  for (const bestand of [
    ...bestanden(join(PROJECT, 'admin')),
    ...bestanden(join(PROJECT, 'schema', 'generated')),
    ...los,
  ]) {
    hash.update(relative(PROJECT, bestand)).update('\0').update(readFileSync(bestand)).update('\0');
  }
  return hash.digest('hex');
}

const nu = vingerafdruk();
const actueel =
  existsSync(join(DOEL, 'index.html')) && existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8').trim() === nu;
if (!actueel || process.argv.includes('--altijd')) {
  // What NODE_ENV says is about the server; the backoffice is always built as it is served.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(PROJECT, 'vite.config.ts'), mode: 'production', logLevel: 'warn' });
  // Under a name that stays, for the pages that the server makes itself.
  copyFileSync(join(PROJECT, 'node_modules', LETTER), join(DOEL, 'letter.woff2'));
  mkdirSync(dirname(STEMPEL), { recursive: true });
  writeFileSync(STEMPEL, `${nu}\n`);
}
