import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_KVK } from '../../../server/demo/accounts.ts';
import { maakIdentiteitsprovider } from '../../../server/platform/aanmelding/ingebouwd/identiteitsprovider.ts';
import { type Aanmelddienst, AUDIENCE, foutcode, haalToken, startAanmelddienst, TERUG } from './aanmelddienst.ts';

interface Tokenantwoord {
  access_token: string;
  token_type: string;
  expires_in: number;
}

describe('ingebouwde aanmelddienst voor systemen', () => {
  let dienst: Aanmelddienst;
  const schermuitvoer = ['log', 'info', 'warn', 'error'].map((soort) =>
    vi.spyOn(globalThis.console, soort as 'log').mockImplementation(() => {}),
  );

  beforeAll(async () => {
    dienst = await startAanmelddienst();
  });
  afterAll(async () => {
    await dienst.stop();
    vi.restoreAllMocks();
  });

  async function vraag(velden: Record<string, string>, koppen: Record<string, string> = {}): Promise<Response> {
    return fetch(`${dienst.issuer}/token`, { method: 'POST', headers: koppen, body: new URLSearchParams(velden) });
  }
  const basic = (naam: string, geheim = 'demo') => ({
    authorization: `Basic ${Buffer.from(`${naam}:${geheim}`).toString('base64')}`,
  });

  it.each(DEMO_ACCOUNTS.map((account) => [account.naam, account] as const))(
    'geeft %s een token, met Basic en met formuliervelden',
    async (naam, account) => {
      const antwoorden = [
        await vraag({ grant_type: 'client_credentials' }, basic(naam)),
        await vraag({ grant_type: 'client_credentials', client_id: naam, client_secret: 'demo' }),
      ];
      for (const antwoord of antwoorden) {
        expect(antwoord.status).toBe(200);
        const { access_token: token, token_type: soort, expires_in: duur } = (await antwoord.json()) as Tokenantwoord;
        expect([soort, duur]).toEqual(['Bearer', 3600]);
        expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
        expect(decodeJwt(token)).toMatchObject({ iss: dienst.issuer, aud: AUDIENCE });
        expect(await dienst.lezer.lees(`Bearer ${token}`)).toEqual({
          subject: naam,
          naam: account.weergavenaam,
          soort: 'SYSTEEM',
          rollen: account.rollen,
          organisatie: account.organisatie,
          zorgkantoor: account.zorgkantoor,
          client: naam,
        });
      }
    },
  );

  it('weigert een verkeerd geheim en een onbekende client op dezelfde manier', async () => {
    const antwoorden = [
      await vraag({ grant_type: 'client_credentials' }, basic('dji', 'anders')),
      await vraag({ grant_type: 'client_credentials' }, basic('onbekend')),
    ];
    const [eerste, tweede] = await Promise.all(
      antwoorden.map(async (antwoord) => [antwoord.status, await antwoord.json()]),
    );
    expect(eerste).toEqual([401, { error: 'invalid_client', error_description: 'client authentication failed' }]);
    expect(tweede).toEqual(eerste);
  });

  it('geeft geen token voor een andere audience of op een wachtwoord', async () => {
    const elders = await vraag({ grant_type: 'client_credentials', resource: 'urn:elders' }, basic('dji'));
    expect([elders.status, await foutcode(elders)]).toEqual([400, 'invalid_target']);
    const wachtwoord = await vraag({ grant_type: 'password', username: 'dji', password: 'demo' }, basic('dji'));
    expect([wachtwoord.status, await foutcode(wachtwoord)]).toEqual([400, 'unsupported_grant_type']);
  });

  it('noemt in de metadata zichzelf als issuer, onder het pad waar hij hangt', async () => {
    const metadata = await (await fetch(`${dienst.issuer}/.well-known/openid-configuration`)).json();
    expect(metadata).toMatchObject({
      issuer: dienst.issuer,
      token_endpoint: `${dienst.issuer}/token`,
      authorization_endpoint: `${dienst.issuer}/auth`,
      end_session_endpoint: `${dienst.issuer}/session/end`,
      jwks_uri: `${dienst.issuer}/jwks`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  it('geeft geen geheim deel van zijn sleutels prijs', async () => {
    const { keys } = (await (await fetch(`${dienst.issuer}/jwks`)).json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    for (const deel of ['d', 'p', 'q', 'dp', 'dq', 'qi']) expect(keys[0]).not.toHaveProperty(deel);
  });

  it('laat de eigen website tokens vragen, een vreemde niet', async () => {
    const velden = { grant_type: 'client_credentials' };
    const eigen = await vraag(velden, { ...basic('dji'), origin: new URL(dienst.issuer).origin });
    expect([eigen.status, eigen.headers.get('access-control-allow-origin')]).toEqual([
      200,
      new URL(dienst.issuer).origin,
    ]);
    const vreemd = await vraag(velden, { ...basic('dji'), origin: 'https://elders.example' });
    expect([vreemd.status, vreemd.headers.get('access-control-allow-origin')]).toEqual([400, null]);
  });

  it('geeft 404 voor een onbekend pad', async () => {
    expect((await fetch(`${dienst.issuer}/bestaat-niet`)).status).toBe(404);
    expect((await fetch(`${dienst.issuer}/me`)).status).toBe(404);
  });

  it('zwijgt op het scherm en meldt fouten in het log', () => {
    for (const spion of schermuitvoer) expect(spion).not.toHaveBeenCalled();
    expect(dienst.regels).toContainEqual({ niveau: 'debug', melding: 'aanmelddienst: grant.error' });
    expect(dienst.regels.filter(({ niveau }) => niveau === 'error')).toEqual([]);
  });
});

describe('sleutels van de ingebouwde aanmelddienst', () => {
  it('blijven na een herstart dezelfde, zodat oude tokens geldig blijven', async () => {
    const eerste = await startAanmelddienst();
    const header = `Bearer ${await haalToken(eerste.issuer, 'gemeente-ede')}`;
    await eerste.stop({ bewaar: true });
    const tweede = await startAanmelddienst({
      gegevensmap: eerste.gegevensmap,
      poort: Number(new URL(eerste.issuer).port),
    });
    expect(await tweede.lezer.lees(header)).toMatchObject({
      subject: 'gemeente-ede',
      organisatie: DEMO_KVK.gemeenteEde,
    });
    await tweede.stop();
  });

  it('zijn alleen leesbaar voor de eigenaar', async () => {
    const dienst = await startAanmelddienst();
    expect(await readdir(dienst.gegevensmap)).toEqual(['oidc-sleutels.json']);
    expect((await stat(join(dienst.gegevensmap, 'oidc-sleutels.json'))).mode & 0o777).toBe(0o600);
    await dienst.stop();
  });

  it('worden één keer gemaakt wanneer meer processen tegelijk starten', async () => {
    const gegevensmap = await mkdtemp(join(tmpdir(), 'aanmelden-'));
    const diensten = await Promise.all([1, 2, 3].map(() => startAanmelddienst({ gegevensmap })));
    const sets = await Promise.all(diensten.map(async ({ issuer }) => (await fetch(`${issuer}/jwks`)).text()));
    expect(new Set(sets).size).toBe(1);
    await Promise.all(diensten.map((dienst) => dienst.stop()));
  });

  it('worden niet stilletjes vervangen wanneer het bestand beschadigd is', async () => {
    const gegevensmap = await mkdtemp(join(tmpdir(), 'aanmelden-'));
    const bestand = join(gegevensmap, 'oidc-sleutels.json');
    await writeFile(bestand, '{');
    await expect(startAanmelddienst({ gegevensmap })).rejects.toThrow(/onbruikbaar/);
    expect(await readFile(bestand, 'utf8')).toBe('{');
  });
});

it('de ingebouwde aanmelddienst weigert te starten in productie', async () => {
  const gegevensmap = await mkdtemp(join(tmpdir(), 'aanmelden-'));
  const start = maakIdentiteitsprovider({
    issuer: 'http://localhost:4000/oidc',
    audience: AUDIENCE,
    gegevensmap,
    accounts: DEMO_ACCOUNTS,
    geheim: 'demo',
    backofficeRedirects: [TERUG],
    omgeving: 'production',
    log: { debug: () => {}, error: () => {} },
  });
  await expect(start).rejects.toThrow(/NODE_ENV=production/);
  expect(await readdir(gegevensmap)).toEqual([]);
});
