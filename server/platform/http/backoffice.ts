import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** What the backoffice must know before anybody has logged in; public. */
export interface Backofficegegevens {
  issuer: string;
  clientId: string;
  /** The data is made up: the backoffice says so on every page. */
  demo: boolean;
}

export interface Backofficeopties {
  /** Folder with the built backoffice. */
  map: string;
  gegevens: Backofficegegevens;
  klok: { nu(): Date };
}

/** Paths that are never a screen of the backoffice. */
const GEEN_SCHERM = /^\/(graphql|documenten|oidc|healthz|readyz|assets|backoffice\.json|letter\.woff2)(\/|$)/;
const PLAATS = '__CSP_NONCE__';

/**
 * Scripts, styles and fonts come from here only. Styles that the interface makes while it runs carry the nonce of the
 * page; the identity provider is the only other place that may be asked anything.
 */
function beleid(nonce: string, issuer: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
  ].join('; ');
}

const NIET_GEBOUWD =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Domeinbrug</title>' +
  '<p>De backoffice is nog niet gebouwd. Draai <code>npm run build</code>. De API werkt al: zie <a href="/ontwikkelaars">voor ontwikkelaars</a>.</p>';

/**
 * The backoffice: hashed files that may be kept for ever, one page that may not, and that same page for every deep link.
 * @returns gives the page for a deep link; null when the path is no screen
 */
export function routeerBackoffice(
  server: FastifyInstance,
  opties: Backofficeopties,
): (pad: string, antwoord: FastifyReply) => Promise<string | null> {
  server.register(fastifyStatic, {
    root: join(opties.map, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  server.get('/letter.woff2', async (_verzoek, antwoord) => {
    antwoord.header('cache-control', 'public, max-age=86400').type('font/woff2');
    return readFile(join(opties.map, 'letter.woff2')).catch(() => antwoord.code(404).send());
  });
  server.get('/backoffice.json', async (_verzoek, antwoord) => {
    antwoord.header('cache-control', 'no-store');
    return { ...opties.gegevens, nu: opties.klok.nu().toISOString() };
  });
  const geefPagina = async (antwoord: FastifyReply): Promise<string> => {
    const nonce = randomBytes(18).toString('base64');
    antwoord.header('content-security-policy', beleid(nonce, opties.gegevens.issuer));
    // Never kept, so that a new version is seen at once; its nonce is for one answer only.
    antwoord.header('cache-control', 'no-store');
    antwoord.header('x-frame-options', 'DENY');
    antwoord.type('text/html; charset=utf-8');
    try {
      return (await readFile(join(opties.map, 'index.html'), 'utf8')).replaceAll(PLAATS, nonce);
    } catch {
      antwoord.code(503);
      return NIET_GEBOUWD;
    }
  };
  server.get('/', (_verzoek, antwoord) => geefPagina(antwoord));
  return async (pad, antwoord) => (GEEN_SCHERM.test(pad) ? null : geefPagina(antwoord));
}
