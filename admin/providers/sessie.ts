import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Omgeving } from './omgeving.ts';

/** Remembers in this browser, for new tabs, that somebody is logged in at the identity provider. */
const AANGEMELD = 'domeinbrug.aangemeld';

type Luisteraar = (verlopen: boolean) => void;

/**
 * Who is logged in, in this tab. Tokens stay in the storage of the tab; they are renewed with the refresh token before
 * they end. When that fails while somebody works, requests wait until the person has logged in again in a popup, so
 * that nothing that was typed is lost.
 */
export class Sessie {
  private readonly beheerder: UserManager;
  private wie = '';
  private readonly luisteraars = new Set<Luisteraar>();
  private vernieuwing: Promise<User | null> | null = null;
  private wachtenden: { door: (token: string) => void; af: (reden: unknown) => void }[] = [];

  constructor(omgeving: Omgeving) {
    const terug = `${window.location.origin}/`;
    this.beheerder = new UserManager({
      authority: omgeving.issuer,
      client_id: omgeving.clientId,
      redirect_uri: terug,
      post_logout_redirect_uri: terug,
      popup_redirect_uri: terug,
      response_type: 'code',
      scope: 'openid profile',
      automaticSilentRenew: true,
      accessTokenExpiringNotificationTimeInSeconds: 90,
      monitorSession: false,
      loadUserInfo: false,
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      stateStore: new WebStorageStateStore({ store: window.localStorage }),
    });
  }

  /** Takes in the answer of the identity provider, when this page was opened with one. @returns where to go on */
  async verwerkTerugkeer(): Promise<{ pad: string } | 'popup' | null> {
    const vraag = new URLSearchParams(window.location.search);
    if (!vraag.has('state') || !(vraag.has('code') || vraag.has('error'))) return null;
    try {
      const gebruiker = await this.beheerder.signinCallback();
      if (!gebruiker) return 'popup';
      localStorage.setItem(AANGEMELD, '1');
      const pad = (gebruiker.state as { pad?: string } | undefined)?.pad;
      return { pad: pad?.startsWith('/') && !pad.startsWith('//') ? pad : '/' };
    } catch {
      localStorage.removeItem(AANGEMELD);
      return { pad: vraag.get('error') === 'access_denied' ? '/login' : '/login?mislukt=1' };
    }
  }

  /** Whether somebody logged in before in this browser, so that a new tab may go on by itself. */
  get eerderAangemeld(): boolean {
    return localStorage.getItem(AANGEMELD) !== null;
  }

  async gebruiker(): Promise<User | null> {
    const gebruiker = await this.beheerder.getUser();
    this.wie = gebruiker?.profile.sub ?? '';
    return gebruiker;
  }

  /** The subject of who is logged in; known once `gebruiker` was asked, which happens before any screen is shown. */
  get persoon(): string {
    return this.wie;
  }

  /** Leaves this page for the login page of the identity provider. */
  async inloggen(pad: string): Promise<void> {
    await this.beheerder.signinRedirect({ state: { pad } });
  }

  /** Logs in again beside the page. @returns false when another person logged in: then the page must start anew */
  async opnieuwInloggen(): Promise<boolean> {
    const vorige = await this.beheerder.getUser();
    const gebruiker = await this.beheerder.signinPopup();
    localStorage.setItem(AANGEMELD, '1');
    if (vorige && vorige.profile.sub !== gebruiker.profile.sub) return false;
    for (const { door } of this.wachtenden.splice(0)) door(gebruiker.access_token);
    this.meld(false);
    return true;
  }

  /** Ends the session here and at the identity provider. */
  async uitloggen(): Promise<void> {
    localStorage.removeItem(AANGEMELD);
    const gebruiker = await this.beheerder.getUser();
    if (!gebruiker) return;
    await this.beheerder.signoutRedirect({ id_token_hint: gebruiker.id_token });
  }

  /** Forgets the session of this tab only. */
  async vergeet(): Promise<void> {
    localStorage.removeItem(AANGEMELD);
    await this.beheerder.removeUser();
  }

  /** A token that is good for a while; waits for a new login when there is none. `geweigerd` was just refused. */
  async token(geweigerd?: string): Promise<string> {
    const gebruiker = await this.beheerder.getUser();
    if (gebruiker && !gebruiker.expired && gebruiker.access_token !== geweigerd) return gebruiker.access_token;
    const vernieuwd = gebruiker?.refresh_token ? await this.vernieuw() : null;
    if (vernieuwd && vernieuwd.access_token !== geweigerd) return vernieuwd.access_token;
    return new Promise((door, af) => {
      this.wachtenden.push({ door, af });
      this.meld(true);
    });
  }

  /** Tells when requests wait for a new login, and when they no longer do. */
  luister(luisteraar: Luisteraar): () => void {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  }

  private meld(verlopen: boolean): void {
    for (const luisteraar of this.luisteraars) luisteraar(verlopen);
  }

  /** One renewal at a time, also when many requests find out together that the token has ended. */
  private vernieuw(): Promise<User | null> {
    this.vernieuwing ??= this.beheerder
      .signinSilent()
      .catch(() => null)
      .finally(() => {
        this.vernieuwing = null;
      });
    return this.vernieuwing;
  }
}
