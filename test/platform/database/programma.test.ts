import { chmod, cp, lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { voerUit } from '../../../server/platform/database/ingebouwd/opdracht.ts';
import { bepaalProgramma, pakketmap } from '../../../server/platform/database/ingebouwd/programma.ts';
import { bepaalIdentiteit } from '../../../server/platform/database/ingebouwd/systeemgebruiker.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../../support/map.ts';

const isRoot = process.getuid?.() === 0;

async function verwijderKoppelingen(native: string): Promise<number> {
  const lib = join(native, 'lib');
  const koppelingen = (await readdir(lib, { withFileTypes: true })).filter((deel) => deel.isSymbolicLink());
  for (const { name } of koppelingen) await rm(join(lib, name));
  return koppelingen.length;
}

describe('bepaalProgramma', () => {
  let tijdelijk: TijdelijkeMap;
  let pakket: string;

  beforeEach(async () => {
    tijdelijk = await tijdelijkeMap();
    // The copies of this test are no business of a product that runs on the same machine.
    vi.stubEnv('TMPDIR', tijdelijk.pad);
    pakket = join(tijdelijk.pad, 'project', 'pakket');
    await mkdir(dirname(pakket));
    await cp(dirname(await pakketmap()), pakket, { recursive: true, verbatimSymlinks: true });
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await tijdelijk.ruimOp();
  });

  it('gebruikt de opdrachten waar ze staan als dat kan', async () => {
    const programma = await bepaalProgramma(await bepaalIdentiteit(), join(pakket, 'native'));
    expect(programma.postgres).toBe(join(pakket, 'native', 'bin', 'postgres'));
    expect(programma.versie).toMatch(/^\d+\.\d+/);
  });

  it('legt de koppelingen naar bibliotheken die npm zonder installatiescripts niet legt', async () => {
    const weg = await verwijderKoppelingen(join(pakket, 'native'));
    expect(weg).toBeGreaterThan(0);
    const als = await bepaalIdentiteit();
    const { initdb } = await bepaalProgramma(als, join(pakket, 'native'));
    expect((await voerUit(initdb, ['--version'], als)).uitvoer).toMatch(/PostgreSQL/);
    expect((await lstat(join(pakket, 'native', 'lib', 'libpq.so.5'))).isSymbolicLink()).toBe(true);
  });

  it.runIf(isRoot)('werkt als root vanuit een kopie als het project in een map voor root alleen staat', async () => {
    await chmod(join(tijdelijk.pad, 'project'), 0o700);
    const als = await bepaalIdentiteit();
    const programma = await bepaalProgramma(als, join(pakket, 'native'));
    const kopie = dirname(dirname(dirname(programma.postgres)));
    expect(kopie).toBe(join(tijdelijk.pad, `domeinbrug-postgres-${programma.versie}`));
    expect(await stat(kopie)).toMatchObject({ uid: 0 });
    expect((await stat(kopie)).mode & 0o777).toBe(0o755);
    expect((await voerUit(programma.postgres, ['--version'], als)).code).toBe(0);
  });

  it.runIf(isRoot)('maakt een kopie die niet meer heel is opnieuw', async () => {
    await chmod(join(tijdelijk.pad, 'project'), 0o700);
    const als = await bepaalIdentiteit();
    const { postgres } = await bepaalProgramma(als, join(pakket, 'native'));
    const deel = join(dirname(dirname(postgres)), 'share', 'postgresql', 'postgres.bki');
    await rm(deel);
    await bepaalProgramma(als, join(pakket, 'native'));
    expect((await stat(deel)).isFile()).toBe(true);
  });
});
