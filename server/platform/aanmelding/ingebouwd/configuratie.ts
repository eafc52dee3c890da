import type { Client, Context, Grant } from 'oidc-provider/lib/provider.js';
import { leesWeergave } from '../../http/weergave.ts';
import { BACKOFFICE_CLIENT } from '../clients.ts';
import { type Account, accountclaims } from './account.ts';
import { maakGeheugenopslag } from './opslag.ts';
import { berichtpagina, paginakoppen, uitlogpagina } from './paginas.ts';
import type { Sleutels } from './sleutels.ts';
import { TEKSTEN } from './teksten.ts';

const MINUUT = 60;
const UUR = 60 * MINUUT;
const SCOPES = 'openid profile offline_access';

interface Gegevens {
  issuer: string;
  audience: string;
  accounts: readonly Account[];
  geheim: string;
  backofficeRedirects: readonly string[];
  sleutels: Sleutels;
  /** Made by the caller: the class of the error comes from oidc-provider, which is loaded late. */
  onbekendeAudience: () => Error;
}

/** What a token is about: `accountId` for a person, only `clientId` for a system. */
interface Uitgegeven {
  kind: string;
  accountId?: string;
  clientId: string;
}

function clients({ accounts, geheim, backofficeRedirects, terugkeer }: Gegevens & { terugkeer: string[] }) {
  return [
    // oidc-provider takes the secret of such a client both by Basic and in the form (client_secret_post).
    ...accounts.map((account) => ({
      client_id: account.naam,
      client_name: account.weergavenaam,
      client_secret: geheim,
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
    {
      client_id: BACKOFFICE_CLIENT,
      client_name: 'Domeinbrug',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [...backofficeRedirects],
      post_logout_redirect_uris: [...new Set([...backofficeRedirects, ...terugkeer, ...terugkeer.map((o) => `${o}/`)])],
      scope: SCOPES,
    },
  ];
}

async function vindOfMaakGrant({ oidc }: Context): Promise<Grant> {
  const { accountId } = oidc.account;
  const { clientId } = oidc.client;
  const id = oidc.result?.consent?.grantId ?? oidc.session.grantIdFor(clientId);
  const bestaand = id === undefined ? undefined : await oidc.provider.Grant.find(id);
  if (bestaand?.accountId === accountId) return bestaand;
  const grant = new oidc.provider.Grant({ accountId, clientId });
  grant.addOIDCScope(SCOPES);
  await grant.save();
  return grant;
}

/**
 * The configuration of oidc-provider. What is not set here keeps the library's default; every function that the
 * library warns about is set.
 */
export function maakConfiguratie(gegevens: Gegevens): Record<string, unknown> {
  const { issuer, audience, accounts, backofficeRedirects, sleutels } = gegevens;
  const terugkeer = [...new Set(backofficeRedirects.map((uri) => new URL(uri).origin))];
  const eigenOrigin = new URL(issuer).origin;
  const pad = new URL(issuer).pathname;
  const vind = (naam: string) => accounts.find((account) => account.naam === naam);

  const weergaveVan = (ctx: Context) => leesWeergave(ctx.req.headers.cookie);
  function toon(ctx: Context, html: string): void {
    for (const [naam, waarde] of Object.entries(paginakoppen(terugkeer))) ctx.set(naam, waarde);
    ctx.body = html;
  }

  return {
    adapter: maakGeheugenopslag(),
    clients: clients({ ...gegevens, terugkeer }),
    jwks: sleutels.jwks,
    cookies: {
      keys: sleutels.cookiesleutels,
      names: { session: 'domeinbrug_sessie', interaction: 'domeinbrug_inloggen', resume: 'domeinbrug_hervatten' },
      long: { httpOnly: true, sameSite: 'lax', path: pad },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    responseTypes: ['code'],
    scopes: SCOPES.split(' '),
    claims: { openid: ['sub'], profile: ['name', 'rollen', 'organisatie', 'zorgkantoor'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      // Tokens bound to a key (DPoP) would be refused by our own API, which takes bearer tokens.
      dPoP: { enabled: false },
      // The access token is meant for the API; the ID token holds what a client wants to know of the person.
      userinfo: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_: Context, client: Client, token: Uitgegeven) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_: Context, gevraagd: string) => {
          if (gevraagd !== audience) throw gegevens.onbekendeAudience();
          return { audience, scope: '', accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: Context, formulier: string) => toon(ctx, uitlogpagina(weergaveVan(ctx), formulier)),
        postLogoutSuccessSource: (ctx: Context) => {
          const weergave = weergaveVan(ctx);
          const t = TEKSTEN[weergave.taal];
          toon(ctx, berichtpagina(weergave, t.uitgelogd, t.uitgelogd_uitleg, terugkeer[0]));
        },
      },
    },
    ttl: {
      AccessToken: 15 * MINUUT,
      ClientCredentials: UUR,
      AuthorizationCode: MINUUT,
      IdToken: UUR,
      RefreshToken: 12 * UUR,
      Interaction: UUR,
      Session: 12 * UUR,
      Grant: 12 * UUR,
    },
    interactions: { url: (_: Context, interactie: { uid: string }) => `${pad}/interaction/${interactie.uid}` },
    loadExistingGrant: vindOfMaakGrant,
    issueRefreshToken: (_: Context, client: Client) => client.clientId === BACKOFFICE_CLIENT,
    findAccount: (_: Context, naam: string) => {
      const account = vind(naam);
      return account && { accountId: naam, claims: () => ({ sub: naam, ...accountclaims(account) }) };
    },
    extraTokenClaims: (_: Context, token: Uitgegeven) => {
      const account = vind(token.accountId ?? token.clientId);
      const actorSoort = token.kind === 'ClientCredentials' ? 'SYSTEEM' : 'PERSOON';
      return account && { ...accountclaims(account), actor_soort: actorSoort };
    },
    clientBasedCORS: (_: Context, origin: string, client: Client) =>
      origin === eigenOrigin || (client.clientId === BACKOFFICE_CLIENT && terugkeer.includes(origin)),
    renderError: (ctx: Context, uit: { error: string; error_description?: string }) => {
      const uitleg = [uit.error, uit.error_description].filter(Boolean).join(': ');
      const weergave = weergaveVan(ctx);
      const t = TEKSTEN[weergave.taal];
      toon(ctx, berichtpagina(weergave, t.mislukt, t.geweigerd(uitleg), terugkeer[0]));
    },
  };
}
