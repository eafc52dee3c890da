import { DEMO_WACHTWOORD } from '../../server/demo/accounts.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import type { Antwoord, Testproduct } from '../support/product.ts';
import { type Gestart, NU } from './hulp.ts';

/**
 * The running product as the helpers of the server tests know one, over HTTP only: what a browser test needs first is
 * brought about through the API, as another system would.
 */
export async function opAfstand({ url }: Gestart): Promise<Testproduct> {
  const tokens = new Map<string, Promise<string>>();
  const haal = async (account: string): Promise<string> => {
    const antwoord = await fetch(`${url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${account}:${DEMO_WACHTWOORD}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return ((await antwoord.json()) as { access_token: string }).access_token;
  };
  const vraag = async (account: string | null, query: string, variables?: Record<string, unknown>) => {
    const wie = account ?? '';
    const token = tokens.get(wie) ?? haal(wie);
    tokens.set(wie, token);
    const antwoord = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
      body: JSON.stringify({ query, variables }),
    });
    const tekst = await antwoord.text();
    const { data, errors } = JSON.parse(tekst) as Pick<Antwoord, 'data' | 'errors'>;
    return { status: antwoord.status, headers: antwoord.headers, data, errors, tekst };
  };
  const { data } = await vraag('beheerder', '{ partners(first: 100) { nodes { id kvkNummer } } }');
  const opKvk = new Map<string, string>(
    data.partners.nodes.map((een: { id: string; kvkNummer: string }) => [een.kvkNummer, een.id]),
  );
  const partner = (sleutel: string): string =>
    opKvk.get(DEMO_ORGANISATIES.find((een) => een.sleutel === sleutel)?.kvkNummer ?? '') ?? '';
  return { url, vraag, partner, token: haal, klok: { nu: () => new Date(NU) } } as unknown as Testproduct;
}
