import { parse } from 'csv-parse/sync';

/** Why an area file or its import is refused. */
export const GebiedenFoutcode = {
  /** The text is no CSV with semicolons, or holds no gemeente at all. */
  GEEN_GEBIEDEN: 'GEEN_GEBIEDEN',
  /** A subject that the import needs was not chosen at the download. */
  KOLOM_ONTBREEKT: 'KOLOM_ONTBREEKT',
  /** A row lacks a value, or a gemeente stands in the file twice. */
  RIJ_ONJUIST: 'RIJ_ONJUIST',
  /** So few gemeenten that the file is probably a selection. */
  TE_WEINIG_GEMEENTEN: 'TE_WEINIG_GEMEENTEN',
  /** A zorgkantoorregio that the reference table does not know. */
  REGIO_ONBEKEND: 'REGIO_ONBEKEND',
  /** The date is no calendar date. */
  DATUM_ONJUIST: 'DATUM_ONJUIST',
  /** The table already holds changes after the date of the import. */
  LATERE_WIJZIGING: 'LATERE_WIJZIGING',
  /** A gemeente that ended before would exist again. */
  CODE_HERLEEFT: 'CODE_HERLEEFT',
} as const;
export type GebiedenFoutcode = (typeof GebiedenFoutcode)[keyof typeof GebiedenFoutcode];

/** A refused area file. The message is a Dutch sentence for whoever does the import. */
export class GebiedenFout extends Error {
  override readonly name = 'GebiedenFout';
  constructor(
    readonly code: GebiedenFoutcode,
    melding: string,
  ) {
    super(melding);
  }
}

/** One gemeente of the file with the areas that it lies in. */
export interface Gebied {
  code: string;
  naam: string;
  /** Null when the download does not hold the provinces. */
  provincie: string | null;
  zorgkantoorregio: string;
}

const GEMEENTECODE = /^GM\d{4}$/;
const PROVINCIECODE = /^PV\d{2}$/;
const REGIOCODE = /^ZK\d{2}$/;

/** Title of a column in the raw data set of CBS: `Code_46`, `Naam_47`. */
const RUWE_TITEL = /^(code|naam)_(\d+)$/;

interface Blad {
  /** Per column the path of its headings, in lower case. */
  titels: string[];
  rijen: string[][];
}

/**
 * Reads the yearly table "Gebieden in Nederland" of CBS. Three layouts are known: the download with Dutch titles
 * (`Lokaliseringen van gemeenten/Zorgkantoorregio's/Code (code)`), the same with its headings in several lines, and the
 * raw data set (`Code_46`), in which only the values tell which area a column is about. Values may be padded.
 * @returns the gemeenten in the order of the file
 * @throws GebiedenFout when a needed column is missing or a row is not right
 */
export function leesGebieden(csv: string): Gebied[] {
  const blad = leesBlad(csv);
  const code = vindCodekolom(blad, GEMEENTECODE, 'gemeente');
  const regio = vindCodekolom(blad, REGIOCODE, 'zorgkantoor');
  if (code === null || regio === null) {
    throw new GebiedenFout(
      GebiedenFoutcode.KOLOM_ONTBREEKT,
      code === null
        ? 'In dit bestand ontbreekt de kolom met de gemeentecode (waarden als GM0228). Kies bij het downloaden het onderwerp "Codes en namen van gemeenten".'
        : 'In dit bestand ontbreekt de kolom met de code van de zorgkantoorregio (waarden als ZK04). Kies bij het downloaden het onderwerp "Zorgkantoorregio\'s".',
    );
  }
  const naam = vindNaamkolom(blad, code) ?? vindRegiotitel(blad);
  if (naam === null) {
    throw new GebiedenFout(
      GebiedenFoutcode.KOLOM_ONTBREEKT,
      'In dit bestand ontbreekt de kolom met de naam van de gemeente. Kies bij het downloaden het onderwerp "Codes en namen van gemeenten".',
    );
  }
  const provinciecode = vindCodekolom(blad, PROVINCIECODE, 'provincie');
  const provincie = provinciecode === null ? vindKolom(blad, /provincie.*naam/) : vindNaamkolom(blad, provinciecode);
  return maakGebieden(blad, { code, regio, naam, provincie });
}

function leesBlad(csv: string): Blad {
  const rijen = leesRijen(csv);
  const eerste = rijen.findIndex((rij) => rij.some((cel) => GEMEENTECODE.test(cel)));
  if (eerste < 1) {
    throw new GebiedenFout(
      GebiedenFoutcode.GEEN_GEBIEDEN,
      eerste === 0
        ? 'Dit bestand heeft geen regel met kolomtitels boven de gemeenten.'
        : 'In dit bestand staat geen enkele gemeentecode (GM en vier cijfers). Verwacht wordt de tabel "Gebieden in Nederland" van het CBS als CSV met puntkomma\'s.',
    );
  }
  const breedte = rijen[eerste]?.length ?? 0;
  const koppen = rijen.slice(0, eerste);
  const titels = Array.from({ length: breedte }, (_, kolom) =>
    koppen
      .map((kop) => kop[kolom] ?? '')
      .filter((titel) => titel !== '')
      .join('/')
      .toLowerCase()
      .replaceAll('’', "'"),
  );
  return { titels, rijen: rijen.slice(eerste).filter((rij) => rij.length > 1) };
}

function leesRijen(csv: string): string[][] {
  try {
    return parse(csv, {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }).map((rij) => rij.map((cel) => cel.trim()));
  } catch (oorzaak) {
    throw Object.assign(
      new GebiedenFout(GebiedenFoutcode.GEEN_GEBIEDEN, "Dit bestand is geen leesbare CSV met puntkomma's."),
      { cause: oorzaak },
    );
  }
}

/** The column whose values are codes of this kind; of several, the one whose title says so. */
function vindCodekolom(blad: Blad, vorm: RegExp, onderwerp: string): number | null {
  const kandidaten = blad.titels
    .map((_, kolom) => kolom)
    .filter((kolom) => blad.rijen.filter((rij) => vorm.test(rij[kolom] ?? '')).length * 2 > blad.rijen.length);
  const metTitel = kandidaten.find((kolom) => {
    const titel = blad.titels[kolom] ?? '';
    return (titel.includes(onderwerp) && titel.includes('code')) || RUWE_TITEL.test(titel);
  });
  return metTitel ?? kandidaten[0] ?? null;
}

/** The column with the names that belong to a column of codes. */
function vindNaamkolom(blad: Blad, codekolom: number): number | null {
  const titel = blad.titels[codekolom] ?? '';
  const ruw = RUWE_TITEL.exec(titel);
  if (ruw) {
    return vindKolom(blad, new RegExp(`^naam_${Number(ruw[2]) + 1}$`));
  }
  const pad = bovenliggend(titel);
  const gevonden = blad.titels.findIndex(
    (ander, kolom) => kolom !== codekolom && bovenliggend(ander) === pad && laatste(ander).startsWith('naam'),
  );
  return gevonden < 0 ? null : gevonden;
}

/** The first column of the download with Dutch titles: the region as CBS titles it, e.g. `Utrecht (gemeente)`. */
function vindRegiotitel(blad: Blad): number | null {
  const kolom = vindKolom(blad, /(^|\/)regio'?s$/);
  const waarde = kolom === null ? '' : (blad.rijen[0]?.[kolom] ?? '');
  return waarde === '' || GEMEENTECODE.test(waarde) ? null : kolom;
}

function vindKolom(blad: Blad, titel: RegExp): number | null {
  const gevonden = blad.titels.findIndex((ander) => titel.test(ander));
  return gevonden < 0 ? null : gevonden;
}

function bovenliggend(titel: string): string {
  return titel.slice(0, Math.max(0, titel.lastIndexOf('/')));
}

function laatste(titel: string): string {
  return titel.slice(titel.lastIndexOf('/') + 1);
}

interface Kolommen {
  code: number;
  regio: number;
  naam: number;
  provincie: number | null;
}

function maakGebieden(blad: Blad, kolommen: Kolommen): Gebied[] {
  const gebieden = new Map<string, Gebied>();
  for (const rij of blad.rijen) {
    const code = rij[kolommen.code] ?? '';
    const regio = rij[kolommen.regio] ?? '';
    if (!GEMEENTECODE.test(code)) {
      if (REGIOCODE.test(regio)) {
        throw rijfout(`De regel met zorgkantoorregio ${regio} heeft geen gemeentecode maar "${code}".`);
      }
      continue;
    }
    const naam = (rij[kolommen.naam] ?? '').replace(/ \(gemeente\)$/, '');
    if (!REGIOCODE.test(regio)) {
      throw rijfout(`Bij ${code} ${naam} staat geen zorgkantoorregio maar "${regio}".`);
    }
    if (naam === '' || naam === '.') {
      throw rijfout(`Bij ${code} staat geen naam.`);
    }
    if (gebieden.has(code)) {
      throw rijfout(`De gemeente ${code} ${naam} staat twee keer in het bestand.`);
    }
    const provincie = kolommen.provincie === null ? '' : (rij[kolommen.provincie] ?? '');
    gebieden.set(code, { code, naam, provincie: provincie === '' ? null : provincie, zorgkantoorregio: regio });
  }
  return [...gebieden.values()];
}

function rijfout(melding: string): GebiedenFout {
  return new GebiedenFout(GebiedenFoutcode.RIJ_ONJUIST, melding);
}
