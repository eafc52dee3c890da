import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doe, gelukt, inhoudVan } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { concept, geweigerd, lees, momentopname, waarde, wijzig } from './hulp.ts';
import { alsInvoer, INHOUDVELDEN } from './rondreis.ts';

const EDE = 'gemeente-ede';
let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

/** The plan of Ede with something in every field that it leaves empty. */
function vol(): Record<string, unknown> {
  const inhoud = inhoudVan(t, EDE);
  const [eerste, ...overige] = inhoud.activiteiten as Record<string, unknown>[];
  return {
    ...inhoud,
    aanvragerId: t.partner(EDE),
    overgangsbeleid2026: true,
    projectjaar: 2,
    uitzonderingsverzoek: { motivering: 'De gemeente zoekt nog dekking.', gevraagdPercentage: '20.50' },
    activiteiten: [{ ...eerste, uitvoerderId: null, start: null, einde: null, omschrijving: null }, ...overige],
    financiering: [
      ...(inhoud.financiering as unknown[]),
      {
        partnerId: t.partner('buurtkracht-welzijn'),
        soort: 'IN_NATURA',
        bedrag: '0.01',
        zekerheid: 'ONDER_VOORBEHOUD',
      },
    ],
  };
}

describe('bewaren', () => {
  it('bewaart een concept met alleen regeling, jaar en titel, en toont wat ontbreekt', async () => {
    const { id } = await concept(t, EDE);
    const gelezen = await lees(
      t,
      EDE,
      id,
      `${INHOUDVELDEN} status versie kenmerk zorgkantoor { code } toets { indienbaar }`,
    );
    expect(gelezen).toMatchObject({ status: 'CONCEPT', versie: 1, zorgkantoor: null, gevraagdeBijdrage: null });
    expect(gelezen.kenmerk).toMatch(/^CONCEPT-[0-9A-F]{12}$/);
    expect(gelezen.toets.indienbaar).toBe(false);
    expect(gelezen.doelgroep).toEqual({
      omschrijving: null,
      omvang: null,
      verwachtBereik: null,
      gemeenschapsgericht: null,
    });
    for (const lijst of [
      'gemeenten',
      'buurten',
      'partners',
      'activiteiten',
      'begroting',
      'financiering',
      'besparingen',
      'risicos',
      'mijlpalen',
    ])
      expect(gelezen[lijst], lijst).toEqual([]);
  });

  it('geeft een vol plan veld voor veld terug zoals het is opgestuurd', async () => {
    const inhoud = vol();
    const { id } = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud });
    expect(alsInvoer(await lees(t, EDE, id, INHOUDVELDEN))).toEqual(inhoud);
  });

  it('bewaart ook wat tegen het beleid ingaat en laat de toets dat zeggen', async () => {
    const { id } = await concept(t, EDE, { jaar: 2031, titel: '', startdatum: '2029-05-01', einddatum: '2028-01-01' });
    const { jaar, toets } = await lees(
      t,
      EDE,
      id,
      'jaar toets { bevindingen(uitkomst: [NIET_VOLDAAN]) { regel ernst veld } }',
    );
    expect(jaar).toBe(2031);
    expect(toets.bevindingen).toContainEqual({ regel: 'DOS-007', ernst: 'BLOKKEREND', veld: 'jaar' });
    expect(toets.bevindingen.map(({ regel }: { regel: string }) => regel)).toContain('DOS-008');
  });

  it('herkent een organisatie aan haar id, ook in hoofdletters', async () => {
    const inhoud = {
      aanvragerId: t.partner(EDE).toUpperCase(),
      partners: [{ partnerId: t.partner('buurtkracht-welzijn').toUpperCase(), rol: 'UITVOERDER' }],
    };
    const { id } = await concept(t, EDE, inhoud);
    expect((await lees(t, EDE, id, 'partners { partner { naam } }')).partners).toEqual([
      { partner: { naam: 'Buurtkracht Welzijn' } },
    ]);
  });

  it('telt een gemeente en een buurt die twee keer zijn genoemd een keer', async () => {
    const { id } = await concept(t, EDE, { gemeenten: ['GM0228', 'GM0228'], buurten: ['BU02289900', 'BU02289900'] });
    expect(await lees(t, EDE, id, 'gemeenten { code } buurten')).toEqual({
      gemeenten: [{ code: 'GM0228' }],
      buurten: ['BU02289900'],
    });
  });
});

describe('wijzigen', () => {
  it('laat staan wat niet is meegestuurd', async () => {
    const inhoud = vol();
    const stand = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud });
    await gelukt(t, EDE, 'aanvraagWijzigen', {
      ...{ id: stand.id, versie: stand.versie },
      inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Andere titel', doelgroep: { omvang: 12 } },
    });
    expect(alsInvoer(await lees(t, EDE, stand.id, INHOUDVELDEN))).toEqual({
      ...inhoud,
      titel: 'Andere titel',
      doelgroep: { ...(inhoud.doelgroep as object), omvang: 12 },
    });
  });

  it('leegt wat null is, ook lijsten en groepen', async () => {
    const stand = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: vol() });
    const velden = Object.keys(vol()).filter((veld) => !['regeling', 'jaar', 'titel', 'aanvragerId'].includes(veld));
    await wijzig(t, EDE, stand, Object.fromEntries(velden.map((veld) => [veld, null])));
    const leeg = await concept(t, EDE);
    expect(await lees(t, EDE, stand.id, INHOUDVELDEN)).toEqual(await lees(t, EDE, leeg.id, INHOUDVELDEN));
  });

  it('leegt een enkel veld van een groep en laat de andere staan', async () => {
    const stand = await concept(t, EDE, {
      borging: { financier: 'Gemeente Ede', stappen: [{ omschrijving: 'Besluit', datum: '2026-12-01' }] },
      bijdrageAanDoel: { mechanismen: ['UITSTELLEN'], wijzeEnMate: 'Zo.' },
    });
    await wijzig(t, EDE, stand, { borging: { stappen: null }, bijdrageAanDoel: { mechanismen: null } });
    expect(
      await lees(
        t,
        EDE,
        stand.id,
        'borging { financier stappen { datum } } bijdrageAanDoel { mechanismen wijzeEnMate }',
      ),
    ).toEqual({
      borging: { financier: 'Gemeente Ede', stappen: [] },
      bijdrageAanDoel: { mechanismen: [], wijzeEnMate: 'Zo.' },
    });
  });

  it('vervangt een lijst in haar geheel en in de nieuwe volgorde', async () => {
    const stand = await concept(t, EDE, {
      buurten: ['BU02289900', 'BU02289901'],
      risicos: [{ omschrijving: 'Oud', kans: 1, impact: 1, maatregel: 'Niets' }],
    });
    await wijzig(t, EDE, stand, {
      buurten: ['BU02289901', 'BU02289902', 'BU02289900'],
      risicos: [{ omschrijving: 'Nieuw', kans: 5, impact: 5, maatregel: 'Iets' }],
    });
    expect(await lees(t, EDE, stand.id, 'buurten risicos { omschrijving }')).toEqual({
      buurten: ['BU02289901', 'BU02289902', 'BU02289900'],
      risicos: [{ omschrijving: 'Nieuw' }],
    });
  });

  it('schrijft in de geschiedenis wie wat wijzigde, en noemt niets wat gelijk bleef', async () => {
    const inhoud = vol();
    let stand = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud });
    const wijzigen = async (nieuw: Record<string, unknown>) => {
      stand = await gelukt(t, EDE, 'aanvraagWijzigen', { id: stand.id, versie: stand.versie, inhoud: nieuw });
    };
    await wijzigen(inhoud);
    await wijzigen({ ...inhoud, titel: 'Anders', gevraagdeBijdrage: '1.00' });
    const { geschiedenis } = await lees(t, EDE, stand.id, 'geschiedenis { soort door toelichting }');
    expect(geschiedenis).toEqual([
      { soort: 'AANVRAAG_AANGEMAAKT', door: 'Gemeente Ede', toelichting: 'Veldhuizen voor elkaar' },
      { soort: 'AANVRAAG_GEWIJZIGD', door: 'Gemeente Ede', toelichting: 'Opgeslagen zonder wijziging.' },
      { soort: 'AANVRAAG_GEWIJZIGD', door: 'Gemeente Ede', toelichting: 'Gewijzigd: titel, gevraagdeBijdrage.' },
    ]);
    const wijzigingen = await waarde(
      t,
      `SELECT gegevens->'wijzigingen' FROM gebeurtenis WHERE aanvraag_id = $1 ORDER BY id DESC LIMIT 1`,
      [stand.id],
    );
    expect(wijzigingen).toEqual([
      { veld: 'titel', oud: 'Veldhuizen voor elkaar', nieuw: 'Anders' },
      { veld: 'gevraagdeBijdrage', oud: 16_300_000, nieuw: 100 },
    ]);
  });

  it('laat van twee gelijktijdige schrijvers er precies een slagen', async () => {
    const stand = await concept(t, EDE);
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const versie = 1 + ronde;
      const pogingen = await Promise.all(
        ['een', 'twee', 'drie'].map((titel) =>
          doe(t, EDE, 'aanvraagWijzigen', { id: stand.id, versie, inhoud: { regeling: 'DOS', jaar: 2026, titel } }),
        ),
      );
      const codes = pogingen.map(({ payload }) => payload.fouten[0]?.code ?? 'gelukt').sort();
      expect(codes).toEqual(['VERSIE_CONFLICT', 'VERSIE_CONFLICT', 'gelukt']);
      const winnaar = ['een', 'twee', 'drie'][pogingen.findIndex(({ payload }) => payload.fouten.length === 0)];
      expect(await lees(t, EDE, stand.id, 'titel versie')).toEqual({ titel: winnaar, versie: versie + 1 });
    }
  });

  it('noemt bij een verouderde versie de huidige en wijzigt niets', async () => {
    const stand = await wijzig(t, EDE, await concept(t, EDE), { titel: 'Tweede' });
    const voor = await momentopname(t, stand.id);
    const [fout] = await geweigerd(t, EDE, 'aanvraagWijzigen', {
      id: stand.id,
      versie: 1,
      inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Derde' },
    });
    expect(fout).toMatchObject({ code: 'VERSIE_CONFLICT', veld: 'versie' });
    expect(fout?.melding).toContain('versie 2');
    expect(await momentopname(t, stand.id)).toBe(voor);
  });
});
