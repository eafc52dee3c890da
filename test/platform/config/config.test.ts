import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Configuratiefout, leesConfig, projectmap } from '../../../server/platform/config/config.ts';

const productie = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://app:geheim@db:5432/domeinbrug',
  OIDC_ISSUER: 'https://login.example.nl/realms/zorg',
};

describe('leesConfig', () => {
  it('geeft zonder variabelen de standaardwaarden', () => {
    expect(leesConfig({})).toEqual({
      poort: 4000,
      databaseUrl: undefined,
      dataMap: join(projectmap(), '.data'),
      oidcIssuer: undefined,
      oidcAudience: 'urn:domeinbrug:api',
      klok: undefined,
      documentenMb: 100,
      logniveau: 'info',
      omgeving: 'development',
    });
  });

  it('telt een lege variabele als afwezig', () => {
    expect(leesConfig({ PORT: '', DATABASE_URL: '', KLOK: '', NODE_ENV: '' })).toEqual(leesConfig({}));
  });

  it('neemt elke variabele over in haar eigen type', () => {
    const config = leesConfig({
      PORT: '0',
      DATABASE_URL: 'postgresql://app@localhost/zaken',
      DATA_DIR: '/srv/domeinbrug',
      OIDC_ISSUER: 'http://localhost:8080/realms/zorg',
      OIDC_AUDIENCE: 'api',
      KLOK: '2026-09-01T09:00:00+02:00',
      DOCUMENTEN_MB: '250',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
    });
    expect(config).toEqual({
      poort: 0,
      databaseUrl: 'postgresql://app@localhost/zaken',
      dataMap: '/srv/domeinbrug',
      oidcIssuer: 'http://localhost:8080/realms/zorg',
      oidcAudience: 'api',
      klok: new Date('2026-09-01T07:00:00Z'),
      documentenMb: 250,
      logniveau: 'silent',
      omgeving: 'test',
    });
  });

  it('leest een betrekkelijke DATA_DIR vanuit de projectmap, waar het proces ook begon', () => {
    const { dataMap } = leesConfig({ DATA_DIR: 'gegevens/demo' });
    expect(isAbsolute(dataMap)).toBe(true);
    expect(relative(projectmap(), dataMap)).toBe(join('gegevens', 'demo'));
  });

  it('laat vreemde variabelen in de omgeving met rust', () => {
    expect(leesConfig({ PGPORT: 'x', HOME: '/root' })).toEqual(leesConfig({}));
  });

  it.each([
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4000.5'],
    ['PORT', '0x10'],
    ['PORT', 'veel'],
    ['DATABASE_URL', 'mysql://app@localhost/zaken'],
    ['DATABASE_URL', 'localhost:5432'],
    ['DATA_DIR', 'a\0b'],
    ['OIDC_ISSUER', 'login.example.nl'],
    ['OIDC_ISSUER', 'ftp://login.example.nl'],
    ['OIDC_ISSUER', 'https://login.example.nl/'],
    ['OIDC_ISSUER', 'https://login.example.nl/x?y=1'],
    ['OIDC_ISSUER', 'https://naam:woord@login.example.nl'],
    ['OIDC_AUDIENCE', 'urn: api'],
    ['KLOK', '2026-09-01'],
    ['KLOK', '2026-09-01T09:00:00'],
    ['KLOK', '2026-02-30T09:00:00Z'],
    ['KLOK', 'morgen'],
    ['DOCUMENTEN_MB', '5'],
    ['LOG_LEVEL', 'verbose'],
    ['NODE_ENV', 'prod'],
  ])('weigert %s=%j met één zin die de variabele noemt', (naam, waarde) => {
    const lees = () => leesConfig({ [naam]: waarde });
    expect(lees).toThrow(Configuratiefout);
    expect(lees).toThrow(new RegExp(`^${naam} [^\\n]+\\.$`));
  });

  it('noemt nooit het wachtwoord uit een verkeerde DATABASE_URL', () => {
    expect(() => leesConfig({ DATABASE_URL: 'http://app:zeergeheim@db/zaken' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('zeergeheim') }),
    );
  });
});

describe('leesConfig in productie', () => {
  it('neemt een volledige omgeving aan', () => {
    expect(leesConfig(productie).omgeving).toBe('production');
  });

  it.each(['DATABASE_URL', 'OIDC_ISSUER'])('weigert het ontbreken van %s', (naam) => {
    expect(() => leesConfig({ ...productie, [naam]: undefined })).toThrow(new RegExp(`^${naam} is verplicht`));
  });

  it('weigert een gezette klok', () => {
    expect(() => leesConfig({ ...productie, KLOK: '2026-09-01T09:00:00Z' })).toThrow(/^KLOK mag niet/);
  });
});

describe('de omgeving', () => {
  it('wordt alleen door config gelezen; elders gaat zij hooguit in haar geheel naar leesConfig of een opdracht', () => {
    const server = join(projectmap(), 'server');
    const zelfGelezen = readdirSync(server, { recursive: true, encoding: 'utf8' })
      .filter((pad) => pad.endsWith('.ts') && !pad.startsWith(join('platform', 'config')))
      .filter((pad) => {
        // Handing the environment on in its entirety, as the last argument of a call, is not reading it.
        const code = readFileSync(join(server, pad), 'utf8').replaceAll(/[(,]\s*process\.env\s*\)/g, '');
        return /process\s*\.\s*env\b|process\s*\[|from 'node:process'|\benv\b[^;]*\}\s*=\s*process\b/.test(code);
      });
    expect(zelfGelezen).toEqual([]);
  });
});

describe('projectmap', () => {
  it('is de map met package.json', () => {
    const pakket: { name: string } = JSON.parse(readFileSync(join(projectmap(), 'package.json'), 'utf8'));
    expect(pakket.name).toBe('domeinbrug');
  });
});
