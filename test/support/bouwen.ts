import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectmap } from '../../server/platform/config/config.ts';
import { leeft } from '../../server/platform/database/ingebouwd/proces.ts';

/**
 * Below `dist`, beside the real build: there the code finds its packages and its project folder as it does in production.
 * One folder for each test run, named after its process, so that runs do not disturb one another.
 */
const MAP = join(projectmap(), 'dist', '.proef');

function ruimOudeOp(): void {
  for (const naam of readdirSync(MAP)) {
    if (/^\d+$/.test(naam) && !leeft(Number(naam))) ruimBouwOp(join(MAP, naam));
  }
}

/** Runs the compiler to its end. @returns what it printed */
function compileer(doel: string): Promise<string> {
  const tsc = join(projectmap(), 'node_modules', 'typescript', 'bin', 'tsc');
  const alleenCode = ['--composite', 'false', '--incremental', 'false', '--declaration', 'false'];
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [tsc, '-p', 'tsconfig.server.json', '--outDir', doel, ...alleenCode], {
      cwd: projectmap(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const uitvoer: string[] = [];
    kind.stdout.setEncoding('utf8').on('data', (deel: string) => uitvoer.push(deel));
    kind.on('error', mislukt);
    kind.on('close', () => klaar(uitvoer.join('')));
  });
}

/**
 * Compiles the server, for tests that start it as a process of its own. Type errors do not stop the tests: finding them is
 * the work of the type check. @returns the folder with the result
 */
export async function bouwProduct(): Promise<string> {
  mkdirSync(MAP, { recursive: true });
  ruimOudeOp();
  const doel = join(MAP, String(process.pid));
  const uitvoer = await compileer(doel);
  if (!existsSync(join(doel, 'server'))) throw new Error(`Het bouwen voor de tests is mislukt: ${uitvoer}`);
  return doel;
}

export function ruimBouwOp(doel: string): void {
  rmSync(doel, { recursive: true, force: true });
}
