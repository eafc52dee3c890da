import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Formulieraanvraag } from '../../../admin/aanvragen/formulier/plan.ts';
import { DEMO_PLANNEN, type DemoInhoud } from '../../../server/demo/projecten/plannen.ts';
import { projectmap } from '../../../server/platform/config/config.ts';

/** The id of an organisation of the demo in these tests. */
export function partijId(sleutel: string): string {
  const hex = createHash('sha256').update(sleutel).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const partij = (sleutel: string) => ({
  id: partijId(sleutel),
  naam: sleutel,
  soort: 'OVERIG' as const,
  wlzGefinancierd: false,
});

/** A demo plan as the API gives it to the form, with the type names that the client of the API adds. */
export function alsAanvraag(inhoud: DemoInhoud, deel: Partial<Formulieraanvraag> = {}): Formulieraanvraag {
  const { aanvrager, partners, activiteiten, financiering, begroting, besparingen, ...rest } = inhoud;
  const met = <T extends object>(soort: string, waarde: T): T => ({ __typename: soort, ...waarde });
  return {
    ...rest,
    id: '0d6e5f1a-0000-4000-8000-000000000001',
    versie: 1,
    kenmerk: 'CONCEPT-1',
    status: 'CONCEPT',
    gewijzigdOp: '2026-11-20T09:00:00Z',
    toegestaneActies: ['aanvraagWijzigen'],
    vorigeAanvraag: null,
    uitzonderingsverzoek: null,
    beleidskader: { regeling: inhoud.regeling, jaar: inhoud.jaar, versie: '1', naam: 'DOS' },
    aanvrager: partij(aanvrager),
    gemeenten: inhoud.gemeenten.map((code) => ({
      code,
      naam: code,
      zorgkantoorregio: { code: 'ZK04', naam: 'Arnhem', zorgkantoor: { code: 'MENZIS', naam: 'Menzis' } },
    })),
    partners: partners.map(({ partner, rol }) => met('AanvraagPartner', { partner: partij(partner), rol })),
    activiteiten: activiteiten.map(({ uitvoerder, ...regel }) =>
      met('Activiteit', { ...regel, uitvoerder: partij(uitvoerder) }),
    ),
    begroting: begroting.map((regel) => met('Begrotingsregel', regel)),
    financiering: financiering.map(({ partner, ...regel }) => met('Bijdrage', { ...regel, partner: partij(partner) })),
    besparingen: besparingen.map((regel) => met('Besparing', { ...regel, tegenkosten: regel.tegenkosten ?? null })),
    verklaringen: met('Verklaringen', inhoud.verklaringen),
    ...deel,
  } as Formulieraanvraag;
}

export const PLANNEN = DEMO_PLANNEN.flatMap(({ sleutel, inhoud, verbeterd }) => [
  { naam: sleutel, inhoud },
  ...(verbeterd ? [{ naam: `${sleutel} verbeterd`, inhoud: verbeterd }] : []),
]);

export function eerstePlan(deel: Partial<Formulieraanvraag> = {}): Formulieraanvraag {
  const [eerste] = PLANNEN;
  if (!eerste) throw new Error('geen demoplan');
  return alsAanvraag(eerste.inhoud, deel);
}

/** Every path of a field that the API knows of a plan, with the first line of each list. */
export function invoerpaden(): string[] {
  const schema = buildSchema(readFileSync(join(projectmap(), 'schema', 'schema.graphql'), 'utf8'));
  const paden = (naam: string, voor: string): string[] => {
    const type = schema.getType(naam);
    if (!isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((veld) => {
      const pad = `${voor}${veld.name}`;
      const bloot = isNonNullType(veld.type) ? veld.type.ofType : veld.type;
      return [pad, ...paden(getNamedType(veld.type).name, isListType(bloot) ? `${pad}.0.` : `${pad}.`)];
    });
  };
  return paden('AanvraagInhoudInput', '');
}
