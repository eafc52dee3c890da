import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_KVK } from '../../../server/demo/accounts.ts';
import { BACKOFFICE_CLIENT } from '../../../server/platform/aanmelding/ingebouwd/identiteitsprovider.ts';
import { type Aanmelddienst, foutcode, startAanmelddienst, TERUG } from './aanmelddienst.ts';
import { Browser } from './browser.ts';

describe('inloggen als persoon', () => {
  let dienst: Aanmelddienst;
  let config: client.Configuration;
  let browser: Browser;

  beforeAll(async () => {
    dienst = await startAanmelddienst();
    config = await client.discovery(new URL(dienst.issuer), BACKOFFICE_CLIENT, undefined, client.None(), {
      execute: [client.allowInsecureRequests],
    });
  });
  afterAll(() => dienst.stop());
  beforeEach(() => {
    browser = new Browser();
  });

  interface Begin {
    verifier: string;
    state: string;
    url: URL;
    antwoord: Response;
  }

  async function begin(parameters: Record<string, string> = {}): Promise<Begin> {
    const verifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const start = client.buildAuthorizationUrl(config, {
      redirect_uri: TERUG,
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      ...parameters,
    });
    return { verifier, state, ...(await browser.volg(await browser.ga(start), TERUG)) };
  }

  async function maakAf({ verifier, state }: Begin, url: URL) {
    return client.authorizationCodeGrant(config, url, { pkceCodeVerifier: verifier, expectedState: state });
  }

  async function logIn(naam: string, parameters: Record<string, string> = {}) {
    const gestart = await begin(parameters);
    const verstuurd = await browser.ga(gestart.url, { naam, wachtwoord: 'demo' });
    const { url } = await browser.volg(verstuurd, TERUG);
    return maakAf(gestart, url);
  }

  it('toont een Nederlandse inlogpagina met alle voorbeeldaccounts per rol', async () => {
    const { antwoord } = await begin();
    expect(antwoord.status).toBe(200);
    const html = await antwoord.text();
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('Inloggen bij Domeinbrug (voorbeeldomgeving)');
    expect(html).toContain('<h3>Beoordelaar</h3>');
    for (const { naam } of DEMO_ACCOUNTS) expect(html).toContain(`name="naam" value="${naam}"`);
    expect(html).not.toMatch(/<script|style="|\son\w+=/);
  });

  it('spreekt de taal en draagt het thema die in de backoffice zijn gekozen, ook bij een fout', async () => {
    browser.koekje('domeinbrug_weergave=en-dark');
    const { antwoord, url } = await begin();
    const html = await antwoord.text();
    expect(html).toContain('<html lang="en" data-thema="dark">');
    expect(html).toContain('<h3>Assessor</h3>');
    const geweigerd = await browser.ga(url, { naam: 'gemeente-ede', wachtwoord: 'fout' });
    expect(await geweigerd.text()).toContain('Check both and try again.');
  });

  it.each(['domeinbrug_weergave=de', 'domeinbrug_weergave=en-paars', 'domeinbrug_weergave="><script>', 'x=en'])(
    'laat zich door het koekje %s niet van de wijs brengen',
    async (koekje) => {
      browser.koekje(koekje);
      const { antwoord } = await begin();
      expect(await antwoord.text()).toContain('<html lang="nl">');
    },
  );

  it('schermt de inlogpagina af tegen scripts, inlijsten en bewaren', async () => {
    const { antwoord } = await begin();
    const beleid = antwoord.headers.get('content-security-policy') ?? '';
    expect(beleid).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'/,
    );
    expect(beleid).toContain(`form-action 'self' ${new URL(TERUG).origin}`);
    expect(antwoord.headers.get('x-frame-options')).toBe('DENY');
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
  });

  it('geeft na het inloggen een token voor de API met wie het is', async () => {
    const tokens = await logIn('menzis-beoordelaar');
    expect(tokens.expires_in).toBe(900);
    expect(await dienst.lezer.lees(`Bearer ${tokens.access_token}`)).toEqual({
      subject: 'menzis-beoordelaar',
      naam: 'Menzis zorgkantoor, beoordelaar',
      soort: 'PERSOON',
      rollen: ['BEOORDELAAR'],
      organisatie: DEMO_KVK.menzis,
      zorgkantoor: 'MENZIS',
      client: BACKOFFICE_CLIENT,
    });
    expect(tokens.claims()).toMatchObject({
      sub: 'menzis-beoordelaar',
      name: 'Menzis zorgkantoor, beoordelaar',
      rollen: ['BEOORDELAAR'],
    });
  });

  it('aanvaardt het ID-token niet als toegang tot de API', async () => {
    const tokens = await logIn('vws');
    await expect(dienst.lezer.lees(`Bearer ${tokens.id_token}`)).rejects.toMatchObject({ reden: 'AUDIENCE' });
  });

  it.each<{ scope: string; parameters: Record<string, string> }>([
    { scope: 'openid profile', parameters: {} },
    { scope: 'openid profile offline_access', parameters: { prompt: 'consent' } },
  ])('vernieuwt met een refresh token, dat één keer werkt ($scope)', async ({ scope, parameters }) => {
    const tokens = await logIn('cz-financieel', { scope, ...parameters });
    const vernieuwd = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(await dienst.lezer.lees(`Bearer ${vernieuwd.access_token}`)).toMatchObject({
      subject: 'cz-financieel',
      zorgkantoor: 'CZ',
      soort: 'PERSOON',
    });
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('vraagt niet opnieuw om een wachtwoord zolang de sessie loopt', async () => {
    await logIn('vws');
    const gestart = await begin({ prompt: 'none' });
    const tokens = await maakAf(gestart, gestart.url);
    expect(await dienst.lezer.lees(`Bearer ${tokens.access_token}`)).toMatchObject({ subject: 'vws' });
  });

  it('laat van account wisselen', async () => {
    await logIn('menzis-beoordelaar');
    const gestart = await begin({ prompt: 'login' });
    const verstuurd = await browser.ga(gestart.url, { naam: 'menzis-beslisser', wachtwoord: 'demo' });
    const tussen = await browser.volg(verstuurd, TERUG);
    // The provider first ends the other session, with a form that a browser submits by itself.
    const html = await tussen.antwoord.text();
    const velden = [...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, naam = '', waarde = '']) => [
      naam,
      waarde,
    ]);
    const actie = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const { url } = await browser.volg(await browser.ga(actie, Object.fromEntries(velden)), TERUG);
    const tokens = await maakAf(gestart, url);
    expect(await dienst.lezer.lees(`Bearer ${tokens.access_token}`)).toMatchObject({ subject: 'menzis-beslisser' });
  });

  it('zegt bij een verkeerd wachtwoord en bij een onbekende naam hetzelfde, en laat het opnieuw proberen', async () => {
    const gestart = await begin();
    const melding = 'Deze naam en dit wachtwoord horen niet bij elkaar.';
    const zonderNaam = async (antwoord: Response) =>
      (await antwoord.text()).replace(/id="naam" name="naam" value="[^"]*"/, '');
    const verkeerd = await browser.ga(gestart.url, { naam: 'vws', wachtwoord: 'fout' });
    const onbekend = await browser.ga(gestart.url, { naam: 'bestaat-niet', wachtwoord: 'demo' });
    expect([verkeerd.status, onbekend.status]).toEqual([401, 401]);
    const html = await zonderNaam(verkeerd);
    expect(html).toContain(melding);
    expect(html).toContain('role="alert"');
    expect(await zonderNaam(onbekend)).toBe(html);

    const { url } = await browser.volg(await browser.ga(gestart.url, { naam: 'vws', wachtwoord: 'demo' }), TERUG);
    expect(url.searchParams.get('code')).toBeTruthy();
  });

  it('toont wat iemand intikt als tekst, niet als HTML', async () => {
    const gestart = await begin({ login_hint: '"><script>alert(1)</script>' });
    const bladzijden = [
      gestart.antwoord,
      await browser.ga(gestart.url, { naam: `'"><img src=x>&`, wachtwoord: 'fout' }),
      await browser.ga(`${dienst.issuer}/auth?client_id=${encodeURIComponent('<script>')}`),
    ];
    for (const bladzijde of bladzijden) expect(await bladzijde.text()).not.toMatch(/<script|<img/);
  });

  it('brengt wie annuleert zonder code terug', async () => {
    const gestart = await begin();
    const { url } = await browser.volg(await browser.ga(gestart.url, { annuleren: 'ja' }), TERUG);
    expect(url.searchParams.get('error')).toBe('access_denied');
    expect(url.searchParams.has('code')).toBe(false);
  });

  it('doet niets zonder het koekje van deze inlogpoging', async () => {
    const gestart = await begin();
    const vreemd = await new Browser().ga(gestart.url, { naam: 'vws', wachtwoord: 'demo' });
    expect(vreemd.status).toBe(400);
    expect(await vreemd.text()).toContain('Deze inlogpagina is verlopen');
    const ander = await begin();
    expect(ander.url.pathname).not.toBe(gestart.url.pathname);
    expect(browser.koekjes.every(({ pad }) => pad.startsWith('/oidc'))).toBe(true);
  });

  it('leest alleen een gewoon formulier van redelijke omvang', async () => {
    const gestart = await begin();
    const groot = await browser.ga(gestart.url, { naam: 'vws', wachtwoord: 'x'.repeat(9000) });
    expect(groot.status).toBe(400);
  });

  it('eist PKCE en een bekend adres om naar terug te gaan', async () => {
    const zonder = new URL(`${dienst.issuer}/auth`);
    zonder.search = String(
      new URLSearchParams({
        client_id: BACKOFFICE_CLIENT,
        redirect_uri: TERUG,
        response_type: 'code',
        scope: 'openid',
      }),
    );
    const antwoord = await browser.ga(zonder);
    expect(new URL(antwoord.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');

    const { antwoord: elders } = await begin({ redirect_uri: 'https://elders.example/' });
    expect(elders.status).toBe(400);
    expect(await elders.text()).toContain('Inloggen niet gelukt');
  });

  it('laat een systeem niet als persoon inloggen', async () => {
    const { antwoord } = await begin({ client_id: 'dji' });
    expect(antwoord.status).toBe(400);
  });

  it('logt uit na een bevestiging en brengt terug naar de backoffice', async () => {
    const tokens = await logIn('beheerder');
    const uitloggen = client.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${new URL(TERUG).origin}/`,
    });
    const pagina = await browser.ga(uitloggen);
    const html = await pagina.text();
    expect(html).toContain('Wilt u uitloggen?');
    expect(pagina.headers.get('x-frame-options')).toBe('DENY');
    const actie = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const { url } = await browser.volg(await browser.ga(actie, { xsrf, logout: 'yes' }), new URL(TERUG).origin);
    expect(url.href).toBe('http://localhost:5173/');

    const daarna = await begin({ prompt: 'none' });
    expect(daarna.url.searchParams.get('error')).toBe('login_required');
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('logt zonder sessie zonder vragen uit, met een Nederlandse bladzijde', async () => {
    const pagina = await browser.ga(`${dienst.issuer}/session/end/success`);
    expect(await pagina.text()).toContain('U bent uitgelogd');
  });

  it('laat de website van de backoffice met een code tokens halen', async () => {
    const vraag = (origin: string) =>
      fetch(`${dienst.issuer}/token`, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ client_id: BACKOFFICE_CLIENT, grant_type: 'refresh_token', refresh_token: 'x' }),
      });
    const eigen = await vraag(new URL(TERUG).origin);
    expect([eigen.headers.get('access-control-allow-origin'), await foutcode(eigen)]).toEqual([
      new URL(TERUG).origin,
      'invalid_grant',
    ]);
    const vreemd = await vraag('https://elders.example');
    expect([vreemd.headers.get('access-control-allow-origin'), await foutcode(vreemd)]).toEqual([
      null,
      'invalid_request',
    ]);
  });
});
