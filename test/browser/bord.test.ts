import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STAPPEN } from '../../admin/aanvragen/stappen/tabel.ts';
import { bezoek, type Gestart, keurGoed, rustig, startBrowser, startGebouwd, teBreed } from './hulp.ts';
import { type Api, apiVan } from './vullen.ts';

let product: Gestart;
let browser: Browser;
let api: Api;
beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
  api = await apiVan(product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function openBord(pagina: Page, zoek = ''): Promise<void> {
  await pagina.goto(`${product.url}/aanvragen/bord${zoek}`);
  await rustig(pagina);
}

const kolom = (pagina: Page, naam: string) => pagina.locator(`.kolom[data-kolom=${naam}]`);
const kaart = (pagina: Page, titel: string) => pagina.locator('.kaart:not(.sleep)', { hasText: titel });
const midden = async (plek: Locator): Promise<[number, number]> => {
  const vak = await plek.boundingBox();
  if (!vak) throw new Error('niet te zien');
  return [vak.x + vak.width / 2, vak.y + Math.min(vak.height, 300) / 2];
};

/** Takes a card up with the mouse and holds it above a column. */
async function sleepBoven(pagina: Page, titel: string, naar: string): Promise<void> {
  const [x, y] = await midden(kaart(pagina, titel));
  await pagina.mouse.move(x, y);
  await pagina.mouse.down();
  await pagina.mouse.move(x + 12, y + 12, { steps: 3 });
  await pagina.locator('.bordbalk').waitFor();
  const [doelX, doelY] = await midden(kolom(pagina, naar));
  await pagina.mouse.move(doelX, doelY, { steps: 8 });
}

it('toont boven elke kolom het aantal en het bedrag van de API, met het filter van de lijst', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  const { aanvragen } = await api.vraag(
    'cz-beoordelaar',
    '{ aanvragen(where: { jaar: { in: [2026] } }) { totalen { aantal perStatus { status aantal gevraagdeBijdrage } } } }',
  );
  await pagina.goto(`${product.url}/aanvragen?filter=${encodeURIComponent('{"jaar":[2026]}')}`);
  await rustig(pagina);
  await pagina.getByRole('link', { name: 'Als bord' }).click();
  await pagina.getByRole('heading', { level: 1, name: 'Bord' }).waitFor();
  await rustig(pagina);
  await pagina.getByText(`${aanvragen.totalen.aantal} aanvragen`).waitFor();
  expect(decodeURIComponent(pagina.url())).toContain('"jaar":[2026]');
  for (const { status, aantal } of aanvragen.totalen.perStatus as { status: string; aantal: number }[]) {
    if (['AFGEWEZEN', 'NIET_IN_BEHANDELING', 'INGETROKKEN'].includes(status)) continue;
    expect((await kolom(pagina, status).locator('h2').innerText()).split('\n').at(-1)).toBe(String(aantal));
    expect(await kolom(pagina, status).locator('.kaart').count()).toBe(aantal);
  }
  await kolom(pagina, 'IN_BEOORDELING').getByText('€\u00a0220.000 gevraagd').waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});

it('op elke kaart staan precies de stappen die de API toestaat', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'cz-beslisser');
  const { aanvragen } = await api.vraag(
    'cz-beslisser',
    '{ aanvragen(first: 100) { nodes { titel toegestaneActies } } }',
  );
  await openBord(pagina);
  for (const { titel, toegestaneActies } of aanvragen.nodes as { titel: string; toegestaneActies: string[] }[]) {
    const mag = Object.keys(STAPPEN).filter((naam) => toegestaneActies.includes(naam));
    await pagina.getByRole('button', { name: `${titel} verplaatsen` }).click();
    const posten = await pagina.getByRole('menuitem').evaluateAll((alle) => alle.map((een) => een.dataset.stap ?? ''));
    expect(posten.filter(Boolean).sort(), titel).toEqual(mag.sort());
    if (mag.length > 0) await keurGoed(pagina, `menu van ${titel}`);
    if (mag.length === 0) await pagina.getByText('U kunt hier nu geen stap zetten').waitFor();
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('menu').waitFor({ state: 'hidden' });
  }
  await sluit();
});

it('slepen biedt alleen wat mag, en loslaten vraagt altijd eerst om bevestiging', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  await openBord(pagina);
  const titel = 'Middengebied Vlissingen';
  await sleepBoven(pagina, titel, 'TOEGEKEND');
  expect(
    await pagina.locator('.kolom.mag').evaluateAll((alle) => alle.map((een) => (een as HTMLElement).dataset.kolom)),
  ).toEqual(['AANVULLING_GEVRAAGD', 'IN_BEOORDELING']);
  await kolom(pagina, 'IN_BEOORDELING').getByText('Volledigheid beoordelen').waitFor();
  await kolom(pagina, 'TOEGEKEND').getByText('Eerst volledig en beoordeeld').waitFor();
  await kolom(pagina, 'CONCEPT').getByText('Terug naar deze status kan niet').waitFor();
  await pagina.mouse.up();
  await pagina.locator('.bordbalk').waitFor({ state: 'hidden' });
  expect(await pagina.getByRole('dialog').count()).toBe(0);
  await kolom(pagina, 'INGEDIEND').getByText(titel).waitFor();

  await sleepBoven(pagina, titel, 'IN_BEOORDELING');
  await pagina.locator('.kolom.boven[data-kolom=IN_BEOORDELING]').waitFor();
  await pagina.mouse.up();
  const venster = pagina.getByRole('dialog', { name: /Volledig/ });
  await venster.waitFor();
  await pagina.keyboard.press('Escape');
  await venster.waitFor({ state: 'hidden' });
  await kolom(pagina, 'INGEDIEND').getByText(titel).waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});

it('met het toetsenbord: pijltjes kiezen een kolom die mag, Esc zet terug, Enter opent de stap, en de kaart verhuist', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  await openBord(pagina);
  const knop = pagina.getByRole('button', { name: /^Middengebied Vlissingen.* verplaatsen$/ });
  await knop.focus();
  await pagina.keyboard.press('ArrowRight');
  await pagina.locator('[role=status]', { hasText: 'Aanvulling gevraagd: Aanvulling vragen.' }).waitFor();
  for (const thema of ['light', 'dark'] as const) {
    await pagina.emulateMedia({ colorScheme: thema });
    await pagina.locator(`html[data-theme=${thema}]`).waitFor();
    await keurGoed(pagina, `bord onderweg ${thema}`);
  }
  await pagina.keyboard.press('Escape');
  await pagina.locator('[role=status]', { hasText: 'is niet verplaatst' }).waitFor();
  await pagina.keyboard.press('ArrowRight');
  await pagina.keyboard.press('ArrowRight');
  await pagina.locator('[role=status]', { hasText: 'In beoordeling: Volledigheid beoordelen.' }).waitFor();
  await pagina.keyboard.press('ArrowRight');
  await pagina.locator('.kolom.boven[data-kolom=IN_BEOORDELING]').waitFor();
  await pagina.keyboard.press('ArrowLeft');
  await pagina.locator('.kolom.boven[data-kolom=AANVULLING_GEVRAAGD]').waitFor();
  await pagina.keyboard.press('Enter');
  const venster = pagina.getByRole('dialog', { name: 'Aanvulling vragen' });
  await venster.getByLabel('Wat ontbreekt er?').fill('De begroting van de huur');
  await venster.getByRole('button', { name: 'Aanvulling vragen' }).click();
  await venster.waitFor({ state: 'hidden' });
  await kolom(pagina, 'AANVULLING_GEVRAAGD').getByText('Middengebied Vlissingen').waitFor();
  await rustig(pagina);
  expect(await kolom(pagina, 'INGEDIEND').locator('.kaart').count()).toBe(0);
  await pagina.waitForFunction(() => document.activeElement?.id.startsWith('verplaats-'));
  expect(klachten).toEqual([]);
  await sluit();
});

it('schuift op een telefoon alleen binnen het bord', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  await pagina.setViewportSize({ width: 320, height: 800 });
  await openBord(pagina);
  expect(await teBreed(pagina)).toBe(0);
  const bord = pagina.getByRole('region', { name: 'Bord met aanvragen per status' });
  expect(await bord.evaluate((een) => een.scrollWidth > een.clientWidth)).toBe(true);
  await bord.focus();
  await keurGoed(pagina, 'bord 320');
  expect(klachten).toEqual([]);
  await sluit();
});

it('de agenda zet termijnen op hun dag, bladert per maand in de adresbalk en is op een telefoon een lijst', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beslisser', { colorScheme: 'light' });
  await pagina.getByRole('link', { name: 'Agenda', exact: true }).click();
  await pagina.getByRole('heading', { level: 2, name: 'november 2026' }).waitFor();
  await rustig(pagina);
  const dag = (welke: string) => pagina.locator('td', { has: pagina.locator(`time[datetime="${welke}"]`) });
  await dag('2026-12-02')
    .getByRole('link', { name: /^Besluit Moerwijk Zorgzaam/ })
    .waitFor();
  await dag('2026-11-20')
    .getByRole('link', { name: /^Bezwaar Slimme sensoren/ })
    .waitFor();
  expect(await dag('2026-11-20').getAttribute('aria-current')).toBe('date');
  expect(await pagina.locator('thead th').allInnerTexts()).toEqual(['ma', 'di', 'wo', 'do', 'vr']);
  for (const thema of ['light', 'dark'] as const) {
    await pagina.emulateMedia({ colorScheme: thema });
    await pagina.locator(`html[data-theme=${thema}]`).waitFor();
    await keurGoed(pagina, `agenda ${thema}`);
  }
  await pagina.getByRole('button', { name: 'Volgende maand' }).focus();
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { level: 2, name: 'december 2026' }).waitFor();
  expect(pagina.url()).toContain('maand=2026-12');
  await pagina.setViewportSize({ width: 320, height: 800 });
  await rustig(pagina);
  expect(await pagina.locator('table').count()).toBe(0);
  await pagina.getByRole('heading', { level: 3, name: 'woensdag 2 december 2026' }).waitFor();
  await keurGoed(pagina, 'agenda 320');
  await pagina.goto(`${product.url}/agenda?maand=2028-02`);
  await pagina.getByText('In deze maand verstrijkt geen termijn.').waitFor();
  await pagina.goto(`${product.url}/agenda`);
  await rustig(pagina);
  await pagina.getByRole('link', { name: 'Slimme sensoren in de Hoge Vucht' }).click();
  await pagina.waitForURL(/\/besluit$/);
  expect(klachten).toEqual([]);
  await sluit();
});

it('start noemt wat dreigt, de termijnen en waar de aanvragen staan', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'cz-beslisser');
  const dreigt = pagina.getByRole('region', { name: 'Wat dreigt' });
  await dreigt.getByRole('link', { name: 'Budget DOS 2026 dreigt te worden overschreden' }).waitFor();
  await pagina
    .getByRole('region', { name: 'Termijnen' })
    .getByRole('link', { name: /Moerwijk/ })
    .waitFor();
  const stand = pagina.getByRole('region', { name: 'Waar de aanvragen staan' });
  await stand.getByRole('link', { name: 'Toegekend' }).click();
  await pagina.waitForURL(/TOEGEKEND/);
  await pagina.getByText('1 gevonden').waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});
