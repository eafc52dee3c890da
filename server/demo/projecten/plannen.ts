import { ALMERE } from './plannen/almere.ts';
import { BREDA } from './plannen/breda.ts';
import { DELFT } from './plannen/delft.ts';
import { DEN_HAAG } from './plannen/den-haag.ts';
import { DEVENTER } from './plannen/deventer.ts';
import { DONGEN } from './plannen/dongen.ts';
import { EDE } from './plannen/ede.ts';
import { ENSCHEDE } from './plannen/enschede.ts';
import { GRONINGEN } from './plannen/groningen.ts';
import { HEERLEN } from './plannen/heerlen.ts';
import { HOOGEVEEN } from './plannen/hoogeveen.ts';
import { LEIDEN } from './plannen/leiden.ts';
import { NIJMEGEN } from './plannen/nijmegen.ts';
import { ROTTERDAM } from './plannen/rotterdam.ts';
import { SCHIEDAM } from './plannen/schiedam.ts';
import { UTRECHT } from './plannen/utrecht.ts';
import { VENLO } from './plannen/venlo.ts';
import { VLISSINGEN } from './plannen/vlissingen.ts';
import type { DemoInhoud, DemoPlan, IngevuldeInhoud } from './typen.ts';

export type { DemoInhoud, DemoPlan, IngevuldeInhoud } from './typen.ts';

/** The eighteen projects of the demo, all invented; fifteen are sound and three break rules on purpose. */
export const DEMO_PLANNEN: readonly DemoPlan[] = [
  HOOGEVEEN,
  EDE,
  DONGEN,
  HEERLEN,
  ROTTERDAM,
  DEN_HAAG,
  GRONINGEN,
  ALMERE,
  LEIDEN,
  DELFT,
  DEVENTER,
  ENSCHEDE,
  VLISSINGEN,
  UTRECHT,
  NIJMEGEN,
  BREDA,
  VENLO,
  SCHIEDAM,
];

/** A plan names an organisation that was not stored. */
export class OnbekendeOrganisatie extends Error {
  override readonly name = 'OnbekendeOrganisatie';
  constructor(readonly sleutel: string) {
    super(`De organisatie "${sleutel}" uit het demoplan heeft geen id.`);
  }
}

/**
 * Puts ids of partners in the place of the keys of organisations.
 * @param inhoud content of a demo plan, first or improved version
 * @param ids id of the partner by key of DEMO_ORGANISATIES
 * @returns content in the form of AanvraagInhoudInput
 * @throws OnbekendeOrganisatie when a key has no id
 */
export function vulInhoud(inhoud: DemoInhoud, ids: ReadonlyMap<string, string>): IngevuldeInhoud {
  const id = (sleutel: string): string => {
    const gevonden = ids.get(sleutel);
    if (gevonden === undefined) throw new OnbekendeOrganisatie(sleutel);
    return gevonden;
  };
  const { aanvrager, partners, activiteiten, financiering, ...tekst } = inhoud;
  return {
    ...tekst,
    aanvragerId: id(aanvrager),
    partners: partners.map(({ partner, rol }) => ({ partnerId: id(partner), rol })),
    activiteiten: activiteiten.map(({ uitvoerder, ...activiteit }) => ({
      ...activiteit,
      uitvoerderId: id(uitvoerder),
    })),
    financiering: financiering.map(({ partner, ...bijdrage }) => ({ ...bijdrage, partnerId: id(partner) })),
  };
}
