import { readFile } from 'node:fs/promises';
import ExcelJS from '@protobi/exceljs';
import type { Browser, Download, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdf, xlsx } from '../documenten/inhoud.ts';
import { type Bezoek, bezoek, type Gestart, keurGoed, rustig, startBrowser, startGebouwd } from './hulp.ts';

let product: Gestart;
let browser: Browser;
let gemeente: Bezoek;
let id: string;

/** Asks the API with the token of who is logged in on this page. */
async function vraag(pagina: Page, query: string, variables: object = {}): Promise<Record<string, never>> {
  const token = await pagina.evaluate(() => {
    for (const sleutel of Object.keys(sessionStorage)) {
      const waarde = sessionStorage.getItem(sleutel) ?? '';
      if (waarde.includes('access_token')) return (JSON.parse(waarde) as { access_token: string }).access_token;
    }
    return '';
  });
  const antwoord = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return ((await antwoord.json()) as { data: Record<string, never> }).data;
}

const bytes = async (download: Download) => readFile(await download.path());
const bewaard = async (pagina: Page, doe: () => Promise<unknown>): Promise<Download> => {
  const [download] = await Promise.all([pagina.waitForEvent('download'), doe()]);
  return download;
};
const kies = (pagina: Page, naam: string) => async () => {
  await pagina.getByRole('button', { name: 'Downloaden en inlezen' }).click();
  await pagina.getByRole('menuitem', { name: naam }).click();
};

beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
  gemeente = await bezoek(browser, product, 'gemeente-ede');
  const { aanvragen } = (await vraag(
    gemeente.pagina,
    '{ aanvragen { nodes { id toegestaneActies } } }',
  )) as unknown as {
    aanvragen: { nodes: { id: string; toegestaneActies: string[] }[] };
  };
  const bron = aanvragen.nodes.find(({ toegestaneActies }) => toegestaneActies.includes('vervolgaanvraagAanmaken'));
  const { uit } = (await vraag(
    gemeente.pagina,
    'mutation V($input: VervolgaanvraagAanmakenInput!) { uit: vervolgaanvraagAanmaken(input: $input) { aanvraag { id } } }',
    { input: { vorigeAanvraagId: bron?.id } },
  )) as unknown as { uit: { aanvraag: { id: string } } };
  id = uit.aanvraag.id;
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const open = async (pagina: Page, welke = id) => {
  await pagina.goto(`${product.url}/aanvragen/${welke}/documenten`);
  await rustig(pagina);
};

it('de gemeente voegt goede bestanden toe, ziet waarom andere niet mogen, en haalt dezelfde bytes terug', async () => {
  const { pagina } = gemeente;
  const inhoud = pdf('van de gemeente');
  await open(pagina);
  await pagina.locator('input[type=file][multiple]').setInputFiles([
    { name: 'Intentieverklaring Wonen Samen.pdf', mimeType: 'application/pdf', buffer: inhoud },
    { name: 'gebied.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
    { name: 'macro.xlsx', mimeType: '', buffer: await xlsx({ 'xl/vbaProject.bin': 'x' }) },
    { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) },
  ]);
  await pagina.getByLabel('Organisatie bij Intentieverklaring Wonen Samen.pdf').selectOption({ index: 1 });
  expect(await pagina.getByLabel('Soort van Intentieverklaring Wonen Samen.pdf').inputValue()).toBe(
    'INTENTIEVERKLARING',
  );
  await keurGoed(pagina, 'documenten, gekozen');
  await pagina.getByRole('button', { name: '3 documenten toevoegen' }).click();
  await pagina.getByRole('button', { name: 'Intentieverklaring Wonen Samen.pdf', exact: true }).waitFor();
  await pagina.getByText('Alleen PDF, XLSX, ODS en PNG worden aangenomen.').waitFor();
  await pagina.getByText('De spreadsheet bevat macro’s.').waitFor();
  await pagina.getByText('Het bestand is groter dan 10 MB.').waitFor();
  // Leaving the tab and coming back loses nothing of what was chosen.
  await pagina.getByRole('link', { name: 'Plan', exact: true }).click();
  await pagina.getByRole('link', { name: 'Documenten', exact: true }).click();
  await pagina.getByText('De spreadsheet bevat macro’s.').waitFor();
  for (const naam of ['gebied.svg', 'macro.xlsx', 'film.mp4'])
    await pagina.getByRole('button', { name: `${naam} niet toevoegen` }).click();
  const naam = 'Intentieverklaring Wonen Samen.pdf';
  const download = await bewaard(pagina, () => pagina.getByRole('button', { name: `${naam} downloaden` }).click());
  expect(download.suggestedFilename()).toBe(naam);
  expect((await bytes(download)).equals(inhoud)).toBe(true);
  await pagina.mouse.move(0, 0);
  await pagina.getByRole('tooltip').waitFor({ state: 'detached' });
  await keurGoed(pagina, 'documenten');
});

it('wat is toegevoegd gaat na een vraag weer weg, en de geschiedenis weet ervan', async () => {
  const { pagina } = gemeente;
  await pagina
    .locator('input[type=file][multiple]')
    .setInputFiles([{ name: 'weg ermee.pdf', mimeType: 'application/pdf', buffer: pdf('weg') }]);
  await pagina.getByRole('button', { name: '1 document toevoegen' }).click();
  await pagina.getByRole('button', { name: 'weg ermee.pdf verwijderen' }).click();
  await pagina.getByRole('dialog').getByRole('button', { name: 'Document verwijderen' }).click();
  await pagina.getByRole('button', { name: 'weg ermee.pdf', exact: true }).waitFor({ state: 'detached' });
  await pagina.goto(`${product.url}/aanvragen/${id}/geschiedenis`);
  await pagina.locator('.tijdlijn').getByText('Document verwijderd').first().waitFor();
});

it('het dossier komt als PDF met het kenmerk erin', async () => {
  const { pagina } = gemeente;
  await open(pagina);
  const kenmerk = (await pagina.locator('.kruimel [aria-current]').textContent()) ?? '';
  const download = await bewaard(pagina, kies(pagina, 'Dossier als PDF'));
  const inhoud = await bytes(download);
  expect(inhoud.subarray(0, 5).toString()).toBe('%PDF-');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(inhoud)), { mergePages: true });
  expect(text).toContain(kenmerk);
  expect(text).toContain('Voorbeeldgegevens');
});

it('het plan gaat als XLSX weg en komt bewerkt terug: eerst de foute cel, dan wat verandert, dan gewijzigd', async () => {
  const { pagina } = gemeente;
  const map = new ExcelJS.Workbook();
  const bestand = await bytes(await bewaard(pagina, kies(pagina, 'Plan als XLSX')));
  await map.xlsx.load(new Uint8Array(bestand).buffer);
  const tarief = map.getWorksheet('Begroting')?.getCell('F6');
  if (!tarief) throw new Error('geen blad Begroting');
  const alsBestand = async () => ({
    name: 'plan.xlsx',
    mimeType: '',
    buffer: Buffer.from(await map.xlsx.writeBuffer()),
  });
  tarief.value = 'abc';
  await kies(pagina, 'Plan uit XLSX inlezen')();
  const dialoog = pagina.getByRole('dialog', { name: 'Plan uit XLSX inlezen' });
  const kiezer = dialoog.locator('input[type=file]');
  await dialoog.getByRole('button', { name: 'XLSX kiezen' }).waitFor();
  await kiezer.setInputFiles(await alsBestand());
  await dialoog.getByRole('row', { name: 'Begroting!F6 ‘abc’ is geen bedrag' }).waitFor();
  await keurGoed(pagina, 'inlezen, fouten');
  tarief.value = '€ 1.111,50';
  await kiezer.setInputFiles(await alsBestand());
  await dialoog.getByRole('row', { name: /Begrotingsregel 1: Tarief.*€ 1\.111,50/ }).waitFor();
  await keurGoed(pagina, 'inlezen, wijzigingen');
  await dialoog.getByRole('button', { name: '1 wijziging inlezen' }).click();
  await dialoog.waitFor({ state: 'detached' });
  await pagina.getByRole('link', { name: 'Geld', exact: true }).click();
  await pagina.getByText('€ 1.111,50').first().waitFor();
});

it('past in beide themas en op 320 breed', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const smal = await bezoek(browser, product, 'gemeente-ede', {
      viewport: { width: 320, height: 800 },
      colorScheme,
    });
    await open(smal.pagina);
    await keurGoed(smal.pagina, `documenten ${colorScheme} op 320`);
    await kies(smal.pagina, 'Plan uit XLSX inlezen')();
    await smal.pagina.getByRole('button', { name: 'XLSX kiezen' }).waitFor();
    await keurGoed(smal.pagina, `inlezen ${colorScheme} op 320`);
    expect(smal.klachten).toEqual([]);
    await smal.sluit();
  }
});

it('het zorgkantoor downloadt zodra het dossier er is; een andere gemeente niet', async () => {
  const { pagina } = gemeente;
  const { aanvraag } = (await vraag(pagina, 'query Q($id: UUID!) { aanvraag(id: $id) { versie documenten { id } } }', {
    id,
  })) as unknown as { aanvraag: { versie: number; documenten: { id: string }[] } };
  await vraag(
    pagina,
    'mutation A($input: AanvraagActieInput!) { afstemmingVragen(input: $input) { fouten { code } } }',
    { input: { id, versie: aanvraag.versie } },
  );
  const staf = await bezoek(browser, product, 'menzis-beoordelaar');
  await open(staf.pagina);
  const download = await bewaard(staf.pagina, () =>
    staf.pagina.getByRole('button', { name: 'Intentieverklaring Wonen Samen.pdf', exact: true }).click(),
  );
  expect((await bytes(download)).equals(pdf('van de gemeente'))).toBe(true);
  expect(await staf.pagina.getByRole('button', { name: 'Bestanden kiezen' }).count()).toBe(0);
  expect(staf.klachten).toEqual([]);
  await staf.sluit();
  const ander = await bezoek(browser, product, 'gemeente-hoogeveen');
  const status = await ander.pagina.evaluate(async (adres) => {
    const sleutel = Object.keys(sessionStorage).find((een) => sessionStorage.getItem(een)?.includes('access_token'));
    const { access_token } = JSON.parse(sessionStorage.getItem(sleutel ?? '') ?? '{}') as { access_token: string };
    return (await fetch(adres, { headers: { authorization: `Bearer ${access_token}` } })).status;
  }, `/documenten/${aanvraag.documenten[0]?.id}`);
  expect(status).toBe(404);
  await ander.sluit();
  expect(gemeente.klachten).toEqual([]);
});
