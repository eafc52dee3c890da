import { Temporal } from 'temporal-polyfill';
import { TIJDZONE } from './termijnen.ts';

/** The only source of "now": whoever needs the time is given a clock, so that tests and the demo can set it. */
export interface Klok {
  nu(): Date;
}

/** The running clock. With `begin` it starts at that moment and runs on with the real time that passes. */
export function systeemklok(begin?: Date): Klok {
  const verschil = begin === undefined ? 0 : begin.getTime() - Date.now();
  return { nu: () => new Date(Date.now() + verschil) };
}

/** A length of time; days are calendar days in the Netherlands, so that the local time of day stays the same. */
export interface Duur {
  readonly dagen?: number;
  readonly uren?: number;
  readonly minuten?: number;
  readonly seconden?: number;
}

/** A clock that stands still until it is moved: for tests and for loading a history into the demo. */
export class Zetbareklok implements Klok {
  private moment: number;

  /** @param begin a moment, or its ISO text with offset */
  constructor(begin: Date | string) {
    this.moment = naarMoment(begin);
  }

  nu(): Date {
    return new Date(this.moment);
  }

  /** Puts the clock at a moment, forwards or backwards. */
  zet(moment: Date | string): void {
    this.moment = naarMoment(moment);
  }

  /** Moves the clock on; days first, then hours, minutes and seconds of real time. */
  vooruit(duur: Duur): void {
    this.moment = Temporal.Instant.fromEpochMilliseconds(this.moment)
      .toZonedDateTimeISO(TIJDZONE)
      .add({ days: duur.dagen ?? 0 })
      .add({ hours: duur.uren ?? 0, minutes: duur.minuten ?? 0, seconds: duur.seconden ?? 0 }).epochMilliseconds;
  }
}

/** A text without an offset is refused: it would mean another moment on another machine. */
function naarMoment(moment: Date | string): number {
  return typeof moment === 'string' ? Temporal.Instant.from(moment).epochMilliseconds : moment.getTime();
}
