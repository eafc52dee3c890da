import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from '../../server/demo/accounts.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { DEMO_PLANNEN } from '../../server/demo/projecten/plannen.ts';
import { BACKOFFICE_CLIENT } from '../../server/platform/aanmelding/ingebouwd/identiteitsprovider.ts';
import { Browser } from '../platform/aanmelding/browser.ts';
import { type TijdelijkeMap, tijdelijkeMap } from '../support/map.ts';
import { startProces } from '../support/proces.ts';
import { afdruk, eisHeleDemo, eisNietsNa, ONVERBETERBAAR } from './demostand.ts';
import { type Draaiend, databaseDraait, eigenToken, ingebouwdeUrl, KLOK, logregels, sql, start } from './server.ts';

const heeftCurl = spawnSync('curl', ['--version']).status === 0;

let tijdelijk: TijdelijkeMap;
let map: string;
let server: Draaiend;

beforeAll(async () => {
  tijdelijk = await tijdelijkeMap();
  map = join(tijdelijk.pad, 'data');
  server = await start({ DATA_DIR: map, KLOK });
});
afterAll(async () => {
  await server?.proces.stop();
  await tijdelijk.ruimOp();
});

interface Mij {
  mij: {
    naam: string;
    rollen: string[];
    organisatie: { kvkNummer: string } | null;
    zorgkantoor: { code: string } | null;
  };
}
const MIJ = '{ mij { naam rollen organisatie { kvkNummer } zorgkantoor { code } } }';

describe('de eerste start in een lege map', () => {
  it('is ruim binnen een minuut klaar', async ({ annotate }) => {
    await annotate(`eerste start: ${server.duur} ms`);
    expect(server.duur).toBeLessThan(30_000);
  });

  it('zegt waar het draait, wie er kan inloggen en verder niets dan gewone logregels', () => {
    const uitvoer = server.proces.uitvoer();
    for (const { naam, rollen } of DEMO_ACCOUNTS)
      expect(uitvoer).toMatch(new RegExp(`^ {2}${naam} +${rollen[0]}$`, 'm'));
    expect(uitvoer).toContain(`${server.url}/graphql`);
    expect(uitvoer).toContain('geheim en wachtwoord: demo');
    expect(uitvoer).not.toMatch(/warning|deprecat/i);
    expect(uitvoer).not.toContain('\u001b');
    expect(logregels(uitvoer).filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it.skipIf(!heeftCurl)('drukt een eerste vraag af die zo werkt (overgeslagen zonder curl)', async () => {
    const opdracht = /\n(TOKEN=\$\(curl [\s\S]*?)\n\n/.exec(server.proces.uitvoer())?.[1] ?? '';
    const { stdout } = await promisify(execFile)('bash', ['-c', opdracht], { timeout: 20_000 });
    const { data } = JSON.parse(stdout) as {
      data: { mij: { naam: string }; aanvragen: { totalCount: number; nodes: { kenmerk: string }[] } };
    };
    expect(data.mij.naam).toBe('Gemeente Ede');
    expect(data.aanvragen.totalCount).toBe(1);
    expect(data.aanvragen.nodes).toMatchObject([{ kenmerk: 'DOS-2026-ZK04-0001', status: 'TOEGEKEND' }]);
  });

  it('bedient alles wat het noemt', async () => {
    const haal = (pad: string) => fetch(`${server.url}${pad}`);
    const [uitleg, leeft, gereed, graphql, oidc, backoffice] = await Promise.all(
      [
        '/ontwikkelaars',
        '/healthz',
        '/readyz',
        '/graphql',
        '/oidc/.well-known/openid-configuration',
        '/backoffice.json',
      ].map(haal),
    );
    expect([uitleg, leeft, gereed, graphql, oidc].map((antwoord) => antwoord?.status)).toEqual([
      200, 200, 200, 405, 200,
    ]);
    expect(await backoffice?.json()).toMatchObject({ issuer: `${server.url}/oidc`, demo: true });
    const pagina = await uitleg?.text();
    for (const { naam } of DEMO_ACCOUNTS) expect(pagina).toContain(`<code>${naam}</code>`);
    expect(await oidc?.json()).toMatchObject({ issuer: `${server.url}/oidc` });
  });

  it('kent elk demo-account als systeem', async () => {
    for (const { naam, weergavenaam, rollen, organisatie, zorgkantoor } of DEMO_ACCOUNTS) {
      const { status, data } = await server.vraag<Mij>(naam, MIJ);
      expect(status).toBe(200);
      expect(data.mij).toEqual({
        naam: weergavenaam,
        rollen,
        organisatie: { kvkNummer: organisatie },
        zorgkantoor: zorgkantoor === null ? null : { code: zorgkantoor },
      });
    }
  });

  it('laat elk demo-account als persoon inloggen', async () => {
    const config = await client.discovery(new URL(`${server.url}/oidc`), BACKOFFICE_CLIENT, undefined, client.None(), {
      execute: [client.allowInsecureRequests],
    });
    const terug = `${server.url}/`;
    for (const { naam, rollen } of DEMO_ACCOUNTS) {
      const browser = new Browser();
      const verifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const begin = client.buildAuthorizationUrl(config, {
        redirect_uri: terug,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
      });
      const { url: inlogpagina } = await browser.volg(await browser.ga(begin), `${terug}?`);
      const verstuurd = await browser.ga(inlogpagina, { naam, wachtwoord: DEMO_WACHTWOORD });
      const { url } = await browser.volg(verstuurd, `${terug}?`);
      const tokens = await client.authorizationCodeGrant(config, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
      });
      const { data } = await server.vraag<Mij>({ bearer: tokens.access_token }, MIJ);
      expect(data.mij.rollen).toEqual(rollen);
    }
  });
});

describe('de voorbeeldgegevens', () => {
  it('staan elk in hun status, met besluit en boeking, en de boeken sluiten', () => eisHeleDemo(ingebouwdeUrl(map)));

  it('liggen niet in de toekomst', () => eisNietsNa(ingebouwdeUrl(map), new Date(Date.parse(KLOK) + server.duur)));

  it('laten de twee foute plannen zien als geweigerd en daarna verbeterd', async () => {
    const verbeterd = DEMO_PLANNEN.filter((plan) => plan.verbeterd !== null);
    expect(verbeterd.map(({ doelstatus }) => doelstatus)).toEqual(['AFGEWEZEN', 'NIET_IN_BEHANDELING']);
    const stappen = await sql<{ titel: string; stappen: string[] }>(
      ingebouwdeUrl(map),
      `SELECT a.titel, array_agg(g.soort ORDER BY g.id) AS stappen FROM aanvraag a JOIN gebeurtenis g ON g.aanvraag_id = a.id
        WHERE a.titel = ANY ($1) GROUP BY a.titel`,
      [verbeterd.map((plan) => (plan.verbeterd ?? plan.inhoud).titel)],
    );
    expect(stappen).toHaveLength(2);
    for (const rij of stappen) {
      const volgorde = rij.stappen.filter((soort) => /GEWIJZIGD|INGEDIEND/.test(soort));
      expect(volgorde).toEqual(['AANVRAAG_GEWIJZIGD', 'AANVRAAG_INGEDIEND']);
    }
  });

  it('houden het plan dat niet te verbeteren is concept: indienen wordt geweigerd op de regels die het noemt', async () => {
    const plan = DEMO_PLANNEN.find(({ sleutel }) => sleutel === ONVERBETERBAAR);
    const organisatie = DEMO_ORGANISATIES.find(({ sleutel }) => sleutel === plan?.aanvrager);
    const bearer = await eigenToken(map, `${server.url}/oidc`, {
      sub: 'schiedam',
      rollen: ['AANVRAGER'],
      organisatie: organisatie?.kvkNummer,
    });
    const { data: eigen } = await server.vraag<{ aanvragen: { nodes: { id: string; versie: number }[] } }>(
      { bearer },
      '{ aanvragen { nodes { id versie } } }',
    );
    expect(eigen.aanvragen.nodes).toHaveLength(1);
    const { data } = await server.vraag<{
      aanvraagIndienen: {
        aanvraag: { status: string };
        fouten: { code: string; bevindingen: { regel: string }[] }[];
      };
    }>(
      { bearer },
      `mutation ($input: AanvraagIndienenInput!) { aanvraagIndienen(input: $input) {
         aanvraag { status } fouten { code bevindingen { regel } } } }`,
      { input: eigen.aanvragen.nodes[0] },
    );
    expect(data.aanvraagIndienen.aanvraag.status).toBe('CONCEPT');
    const regels = data.aanvraagIndienen.fouten.flatMap(({ bevindingen }) => bevindingen.map(({ regel }) => regel));
    expect(regels).toEqual(expect.arrayContaining(plan?.overtreedtRegels ?? ['plan ontbreekt']));
  });

  it('tonen bij CZ in 2026 een dreigende overschrijding', async () => {
    const { data } = await server.vraag<{ budgetten: { nodes: { jaar: number; dreigtOverschrijding: boolean }[] } }>(
      'cz-financieel',
      '{ budgetten { nodes { jaar dreigtOverschrijding } } }',
    );
    const perJaar = new Map(data.budgetten.nodes.map(({ jaar, dreigtOverschrijding }) => [jaar, dreigtOverschrijding]));
    expect(perJaar).toEqual(
      new Map([
        [2026, true],
        [2027, false],
      ]),
    );
  });
});

describe('dezelfde map nog eens', { timeout: 90_000 }, () => {
  it('weigert in één zin een tweede server zolang de eerste draait', async () => {
    const tweede = await startProces({ env: { DATA_DIR: map, PORT: '0' } });
    expect(await tweede.exitcode).toBe(1);
    expect(tweede.uitvoer()).toMatch(
      /^De map \S+ is in gebruik door een andere draaiende Domeinbrug \(proces \d+\); stop die eerst of kies met DATA_DIR een andere map\.\n$/,
    );
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('houdt bij een latere start haar gegevens, ook met een latere KLOK, en start snel', async ({ annotate }) => {
    const voor = await afdruk(ingebouwdeUrl(map));
    for (const klok of [KLOK, '2027-03-01T10:00:00+01:00']) {
      expect(await server.proces.stop()).toBe(0);
      expect(databaseDraait(map)).toBe(false);
      server = await start({ DATA_DIR: map, KLOK: klok });
      await annotate(`latere start: ${server.duur} ms`);
      expect(server.duur).toBeLessThan(10_000);
      expect(server.proces.uitvoer()).not.toContain('voorbeeldgegevens geladen');
      expect(await afdruk(ingebouwdeUrl(map))).toEqual(voor);
    }
    const { data } = await server.vraag<{ aanvragen: { totalCount: number } }>(
      'gemeente-ede',
      '{ aanvragen { totalCount } }',
    );
    expect(data.aanvragen.totalCount).toBe(1);
  });
});
