import { maakCsv } from './csv.ts';

export type Celsoort = 'tekst' | 'getal' | 'bedrag' | 'percentage' | 'dag';

/** A column of a spreadsheet: its head, and what its cells are. Amounts and percentages come as decimal strings, days as 2026-11-16. */
export interface Werkbladkolom {
  kop: string;
  soort: Celsoort;
}
export type Cel = string | number | null | undefined;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows as text for a Dutch spreadsheet: decimal commas, days as they are. */
export function alsCsv(kolommen: readonly Werkbladkolom[], rijen: readonly (readonly Cel[])[]): string {
  return maakCsv([
    kolommen.map(({ kop }) => kop),
    ...rijen.map((rij) => rij.map((cel, plaats) => csvCel(cel, kolommen[plaats]?.soort ?? 'tekst'))),
  ]);
}

const csvCel = (cel: Cel, soort: Celsoort): Cel =>
  (soort === 'bedrag' || soort === 'percentage') && typeof cel === 'string' ? cel.replace('.', ',') : cel;

const OPMAAK: Partial<Record<Celsoort, string>> = { bedrag: '#,##0.00', percentage: '0.00', dag: 'dd-mm-yyyy' };
const BREEDTE: Record<Celsoort, number> = { tekst: 26, getal: 12, bedrag: 16, percentage: 14, dag: 14 };

/**
 * The rows as a workbook in which figures are figures and days are days. Every text is written as text: whatever it
 * begins with, a spreadsheet takes none of it for a formula. The writer is loaded when it is first needed.
 */
export async function alsXlsx(
  kolommen: readonly Werkbladkolom[],
  rijen: readonly (readonly Cel[])[],
  blad: string,
): Promise<Blob> {
  const { default: schrijf } = await import('write-excel-file/browser');
  const kop = kolommen.map(({ kop: value }) => ({ value, type: String, fontWeight: 'bold' as const }));
  const inhoud = rijen.map((rij) => rij.map((cel, plaats) => xlsxCel(cel, kolommen[plaats]?.soort ?? 'tekst')));
  const geschreven = await schrijf([kop, ...inhoud], {
    sheet: blad,
    stickyRowsCount: 1,
    columns: kolommen.map(({ soort }) => ({ width: BREEDTE[soort] })),
  }).toBlob();
  return new Blob([geschreven], { type: XLSX });
}

function xlsxCel(cel: Cel, soort: Celsoort) {
  if (cel === null || cel === undefined || cel === '') return null;
  if (soort === 'tekst') return { value: String(cel), type: String };
  if (soort === 'dag') return { value: new Date(`${cel}T00:00:00Z`), type: Date, format: OPMAAK.dag };
  return { value: Number(cel), type: Number, format: OPMAAK[soort] };
}
