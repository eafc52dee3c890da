import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesbaar, MEESTE_VERSCHILLEN, verschillen } from '../../server/aanvragen/verschil.ts';
import { gelukt, inhoudVan } from '../support/aanvragen.ts';
import { activiteit, geldigPlan, kostenregel } from '../support/plan.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

const toon = (wijziging: { veld: string; oud: unknown; nieuw: unknown }) =>
  `${wijziging.veld}: ${wijziging.oud} → ${wijziging.nieuw}`;
const lees = (oud: Parameters<typeof geldigPlan>[0], nieuw: Parameters<typeof geldigPlan>[0]) =>
  leesbaar({ wijzigingen: verschillen(geldigPlan(oud), geldigPlan(nieuw)) }).map(toon);

describe('wat er wijzigde', () => {
  it('staat er per veld, ook binnen een onderdeel, met bedragen en datums zoals mensen ze schrijven', () => {
    const probleem = geldigPlan().probleemanalyse;
    expect(
      lees(
        {},
        {
          startdatum: '2026-09-15',
          gevraagdeBijdrage: 12_345_678,
          overgangsbeleid2026: true,
          probleemanalyse: { ...probleem, urgentie: null },
        },
      ),
    ).toEqual([
      'overgangsbeleid2026: nee → ja',
      'startdatum: 01-09-2026 → 15-09-2026',
      'probleemanalyse.urgentie: De vraag naar Wlz-zorg stijgt hier sneller dan in de regio. → null',
      'gevraagdeBijdrage: € 144.000,00 → € 123.456,78',
    ]);
  });

  it('noemt van een lijst alleen de regels die anders zijn', () => {
    const [een, twee, drie] = [kostenregel(100), kostenregel(200, { omschrijving: 'Zaal' }), kostenregel(300)];
    expect(lees({ begroting: [een, twee, drie] }, { begroting: [een, drie] })).toEqual([
      'begroting.2: Zaal: 1 jaar × € 2,00; personeel; activiteit A1; buiten het Wlz-pakket → null',
    ]);
    expect(lees({ begroting: [een] }, { begroting: [een, twee] })).toEqual([
      'begroting.2: null → Zaal: 1 jaar × € 2,00; personeel; activiteit A1; buiten het Wlz-pakket',
    ]);
    expect(
      lees({ activiteiten: [activiteit()] }, { activiteiten: [activiteit({ geplandMilli: 14_500 })] })[0],
    ).toContain('14,5 bijeenkomst');
  });

  it('toont van een lange tekst het stuk dat verschilt, en houdt een grote import binnen de perken', () => {
    const lang = 'woord '.repeat(200);
    const [regel = ''] = lees({ samenvatting: `${lang}einde` }, { samenvatting: `${lang}slot` });
    expect(regel).toMatch(/^samenvatting: ….*einde → ….*slot$/);
    expect(regel.length).toBeLessThan(200);
    const veel = Array.from({ length: 300 }, (_, nummer) => kostenregel(nummer + 1));
    const alles = verschillen(geldigPlan({ begroting: [] }), geldigPlan({ begroting: veel }));
    expect(alles).toHaveLength(MEESTE_VERSCHILLEN + 1);
    expect(alles.at(-1)).toEqual({ veld: 'overig', nieuw: 'en nog 200 wijzigingen' });
  });

  it('leest ook wat vroeger korter is opgeslagen, en de stap van een status', () => {
    expect(leesbaar({ wijzigingen: [{ veld: 'begroting' }] })).toEqual([{ veld: 'begroting', oud: null, nieuw: null }]);
    expect(leesbaar({ van: 'CONCEPT', naar: 'INGEDIEND' }).map(toon)).toEqual(['status: Concept → Ingediend']);
    expect(leesbaar(null)).toEqual([]);
  });
});

describe('in de geschiedenis', () => {
  let t: Testproduct;
  beforeAll(async () => {
    t = await startProduct();
  });
  afterAll(() => t.stop());

  it('ziet de aanvrager elke wijziging; het zorgkantoor alleen die sinds het de aanvraag mag zien', async () => {
    const EDE = 'gemeente-ede';
    let stand = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: inhoudVan(t, EDE) });
    const stap = async (mutatie: string, extra = {}) => {
      stand = await gelukt(t, EDE, mutatie, { id: stand.id, versie: stand.versie, ...extra });
    };
    await stap('aanvraagWijzigen', { inhoud: inhoudVan(t, EDE, { titel: 'Geheim werkidee' }) });
    await stap('afstemmingVragen');
    await stap('aanvraagWijzigen', { inhoud: inhoudVan(t, EDE, { titel: 'Open idee' }) });
    const van = async (account: string) => {
      const { data } = await t.vraag(
        account,
        'query G($id: UUID!) { aanvraag(id: $id) { geschiedenis { soort wijzigingen { veld oud nieuw } } } }',
        { id: stand.id },
      );
      return (data.aanvraag.geschiedenis as { wijzigingen: { veld: string; oud: string; nieuw: string }[] }[])
        .flatMap(({ wijzigingen }) => wijzigingen)
        .map(toon);
    };
    expect(await van(EDE)).toEqual([
      'titel: Veldhuizen voor elkaar → Geheim werkidee',
      'titel: Geheim werkidee → Open idee',
    ]);
    expect(await van('menzis-beoordelaar')).toEqual(['titel: Geheim werkidee → Open idee']);
  });
});
