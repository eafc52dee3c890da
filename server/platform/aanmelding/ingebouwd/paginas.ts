import { createHash } from 'node:crypto';
import { HUISSTIJL, ontsnap, pagina } from '../../http/huisstijl.ts';
import type { Weergave } from '../../http/weergave.ts';
import type { Account } from './account.ts';
import { TEKSTEN } from './teksten.ts';

const STIJL = `${HUISSTIJL}
.inloggen{grid-template-columns:minmax(0,1.9fr) minmax(0,1fr)}
.smal{max-width:520px;margin-top:20px}
.smal .knop{margin-top:16px}
.rollen{display:grid;grid-template-columns:172px minmax(0,1fr);gap:12px 16px;margin-top:12px}
.rollen h3{padding-top:9px}
.accounts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,200px),1fr));gap:8px}
.accounts form,.accounts .knop{height:100%}
.knop{display:block;width:100%;min-height:36px;padding:6px 14px;border:1px solid var(--rand);border-radius:6px;
background:var(--vlak);color:var(--inkt);font:600 .875rem/1.4 var(--letter);text-align:center;cursor:pointer}
.knop:hover{background:var(--vlak2)}
.hoofd{background:var(--accent);border-color:var(--accent);color:var(--op-accent)}
.hoofd:hover{background:var(--accent-diep)}
.kies{text-align:left;overflow-wrap:anywhere}
.kies span{display:block;font-weight:400;font-size:.8125rem;color:var(--inkt2)}
label{display:block;font-weight:600;font-size:.8125rem;margin-top:12px}
input{display:block;width:100%;height:36px;margin-top:4px;padding:0 10px;border:1px solid var(--rand);border-radius:6px;
background:var(--vlak);color:var(--inkt);font:inherit}
.zelf .knop{margin-top:12px}
.zelf .hoofd{margin-top:20px}
.zelf>p{margin-top:4px}
.melding{margin-top:16px;padding:10px 14px;border-radius:6px;background:var(--fout-zacht);color:var(--fout);font-weight:600}
@media (max-width:760px){.inloggen,.rollen{grid-template-columns:minmax(0,1fr)}.rollen{gap:6px}.rollen h3{padding-top:8px}}
`;

const STIJLHASH = createHash('sha256').update(STIJL).digest('base64');

/**
 * Headers for every page shown here: no script, no frame, nothing from elsewhere. Browsers also hold `form-action`
 * against the redirects after a form, so the places that people return to are named in it.
 */
export function paginakoppen(terugkeer: readonly string[]): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy':
      `default-src 'none'; style-src 'sha256-${STIJLHASH}'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; ` +
      `form-action ${["'self'", ...terugkeer].join(' ')}`,
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

function bladzijde(weergave: Weergave, titel: string, kop: string, inhoud: string): string {
  return pagina({ titel, stijl: STIJL, voorbeeld: true, weergave, inhoud: `<h1>${ontsnap(kop)}</h1>\n${inhoud}` });
}

/** The name without the function that the heading above it already tells. */
function naamOnder(rol: string, { weergavenaam }: Account): string {
  const functie = `, ${rol.toLowerCase()}`;
  const kort = weergavenaam.endsWith(functie) ? weergavenaam.slice(0, -functie.length) : weergavenaam;
  return ontsnap(kort);
}

function keuzeknop(rol: string, account: Account, wachtwoord: string): string {
  return `<li><form method="post">
<input type="hidden" name="naam" value="${ontsnap(account.naam)}">
<input type="hidden" name="wachtwoord" value="${ontsnap(wachtwoord)}">
<button class="knop kies" type="submit">${naamOnder(rol, account)}<span>${ontsnap(account.naam)}</span></button>
</form></li>`;
}

export interface Inlogpagina {
  accounts: readonly Account[];
  /** The password of all accounts, shown because this is a demo. */
  wachtwoord: string;
  /** What was typed or hinted as name. */
  naam: string;
  /** What went wrong with the last attempt. */
  melding?: string;
}

/** The login page: a button for each account, by role, and the ordinary form. */
export function inlogpagina(weergave: Weergave, { accounts, wachtwoord, naam, melding }: Inlogpagina): string {
  const t = TEKSTEN[weergave.taal];
  const perRol = new Map<string, Account[]>();
  for (const account of accounts) {
    const rol = account.rollen[0] ?? '';
    perRol.set(rol, [...(perRol.get(rol) ?? []), account]);
  }
  const groepen = [...perRol].map(
    ([rol, groep]) =>
      `<h3>${ontsnap(t.rol[rol] ?? rol)}</h3>\n<ul class="accounts">\n` +
      `${groep.map((account) => keuzeknop(rol, account, wachtwoord)).join('\n')}\n</ul>`,
  );
  const fout = melding === undefined ? '' : ' aria-invalid="true" aria-describedby="melding"';
  return bladzijde(
    weergave,
    melding === undefined ? t.titel : `${t.fout}: ${t.titel}`,
    t.titel,
    `<p class="kop stil">${t.uitleg}</p>
${melding === undefined ? '' : `<p class="melding" id="melding" role="alert">${ontsnap(melding)}</p>`}
<div class="rooster inloggen">
<section class="paneel" aria-labelledby="kies">
<h2 id="kies">${t.kies}</h2>
<div class="rollen">
${groepen.join('\n')}
</div>
</section>
<section class="paneel zelf" aria-labelledby="zelf">
<h2 id="zelf">${t.zelf}</h2>
<p class="stil">${ontsnap(t.wachtwoord_is(wachtwoord))}</p>
<form method="post">
<label for="naam">${t.naam}</label>
<input id="naam" name="naam" value="${ontsnap(naam)}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required${fout}>
<label for="wachtwoord">${t.wachtwoord}</label>
<input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password" maxlength="200" required${fout}>
<button class="knop hoofd" type="submit">${t.inloggen}</button>
</form>
<form method="post">
<input type="hidden" name="annuleren" value="ja">
<button class="knop" type="submit">${t.annuleren}</button>
</form>
</section>
</div>`,
  );
}

/** Asks whether to log out. The form comes from the provider, with its own id and protection against forgery. */
export function uitlogpagina(weergave: Weergave, formulier: string): string {
  const t = TEKSTEN[weergave.taal];
  return bladzijde(
    weergave,
    t.uitloggen_titel,
    t.uitloggen_titel,
    `<div class="paneel smal">
<p>${t.uitloggen_vraag}</p>
${formulier}
<button class="knop hoofd" type="submit" form="op.logoutForm" name="logout" value="yes">${t.uitloggen}</button>
<button class="knop" type="submit" form="op.logoutForm">${t.blijven}</button>
</div>`,
  );
}

/** A page with one message and, where there is one, a way back. */
export function berichtpagina(weergave: Weergave, kop: string, bericht: string, terug?: string): string {
  const { terug: naar } = TEKSTEN[weergave.taal];
  const link = terug === undefined ? '' : `\n<p><a href="${ontsnap(terug)}">${naar}</a></p>`;
  return bladzijde(weergave, kop, kop, `<div class="paneel smal"><p>${ontsnap(bericht)}</p>${link}</div>`);
}
