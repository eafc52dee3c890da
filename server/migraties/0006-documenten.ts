import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents of an aanvraag. Their bytes stand apart, in parts, so that nobody has to hold a whole file. Submitting freezes
 * which documents belong to the version; what belongs to a version cannot be removed any more.
 */
export class Documenten1764000000006 implements MigrationInterface {
  name = 'Documenten1764000000006';

  async up(uitvoerder: QueryRunner): Promise<void> {
    await uitvoerder.query(DOCUMENTEN);
    await uitvoerder.query(BEVRIEZEN);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit; zet een reservekopie terug.');
  }
}

const DOCUMENTEN = `
CREATE TABLE document (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag (id),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  soort text NOT NULL CHECK (soort IN ('INTENTIEVERKLARING','BEGROTINGSSPECIFICATIE','KAART','OVERIG')),
  type text NOT NULL CHECK (type IN ('PDF','XLSX','ODS','PNG')),
  grootte integer NOT NULL CHECK (grootte > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  partner_id uuid REFERENCES partner (id),
  toegevoegd_op timestamptz NOT NULL,
  door_subject text NOT NULL,
  door_naam text NOT NULL,
  CONSTRAINT document_eenmaal UNIQUE (aanvraag_id, sha256),
  UNIQUE (aanvraag_id, id)
);
CREATE TABLE document_deel (
  document_id uuid NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  nummer integer NOT NULL CHECK (nummer >= 0),
  inhoud bytea NOT NULL,
  PRIMARY KEY (document_id, nummer)
);
ALTER TABLE document_deel ALTER COLUMN inhoud SET STORAGE EXTERNAL;
CREATE TRIGGER document_vast BEFORE UPDATE OR TRUNCATE ON document FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER document_deel_vast BEFORE UPDATE OR TRUNCATE ON document_deel FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
`;

const BEVRIEZEN = `
CREATE TABLE aanvraag_versie_document (
  aanvraag_id uuid NOT NULL,
  nummer integer NOT NULL,
  document_id uuid NOT NULL,
  PRIMARY KEY (aanvraag_id, nummer, document_id),
  FOREIGN KEY (aanvraag_id, nummer) REFERENCES aanvraag_versie (aanvraag_id, nummer),
  FOREIGN KEY (aanvraag_id, document_id) REFERENCES document (aanvraag_id, id)
);
CREATE INDEX aanvraag_versie_document_document ON aanvraag_versie_document (document_id);
CREATE TRIGGER aanvraag_versie_document_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON aanvraag_versie_document FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

CREATE FUNCTION documenten_bevriezen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO aanvraag_versie_document (aanvraag_id, nummer, document_id)
  SELECT NEW.aanvraag_id, NEW.nummer, d.id FROM document d WHERE d.aanvraag_id = NEW.aanvraag_id;
  RETURN NULL;
END $$;
CREATE TRIGGER documenten_bevriezen AFTER INSERT ON aanvraag_versie FOR EACH ROW EXECUTE FUNCTION documenten_bevriezen();
`;
