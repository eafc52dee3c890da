import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kopieer } from '../budgetten/kopieen.ts';
import { brengNaar, INVOERTYPEN, stelBudget } from '../support/aanvragen.ts';
import { type Proces, startProces } from '../support/proces.ts';
import { BEGIN, openMap, startProduct, type Testproduct } from '../support/product.ts';
import { sql, waarde } from './hulp.ts';

const EDE = 'gemeente-ede';
const RONDES = 4;
const PER_RONDE = { toekennen: 14, indienen: 10 };
const BEDRAG = 100_000;

let t: Testproduct;
let map: string;
let poort: number;
beforeAll(async () => {
  t = await startProduct();
  map = await openMap();
  poort = await vrijePoort();
});
afterAll(async () => {
  await t.stop();
  await rm(map, { recursive: true, force: true });
});

interface Opdracht {
  id: string;
  account: string;
  mutatie: 'aanvraagToekennen' | 'aanvraagIndienen';
  input: Record<string, unknown>;
}

it('heeft na kill -9 iedere aanvraag geheel of geheel niet verwerkt, en een herhaling maakt haar eenmaal af', async () => {
  const beoordeeld = await brengNaar(t, EDE, 'BEOORDEELD');
  const afgestemd = await brengNaar(t, EDE, 'AFGESTEMD');
  await stelBudget(t, EDE, '9000000.00', { prioriteringVerplicht: false });
  const teKennen = await kopieer(t, beoordeeld.id, RONDES * PER_RONDE.toekennen);
  const inTeDienen = await kopieer(t, afgestemd.id, RONDES * PER_RONDE.indienen);
  const tellerVooraf = Number(await waarde(t, 'SELECT sum(laatste)::int FROM kenmerk_teller'));
  const opdrachten: Opdracht[] = [
    ...teKennen.map((id) => toekenning(id, beoordeeld.versie)),
    ...inTeDienen.map((id) => indiening(id, afgestemd.versie)),
  ];

  let afgebroken = 0;
  const verslag: string[] = [];
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const groep = opdrachten.filter((_opdracht, i) => i % RONDES === ronde);
    const proces = await start();
    const genoeg = 1 + Math.floor(Math.random() * (groep.length - 6));
    const antwoorden = await totGedood(proces, groep, genoeg);
    await waarheid(opdrachten);
    afgebroken += antwoorden.filter((antwoord) => antwoord === null).length;
    verslag.push(`${antwoorden.filter((antwoord) => antwoord !== null).length} van ${groep.length}`);
  }
  process.stdout.write(`kill -9: beantwoord voor het einde: ${verslag.join(', ')}\n`);
  expect(afgebroken).toBeGreaterThan(0);

  const proces = await start();
  for (const keer of [1, 2]) {
    const antwoorden = await Promise.all(opdrachten.map((opdracht) => stuur(opdracht)));
    expect(
      antwoorden.filter((antwoord) => antwoord !== 'gelukt'),
      `herhaling ${keer}`,
    ).toEqual([]);
  }
  await proces.stop();
  expect(await waarheid(opdrachten)).toEqual({ toegekend: teKennen.length, ingediend: inTeDienen.length });
  const kenmerken = await sql(t, `SELECT kenmerk FROM aanvraag WHERE id = ANY($1) ORDER BY kenmerk`, [inTeDienen]);
  expect(kenmerken.map(({ kenmerk }) => kenmerk)).toEqual(
    inTeDienen.map((_id, i) => `DOS-2026-ZK04-${String(tellerVooraf + 1 + i).padStart(4, '0')}`),
  );
}, 120_000);

const toekenning = (id: string, versie: number): Opdracht => ({
  ...{ id, account: 'menzis-beslisser', mutatie: 'aanvraagToekennen' },
  input: { id, versie, bedrag: '1000.00', motivering: 'Akkoord.', idempotencyKey: `toekennen-${id}` },
});
const indiening = (id: string, versie: number): Opdracht => ({
  ...{ id, account: EDE, mutatie: 'aanvraagIndienen' },
  input: { id, versie, idempotencyKey: `indienen-${id}` },
});

/** Starts the built product on the database of this test. */
function start(): Promise<Proces> {
  return startProces({
    env: {
      DATABASE_URL: t.databaseUrl,
      OIDC_ISSUER: t.issuer,
      PORT: String(poort),
      DATA_DIR: map,
      KLOK: BEGIN,
      NODE_ENV: 'test',
    },
    wachtOp: /Domeinbrug luistert/,
  });
}

/** Sends all at once and takes the process away after a number of answers; null for who got none. */
async function totGedood(proces: Proces, groep: Opdracht[], genoeg: number): Promise<(string | null)[]> {
  let klaar = 0;
  let gedood: Promise<void> | undefined;
  const antwoorden = await Promise.all(
    groep.map(async (opdracht) => {
      const antwoord = await stuur(opdracht).catch(() => null);
      klaar += 1;
      if (klaar >= genoeg) gedood ??= proces.kill9();
      return antwoord;
    }),
  );
  await gedood;
  return antwoorden;
}

async function stuur({ account, mutatie, input }: Opdracht): Promise<string> {
  const antwoord = await fetch(`http://127.0.0.1:${poort}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await t.token(account)}` },
    body: JSON.stringify({
      query: `mutation M($input: ${INVOERTYPEN[mutatie]}!) { ${mutatie}(input: $input) { fouten { code } } }`,
      variables: { input },
    }),
  });
  const { data, errors } = (await antwoord.json()) as {
    data?: Record<string, { fouten: { code: string }[] }>;
    errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[mutatie]?.fouten[0]?.code ?? 'gelukt';
}

/** One look at the database: of every aanvraag all that belongs to the step is there, or none of it. */
async function waarheid(opdrachten: Opdracht[]): Promise<{ toegekend: number; ingediend: number }> {
  const rijen = await sql(
    t,
    `SELECT a.id, a.status, a.versie, a.versie_nummer, a.kenmerk LIKE 'DOS-%' AS genummerd,
       (SELECT count(*)::int FROM besluit b WHERE b.aanvraag_id = a.id) AS besluiten,
       (SELECT coalesce(sum(m.bedrag), 0)::int FROM budgetmutatie m WHERE m.aanvraag_id = a.id) AS kasboek,
       (SELECT count(*)::int FROM aanvraag_versie v WHERE v.aanvraag_id = a.id) AS versies,
       (SELECT count(*)::int FROM termijn x WHERE x.aanvraag_id = a.id AND x.soort = 'BEZWAAR') AS bezwaar,
       (SELECT count(*)::int FROM termijn x WHERE x.aanvraag_id = a.id AND x.soort = 'BEOORDELING' AND x.voldaan_op IS NOT NULL) AS gehaald,
       (SELECT count(*)::int FROM gebeurtenis g WHERE g.aanvraag_id = a.id) AS meldingen,
       (SELECT count(*)::int FROM idempotentie i WHERE i.antwoord->>'id' = a.id::text) AS sleutels,
       (SELECT toegekend = coalesce((SELECT sum(bedrag) FROM budgetmutatie WHERE soort = 'TOEKENNING'), 0) FROM budget) AS klopt
     FROM aanvraag a WHERE a.id = ANY($1)`,
    [opdrachten.map(({ id }) => id)],
  );
  const stand = { toegekend: 0, ingediend: 0 };
  for (const { id, status, klopt, ...rij } of rijen) {
    expect(klopt).toBe(true);
    const toekennen = opdrachten.find((opdracht) => opdracht.id === id)?.mutatie === 'aanvraagToekennen';
    const gedaan = status === (toekennen ? 'TOEGEKEND' : 'INGEDIEND');
    const een = gedaan ? 1 : 0;
    if (gedaan) stand[toekennen ? 'toegekend' : 'ingediend'] += 1;
    else expect(status).toBe(toekennen ? 'IN_BEOORDELING' : 'CONCEPT');
    expect(rij).toEqual(
      toekennen
        ? {
            ...{ versie: 6 + een, versie_nummer: 1, genummerd: false, versies: 1 },
            ...{ besluiten: een, kasboek: een * BEDRAG, bezwaar: een, gehaald: een, meldingen: een, sleutels: een },
          }
        : {
            ...{ versie: 3 + een, versie_nummer: een, genummerd: gedaan, versies: een },
            ...{ besluiten: 0, kasboek: 0, bezwaar: 0, gehaald: 0, meldingen: een, sleutels: een },
          },
    );
  }
  expect(rijen).toHaveLength(opdrachten.length);
  return stand;
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const proef = createServer();
    proef.once('error', mislukt);
    proef.listen(0, '127.0.0.1', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}
