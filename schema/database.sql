-- De database na alle migraties. Wordt gemaakt met: npm run schema

-- extensies
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;

-- functies
CREATE OR REPLACE FUNCTION public.aanvraag_zoekvelden()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  SELECT naam INTO STRICT NEW.aanvrager_naam FROM partner WHERE id = NEW.aanvrager_id;
  NEW.zoek := zoekvector(concat_ws(' ', NEW.kenmerk, NEW.titel, NEW.aanvrager_naam, NEW.samenvatting));
  NEW.zoek_tekst := zonder_accenten(NEW.kenmerk || ' ' || NEW.titel || ' ' || NEW.aanvrager_naam);
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION public.bevatpatroon(tekst text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ SELECT '%' || replace(replace(replace(public.zonder_accenten(tekst), '\', '\\'), '%', '\%'), '_', '\_') || '%' $function$
;
CREATE OR REPLACE FUNCTION public.budget_alleen_via_mutatie()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'INSERT' AND (NEW.maximum, NEW.toegekend, NEW.uitbetaald) IS DISTINCT FROM (0::bigint, 0::bigint, 0::bigint) THEN
    RAISE EXCEPTION 'een budget begint leeg; standen volgen uit budgetmutaties' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() < 2
     AND (NEW.maximum, NEW.toegekend, NEW.uitbetaald) IS DISTINCT FROM (OLD.maximum, OLD.toegekend, OLD.uitbetaald) THEN
    RAISE EXCEPTION 'standen van een budget volgen uit budgetmutaties' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION public.budgetmutatie_verwerken()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE budget SET
    maximum = maximum + CASE WHEN NEW.soort = 'VASTSTELLING' THEN NEW.bedrag ELSE 0 END,
    toegekend = toegekend + CASE WHEN NEW.soort IN ('TOEKENNING','BIJSTELLING','VRIJVAL') THEN NEW.bedrag ELSE 0 END,
    uitbetaald = uitbetaald + CASE WHEN NEW.soort = 'BETALING' THEN NEW.bedrag ELSE 0 END,
    versie = versie + 1
  WHERE id = NEW.budget_id;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION public.documenten_bevriezen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO aanvraag_versie_document (aanvraag_id, nummer, document_id)
  SELECT NEW.aanvraag_id, NEW.nummer, d.id FROM document d WHERE d.aanvraag_id = NEW.aanvraag_id;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION public.kernnaam(naam text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ SELECT coalesce(nullif(btrim(regexp_replace(regexp_replace(w.tekst,
          '\y(stichting|vereniging|gemeente|cooperatie|cooperatieve|onderlinge waarborgmaatschappij|de|het|een|van|der|den|en|voor|te|in|b v|bv|n v|nv|u a|ua)\y', ' ', 'g'),
          ' +', ' ', 'g')), ''), btrim(w.tekst))
        FROM (SELECT regexp_replace(public.zonder_accenten(naam) COLLATE "nl-x-icu", '[^[:alnum:]]+', ' ', 'g') AS tekst) w $function$
;
CREATE OR REPLACE FUNCTION public.partner_naam_doorgeven()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE aanvraag SET aanvrager_naam = NEW.naam WHERE aanvrager_id = NEW.id;
  RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION public.weiger_wijziging()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'tabel % is alleen aanvulbaar: % wordt geweigerd', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $function$
;
CREATE OR REPLACE FUNCTION public.zoekvector(tekst text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ SELECT strip(to_tsvector('public.nederlands', w.tekst) || to_tsvector('public.woorden', w.tekst))
        FROM (SELECT regexp_replace(normalize(tekst) COLLATE "nl-x-icu", '[^[:alnum:]]+', ' ', 'g') AS tekst) w $function$
;
CREATE OR REPLACE FUNCTION public.zonder_accenten(tekst text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(tekst))) $function$
;

-- zoekconfiguraties
TEXT SEARCH CONFIGURATION nederlands;
TEXT SEARCH CONFIGURATION woorden;

-- tabellen
CREATE TABLE aanvraag (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  versie integer DEFAULT 1 NOT NULL,
  project_id uuid NOT NULL,
  kenmerk text NOT NULL,
  status text NOT NULL,
  regeling text NOT NULL,
  kader_versie text NOT NULL,
  jaar integer NOT NULL,
  projectjaar integer,
  vorige_aanvraag_id uuid,
  overgangsbeleid2026 boolean,
  uitzondering_motivering text,
  uitzondering_gevraagd_bp integer,
  uitzondering_minimum_bp integer,
  uitzondering_besluit_motivering text,
  uitzondering_besloten_op timestamp with time zone,
  titel text COLLATE "nl-x-icu" NOT NULL,
  samenvatting text,
  startdatum date,
  einddatum date,
  aanvrager_id uuid NOT NULL,
  aanvrager_naam text COLLATE "nl-x-icu" NOT NULL,
  zorgkantoorregio_code text,
  zorgkantoor_code text,
  buurten text[] DEFAULT '{}'::text[] NOT NULL,
  cbs_indelingsjaar integer,
  gevraagde_bijdrage bigint,
  totale_kosten bigint DEFAULT 0 NOT NULL,
  tekst jsonb DEFAULT '{}'::jsonb NOT NULL,
  afstemming_uitkomst text,
  afstemming_datum date,
  afstemming_toelichting text,
  afstemming_zorgkantoor_code text,
  versie_nummer integer DEFAULT 0 NOT NULL,
  ingediend_op timestamp with time zone,
  volledig_op timestamp with time zone,
  aangemaakt_op timestamp with time zone NOT NULL,
  gewijzigd_op timestamp with time zone NOT NULL,
  zoek tsvector NOT NULL,
  zoek_tekst text NOT NULL
);
CREATE TABLE aanvraag_gemeente (
  aanvraag_id uuid NOT NULL,
  volgorde integer NOT NULL,
  gemeente_code text NOT NULL
);
CREATE TABLE aanvraag_partner (
  aanvraag_id uuid NOT NULL,
  volgorde integer NOT NULL,
  partner_id uuid NOT NULL,
  rol text NOT NULL
);
CREATE TABLE aanvraag_versie (
  aanvraag_id uuid NOT NULL,
  nummer integer NOT NULL,
  kader_versie text NOT NULL,
  plan jsonb NOT NULL,
  toets jsonb NOT NULL,
  ingediend_op timestamp with time zone NOT NULL,
  ingediend_door text NOT NULL
);
CREATE TABLE aanvraag_versie_document (
  aanvraag_id uuid NOT NULL,
  nummer integer NOT NULL,
  document_id uuid NOT NULL
);
CREATE TABLE activiteit (
  aanvraag_id uuid NOT NULL,
  volgorde integer NOT NULL,
  code text NOT NULL,
  naam text NOT NULL,
  vorm text NOT NULL,
  omschrijving text,
  buurten text[] DEFAULT '{}'::text[] NOT NULL,
  uitvoerder_id uuid,
  start date,
  einde date,
  gepland_milli bigint NOT NULL,
  eenheid text NOT NULL
);
CREATE TABLE begrotingsregel (
  aanvraag_id uuid NOT NULL,
  volgorde integer NOT NULL,
  omschrijving text NOT NULL,
  kostensoort text NOT NULL,
  activiteit text,
  aantal_milli bigint NOT NULL,
  eenheid text NOT NULL,
  tarief bigint NOT NULL,
  buiten_wlz_pakket boolean,
  bedrag bigint NOT NULL
);
CREATE TABLE beoordeling (
  aanvraag_id uuid NOT NULL,
  nummer integer NOT NULL,
  versie_nummer integer NOT NULL,
  advies text NOT NULL,
  motivering text NOT NULL,
  vastgelegd_op timestamp with time zone NOT NULL,
  door_subject text NOT NULL
);
CREATE TABLE beoordeling_score (
  aanvraag_id uuid NOT NULL,
  nummer integer NOT NULL,
  criterium text NOT NULL,
  score integer NOT NULL,
  motivering text NOT NULL
);
CREATE TABLE besluit (
  aanvraag_id uuid NOT NULL,
  soort text NOT NULL,
  bedrag bigint,
  motivering text NOT NULL,
  versie_nummer integer NOT NULL,
  kader_versie text NOT NULL,
  toets jsonb NOT NULL,
  bekendgemaakt_op timestamp with time zone NOT NULL,
  bezwaar_uiterlijk timestamp with time zone NOT NULL,
  door_subject text NOT NULL,
  brief jsonb
);
CREATE TABLE besparing (
  aanvraag_id uuid NOT NULL,
  volgorde integer NOT NULL,
  domein text NOT NULL,
  mechanisme text NOT NULL,
  personen integer NOT NULL,
  omvang_milli bigint NOT NULL,
  eenheid text NOT NULL,
  kental bigint NOT NULL,
  tegenkosten bigint DEFAULT 0 NOT NULL,
  realisatiekans_bp integer NOT NULL,
  bron_kental text NOT NULL,
  jaar_kental integer NOT NULL,
  onderbouwing text NOT NULL,
  bedrag bigint NOT NULL
);
CREATE TABLE bijdrage (
  aanvraag_id uuid NOT NULL,
  volgorde integer NOT NULL,
  partner_id uuid NOT NULL,
  soort text NOT NULL,
  bedrag bigint NOT NULL,
  zekerheid text NOT NULL
);
CREATE TABLE budget (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  versie integer DEFAULT 1 NOT NULL,
  regeling text NOT NULL,
  zorgkantoor_code text NOT NULL,
  jaar integer NOT NULL,
  maximum bigint DEFAULT 0 NOT NULL,
  toegekend bigint DEFAULT 0 NOT NULL,
  uitbetaald bigint DEFAULT 0 NOT NULL,
  prioritering_verplicht boolean DEFAULT true NOT NULL,
  bronvermelding text NOT NULL
);
CREATE TABLE budgetmutatie (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  nummer bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  budget_id uuid NOT NULL,
  moment timestamp with time zone NOT NULL,
  soort text NOT NULL,
  bedrag bigint NOT NULL,
  aanvraag_id uuid,
  toelichting text,
  door_subject text NOT NULL
);
CREATE TABLE document (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  aanvraag_id uuid NOT NULL,
  naam text NOT NULL,
  soort text NOT NULL,
  type text NOT NULL,
  grootte integer NOT NULL,
  sha256 text NOT NULL,
  partner_id uuid,
  toegevoegd_op timestamp with time zone NOT NULL,
  door_subject text NOT NULL,
  door_naam text NOT NULL
);
CREATE TABLE document_deel (
  document_id uuid NOT NULL,
  nummer integer NOT NULL,
  inhoud bytea NOT NULL
);
CREATE TABLE gebeurtenis (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  moment timestamp with time zone NOT NULL,
  soort text NOT NULL,
  aanvraag_id uuid,
  partner_id uuid,
  budget_id uuid,
  door_subject text NOT NULL,
  door_naam text NOT NULL,
  door_rollen text[] NOT NULL,
  toelichting text,
  intern boolean DEFAULT false NOT NULL,
  gegevens jsonb DEFAULT '{}'::jsonb NOT NULL,
  correlatie_id text NOT NULL
);
CREATE TABLE gemeente (
  code text NOT NULL,
  naam text NOT NULL,
  provincie text,
  geldig_van date NOT NULL,
  geldig_tot date
);
CREATE TABLE gemeente_indeling (
  gemeente_code text NOT NULL,
  zorgkantoorregio_code text NOT NULL,
  geldig_van date NOT NULL,
  geldig_tot date
);
CREATE TABLE idempotentie (
  beller text NOT NULL,
  sleutel text NOT NULL,
  operatie text NOT NULL,
  invoer_hash text NOT NULL,
  antwoord jsonb,
  aangemaakt_op timestamp with time zone NOT NULL
);
CREATE TABLE kenmerk_teller (
  regeling text NOT NULL,
  jaar integer NOT NULL,
  zorgkantoorregio_code text NOT NULL,
  laatste integer NOT NULL
);
CREATE TABLE migrations (
  id integer DEFAULT nextval('migrations_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL
);
CREATE TABLE partner (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  versie integer DEFAULT 1 NOT NULL,
  naam text COLLATE "nl-x-icu" NOT NULL,
  soort text NOT NULL,
  kvk_nummer text,
  rsin text,
  oin text,
  agb_code text,
  uzovi text,
  gemeentecode text,
  wlz_gefinancierd boolean DEFAULT false NOT NULL,
  aangemaakt_door_organisatie uuid,
  aangemaakt_op timestamp with time zone NOT NULL,
  gewijzigd_op timestamp with time zone NOT NULL,
  zoek_tekst text GENERATED ALWAYS AS (zonder_accenten(((naam || ' '::text) || COALESCE(kvk_nummer, ''::text)))) STORED NOT NULL,
  kern_naam text GENERATED ALWAYS AS (kernnaam(naam)) STORED NOT NULL
);
CREATE TABLE termijn (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  aanvraag_id uuid NOT NULL,
  soort text NOT NULL,
  regel text NOT NULL,
  begonnen_op timestamp with time zone NOT NULL,
  uiterste timestamp with time zone NOT NULL,
  voldaan_op timestamp with time zone,
  gestopt_op timestamp with time zone
);
CREATE TABLE zorgkantoor (
  code text NOT NULL,
  naam text NOT NULL,
  dos_mailadres text NOT NULL
);
CREATE TABLE zorgkantoorregio (
  code text NOT NULL,
  naam text NOT NULL,
  zorgkantoor_code text NOT NULL,
  uzovi text
);

-- beperkingen
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_aanvrager_id_fkey FOREIGN KEY (aanvrager_id) REFERENCES partner(id);
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_afstemming_uitkomst_check CHECK ((afstemming_uitkomst = ANY (ARRAY['GEVRAAGD'::text, 'PASSEND'::text, 'NIET_PASSEND'::text])));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_afstemming_zorgkantoor_code_fkey FOREIGN KEY (afstemming_zorgkantoor_code) REFERENCES zorgkantoor(code);
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_gevraagde_bijdrage_check CHECK (((gevraagde_bijdrage >= 0) AND (gevraagde_bijdrage <= '100000000000000'::bigint)));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_ingediend CHECK (((status = ANY (ARRAY['CONCEPT'::text, 'INGETROKKEN'::text])) OR ((ingediend_op IS NOT NULL) AND (versie_nummer > 0) AND (zorgkantoor_code IS NOT NULL))));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_jaar_check CHECK (((jaar >= 2000) AND (jaar <= 2100)));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_kenmerk_key UNIQUE (kenmerk);
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_pkey PRIMARY KEY (id);
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_projectjaar_check CHECK (((projectjaar >= 1) AND (projectjaar <= 50)));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_regeling_check CHECK ((regeling = ANY (ARRAY['DOS'::text, 'HLO'::text, 'RTB'::text])));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_status_check CHECK ((status = ANY (ARRAY['CONCEPT'::text, 'INGEDIEND'::text, 'AANVULLING_GEVRAAGD'::text, 'IN_BEOORDELING'::text, 'TOEGEKEND'::text, 'AFGEWEZEN'::text, 'NIET_IN_BEHANDELING'::text, 'INGETROKKEN'::text])));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_totale_kosten_check CHECK (((totale_kosten >= 0) AND (totale_kosten <= '100000000000000'::bigint)));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_uitzondering_gevraagd_bp_check CHECK (((uitzondering_gevraagd_bp >= 0) AND (uitzondering_gevraagd_bp <= 10000)));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_uitzondering_minimum_bp_check CHECK (((uitzondering_minimum_bp >= 0) AND (uitzondering_minimum_bp <= 10000)));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_volledig CHECK (((status <> ALL (ARRAY['IN_BEOORDELING'::text, 'TOEGEKEND'::text, 'AFGEWEZEN'::text])) OR (volledig_op IS NOT NULL)));
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_vorige_aanvraag_id_fkey FOREIGN KEY (vorige_aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_zorgkantoor_code_fkey FOREIGN KEY (zorgkantoor_code) REFERENCES zorgkantoor(code);
ALTER TABLE aanvraag ADD CONSTRAINT aanvraag_zorgkantoorregio_code_fkey FOREIGN KEY (zorgkantoorregio_code) REFERENCES zorgkantoorregio(code);
ALTER TABLE aanvraag_gemeente ADD CONSTRAINT aanvraag_gemeente_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE aanvraag_gemeente ADD CONSTRAINT aanvraag_gemeente_aanvraag_id_gemeente_code_key UNIQUE (aanvraag_id, gemeente_code);
ALTER TABLE aanvraag_gemeente ADD CONSTRAINT aanvraag_gemeente_gemeente_code_fkey FOREIGN KEY (gemeente_code) REFERENCES gemeente(code);
ALTER TABLE aanvraag_gemeente ADD CONSTRAINT aanvraag_gemeente_pkey PRIMARY KEY (aanvraag_id, volgorde);
ALTER TABLE aanvraag_partner ADD CONSTRAINT aanvraag_partner_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE aanvraag_partner ADD CONSTRAINT aanvraag_partner_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id);
ALTER TABLE aanvraag_partner ADD CONSTRAINT aanvraag_partner_pkey PRIMARY KEY (aanvraag_id, volgorde);
ALTER TABLE aanvraag_partner ADD CONSTRAINT aanvraag_partner_rol_check CHECK ((rol = ANY (ARRAY['MEDEFINANCIER'::text, 'UITVOERDER'::text, 'ADVISEUR'::text])));
ALTER TABLE aanvraag_versie ADD CONSTRAINT aanvraag_versie_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE aanvraag_versie ADD CONSTRAINT aanvraag_versie_nummer_check CHECK ((nummer > 0));
ALTER TABLE aanvraag_versie ADD CONSTRAINT aanvraag_versie_pkey PRIMARY KEY (aanvraag_id, nummer);
ALTER TABLE aanvraag_versie_document ADD CONSTRAINT aanvraag_versie_document_aanvraag_id_document_id_fkey FOREIGN KEY (aanvraag_id, document_id) REFERENCES document(aanvraag_id, id);
ALTER TABLE aanvraag_versie_document ADD CONSTRAINT aanvraag_versie_document_aanvraag_id_nummer_fkey FOREIGN KEY (aanvraag_id, nummer) REFERENCES aanvraag_versie(aanvraag_id, nummer);
ALTER TABLE aanvraag_versie_document ADD CONSTRAINT aanvraag_versie_document_pkey PRIMARY KEY (aanvraag_id, nummer, document_id);
ALTER TABLE activiteit ADD CONSTRAINT activiteit_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE activiteit ADD CONSTRAINT activiteit_gepland_milli_check CHECK (((gepland_milli >= 0) AND (gepland_milli <= '1000000000000'::bigint)));
ALTER TABLE activiteit ADD CONSTRAINT activiteit_pkey PRIMARY KEY (aanvraag_id, volgorde);
ALTER TABLE activiteit ADD CONSTRAINT activiteit_uitvoerder_id_fkey FOREIGN KEY (uitvoerder_id) REFERENCES partner(id);
ALTER TABLE activiteit ADD CONSTRAINT activiteit_vorm_check CHECK ((vorm = ANY (ARRAY['COLLECTIEF'::text, 'GEMENGD'::text, 'INDIVIDUEEL'::text])));
ALTER TABLE begrotingsregel ADD CONSTRAINT begrotingsregel_aantal_milli_check CHECK (((aantal_milli >= 0) AND (aantal_milli <= '1000000000000'::bigint)));
ALTER TABLE begrotingsregel ADD CONSTRAINT begrotingsregel_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE begrotingsregel ADD CONSTRAINT begrotingsregel_bedrag CHECK (((bedrag)::numeric = round((((aantal_milli)::numeric * (tarief)::numeric) / (1000)::numeric))));
ALTER TABLE begrotingsregel ADD CONSTRAINT begrotingsregel_pkey PRIMARY KEY (aanvraag_id, volgorde);
ALTER TABLE begrotingsregel ADD CONSTRAINT begrotingsregel_tarief_check CHECK (((tarief >= 0) AND (tarief <= '1000000000000'::bigint)));
ALTER TABLE beoordeling ADD CONSTRAINT beoordeling_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE beoordeling ADD CONSTRAINT beoordeling_aanvraag_id_versie_nummer_fkey FOREIGN KEY (aanvraag_id, versie_nummer) REFERENCES aanvraag_versie(aanvraag_id, nummer);
ALTER TABLE beoordeling ADD CONSTRAINT beoordeling_advies_check CHECK ((advies = ANY (ARRAY['TOEKENNEN'::text, 'AFWIJZEN'::text])));
ALTER TABLE beoordeling ADD CONSTRAINT beoordeling_nummer_check CHECK ((nummer > 0));
ALTER TABLE beoordeling ADD CONSTRAINT beoordeling_pkey PRIMARY KEY (aanvraag_id, nummer);
ALTER TABLE beoordeling_score ADD CONSTRAINT beoordeling_score_aanvraag_id_nummer_fkey FOREIGN KEY (aanvraag_id, nummer) REFERENCES beoordeling(aanvraag_id, nummer);
ALTER TABLE beoordeling_score ADD CONSTRAINT beoordeling_score_criterium_check CHECK ((criterium = ANY (ARRAY['BETROKKENHEID_ZORGKANTOOR'::text, 'URGENTIE'::text, 'OMVANG_DOELGROEP'::text, 'IMPACT'::text, 'REGIONALE_PRIORITEITEN'::text, 'RANDVOORWAARDEN'::text, 'COMMITMENT'::text, 'ARTIKEL_12'::text, 'UITVOERBAARHEID'::text])));
ALTER TABLE beoordeling_score ADD CONSTRAINT beoordeling_score_pkey PRIMARY KEY (aanvraag_id, nummer, criterium);
ALTER TABLE beoordeling_score ADD CONSTRAINT beoordeling_score_score_check CHECK (((score >= 1) AND (score <= 5)));
ALTER TABLE besluit ADD CONSTRAINT besluit_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE besluit ADD CONSTRAINT besluit_aanvraag_id_versie_nummer_fkey FOREIGN KEY (aanvraag_id, versie_nummer) REFERENCES aanvraag_versie(aanvraag_id, nummer);
ALTER TABLE besluit ADD CONSTRAINT besluit_bedrag CHECK (((soort = 'TOEKENNING'::text) = (bedrag IS NOT NULL)));
ALTER TABLE besluit ADD CONSTRAINT besluit_bedrag_check CHECK ((bedrag > 0));
ALTER TABLE besluit ADD CONSTRAINT besluit_pkey PRIMARY KEY (aanvraag_id);
ALTER TABLE besluit ADD CONSTRAINT besluit_soort_check CHECK ((soort = ANY (ARRAY['TOEKENNING'::text, 'AFWIJZING'::text, 'NIET_IN_BEHANDELING'::text])));
ALTER TABLE besparing ADD CONSTRAINT besparing_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE besparing ADD CONSTRAINT besparing_domein_check CHECK ((domein = ANY (ARRAY['WLZ'::text, 'ZVW'::text, 'WMO'::text, 'WFZ'::text])));
ALTER TABLE besparing ADD CONSTRAINT besparing_kental_check CHECK (((kental >= 0) AND (kental <= '1000000000000'::bigint)));
ALTER TABLE besparing ADD CONSTRAINT besparing_mechanisme_check CHECK ((mechanisme = ANY (ARRAY['VOORKOMEN'::text, 'VERMINDEREN'::text, 'UITSTELLEN'::text])));
ALTER TABLE besparing ADD CONSTRAINT besparing_omvang_milli_check CHECK (((omvang_milli >= 0) AND (omvang_milli <= '1000000000000'::bigint)));
ALTER TABLE besparing ADD CONSTRAINT besparing_personen_check CHECK (((personen >= 0) AND (personen <= 20000000)));
ALTER TABLE besparing ADD CONSTRAINT besparing_pkey PRIMARY KEY (aanvraag_id, volgorde);
ALTER TABLE besparing ADD CONSTRAINT besparing_realisatiekans_bp_check CHECK (((realisatiekans_bp >= 0) AND (realisatiekans_bp <= 10000)));
ALTER TABLE besparing ADD CONSTRAINT besparing_tegenkosten_check CHECK (((tegenkosten >= 0) AND (tegenkosten <= '1000000000000'::bigint)));
ALTER TABLE bijdrage ADD CONSTRAINT bijdrage_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE bijdrage ADD CONSTRAINT bijdrage_bedrag_check CHECK (((bedrag >= 0) AND (bedrag <= '100000000000000'::bigint)));
ALTER TABLE bijdrage ADD CONSTRAINT bijdrage_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id);
ALTER TABLE bijdrage ADD CONSTRAINT bijdrage_pkey PRIMARY KEY (aanvraag_id, volgorde);
ALTER TABLE bijdrage ADD CONSTRAINT bijdrage_soort_check CHECK ((soort = ANY (ARRAY['GELD'::text, 'IN_NATURA'::text])));
ALTER TABLE bijdrage ADD CONSTRAINT bijdrage_zekerheid_check CHECK ((zekerheid = ANY (ARRAY['TOEGEZEGD'::text, 'ONDER_VOORBEHOUD'::text])));
ALTER TABLE budget ADD CONSTRAINT budget_jaar_check CHECK (((jaar >= 2000) AND (jaar <= 2100)));
ALTER TABLE budget ADD CONSTRAINT budget_niet_overschreden CHECK (((toegekend >= 0) AND (toegekend <= maximum)));
ALTER TABLE budget ADD CONSTRAINT budget_niet_teveel_betaald CHECK (((uitbetaald >= 0) AND (uitbetaald <= toegekend)));
ALTER TABLE budget ADD CONSTRAINT budget_pkey PRIMARY KEY (id);
ALTER TABLE budget ADD CONSTRAINT budget_regeling_check CHECK ((regeling = ANY (ARRAY['DOS'::text, 'HLO'::text, 'RTB'::text])));
ALTER TABLE budget ADD CONSTRAINT budget_zorgkantoor_code_fkey FOREIGN KEY (zorgkantoor_code) REFERENCES zorgkantoor(code);
ALTER TABLE budget ADD CONSTRAINT budget_zorgkantoor_code_regeling_jaar_key UNIQUE (zorgkantoor_code, regeling, jaar);
ALTER TABLE budgetmutatie ADD CONSTRAINT budgetmutatie_aanvraag CHECK (((soort = 'VASTSTELLING'::text) = (aanvraag_id IS NULL)));
ALTER TABLE budgetmutatie ADD CONSTRAINT budgetmutatie_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE budgetmutatie ADD CONSTRAINT budgetmutatie_budget_id_fkey FOREIGN KEY (budget_id) REFERENCES budget(id);
ALTER TABLE budgetmutatie ADD CONSTRAINT budgetmutatie_nummer_key UNIQUE (nummer);
ALTER TABLE budgetmutatie ADD CONSTRAINT budgetmutatie_pkey PRIMARY KEY (id);
ALTER TABLE budgetmutatie ADD CONSTRAINT budgetmutatie_soort_check CHECK ((soort = ANY (ARRAY['VASTSTELLING'::text, 'TOEKENNING'::text, 'BIJSTELLING'::text, 'VRIJVAL'::text, 'BETALING'::text])));
ALTER TABLE budgetmutatie ADD CONSTRAINT budgetmutatie_teken CHECK (((soort = 'VASTSTELLING'::text) OR ((soort = ANY (ARRAY['TOEKENNING'::text, 'BETALING'::text])) AND (bedrag > 0)) OR ((soort = ANY (ARRAY['BIJSTELLING'::text, 'VRIJVAL'::text])) AND (bedrag < 0))));
ALTER TABLE document ADD CONSTRAINT document_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE document ADD CONSTRAINT document_aanvraag_id_id_key UNIQUE (aanvraag_id, id);
ALTER TABLE document ADD CONSTRAINT document_eenmaal UNIQUE (aanvraag_id, sha256);
ALTER TABLE document ADD CONSTRAINT document_grootte_check CHECK ((grootte > 0));
ALTER TABLE document ADD CONSTRAINT document_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200)));
ALTER TABLE document ADD CONSTRAINT document_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id);
ALTER TABLE document ADD CONSTRAINT document_pkey PRIMARY KEY (id);
ALTER TABLE document ADD CONSTRAINT document_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE document ADD CONSTRAINT document_soort_check CHECK ((soort = ANY (ARRAY['INTENTIEVERKLARING'::text, 'BEGROTINGSSPECIFICATIE'::text, 'KAART'::text, 'OVERIG'::text])));
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK ((type = ANY (ARRAY['PDF'::text, 'XLSX'::text, 'ODS'::text, 'PNG'::text])));
ALTER TABLE document_deel ADD CONSTRAINT document_deel_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE;
ALTER TABLE document_deel ADD CONSTRAINT document_deel_nummer_check CHECK ((nummer >= 0));
ALTER TABLE document_deel ADD CONSTRAINT document_deel_pkey PRIMARY KEY (document_id, nummer);
ALTER TABLE gebeurtenis ADD CONSTRAINT gebeurtenis_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE gebeurtenis ADD CONSTRAINT gebeurtenis_budget_id_fkey FOREIGN KEY (budget_id) REFERENCES budget(id);
ALTER TABLE gebeurtenis ADD CONSTRAINT gebeurtenis_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id);
ALTER TABLE gebeurtenis ADD CONSTRAINT gebeurtenis_pkey PRIMARY KEY (id);
ALTER TABLE gemeente ADD CONSTRAINT gemeente_check CHECK ((geldig_tot > geldig_van));
ALTER TABLE gemeente ADD CONSTRAINT gemeente_code_check CHECK ((code ~ '^GM[0-9]{4}$'::text));
ALTER TABLE gemeente ADD CONSTRAINT gemeente_pkey PRIMARY KEY (code);
ALTER TABLE gemeente_indeling ADD CONSTRAINT gemeente_indeling_check CHECK ((geldig_tot > geldig_van));
ALTER TABLE gemeente_indeling ADD CONSTRAINT gemeente_indeling_gemeente_code_fkey FOREIGN KEY (gemeente_code) REFERENCES gemeente(code);
ALTER TABLE gemeente_indeling ADD CONSTRAINT gemeente_indeling_pkey PRIMARY KEY (gemeente_code, geldig_van);
ALTER TABLE gemeente_indeling ADD CONSTRAINT gemeente_indeling_zorgkantoorregio_code_fkey FOREIGN KEY (zorgkantoorregio_code) REFERENCES zorgkantoorregio(code);
ALTER TABLE idempotentie ADD CONSTRAINT idempotentie_pkey PRIMARY KEY (beller, sleutel);
ALTER TABLE idempotentie ADD CONSTRAINT idempotentie_sleutel_check CHECK (((length(sleutel) >= 1) AND (length(sleutel) <= 64)));
ALTER TABLE kenmerk_teller ADD CONSTRAINT kenmerk_teller_laatste_check CHECK ((laatste > 0));
ALTER TABLE kenmerk_teller ADD CONSTRAINT kenmerk_teller_pkey PRIMARY KEY (regeling, jaar, zorgkantoorregio_code);
ALTER TABLE kenmerk_teller ADD CONSTRAINT kenmerk_teller_zorgkantoorregio_code_fkey FOREIGN KEY (zorgkantoorregio_code) REFERENCES zorgkantoorregio(code);
ALTER TABLE migrations ADD CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id);
ALTER TABLE partner ADD CONSTRAINT partner_aangemaakt_door_organisatie_fkey FOREIGN KEY (aangemaakt_door_organisatie) REFERENCES partner(id);
ALTER TABLE partner ADD CONSTRAINT partner_agb_code_check CHECK ((agb_code ~ '^[0-9]{8}$'::text));
ALTER TABLE partner ADD CONSTRAINT partner_gemeentecode_fkey FOREIGN KEY (gemeentecode) REFERENCES gemeente(code);
ALTER TABLE partner ADD CONSTRAINT partner_kvk_nummer_check CHECK ((kvk_nummer ~ '^[0-9]{8}$'::text));
ALTER TABLE partner ADD CONSTRAINT partner_kvk_nummer_key UNIQUE (kvk_nummer);
ALTER TABLE partner ADD CONSTRAINT partner_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200)));
ALTER TABLE partner ADD CONSTRAINT partner_oin_check CHECK ((oin ~ '^[0-9]{20}$'::text));
ALTER TABLE partner ADD CONSTRAINT partner_pkey PRIMARY KEY (id);
ALTER TABLE partner ADD CONSTRAINT partner_rsin_check CHECK ((rsin ~ '^[0-9]{9}$'::text));
ALTER TABLE partner ADD CONSTRAINT partner_soort_check CHECK ((soort = ANY (ARRAY['GEMEENTE'::text, 'ZORGVERZEKERAAR'::text, 'DJI'::text, 'ZORGKANTOOR'::text, 'ZORGAANBIEDER'::text, 'WELZIJNSORGANISATIE'::text, 'WONINGCORPORATIE'::text, 'GGD'::text, 'KENNISINSTELLING'::text, 'BEWONERSINITIATIEF'::text, 'OVERIG'::text])));
ALTER TABLE partner ADD CONSTRAINT partner_uzovi_check CHECK ((uzovi ~ '^[0-9]{4}$'::text));
ALTER TABLE termijn ADD CONSTRAINT termijn_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES aanvraag(id);
ALTER TABLE termijn ADD CONSTRAINT termijn_check CHECK ((uiterste > begonnen_op));
ALTER TABLE termijn ADD CONSTRAINT termijn_pkey PRIMARY KEY (id);
ALTER TABLE zorgkantoor ADD CONSTRAINT zorgkantoor_pkey PRIMARY KEY (code);
ALTER TABLE zorgkantoorregio ADD CONSTRAINT zorgkantoorregio_code_check CHECK ((code ~ '^ZK[0-9]{2}$'::text));
ALTER TABLE zorgkantoorregio ADD CONSTRAINT zorgkantoorregio_pkey PRIMARY KEY (code);
ALTER TABLE zorgkantoorregio ADD CONSTRAINT zorgkantoorregio_uzovi_check CHECK ((uzovi ~ '^[0-9]{4}$'::text));
ALTER TABLE zorgkantoorregio ADD CONSTRAINT zorgkantoorregio_zorgkantoor_code_fkey FOREIGN KEY (zorgkantoor_code) REFERENCES zorgkantoor(code);

-- indexen
CREATE INDEX aanvraag_aanvrager ON public.aanvraag USING btree (aanvrager_id, gewijzigd_op, id);
CREATE INDEX aanvraag_budget ON public.aanvraag USING btree (zorgkantoor_code, regeling, jaar, status) INCLUDE (gevraagde_bijdrage);
CREATE INDEX aanvraag_gemeente_gemeente ON public.aanvraag_gemeente USING btree (gemeente_code, aanvraag_id);
CREATE INDEX aanvraag_partner_partner ON public.aanvraag_partner USING btree (partner_id, aanvraag_id);
CREATE UNIQUE INDEX aanvraag_project_jaar ON public.aanvraag USING btree (project_id, jaar) WHERE (status <> ALL (ARRAY['INGETROKKEN'::text, 'AFGEWEZEN'::text, 'NIET_IN_BEHANDELING'::text]));
CREATE INDEX aanvraag_regio ON public.aanvraag USING btree (zorgkantoorregio_code);
CREATE INDEX aanvraag_toegekend ON public.aanvraag USING btree (gewijzigd_op, id) WHERE (status = 'TOEGEKEND'::text);
CREATE INDEX aanvraag_versie_document_document ON public.aanvraag_versie_document USING btree (document_id);
CREATE INDEX aanvraag_vorige ON public.aanvraag USING btree (vorige_aanvraag_id) WHERE (vorige_aanvraag_id IS NOT NULL);
CREATE INDEX aanvraag_zk_bijdrage ON public.aanvraag USING btree (zorgkantoor_code, COALESCE(gevraagde_bijdrage, ('-1'::integer)::bigint), id) INCLUDE (status, jaar, regeling, ingediend_op, gevraagde_bijdrage) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_gewijzigd ON public.aanvraag USING btree (zorgkantoor_code, gewijzigd_op, id) INCLUDE (status, jaar, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_ingediend ON public.aanvraag USING btree (zorgkantoor_code, COALESCE(ingediend_op, '-infinity'::timestamp with time zone), id) INCLUDE (status, jaar, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_jaar ON public.aanvraag USING btree (zorgkantoor_code, jaar, id) INCLUDE (status, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_jaar_gewijzigd ON public.aanvraag USING btree (zorgkantoor_code, jaar, gewijzigd_op, id) INCLUDE (status, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_jaar_ingediend ON public.aanvraag USING btree (zorgkantoor_code, jaar, COALESCE(ingediend_op, '-infinity'::timestamp with time zone), id) INCLUDE (status, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_kenmerk ON public.aanvraag USING btree (zorgkantoor_code, kenmerk, id) INCLUDE (status, jaar, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_kosten ON public.aanvraag USING btree (zorgkantoor_code, totale_kosten, id) INCLUDE (status, jaar, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_status ON public.aanvraag USING btree (zorgkantoor_code, status, id) INCLUDE (jaar, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zk_titel ON public.aanvraag USING btree (zorgkantoor_code, titel, id) INCLUDE (status, jaar, regeling, ingediend_op) WHERE (afstemming_uitkomst IS NOT NULL);
CREATE INDEX aanvraag_zoek ON public.aanvraag USING gin (zoek);
CREATE INDEX aanvraag_zoek_tekst ON public.aanvraag USING gin (zoek_tekst gin_trgm_ops);
CREATE INDEX activiteit_uitvoerder ON public.activiteit USING btree (uitvoerder_id, aanvraag_id) WHERE (uitvoerder_id IS NOT NULL);
CREATE INDEX bijdrage_partner ON public.bijdrage USING btree (partner_id, aanvraag_id);
CREATE INDEX budget_jaar ON public.budget USING btree (jaar, id);
CREATE INDEX budgetmutatie_budget ON public.budgetmutatie USING btree (budget_id, nummer);
CREATE UNIQUE INDEX budgetmutatie_een_toekenning ON public.budgetmutatie USING btree (aanvraag_id) WHERE (soort = 'TOEKENNING'::text);
CREATE INDEX gebeurtenis_aanvraag ON public.gebeurtenis USING btree (aanvraag_id, id) WHERE (aanvraag_id IS NOT NULL);
CREATE INDEX gebeurtenis_budget ON public.gebeurtenis USING btree (budget_id, id) WHERE (budget_id IS NOT NULL);
CREATE INDEX idempotentie_aangemaakt ON public.idempotentie USING btree (aangemaakt_op);
CREATE INDEX partner_kern_naam ON public.partner USING gin (kern_naam gin_trgm_ops);
CREATE INDEX partner_naam ON public.partner USING btree (naam, id);
CREATE INDEX partner_rsin ON public.partner USING btree (rsin) WHERE (rsin IS NOT NULL);
CREATE INDEX partner_soort ON public.partner USING btree (soort, id);
CREATE INDEX partner_zoek ON public.partner USING gin (zoek_tekst gin_trgm_ops);
CREATE INDEX termijn_aanvraag ON public.termijn USING btree (aanvraag_id);
CREATE UNIQUE INDEX termijn_lopend ON public.termijn USING btree (aanvraag_id, soort) WHERE ((voldaan_op IS NULL) AND (gestopt_op IS NULL));
CREATE INDEX termijn_uiterste ON public.termijn USING btree (uiterste, aanvraag_id) WHERE ((voldaan_op IS NULL) AND (gestopt_op IS NULL));
CREATE INDEX zorgkantoorregio_zorgkantoor ON public.zorgkantoorregio USING btree (zorgkantoor_code);

-- triggers
CREATE TRIGGER aanvraag_zoekvelden BEFORE INSERT OR UPDATE OF titel, kenmerk, samenvatting, aanvrager_id, aanvrager_naam ON public.aanvraag FOR EACH ROW EXECUTE FUNCTION aanvraag_zoekvelden();
CREATE TRIGGER aanvraag_versie_vast BEFORE DELETE OR UPDATE OR TRUNCATE ON public.aanvraag_versie FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER documenten_bevriezen AFTER INSERT ON public.aanvraag_versie FOR EACH ROW EXECUTE FUNCTION documenten_bevriezen();
CREATE TRIGGER aanvraag_versie_document_vast BEFORE DELETE OR UPDATE OR TRUNCATE ON public.aanvraag_versie_document FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER beoordeling_vast BEFORE DELETE OR UPDATE OR TRUNCATE ON public.beoordeling FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER beoordeling_score_vast BEFORE DELETE OR UPDATE OR TRUNCATE ON public.beoordeling_score FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER besluit_vast BEFORE DELETE OR UPDATE OR TRUNCATE ON public.besluit FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER budget_alleen_via_mutatie BEFORE INSERT OR UPDATE ON public.budget FOR EACH ROW EXECUTE FUNCTION budget_alleen_via_mutatie();
CREATE TRIGGER budgetmutatie_vast BEFORE DELETE OR UPDATE OR TRUNCATE ON public.budgetmutatie FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER budgetmutatie_verwerken AFTER INSERT ON public.budgetmutatie FOR EACH ROW EXECUTE FUNCTION budgetmutatie_verwerken();
CREATE TRIGGER document_vast BEFORE UPDATE OR TRUNCATE ON public.document FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER document_deel_vast BEFORE UPDATE OR TRUNCATE ON public.document_deel FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER gebeurtenis_vast BEFORE DELETE OR UPDATE OR TRUNCATE ON public.gebeurtenis FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER partner_naam_doorgeven AFTER UPDATE OF naam ON public.partner FOR EACH ROW WHEN ((old.naam IS DISTINCT FROM new.naam)) EXECUTE FUNCTION partner_naam_doorgeven();
