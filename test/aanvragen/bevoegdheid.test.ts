import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, doe, gelukt } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { concept, geweigerd, lees, momentopname, sql, wijzig } from './hulp.ts';

const EDE = 'gemeente-ede';
const PLAATS = 'zorgkantoor { code } zorgkantoorregio { code } afstemming { uitkomst }';
let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

describe('welk zorgkantoor bevoegd is', () => {
  it('volgt uit de eerste gemeente en verandert mee', async () => {
    const stand = await concept(t, EDE, { gemeenten: ['GM0228', 'GM0917'] });
    expect(await lees(t, EDE, stand.id, PLAATS)).toMatchObject({
      zorgkantoor: { code: 'MENZIS' },
      zorgkantoorregio: { code: 'ZK04' },
    });
    await wijzig(t, EDE, stand, { gemeenten: ['GM0917', 'GM0228'] });
    expect(await lees(t, EDE, stand.id, PLAATS)).toMatchObject({
      zorgkantoor: { code: 'CZ' },
      zorgkantoorregio: { code: 'ZK31' },
    });
  });

  it('waarschuwt bij gemeenten in meer dan een regio en houdt dat plan niet tegen', async () => {
    const { id } = await concept(t, EDE, { gemeenten: ['GM0228', 'GM0917', 'GM0118'] });
    const { toets } = await lees(t, EDE, id, 'toets { bevindingen { regel ernst uitkomst waarde toelichting } }');
    const bevindingen = toets.bevindingen.filter(({ regel }: { regel: string }) => regel === 'DOS-012');
    expect(bevindingen).toEqual([
      expect.objectContaining({ ernst: 'WAARSCHUWING', uitkomst: 'NIET_VOLDAAN', waarde: '3' }),
    ]);
    expect(bevindingen[0].toelichting).toContain('Ede');
  });

  it('begint de afstemming opnieuw als het bevoegde zorgkantoor verandert, en alleen dan', async () => {
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD');
    let stand = await wijzig(t, EDE, await versie(id), { gemeenten: ['GM0228', 'GM0917'], titel: 'Nog steeds Menzis' });
    expect((await lees(t, EDE, id, PLAATS)).afstemming).toEqual({ uitkomst: 'PASSEND' });
    stand = await wijzig(t, EDE, stand, { gemeenten: ['GM0917'], titel: 'Nog steeds Menzis' });
    expect(await lees(t, EDE, id, PLAATS)).toMatchObject({ zorgkantoor: { code: 'CZ' }, afstemming: null });
    const { geschiedenis } = await lees(t, EDE, id, 'geschiedenis { toelichting }');
    expect(geschiedenis.at(-1).toelichting).toBe(
      'Gewijzigd: gemeenten. Het bevoegde zorgkantoor veranderde: vraag opnieuw afstemming.',
    );
    expect(
      (await geweigerd(t, 'menzis-beoordelaar', 'afstemmingVastleggen', { ...actie(stand), ...PASSEND }))[0]?.code,
    ).toBe('NIET_GEVONDEN');
    expect(
      (await geweigerd(t, 'cz-beoordelaar', 'afstemmingVastleggen', { ...actie(stand), ...PASSEND }))[0]?.code,
    ).toBe('NIET_GEVONDEN');
    const gevraagd = await gelukt(t, EDE, 'afstemmingVragen', actie(stand));
    await gelukt(t, 'cz-beoordelaar', 'afstemmingVastleggen', { ...actie(gevraagd), ...PASSEND });
  });

  it('kan geen afstemming vragen zonder gemeente en wijzigt dan niets', async () => {
    const stand = await concept(t, EDE);
    const voor = await momentopname(t, stand.id);
    const [fout] = await geweigerd(t, EDE, 'afstemmingVragen', actie(stand));
    expect(fout).toMatchObject({ code: 'VALIDATIE', veld: 'inhoud.gemeenten' });
    expect(await momentopname(t, stand.id)).toBe(voor);
  });

  it('legt na de eerste indiening regeling, jaar en regio vast', async () => {
    const { id } = await brengNaar(t, EDE, 'AANVULLING_GEVRAAGD');
    const voor = await momentopname(t, id);
    const gevallen: [string, Record<string, unknown>][] = [
      ['inhoud.jaar', { jaar: 2027 }],
      ['inhoud.gemeenten.0', { gemeenten: ['GM0917'] }],
      ['inhoud.gemeenten.0', { gemeenten: [] }],
    ];
    for (const [veld, inhoud] of gevallen) {
      const { versie: nu } = await versie(id);
      const [fout] = await geweigerd(t, EDE, 'aanvraagWijzigen', {
        ...{ id, versie: nu },
        inhoud: { regeling: 'DOS', jaar: 2026, titel: 'x', ...inhoud },
      });
      expect(fout).toMatchObject({ code: 'VALIDATIE', veld });
    }
    expect(await momentopname(t, id)).toBe(voor);
    await wijzig(t, EDE, await versie(id), { gemeenten: ['GM0228', 'GM0917'] });
  });
});

describe('een gemeente die van regio wisselt', () => {
  beforeAll(async () => {
    await sql(t, `INSERT INTO gemeente_indeling VALUES ('GM0118', 'ZK31', '2027-01-01', NULL)`);
  });

  it('hoort per jaar bij een ander zorgkantoor, ook als alleen het jaar van een concept verandert', async () => {
    const stand = await concept(t, EDE, { gemeenten: ['GM0118'] });
    const eerste = (await lees(t, EDE, stand.id, PLAATS)).zorgkantoorregio.code;
    expect(eerste).not.toBe('ZK31');
    await wijzig(t, EDE, stand, { jaar: 2027 });
    expect((await lees(t, EDE, stand.id, PLAATS)).zorgkantoorregio.code).toBe('ZK31');
  });

  it('geeft een vervolgaanvraag het zorgkantoor van het nieuwe jaar', async () => {
    const { id } = await brengNaar(t, 'gemeente-heerlen', 'INGEDIEND');
    await sql(t, `INSERT INTO gemeente_indeling VALUES ('GM0917', 'ZK04', '2027-01-01', NULL)`);
    const vervolg = await gelukt(t, 'gemeente-heerlen', 'vervolgaanvraagAanmaken', { vorigeAanvraagId: id });
    expect(await lees(t, 'gemeente-heerlen', vervolg.id, PLAATS)).toMatchObject({
      zorgkantoor: { code: 'MENZIS' },
      zorgkantoorregio: { code: 'ZK04' },
    });
    expect(await lees(t, 'gemeente-heerlen', id, PLAATS)).toMatchObject({ zorgkantoor: { code: 'CZ' } });
  });
});

describe('vervolg', () => {
  it('maakt per project een aanvraag per jaar en noemt de tweede een fout in het jaar', async () => {
    const { id } = await brengNaar(t, EDE, 'INGEDIEND');
    const vervolg = await gelukt(t, EDE, 'vervolgaanvraagAanmaken', { vorigeAanvraagId: id });
    const [fout] = await geweigerd(t, EDE, 'vervolgaanvraagAanmaken', { vorigeAanvraagId: id });
    expect(fout).toMatchObject({ code: 'VALIDATIE', veld: 'inhoud.jaar' });
    expect(await lees(t, EDE, id, 'vervolgaanvragen { id jaar projectjaar }')).toEqual({
      vervolgaanvragen: [{ id: vervolg.id, jaar: 2027, projectjaar: 2 }],
    });
    await gelukt(t, EDE, 'aanvraagIntrekken', { ...actie(vervolg), motivering: 'Wij beginnen opnieuw.' });
    await gelukt(t, EDE, 'vervolgaanvraagAanmaken', { vorigeAanvraagId: id });
  });

  it('leidt het projectjaar af van de vorige aanvraag en meldt de koppeling in de geschiedenis', async () => {
    const vorige = await concept(t, EDE, { projectjaar: 2 });
    const stand = await concept(t, EDE, { jaar: 2027, projectjaar: 1 });
    const gekoppeld = await wijzig(t, EDE, stand, { jaar: 2027, vorigeAanvraagId: vorige.id });
    const velden = 'projectjaar vorigeAanvraag { id } geschiedenis { toelichting }';
    const gelezen = await lees(t, EDE, stand.id, velden);
    expect(gelezen).toMatchObject({ projectjaar: 3, vorigeAanvraag: { id: vorige.id } });
    expect(gelezen.geschiedenis.at(-1).toelichting).toBe('Gewijzigd: projectjaar, vorigeAanvraagId.');
    await wijzig(t, EDE, gekoppeld, { jaar: 2027, vorigeAanvraagId: null });
    expect((await lees(t, EDE, stand.id, velden)).vorigeAanvraag).toBeNull();
  });

  it('weigert een vervolg op een aanvraag die niet zo ver is of van een ander is', async () => {
    const eigen = await concept(t, EDE);
    expect((await geweigerd(t, EDE, 'vervolgaanvraagAanmaken', { vorigeAanvraagId: eigen.id }))[0]).toMatchObject({
      code: 'STATUS',
      veld: 'vorigeAanvraagId',
    });
    const ander = await brengNaar(t, EDE, 'INGEDIEND');
    const { payload } = await doe(t, 'gemeente-heerlen', 'vervolgaanvraagAanmaken', { vorigeAanvraagId: ander.id });
    expect(payload).toMatchObject({ aanvraag: null, fouten: [{ code: 'NIET_GEVONDEN' }] });
  });
});

const PASSEND = { datum: '2026-11-16', uitkomst: 'PASSEND' };
const actie = ({ id, versie: nu }: { id: string; versie: number }) => ({ id, versie: nu });
const versie = (id: string): Promise<{ id: string; versie: number }> => lees(t, EDE, id, 'id versie');
