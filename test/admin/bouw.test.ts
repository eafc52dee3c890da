import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { DOEL, documenten } from '../../admin/gereedschap/documenten.mjs';
import { projectmap } from '../../server/platform/config/config.ts';

const ADMIN = join(projectmap(), 'admin');
const BOUW = join(projectmap(), 'dist', 'admin');

interface Deel {
  file: string;
  imports?: string[];
  isEntry?: boolean;
}

it('heeft hoogstens 350 kB (gzip) JavaScript nodig voor de schil; schermen komen later', () => {
  const manifest = JSON.parse(readFileSync(join(BOUW, '.vite', 'manifest.json'), 'utf8')) as Record<string, Deel>;
  const nodig = new Set<string>();
  const voeg = (sleutel: string) => {
    const deel = manifest[sleutel];
    if (!deel || nodig.has(deel.file)) return;
    nodig.add(deel.file);
    for (const ander of deel.imports ?? []) voeg(ander);
  };
  for (const [sleutel, deel] of Object.entries(manifest)) if (deel.isEntry) voeg(sleutel);
  const bytes = [...nodig].reduce((som, bestand) => som + gzipSync(readFileSync(join(BOUW, bestand))).length, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(350_000);
  expect([...nodig].some((bestand) => /Geld|Toets-/.test(bestand))).toBe(false);
});

it('heeft getypeerde documenten die bij het schema horen', async () => {
  expect(existsSync(DOEL)).toBe(true);
  expect((await documenten()) === readFileSync(DOEL, 'utf8'), 'Draai npm run schema en leg het resultaat vast.').toBe(
    true,
  );
});

const bestanden = readdirSync(ADMIN, { recursive: true, withFileTypes: true })
  .filter((een) => een.isFile() && /\.(ts|tsx)$/.test(een.name))
  .map((een) => join(een.parentPath, een.name));

it('kent de server niet, en geen bestand is langer dan 400 regels', () => {
  expect(bestanden.length).toBeGreaterThan(60);
  for (const bestand of bestanden) {
    const tekst = readFileSync(bestand, 'utf8');
    expect(/from '[./]*\/server\//.test(tekst), bestand).toBe(false);
    if (!bestand.includes('/i18n/')) expect(tekst.split('\n').length, bestand).toBeLessThan(402);
  }
});
