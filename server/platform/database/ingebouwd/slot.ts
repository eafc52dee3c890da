import { closeSync, openSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { z } from 'zod';
import { Databasecode, Databasefout, foutcode } from '../fouten.ts';
import { leeft, starttijd } from './proces.ts';

const houdervorm = z.object({ pid: z.number().int().positive(), begin: z.string().optional() });
type Houder = z.infer<typeof houdervorm>;

/** Taking over takes a few milliseconds; whoever died while doing so is not waited for longer than this. */
const OVERNAME_MS = 5_000;

function leesHouder(bestand: string): Houder | undefined {
  try {
    return houdervorm.parse(JSON.parse(readFileSync(bestand, 'utf8')));
  } catch (fout) {
    if (fout instanceof z.ZodError || fout instanceof SyntaxError || foutcode(fout) === 'ENOENT') return undefined;
    throw fout;
  }
}

function isLevend({ pid, begin }: Houder): boolean {
  if (!leeft(pid)) return false;
  const nu = starttijd(pid);
  return begin === undefined || nu === undefined || nu === begin;
}

function maakNieuw(bestand: string, inhoud: string): boolean {
  try {
    writeFileSync(bestand, inhoud, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (fout) {
    if (foutcode(fout) === 'EEXIST') return false;
    throw fout;
  }
}

/** Runs the step while no other process does; `undefined` when another one is busy. */
function alleen<T>(bestand: string, stap: () => T): { uitkomst: T } | undefined {
  try {
    closeSync(openSync(bestand, 'wx'));
  } catch (fout) {
    if (foutcode(fout) !== 'EEXIST') throw fout;
    const oud = statSync(bestand, { throwIfNoEntry: false });
    if (oud && Date.now() - oud.mtimeMs > OVERNAME_MS) rmSync(bestand, { force: true });
    return undefined;
  }
  try {
    return { uitkomst: stap() };
  } finally {
    rmSync(bestand, { force: true });
  }
}

/** The folder is taken; the lock is given back by calling what this returns (more than once does no harm). */
export type GeefTerug = () => void;

/**
 * Takes a data folder for this process, with a lock file that outlives a `kill -9` without standing in the way: a lock
 * whose process is gone, or whose pid now belongs to another process, is taken over.
 */
export async function neemSlot(map: string): Promise<GeefTerug> {
  const bestand = join(map, 'domeinbrug.pid');
  const inhoud = JSON.stringify({ pid: process.pid, begin: starttijd(process.pid) });
  for (;;) {
    const poging = alleen(`${bestand}.overname`, () => {
      const houder = leesHouder(bestand);
      if (houder && isLevend(houder)) return houder;
      rmSync(bestand, { force: true });
      return maakNieuw(bestand, inhoud);
    });
    if (poging?.uitkomst === true) return () => geefTerug(bestand, inhoud);
    if (poging && typeof poging.uitkomst === 'object') {
      const melding = `De map ${map} is in gebruik door een andere draaiende Domeinbrug (proces ${poging.uitkomst.pid}); stop die eerst of kies met DATA_DIR een andere map.`;
      throw new Databasefout(Databasecode.MAP_IN_GEBRUIK, melding);
    }
    await wacht(20);
  }
}

function geefTerug(bestand: string, inhoud: string): void {
  try {
    if (readFileSync(bestand, 'utf8') === inhoud) unlinkSync(bestand);
  } catch (fout) {
    // The folder may have been removed in the meantime; then there is nothing to give back.
    if (foutcode(fout) !== 'ENOENT') throw fout;
  }
}
