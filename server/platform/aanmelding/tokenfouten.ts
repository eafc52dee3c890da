/**
 * Why a token was refused. For the log and for tests; the caller of the API only ever hears
 * "ongeldig token", and the token itself is never part of an error.
 */
export type Tokenreden =
  | 'GEEN_BEARER'
  | 'ONLEESBAAR'
  | 'ALGORITME'
  | 'ONBEKENDE_SLEUTEL'
  | 'HANDTEKENING'
  | 'UITGEVER'
  | 'AUDIENCE'
  | 'VERLOPEN'
  | 'NOG_NIET_GELDIG'
  | 'TE_LANGE_DUUR'
  | 'GEBONDEN'
  | 'CLAIMS';

/** The Authorization header does not hold a valid bearer token: the caller answers 401. */
export class OngeldigToken extends Error {
  override readonly name = 'OngeldigToken';
  readonly reden: Tokenreden;

  constructor(reden: Tokenreden, opties?: ErrorOptions) {
    super(`token geweigerd: ${reden}`, opties);
    this.reden = reden;
  }
}

/** The issuer's metadata or keys cannot be read, so no token can be judged: the caller answers 503. */
export class IssuerOnbereikbaar extends Error {
  override readonly name = 'IssuerOnbereikbaar';
}
