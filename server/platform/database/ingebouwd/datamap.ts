import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Databasecode, Databasefout, foutcode } from '../fouten.ts';
import { type Identiteit, voerUit } from './opdracht.ts';
import type { Programma } from './programma.ts';

/** The parts of the data folder; all paths are real paths, without symbolic links. */
export interface Datamap {
  readonly map: string;
  /** PostgreSQL's own data folder. */
  readonly gegevens: string;
  /** The password of the database users, readable for the owner only. */
  readonly wachtwoordbestand: string;
}

function ontoegankelijk(map: string, reden: string, fout?: unknown): Databasefout {
  return new Databasefout(
    Databasecode.MAP_ONTOEGANKELIJK,
    `De gegevensmap ${map} kan niet worden gebruikt: ${reden}`,
    fout,
  );
}

const REDENEN: Readonly<Record<string, string>> = {
  EACCES: 'er zijn geen schrijfrechten; pas de rechten aan of kies met DATA_DIR een andere map.',
  EPERM: 'er zijn geen schrijfrechten; pas de rechten aan of kies met DATA_DIR een andere map.',
  EROFS: 'het bestandssysteem is alleen-lezen; kies met DATA_DIR een andere map.',
  ENOTDIR: 'een deel van het pad is een bestand; kies met DATA_DIR een andere map.',
  EEXIST: 'er staat een bestand met die naam; kies met DATA_DIR een andere map.',
  ENOENT: 'een koppeling in het pad verwijst naar iets dat er niet is; kies met DATA_DIR een andere map.',
  ELOOP: 'koppelingen in het pad verwijzen naar elkaar; kies met DATA_DIR een andere map.',
  ENAMETOOLONG: 'de naam is te lang; kies met DATA_DIR een andere map.',
  ENOSPC: 'de schijf is vol.',
};

/** Turns what the file system says about the folder into a sentence; other errors stay what they are. */
function verklaar(map: string, fout: unknown): unknown {
  const reden = REDENEN[foutcode(fout) ?? ''];
  return reden === undefined || fout instanceof Databasefout ? fout : ontoegankelijk(map, reden, fout);
}

async function eigenaar(pad: string): Promise<number | undefined> {
  return (await lstat(pad).catch(() => undefined))?.uid;
}

/** Makes the folder and its missing parents. Made as root, others must be able to pass through them, whatever the umask. */
async function maakMap(map: string): Promise<void> {
  const eersteNieuwe = await mkdir(map, { recursive: true });
  if (eersteNieuwe === undefined) return;
  for (let deel = map; deel.length >= eersteNieuwe.length; deel = dirname(deel)) await chmod(deel, 0o755);
}

/** Only our own folder is opened up for the system user: an empty one, or one that already holds our data. */
async function openVoor(map: string): Promise<void> {
  const inhoud = await readdir(map);
  if (inhoud.length === 0 || inhoud.includes('postgres') || inhoud.every((naam) => naam.startsWith('domeinbrug.pid'))) {
    const { mode } = await lstat(map);
    await chmod(map, (mode & 0o777) | 0o011);
  }
}

async function eisDoorgang(map: string, als: Identiteit): Promise<void> {
  const paden: string[] = [];
  for (let deel = map; ; deel = dirname(deel)) {
    paden.unshift(deel);
    if (deel === dirname(deel)) break;
  }
  const proef = 'for m in "$@"; do test -x "$m" || { printf %s "$m"; exit 3; }; done';
  const { code, uitvoer } = await voerUit('/bin/sh', ['-c', proef, 'sh', ...paden], als);
  if (code === 0) return;
  throw ontoegankelijk(
    map,
    `PostgreSQL draait niet als root, en zijn systeemgebruiker mag de map ${uitvoer} niet in; geef die map 'chmod o+x' of kies met DATA_DIR een map die iedereen in mag, bijvoorbeeld onder /var/lib.`,
  );
}

/** Prepares the folder, before it is locked: it exists, may be written by us and entered by the system user. */
export async function bereidMap(map: string, als?: Identiteit): Promise<Datamap> {
  try {
    await maakMap(map);
    const echt = await realpath(map);
    if (als) {
      await openVoor(echt);
      await eisDoorgang(echt, als);
    }
    const proef = join(echt, `domeinbrug.pid.proef-${process.pid}`);
    await writeFile(proef, '');
    await rm(proef);
    return { map: echt, gegevens: join(echt, 'postgres'), wachtwoordbestand: join(echt, 'postgres-wachtwoord') };
  } catch (fout) {
    throw verklaar(map, fout);
  }
}

async function chownAlles(map: string, { uid, gid }: Identiteit): Promise<void> {
  await chown(map, uid, gid);
  for (const deel of await readdir(map, { recursive: true, withFileTypes: true })) {
    if (!deel.isSymbolicLink()) await chown(join(deel.parentPath, deel.name), uid, gid);
  }
}

/**
 * Who must run PostgreSQL on this folder. As root: its owner (data that an ordinary user made stays that user's), or the
 * system user for data that root brought back from a backup.
 */
export async function bepaalEigenaar({ gegevens }: Datamap, als?: Identiteit): Promise<Identiteit | undefined> {
  const status = await lstat(gegevens).catch(() => undefined);
  if (!status) return als;
  if (als) {
    if (status.uid !== 0) return { uid: status.uid, gid: status.gid };
    await chownAlles(gegevens, als);
    return als;
  }
  if (process.getuid !== undefined && status.uid !== process.getuid()) {
    throw ontoegankelijk(
      gegevens,
      'zij is van een andere gebruiker; start als die gebruiker of kies met DATA_DIR een andere map.',
    );
  }
  return undefined;
}

/** The password is made once, before the data, so that there is never data without one. */
async function wachtwoord({ wachtwoordbestand, gegevens }: Datamap, heeftGegevens: boolean): Promise<string> {
  const bestaand = (await readFile(wachtwoordbestand, 'utf8').catch(() => '')).trim();
  if (bestaand !== '') return bestaand;
  if (heeftGegevens) {
    const melding = `Het wachtwoordbestand ${wachtwoordbestand} ontbreekt of is onleesbaar terwijl ${gegevens} al gegevens bevat; zet het terug uit een reservekopie.`;
    throw new Databasefout(Databasecode.WACHTWOORD_ONTBREEKT, melding);
  }
  const nieuw = randomBytes(24).toString('hex');
  await writeFile(`${wachtwoordbestand}.nieuw`, `${nieuw}\n`, { mode: 0o600 });
  await rename(`${wachtwoordbestand}.nieuw`, wachtwoordbestand);
  return nieuw;
}

/**
 * The settings of the product stand in a file of their own, beside the data rather than in it: as root, nothing is written
 * at a place where the system user could have laid a link. The path is as seen from the data folder.
 */
export const INSTELLINGEN = '../postgres.conf';

async function maakGegevens(
  delen: Datamap,
  programma: Programma,
  geheim: string,
  snel: boolean,
  als?: Identiteit,
): Promise<void> {
  const nieuw = `${delen.gegevens}.nieuw`;
  const sleutel = `${delen.gegevens}.sleutel`;
  await rm(nieuw, { recursive: true, force: true });
  await rm(sleutel, { force: true });
  try {
    await mkdir(nieuw, { mode: 0o700 });
    await writeFile(sleutel, `${geheim}\n`, { mode: 0o600 });
    if (als) await Promise.all([nieuw, sleutel].map((pad) => chown(pad, als.uid, als.gid)));
    const uitslag = await voerUit(
      programma.initdb,
      [
        `--pgdata=${nieuw}`,
        '--username=postgres',
        `--pwfile=${sleutel}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(snel ? ['--no-sync'] : []),
      ],
      als,
    );
    if (uitslag.code !== 0) {
      const laatste = uitslag.uitvoer.trim().split('\n').slice(-3).join(' ');
      throw new Databasefout(
        Databasecode.START_MISLUKT,
        `Het aanmaken van de gegevens in ${delen.map} is mislukt: ${laatste}`,
      );
    }
    await writeFile(join(nieuw, 'postgresql.conf'), `\ninclude '${INSTELLINGEN}'\n`, { flag: 'a' });
    await rename(nieuw, delen.gegevens);
  } finally {
    await rm(sleutel, { force: true });
    await rm(nieuw, { recursive: true, force: true });
  }
}

async function eisVersie({ gegevens }: Datamap, programma: Programma): Promise<void> {
  const hoofdversie = programma.versie.split('.')[0];
  const versie = (await readFile(join(gegevens, 'PG_VERSION'), 'utf8').catch(() => '?')).trim();
  if (versie === hoofdversie) return;
  const melding = `De gegevens in ${gegevens} zijn gemaakt met PostgreSQL ${versie} en dit programma brengt PostgreSQL ${hoofdversie}; zet ze over met pg_dump of kies met DATA_DIR een andere map.`;
  throw new Databasefout(Databasecode.MAP_ANDERE_VERSIE, melding);
}

/** Makes the data when there is none, refuses data of another major version, and returns the password. */
export async function bereidGegevens(
  delen: Datamap,
  programma: Programma,
  snel: boolean,
  als?: Identiteit,
): Promise<string> {
  try {
    const heeftGegevens = (await eigenaar(delen.gegevens)) !== undefined;
    if (heeftGegevens) await eisVersie(delen, programma);
    const geheim = await wachtwoord(delen, heeftGegevens);
    if (!heeftGegevens) await maakGegevens(delen, programma, geheim, snel, als);
    return geheim;
  } catch (fout) {
    throw verklaar(delen.map, fout);
  }
}
