// The part of oidc-provider that is used here; the package ships no types.
declare module 'oidc-provider/lib/provider.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Grant {
    accountId?: string;
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export interface Client {
    clientId: string;
    clientName?: string;
  }

  /** Koa's context with what oidc-provider adds to it. */
  export interface Context {
    req: IncomingMessage;
    method: string;
    path: string;
    type: string;
    status: number;
    body: unknown;
    set(naam: string, waarde: string): void;
    oidc: {
      provider: Provider;
      client: Client;
      account: { accountId: string };
      result?: { consent?: { grantId?: string } };
      session: { grantIdFor(clientId: string): string | undefined };
    };
  }

  export interface Interactie {
    uid: string;
    prompt: { name: string };
    params: Record<string, unknown>;
  }

  export class Provider {
    constructor(issuer: string, configuratie: Record<string, unknown>);
    proxy: boolean;
    Grant: {
      new (velden: { accountId: string; clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): (req: IncomingMessage, res: ServerResponse) => Promise<void>;
    on(gebeurtenis: 'error', luisteraar: (fout: Error) => void): this;
    on(gebeurtenis: string, luisteraar: (ctx: Context, fout: Error) => void): this;
    interactionDetails(req: IncomingMessage, res: ServerResponse): Promise<Interactie>;
    interactionFinished(req: IncomingMessage, res: ServerResponse, uitkomst: Record<string, unknown>): Promise<void>;
  }
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  export class InvalidTarget extends Error {}
  export class SessionNotFound extends Error {}
}
