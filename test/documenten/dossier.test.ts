import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, gelukt, inhoudVan, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { haal, png, stuurBestand } from './bestanden.ts';

const SCOREGEHEIM = 'zandloper-intern';

let t: Testproduct;
let id: string;
let kenmerk: string;
beforeAll(async () => {
  t = await startProduct();
  await stelBudget(t, 'gemeente-ede', '900000.00');
  const plan = inhoudVan(t, 'gemeente-ede');
  const concept = await brengNaar(t, 'gemeente-ede', 'AFGESTEMD', {
    titel: 'Samen één in Veldhuizen – ‘€ 10’',
    partners: [...(plan.partners as object[]), { partnerId: t.partner('zorggroep-de-linde'), rol: 'UITVOERDER' }],
  });
  await stuurBestand(t, 'gemeente-ede', concept.id, { inhoud: png(), naam: 'kaart van de wijk.png' });
  const stap = async (account: string, naam: string, extra: object = {}) => {
    const { versie } = (await t.vraag('gemeente-ede', `{ aanvraag(id: "${concept.id}") { versie } }`)).data.aanvraag;
    return gelukt(t, account, naam, { id: concept.id, versie, ...extra });
  };
  await stap('gemeente-ede', 'aanvraagIndienen');
  await stap('menzis-beoordelaar', 'aanvraagVolledigVerklaren');
  await stap('menzis-beoordelaar', 'beoordelingVastleggen', {
    scores: SCORES.map((score) => ({ ...score, motivering: SCOREGEHEIM })),
    advies: 'TOEKENNEN',
    motivering: SCOREGEHEIM,
  });
  const besloten = await stap('menzis-beslisser', 'aanvraagToekennen', {
    bedrag: plan.gevraagdeBijdrage,
    motivering: 'Wij kennen de bijdrage toe omdat het plan sterk is.',
  });
  id = besloten.id;
  kenmerk = besloten.kenmerk;
});
afterAll(() => t.stop());

async function lees(account: string, welke = id) {
  const { status, headers, inhoud } = await haal(t, account, `/documenten/aanvragen/${welke}/dossier.pdf`);
  expect(status, account).toBe(200);
  const pdf = await getDocumentProxy(new Uint8Array(inhoud));
  const { text } = await extractText(pdf, { mergePages: false });
  return { headers, inhoud, pdf, paginas: text, tekst: text.join('\n').replace(/\s+/g, ' ') };
}

describe('het dossier als PDF', () => {
  it('begint als PDF, is een bijlage en noemt kenmerk, status en aanvrager', async () => {
    const { inhoud, headers, tekst } = await lees('gemeente-ede');
    expect(inhoud.subarray(0, 5).toString()).toBe('%PDF-');
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="Dossier ${kenmerk}.pdf"`);
    for (const woord of [kenmerk, 'Toegekend', 'Gemeente Ede', 'Samen één in Veldhuizen – ‘€ 10’'])
      expect(tekst).toContain(woord);
  });

  it('heeft alle onderdelen in de volgorde van bijlage 1, en daarna toets, besluit met brief en geschiedenis', async () => {
    const { tekst } = await lees('gemeente-ede');
    const koppen = [
      'Kerncijfers',
      '1.0 Project',
      '1.2 Partners',
      '1.3 Afstemming',
      '1.4 Probleemanalyse',
      '1.5 Doelgroep',
      '1.6 Activiteiten',
      '1.7 Bijdrage',
      '1.8 Begroting',
      '1.9 Financiering',
      '1.10 Businesscase',
      '1.11 Borging',
      '1.12 Risico’s',
      '1.13 Verklaringen',
      'Toets aan het beleid',
      'Wij kennen de bijdrage toe omdat het plan sterk is.',
      'Brief bij het besluit',
      'kaart van de wijk.png',
      'Geschiedenis',
    ];
    const plaatsen = koppen.map((kop) => tekst.indexOf(kop));
    expect(plaatsen).not.toContain(-1);
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
  });

  it('noemt de totalen tot op de cent gelijk aan de API', async () => {
    const { data } = await t.vraag(
      'gemeente-ede',
      `{ aanvraag(id: "${id}") { kerncijfers { totaleKosten gevraagdeBijdrage } } }`,
    );
    const { tekst } = await lees('gemeente-ede');
    const nederlands = (bedrag: string) =>
      bedrag
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+(?!\d))/g, '.')
        .replace(/,(.*)$/, ',$1');
    const kosten = nederlands(data.aanvraag.kerncijfers.totaleKosten);
    expect(tekst).toContain(`Totale kosten € ${kosten}`);
    expect(tekst).toContain(`Totaal € ${kosten}`);
  });

  it('heeft een titel, een taal, structuur en een voet met het paginanummer op elke pagina', async () => {
    const { pdf, paginas } = await lees('menzis-beoordelaar');
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: expect.stringContaining(kenmerk), Language: 'nl-NL' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const boom = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const soort of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'P']) expect(boom).toContain(`"role":"${soort}"`);
    expect(paginas.length).toBeGreaterThan(3);
    paginas.forEach((pagina, i) => {
      expect(pagina).toContain(`Pagina ${i + 1} van ${paginas.length}`);
      expect(pagina).toContain(kenmerk);
    });
  });

  it('laat iedereen zien wat de API die rol laat zien, en niets intern buiten het zorgkantoor', async () => {
    const aanvrager = await lees('gemeente-ede');
    const staf = await lees('menzis-beoordelaar');
    const onderzoek = await lees('vu-onderzoeker');
    expect(aanvrager.tekst).not.toContain('Beoordeling vastgelegd');
    expect(staf.tekst).toContain('Beoordeling vastgelegd');
    for (const { tekst } of [aanvrager, staf, onderzoek]) expect(tekst).not.toContain(SCOREGEHEIM);
    for (const woord of [
      '1.8 Begroting',
      '1.9 Financiering',
      'Kerncijfers',
      'Toets aan',
      'Besluit',
      'Geschiedenis',
      '€ 1',
      'kaart van',
    ])
      expect(onderzoek.tekst.replace('‘€ 10’', ''), woord).not.toContain(woord);
    expect(onderzoek.tekst).toContain('1.6 Activiteiten');
  });

  it('is er niet voor wie het dossier niet ziet', async () => {
    for (const account of ['gemeente-heerlen', 'cz-beoordelaar', 'analist', 'vws', 'beheerder'])
      expect((await haal(t, account, `/documenten/aanvragen/${id}/dossier.pdf`)).status, account).toBe(404);
    expect((await haal(t, null, `/documenten/aanvragen/${id}/dossier.pdf`)).status).toBe(401);
    expect((await haal(t, 'gemeente-ede', '/documenten/aanvragen/onzin/dossier.pdf')).status).toBe(404);
  });

  it('kan een leeg concept aan, en teksten van meer dan een pagina', async () => {
    const leeg = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud: { regeling: 'DOS', jaar: 2027, titel: 'Nog leeg' },
    });
    expect((await lees('gemeente-ede', leeg.id)).tekst).toContain('niet ingevuld');
    const lang = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud: inhoudVan(t, 'gemeente-ede', {
        samenvatting: `${'Een lange zin over de wijk. '.repeat(600)}SLOT-A`,
        risicos: [{ omschrijving: `${'risico '.repeat(2_400)}SLOT-B`, kans: 1, impact: 2, maatregel: 'geen' }],
      }),
    });
    const { tekst, paginas } = await lees('gemeente-ede', lang.id);
    expect(tekst).toContain('SLOT-A');
    expect(tekst).toContain('SLOT-B');
    expect(paginas.at(-1)).toContain(`Pagina ${paginas.length} van ${paginas.length}`);
    expect(paginas.length).toBeLessThan(40);
  });
});
