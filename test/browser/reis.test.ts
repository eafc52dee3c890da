import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bezoek, type Gestart, keurGoed, rustig, startBrowser, startGebouwd } from './hulp.ts';

/** The way of one plan through the hands of three people, as the README tells it. */
let product: Gestart;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function alsPersoon(account: string, doe: (pagina: Page) => Promise<void>): Promise<void> {
  const { pagina, klachten, sluit } = await bezoek(browser, product, account);
  await doe(pagina);
  expect(klachten, account).toEqual([]);
  await sluit();
}

const toets = (pagina: Page): Locator => pagina.getByRole('complementary', { name: 'Toets' });
const dialoog = (pagina: Page): Locator => pagina.getByRole('dialog');

/** A step of the plan form, by its name in the bar. */
async function stap(pagina: Page, naam: RegExp): Promise<void> {
  await pagina.getByRole('navigation', { name: 'Stappen', exact: true }).getByRole('link', { name: naam }).click();
  await rustig(pagina);
}

/** Presses the button in the head of the file, then the one that confirms in the dialog. */
async function neemStap(pagina: Page, knop: string, vul: () => Promise<void> = async () => undefined): Promise<void> {
  await pagina.getByRole('button', { name: knop, exact: true }).click();
  await vul();
  await dialoog(pagina).locator('button[type=submit]').click();
  await dialoog(pagina).waitFor({ state: 'hidden' });
  await rustig(pagina);
}

async function open(pagina: Page, pad: string): Promise<void> {
  await pagina.goto(`${product.url}${pad}`);
  await rustig(pagina);
}

/** The page of the envelope of 2027 tells this amount. */
async function zietBudget(pagina: Page, bedrag: string): Promise<void> {
  await open(pagina, '/budgetten');
  await pagina.locator('a.titel', { hasText: '2027' }).click();
  await pagina.waitForURL(/[0-9a-f-]{36}/);
  await pagina.getByRole('main').getByText(bedrag).first().waitFor();
}

it('van een plan dat drie regels breekt tot een toekenning uit het budget', async () => {
  let dossier = '';
  await alsPersoon('gemeente-ede', async (pagina) => {
    await open(pagina, '/aanvragen/nieuw');
    await pagina.getByLabel('Eerdere aanvraag').selectOption({ index: 1 });
    await pagina.getByRole('button', { name: 'Overnemen naar 2027' }).click();
    await pagina.waitForURL(/bewerken/);
    await rustig(pagina);
    dossier = new URL(pagina.url()).pathname.replace(/\/bewerken.*/, '');

    // The second year asks 40 %; home automation and individual activities are never paid.
    await stap(pagina, /Activiteiten/);
    await pagina.getByLabel('Vorm').first().selectOption({ label: 'Individueel' });
    await stap(pagina, /Begroting/);
    await pagina.getByLabel('Kostensoort').nth(1).selectOption({ label: 'Domotica' });
    for (const regel of ['DOS-065', 'DOS-070', 'DOS-078']) await toets(pagina).getByText(regel).first().waitFor();
    await toets(pagina)
      .getByText(/Nog niet in te dienen/)
      .waitFor();

    // A finding leads to its field, where it is mended.
    await toets(pagina).getByRole('button', { name: 'Naar begrotingsregel 2' }).click();
    const soort = pagina.getByLabel('Kostensoort').nth(1);
    await expect.poll(() => soort.evaluate((veld) => veld === document.activeElement)).toBe(true);
    await soort.selectOption({ label: 'Communicatie' });
    await pagina.getByLabel('Bedrag').first().fill('71.200');
    await pagina.getByRole('button', { name: 'Vul de rest in' }).click();
    await toets(pagina).getByRole('button', { name: 'Naar activiteit 1' }).first().click();
    await pagina.getByLabel('Vorm').first().selectOption({ label: 'Collectief' });
    await stap(pagina, /Verklaringen/);
    const verklaringen = pagina.getByRole('main').getByRole('checkbox');
    await expect.poll(() => verklaringen.count()).toBe(6);
    for (const vinkje of await verklaringen.all()) await vinkje.check();
    await toets(pagina).getByText('Het plan voldoet.').waitFor();
    await keurGoed(pagina, 'laatste stap van het formulier');
    await neemStap(pagina, 'Afstemming vragen');
  });

  await alsPersoon('menzis-beoordelaar', async (pagina) => {
    await pagina.getByText('Afstemming vastleggen').first().waitFor();
    await open(pagina, dossier);
    await neemStap(pagina, 'Afstemming vastleggen', () =>
      dialoog(pagina).getByRole('radio', { name: 'Passend', exact: true }).check(),
    );
  });

  await alsPersoon('gemeente-ede', async (pagina) => {
    await open(pagina, dossier);
    await neemStap(pagina, 'Indienen');
    await pagina.getByText(/^DOS-2027-ZK\d\d-\d{4}$/).waitFor();
  });

  await alsPersoon('menzis-beoordelaar', async (pagina) => {
    await open(pagina, dossier);
    await neemStap(pagina, 'Volledigheid beoordelen', async () => {
      const aanwezig = dialoog(pagina).getByRole('radio', { name: 'Aanwezig' });
      await expect.poll(() => aanwezig.count()).toBe(13);
      for (const punt of await aanwezig.all()) await punt.check();
    });
    await pagina.getByRole('link', { name: 'Beoordeling' }).click();
    await rustig(pagina);
    const blad = pagina.getByRole('main');
    const goed = blad.getByRole('radio', { name: /^4/ });
    await expect.poll(() => goed.count()).toBe(9);
    for (const score of await goed.all()) await score.check();
    for (const tekst of await blad.getByRole('textbox').all()) await tekst.fill('Onderbouwd met cijfers uit de wijk.');
    await blad.getByRole('radio', { name: 'Toekennen' }).check();
    await blad.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
    await blad.getByRole('button', { name: 'Beoordeling vastleggen' }).waitFor({ state: 'hidden' });
  });

  await alsPersoon('menzis-beslisser', async (pagina) => {
    await zietBudget(pagina, '€ 700.000');
    await open(pagina, dossier);
    await neemStap(pagina, 'Toekennen', async () => {
      await dialoog(pagina).getByText('Vrij gaat van € 700.000 naar € 572.200').waitFor();
      await dialoog(pagina)
        .getByLabel(/^Motivering/)
        .fill('Het plan past bij de regionale prioriteit.');
    });
    await pagina.getByText('Toegekend').first().waitFor();
    await zietBudget(pagina, '€ 572.200');
  });

  await alsPersoon('gemeente-ede', async (pagina) => {
    await open(pagina, `${dossier}/besluit`);
    await pagina.getByText('€ 127.800,00').first().waitFor();
    await pagina.getByText('Het plan past bij de regionale prioriteit.').first().waitFor();
    expect(await pagina.getByText('Onderbouwd met cijfers uit de wijk.').count()).toBe(0);
  });
}, 240_000);
