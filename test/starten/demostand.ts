import { expect } from 'vitest';
import { DEMO_PLANNEN } from '../../server/demo/projecten/plannen.ts';
import { sql } from './server.ts';

/** Moments that are meant to lie ahead: terms and deadlines. */
const VOORUIT = ['termijn.uiterste', 'besluit.bezwaar_uiterlijk'];

interface Aanvraagrij {
  titel: string;
  kenmerk: string;
  status: string;
  gevraagd: string;
  besluit: string | null;
  toegekend: string | null;
  geboekt: string | null;
}

/** The plan that must stay a draft: its applicant may not apply, which no better plan mends. */
export const ONVERBETERBAAR = 'DOS-2026-ZK33-018';

/** All 18 projects stand once, where they should, and money and numbers add up. */
export async function eisHeleDemo(url: string): Promise<void> {
  const rijen = await sql<Aanvraagrij>(
    url,
    `SELECT titel, kenmerk, status, gevraagde_bijdrage AS gevraagd, b.soort AS besluit, b.bedrag AS toegekend, m.bedrag AS geboekt
       FROM aanvraag a LEFT JOIN besluit b ON b.aanvraag_id = a.id
       LEFT JOIN budgetmutatie m ON m.aanvraag_id = a.id AND m.soort = 'TOEKENNING' ORDER BY titel`,
  );
  const verwacht = DEMO_PLANNEN.map((plan) => ({
    titel: (plan.verbeterd ?? plan.inhoud).titel,
    status: plan.sleutel === ONVERBETERBAAR ? 'CONCEPT' : plan.doelstatus,
  }));
  const opTitel = (een: { titel: string }, ander: { titel: string }) => (een.titel < ander.titel ? -1 : 1);
  expect(rijen.map(({ titel, status }) => ({ titel, status })).sort(opTitel)).toEqual(verwacht.sort(opTitel));
  for (const rij of rijen) {
    const soort = { TOEGEKEND: 'TOEKENNING', AFGEWEZEN: 'AFWIJZING', NIET_IN_BEHANDELING: rij.status }[rij.status];
    const bedrag = rij.status === 'TOEGEKEND' ? rij.gevraagd : null;
    expect(rij).toMatchObject({ besluit: soort ?? null, toegekend: bedrag, geboekt: bedrag });
  }
  await eisSluitendeBoeken(url);
  const merken = await sql(
    url,
    `SELECT soort, count(*)::int AS aantal FROM gebeurtenis WHERE soort LIKE 'DEMO_%' GROUP BY 1 ORDER BY 1`,
  );
  expect(merken).toEqual([
    { soort: 'DEMO_BEGONNEN', aantal: 1 },
    { soort: 'DEMO_GELADEN', aantal: 1 },
  ]);
}

/** What every database must show, however far its projects came. */
export async function eisSluitendeBoeken(url: string): Promise<void> {
  const scheef = await sql(
    url,
    `SELECT b.zorgkantoor_code, b.jaar FROM budget b LEFT JOIN budgetmutatie m ON m.budget_id = b.id GROUP BY b.id
     HAVING b.maximum <> coalesce(sum(m.bedrag) FILTER (WHERE m.soort = 'VASTSTELLING'), 0)
         OR b.toegekend <> coalesce(sum(m.bedrag) FILTER (WHERE m.soort IN ('TOEKENNING', 'BIJSTELLING', 'VRIJVAL')), 0)
         OR b.uitbetaald <> coalesce(sum(m.bedrag) FILTER (WHERE m.soort = 'BETALING'), 0)`,
  );
  expect(scheef).toEqual([]);
  const gaten = await sql(
    url,
    `SELECT left(kenmerk, 13) AS reeks, count(*) AS aantal, max(right(kenmerk, 4)::int) AS laatste FROM aanvraag
      WHERE kenmerk NOT LIKE 'CONCEPT-%' GROUP BY 1 HAVING count(*) <> max(right(kenmerk, 4)::int) OR count(DISTINCT kenmerk) <> count(*)`,
  );
  expect(gaten).toEqual([]);
}

/** Nothing that is told as having happened lies after a moment. */
export async function eisNietsNa(url: string, moment: Date): Promise<void> {
  const kolommen = await sql<{ plek: string; tabel: string; kolom: string }>(
    url,
    `SELECT table_name || '.' || column_name AS plek, table_name AS tabel, column_name AS kolom FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'timestamp with time zone'`,
  );
  expect(kolommen.length).toBeGreaterThan(10);
  const delen = kolommen
    .filter(({ plek }) => !VOORUIT.includes(plek))
    .map(({ plek, tabel, kolom }) => `SELECT '${plek}' AS plek, max("${kolom}") AS laatste FROM "${tabel}"`);
  const laatsten = await sql<{ plek: string; laatste: Date | null }>(url, delen.join(' UNION ALL '));
  expect(laatsten.filter(({ laatste }) => laatste !== null && laatste > moment)).toEqual([]);
  const [afstemming] = await sql<{ later: number }>(
    url,
    'SELECT count(*)::int AS later FROM aanvraag WHERE afstemming_datum > $1::date',
    [moment],
  );
  expect(afstemming).toEqual({ later: 0 });
}

/** A fingerprint of what users see of the demo: the same as long as nothing was added or changed. */
export async function afdruk(url: string): Promise<unknown> {
  const [rij] = await sql(
    url,
    `SELECT (SELECT md5(string_agg(a::text, '|' ORDER BY id)) FROM aanvraag a) AS aanvragen,
            (SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM partner p) AS partners,
            (SELECT md5(string_agg(m::text, '|' ORDER BY nummer)) FROM budgetmutatie m) AS boeken,
            (SELECT md5(string_agg(g::text, '|' ORDER BY id)) FROM gebeurtenis g) AS geschiedenis`,
  );
  return rij;
}
