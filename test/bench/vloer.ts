import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/**
 * The floor: the least that can answer these questions over HTTP. node:http, one prepared statement, the whole answer as
 * JSON built in SQL. No GraphQL, no token, no log, no limits; the row scope of Menzis is written into the SQL.
 */
const ARGUMENT = JSON.parse(process.argv[2] ?? '{}') as { url: string };
const pool = new pg.Pool({ connectionString: ARGUMENT.url, max: 10, idleTimeoutMillis: 0, options: '-c jit=off' });

const moment = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const bedrag = (kolom: string) => `to_char(${kolom} / 100.0, 'FM999999999990.00')`;
const VELDEN = `'id', a.id, 'kenmerk', a.kenmerk, 'titel', a.titel, 'status', a.status, 'jaar', a.jaar,
  'ingediendOp', ${moment('a.ingediend_op')}, 'gevraagdeBijdrage', ${bedrag('a.gevraagde_bijdrage')}`;
const GENEST = `${VELDEN},
  'aanvrager', (SELECT json_build_object('naam', p.naam, 'soort', p.soort) FROM partner p WHERE p.id = a.aanvrager_id),
  'begroting', coalesce((SELECT json_agg(json_build_object('omschrijving', b.omschrijving, 'kostensoort', b.kostensoort, 'bedrag', ${bedrag('b.bedrag')}) ORDER BY b.volgorde)
    FROM begrotingsregel b WHERE b.aanvraag_id = a.id), '[]'),
  'financiering', coalesce((SELECT json_agg(json_build_object('soort', b.soort, 'bedrag', ${bedrag('b.bedrag')}, 'partner', json_build_object('naam', p.naam)) ORDER BY b.volgorde)
    FROM bijdrage b JOIN partner p ON p.id = b.partner_id WHERE b.aanvraag_id = a.id), '[]'),
  'partners', coalesce((SELECT json_agg(json_build_object('rol', b.rol, 'partner', json_build_object('naam', p.naam)) ORDER BY b.volgorde)
    FROM aanvraag_partner b JOIN partner p ON p.id = b.partner_id WHERE b.aanvraag_id = a.id), '[]')`;
const BEREIK = `a.zorgkantoor_code = 'MENZIS' AND a.afstemming_uitkomst IS NOT NULL`;
const OP_MOMENT = `coalesce(a.ingediend_op, '-infinity'::timestamptz)`;

/** The page first, from an index alone, and then its rows: the fastest shape that was found. */
const lijst = (velden: string, waar: string, sleutel: string, blad: string, extra = '') =>
  `SELECT json_build_object('data', json_build_object('aanvragen', json_build_object(${extra}'nodes', coalesce(json_agg(r.o), '[]'))))::text
   FROM (SELECT json_build_object(${velden}) AS o
     FROM (SELECT a.id, ${sleutel} AS s FROM aanvraag a WHERE ${BEREIK}${waar} ORDER BY ${sleutel} DESC, a.id DESC ${blad}) p
     JOIN aanvraag a ON a.id = p.id ORDER BY p.s DESC, p.id DESC) r`;
const GEFILTERD = ` AND a.status = $1 AND a.jaar = $2`;

interface Opdracht {
  sql: string;
  waarden: (variables: never) => unknown[];
  naamloos?: boolean;
}
const filter = ({ where }: { where: { status: { eq: string }; jaar: { eq: number } } }) => [
  where.status.eq,
  where.jaar.eq,
];
const OPDRACHTEN: Record<string, Opdracht> = {
  Q1: {
    sql: `SELECT json_build_object('data', json_build_object('aanvraag', (SELECT json_build_object(${GENEST}) FROM aanvraag a WHERE a.id = $1 AND ${BEREIK})))::text`,
    waarden: ({ id }: { id: string }) => [id],
  },
  Q2: { sql: lijst(VELDEN, GEFILTERD, OP_MOMENT, 'LIMIT 20'), waarden: filter },
  Q3: { sql: lijst(GENEST, GEFILTERD, OP_MOMENT, 'LIMIT 20'), waarden: filter },
  Q4: { sql: lijst(GENEST, GEFILTERD, OP_MOMENT, 'LIMIT 100'), waarden: filter },
  Q5: {
    sql: lijst(
      VELDEN,
      '',
      OP_MOMENT,
      'LIMIT 20 OFFSET $1',
      `'totalCount', (SELECT count(*) FROM aanvraag a WHERE ${BEREIK}), `,
    ),
    waarden: ({ offset }: { offset: number }) => [offset],
  },
  Q7: {
    sql: lijst(
      VELDEN,
      ` AND (a.zoek @@ (to_tsquery('nederlands', $1) && (to_tsquery('nederlands', $2) || to_tsquery('woorden', $2))) OR a.zoek_tekst LIKE bevatpatroon($3))`,
      'a.gewijzigd_op',
      'LIMIT 20',
    ),
    waarden: ({ where }: { where: { zoek: string } }) => {
      const [eerste = '', tweede = ''] = where.zoek.split(' ');
      return [eerste, `${tweede}:*`, where.zoek];
    },
    naamloos: true,
  },
};

const server = createServer((verzoek, antwoord) => {
  const delen: Buffer[] = [];
  verzoek.on('data', (deel: Buffer) => delen.push(deel));
  verzoek.on('end', async () => {
    try {
      const naam = verzoek.url?.slice(1) ?? '';
      const opdracht = OPDRACHTEN[naam];
      if (!opdracht) throw new Error(`onbekend: ${naam}`);
      const { variables } = JSON.parse(Buffer.concat(delen).toString('utf8')) as { variables: never };
      const { rows } = await pool.query<[string]>({
        ...(opdracht.naamloos ? {} : { name: naam }),
        text: opdracht.sql,
        values: opdracht.waarden(variables),
        rowMode: 'array',
      });
      antwoord.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.[0]);
    } catch (fout) {
      antwoord.writeHead(500).end(String(fout));
    }
  });
});
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);
