import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, doe } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { concept, geweigerd, momentopname, waarde } from './hulp.ts';

const EDE = 'gemeente-ede';
const ONBEKEND = '00000000-0000-4000-8000-000000000099';
let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

const kosten = (deel: Record<string, unknown>) => ({
  begroting: [{ omschrijving: 'Uren', kostensoort: 'PERSONEEL', aantal: '1', eenheid: 'uur', tarief: '1.00', ...deel }],
});
const besparing = (deel: Record<string, unknown>) => ({
  besparingen: [
    {
      ...{ domein: 'WLZ', mechanisme: 'UITSTELLEN', personen: 1, omvangPerPersoon: '1', eenheid: 'maand' },
      ...{ kental: '1.00', realisatiekans: '50', bronKental: 'Eigen raming', jaarKental: 2025, onderbouwing: 'Zo.' },
      ...deel,
    },
  ],
});
const activiteit = (deel: Record<string, unknown>) => ({
  activiteiten: [{ code: 'A1', naam: 'Inloop', vorm: 'COLLECTIEF', gepland: '1', eenheid: 'keer', ...deel }],
});
const risico = (deel: Record<string, unknown>) => ({
  risicos: [{ omschrijving: 'Ziekte', kans: 1, impact: 1, maatregel: 'Vervanging', ...deel }],
});

const GEVALLEN: [wat: string, veld: string, inhoud: Record<string, unknown>][] = [
  ['een regeling zonder kader', 'regeling', { regeling: 'HLO' }],
  ['een jaar dat geen jaar kan zijn', 'jaar', { jaar: 99_999 }],
  ['een negatief jaar', 'jaar', { jaar: -5 }],
  ['projectjaar nul', 'projectjaar', { projectjaar: 0 }],
  ['een indelingsjaar dat niet kan', 'cbsIndelingsjaar', { cbsIndelingsjaar: 20_261 }],
  ['een onbekende gemeente', 'gemeenten.1', { gemeenten: ['GM0228', 'GM9999'] }],
  ['een gemeente die geen code is', 'gemeenten.0', { gemeenten: ['Ede'] }],
  ['een onbekende partner', 'partners.0.partnerId', { partners: [{ partnerId: ONBEKEND, rol: 'UITVOERDER' }] }],
  ['een onbekende uitvoerder', 'activiteiten.0.uitvoerderId', activiteit({ uitvoerderId: ONBEKEND })],
  [
    'een onbekende financier',
    'financiering.0.partnerId',
    { financiering: [{ partnerId: ONBEKEND, soort: 'GELD', bedrag: '1.00', zekerheid: 'TOEGEZEGD' }] },
  ],
  ['een te lange tekst', 'samenvatting', { samenvatting: 'x'.repeat(20_001) }],
  ['een nulteken', 'titel', { titel: 'a\u0000b' }],
  ['een nulteken in een gemeentecode', 'gemeenten.0', { gemeenten: ['GM\u0000'] }],
  ['een half teken', 'betrokkenheidNaasten', { betrokkenheidNaasten: 'a\ud800b' }],
  ['een datum in het jaar nul', 'startdatum', { startdatum: '0000-01-01' }],
  ['een activiteit in het jaar nul', 'activiteiten.0.start', activiteit({ start: '0000-12-31' })],
  ['een onmogelijk tarief', 'begroting.0.tarief', kosten({ tarief: '10000000000.01' })],
  ['een onmogelijke regel', 'begroting.0', kosten({ aantal: '1000000000', tarief: '10000000000.00' })],
  ['een onmogelijk kental', 'besparingen.0.kental', besparing({ kental: '10000000000.01' })],
  ['onmogelijke tegenkosten', 'besparingen.0.tegenkosten', besparing({ tegenkosten: '10000000000.01' })],
  ['een negatief aantal personen', 'besparingen.0.personen', besparing({ personen: -1 })],
  ['een kental uit een onmogelijk jaar', 'besparingen.0.jaarKental', besparing({ jaarKental: 12 })],
  ['een kans van zes', 'risicos.0.kans', risico({ kans: 6 })],
  ['een impact van nul', 'risicos.0.impact', risico({ impact: 0 })],
  ['een negatieve doelgroep', 'doelgroep.omvang', { doelgroep: { omvang: -1 } }],
  ['meer regels dan er kunnen zijn', 'buurten', { buurten: Array.from({ length: 501 }, (_, i) => `BU${i}`) }],
];

describe('wat niet kan worden bewaard', () => {
  it.each(GEVALLEN)('weigert %s en noemt het veld (%s), bij aanmaken en bij wijzigen', async (_wat, veld, inhoud) => {
    const basis = { regeling: 'DOS', jaar: 2026, titel: 'Proef' };
    const aantal = await waarde(t, 'SELECT count(*) FROM aanvraag');
    const [bijMaken] = await geweigerd(t, EDE, 'aanvraagAanmaken', { inhoud: { ...basis, ...inhoud } });
    expect(bijMaken).toMatchObject({ code: 'VALIDATIE', veld: `inhoud.${veld}`, bevindingen: [] });
    expect(bijMaken?.melding).toMatch(/^[A-Z].*\.$/);
    expect(await waarde(t, 'SELECT count(*) FROM aanvraag')).toBe(aantal);

    const stand = await concept(t, EDE);
    const voor = await momentopname(t, stand.id);
    const [bijWijzigen] = await geweigerd(t, EDE, 'aanvraagWijzigen', {
      ...actie(stand),
      inhoud: { ...basis, ...inhoud },
    });
    expect(bijWijzigen).toMatchObject({ code: 'VALIDATIE', veld: `inhoud.${veld}` });
    expect(await momentopname(t, stand.id)).toBe(voor);
  });

  it('noemt alle fouten tegelijk', async () => {
    const fouten = await geweigerd(t, EDE, 'aanvraagAanmaken', {
      inhoud: {
        regeling: 'DOS',
        jaar: 2026,
        titel: 'x',
        projectjaar: 0,
        ...kosten({ tarief: '90000000000.00' }),
        ...risico({ kans: 9 }),
      },
    });
    expect(fouten.map(({ veld }) => veld)).toEqual([
      'inhoud.projectjaar',
      'inhoud.begroting.0.tarief',
      'inhoud.risicos.0.kans',
    ]);
  });

  it('weigert een aanvraag voor een andere organisatie', async () => {
    const [fout] = await geweigerd(t, EDE, 'aanvraagAanmaken', {
      inhoud: { regeling: 'DOS', jaar: 2026, titel: 'x', aanvragerId: t.partner('gemeente-heerlen') },
    });
    expect(fout).toMatchObject({ code: 'VALIDATIE', veld: 'inhoud.aanvragerId' });
    expect(fout?.melding).toContain('eigen organisatie');
  });

  it('weigert een vorige aanvraag van een ander, van een later jaar of die er niet is', async () => {
    const vanHeerlen = await concept(t, 'gemeente-heerlen');
    const later = await concept(t, EDE, { jaar: 2027 });
    for (const vorigeAanvraagId of [vanHeerlen.id, later.id, ONBEKEND]) {
      const [fout] = await geweigerd(t, EDE, 'aanvraagAanmaken', {
        inhoud: { regeling: 'DOS', jaar: 2026, titel: 'x', vorigeAanvraagId },
      });
      expect(fout).toMatchObject({ code: 'VALIDATIE', veld: 'inhoud.vorigeAanvraagId' });
    }
  });

  it('weigert een geldbedrag als getal en een te fijn bedrag voordat er iets gebeurt', async () => {
    for (const gevraagdeBijdrage of [12.5, '12.345', '-1.00', '1e3', '1,50', '']) {
      const { errors, status } = await doe(t, EDE, 'aanvraagAanmaken', {
        inhoud: { regeling: 'DOS', jaar: 2026, titel: 'x', gevraagdeBijdrage },
      });
      expect(errors?.[0]?.extensions.code, String(gevraagdeBijdrage)).toBe('BAD_USER_INPUT');
      expect(status).toBe(400);
    }
  });

  it('weigert onopslaanbare tekst ook in de stappen na het concept', async () => {
    const stand = await brengNaar(t, EDE, 'INGEDIEND');
    const voor = await momentopname(t, stand.id);
    const stappen: [string, string, string, Record<string, unknown>][] = [
      ['menzis-beoordelaar', 'aanvullingVragen', 'ontbreekt.0', { ontbreekt: ['a\u0000'] }],
      ['menzis-beoordelaar', 'aanvullingVragen', 'ontbreekt.1', { ontbreekt: ['goed', 'a\udfff'] }],
      ['menzis-beoordelaar', 'aanvullingVragen', 'ontbreekt.0', { ontbreekt: ['  '] }],
      ['menzis-beoordelaar', 'aanvullingVragen', 'ontbreekt', { ontbreekt: [] }],
      ['menzis-beslisser', 'aanvraagNietInBehandelingNemen', 'motivering', { motivering: ' ' }],
      [EDE, 'aanvraagIntrekken', 'motivering', { motivering: '\u0000' }],
      [EDE, 'aanvraagIntrekken', 'motivering', { motivering: 'x'.repeat(20_001) }],
    ];
    for (const [account, mutatie, veld, extra] of stappen) {
      const [fout] = await geweigerd(t, account, mutatie, { ...actie(stand), ...extra });
      expect(fout).toMatchObject({ code: 'VALIDATIE', veld });
    }
    expect(await momentopname(t, stand.id)).toBe(voor);
  });
});

const actie = ({ id, versie }: { id: string; versie: number }) => ({ id, versie });
