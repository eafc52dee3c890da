import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bezoek, type Gestart, keurGoed, rustig, startBrowser, startGebouwd, teBreed } from './hulp.ts';

let product: Gestart;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const eerste = (pagina: Page, titel?: string) => pagina.locator('a.titel', titel ? { hasText: titel } : {}).first();

/** Every screen that an account may see; the parts of a file one by one. */
async function schermen(pagina: Page, wie: string, gezien: (waar: string) => Promise<void>): Promise<void> {
  const menu = await pagina
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const pad of menu) {
    await pagina.goto(`${product.url}${pad}`);
    await rustig(pagina);
    await gezien(`${wie} ${pad}`);
    if (!['/aanvragen', '/partners', '/budgetten'].includes(pad)) continue;
    await eerste(pagina).click();
    await pagina.waitForURL(/[0-9a-f-]{36}/);
    await rustig(pagina);
    const tabs = await pagina
      .locator('.tabs a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
    if (tabs.length === 0) await gezien(`${wie} ${pad} een`);
    for (const tab of tabs) {
      await pagina.goto(tab);
      await rustig(pagina);
      await gezien(`${wie} ${new URL(tab).pathname.split('/').slice(3).join('/') || 'plan'}`);
    }
  }
}

it.each([
  'gemeente-ede',
  'zorggroep-de-linde',
  'menzis-beoordelaar',
  'menzis-beslisser',
  'menzis-financieel',
  'vu-onderzoeker',
  'analist',
  'vws',
  'beheerder',
])('%s: axe vindt op geen scherm iets, in geen van beide themas, en de console zwijgt', async (account) => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, account, { colorScheme: 'light' });
  await schermen(pagina, account, async (waar) => {
    for (const thema of ['light', 'dark'] as const) {
      // Nobody chose a theme, so the backoffice follows the system.
      await pagina.emulateMedia({ colorScheme: thema });
      await pagina.locator(`html[data-theme=${thema}]`).waitFor();
      await keurGoed(pagina, `${waar} ${thema}`);
    }
  });
  expect(klachten).toEqual([]);
  await sluit();
});

it('past op 320 breed zonder zijwaarts schuiven', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beoordelaar', {
    viewport: { width: 1440, height: 900 },
  });
  await pagina.setViewportSize({ width: 320, height: 800 });
  const paden = ['/', '/aanvragen', '/budgetten', '/partners', '/beleid'];
  for (const pad of paden) {
    await pagina.goto(`${product.url}${pad}`);
    await rustig(pagina);
    expect(await teBreed(pagina), pad).toBe(0);
  }
  await pagina.goto(`${product.url}/aanvragen`);
  await rustig(pagina);
  await eerste(pagina, 'Moerwijk').click();
  await pagina.waitForURL(/[0-9a-f-]{36}/);
  await rustig(pagina);
  for (const tab of await pagina
    .locator('.tabs a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))) {
    await pagina.goto(tab);
    await rustig(pagina);
    await keurGoed(pagina, `320 ${tab}`);
  }
  await pagina.getByRole('button', { name: 'Menu openen' }).click();
  await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Budgetten' }).click();
  await pagina.waitForURL('**/budgetten');
  expect(klachten).toEqual([]);
  await sluit();
});

it('spreekt Engels en onthoudt dat en het thema', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'menzis-beoordelaar', { colorScheme: 'light' });
  await pagina.getByRole('button', { name: /^Account van/ }).click();
  await pagina.getByRole('menuitem', { name: 'English' }).click();
  await pagina.getByRole('heading', { name: 'What waits for you' }).waitFor();
  await pagina.getByRole('button', { name: 'Dark theme' }).click();
  await pagina.reload();
  await rustig(pagina);
  expect(await pagina.locator('html').getAttribute('lang')).toBe('en');
  expect(await pagina.locator('html').getAttribute('data-theme')).toBe('dark');
  await keurGoed(pagina, 'Engels, donker');
  expect(klachten).toEqual([]);
  await sluit();
});
