import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bezoek, type Gestart, keurGoed, rustig, startBrowser, startGebouwd } from './hulp.ts';

let product: Gestart;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const gewoon = (tekst: string) => tekst.replaceAll('\u00a0', ' ');
/** "€ -1.234,50" to cents. */
const cent = (tekst: string) =>
  Number(
    gewoon(tekst)
      .replace(/[€.\s+]/g, '')
      .replace(',', ''),
  );

it('financieel stelt een maximum vast met een bron; onder het toegekende kan niet; het grootboek sluit op de cent', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'menzis-financieel', { colorScheme: 'light' });
  const beideThemas = async (waar: string) => {
    for (const thema of ['dark', 'light'] as const) {
      await pagina.emulateMedia({ colorScheme: thema });
      await pagina.locator(`html[data-theme=${thema}]`).waitFor();
      await keurGoed(pagina, `${waar} ${thema}`);
    }
  };
  await pagina.goto(`${product.url}/budgetten`);
  await rustig(pagina);
  await pagina.getByRole('link', { name: 'DOS 2026' }).click();
  await pagina.waitForURL(/[0-9a-f-]{36}/);
  await rustig(pagina);
  await pagina.getByRole('button', { name: 'Maximum vaststellen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Maximum vaststellen' });
  await venster.getByLabel('Nieuw maximum').fill('457999,99');
  await venster.getByText('Het laagste maximum is').waitFor();
  await beideThemas('maximum te laag');
  await venster.locator('button[type=submit]').click();
  await venster.getByText('Dit is nodig om verder te gaan.').waitFor();
  await venster.getByLabel('Nieuw maximum').fill('650000,05');
  await venster.getByLabel('Bron van het maximum').fill('Brief VWS van 3 november 2026');
  const stand = venster.getByRole('table');
  expect(gewoon(await stand.getByRole('row', { name: /^Vrij/ }).innerText()).replace(/\s+/g, ' ')).toBe(
    'Vrij € 162.000 € 192.000,05',
  );
  await keurGoed(pagina, 'maximum met gevolg');
  await pagina.keyboard.press('Escape');
  await pagina.reload();
  await rustig(pagina);
  await pagina.getByRole('button', { name: 'Maximum vaststellen' }).click();
  expect(await venster.getByLabel('Bron van het maximum').inputValue()).toBe('Brief VWS van 3 november 2026');
  await venster.getByRole('button', { name: /^Vaststellen op/ }).click();
  await venster.waitFor({ state: 'hidden' });
  await rustig(pagina);

  const grootboek = pagina.getByRole('region', { name: 'Grootboek', exact: true });
  const eerste = grootboek.locator('tbody tr').first();
  await eerste.getByText('Brief VWS van 3 november 2026').waitFor();
  const cellen = (await eerste.locator('td').allInnerTexts()).map(gewoon);
  expect(cellen.slice(3)).toEqual(['€ 30.000,05', '€ 458.000,00', '€ 650.000,05', '€ 192.000,05']);
  await pagina.getByText('Het grootboek sluit op de cent aan.').waitFor();
  const bedragen = await grootboek
    .locator('tbody tr')
    .evaluateAll((rijen) =>
      rijen.map((rij) => [rij.children[2]?.querySelector('strong')?.textContent, rij.children[3]?.textContent ?? '']),
    );
  const som = (soort: string) =>
    bedragen.filter(([naam]) => naam === soort).reduce((totaal, [, bedrag]) => totaal + cent(bedrag ?? ''), 0);
  expect(som('Vaststelling')).toBe(65_000_005);
  expect(som('Toekenning')).toBe(45_800_000);
  await grootboek.getByLabel('Soort').selectOption('TOEKENNING');
  await grootboek.getByText('Som van 3 mutaties').waitFor();
  expect(cent(await grootboek.locator('tfoot td').first().innerText())).toBe(45_800_000);
  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    grootboek.getByRole('button', { name: 'Exporteren' }).click(),
  ]);
  expect(bestand.suggestedFilename()).toBe('grootboek-DOS-2026-MENZIS.csv');
  const delen: Buffer[] = [];
  for await (const deel of await bestand.createReadStream()) delen.push(deel as Buffer);
  const regels = Buffer.concat(delen).toString('utf8').trim().split('\r\n');
  expect(regels).toHaveLength(4);
  expect(regels[1]).toMatch(/;145000,00;458000,00;1240000,00;782000,00$/);
  await pagina.getByRole('button', { name: 'Als tabel' }).click();
  await pagina.getByRole('region', { name: 'Verloop' }).getByRole('row').nth(5).waitFor();
  await beideThemas('budget');
  await pagina.setViewportSize({ width: 320, height: 700 });
  await pagina.getByRole('button', { name: 'Als grafiek' }).click();
  await keurGoed(pagina, 'budget 320');
  expect(klachten).toEqual([]);
  await sluit();
});

it('een nieuw budget voor een jaar zonder; een beslisser ziet alles en kan niets vaststellen', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-financieel');
  await pagina.goto(`${product.url}/budgetten`);
  await rustig(pagina);
  await pagina.getByRole('button', { name: 'Budget vaststellen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Budget vaststellen' });
  await venster.getByLabel('Kalenderjaar').fill('2027');
  await venster.getByText('is er al een budget van').waitFor();
  await venster.getByLabel('Kalenderjaar').fill('2028');
  await venster.getByText('Per regeling en jaar is er een budget.').waitFor();
  await venster.getByLabel('Nieuw maximum').fill('500.000');
  await venster.getByLabel('Bron van het maximum').fill('Brief VWS');
  await keurGoed(pagina, 'nieuw budget');
  await venster.getByRole('button', { name: /^Vaststellen op/ }).click();
  await pagina.getByRole('heading', { level: 1, name: 'Budget DOS 2028' }).waitFor();
  expect(klachten).toEqual([]);
  await sluit();
  const beslisser = await bezoek(browser, product, 'cz-beslisser');
  await beslisser.pagina.goto(`${product.url}/budgetten`);
  await rustig(beslisser.pagina);
  expect(await beslisser.pagina.getByRole('button', { name: 'Budget vaststellen' }).count()).toBe(0);
  await beslisser.pagina.getByRole('link', { name: 'DOS 2028' }).click();
  await beslisser.pagina.getByRole('heading', { level: 1, name: 'Budget DOS 2028' }).waitFor();
  await rustig(beslisser.pagina);
  expect(await beslisser.pagina.getByRole('button', { name: 'Maximum vaststellen' }).count()).toBe(0);
  expect(beslisser.klachten).toEqual([]);
  await beslisser.sluit();
});
