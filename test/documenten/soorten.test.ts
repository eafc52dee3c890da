import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { veiligeNaam } from '../../server/documenten/bestandsnaam.ts';
import { bepaalType } from '../../server/documenten/bestandssoort.ts';
import { ods, pdf, png, xlsx, zip } from './bestanden.ts';

let map: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'domeinbrug-soorten-'));
});
afterAll(() => rm(map, { recursive: true, force: true }));

async function soort(inhoud: Buffer | Promise<Buffer>): Promise<string> {
  const pad = join(map, 'bestand');
  await writeFile(pad, await inhoud);
  return bepaalType(pad).catch((fout: Error) => `${fout.name}: ${fout.message}`);
}

it('herkent wat wordt aangenomen aan de inhoud', async () => {
  expect(await soort(pdf())).toBe('PDF');
  expect(await soort(png())).toBe('PNG');
  expect(await soort(xlsx())).toBe('XLSX');
  expect(await soort(xlsx({ 'xl/printerSettings/printerSettings1.bin': 'x' }))).toBe('XLSX');
  expect(await soort(ods())).toBe('ODS');
});

describe('weigert met een Nederlandse zin', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  it.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['een SVG', () => Buffer.from(svg), /Alleen PDF, XLSX, ODS en PNG/],
    ['HTML', () => Buffer.from('<!doctype html><script>1</script>'), /Alleen PDF/],
    ['een programma', () => Buffer.from('MZ\x90\0'.padEnd(300, '\0'), 'latin1'), /Alleen PDF/],
    ['een JPEG', () => Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), /JPEG/],
    ['een enkel teken', () => Buffer.from('x'), /Alleen PDF/],
    ['een zip', () => zip({ 'virus.exe': 'MZ' }), /ZIP-bestand/],
    [
      'een Word-bestand',
      () =>
        zip({
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          'word/document.xml': '<w/>',
        }),
      /Word-bestand|ZIP-bestand/,
    ],
    ['een oude XLS of een wachtwoord', () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), /wachtwoord/],
    ['een XLSX met vbaProject', () => xlsx({ 'xl/vbaProject.bin': 'x' }), /macro’s/],
    ['een XLSX met vbaProject onder een andere naam', () => xlsx({ 'xl/VBAPROJECT2.bin': 'x' }), /macro’s/],
    ['een XLSM die XLSX heet', () => xlsx({}, macro), /macro’s|XLSM/],
    ['een XLSX met oude macrobladen', () => xlsx({ 'xl/macrosheets/sheet1.xml': 'x' }), /macro’s/],
    ['een XLSX met een bestand erin', () => xlsx({ 'xl/embeddings/oleObject1.bin': 'x' }), /ander bestand/],
    ['een ODS met macro’s', () => ods({ 'Basic/Standard/Module1.xml': 'x' }), /macro’s/],
    ['een ODT', () => ods({}, 'application/vnd.oasis.opendocument.text'), /ODT/],
    [
      'iets dat XLSX en ODS tegelijk is',
      async () =>
        zip({
          mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
          'content.xml': 'x',
          '[Content_Types].xml': 'x',
          'xl/workbook.xml': 'x',
        }),
      /twee soorten/,
    ],
    ['een PDF met een zip erachter', async () => Buffer.concat([pdf(), await zip({ a: 'b' })]), /Achter het einde/],
    ['een PDF na iets anders', () => Buffer.concat([Buffer.from('<script>'), pdf()]), /Alleen PDF/],
    ['een halve PDF', () => pdf().subarray(0, 60), /einde ontbreekt/],
    ['een PNG met iets erachter', () => Buffer.concat([png(), Buffer.from('<script>')]), /PNG is beschadigd/],
    ['een halve PNG', () => png().subarray(0, 40), /PNG is beschadigd/],
    ['een PNG met een onjuiste controlesom', () => Buffer.from(png().fill(1, 20, 21)), /PNG is beschadigd/],
    ['een PNG van een miljard beeldpunten', () => png(50_000, 50_000), /beeldpunten/],
    ['een XLSX na iets anders', async () => Buffer.concat([Buffer.from('GIF89a'), await xlsx()]), /Alleen PDF|GIF/],
    ['een XLSX met iets erachter', async () => Buffer.concat([await xlsx(), Buffer.from('x'.repeat(70_000))]), /./],
    ['een halve XLSX', async () => (await xlsx()).subarray(0, 200), /beschadigd/],
  ])('%s', async (_wat, maak, zin) => {
    const uitkomst = await soort(maak());
    expect(uitkomst).toMatch(/^Bestandweigering: /);
    expect(uitkomst).toMatch(zin);
  });

  it('een zip die uitgepakt veel te groot wordt, zonder haar uit te pakken', async () => {
    const inhoud = await xlsx({ 'xl/a.xml': 'x' });
    // The unpacked size in the table of contents, as a bomb would say it.
    const plaats = inhoud.lastIndexOf('xl/a.xml') - 46 + 24;
    inhoud.writeUInt32LE(0xfffffff0, plaats);
    expect(await soort(inhoud)).toMatch(/uitgepakt veel te groot/);
  });
});

describe('een naam', () => {
  it.each([
    ['plan.pdf', 'plan.pdf'],
    ['C:\\Users\\jan\\plan.docx', 'plan.pdf'],
    ['../../../etc/passwd', 'passwd.pdf'],
    ['rekening\u202Efdp.exe', 'rekeningfdp.pdf'],
    ['a\0b\r\nc\u200B.pdf', 'abc.pdf'],
    ['cafe\u0301.pdf', 'café.pdf'],
    ['', 'document.pdf'],
    ['...', 'document.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['a"b;c|d?.pdf', 'a-b-c-d-.pdf'],
    ['begroting 2027 v1.2', 'begroting 2027 v1.pdf'],
  ])('%j wordt %j', (van, naar) => {
    expect(veiligeNaam(van, 'pdf')).toBe(naar);
  });

  it('is nooit langer dan 120 tekens en breekt geen teken doormidden', () => {
    const naam = veiligeNaam(`${'😀'.repeat(300)}.pdf`, 'pdf');
    expect([...naam].length).toBe(120);
    expect(naam.endsWith('😀.pdf')).toBe(true);
  });
});
