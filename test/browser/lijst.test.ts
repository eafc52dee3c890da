import ExcelJS from '@protobi/exceljs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bezoek, type Gestart, keurGoed, rustig, startBrowser, startGebouwd, teBreed } from './hulp.ts';
import { type Api, apiVan, vulConcepten } from './vullen.ts';

const AANTAL = 64;

let product: Gestart;
let browser: Browser;
let api: Api;
beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
  api = await apiVan(product.url);
  await vulConcepten(api, AANTAL);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const VELDEN = 'kenmerk titel status gewijzigdOp kerncijfers { totaleKosten gevraagdeBijdrage }';
interface Rij {
  kenmerk: string;
  titel: string;
  status: string;
  gewijzigdOp: string;
  kerncijfers: { totaleKosten: string; gevraagdeBijdrage: string };
}
async function vanApi(where: object): Promise<{ rijen: Rij[]; gevraagd: string; kosten: string }> {
  const { aanvragen } = await api.vraag(
    'gemeente-ede',
    `query Q($w: AanvraagWhere) { aanvragen(where: $w, first: 100, order: [{ veld: TITEL, richting: ASC }]) {
      totalen { gevraagdeBijdrage totaleKosten } nodes { ${VELDEN} } } }`,
    { w: where },
  );
  const { gevraagdeBijdrage, totaleKosten } = aanvragen.totalen;
  return { rijen: aanvragen.nodes, gevraagd: gevraagdeBijdrage, kosten: totaleKosten };
}

/** "3963032.00" as the screen shows it. */
const euro = (bedrag: string) => {
  const [heel = '', cent = ''] = bedrag.split('.');
  return `€\u00a0${heel.replace(/\B(?=(\d{3})+$)/g, '.')}${cent === '00' ? '' : `,${cent}`}`;
};

async function openLijst(pagina: Page, filter: object = {}, extra = ''): Promise<void> {
  await pagina.goto(`${product.url}/aanvragen?filter=${encodeURIComponent(JSON.stringify(filter))}${extra}`);
  await rustig(pagina);
}

async function inhoudVan(bestand: Download): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of await bestand.createReadStream()) delen.push(deel as Buffer);
  return Buffer.concat(delen);
}

const kies = (pagina: Page, nummer: number) => pagina.locator('tbody .vak').nth(nummer);

it('de totalen onder de lijst zijn die van het hele filter, op elke bladzijde', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  const { gevraagd, kosten, rijen } = await vanApi({});
  expect(rijen).toHaveLength(AANTAL + 1);
  await openLijst(pagina);
  const voet = pagina.locator('tfoot');
  await voet.getByText(`Totaal van ${AANTAL + 1} aanvragen in dit filter`).waitFor();
  for (let keer = 0; keer < 2; keer += 1) {
    expect(await voet.innerText()).toContain(euro(gevraagd));
    expect(await voet.innerText()).toContain(euro(kosten));
    await pagina.getByRole('button', { name: 'Volgende pagina' }).click();
    await pagina.getByText(/^2[56] tot en met|^51 tot en met/).waitFor();
    await rustig(pagina);
  }
  expect(klachten).toEqual([]);
  await sluit();
});

it('vindt zonder accent en terwijl men typt, en filtert op bedrag, gemeente en partij in de adresbalk', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  await openLijst(pagina);
  await pagina.getByRole('searchbox', { name: 'Zoek in deze lijst' }).pressSequentially('cafe kern');
  const { rijen } = await vanApi({ zoek: 'cafe kern' });
  expect(rijen.length).toBeGreaterThan(1);
  await pagina.getByText(`${rijen.length} gevonden`).waitFor();
  expect(await pagina.locator('a.titel').first().innerText()).toMatch(/^Café Kernhem/);
  await pagina.getByRole('button', { name: 'Alles wissen' }).click();
  await pagina.getByText(`${AANTAL + 1} gevonden`).waitFor();

  const voegToe = async (naam: string) => {
    await pagina.getByRole('button', { name: 'Filter toevoegen' }).click();
    await pagina.getByRole('menuitem', { name: naam, exact: true }).click();
    return pagina.getByRole('dialog', { name: naam });
  };
  let venster = await voegToe('Gevraagd');
  await venster.getByLabel('Vanaf').fill('vijftig');
  await venster.getByRole('button', { name: 'Toepassen' }).click();
  await venster.getByText('Vul een bedrag in').waitFor();
  await venster.getByLabel('Vanaf').fill('50.000');
  await venster.getByLabel('Tot en met').fill('60.000,50');
  await venster.getByRole('button', { name: 'Toepassen' }).click();
  const bereik = await vanApi({ gevraagdeBijdrage: { gte: '50000.00', lte: '60000.50' } });
  await pagina.getByText(`${bereik.rijen.length} gevonden`).waitFor();
  expect(decodeURIComponent(pagina.url())).toContain('"gevraagd":{"van":"50000.00","tot":"60000.50"}');

  venster = await voegToe('Gemeente');
  await venster.getByRole('searchbox').fill('ede');
  await venster.getByRole('button', { name: 'Ede', exact: true }).click();
  await pagina.getByText('Gemeente: Ede').waitFor();
  venster = await voegToe('Partij');
  await venster.getByRole('searchbox').fill('gemeente ede');
  await venster.getByRole('button', { name: 'Gemeente Ede' }).click();
  await pagina.getByText('Partij: Gemeente Ede').waitFor();
  await pagina.getByText(`${bereik.rijen.length} gevonden`).waitFor();
  await pagina.reload();
  await rustig(pagina);
  await pagina.getByText('Partij: Gemeente Ede').waitFor();
  await pagina.getByText(`${bereik.rijen.length} gevonden`).waitFor();
  await keurGoed(pagina, 'lijst met vier filters');
  expect(klachten).toEqual([]);
  await sluit();
});

it('een keuze overleeft sorteren, bladeren en filteren, telt op en gaat mee naar de dossiers', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  await openLijst(pagina, {}, '&sort=titel&order=ASC');
  const { rijen } = await vanApi({});
  await kies(pagina, 0).check();
  await kies(pagina, 2).check();
  await pagina.getByRole('button', { name: 'Volgende pagina' }).click();
  await pagina.getByText('26 tot en met 50').waitFor();
  await rustig(pagina);
  await kies(pagina, 1).check();
  const balk = pagina.getByRole('region', { name: 'Gekozen aanvragen' });
  const gekozen = [rijen[0], rijen[2], rijen[26]] as Rij[];
  const cent = gekozen.reduce(
    (som, { kerncijfers }) => som + Number(kerncijfers.gevraagdeBijdrage.replace('.', '')),
    0,
  );
  await balk.getByText(euro(`${Math.floor(cent / 100)}.${String(cent % 100).padStart(2, '0')}`)).waitFor();
  await balk.getByText('2 niet op deze pagina').waitFor();

  await pagina.locator('thead').getByRole('button', { name: 'Gevraagd' }).click();
  await rustig(pagina);
  await balk.getByText('3 gekozen').waitFor();
  await openMetZoek(pagina, gekozen[0]?.titel.split(' ').at(-1) ?? '');
  await balk.getByText('3 gekozen').waitFor();
  for (const thema of ['light', 'dark'] as const) {
    await pagina.emulateMedia({ colorScheme: thema });
    await pagina.locator(`html[data-theme=${thema}]`).waitFor();
    await keurGoed(pagina, `keuze ${thema}`);
  }

  await balk.getByRole('link', { name: 'Een voor een openen' }).click();
  await pagina.getByRole('heading', { level: 1, name: gekozen[0]?.titel }).waitFor();
  await pagina.getByText('Aanvraag 1 van de 3 die u koos').waitFor();
  await pagina.getByRole('link', { name: 'Volgende', exact: true }).click();
  await pagina.getByRole('heading', { level: 1, name: gekozen[1]?.titel }).waitFor();
  await pagina.getByRole('link', { name: 'Terug naar de lijst' }).click();
  await balk.getByText('3 gekozen').waitFor();
  await balk.getByRole('button', { name: 'Selectie exporteren' }).click();
  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('menuitem', { name: 'CSV' }).click(),
  ]);
  const regels = (await inhoudVan(bestand)).toString('utf8').trim().split('\r\n');
  expect(
    regels
      .slice(1)
      .map((regel) => regel.split(';')[0])
      .sort(),
  ).toEqual(gekozen.map(({ kenmerk }) => kenmerk).sort());
  await balk.getByRole('button', { name: 'Keuze wissen' }).click();
  await balk.waitFor({ state: 'hidden' });
  expect(klachten).toEqual([]);
  await sluit();
});

async function openMetZoek(pagina: Page, tekst: string): Promise<void> {
  await pagina.getByRole('searchbox', { name: 'Zoek in deze lijst' }).fill(tekst);
  await pagina.waitForURL(/zoek/);
  await rustig(pagina);
}

it('kiest in een keer alles in het filter, ook wat op andere bladzijden staat', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'gemeente-ede');
  const { rijen, gevraagd } = await vanApi({ status: { in: ['CONCEPT'] } });
  expect(rijen.length).toBeGreaterThan(50);
  await openLijst(pagina, { status: ['CONCEPT'] });
  await pagina.getByRole('checkbox', { name: 'Alle rijen op deze pagina kiezen' }).check();
  await pagina.getByText('25 gekozen').waitFor();
  await pagina.getByRole('button', { name: `Alle ${rijen.length} in dit filter kiezen` }).click();
  const balk = pagina.getByRole('region', { name: 'Gekozen aanvragen' });
  await balk.getByText(`${rijen.length} gekozen`).waitFor();
  await balk.getByText(euro(gevraagd)).waitFor();
  await sluit();
});

it('het Excelbestand is precies het filter, alle bladzijden, met de gekozen kolommen, getallen en dagen', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  await openLijst(pagina, { status: ['CONCEPT'] }, '&sort=titel&order=ASC');
  await pagina.getByRole('button', { name: 'Kolommen' }).click();
  await pagina.getByRole('checkbox', { name: 'Gewijzigd op' }).check();
  await pagina.getByRole('checkbox', { name: 'Zorgkantoor' }).uncheck();
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('button', { name: 'Exporteren' }).click();
  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('menuitem', { name: 'Excel' }).click(),
  ]);
  const boek = new ExcelJS.Workbook();
  await boek.xlsx.load((await inhoudVan(bestand)) as never);
  const blad = boek.worksheets[0];
  const cellen = (nummer: number) => ((blad?.getRow(nummer).values ?? []) as unknown[]).slice(1);
  const kop = cellen(1);
  expect(kop).toContain('Gewijzigd op');
  expect(kop).not.toContain('Zorgkantoor');
  const { rijen } = await vanApi({ status: { in: ['CONCEPT'] } });
  expect(blad?.rowCount).toBe(rijen.length + 1);
  const kolom = (naam: string) => kop.indexOf(naam);
  rijen.forEach((rij, plaats) => {
    const cel = cellen(plaats + 2);
    expect(cel[kolom('Kenmerk')]).toBe(rij.kenmerk);
    expect(cel[kolom('Aanvraag')]).toBe(rij.titel);
    expect(cel[kolom('Gevraagd')]).toBe(Number(rij.kerncijfers.gevraagdeBijdrage));
    expect(cel[kolom('Totale kosten')]).toBe(Number(rij.kerncijfers.totaleKosten));
    expect(cel[kolom('Gewijzigd op')]).toEqual(new Date('2026-11-20T00:00:00Z'));
  });
  // A title that looks like a formula is a text, in every cell.
  expect(rijen.some(({ titel }) => titel.startsWith('=1+1'))).toBe(true);
  blad?.eachRow((regel) => regel.eachCell((cel) => expect(cel.type).not.toBe(ExcelJS.ValueType.Formula)));
  expect(klachten).toEqual([]);
  await sluit();
});

it('bewaart een weergave onder een naam, als koppeling, en laat haar hernoemen en verwijderen', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  await openLijst(pagina, { status: ['INGETROKKEN'] }, '&sort=titel&order=DESC');
  await pagina.getByRole('button', { name: 'Filter toevoegen' }).click();
  await keurGoed(pagina, 'menu van filters');
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('button', { name: 'Weergave bewaren' }).click();
  await pagina.getByLabel('Naam van de weergave').fill('Alle');
  await pagina.getByText('Er is al een weergave met deze naam.').waitFor();
  await pagina.getByLabel('Naam van de weergave').fill('Gestopt');
  await pagina.getByRole('button', { name: 'Bewaren' }).click();
  const weergaven = pagina.getByRole('navigation', { name: 'Weergaven' });
  await weergaven.getByRole('link', { name: 'Alle', exact: true }).click();
  await pagina.getByText(`${AANTAL + 1} gevonden`).waitFor();
  await pagina.reload();
  await rustig(pagina);
  await weergaven.getByRole('link', { name: 'Gestopt' }).click();
  await pagina.getByText('12 gevonden').waitFor();
  const adres = decodeURIComponent(pagina.url());
  expect(adres).toContain('"status":["INGETROKKEN"]');
  expect(adres).toContain('sort=titel');
  expect(await weergaven.getByRole('link', { name: 'Gestopt' }).getAttribute('aria-current')).toBe('page');
  await pagina.getByRole('button', { name: 'Opties voor weergave “Gestopt”' }).click();
  await pagina.getByRole('menuitem', { name: 'Hernoemen' }).click();
  await pagina.getByLabel('Naam van de weergave').fill('Ingetrokken plannen');
  await pagina.getByRole('button', { name: 'Bewaren' }).click();
  await weergaven.getByRole('link', { name: 'Ingetrokken plannen' }).waitFor();
  await pagina.getByRole('button', { name: 'Opties voor weergave “Ingetrokken plannen”' }).click();
  await pagina.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await weergaven.getByRole('link', { name: 'Ingetrokken plannen' }).waitFor({ state: 'detached' });
  expect(klachten).toEqual([]);
  await sluit();
});

it('is op een telefoon een rij kaarten met dezelfde keuze, en nergens te breed', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  await pagina.setViewportSize({ width: 320, height: 800 });
  await openLijst(pagina);
  expect(await pagina.locator('table').count()).toBe(0);
  await pagina.locator('.kaartje .vak').first().check();
  await pagina.getByText('1 gekozen').waitFor();
  expect(await teBreed(pagina)).toBe(0);
  await keurGoed(pagina, 'kaarten 320');
  await openLijst(pagina, { zoek: 'bestaatnergens' });
  await pagina.getByText('Niets gevonden met deze filters.').waitFor();
  await pagina.locator('.leeg-vak').getByRole('button', { name: 'Alles wissen' }).click();
  await pagina.getByText(`${AANTAL + 1} gevonden`).waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});
