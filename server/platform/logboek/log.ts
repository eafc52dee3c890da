import { type DestinationStream, type Logger, pino } from 'pino';
import type { Logniveau } from '../config/config.ts';
import { schermAf, veiligeFout } from './afschermen.ts';

export type Log = Logger;

export interface LogOpties {
  readonly niveau: Logniveau;
  /** Where the lines go; standard output when absent. */
  readonly naar?: DestinationStream;
}

/**
 * The log of the server: one JSON line per event, with the time in ISO form. Whatever is handed to it is screened first,
 * at any depth: credentials are masked, and of an error only what holds no text of a request is kept.
 */
export function maakLog({ niveau, naar }: LogOpties): Log {
  const opties = {
    level: niveau,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (naam: string) => ({ level: naam }),
      log: (regel: object) => schermAf(regel),
    },
    serializers: { err: (fout: unknown) => (fout instanceof Error ? veiligeFout(fout) : fout) },
    hooks: {
      // Without a text of its own a line would take over the message of the error, unscreened.
      logMethod(this: Logger, argumenten: Parameters<Logger['info']>, schrijf: Logger['info']) {
        const [eerste, tekst, ...rest]: unknown[] = argumenten;
        const kaal = tekst === undefined && bevatFout(eerste);
        Reflect.apply(schrijf, this, kaal ? [eerste, 'fout'] : [eerste, tekst, ...rest].slice(0, argumenten.length));
      },
    },
  };
  return metSchermVoorKinderen(naar === undefined ? pino(opties) : pino(opties, naar));
}

/** pino does not pass the fields of a child logger through the formatters of its parent; they are screened here. */
function metSchermVoorKinderen(log: Log): Log {
  const { child } = log;
  return Object.assign(log, {
    child(this: Log, velden: object, ...rest: unknown[]): Log {
      return Reflect.apply(child, this, [schermAf(velden), ...rest]);
    },
  });
}

function bevatFout(waarde: unknown): boolean {
  return waarde instanceof Error || (typeof waarde === 'object' && waarde !== null && 'err' in waarde);
}

/** The log of one request: every line carries the id that the caller also gets with an internal error. */
export function metCorrelatie(log: Log, correlatieId: string): Log {
  return log.child({ correlatieId });
}
