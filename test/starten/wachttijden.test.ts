import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '../../server/platform/graphql/context.ts';
import { maakHttpserver } from '../../server/platform/http/server.ts';
import { systeemklok } from '../../server/platform/klok/klok.ts';
import { maakLog } from '../../server/platform/logboek/log.ts';

let server: FastifyInstance;
let poort: number;

beforeEach(async () => {
  server = maakHttpserver({
    // Never asked here: nobody gets as far as GraphQL.
    apollo: {} as ApolloServer<Ctx>,
    klok: systeemklok(),
    log: maakLog({ niveau: 'silent' }),
    meldAan: async () => null,
    ontwikkelaarspagina: () => '',
    backoffice: { map: '/bestaat-niet', gegevens: { issuer: 'http://localhost/oidc', clientId: 'x', demo: false } },
    gereed: async () => undefined,
    wachttijden: { headersTimeout: 300, requestTimeout: 600, keepAliveTimeout: 400, connectionsCheckingInterval: 50 },
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  poort = (server.server.address() as AddressInfo).port;
});
afterEach(() => server.close());

/** Sends something and waits until the server closes the connection. */
function stuur(tekst: string): Promise<{ antwoord: string; ms: number }> {
  const begin = performance.now();
  return new Promise((klaar) => {
    let antwoord = '';
    const verbinding = connect(poort, '127.0.0.1', () => verbinding.write(tekst));
    verbinding.setEncoding('utf8').on('data', (deel: string) => {
      antwoord += deel;
    });
    verbinding.on('error', () => undefined);
    verbinding.on('close', () => klaar({ antwoord, ms: performance.now() - begin }));
  });
}

describe('een trage of zwijgende aanroeper', () => {
  it.each([
    ['die niets stuurt', ''],
    ['die de kop niet afmaakt', 'POST /graphql HTTP/1.1\r\nHost: x\r\n'],
    [
      'die de inhoud niet afmaakt',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ],
  ])('%s houdt geen verbinding vast', async (_wie, tekst) => {
    const { antwoord, ms } = await stuur(tekst);
    expect(antwoord).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(ms).toBeLessThan(3_000);
  });

  it('houdt na zijn antwoord nog even zijn verbinding', async () => {
    const { antwoord, ms } = await stuur('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(antwoord).toMatch(/^HTTP\/1\.1 200 /);
    expect(ms).toBeGreaterThan(350);
  });
});

describe('wie stopt', () => {
  it('wacht niet op verbindingen waarop niets wordt gevraagd', async () => {
    const open = ['', 'GET /heal', 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'].map(stuur);
    await new Promise((klaar) => setTimeout(klaar, 50));
    const begin = performance.now();
    await server.close();
    expect(performance.now() - begin).toBeLessThan(280);
    await Promise.all(open);
  });
});
