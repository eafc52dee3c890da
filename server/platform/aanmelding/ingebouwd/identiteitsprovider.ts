import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from 'oidc-provider/lib/provider.js';
import type { Account } from './account.ts';
import { maakConfiguratie } from './configuratie.ts';
import { maakInlogafhandeling } from './inloggen.ts';
import { leesOfMaakSleutels } from './sleutels.ts';

export { BACKOFFICE_CLIENT } from '../clients.ts';
export type { Account } from './account.ts';

/** Where the provider reports to; a pino logger fits. */
export interface Providerlog {
  debug(gegevens: object, melding: string): void;
  error(gegevens: object, melding: string): void;
}

export interface ProviderOpties {
  /** URL under which this provider is mounted, such as http://localhost:4000/oidc; no slash at the end. */
  issuer: string;
  /** `aud` of every access token. */
  audience: string;
  /** Folder for the keys, made when absent. */
  gegevensmap: string;
  accounts: readonly Account[];
  /** Client secret and password of every account. */
  geheim: string;
  /** Redirect URIs of the backoffice; people may also be sent back there after logging out. */
  backofficeRedirects: readonly string[];
  /** Where the server runs; the provider refuses production. */
  omgeving: 'development' | 'test' | 'production';
  log: Providerlog;
}

export interface Identiteitsprovider {
  /** Handles every request whose path is that of the issuer or below it. The body must not have been read. */
  callback: (req: IncomingMessage, res: ServerResponse) => void;
}

/** oidc-provider 9 calls URL.parse, which came with Node 22; nothing else of it is missing in Node 20. */
function vulUrlParseAan(): void {
  if ('parse' in URL) return;
  Object.defineProperty(URL, 'parse', {
    configurable: true,
    writable: true,
    value: (url: string, basis?: string): URL | null => (URL.canParse(url, basis) ? new URL(url, basis) : null),
  });
}

/**
 * A real OpenID Connect provider inside this process, for demo and tests: client credentials for systems, authorization
 * code with PKCE for people, both with the accounts given. The library is loaded only here, past its entry file, which
 * does nothing but print a warning on Node 20.
 *
 * @throws Error when NODE_ENV is production: passwords are public here
 */
export async function maakIdentiteitsprovider(opties: ProviderOpties): Promise<Identiteitsprovider> {
  if (opties.omgeving === 'production') {
    throw new Error(
      'De ingebouwde aanmelddienst start niet met NODE_ENV=production: de wachtwoorden zijn openbaar. Zet OIDC_ISSUER.',
    );
  }
  const { issuer, accounts, geheim, backofficeRedirects, log } = opties;
  vulUrlParseAan();
  const { Provider } = await import('oidc-provider/lib/provider.js');
  const { InvalidTarget } = await import('oidc-provider/lib/helpers/errors.js');

  const sleutels = await leesOfMaakSleutels(opties.gegevensmap);
  const configuratie = maakConfiguratie({ ...opties, sleutels, onbekendeAudience: () => new InvalidTarget() });
  const provider = new Provider(issuer, configuratie);
  provider.proxy = issuer.startsWith('https:');

  provider.on('error', (err) => log.error({ err }, 'aanmelddienst: onverwachte fout'));
  provider.on('server_error', (_ctx, err) => log.error({ err }, 'aanmelddienst: onverwachte fout'));
  for (const gebeurtenis of ['authorization.error', 'grant.error', 'end_session.error']) {
    provider.on(gebeurtenis, ({ path }: Context, { message }) =>
      log.debug({ path, message }, `aanmelddienst: ${gebeurtenis}`),
    );
  }

  const pad = new URL(issuer).pathname;
  const verwerk = provider.callback();
  const handelInlogpaginaAf = maakInlogafhandeling({
    provider,
    accounts,
    wachtwoord: geheim,
    terugkeer: [...new Set(backofficeRedirects.map((uri) => new URL(uri).origin))],
  });

  async function beantwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? '/';
    // The provider finds its mount path by comparing these two.
    Object.assign(req, { originalUrl: url });
    req.url = url.startsWith(`${pad}/`) ? url.slice(pad.length) : '/';
    if (!(await handelInlogpaginaAf(req, res))) await verwerk(req, res);
  }

  return {
    callback: (req, res) => {
      beantwoord(req, res).catch((err: unknown) => {
        log.error({ err }, 'aanmelddienst: onverwachte fout');
        if (!res.headersSent) res.writeHead(500);
        res.end();
      });
    },
  };
}
