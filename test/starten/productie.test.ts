import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_KVK } from '../../server/demo/accounts.ts';
import { type Aanmelddienst, haalToken, startAanmelddienst } from '../platform/aanmelding/aanmelddienst.ts';
import { type LegeDatabase, leegeDatabase } from '../support/database.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';
import { type Proces, startProces } from '../support/proces.ts';
import { type Draaiend, logregels, opAdres, sql } from './server.ts';

let tijdelijk: TijdelijkeMap;
let issuer: Aanmelddienst;
let database: LegeDatabase;
let proces: Proces;
let server: Draaiend;

beforeAll(async () => {
  [tijdelijk, issuer, database] = await Promise.all([tijdelijkeMap(), startAanmelddienst(), leegeDatabase()]);
  proces = await startProces({
    env: {
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: database.url,
      OIDC_ISSUER: issuer.issuer,
      DATA_DIR: join(tijdelijk.pad, 'data'),
    },
    wachtOp: /"poort":\d+/,
  });
  const poort = /"poort":(\d+)/.exec(proces.uitvoer())?.[1];
  server = opAdres(`http://localhost:${poort}`, proces, 0);
});
afterAll(async () => {
  await proces?.stop();
  await Promise.all([issuer.stop(), database.sluit(), tijdelijk.ruimOp()]);
});

describe('in productie', () => {
  it('laadt de server geen voorbeeldgegevens en schrijft hij alleen logregels', async () => {
    expect(await sql(database.url, 'SELECT count(*)::int AS aantal FROM partner')).toEqual([{ aantal: 0 }]);
    expect(await sql(database.url, 'SELECT count(*)::int AS aantal FROM gebeurtenis')).toEqual([{ aantal: 0 }]);
    const regels = proces.uitvoer().trimEnd().split('\n');
    expect(logregels(proces.uitvoer())).toHaveLength(regels.length);
    expect(proces.uitvoer()).not.toMatch(/demo|warn/i);
  });

  it('is er geen ingebouwde aanmelddienst', async () => {
    for (const pad of ['/oidc', '/oidc/token', '/oidc/.well-known/openid-configuration']) {
      expect((await fetch(`${server.url}${pad}`)).status).toBe(404);
    }
  });

  it('noemt de pagina voor ontwikkelaars geen demo-accounts, en weet de backoffice dat dit geen voorbeeld is', async () => {
    const pagina = await (await fetch(`${server.url}/ontwikkelaars`)).text();
    expect(pagina).toContain('<title>Domeinbrug voor ontwikkelaars</title>');
    expect(await (await fetch(`${server.url}/backoffice.json`)).json()).toMatchObject({
      issuer: issuer.issuer,
      demo: false,
    });
    expect(pagina).not.toMatch(/demo|oidc|voorbeeldgegevens/i);
    for (const { naam } of DEMO_ACCOUNTS) expect(pagina).not.toContain(`<code>${naam}</code>`);
  });

  it('werkt een token van de ingestelde issuer, en dat van een ander niet', async () => {
    const bearer = await haalToken(issuer.issuer, 'beheerder');
    const onbekend = await server.vraag<{ mij: { naam: string; rollen: string[] } }>(
      { bearer },
      '{ mij { naam rollen } }',
    );
    expect(onbekend.data.mij).toEqual({ naam: 'Beheer Domeinbrug', rollen: [] });
    await sql(
      database.url,
      `INSERT INTO partner (naam, soort, kvk_nummer, aangemaakt_op, gewijzigd_op) VALUES ('Beheer', 'OVERIG', $1, now(), now())`,
      [DEMO_KVK.beheer],
    );
    const bekend = await server.vraag<{ mij: { rollen: string[]; organisatie: { naam: string } } }>(
      { bearer },
      '{ mij { rollen organisatie { naam } } }',
    );
    expect(bekend.data.mij).toEqual({ rollen: ['BEHEERDER'], organisatie: { naam: 'Beheer' } });

    const ander = await startAanmelddienst();
    const vreemd = await server.vraag({ bearer: await haalToken(ander.issuer, 'beheerder') }, '{ mij { naam } }');
    expect([vreemd.status, vreemd.codes]).toEqual([401, ['UNAUTHENTICATED']]);
    await ander.stop();
  });

  it('verklapt een fout in de vraag geen namen uit het schema', async () => {
    const antwoord = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await haalToken(issuer.issuer, 'beheerder')}`,
      },
      body: JSON.stringify({ query: '{ aanvrage { totalCount } mij { nam } }' }),
    });
    expect(antwoord.status).toBe(400);
    const tekst = await antwoord.text();
    expect(tekst).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(tekst).not.toMatch(/did you mean|aanvragen|naam/i);
  });
});
