/** What the read path needs of the database: text search, and the indexes behind the offered filters and sorts. */

/**
 * `zonder_accenten` folds case and accents; `bevatpatroon` makes of a text the LIKE pattern "contains this, literally";
 * `zoekvector` holds every word twice, by its Dutch stem and as it stands, so that a word that is still being typed is
 * found too. Only letters and digits make words, as in the queries. Everything is named with its schema: a restored
 * dump runs these without a search path.
 */
export const ZOEKEN = String.raw`
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION zonder_accenten(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(tekst))) $$;

CREATE FUNCTION bevatpatroon(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT '%' || replace(replace(replace(public.zonder_accenten(tekst), '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;

CREATE TEXT SEARCH CONFIGURATION nederlands (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION nederlands ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
CREATE TEXT SEARCH CONFIGURATION woorden (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION woorden ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

CREATE FUNCTION zoekvector(tekst text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT strip(to_tsvector('public.nederlands', w.tekst) || to_tsvector('public.woorden', w.tekst))
        FROM (SELECT regexp_replace(normalize(tekst) COLLATE "nl-x-icu", '[^[:alnum:]]+', ' ', 'g') AS tekst) w $$;
`;

/**
 * Staff of a zorgkantoor sorts by any field over all its aanvragen: one index for each, with the row scope in front and
 * the id at the end. The columns of the usual filters ride along, so that a page is found, and counted, in the index alone.
 */
const SORTEERSLEUTELS = {
  kenmerk: 'kenmerk',
  titel: 'titel',
  jaar: 'jaar',
  status: 'status',
  ingediend: "coalesce(ingediend_op, '-infinity'::timestamptz)",
  kosten: 'totale_kosten',
  bijdrage: 'coalesce(gevraagde_bijdrage, -1)',
  gewijzigd: 'gewijzigd_op',
  // What people look at is mostly one year; the newest rows are of another.
  jaar_ingediend: "jaar, coalesce(ingediend_op, '-infinity'::timestamptz)",
  jaar_gewijzigd: 'jaar, gewijzigd_op',
};
/** Also read by a sort on an expression: PostgreSQL takes a row from an index only when it has the bare columns. */
const MEE: Record<string, string> = { bijdrage: ', gevraagde_bijdrage' };

const VAN_ZORGKANTOOR = Object.entries(SORTEERSLEUTELS).map(
  ([naam, sleutel]) =>
    `CREATE INDEX aanvraag_zk_${naam} ON aanvraag (zorgkantoor_code, ${sleutel}, id)` +
    ` INCLUDE (${['status', 'jaar', 'regeling', 'ingediend_op'].filter((kolom) => !sleutel.split(', ').includes(kolom)).join(', ')}${MEE[naam] ?? ''})` +
    ' WHERE afstemming_uitkomst IS NOT NULL;',
);

export const LEESINDEXEN = `
CREATE INDEX partner_naam ON partner (naam, id);
CREATE INDEX partner_soort ON partner (soort, id);
CREATE INDEX partner_zoek ON partner USING gin (zoek_tekst gin_trgm_ops);
CREATE INDEX aanvraag_vorige ON aanvraag (vorige_aanvraag_id) WHERE vorige_aanvraag_id IS NOT NULL;
CREATE INDEX aanvraag_aanvrager ON aanvraag (aanvrager_id, gewijzigd_op, id);
CREATE INDEX aanvraag_toegekend ON aanvraag (gewijzigd_op, id) WHERE status = 'TOEGEKEND';
CREATE INDEX aanvraag_budget ON aanvraag (zorgkantoor_code, regeling, jaar, status) INCLUDE (gevraagde_bijdrage);
${VAN_ZORGKANTOOR.join('\n')}
CREATE INDEX aanvraag_regio ON aanvraag (zorgkantoorregio_code);
CREATE INDEX aanvraag_zoek ON aanvraag USING gin (zoek);
CREATE INDEX aanvraag_zoek_tekst ON aanvraag USING gin (zoek_tekst gin_trgm_ops);
CREATE INDEX aanvraag_gemeente_gemeente ON aanvraag_gemeente (gemeente_code, aanvraag_id);
CREATE INDEX aanvraag_partner_partner ON aanvraag_partner (partner_id, aanvraag_id);
CREATE INDEX activiteit_uitvoerder ON activiteit (uitvoerder_id, aanvraag_id) WHERE uitvoerder_id IS NOT NULL;
CREATE INDEX bijdrage_partner ON bijdrage (partner_id, aanvraag_id);
`;
