import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakSchema, sdl } from '../../server/schema.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { herhaal, post, verwachtWeigering } from './verzoek.ts';

let t: Testproduct;
let token: string;
beforeAll(async () => {
  t = await startProduct();
  token = await t.token('gemeente-ede');
});
afterAll(() => t.stop());

const nest = (diepte: number, veld: string, kern: string) =>
  `${`${veld} { `.repeat(diepte)}${kern}${' }'.repeat(diepte)}`;
/** Fragments of which each spreads the next one twice: few tokens, many fields. */
const bom = (hoogte: number, type: string, kern: string, kop = 'query') =>
  `${kop} { ...F0 } ${herhaal(hoogte, (i) => `fragment F${i} on ${type} { ...F${i + 1} ...F${i + 1} }`)} fragment F${hoogte} on ${type} { ${kern} }`;

const KRING: [string, string][] = [
  ['3.000 lagen', `{ ${nest(3_000, 'aanvragen', 'totalCount')} }`],
  ['3.000 open accolades', '{'.repeat(3_000)],
  ['3.000 lagen in een waarde', `{ aanvragen(where: ${'{and:['.repeat(3_000)} ) { totalCount } }`],
  ['150 lagen', `{ aanvragen { nodes { ${nest(150, 'vorigeAanvraag', 'id')} } } }`],
  ['16 lagen', `{ aanvragen { nodes { ${nest(13, 'vorigeAanvraag', 'id')} } } }`],
  [
    '16 lagen langs fragmenten',
    `{ ...A } fragment A on Query { aanvragen { nodes { ...B } } } fragment B on Aanvraag { ${nest(13, 'vorigeAanvraag', 'id')} }`,
  ],
  ['een fragment dat zichzelf gebruikt', '{ aanvragen { nodes { ...A } } } fragment A on Aanvraag { id ...A }'],
  [
    'een fragment dat zichzelf dieper gebruikt',
    '{ aanvragen { nodes { ...A } } } fragment A on Aanvraag { vorigeAanvraag { ...A } }',
  ],
  [
    'een kring van fragmenten',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
  ],
  ['een kring die nergens begint', '{ mij { naam } } fragment A on Mij { ...B } fragment B on Mij { ...A }'],
  ['introspectie in een kring', `{ __schema { types { ${nest(9, 'fields { type', 'name }')} } } }`],
  [
    'introspectie langs een fragment in een kring',
    '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }',
  ],
  ['een stapel van 2^60 velden', bom(60, 'Mij', 'naam').replace('{ ...F0 }', '{ mij { ...F0 } }')],
  ['een stapel van 2^16 velden', bom(16, 'Mij', 'naam').replace('{ ...F0 }', '{ mij { ...F0 } }')],
  [
    'een stapel van 2^60 mutaties',
    bom(
      60,
      'Mutation',
      'afstemmingVragen(input: { id: "00000000-0000-4000-8000-000000000000", versie: 1 }) { fouten { code } }',
      'mutation',
    ),
  ],
  [
    'een stapel van 2^20 mutaties',
    bom(
      20,
      'Mutation',
      'afstemmingVragen(input: { id: "00000000-0000-4000-8000-000000000000", versie: 1 }) { fouten { code } }',
      'mutation',
    ),
  ],
];

describe('2: diepte en kringen', () => {
  it.each(KRING)('%s: 400, nooit 500, met en zonder token', async (_wat, query) => {
    for (const wie of [token, null]) {
      const uitslag = await post(t.url, { query }, { token: wie });
      verwachtWeigering(uitslag, wie ? [400] : [400, 401]);
      expect(uitslag.ms).toBeLessThan(5_000);
    }
    expect((await t.vraag('gemeente-ede', '{ mij { naam } }')).status).toBe(200);
  });

  it('laat 15 lagen door, en zegt bij 16 hoeveel er mogen', async () => {
    const vraag = (lagen: number) => `{ aanvragen { nodes { ${nest(lagen - 3, 'vorigeAanvraag', 'id')} } } }`;
    expect(JSON.parse((await post(t.url, { query: vraag(15) }, { token })).tekst)).toEqual({
      data: { aanvragen: { nodes: [] } },
    });
    const teDiep = await post(t.url, { query: vraag(16) }, { token });
    verwachtWeigering(teDiep, [400], ['QUERY_TOO_COMPLEX']);
    expect(teDiep.tekst).toContain('dieper dan 15 lagen');
  });

  it('beantwoordt de gewone introspectie van gereedschap met precies het vastgelegde schema', async () => {
    for (const opties of [
      {},
      {
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        schemaDescription: true,
      },
    ]) {
      const uitslag = await post(
        t.url,
        { query: getIntrospectionQuery(opties), operationName: 'IntrospectionQuery' },
        { token },
      );
      expect(uitslag.status).toBe(200);
      const { data } = JSON.parse(uitslag.tekst) as { data: IntrospectionQuery };
      const namen = data.__schema.types.map((type) => type.name).sort();
      expect(namen).toEqual(Object.keys(maakSchema().getTypeMap()).sort());
      if ('specifiedByUrl' in opties) expect(sdl(buildClientSchema(data))).toBe(sdl(maakSchema()));
      else expect(printSchema(buildClientSchema(data)).length).toBeGreaterThan(10_000);
    }
  });
});
