import english from 'ra-language-english';
import type { Teksten } from '../index.ts';
import { algemeen } from './algemeen.ts';
import { behandelen } from './besluit.ts';
import { budgetten } from './budgetten.ts';
import { documenten } from './documenten.ts';
import { formulier } from './formulier.ts';
import { lijst } from './lijst.ts';
import { partners } from './partners.ts';
import { regels } from './regels.ts';
import { schermen } from './schermen.ts';
import { waarden } from './waarden.ts';

export const en: Teksten = {
  ra: english.ra,
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
