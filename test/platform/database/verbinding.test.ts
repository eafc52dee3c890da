import { createServer } from 'node:net';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startIngebouwdePostgres } from '../../../server/platform/database/ingebouwd.ts';
import { controleerVerbinding, wachtTotBereikbaar } from '../../../server/platform/database/migreren.ts';
import { eisVersie } from '../../../server/platform/database/verbinding.ts';
import { maakLog } from '../../../server/platform/logboek/log.ts';
import { tijdelijkeMap } from '../../support/map.ts';

/** One Dutch sentence, without the password. */
function zin(begin: RegExp): object {
  return expect.objectContaining({
    name: 'Databasefout',
    message: expect.stringMatching(new RegExp(`^${begin.source}[^\\n]*\\.$`)),
  });
}

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', () => klaar()));
  const adres = server.address();
  await new Promise((klaar) => server.close(klaar));
  return typeof adres === 'object' && adres !== null ? adres.port : 0;
}

function met(wijziging: (url: URL) => void): string {
  const url = new URL(inject('databaseUrl'));
  wijziging(url);
  return url.href;
}

describe('controleerVerbinding', () => {
  it('zwijgt als het product met de database kan werken', async () => {
    await expect(controleerVerbinding(inject('databaseUrl'))).resolves.toBeUndefined();
  });

  it('noemt host en poort waar niemand luistert', async () => {
    const poort = await vrijePoort();
    const url = `postgres://app:zeergeheim@127.0.0.1:${poort}/zaken`;
    await expect(controleerVerbinding(url)).rejects.toEqual(
      zin(new RegExp(`De databaseserver op 127\\.0\\.0\\.1:${poort} is niet bereikbaar`)),
    );
    await expect(controleerVerbinding(url)).rejects.not.toThrow(/zeergeheim/);
  });

  it('noemt een host die niet bestaat', async () => {
    await expect(controleerVerbinding('postgres://app@db.invalid/zaken')).rejects.toMatchObject({
      code: 'ONBEREIKBAAR',
    });
  });

  it('noemt de gebruiker en niet het wachtwoord als de server weigert', async () => {
    const url = met((deel) => {
      deel.password = 'zeergeheim';
    });
    await expect(controleerVerbinding(url)).rejects.toEqual(
      zin(/De databaseserver op .* weigert gebruiker 'domeinbrug'/),
    );
    await expect(controleerVerbinding(url)).rejects.not.toThrow(/zeergeheim/);
  });

  it('noemt de database die niet bestaat', async () => {
    const url = met((deel) => {
      deel.pathname = '/bestaatniet';
    });
    await expect(controleerVerbinding(url)).rejects.toEqual(zin(/De database 'bestaatniet' bestaat niet op /));
  });

  it('geeft het op als er wel iets luistert maar niets antwoordt', async () => {
    const stil = createServer(() => undefined);
    await new Promise<void>((klaar) => stil.listen(0, '127.0.0.1', () => klaar()));
    const adres = stil.address();
    const poort = typeof adres === 'object' && adres !== null ? adres.port : 0;
    try {
      const begin = Date.now();
      await expect(controleerVerbinding(`postgres://app@127.0.0.1:${poort}/zaken`)).rejects.toMatchObject({
        code: 'ONBEREIKBAAR',
      });
      expect(Date.now() - begin).toBeLessThan(8_000);
    } finally {
      stil.close();
    }
  });

  it('weigert een server ouder dan PostgreSQL 15 en neemt 15 aan', () => {
    expect(() => eisVersie(140_011)).toThrow('De databaseserver is PostgreSQL 14; versie 15 of nieuwer is nodig.');
    expect(() => eisVersie(150_000)).not.toThrow();
  });
});

describe('wachtTotBereikbaar', () => {
  let map: Awaited<ReturnType<typeof tijdelijkeMap>>;
  beforeAll(async () => {
    map = await tijdelijkeMap();
  });
  afterAll(() => map.ruimOp());

  it('geeft na de wachttijd dezelfde zin als één poging', async () => {
    const begin = Date.now();
    await expect(wachtTotBereikbaar(`postgres://app@127.0.0.1:${await vrijePoort()}/zaken`, 1)).rejects.toMatchObject({
      code: 'ONBEREIKBAAR',
    });
    expect(Date.now() - begin).toBeLessThan(2_000);
  });

  it('wacht niet op wat niet vanzelf overgaat', async () => {
    const begin = Date.now();
    const url = met((deel) => {
      deel.password = 'fout';
    });
    await expect(wachtTotBereikbaar(url, 20)).rejects.toMatchObject({ code: 'AANMELDING_GEWEIGERD' });
    expect(Date.now() - begin).toBeLessThan(2_000);
  });

  it('houdt het vol tot een server die later komt er is', async () => {
    // The real server answers behind a gate that opens after a second.
    const echt = await startIngebouwdePostgres({ map: map.pad, log: maakLog({ niveau: 'silent' }), snel: true });
    const url = new URL(echt.url);
    const achter = Number(url.port);
    const poort = await vrijePoort();
    url.port = String(poort);
    const { connect } = await import('node:net');
    const poortwachter = createServer((kant) => {
      const daar = connect(achter, '127.0.0.1');
      kant.pipe(daar).pipe(kant);
      kant.on('error', () => daar.destroy());
      daar.on('error', () => kant.destroy());
    });
    try {
      const open = setTimeout(() => poortwachter.listen(poort, '127.0.0.1'), 1_000);
      const begin = Date.now();
      await wachtTotBereikbaar(url.href, 10);
      clearTimeout(open);
      expect(Date.now() - begin).toBeGreaterThan(900);
      const client = new Client({ connectionString: url.href });
      await client.connect();
      await client.end();
    } finally {
      poortwachter.close();
      await echt.stop();
    }
  });
});
