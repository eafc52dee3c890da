import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, gelukt, inhoudVan, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { foutenIn, post, ruw } from './verzoek.ts';

let t: Testproduct;
let token: string;
beforeAll(async () => {
  t = await startProduct();
  token = await t.token('gemeente-ede');
});
afterAll(() => t.stop());
const MIJ = { query: '{ mij { naam } }' };

describe('de vorm van het antwoord', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json;q=0.5', 'application/json'],
  ])('accept %s geeft %s', async (accept, soort) => {
    for (const [inhoud, status] of [
      [MIJ, 200],
      [{ query: '{ nergens }' }, 400],
    ] as const) {
      const uitslag = await post(t.url, inhoud, { token, koppen: accept ? { accept } : {} });
      expect(uitslag.koppen['content-type']).toBe(`${soort}; charset=utf-8`);
      expect(uitslag.status).toBe(status);
    }
  });

  it.each(['text/html', 'image/png', 'application/xml'])(
    'accept %s is 406 met een leesbare weigering',
    async (accept) => {
      const uitslag = await post(t.url, MIJ, { token, koppen: { accept } });
      expect(uitslag.status).toBe(406);
      expect(uitslag.tekst).not.toContain('Gemeente Ede');
    },
  );

  it('is nooit te bewaren en wordt niet anders gelezen dan het is', async () => {
    for (const inhoud of [MIJ, { query: '{' }]) {
      const { koppen } = await post(t.url, inhoud, { token });
      expect([koppen['cache-control'], koppen['x-content-type-options'], koppen['referrer-policy']]).toEqual([
        'no-store',
        'nosniff',
        'no-referrer',
      ]);
    }
  });

  it('bewaart voor een fout van HTTP dezelfde vorm als voor een fout van GraphQL', async () => {
    for (const uitslag of [
      await ruw(`${t.url}/graphql`, { methode: 'GET' }),
      await ruw(`${t.url}/nergens`, { methode: 'GET' }),
      await post(t.url, '{', { token }),
      await post(t.url, MIJ, { token: 'rommel' }),
      await post(t.url, { query: '{ mij { naam } }' }),
    ]) {
      const [fout] = foutenIn(uitslag);
      expect(fout?.message).toMatch(/\w+ \w+/);
      expect(fout?.extensions.code).toMatch(/^[A-Z_]+$/);
    }
  });
});

describe('het correlatie-id', () => {
  const paden: [string, () => ReturnType<typeof ruw>][] = [
    ['een goede vraag', () => post(t.url, MIJ, { token })],
    ['een vraag zonder token', () => post(t.url, MIJ)],
    ['een ongeldig token', () => post(t.url, MIJ, { token: 'x' })],
    ['kapotte JSON', () => post(t.url, '{', { token })],
    ['een te grote inhoud', () => post(t.url, 'x'.repeat(1_200_000), { token })],
    ['een verkeerde soort', () => post(t.url, 'x', { token, koppen: { 'content-type': 'text/plain' } })],
    ['een verkeerde methode', () => ruw(`${t.url}/graphql`, { methode: 'DELETE' })],
    ['een pad dat er niet is', () => ruw(`${t.url}/weg`, { methode: 'GET' })],
    ['/', () => ruw(`${t.url}/`, { methode: 'GET' })],
    ['/healthz', () => ruw(`${t.url}/healthz`, { methode: 'GET' })],
    ['/readyz', () => ruw(`${t.url}/readyz`, { methode: 'GET' })],
  ];
  it.each(paden)('staat op het antwoord bij %s, elke keer een ander', async (_wat, doe) => {
    const [een, twee] = [await doe(), await doe()];
    expect(een.koppen['x-correlation-id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(twee.koppen['x-correlation-id']).not.toBe(een.koppen['x-correlation-id']);
  });

  it('is het spoor van de beller wanneer die er een meegeeft, ook in het logboek en bij een fout', async () => {
    const spoor = '4bf92f3577b34da6a3ce929d0e0e4736';
    const traceparent = `00-${spoor}-00f067aa0ba902b7-01`;
    const goed = await post(t.url, MIJ, { token, koppen: { traceparent } });
    expect(goed.koppen['x-correlation-id']).toBe(spoor);
    const fout = await post(t.url, MIJ, { token: 'rommel', koppen: { traceparent } });
    expect(foutenIn(fout)[0]?.extensions.correlatieId).toBe(spoor);
    expect(t.log().filter((regel) => regel.correlatieId === spoor).length).toBeGreaterThan(0);
    const { id } = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', { inhoud: inhoudVan(t, 'gemeente-ede') });
    const [regel] = await t.product.bron.query('SELECT correlatie_id FROM gebeurtenis WHERE aanvraag_id = $1', [id]);
    expect(regel.correlatie_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    'rommel',
    '00-ABC-1-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-x-01',
    "00-'; DROP TABLE x-1-01",
  ])('neemt geen vervalst spoor over: %s', async (traceparent) => {
    const uitslag = await post(t.url, MIJ, {
      token,
      koppen: { traceparent, 'x-correlation-id': 'van-buiten', 'x-request-id': 'van-buiten' },
    });
    expect(uitslag.koppen['x-correlation-id']).toMatch(/^[0-9a-f]{8}-/);
  });
});

describe('het logboek', () => {
  it('bevat van geen enkel verzoek een token of een vrije tekst', async () => {
    const merk = 'kwikstaart';
    await stelBudget(t, 'gemeente-ede', '500000.00', { bronvermelding: `Brief ${merk}` });
    const inhoud = inhoudVan(t, 'gemeente-ede', {
      titel: `Plan ${merk}`,
      samenvatting: `Samen ${merk}`,
      probleemanalyse: { opgave: merk },
    });
    const { id, versie } = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud,
      idempotencyKey: `sleutel-${merk}`,
    });
    await gelukt(t, 'gemeente-ede', 'aanvraagIntrekken', { id, versie, motivering: `Reden ${merk}` });
    const beoordeeld = await brengNaar(t, 'gemeente-ede', 'IN_BEOORDELING');
    await gelukt(t, 'menzis-beoordelaar', 'beoordelingVastleggen', {
      id: beoordeeld.id,
      versie: beoordeeld.versie,
      scores: SCORES.map((score) => ({ ...score, motivering: merk })),
      advies: 'AFWIJZEN',
      motivering: merk,
    });
    // Everything that goes wrong, in every way: wrong input, wrong fields, a refusal, and a failure underneath.
    for (const [query, variables] of [
      [`{ aanvragen(where: { zoek: "${merk}" }) { totalCount } }`],
      [`{ ${merk} }`],
      [`{ mij { naam } # ${merk}`],
      ['query Q($z: Int) { aanvragen(first: $z) { totalCount } }', { z: merk }],
      ['query Q($z: String!) { gemeente(code: $z) { naam } }', { z: `${merk}\u0000` }],
      ['query Q($z: UUID!) { aanvraag(id: $z) { id } }', { z: merk }],
      [
        'mutation M($i: PartnerAanmakenInput!) { partnerAanmaken(input: $i) { fouten { melding } } }',
        { i: { naam: merk, soort: 'OVERIG', kvkNummer: merk } },
      ],
    ] as [string, Record<string, unknown>?][])
      await t.vraag('gemeente-ede', query, variables);
    await t.product.bron.query("ALTER TABLE partner ADD CONSTRAINT kapot CHECK (naam NOT LIKE '%kwikstaart%')");
    const kapot = await t.vraag(
      'gemeente-ede',
      'mutation M($i: PartnerAanmakenInput!) { partnerAanmaken(input: $i) { fouten { melding } } }',
      { i: { naam: `Naam ${merk}`, soort: 'OVERIG' } },
    );
    expect(kapot.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    await t.product.bron.query('ALTER TABLE partner DROP CONSTRAINT kapot');
    await post(t.url, `{"query": "${merk}`, { token });
    await ruw(`${t.url}/${merk}?token=${token}`, { methode: 'GET' });
    await post(t.url, MIJ, { token: `${token}x`, koppen: { cookie: `sessie=${merk}` } });

    const regels = t.log();
    expect(regels.length).toBeGreaterThan(20);
    const gevonden = regels.filter((regel) => JSON.stringify(regel).includes(merk));
    expect(gevonden).toEqual([]);
    const tekst = JSON.stringify(regels);
    for (const account of ['gemeente-ede', 'menzis-beoordelaar', 'menzis-financieel']) {
      const [, lading = '', teken = ''] = (await t.token(account)).split('.');
      expect(tekst).not.toContain(lading.slice(0, 40));
      expect(tekst).not.toContain(teken.slice(0, 40));
    }
    expect(tekst).not.toMatch(/bearer \w|eyJ[\w-]{10}/i);
    const [fout] = regels.filter(
      (regel) => regel.correlatieId === kapot.errors?.[0]?.extensions.correlatieId && regel.level === 'error',
    );
    expect(JSON.stringify(fout)).toContain('23514');
  });
});
