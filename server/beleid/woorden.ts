/** Whole numbers in Dutch words, as a formal letter writes an amount beside its figures. */

const KLEIN = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TIENTALLEN = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const GROOT: readonly [bigint, string][] = [
  [1_000_000_000_000n, 'biljoen'],
  [1_000_000_000n, 'miljard'],
  [1_000_000n, 'miljoen'],
];

/** Below a hundred; a diaeresis where two vowels would read as one: tweeëntwintig. */
function onderHonderd(getal: number): string {
  if (getal < 20) return KLEIN[getal] ?? '';
  const eenheid = getal % 10;
  const tiental = TIENTALLEN[Math.floor(getal / 10)] ?? '';
  if (eenheid === 0) return tiental;
  const voor = KLEIN[eenheid] ?? '';
  return `${voor}${voor.endsWith('e') ? 'ën' : 'en'}${tiental}`;
}

function onderDuizend(getal: number): string {
  const honderdtal = Math.floor(getal / 100);
  const rest = getal % 100;
  const voor = honderdtal === 0 ? '' : `${honderdtal === 1 ? '' : KLEIN[honderdtal]}honderd`;
  return rest === 0 && voor ? voor : `${voor}${onderHonderd(rest)}`;
}

/** A whole number of zero or more: 163000 becomes "honderddrieënzestigduizend". */
export function inWoorden(getal: bigint): string {
  const delen: string[] = [];
  let rest = getal;
  for (const [waarde, naam] of GROOT) {
    if (rest >= waarde) delen.push(`${inWoorden(rest / waarde)} ${naam}`);
    rest %= waarde;
  }
  const duizendtal = Number(rest / 1000n);
  const onder = Number(rest % 1000n);
  if (duizendtal > 0) delen.push(`${duizendtal === 1 ? '' : onderDuizend(duizendtal)}duizend`);
  if (onder > 0 || getal === 0n) delen.push(onderDuizend(onder));
  return delen.join(' ');
}

/** Cents in words: "honderd euro", "honderd euro en vijf cent". */
export function euroInWoorden(cent: number): string {
  const geheel = BigInt(cent);
  const rest = geheel % 100n;
  return `${inWoorden(geheel / 100n)} euro${rest === 0n ? '' : ` en ${inWoorden(rest)} cent`}`;
}
