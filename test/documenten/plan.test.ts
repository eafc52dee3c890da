import ExcelJS from '@protobi/exceljs';
import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { DEMO_PLANNEN, vulInhoud } from '../../server/demo/projecten/plannen.ts';
import { BLADEN } from '../../server/documenten/plan/bladen.ts';
import { maakSchema } from '../../server/schema.ts';
import { sql, waarde } from '../aanvragen/hulp.ts';
import { brengNaar, gelukt, inhoudVan } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { haal, pdf, xlsx, zip } from './bestanden.ts';

let t: Testproduct;
let id: string;
beforeAll(async () => {
  t = await startProduct({ limieten: { bestandenPerMinuut: 1_000 } });
  id = (await brengNaar(t, 'gemeente-ede', 'CONCEPT')).id;
});
afterAll(() => t.stop());

interface Uitslag {
  status: number;
  versie: number;
  ingelezen: boolean;
  wijzigingen: { blad: string; onderdeel: string; oud: string | null; nieuw: string | null }[];
  fouten: { code: string; cel: string | null; melding: string }[];
}

async function leesIn(
  account: string,
  aanvraagId: string,
  inhoud: Buffer,
  velden: Record<string, string> = { proef: 'true' },
  sleutel?: string,
): Promise<Uitslag> {
  const formulier = new FormData();
  for (const [naam, tekst] of Object.entries(velden)) formulier.set(naam, tekst);
  formulier.set('bestand', new Blob([new Uint8Array(inhoud)]), 'plan.xlsx');
  const antwoord = await t.stuur(`/documenten/aanvragen/${aanvraagId}/plan.xlsx`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await t.token(account)}`,
      ...(sleutel ? { 'idempotency-key': sleutel } : {}),
    },
    body: formulier,
  });
  return { status: antwoord.status, ...((await antwoord.json()) as Omit<Uitslag, 'status'>) };
}

const haalPlan = async (account: string, aanvraagId: string) => {
  const { status, inhoud } = await haal(t, account, `/documenten/aanvragen/${aanvraagId}/plan.xlsx`);
  expect(status).toBe(200);
  return inhoud;
};

/** Changes a file as somebody in a spreadsheet would. */
async function bewerk(bestand: Buffer, wijzig: (map: ExcelJS.Workbook) => void): Promise<Buffer> {
  const map = new ExcelJS.Workbook();
  await map.xlsx.load(new Uint8Array(bestand).buffer);
  wijzig(map);
  return Buffer.from(await map.xlsx.writeBuffer());
}
const cel = (map: ExcelJS.Workbook, blad: string, adres: string) => {
  const gevonden = map.getWorksheet(blad)?.getCell(adres);
  if (!gevonden) throw new Error(`geen blad ${blad}`);
  return gevonden;
};
const versieVan = async (welke = id) => Number(await waarde(t, 'SELECT versie FROM aanvraag WHERE id = $1', [welke]));

it('elk veld van een plan in de API staat op een blad, met dezelfde naam', () => {
  const schema = maakSchema();
  const velden = (type: string, pad = ''): string[] => {
    const gebouwd = schema.getType(type);
    if (!isInputObjectType(gebouwd)) throw new Error(`geen invoertype ${type}`);
    return Object.values(gebouwd.getFields()).flatMap((veld) => {
      const binnen = getNamedType(veld.type);
      return isInputObjectType(binnen) ? velden(binnen.name, `${pad}${veld.name}.`) : [`${pad}${veld.name}`];
    });
  };
  const opBladen = BLADEN.flatMap(({ velden: los, tabel }) => [
    ...los.map(({ pad }) => pad),
    ...(tabel?.kolommen.map(({ pad }) => `${tabel.pad}.${pad}`) ?? []),
  ]);
  // The applicant and last year's aanvraag belong to the aanvraag that a file is read into.
  const elders = ['aanvragerId', 'vorigeAanvraagId'];
  expect(opBladen.sort()).toEqual(
    velden('AanvraagInhoudInput')
      .filter((pad) => !elders.includes(pad))
      .sort(),
  );
});

describe('uitvoeren en inlezen', () => {
  it('is voor elk demoplan gelijk gebleven: geen enkele wijziging, geen enkele fout', async () => {
    const ids = new Map(DEMO_ORGANISATIES.map(({ sleutel }) => [sleutel, t.partner(sleutel)]));
    for (const plan of DEMO_PLANNEN) {
      for (const bron of [plan.inhoud, plan.verbeterd]) {
        if (!bron) continue;
        const { aanvragerId: _, ...inhoud } = vulInhoud(bron, ids);
        const aanvraag = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', { inhoud });
        const bestand = await haalPlan('gemeente-ede', aanvraag.id);
        const uitslag = await leesIn('gemeente-ede', aanvraag.id, bestand);
        expect([uitslag.fouten, uitslag.wijzigingen], plan.sleutel).toEqual([[], []]);
        const oud = await sql(t, 'SELECT tekst, buurten, totale_kosten FROM aanvraag WHERE id = $1', [aanvraag.id]);
        const geschreven = await leesIn('gemeente-ede', aanvraag.id, bestand, { versie: String(aanvraag.versie) });
        expect(geschreven, plan.sleutel).toMatchObject({ ingelezen: true, versie: aanvraag.versie + 1 });
        expect(
          await sql(t, 'SELECT tekst, buurten, totale_kosten FROM aanvraag WHERE id = $1', [aanvraag.id]),
          plan.sleutel,
        ).toEqual(oud);
        expect(
          await waarde(
            t,
            "SELECT toelichting FROM gebeurtenis WHERE aanvraag_id = $1 AND soort = 'AANVRAAG_GEWIJZIGD'",
            [aanvraag.id],
          ),
          plan.sleutel,
        ).toBe('Opgeslagen zonder wijziging.');
      }
    }
  });

  it('houdt vreemde teksten heel, ook wat op een formule of op een XML-teken lijkt', async () => {
    const teksten = [
      '=1+1',
      '+31 6',
      '-2',
      '@SOM(A1)',
      "'aanhaling",
      '_x0041_',
      'a\r\nb\tc',
      '<b>&amp;</b>',
      ' rand ',
      '€ é ł 😀',
      '007',
      '1,5',
    ];
    for (const titel of teksten) {
      const aanvraag = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
        inhoud: inhoudVan(t, 'gemeente-ede', { titel, samenvatting: titel }),
      });
      const { wijzigingen, fouten } = await leesIn(
        'gemeente-ede',
        aanvraag.id,
        await haalPlan('gemeente-ede', aanvraag.id),
      );
      expect([fouten, wijzigingen], titel).toEqual([[], []]);
    }
  });

  it('leest een leeg concept als leeg', async () => {
    const leeg = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud: { regeling: 'DOS', jaar: 2027, titel: 'Nieuw' },
    });
    const uitslag = await leesIn('gemeente-ede', leeg.id, await haalPlan('gemeente-ede', leeg.id));
    expect([uitslag.fouten, uitslag.wijzigingen]).toEqual([[], []]);
  });

  it('schrijft formules met hun uitkomst, keuzelijsten, en vergrendelde koppen', async () => {
    const map = new ExcelJS.Workbook();
    await map.xlsx.load(new Uint8Array(await haalPlan('gemeente-ede', id)).buffer);
    expect(cel(map, 'Lees mij', 'B4').value).toBe('B1-2026.1');
    const bedrag = cel(map, 'Begroting', 'H6').value as ExcelJS.CellFormulaValue;
    expect(bedrag.formula).toBe('IF(OR(D6="",F6=""),"",ROUND(D6*F6,2))');
    expect(Number(bedrag.result)).toBeGreaterThan(0);
    expect(cel(map, 'Begroting', 'B6').dataValidation).toMatchObject({ type: 'list' });
    expect(cel(map, 'Begroting', 'A5').value).toBe('Omschrijving *');
    expect(cel(map, 'Begroting', 'A5').protection?.locked).not.toBe(false);
    expect(cel(map, 'Begroting', 'A6').protection?.locked).toBe(false);
    expect(cel(map, 'Begroting', 'A6').numFmt).toBe('@');
  });
});

describe('een bewerkt bestand', () => {
  it('toont vooraf wat er verandert en schrijft het dan, eenmaal', async () => {
    const bestand = await bewerk(await haalPlan('gemeente-ede', id), (map) => {
      cel(map, 'Project', 'B8').value = 'Een nieuwe titel';
      cel(map, 'Begroting', 'F6').value = ' € 1.234,50';
      cel(map, 'Begroting', 'D6').value = '12,5';
      cel(map, 'Project', 'B10').value = '1-3-2026';
      cel(map, 'Businesscase', 'H6').value = '35,5 %';
    });
    const voor = await versieVan();
    const proef = await leesIn('gemeente-ede', id, bestand);
    expect(proef.fouten).toEqual([]);
    expect(proef.wijzigingen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ blad: 'Project', onderdeel: 'Titel', nieuw: 'Een nieuwe titel' }),
        expect.objectContaining({ onderdeel: 'Begrotingsregel 1: Tarief', nieuw: '€ 1.234,50' }),
        expect.objectContaining({ onderdeel: 'Begrotingsregel 1: Aantal', nieuw: '12,5' }),
        expect.objectContaining({ onderdeel: 'Startdatum', nieuw: '01-03-2026' }),
        expect.objectContaining({ onderdeel: 'Besparing 1: Realisatiekans', nieuw: '35,5%' }),
      ]),
    );
    expect(await versieVan()).toBe(voor);
    const eerste = await leesIn('gemeente-ede', id, bestand, { versie: String(voor) }, 'plan-sleutel');
    const tweede = await leesIn('gemeente-ede', id, bestand, { versie: String(voor) }, 'plan-sleutel');
    expect([eerste.ingelezen, tweede.ingelezen]).toEqual([true, true]);
    expect(await versieVan()).toBe(voor + 1);
    expect(
      await sql(t, 'SELECT tarief, aantal_milli FROM begrotingsregel WHERE aanvraag_id = $1 AND volgorde = 0', [id]),
    ).toEqual([{ tarief: '123450', aantal_milli: '12500' }]);
  });

  it('weigert een versie die voorbij is, en schrijft dan niets', async () => {
    const bestand = await bewerk(await haalPlan('gemeente-ede', id), (map) => {
      cel(map, 'Project', 'B8').value = 'Te laat';
    });
    const { fouten, ingelezen } = await leesIn('gemeente-ede', id, bestand, { versie: '1' });
    expect([ingelezen, fouten[0]?.code]).toEqual([false, 'VERSIE_CONFLICT']);
    expect(await waarde(t, 'SELECT titel FROM aanvraag WHERE id = $1', [id])).not.toBe('Te laat');
  });

  it('noemt elke cel die niet klopt, allemaal tegelijk, en schrijft niets', async () => {
    const versie = await versieVan();
    const bestand = await bewerk(await haalPlan('gemeente-ede', id), (map) => {
      cel(map, 'Begroting', 'F6').value = 'abc';
      cel(map, 'Begroting', 'B7').value = 'Bouwkosten';
      cel(map, 'Begroting', 'D7').value = 1.23456;
      cel(map, 'Project', 'B6').value = 'volgend jaar';
      cel(map, 'Project', 'B8').value = null;
      cel(map, 'Project', 'B10').value = '31-2-2026';
      cel(map, 'Financiering', 'A10').value = 'Onbekende stichting';
      cel(map, 'Doelgroep', 'B9').value = 'Ede';
      cel(map, 'Businesscase', 'H6').value = 35;
      cel(map, 'Doelgroep', 'B6').value = { error: '#REF!' };
      cel(map, 'Risico’s', 'B6').value = 7;
    });
    const { fouten } = await leesIn('gemeente-ede', id, bestand, { versie: String(versie) });
    const op = new Map(fouten.map(({ cel: welke, melding }) => [welke, melding]));
    expect(op.get('Begroting!F6')).toBe('‘abc’ is geen bedrag');
    expect(op.get('Begroting!B7')).toMatch(/‘Bouwkosten’ staat niet in de lijst; kies Personeel, /);
    expect(op.get('Begroting!D7')).toBe('‘1.23456’ heeft meer dan 3 cijfers achter de komma');
    expect(op.get('Project!B6')).toBe('‘volgend jaar’ is geen heel getal');
    expect(op.get('Project!B8')).toBe('Titel ontbreekt');
    expect(op.get('Project!B10')).toMatch(/is geen datum/);
    expect(op.get('Financiering!A10')).toMatch(/is geen bekende organisatie/);
    expect(op.get('Doelgroep!B9')).toBe('‘EDE’ is geen code van het CBS, zoals GM0228');
    expect(op.get('Doelgroep!B6')).toBe('de cel bevat een fout: #REF!');
    expect(await versieVan()).toBe(versie);
    // What only the schema or the rules of storing refuse is named by its cell too.
    const later = await bewerk(await haalPlan('gemeente-ede', id), (map) => {
      cel(map, 'Businesscase', 'H6').value = 35;
      cel(map, 'Doelgroep', 'B9').value = 'GM9999';
      cel(map, 'Risico’s', 'B6').value = 7;
    });
    const schema = await leesIn('gemeente-ede', id, later, { versie: String(versie) });
    expect(schema.fouten.map(({ cel: welke, melding }) => [welke, melding])).toEqual([
      ['Businesscase!H6', 'Percentage is hoogstens 100.00.'],
    ]);
    const opslag = await leesIn(
      'gemeente-ede',
      id,
      await bewerk(later, (map) => {
        cel(map, 'Businesscase', 'H6').value = 0.35;
      }),
      { versie: String(versie) },
    );
    expect(opslag.fouten.map(({ cel: welke }) => welke).sort()).toEqual(['Doelgroep!B9', 'Risico’s!B6']);
    expect(await versieVan()).toBe(versie);
  });

  it('noemt een weggehaalde regel alleen zelf, en niet alles wat eronder opschoof', async () => {
    const bestand = await bewerk(await haalPlan('gemeente-ede', id), (map) => {
      for (const kolom of ['A', 'B']) cel(map, 'Partners', `${kolom}6`).value = null;
    });
    const { wijzigingen } = await leesIn('gemeente-ede', id, bestand);
    expect(wijzigingen).toEqual([{ blad: 'Partners', onderdeel: 'Partner 1', oud: expect.any(String), nieuw: null }]);
  });

  it('kent een organisatie aan haar KVK-nummer en leest de uitkomst van een formule', async () => {
    const kvk = DEMO_ORGANISATIES.find(({ sleutel }) => sleutel === 'zorggroep-de-linde')?.kvkNummer ?? '';
    const bestand = await bewerk(await haalPlan('gemeente-ede', id), (map) => {
      let rij = 6;
      while (cel(map, 'Partners', `A${rij}`).value) rij += 1;
      cel(map, 'Partners', `A${rij}`).value = Number(kvk);
      cel(map, 'Partners', `B${rij}`).value = 'uitvoerder';
      cel(map, 'Begroting', 'F6').value = { formula: '70+10,5', result: 80.5 };
    });
    const { wijzigingen, fouten } = await leesIn('gemeente-ede', id, bestand);
    expect(fouten).toEqual([]);
    expect(wijzigingen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ blad: 'Partners', oud: null, nieuw: expect.stringMatching(/Linde.*Uitvoerder/) }),
        expect.objectContaining({ onderdeel: 'Begrotingsregel 1: Tarief', nieuw: '€ 80,50' }),
      ]),
    );
  });
});

describe('wat geen plan is', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['een PDF', () => pdf(), /als XLSX-bestand/],
    [
      'een andere spreadsheet',
      async () => Buffer.from(await new ExcelJS.Workbook().xlsx.writeBuffer()),
      /formaat van bijlage 1|beschadigd/,
    ],
    ['een kapotte spreadsheet', () => xlsx(), /beschadigd|ontbreekt/],
    [
      'een spreadsheet met een eigen entiteit',
      () =>
        xlsx({
          'xl/_rels/workbook.xml.rels': '<!DOCTYPE x [<!ENTITY a "aaaa">]><Relationships>&a;</Relationships>',
        }),
      /beschadigd/,
    ],
  ])('%s wordt geweigerd met een zin', async (_wat, maak, zin) => {
    const { fouten } = await leesIn('gemeente-ede', id, await maak());
    expect(fouten).toMatchObject([{ code: 'VALIDATIE', melding: expect.stringMatching(zin) }]);
  });

  it('een onbekende formaatversie en een ontbrekend blad', async () => {
    const plan = await haalPlan('gemeente-ede', id);
    const anders = await bewerk(plan, (map) => {
      cel(map, 'Lees mij', 'B4').value = 'B1-2031.7';
    });
    expect((await leesIn('gemeente-ede', id, anders)).fouten[0]?.melding).toMatch(/formaatversie B1-2031\.7/);
    const minder = await bewerk(plan, (map) => map.removeWorksheet('Begroting'));
    expect((await leesIn('gemeente-ede', id, minder)).fouten[0]?.melding).toMatch(/blad Begroting ontbreekt/);
  });

  it('een bom en een blad zonder eind, snel en zonder het geheugen te vullen', async () => {
    const rel = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
    const werkmap = '<workbook xmlns:r="r"><sheets><sheet name="Begroting" r:id="r1"/></sheets></workbook>';
    const typen =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    const maak = (blad: string) =>
      zip({
        '[Content_Types].xml': typen,
        'xl/workbook.xml': werkmap,
        'xl/_rels/workbook.xml.rels': rel,
        'xl/worksheets/sheet1.xml': blad,
      });
    const cellen = Array.from({ length: 90_000 }, (_, i) => `<c r="A${(i % 1_999) + 1}"><v>1</v></c>`).join('');
    for (const [inhoud, zin] of [
      [await maak(`<worksheet><sheetData><row>${cellen}</row></sheetData></worksheet>`), /te veel cellen/],
      [await maak(`<worksheet>${' '.repeat(60_000_000)}</worksheet>`), /te groot/],
      [
        await maak(`<worksheet><c t="inlineStr"><is><t>${'x'.repeat(100_000)}</t></is></c></worksheet>`),
        /te veel tekst/,
      ],
    ] as const) {
      const begin = performance.now();
      const geheugen = process.memoryUsage().rss;
      expect((await leesIn('gemeente-ede', id, inhoud)).fouten).toMatchObject([
        { melding: expect.stringMatching(zin) },
      ]);
      expect(performance.now() - begin).toBeLessThan(5_000);
      expect(process.memoryUsage().rss - geheugen).toBeLessThan(200 * 1024 * 1024);
    }
  });
});

describe('wie', () => {
  it('haalt het plan op wie het hele dossier ziet, en niemand anders', async () => {
    const pad = `/documenten/aanvragen/${id}/plan.xlsx`;
    for (const account of ['gemeente-heerlen', 'menzis-beoordelaar', 'vu-onderzoeker', 'analist', 'vws', 'beheerder'])
      expect((await haal(t, account, pad)).status, account).toBe(404);
    expect((await haal(t, null, pad)).status).toBe(401);
    const { id: ander } = await brengNaar(t, 'gemeente-ede', 'INGEDIEND');
    for (const account of ['menzis-beoordelaar', 'menzis-beslisser', 'menzis-financieel'])
      expect((await haal(t, account, `/documenten/aanvragen/${ander}/plan.xlsx`)).status, account).toBe(200);
    for (const account of ['cz-beoordelaar', 'vu-onderzoeker'])
      expect((await haal(t, account, `/documenten/aanvragen/${ander}/plan.xlsx`)).status, account).toBe(404);
  });

  it('leest alleen de aanvrager in, en alleen zolang het plan mag worden gewijzigd', async () => {
    const plan = await haalPlan('gemeente-ede', id);
    expect((await leesIn('gemeente-heerlen', id, plan)).fouten).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    const { id: ander } = await brengNaar(t, 'gemeente-ede', 'INGEDIEND');
    expect((await leesIn('gemeente-ede', ander, plan)).fouten).toMatchObject([{ code: 'STATUS' }]);
    expect((await leesIn('menzis-beoordelaar', ander, plan)).status).toBe(403);
  });

  it('krijgt iedereen die is ingelogd het lege formulier', async () => {
    const { status, inhoud, headers } = await haal(t, 'gemeente-ede', '/documenten/plan.xlsx');
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="Projectplan leeg formulier.xlsx"',
    ]);
    const { fouten } = await leesIn('gemeente-ede', id, inhoud);
    expect(fouten.map(({ cel: welke }) => welke)).toEqual(['Project!B5', 'Project!B6', 'Project!B8']);
    expect((await haal(t, null, '/documenten/plan.xlsx')).status).toBe(401);
  });
});
