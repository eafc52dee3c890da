import { type Gebied, GebiedenFout, GebiedenFoutcode } from './cbs.ts';

/** A gemeente as the reference table holds it, with its latest assignment to a zorgkantoorregio. */
export interface BekendeGemeente {
  code: string;
  naam: string;
  provincie: string | null;
  geldigVan: string;
  geldigTot: string | null;
  indeling: { zorgkantoorregio: string; geldigVan: string; geldigTot: string | null } | null;
}

export interface Regiowijziging {
  code: string;
  naam: string;
  van: string | null;
  naar: string;
  /** True when the present assignment began on the same date, so that it is corrected instead of closed. */
  zelfdeDag: boolean;
}

/** What has to happen to make the reference table say, as of one date, what the file says. */
export interface Herindeling {
  nieuw: Gebied[];
  hernoemd: { code: string; van: string; naar: string }[];
  provincie: { code: string; naam: string; van: string | null; naar: string }[];
  beeindigd: { code: string; naam: string }[];
  /** Ended on this very date by an earlier import, and now in the file after all. */
  hersteld: { code: string; naam: string }[];
  /** Brought in on this very date by an earlier import, and no longer in the file. */
  teruggenomen: { code: string; naam: string }[];
  regio: Regiowijziging[];
  ongewijzigd: number;
}

/**
 * Compares the reference table with a file that holds as of a date.
 * @param bekend every gemeente of the table, with its latest assignment
 * @param geldigVan the date, `JJJJ-MM-DD`
 * @throws GebiedenFout when the table already holds changes after that date, or when a code would come back to life
 */
export function vergelijk(
  bekend: readonly BekendeGemeente[],
  bestand: readonly Gebied[],
  geldigVan: string,
): Herindeling {
  weigerLatereWijziging(bekend, geldigVan);
  const perCode = new Map(bekend.map((gemeente) => [gemeente.code, gemeente]));
  const inBestand = new Set(bestand.map((gebied) => gebied.code));
  const uitkomst: Herindeling = {
    nieuw: [],
    hernoemd: [],
    provincie: [],
    beeindigd: [],
    hersteld: [],
    teruggenomen: [],
    regio: [],
    ongewijzigd: 0,
  };
  for (const gebied of bestand) {
    const gemeente = perCode.get(gebied.code);
    if (gemeente === undefined) {
      uitkomst.nieuw.push(gebied);
    } else if (!vergelijkGemeente(gemeente, gebied, geldigVan, uitkomst)) {
      uitkomst.ongewijzigd += 1;
    }
  }
  for (const { code, naam, geldigVan: begin, geldigTot } of bekend) {
    if (!inBestand.has(code) && geldigTot === null) {
      (begin === geldigVan ? uitkomst.teruggenomen : uitkomst.beeindigd).push({ code, naam });
    }
  }
  return uitkomst;
}

/** Notes the differences of one gemeente; false when there are none. */
function vergelijkGemeente(
  gemeente: BekendeGemeente,
  gebied: Gebied,
  geldigVan: string,
  uitkomst: Herindeling,
): boolean {
  const { code } = gebied;
  let gewijzigd = false;
  if (gemeente.geldigTot !== null) {
    if (gemeente.geldigTot !== geldigVan) {
      throw new GebiedenFout(
        GebiedenFoutcode.CODE_HERLEEFT,
        `De gemeente ${code} ${gemeente.naam} bestaat sinds ${gemeente.geldigTot} niet meer, maar staat wel in dit bestand.`,
      );
    }
    uitkomst.hersteld.push({ code, naam: gebied.naam });
    gewijzigd = true;
  }
  if (gemeente.naam !== gebied.naam) {
    uitkomst.hernoemd.push({ code, van: gemeente.naam, naar: gebied.naam });
    gewijzigd = true;
  }
  if (gebied.provincie !== null && gemeente.provincie !== gebied.provincie) {
    uitkomst.provincie.push({ code, naam: gebied.naam, van: gemeente.provincie, naar: gebied.provincie });
    gewijzigd = true;
  }
  const indeling = lopendeIndeling(gemeente, geldigVan);
  if (indeling?.zorgkantoorregio !== gebied.zorgkantoorregio) {
    uitkomst.regio.push({
      code,
      naam: gebied.naam,
      van: indeling?.zorgkantoorregio ?? null,
      naar: gebied.zorgkantoorregio,
      zelfdeDag: indeling?.geldigVan === geldigVan,
    });
    gewijzigd = true;
  }
  return gewijzigd;
}

/** The assignment that holds up to the date: an open one, or one that ends with a gemeente that is brought back. */
function lopendeIndeling({ indeling, geldigTot }: BekendeGemeente, geldigVan: string): BekendeGemeente['indeling'] {
  return indeling?.geldigTot === null || geldigTot === geldigVan ? indeling : null;
}

function weigerLatereWijziging(bekend: readonly BekendeGemeente[], geldigVan: string): void {
  const later = bekend.find(
    ({ geldigVan: begin, geldigTot, indeling }) =>
      begin > geldigVan ||
      (geldigTot ?? '') > geldigVan ||
      (indeling?.geldigVan ?? '') > geldigVan ||
      (indeling?.geldigTot ?? '') > geldigVan,
  );
  if (later !== undefined) {
    throw new GebiedenFout(
      GebiedenFoutcode.LATERE_WIJZIGING,
      `De referentietabel kent voor ${later.code} ${later.naam} al een wijziging na ${geldigVan}. Lees bestanden in op volgorde van hun ingangsdatum.`,
    );
  }
}
