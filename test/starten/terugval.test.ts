import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terugvalmap } from '../../server/opstarten.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';

const isRoot = process.getuid?.() === 0;

let project: TijdelijkeMap;
beforeAll(async () => {
  project = await tijdelijkeMap();
});
afterAll(() => project.ruimOp());

describe('de map waarheen root uitwijkt', () => {
  it.runIf(isRoot)(
    'blijft dezelfde, tot de gegevensmap van het project wordt weggegooid (alleen als root)',
    async () => {
      const dataMap = join(project.pad, '.data');
      const eerste = await terugvalmap({ dataMap }, project.pad);
      expect(eerste).toMatch(/^\/var\/lib\/domeinbrug\/[0-9a-f]{12}$/);
      expect(await terugvalmap({ dataMap }, project.pad)).toBe(eerste);
      await rm(dataMap, { recursive: true });
      expect(await terugvalmap({ dataMap }, project.pad)).not.toBe(eerste);
    },
  );

  it('is er niet voor wie zelf een map koos, of geen root is', async () => {
    expect(await terugvalmap({ dataMap: '/elders' }, project.pad)).toBeNull();
    if (!isRoot) expect(await terugvalmap({ dataMap: join(project.pad, '.data') }, project.pad)).toBeNull();
  });
});
