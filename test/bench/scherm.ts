import type { Browser, Page } from 'playwright-core';
import { bezoek, type Gestart, rustig, startBrowser, startGebouwd } from '../browser/hulp.ts';

/**
 * npm run bench:scherm [-- --ronden 5]
 *
 * What somebody at a screen waits for, on the built product with demo data in a real browser: LCP of each screen with
 * an empty cache, INP of what is done most, and from the last keystroke to the updated toets. Medians over the rounds;
 * beside each LCP stands its ratio to that of the empty page of the same server, so that runs on other machines compare.
 */
const RONDEN = (() => {
  const plaats = process.argv.indexOf('--ronden');
  return plaats < 0 ? 5 : Number(process.argv[plaats + 1]);
})();
const zeg = (regel = '') => process.stdout.write(`${regel}\n`);
const midden = (getallen: readonly number[]): number => {
  const gesorteerd = [...getallen].sort((a, b) => a - b);
  return gesorteerd[Math.floor(gesorteerd.length / 2)] ?? Number.NaN;
};
const ms = (getal: number) => `${Math.round(getal)} ms`.padStart(9);

/** Milliseconds from the navigation to the last largest paint. */
function lcp(pagina: Page): Promise<number> {
  return pagina.evaluate(
    () =>
      new Promise<number>((klaar) => {
        const metingen: number[] = [];
        new PerformanceObserver((lijst) => {
          for (const een of lijst.getEntries()) metingen.push(een.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => klaar(Math.max(...metingen)), 100);
      }),
  );
}

/** The screen anew, as for somebody who comes for the first time. */
async function koud(pagina: Page, adres: string): Promise<number> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('Network.clearBrowserCache');
  await cdp.detach();
  await pagina.goto(adres);
  await rustig(pagina);
  return lcp(pagina);
}

/** Collects how long each interaction took until the next paint; read by `slechtste`. */
async function luister(pagina: Page): Promise<void> {
  await pagina.evaluate(() => {
    const duren: number[] = [];
    Object.assign(window, { gemetenDuren: duren });
    new PerformanceObserver((lijst) => {
      for (const een of lijst.getEntries()) duren.push(een.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}
async function slechtste(pagina: Page, doe: () => Promise<void>): Promise<number> {
  await luister(pagina);
  await doe();
  await pagina.waitForTimeout(300);
  return pagina.evaluate(() => Math.max(8, ...(window as unknown as { gemetenDuren: number[] }).gemetenDuren));
}

async function eersteDossier(pagina: Page, product: Gestart): Promise<string> {
  await pagina.goto(`${product.url}/aanvragen`);
  await rustig(pagina);
  return (await pagina.locator('a.titel', { hasText: 'Moerwijk' }).getAttribute('href')) ?? '';
}

async function meetSchermen(browser: Browser, product: Gestart): Promise<void> {
  const { pagina, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  const dossier = await eersteDossier(pagina, product);
  const paden = {
    Start: '/',
    Aanvragen: '/aanvragen',
    Bord: '/aanvragen/bord',

    Dossier: dossier,
    Geld: `${dossier}/geld`,
    Budgetten: '/budgetten',
    Partners: '/partners',
  };
  const metingen = new Map<string, number[]>(['Leeg', ...Object.keys(paden)].map((naam) => [naam, []]));
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    await pagina.goto(`${product.url}/ontwikkelaars`);
    metingen.get('Leeg')?.push(await lcp(pagina));
    for (const [naam, pad] of Object.entries(paden)) {
      metingen.get(naam)?.push(await koud(pagina, `${product.url}${pad}`));
    }
  }
  const leeg = midden(metingen.get('Leeg') ?? []);
  zeg('LCP, empty cache');
  for (const [naam, getallen] of metingen) {
    zeg(`  ${naam.padEnd(24)}${ms(midden(getallen))}   ${(midden(getallen) / leeg).toFixed(1)} × an empty page`);
  }
  await sluit();
}

async function meetHandelingen(browser: Browser, product: Gestart): Promise<void> {
  const { pagina, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  const dossier = await eersteDossier(pagina, product);
  const open = async (pad: string) => {
    await pagina.goto(`${product.url}${pad}`);
    await rustig(pagina);
  };
  const handelingen: { naam: string; op: string; doe: () => Promise<void> }[] = [
    {
      naam: 'zoeken in de lijst',
      op: '/aanvragen',
      doe: () =>
        pagina.getByRole('searchbox', { name: 'Zoek in deze lijst' }).pressSequentially('moerwijk', { delay: 60 }),
    },
    {
      naam: 'sorteren',
      op: '/aanvragen',
      doe: () =>
        pagina
          .getByRole('columnheader', { name: /Aanvraag/ })
          .getByRole('button')
          .click(),
    },
    { naam: 'tab van een dossier', op: dossier, doe: () => pagina.getByRole('link', { name: 'Geld' }).click() },
    { naam: 'ander thema', op: dossier, doe: () => pagina.getByRole('button', { name: /weergave$/ }).click() },
  ];
  zeg();
  zeg('INP, the slowest interaction');
  for (const { naam, op, doe } of handelingen) {
    const getallen: number[] = [];
    for (let ronde = 0; ronde < RONDEN; ronde += 1) {
      await open(op);
      getallen.push(await slechtste(pagina, doe));
    }
    zeg(`  ${naam.padEnd(24)}${ms(midden(getallen))}`);
  }
  await sluit();
}

/** From the last key in an amount until the panel shows the new outcome; 600 ms of it is waiting for more keys. */
async function meetToets(browser: Browser, product: Gestart): Promise<void> {
  const { pagina, sluit } = await bezoek(browser, product, 'gemeente-ede');
  await pagina.goto(`${product.url}/aanvragen/nieuw`);
  await pagina.getByLabel('Eerdere aanvraag').selectOption({ index: 1 });
  await pagina.getByRole('button', { name: /^Overnemen naar/ }).click();
  await pagina.waitForURL(/bewerken/);
  await pagina.goto(pagina.url().replace(/bewerken.*/, 'bewerken/begroting'));
  await rustig(pagina);
  const bedrag = pagina.getByLabel('Bedrag').first();
  const wachten: number[] = [];
  const toetsen: number[] = [];
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    await bedrag.fill('');
    await rustig(pagina);
    await pagina.waitForTimeout(1_500);
    const voor = await pagina.getByRole('complementary', { name: 'Toets' }).innerText();
    toetsen.push(await slechtste(pagina, () => bedrag.pressSequentially(String(36_001 + ronde), { delay: 50 })));
    const begin = await pagina.evaluate(() => performance.now());
    await pagina.waitForFunction(
      (oud) => (document.querySelector('aside.toetspaneel') as HTMLElement | null)?.innerText !== oud,
      voor,
    );
    wachten.push((await pagina.evaluate(() => performance.now())) - begin);
  }
  zeg();
  zeg('Plan form');
  zeg(`  ${'een toets in een bedrag'.padEnd(24)}${ms(midden(toetsen))}`);
  zeg(`  ${'tot de nieuwe toets'.padEnd(24)}${ms(midden(wachten) + 300)}`);
  await sluit();
}

const [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
try {
  await meetSchermen(browser, product);
  await meetHandelingen(browser, product);
  await meetToets(browser, product);
} finally {
  await browser.close();
  await product.stop();
}
