import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD, type DemoAccount } from '../../server/demo/accounts.ts';

const WORTEL = new URL('../../', import.meta.url);
const lees = (pad: string) => readFileSync(new URL(pad, WORTEL), 'utf8');
const naam = (een: { naam: string }, ander: { naam: string }) => een.naam.localeCompare(ander.naam);

/** Every environment variable that the server knows. */
const BEKEND = ['PORT', 'DATABASE_URL', 'DATA_DIR', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'KLOK', 'LOG_LEVEL', 'NODE_ENV'];

const dienst = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  networks: z.object({ default: z.object({ aliases: z.array(z.string()) }) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const compose = z
  .object({ services: z.record(z.string(), dienst), volumes: z.record(z.string(), z.unknown()) })
  .parse(parse(lees('docker-compose.yml')));
const [database, keycloak, server] = ['database', 'keycloak', 'server'].map((wie) =>
  dienst.parse(compose.services[wie]),
);

const realm = z
  .object({
    realm: z.string(),
    accessTokenLifespan: z.number(),
    components: z.record(z.string(), z.array(z.object({ config: z.record(z.string(), z.array(z.string())) }))),
    clientScopes: z.array(
      z.object({
        name: z.string(),
        protocolMappers: z.array(z.object({ protocolMapper: z.string(), config: z.record(z.string(), z.string()) })),
      }),
    ),
    roles: z.object({ client: z.record(z.string(), z.array(z.object({ name: z.string() }))) }),
    clients: z.array(
      z.object({
        clientId: z.string(),
        name: z.string(),
        publicClient: z.boolean(),
        standardFlowEnabled: z.boolean(),
        implicitFlowEnabled: z.literal(false),
        directAccessGrantsEnabled: z.literal(false),
        serviceAccountsEnabled: z.boolean().default(false),
        secret: z.string().optional(),
        redirectUris: z.array(z.string()).default([]),
        webOrigins: z.array(z.string()).default([]),
        attributes: z.record(z.string(), z.string()).default({}),
        defaultClientScopes: z.array(z.string()).default([]),
      }),
    ),
    users: z.array(
      z.object({
        id: z.uuid(),
        username: z.string(),
        enabled: z.literal(true),
        serviceAccountClientId: z.string().optional(),
        credentials: z.array(z.object({ type: z.literal('password'), value: z.string() })).default([]),
        attributes: z.record(z.string(), z.tuple([z.string()])),
        clientRoles: z.object({ 'domeinbrug-api': z.array(z.string()) }),
      }),
    ),
  })
  .parse(JSON.parse(lees('docker/keycloak/domeinbrug-realm.json')));

type Gebruiker = (typeof realm.users)[number];

describe('docker-compose.yml', () => {
  it('verwijst alleen naar bestanden, volumes en diensten die er zijn', () => {
    for (const { build, volumes, depends_on: nodig } of Object.values(compose.services)) {
      if (build !== undefined) expect(existsSync(new URL(`${build}/Dockerfile`, WORTEL))).toBe(true);
      for (const volume of volumes) {
        const [bron = ''] = volume.split(':');
        if (bron.startsWith('.'))
          expect(existsSync(new URL(bron, WORTEL)), fileURLToPath(new URL(bron, WORTEL))).toBe(true);
        else expect(Object.keys(compose.volumes)).toContain(bron);
      }
      for (const [ander, { condition: voorwaarde }] of Object.entries(nodig)) {
        expect(Object.keys(compose.services)).toContain(ander);
        if (voorwaarde === 'service_healthy') expect(compose.services[ander]?.healthcheck).toBeDefined();
      }
    }
    expect(server?.depends_on.database?.condition).toBe('service_healthy');
  });

  it('legt de versies van wat het ophaalt vast', () => {
    expect(database?.image).toMatch(/^postgres:\d+/);
    expect(keycloak?.image).toMatch(/^quay\.io\/keycloak\/keycloak:\d+\.\d+\.\d+$/);
  });

  it('geeft de server alleen instellingen die hij kent, zonder de klok te verzetten', () => {
    const namen = Object.keys(server?.environment ?? {});
    for (const een of namen) expect(BEKEND).toContain(een);
    expect(namen).not.toContain('KLOK');
    expect(server?.environment.NODE_ENV).toBe('production');
  });

  it('laat de server de database gebruiken die het start', () => {
    const { POSTGRES_USER: wie, POSTGRES_PASSWORD: wachtwoord, POSTGRES_DB: welke } = database?.environment ?? {};
    expect(server?.environment.DATABASE_URL).toBe(`postgres://${wie}:${wachtwoord}@database:5432/${welke}`);
    expect(wachtwoord).toMatch(/^\$\{POSTGRES_PASSWORD:-\w+\}$/);
  });

  it('noemt voor browser en server dezelfde issuer', () => {
    const issuer = new URL(server?.environment.OIDC_ISSUER ?? '');
    expect(issuer.origin).toBe(keycloak?.environment.KC_HOSTNAME);
    expect(issuer.pathname).toBe(`/realms/${realm.realm}`);
    expect(keycloak?.networks?.default.aliases).toContain(issuer.hostname);
    expect(keycloak?.ports).toContain(`127.0.0.1:${issuer.port}:8080`);
    expect(keycloak?.command).toEqual(['start-dev', '--import-realm']);
    expect(keycloak?.volumes).toContain(
      './docker/keycloak/domeinbrug-realm.json:/opt/keycloak/data/import/domeinbrug-realm.json:ro',
    );
  });

  it('is alleen vanaf deze machine te bereiken', () => {
    for (const poort of Object.values(compose.services).flatMap(({ ports }) => ports)) {
      expect(poort).toMatch(/^127\.0\.0\.1:/);
    }
  });
});

describe('Dockerfile', () => {
  const regels = lees('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const laatste = regels.slice(regels.findLastIndex((regel) => regel.startsWith('FROM ')));

  it('draait niet als root, in productie', () => {
    expect(laatste).toContain('USER node');
    expect(laatste).toContain('ENV NODE_ENV=production');
    const gebruiker = laatste.indexOf('USER node');
    expect(laatste.findIndex((regel) => regel.startsWith('CMD '))).toBeGreaterThan(gebruiker);
    expect(laatste.slice(gebruiker).some((regel) => regel.startsWith('RUN'))).toBe(false);
  });

  it('start de gebouwde server en vraagt /healthz hoe het gaat', () => {
    expect(laatste).toContain('CMD ["node", "dist/server/main.js"]');
    const gezondheid = laatste.find((regel) => regel.startsWith('HEALTHCHECK')) ?? '';
    const opdracht = z.tuple([z.literal('node'), z.literal('-e'), z.string()]);
    expect(opdracht.parse(JSON.parse(gezondheid.slice(gezondheid.indexOf('[')))).at(2)).toContain('/healthz');
  });

  it('neemt geen ontwikkelpakketten en geen ingebouwde database mee', () => {
    expect(laatste.find((regel) => regel.includes('npm ci'))).toMatch(/--omit=dev --omit=optional/);
    expect(laatste).toContain('COPY --from=build /app/server ./server');
    expect(laatste).toContain('COPY --from=build /app/schema ./schema');
  });

  it('houdt geheimen en gegevens buiten het bouwen', () => {
    const buiten = lees('.dockerignore').split('\n');
    for (const een of ['.git', '.data', '.env*', '**/node_modules', 'dist']) expect(buiten).toContain(een);
  });
});

describe('realm van Keycloak', () => {
  /** The demo account that these user data amount to, by the claim names of the mappers. */
  function alsAccount(wie: string, { attributes, clientRoles }: Gebruiker): DemoAccount {
    return {
      naam: wie,
      weergavenaam: attributes.weergavenaam?.[0] ?? '',
      rollen: clientRoles['domeinbrug-api'],
      organisatie: attributes.organisatie?.[0] ?? '',
      zorgkantoor: attributes.zorgkantoor?.[0] ?? null,
    };
  }
  const verwacht = [...DEMO_ACCOUNTS].sort(naam);
  const systemen = realm.clients.filter((client) => client.serviceAccountsEnabled);
  const inScope = (scope: string) => realm.clientScopes.find((een) => een.name === scope)?.protocolMappers ?? [];

  it('kent als personen precies de voorbeeldaccounts, met dezelfde gegevens', () => {
    const personen = realm.users.filter(({ serviceAccountClientId: van }) => van === undefined);
    expect(personen.map((een) => alsAccount(een.username, een)).sort(naam)).toEqual(verwacht);
    for (const { credentials, attributes } of personen) {
      expect(credentials).toEqual([{ type: 'password', value: DEMO_WACHTWOORD }]);
      expect(attributes.actor_soort).toEqual(['PERSOON']);
    }
  });

  it('kent als systemen precies de voorbeeldaccounts, met dezelfde gegevens', () => {
    expect(systemen.map(({ clientId }) => clientId).sort()).toEqual(verwacht.map(({ naam: wie }) => wie).sort());
    const rekeningen = realm.users.filter(({ serviceAccountClientId: van }) => van !== undefined);
    expect(rekeningen.map((een) => alsAccount(een.serviceAccountClientId ?? '', een)).sort(naam)).toEqual(verwacht);
    for (const { username, serviceAccountClientId: van, credentials, attributes } of rekeningen) {
      expect(username).toBe(`service-account-${van}`);
      expect(credentials).toEqual([]);
      expect(attributes.actor_soort).toEqual(['SYSTEEM']);
    }
    for (const client of systemen) {
      expect(client).toMatchObject({ publicClient: false, standardFlowEnabled: false, secret: DEMO_WACHTWOORD });
    }
  });

  it('geeft ieder een eigen, vaste identiteit', () => {
    expect(new Set(realm.users.map(({ id }) => id)).size).toBe(2 * DEMO_ACCOUNTS.length);
  });

  it('kent alle rollen die het uitdeelt', () => {
    const bekend = realm.roles.client['domeinbrug-api']?.map(({ name }) => name) ?? [];
    expect([...bekend].sort()).toEqual([...new Set(DEMO_ACCOUNTS.flatMap(({ rollen }) => rollen))].sort());
  });

  it('zet in elk token de claims die de server leest', () => {
    const claims = ['basic', 'profile', 'domeinbrug'].flatMap(inScope).map(({ config }) => config['claim.name']);
    expect(claims.filter(Boolean)).toEqual(['name', 'rollen', 'organisatie', 'zorgkantoor', 'actor_soort']);
    expect(inScope('basic')).toMatchObject([{ protocolMapper: 'oidc-sub-mapper' }]);
    expect(inScope('domeinbrug')[0]?.config).toMatchObject({
      'included.custom.audience': server?.environment.OIDC_AUDIENCE,
      'access.token.claim': 'true',
    });
    for (const { clientId, defaultClientScopes } of realm.clients) {
      if (clientId !== 'domeinbrug-api') expect(defaultClientScopes).toEqual(['basic', 'profile', 'domeinbrug']);
    }
  });

  it('laat tokens hoogstens een uur gelden', () => {
    expect(realm.accessTokenLifespan).toBeLessThanOrEqual(3600);
    for (const { attributes } of systemen)
      expect(Number(attributes['access.token.lifespan'])).toBeLessThanOrEqual(3600);
  });

  it('laat personen alleen via de backoffice binnen, met PKCE', () => {
    const metInlog = realm.clients.filter(({ standardFlowEnabled }) => standardFlowEnabled);
    expect(metInlog).toMatchObject([
      {
        clientId: 'domeinbrug-backoffice',
        publicClient: true,
        redirectUris: ['http://localhost:4000/*'],
        webOrigins: ['http://localhost:4000'],
        attributes: { 'pkce.code.challenge.method': 'S256' },
      },
    ]);
  });

  it('heeft een leesbaar gebruikersprofiel dat eigen kenmerken van beheerders toelaat', () => {
    const [profiel] = realm.components['org.keycloak.userprofile.UserProfileProvider'] ?? [];
    const inhoud: unknown = JSON.parse(profiel?.config['kc.user.profile.config']?.[0] ?? '');
    expect(inhoud).toMatchObject({
      attributes: [{ name: 'username' }, { name: 'email' }],
      unmanagedAttributePolicy: 'ADMIN_EDIT',
    });
  });
});
