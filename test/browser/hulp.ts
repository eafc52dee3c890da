import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, existsSync, rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectmap } from '../../server/platform/config/config.ts';

/** The moment at which the demo of these tests begins. */
export const NU = '2026-11-20T09:00:00+01:00';

export interface Gestart {
  url: string;
  stop(): Promise<void>;
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar) => {
    const proef = createServer().listen(0, '127.0.0.1', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}

/** Starts the built product with fresh demo data, as `npm start` does. */
export async function startGebouwd(): Promise<Gestart> {
  const [poort, map] = await Promise.all([vrijePoort(), mkdtemp(join(tmpdir(), 'domeinbrug-browser-'))]);
  await chmod(map, 0o755);
  const kind: ChildProcess = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: projectmap(),
    env: { PATH: process.env.PATH ?? '', PORT: String(poort), DATA_DIR: map, LOG_LEVEL: 'error', KLOK: NU },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom?.setEncoding('utf8').on('data', (deel: string) => {
      uitvoer += deel;
    });
  }
  const einde = new Promise<void>((klaar) => kind.once('close', () => klaar()));
  for (let keer = 0; !uitvoer.includes('Stoppen: Ctrl-C'); keer += 1) {
    if (kind.exitCode !== null || keer > 1_200) throw new Error(`Het product startte niet:\n${uitvoer}`);
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  return {
    url: `http://localhost:${poort}`,
    stop: async () => {
      kind.kill('SIGTERM');
      await einde;
      await rm(map, { recursive: true, force: true });
    },
  };
}

const KAAL = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

/** The libraries that the package brings for machines that lack them, such as NSS; only for the browser's own process. */
async function meegebrachteBibliotheken(): Promise<Record<string, string>> {
  const pakket = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  const map = await mkdtemp(join(tmpdir(), 'domeinbrug-bibliotheken-'));
  const tar = spawn('tar', ['-x', '-C', map], { stdio: ['pipe', 'ignore', 'inherit'] });
  const klaar = new Promise((einde) => tar.once('close', einde));
  await pipeline(
    createReadStream(join(pakket, '..', '..', 'bin', 'al2023.tar.br')),
    createBrotliDecompress(),
    tar.stdin,
  );
  await klaar;
  process.once('exit', () => rmSync(map, { recursive: true, force: true }));
  return { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: join(map, 'lib') };
}

/**
 * The browser that npm brings, with the machine's libraries or else its own; where that does not start, one that is
 * installed. Its web security stays on.
 */
export async function startBrowser(): Promise<Browser> {
  const pogingen: (() => Promise<{ executablePath: string; env?: Record<string, string> }>)[] = [
    async () => ({ executablePath: await sparticuz.executablePath() }),
    async () => ({ executablePath: await sparticuz.executablePath(), env: await meegebrachteBibliotheken() }),
    async () => ({
      executablePath: process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync) ?? '',
    }),
  ];
  const redenen: unknown[] = [];
  for (const vind of pogingen) {
    try {
      return await chromium.launch({ ...(await vind()), args: KAAL });
    } catch (fout) {
      redenen.push(fout);
    }
  }
  throw new Error(`Geen browser gestart: ${redenen.map(String).join('\n')}`);
}

export interface Bezoek {
  pagina: Page;
  /** What the console and the page complained about. */
  klachten: string[];
  sluit(): Promise<void>;
}

/** A person at the screen; complaints of the browser are kept. */
export async function bezoek(
  browser: Browser,
  product: Gestart,
  account: string,
  opties: BrowserContextOptions = {},
): Promise<Bezoek> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    ...opties,
  });
  const pagina = await context.newPage();
  pagina.setDefaultTimeout(20_000);
  const klachten: string[] = [];
  pagina.on('console', (bericht) => {
    if (['error', 'warning'].includes(bericht.type())) klachten.push(`${bericht.type()}: ${bericht.text()}`);
  });
  pagina.on('pageerror', (fout) => klachten.push(String(fout)));
  await pagina.goto(product.url);
  await pagina.getByRole('button', { name: 'Inloggen' }).click();
  await pagina.locator('button.kies', { has: pagina.locator(`span:text-is("${account}")`) }).click();
  await pagina.locator('#inhoud h1').waitFor();
  await rustig(pagina);
  return { pagina, klachten, sluit: () => context.close() };
}

/** Makes the token and the refresh token of this tab worthless. */
export async function verloopt(pagina: Page): Promise<void> {
  await pagina.evaluate(() => {
    for (const sleutel of Object.keys(sessionStorage).filter((naam) => naam.startsWith('oidc.user:'))) {
      const stand = JSON.parse(sessionStorage.getItem(sleutel) ?? '{}');
      sessionStorage.setItem(sleutel, JSON.stringify({ ...stand, access_token: 'x', refresh_token: 'x' }));
    }
  });
}

/** Logs in again beside the page; the identity provider still knows who this is, so the popup needs no hands. */
export async function logOpnieuwIn(pagina: Page): Promise<void> {
  const melding = pagina.getByRole('dialog', { name: 'Uw sessie is verlopen' });
  await melding.waitFor();
  const [popup] = await Promise.all([
    pagina.waitForEvent('popup'),
    melding.getByRole('button', { name: 'Opnieuw inloggen' }).click(),
  ]);
  await popup.waitForEvent('close').catch(() => undefined);
  await melding.waitFor({ state: 'hidden' });
}

/** Until nothing is on its way any more. */
export async function rustig(pagina: Page): Promise<void> {
  await pagina.waitForLoadState('networkidle');
  await pagina.locator('h1').first().waitFor();
  await pagina.waitForFunction(
    () =>
      document.querySelector('.skelet, .skelet-wacht, .verouderd, [aria-busy=true]') === null &&
      // Within the shell a screen is there once its heading is.
      document.querySelector('#inhoud')?.querySelector('h1') !== null,
  );
}

/** Until the browser has drawn what was set last, such as another theme. */
async function getekend(pagina: Page): Promise<void> {
  await pagina.evaluate(
    () => new Promise<void>((klaar) => requestAnimationFrame(() => requestAnimationFrame(() => klaar()))),
  );
}

/** No violation of any rule of axe, and no sideways scrolling. `deel` looks at one part only, such as a dialog. */
export async function keurGoed(pagina: Page, waar: string, deel?: string): Promise<void> {
  await getekend(pagina);
  const axe = new AxeBuilder({ page: pagina });
  const { violations } = await (deel ? axe.include(deel) : axe).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(' | ')}`,
    ),
    waar,
  ).toEqual([]);
  expect(await teBreed(pagina), `${waar} schuift zijwaarts`).toBe(0);
}

export function teBreed(pagina: Page): Promise<number> {
  return pagina.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
