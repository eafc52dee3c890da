import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Testproduct } from '../support/product.ts';
import { vingerafdruk } from '../toegang/vragen.ts';
import { codesIn, foutenIn, post, ruw, verwachtWeigering } from './verzoek.ts';

const MUTATIE = 'mutation { partnerAanmaken(input: { naam: "Vervoer", soort: OVERIG }) { fouten { code } } }';
const JSONMUTATIE = JSON.stringify({ query: MUTATIE });

let t: Testproduct;
let bearer: { authorization: string };
beforeAll(async () => {
  t = await startProduct();
  bearer = { authorization: `Bearer ${await t.token('beheerder')}` };
});
afterAll(() => t.stop());

async function zonderGevolg<T>(doe: () => Promise<T>): Promise<T> {
  const voor = await vingerafdruk(t.product.bron);
  const uitkomst = await doe();
  expect(await vingerafdruk(t.product.bron)).toBe(voor);
  return uitkomst;
}

describe('6: methode', () => {
  const zoek = `?query=${encodeURIComponent(MUTATIE)}`;

  it.each([
    ['een mutatie met GET', 'GET', zoek],
    ['een vraag met GET', 'GET', `?query=${encodeURIComponent('{ mij { naam } }')}`],
    ['een GET zonder vraag', 'GET', ''],
    ['PUT', 'PUT', ''],
    ['PATCH', 'PATCH', ''],
    ['DELETE', 'DELETE', zoek],
  ])('%s: 405 met wat wel mag, zonder gevolg', async (_wat, methode, achter) => {
    for (const koppen of [
      bearer,
      { ...bearer, 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      undefined,
    ]) {
      const uitslag = await zonderGevolg(() => ruw(`${t.url}/graphql${achter}`, { methode, koppen }));
      expect([uitslag.status, uitslag.koppen.allow]).toEqual([405, 'POST']);
      expect(codesIn(uitslag)).toEqual(['METHOD_NOT_ALLOWED']);
    }
  });

  it('geeft op HEAD geen inhoud en op een onbekend pad 404', async () => {
    expect((await ruw(`${t.url}/graphql`, { methode: 'HEAD' })).status).toBe(405);
    const weg = await ruw(`${t.url}/graphql/x`, {
      koppen: { ...bearer, 'content-type': 'application/json' },
      inhoud: JSONMUTATIE,
    });
    expect([weg.status, codesIn(weg)]).toEqual([404, ['NOT_FOUND']]);
  });
});

describe('6: vorm van de inhoud', () => {
  const gecodeerd = new URLSearchParams({ query: MUTATIE }).toString();
  const SOORTEN: [string, string | undefined, string | Buffer][] = [
    ['urlencoded', 'application/x-www-form-urlencoded', gecodeerd],
    ['text/plain', 'text/plain', JSONMUTATIE],
    ['text/plain dat op JSON lijkt', 'text/plain; application/json', JSONMUTATIE],
    ['application/graphql', 'application/graphql', MUTATIE],
    [
      'multipart',
      'multipart/form-data; boundary=grens',
      `--grens\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSONMUTATIE}\r\n--grens--\r\n`,
    ],
    ['een soort die zo begint', 'application/jsonp', JSONMUTATIE],
    ['een soort die zo eindigt', 'application/x+json', JSONMUTATIE],
    ['JSON in UTF-16', 'application/json; charset=utf-16', Buffer.from(JSONMUTATIE, 'utf16le')],
    ['JSON in UTF-16 met streepje', 'application/json;charset="UTF-16LE"', Buffer.from(JSONMUTATIE, 'utf16le')],
    ['JSON in UTF-7', 'application/json; charset=utf-7', JSONMUTATIE],
    ['JSON in ibm500', 'application/json; charset=ibm500', JSONMUTATIE],
    ['JSON in latin1', "application/json; charset='iso-8859-1'", JSONMUTATIE],
    ['een onleesbare soort', ';;;', JSONMUTATIE],
    ['geen soort', undefined, JSONMUTATIE],
  ];

  it.each(SOORTEN)('%s: 415 met en zonder token, zonder gevolg', async (_wat, soort, inhoud) => {
    for (const aanmelding of [bearer, undefined]) {
      const koppen = { ...aanmelding, ...(soort === undefined ? {} : { 'content-type': soort }) };
      const uitslag = await zonderGevolg(() => ruw(`${t.url}/graphql`, { koppen, inhoud }));
      verwachtWeigering(uitslag, [415], ['UNSUPPORTED_MEDIA_TYPE']);
    }
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON;charset="UTF-8"',
    'application/json; charset=utf8',
  ])('leest %s', async (soort) => {
    const uitslag = await ruw(`${t.url}/graphql`, {
      koppen: { ...bearer, 'content-type': soort },
      inhoud: '{"query":"{ mij { naam } }"}',
    });
    expect(uitslag.status, uitslag.tekst).toBe(200);
  });

  it('weigert samengeperste inhoud die het niet leest', async () => {
    const koppen = { ...bearer, 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const uitslag = await zonderGevolg(() =>
      ruw(`${t.url}/graphql`, { koppen, inhoud: Buffer.from('1f8b0800', 'hex') }),
    );
    verwachtWeigering(uitslag, [400, 415]);
  });

  const GEEN_VRAAG: [string, string][] = [
    ['leeg', ''],
    ['geen JSON', '{'],
    ['een tekst', '"{ mij { naam } }"'],
    ['een getal', '1'],
    ['null', 'null'],
    ['een object zonder query', '{}'],
    ['query als getal', '{"query":1}'],
    ['query als lijst', '{"query":["{ mij { naam } }"]}'],
    ['een lege query', '{"query":""}'],
    ['variables als tekst', '{"query":"{ mij { naam } }","variables":"{}"}'],
    ['variables als lijst', '{"query":"{ mij { naam } }","variables":[1]}'],
    ['extensions als getal', '{"query":"{ mij { naam } }","extensions":1}'],
    ['operationName als object', '{"query":"{ mij { naam } }","operationName":{}}'],
    ['een stuk van een teken', Buffer.from([0x7b, 0x22, 0xff, 0xfe]).toString('latin1')],
  ];
  it.each(GEEN_VRAAG)('%s: 400 met uitleg, nooit 500', async (_wat, inhoud) => {
    const uitslag = await ruw(`${t.url}/graphql`, {
      koppen: { ...bearer, 'content-type': 'application/json' },
      inhoud,
    });
    verwachtWeigering(uitslag, [400]);
  });

  it('kent geen opgeslagen vragen', async () => {
    const inhoud = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
    const uitslag = await post(t.url, inhoud, { koppen: bearer });
    expect(codesIn(uitslag)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  it('neemt van sleutels die JavaScript bijzonder vindt niets over', async () => {
    const inhoud =
      '{"query":"{ mij { rollen } }","__proto__":{"actor":1},"constructor":{"prototype":{"rollen":["BEHEERDER"]}},"variables":{"__proto__":{"x":1}}}';
    const uitslag = await ruw(`${t.url}/graphql`, {
      koppen: { authorization: `Bearer ${await t.token('analist')}`, 'content-type': 'application/json' },
      inhoud,
    });
    expect(JSON.parse(uitslag.tekst)).toEqual({ data: { mij: { rollen: ['ANALIST'] } } });
    expect(({} as Record<string, unknown>).rollen).toBeUndefined();
  });
});

describe('6: een vreemde herkomst', () => {
  it('heeft aan een koekje niets: zonder token gebeurt er niets', async () => {
    const pogingen: Record<string, string>[] = [
      { origin: 'https://kwaad.example', cookie: '_session=gestolen; token=gestolen' },
      { origin: 'null', cookie: 'authorization=Bearer%20x' },
      { referer: 'https://kwaad.example/', cookie: '_interaction=1' },
    ];
    for (const koppen of pogingen) {
      const uitslag = await zonderGevolg(() => post(t.url, JSONMUTATIE, { koppen }));
      expect([uitslag.status, codesIn(uitslag)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(foutenIn(uitslag)).toHaveLength(1);
    }
  });

  it('krijgt geen toestemming van de browser om mee te lezen', async () => {
    const vooraf = await ruw(`${t.url}/graphql`, {
      methode: 'OPTIONS',
      koppen: {
        origin: 'https://kwaad.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(vooraf.status).toBeGreaterThanOrEqual(400);
    const antwoord = await post(
      t.url,
      { query: '{ mij { naam } }' },
      { koppen: { ...bearer, origin: 'https://kwaad.example' } },
    );
    for (const koppen of [vooraf.koppen, antwoord.koppen]) {
      expect(Object.keys(koppen).filter((naam) => naam.startsWith('access-control-'))).toEqual([]);
    }
  });
});
