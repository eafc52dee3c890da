import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { type Documenttype, GROOTSTE_DOCUMENT } from './begrippen.ts';
import { Bestandweigering, bepaalType } from './bestandssoort.ts';

/** A file that has come in whole, on a place of its own on the disk. */
export interface Ontvangen {
  /** As its sender calls it. */
  naam: string;
  pad: string;
  type: Documenttype;
  grootte: number;
  sha256: string;
}

/** The fields of a form, and the one file in it. */
export interface Formulier {
  velden: ReadonlyMap<string, string>;
  bestand: Ontvangen;
}

const TE_GROOT = `Het bestand is groter dan ${GROOTSTE_DOCUMENT / 1024 / 1024} MB.`;

/**
 * Takes in a form with one file and hands it to `werk`. The bytes go to the disk as they come, are counted, hashed and
 * looked through; whatever happens, nothing of them stays behind on that disk.
 * @throws Bestandweigering when the file is not taken in
 */
export async function ontvang<T>(
  delen: AsyncIterable<Multipart>,
  werk: (formulier: Formulier) => Promise<T>,
): Promise<T> {
  const map = await mkdtemp(join(tmpdir(), 'domeinbrug-ontvangst-'));
  try {
    const velden = new Map<string, string>();
    let bestand: Omit<Ontvangen, 'type'> | null = null;
    for await (const deel of delen) {
      if (deel.type === 'field') velden.set(deel.fieldname, String(deel.value));
      else if (bestand) throw new Bestandweigering('Stuur een bestand per verzoek.');
      else bestand = await neem(deel, join(map, 'bestand'));
    }
    if (!bestand) throw new Bestandweigering('Er zit geen bestand in het verzoek.');
    if (bestand.grootte === 0) throw new Bestandweigering('Het bestand is leeg.');
    const type = await bepaalType(bestand.pad);
    return await werk({ velden, bestand: { ...bestand, type } });
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

async function neem(deel: MultipartFile, pad: string): Promise<Omit<Ontvangen, 'type'>> {
  const hash = createHash('sha256');
  let grootte = 0;
  const meet = new Transform({
    transform(stuk: Buffer, _codering, klaar) {
      grootte += stuk.length;
      hash.update(stuk);
      klaar(null, stuk);
    },
  });
  await pipeline(deel.file, meet, createWriteStream(pad));
  if (deel.file.truncated) throw new Bestandweigering(TE_GROOT);
  return { naam: deel.filename, pad, grootte, sha256: hash.digest('hex') };
}
