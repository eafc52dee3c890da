/** A refusal at the HTTP level, before GraphQL. */
export class Httpfout extends Error {
  override name = 'Httpfout';
  constructor(
    readonly status: number,
    readonly code: string,
    melding: string,
  ) {
    super(melding);
  }
}
