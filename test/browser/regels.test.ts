import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TOKENS } from '../../admin/theme/tokens.ts';
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

/** A new draft of whoever is logged in, made with the token of the page. */
function maakConcept(pagina: Page, inhoud: object): Promise<string> {
  return pagina.evaluate(async (invoer) => {
    const sleutel = Object.keys(sessionStorage).find((een) => een.startsWith('oidc.user')) ?? '';
    const { access_token } = JSON.parse(sessionStorage.getItem(sleutel) ?? '{}');
    const antwoord = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${access_token}` },
      body: JSON.stringify({
        query:
          'mutation M($input: AanvraagAanmakenInput!) { aanvraagAanmaken(input: $input) { aanvraag { id aanvrager { id } } fouten { melding } } }',
        variables: { input: { inhoud: invoer } },
      }),
    });
    const { data } = await antwoord.json();
    return data.aanvraagAanmaken.aanvraag.id as string;
  }, inhoud);
}

async function openStap(pagina: Page, id: string, stap: string): Promise<void> {
  await pagina.goto(`${product.url}/aanvragen/${id}/bewerken/${stap}`);
  await pagina.locator('.regels').first().waitFor();
  await rustig(pagina);
}

const focus = (pagina: Page): Promise<string> => pagina.evaluate(() => document.activeElement?.id ?? '');
const tekst = (pagina: Page, keuze: string): Promise<string> =>
  pagina
    .locator(keuze)
    .innerText()
    .then((gevonden) => gevonden.replaceAll('\u00a0', ' ').trim());
const bewaard = (pagina: Page): Promise<void> => pagina.locator('.titelrij', { hasText: /Bewaard om/ }).waitFor();

/** What a spreadsheet puts on the clipboard. */
async function plak(pagina: Page, cellen: string): Promise<void> {
  await pagina.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pagina.evaluate((waarde) => navigator.clipboard.writeText(waarde), cellen);
  await pagina.keyboard.press('Control+v');
}

/** Whether React draws a field anew while something is done: it then gives the element other properties. */
async function wordtGetekend(pagina: Page, keuze: string, doe: () => Promise<void>): Promise<boolean> {
  const veld = await pagina.locator(keuze).elementHandle();
  if (!veld) throw new Error(`geen ${keuze}`);
  const eigenschappen = () =>
    veld.evaluateHandle((el) => Object.entries(el).find(([naam]) => naam.startsWith('__reactProps'))?.[1]);
  const eerst = await eigenschappen();
  expect(await eerst.evaluate((een) => typeof een)).toBe('object');
  await doe();
  const daarna = await eigenschappen();
  return !(await pagina.evaluate(([een, ander]) => een === ander, [eerst, daarna] as const));
}

const PLAN = { regeling: 'DOS', jaar: 2026, projectjaar: 2, titel: 'Proef met regels' };

it('vult met alleen het toetsenbord een begroting, tot op de cent, en bewaart haar', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  const id = await maakConcept(pagina, PLAN);
  await openStap(pagina, id, 'begroting');
  await pagina.getByRole('button', { name: 'Regel toevoegen' }).focus();
  await pagina.keyboard.press('Enter');
  await pagina.locator('#veld-begroting-0-omschrijving').waitFor();
  const regel = async (velden: readonly string[]) => {
    for (const [plaats, veld] of velden.entries()) {
      if (plaats > 0) await pagina.keyboard.press('Tab');
      await pagina.keyboard.type(veld);
    }
  };
  expect(await focus(pagina)).toBe('veld-begroting-0-omschrijving');
  await regel(['Begeleiding', 'Personeel', '1.234,5', 'uur', '70,05']);
  await pagina.keyboard.press('Enter');
  await pagina.locator('#veld-begroting-1-omschrijving').waitFor();
  expect(await focus(pagina), 'Enter in de laatste regel voegt er een toe').toBe('veld-begroting-1-omschrijving');
  await regel(['Projectleiding', 'Projectleiding', '0,5', 'uur', '0,01']);
  await pagina.keyboard.press('ArrowUp');
  expect(await focus(pagina), 'pijl omhoog blijft in de kolom').toBe('veld-begroting-0-tarief');
  expect(await pagina.locator('#veld-begroting-0-aantal').inputValue()).toBe('1.234,5');
  expect(await pagina.locator('#veld-begroting-1-tarief').inputValue()).toBe('0,01');
  expect(await tekst(pagina, '[data-totaal=kosten]'), 'een halve cent telt als een hele').toBe('€ 86.476,74');

  await pagina.keyboard.press('Alt+Delete');
  await pagina.locator('#veld-begroting-1').waitFor({ state: 'detached' });
  expect(await focus(pagina), 'de focus blijft in de kolom').toBe('veld-begroting-0-tarief');
  expect(await pagina.locator('#veld-begroting-0-omschrijving').inputValue()).toBe('Projectleiding');
  await pagina.getByRole('button', { name: 'Ongedaan maken' }).focus();
  await pagina.keyboard.press('Enter');
  await pagina.locator('#veld-begroting-1').waitFor();
  expect(await tekst(pagina, '[data-totaal=kosten]')).toBe('€ 86.476,74');

  await pagina.getByRole('button', { name: 'Verklaar voor alle 2 regels: buiten het Wlz-pakket' }).click();
  await bewaard(pagina);
  await pagina.reload();
  await rustig(pagina);
  expect(await pagina.locator('#veld-begroting-0-kostensoort').inputValue()).toBe('PERSONEEL');
  expect(await pagina.locator('#veld-begroting-1-buitenWlzPakket').isChecked()).toBe(true);
  expect(await tekst(pagina, '[data-totaal=kosten]')).toBe('€ 86.476,74');
  expect(klachten).toEqual([]);
  await sluit();
});

/** Twelve lines under a heading, of which one has an unknown kind of cost and one an amount that cannot be read. */
const CELLEN = [
  'Kostensoort\tOmschrijving\tTarief\tAantal\tEenheid\tBedrag\tOpmerking',
  ...Array.from({ length: 12 }, (_, i) => {
    const soort = i === 3 ? 'Parkeergeld' : i === 5 ? 'zorgcoordinatie' : 'PROJECTLEIDING';
    return `${soort}\tPost ${i + 1}\t${i === 7 ? 'n.t.b.' : '€ 70,01'}\t1.000,5\tuur\t\t${i === 0 ? '"let op\ntwee regels"' : ''}`;
  }),
].join('\r\n');

it('plakt twaalf regels uit een spreadsheet, houdt wat niet klopt, en neemt alles in een keer terug', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  const id = await maakConcept(pagina, {
    ...PLAN,
    begroting: [{ omschrijving: 'Al ingevuld', kostensoort: 'OVERIG', aantal: '1', eenheid: 'stuk', tarief: '10.00' }],
  });
  await openStap(pagina, id, 'begroting');
  await pagina.getByRole('button', { name: 'Regel toevoegen' }).focus();
  await plak(pagina, CELLEN);
  await pagina.locator('#veld-begroting-12-tarief').waitFor();
  const melding = pagina.locator('.terugmelding');
  expect(await melding.innerText()).toContain('12 regels geplakt. 2 cellen kloppen nog niet en staan als tekst.');
  expect(await melding.innerText(), 'wat geen plaats heeft, wordt gezegd').toContain('Niet overgenomen: Opmerking.');
  expect(await tekst(pagina, '[data-totaal=kosten]'), 'elf leesbare regels en die er al was').toBe('€ 770.505,11');

  const onder = (plaats: number) => pagina.locator(`#veld-begroting-${plaats} .regelmelding.fout`).allInnerTexts();
  expect((await onder(4)).join()).toContain('“Parkeergeld” staat niet in de lijst');
  expect((await onder(8)).join()).toContain('Tarief: dit is geen getal');
  expect(await pagina.locator('#veld-begroting-8-tarief').inputValue()).toBe('n.t.b.');
  const cel = pagina.locator('#veld-begroting-8-tarief');
  expect(await cel.getAttribute('aria-invalid')).toBe('true');
  const bij = (await cel.getAttribute('aria-describedby')) ?? '';
  expect(await pagina.locator(`[id="${bij.split(' ')[0]}"]`).innerText()).toContain('geen getal');

  const typ = async () => {
    await pagina.locator('#veld-begroting-0-omschrijving').press('End');
    await pagina.keyboard.type(' en meer');
  };
  expect(await wordtGetekend(pagina, '#veld-begroting-12-tarief', typ), 'een andere regel').toBe(false);
  expect(await wordtGetekend(pagina, '#veld-begroting-0-tarief', typ), 'de regel zelf').toBe(true);

  // The test of the plan speaks of the right line, also behind lines that are not sent yet.
  const uitgesloten = pagina.locator('#veld-begroting-6 .regelmelding.fout', { hasText: 'DOS-077' });
  await uitgesloten.waitFor();
  expect(await pagina.locator('.regelmelding', { hasText: 'DOS-077' }).count()).toBe(1);
  await bewaard(pagina);
  await keurGoed(pagina, 'begroting met fouten');

  await melding.getByRole('button', { name: 'Ongedaan maken' }).click();
  await pagina.locator('#veld-begroting-1').waitFor({ state: 'detached' });
  expect(await pagina.locator('#veld-begroting-0-omschrijving').inputValue()).toBe('Al ingevuld en meer en meer');
  expect(await tekst(pagina, '[data-totaal=kosten]')).toBe('€ 10,00');
  expect(klachten).toEqual([]);
  await sluit();
});

it('rekent het eigen aandeel en de bijdrage van het zorgkantoor uit terwijl u typt', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  const id = await maakConcept(pagina, {
    ...PLAN,
    begroting: [{ omschrijving: 'Alles', kostensoort: 'OVERIG', aantal: '1', eenheid: 'stuk', tarief: '160000.00' }],
  });
  await openStap(pagina, id, 'begroting');
  await pagina.getByRole('button', { name: 'Bijdrage toevoegen' }).click();
  await pagina.locator('#veld-financiering-0-partnerId').selectOption({ label: 'Gemeente Ede' });
  await pagina.locator('#veld-financiering-0-zekerheid').selectOption('TOEGEZEGD');
  await pagina.locator('#veld-financiering-0-bedrag').fill('32000');
  await pagina.getByText('nog € 32.000 nodig om op 40% te komen').waitFor();
  expect(await pagina.locator('#veld-financiering-0').innerText()).toContain('telt mee');
  await pagina.getByRole('button', { name: 'Vul de rest in' }).click();
  expect(await pagina.locator('#veld-gevraagdeBijdrage').inputValue()).toBe('128.000,00');
  await pagina.getByText('Totale financiering, gelijk aan de kosten').waitFor();
  await pagina.locator('#veld-gevraagdeBijdrage').fill('128.000,01');
  await pagina.getByText('Totale financiering, € 0,01 meer dan de kosten').waitFor();
  await bewaard(pagina);
  expect(klachten).toEqual([]);
  await sluit();
});

it('mijlpalen: een datum zoals u hem schrijft, en een die niet bestaat blijft staan met een fout', async () => {
  const { pagina, sluit } = await bezoek(browser, product, 'gemeente-ede');
  const id = await maakConcept(pagina, PLAN);
  await openStap(pagina, id, 'borging');
  await pagina.getByRole('button', { name: 'Mijlpaal toevoegen' }).click();
  await pagina.keyboard.type('1-3-26');
  await pagina.keyboard.press('Tab');
  expect(await pagina.locator('#veld-mijlpalen-0-datum').inputValue()).toBe('01-03-2026');
  await pagina.keyboard.type('Opening');
  await pagina.keyboard.press('Enter');
  await pagina.locator('#veld-mijlpalen-1-datum').waitFor();
  await pagina.keyboard.type('31-2-2026');
  expect(await pagina.locator('#veld-mijlpalen-1 .regelmelding.fout').count(), 'niet terwijl u typt').toBe(0);
  await pagina.keyboard.press('Tab');
  await pagina.locator('#veld-mijlpalen-1 .regelmelding.fout', { hasText: 'geen datum' }).waitFor();
  expect(await pagina.locator('#veld-mijlpalen-1-datum').inputValue()).toBe('31-2-2026');
  await sluit();
});

it('alle lijsten slagen in beide themas voor axe en passen op 320 px', async () => {
  const { pagina, klachten, sluit } = await bezoek(browser, product, 'gemeente-ede');
  const id = await maakConcept(pagina, {
    ...PLAN,
    overgangsbeleid2026: true,
    buurten: ['BU02280105', 'BU02280106'],
    activiteiten: [
      { code: 'A1', naam: 'Buurtkamer', vorm: 'INDIVIDUEEL', gepland: '48', eenheid: 'bijeenkomst', buurten: [] },
    ],
    begroting: [{ omschrijving: 'Begeleiding', kostensoort: 'ICT', aantal: '2000', eenheid: 'uur', tarief: '70.00' }],
    gevraagdeBijdrage: '140000.00',
    besparingen: [
      {
        domein: 'WLZ',
        mechanisme: 'UITSTELLEN',
        personen: 12,
        omvangPerPersoon: '3',
        eenheid: 'maand',
        kental: '4500.00',
        realisatiekans: '60.00',
        bronKental: 'NZa',
        jaarKental: 2025,
        onderbouwing: 'Zoals elders',
      },
    ],
    risicos: [{ omschrijving: 'Te weinig vrijwilligers', kans: 3, impact: 4, maatregel: 'Werven' }],
    mijlpalen: [{ omschrijving: 'Opening', datum: '2026-02-01' }],
    borging: { stappen: [{ omschrijving: 'Raadsvoorstel', datum: '2026-10-01' }] },
  });
  for (const stap of ['activiteiten', 'begroting', 'besparingen', 'borging']) {
    await pagina.setViewportSize({ width: 1440, height: 1000 });
    await openStap(pagina, id, stap);
    for (const colorScheme of ['light', 'dark'] as const) {
      await pagina.emulateMedia({ colorScheme });
      await pagina.waitForFunction(
        (vlak) => getComputedStyle(document.documentElement).getPropertyValue('--vlak').trim() === vlak,
        TOKENS[colorScheme].vlak,
      );
      const { violations } = await new AxeBuilder({ page: pagina }).include('.stapvak').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.failureSummary ?? ''}`),
        `${stap}, ${colorScheme}`,
      ).toEqual([]);
    }
    await pagina.setViewportSize({ width: 320, height: 800 });
    expect(await teBreed(pagina), `${stap} op 320 px`).toBe(0);
  }
  expect(klachten).toEqual([]);
  await sluit();
});
