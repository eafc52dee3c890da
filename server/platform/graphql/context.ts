import type { Klok } from '../klok/klok.ts';
import type { Log } from '../logboek/log.ts';
import type { Actor } from '../toegang/actor.ts';

/** What every resolver gets: who calls, when it is, and under which number it is logged. */
export interface Ctx {
  actor: Actor | null;
  klok: Klok;
  correlatieId: string;
  log: Log;
}

/** The actor behind a guarded operation; the guard has already refused whoever has none. */
export function actorVan(ctx: Ctx): Actor {
  if (!ctx.actor) throw new TypeError('bewaakte operatie zonder actor');
  return ctx.actor;
}
