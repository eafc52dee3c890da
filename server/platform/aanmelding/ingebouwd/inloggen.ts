import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interactie, Provider } from 'oidc-provider/lib/provider.js';
import { leesWeergave } from '../../http/weergave.ts';
import type { Account } from './account.ts';
import { berichtpagina, inlogpagina, paginakoppen } from './paginas.ts';
import { TEKSTEN } from './teksten.ts';

const HOOGSTENS_BYTES = 8_192;
const PAD = /^\/interaction\/([\w-]+)$/;

interface Inlogbeurt {
  provider: Provider;
  accounts: readonly Account[];
  wachtwoord: string;
  /** Origins that people return to after logging in. */
  terugkeer: readonly string[];
}

function zelfde(een: string, ander: string): boolean {
  const [a, b] = [een, ander].map((tekst) => createHash('sha256').update(tekst).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

async function leesFormulier(req: IncomingMessage): Promise<URLSearchParams | null> {
  if (!req.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const delen: Buffer[] = [];
  let bytes = 0;
  for await (const deel of req as AsyncIterable<Buffer>) {
    bytes += deel.length;
    if (bytes > HOOGSTENS_BYTES) return null;
    delen.push(deel);
  }
  return new URLSearchParams(Buffer.concat(delen).toString('utf8'));
}

/**
 * The pages between the authorization request and its answer. The provider's own cookie, bound to one request and
 * SameSite, tells whose turn it is; without it nothing can be posted here.
 */
export function maakInlogafhandeling({ provider, accounts, wachtwoord, terugkeer }: Inlogbeurt) {
  function toon(res: ServerResponse, status: number, html: string): void {
    res.writeHead(status, paginakoppen(terugkeer)).end(html);
  }

  async function vindInteractie(req: IncomingMessage, res: ServerResponse, uid: string): Promise<Interactie | null> {
    try {
      const interactie = await provider.interactionDetails(req, res);
      return interactie.uid === uid ? interactie : null;
    } catch (fout) {
      if (fout instanceof Error && fout.name === 'SessionNotFound') return null;
      throw fout;
    }
  }

  async function verwerk(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const formulier = await leesFormulier(req);
    const weergave = leesWeergave(req.headers.cookie);
    const t = TEKSTEN[weergave.taal];
    if (!formulier) return toon(res, 400, berichtpagina(weergave, t.mislukt, t.onleesbaar));
    if (formulier.has('annuleren')) {
      const uitkomst = { error: 'access_denied', error_description: 'inloggen geannuleerd' };
      return provider.interactionFinished(req, res, uitkomst);
    }
    const naam = formulier.get('naam')?.trim() ?? '';
    const account = accounts.find((kandidaat) => kandidaat.naam === naam);
    if (!zelfde(formulier.get('wachtwoord') ?? '', wachtwoord) || !account) {
      return toon(res, 401, inlogpagina(weergave, { accounts, wachtwoord, naam, melding: t.onbekend }));
    }
    return provider.interactionFinished(req, res, { login: { accountId: account.naam } });
  }

  /** Answers a request below /interaction; false when the path is another one. */
  return async function handelAf(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    const uid = PAD.exec((req.url ?? '').split('?', 1)[0] ?? '')?.[1];
    if (uid === undefined) return false;

    const weergave = leesWeergave(req.headers.cookie);
    const interactie = await vindInteractie(req, res, uid);
    if (!interactie) {
      const t = TEKSTEN[weergave.taal];
      toon(res, 400, berichtpagina(weergave, t.mislukt, t.verlopen, terugkeer[0]));
    } else if (interactie.prompt.name === 'consent') {
      // Only our own client logs people in, so there is nothing to ask them.
      await provider.interactionFinished(req, res, { consent: {} });
    } else if (req.method === 'POST') {
      await verwerk(req, res);
    } else if (req.method === 'GET') {
      const { login_hint: naam } = interactie.params;
      toon(res, 200, inlogpagina(weergave, { accounts, wachtwoord, naam: typeof naam === 'string' ? naam : '' }));
    } else {
      res.writeHead(405, { Allow: 'GET, POST' }).end();
    }
    return true;
  };
}
