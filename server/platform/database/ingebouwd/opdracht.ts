import { spawn } from 'node:child_process';

/** The system user that a command runs as; absent: whoever runs the product. */
export interface Identiteit {
  readonly uid: number;
  readonly gid: number;
}

export interface Uitslag {
  /** Exit code; `null` when the command could not be started or was ended by a signal. */
  readonly code: number | null;
  /** Standard output and standard error together. */
  readonly uitvoer: string;
  /** Why it could not be started: `EACCES`, `ENOENT`, … */
  readonly startfout?: string;
}

/**
 * A fixed environment: no PG… variable of the operator may change what the commands do, and messages stay in English so
 * that they can be recognised. Windows needs its own variables.
 */
const omgeving =
  process.platform === 'win32'
    ? undefined
    : { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/**
 * Runs a command to its end. It stands outside the terminal's process group, so that Ctrl-C reaches the product only, and
 * in the root folder, since PostgreSQL wants a working directory that it may enter.
 */
export function voerUit(programma: string, argumenten: readonly string[], als?: Identiteit): Promise<Uitslag> {
  return new Promise((klaar) => {
    const kind = spawn(programma, [...argumenten], {
      cwd: '/',
      env: omgeving,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...als,
    });
    const delen: string[] = [];
    kind.stdout.setEncoding('utf8').on('data', (deel: string) => delen.push(deel));
    kind.stderr.setEncoding('utf8').on('data', (deel: string) => delen.push(deel));
    kind.on('error', (fout: NodeJS.ErrnoException) =>
      klaar({ code: null, uitvoer: fout.message, startfout: fout.code }),
    );
    kind.on('close', (code) => klaar({ code, uitvoer: delen.join('') }));
  });
}
