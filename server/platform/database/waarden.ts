import pg from 'pg';

const { builtins } = pg.types;

/**
 * How values come out of PostgreSQL in the read path: bigint as a number (amounts are capped far below 2^53), a date as
 * its text (a local date has no time zone), json parsed, a moment as Date.
 */
export const waardetypen: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, vorm?: 'text' | 'binary') => {
    if (oid === builtins.INT8) return Number;
    if (oid === builtins.DATE) return (tekst: string) => tekst;
    return pg.types.getTypeParser(oid, vorm as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/**
 * The pool of the read path. Its connections stay open for an hour, then new ones take over, without the statements that
 * nobody asks any more. No JIT: compiling costs more than any of these short statements.
 */
export function maakLeespool(opties: {
  url: string;
  poolgrootte: number;
  bijPoolfout: (fout: Error) => void;
}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: opties.url,
    max: opties.poolgrootte,
    idleTimeoutMillis: 0,
    maxLifetimeSeconds: 3_600,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    options: '-c jit=off',
    application_name: 'domeinbrug-lezen',
    types: waardetypen,
  });
  pool.on('error', opties.bijPoolfout);
  return pool;
}
