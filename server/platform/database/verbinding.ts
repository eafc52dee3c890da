import { setTimeout as wacht } from 'node:timers/promises';
import { Client } from 'pg';
import { Databasecode, Databasefout, foutcode } from './fouten.ts';

/** The oldest supported PostgreSQL, as `server_version_num`. */
const OUDSTE_VERSIE = 150_000;

/** Server errors that pass by themselves: starting up, shutting down, too many connections. */
const TIJDELIJK = new Set(['57P01', '57P02', '57P03', '53300', '08006', '08001']);

/** Where a URL points to, fit to be shown: no user, no password. */
function adres(url: string): { plek: string; database: string; gebruiker: string } {
  const client = new Client({ connectionString: url });
  return { plek: `${client.host}:${client.port}`, database: client.database ?? '', gebruiker: client.user ?? '' };
}

function verklaar(url: string, fout: unknown): Databasefout {
  const { plek, database, gebruiker } = adres(url);
  const code = foutcode(fout) ?? '';
  if (code === '28P01' || code === '28000') {
    const melding = `De databaseserver op ${plek} weigert gebruiker '${gebruiker}'; controleer gebruiker en wachtwoord in DATABASE_URL.`;
    return new Databasefout(Databasecode.AANMELDING_GEWEIGERD, melding, fout);
  }
  if (code === '3D000') {
    const melding = `De database '${database}' bestaat niet op ${plek}; maak hem aan of pas DATABASE_URL aan.`;
    return new Databasefout(Databasecode.DATABASE_ONTBREEKT, melding, fout);
  }
  if (TIJDELIJK.has(code)) {
    const melding = `De databaseserver op ${plek} neemt nu geen verbindingen aan (${code}).`;
    return new Databasefout(Databasecode.ONBEREIKBAAR, melding, fout);
  }
  const reden = code === '' ? '' : ` (${code})`;
  const melding = `De databaseserver op ${plek} is niet bereikbaar${reden}; controleer of hij draait en of DATABASE_URL klopt.`;
  return new Databasefout(Databasecode.ONBEREIKBAAR, melding, fout);
}

/** Refuses a server that is older than PostgreSQL 15. @param versienummer what `server_version_num` says */
export function eisVersie(versienummer: number): void {
  if (versienummer >= OUDSTE_VERSIE) return;
  const versie = `${Math.floor(versienummer / 10_000)}`;
  throw new Databasefout(
    Databasecode.SERVER_TE_OUD,
    `De databaseserver is PostgreSQL ${versie}; versie 15 of nieuwer is nodig.`,
  );
}

/** @throws Databasefout when the URL, or a file that it names, cannot be read */
function maakClient(url: string): Client {
  try {
    return new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  } catch (fout) {
    const bestandsfout = foutcode(fout);
    const melding = bestandsfout
      ? `DATABASE_URL noemt een bestand dat niet kan worden gelezen (${bestandsfout}).`
      : 'DATABASE_URL is niet te lezen; bijzondere tekens in gebruiker, wachtwoord en database moeten als %XX zijn geschreven.';
    throw new Databasefout(Databasecode.URL_ONLEESBAAR, melding, fout);
  }
}

/** Connects once and says in one Dutch sentence, as a {@link Databasefout}, why the product cannot work with this URL. */
export async function controleerVerbinding(url: string): Promise<void> {
  const client = maakClient(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ versie: number }>(
      `SELECT current_setting('server_version_num')::int AS versie`,
    );
    eisVersie(rows[0]?.versie ?? 0);
  } catch (fout) {
    throw fout instanceof Databasefout ? fout : verklaar(url, fout);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export interface Wachtopties {
  readonly stopsignaal?: AbortSignal;
  /** Told once, when the first attempt does not succeed. */
  readonly bijWachten?: () => void;
}

/** Like {@link controleerVerbinding}, for a server that may still be starting: tries again until the time is over. */
export async function wachtTotBereikbaar(url: string, seconden: number, opties: Wachtopties = {}): Promise<void> {
  const uiterlijk = Date.now() + seconden * 1_000;
  for (let poging = 1; ; poging += 1) {
    try {
      return await controleerVerbinding(url);
    } catch (fout) {
      const tijdelijk = fout instanceof Databasefout && fout.code === Databasecode.ONBEREIKBAAR;
      if (!tijdelijk || Date.now() + 250 > uiterlijk) throw fout;
      if (poging === 1) opties.bijWachten?.();
      await wacht(250, undefined, { signal: opties.stopsignaal });
    }
  }
}
