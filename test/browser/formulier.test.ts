import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { veldId } from '../../admin/aanvragen/formulier/plan.ts';
import { STAPPEN, stapVan } from '../../admin/aanvragen/formulier/velden.ts';
import { invoerpaden } from '../admin/formulier/opzet.ts';
import {
  type Bezoek,
  bezoek,
  type Gestart,
  keurGoed,
  logOpnieuwIn,
  rustig,
  startBrowser,
  startGebouwd,
  teBreed,
  verloopt,
} from './hulp.ts';

let product: Gestart;
let browser: Browser;
let ede: Bezoek;
let pagina: Page;
/** The draft that these tests work on: last year's plan of Ede, copied. */
let plan: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
  ede = await bezoek(browser, product, 'gemeente-ede');
  pagina = ede.pagina;
});
afterAll(async () => {
  await ede?.sluit();
  await browser?.close();
  await product?.stop();
});

const veld = (pad: string) => pagina.locator(`#${veldId(pad)}`);
const bewaard = (waar = pagina) => waar.locator('.bewaarstand', { hasText: 'Bewaard om' }).waitFor();
const oordeel = () => pagina.locator('.toetsoordeel');
const gefocust = () => pagina.evaluate(() => document.activeElement?.id ?? '');

async function naarStap(stap: string, waar = pagina): Promise<void> {
  await waar.goto(`${plan}/${stap}`);
  await rustig(waar);
}

/** Through the bar of steps, without loading the page anew. */
async function klikStap(stap: string): Promise<void> {
  await pagina.locator(`.stappen a[href$="/${stap}"]`).click();
  await pagina.locator(`.stappen a[href$="/${stap}"][aria-current]`).waitFor();
  await rustig(pagina);
}

it('een nieuw plan begint met een titel; de toets zegt wat er nog in moet', async () => {
  await pagina.goto(`${product.url}/aanvragen`);
  await rustig(pagina);
  await pagina.getByRole('link', { name: 'Nieuwe aanvraag' }).click();
  await pagina.getByRole('button', { name: 'Aanvraag beginnen' }).click();
  await expect.poll(gefocust).toBe('nieuw-titel');
  await keurGoed(pagina, 'nieuwe aanvraag');
  await pagina.getByLabel('Titel').fill('Buurtkracht Ede-Zuid');
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL(/\/bewerken\/project$/);
  await rustig(pagina);
  await oordeel().getByText('Nog niet in te dienen.').waitFor();
  expect(await pagina.locator('.veldfout').count()).toBe(0);
  await veld('samenvatting').focus();
  await pagina.keyboard.press('Tab');
  await veld('samenvatting').locator('..').locator('.veldfout').waitFor();

  await veld('gemeenten').fill('sudwest');
  await pagina.getByRole('option', { name: /Súdwest-Fryslân/ }).waitFor();
  await veld('gemeenten').fill('ede');
  await pagina.getByRole('option', { name: /^Ede / }).waitFor();
  await pagina.keyboard.press('Enter');
  await pagina.getByText('Bevoegd: Menzis, regio Arnhem.').waitFor();
  await veld('buurten').fill('BU02289900 BU03630001 fout');
  await pagina.keyboard.press('Enter');
  await pagina.getByText('BU03630001 ligt niet in een van de gekozen gemeenten.').waitFor();
  expect(await pagina.locator('.codes li').allInnerTexts()).toEqual(['BU02289900']);
  expect(await veld('buurten').inputValue()).toBe('FOUT BU03630001');
  await veld('buurten').fill('');
  await pagina.getByRole('button', { name: 'BU02289901' }).click();
  await bewaard();

  await pagina.getByRole('link', { name: 'Volgende: Partners' }).click();
  await expect.poll(gefocust).toBe('stapkop');
  await veld('partners').fill('Stichting Zuidwijzer');
  await pagina.getByRole('option', { name: /Nieuwe partner/ }).click();
  const venster = pagina.getByRole('dialog', { name: 'Nieuwe partner' });
  await venster.getByLabel('Soort organisatie').selectOption('WELZIJNSORGANISATIE');
  await keurGoed(pagina, 'nieuwe partner');
  await venster.getByRole('button', { name: 'Partner toevoegen' }).click();
  await venster.waitFor({ state: 'hidden' });
  await pagina.getByText('Nog niet bewaard: maak een keuze.').waitFor();
  await pagina.getByLabel('Rol van Stichting Zuidwijzer').selectOption('UITVOERDER');
  await pagina.getByText('Nog niet bewaard: maak een keuze.').waitFor({ state: 'hidden' });
  await bewaard();
  await pagina.reload();
  await rustig(pagina);
  expect(await pagina.getByLabel('Rol van Stichting Zuidwijzer').inputValue()).toBe('UITVOERDER');
});

it('een kopie van vorig jaar breekt drie regels; elke regel wijst haar veld en wordt hersteld', async () => {
  await pagina.goto(`${product.url}/aanvragen`);
  await rustig(pagina);
  await pagina.locator('a.titel', { hasText: 'Veldhuizen voor elkaar' }).click();
  await pagina.getByRole('link', { name: 'Overnemen naar 2027' }).click();
  await pagina.getByRole('button', { name: 'Overnemen naar 2027' }).click();
  await pagina.waitForURL(/\/bewerken\/project$/);
  plan = pagina.url().replace(/\/project$/, '');
  await rustig(pagina);
  await oordeel().getByText('1 punt blokkeert').waitFor();

  await veld('einddatum').fill('31-12-2028');
  await pagina.getByRole('link', { name: /Begroting en financiering/ }).click();
  await veld('begroting.0.kostensoort').selectOption('EEN_OP_EEN_BEGELEIDING');
  await oordeel()
    .getByText(/[3-9] punten blokkeren/)
    .waitFor();
  await bewaard();
  expect(await pagina.locator('.toetspaneel .bevinding.fout .soort a').allInnerTexts()).toEqual(
    expect.arrayContaining(['DOS-008', 'DOS-065', 'DOS-078']),
  );

  await pagina.getByRole('button', { name: 'Naar einddatum' }).first().click();
  await pagina.waitForURL(/\/bewerken\/project$/);
  await expect.poll(gefocust).toBe(veldId('einddatum'));
  await veld('einddatum').fill('31-12-2027');

  await pagina.getByRole('button', { name: 'Naar begrotingsregel 1' }).first().click();
  await expect.poll(gefocust).toBe(veldId('begroting.0.kostensoort'));
  await veld('begroting.0.kostensoort').selectOption('PERSONEEL');

  await pagina.getByRole('button', { name: 'Naar financiering' }).first().click();
  await veld('financiering.0.bedrag').fill('71.200');
  await pagina.getByRole('button', { name: 'Vul de rest in' }).click();
  await pagina.locator('.toetspaneel .bevinding.fout').first().waitFor({ state: 'hidden' });

  await klikStap('indienen');
  for (const vakje of await pagina.locator('.stapvak .vink input').all()) await vakje.check();
  await oordeel().getByText('Het plan voldoet.').waitFor();
  await bewaard();
  await pagina.getByText('Het plan voldoet aan alle regels die over het plan gaan.').waitFor();
  await pagina.locator('.stapvak .bevinding', { hasText: 'DOS-025' }).waitFor();
  await pagina.getByRole('button', { name: 'Afstemming vragen' }).click();
  await pagina.getByRole('dialog', { name: 'Afstemming vragen' }).getByRole('button', { name: 'Annuleren' }).click();
});

it('zonder verbinding blijft de tekst, ook na opnieuw laden, en wordt zij later bewaard', async () => {
  await naarStap('probleem');
  await pagina.route('**/graphql', (verzoek) => verzoek.abort());
  await veld('probleemanalyse.urgentie').fill('Getypt zonder verbinding.');
  await pagina.getByText('Niet bewaard, geen verbinding. Probeert opnieuw').waitFor();
  await keurGoed(pagina, 'zonder verbinding');
  pagina.once('dialog', (vraag) => void vraag.accept());
  await pagina.unroute('**/graphql');
  await pagina.route('**/graphql', (verzoek) =>
    verzoek.request().postData()?.includes('aanvraagWijzigen') ? verzoek.abort() : verzoek.continue(),
  );
  await pagina.reload();
  await rustig(pagina);
  await pagina.getByText(/die nog niet was bewaard, is teruggezet/).waitFor();
  expect(await veld('probleemanalyse.urgentie').inputValue()).toBe('Getypt zonder verbinding.');
  await pagina.unroute('**/graphql');
  await pagina.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await bewaard();
  await pagina.reload();
  await rustig(pagina);
  expect(await veld('probleemanalyse.urgentie').inputValue()).toBe('Getypt zonder verbinding.');
  expect(await pagina.getByText(/is teruggezet/).count()).toBe(0);
});

it('een verlopen sessie houdt wat in het formulier is getypt en bewaart het na opnieuw inloggen', async () => {
  await naarStap('probleem');
  await verloopt(pagina);
  await veld('probleemanalyse.urgentie').fill('Getypt na het einde van de sessie.');
  await logOpnieuwIn(pagina);
  expect(await veld('probleemanalyse.urgentie').inputValue()).toBe('Getypt na het einde van de sessie.');
  await bewaard();
  await pagina.reload();
  await rustig(pagina);
  expect(await veld('probleemanalyse.urgentie').inputValue()).toBe('Getypt na het einde van de sessie.');
});

it('twee mensen tegelijk: wat elk apart wijzigde komt samen, bij hetzelfde veld kiest men', async () => {
  const elders = await bezoek(browser, product, 'gemeente-ede');
  const tweede = elders.pagina;
  const daar = (pad: string) => tweede.locator(`#${veldId(pad)}`);
  await naarStap('project');
  await naarStap('project', tweede);
  await daar('samenvatting').fill('Samenvatting van een collega.');
  await daar('titel').fill('Veldhuizen, hun titel');
  await bewaard(tweede);
  await veld('titel').fill('Veldhuizen, mijn titel');
  const venster = pagina.getByRole('dialog', { name: 'Twee versies van dit plan' });
  await venster.waitFor();
  await keurGoed(pagina, 'twee versies');
  expect(await venster.locator('legend').count()).toBe(1);
  expect(await venster.locator('mark').first().innerText()).toContain('mijn');
  await venster.getByRole('radio', { name: /Nu opgeslagen/ }).focus();
  await pagina.keyboard.press('Space');
  await venster.getByRole('button', { name: 'Keuze bewaren' }).click();
  await venster.waitFor({ state: 'hidden' });
  expect(await veld('titel').inputValue()).toBe('Veldhuizen, hun titel');
  expect(await veld('samenvatting').inputValue()).toBe('Samenvatting van een collega.');
  await elders.sluit();
});

it('van stap naar stap met alleen het toetsenbord', async () => {
  await naarStap('partners');
  await pagina.locator('#stapkop').focus();
  let gevonden = false;
  for (let keer = 0; keer < 40 && !gevonden; keer += 1) {
    await pagina.keyboard.press('Tab');
    gevonden = await pagina.evaluate(() => document.activeElement?.textContent?.startsWith('Volgende') ?? false);
  }
  expect(gevonden).toBe(true);
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL(/\/probleem$/);
  await expect.poll(gefocust).toBe('stapkop');
  await pagina.keyboard.press('Tab');
  await expect.poll(gefocust).toBe(veldId('probleemanalyse.opgave'));
});

it('een verzoek om een lager eigen aandeel verschijnt waar het overgangsbeleid is gebruikt', async () => {
  await naarStap('project');
  await veld('overgangsbeleid2026').check();
  await klikStap('begroting');
  await pagina.locator('.uitzondering input[type=checkbox]').first().check();
  await veld('uitzonderingsverzoek.motivering').waitFor();
});

it.each(STAPPEN)(
  'stap %s heeft een plaats voor elk veld, is in orde voor axe in beide weergaven, en past op 320',
  async (stap) => {
    await klikStap(stap);
    const groepen = /^(regeling|probleemanalyse|doelgroep|bijdrageAanDoel|borging|verklaringen)$/;
    const hier = invoerpaden().filter((pad) => stapVan(pad) === stap && !groepen.test(pad));
    expect(hier.length).toBeGreaterThan(2);
    const ids = await pagina.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
    expect(hier.filter((pad) => !ids.includes(veldId(pad)))).toEqual([]);
    await keurGoed(pagina, stap);
    await pagina.emulateMedia({ colorScheme: 'dark' });
    await pagina.locator('html[data-theme=dark]').waitFor();
    await keurGoed(pagina, `${stap}, donker`, '#inhoud');
    await pagina.emulateMedia({ colorScheme: 'light' });
    await pagina.setViewportSize({ width: 320, height: 800 });
    expect(await teBreed(pagina), `${stap} schuift zijwaarts`).toBe(0);
    await pagina.setViewportSize({ width: 1440, height: 1000 });
  },
);

it('op een telefoon gaat de toets open vanuit de balk onderaan', async () => {
  await pagina.setViewportSize({ width: 390, height: 800 });
  await pagina.getByRole('button', { name: 'Toets bekijken' }).click();
  await pagina.getByRole('dialog', { name: 'Toets' }).waitFor();
  await keurGoed(pagina, 'toets op een telefoon');
  await pagina.getByRole('button', { name: 'Toets sluiten' }).click();
  // The requests that were cut off on purpose, and those with the token that was made worthless, are the only complaints.
  expect(ede.klachten.filter((klacht) => !/ERR_FAILED|status of 40[01]/.test(klacht))).toEqual([]);
});
