import { type SpawnOptions, spawn } from 'node:child_process';
import { chmod, chown, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LegeDatabase, leegeDatabase, maakTestdatabase, type Testdatabase } from '../support/database.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';
import { gebouwd } from '../support/proces.ts';

const isRoot = process.getuid?.() === 0;
/** `nobody`, for what root is always allowed. */
const NIEMAND = 65_534;

interface Einde {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the server until it gives up. */
function probeer(env: Record<string, string>, opties: SpawnOptions = {}): Promise<Einde> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [gebouwd('server/main.ts')], {
      env: { PATH: process.env.PATH ?? '', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 50_000,
      ...opties,
    });
    const einde: Einde = { code: null, stdout: '', stderr: '' };
    kind.stdout?.setEncoding('utf8').on('data', (deel: string) => {
      einde.stdout += deel;
    });
    kind.stderr?.setEncoding('utf8').on('data', (deel: string) => {
      einde.stderr += deel;
    });
    kind.on('error', mislukt);
    kind.on('close', (code) => klaar({ ...einde, code }));
  });
}

/** One Dutch sentence on standard error and nothing else, exit code 1, and no secret. */
function eisZin(einde: Einde, zin: RegExp): void {
  expect(einde).toMatchObject({ code: 1, stderr: expect.stringMatching(zin) });
  expect(einde.stderr).toMatch(/^[A-Z][^\n]*\.\n$/);
  expect(einde.stderr + einde.stdout).not.toMatch(/zeergeheim|^ +at /m);
  expect(einde.stdout).not.toContain('Domeinbrug draait');
}

let tijdelijk: TijdelijkeMap;
let leeg: LegeDatabase;
let vol: Testdatabase;
let bezet: Server;
let bezettePoort: number;
/** Waits twenty seconds before it gives up, so it is begun first and looked at last. */
let onvindbaar: Promise<Einde>;
let onbereikbaar: Promise<Einde>;

const met = (wijziging: (url: URL) => void) => {
  const url = new URL(inject('databaseUrl'));
  wijziging(url);
  return url.href;
};

beforeAll(async () => {
  tijdelijk = await tijdelijkeMap();
  const DATA_DIR = join(tijdelijk.pad, 'wacht');
  onvindbaar = probeer({ DATA_DIR, DATABASE_URL: 'postgres://app:zeergeheim@db.invalid/zaken' });
  onbereikbaar = probeer({ DATA_DIR, DATABASE_URL: 'postgres://app:zeergeheim@127.0.0.1:1/zaken' });
  [leeg, vol] = await Promise.all([leegeDatabase(), maakTestdatabase()]);
  bezet = createServer();
  await new Promise<void>((klaar) => bezet.listen(0, '0.0.0.0', klaar));
  const adres = bezet.address();
  bezettePoort = typeof adres === 'object' && adres ? adres.port : 0;
});
afterAll(async () => {
  bezet.close();
  await Promise.all([leeg.sluit(), vol.sluit(), tijdelijk.ruimOp()]);
});

describe('wie de instellingen verkeerd zet hoort dat in één zin', () => {
  it.each<[wat: string, env: Record<string, string>, zin: RegExp]>([
    ['PORT', { PORT: 'vierduizend' }, /^PORT moet een geheel getal van 0 tot en met 65535 zijn\.$/m],
    ['LOG_LEVEL', { LOG_LEVEL: 'hard' }, /^LOG_LEVEL moet een van deze waarden zijn: fatal, .*\.$/m],
    ['KLOK', { KLOK: '2026-09-01' }, /^KLOK moet een ISO-moment met tijdzone zijn, .*\.$/m],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'inloggen.example' }, /^OIDC_ISSUER moet een http\(s\)-URL zijn .*\.$/m],
    [
      'DATABASE_URL van iets anders',
      { DATABASE_URL: 'mysql://app:zeergeheim@host/zaken' },
      /^DATABASE_URL moet een URL /,
    ],
    [
      'DATABASE_URL met een teken dat geen tekst is',
      { DATABASE_URL: 'postgres://app:zeergeheim@h/zaken%ff' },
      /^DATABASE_URL is niet te lezen;/,
    ],
    [
      'DATABASE_URL met een certificaat dat er niet is',
      { DATABASE_URL: 'postgres://app:zeergeheim@h/zaken?sslrootcert=/bestaat/niet.pem' },
      /^DATABASE_URL noemt een bestand dat niet kan worden gelezen \(ENOENT\)\.$/m,
    ],
    ['productie zonder DATABASE_URL', { NODE_ENV: 'production' }, /^DATABASE_URL is verplicht /],
    [
      'productie zonder OIDC_ISSUER',
      { NODE_ENV: 'production', DATABASE_URL: 'postgres://h/z' },
      /^OIDC_ISSUER is verplicht /,
    ],
    [
      'KLOK in productie',
      {
        NODE_ENV: 'production',
        DATABASE_URL: 'postgres://h/z',
        OIDC_ISSUER: 'https://i.example',
        KLOK: '2026-09-01T09:00:00Z',
      },
      /^KLOK mag niet gezet zijn als NODE_ENV=production\.$/m,
    ],
  ])('%s', async (_wat, env, zin) => {
    eisZin(await probeer({ DATA_DIR: join(tijdelijk.pad, 'instellingen'), ...env }), zin);
  });
});

describe('wie de poort niet kan krijgen', () => {
  it('hoort dat zij al in gebruik is, voordat er een database wordt gemaakt', async () => {
    const einde = await probeer({ DATA_DIR: join(tijdelijk.pad, 'poort'), PORT: String(bezettePoort) });
    eisZin(einde, new RegExp(`^Poort ${bezettePoort} is al in gebruik; .*PORT`));
    expect(einde.stdout).toBe('');
  });

  it('ook als alleen het IPv6-adres van localhost bezet is', async (context) => {
    const zes = createServer();
    const poort = await new Promise<number>((klaar) => {
      zes.once('error', () => klaar(0));
      zes.listen(0, '::1', () => {
        const adres = zes.address();
        klaar(typeof adres === 'object' && adres ? adres.port : 0);
      });
    });
    if (poort === 0) context.skip('deze machine heeft geen IPv6');
    const einde = await probeer({ DATA_DIR: join(tijdelijk.pad, 'poort'), PORT: String(poort) });
    zes.close();
    eisZin(einde, /^Poort \d+ is al in gebruik;/);
  });

  it.skipIf(isRoot)('hoort dat een poort onder 1024 niet mag (root mag dat altijd)', async (context) => {
    const einde = await probeer({ DATA_DIR: join(tijdelijk.pad, 'poort'), PORT: '81' });
    if (einde.stdout.includes('Domeinbrug draait')) context.skip('deze machine staat lage poorten toe');
    eisZin(einde, /^Poort 81 mag niet worden geopend; kies met PORT een poort vanaf 1024\.$/m);
  });
});

describe('wie de gegevensmap niet kan gebruiken', () => {
  it('hoort dat er een bestand staat', async () => {
    const bestand = join(tijdelijk.pad, 'bestand');
    await writeFile(bestand, '');
    eisZin(await probeer({ DATA_DIR: bestand }), /^De gegevensmap \S+ kan niet worden gebruikt: er staat een bestand/);
  });

  it('hoort dat een koppeling nergens heen wijst', async () => {
    const koppeling = join(tijdelijk.pad, 'koppeling');
    await symlink(join(tijdelijk.pad, 'weg'), koppeling);
    eisZin(await probeer({ DATA_DIR: koppeling }), /^De gegevensmap \S+ kan niet worden gebruikt: een koppeling/);
  });

  it('hoort dat hij er niet mag schrijven', async () => {
    const map = join(tijdelijk.pad, 'dicht');
    await mkdir(map);
    await chmod(map, 0o555);
    const als = isRoot ? { uid: NIEMAND, gid: NIEMAND } : {};
    eisZin(
      await probeer({ DATA_DIR: map }, als),
      /^De gegevensmap \S+ kan niet worden gebruikt: er zijn geen schrijfrechten/,
    );
  });

  it('hoort ook met een eigen database waarom de aanmelddienst zijn sleutels niet kwijt kan', async () => {
    const map = join(tijdelijk.pad, 'sleutels');
    await mkdir(map);
    const als = isRoot ? { uid: NIEMAND, gid: NIEMAND } : {};
    await chmod(map, 0o555);
    eisZin(
      await probeer({ DATA_DIR: map, DATABASE_URL: vol.url }, als),
      /^De sleutels van de ingebouwde aanmelddienst kunnen niet in \S+ worden bewaard \(EACCES\);/,
    );
    await chmod(map, 0o755);
    await writeFile(join(map, 'oidc-sleutels.json'), '{');
    if (isRoot) await chown(join(map, 'oidc-sleutels.json'), NIEMAND, NIEMAND);
    eisZin(await probeer({ DATA_DIR: map, DATABASE_URL: vol.url }, als), /^Het sleutelbestand \S+ is onbruikbaar;/);
  });
});

describe('wie de database niet kan gebruiken', () => {
  it('hoort dat gebruiker en wachtwoord niet kloppen', async () => {
    const DATABASE_URL = met((url) => {
      url.password = 'zeergeheim';
    });
    eisZin(await probeer({ DATABASE_URL }), /^De databaseserver op \S+ weigert gebruiker 'domeinbrug';/);
  });

  it('hoort dat de database niet bestaat', async () => {
    const DATABASE_URL = met((url) => {
      url.pathname = '/weg';
    });
    eisZin(await probeer({ DATABASE_URL }), /^De database 'weg' bestaat niet op /);
  });

  it('hoort dat de database nieuwer is dan het programma', async () => {
    await vol.bron.query(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`);
    eisZin(
      await probeer({ DATABASE_URL: vol.url }),
      /^De database is nieuwer dan deze versie van het programma: migratie Later9999999999999 is hier onbekend\.$/m,
    );
  });

  it('hoort na twintig seconden dat er niemand antwoordt, en meteen dat er wordt gewacht', async () => {
    for (const [einde, plek] of [
      [await onbereikbaar, '127.0.0.1:1'],
      [await onvindbaar, 'db.invalid:5432'],
    ] as const) {
      eisZin(einde, new RegExp(`^De databaseserver op ${plek} is niet bereikbaar \\(E[A-Z_]+\\); controleer`));
      expect(einde.stdout).toContain('de databaseserver antwoordt nog niet; er wordt gewacht');
    }
  }, 60_000);
});
