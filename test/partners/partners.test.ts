import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, gelukt, inhoudVan } from '../support/aanvragen.ts';
import { type Antwoord, startProduct, type Testproduct } from '../support/product.ts';

const EDE = 'gemeente-ede';
const HEERLEN = 'gemeente-heerlen';
const BEHEER = 'beheerder';
const VELDEN = 'id versie naam soort kvkNummer rsin oin agbCode uzovi gemeentecode wlzGefinancierd contractgerechtigd';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

const maak = (account: string, input: Record<string, unknown>) =>
  t.vraag(
    account,
    `mutation P($input: PartnerAanmakenInput!) { partnerAanmaken(input: $input) { partner { ${VELDEN} } fouten { code veld melding } } }`,
    { input: { naam: 'Stichting De Proef', soort: 'WELZIJNSORGANISATIE', ...input } },
  );
const wijzig = (account: string, input: Record<string, unknown>) =>
  t.vraag(
    account,
    `mutation P($input: PartnerWijzigenInput!) { partnerWijzigen(input: $input) { partner { ${VELDEN} } fouten { code veld melding } } }`,
    { input },
  );
async function gemaakt(account: string, input: Record<string, unknown> = {}): Promise<{ id: string; versie: number }> {
  const { data, tekst } = await maak(account, input);
  if (!data?.partnerAanmaken.partner || data.partnerAanmaken.fouten.length > 0) throw new Error(tekst);
  return data.partnerAanmaken.partner;
}
const spoor = async () =>
  JSON.stringify(
    await t.product.bron.query(
      'SELECT (SELECT json_agg(p ORDER BY p.id) FROM partner p) AS p, (SELECT count(*) FROM gebeurtenis) AS g',
    ),
  );
const fouten = ({ data }: Antwoord, mutatie = 'partnerWijzigen') => data[mutatie].fouten;
let kvk = 80_000_000;
function nieuwKvk(): string {
  kvk += 1;
  return String(kvk);
}

describe('een partner aanmaken', () => {
  it('kunnen aanvragers en de beheerder, met alles wat erbij hoort', async () => {
    const alles = {
      ...{ kvkNummer: nieuwKvk(), rsin: '123456782', oin: '00000099123456780000', agbCode: '41990099', uzovi: '0998' },
      ...{ gemeentecode: 'GM0228', wlzGefinancierd: true },
    };
    const { data } = await maak(EDE, { naam: '  Zorggroep Zuid  ', soort: 'ZORGAANBIEDER', ...alles });
    expect(data.partnerAanmaken).toMatchObject({
      partner: { naam: 'Zorggroep Zuid', soort: 'ZORGAANBIEDER', versie: 1, ...alles, contractgerechtigd: false },
      fouten: [],
    });
    await gemaakt(BEHEER, { naam: 'Door de beheerder' });
  });

  it('laat leeg wat niet of leeg is ingevuld', async () => {
    const { data } = await maak(EDE, { kvkNummer: '', rsin: null });
    expect(data.partnerAanmaken.partner).toMatchObject({
      kvkNummer: null,
      rsin: null,
      agbCode: null,
      wlzGefinancierd: false,
    });
  });

  it('weigert wie het niet mag: FORBIDDEN, en er komt niemand bij', async () => {
    const voor = await spoor();
    for (const account of [
      'zorggroep-de-linde',
      'menzis-beoordelaar',
      'menzis-beslisser',
      'menzis-financieel',
      'vu-onderzoeker',
      'analist',
      'vws',
    ]) {
      expect((await maak(account, {})).errors?.[0]?.extensions.code, account).toBe('FORBIDDEN');
      expect(
        (await wijzig(account, { id: t.partner(EDE), versie: 1, naam: 'x' })).errors?.[0]?.extensions.code,
        account,
      ).toBe('FORBIDDEN');
    }
    expect((await maak(EDE, { soort: 'ZORGKANTOOR' })).data.partnerAanmaken.fouten).toMatchObject([
      { code: 'VALIDATIE', veld: 'soort' },
    ]);
    expect(await spoor()).toBe(voor);
  });

  it.each([
    ['kvkNummer', '1234567', 'acht cijfers'],
    ['kvkNummer', '1234567a', 'acht cijfers'],
    ['rsin', '12345678', 'negen cijfers'],
    ['rsin', '123456789', 'elfproef'],
    ['oin', '123', 'twintig cijfers'],
    ['oin', '00000001123456789000', 'elfproef'],
    ['agbCode', '123', 'acht cijfers'],
    ['uzovi', '12345', 'vier cijfers'],
    ['gemeentecode', 'Ede', 'GM0228'],
    ['gemeentecode', 'GM9999', 'bestaat niet'],
    ['naam', '   ', '1 tot 200'],
    ['naam', 'x'.repeat(201), '1 tot 200'],
    ['naam', 'nul\u0000', 'niet kan worden opgeslagen'],
  ])(
    'weigert %s %j met een melding die zegt wat er moet staan, bij aanmaken en bij wijzigen',
    async (veld, waarde, deel) => {
      const eigen = await gemaakt(EDE);
      const voor = await spoor();
      for (const lijst of [
        fouten(await maak(EDE, { [veld]: waarde }), 'partnerAanmaken'),
        fouten(await wijzig(EDE, { id: eigen.id, versie: eigen.versie, [veld]: waarde })),
      ]) {
        expect(lijst).toMatchObject([{ code: 'VALIDATIE', veld }]);
        expect(lijst[0].melding).toContain(deel);
      }
      expect(await spoor()).toBe(voor);
    },
  );

  it('noemt alle fouten tegelijk', async () => {
    const { data } = await maak(EDE, { naam: '', kvkNummer: '1', uzovi: 'a' });
    expect(data.partnerAanmaken.fouten.map(({ veld }: { veld: string }) => veld)).toEqual([
      'naam',
      'kvkNummer',
      'uzovi',
    ]);
  });

  it('laat een KVK-nummer maar een keer toe, ook als tien het tegelijk proberen', async () => {
    const kvkNummer = nieuwKvk();
    const pogingen = await Promise.all(
      Array.from({ length: 10 }, (_, i) => maak(i % 2 ? EDE : HEERLEN, { kvkNummer })),
    );
    const codes = pogingen.map(({ data }) => data.partnerAanmaken.fouten[0]?.code ?? 'gelukt').sort();
    expect(codes).toEqual([...Array(9).fill('VALIDATIE'), 'gelukt']);
    const [fout] = fouten(await maak(EDE, { kvkNummer }), 'partnerAanmaken');
    expect(fout).toMatchObject({ veld: 'kvkNummer' });
    expect(fout.melding).toContain('al een organisatie');
    const ander = await gemaakt(EDE);
    expect(fouten(await wijzig(EDE, { id: ander.id, versie: ander.versie, kvkNummer }))).toMatchObject([
      { code: 'VALIDATIE', veld: 'kvkNummer' },
    ]);
  });

  it('is contractgerechtigd als domeinfinancier, en anders niet', async () => {
    const { data } = await t.vraag(BEHEER, '{ partners(first: 100) { nodes { soort contractgerechtigd } } }');
    for (const { soort, contractgerechtigd } of data.partners.nodes)
      expect(contractgerechtigd, soort).toBe(['GEMEENTE', 'ZORGVERZEKERAAR', 'DJI'].includes(soort));
  });
});

describe('een partner wijzigen', () => {
  it('wijzigt wat is meegegeven, leegt wat null is en laat de rest staan', async () => {
    const { id, versie } = await gemaakt(EDE, { naam: 'Oud', kvkNummer: nieuwKvk(), uzovi: '0990' });
    const { data } = await wijzig(EDE, { id, versie, naam: 'Nieuw', uzovi: null });
    expect(data.partnerWijzigen).toMatchObject({
      partner: { naam: 'Nieuw', uzovi: null, kvkNummer: String(kvk), versie: 2 },
      fouten: [],
    });
  });

  it('laat van twee gelijktijdige schrijvers er een slagen', async () => {
    const { id, versie } = await gemaakt(BEHEER);
    const pogingen = await Promise.all(['A', 'B', 'C'].map((naam) => wijzig(BEHEER, { id, versie, naam })));
    expect(pogingen.map((een) => fouten(een)[0]?.code ?? 'gelukt').sort()).toEqual([
      'VERSIE_CONFLICT',
      'VERSIE_CONFLICT',
      'gelukt',
    ]);
  });

  it('kan een aanvrager niet met een partner van een ander of van de beheerder', async () => {
    const vanHeerlen = await gemaakt(HEERLEN);
    const vanBeheer = await gemaakt(BEHEER);
    const voor = await spoor();
    for (const { id, versie } of [vanHeerlen, vanBeheer, { id: t.partner(EDE), versie: 1 }]) {
      expect((await wijzig(EDE, { id, versie, naam: 'Van mij' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const onbekend = await wijzig(EDE, { id: '00000000-0000-4000-8000-000000000099', versie: 1, naam: 'x' });
    expect(fouten(onbekend)).toMatchObject([{ code: 'NIET_GEVONDEN', veld: 'id' }]);
    expect(await spoor()).toBe(voor);
  });

  it('kan een aanvrager zolang de partner alleen in eigen concepten staat; de beheerder altijd', async () => {
    const partner = await gemaakt(EDE, { naam: 'Buurtpartner' });
    const partners = [{ partnerId: partner.id, rol: 'UITVOERDER' }];
    const concept = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: inhoudVan(t, EDE, { partners }) });
    const hernoem = async (account: string, naam: string) => {
      const [{ versie }] = await t.product.bron.query('SELECT versie FROM partner WHERE id = $1', [partner.id]);
      return wijzig(account, { id: partner.id, versie, naam });
    };
    expect(fouten(await hernoem(EDE, 'In een concept'))).toEqual([]);
    await gelukt(t, EDE, 'aanvraagIntrekken', { id: concept.id, versie: concept.versie, motivering: 'Gestopt.' });
    expect(fouten(await hernoem(EDE, 'In een ingetrokken concept'))).toEqual([]);

    const plaatsen: Record<string, unknown>[] = [
      { partners },
      {
        activiteiten: (inhoudVan(t, EDE).activiteiten as object[]).map((een) => ({ ...een, uitvoerderId: partner.id })),
      },
    ];
    for (const plaats of plaatsen) await brengNaar(t, EDE, 'INGEDIEND', plaats);
    const voor = await spoor();
    expect(fouten(await hernoem(EDE, 'In een ingediende aanvraag'))).toMatchObject([{ code: 'STATUS', veld: 'id' }]);
    expect(await spoor()).toBe(voor);
    expect(fouten(await hernoem(BEHEER, 'Door de beheerder'))).toEqual([]);
  });

  it('kan een aanvrager niet meer zodra een ander de partner gebruikt', async () => {
    const { id, versie } = await gemaakt(EDE);
    await gelukt(t, HEERLEN, 'aanvraagAanmaken', {
      inhoud: { regeling: 'DOS', jaar: 2026, titel: 'x', partners: [{ partnerId: id, rol: 'ADVISEUR' }] },
    });
    expect((await wijzig(EDE, { id, versie, naam: 'Van mij' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('laat een nieuwe naam van de aanvrager ook in het zoeken van aanvragen zien', async () => {
    const { id } = await brengNaar(t, 'gemeente-heerlen', 'CONCEPT');
    const zoek = async (woord: string) => {
      const { data } = await t.vraag(
        HEERLEN,
        'query Q($zoek: String) { aanvragen(where: { zoek: $zoek }) { nodes { id } } }',
        { zoek: woord },
      );
      return data.aanvragen.nodes.map((een: { id: string }) => een.id);
    };
    expect(await zoek('parkstad')).toEqual([]);
    const partner = t.partner(HEERLEN);
    expect(fouten(await wijzig(BEHEER, { id: partner, versie: 1, naam: 'Gemeente Heerlen (Parkstad)' }))).toEqual([]);
    expect(await zoek('parkstad')).toContain(id);
  });
});

describe('partners zoeken', () => {
  const LIJST = `query L($where: PartnerWhere, $order: [PartnerOrder!], $first: Int, $after: String, $offset: Int) {
    partners(where: $where, order: $order, first: $first, after: $after, offset: $offset) {
      totalCount nodes { id naam soort } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const namen = async (where: Record<string, unknown>) => {
    const { data, tekst } = await t.vraag(EDE, LIJST, { where });
    if (!data) throw new Error(tekst);
    expect(data.partners.totalCount).toBe(data.partners.nodes.length);
    return data.partners.nodes.map(({ naam }: { naam: string }) => naam);
  };
  beforeAll(async () => {
    for (const naam of ['Café Ünïek', '100% Buurt', 'Onder_streep', 'Onderxstreep'])
      await gemaakt(BEHEER, { naam, soort: 'OVERIG' });
    await gemaakt(BEHEER, { naam: 'Met nummer', kvkNummer: '77000077', soort: 'GGD' });
  });

  it('vindt een deel van de naam of van het KVK-nummer, zonder op accenten of hoofdletters te letten', async () => {
    expect(await namen({ zoek: 'cafe un' })).toEqual(['Café Ünïek']);
    expect(await namen({ zoek: '700007' })).toEqual(['Met nummer']);
    expect(await namen({ zoek: 'bestaat echt niet' })).toEqual([]);
  });

  it('leest procent en liggend streepje letterlijk', async () => {
    expect(await namen({ zoek: '%' })).toEqual(['100% Buurt']);
    expect(await namen({ zoek: 'r_s' })).toEqual(['Onder_streep']);
    expect(await namen({ naam: { contains: '0%' } })).toEqual(['100% Buurt']);
    expect(await namen({ zoek: `'; DROP TABLE partner; --` })).toEqual([]);
  });

  it('filtert op id, naam, soort en KVK-nummer, en alle delen moeten kloppen', async () => {
    expect(await namen({ id: { in: [t.partner('dji'), t.partner(EDE)] } })).toEqual([
      'Dienst Justitiële Inrichtingen',
      'Gemeente Ede',
    ]);
    expect(await namen({ kvkNummer: { eq: '77000077' } })).toEqual(['Met nummer']);
    expect(await namen({ soort: { eq: 'GGD' } })).toEqual(['Met nummer']);
    expect(await namen({ soort: { in: ['GGD', 'DJI'] }, naam: { contains: 'justitiele' } })).toEqual([
      'Dienst Justitiële Inrichtingen',
    ]);
    expect(await namen({ soort: { in: [] } })).toEqual([]);
  });

  it('bladert door alle partners, met cursors en met een offset gelijk', async () => {
    const order = [
      { veld: 'SOORT', richting: 'DESC' },
      { veld: 'NAAM', richting: 'ASC' },
    ];
    const metCursor: string[] = [];
    const metOffset: string[] = [];
    let after: string | null = null;
    for (let bladzijde = 0; bladzijde < 40; bladzijde += 1) {
      const { data }: Antwoord = await t.vraag(EDE, LIJST, { order, first: 7, after });
      metCursor.push(...data.partners.nodes.map(({ id }: { id: string }) => id));
      const genummerd: Antwoord = await t.vraag(EDE, LIJST, { order, first: 7, offset: 7 * bladzijde });
      metOffset.push(...genummerd.data.partners.nodes.map(({ id }: { id: string }) => id));
      after = data.partners.pageInfo.endCursor;
      if (!data.partners.pageInfo.hasNextPage) break;
    }
    const [{ aantal }] = await t.product.bron.query('SELECT count(*)::int AS aantal FROM partner');
    expect(metCursor).toEqual(metOffset);
    expect(new Set(metCursor).size).toBe(aantal);
  });

  it('sorteert namen op zijn Nederlands', async () => {
    const { data } = await t.vraag(EDE, LIJST, { first: 100 });
    const gelezen = data.partners.nodes.map(({ naam }: { naam: string }) => naam);
    expect(gelezen).toEqual([...gelezen].sort(new Intl.Collator('nl').compare));
  });

  it('weigert een bladzijde die niet kan', async () => {
    for (const pagina of [{ first: 0 }, { first: 101 }, { first: -1 }, { offset: -1 }, { after: 'onzin' }]) {
      const { errors } = await t.vraag(EDE, LIJST, pagina);
      expect(errors?.[0]?.extensions.code, JSON.stringify(pagina)).toBe('BAD_USER_INPUT');
    }
  });

  it('kan niet door wie alleen cijfers of onderzoek ziet', async () => {
    for (const account of ['vu-onderzoeker', 'analist', 'vws'])
      expect((await t.vraag(account, LIJST)).errors?.[0]?.extensions.code, account).toBe('FORBIDDEN');
  });
});
