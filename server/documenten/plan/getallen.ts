/** A decimal string such as "1234.5": no sign, no thousands, no zeros that say nothing. */
type Decimaal = string;

/** The number of a cell as XML gives it ("12.5", "3.0000000000000004E-2"), at the precision that a spreadsheet shows. */
export function uitGetal(tekst: string): Decimaal | null {
  const getal = Number(tekst);
  if (tekst.trim() === '' || !Number.isFinite(getal)) return null;
  return uitGeschreven(zonderMacht(getal.toPrecision(15)));
}

/** "€ 1.234,50", "1234,5", "1.234" (thousands) and "12.5" as people in the Netherlands type them. */
export function uitTekst(tekst: string): Decimaal | null {
  const kaal = tekst.replace(/[\s\u00a0\u202f]|€|EUR/gi, '').replace(/,-+$/, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal)) return uitGeschreven(kaal.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+(,\d+)?$/.test(kaal)) return uitGeschreven(kaal.replace(',', '.'));
  return /^-?\d+\.\d+$/.test(kaal) ? uitGeschreven(kaal) : null;
}

/** A hundred times as much, for a share that a cell holds as a fraction. */
export const maalHonderd = (getal: Decimaal): Decimaal => verschuif(getal, 2);
export const doorHonderd = (getal: Decimaal): Decimaal => verschuif(getal, -2);

/** How many digits stand after the point. */
export const cijfersAchter = (getal: Decimaal): number => getal.split('.')[1]?.length ?? 0;

function uitGeschreven(tekst: string): Decimaal {
  const [heel = '0', deel = ''] = tekst.split('.');
  const min = heel.startsWith('-') ? '-' : '';
  const achter = deel.replace(/0+$/, '');
  const voor = heel.replace('-', '').replace(/^0+(?=\d)/, '');
  return voor === '0' && achter === '' ? '0' : `${min}${voor}${achter ? `.${achter}` : ''}`;
}

/** "1.5e-7" written out. */
function zonderMacht(tekst: string): string {
  const [getal = '0', macht] = tekst.split('e');
  return macht === undefined ? getal : verschuif(uitGeschreven(getal), Number(macht));
}

function verschuif(getal: Decimaal, plaatsen: number): Decimaal {
  const min = getal.startsWith('-') ? '-' : '';
  const [heel = '0', deel = ''] = getal.replace('-', '').split('.');
  const rand = '0'.repeat(Math.abs(plaatsen));
  const cijfers = `${rand}${heel}${deel}${rand}`;
  const punt = rand.length + heel.length + plaatsen;
  return uitGeschreven(`${min}${cijfers.slice(0, punt) || '0'}.${cijfers.slice(punt)}`);
}
