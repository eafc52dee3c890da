import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesConfig, projectmap } from '../../server/platform/config/config.ts';
import { startProces } from '../support/proces.ts';
import { openMap } from '../support/product.ts';

const tekst = readFileSync(join(projectmap(), 'README.md'), 'utf8');

/** A block of the README that says of itself that it works when pasted. */
function blok(naam: string): string {
  const gevonden = new RegExp(`<!-- proef: ${naam} -->\\n\`\`\`bash\\n([\\s\\S]*?)\`\`\``).exec(tekst)?.[1];
  if (!gevonden) throw new Error(`geen blok ${naam} in README.md`);
  return gevonden;
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar) => {
    const proef = createServer().listen(0, '127.0.0.1', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}

describe('wat de README laat plakken', () => {
  let poort: number;
  let map: string;
  let proces: Awaited<ReturnType<typeof startProces>>;
  beforeAll(async () => {
    [poort, map] = await Promise.all([vrijePoort(), openMap()]);
    proces = await startProces({
      env: { PORT: String(poort), DATA_DIR: map, LOG_LEVEL: 'warn', KLOK: '2026-11-20T09:00:00+01:00' },
      wachtOp: /Stoppen: Ctrl-C/,
      seconden: 60,
    });
  });
  afterAll(async () => {
    await proces?.stop('SIGTERM');
    await rm(map, { recursive: true, force: true });
  });

  const plak = async (...namen: string[]): Promise<string> => {
    const opdracht = namen.map(blok).join('\n').replaceAll('localhost:4000', `localhost:${poort}`);
    const { stdout } = await promisify(execFile)('bash', ['-c', opdracht], { cwd: projectmap(), timeout: 30_000 });
    return stdout;
  };

  it('de eerste vraag geeft de aanvragen van gemeente Ede', async () => {
    const { data } = JSON.parse(await plak('eerste'));
    expect(data.mij.rollen).toEqual(['AANVRAGER']);
    expect(data.aanvragen.nodes[0]).toMatchObject({ titel: 'Veldhuizen voor elkaar', status: 'TOEGEKEND' });
  });

  it('de toets noemt de regels die de README belooft', async () => {
    const uitvoer = await plak('eerste', 'toets');
    const { data } = JSON.parse(uitvoer.slice(uitvoer.indexOf('{"data":{"conceptToetsen"')));
    const regels = data.conceptToetsen.bevindingen.map(({ regel }: { regel: string }) => regel);
    expect(regels).toEqual(expect.arrayContaining(['DOS-070', 'DOS-060e']));
    expect(data.conceptToetsen.indienbaar).toBe(false);
  });

  it('de levensloop eindigt in een toekenning, na een weigering op een cent', async () => {
    const uitvoer = await plak('levensloop');
    expect(uitvoer).toMatch(/BELEID: .*DOS-064/);
    expect(uitvoer).toMatch(/aanvraagToekennen +DOS-2027-ZK04-0001 TOEGEKEND/);
    expect(uitvoer).toContain("toegekend: '80000.00'");
  });
});

it('verwijst alleen naar bestanden die er zijn', () => {
  for (const [, doel = ''] of tekst.matchAll(/\]\(([^)#:]+)\)/g))
    expect(existsSync(join(projectmap(), doel)), doel).toBe(true);
});

it('noemt elke variabele die wordt gelezen, en geen andere', () => {
  const genoemd = [...tekst.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, naam]) => naam);
  const variabelen = genoemd.filter((naam) => ['PORT', 'KLOK'].includes(naam ?? '') || /_/.test(naam ?? ''));
  for (const naam of [
    'PORT',
    'DATABASE_URL',
    'DATA_DIR',
    'OIDC_ISSUER',
    'OIDC_AUDIENCE',
    'KLOK',
    'LOG_LEVEL',
    'NODE_ENV',
  ]) {
    expect(variabelen).toContain(naam);
  }
  expect(leesConfig({}).poort).toBe(4000);
});
