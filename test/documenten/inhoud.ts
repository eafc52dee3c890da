import { crc32, deflateSync } from 'node:zlib';
import yazl from 'yazl';

/** A small, whole PDF of one empty page. */
export function pdf(tekst = 'proef'): Buffer {
  const delen = [
    '%PDF-1.4\n',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\n% ${tekst}\n`,
  ];
  let plaats = 0;
  const plaatsen = delen.map((deel) => {
    const hier = plaats;
    plaats += Buffer.byteLength(deel);
    return hier;
  });
  const tabel = plaatsen.slice(1).map((hier) => `${String(hier).padStart(10, '0')} 00000 n \n`);
  return Buffer.from(
    `${delen.join('')}xref\n0 4\n0000000000 65535 f \n${tabel.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${plaats}\n%%EOF\n`,
  );
}

function brok(soort: string, inhoud: Buffer): Buffer {
  const midden = Buffer.concat([Buffer.from(soort), inhoud]);
  const kop = Buffer.alloc(4);
  kop.writeUInt32BE(inhoud.length);
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(midden));
  return Buffer.concat([kop, midden, som]);
}

/** A picture of one grey pixel, said to be of this size. */
export function png(breedte = 1, hoogte = 1): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  kop.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    brok('IHDR', kop),
    brok('IDAT', deflateSync(Buffer.from([0, 128]))),
    brok('IEND', Buffer.alloc(0)),
  ]);
}

/** A zip with these files. */
export async function zip(bestanden: Record<string, string | Buffer>): Promise<Buffer> {
  const archief = new yazl.ZipFile();
  for (const [naam, inhoud] of Object.entries(bestanden))
    archief.addBuffer(Buffer.from(inhoud), naam, { mtime: new Date(0), compress: naam !== 'mimetype' });
  archief.end();
  const delen: Buffer[] = [];
  for await (const deel of archief.outputStream) delen.push(deel as Buffer);
  return Buffer.concat(delen);
}

const TYPEN = (blad: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${blad}"/></Types>`;
const BLAD = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The least that is a spreadsheet of Excel, with what is put beside it. */
export const xlsx = (erbij: Record<string, string> = {}, blad = BLAD): Promise<Buffer> =>
  zip({ '[Content_Types].xml': TYPEN(blad), 'xl/workbook.xml': '<workbook/>', ...erbij });

/** The least that is a spreadsheet of LibreOffice, with what is put beside it. */
export const ods = (erbij: Record<string, string> = {}, mime = 'application/vnd.oasis.opendocument.spreadsheet') =>
  zip({ mimetype: mime, 'content.xml': '<office:document-content/>', ...erbij });
