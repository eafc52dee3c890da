import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What finding partners that look the same needs: their name without the words that say nothing of who it is; and who
 * wrote a line of the ledger, by the line of the geschiedenis beside it.
 */
export class Dubbelen1764000000005 implements MigrationInterface {
  name = 'Dubbelen1764000000005';

  async up(uitvoerder: QueryRunner): Promise<void> {
    await uitvoerder.query(KERNNAAM);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit; zet een reservekopie terug.');
  }
}

/** `kernnaam`: no case, accents or signs, and no legal form, kind or article, unless nothing would be left. */
const KERNNAAM = String.raw`
CREATE FUNCTION kernnaam(naam text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT coalesce(nullif(btrim(regexp_replace(regexp_replace(w.tekst,
          '\y(stichting|vereniging|gemeente|cooperatie|cooperatieve|onderlinge waarborgmaatschappij|de|het|een|van|der|den|en|voor|te|in|b v|bv|n v|nv|u a|ua)\y', ' ', 'g'),
          ' +', ' ', 'g')), ''), btrim(w.tekst))
        FROM (SELECT regexp_replace(public.zonder_accenten(naam) COLLATE "nl-x-icu", '[^[:alnum:]]+', ' ', 'g') AS tekst) w $$;

ALTER TABLE partner ADD COLUMN kern_naam text NOT NULL GENERATED ALWAYS AS (kernnaam(naam)) STORED;
CREATE INDEX partner_kern_naam ON partner USING gin (kern_naam gin_trgm_ops);
CREATE INDEX partner_rsin ON partner (rsin) WHERE rsin IS NOT NULL;
CREATE INDEX gebeurtenis_budget ON gebeurtenis (budget_id, id) WHERE budget_id IS NOT NULL;
`;
