import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEESINDEXEN, ZOEKEN } from './0001-lezen.ts';

/**
 * The foundation: reference data, partners, aanvragen, budgets with their ledger, and the history. Money is bigint
 * euro cents, amounts of units are thousandths, percentages are basis points.
 */
export class Fundament1764000000001 implements MigrationInterface {
  name = 'Fundament1764000000001';

  async up(uitvoerder: QueryRunner): Promise<void> {
    await uitvoerder.query(ZOEKEN);
    await uitvoerder.query(BEWAKING);
    await uitvoerder.query(REFERENTIE);
    await uitvoerder.query(PARTNERS);
    await uitvoerder.query(AANVRAGEN);
    await uitvoerder.query(AANVRAAG_ONDERDELEN);
    await uitvoerder.query(BEOORDELEN_EN_BESLUITEN);
    await uitvoerder.query(BUDGETTEN);
    await uitvoerder.query(LOGBOEK);
    await uitvoerder.query(LEESINDEXEN);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit; zet een reservekopie terug.');
  }
}

const BEWAKING = `
CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'tabel % is alleen aanvulbaar: % wordt geweigerd', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
`;

const REFERENTIE = `
CREATE TABLE zorgkantoor (
  code text PRIMARY KEY,
  naam text NOT NULL,
  dos_mailadres text NOT NULL
);
CREATE TABLE zorgkantoorregio (
  code text PRIMARY KEY CHECK (code ~ '^ZK[0-9]{2}$'),
  naam text NOT NULL,
  zorgkantoor_code text NOT NULL REFERENCES zorgkantoor (code),
  uzovi text CHECK (uzovi ~ '^[0-9]{4}$')
);
CREATE INDEX zorgkantoorregio_zorgkantoor ON zorgkantoorregio (zorgkantoor_code);
CREATE TABLE gemeente (
  code text PRIMARY KEY CHECK (code ~ '^GM[0-9]{4}$'),
  naam text NOT NULL,
  provincie text,
  geldig_van date NOT NULL,
  geldig_tot date,
  CHECK (geldig_tot > geldig_van)
);
CREATE TABLE gemeente_indeling (
  gemeente_code text NOT NULL REFERENCES gemeente (code),
  zorgkantoorregio_code text NOT NULL REFERENCES zorgkantoorregio (code),
  geldig_van date NOT NULL,
  geldig_tot date,
  PRIMARY KEY (gemeente_code, geldig_van),
  CHECK (geldig_tot > geldig_van)
);
`;

const PARTNERS = `
CREATE TABLE partner (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  versie integer NOT NULL DEFAULT 1,
  naam text COLLATE "nl-x-icu" NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  soort text NOT NULL CHECK (soort IN ('GEMEENTE','ZORGVERZEKERAAR','DJI','ZORGKANTOOR','ZORGAANBIEDER','WELZIJNSORGANISATIE','WONINGCORPORATIE','GGD','KENNISINSTELLING','BEWONERSINITIATIEF','OVERIG')),
  kvk_nummer text UNIQUE CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  rsin text CHECK (rsin ~ '^[0-9]{9}$'),
  oin text CHECK (oin ~ '^[0-9]{20}$'),
  agb_code text CHECK (agb_code ~ '^[0-9]{8}$'),
  uzovi text CHECK (uzovi ~ '^[0-9]{4}$'),
  gemeentecode text REFERENCES gemeente (code),
  wlz_gefinancierd boolean NOT NULL DEFAULT false,
  aangemaakt_door_organisatie uuid REFERENCES partner (id),
  aangemaakt_op timestamptz NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  zoek_tekst text NOT NULL GENERATED ALWAYS AS (zonder_accenten(naam || ' ' || coalesce(kvk_nummer, ''))) STORED
);
`;

const AANVRAGEN = `
CREATE TABLE aanvraag (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  versie integer NOT NULL DEFAULT 1,
  project_id uuid NOT NULL,
  kenmerk text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('CONCEPT','INGEDIEND','AANVULLING_GEVRAAGD','IN_BEOORDELING','TOEGEKEND','AFGEWEZEN','NIET_IN_BEHANDELING','INGETROKKEN')),
  regeling text NOT NULL CHECK (regeling IN ('DOS','HLO','RTB')),
  kader_versie text NOT NULL,
  jaar integer NOT NULL CHECK (jaar BETWEEN 2000 AND 2100),
  projectjaar integer CHECK (projectjaar BETWEEN 1 AND 50),
  vorige_aanvraag_id uuid REFERENCES aanvraag (id),
  overgangsbeleid2026 boolean,
  uitzondering_motivering text,
  uitzondering_gevraagd_bp integer CHECK (uitzondering_gevraagd_bp BETWEEN 0 AND 10000),
  uitzondering_minimum_bp integer CHECK (uitzondering_minimum_bp BETWEEN 0 AND 10000),
  uitzondering_besluit_motivering text,
  uitzondering_besloten_op timestamptz,
  titel text COLLATE "nl-x-icu" NOT NULL,
  samenvatting text,
  startdatum date,
  einddatum date,
  aanvrager_id uuid NOT NULL REFERENCES partner (id),
  aanvrager_naam text COLLATE "nl-x-icu" NOT NULL,
  zorgkantoorregio_code text REFERENCES zorgkantoorregio (code),
  zorgkantoor_code text REFERENCES zorgkantoor (code),
  buurten text[] NOT NULL DEFAULT '{}',
  cbs_indelingsjaar integer,
  gevraagde_bijdrage bigint CHECK (gevraagde_bijdrage BETWEEN 0 AND 100000000000000),
  totale_kosten bigint NOT NULL DEFAULT 0 CHECK (totale_kosten BETWEEN 0 AND 100000000000000),
  tekst jsonb NOT NULL DEFAULT '{}',
  afstemming_uitkomst text CHECK (afstemming_uitkomst IN ('GEVRAAGD','PASSEND','NIET_PASSEND')),
  afstemming_datum date,
  afstemming_toelichting text,
  afstemming_zorgkantoor_code text REFERENCES zorgkantoor (code),
  versie_nummer integer NOT NULL DEFAULT 0,
  ingediend_op timestamptz,
  volledig_op timestamptz,
  aangemaakt_op timestamptz NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  zoek tsvector NOT NULL,
  zoek_tekst text NOT NULL,
  CONSTRAINT aanvraag_ingediend CHECK (status IN ('CONCEPT','INGETROKKEN') OR (ingediend_op IS NOT NULL AND versie_nummer > 0 AND zorgkantoor_code IS NOT NULL)),
  CONSTRAINT aanvraag_volledig CHECK (status NOT IN ('IN_BEOORDELING','TOEGEKEND','AFGEWEZEN') OR volledig_op IS NOT NULL)
);
CREATE UNIQUE INDEX aanvraag_project_jaar ON aanvraag (project_id, jaar) WHERE status NOT IN ('INGETROKKEN','AFGEWEZEN','NIET_IN_BEHANDELING');

CREATE FUNCTION aanvraag_zoekvelden() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT naam INTO STRICT NEW.aanvrager_naam FROM partner WHERE id = NEW.aanvrager_id;
  NEW.zoek := zoekvector(concat_ws(' ', NEW.kenmerk, NEW.titel, NEW.aanvrager_naam, NEW.samenvatting));
  NEW.zoek_tekst := zonder_accenten(NEW.kenmerk || ' ' || NEW.titel || ' ' || NEW.aanvrager_naam);
  RETURN NEW;
END $$;
CREATE TRIGGER aanvraag_zoekvelden BEFORE INSERT OR UPDATE OF titel, kenmerk, samenvatting, aanvrager_id, aanvrager_naam ON aanvraag
  FOR EACH ROW EXECUTE FUNCTION aanvraag_zoekvelden();

CREATE FUNCTION partner_naam_doorgeven() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE aanvraag SET aanvrager_naam = NEW.naam WHERE aanvrager_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER partner_naam_doorgeven AFTER UPDATE OF naam ON partner
  FOR EACH ROW WHEN (OLD.naam IS DISTINCT FROM NEW.naam) EXECUTE FUNCTION partner_naam_doorgeven();

CREATE TABLE kenmerk_teller (
  regeling text NOT NULL,
  jaar integer NOT NULL,
  zorgkantoorregio_code text NOT NULL REFERENCES zorgkantoorregio (code),
  laatste integer NOT NULL CHECK (laatste > 0),
  PRIMARY KEY (regeling, jaar, zorgkantoorregio_code)
);
`;

const AANVRAAG_ONDERDELEN = `
CREATE TABLE aanvraag_gemeente (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  volgorde integer NOT NULL,
  gemeente_code text NOT NULL REFERENCES gemeente (code),
  PRIMARY KEY (aanvraag_id, volgorde),
  UNIQUE (aanvraag_id, gemeente_code)
);
CREATE TABLE aanvraag_partner (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  volgorde integer NOT NULL,
  partner_id uuid NOT NULL REFERENCES partner (id),
  rol text NOT NULL CHECK (rol IN ('MEDEFINANCIER','UITVOERDER','ADVISEUR')),
  PRIMARY KEY (aanvraag_id, volgorde)
);
CREATE TABLE activiteit (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  volgorde integer NOT NULL,
  code text NOT NULL,
  naam text NOT NULL,
  vorm text NOT NULL CHECK (vorm IN ('COLLECTIEF','GEMENGD','INDIVIDUEEL')),
  omschrijving text,
  buurten text[] NOT NULL DEFAULT '{}',
  uitvoerder_id uuid REFERENCES partner (id),
  start date,
  einde date,
  gepland_milli bigint NOT NULL CHECK (gepland_milli BETWEEN 0 AND 1000000000000),
  eenheid text NOT NULL,
  PRIMARY KEY (aanvraag_id, volgorde)
);
CREATE TABLE begrotingsregel (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  volgorde integer NOT NULL,
  omschrijving text NOT NULL,
  kostensoort text NOT NULL,
  activiteit text,
  aantal_milli bigint NOT NULL CHECK (aantal_milli BETWEEN 0 AND 1000000000000),
  eenheid text NOT NULL,
  tarief bigint NOT NULL CHECK (tarief BETWEEN 0 AND 1000000000000),
  buiten_wlz_pakket boolean,
  bedrag bigint NOT NULL,
  PRIMARY KEY (aanvraag_id, volgorde),
  CONSTRAINT begrotingsregel_bedrag CHECK (bedrag = round(aantal_milli::numeric * tarief / 1000))
);
CREATE TABLE bijdrage (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  volgorde integer NOT NULL,
  partner_id uuid NOT NULL REFERENCES partner (id),
  soort text NOT NULL CHECK (soort IN ('GELD','IN_NATURA')),
  bedrag bigint NOT NULL CHECK (bedrag BETWEEN 0 AND 100000000000000),
  zekerheid text NOT NULL CHECK (zekerheid IN ('TOEGEZEGD','ONDER_VOORBEHOUD')),
  PRIMARY KEY (aanvraag_id, volgorde)
);
CREATE TABLE besparing (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  volgorde integer NOT NULL,
  domein text NOT NULL CHECK (domein IN ('WLZ','ZVW','WMO','WFZ')),
  mechanisme text NOT NULL CHECK (mechanisme IN ('VOORKOMEN','VERMINDEREN','UITSTELLEN')),
  personen integer NOT NULL CHECK (personen BETWEEN 0 AND 20000000),
  omvang_milli bigint NOT NULL CHECK (omvang_milli BETWEEN 0 AND 1000000000000),
  eenheid text NOT NULL,
  kental bigint NOT NULL CHECK (kental BETWEEN 0 AND 1000000000000),
  tegenkosten bigint NOT NULL DEFAULT 0 CHECK (tegenkosten BETWEEN 0 AND 1000000000000),
  realisatiekans_bp integer NOT NULL CHECK (realisatiekans_bp BETWEEN 0 AND 10000),
  bron_kental text NOT NULL,
  jaar_kental integer NOT NULL,
  onderbouwing text NOT NULL,
  bedrag bigint NOT NULL,
  PRIMARY KEY (aanvraag_id, volgorde)
);
CREATE TABLE aanvraag_versie (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  nummer integer NOT NULL CHECK (nummer > 0),
  kader_versie text NOT NULL,
  plan jsonb NOT NULL,
  toets jsonb NOT NULL,
  ingediend_op timestamptz NOT NULL,
  ingediend_door text NOT NULL,
  PRIMARY KEY (aanvraag_id, nummer)
);
CREATE TRIGGER aanvraag_versie_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON aanvraag_versie FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
`;

const BEOORDELEN_EN_BESLUITEN = `
CREATE TABLE beoordeling (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  nummer integer NOT NULL CHECK (nummer > 0),
  versie_nummer integer NOT NULL,
  advies text NOT NULL CHECK (advies IN ('TOEKENNEN','AFWIJZEN')),
  motivering text NOT NULL,
  vastgelegd_op timestamptz NOT NULL,
  door_subject text NOT NULL,
  PRIMARY KEY (aanvraag_id, nummer),
  FOREIGN KEY (aanvraag_id, versie_nummer) REFERENCES aanvraag_versie (aanvraag_id, nummer)
);
CREATE TABLE beoordeling_score (
  aanvraag_id uuid NOT NULL,
  nummer integer NOT NULL,
  criterium text NOT NULL CHECK (criterium IN ('BETROKKENHEID_ZORGKANTOOR','URGENTIE','OMVANG_DOELGROEP','IMPACT','REGIONALE_PRIORITEITEN','RANDVOORWAARDEN','COMMITMENT','ARTIKEL_12','UITVOERBAARHEID')),
  score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
  motivering text NOT NULL,
  PRIMARY KEY (aanvraag_id, nummer, criterium),
  FOREIGN KEY (aanvraag_id, nummer) REFERENCES beoordeling (aanvraag_id, nummer)
);
CREATE TABLE besluit (
  aanvraag_id uuid PRIMARY KEY REFERENCES aanvraag (id),
  soort text NOT NULL CHECK (soort IN ('TOEKENNING','AFWIJZING','NIET_IN_BEHANDELING')),
  bedrag bigint CHECK (bedrag > 0),
  motivering text NOT NULL,
  versie_nummer integer NOT NULL,
  kader_versie text NOT NULL,
  toets jsonb NOT NULL,
  bekendgemaakt_op timestamptz NOT NULL,
  bezwaar_uiterlijk timestamptz NOT NULL,
  door_subject text NOT NULL,
  FOREIGN KEY (aanvraag_id, versie_nummer) REFERENCES aanvraag_versie (aanvraag_id, nummer),
  CONSTRAINT besluit_bedrag CHECK ((soort = 'TOEKENNING') = (bedrag IS NOT NULL))
);
CREATE TRIGGER beoordeling_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON beoordeling FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER beoordeling_score_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON beoordeling_score FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER besluit_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON besluit FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TABLE termijn (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  soort text NOT NULL,
  regel text NOT NULL,
  begonnen_op timestamptz NOT NULL,
  uiterste timestamptz NOT NULL,
  voldaan_op timestamptz,
  gestopt_op timestamptz,
  CHECK (uiterste > begonnen_op)
);
CREATE INDEX termijn_aanvraag ON termijn (aanvraag_id);
CREATE UNIQUE INDEX termijn_lopend ON termijn (aanvraag_id, soort) WHERE voldaan_op IS NULL AND gestopt_op IS NULL;
`;

const BUDGETTEN = `
CREATE TABLE budget (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  versie integer NOT NULL DEFAULT 1,
  regeling text NOT NULL CHECK (regeling IN ('DOS','HLO','RTB')),
  zorgkantoor_code text NOT NULL REFERENCES zorgkantoor (code),
  jaar integer NOT NULL CHECK (jaar BETWEEN 2000 AND 2100),
  maximum bigint NOT NULL DEFAULT 0,
  toegekend bigint NOT NULL DEFAULT 0,
  uitbetaald bigint NOT NULL DEFAULT 0,
  prioritering_verplicht boolean NOT NULL DEFAULT true,
  bronvermelding text NOT NULL,
  UNIQUE (zorgkantoor_code, regeling, jaar),
  CONSTRAINT budget_niet_overschreden CHECK (toegekend BETWEEN 0 AND maximum),
  CONSTRAINT budget_niet_teveel_betaald CHECK (uitbetaald BETWEEN 0 AND toegekend)
);
CREATE INDEX budget_jaar ON budget (jaar, id);
CREATE TABLE budgetmutatie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  nummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  budget_id uuid NOT NULL REFERENCES budget (id),
  moment timestamptz NOT NULL,
  soort text NOT NULL CHECK (soort IN ('VASTSTELLING','TOEKENNING','BIJSTELLING','VRIJVAL','BETALING')),
  bedrag bigint NOT NULL,
  aanvraag_id uuid REFERENCES aanvraag (id),
  toelichting text,
  door_subject text NOT NULL,
  CONSTRAINT budgetmutatie_teken CHECK (soort = 'VASTSTELLING' OR (soort IN ('TOEKENNING','BETALING') AND bedrag > 0) OR (soort IN ('BIJSTELLING','VRIJVAL') AND bedrag < 0)),
  CONSTRAINT budgetmutatie_aanvraag CHECK ((soort = 'VASTSTELLING') = (aanvraag_id IS NULL))
);
CREATE INDEX budgetmutatie_budget ON budgetmutatie (budget_id, nummer);
CREATE UNIQUE INDEX budgetmutatie_een_toekenning ON budgetmutatie (aanvraag_id) WHERE soort = 'TOEKENNING';

CREATE FUNCTION budgetmutatie_verwerken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE budget SET
    maximum = maximum + CASE WHEN NEW.soort = 'VASTSTELLING' THEN NEW.bedrag ELSE 0 END,
    toegekend = toegekend + CASE WHEN NEW.soort IN ('TOEKENNING','BIJSTELLING','VRIJVAL') THEN NEW.bedrag ELSE 0 END,
    uitbetaald = uitbetaald + CASE WHEN NEW.soort = 'BETALING' THEN NEW.bedrag ELSE 0 END,
    versie = versie + 1
  WHERE id = NEW.budget_id;
  RETURN NULL;
END $$;
CREATE TRIGGER budgetmutatie_verwerken AFTER INSERT ON budgetmutatie FOR EACH ROW EXECUTE FUNCTION budgetmutatie_verwerken();
CREATE TRIGGER budgetmutatie_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON budgetmutatie FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

CREATE FUNCTION budget_alleen_via_mutatie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND (NEW.maximum, NEW.toegekend, NEW.uitbetaald) IS DISTINCT FROM (0::bigint, 0::bigint, 0::bigint) THEN
    RAISE EXCEPTION 'een budget begint leeg; standen volgen uit budgetmutaties' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() < 2
     AND (NEW.maximum, NEW.toegekend, NEW.uitbetaald) IS DISTINCT FROM (OLD.maximum, OLD.toegekend, OLD.uitbetaald) THEN
    RAISE EXCEPTION 'standen van een budget volgen uit budgetmutaties' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER budget_alleen_via_mutatie BEFORE INSERT OR UPDATE ON budget FOR EACH ROW EXECUTE FUNCTION budget_alleen_via_mutatie();
`;

const LOGBOEK = `
CREATE TABLE gebeurtenis (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  moment timestamptz NOT NULL,
  soort text NOT NULL,
  aanvraag_id uuid REFERENCES aanvraag (id),
  partner_id uuid REFERENCES partner (id),
  budget_id uuid REFERENCES budget (id),
  door_subject text NOT NULL,
  door_naam text NOT NULL,
  door_rollen text[] NOT NULL,
  toelichting text,
  intern boolean NOT NULL DEFAULT false,
  gegevens jsonb NOT NULL DEFAULT '{}',
  correlatie_id text NOT NULL
);
CREATE INDEX gebeurtenis_aanvraag ON gebeurtenis (aanvraag_id, id) WHERE aanvraag_id IS NOT NULL;
CREATE TRIGGER gebeurtenis_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON gebeurtenis FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE idempotentie (
  beller text NOT NULL,
  sleutel text NOT NULL CHECK (length(sleutel) BETWEEN 1 AND 64),
  operatie text NOT NULL,
  invoer_hash text NOT NULL,
  antwoord jsonb,
  aangemaakt_op timestamptz NOT NULL,
  PRIMARY KEY (beller, sleutel)
);
CREATE INDEX idempotentie_aangemaakt ON idempotentie (aangemaakt_op);
`;
