import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** What a zip may hold before anybody unpacks a byte of it. */
export interface Archiefgrenzen {
  /** Files inside. */
  ingangen: number;
  /** Bytes of all of them, unpacked. */
  bytes: number;
}

/** The archive cannot be trusted, or is none; the message is a Dutch sentence for whoever sent it. */
export class Archieffout extends Error {
  override name = 'Archieffout';
}

/** A zip whose table of contents has been read and found within the limits. */
export class Archief {
  constructor(
    private readonly zip: ZipFile,
    private readonly ingangen: ReadonlyMap<string, Entry>,
  ) {}

  namen(): string[] {
    return [...this.ingangen.keys()];
  }

  heeft(naam: string): boolean {
    return this.ingangen.has(naam);
  }

  /** The unpacked bytes as they come; more than the table of contents promised makes the stream fail. */
  stroom(naam: string): Promise<Readable> {
    const ingang = this.ingangen.get(naam);
    if (!ingang) throw new Archieffout(`Het onderdeel ${naam} ontbreekt in het bestand.`);
    return new Promise((klaar, mislukt) => {
      this.zip.openReadStream(ingang, (fout, stroom) => (fout ? mislukt(kapot(fout)) : klaar(stroom)));
    });
  }

  /** A small file as text. @throws Archieffout when it is larger than `hoogstens` bytes, or damaged */
  async tekst(naam: string, hoogstens: number): Promise<string> {
    if ((this.ingangen.get(naam)?.uncompressedSize ?? 0) > hoogstens)
      throw new Archieffout('Een onderdeel van het bestand is onverwacht groot.');
    const delen: Buffer[] = [];
    try {
      for await (const deel of await this.stroom(naam)) delen.push(deel as Buffer);
    } catch (fout) {
      throw kapot(fout);
    }
    return Buffer.concat(delen).toString('utf8');
  }

  sluit(): void {
    this.zip.close();
  }
}

const kapot = (fout: unknown): Archieffout =>
  fout instanceof Archieffout ? fout : new Archieffout('Het bestand is beschadigd en kan niet worden gelezen.');

/**
 * Opens a zip for reading: it begins at the first byte, ends at the last, and holds no more than the limits allow.
 * @throws Archieffout
 */
export async function openArchief(bron: string | Buffer, grenzen: Archiefgrenzen): Promise<Archief> {
  const zip = await open(bron).catch((fout: unknown) => {
    throw kapot(fout);
  });
  try {
    const ingangen = await leesInhoud(zip, grenzen);
    if (zip.comment.length > 0 || ![...ingangen.values()].some((ingang) => ingang.relativeOffsetOfLocalHeader === 0))
      throw new Archieffout('Het bestand bevat meer dan een spreadsheet alleen.');
    return new Archief(zip, ingangen);
  } catch (fout) {
    zip.close();
    throw kapot(fout);
  }
}

function open(bron: string | Buffer): Promise<ZipFile> {
  const opties = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySize: true } as const;
  return new Promise((klaar, mislukt) => {
    const af = (fout: Error | null, zip: ZipFile) => (fout ? mislukt(fout) : klaar(zip));
    if (typeof bron === 'string') yauzl.open(bron, opties, af);
    else yauzl.fromBuffer(bron, opties, af);
  });
}

function leesInhoud(zip: ZipFile, grenzen: Archiefgrenzen): Promise<Map<string, Entry>> {
  return new Promise((klaar, mislukt) => {
    const ingangen = new Map<string, Entry>();
    let bytes = 0;
    zip.on('entry', (ingang: Entry) => {
      bytes += ingang.uncompressedSize;
      if (ingang.isEncrypted()) mislukt(new Archieffout('Het bestand is met een wachtwoord beveiligd.'));
      else if (ingangen.size >= grenzen.ingangen || bytes > grenzen.bytes)
        mislukt(new Archieffout('Het bestand is uitgepakt veel te groot.'));
      else if (ingangen.has(ingang.fileName))
        mislukt(new Archieffout('Het bestand bevat twee onderdelen met dezelfde naam.'));
      else {
        ingangen.set(ingang.fileName, ingang);
        zip.readEntry();
      }
    });
    zip.on('end', () => klaar(ingangen));
    zip.on('error', mislukt);
    if (zip.entryCount > grenzen.ingangen) mislukt(new Archieffout('Het bestand bevat te veel onderdelen.'));
    else zip.readEntry();
  });
}
