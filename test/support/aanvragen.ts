import type { AanvraagStatus, Criterium } from '../../server/beleid/begrippen.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { DEMO_PLANNEN, vulInhoud } from '../../server/demo/projecten/plannen.ts';
import type { Antwoord, Testproduct } from './product.ts';

/** The applicants of the tests, each with the staff of its zorgkantoor and a sound demo plan. */
export const AANVRAGERS = {
  'gemeente-ede': { plan: 'DOS-2026-ZK04-002', zorgkantoor: 'MENZIS', staf: 'menzis' },
  'gemeente-heerlen': { plan: 'DOS-2026-ZK31-004', zorgkantoor: 'CZ', staf: 'cz' },
} as const;
export type Aanvrager = keyof typeof AANVRAGERS;

export const CRITERIA: Criterium[] = [
  'BETROKKENHEID_ZORGKANTOOR',
  'URGENTIE',
  'OMVANG_DOELGROEP',
  'IMPACT',
  'REGIONALE_PRIORITEITEN',
  'RANDVOORWAARDEN',
  'COMMITMENT',
  'ARTIKEL_12',
  'UITVOERBAARHEID',
];
export const SCORES = CRITERIA.map((criterium) => ({
  criterium,
  score: 4,
  motivering: `Voldoende onderbouwd: ${criterium}.`,
}));

/** Sound content as a variable for AanvraagInhoudInput, of the applicant's demo plan. */
export function inhoudVan(
  t: Testproduct,
  aanvrager: Aanvrager,
  afwijkend: Record<string, unknown> = {},
): Record<string, unknown> {
  const plan = DEMO_PLANNEN.find(({ sleutel }) => sleutel === AANVRAGERS[aanvrager].plan);
  if (!plan) throw new Error(`geen plan voor ${aanvrager}`);
  const ids = new Map(DEMO_ORGANISATIES.map(({ sleutel }) => [sleutel, t.partner(sleutel)]));
  const { aanvragerId: _, ...inhoud } = vulInhoud(plan.inhoud, ids);
  return { ...inhoud, ...afwijkend };
}

const VELDEN =
  'aanvraag { id versie status kenmerk toegestaneActies } fouten { code veld melding bevindingen { regel } }';

/** One mutation of an aanvraag; the payload, whatever came of it. */
export async function doe(
  t: Testproduct,
  account: string,
  mutatie: string,
  input: Record<string, unknown>,
): Promise<Antwoord & { payload: Payload }> {
  const type = INVOERTYPEN[mutatie];
  if (!type) throw new Error(`onbekende mutatie ${mutatie}`);
  const antwoord = await t.vraag(account, `mutation M($input: ${type}!) { ${mutatie}(input: $input) { ${VELDEN} } }`, {
    input,
  });
  return { ...antwoord, payload: antwoord.data?.[mutatie] };
}

export interface Payload {
  aanvraag: { id: string; versie: number; status: AanvraagStatus; kenmerk: string; toegestaneActies: string[] } | null;
  fouten: { code: string; veld: string | null; melding: string; bevindingen: { regel: string }[] }[];
}

/** As {@link doe}, but must succeed. */
export async function gelukt(
  t: Testproduct,
  account: string,
  mutatie: string,
  input: Record<string, unknown>,
): Promise<NonNullable<Payload['aanvraag']>> {
  const { payload, errors, tekst } = await doe(t, account, mutatie, input);
  if (errors || !payload?.aanvraag || payload.fouten.length > 0)
    throw new Error(`${mutatie} door ${account}: ${tekst}`);
  return payload.aanvraag;
}

/** Brings a new aanvraag to a status, step by step, as users would. */
export async function brengNaar(
  t: Testproduct,
  aanvrager: Aanvrager,
  status: AanvraagStatus | 'AFGESTEMD' | 'BEOORDEELD',
  afwijkend: Record<string, unknown> = {},
): Promise<{ id: string; versie: number; kenmerk: string }> {
  const { staf } = AANVRAGERS[aanvrager];
  const beoordelaar = `${staf}-beoordelaar`;
  const beslisser = `${staf}-beslisser`;
  let stand = await gelukt(t, aanvrager, 'aanvraagAanmaken', { inhoud: inhoudVan(t, aanvrager, afwijkend) });
  const stap = async (account: string, mutatie: string, extra: Record<string, unknown> = {}) => {
    stand = await gelukt(t, account, mutatie, { id: stand.id, versie: stand.versie, ...extra });
  };
  if (status === 'CONCEPT') return stand;
  if (status === 'INGETROKKEN') {
    await stap(aanvrager, 'aanvraagIntrekken', { motivering: 'Het project gaat niet door.' });
    return stand;
  }
  await stap(aanvrager, 'afstemmingVragen');
  await stap(beoordelaar, 'afstemmingVastleggen', {
    datum: t.klok.nu().toISOString().slice(0, 10),
    uitkomst: 'PASSEND',
  });
  if (status === 'AFGESTEMD') return stand;
  await stap(aanvrager, 'aanvraagIndienen');
  if (status === 'INGEDIEND') return stand;
  if (status === 'NIET_IN_BEHANDELING') {
    await stap(beslisser, 'aanvraagNietInBehandelingNemen', { motivering: 'Buiten de werkwijze ontvangen.' });
    return stand;
  }
  if (status === 'AANVULLING_GEVRAAGD') {
    await stap(beoordelaar, 'aanvullingVragen', { ontbreekt: ['Een toelichting op de begroting.'] });
    return stand;
  }
  await stap(beoordelaar, 'aanvraagVolledigVerklaren');
  if (status === 'IN_BEOORDELING') return stand;
  await stap(beoordelaar, 'beoordelingVastleggen', {
    scores: SCORES,
    advies: 'TOEKENNEN',
    motivering: 'Een sterk plan.',
  });
  if (status === 'BEOORDEELD') return stand;
  if (status === 'AFGEWEZEN') await stap(beslisser, 'aanvraagAfwijzen', { motivering: 'Onvoldoende draagvlak.' });
  else {
    await stap(beslisser, 'aanvraagToekennen', {
      bedrag: inhoudVan(t, aanvrager, afwijkend).gevraagdeBijdrage,
      motivering: 'Wij kennen de bijdrage toe.',
    });
  }
  return stand;
}

/** Sets the envelope that the applicant's aanvragen fall under, in euro. */
export async function stelBudget(
  t: Testproduct,
  aanvrager: Aanvrager,
  maximum: string,
  extra: Record<string, unknown> = {},
): Promise<string> {
  const { zorgkantoor, staf } = AANVRAGERS[aanvrager];
  const { data, tekst } = await t.vraag(
    `${staf}-financieel`,
    'mutation B($input: BudgetVaststellenInput!) { budgetVaststellen(input: $input) { budget { id } fouten { code melding } } }',
    {
      input: {
        regeling: 'DOS',
        zorgkantoor,
        jaar: 2026,
        maximum,
        bronvermelding: 'Brief aan de zorgkantoren',
        ...extra,
      },
    },
  );
  const id = data?.budgetVaststellen.budget?.id;
  if (!id || data.budgetVaststellen.fouten.length > 0) throw new Error(`budget: ${tekst}`);
  return id as string;
}

export const INVOERTYPEN: Record<string, string> = {
  aanvraagAanmaken: 'AanvraagAanmakenInput',
  vervolgaanvraagAanmaken: 'VervolgaanvraagAanmakenInput',
  aanvraagWijzigen: 'AanvraagWijzigenInput',
  afstemmingVragen: 'AanvraagActieInput',
  afstemmingVastleggen: 'AfstemmingVastleggenInput',
  aanvraagIndienen: 'AanvraagIndienenInput',
  aanvullingVragen: 'AanvullingVragenInput',
  aanvraagVolledigVerklaren: 'AanvraagActieInput',
  aanvraagNietInBehandelingNemen: 'AanvraagMotiverenInput',
  aanvraagIntrekken: 'AanvraagMotiverenInput',
  uitzonderingsverzoekBeslissen: 'UitzonderingsverzoekBeslissenInput',
  beoordelingVastleggen: 'BeoordelingVastleggenInput',
  aanvraagToekennen: 'AanvraagToekennenInput',
  aanvraagAfwijzen: 'AanvraagMotiverenInput',
};
