import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Socket } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { nogEen } from '../toegang/issuer.ts';
import { codes } from '../toegang/vragen.ts';
import { codesIn, foutenIn, post, ruw } from './verzoek.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

const MELDING = 'Er ging iets mis aan onze kant. Noem het correlatie-id als u het meldt.';
/** Words of the inside that no caller may read. */
const BINNENKANT =
  /kapot|column|relation|select |t1\.|kenmerk_teller|budgetmutatie|postgres|pg_|\.ts\b|node_modules|42P01|42703|stack/i;

describe('7: een storing in de server', () => {
  const hernoemd: string[] = [];
  /** Breaks the database underneath one part of the product. */
  const breek = async (tabel: string, kolom: string) => {
    await t.product.bron.query(`ALTER TABLE ${tabel} RENAME COLUMN ${kolom} TO kapot_${kolom}`);
    hernoemd.push(`ALTER TABLE ${tabel} RENAME COLUMN kapot_${kolom} TO ${kolom}`);
  };
  afterEach(async () => {
    for (const herstel of hernoemd.splice(0)) await t.product.bron.query(herstel);
  });

  const gelogd = (correlatieId: unknown) =>
    t.log().filter((regel) => regel.correlatieId === correlatieId && regel.level === 'error');

  it.each([
    ['een enkele rij', 'aanvraag', 'titel', 'gemeente-ede', 'query Q($id: UUID!) { aanvraag(id: $id) { titel } }'],
    ['een lijst', 'aanvraag', 'titel', 'gemeente-ede', '{ aanvragen { nodes { titel } } }'],
    ['een telling', 'aanvraag', 'afstemming_uitkomst', 'menzis-beoordelaar', '{ aanvragen { totalCount } }'],
    [
      'een verplicht veld onder een ander',
      'aanvraag_partner',
      'rol',
      'gemeente-ede',
      '{ aanvragen { nodes { id partners { rol } } } }',
    ],
    [
      'een mutatie',
      'partner',
      'rsin',
      'beheerder',
      'mutation { partnerAanmaken(input: { naam: "Storing", soort: OVERIG }) { partner { id } fouten { code } } }',
    ],
  ])('%s: gemaskeerd, met het nummer van de logregel', async (_wat, tabel, kolom, account, query) => {
    const { id } = await brengNaar(t, 'gemeente-ede', 'INGEDIEND');
    await breek(tabel, kolom);
    const antwoord = await t.vraag(account, query, query.includes('$id') ? { id } : undefined);
    expect(codes(antwoord)).toEqual(['INTERNAL_SERVER_ERROR']);
    const [fout] = antwoord.errors ?? [];
    expect(fout?.message).toBe(MELDING);
    const nummer = fout?.extensions.correlatieId;
    expect(nummer).toMatch(/^[0-9a-f-]{32,36}$/);
    expect(antwoord.headers.get('x-correlation-id')).toBe(nummer);
    expect(Object.keys(fout?.extensions ?? {}).sort()).toEqual(['code', 'correlatieId']);
    expect(antwoord.tekst).not.toMatch(BINNENKANT);
    const regels = gelogd(nummer);
    expect(regels).toHaveLength(1);
    expect(JSON.stringify(regels[0])).toContain('42703');
  });

  it('laat een mutatie die halverwege breekt niets achter, en doet het na herstel weer', async () => {
    const { id, versie } = await brengNaar(t, 'gemeente-ede', 'AFGESTEMD');
    const indienen = () =>
      t.vraag(
        'gemeente-ede',
        'mutation M($input: AanvraagIndienenInput!) { aanvraagIndienen(input: $input) { aanvraag { status kenmerk } fouten { code } } }',
        {
          input: { id, versie, idempotencyKey: 'storing' },
        },
      );
    const teller = () => t.product.bron.query('SELECT * FROM kenmerk_teller ORDER BY 1, 2, 3');
    const voor = await teller();
    await breek('gebeurtenis', 'toelichting');
    expect(codes(await indienen())).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(await teller()).toEqual(voor);
    await t.product.bron.query(hernoemd.pop() ?? '');
    const { data } = await indienen();
    expect(data.aanvraagIndienen).toMatchObject({ aanvraag: { status: 'INGEDIEND' }, fouten: [] });
  });

  it('toont van een gedeeltelijke storing wat wel kon', async () => {
    await breek('zorgkantoor', 'naam');
    const antwoord = await t.vraag(
      'gemeente-ede',
      '{ mij { naam } gemeente(code: "GM0228") { zorgkantoor { naam } } }',
    );
    expect(antwoord.data).toEqual({ mij: { naam: 'Gemeente Ede' }, gemeente: null });
    expect(antwoord.errors).toMatchObject([{ path: ['gemeente'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });
});

describe('7: een database die wegvalt', () => {
  it('herstelt vanzelf wanneer alle verbindingen worden verbroken', async () => {
    await t.vraag('gemeente-ede', '{ aanvragen { totalCount } }');
    await t.product.bron
      .query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      )
      .catch(() => undefined);
    const gezien: string[] = [];
    for (let poging = 0; poging < 40; poging += 1) {
      const antwoord = await t.vraag('gemeente-ede', '{ aanvragen { totalCount } }');
      const [code] = codes(antwoord);
      if (code === undefined) break;
      gezien.push(`${antwoord.status} ${String(code)}`);
      await wacht(50);
    }
    // Whoever asked just then hears that it passes, never that something is broken.
    expect(gezien.filter((een) => een !== '503 SERVICE_UNAVAILABLE')).toEqual([]);
    expect((await t.vraag('gemeente-ede', '{ aanvragen { totalCount } }')).errors).toBeUndefined();
    expect(
      (
        await t.vraag(
          'beheerder',
          'mutation { partnerAanmaken(input: { naam: "Na herstel", soort: OVERIG }) { fouten { code } } }',
        )
      ).data,
    ).toEqual({
      partnerAanmaken: { fouten: [] },
    });
  });

  it('geeft 503 zolang de database niet te bereiken is, blijft leven en doet het daarna weer', async () => {
    const doorgeef = await startDoorgeef(t.databaseUrl);
    const product = await nogEen(t, { databaseUrl: doorgeef.url });
    try {
      const token = await t.token('gemeente-ede');
      const lees = () => post(product.url, { query: '{ aanvragen { totalCount } }' }, { token });
      const schrijf = () =>
        post(
          product.url,
          { query: 'mutation { partnerAanmaken(input: { naam: "Weg", soort: OVERIG }) { fouten { code } } }' },
          { token },
        );
      expect((await lees()).status).toBe(200);
      doorgeef.verbreek();
      for (const doe of [lees, schrijf, lees]) {
        const uitslag = await doe();
        expect([uitslag.status, codesIn(uitslag)], uitslag.tekst).toEqual([503, ['SERVICE_UNAVAILABLE']]);
        expect(foutenIn(uitslag)[0]?.message).toBe('De dienst is even niet beschikbaar; probeer het zo opnieuw.');
        expect(uitslag.tekst).not.toMatch(BINNENKANT);
        expect(uitslag.ms).toBeLessThan(10_000);
      }
      expect((await ruw(`${product.url}/healthz`, { methode: 'GET' })).status).toBe(200);
      expect((await ruw(`${product.url}/readyz`, { methode: 'GET' })).status).toBe(503);
      doorgeef.herstel();
      for (let poging = 0; poging < 40 && (await lees()).status !== 200; poging += 1) await wacht(50);
      expect((await lees()).status).toBe(200);
      expect(JSON.parse((await schrijf()).tekst)).toEqual({ data: { partnerAanmaken: { fouten: [] } } });
      expect((await ruw(`${product.url}/readyz`, { methode: 'GET' })).status).toBe(200);
    } finally {
      await product.stop();
      await doorgeef.stop();
    }
  });
});

/** A relay in front of the database on loopback, that can be cut and mended. */
async function startDoorgeef(databaseUrl: string) {
  const doel = new URL(databaseUrl);
  const open = new Set<Socket>();
  let stuk = false;
  const server = createServer((binnen) => {
    if (stuk) {
      binnen.destroy();
      return;
    }
    const buiten = createConnection({ host: doel.hostname, port: Number(doel.port) });
    for (const kant of [binnen, buiten]) {
      open.add(kant);
      kant
        .on('error', () => undefined)
        .on('close', () => {
          open.delete(kant);
          binnen.destroy();
          buiten.destroy();
        });
    }
    binnen.pipe(buiten).pipe(binnen);
  });
  const verbreek = () => {
    stuk = true;
    for (const kant of open) kant.destroy();
  };
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    verbreek,
    herstel: () => {
      stuk = false;
    },
    stop: async () => {
      verbreek();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
