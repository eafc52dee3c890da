import type { Kaderregister } from '../../server/beleidskaders/register.ts';
import { maakTokenlezer } from '../../server/platform/aanmelding/tokens.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';
import { productbron, stelSamen } from '../../server/product.ts';
import type { Antwoord, Testproduct } from '../support/product.ts';

/** Another server on the same database and clock, with other policy frameworks: what a restart after an update is. */
export async function herstart(t: Testproduct, kaders: Kaderregister): Promise<Testproduct> {
  const log = maakLog({ niveau: 'silent' });
  const bron = await productbron({ databaseUrl: t.databaseUrl, log }).initialize();
  const product = stelSamen(bron, {
    databaseUrl: t.databaseUrl,
    kaders,
    klok: t.klok,
    log,
    tokens: maakTokenlezer({ issuer: t.issuer, audience: 'urn:domeinbrug:api' }),
    productie: false,
    demo: false,
  });
  const url = await product.luister(0);
  return {
    ...t,
    product,
    url,
    vraag: async (account, query, variables) => {
      const antwoord = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(account === null ? {} : { authorization: `Bearer ${await t.token(account)}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const tekst = await antwoord.text();
      const { data, errors } = JSON.parse(tekst) as Pick<Antwoord, 'data' | 'errors'>;
      return { status: antwoord.status, headers: antwoord.headers, data, errors, tekst };
    },
    stop: () => product.stop(),
  };
}
