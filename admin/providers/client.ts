import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { Sessie } from './sessie.ts';

/** A request with the token of who is logged in; renewed once when the server no longer takes it. */
export function metToken(sessie: Sessie): typeof fetch {
  return async (adres, opties) => {
    const stuur = (token: string) => {
      const headers = new Headers(opties?.headers);
      headers.set('authorization', `Bearer ${token}`);
      return fetch(adres, { ...opties, headers });
    };
    const token = await sessie.token();
    const antwoord = await stuur(token);
    return antwoord.status === 401 ? stuur(await sessie.token(token)) : antwoord;
  };
}

/** react-query keeps what was read, so Apollo only carries requests. */
export function maakClient(sessie: Sessie): ApolloClient<unknown> {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', fetch: metToken(sessie) }),
    cache: new InMemoryCache({ resultCaching: false }),
    defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
  });
}
