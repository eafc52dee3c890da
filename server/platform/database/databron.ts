import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';

/** What the pool reports about a connection that broke while nobody used it. */
export type Poolfout = (fout: Error) => void;

export interface DatabronOpties {
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
  /** The largest number of connections that this server holds. */
  readonly poolgrootte: number;
  /** Told about broken idle connections; the pool replaces them by itself. */
  readonly bijPoolfout?: Poolfout;
}

const niets = (): void => undefined;

/** TypeORM writes some things to the console even when logging is off; whoever gets its errors logs them. */
const STIL: Logger = {
  logQuery: niets,
  logQueryError: niets,
  logQuerySlow: niets,
  logSchemaBuild: niets,
  logMigration: niets,
  log: niets,
};

/**
 * The data source of the product: the shape of the database comes from migrations only, no statement or transaction can
 * hold a connection for ever, and whoever finds the pool exhausted hears so within five seconds.
 */
export function maakDatabron({ url, entities, migrations, poolgrootte, bijPoolfout }: DatabronOpties): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    logger: STIL,
    applicationName: 'domeinbrug',
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize: poolgrootte,
    connectTimeoutMS: 10_000,
    poolErrorHandler: bijPoolfout ?? niets,
    extra: {
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      idleTimeoutMillis: 0,
    },
  });
}
