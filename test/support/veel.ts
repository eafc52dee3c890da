import pg from 'pg';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { geldigPlan } from './plan.ts';

/** What {@link vulVeel} makes of some groups of rows. */
export const VEEL = {
  /** Aanvragen of gemeente Ede. */
  vanEde: 300,
  /** Aanvragen in which Zorggroep De Linde takes part. */
  metDeLinde: 1_000,
  /** A word in the title of exactly one aanvraag, of gemeente Ede. */
  zeldzaam: 'kwikstaartproef',
} as const;

/** Everything that a plan consists of; rows go in without looking at foreign keys or indexes one by one. */
const TABELLEN = ['aanvraag', 'aanvraag_gemeente', 'aanvraag_partner', 'begrotingsregel', 'bijdrage', 'besparing'];

/**
 * Fills a database with many aanvragen, each with 4 lines, 3 contributions and 2 savings, in SQL alone. Derived columns
 * are filled by the same triggers and formulas as always. The organisations of the demo are added when they are absent;
 * Menzis gets about four rows out of ten.
 */
export async function vulVeel(url: string, aantal = 100_000): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET maintenance_work_mem = '256MB'; SET work_mem = '64MB'; SET synchronous_commit = off`);
    await vulOrganisaties(client);
    await zonderControles(client, async () => {
      await client.query(AANVRAGEN, [aantal, JSON.stringify(planteksten())]);
      for (const sql of ONDERDELEN) await client.query(sql);
    });
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

async function vulOrganisaties(client: pg.Client): Promise<void> {
  const organisaties = DEMO_ORGANISATIES.map(({ naam, soort, kvkNummer, gemeentecode, wlzGefinancierd }) => ({
    naam,
    soort,
    kvk_nummer: kvkNummer,
    gemeentecode,
    wlz_gefinancierd: wlzGefinancierd,
  }));
  await client.query(
    `INSERT INTO partner (naam, soort, kvk_nummer, gemeentecode, wlz_gefinancierd, aangemaakt_op, gewijzigd_op)
     SELECT naam, soort, kvk_nummer, gemeentecode, wlz_gefinancierd, now(), now()
     FROM jsonb_to_recordset($1) AS r(naam text, soort text, kvk_nummer text, gemeentecode text, wlz_gefinancierd boolean)
     ON CONFLICT (kvk_nummer) DO NOTHING`,
    [JSON.stringify(organisaties)],
  );
  await client.query(
    `INSERT INTO partner (naam, soort, gemeentecode, aangemaakt_op, gewijzigd_op)
     SELECT 'Gemeente ' || g.naam, 'GEMEENTE', g.code, now(), now() FROM gemeente g
     WHERE g.geldig_tot IS NULL AND NOT EXISTS (SELECT 1 FROM partner p WHERE p.gemeentecode = g.code)`,
  );
}

/** Takes indexes and foreign keys away, and puts the very same ones back afterwards: then they are made in one go. */
async function zonderControles(client: pg.Client, werk: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ weg: string; terug: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS weg,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS terug
     FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY($1::regclass[])
     UNION ALL
     SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
     FROM pg_index i WHERE indrelid = ANY($1::regclass[])
       AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))`,
    [TABELLEN],
  );
  for (const { weg } of rows) await client.query(weg);
  await werk();
  for (const { terug } of rows) await client.query(terug);
}

function planteksten(): object {
  const { probleemanalyse, doelgroep, bijdrageAanDoel, betrokkenheidNaasten, borging, ...rest } = geldigPlan();
  const { risicos, mijlpalen, verklaringen } = rest;
  return {
    probleemanalyse,
    doelgroep,
    bijdrageAanDoel,
    betrokkenheidNaasten,
    borging,
    risicos,
    mijlpalen,
    verklaringen,
  };
}

const woorden = (tekst: string) => `('{${tekst.replaceAll(' ', ',')}}'::text[])`;
const SOORT = woorden('buurt wijk dorps flat straat kern stads hof regio plein');
const IETS = woorden('kamer hulp netwerk keuken tuin kring huis academie team alliantie punt werkplaats café');
const DOEL = woorden(
  'ouderen mantelzorgers bewoners jongeren thuiswonenden alleenstaanden vrijwilligers naasten senioren zzp’ers',
);

/** One row per number; what is chosen depends on the number alone, so that two runs make the same rows. */
const AANVRAGEN = `
INSERT INTO aanvraag (versie, project_id, kenmerk, status, regeling, kader_versie, jaar, projectjaar, titel, samenvatting,
  startdatum, einddatum, aanvrager_id, aanvrager_naam, zorgkantoorregio_code, zorgkantoor_code, buurten, cbs_indelingsjaar,
  gevraagde_bijdrage, totale_kosten, tekst, afstemming_uitkomst, afstemming_datum, afstemming_zorgkantoor_code,
  versie_nummer, ingediend_op, volledig_op, aangemaakt_op, gewijzigd_op, zoek, zoek_tekst)
WITH plaats AS MATERIALIZED (
  SELECT p.id, p.naam, p.gemeentecode, r.code AS regio, r.zorgkantoor_code AS zk,
    (p.kvk_nummer IS NOT DISTINCT FROM '90000001') AS ede,
    row_number() OVER w - 1 AS nr, count(*) OVER (PARTITION BY r.zorgkantoor_code = 'MENZIS', p.kvk_nummer IS NOT DISTINCT FROM '90000001') AS van
  FROM partner p JOIN gemeente_indeling i ON i.gemeente_code = p.gemeentecode AND i.geldig_tot IS NULL
  JOIN zorgkantoorregio r ON r.code = i.zorgkantoorregio_code WHERE p.soort = 'GEMEENTE'
  WINDOW w AS (PARTITION BY r.zorgkantoor_code = 'MENZIS', p.kvk_nummer IS NOT DISTINCT FROM '90000001' ORDER BY p.gemeentecode)
), rij AS (
  SELECT i, hashint4(i)::bigint + 2147483648 AS h, abs(hashint4(i + 7919)::bigint) AS k FROM generate_series(1, $1::int) i
), keuze AS (
  SELECT r.*, (h % 100) AS s, 2024 + (k % 7)::int AS jaar,
    CASE WHEN i <= ${VEEL.vanEde} THEN 0 WHEN k % 10 < 4 THEN 1 ELSE 2 END AS groep
  FROM rij r
), stand AS (
  SELECT k.*, CASE WHEN i % 20000 = 77 THEN 'NIET_IN_BEHANDELING' WHEN s < 10 THEN 'CONCEPT' WHEN s < 22 THEN 'INGEDIEND'
      WHEN s < 26 THEN 'AANVULLING_GEVRAAGD' WHEN s < 36 THEN 'IN_BEOORDELING' WHEN s < 80 THEN 'TOEGEKEND' WHEN s < 92 THEN 'AFGEWEZEN' ELSE 'INGETROKKEN' END AS status,
    make_timestamptz(jaar - 1, 9, 1, 8, 0, 0, 'Europe/Amsterdam') + (h % 9000000) * interval '1 second' AS om
  FROM keuze k
)
SELECT 1 + (h % 6)::int, gen_random_uuid(), 'DOS-' || jaar || '-' || p.regio || '-' || lpad(i::text, 6, '0'), s.status, 'DOS', '1', jaar, 1 + (h % 4)::int,
  initcap(${SOORT}[1 + h % 10] || ${IETS}[1 + k % 13]) || ' voor ' || ${DOEL}[1 + (h / 10) % 10] || CASE WHEN i = 42 THEN ' ${VEEL.zeldzaam}' ELSE '' END || replace(p.naam, 'Gemeente ', ' in '),
  'Samen met ' || ${DOEL}[1 + (k / 13) % 10] || ' maken wij van de ' || ${SOORT}[1 + k % 10] || ' een plek waar men elkaar kent en steunt, zodat ' || ${DOEL}[1 + h % 10] || ' langer thuis kunnen wonen.',
  make_date(jaar, 1, 15), make_date(jaar, 12, 15), p.id, p.naam, p.regio, p.zk, ARRAY['BU' || lpad((i % 5000)::text, 8, '0')], jaar - 1,
  CASE WHEN i % 9 = 0 AND status = 'CONCEPT' THEN NULL ELSE 8000000 + (h % 40) * 250000 END, 10000000 + (h % 40) * 300000 + (k % 4) * 100000, $2::jsonb,
  CASE WHEN status = 'CONCEPT' AND i % 2 = 0 THEN NULL ELSE 'PASSEND' END, CASE WHEN status = 'CONCEPT' AND i % 2 = 0 THEN NULL ELSE make_date(jaar - 1, 8, 20) END,
  CASE WHEN status = 'CONCEPT' AND i % 2 = 0 THEN NULL ELSE p.zk END,
  CASE WHEN status = 'CONCEPT' THEN 0 ELSE 1 END, CASE WHEN status <> 'CONCEPT' THEN om END,
  CASE WHEN status IN ('IN_BEOORDELING', 'TOEGEKEND', 'AFGEWEZEN') THEN om + interval '9 days' END, om - interval '20 days', om + (k % 900) * interval '1 hour', '', ''
FROM stand s JOIN plaats p ON p.ede = (s.groep = 0) AND (p.zk = 'MENZIS') = (s.groep <= 1) AND p.nr = (s.h / 7) % p.van`;

const ONDERDELEN = [
  `INSERT INTO aanvraag_gemeente (aanvraag_id, volgorde, gemeente_code)
   SELECT a.id, 0, p.gemeentecode FROM aanvraag a JOIN partner p ON p.id = a.aanvrager_id`,
  `INSERT INTO aanvraag_partner (aanvraag_id, volgorde, partner_id, rol)
   SELECT a.id, v, CASE WHEN v = 0 AND n % GREATEST(1, alle / ${VEEL.metDeLinde}) = 0 THEN linde.id ELSE partners[1 + (n * 3 + v * 5) % cardinality(partners)] END,
     ('{UITVOERDER,MEDEFINANCIER}'::text[])[1 + v]
   FROM (SELECT id, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS alle FROM aanvraag) a, generate_series(0, 1) v,
     (SELECT id FROM partner WHERE kvk_nummer = '90000005') linde,
     (SELECT array_agg(id ORDER BY kvk_nummer) AS partners FROM partner WHERE soort IN ('WELZIJNSORGANISATIE', 'WONINGCORPORATIE', 'ZORGVERZEKERAAR')) anderen`,
  `INSERT INTO begrotingsregel (aanvraag_id, volgorde, omschrijving, kostensoort, activiteit, aantal_milli, eenheid, tarief, bedrag)
   SELECT id, v, ('{Buurtverbinders,Huur van de ruimte,Projectleiding,Evaluatie}'::text[])[1 + v], ('{PERSONEEL,HUISVESTING,PROJECTLEIDING,EVALUATIE}'::text[])[1 + v],
     'A1', 1000, 'jaar', totale_kosten / 4, totale_kosten / 4 FROM aanvraag, generate_series(0, 3) v`,
  `INSERT INTO bijdrage (aanvraag_id, volgorde, partner_id, soort, bedrag, zekerheid)
   SELECT a.id, v, CASE WHEN v = 0 THEN a.aanvrager_id ELSE p.partner_id END, CASE WHEN v = 2 THEN 'IN_NATURA' ELSE 'GELD' END, 1000000 + v * 250000, 'TOEGEZEGD'
   FROM aanvraag a CROSS JOIN generate_series(0, 2) v JOIN aanvraag_partner p ON p.aanvraag_id = a.id AND p.volgorde = v % 2`,
  `INSERT INTO besparing (aanvraag_id, volgorde, domein, mechanisme, personen, omvang_milli, eenheid, kental, tegenkosten, realisatiekans_bp, bron_kental, jaar_kental, onderbouwing, bedrag)
   SELECT id, v, ('{WLZ,ZVW}'::text[])[1 + v], 'UITSTELLEN', 12, 6000, 'maand', 400000, 50000, 5000, 'Illustratief kental', 2025, 'Deelnemers wonen langer thuis.', 12600000
   FROM aanvraag, generate_series(0, 1) v`,
];
