import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, doe, gelukt, inhoudVan, type Payload, stelBudget } from '../support/aanvragen.ts';
import { BEGIN, startProduct, type Testproduct } from '../support/product.ts';
import { concept, geweigerd, lees, momentopname, nu, waarde } from './hulp.ts';

const EDE = 'gemeente-ede';
const HEERLEN = 'gemeente-heerlen';
const BESLISSER = 'menzis-beslisser';
const KEREN = 50;
const BASIS = { regeling: 'DOS', jaar: 2026, titel: 'Met sleutel' };

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterEach(() => t.klok.zet(BEGIN));
afterAll(() => t.stop());

const sleutel = () => randomUUID();
const aantal = (tabel: string, waar = 'true') => waarde(t, `SELECT count(*)::int FROM ${tabel} WHERE ${waar}`);

/** The same mutation many times at once: all the same answer. */
async function tegelijk(account: string, mutatie: string, input: Record<string, unknown>): Promise<Payload> {
  const antwoorden = await Promise.all(Array.from({ length: KEREN }, () => doe(t, account, mutatie, input)));
  const verschillend = new Set(antwoorden.map(({ tekst }) => tekst));
  expect([...verschillend]).toHaveLength(1);
  const [eerste] = antwoorden;
  if (!eerste) throw new Error('geen antwoord');
  expect(eerste.payload.fouten).toEqual([]);
  return eerste.payload;
}

describe('dezelfde sleutel vijftig keer tegelijk', () => {
  it('maakt een aanvraag aan', async () => {
    const voor = Number(await aantal('aanvraag'));
    await tegelijk(EDE, 'aanvraagAanmaken', { inhoud: inhoudVan(t, EDE), idempotencyKey: sleutel() });
    expect(await aantal('aanvraag')).toBe(voor + 1);
  });

  it('maakt een vervolgaanvraag aan', async () => {
    const { id } = await brengNaar(t, EDE, 'INGEDIEND');
    const { aanvraag } = await tegelijk(EDE, 'vervolgaanvraagAanmaken', {
      vorigeAanvraagId: id,
      idempotencyKey: sleutel(),
    });
    expect(await lees(t, EDE, id, 'vervolgaanvragen { id }')).toEqual({ vervolgaanvragen: [{ id: aanvraag?.id }] });
  });

  it('wijzigt een concept een keer, met een regel in de geschiedenis', async () => {
    const { id, versie } = await concept(t, EDE);
    const inhoud = { ...BASIS, titel: 'Een keer gewijzigd' };
    const { aanvraag } = await tegelijk(EDE, 'aanvraagWijzigen', { id, versie, inhoud, idempotencyKey: sleutel() });
    expect(aanvraag?.versie).toBe(versie + 1);
    expect(await lees(t, EDE, id, 'versie titel')).toEqual({ versie: versie + 1, titel: 'Een keer gewijzigd' });
    expect(await aantal('gebeurtenis', `aanvraag_id = '${id}' AND soort = 'AANVRAAG_GEWIJZIGD'`)).toBe(1);
  });

  it('dient een keer in, met een versie en een kenmerk', async () => {
    const { id, versie } = await brengNaar(t, EDE, 'AFGESTEMD');
    const teller = Number(await waarde(t, 'SELECT sum(laatste)::int FROM kenmerk_teller'));
    await tegelijk(EDE, 'aanvraagIndienen', { id, versie, idempotencyKey: sleutel() });
    expect(await aantal('aanvraag_versie', `aanvraag_id = '${id}'`)).toBe(1);
    expect(await waarde(t, 'SELECT sum(laatste)::int FROM kenmerk_teller')).toBe(teller + 1);
    expect(await aantal('gebeurtenis', `aanvraag_id = '${id}' AND soort = 'AANVRAAG_INGEDIEND'`)).toBe(1);
  });

  it('kent een keer toe, met een besluit en een regel in het kasboek', async () => {
    await stelBudget(t, EDE, '5000000.00', { prioriteringVerplicht: false });
    const { id, versie } = await brengNaar(t, EDE, 'BEOORDEELD');
    await tegelijk(BESLISSER, 'aanvraagToekennen', {
      ...{ id, versie, bedrag: '163000.00', motivering: 'Akkoord.', idempotencyKey: sleutel() },
    });
    expect(await aantal('besluit', `aanvraag_id = '${id}'`)).toBe(1);
    expect(await aantal('budgetmutatie', `aanvraag_id = '${id}'`)).toBe(1);
    expect(await waarde(t, `SELECT toegekend::int FROM budget WHERE jaar = 2026 AND zorgkantoor_code = 'MENZIS'`)).toBe(
      16_300_000,
    );
  });
});

describe('een sleutel', () => {
  it('geeft later hetzelfde antwoord, ook als er intussen meer is gebeurd', async () => {
    const { id, versie } = await brengNaar(t, EDE, 'AFGESTEMD');
    const invoer = { id, versie, idempotencyKey: sleutel() };
    await gelukt(t, EDE, 'aanvraagIndienen', invoer);
    await gelukt(t, EDE, 'aanvraagIntrekken', { ...(await nu(t, id)), motivering: 'Toch niet.' });
    const voor = await momentopname(t, id);
    expect(await gelukt(t, EDE, 'aanvraagIndienen', invoer)).toMatchObject({ id, status: 'INGETROKKEN' });
    expect(await momentopname(t, id)).toBe(voor);
  });

  it('met andere invoer of voor een andere stap is een conflict, en doet niets', async () => {
    const idempotencyKey = sleutel();
    await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: BASIS, idempotencyKey });
    const voor = await aantal('aanvraag');
    const anders: [string, Record<string, unknown>][] = [
      ['aanvraagAanmaken', { inhoud: { ...BASIS, titel: 'Anders' }, idempotencyKey }],
      ['aanvraagAanmaken', { inhoud: { ...BASIS, samenvatting: null }, idempotencyKey }],
      ['aanvraagIndienen', { ...(await concept(t, EDE)), idempotencyKey }],
    ];
    for (const [mutatie, { id, versie, ...rest }] of anders) {
      const invoer = id ? { id, versie, idempotencyKey } : rest;
      const [fout] = await geweigerd(t, EDE, mutatie, invoer);
      expect(fout).toMatchObject({ code: 'IDEMPOTENTIE_CONFLICT', veld: 'idempotencyKey' });
    }
    expect(await aantal('aanvraag')).toBe(Number(voor) + 1);
  });

  it('tegelijk met verschillende invoer geeft een van beide, en voor de andere een conflict', async () => {
    const idempotencyKey = sleutel();
    const antwoorden = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        doe(t, EDE, 'aanvraagAanmaken', { inhoud: { ...BASIS, titel: i % 2 ? 'Oneven' : 'Even' }, idempotencyKey }),
      ),
    );
    const ids = new Set(antwoorden.flatMap(({ payload }) => payload.aanvraag?.id ?? []));
    const codes = antwoorden.flatMap(({ payload }) => payload.fouten.map(({ code }) => code));
    expect(ids.size).toBe(1);
    expect(codes).toEqual(Array(5).fill('IDEMPOTENTIE_CONFLICT'));
  });

  it('is van de beller: een ander met dezelfde sleutel doet zijn eigen ding', async () => {
    const idempotencyKey = sleutel();
    const van = (account: string) => gelukt(t, account, 'aanvraagAanmaken', { inhoud: BASIS, idempotencyKey });
    const [ede, heerlen] = [await van(EDE), await van(HEERLEN)];
    expect(ede.id).not.toBe(heerlen.id);
    expect((await van(EDE)).id).toBe(ede.id);
  });

  it('is na een weigering weer vrij, ook voor andere invoer', async () => {
    const { id, versie } = await concept(t, EDE);
    const idempotencyKey = sleutel();
    await geweigerd(t, EDE, 'aanvraagIndienen', { id, versie, idempotencyKey });
    expect(await aantal('idempotentie', `sleutel = '${idempotencyKey}'`)).toBe(0);
    const gelukkig = await brengNaar(t, EDE, 'AFGESTEMD');
    await gelukt(t, EDE, 'aanvraagIndienen', { id: gelukkig.id, versie: gelukkig.versie, idempotencyKey });
  });

  it('is na een afgebroken poging zonder rechten weer vrij', async () => {
    const { id, versie } = await brengNaar(t, EDE, 'BEOORDEELD');
    const invoer = { id, versie, bedrag: '1.00', motivering: 'Akkoord.', idempotencyKey: sleutel() };
    await geweigerd(t, 'cz-beslisser', 'aanvraagToekennen', invoer);
    await gelukt(t, BESLISSER, 'aanvraagToekennen', invoer);
  });

  it('vervalt na dertig dagen en niet eerder', async () => {
    const invoer = { inhoud: BASIS, idempotencyKey: sleutel() };
    const { id } = await gelukt(t, EDE, 'aanvraagAanmaken', invoer);
    t.klok.vooruit({ dagen: 30 });
    expect((await gelukt(t, EDE, 'aanvraagAanmaken', invoer)).id).toBe(id);
    t.klok.vooruit({ seconden: 1 });
    const nieuw = await gelukt(t, EDE, 'aanvraagAanmaken', invoer);
    expect(nieuw.id).not.toBe(id);
    expect((await gelukt(t, EDE, 'aanvraagAanmaken', invoer)).id).toBe(nieuw.id);
  });

  it('wordt na dertig dagen opgeruimd en niet eerder', async () => {
    const idempotencyKey = sleutel();
    const bewaard = () => t.product.bron.query('SELECT 1 FROM idempotentie WHERE sleutel = $1', [idempotencyKey]);
    await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: BASIS, idempotencyKey });
    t.klok.vooruit({ dagen: 30 });
    await t.product.onderhoud();
    expect(await bewaard()).toHaveLength(1);
    t.klok.vooruit({ seconden: 1 });
    await t.product.onderhoud();
    expect(await bewaard()).toEqual([]);
  });

  it('heeft 1 tot 64 tekens van welke soort ook', async () => {
    for (const idempotencyKey of ['', 'x'.repeat(65), '😀'.repeat(65), 'nul\u0000']) {
      const [fout] = await geweigerd(t, EDE, 'aanvraagAanmaken', { inhoud: BASIS, idempotencyKey });
      expect(fout).toMatchObject({ code: 'VALIDATIE', veld: 'idempotencyKey' });
    }
    for (const idempotencyKey of ['x', 'y'.repeat(64), '😀'.repeat(64), `'; DROP TABLE aanvraag; --`]) {
      const { id } = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: BASIS, idempotencyKey });
      expect((await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: BASIS, idempotencyKey })).id).toBe(id);
    }
  });

  it('hoeft er niet te zijn: zonder sleutel heeft iedere keer effect', async () => {
    const [een, twee] = await Promise.all([concept(t, EDE), concept(t, EDE)]);
    expect(een.id).not.toBe(twee.id);
  });
});
