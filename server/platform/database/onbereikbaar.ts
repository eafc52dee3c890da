import { foutcode } from './fouten.ts';

/** Codes of Node and PostgreSQL that say: the database cannot be reached now, trying again later can help. */
const ONBEREIKBAAR = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
const TEKSTEN = [
  /timeout exceeded when trying to connect/,
  /Connection terminated/,
  /Client has encountered a connection error/,
];

/** True when an error means that the database did not answer, at any depth of `cause` and `driverError`. */
export function isOnbereikbaar(fout: unknown, diepte = 0): boolean {
  if (!(fout instanceof Error) || diepte > 4) return false;
  const code = foutcode(fout);
  if (code && ONBEREIKBAAR.has(code)) return true;
  if (TEKSTEN.some((tekst) => tekst.test(fout.message))) return true;
  if (fout instanceof AggregateError && fout.errors.some((deel) => isOnbereikbaar(deel, diepte + 1))) return true;
  return (
    isOnbereikbaar(fout.cause, diepte + 1) ||
    isOnbereikbaar((fout as { driverError?: unknown }).driverError, diepte + 1)
  );
}
