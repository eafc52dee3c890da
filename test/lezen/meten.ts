import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';

/** A statement of the read path as it went to PostgreSQL. */
export interface Statement {
  text: string;
  values: unknown[];
  /** Present when it is a prepared statement. */
  name?: string;
}

interface Opname {
  statements: Statement[];
  /** Also what the write side and the transactions send. */
  alles: number;
}
const opnames = new Set<Opname>();
/** Connections of the measurements themselves. */
const buiten = new WeakSet<pg.Client>();

const echt = pg.Client.prototype.query as (...argumenten: unknown[]) => unknown;
function metOpname(this: pg.Client, ...argumenten: unknown[]): unknown {
  const [vraag] = argumenten as [Partial<Statement> & { rowMode?: string }];
  if (!buiten.has(this)) {
    for (const opname of opnames) {
      opname.alles += 1;
      if (vraag?.rowMode === 'array')
        opname.statements.push({ text: vraag.text ?? '', values: vraag.values ?? [], name: vraag.name });
    }
  }
  return echt.apply(this, argumenten);
}
pg.Client.prototype.query = metOpname as typeof pg.Client.prototype.query;

/** Everything that goes over any connection of this process while the work is done. */
export async function neemOp<T>(
  werk: () => Promise<T>,
): Promise<{ uitkomst: T; statements: Statement[]; alles: number }> {
  const opname: Opname = { statements: [], alles: 0 };
  opnames.add(opname);
  try {
    return { uitkomst: await werk(), ...opname };
  } finally {
    opnames.delete(opname);
  }
}

export interface Knoop {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Knoop[];
}

export interface Meting {
  /** Execution time, best of several; with the planning where every call is planned. */
  ms: number;
  knopen: Knoop[];
  /** Node types and indexes, for messages. */
  tekst: string;
}

/** Measures statements on one connection of its own, as the pool would run them for the umpteenth time. */
export class Meter {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<Meter> {
    const client = new pg.Client({ connectionString: url });
    buiten.add(client);
    await client.connect();
    return new Meter(client);
  }

  /**
   * Best of three. Above the limit it tries again, with a pause: another process on the machine can take the time, a bad
   * plan takes it every time.
   */
  async meet(statement: Statement, grens: number): Promise<Meting> {
    // From the sixth time on PostgreSQL may take a plan that does not know the values.
    const { name, text, values } = statement;
    if (name) for (let i = 0; i < 7; i += 1) await this.client.query({ name, text, values });
    let beste: Meting | undefined;
    for (let i = 0; i < 3 || (i < 12 && (beste?.ms ?? 0) >= grens); i += 1) {
      if (i >= 3) await wacht(200);
      const meting = await this.eens(statement);
      if (!beste || meting.ms < beste.ms) beste = meting;
    }
    return beste ?? { ms: Number.NaN, knopen: [], tekst: '' };
  }

  private async eens({ name, text, values }: Statement): Promise<Meting> {
    const uitleg = 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON)';
    const plek = values.length > 0 ? `(${values.map(letterlijk).join(', ')})` : '';
    const { rows } = name
      ? await this.client.query(`${uitleg} EXECUTE ${pg.escapeIdentifier(name)}${plek}`)
      : await this.client.query(`${uitleg} ${text}`, values);
    const [plan] = (rows[0] as { 'QUERY PLAN': { Plan: Knoop; 'Execution Time': number; 'Planning Time': number }[] })[
      'QUERY PLAN'
    ];
    if (!plan) throw new Error('geen plan');
    const lijst = knopen(plan.Plan);
    return {
      ms: plan['Execution Time'] + (name ? 0 : plan['Planning Time']),
      knopen: lijst,
      tekst: lijst
        .map((knoop) => `${knoop['Node Type']} ${knoop['Index Name'] ?? knoop['Relation Name'] ?? ''}`)
        .join(', '),
    };
  }

  sluit(): Promise<void> {
    return this.client.end();
  }
}

const knopen = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.Plans ?? []).flatMap(knopen)];

function letterlijk(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return 'NULL';
  if (Array.isArray(waarde)) return pg.escapeLiteral(`{${waarde.map((deel) => JSON.stringify(deel)).join(',')}}`);
  if (waarde instanceof Date) return pg.escapeLiteral(waarde.toISOString());
  return pg.escapeLiteral(String(waarde));
}
