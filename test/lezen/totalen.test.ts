import { afterAll, beforeAll, expect, it } from 'vitest';
import { brengNaar, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { vulVeel } from '../support/veel.ts';
import { neemOp } from './meten.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  await vulVeel(t.databaseUrl, 420);
  await stelBudget(t, 'gemeente-ede', '90000000.00');
  await brengNaar(t, 'gemeente-ede', 'TOEGEKEND');
  await brengNaar(t, 'gemeente-ede', 'CONCEPT', {
    financiering: [
      { partnerId: t.partner('gemeente-ede'), soort: 'GELD', bedrag: '12345.67', zekerheid: 'TOEGEZEGD' },
      { partnerId: t.partner('zorggroep-de-linde'), soort: 'GELD', bedrag: '1000.00', zekerheid: 'TOEGEZEGD' },
    ],
  });
});
afterAll(() => t.stop());

const BEDRAGEN = ['totaleKosten', 'eigenAandeel', 'gevraagdeBijdrage', 'besparingWlz'] as const;
const PER_STATUS = 'perStatus { status aantal gevraagdeBijdrage toegekend totaleKosten }';
const TOTALEN = `totalen { aantal ${BEDRAGEN.join(' ')} toegekend ${PER_STATUS} }`;

interface Rij {
  status: string;
  kerncijfers: Record<(typeof BEDRAGEN)[number], string>;
  besluit: { bedrag: string | null } | null;
}

const centen = (bedrag: string | null | undefined) => BigInt((bedrag ?? '0.00').replace('.', ''));
const som = (bedragen: (string | null | undefined)[]) => {
  const totaal = bedragen.reduce((tot, bedrag) => tot + centen(bedrag), 0n);
  const cijfers = String(totaal).padStart(3, '0');
  return `${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
};

async function alleRijen(account: string, where: object): Promise<Rij[]> {
  const rijen: Rij[] = [];
  for (let offset = 0; ; offset += 100) {
    const { data, tekst } = await t.vraag(
      account,
      `query Q($where: AanvraagWhere, $offset: Int) { aanvragen(where: $where, first: 100, offset: $offset) {
        nodes { status kerncijfers { ${BEDRAGEN.join(' ')} } besluit { bedrag } } } }`,
      { where, offset },
    );
    if (!data?.aanvragen) throw new Error(tekst);
    rijen.push(...data.aanvragen.nodes);
    if (data.aanvragen.nodes.length < 100) return rijen;
  }
}

const samen = (rijen: Rij[]) => ({
  gevraagdeBijdrage: som(rijen.map(({ kerncijfers }) => kerncijfers.gevraagdeBijdrage)),
  toegekend: som(rijen.map(({ besluit }) => besluit?.bedrag)),
  totaleKosten: som(rijen.map(({ kerncijfers }) => kerncijfers.totaleKosten)),
});

function verwacht(rijen: Rij[]) {
  const statussen = [...new Set(rijen.map(({ status }) => status))].sort((a, b) => a.localeCompare(b));
  return {
    aantal: rijen.length,
    ...samen(rijen),
    eigenAandeel: som(rijen.map(({ kerncijfers }) => kerncijfers.eigenAandeel)),
    besparingWlz: som(rijen.map(({ kerncijfers }) => kerncijfers.besparingWlz)),
    perStatus: statussen.map((status) => {
      const deel = rijen.filter((rij) => rij.status === status);
      return { status, aantal: deel.length, ...samen(deel) };
    }),
  };
}

const FILTERS: [string, () => object][] = [
  ['zonder filter', () => ({})],
  ['op jaar en status', () => ({ jaar: { in: [2026, 2027] }, status: { in: ['INGEDIEND', 'TOEGEKEND'] } })],
  ['op woorden', () => ({ zoek: 'ouderen' })],
  ['op bedrag', () => ({ totaleKosten: { gte: '150000.00' }, gevraagdeBijdrage: { lte: '160000.00' } })],
  ['op een partij', () => ({ partnerId: { eq: t.partner('zorggroep-de-linde') } })],
  ['zonder uitkomst', () => ({ zoek: 'bestaatnergens' })],
];

it.each(['gemeente-ede', 'zorggroep-de-linde', 'menzis-beoordelaar', 'menzis-financieel', 'cz-beslisser'])(
  '%s: de totalen zijn de som van alle paginas van wie ze vraagt',
  async (account) => {
    for (const [naam, where] of FILTERS) {
      const { data, errors } = await t.vraag(
        account,
        `query Q($where: AanvraagWhere) { aanvragen(where: $where, first: 1) { totalCount ${TOTALEN} } }`,
        { where: where() },
      );
      expect(errors, naam).toBeUndefined();
      const { totalCount, totalen } = data.aanvragen;
      totalen.perStatus.sort((a: Rij, b: Rij) => a.status.localeCompare(b.status));
      expect(totalen, naam).toEqual(verwacht(await alleRijen(account, where())));
      expect(totalen.aantal, naam).toBe(totalCount);
    }
  },
);

it('de totalen gaan ergens over: er is toegekend, eigen aandeel dat telt en dat niet telt', async () => {
  const { data } = await t.vraag('menzis-beslisser', `{ aanvragen { ${TOTALEN} } }`);
  expect(data.aanvragen.totalen.aantal).toBeGreaterThan(300);
  expect(Number(data.aanvragen.totalen.toegekend)).toBeGreaterThan(0);
  const ede = await t.vraag(
    'gemeente-ede',
    `query Q($w: AanvraagWhere) { aanvragen(where: $w) { ${TOTALEN} nodes { titel } } }`,
    {
      w: {
        status: { eq: 'CONCEPT' },
        gevraagdeBijdrage: { gte: '0.00' },
        partnerId: { eq: t.partner('zorggroep-de-linde') },
      },
    },
  );
  expect(ede.data.aanvragen.totalen.eigenAandeel).toMatch(/\.67$/);
});

it('wie geen bedragen mag zien krijgt geen totalen, en wel de rijen', async () => {
  const { data, errors } = await t.vraag(
    'vu-onderzoeker',
    `{ aanvragen(first: 1) { totalCount ${TOTALEN} nodes { status } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.aanvragen.totalen).toBeNull();
  expect(data.aanvragen.nodes).toEqual([{ status: 'TOEGEKEND' }]);
});

it('telt op in één opdracht, alleen als erom gevraagd is, en leest niet wat niet gekozen is', async () => {
  const kaal = await neemOp(() => t.vraag('gemeente-ede', '{ aanvragen(first: 1) { nodes { id } } }'));
  expect(kaal.alles).toBe(1);
  const alleen = await neemOp(() => t.vraag('gemeente-ede', `{ aanvragen { ${TOTALEN} } }`));
  expect(alleen.alles).toBe(1);
  const klein = await neemOp(() => t.vraag('gemeente-ede', '{ aanvragen { totalen { aantal totaleKosten } } }'));
  expect(klein.alles).toBe(1);
  expect(klein.statements[0]?.text).not.toMatch(/JOIN (bijdrage|besparing|besluit|partner)/);
});

it('vindt aanvragen waarin een partij voorkomt: als aanvrager, partner, uitvoerder of financier', async () => {
  const zoek = async (account: string, sleutel: string) => {
    const { data } = await t.vraag(
      account,
      'query Q($w: AanvraagWhere) { aanvragen(where: $w, first: 100) { totalCount nodes { aanvrager { id } partners { partner { id } } activiteiten { uitvoerder { id } } financiering { partner { id } } } } }',
      { w: { partnerId: { in: [t.partner(sleutel)] } } },
    );
    return data.aanvragen as { totalCount: number; nodes: object[] };
  };
  for (const sleutel of ['zorggroep-de-linde', 'gemeente-ede']) {
    const { totalCount, nodes } = await zoek('menzis-beoordelaar', sleutel);
    expect(totalCount).toBeGreaterThan(0);
    for (const rij of nodes) expect(JSON.stringify(rij)).toContain(t.partner(sleutel));
  }
  const alle = await t.vraag('gemeente-ede', '{ aanvragen { totalCount } }');
  expect((await zoek('gemeente-ede', 'gemeente-ede')).totalCount).toBe(alle.data.aanvragen.totalCount);
});

it('sorteert op de termijn van het besluit, zonder termijn achteraan, en vindt wat binnen een periode afloopt', async () => {
  const eerste = await brengNaar(t, 'gemeente-ede', 'IN_BEOORDELING');
  t.klok.zet('2026-11-18T10:00:00+01:00');
  const tweede = await brengNaar(t, 'gemeente-ede', 'IN_BEOORDELING');
  const lijst = async (richting: string, where: object = {}) => {
    const { data } = await t.vraag(
      'menzis-beoordelaar',
      `query Q($w: AanvraagWhere) { aanvragen(where: $w, first: 100, order: [{ veld: TERMIJN, richting: ${richting} }]) { totalCount nodes { id termijnen { uiterste } } pageInfo { endCursor } } }`,
      { w: where },
    );
    return data.aanvragen;
  };
  const op = await lijst('ASC');
  expect(op.nodes.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual([eerste.id, tweede.id]);
  const verder = await t.vraag(
    'menzis-beoordelaar',
    'query Q($after: String) { aanvragen(first: 50, after: $after, order: [{ veld: TERMIJN, richting: ASC }]) { nodes { id } } }',
    { after: op.pageInfo.endCursor },
  );
  expect(verder.errors).toBeUndefined();
  const gezien = new Set(op.nodes.map(({ id }: { id: string }) => id));
  expect(verder.data.aanvragen.nodes.some(({ id }: { id: string }) => gezien.has(id))).toBe(false);
  const uiterste = op.nodes[0].termijnen[0].uiterste;
  const alleen = await lijst('ASC', { termijn: { gte: uiterste, lte: uiterste } });
  expect(alleen.nodes.map(({ id }: { id: string }) => id)).toEqual([eerste.id]);
});
