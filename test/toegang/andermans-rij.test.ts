import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakSchema } from '../../server/schema.ts';
import { brengNaar, gelukt, INVOERTYPEN, inhoudVan, stelBudget } from '../support/aanvragen.ts';
import { type Antwoord, startProduct, type Testproduct } from '../support/product.ts';
import { ACCOUNT_VAN, OPERATIES } from './tabel.ts';
import { alles, codes, minimaal, vingerafdruk, wortelvelden, ziet } from './vragen.ts';

const schema = maakSchema();
interface Rij {
  id: string;
  kenmerk: string;
}
/** Rows that exist, under a name that says why somebody may not see them. */
const rijen = new Map<string, Rij>();
let t: Testproduct;
let budgetCz: string;
let budgetMenzis: string;

beforeAll(async () => {
  t = await startProduct();
  budgetMenzis = await stelBudget(t, 'gemeente-ede', '900000.00');
  budgetCz = await stelBudget(t, 'gemeente-heerlen', '900000.00');
  for (const status of [
    'CONCEPT',
    'AFGESTEMD',
    'INGEDIEND',
    'AANVULLING_GEVRAAGD',
    'BEOORDEELD',
    'TOEGEKEND',
  ] as const) {
    rijen.set(`heerlen ${status}`, await brengNaar(t, 'gemeente-heerlen', status));
  }
  rijen.set('ede CONCEPT', await brengNaar(t, 'gemeente-ede', 'CONCEPT'));
  rijen.set('ede AFGESTEMD', await brengNaar(t, 'gemeente-ede', 'AFGESTEMD'));
  rijen.set('ede INGEDIEND', await brengNaar(t, 'gemeente-ede', 'INGEDIEND'));
});
afterAll(() => t.stop());

function rij(naam: string): Rij {
  const gevonden = rijen.get(naam);
  if (!gevonden) throw new Error(`geen rij ${naam}`);
  return gevonden;
}

/** Who does not see which rows. */
const BLIND: [string, string[]][] = [
  ['gemeente-ede', [...namen('heerlen')]],
  ['gemeente-hoogeveen', [...namen('heerlen'), 'ede INGEDIEND']],
  ['zorggroep-de-linde', ['heerlen TOEGEKEND', 'ede INGEDIEND']],
  ['menzis-beoordelaar', [...namen('heerlen'), 'ede CONCEPT']],
  ['menzis-beslisser', [...namen('heerlen'), 'ede CONCEPT']],
  ['menzis-financieel', [...namen('heerlen'), 'ede CONCEPT', 'ede AFGESTEMD']],
  ['vu-onderzoeker', ['heerlen CONCEPT', 'heerlen BEOORDEELD', 'ede INGEDIEND']],
];
function namen(wie: string): string[] {
  return ['CONCEPT', 'AFGESTEMD', 'INGEDIEND', 'AANVULLING_GEVRAAGD', 'BEOORDEELD', 'TOEGEKEND'].map(
    (s) => `${wie} ${s}`,
  );
}

/** An answer without what was asked: two answers are the same when nothing else differs. */
const kaal = (antwoord: Antwoord, { id, kenmerk }: Rij) => ({
  status: antwoord.status,
  tekst: antwoord.tekst
    .replaceAll(id, '<id>')
    .replaceAll(kenmerk, '<kenmerk>')
    .replace(/"correlatieId":"[^"]*"/g, '"correlatieId":"<n>"')
    .replace(/"getoetstOp":"[^"]*"/g, '"getoetstOp":"<nu>"'),
});
const verzonnen = (): Rij => {
  const id = randomUUID();
  return { id, kenmerk: `DOS-2026-ZK99-${id.slice(0, 4)}` };
};
/** Asks the same of a row that exists and of one that does not; both answers must be the same. */
async function gelijk(
  account: string,
  welke: Rij,
  vraag: (rij: Rij) => [string, Record<string, unknown>],
): Promise<Antwoord> {
  const nergens = verzonnen();
  const [echt, onbestaand] = await Promise.all([
    t.vraag(account, ...vraag(welke)),
    t.vraag(account, ...vraag(nergens)),
  ]);
  expect(kaal(echt, welke)).toEqual(kaal(onbestaand, nergens));
  return echt;
}

describe('9: andermans rij lezen', () => {
  it.each(BLIND)('%s: een enkele aanvraag is null, zonder fout', async (account, wat) => {
    for (const naam of wat) {
      const { data, errors } = await gelijk(account, rij(naam), ({ id }) => [
        'query Q($id: UUID!) { aanvraag(id: $id) { id kenmerk titel toegestaneActies } }',
        { id },
      ]);
      expect(data, naam).toEqual({ aanvraag: null });
      expect(errors, naam).toBeUndefined();
    }
  });

  it.each(BLIND)('%s: filter, zoekwoord, kenmerk en telling vinden niets', async (account, wat) => {
    for (const naam of wat) {
      for (const where of [
        ({ id }: Rij) => ({ id: { eq: id } }),
        ({ id }: Rij) => ({ id: { in: [id] } }),
        ({ kenmerk }: Rij) => ({ kenmerk: { eq: kenmerk } }),
        ({ kenmerk }: Rij) => ({ kenmerk: { contains: kenmerk.slice(-9) } }),
        ({ kenmerk }: Rij) => ({ zoek: kenmerk }),
        ({ id, kenmerk }: Rij) => ({ or: [{ id: { eq: id } }, { and: [{ kenmerk: { eq: kenmerk } }] }] }),
      ]) {
        const { data } = await gelijk(account, rij(naam), (welke) => [
          'query Q($where: AanvraagWhere!) { aanvragen(where: $where) { totalCount nodes { id } edges { cursor node { titel } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
          { where: where(welke) },
        ]);
        expect(data.aanvragen.totalCount, naam).toBe(0);
      }
    }
  });

  it('telt en bladert alleen over eigen rijen, ook met filters op organisatie en zorgkantoor', async () => {
    const heerlen = t.partner('gemeente-heerlen');
    for (const [account, wat] of BLIND) {
      const { data } = await t.vraag(
        account,
        'query Q($a: UUID!) { alle: aanvragen(first: 100) { totalCount nodes { id } } heerlen: aanvragen(where: { aanvragerId: { eq: $a } }) { totalCount nodes { status } } cz: aanvragen(where: { zorgkantoor: { eq: "CZ" } }) { totalCount } gemeente: aanvragen(where: { gemeente: { eq: "GM0917" } }) { totalCount } }',
        { a: heerlen },
      );
      const verboden = wat.map((naam) => rij(naam).id);
      expect(
        data.alle.nodes.filter(({ id }: Rij) => verboden.includes(id)),
        account,
      ).toEqual([]);
      expect(data.alle.totalCount, account).toBe(data.alle.nodes.length);
      const toegekend = account === 'vu-onderzoeker' ? 1 : 0;
      expect([data.heerlen.totalCount, data.cz.totalCount, data.gemeente.totalCount], account).toEqual([
        toegekend,
        toegekend,
        toegekend,
      ]);
    }
  });

  it('geeft een budget van een ander zorgkantoor niet, los noch in een lijst', async () => {
    for (const account of ['menzis-beoordelaar', 'menzis-beslisser', 'menzis-financieel']) {
      const { data } = await gelijk(account, { id: budgetCz, kenmerk: '-' }, ({ id }) => [
        'query Q($id: UUID!) { budget(id: $id) { id vrij mutaties { totalCount nodes { bedrag aanvraag { id } } } } budgetten(where: { zorgkantoor: { eq: "CZ" } }) { totalCount nodes { id } } }',
        { id },
      ]);
      expect(data).toEqual({ budget: null, budgetten: { totalCount: 0, nodes: [] } });
      const eigen = await t.vraag(account, '{ budgetten { totalCount nodes { id } } }');
      expect(eigen.data.budgetten).toEqual({ totalCount: 1, nodes: [{ id: budgetMenzis }] });
    }
  });
});

describe('9: andermans rij langs een omweg', () => {
  /** Ties rows together that no mutation would tie, so that only the row scope stands between. */
  const koppel = (kind: string, ouder: string) =>
    t.product.bron.query('UPDATE aanvraag SET vorige_aanvraag_id = $2 WHERE id = $1', [rij(kind).id, rij(ouder).id]);

  it('toont een vorige of volgende aanvraag niet aan wie die niet mag zien', async () => {
    await koppel('ede INGEDIEND', 'heerlen TOEGEKEND');
    const { data } = await t.vraag(
      'gemeente-ede',
      'query Q($id: UUID!) { aanvraag(id: $id) { vorigeAanvraag { id titel } } aanvragen(where: { id: { eq: $id } }) { nodes { vorigeAanvraag { kenmerk } } } }',
      { id: rij('ede INGEDIEND').id },
    );
    expect(data).toEqual({ aanvraag: { vorigeAanvraag: null }, aanvragen: { nodes: [{ vorigeAanvraag: null }] } });
    const omgekeerd = await t.vraag(
      'gemeente-heerlen',
      'query Q($id: UUID!) { aanvraag(id: $id) { vervolgaanvragen { id } } }',
      {
        id: rij('heerlen TOEGEKEND').id,
      },
    );
    expect(omgekeerd.data).toEqual({ aanvraag: { vervolgaanvragen: [] } });
    await t.product.bron.query('UPDATE aanvraag SET vorige_aanvraag_id = NULL WHERE id = $1', [
      rij('ede INGEDIEND').id,
    ]);
  });

  it('toont in het grootboek van het eigen budget geen aanvraag van een ander zorgkantoor', async () => {
    await t.product.bron.query(
      `INSERT INTO budgetmutatie (budget_id, moment, soort, bedrag, aanvraag_id, door_subject) VALUES ($1, now(), 'TOEKENNING', 100, $2, 'proef')`,
      [budgetMenzis, rij('heerlen BEOORDEELD').id],
    );
    const { data } = await t.vraag(
      'menzis-financieel',
      '{ budgetten { nodes { mutaties { nodes { soort aanvraag { id titel } } } } } }',
    );
    expect(data.budgetten.nodes[0].mutaties.nodes.at(-1)).toEqual({ soort: 'TOEKENNING', aanvraag: null });
  });

  it.each(['gemeente-ede', 'menzis-beoordelaar'])(
    '%s: een concepttoets met andermans vorige aanvraag is die zonder bestaande',
    async (account) => {
      const inhoud = inhoudVan(t, 'gemeente-ede', { projectjaar: 2 });
      const { data, errors } = await gelijk(account, rij('heerlen TOEGEKEND'), ({ id }) => [
        'query Q($inhoud: AanvraagInhoudInput!) { conceptToetsen(inhoud: $inhoud) { indienbaar getoetstOp kerncijfers { totaleKosten } bevindingen { regel uitkomst toelichting eis waarde veld } } }',
        { inhoud: { ...inhoud, vorigeAanvraagId: id } },
      ]);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain(rij('heerlen TOEGEKEND').kenmerk);
    },
  );

  it('koppelt niet aan andermans aanvraag en zegt niet of die bestaat', async () => {
    const voor = await vingerafdruk(t.product.bron);
    const eigen = rij('ede CONCEPT');
    const { versie } = (
      await t.vraag('gemeente-ede', 'query Q($id: UUID!) { aanvraag(id: $id) { versie } }', { id: eigen.id })
    ).data.aanvraag;
    for (const naam of namen('heerlen')) {
      const nieuw = await gelijk('gemeente-ede', rij(naam), ({ id }) => [
        'mutation M($input: AanvraagAanmakenInput!) { aanvraagAanmaken(input: $input) { aanvraag { id } fouten { code veld melding } } }',
        { input: { inhoud: inhoudVan(t, 'gemeente-ede', { jaar: 2027, vorigeAanvraagId: id }) } },
      ]);
      expect(nieuw.data.aanvraagAanmaken).toMatchObject({ aanvraag: null, fouten: [{ code: 'VALIDATIE' }] });
      const wijziging = await gelijk('gemeente-ede', rij(naam), ({ id }) => [
        'mutation M($input: AanvraagWijzigenInput!) { aanvraagWijzigen(input: $input) { fouten { code veld melding } } }',
        {
          input: {
            id: eigen.id,
            versie,
            inhoud: { regeling: 'DOS', jaar: 2027, titel: 'Anders', vorigeAanvraagId: id },
          },
        },
      ]);
      expect(wijziging.data.aanvraagWijzigen.fouten).toMatchObject([{ code: 'VALIDATIE' }]);
    }
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it('noemt in een toets geen aanvraag die de lezer niet mag zien', async () => {
    const linde = { partnerId: t.partner('zorggroep-de-linde'), rol: 'UITVOERDER' };
    const partners = [...(inhoudVan(t, 'gemeente-ede').partners as object[]), linde];
    const geheim = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud: inhoudVan(t, 'gemeente-ede', { titel: 'Windvaan nog niet openbaar' }),
    });
    const zichtbaar = await brengNaar(t, 'gemeente-ede', 'INGEDIEND', { partners });
    for (const account of ['gemeente-ede', 'zorggroep-de-linde', 'menzis-beoordelaar', 'menzis-financieel']) {
      const { tekst, errors } = await t.vraag(
        account,
        'query Q($id: UUID!) { aanvraag(id: $id) { toets { bevindingen { toelichting waarde } } ingediendeVersies { toets { bevindingen { toelichting waarde } } } } }',
        { id: zichtbaar.id },
      );
      expect(errors, account).toBeUndefined();
      const genoemd = tekst.includes('Windvaan') || tekst.includes(geheim.kenmerk);
      if (account === 'gemeente-ede') expect(genoemd).toBe(true);
      else expect(genoemd, account).toBe(false);
    }
  });
});

describe('9: andermans rij met een mutatie', () => {
  const stappen = wortelvelden(schema).filter(([naam]) => naam.startsWith('Mutation.') && INVOERTYPEN[naam.slice(9)]);

  it.each(stappen)('%s: niet te onderscheiden van een id dat niet bestaat, en zonder gevolg', async (naam, veld) => {
    const mag = OPERATIES[naam] ?? [];
    const voor = await vingerafdruk(t.product.bron);
    const [argument] = veld.args;
    if (!argument || naam === 'Mutation.aanvraagAanmaken') return;
    const alle = alles(schema, 'Aanvraag', 2, (_pad, een) => ziet(een, 'SAMENWERKINGSPARTNER'));
    for (const [account, wat] of BLIND.filter(([wie]) => mag.some((rol) => ACCOUNT_VAN[rol] === wie))) {
      for (const welke of wat) {
        const { data } = await gelijk(account, rij(welke), ({ id }) => {
          const input = minimaal(argument.type, 'input') as Record<string, unknown>;
          const sleutel = 'vorigeAanvraagId' in input ? 'vorigeAanvraagId' : 'id';
          return [
            `mutation M($input: ${String(argument.type)}) { ${veld.name}(input: $input) { aanvraag ${alle} fouten { code veld melding bevindingen { regel } } } }`,
            { input: { ...input, [sleutel]: id } },
          ];
        });
        expect(data[veld.name], `${account} ${welke}`).toMatchObject({
          aanvraag: null,
          fouten: [
            { code: 'NIET_GEVONDEN', veld: naam === 'Mutation.vervolgaanvraagAanmaken' ? 'vorigeAanvraagId' : 'id' },
          ],
        });
      }
    }
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it('stelt geen budget vast voor een ander zorgkantoor, ook niet voor een dat niet bestaat', async () => {
    const voor = await vingerafdruk(t.product.bron);
    for (const zorgkantoor of ['CZ', 'NIET-BESTAAND', '']) {
      const antwoord = await t.vraag(
        'menzis-financieel',
        'mutation M($input: BudgetVaststellenInput!) { budgetVaststellen(input: $input) { budget { id } fouten { code } } }',
        { input: { regeling: 'DOS', zorgkantoor, jaar: 2026, maximum: '1.00', bronvermelding: 'x' } },
      );
      expect(codes(antwoord), zorgkantoor).toEqual(['FORBIDDEN']);
    }
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it('geeft de sleutel van een ander geen antwoord prijs', async () => {
    const sleutel = randomUUID();
    const inhoud = inhoudVan(t, 'gemeente-heerlen', { titel: 'Met sleutel' });
    const eerste = await gelukt(t, 'gemeente-heerlen', 'aanvraagAanmaken', { inhoud, idempotencyKey: sleutel });
    const tweede = await gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', {
      inhoud: inhoudVan(t, 'gemeente-ede'),
      idempotencyKey: sleutel,
    });
    expect(tweede.id).not.toBe(eerste.id);
  });
});
