import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate as ronde, setTimeout as wacht } from 'node:timers/promises';

/** Milliseconds in which what clients have just sent is still taken in, and the most that a stream of it may take. */
const INNEEMTIJD = 100;
const INNEEMTIJD_HOOGSTENS = 5_000;
/** Milliseconds that requests under way get to end; longer than the database lets a statement run. */
const UITLOOPTIJD = 18_000;

export interface Verbindingen {
  /**
   * Stops without cutting off anybody: requests that have been sent get their answer, with `Connection: close`, and only
   * connections on which nothing is asked are closed, also those that a browser opened in advance. Resolves when the server
   * may be closed; what then still runs has a limited time.
   */
  loopUit(): Promise<void>;
}

/** Keeps track of what is asked on which connection; Node's own idea of "idle" includes requests that it has yet to read. */
export function bewaakVerbindingen(server: Server): Verbindingen {
  const open = new Map<Socket, Set<ServerResponse>>();
  let stopt = false;
  let binnengekomen = 0;

  const laatAflopen = (antwoord: ServerResponse) => {
    if (!antwoord.headersSent) antwoord.shouldKeepAlive = false;
  };
  server.on('connection', (verbinding: Socket) => {
    binnengekomen += 1;
    open.set(verbinding, new Set());
    verbinding.once('close', () => open.delete(verbinding));
  });
  server.prependListener('request', ({ socket }: IncomingMessage, antwoord: ServerResponse) => {
    binnengekomen += 1;
    const bezig = open.get(socket);
    bezig?.add(antwoord);
    if (stopt) laatAflopen(antwoord);
    antwoord.once('close', () => {
      bezig?.delete(antwoord);
      if (stopt && bezig?.size === 0) socket.destroySoon();
    });
  });

  /** A server reads, and accepts one connection, in each round of its loop; busy, it can be behind with both. */
  async function neemIn(): Promise<void> {
    const uiterlijk = Date.now() + INNEEMTIJD_HOOGSTENS;
    for (let stille = 0; stille < 3 && Date.now() < uiterlijk; ) {
      const tevoren = binnengekomen;
      await ronde();
      stille = binnengekomen === tevoren ? stille + 1 : 0;
    }
  }

  return {
    async loopUit() {
      stopt = true;
      for (const bezig of open.values()) for (const antwoord of bezig) laatAflopen(antwoord);
      await wacht(INNEEMTIJD);
      await neemIn();
      for (const [verbinding, bezig] of open) if (bezig.size === 0) verbinding.destroy();
      setTimeout(() => server.closeAllConnections(), UITLOOPTIJD).unref();
    },
  };
}
