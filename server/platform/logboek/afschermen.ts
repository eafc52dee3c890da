/** What stands in the log in the place of a secret. */
export const AFGESCHERMD = '[afgeschermd]';

/** Names of fields that hold credentials, or the free text that somebody sent: never in the log, at any depth. */
const GEHEIM =
  /^(authorization|proxy-authorization|cookie|set-cookie|.*(token|password|wachtwoord|secret|geheim|passwd)|database_?url|connectionstring)$/i;
const VRIJE_TEKST = /^(variables|parameters|query|detail|where|body|hint)$/i;

/** A user and password inside a URL, and a bearer token inside a text. */
const INLOG_IN_URL = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi;
const DRAGER = /\b(bearer|basic)\s+[\w.~+/=-]+/gi;

const MAX_DIEPTE = 6;

function schermTekst(tekst: string): string {
  return tekst.replace(INLOG_IN_URL, `$1${AFGESCHERMD}@`).replace(DRAGER, `$1 ${AFGESCHERMD}`);
}

function schermWaarde(waarde: unknown, diepte: number): unknown {
  if (typeof waarde === 'string') return schermTekst(waarde);
  if (typeof waarde === 'bigint') return waarde.toString();
  if (typeof waarde !== 'object' || waarde === null || waarde instanceof Date) return waarde;
  if (waarde instanceof Error) return veiligeFout(waarde);
  if (diepte >= MAX_DIEPTE) return '[te diep]';
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => schermWaarde(deel, diepte + 1));
  return schermVelden(waarde, diepte + 1);
}

function schermVelden(object: object, diepte: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([naam, waarde]: [string, unknown]) => [
      naam,
      GEHEIM.test(naam) || VRIJE_TEKST.test(naam) ? AFGESCHERMD : schermWaarde(waarde, diepte),
    ]),
  );
}

/** A copy of what is about to be logged, without credentials and without free text of requests. */
export function schermAf(object: object): Record<string, unknown> {
  return schermVelden(object, 0);
}

/** What of an error may be kept: enough to find the cause, nothing that a caller typed. */
export interface VeiligeFout {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly cause?: VeiligeFout;
}

function tekstveld(fout: object, naam: string): string | undefined {
  const waarde: unknown = Reflect.get(fout, naam);
  return typeof waarde === 'string' ? waarde : undefined;
}

/** An SQLSTATE whose message can quote a value. Those of class 42 (unknown column, no right) only name parts of the schema. */
const MET_WAARDEN = /^(?!42)[0-9A-Z]{5}$/;

/** Screens an error: errors of the database keep their code, table and constraint but lose their message. */
export function veiligeFout(fout: Error, diepte = 0): VeiligeFout {
  const code = tekstveld(fout, 'code');
  const metWaarden = code !== undefined && MET_WAARDEN.test(code) && tekstveld(fout, 'severity') !== undefined;
  const message = metWaarden ? `databasefout ${code}` : schermTekst(fout.message);
  // The stack repeats the message before its first frame.
  const frames = fout.stack?.split('\n').filter((regel) => /^\s+at /.test(regel));
  return {
    type: fout.name,
    code,
    message,
    stack: frames === undefined ? undefined : [`${fout.name}: ${message}`, ...frames].join('\n'),
    table: tekstveld(fout, 'table'),
    constraint: tekstveld(fout, 'constraint'),
    cause: fout.cause instanceof Error && diepte < 3 ? veiligeFout(fout.cause, diepte + 1) : undefined,
  };
}
