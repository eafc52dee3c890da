import { DEMO_WACHTWOORD } from '../../server/demo/accounts.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { DEMO_PLANNEN, vulInhoud } from '../../server/demo/projecten/plannen.ts';

/** The API of a running product. */
export interface Api {
  // biome-ignore lint/suspicious/noExplicitAny: the shape follows from the query of each test
  vraag(account: string, query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Id of an organisation of the demo list by its key. */
  partner(sleutel: string): string;
}

/** Speaks to the API of a product that runs elsewhere, as its demo accounts. */
export async function apiVan(url: string): Promise<Api> {
  const tokens = new Map<string, Promise<string>>();
  const haal = async (account: string): Promise<string> => {
    const antwoord = await fetch(`${url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${account}:${DEMO_WACHTWOORD}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return ((await antwoord.json()) as { access_token: string }).access_token;
  };
  const vraag: Api['vraag'] = async (account, query, variables) => {
    const token = tokens.get(account) ?? haal(account);
    tokens.set(account, token);
    const antwoord = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await antwoord.json()) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(`${account}: ${JSON.stringify(errors)}`);
    return data;
  };
  const { partners } = await vraag('gemeente-ede', '{ partners(first: 100) { nodes { id kvkNummer } } }');
  const opKvk = new Map<string, string>(
    partners.nodes.map(({ id, kvkNummer }: { id: string; kvkNummer: string }) => [kvkNummer, id]),
  );
  return {
    vraag,
    partner: (sleutel) => {
      const kvk = DEMO_ORGANISATIES.find((een) => een.sleutel === sleutel)?.kvkNummer ?? '';
      return opKvk.get(kvk) ?? '';
    },
  };
}

const WIJKEN = ['Rietkampen', 'Veldhuizen', 'Kernhem', 'Maandereng', 'Bennekom', 'Lunteren', 'Otterlo', 'Ederveen'];
const TITELS = ['Buurtkamer', 'Ontmoeten in', 'Samen oud in', 'Één loket', 'Café', 'Mantelzorg'];

/** Many small drafts of gemeente Ede, some at a time: titles with accents and one like a formula, rising amounts; every fifth is withdrawn. */
export async function vulConcepten(api: Api, aantal: number): Promise<void> {
  const plan = DEMO_PLANNEN.find(({ sleutel }) => sleutel === 'DOS-2026-ZK04-002');
  if (!plan) throw new Error('geen plan van gemeente Ede');
  const ids = new Map(DEMO_ORGANISATIES.map(({ sleutel }) => [sleutel, api.partner(sleutel)]));
  const { aanvragerId: _, ...basis } = vulInhoud(plan.inhoud, ids);
  const doe = async (mutatie: string, type: string, input: Record<string, unknown>) => {
    const antwoord = await api.vraag(
      'gemeente-ede',
      `mutation M($input: ${type}!) { uitslag: ${mutatie}(input: $input) { aanvraag { id versie } fouten { melding } } }`,
      { input },
    );
    const { aanvraag, fouten } = antwoord.uitslag;
    if (fouten.length > 0) throw new Error(JSON.stringify(fouten));
    return aanvraag as { id: string; versie: number };
  };
  const maak = async (nummer: number) => {
    const naam = `${TITELS[nummer % TITELS.length]} ${WIJKEN[nummer % WIJKEN.length]} ${nummer + 1}`;
    const titel = nummer === 7 ? `=1+1 ${naam}` : naam;
    const { id, versie } = await doe('aanvraagAanmaken', 'AanvraagAanmakenInput', {
      inhoud: { ...basis, titel, jaar: 2027, gevraagdeBijdrage: `${20_000 + nummer * 1_250}.50` },
    });
    if (nummer % 5 === 4) {
      await doe('aanvraagIntrekken', 'AanvraagMotiverenInput', {
        id,
        versie,
        motivering: 'Het project gaat niet door.',
      });
    }
  };
  for (let begin = 0; begin < aantal; begin += 8) {
    await Promise.all(Array.from({ length: Math.min(8, aantal - begin) }, (_, plaats) => maak(begin + plaats)));
  }
}
