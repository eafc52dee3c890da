/** What a document is for (bijlage 1, Bijlagen). */
export const Documentsoort = {
  INTENTIEVERKLARING: 'INTENTIEVERKLARING',
  BEGROTINGSSPECIFICATIE: 'BEGROTINGSSPECIFICATIE',
  KAART: 'KAART',
  OVERIG: 'OVERIG',
} as const;
export type Documentsoort = (typeof Documentsoort)[keyof typeof Documentsoort];

/** What the bytes of a document are; nothing else is taken in. */
export const Documenttype = { PDF: 'PDF', XLSX: 'XLSX', ODS: 'ODS', PNG: 'PNG' } as const;
export type Documenttype = (typeof Documenttype)[keyof typeof Documenttype];

/** How each type is called in a file name and over HTTP. */
export const TYPEN: Record<Documenttype, { extensie: string; mime: string }> = {
  PDF: { extensie: 'pdf', mime: 'application/pdf' },
  XLSX: { extensie: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ODS: { extensie: 'ods', mime: 'application/vnd.oasis.opendocument.spreadsheet' },
  PNG: { extensie: 'png', mime: 'image/png' },
};

/** Largest document, in bytes (bijlage 1). */
export const GROOTSTE_DOCUMENT = 10 * 1024 * 1024;
/** Most documents of one aanvraag. */
export const MEESTE_DOCUMENTEN = 50;
