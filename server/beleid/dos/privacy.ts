import { Ernst } from '../begrippen.ts';
import type { Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { HOOFDSTUK, ofVoldaan, opsomming, type Regelopzet, verklaard, waarschuwing } from './opzet.ts';
import { tekstvelden } from './tekstvelden.ts';

/** What in a text may point at a person. */
export type Privacysignaal = 'BSN' | 'EMAIL' | 'TELEFOON';

const SIGNAAL: Record<Privacysignaal, string> = {
  BSN: 'een nummer dat een burgerservicenummer kan zijn',
  EMAIL: 'een e-mailadres',
  TELEFOON: 'een telefoonnummer',
};

/** Nine digits on their own, or grouped with dots or blanks as 1234.56.782 or 123.456.782. */
const NEGEN_CIJFERS = /(?<!\d)(?<!\d\.)(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?!\d)(?!\.\d)/g;
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/u;
/** 06-12345678, 0318-123456, (010) 123 45 67, +31 6 12345678, 0031612345678; not a date. */
const TELEFOON =
  /(?<![\dA-Za-z])(?!\d{2}[-. ]\d{2}[-. ](?:19|20)\d{2}(?!\d))(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)(?:6\)?[ .-]{0,2}(?:\d[ .-]?){7}\d|[1-9]\d\)?[ .-]{0,2}(?:\d[ .-]?){6}\d|[1-9]\d{2}\)?[ .-]{0,2}(?:\d[ .-]?){5}\d)(?!\d)/;

/** The accountability is no matter of single clients, so no text of a plan holds personal data. */
export const privacy: readonly Regelopzet[] = [
  {
    code: 'DOS-096',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.verantwoording,
    omschrijving:
      'De verantwoording gaat niet over afzonderlijke cliënten en vraagt geen accountantsverklaring per project; het plan bevat geen persoonsgegevens.',
    toets: geenPersoonsgegevens,
  },
];

/** Which personal data a text seems to hold, without repeating them. */
export function privacySignalen(tekst: string): Privacysignaal[] {
  const signalen: Privacysignaal[] = [];
  if (/\d{3}/.test(tekst)) {
    for (const [treffer] of tekst.matchAll(NEGEN_CIJFERS)) {
      if (!elfproef(treffer.replace(/\D/g, ''))) continue;
      signalen.push('BSN');
      break;
    }
  }
  if (tekst.includes('@') && EMAIL.test(tekst)) signalen.push('EMAIL');
  if (/\d/.test(tekst) && TELEFOON.test(tekst)) signalen.push('TELEFOON');
  return signalen;
}

/** The check of a burgerservicenummer and an RSIN: weights 9 to 2 and −1, divisible by eleven, not all zero. */
export function elfproef(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || cijfers === '000000000') return false;
  const totaal = [...cijfers].reduce((tot, cijfer, i) => tot + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return totaal % 11 === 0;
}

function geenPersoonsgegevens({ plan }: Feiten): Uitslag[] {
  const klachten = verklaard(
    plan.verklaringen.geenPersoonsgegevens,
    'geenPersoonsgegevens',
    'het plan geen persoonsgegevens van cliënten bevat',
  );
  for (const { veld, tekst } of tekstvelden(plan)) {
    const gezien = privacySignalen(tekst).map((signaal) => SIGNAAL[signaal]);
    if (gezien.length === 0) continue;
    const tekstje = `In dit veld staat ${opsomming(gezien)}; haal het weg als het bij een persoon hoort.`;
    klachten.push(waarschuwing(tekstje, { veld, eis: 'geen persoonsgegevens', waarde: opsomming(gezien) }));
  }
  return ofVoldaan(klachten, 'In de teksten van het plan zijn geen persoonsgegevens herkend.');
}
