import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { projectmap } from '../../server/platform/config/config.ts';
import { brengNaar, doe, gelukt, inhoudVan, SCORES, stelBudget } from '../support/aanvragen.ts';
import { BEGIN, startProduct, type Testproduct } from '../support/product.ts';
import { herstart } from './herstart.ts';
import { concept, eenJaarVerder, geweigerd, lees, momentopname, nu, sql, stap, waarde } from './hulp.ts';

const EDE = 'gemeente-ede';
const HEERLEN = 'gemeente-heerlen';
const BEOORDELAAR = 'menzis-beoordelaar';
let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterEach(() => t.klok.zet(BEGIN));
afterAll(() => t.stop());

const regelsVan = (fout: { bevindingen: { regel: string }[] } | undefined) =>
  fout?.bevindingen.map(({ regel }) => regel);

describe('de indieningsperiode', () => {
  it('opent voor 2027 op 1 november 2026 om middernacht in Nederland', async () => {
    t.klok.zet('2026-10-20T12:00:00+02:00');
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD', eenJaarVerder(inhoudVan(t, EDE)));
    t.klok.zet('2026-10-31T23:59:59+01:00');
    const voor = await momentopname(t, id);
    const [fout] = await geweigerd(t, EDE, 'aanvraagIndienen', await nu(t, id));
    expect(fout?.code).toBe('BELEID');
    expect(regelsVan(fout)).toEqual(['DOS-059']);
    expect(await momentopname(t, id)).toBe(voor);
    t.klok.zet('2026-11-01T00:00:00+01:00');
    const { kenmerk } = await stap(t, EDE, 'aanvraagIndienen', id);
    expect(kenmerk).toBe('DOS-2027-ZK04-0001');
    expect(await lees(t, EDE, id, 'ingediendOp')).toEqual({ ingediendOp: '2026-10-31T23:00:00.000Z' });
  });

  it('opent voor 2026 op 10 augustus 2026 om middernacht in Nederland', async () => {
    t.klok.zet('2026-08-09T23:59:59+02:00');
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD');
    const [fout] = await geweigerd(t, EDE, 'aanvraagIndienen', await nu(t, id));
    expect(regelsVan(fout)).toEqual(['DOS-058']);
    t.klok.zet('2026-08-10T00:00:00+02:00');
    await stap(t, EDE, 'aanvraagIndienen', id);
  });
});

describe('wat aan indienen voorafgaat', () => {
  it('is het oordeel passend: niet gevraagd, gevraagd en niet passend houden tegen', async () => {
    const { id } = await brengNaar(t, EDE, 'CONCEPT');
    const geprobeerd = async () => regelsVan((await geweigerd(t, EDE, 'aanvraagIndienen', await nu(t, id)))[0]);
    expect(await geprobeerd()).toEqual(['DOS-025', 'DOS-026']);
    await stap(t, EDE, 'afstemmingVragen', id);
    expect(await geprobeerd()).toEqual(['DOS-025', 'DOS-026']);
    const datum = '2026-11-16';
    await stap(t, BEOORDELAAR, 'afstemmingVastleggen', id, {
      datum,
      uitkomst: 'NIET_PASSEND',
      toelichting: 'Te duur.',
    });
    expect(await geprobeerd()).toEqual(['DOS-026']);
    await stap(t, EDE, 'afstemmingVragen', id);
    await stap(t, BEOORDELAAR, 'afstemmingVastleggen', id, { datum, uitkomst: 'PASSEND' });
    await stap(t, EDE, 'aanvraagIndienen', id);
    expect((await lees(t, EDE, id, 'afstemming { uitkomst datum toelichting }')).afstemming).toEqual({
      uitkomst: 'PASSEND',
      datum,
      toelichting: null,
    });
  });

  it('legt geen afstemming vast in de toekomst, zonder reden of met een uitkomst die geen oordeel is', async () => {
    const { id } = await brengNaar(t, EDE, 'CONCEPT');
    await stap(t, EDE, 'afstemmingVragen', id);
    const gevallen: [string, Record<string, unknown>][] = [
      ['datum', { datum: '2026-11-17', uitkomst: 'PASSEND' }],
      ['datum', { datum: '0000-01-01', uitkomst: 'PASSEND' }],
      ['toelichting', { datum: '2026-11-16', uitkomst: 'NIET_PASSEND' }],
      ['toelichting', { datum: '2026-11-16', uitkomst: 'NIET_PASSEND', toelichting: '  ' }],
      ['uitkomst', { datum: '2026-11-16', uitkomst: 'GEVRAAGD' }],
    ];
    const voor = await momentopname(t, id);
    for (const [veld, extra] of gevallen) {
      const [fout] = await geweigerd(t, BEOORDELAAR, 'afstemmingVastleggen', { ...(await nu(t, id)), ...extra });
      expect(fout).toMatchObject({ code: 'VALIDATIE', veld });
    }
    expect(await momentopname(t, id)).toBe(voor);
    // Just after midnight in Amsterdam it is still the day before in UTC.
    t.klok.zet('2026-11-17T00:15:00+01:00');
    await stap(t, BEOORDELAAR, 'afstemmingVastleggen', id, { datum: '2026-11-17', uitkomst: 'PASSEND' });
  });

  it('weigert met de bevindingen die tegenhouden, noemt het veld en schrijft niets', async () => {
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD', { samenvatting: null, verklaringen: null, mijlpalen: [] });
    const voor = await momentopname(t, id);
    const { payload } = await doe(t, EDE, 'aanvraagIndienen', await nu(t, id));
    const [fout] = payload.fouten;
    expect(fout?.code).toBe('BELEID');
    expect(fout?.veld).toMatch(/^inhoud\./);
    const regels = regelsVan(fout) ?? [];
    expect(regels).toContain('DOS-024');
    for (const regel of new Set(regels)) expect(fout?.melding).toContain(regel);
    expect(await momentopname(t, id)).toBe(voor);
    expect(payload.aanvraag?.status).toBe('CONCEPT');
  });
});

describe('de ingediende versie', () => {
  it('verandert niet als de aanvrager daarna wijzigt; opnieuw indienen maakt versie 2 met hetzelfde kenmerk', async () => {
    const { id, kenmerk } = await brengNaar(t, EDE, 'AANVULLING_GEVRAAGD');
    const bevroren = () => sql(t, 'SELECT v::text FROM aanvraag_versie v WHERE aanvraag_id = $1 AND nummer = 1', [id]);
    const voor = await bevroren();
    const eerste = await lees(t, EDE, id, 'ingediendOp gevraagdeAanvulling');
    expect(eerste.gevraagdeAanvulling).toEqual(['Een toelichting op de begroting.']);
    t.klok.vooruit({ dagen: 2 });
    await stap(t, EDE, 'aanvraagWijzigen', id, { inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Na de aanvulling' } });
    expect(await bevroren()).toEqual(voor);
    await stap(t, EDE, 'aanvraagIndienen', id);
    expect(await bevroren()).toEqual(voor);
    const gelezen = await lees(
      t,
      EDE,
      id,
      'titel kenmerk ingediendOp gevraagdeAanvulling ingediendeVersies { nummer ingediendOp toets { indienbaar getoetstOp } }',
    );
    expect(gelezen).toMatchObject({
      titel: 'Na de aanvulling',
      kenmerk,
      ingediendOp: eerste.ingediendOp,
      gevraagdeAanvulling: null,
    });
    expect(gelezen.ingediendeVersies).toMatchObject([
      { nummer: 1, ingediendOp: '2026-11-16T09:00:00.000Z', toets: { indienbaar: true } },
      { nummer: 2, ingediendOp: '2026-11-18T09:00:00.000Z', toets: { getoetstOp: '2026-11-18T09:00:00.000Z' } },
    ]);
    const titels = await sql(
      t,
      `SELECT plan->>'titel' AS titel FROM aanvraag_versie WHERE aanvraag_id = $1 ORDER BY nummer`,
      [id],
    );
    expect(titels).toEqual([{ titel: 'Veldhuizen voor elkaar' }, { titel: 'Na de aanvulling' }]);
  });

  it('laat een aanvulling die het plan stukmaakt niet indienen en houdt versie 1', async () => {
    const { id } = await brengNaar(t, EDE, 'AANVULLING_GEVRAAGD');
    await stap(t, EDE, 'aanvraagWijzigen', id, { inhoud: { regeling: 'DOS', jaar: 2026, titel: 'x', begroting: [] } });
    const [fout] = await geweigerd(t, EDE, 'aanvraagIndienen', await nu(t, id));
    expect(fout?.code).toBe('BELEID');
    expect(await waarde(t, 'SELECT max(nummer) FROM aanvraag_versie WHERE aanvraag_id = $1', [id])).toBe(1);
  });

  it('houdt het kader waaronder is ingediend als er een nieuwer komt; een concept valt onder het nieuwe', async () => {
    const map = await mkdtemp(join(tmpdir(), 'domeinbrug-kaders-'));
    const eigen = join(projectmap(), 'server/beleid/dos/kaders');
    await cp(eigen, map, { recursive: true });
    const kader = JSON.parse(readFileSync(join(eigen, 'dos-2026.json'), 'utf8'));
    const nieuw = { ...kader, versie: 'DOS-2026-2027.2', minimumEigenAandeel: [9000, 9500, 9900] };
    await writeFile(join(map, 'dos-2026-2.json'), JSON.stringify(nieuw));
    await stelBudget(t, EDE, '9000000.00', { prioriteringVerplicht: false });
    const ingediend = await brengNaar(t, EDE, 'INGEDIEND');
    const gevraagd = await brengNaar(t, EDE, 'AANVULLING_GEVRAAGD');
    const draft = await brengNaar(t, EDE, 'AFGESTEMD');
    const later = await herstart(t, Kaderregister.lees([map]));
    try {
      const velden =
        'beleidskader { versie } toets { indienbaar beleidskader { versie } } kerncijfers { minimumEigenAandeelPercentage }';
      const oud = {
        beleidskader: { versie: 'DOS-2026-2027.1' },
        toets: { indienbaar: true },
        kerncijfers: { minimumEigenAandeelPercentage: '20.00' },
      };
      expect(await lees(later, EDE, ingediend.id, velden)).toMatchObject(oud);
      expect(await lees(later, EDE, gevraagd.id, velden)).toMatchObject(oud);
      expect(await lees(later, EDE, draft.id, velden)).toMatchObject({
        beleidskader: { versie: 'DOS-2026-2027.2' },
        toets: { indienbaar: false, beleidskader: { versie: 'DOS-2026-2027.2' } },
        kerncijfers: { minimumEigenAandeelPercentage: '90.00' },
      });
      const [fout] = await geweigerd(later, EDE, 'aanvraagIndienen', await nu(t, draft.id));
      expect(regelsVan(fout)).toContain('DOS-064');
      await stap(later, EDE, 'aanvraagIndienen', gevraagd.id);
      await stap(later, BEOORDELAAR, 'aanvraagVolledigVerklaren', ingediend.id);
      await stap(later, BEOORDELAAR, 'beoordelingVastleggen', ingediend.id, {
        scores: SCORES,
        advies: 'TOEKENNEN',
        motivering: 'Goed.',
      });
      await stap(later, 'menzis-beslisser', 'aanvraagToekennen', ingediend.id, {
        bedrag: '163000.00',
        motivering: 'Akkoord.',
      });
      const versies = await sql(
        t,
        'SELECT kader_versie FROM aanvraag_versie WHERE aanvraag_id = ANY($1) UNION ALL SELECT kader_versie FROM besluit WHERE aanvraag_id = $2',
        [[gevraagd.id, ingediend.id], ingediend.id],
      );
      expect(new Set(versies.map(({ kader_versie }) => kader_versie))).toEqual(new Set(['DOS-2026-2027.1']));
    } finally {
      await later.stop();
      await rm(map, { recursive: true });
    }
  });
});

describe('het kenmerk', () => {
  it('telt zonder gaten per regeling, jaar en regio, ook bij twintig gelijktijdige indieningen en weigeringen ertussen', async () => {
    const volgnummer = Number(
      await waarde(
        t,
        `SELECT coalesce(max(laatste), 0) FROM kenmerk_teller WHERE jaar = 2026 AND zorgkantoorregio_code = 'ZK04'`,
      ),
    );
    const goed: { id: string; versie: number }[] = [];
    for (let i = 0; i < 20; i += 1) goed.push(await brengNaar(t, EDE, 'AFGESTEMD', { titel: `Plan ${i}` }));
    const fout: { id: string; versie: number }[] = [];
    for (let i = 0; i < 5; i += 1) fout.push(await brengNaar(t, EDE, 'AFGESTEMD', { samenvatting: null }));
    const heerlen = await brengNaar(t, HEERLEN, 'AFGESTEMD');
    const [ede, geweigerden, elders] = await Promise.all([
      Promise.all(goed.map(({ id, versie }) => gelukt(t, EDE, 'aanvraagIndienen', { id, versie }))),
      Promise.all(fout.map(({ id, versie }) => geweigerd(t, EDE, 'aanvraagIndienen', { id, versie }))),
      gelukt(t, HEERLEN, 'aanvraagIndienen', { id: heerlen.id, versie: heerlen.versie }),
    ]);
    expect(geweigerden.every(([een]) => een?.code === 'BELEID')).toBe(true);
    const verwacht = Array.from(
      { length: 20 },
      (_, i) => `DOS-2026-ZK04-${String(volgnummer + 1 + i).padStart(4, '0')}`,
    );
    expect(ede.map(({ kenmerk }) => kenmerk).sort()).toEqual(verwacht);
    expect(elders.kenmerk).toBe('DOS-2026-ZK31-0001');
    for (const { id } of fout) expect((await lees(t, EDE, id, 'kenmerk')).kenmerk).toMatch(/^CONCEPT-/);
  });

  it('is van een concept voorlopig en van niemand anders', async () => {
    const [een, twee] = [await concept(t, EDE), await concept(t, EDE)];
    expect(een.kenmerk).toMatch(/^CONCEPT-/);
    expect(een.kenmerk).not.toBe(twee.kenmerk);
  });
});
