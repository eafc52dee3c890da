import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

let t: Testproduct;
let id: string;
beforeAll(async () => {
  t = await startProduct();
  ({ id } = await brengNaar(t, 'gemeente-ede', 'INGEDIEND'));
});
afterAll(() => t.stop());

const ede = (query: string, variables?: Record<string, unknown>) => t.vraag('gemeente-ede', query, variables);
const TEL = '{ totalCount nodes { id } }';

describe('1: een variabele van een type dat zichzelf bevat', () => {
  it('wordt gelezen, en laat de server niet vastlopen, ook niet zonder token', async () => {
    const query = `query Q($where: AanvraagWhere) { aanvragen(where: $where) ${TEL} }`;
    expect((await t.vraag(null, query, { where: {} })).status).toBe(401);
    for (const [where, aantal] of [
      [undefined, 1],
      [null, 1],
      [{}, 1],
      [{ or: [{ id: { eq: id } }, { and: [{ jaar: { eq: 1999 } }, { or: [] }] }] }, 1],
      [{ and: [{ id: { in: [id] } }, { or: [{ jaar: { gte: 2027 } }, { status: { eq: 'CONCEPT' } }] }] }, 0],
      [{ and: { or: { id: { eq: id } } } }, 1],
    ] as const) {
      const { data, errors } = await ede(query, where === undefined ? {} : { where });
      expect(errors, JSON.stringify(where)).toBeUndefined();
      expect(data.aanvragen.totalCount, JSON.stringify(where)).toBe(aantal);
    }
  });

  it('kan ook binnen een letterlijke waarde staan, en een ontbrekende is niet gevraagd', async () => {
    for (const [query, variables, aantal] of [
      [`query Q($w: [AanvraagWhere!]) { aanvragen(where: { or: $w }) ${TEL} }`, { w: [{ id: { eq: id } }] }, 1],
      [
        `query Q($w: AanvraagWhere!) { aanvragen(where: { and: [{ jaar: { eq: 2026 } }, $w] }) ${TEL} }`,
        { w: { kenmerk: { contains: 'zk04' } } },
        1,
      ],
      [`query Q($id: UUID!, $x: Int) { aanvragen(where: { id: { eq: $id }, jaar: { eq: $x } }) ${TEL} }`, { id }, 1],
      [
        `query Q($id: UUID!, $x: Int) { aanvragen(where: { id: { in: [$id] }, jaar: { eq: $x } }) ${TEL} }`,
        { id, x: 1999 },
        0,
      ],
      [`query Q($w: AanvraagWhere = { jaar: { eq: 1999 } }) { aanvragen(where: $w) ${TEL} }`, {}, 0],
      [
        `query Q($v: AanvraagOrderVeld!, $s: AanvraagStatus!) { aanvragen(order: [{ veld: $v, richting: DESC }], where: { status: { in: [$s] } }) ${TEL} }`,
        { v: 'TITEL', s: 'INGEDIEND' },
        1,
      ],
    ] as [string, Record<string, unknown>, number][]) {
      const { data, errors } = await ede(query, variables);
      expect(errors, query).toBeUndefined();
      expect(data.aanvragen.totalCount, query).toBe(aantal);
    }
  });

  it('geeft een moment door, letterlijk en in een variabele', async () => {
    for (const [moment, aantal] of [
      ['2026-11-16T08:59:59Z', 1],
      ['2026-11-16T10:00:01+01:00', 0],
    ] as const) {
      const vast = await ede(`{ aanvragen(where: { ingediendOp: { gte: "${moment}" } }) ${TEL} }`);
      const variabel = await ede(`query Q($m: DateTime!) { aanvragen(where: { ingediendOp: { gte: $m } }) ${TEL} }`, {
        m: moment,
      });
      const filter = await ede(`query Q($f: DateTimeFilter!) { aanvragen(where: { ingediendOp: $f }) ${TEL} }`, {
        f: { gte: moment },
      });
      expect(
        [vast, variabel, filter].map(({ data }) => data.aanvragen.totalCount),
        moment,
      ).toEqual([aantal, aantal, aantal]);
    }
  });

  it('schakelt velden met @skip en @include, ook in een lijst', async () => {
    const query =
      'query Q($ja: Boolean!, $nee: Boolean = false) { aanvragen { nodes { id titel @skip(if: $ja) jaar @include(if: $nee) ...F @include(if: $ja) } } } fragment F on Aanvraag { regeling begroting @skip(if: $ja) { bedrag } }';
    expect((await ede(query, { ja: true })).data.aanvragen.nodes).toEqual([{ id, regeling: 'DOS' }]);
    const [anders] = (await ede(query, { ja: false, nee: true })).data.aanvragen.nodes;
    expect(Object.keys(anders).sort()).toEqual(['id', 'jaar', 'titel']);
  });
});

describe('1: hetzelfde document met andere variabelen', () => {
  it('geeft elke beller zijn eigen antwoord, ook wanneer ze door elkaar vragen', async () => {
    const query = `query Q($where: AanvraagWhere) { mij { rollen } aanvragen(where: $where) ${TEL} }`;
    const antwoorden = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        t.vraag(['gemeente-ede', 'gemeente-heerlen', 'menzis-beoordelaar'][i % 3] ?? '', query, {
          where: { jaar: { eq: i % 2 ? 2026 : 1999 } },
        }),
      ),
    );
    antwoorden.forEach(({ data }, i) => {
      expect(data.mij.rollen).toEqual([['AANVRAGER', 'AANVRAGER', 'BEOORDELAAR'][i % 3]]);
      expect(data.aanvragen.totalCount).toBe(i % 2 && i % 3 !== 1 ? 1 : 0);
    });
  });
});
