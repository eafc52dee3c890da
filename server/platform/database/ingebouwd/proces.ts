import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { foutcode } from '../fouten.ts';

/** Whether Linux's window on the processes is there; elsewhere only a pid can be asked for. */
const heeftProc = existsSync('/proc/self/stat');

/** Whether PostgreSQL, which only asks the system, would think that a process with this pid is there. */
export function bestaat(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return foutcode(fout) === 'EPERM';
  }
}

/**
 * When a process began, as a text that differs between two processes that got the same pid one after the other (also over
 * a restart of the machine). `undefined` where that cannot be known.
 */
export function starttijd(pid: number): string | undefined {
  if (!heeftProc) return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands between brackets and may hold spaces; the 20th field after it is the start.
    const begin = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${begin}`;
  } catch {
    return undefined;
  }
}

function werkmap(pid: number | string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/** Whether a process runs; one that died and was not yet collected by its parent does not. */
export function leeft(pid: number): boolean {
  return bestaat(pid) && !isZombie(pid);
}

function opdrachtregel(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Whether a pid is a living postmaster of a data folder: it works there, or was started with its path. */
export function isPostmasterVan(pid: number, map: string): boolean {
  if (!leeft(pid)) return false;
  return heeftProc ? werkmap(pid) === map : opdrachtregel(pid).includes(map);
}

/** All processes that work in a folder; none where that cannot be known. */
export function processenIn(map: string): number[] {
  if (!heeftProc) return [];
  return readdirSync('/proc')
    .filter((naam) => /^\d+$/.test(naam) && werkmap(naam) === map)
    .map(Number)
    .filter((pid) => pid !== process.pid && !isZombie(pid));
}
