import { doe, gelukt, type Payload } from '../support/aanvragen.ts';
import type { Antwoord, Testproduct } from '../support/product.ts';

/** A row of a direct question to the database. */
export type Dbrij = Record<string, unknown>;

export function sql(t: Testproduct, opdracht: string, waarden: unknown[] = []): Promise<Dbrij[]> {
  return t.product.bron.query(opdracht, waarden);
}

/** One value of one row. */
export async function waarde(t: Testproduct, opdracht: string, waarden: unknown[] = []): Promise<unknown> {
  const [rij] = await sql(t, opdracht, waarden);
  return rij === undefined ? undefined : Object.values(rij)[0];
}

const ONDERDELEN = [
  'aanvraag_gemeente',
  'aanvraag_partner',
  'activiteit',
  'begrotingsregel',
  'bijdrage',
  'besparing',
  'aanvraag_versie',
  'beoordeling',
  'beoordeling_score',
  'besluit',
  'termijn',
  'budgetmutatie',
  'gebeurtenis',
];

/** Everything that the database holds about one aanvraag, with all budgets and numbers given out, as text to compare. */
export async function momentopname(t: Testproduct, id: string): Promise<string> {
  const delen = ONDERDELEN.map(
    (tabel) => `(SELECT json_agg(o ORDER BY o::text) FROM ${tabel} o WHERE o.aanvraag_id = $1) AS ${tabel}`,
  );
  const [rij] = await sql(
    t,
    `SELECT (SELECT row_to_json(a) FROM aanvraag a WHERE a.id = $1) AS aanvraag, ${delen.join(', ')},
       (SELECT json_agg(b ORDER BY b.id) FROM budget b) AS budgetten,
       (SELECT count(*) FROM budgetmutatie) AS mutaties,
       (SELECT json_agg(k ORDER BY k::text) FROM kenmerk_teller k) AS kenmerken`,
    [id],
  );
  return JSON.stringify(rij);
}

/** Fields of one aanvraag as an account sees them. */
export async function lees(t: Testproduct, account: string, id: string, velden: string): Promise<Antwoord['data']> {
  const { data, errors, tekst } = await t.vraag(account, `query Q($id: UUID!) { aanvraag(id: $id) { ${velden} } }`, {
    id,
  });
  if (errors) throw new Error(tekst);
  return data.aanvraag;
}

/** A mutation that must be refused: its refusals. */
export async function geweigerd(
  t: Testproduct,
  account: string,
  mutatie: string,
  input: Record<string, unknown>,
): Promise<Payload['fouten']> {
  const { payload, errors, tekst } = await doe(t, account, mutatie, input);
  if (errors || !payload || payload.fouten.length === 0) throw new Error(`${mutatie} is niet geweigerd: ${tekst}`);
  return payload.fouten;
}

/** The GraphQL error code of a mutation that the caller may not do at all. */
export async function verboden(
  t: Testproduct,
  account: string,
  mutatie: string,
  input: Record<string, unknown>,
): Promise<unknown> {
  const { errors } = await doe(t, account, mutatie, input);
  return errors?.[0]?.extensions.code;
}

/** A new draft with only what is given. */
export function concept(t: Testproduct, account: string, inhoud: Record<string, unknown> = {}) {
  return gelukt(t, account, 'aanvraagAanmaken', {
    inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Concept', ...inhoud },
  });
}

/** Changes of a draft; scheme, year and title stay unless given. */
export function wijzig(
  t: Testproduct,
  account: string,
  stand: { id: string; versie: number },
  inhoud: Record<string, unknown>,
) {
  return gelukt(t, account, 'aanvraagWijzigen', {
    id: stand.id,
    versie: stand.versie,
    inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Concept', ...inhoud },
  });
}

/** Id and version as they are now. */
export async function nu(t: Testproduct, id: string): Promise<{ id: string; versie: number }> {
  const versie = Number(await waarde(t, 'SELECT versie FROM aanvraag WHERE id = $1', [id]));
  return { id, versie };
}

/** One step with an aanvraag at its present version; must succeed. */
export async function stap(
  t: Testproduct,
  account: string,
  mutatie: string,
  id: string,
  extra: Record<string, unknown> = {},
): Promise<{ id: string; versie: number; kenmerk: string }> {
  return gelukt(t, account, mutatie, { ...(await nu(t, id)), ...extra });
}

/** Dates and year of a plan, one year on. */
export function eenJaarVerder(inhoud: Record<string, unknown>): Record<string, unknown> {
  return { ...JSON.parse(JSON.stringify(inhoud).replaceAll('"2026-', '"2027-')), jaar: 2027 };
}
