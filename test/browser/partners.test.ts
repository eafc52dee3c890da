import type { Browser, Page } from 'playwright-core';
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

/** Asks the API as who is logged in on this page. */
async function vraag(pagina: Page, query: string, variables: object = {}) {
  return pagina.evaluate(
    async (inhoud) => {
      const sleutel = Object.keys(sessionStorage).find((naam) => naam.startsWith('oidc.user')) ?? '';
      const { access_token } = JSON.parse(sessionStorage.getItem(sleutel) ?? '{}');
      const antwoord = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${access_token}` },
        body: JSON.stringify(inhoud),
      });
      return (await antwoord.json()).data;
    },
    { query, variables },
  );
}
const naar = async (pagina: Page, pad: string) => {
  await pagina.goto(`${product.url}${pad}`);
  await rustig(pagina);
};
async function inBeideThemas(pagina: Page, waar: string): Promise<void> {
  for (const thema of ['dark', 'light'] as const) {
    await pagina.emulateMedia({ colorScheme: thema });
    await pagina.locator(`html[data-theme=${thema}]`).waitFor();
    await keurGoed(pagina, `${waar} ${thema}`);
  }
}

it('een aanvrager voegt een partner toe, ziet wat erop lijkt, en wat is getypt gaat niet verloren', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede', { colorScheme: 'light' });
  await naar(pagina, '/partners');
  await pagina.getByRole('button', { name: 'Partner toevoegen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Partner toevoegen' });
  await venster.getByRole('button', { name: 'Partner toevoegen' }).click();
  await venster.getByText('Naam is nodig.').waitFor();
  expect(await venster.getByLabel('Naam').evaluate((veld) => veld === document.activeElement)).toBe(true);
  await venster.getByLabel('Naam').fill('Stichting Buurtkracht Welzijn');
  await venster.getByLabel('Soort organisatie').selectOption('WELZIJNSORGANISATIE');
  await venster.getByLabel('RSIN').fill('123456789');
  await venster.getByText('Dit RSIN voldoet niet aan de elfproef; controleer de cijfers.').waitFor();
  await venster.getByRole('link', { name: 'Buurtkracht Welzijn' }).waitFor();
  await venster.getByText('dezelfde naam').waitFor();
  await inBeideThemas(pagina, 'partner toevoegen');
  await venster.getByLabel('RSIN').fill('123 456 782');
  await venster.getByRole('button', { name: 'Partner toevoegen' }).click();
  await venster.getByText('Bevestig dit, of gebruik de organisatie die er al is.').waitFor();

  // A reload in the middle: the text is still there.
  await pagina.reload();
  await rustig(pagina);
  await pagina.getByRole('button', { name: 'Partner toevoegen' }).click();
  expect(await venster.getByLabel('Naam').inputValue()).toBe('Stichting Buurtkracht Welzijn');
  await venster.getByLabel('Naam').fill('Zonnestraal Ede');
  await venster.getByText('Er is geen organisatie die erop lijkt.').waitFor();
  await pagina.route('**/graphql', (verzoek) => verzoek.abort());
  await venster.getByRole('button', { name: 'Partner toevoegen' }).click();
  await venster.getByText('Er is geen verbinding met de server').waitFor();
  await pagina.unroute('**/graphql');
  await venster.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await pagina.getByRole('heading', { level: 1, name: 'Zonnestraal Ede' }).waitFor();
  await rustig(pagina);
  await pagina.getByText('123456782').waitFor();
  await keurGoed(pagina, 'nieuwe partner');
  const { partners } = await vraag(pagina, '{ partners(where: { zoek: "Zonnestraal" }) { nodes { naam rsin } } }');
  expect(partners.nodes).toEqual([{ naam: 'Zonnestraal Ede', rsin: '123456782' }]);
  expect(klachten.filter((klacht) => !/Failed to load resource|ERR_FAILED/.test(klacht))).toEqual([]);
  await sluit();
});

it('een botsing legt beide teksten per veld naast elkaar en bewaart wat is gekozen', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'beheerder', { colorScheme: 'light' });
  await naar(pagina, `/partners?filter=${encodeURIComponent(JSON.stringify({ zoek: 'Thuishaven' }))}`);
  await pagina.getByRole('link', { name: 'Corporatie Thuishaven' }).click();
  await pagina.waitForURL(/[0-9a-f-]{36}/);
  await rustig(pagina);
  await keurGoed(pagina, 'partner voor de beheerder');
  await pagina.getByRole('button', { name: 'Wijzigen' }).click();
  const venster = pagina.getByRole('dialog', { name: 'Wijzigen' });
  await venster.getByLabel('Naam').fill('Corporatie Thuishaven Zuid');
  const id = new URL(pagina.url()).pathname.split('/')[2];
  const { partner } = await vraag(pagina, 'query P($id: UUID!) { partner(id: $id) { versie } }', { id });
  await vraag(
    pagina,
    'mutation W($input: PartnerWijzigenInput!) { partnerWijzigen(input: $input) { fouten { code } } }',
    { input: { id, versie: partner.versie, naam: 'Corporatie Thuishaven Noord', rsin: '123456782' } },
  );
  await venster.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
  const keuze = pagina.getByRole('dialog', { name: 'Iemand heeft deze organisatie intussen gewijzigd' });
  await keuze.getByRole('radio').first().waitFor();
  await keurGoed(pagina, 'botsing');
  const van = (veld: string) => keuze.getByRole('group', { name: veld });
  await van('Naam').getByRole('radio').nth(0).check();
  await van('RSIN').getByRole('radio').nth(1).check();
  await keuze.locator('button[type=submit]').click();
  await pagina.getByRole('heading', { level: 1, name: 'Corporatie Thuishaven Zuid' }).waitFor();
  await pagina.getByText('123456782').waitFor();
  expect(klachten).toEqual([]);
  await sluit();
});

it('het dossier van een partner toont haar projecten en bijdragen zoals de API ze optelt, ook op 320', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'menzis-beoordelaar', { colorScheme: 'light' });
  const { partners } = await vraag(
    pagina,
    '{ partners(where: { naam: { eq: "Menzis" } }) { nodes { id bijdragen { bedrag stand } } } }',
  );
  const [menzis] = partners.nodes as [{ id: string; bijdragen: { bedrag: string; stand: string }[] }];
  await naar(pagina, `/partners/${menzis.id}`);
  const totaal = menzis.bijdragen
    .filter(({ stand }) => stand !== 'BEEINDIGD')
    .reduce((som, { bedrag }) => som + Math.round(Number(bedrag) * 100), 0);
  expect(totaal).toBeGreaterThan(0);
  const toon = `€ ${String(totaal / 100).replace(/\B(?=(\d{3})+$)/g, '.')}`;
  const paneel = pagina.getByRole('region', { name: 'Wat zij bijdraagt' });
  expect((await paneel.locator('.pkop .rechts').innerText()).replaceAll('\u00a0', ' ')).toBe(`totaal ${toon}`);
  const { aanvragen } = await vraag(
    pagina,
    'query A($id: UUID!) { aanvragen(where: { partnerId: { eq: $id } }) { totalCount } }',
    { id: menzis.id },
  );
  expect(await pagina.getByRole('region', { name: 'Projecten' }).locator('tbody tr').count()).toBe(
    aanvragen.totalCount,
  );
  expect(await pagina.getByRole('button', { name: 'Wijzigen' }).count()).toBe(0);
  await inBeideThemas(pagina, 'partner');
  await pagina.setViewportSize({ width: 320, height: 700 });
  await keurGoed(pagina, 'partner 320');
  await naar(pagina, '/partners');
  await pagina.getByLabel('Sorteer op').selectOption('naam DESC');
  await pagina.locator('a.titel', { hasText: /^Z/ }).first().waitFor();
  await keurGoed(pagina, 'partners 320');
  expect(klachten).toEqual([]);
  await sluit();
});

it('de geschiedenis zegt wie welk veld wijzigde, en filtert op soort en persoon', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede', { colorScheme: 'light' });
  const plan = { regeling: 'DOS', jaar: 2027, titel: 'Spoor' };
  const maak = await vraag(
    pagina,
    'mutation M($input: AanvraagAanmakenInput!) { aanvraagAanmaken(input: $input) { aanvraag { id versie } } }',
    { input: { inhoud: plan } },
  );
  const { id, versie } = maak.aanvraagAanmaken.aanvraag;
  const wijzig = (nieuw: object, van: number) =>
    vraag(
      pagina,
      'mutation W($input: AanvraagWijzigenInput!) { aanvraagWijzigen(input: $input) { aanvraag { versie } } }',
      { input: { id, versie: van, inhoud: { ...plan, ...nieuw } } },
    );
  await wijzig({ titel: 'Spoor een', gevraagdeBijdrage: '100.00' }, versie);
  await wijzig({ titel: 'Spoor twee', gevraagdeBijdrage: '100.00' }, versie + 1);
  await naar(pagina, `/aanvragen/${id}/geschiedenis`);
  const regel = pagina.locator('.tijdlijn li', { hasText: 'Plan gewijzigd' });
  await regel.waitFor();
  expect(await regel.count()).toBe(1);
  const tekst = (await regel.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
  expect(tekst).toContain('door Gemeente Ede, 2 keer bewaard');
  expect(tekst).toContain('Titel Was Spoor Werd Spoor twee');
  expect(tekst).toContain('Gevraagde bijdrage Was leeg Werd € 100,00');
  await inBeideThemas(pagina, 'geschiedenis');
  await pagina.getByLabel('Soort gebeurtenis').selectOption('AANVRAAG_AANGEMAAKT');
  await pagina.getByText('1 gebeurtenis', { exact: true }).waitFor();
  expect(await regel.count()).toBe(0);
  await pagina.setViewportSize({ width: 320, height: 700 });
  await keurGoed(pagina, 'geschiedenis 320');
  expect(klachten).toEqual([]);
  await sluit();
});

it('een dossier drukt alle onderdelen in volgorde af, zonder schil, en pas als alles er is', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'cz-beoordelaar');
  await pagina.addInitScript(() => {
    window.print = () => {
      const koppen = [...document.querySelectorAll('.druk-deel')].map(
        (deel) => `${deel.querySelector('.druk-kop')?.textContent} ${deel.querySelectorAll('.paneel').length > 0}`,
      );
      Object.assign(window, { gedrukt: { koppen, laadt: document.querySelectorAll('.skelet, .skelet-wacht').length } });
    };
  });
  await naar(pagina, '/aanvragen');
  await pagina.locator('a.titel', { hasText: 'Moerwijk' }).first().click();
  await pagina.waitForURL(/[0-9a-f-]{36}/);
  await rustig(pagina);
  await pagina.getByRole('button', { name: 'Afdrukken' }).click();
  await pagina.waitForFunction(() => 'gedrukt' in window);
  const { koppen, laadt } = await pagina.evaluate(
    () => (window as unknown as { gedrukt: { koppen: string[]; laadt: number } }).gedrukt,
  );
  expect(laadt).toBe(0);
  expect(koppen.slice(0, 5)).toEqual(['Plan true', 'Geld true', 'Partners true', 'Toets true', 'Beoordeling true']);
  expect(koppen.at(-1)).toBe('Geschiedenis true');
  await pagina.emulateMedia({ media: 'print' });
  for (const weg of ['.kop', '.zij', '.tabs']) expect(await pagina.locator(weg).first().isVisible(), weg).toBe(false);
  expect(await pagina.locator('.druk-kop').first().isVisible()).toBe(true);
  expect((await pagina.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  await pagina.emulateMedia({ media: 'screen' });
  await pagina.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await pagina.locator('.druk-deel').first().waitFor({ state: 'detached' });
  await sluit();
});
