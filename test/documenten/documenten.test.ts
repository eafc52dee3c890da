import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql, waarde } from '../aanvragen/hulp.ts';
import { brengNaar, gelukt, inhoudVan, stelBudget } from '../support/aanvragen.ts';
import { openMap, startProduct, type Testproduct } from '../support/product.ts';
import { haal, ods, pdf, png, stuurBestand, xlsx } from './bestanden.ts';

let t: Testproduct;
let id: string;
let map: string;
beforeAll(async () => {
  // A folder of its own for what comes in, so that traces are those of this file.
  map = await openMap();
  process.env.TMPDIR = map;
  t = await startProduct({ limieten: { bestandenPerMinuut: 1_000 } });
  id = (await brengNaar(t, 'gemeente-ede', 'CONCEPT')).id;
});
afterAll(async () => {
  await t.stop();
  await rm(map, { recursive: true, force: true });
});

const aantal = (welke = id) => waarde(t, 'SELECT count(*)::int FROM document WHERE aanvraag_id = $1', [welke]);
const documenten = async (account: string, welke = id) => {
  const antwoord = await t.vraag(
    account,
    'query Q($id: UUID!) { aanvraag(id: $id) { documenten { id naam soort type grootte sha256 toegevoegdOp door versies partner { naam } } } }',
    { id: welke },
  );
  return antwoord;
};
const verwijder = (account: string, documentId: string, idempotencyKey?: string) =>
  t.vraag(
    account,
    'mutation V($input: DocumentVerwijderenInput!) { documentVerwijderen(input: $input) { aanvraag { id documenten { id } } fouten { code melding } } }',
    { input: { documentId, idempotencyKey } },
  );

describe('een document toevoegen en ophalen', () => {
  it.each([
    ['PDF', async () => pdf('eerste'), 'Intentieverklaring Zorggroep.pdf', 'application/pdf'],
    ['PNG', async () => png(), 'kaart.PNG', 'image/png'],
    ['XLSX', () => xlsx(), 'begroting.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['ODS', () => ods(), 'begroting.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ])('neemt een %s aan en geeft dezelfde bytes terug, als bijlage', async (type, maak, naam, mime) => {
    const inhoud = await maak();
    const gestuurd = await stuurBestand(t, 'gemeente-ede', id, { inhoud, naam, velden: { soort: 'OVERIG' } });
    expect(gestuurd.status, gestuurd.tekst).toBe(201);
    expect(gestuurd.document).toMatchObject({
      type,
      grootte: inhoud.length,
      sha256: createHash('sha256').update(inhoud).digest('hex'),
    });
    const terug = await haal(t, 'gemeente-ede', `/documenten/${gestuurd.document?.id}`);
    expect(terug.inhoud.equals(inhoud)).toBe(true);
    expect(terug.headers.get('content-type')).toBe(mime);
    expect(terug.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
    expect(terug.headers.get('x-content-type-options')).toBe('nosniff');
    expect(terug.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(terug.headers.get('cache-control')).toBe('private, no-store');
  });

  it('geeft een document van meer delen heel terug', async () => {
    const inhoud = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(3_000_000, 'x'), Buffer.from('\n%%EOF\n')]);
    const { document, tekst } = await stuurBestand(t, 'gemeente-ede', id, { inhoud });
    const terug = await haal(t, 'gemeente-ede', `/documenten/${document?.id}`);
    expect(terug.inhoud.equals(inhoud), tekst).toBe(true);
    expect(await waarde(t, 'SELECT count(*)::int FROM document_deel WHERE document_id = $1', [document?.id])).toBe(12);
  });

  it('maakt de naam veilig en noemt haar in UTF-8', async () => {
    const { document } = await stuurBestand(t, 'gemeente-ede', id, {
      inhoud: pdf('naam'),
      naam: '../../etc/Bĳlage\u202Efdp.é€ <1>.exe',
    });
    expect(document?.naam).toBe('Bĳlagefdp.é€ -1-.pdf');
    const { headers } = await haal(t, 'gemeente-ede', `/documenten/${document?.id}`);
    expect(headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('Bĳlagefdp.é€ -1-.pdf')}`,
    );
  });

  it('staat in het dossier en in de geschiedenis', async () => {
    const voor = await waarde(t, 'SELECT max(id) FROM gebeurtenis');
    const partnerId = t.partner('gemeente-ede');
    const { document } = await stuurBestand(t, 'gemeente-ede', id, {
      inhoud: pdf('dossier'),
      naam: 'dossier.pdf',
      velden: { soort: 'INTENTIEVERKLARING', partnerId },
    });
    const { data, tekst } = await documenten('gemeente-ede');
    expect(
      data.aanvraag.documenten.find((een: { id: string }) => een.id === document?.id),
      tekst,
    ).toMatchObject({
      id: document?.id,
      naam: 'dossier.pdf',
      soort: 'INTENTIEVERKLARING',
      versies: [],
      partner: { naam: expect.stringMatching(/Ede/) },
    });
    expect(await sql(t, 'SELECT soort, toelichting FROM gebeurtenis WHERE id > $1', [voor])).toEqual([
      { soort: 'DOCUMENT_TOEGEVOEGD', toelichting: 'dossier.pdf' },
    ]);
  });

  it('heeft met dezelfde sleutel een keer effect, ook tegelijk; met een ander bestand een conflict', async () => {
    const tevoren = Number(await aantal());
    const stuur = (tekst: string) =>
      stuurBestand(t, 'gemeente-ede', id, { inhoud: pdf(tekst), sleutel: 'sleutel-documenten-1' });
    const antwoorden = await Promise.all([stuur('sleutel'), stuur('sleutel'), stuur('sleutel')]);
    expect(new Set(antwoorden.map(({ document }) => document?.id)).size).toBe(1);
    expect(await aantal()).toBe(tevoren + 1);
    expect((await stuur('anders')).fouten?.[0]?.code).toBe('IDEMPOTENTIE_CONFLICT');
  });

  it('neemt hetzelfde bestand geen tweede keer aan', async () => {
    await stuurBestand(t, 'gemeente-ede', id, { inhoud: pdf('dubbel') });
    const { document, fouten } = await stuurBestand(t, 'gemeente-ede', id, {
      inhoud: pdf('dubbel'),
      naam: 'anders.pdf',
    });
    expect(document).toBeUndefined();
    expect(fouten).toEqual([
      { code: 'VALIDATIE', veld: 'bestand', melding: 'Dit bestand staat al bij deze aanvraag.', bevindingen: [] },
    ]);
  });

  it('weigert een organisatie die niet meedoet en een onbekende soort', async () => {
    const vreemd = await stuurBestand(t, 'gemeente-ede', id, {
      inhoud: pdf('vreemd'),
      velden: { partnerId: t.partner('gemeente-heerlen') },
    });
    expect(vreemd.fouten).toMatchObject([{ veld: 'partnerId' }]);
    const soort = await stuurBestand(t, 'gemeente-ede', id, { inhoud: pdf('vreemd'), velden: { soort: 'GEHEIM' } });
    expect(soort.fouten).toMatchObject([{ veld: 'soort' }]);
  });
});

describe('wat niet in zijn geheel aankomt', () => {
  const sporen = () => readdirSync(map).filter((naam) => naam.startsWith('domeinbrug-ontvangst-'));

  it('laat niets achter als de verbinding halverwege breekt', async () => {
    const [tevoren, token] = [await aantal(), await t.token('gemeente-ede')];
    const { port } = new URL(t.url);
    const lijn = connect(Number(port), '127.0.0.1');
    lijn.write(
      `POST /documenten/aanvragen/${id} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
        'Content-Type: multipart/form-data; boundary=xx\r\nContent-Length: 900000\r\n\r\n' +
        '--xx\r\nContent-Disposition: form-data; name="bestand"; filename="half.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n',
    );
    lijn.write(Buffer.alloc(200_000, 'x'));
    for (let keer = 0; sporen().length === 0 && keer < 100; keer += 1) await wacht(20);
    expect(sporen().length).toBeGreaterThan(0);
    lijn.destroy();
    for (let keer = 0; sporen().length > 0 && keer < 100; keer += 1) await wacht(20);
    expect(sporen()).toEqual([]);
    expect(await aantal()).toBe(tevoren);
    expect((await haal(t, null, '/healthz')).status).toBe(200);
  });

  it('weigert een bestand boven 10 MB, ook als het pas onderweg blijkt', async () => {
    const groot = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(10 * 1024 * 1024), Buffer.from('%%EOF')]);
    for (const inhoud of [groot, Buffer.concat([groot, groot])]) {
      const { fouten } = await stuurBestand(t, 'gemeente-ede', id, { inhoud });
      expect(fouten).toMatchObject([{ veld: 'bestand', melding: 'Het bestand is groter dan 10 MB.' }]);
    }
    expect(sporen()).toEqual([]);
  });

  it('weigert een verzoek zonder bestand, met twee bestanden en in een ander formaat', async () => {
    const token = await t.token('gemeente-ede');
    const stuur = (body: FormData | string) =>
      t.stuur(`/documenten/aanvragen/${id}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
    const leeg = new FormData();
    leeg.set('soort', 'KAART');
    expect(await (await stuur(leeg)).json()).toMatchObject({ fouten: [{ veld: 'bestand' }] });
    const twee = new FormData();
    twee.append('bestand', new Blob([new Uint8Array(pdf('een'))]), 'een.pdf');
    twee.append('bestand', new Blob([new Uint8Array(pdf('twee'))]), 'twee.pdf');
    expect(await (await stuur(twee)).json()).toMatchObject({ fouten: [{ veld: 'bestand' }] });
    expect((await stuur('{}')).status).toBe(415);
    expect(await waarde(t, "SELECT count(*)::int FROM document WHERE naam = 'een.pdf'")).toBe(0);
  });

  it('neemt op /graphql nog steeds geen formulier aan', async () => {
    const antwoord = await t.stuur('/graphql', { method: 'POST', body: new FormData() });
    expect(antwoord.status).toBe(415);
  });
});

describe('verwijderen en bevriezen', () => {
  it('verwijdert uit een concept, met een regel in de geschiedenis', async () => {
    const { document } = await stuurBestand(t, 'gemeente-ede', id, { inhoud: pdf('weg'), naam: 'weg.pdf' });
    const { data, tekst } = await verwijder('gemeente-ede', document?.id ?? '');
    expect(data.documentVerwijderen.fouten, tekst).toEqual([]);
    expect(data.documentVerwijderen.aanvraag.documenten.map((een: { id: string }) => een.id)).not.toContain(
      document?.id,
    );
    expect((await haal(t, 'gemeente-ede', `/documenten/${document?.id}`)).status).toBe(404);
    expect(await waarde(t, 'SELECT count(*)::int FROM document_deel WHERE document_id = $1', [document?.id])).toBe(0);
    expect(
      await waarde(t, "SELECT toelichting FROM gebeurtenis WHERE soort = 'DOCUMENT_VERWIJDERD' ORDER BY id DESC"),
    ).toBe('weg.pdf');
  });

  it('laat na indiening alles staan wat bij de versie hoort, ook bij een aanvulling', async () => {
    const { id, versie } = await brengNaar(t, 'gemeente-ede', 'AFGESTEMD');
    const aanvraag = { id, versie };
    const eerste = await stuurBestand(t, 'gemeente-ede', aanvraag.id, { inhoud: pdf('versie 1'), naam: 'een.pdf' });
    const ingediend = await gelukt(t, 'gemeente-ede', 'aanvraagIndienen', aanvraag);
    const dicht = await stuurBestand(t, 'gemeente-ede', aanvraag.id, { inhoud: pdf('te laat') });
    expect(dicht.fouten).toMatchObject([{ code: 'STATUS' }]);
    const gevraagd = await gelukt(t, 'menzis-beoordelaar', 'aanvullingVragen', {
      id: aanvraag.id,
      versie: ingediend.versie,
      ontbreekt: ['Een kaart.'],
    });
    const tweede = await stuurBestand(t, 'gemeente-ede', aanvraag.id, { inhoud: png(), naam: 'kaart.png' });
    const { data } = await verwijder('gemeente-ede', eerste.document?.id ?? '');
    expect(data.documentVerwijderen.fouten).toMatchObject([
      { code: 'STATUS', melding: expect.stringMatching(/versie 1/) },
    ]);
    await gelukt(t, 'gemeente-ede', 'aanvraagIndienen', { id: aanvraag.id, versie: gevraagd.versie });
    const gezien = (await documenten('menzis-beoordelaar', aanvraag.id)).data.aanvraag.documenten;
    expect(gezien.map(({ naam, versies }: { naam: string; versies: number[] }) => [naam, versies])).toEqual([
      ['een.pdf', [1, 2]],
      ['kaart.png', [2]],
    ]);
    // The database itself keeps what belongs to a version.
    await expect(sql(t, 'DELETE FROM document WHERE id = $1', [tweede.document?.id])).rejects.toThrow(
      /aanvraag_versie_document/,
    );
    await expect(sql(t, "UPDATE document SET naam = 'x'")).rejects.toThrow(/alleen aanvulbaar/);
  });

  it('houdt zich aan de grenzen per aanvraag', async () => {
    const klein = await startProduct({ documentenMb: 10, limieten: { bestandenPerMinuut: 3 } });
    try {
      const aanvraag = await brengNaar(klein, 'gemeente-ede', 'CONCEPT');
      const groot = (teken: string) =>
        Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(6_000_000, teken), Buffer.from('\n%%EOF\n')]);
      expect((await stuurBestand(klein, 'gemeente-ede', aanvraag.id, { inhoud: groot('a') })).status).toBe(201);
      expect((await stuurBestand(klein, 'gemeente-ede', aanvraag.id, { inhoud: groot('b') })).fouten).toMatchObject([
        { melding: 'De documenten van een aanvraag zijn samen hoogstens 10 MB.' },
      ]);
      await stuurBestand(klein, 'gemeente-ede', aanvraag.id, { inhoud: pdf('drie') });
      expect((await stuurBestand(klein, 'gemeente-ede', aanvraag.id, { inhoud: pdf('vier') })).status).toBe(429);
    } finally {
      await klein.stop();
    }
  });
});

describe('wie een document ziet', () => {
  let aanvraag: { id: string; versie: number };
  let los: string;
  let vanLinde: string;
  let vanEde: string;
  beforeAll(async () => {
    await stelBudget(t, 'gemeente-ede', '900000.00');
    const linde = t.partner('zorggroep-de-linde');
    const plan = inhoudVan(t, 'gemeente-ede');
    const { id, versie } = await brengNaar(t, 'gemeente-ede', 'CONCEPT', {
      partners: [...(plan.partners as object[]), { partnerId: linde, rol: 'UITVOERDER' }],
    });
    aanvraag = { id, versie };
    const voeg = async (tekst: string, partnerId?: string) => {
      const { document, tekst: antwoord } = await stuurBestand(t, 'gemeente-ede', aanvraag.id, {
        inhoud: pdf(tekst),
        velden: partnerId ? { partnerId } : {},
      });
      if (!document) throw new Error(antwoord);
      return document.id;
    };
    los = await voeg('los');
    vanLinde = await voeg('linde', linde);
    vanEde = await voeg('ede', t.partner('gemeente-ede'));
  });

  const ziet = async (account: string | null) =>
    Promise.all([los, vanLinde, vanEde].map(async (een) => (await haal(t, account, `/documenten/${een}`)).status));
  const NIETS = [404, 404, 404];
  const ALLES = [200, 200, 200];

  it('in een concept alleen de aanvrager, en een deelnemer wat van niemand of van hem zelf is', async () => {
    expect(await ziet('gemeente-ede')).toEqual(ALLES);
    expect(await ziet('zorggroep-de-linde')).toEqual([200, 200, 404]);
    for (const account of [
      'gemeente-heerlen',
      'menzis-beoordelaar',
      'menzis-beslisser',
      'menzis-financieel',
      'cz-beoordelaar',
      'vu-onderzoeker',
      'analist',
      'vws',
      'beheerder',
    ])
      expect(await ziet(account), account).toEqual(NIETS);
    expect(await ziet(null)).toEqual([401, 401, 401]);
  });

  it('het zorgkantoor vanaf het moment dat het dossier er is; onderzoek ook na toekenning nooit', async () => {
    const gevraagd = await gelukt(t, 'gemeente-ede', 'afstemmingVragen', aanvraag);
    expect(await ziet('menzis-beoordelaar')).toEqual(ALLES);
    expect(await ziet('menzis-financieel')).toEqual(NIETS);
    const passend = await gelukt(t, 'menzis-beoordelaar', 'afstemmingVastleggen', {
      id: aanvraag.id,
      versie: gevraagd.versie,
      datum: '2026-11-16',
      uitkomst: 'PASSEND',
    });
    await gelukt(t, 'gemeente-ede', 'aanvraagIndienen', { id: aanvraag.id, versie: passend.versie });
    for (const account of ['menzis-beoordelaar', 'menzis-beslisser', 'menzis-financieel'])
      expect(await ziet(account), account).toEqual(ALLES);
    for (const account of ['cz-beoordelaar', 'cz-beslisser', 'cz-financieel', 'gemeente-heerlen', 'vu-onderzoeker'])
      expect(await ziet(account), account).toEqual(NIETS);
  });

  it('een document dat men niet mag zien is niet te onderscheiden van een dat niet bestaat', async () => {
    const zonderNummer = (antwoord: Awaited<ReturnType<typeof haal>>) =>
      antwoord.inhoud.toString().replace(/"correlatieId":"[^"]+"/, '');
    const vreemd = await haal(t, 'gemeente-heerlen', `/documenten/${los}`);
    const niets = await haal(t, 'gemeente-heerlen', '/documenten/7f8de7b4-7d4a-4f0c-9c52-3f2f4c6f0a11');
    const onzin = await haal(t, 'gemeente-heerlen', '/documenten/..%2f..%2fetc');
    expect(zonderNummer(vreemd)).toBe(zonderNummer(niets));
    expect(zonderNummer(onzin)).toBe(zonderNummer(niets));
    const naarVreemd = await stuurBestand(t, 'gemeente-heerlen', aanvraag.id, { inhoud: pdf('v') });
    const naarNiets = await stuurBestand(t, 'gemeente-heerlen', '7f8de7b4-7d4a-4f0c-9c52-3f2f4c6f0a11', {
      inhoud: pdf('v'),
    });
    expect([naarVreemd.status, naarVreemd.tekst]).toEqual([naarNiets.status, naarNiets.tekst]);
    const [a, b] = await Promise.all([
      verwijder('gemeente-heerlen', los),
      verwijder('gemeente-heerlen', '7f8de7b4-7d4a-4f0c-9c52-3f2f4c6f0a11'),
    ]);
    expect(a.tekst).toBe(b.tekst);
  });

  it('alleen de aanvrager voegt toe en verwijdert', async () => {
    for (const account of ['menzis-beoordelaar', 'menzis-financieel', 'zorggroep-de-linde'])
      expect((await stuurBestand(t, account, aanvraag.id, { inhoud: pdf(account) })).status, account).toBe(403);
    for (const account of ['vu-onderzoeker', 'analist', 'vws', 'beheerder', 'cz-beoordelaar'])
      expect((await stuurBestand(t, account, aanvraag.id, { inhoud: pdf(account) })).fouten, account).toMatchObject([
        { code: 'NIET_GEVONDEN' },
      ]);
    expect((await stuurBestand(t, null, aanvraag.id, { inhoud: pdf('niemand') })).status).toBe(401);
    expect((await verwijder('menzis-beoordelaar', los)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('in een lijst staat per aanvraag hetzelfde als bij een enkele', async () => {
    const { data } = await t.vraag('zorggroep-de-linde', '{ aanvragen { nodes { id documenten { id } } } }');
    const rij = data.aanvragen.nodes.find((een: { id: string }) => een.id === aanvraag.id);
    expect(rij.documenten.map((een: { id: string }) => een.id).sort()).toEqual([los, vanLinde].sort());
  });
});
