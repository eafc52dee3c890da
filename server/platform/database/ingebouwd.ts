import { Client } from 'pg';
import type { Log } from '../logboek/log.ts';
import { Databasecode, Databasefout, foutcode } from './fouten.ts';
import { bepaalEigenaar, bereidGegevens, bereidMap } from './ingebouwd/datamap.ts';
import { bepaalProgramma } from './ingebouwd/programma.ts';
import { type Aandrijving, type Draaiend, ruimRestenOp, startServer, stopServer } from './ingebouwd/server.ts';
import { type GeefTerug, neemSlot } from './ingebouwd/slot.ts';
import { bepaalIdentiteit } from './ingebouwd/systeemgebruiker.ts';

export interface IngebouwdOpties {
  /** The folder for the data, the password and the lock; made when it is not there. */
  readonly map: string;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Faster, and the data may be lost when the machine stops: for tests only. */
  readonly snel?: boolean;
}

export interface IngebouwdePostgres {
  /** URL of database `domeinbrug`, for its owner `domeinbrug`, who is no superuser. */
  readonly url: string;
  /** Ends the server and gives the folder back; close the pool first. More than once does no harm. */
  stop(): Promise<void>;
}

/** Both the database and the user that owns it. */
const NAAM = 'domeinbrug';

/** A user with the rights of an owner in production: row-level security and triggers are not by-passed. */
const MAAK_GEBRUIKER = `CREATE ROLE ${NAAM} LOGIN NOSUPERUSER NOBYPASSRLS CREATEDB CREATEROLE PASSWORD`;

function maakUrl(gebruiker: string, geheim: string, poort: number, database: string): string {
  return `postgres://${gebruiker}:${geheim}@127.0.0.1:${poort}/${database}`;
}

/** Makes user and database when they are not there; each alone, since a first start may have been cut short. */
async function maakDatabase(geheim: string, poort: number): Promise<void> {
  const client = new Client({
    connectionString: maakUrl('postgres', geheim, poort, 'postgres'),
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ gebruiker: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS gebruiker,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [NAAM],
    );
    if (!rows[0]?.gebruiker) await client.query(`${MAAK_GEBRUIKER} ${client.escapeLiteral(geheim)}`);
    if (!rows[0]?.database) await client.query(`CREATE DATABASE ${NAAM} OWNER ${NAAM}`);
  } finally {
    await client.end();
  }
}

/**
 * A process that ends without having stopped its server takes it along. Nothing can be waited for any more by then, so the
 * server gets its signal and ends by itself; the next start waits for it.
 */
function neemMeeBijEinde({ pid }: Draaiend, geefTerug: GeefTerug): () => void {
  const bijEinde = () => {
    try {
      process.kill(pid, 'SIGINT');
    } catch (fout) {
      if (foutcode(fout) !== 'ESRCH') throw fout;
    } finally {
      geefTerug();
    }
  };
  process.once('exit', bijEinde);
  return () => process.removeListener('exit', bijEinde);
}

async function start(aandrijving: Aandrijving, geheim: string, geefTerug: GeefTerug): Promise<IngebouwdePostgres> {
  await ruimRestenOp(aandrijving);
  const draaiend = await startServer(aandrijving);
  const laatAchter = neemMeeBijEinde(draaiend, geefTerug);
  const stop = async () => {
    await stopServer(aandrijving);
    laatAchter();
    geefTerug();
  };
  try {
    await maakDatabase(geheim, draaiend.poort);
  } catch (fout) {
    await stop();
    const melding = `De database in ${aandrijving.gegevens} kan niet worden geopend met het bewaarde wachtwoord of is beschadigd; zie server.log in die map.`;
    throw new Databasefout(Databasecode.START_MISLUKT, melding, fout);
  }
  let gestopt: Promise<void> | undefined;
  return {
    url: maakUrl(NAAM, geheim, draaiend.poort, NAAM),
    stop: () => {
      gestopt ??= stop();
      return gestopt;
    },
  };
}

/**
 * Starts the PostgreSQL that comes with the product on a data folder, which it makes at the first start. The server runs
 * apart from this process: Ctrl-C does not reach it, so requests can be finished before `stop()` is called.
 *
 * @throws Databasefout with one Dutch sentence when the folder or this machine does not allow it
 */
export async function startIngebouwdePostgres({
  map,
  log,
  snel = false,
}: IngebouwdOpties): Promise<IngebouwdePostgres> {
  const begin = Date.now();
  const identiteit = await bepaalIdentiteit();
  const delen = await bereidMap(map, identiteit);
  const geefTerug = await neemSlot(delen.map);
  try {
    const als = await bepaalEigenaar(delen, identiteit);
    const programma = await bepaalProgramma(als);
    const geheim = await bereidGegevens(delen, programma, snel, als);
    const server = await start({ programma, gegevens: delen.gegevens, als, snel, log }, geheim, geefTerug);
    log.info({ map: delen.map, versie: programma.versie, duurMs: Date.now() - begin }, 'ingebouwde PostgreSQL gestart');
    return server;
  } catch (fout) {
    geefTerug();
    throw fout;
  }
}
