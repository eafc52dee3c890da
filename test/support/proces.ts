import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, inject } from 'vitest';

export interface ProcesOpties {
  /** The environment; nothing is taken over from the tests but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** The source file to run, as it stands in the project; `null` when the arguments say what to run. */
  readonly script?: string | null;
  readonly argumenten?: readonly string[];
  /** Wait until the output matches. */
  readonly wachtOp?: RegExp;
  /** How long to wait for that at most. */
  readonly seconden?: number;
}

export interface Proces {
  readonly pid: number;
  /** Standard output and error so far. */
  uitvoer(): string;
  /** Waits until the output matches; an error with the output when it does not in time. */
  wachtOp(patroon: RegExp, seconden?: number): Promise<void>;
  /** Sends a signal to the process, as an operator does, and waits for its end. */
  stop(signaal?: NodeJS.Signals): Promise<number | null>;
  /** Takes the process and its group away without a warning, and waits until it is gone. */
  kill9(): Promise<void>;
  /** Exit code; `null` after a signal. */
  readonly exitcode: Promise<number | null>;
}

const levend = new Set<ChildProcess>();

function doodGroep(kind: ChildProcess): void {
  if (kind.pid === undefined || kind.exitCode !== null || kind.signalCode !== null) return;
  process.kill(-kind.pid, 'SIGKILL');
}

function ruimOp(): void {
  for (const kind of levend) doodGroep(kind);
}

process.once('exit', ruimOp);
// Evaluated once for each test file, so nothing outlives the file that started it.
afterAll(ruimOp);

/** Where the compiled form of a source file stands. */
export function gebouwd(bron: string): string {
  return join(inject('gebouwdeMap'), bron.replace(/\.ts$/, '.js'));
}

/** Starts the product, or another script, as a process of its own, in a process group of its own. */
export async function startProces(opties: ProcesOpties): Promise<Proces> {
  const { env = {}, script = 'server/main.ts', argumenten = [], wachtOp, seconden = 60 } = opties;
  const opdracht = [...(script === null ? [] : ['--enable-source-maps', gebouwd(script)]), ...argumenten];
  const kind = spawn(process.execPath, opdracht, {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  levend.add(kind);
  let tekst = '';
  const lees = (deel: string) => {
    tekst += deel;
  };
  kind.stdout.setEncoding('utf8').on('data', lees);
  kind.stderr.setEncoding('utf8').on('data', lees);
  const exitcode = new Promise<number | null>((klaar, mislukt) => {
    kind.on('error', mislukt);
    kind.on('close', (code) => {
      levend.delete(kind);
      klaar(code);
    });
  });

  const wachtTot = async (patroon: RegExp, maximum = seconden) => {
    const uiterlijk = Date.now() + maximum * 1_000;
    while (!patroon.test(tekst)) {
      const voorbij = kind.exitCode !== null || kind.signalCode !== null;
      if (voorbij || Date.now() > uiterlijk) {
        const reden = voorbij ? `eindigde met ${kind.exitCode ?? kind.signalCode}` : `was na ${maximum} s niet zover`;
        throw new Error(`Het proces ${reden}; verwacht ${patroon}, uitvoer:\n${tekst}`);
      }
      await wacht(20);
    }
  };

  const proces: Proces = {
    pid: kind.pid ?? 0,
    uitvoer: () => tekst,
    wachtOp: wachtTot,
    stop: (signaal = 'SIGTERM') => {
      kind.kill(signaal);
      return exitcode;
    },
    kill9: async () => {
      doodGroep(kind);
      await exitcode;
    },
    exitcode,
  };
  if (wachtOp) await wachtTot(wachtOp);
  return proces;
}
