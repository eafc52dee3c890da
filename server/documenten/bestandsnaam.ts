/** Longest name that is kept, in characters, with its extension. */
const LANGSTE_NAAM = 120;
/** Names that Windows keeps for itself. */
const GERESERVEERD = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that is safe to show, to put in a header and to save: the last part of a path, in NFC, without control
 * characters, invisible characters and those that turn the direction of text, with the extension of what it really is.
 */
export function veiligeNaam(gegeven: string, extensie: string): string {
  const laatste = gegeven.split(/[/\\]/).at(-1) ?? '';
  const schoon = laatste
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*%;]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const stam = zonderRand(schoon.replace(/\.[A-Za-z0-9]{1,5}$/, ''));
  const kort = zonderRand([...stam].slice(0, LANGSTE_NAAM - extensie.length - 1).join(''));
  const naam = kort === '' ? 'document' : GERESERVEERD.test(kort) ? `_${kort}` : kort;
  return `${naam}.${extensie}`;
}

/** A name neither begins nor ends with a dot or a space: systems hide or drop those. */
const zonderRand = (tekst: string): string => tekst.replace(/^[\s.]+|[\s.]+$/g, '');
