import { setTimeout as wacht } from 'node:timers/promises';
import { exportSPKI, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Testproduct } from '../support/product.ts';
import { AFKOELTIJD_MS, type Issuer, maakSleutel, nogEen, nu, onderteken, startIssuer } from '../toegang/issuer.ts';
import { vingerafdruk } from '../toegang/vragen.ts';
import { foutenIn, post, ruw, type Uitslag } from './verzoek.ts';

const VRAAG = { query: 'mutation { partnerAanmaken(input: { naam: "Token", soort: OVERIG }) { fouten { code } } }' };
const LEZEN = { query: '{ mij { rollen } }' };
const TE_GROOT = `{"query":"${'x'.repeat(1_500_000)}"}`;

let t: Testproduct;
let issuer: Issuer;
let vreemd: Issuer;
let product: { url: string; stop(): Promise<void> };
beforeAll(async () => {
  t = await startProduct();
  issuer = await startIssuer();
  vreemd = await startIssuer();
  product = await nogEen(t, { issuer: issuer.url });
});
afterAll(async () => {
  await product.stop();
  await Promise.all([issuer.stop(), vreemd.stop()]);
  await t.stop();
});

const beheer = (anders: JWTPayload = {}): JWTPayload =>
  issuer.claims({ rollen: ['BEHEERDER'], organisatie: '90000024', ...anders });
const eerste = () => {
  const [sleutel] = issuer.sleutels;
  if (!sleutel) throw new Error('geen sleutel');
  return sleutel;
};
const metClaims = (anders: JWTPayload) => () => onderteken(beheer(anders), eerste());

/** Every way in which a token can be wrong; each is signed as well as it can be. */
const FOUT: [string, () => Promise<string> | string][] = [
  ['zonder handtekening', () => new UnsecuredJWT(beheer()).encode()],
  [
    'none met een lege handtekening en een kid',
    () =>
      `${Buffer.from('{"alg":"none","kid":"eerste"}').toString('base64url')}.${Buffer.from(JSON.stringify(beheer())).toString('base64url')}.`,
  ],
  [
    'NONE in hoofdletters',
    async () => {
      const [, lading, teken] = (await metClaims({})()).split('.');
      return `${Buffer.from('{"alg":"NONE"}').toString('base64url')}.${lading}.${teken}`;
    },
  ],
  [
    'HS256 met de publieke sleutel',
    async () =>
      new SignJWT(beheer())
        .setProtectedHeader({ alg: 'HS256', kid: 'eerste' })
        .sign(new TextEncoder().encode(await exportSPKI(eerste().publiek))),
  ],
  [
    'een ander algoritme in de kop',
    async () => {
      const [, lading, teken] = (await metClaims({})()).split('.');
      return `${Buffer.from('{"alg":"ES256","kid":"eerste"}').toString('base64url')}.${lading}.${teken}`;
    },
  ],
  ['verlopen', metClaims({ iat: nu() - 900, exp: nu() - 60 })],
  ['nog niet geldig', metClaims({ nbf: nu() + 600 })],
  ['langer geldig dan een uur', metClaims({ iat: nu() - 10, exp: nu() + 7_200 })],
  ['zonder einde', metClaims({ exp: undefined })],
  ['een andere audience', metClaims({ aud: 'urn:elders' })],
  ['geen audience', metClaims({ aud: undefined })],
  ['een andere issuer in de claim', metClaims({ iss: 'https://elders.example' })],
  ['een issuer met een schuine streep erachter', async () => metClaims({ iss: `${issuer.url}/` })()],
  ['van een echte andere issuer', () => vreemd.token({ rollen: ['BEHEERDER'], organisatie: '90000024' })],
  [
    'van een ander, op onze naam',
    async () => onderteken(beheer(), { ...(await maakSleutel('eerste')), kid: 'eerste' }),
  ],
  ['onder een onbekende sleutelnaam', async () => onderteken(beheer(), await maakSleutel('onbekend'))],
  [
    'met veranderde rollen',
    async () => {
      const [kop, , teken] = (await issuer.token()).split('.');
      return [kop, Buffer.from(JSON.stringify(beheer())).toString('base64url'), teken].join('.');
    },
  ],
  ['met een afgeknipte handtekening', async () => (await metClaims({})()).slice(0, -8)],
  [
    'met sleutels in de kop',
    async () => {
      const vals = await maakSleutel('eigen');
      return new SignJWT(beheer())
        .setProtectedHeader({ alg: 'RS256', kid: 'eerste', jku: `${vreemd.url}/jwks` })
        .sign(vals.prive);
    },
  ],
  ['met rollen als tekst', metClaims({ rollen: 'BEHEERDER' })],
  ['rommel', () => 'rommel'],
  ['drie lege delen', () => '..'],
];

function verwacht401(uitslag: Uitslag): void {
  expect(uitslag.status, uitslag.tekst).toBe(401);
  expect(uitslag.koppen['www-authenticate']).toMatch(/^Bearer/);
  expect(uitslag.koppen['content-type']).toMatch(/^application\/json/);
  const fouten = foutenIn(uitslag);
  expect(fouten).toHaveLength(1);
  expect(fouten[0]?.message).toBe('Het token is niet geldig. Haal een nieuw token op.');
  expect(fouten[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', correlatieId: uitslag.koppen['x-correlation-id'] });
}

describe('14: een ongeldig token', () => {
  it.each(FOUT)('%s: 401 zonder gevolg, wat er ook als inhoud meekomt', async (_wat, maak) => {
    const voor = await vingerafdruk(t.product.bron);
    const token = await maak();
    for (const inhoud of [VRAAG, LEZEN, '{', '', '[{}]', TE_GROOT])
      verwacht401(await post(product.url, inhoud, { token }));
    // Neither the type of the content nor its size is looked at.
    verwacht401(await post(product.url, 'a=1', { token, koppen: { 'content-type': 'text/plain' } }));
    verwacht401(await post(product.url, '', { token, koppen: { 'content-type': 'application/json; charset=utf-16' } }));
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it.each([
    'Basic YmVoZWVyZGVyOmRlbW8=',
    'Bearer',
    'Bearer  ',
    'Token abc',
    'Bearer a b',
    'bearer,abc',
    '""',
    'x'.repeat(7_000),
  ])('een kop als %j is 401, niet alsof er geen was', async (authorization) => {
    verwacht401(await post(product.url, LEZEN, { koppen: { authorization } }));
  });

  it('zegt niet wat er aan het token mankeert, en zet het niet in het logboek', async () => {
    const token = await metClaims({ iat: nu() - 900, exp: nu() - 60 })();
    const uitslag = await post(t.url, LEZEN, { token });
    verwacht401(uitslag);
    expect(uitslag.tekst).not.toMatch(/verlopen|exp|handtekening|issuer|jwt|VERLOPEN|UITGEVER/i);
    const regels = JSON.stringify(t.log());
    expect(regels).not.toContain(token.slice(0, 40));
    expect(regels).not.toContain(token.split('.')[2]?.slice(0, 20));
    expect(regels).toContain('UITGEVER');
  });

  it('is bij GET nog altijd 405', async () => {
    expect(
      (await ruw(`${product.url}/graphql`, { methode: 'GET', koppen: { authorization: 'Bearer rommel' } })).status,
    ).toBe(405);
  });
});

describe('14: een geldig token', () => {
  it('wordt aangenomen, ook met "bearer" klein geschreven', async () => {
    const token = await metClaims({})();
    for (const authorization of [`Bearer ${token}`, `bearer ${token}`, `Bearer   ${token}`]) {
      const uitslag = await post(product.url, LEZEN, { koppen: { authorization } });
      expect(uitslag.tekst).toBe('{"data":{"mij":{"rollen":["BEHEERDER"]}}}\n');
    }
  });

  it('van een nieuwe sleutel werkt zonder herstart; van de ingetrokken daarna niet meer', async () => {
    const oud = await metClaims({})();
    expect((await post(product.url, LEZEN, { token: oud })).status).toBe(200);
    issuer.sleutels = [await maakSleutel('tweede', 'ES256')];
    // The set is read again at most once per cool-down.
    await wacht(AFKOELTIJD_MS + 100);
    const nieuw = await metClaims({})();
    expect((await post(product.url, LEZEN, { token: nieuw })).status).toBe(200);
    await wacht(AFKOELTIJD_MS + 100);
    const uitslag = await post(product.url, VRAAG, { token: oud });
    verwacht401(uitslag);
    expect((await post(product.url, LEZEN, { token: nieuw })).status).toBe(200);
  });

  it('geeft 503 en geen 401 wanneer de issuer niet te bereiken is, en werkt daarna weer', async () => {
    const later = await startIssuer();
    const poort = new URL(later.url).port;
    const token = await later.token();
    const ander = await nogEen(t, { issuer: later.url });
    try {
      await later.stop();
      const uitslag = await post(ander.url, LEZEN, { token });
      expect([uitslag.status, foutenIn(uitslag)[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
      expect(uitslag.tekst).not.toContain(poort);
      expect(uitslag.koppen['www-authenticate']).toBeUndefined();
      verwacht401(await post(ander.url, LEZEN, { token: 'rommel' }));
    } finally {
      await ander.stop();
    }
  });
});
