import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bezoek, type Gestart, keurGoed, logOpnieuwIn, rustig, startBrowser, startGebouwd, verloopt } from './hulp.ts';

let product: Gestart;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function openDossier(pagina: Page, titel: string): Promise<void> {
  await pagina.goto(`${product.url}/aanvragen`);
  await rustig(pagina);
  await pagina.locator('a.titel', { hasText: titel }).click();
  await pagina.waitForURL(/[0-9a-f-]{36}/);
  await rustig(pagina);
}

it('het menu toont alleen wat een rol mag zien', async () => {
  const namen = async (account: string) => {
    const { pagina, sluit } = await bezoek(browser, product, account);
    const links = await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allInnerTexts();
    await sluit();
    return links;
  };
  expect(await namen('gemeente-ede')).toEqual(['Start', 'Aanvragen', 'Bord', 'Agenda', 'Partners', 'Beleidsregels']);
  expect(await namen('menzis-financieel')).toEqual([
    'Start',
    'Aanvragen',
    'Bord',
    'Agenda',
    'Budgetten',
    'Partners',
    'Beleidsregels',
  ]);
  expect(await namen('analist')).toEqual(['Start', 'Beleidsregels']);
});

it('van lijst naar dossier met alleen het toetsenbord', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'menzis-beoordelaar');
  await pagina.goto(`${product.url}/aanvragen`);
  await rustig(pagina);
  await pagina.keyboard.press('Tab');
  expect(await pagina.evaluate(() => document.activeElement?.className)).toBe('skip');
  await pagina.keyboard.press('Enter');
  let opRij = false;
  for (let keer = 0; keer < 40 && !opRij; keer += 1) {
    await pagina.keyboard.press('Tab');
    opRij = await pagina.evaluate(() => document.activeElement?.classList.contains('titel') ?? false);
  }
  expect(opRij).toBe(true);
  const titel = await pagina.evaluate(() => document.activeElement?.textContent ?? '');
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { level: 1, name: titel }).waitFor();
  expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  await sluit();
});

it('filters staan in de adresbalk en de export bevat precies wat is gefilterd', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  await pagina.goto(`${product.url}/aanvragen`);
  await rustig(pagina);
  await pagina.getByRole('button', { name: 'Filter toevoegen' }).click();
  await pagina.getByRole('menuitem', { name: 'Status' }).click();
  await pagina.getByRole('checkbox', { name: 'In beoordeling' }).check();
  await pagina.keyboard.press('Escape');
  await pagina.getByText('1 gevonden').waitFor();
  expect(decodeURIComponent(pagina.url())).toContain('"status":["IN_BEOORDELING"]');
  await pagina.getByRole('button', { name: 'Exporteren' }).click();
  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('menuitem', { name: 'CSV' }).click(),
  ]);
  const stroom = await bestand.createReadStream();
  const delen: Buffer[] = [];
  for await (const deel of stroom) delen.push(deel as Buffer);
  const regels = Buffer.concat(delen).toString('utf8').trim().split('\r\n');
  expect(regels).toHaveLength(2);
  expect(regels[1]).toMatch(/^DOS-2026-ZK10-0001;Moerwijk Zorgzaam;Gemeente Den Haag;CZ;.*;220000,00;/);
  await pagina.reload();
  await pagina.getByText('1 gevonden').waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});

it('zonder verbinding blijft staan wat is getypt; een tweede poging lukt', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  await openDossier(pagina, 'Middengebied Vlissingen');
  await pagina.getByRole('button', { name: 'Aanvulling vragen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Aanvulling vragen' });
  await keurGoed(pagina, 'dialoog aanvulling vragen');
  await venster.getByRole('button', { name: 'Aanvulling vragen' }).click();
  await venster.getByText('Dit is nodig om verder te gaan.').waitFor();
  await venster.getByLabel('Wat ontbreekt er?').fill('De begroting van de huur');
  await pagina.route('**/graphql', (verzoek) => verzoek.abort());
  await venster.getByRole('button', { name: 'Aanvulling vragen' }).click();
  await venster.getByText('Er is geen verbinding met de server').waitFor();
  expect(await venster.getByLabel('Wat ontbreekt er?').inputValue()).toBe('De begroting van de huur');
  await pagina.unroute('**/graphql');
  await venster.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await venster.waitFor({ state: 'hidden' });
  await pagina.locator('.dkop .st', { hasText: 'Aanvulling gevraagd' }).waitFor();
  await pagina.getByText('De begroting van de huur').first().waitFor();
  await sluit();
});

it('een verlopen sessie vraagt opnieuw in te loggen en laat staan wat er stond', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'dji');
  await openDossier(pagina, 'Thuis landen');
  await pagina.getByRole('button', { name: 'Meer acties' }).click();
  await pagina.getByRole('menuitem', { name: 'Aanvraag intrekken' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Aanvraag intrekken' });
  await venster.getByLabel('Motivering').fill('Het project gaat niet door.');
  await verloopt(pagina);
  await venster.getByRole('button', { name: 'Aanvraag intrekken' }).click();
  await logOpnieuwIn(pagina);
  await pagina.locator('.dkop .st', { hasText: 'Ingetrokken' }).waitFor();
  await sluit();
});

it('na uitloggen is er een nieuwe aanmelding nodig', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'menzis-financieel');
  await pagina.getByRole('button', { name: /^Account van/ }).click();
  await pagina.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await pagina.getByRole('button', { name: 'Uitloggen' }).click();
  await pagina.getByRole('heading', { name: 'Inloggen bij Domeinbrug' }).waitFor();
  await keurGoed(pagina, 'inlogpagina');
  await pagina.goto(`${product.url}/budgetten`);
  await pagina.getByRole('heading', { name: 'Inloggen bij Domeinbrug' }).waitFor();
  await sluit();
});

it('wie daarna in hetzelfde tabblad inlogt, ziet niet wat de vorige had getypt', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'menzis-financieel');
  const bron = pagina.getByLabel('Bron van het maximum');
  const opent = async () => {
    await pagina.goto(`${product.url}/budgetten`);
    await rustig(pagina);
    await pagina.getByRole('button', { name: 'Budget vaststellen' }).click();
  };
  await opent();
  await bron.fill('Brief die nog vertrouwelijk is');
  await pagina.keyboard.press('Escape');
  await pagina.reload();
  await opent();
  expect(await bron.inputValue()).toBe('Brief die nog vertrouwelijk is');
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('button', { name: /^Account van/ }).click();
  await pagina.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await pagina.getByRole('button', { name: 'Uitloggen' }).click();
  await pagina.getByRole('button', { name: 'Inloggen' }).click();
  await pagina.locator('button.kies', { has: pagina.locator('span:text-is("cz-financieel")') }).click();
  await pagina.locator('#inhoud h1').waitFor();
  await opent();
  expect(await bron.inputValue()).toBe('');
  await sluit();
});
