import type pg from 'pg';
import type { Transactie } from '../platform/transactie/transacties.ts';

/** Bytes of one part: small enough to pass through memory by the dozen, large enough to make few statements. */
const DEELGROOTTE = 256 * 1024;

/** Where the bytes of documents are. Writing is part of the transaction that writes the document itself. */
export interface Documentopslag {
  /** Takes in the bytes as they come. */
  bewaar(tx: Transactie, id: string, inhoud: AsyncIterable<Buffer>): Promise<void>;
  /** Gives the bytes as they are asked for. */
  lees(id: string): AsyncIterable<Buffer>;
  verwijder(tx: Transactie, id: string): Promise<void>;
}

/** In the database, in parts: one backup holds all, and a document is there if and only if its row is. */
export class Postgresopslag implements Documentopslag {
  constructor(private readonly pool: pg.Pool) {}

  async bewaar(tx: Transactie, id: string, inhoud: AsyncIterable<Buffer>): Promise<void> {
    let nummer = 0;
    for await (const deel of inDelen(inhoud)) {
      await tx.manager.query('INSERT INTO document_deel (document_id, nummer, inhoud) VALUES ($1, $2, $3)', [
        id,
        nummer,
        deel,
      ]);
      nummer += 1;
    }
  }

  async *lees(id: string): AsyncGenerator<Buffer> {
    for (let nummer = 0; ; nummer += 1) {
      const { rows } = await this.pool.query<{ inhoud: Buffer }>({
        name: 'document-deel',
        text: 'SELECT inhoud FROM document_deel WHERE document_id = $1 AND nummer = $2',
        values: [id, nummer],
      });
      const [deel] = rows;
      if (!deel) return;
      yield deel.inhoud;
    }
  }

  async verwijder(tx: Transactie, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM document_deel WHERE document_id = $1', [id]);
  }
}

/** The same bytes in parts of one size; only the last is smaller. */
async function* inDelen(inhoud: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let wacht: Buffer[] = [];
  let lengte = 0;
  for await (const stuk of inhoud) {
    wacht.push(stuk);
    lengte += stuk.length;
    if (lengte < DEELGROOTTE) continue;
    const samen = Buffer.concat(wacht);
    const rest = samen.length % DEELGROOTTE;
    for (let plaats = 0; plaats < samen.length - rest; plaats += DEELGROOTTE)
      yield samen.subarray(plaats, plaats + DEELGROOTTE);
    wacht = [samen.subarray(samen.length - rest)];
    lengte = rest;
  }
  if (lengte > 0) yield Buffer.concat(wacht);
}
