import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brengNaar, gelukt, inhoudVan, SCORES, stelBudget } from '../support/aanvragen.ts';
import type { Testproduct } from '../support/product.ts';
import { bezoek, type Gestart, keurGoed, rustig, startBrowser, startGebouwd, teBreed } from './hulp.ts';
import { opAfstand } from './opafstand.ts';

const EDE = 'gemeente-ede';
const BEOORDELAAR = 'menzis-beoordelaar';
const BESLISSER = 'menzis-beslisser';

let product: Gestart;
let browser: Browser;
let t: Testproduct;
beforeAll(async () => {
  [product, browser] = await Promise.all([startGebouwd(), startBrowser()]);
  t = await opAfstand(product);
  await stelBudget(t, EDE, '3000000.00', { prioriteringVerplicht: false });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function open(pagina: Page, pad: string): Promise<void> {
  await pagina.goto(`${product.url}/aanvragen/${pad}`);
  await rustig(pagina);
}

/** No complaint of axe in either theme, and nothing wider than the screen. A dialog is looked at without the page behind it. */
async function keurInBeide(pagina: Page, waar: string, deel?: string): Promise<void> {
  for (const thema of ['light', 'dark'] as const) {
    await pagina.emulateMedia({ colorScheme: thema });
    await pagina.locator(`html[data-theme=${thema}]`).waitFor();
    await keurGoed(pagina, `${waar} ${thema}`, deel);
  }
}
const VENSTER = '[role=dialog]:not([aria-hidden=true])';

/** Nothing slides sideways at the width of a small telephone. */
async function keurSmal(pagina: Page, waar: string): Promise<void> {
  const groot = pagina.viewportSize();
  await pagina.setViewportSize({ width: 320, height: 800 });
  expect(await teBreed(pagina), `${waar} op 320 breed`).toBe(0);
  if (groot) await pagina.setViewportSize(groot);
}

const actief = (pagina: Page) => pagina.evaluate(() => document.activeElement?.id ?? '');
const chip = (pagina: Page, status: string) => pagina.locator('.dkop .st', { hasText: status });
const brief = (waar: Page | Locator) => waar.getByRole('article', { name: 'Brief' });

async function toegekend(): Promise<number> {
  const { data } = await t.vraag(
    'menzis-financieel',
    '{ budgetten(where: { jaar: { eq: 2026 } }) { nodes { toegekend } } }',
  );
  return Number(data.budgetten.nodes[0].toegekend);
}

it('volledigheid: wat is aangevinkt blijft bewaard, wat ontbreekt wordt de vraag aan de aanvrager', async () => {
  const { id } = await brengNaar(t, EDE, 'INGEDIEND', { titel: 'Nog niet volledig' });
  const { pagina, klachten, sluit } = await bezoek(browser, product, BEOORDELAAR, { colorScheme: 'light' });
  await open(pagina, id);
  const venster = pagina.getByRole('dialog', { name: 'Volledigheid beoordelen' });
  const start = () => pagina.getByRole('button', { name: 'Volledigheid beoordelen' }).click();
  await start();
  const punt = (naam: string) => venster.getByRole('group', { name: naam, exact: true });
  await punt('Bijdrage aan minder Wlz-zorg').getByText('Het signaalteam brengt achteruitgang in beeld').waitFor();
  await punt('Geraamde kosten').getByText('€ 213.000').waitFor();
  await punt('Eigen aandeel').getByText('DOS-064').waitFor();
  await keurInBeide(pagina, 'volledigheid', VENSTER);
  await keurSmal(pagina, 'volledigheid');

  await punt('Betrokkenheid van naasten').getByLabel('Ontbreekt').check();
  await punt('Betrokkenheid van naasten').getByLabel('Wat ontbreekt er?').fill('Met wie is gesproken, en wanneer.');
  await pagina.keyboard.press('Escape');
  await venster.waitFor({ state: 'hidden' });
  await pagina.reload();
  await rustig(pagina);
  await start();
  expect(await punt('Betrokkenheid van naasten').getByLabel('Wat ontbreekt er?').inputValue()).toBe(
    'Met wie is gesproken, en wanneer.',
  );

  await venster.getByRole('button', { name: 'Aanvulling vragen, 1 punt' }).click();
  await venster.getByText('Nog niet bekeken: Bijdrage aan minder Wlz-zorg.').waitFor();
  expect(await actief(pagina)).toMatch(/-doel-oordeel$/);
  for (const aanwezig of await venster.getByLabel('Aanwezig').all()) {
    const groep = aanwezig.locator('xpath=ancestor::fieldset');
    if ((await groep.getByRole('radio', { checked: true }).count()) === 0) await aanwezig.check();
  }
  await venster.getByText('Betrokkenheid van naasten: Met wie is gesproken, en wanneer.').waitFor();
  await venster.getByRole('button', { name: 'Aanvulling vragen, 1 punt' }).click();
  await chip(pagina, 'Aanvulling gevraagd').waitFor();
  await pagina.locator('.melding', { hasText: 'Betrokkenheid van naasten: Met wie is gesproken' }).waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});

it('volledig verklaren, beoordelen naast het plan en eerdere scores, en daarna zelf niet besluiten', async () => {
  const { id } = await brengNaar(t, EDE, 'INGEDIEND', { titel: 'Volledig en beoordeeld' });
  const { pagina, klachten, sluit } = await bezoek(browser, product, BESLISSER, { colorScheme: 'light' });
  await open(pagina, id);
  await pagina.getByRole('button', { name: 'Volledigheid beoordelen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Volledigheid beoordelen' });
  await venster.getByLabel('Aanwezig').first().waitFor();
  for (const aanwezig of await venster.getByLabel('Aanwezig').all()) await aanwezig.check();
  await venster.getByText('13 van 13 punten bekeken').waitFor();
  await venster.getByText('Beslissen uiterlijk vrijdag 1 januari 2027 (42 dagen).').waitFor();
  await venster.getByRole('button', { name: 'Volledig verklaren' }).click();
  await chip(pagina, 'In beoordeling').waitFor();

  await pagina.getByRole('button', { name: 'Beoordelen' }).click();
  await pagina.waitForURL('**/beoordeling');
  const vorm = pagina.getByRole('form', { name: 'Beoordelen' });
  const criterium = (naam: string) => vorm.getByRole('region', { name: naam });
  await criterium('4. Impact').getByText('Het signaalteam brengt achteruitgang in beeld').waitFor();
  await criterium('2. Urgentie')
    .getByText(/Gemiddeld \d/)
    .waitFor();
  await rustig(pagina);
  await keurInBeide(pagina, 'beoordelen');
  await keurSmal(pagina, 'beoordelen');

  await criterium('1. Betrokkenheid van het zorgkantoor').getByLabel('4 goed').check();
  await criterium('1. Betrokkenheid van het zorgkantoor').getByLabel('Motivering').fill('Vanaf het begin betrokken.');
  await vorm.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
  await vorm.getByText('Er zijn nog 18 velden leeg.').waitFor();
  expect(await actief(pagina)).toMatch(/-URGENTIE-score$/);
  await pagina.reload();
  await rustig(pagina);
  expect(await criterium('1. Betrokkenheid van het zorgkantoor').getByLabel('Motivering').inputValue()).toBe(
    'Vanaf het begin betrokken.',
  );
  for (const keuze of await vorm.getByLabel('4 goed').all()) await keuze.check();
  for (const vak of await vorm.getByLabel('Motivering', { exact: true }).all())
    await vak.fill('Navolgbaar onderbouwd.');
  await vorm.getByLabel('Toekennen').check();
  await vorm.getByLabel('Motivering van het advies').fill('Een sterk plan.');
  await vorm.getByText('9 van 9 criteria klaar. Gemiddeld 4.').waitFor();

  // The connection falls away just after the server took it: the retry has no second effect.
  await pagina.route('**/graphql', async (verzoek) => {
    if (!verzoek.request().postData()?.includes('BeoordelingVastleggen')) return verzoek.continue();
    await verzoek.fetch();
    return verzoek.abort();
  });
  await vorm.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
  await vorm.getByText('Er is geen verbinding met de server').waitFor();
  await pagina.unroute('**/graphql');
  await vorm.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await pagina.getByRole('table').getByText('Navolgbaar onderbouwd.').first().waitFor();
  const { data } = await t.vraag(BESLISSER, 'query Q($id: UUID!) { aanvraag(id: $id) { geschiedenis { soort } } }', {
    id,
  });
  expect(
    data.aanvraag.geschiedenis.filter(({ soort }: { soort: string }) => soort === 'BEOORDELING_VASTGELEGD'),
  ).toHaveLength(1);

  await pagina.getByRole('button', { name: 'Besluit nemen' }).click();
  const uitleg = pagina.getByRole('dialog', { name: 'U kunt nu geen besluit nemen' });
  await uitleg.getByText('een andere beslisser van uw zorgkantoor (vier ogen)').waitFor();
  await keurInBeide(pagina, 'vier ogen', VENSTER);
  expect(await pagina.getByRole('button', { name: 'Toekennen' }).count()).toBe(0);
  expect(klachten.filter((klacht) => !klacht.includes('ERR_FAILED'))).toEqual([]);
  await sluit();
});

it('legt een ander intussen een beoordeling vast, dan staan beide naast elkaar en blijft wat is getypt', async () => {
  const { id, versie } = await brengNaar(t, EDE, 'IN_BEOORDELING', { titel: 'Door twee beoordeeld' });
  const { pagina, klachten, sluit } = await bezoek(browser, product, BEOORDELAAR, { colorScheme: 'light' });
  await open(pagina, `${id}/beoordeling`);
  const vorm = pagina.getByRole('form', { name: 'Beoordelen' });
  await vorm.getByLabel('2 matig').first().waitFor();
  for (const keuze of await vorm.getByLabel('2 matig').all()) await keuze.check();
  for (const vak of await vorm.getByLabel('Motivering', { exact: true }).all()) await vak.fill('Mager onderbouwd.');
  await vorm.getByLabel('Afwijzen').check();
  await vorm.getByLabel('Motivering van het advies').fill('Nog niet rijp.');
  await gelukt(t, BESLISSER, 'beoordelingVastleggen', {
    ...{ id, versie, scores: SCORES, advies: 'TOEKENNEN', motivering: 'Een sterk plan.' },
  });
  await vorm.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
  await vorm.getByText('Iemand heeft de aanvraag intussen gewijzigd').waitFor();
  await vorm.getByRole('button', { name: 'Vergelijk met de nieuwe beoordeling' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Twee beoordelingen naast elkaar' });
  await venster.getByText('Voldoende onderbouwd: IMPACT.').waitFor();
  await keurInBeide(pagina, 'twee beoordelingen', VENSTER);
  await venster.getByRole('button', { name: 'Overal mijn tekst' }).click();
  await venster
    .getByRole('group', { name: /Impact/ })
    .getByRole('radio')
    .last()
    .check();
  await venster.getByRole('button', { name: 'Keuze bewaren' }).click();
  await venster.waitFor({ state: 'hidden' });
  const impact = vorm.getByRole('region', { name: '4. Impact' });
  expect(await impact.getByLabel('4 goed').isChecked()).toBe(true);
  expect(await vorm.getByLabel('Motivering van het advies').inputValue()).toBe('Nog niet rijp.');
  await vorm.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
  const uitslag = pagina.getByRole('table');
  await uitslag.getByText('Mager onderbouwd.').first().waitFor();
  await uitslag.getByText('Voldoende onderbouwd: IMPACT.').waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});

it('toekennen met alleen het toetsenbord: het voorbeeld klopt, het budget beweegt precies zo veel, en de brief staat er', async () => {
  const { id } = await brengNaar(t, EDE, 'BEOORDEELD', { titel: 'Toe te kennen' });
  const voor = await toegekend();
  const { pagina, klachten, sluit } = await bezoek(browser, product, BESLISSER, { colorScheme: 'light' });
  await open(pagina, id);
  const toets = pagina.keyboard;
  await pagina.getByRole('button', { name: 'Toekennen' }).focus();
  await toets.press('Enter');
  const venster = pagina.getByRole('dialog', { name: 'Toekennen: Toe te kennen' });
  await venster.waitFor();
  expect(await actief(pagina)).toMatch(/-bedrag$/);
  expect(await venster.getByLabel('Toe te kennen bedrag').inputValue()).toBe('163.000,00');
  await toets.press('Control+A');
  await toets.type('150.000,01');
  await toets.press('Tab');
  await toets.type('De besparing is navolgbaar.');
  await toets.press('Escape');
  await venster.waitFor({ state: 'hidden' });
  await toets.press('Enter');
  await venster.waitFor();
  expect(await venster.getByLabel('Motivering').inputValue()).toBe('De besparing is navolgbaar.');
  expect(await venster.getByLabel('Toe te kennen bedrag').inputValue()).toBe('150.000,01');
  await venster.getByText('€ 62.999,99 eigen aandeel, daarna € 75.000 en € 75.000,01').waitFor();
  await venster.getByText('Bezwaar tot en met vrijdag 4 december 2026').waitFor();
  await keurInBeide(pagina, 'toekennen', VENSTER);
  await keurSmal(pagina, 'toekennen');

  await venster.getByRole('button', { name: 'Voorbeeld van de brief bekijken' }).focus();
  await toets.press('Enter');
  const voorbeeld = pagina.getByRole('dialog', { name: 'Voorbeeld van de brief' });
  await brief(voorbeeld).getByText('zegge: honderdvijftigduizend euro en een cent').waitFor();
  await keurInBeide(pagina, 'voorbeeld van de brief', VENSTER);
  const tekst = await brief(voorbeeld).innerText();
  await toets.press('Escape');
  await voorbeeld.waitFor({ state: 'hidden' });
  expect(await venster.isVisible()).toBe(true);

  await venster.getByRole('button', { name: 'Toekennen voor € 150.000,01' }).focus();
  await toets.press('Enter');
  await chip(pagina, 'Toegekend').waitFor();
  expect(await toegekend()).toBeCloseTo(voor + 150_000.01, 2);
  await open(pagina, `${id}/besluit`);
  expect(await brief(pagina).innerText()).toBe(tekst);
  await keurInBeide(pagina, 'besluit');
  await keurSmal(pagina, 'besluit');
  expect(klachten).toEqual([]);
  await sluit();

  const aanvrager = await bezoek(browser, product, EDE);
  await open(aanvrager.pagina, `${id}/besluit`);
  expect(await brief(aanvrager.pagina).innerText()).toBe(tekst);
  expect(await aanvrager.pagina.getByRole('link', { name: 'Beoordeling' }).count()).toBe(0);
  expect(await aanvrager.pagina.locator('body').innerText()).not.toContain('Voldoende onderbouwd');
  expect(aanvrager.klachten).toEqual([]);
  await aanvrager.sluit();
});

it('afwijzen: een verouderde versie bewaart wat is getypt en zegt wat er gebeurde; daarna de brief', async () => {
  const { id, versie } = await brengNaar(t, EDE, 'BEOORDEELD', { titel: 'Af te wijzen' });
  const { pagina, klachten, sluit } = await bezoek(browser, product, BESLISSER, { colorScheme: 'light' });
  await open(pagina, id);
  const voor = await toegekend();
  await pagina.getByRole('button', { name: 'Afwijzen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Afwijzen: Af te wijzen' });
  await venster.getByText('Vrij blijft').waitFor();
  expect(await actief(pagina)).toMatch(/-motivering$/);
  await venster.getByRole('button', { name: 'Aanvraag afwijzen' }).click();
  await venster.getByText('Dit is nodig om verder te gaan.').waitFor();
  await venster.getByLabel('Motivering').fill('De besparing is niet navolgbaar.');
  await keurInBeide(pagina, 'afwijzen', VENSTER);
  await keurSmal(pagina, 'afwijzen');
  await gelukt(t, BEOORDELAAR, 'beoordelingVastleggen', {
    ...{ id, versie, scores: SCORES, advies: 'AFWIJZEN', motivering: 'Bij nader inzien niet.' },
  });
  await venster.getByRole('button', { name: 'Aanvraag afwijzen' }).click();
  await venster.getByText('Iemand heeft de aanvraag intussen gewijzigd').waitFor();
  await venster.getByText('Wat er intussen is gebeurd').waitFor();
  await venster.getByText('Beoordeling vastgelegd').waitFor();
  expect(await venster.getByLabel('Motivering').inputValue()).toBe('De besparing is niet navolgbaar.');
  await keurGoed(pagina, 'afwijzen na een conflict', VENSTER);
  await venster.getByRole('button', { name: 'Aanvraag afwijzen' }).click();
  await chip(pagina, 'Afgewezen').waitFor();
  expect(await toegekend()).toBe(voor);
  await open(pagina, `${id}/besluit`);
  await brief(pagina).getByText('Wij wijzen uw aanvraag').waitFor();
  await brief(pagina).getByText('De besparing is niet navolgbaar.').waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});

it('een uitzonderingsverzoek: het verzoek naast het gewone minimum, en wat het eigen aandeel wordt', async () => {
  const concept = await gelukt(t, EDE, 'aanvraagAanmaken', {
    inhoud: inhoudVan(t, EDE, {
      titel: 'Met uitzondering',
      overgangsbeleid2026: true,
      projectjaar: 2,
      uitzonderingsverzoek: { motivering: 'De begroting ligt al vast.', gevraagdPercentage: '20.00' },
    }),
  });
  await gelukt(t, EDE, 'afstemmingVragen', { id: concept.id, versie: concept.versie });
  const { pagina, klachten, sluit } = await bezoek(browser, product, BESLISSER, { colorScheme: 'light' });
  await open(pagina, concept.id);
  await pagina.getByRole('button', { name: 'Uitzonderingsverzoek beslissen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Uitzonderingsverzoek beslissen' });
  await venster.getByText('De begroting ligt al vast.').waitFor();
  await venster.getByText('40% in projectjaar 2').waitFor();
  await venster.getByLabel('Een lager minimum toestaan').check();
  await venster.getByLabel('Minimum eigen aandeel voor deze aanvraag').fill('23,5');
  await venster.getByText('Zonder uitzondering, minimum 40%').waitFor();
  await keurInBeide(pagina, 'uitzonderingsverzoek', VENSTER);
  await keurSmal(pagina, 'uitzonderingsverzoek');
  await venster.getByLabel('Motivering').fill('Voor dit jaar nog passend.');
  await venster.getByRole('button', { name: 'Minimum 23,5% toestaan' }).click();
  await venster.waitFor({ state: 'hidden' });
  await pagina.locator('.feiten', { hasText: 'minimum 23,5%' }).waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});
