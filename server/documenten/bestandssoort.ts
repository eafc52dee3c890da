import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { fileTypeFromFile } from 'file-type';
import { type Archief, Archieffout, openArchief } from './archief.ts';
import type { Documenttype } from './begrippen.ts';

/** The file is not taken in; the message is a Dutch sentence that says why. */
export class Bestandweigering extends Error {
  override name = 'Bestandweigering';
}

const TOEGESTAAN = 'Alleen PDF, XLSX, ODS en PNG worden aangenomen.';
/** Unpacked, a spreadsheet of 10 MB is seldom more than this. */
const GRENZEN = { ingangen: 5_000, bytes: 300 * 1024 * 1024 };
/** Most pixels of a picture: a small file can ask for a wall of them. */
const MEESTE_PIXELS = 100_000_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const XLSX_BLAD = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const ODS_MIME = 'application/vnd.oasis.opendocument.spreadsheet';

/** Kinds of files that people send by mistake, by name. */
const BEKEND: Record<string, string> = {
  'application/vnd.ms-excel.sheet.macroenabled.12':
    'Een spreadsheet met macro’s (XLSM) wordt niet aangenomen. Bewaar haar als XLSX.',
  'application/x-cfb':
    'Een oud Office-bestand (XLS, DOC) of een spreadsheet met een wachtwoord wordt niet aangenomen. Bewaar haar als XLSX zonder wachtwoord.',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'Een Word-bestand wordt niet aangenomen. Bewaar het als PDF.',
  'application/vnd.oasis.opendocument.text': 'Een tekstdocument (ODT) wordt niet aangenomen. Bewaar het als PDF.',
  'application/zip': `Een ZIP-bestand wordt niet aangenomen. ${TOEGESTAAN}`,
  'image/jpeg': 'Een JPEG wordt niet aangenomen. Bewaar de afbeelding als PNG of PDF.',
};

/**
 * What a file is, by its content and never by its name. Each kind is looked through from its first byte to its last, so
 * that what is also something else is refused.
 * @throws Bestandweigering
 */
export async function bepaalType(pad: string): Promise<Documenttype> {
  const herkend = await fileTypeFromFile(pad).catch(() => undefined);
  const bestand = await open(pad, 'r');
  try {
    const { size } = await bestand.stat();
    const begin = await lees(bestand, 0, Math.min(size, 8));
    if (begin.subarray(0, 5).toString('latin1') === '%PDF-') return await keurPdf(bestand, size);
    if (begin.equals(PNG)) return await keurPng(bestand, size);
    if (begin.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')))
      return await keurSpreadsheet(pad, herkend?.mime);
  } finally {
    await bestand.close();
  }
  throw new Bestandweigering(BEKEND[herkend?.mime ?? ''] ?? `Dit is geen bestand dat wordt aangenomen. ${TOEGESTAAN}`);
}

async function lees(bestand: FileHandle, plaats: number, aantal: number): Promise<Buffer> {
  const { buffer, bytesRead } = await bestand.read(Buffer.alloc(aantal), 0, aantal, plaats);
  return buffer.subarray(0, bytesRead);
}

/** Nothing but white space may follow the last end mark: what is hung behind it is for another program. */
async function keurPdf(bestand: FileHandle, grootte: number): Promise<'PDF'> {
  const staart = (await lees(bestand, Math.max(0, grootte - 1_024), 1_024)).toString('latin1');
  const einde = staart.lastIndexOf('%%EOF');
  if (einde < 0) throw new Bestandweigering('De PDF is niet volledig: het einde ontbreekt.');
  if (/[^\s\0]/.test(staart.slice(einde + 5)))
    throw new Bestandweigering(
      'Achter het einde van de PDF staat nog iets anders. Bewaar het document opnieuw als PDF.',
    );
  return 'PDF';
}

/** Chunk by chunk, with every checksum, from the header to an end that is the end of the file. */
async function keurPng(bestand: FileHandle, grootte: number): Promise<'PNG'> {
  const kapot = new Bestandweigering('De PNG is beschadigd of bevat meer dan een afbeelding.');
  let plaats = PNG.length;
  for (let eerste = true; ; eerste = false) {
    const kop = await lees(bestand, plaats, 8);
    if (kop.length < 8) throw kapot;
    const lengte = kop.readUInt32BE(0);
    const soort = kop.subarray(4).toString('latin1');
    if (lengte > grootte - plaats - 12 || !/^[A-Za-z]{4}$/.test(soort) || eerste !== (soort === 'IHDR')) throw kapot;
    const inhoud = await lees(bestand, plaats + 4, lengte + 8);
    if (crc32(inhoud.subarray(0, lengte + 4)) !== inhoud.readUInt32BE(lengte + 4)) throw kapot;
    if (eerste && (lengte !== 13 || inhoud.readUInt32BE(4) * inhoud.readUInt32BE(8) > MEESTE_PIXELS))
      throw new Bestandweigering('De afbeelding heeft te veel beeldpunten.');
    plaats += lengte + 12;
    if (soort !== 'IEND') continue;
    if (plaats !== grootte) throw kapot;
    return 'PNG';
  }
}

async function keurSpreadsheet(pad: string, herkend: string | undefined): Promise<'XLSX' | 'ODS'> {
  let archief: Archief;
  try {
    archief = await openArchief(pad, GRENZEN);
  } catch (fout) {
    if (fout instanceof Archieffout) throw new Bestandweigering(fout.message);
    throw fout;
  }
  try {
    const isXlsx = archief.heeft('[Content_Types].xml') && archief.heeft('xl/workbook.xml');
    const isOds = archief.heeft('mimetype') && archief.heeft('content.xml');
    if (isXlsx === isOds) {
      throw new Bestandweigering(
        isXlsx ? 'Het bestand is twee soorten tegelijk.' : (BEKEND[herkend ?? ''] ?? BEKEND['application/zip'] ?? ''),
      );
    }
    return isXlsx ? await keurXlsx(archief) : await keurOds(archief);
  } catch (fout) {
    if (fout instanceof Archieffout) throw new Bestandweigering(fout.message);
    throw fout;
  } finally {
    archief.sluit();
  }
}

async function keurXlsx(archief: Archief): Promise<'XLSX'> {
  const typen = await archief.tekst('[Content_Types].xml', 1024 * 1024);
  const namen = archief.namen();
  if (
    /macroenabled|vbaproject|ms-office\.activex/i.test(typen) ||
    namen.some((naam) => /(^|\/)(vbaproject[^/]*$|macrosheets\/|activex\/)/i.test(naam))
  )
    throw new Bestandweigering('De spreadsheet bevat macro’s. Bewaar haar als gewone XLSX, zonder macro’s.');
  if (namen.some((naam) => /(^|\/)embeddings\//i.test(naam)))
    throw new Bestandweigering('In de spreadsheet zit een ander bestand. Haal het eruit en stuur het apart.');
  if (!typen.includes(XLSX_BLAD)) throw new Bestandweigering(`Dit is geen spreadsheet. ${TOEGESTAAN}`);
  return 'XLSX';
}

async function keurOds(archief: Archief): Promise<'ODS'> {
  const mime = (await archief.tekst('mimetype', 200)).trim();
  if (mime !== ODS_MIME) throw new Bestandweigering(BEKEND[mime] ?? `Dit is geen spreadsheet. ${TOEGESTAAN}`);
  if (archief.namen().some((naam) => /^(basic|scripts|dialogs)\/./i.test(naam)))
    throw new Bestandweigering('De spreadsheet bevat macro’s. Bewaar haar zonder macro’s.');
  return 'ODS';
}
