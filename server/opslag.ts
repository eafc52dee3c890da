import 'reflect-metadata';

import { AanvraagEntity, AanvraagVersieEntity } from './aanvragen/aanvraag.entity.ts';
import { BeoordelingEntity, BeoordelingScoreEntity, BesluitEntity, TermijnEntity } from './aanvragen/besluit.entity.ts';
import {
  AanvraagGemeenteEntity,
  AanvraagPartnerEntity,
  ActiviteitEntity,
  BegrotingsregelEntity,
  BesparingEntity,
  BijdrageEntity,
} from './aanvragen/onderdelen.entity.ts';
import { BudgetEntity, BudgetmutatieEntity } from './budgetten/budget.entity.ts';
import { DocumentEntity } from './documenten/document.entity.ts';
import { Fundament1764000000001 } from './migraties/0001-fundament.ts';
import { Brief1764000000003 } from './migraties/0003-brief.ts';
import { Termijnen1764000000004 } from './migraties/0004-termijnen.ts';
import { Dubbelen1764000000005 } from './migraties/0005-dubbelen.ts';
import { Documenten1764000000006 } from './migraties/0006-documenten.ts';
import { PartnerEntity } from './partners/partner.entity.ts';
import { Gebeurtenis } from './platform/logboek/gebeurtenis.entity.ts';

/** All entities that are written through TypeORM. */
export const entiteiten = [
  AanvraagEntity,
  AanvraagVersieEntity,
  AanvraagGemeenteEntity,
  AanvraagPartnerEntity,
  ActiviteitEntity,
  BegrotingsregelEntity,
  BesparingEntity,
  BijdrageEntity,
  BeoordelingEntity,
  BeoordelingScoreEntity,
  BesluitEntity,
  TermijnEntity,
  BudgetEntity,
  BudgetmutatieEntity,
  DocumentEntity,
  PartnerEntity,
  Gebeurtenis,
];

/** All migrations, oldest first. They roll forward only. */
export const migraties = [
  Fundament1764000000001,
  Brief1764000000003,
  Termijnen1764000000004,
  Dubbelen1764000000005,
  Documenten1764000000006,
];
