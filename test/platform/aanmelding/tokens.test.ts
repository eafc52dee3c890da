import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IssuerOnbereikbaar, maakTokenlezer, OngeldigToken } from '../../../server/platform/aanmelding/tokens.ts';
import { AUDIENCE, luister } from './aanmelddienst.ts';

interface Sleutel {
  kid: string;
  prive: CryptoKey;
  publiek: CryptoKey;
  alg: string;
}

const AFKOELTIJD_MS = 400;
const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));
const nu = () => Math.floor(Date.now() / 1000);

async function maakSleutel(kid: string, alg = 'RS256'): Promise<Sleutel> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, prive: privateKey, publiek: publicKey };
}

/** A small issuer whose published keys, and metadata, the test decides. */
async function startIssuer(sleutels: Sleutel[]) {
  const server = await luister();
  const staat = { sleutels, issuer: server.origin, gelezen: 0, werkt: true };
  server.antwoord(async (req, res) => {
    const json = (inhoud: object) => res.setHeader('content-type', 'application/json').end(JSON.stringify(inhoud));
    if (!staat.werkt) return res.writeHead(500).end();
    if (req.url === '/.well-known/openid-configuration') {
      return json({ issuer: staat.issuer, jwks_uri: `${server.origin}/jwks` });
    }
    staat.gelezen += 1;
    const keys = await Promise.all(
      staat.sleutels.map(async ({ kid, alg, publiek }) => ({ ...(await exportJWK(publiek)), kid, alg, use: 'sig' })),
    );
    return json({ keys });
  });
  return { ...server, staat };
}

function claims(issuer: string): JWTPayload {
  return {
    iss: issuer,
    aud: AUDIENCE,
    sub: 'menzis-beslisser',
    name: 'M. Beslisser',
    client_id: 'domeinbrug-backoffice',
    rollen: ['BESLISSER'],
    organisatie: '90000011',
    zorgkantoor: 'MENZIS',
    iat: nu(),
    exp: nu() + 900,
  };
}

function onderteken(payload: JWTPayload, { kid, alg, prive }: Sleutel): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(prive);
}

describe('tokens lezen', () => {
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  let sleutel: Sleutel;
  let lezer: ReturnType<typeof maakTokenlezer>;

  beforeAll(async () => {
    sleutel = await maakSleutel('eerste');
    issuer = await startIssuer([sleutel]);
    lezer = maakTokenlezer({ issuer: issuer.origin, audience: AUDIENCE, afkoeltijdMs: AFKOELTIJD_MS });
  });
  afterAll(() => issuer.stop());

  async function reden(header: string | Promise<string>): Promise<string> {
    const fout = await lezer.lees(await header).catch((gevangen: unknown) => gevangen);
    if (!(fout instanceof OngeldigToken)) throw new Error(`geen OngeldigToken: ${String(fout)}`);
    return fout.reden;
  }
  const metClaims = async (wijziging: JWTPayload) =>
    `Bearer ${await onderteken({ ...claims(issuer.origin), ...wijziging }, sleutel)}`;

  it('geeft niemand terug zonder Authorization-kop', async () => {
    expect(await lezer.lees(undefined)).toBeNull();
  });

  it('leest wie er belt uit een geldig token', async () => {
    expect(await lezer.lees(await metClaims({}))).toEqual({
      subject: 'menzis-beslisser',
      naam: 'M. Beslisser',
      soort: 'PERSOON',
      rollen: ['BESLISSER'],
      organisatie: '90000011',
      zorgkantoor: 'MENZIS',
      client: 'domeinbrug-backoffice',
    });
  });

  it('neemt een subject dat zijn eigen client is voor een systeem, tenzij het token anders zegt', async () => {
    const eigen = { sub: 'dji', client_id: undefined, azp: 'dji', name: undefined };
    expect(await lezer.lees(await metClaims(eigen))).toMatchObject({ soort: 'SYSTEEM', naam: 'dji', client: 'dji' });
    expect(await lezer.lees(await metClaims({ ...eigen, actor_soort: 'PERSOON' }))).toMatchObject({ soort: 'PERSOON' });
    expect(await lezer.lees(await metClaims({ actor_soort: 'SYSTEEM' }))).toMatchObject({ soort: 'SYSTEEM' });
  });

  it('aanvaardt alle toegestane algoritmen en een audience in een lijst', async () => {
    const anders = await Promise.all(['PS256', 'ES256', 'EdDSA'].map((alg) => maakSleutel(alg, alg)));
    const ander = await startIssuer(anders);
    const andereLezer = maakTokenlezer({ issuer: ander.origin, audience: AUDIENCE });
    for (const een of anders) {
      const token = await onderteken({ ...claims(ander.origin), aud: ['account', AUDIENCE] }, een);
      expect(await andereLezer.lees(`bearer ${token}`)).toMatchObject({ subject: 'menzis-beslisser' });
    }
    await ander.stop();
  });

  it('weigert een kop die geen bearer token is', async () => {
    for (const header of ['', 'Bearer', 'Bearer ', 'Basic ZGppOmRlbW8=', 'Bearer een twee', 'Bearer a,b']) {
      expect(await reden(header)).toBe('GEEN_BEARER');
    }
    for (const header of ['Bearer rommel', 'Bearer a.b.c', 'Bearer e30.e30.']) {
      expect(await reden(header)).toMatch(/ONLEESBAAR|UITGEVER/);
    }
  });

  it('weigert een token zonder handtekening', async () => {
    expect(await reden(`Bearer ${new UnsecuredJWT(claims(issuer.origin)).encode()}`)).toBe('ALGORITME');
  });

  it('weigert HS256 met de publieke sleutel als geheim', async () => {
    const geheim = new TextEncoder().encode(await exportSPKI(sleutel.publiek));
    const token = new SignJWT(claims(issuer.origin)).setProtectedHeader({ alg: 'HS256', kid: sleutel.kid });
    expect(await reden(`Bearer ${await token.sign(geheim)}`)).toBe('ALGORITME');
  });

  it('weigert een token van een andere sleutel, ook onder een bekende naam', async () => {
    const vals = await maakSleutel(sleutel.kid);
    expect(await reden(`Bearer ${await onderteken(claims(issuer.origin), vals)}`)).toBe('HANDTEKENING');
    const vreemd = await maakSleutel('vreemd');
    expect(await reden(`Bearer ${await onderteken(claims(issuer.origin), vreemd)}`)).toBe('ONBEKENDE_SLEUTEL');
  });

  it('weigert een gewijzigd token', async () => {
    const [kop, , handtekening] = (await metClaims({})).split('.');
    const lading = Buffer.from(JSON.stringify({ ...claims(issuer.origin), rollen: ['BEHEERDER'] })).toString(
      'base64url',
    );
    expect(await reden([kop, lading, handtekening].join('.'))).toBe('HANDTEKENING');
  });

  it('weigert een andere uitgever en een andere audience', async () => {
    expect(await reden(metClaims({ iss: 'https://elders.example' }))).toBe('UITGEVER');
    expect(await reden(metClaims({ aud: 'domeinbrug-backoffice' }))).toBe('AUDIENCE');
    expect(await reden(metClaims({ aud: undefined }))).toBe('AUDIENCE');
  });

  it('laat een andere uitgever de sleutels niet opnieuw lezen', async () => {
    const vreemd = await maakSleutel('elders');
    await wacht(AFKOELTIJD_MS);
    const voor = issuer.staat.gelezen;
    await reden(`Bearer ${await onderteken(claims('https://elders.example'), vreemd)}`);
    expect(issuer.staat.gelezen).toBe(voor);
  });

  it('weigert wat verlopen is of nog niet geldt, met vijf seconden speling', async () => {
    expect(await reden(metClaims({ iat: nu() - 100, exp: nu() - 10 }))).toBe('VERLOPEN');
    expect(await lezer.lees(await metClaims({ iat: nu() - 100, exp: nu() - 2 }))).toMatchObject({ soort: 'PERSOON' });
    expect(await reden(metClaims({ nbf: nu() + 60 }))).toBe('NOG_NIET_GELDIG');
    expect(await reden(metClaims({ iat: nu() + 60, exp: nu() + 120 }))).toBe('NOG_NIET_GELDIG');
  });

  it('weigert een token dat langer dan een uur geldt of zijn duur verzwijgt', async () => {
    expect(await lezer.lees(await metClaims({ exp: nu() + 3600 }))).not.toBeNull();
    expect(await reden(metClaims({ iat: nu() - 3000, exp: nu() + 700 }))).toBe('TE_LANGE_DUUR');
    expect(await reden(metClaims({ exp: undefined }))).toBe('CLAIMS');
    expect(await reden(metClaims({ iat: undefined }))).toBe('CLAIMS');
  });

  it('weigert claims van een verkeerde soort', async () => {
    const verkeerd: JWTPayload[] = [
      { sub: '' },
      { rollen: 'BEHEERDER' },
      { rollen: [1] },
      { organisatie: 90000011 },
      { organisatie: '123' },
      { zorgkantoor: ['MENZIS'] },
      { name: {} },
      { actor_soort: 'ROBOT' },
    ];
    for (const wijziging of verkeerd)
      expect(await reden(metClaims(wijziging)), JSON.stringify(wijziging)).toBe('CLAIMS');
  });

  it('weigert een token dat aan een sleutel van de client gebonden is', async () => {
    expect(await reden(metClaims({ cnf: { jkt: 'duim' } }))).toBe('GEBONDEN');
  });

  it('noemt het token niet in de fout', async () => {
    const header = await metClaims({ exp: nu() - 10, iat: nu() - 20 });
    const fout = await lezer.lees(header).catch((gevangen: unknown) => gevangen);
    expect(fout).toBeInstanceOf(OngeldigToken);
    expect(String(fout)).toBe('OngeldigToken: token geweigerd: VERLOPEN');
  });

  it('laat geen ander algoritme toe in de instellingen', () => {
    const hs256 = ['HS256'] as unknown as ['RS256'];
    expect(() => maakTokenlezer({ issuer: 'https://i.example', audience: AUDIENCE, algoritmen: hs256 })).toThrow(
      /HS256/,
    );
  });
});

describe('sleutels van de issuer', () => {
  it('aanvaardt een nieuwe sleutel na de afkoeltijd, en de ingetrokken sleutel daarna niet meer', async () => {
    const [oud, nieuw] = [await maakSleutel('oud'), await maakSleutel('nieuw')];
    const issuer = await startIssuer([oud]);
    const lezer = maakTokenlezer({ issuer: issuer.origin, audience: AUDIENCE, afkoeltijdMs: AFKOELTIJD_MS });
    const metOud = `Bearer ${await onderteken(claims(issuer.origin), oud)}`;
    const metNieuw = `Bearer ${await onderteken(claims(issuer.origin), nieuw)}`;
    expect(await lezer.lees(metOud)).not.toBeNull();

    issuer.staat.sleutels = [nieuw];
    await expect(lezer.lees(metNieuw)).rejects.toMatchObject({ reden: 'ONBEKENDE_SLEUTEL' });
    // Until somebody brings an unknown key id, the withdrawn key is still remembered.
    expect(await lezer.lees(metOud)).not.toBeNull();
    await wacht(AFKOELTIJD_MS);
    expect(await lezer.lees(metNieuw)).not.toBeNull();
    await wacht(AFKOELTIJD_MS);
    await expect(lezer.lees(metOud)).rejects.toMatchObject({ reden: 'ONBEKENDE_SLEUTEL' });
    await issuer.stop();
  });

  it('leest de sleutels bij onbekende namen hoogstens eens per afkoeltijd', async () => {
    const issuer = await startIssuer([await maakSleutel('een')]);
    const lezer = maakTokenlezer({ issuer: issuer.origin, audience: AUDIENCE, afkoeltijdMs: 60_000 });
    const vreemd = await maakSleutel('vreemd');
    const header = `Bearer ${await onderteken(claims(issuer.origin), vreemd)}`;
    await Promise.allSettled(Array.from({ length: 20 }, () => lezer.lees(header)));
    expect(issuer.staat.gelezen).toBe(1);
    await issuer.stop();
  });

  it('onderscheidt een onbereikbare issuer van een ongeldig token, en herstelt daarna', async () => {
    const sleutel = await maakSleutel('een');
    const issuer = await startIssuer([sleutel]);
    issuer.staat.werkt = false;
    const lezer = maakTokenlezer({ issuer: issuer.origin, audience: AUDIENCE, afkoeltijdMs: AFKOELTIJD_MS });
    const header = `Bearer ${await onderteken(claims(issuer.origin), sleutel)}`;
    await expect(lezer.lees(header)).rejects.toBeInstanceOf(IssuerOnbereikbaar);
    await expect(lezer.lees('Bearer rommel')).rejects.toBeInstanceOf(OngeldigToken);

    issuer.staat.werkt = true;
    await wacht(AFKOELTIJD_MS);
    expect(await lezer.lees(header)).not.toBeNull();

    // Keys that were read stay in use while the issuer is away.
    await issuer.stop();
    expect(await lezer.lees(header)).not.toBeNull();
  });

  it('meldt een issuer die niet luistert of die een andere naam noemt', async () => {
    const sleutel = await maakSleutel('een');
    const issuer = await startIssuer([sleutel]);
    issuer.staat.issuer = 'https://elders.example';
    const token = await onderteken(claims(issuer.origin), sleutel);
    const lezer = maakTokenlezer({ issuer: issuer.origin, audience: AUDIENCE });
    await expect(lezer.lees(`Bearer ${token}`)).rejects.toBeInstanceOf(IssuerOnbereikbaar);
    await issuer.stop();
    const nogmaals = maakTokenlezer({ issuer: issuer.origin, audience: AUDIENCE });
    await expect(nogmaals.lees(`Bearer ${token}`)).rejects.toBeInstanceOf(IssuerOnbereikbaar);
  });

  it('slaat de metadata over wanneer het adres van de sleutels is ingesteld', async () => {
    const sleutel = await maakSleutel('een');
    const issuer = await startIssuer([sleutel]);
    const naam = 'https://issuer.example';
    const lezer = maakTokenlezer({ issuer: naam, audience: AUDIENCE, jwksUri: `${issuer.origin}/jwks` });
    expect(await lezer.lees(`Bearer ${await onderteken(claims(naam), sleutel)}`)).not.toBeNull();
    await issuer.stop();
  });
});
