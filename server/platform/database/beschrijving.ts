import type { DataSource } from 'typeorm';

/** What is ours in the public schema: nothing that an extension brought. */
const NIET_VAN_EXTENSIE = `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = o.oid AND d.deptype = 'e')`;

const VRAGEN: [kop: string, sql: string][] = [
  [
    'extensies',
    `SELECT 'CREATE EXTENSION ' || extname || ';' AS regel FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY 1`,
  ],
  [
    'functies',
    `SELECT pg_get_functiondef(o.oid) || ';' AS regel FROM pg_proc o WHERE o.pronamespace = 'public'::regnamespace AND ${NIET_VAN_EXTENSIE} ORDER BY o.proname`,
  ],
  [
    'zoekconfiguraties',
    `SELECT 'TEXT SEARCH CONFIGURATION ' || o.cfgname || ';' AS regel FROM pg_ts_config o WHERE o.cfgnamespace = 'public'::regnamespace ORDER BY 1`,
  ],
  [
    'tabellen',
    `SELECT 'CREATE TABLE ' || o.relname || E' (\\n' || string_agg('  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
        || CASE WHEN a.attcollation <> 0 AND a.attcollation <> t.typcollation THEN ' COLLATE ' || quote_ident(c.collname) ELSE '' END
        || CASE WHEN a.attgenerated = 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(f.adbin, f.adrelid) || ') STORED'
                WHEN a.attidentity <> '' THEN ' GENERATED ALWAYS AS IDENTITY'
                WHEN f.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(f.adbin, f.adrelid) ELSE '' END
        || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, E',\\n' ORDER BY a.attnum) || E'\\n);' AS regel
     FROM pg_class o JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
     LEFT JOIN pg_collation c ON c.oid = a.attcollation LEFT JOIN pg_attrdef f ON f.adrelid = o.oid AND f.adnum = a.attnum
     WHERE o.relnamespace = 'public'::regnamespace AND o.relkind = 'r' GROUP BY o.relname ORDER BY o.relname`,
  ],
  [
    'beperkingen',
    `SELECT 'ALTER TABLE ' || o.conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(o.conname) || ' ' || pg_get_constraintdef(o.oid) || ';' AS regel
     FROM pg_constraint o WHERE o.connamespace = 'public'::regnamespace AND o.conrelid <> 0 AND o.contype <> 'n' ORDER BY o.conrelid::regclass::text, o.conname`,
  ],
  [
    'indexen',
    `SELECT pg_get_indexdef(i.indexrelid) || ';' AS regel FROM pg_index i JOIN pg_class o ON o.oid = i.indexrelid
     WHERE o.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p','u')) ORDER BY o.relname`,
  ],
  [
    'triggers',
    `SELECT pg_get_triggerdef(o.oid) || ';' AS regel FROM pg_trigger o WHERE NOT o.tgisinternal ORDER BY o.tgrelid::regclass::text, o.tgname`,
  ],
];

/** The shape of the database as text, in a fixed order: what is committed and compared after the migrations. */
export async function beschrijfDatabase(bron: DataSource): Promise<string> {
  const delen: string[] = ['-- De database na alle migraties. Wordt gemaakt met: npm run schema'];
  for (const [kop, sql] of VRAGEN) {
    const regels: { regel: string }[] = await bron.query(sql);
    delen.push(`\n-- ${kop}`, ...regels.map(({ regel }) => regel.trimEnd()));
  }
  return `${delen.join('\n')}\n`;
}
