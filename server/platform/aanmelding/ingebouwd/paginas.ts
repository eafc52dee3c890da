import { createHash } from 'node:crypto';
import type { Account } from './account.ts';

const STIJL = `
:root{--bg:#F3F5F6;--vlak:#FFFFFF;--vlak2:#EDF1F3;--lijn:#D8E0E4;--rand:#7B8B95;--inkt:#14212B;--inkt2:#465763;
--accent:#0B5E73;--accent-diep:#084A5B;--op-accent:#FFFFFF;--fout:#A1211D;--fout-zacht:#FBE7E5;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--bg:#0E161B;--vlak:#162128;--vlak2:#1E2B33;--lijn:#2C3B45;--rand:#758894;
--inkt:#E8EEF1;--inkt2:#B4C1C9;--accent:#6FC7DB;--accent-diep:#93D8E7;--op-accent:#06242C;--fout:#FF9B92;--fout-zacht:#431A18}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--inkt);font:400 .9375rem/1.4667 system-ui,sans-serif}
h1,h2,h3,p,ul{margin:0;padding:0}
ul{list-style:none}
h1{font-size:1.5rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;overflow-wrap:break-word}
h2{font-size:1.0625rem;line-height:1.4;font-weight:650}
h3{font-size:.8125rem;line-height:1.4;font-weight:600;color:var(--inkt2);margin:16px 0 6px}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
main{max-width:920px;margin:0 auto;padding:28px 20px 40px}
.stil{color:var(--inkt2)}
.rooster{display:grid;grid-template-columns:minmax(0,1.4fr) minmax(0,1fr);gap:20px;align-items:start;margin-top:20px}
.paneel{background:var(--vlak);border:1px solid var(--lijn);border-radius:10px;padding:16px 20px 20px;min-width:0}
.smal{max-width:520px;margin-top:20px}
.smal .knop{margin-top:16px}
.accounts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,220px),1fr));gap:8px}
.knop{display:block;width:100%;min-height:36px;padding:6px 14px;border:1px solid var(--rand);border-radius:6px;
background:var(--vlak);color:var(--inkt);font:600 .875rem/1.4 system-ui,sans-serif;text-align:center;cursor:pointer}
.knop:hover{background:var(--vlak2)}
.hoofd{background:var(--accent);border-color:var(--accent);color:var(--op-accent)}
.hoofd:hover{background:var(--accent-diep)}
.kies{text-align:left;overflow-wrap:anywhere}
.kies span{display:block;font-weight:400;font-size:.8125rem;color:var(--inkt2)}
label{display:block;font-weight:600;margin-top:12px}
input{display:block;width:100%;height:36px;margin-top:4px;padding:0 10px;border:1px solid var(--rand);border-radius:6px;
background:var(--vlak);color:var(--inkt);font:inherit}
.paneel form>.knop{margin-top:12px}
.melding{margin-top:16px;padding:10px 14px;border-radius:6px;background:var(--fout-zacht);color:var(--fout);font-weight:600}
@media (max-width:760px){main{padding:20px 16px 32px}.rooster{grid-template-columns:minmax(0,1fr)}}
`;

const STIJLHASH = createHash('sha256').update(STIJL).digest('base64');

const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML, also inside a quoted attribute. */
export function ontsnap(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');
}

/**
 * Headers for every page shown here: no script, no frame, nothing from elsewhere. Browsers also hold `form-action`
 * against the redirects after a form, so the places that people return to are named in it.
 */
export function paginakoppen(terugkeer: readonly string[]): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy':
      `default-src 'none'; style-src 'sha256-${STIJLHASH}'; base-uri 'none'; frame-ancestors 'none'; ` +
      `form-action ${["'self'", ...terugkeer].join(' ')}`,
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

function pagina(titel: string, kop: string, inhoud: string): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ontsnap(titel)}</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>${ontsnap(kop)}</h1>
${inhoud}
</main>
</body>
</html>
`;
}

/** AANVRAGER becomes Aanvrager. */
function rolnaam(rol: string): string {
  const woorden = rol.toLowerCase().replaceAll('_', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

function keuzeknop(account: Account, wachtwoord: string): string {
  return `<li><form method="post">
<input type="hidden" name="naam" value="${ontsnap(account.naam)}">
<input type="hidden" name="wachtwoord" value="${ontsnap(wachtwoord)}">
<button class="knop kies" type="submit">${ontsnap(account.weergavenaam)}<span>${ontsnap(account.naam)}</span></button>
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
export function inlogpagina({ accounts, wachtwoord, naam, melding }: Inlogpagina): string {
  const perRol = new Map<string, Account[]>();
  for (const account of accounts) {
    const rol = account.rollen[0] ?? '';
    perRol.set(rol, [...(perRol.get(rol) ?? []), account]);
  }
  const groepen = [...perRol].map(
    ([rol, groep]) =>
      `<h3>${ontsnap(rolnaam(rol))}</h3>\n<ul class="accounts">\n` +
      `${groep.map((account) => keuzeknop(account, wachtwoord)).join('\n')}\n</ul>`,
  );
  const kop = 'Inloggen bij Domeinbrug (voorbeeldomgeving)';
  const fout = melding === undefined ? '' : ' aria-invalid="true" aria-describedby="melding"';
  return pagina(
    melding === undefined ? kop : `Fout: ${kop}`,
    kop,
    `<p class="stil">Alle organisaties en dossiers hier zijn verzonnen. Kies een voorbeeldaccount of vul een naam in.</p>
${melding === undefined ? '' : `<p class="melding" id="melding" role="alert">${ontsnap(melding)}</p>`}
<div class="rooster">
<section class="paneel" aria-labelledby="kies">
<h2 id="kies">Kies een voorbeeldaccount</h2>
${groepen.join('\n')}
</section>
<section class="paneel" aria-labelledby="zelf">
<h2 id="zelf">Naam en wachtwoord</h2>
<form method="post">
<label for="naam">Naam</label>
<input id="naam" name="naam" value="${ontsnap(naam)}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required${fout}>
<label for="wachtwoord">Wachtwoord</label>
<input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password" maxlength="200" required${fout}>
<button class="knop hoofd" type="submit">Inloggen</button>
</form>
<form method="post">
<input type="hidden" name="annuleren" value="ja">
<button class="knop" type="submit">Annuleren</button>
</form>
<p class="stil">Het wachtwoord van alle voorbeeldaccounts is “${ontsnap(wachtwoord)}”.</p>
</section>
</div>`,
  );
}

/** Asks whether to log out. The form comes from the provider, with its own id and protection against forgery. */
export function uitlogpagina(formulier: string): string {
  return pagina(
    'Uitloggen bij Domeinbrug',
    'Uitloggen bij Domeinbrug',
    `<div class="paneel smal">
<p>Wilt u uitloggen?</p>
${formulier}
<button class="knop hoofd" type="submit" form="op.logoutForm" name="logout" value="yes">Uitloggen</button>
<button class="knop" type="submit" form="op.logoutForm">Ingelogd blijven</button>
</div>`,
  );
}

/** A page with one message and, where there is one, a way back. */
export function berichtpagina(kop: string, bericht: string, terug?: string): string {
  const link = terug === undefined ? '' : `\n<p><a href="${ontsnap(terug)}">Naar Domeinbrug</a></p>`;
  return pagina(kop, kop, `<div class="paneel smal"><p>${ontsnap(bericht)}</p>${link}</div>`);
}
