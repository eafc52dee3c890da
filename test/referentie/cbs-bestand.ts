import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectmap } from '../../server/platform/config/config.ts';
import type { Gebied } from '../../server/referentie/cbs.ts';

/** The layouts in which CBS gives the table: with Dutch titles, and as the raw data set. */
export type Indeling = 'titels' | 'ruw';

/** The division of 2023 to 2026, from the data files of the product. */
export function huidigeGebieden(): Gebied[] {
  const rijen: Record<string, string>[] = parse(
    readFileSync(join(projectmap(), 'server/referentie/gegevens/gemeenten.csv'), 'utf8'),
    { columns: true },
  );
  return rijen.map((rij) => ({
    code: rij.code ?? '',
    naam: rij.naam ?? '',
    provincie: rij.provincie ?? null,
    zorgkantoorregio: rij.zorgkantoorregio_code ?? '',
  }));
}

/** A made-up division: Wijdemeren merges into Hilversum, as is planned for 2027-01-01. */
export function gebiedenNaFusie(): Gebied[] {
  return huidigeGebieden().filter((gebied) => gebied.code !== 'GM1696');
}

/** Writes gemeenten as CBS does: semicolons, quotes, values padded with blanks, a byte order mark in front. */
export function maakCbsCsv(gebieden: readonly Gebied[], indeling: Indeling = 'titels'): string {
  const koppen =
    indeling === 'titels'
      ? [
          "Regio's",
          'Codes en namen van gemeenten/Code (code)',
          'Codes en namen van gemeenten/Naam (naam)',
          'Codes en namen van gemeenten/Sortering naam (naam)',
          'Lokaliseringen van gemeenten/COROP-gebieden/Code (code)',
          'Lokaliseringen van gemeenten/COROP-gebieden/Naam (naam)',
          'Lokaliseringen van gemeenten/Provincies/Code (code)',
          'Lokaliseringen van gemeenten/Provincies/Naam (naam)',
          'Lokaliseringen van gemeenten/Zorgkantoorregio’s/Code (code)',
          'Lokaliseringen van gemeenten/Zorgkantoorregio’s/Naam (naam)',
          'Statistische gegevens/Inwonertal (aantal)',
        ]
      : [
          'RegioS',
          'Code_1',
          'Naam_2',
          'SorteringNaam_3',
          'Code_8',
          'Naam_9',
          'Code_34',
          'Naam_35',
          'Code_46',
          'Naam_47',
          'Inwonertal_52',
        ];
  const rijen = gebieden.map(({ code, naam, provincie, zorgkantoorregio }) => [
    indeling === 'titels' ? `${naam} (gemeente)` : code,
    code.padEnd(10),
    naam.padEnd(50),
    naam.padEnd(50),
    'CR07'.padEnd(8),
    'Noord-Drenthe'.padEnd(50),
    'PV22'.padEnd(8),
    (provincie ?? '').padEnd(50),
    zorgkantoorregio.padEnd(8),
    'Naam van de regio'.padEnd(50),
    '25243',
  ]);
  return `\uFEFF${[koppen, ...rijen].map((rij) => rij.map((cel) => `"${cel}"`).join(';')).join('\r\n')}\r\n`;
}
