import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gebiedenNaFusie, maakCbsCsv } from '../referentie/cbs-bestand.ts';
import { type LegeDatabase, leegeDatabase } from '../support/database.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';
import { maakKopie, script } from './kopie.ts';
import { sql } from './server.ts';

interface Einde {
  code: number;
  stdout: string;
  stderr: string;
}

let tijdelijk: TijdelijkeMap;
let project: string;
let database: LegeDatabase;

beforeAll(async () => {
  tijdelijk = await tijdelijkeMap();
  [project, database] = await Promise.all([maakKopie(join(tijdelijk.pad, 'project')), leegeDatabase()]);
});
afterAll(async () => {
  await database.sluit();
  await tijdelijk.ruimOp();
});

/** Runs what `npm run <naam> -- …` runs after building, in a project folder of its own. */
async function draai(naam: string, argumenten: string[], env: Record<string, string> = {}): Promise<Einde> {
  const [bouwen, opdracht] = (await script(naam)).split(' && ');
  expect(bouwen).toBe('npm run --silent build');
  const [programma, bestand = ''] = opdracht?.split(' ') ?? [];
  expect(programma).toBe('node');
  return new Promise((klaar) => {
    execFile(
      process.execPath,
      [bestand, ...argumenten],
      { cwd: project, env: { PATH: process.env.PATH ?? '', ...env }, timeout: 60_000 },
      (fout, stdout, stderr) => klaar({ code: fout ? Number(fout.code) : 0, stdout, stderr }),
    );
  });
}

describe('npm run migrate', () => {
  it('vraagt om een database', async () => {
    expect(await draai('migrate', [])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Zet DATABASE_URL; de ingebouwde database wordt bij het starten bijgewerkt.\n',
    });
  });

  it('zegt in één zin waarom het niet kan', async () => {
    const { code, stderr } = await draai('migrate', [], {
      DATABASE_URL: 'postgres://app:zeergeheim@127.0.0.1:1/zaken',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^De databaseserver op 127\.0\.0\.1:1 is niet bereikbaar [^\n]*\.\n$/);
  });

  it('brengt een lege database op orde zonder voorbeeldgegevens, en kan worden herhaald', async () => {
    for (let keer = 1; keer <= 2; keer += 1) {
      const { code, stdout, stderr } = await draai('migrate', [], { DATABASE_URL: database.url });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/De database is bijgewerkt\.\n$/);
    }
    const [rij] = await sql(
      database.url,
      'SELECT (SELECT count(*)::int FROM zorgkantoorregio) AS regios, (SELECT count(*)::int FROM partner) AS partners',
    );
    expect(rij).toEqual({ regios: 31, partners: 0 });
  });
});

describe('npm run gebieden', () => {
  const vanaf = ['--vanaf', '2027-01-01', '--proef'];

  it('laat op proef zien wat er zou gebeuren en wijzigt niets', async () => {
    const bestand = join(tijdelijk.pad, 'gebieden.csv');
    await writeFile(bestand, maakCbsCsv(gebiedenNaFusie()));
    const tel = () =>
      sql(database.url, 'SELECT count(*)::int AS aantal, max(geldig_van) AS laatste FROM gemeente_indeling');
    const voor = await tel();
    const { code, stdout, stderr } = await draai('gebieden', [bestand, ...vanaf], {
      DATABASE_URL: database.url,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Proef: met de indeling per 2027-01-01 zou dit gebeuren. Er is niets gewijzigd.');
    expect(stdout).toContain('Beëindigd: 1\n  GM1696 Wijdemeren');
    expect(await tel()).toEqual(voor);
  });

  it.each<[wat: string, argumenten: string[], env: Record<string, string>, melding: RegExp]>([
    ['zonder bestand', [], { DATABASE_URL: 'postgres://h/z' }, /^Gebruik: /],
    [
      'met een bestand dat er niet is',
      ['weg.csv', ...vanaf],
      { DATABASE_URL: 'postgres://h/z' },
      /^Het bestand is niet gevonden\.\n$/,
    ],
    [
      'met een map',
      ['server', ...vanaf],
      { DATABASE_URL: 'postgres://h/z' },
      /^Dit is een map; noem het CSV-bestand\.\n$/,
    ],
    ['zonder DATABASE_URL', ['package.json', ...vanaf], {}, /^DATABASE_URL ontbreekt/],
    [
      'met een database die niet antwoordt',
      ['package.json', ...vanaf],
      { DATABASE_URL: 'postgres://app:zeergeheim@127.0.0.1:1/zaken' },
      /^De database[^\n]* niet bereikbaar[^\n]*\.\n$/,
    ],
  ])('legt %s uit wat er moet', async (_wat, argumenten, env, melding) => {
    const einde = await draai('gebieden', argumenten, env);
    expect(einde).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(melding) });
    expect(einde.stderr).not.toContain('zeergeheim');
  });
});

describe('npm run schema', () => {
  it('schrijft beide vormen en ruimt zijn database op', async () => {
    const resten = async () => (await readdir(tmpdir())).filter((naam) => naam.startsWith('domeinbrug-schema-'));
    const voor = await resten();
    const { code, stdout, stderr } = await draai('schema', []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('schema/schema.graphql en schema/database.sql zijn geschreven.\n');
    expect(await readFile(join(project, 'schema', 'schema.graphql'), 'utf8')).toContain('type Query {');
    expect(await readFile(join(project, 'schema', 'database.sql'), 'utf8')).toContain('CREATE TABLE aanvraag (');
    expect(await resten()).toEqual(voor);
  });
});
