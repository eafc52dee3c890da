import polyglotI18nProvider from 'ra-i18n-polyglot';
import { algemeen } from './nl/algemeen.ts';
import { behandelen } from './nl/besluit.ts';
import { budgetten } from './nl/budgetten.ts';
import { documenten } from './nl/documenten.ts';
import { formulier } from './nl/formulier.ts';
import { lijst } from './nl/lijst.ts';
import { partners } from './nl/partners.ts';
import { ra } from './nl/ra.ts';
import { regels } from './nl/regels.ts';
import { schermen } from './nl/schermen.ts';
import { waarden } from './nl/waarden.ts';

export const nl = {
  ra,
  db: {
    ...algemeen,
    behandelen,
    ...formulier,
    ...documenten,
    ...lijst,
    ...regels,
    ...budgetten,
    ...partners,
    ...schermen,
    ...waarden,
  },
};

/** The texts of the backoffice; every language has the same keys. */
export type Teksten = typeof nl;

export const TALEN = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
];

/** Dutch is there at once, English when it is chosen. */
export const i18nProvider = polyglotI18nProvider(
  (taal: string) => (taal === 'en' ? import('./en/index.ts').then(({ en }) => en) : nl) as never,
  'nl',
  TALEN,
  { allowMissing: false },
);
