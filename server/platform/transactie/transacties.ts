import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { foutcode } from '../database/fouten.ts';
import { waardetypen } from '../database/waarden.ts';
import { type Foutmelding, Weigering, weiger } from '../fouten/foutcode.ts';
import type { Ctx } from '../graphql/context.ts';
import { actorVan } from '../graphql/context.ts';
import type { Uitvoerder } from '../lezen/bron.ts';
import { Gebeurtenis, type Melding } from '../logboek/gebeurtenis.entity.ts';
import type { Actor } from '../toegang/actor.ts';

/** Days that an idempotencyKey is remembered. */
const SLEUTEL_DAGEN = 30;
/** Times that a transaction is tried again after a deadlock or serialization failure. */
const POGINGEN = 4;
/** Half of a pair of UTF-16 code units: no character. */
const LOS_SURROGAAT = /\p{Surrogate}/u;

/** A running transaction, for the services. */
export interface Transactie {
  manager: EntityManager;
  /** SQL on the connection of this transaction, in the form of the read path. */
  uitvoerder: Uitvoerder;
  actor: Actor;
  /** The one moment of everything that this transaction writes. */
  moment: Date;
  /** Writes a line of the geschiedenis. */
  noteer(melding: Melding): Promise<void>;
}

/** What a mutation came to: the id of the entity, or why nothing was written. */
export interface Uitkomst {
  id: string | null;
  fouten: Foutmelding[];
}

/** What the database itself refuses, told as a refusal: constraint name → code, sentence, field. */
export type Beperkingen = Record<string, { code: Foutmelding['code']; melding: string; veld?: string }>;

/** Runs mutations: one transaction each, all or nothing, once per idempotencyKey. */
export class Transacties {
  constructor(
    private readonly bron: DataSource,
    private readonly beperkingen: Beperkingen,
  ) {}

  /**
   * Runs `werk` in a transaction. A {@link Weigering} undoes everything and comes back as `fouten`.
   * With a key: the same key with the same input gives the same answer and one effect, also in parallel; with another
   * input IDEMPOTENTIE_CONFLICT. A refusal leaves the key free.
   */
  async voer(
    ctx: Ctx,
    operatie: string,
    invoer: object & { idempotencyKey?: string | null; id?: string },
    werk: (transactie: Transactie) => Promise<string>,
  ): Promise<Uitkomst> {
    for (let poging = 1; ; poging += 1) {
      try {
        return { id: await this.eenmaal(ctx, operatie, invoer, werk), fouten: [] };
      } catch (fout) {
        if (fout instanceof Weigering) return { id: invoer.id ?? null, fouten: fout.fouten };
        const beperking = this.beperking(fout);
        if (beperking) return { id: invoer.id ?? null, fouten: [beperking] };
        if (poging >= POGINGEN || !isBotsing(fout)) throw fout;
      }
    }
  }

  /** Forgets keys that are past their time; they could not be used any more anyway. */
  async vergeetOudeSleutels(nu: Date): Promise<void> {
    await this.bron.query('DELETE FROM idempotentie WHERE aangemaakt_op < $1', [verlopenVoor(nu)]);
  }

  private async eenmaal(
    ctx: Ctx,
    operatie: string,
    invoer: object & { idempotencyKey?: string | null },
    werk: (transactie: Transactie) => Promise<string>,
  ): Promise<string> {
    eisOpslaanbareTekst(invoer);
    const actor = actorVan(ctx);
    const moment = ctx.klok.nu();
    return this.bron.transaction(async (manager) => {
      const sleutel = invoer.idempotencyKey ?? null;
      if (sleutel !== null) {
        const eerder = await neemSleutel(manager, actor, operatie, sleutel, hashVan(operatie, invoer), moment);
        if (eerder) return eerder;
      }
      const id = await werk({
        manager,
        uitvoerder: await uitvoerderVan(manager),
        actor,
        moment,
        noteer: (melding) => noteer(manager, ctx, actor, moment, melding),
      });
      if (sleutel !== null) {
        await manager.query('UPDATE idempotentie SET antwoord = $3 WHERE beller = $1 AND sleutel = $2', [
          actor.subject,
          sleutel,
          JSON.stringify({ id }),
        ]);
      }
      return id;
    });
  }

  private beperking(fout: unknown): Foutmelding | null {
    const naam = (fout as { constraint?: string; driverError?: { constraint?: string } }).driverError?.constraint;
    const beperking = naam ? this.beperkingen[naam] : undefined;
    return beperking ? { ...beperking, veld: beperking.veld ?? null, bevindingen: [] } : null;
  }
}

const verlopenVoor = (nu: Date): Date => new Date(nu.getTime() - SLEUTEL_DAGEN * 86_400_000);

async function neemSleutel(
  manager: EntityManager,
  actor: Actor,
  operatie: string,
  sleutel: string,
  hash: string,
  moment: Date,
): Promise<string | null> {
  const lengte = [...sleutel].length;
  if (lengte < 1 || lengte > 64) {
    throw weiger('VALIDATIE', 'idempotencyKey heeft 1 tot 64 tekens.', 'idempotencyKey');
  }
  const genomen: unknown[] = await manager.query(
    `INSERT INTO idempotentie (beller, sleutel, operatie, invoer_hash, aangemaakt_op) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (beller, sleutel) DO UPDATE SET operatie = $3, invoer_hash = $4, aangemaakt_op = $5, antwoord = NULL
     WHERE idempotentie.aangemaakt_op < $6 RETURNING 1`,
    [actor.subject, sleutel, operatie, hash, moment, verlopenVoor(moment)],
  );
  if (genomen.length > 0) return null;
  const [eerder]: { invoer_hash: string; antwoord: { id: string } }[] = await manager.query(
    'SELECT invoer_hash, antwoord FROM idempotentie WHERE beller = $1 AND sleutel = $2',
    [actor.subject, sleutel],
  );
  if (eerder?.invoer_hash !== hash) {
    throw weiger(
      'IDEMPOTENTIE_CONFLICT',
      'Deze idempotencyKey is eerder gebruikt met andere invoer. Neem een nieuwe sleutel.',
      'idempotencyKey',
    );
  }
  return eerder.antwoord.id;
}

/**
 * Refuses text that PostgreSQL cannot hold, wherever it stands in an input: U+0000, and half a surrogate pair.
 * @throws Weigering VALIDATIE with the path of every such text
 */
function eisOpslaanbareTekst(invoer: object): void {
  const fouten: Foutmelding[] = [];
  const loop = (waarde: unknown, pad: string): void => {
    if (typeof waarde === 'string') {
      if (waarde.includes('\u0000') || LOS_SURROGAAT.test(waarde)) {
        fouten.push({
          code: 'VALIDATIE',
          veld: pad,
          melding: 'De tekst bevat een teken dat niet kan worden opgeslagen.',
          bevindingen: [],
        });
      }
    } else if (typeof waarde === 'object' && waarde !== null) {
      for (const [naam, deel] of Object.entries(waarde)) loop(deel, pad ? `${pad}.${naam}` : naam);
    }
  };
  loop(invoer, '');
  if (fouten.length > 0) throw new Weigering(fouten.slice(0, 50));
}

async function noteer(manager: EntityManager, ctx: Ctx, actor: Actor, moment: Date, melding: Melding): Promise<void> {
  await manager.insert(Gebeurtenis, {
    moment,
    soort: melding.soort,
    aanvraagId: melding.aanvraagId ?? null,
    partnerId: melding.partnerId ?? null,
    budgetId: melding.budgetId ?? null,
    doorSubject: actor.subject,
    doorNaam: actor.naam,
    doorRollen: [...actor.rollen],
    toelichting: melding.toelichting ?? null,
    intern: melding.intern ?? false,
    gegevens: (melding.gegevens ?? {}) as never,
    correlatieId: ctx.correlatieId,
  });
}

async function uitvoerderVan(manager: EntityManager): Promise<Uitvoerder> {
  const verbinding = (await manager.queryRunner?.connect()) as pg.PoolClient;
  return {
    query: async (sql, parameters) => {
      const antwoord = await verbinding.query({ text: sql, values: parameters, rowMode: 'array', types: waardetypen });
      return antwoord.rows as unknown[][];
    },
  };
}

/** The input without its key, keys sorted, so that the order in which a client writes them makes no difference. */
function hashVan(operatie: string, invoer: object): string {
  const tekst = JSON.stringify({ operatie, invoer }, (naam, waarde: unknown) => {
    if (naam === 'idempotencyKey') return undefined;
    if (waarde === null || typeof waarde !== 'object' || Array.isArray(waarde)) return waarde;
    return Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(tekst).digest('base64url');
}

function isBotsing(fout: unknown): boolean {
  const code = foutcode((fout as { driverError?: unknown }).driverError ?? fout);
  return code === '40P01' || code === '40001';
}
