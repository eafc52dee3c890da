/** What can be wrong between the product and its database, for whoever wants to act on it rather than print it. */
export const Databasecode = {
  /** The URL, or a file that it names, cannot be read. */
  URL_ONLEESBAAR: 'URL_ONLEESBAAR',
  /** Nobody answers at host and port, or the server is still starting. Trying again later can help. */
  ONBEREIKBAAR: 'ONBEREIKBAAR',
  /** The server refuses the user or the password. */
  AANMELDING_GEWEIGERD: 'AANMELDING_GEWEIGERD',
  /** The server runs, the database is not there. */
  DATABASE_ONTBREEKT: 'DATABASE_ONTBREEKT',
  /** The server is older than the oldest supported PostgreSQL. */
  SERVER_TE_OUD: 'SERVER_TE_OUD',
  /** The database holds migrations that this version of the product does not know. */
  DATABASE_NIEUWER: 'DATABASE_NIEUWER',
  /** Another server holds the migration lock for too long. */
  MIGRATIE_BEZET: 'MIGRATIE_BEZET',
  /** A migration failed; it was rolled back. */
  MIGRATIE_MISLUKT: 'MIGRATIE_MISLUKT',
  /** Another living process uses the data folder. */
  MAP_IN_GEBRUIK: 'MAP_IN_GEBRUIK',
  /** The data folder cannot be made, entered or written. */
  MAP_ONTOEGANKELIJK: 'MAP_ONTOEGANKELIJK',
  /** The data folder was made by another major version of PostgreSQL. */
  MAP_ANDERE_VERSIE: 'MAP_ANDERE_VERSIE',
  /** The data folder has lost its password file. */
  WACHTWOORD_ONTBREEKT: 'WACHTWOORD_ONTBREEKT',
  /** There is no usable embedded PostgreSQL for this machine. */
  PROGRAMMA_ONTBREEKT: 'PROGRAMMA_ONTBREEKT',
  /** Running as root, and the system user that PostgreSQL needs cannot be made. */
  SYSTEEMGEBRUIKER: 'SYSTEEMGEBRUIKER',
  /** The embedded PostgreSQL does not start for another reason. */
  START_MISLUKT: 'START_MISLUKT',
} as const;
export type Databasecode = (typeof Databasecode)[keyof typeof Databasecode];

/** A refusal around the database whose message is one Dutch sentence for the operator, without secrets. */
export class Databasefout extends Error {
  override readonly name = 'Databasefout';
  constructor(
    readonly code: Databasecode,
    melding: string,
    oorzaak?: unknown,
  ) {
    super(melding, { cause: oorzaak });
  }
}

/** The error code that Node (`EACCES`) or PostgreSQL (`28P01`) put on an error, when it has one. */
export function foutcode(fout: unknown): string | undefined {
  if (typeof fout !== 'object' || fout === null || !('code' in fout)) return undefined;
  return typeof fout.code === 'string' ? fout.code : undefined;
}
