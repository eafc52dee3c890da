import { DEMO_ACCOUNTS } from './demo/accounts.ts';

/** The first request that works when pasted; also printed at start and told in the README. */
export function eersteVraag(basis: string): string {
  return `TOKEN=$(curl -s -u gemeente-ede:demo -d grant_type=client_credentials ${basis}/oidc/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s ${basis}/graphql -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{"query":"{ mij { naam rollen } aanvragen(first: 5) { totalCount nodes { kenmerk titel status kerncijfers { totaleKosten eigenAandeelPercentage } } } }"}'`;
}

const tekst = (ruw: string) =>
  ruw.replace(/[&<>"]/g, (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken] ?? teken);

/** The page at `/`: what is where, and a first query to paste. */
export function voorpagina({ basis, demo }: { basis: string; demo: boolean }): string {
  const accounts = DEMO_ACCOUNTS.map(
    (account) =>
      `<tr><td><code>${tekst(account.naam)}</code></td><td>${tekst(account.weergavenaam)}</td><td>${tekst(account.rollen.join(', '))}</td></tr>`,
  ).join('');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Domeinbrug</title>
<style>
:root { color-scheme: light dark; --vlak: light-dark(#fff, #16202a); --grond: light-dark(#f4f6f8, #0e151c); --inkt: light-dark(#1b2733, #e6edf3); --zacht: light-dark(#52616f, #a3b1be); --lijn: light-dark(#d8dfe6, #2b3946); --accent: light-dark(#0b5c8a, #6cc0ef); }
* { box-sizing: border-box } body { margin: 0; background: var(--grond); color: var(--inkt); font: 16px/1.55 "Source Sans 3", system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1rem 4rem } h1 { font-size: 2rem; margin: 0 0 .25rem } h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem }
p { margin: 0 0 .75rem; max-width: 46rem } .zacht { color: var(--zacht) } a { color: var(--accent) } a:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
pre { background: var(--vlak); border: 1px solid var(--lijn); border-radius: 8px; padding: 1rem; overflow-x: auto; font-size: .85rem; line-height: 1.5 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 0 } dt { font-weight: 600 } dd { margin: 0 }
.rol { overflow-x: auto; border: 1px solid var(--lijn); border-radius: 8px; background: var(--vlak) } table { border-collapse: collapse; width: 100%; font-size: .92rem } th, td { text-align: left; padding: .45rem .75rem; border-bottom: 1px solid var(--lijn) } tr:last-child td { border-bottom: 0 }
.band { background: light-dark(#fff4d6, #3a2f12); color: inherit; padding: .5rem 1rem; text-align: center } @media (max-width: 32rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
</style>
</head>
<body>
${demo ? '<div class="band" role="note">Voorbeeldgegevens: organisaties en projecten zijn verzonnen.</div>' : ''}
<main>
<h1>Domeinbrug</h1>
<p class="zacht">Aanvragen, partners en budgetten voor domeinoverstijgend samenwerken, van eerste idee tot toekenning.</p>
<h2>Wat is waar</h2>
<dl>
<dt><code>/graphql</code></dt><dd>De GraphQL-API. Vragen gaan met POST, <code>application/json</code> en een bearer-token; het schema is met een token op te vragen.</dd>
${demo ? '<dt><code>/oidc</code></dt><dd>De ingebouwde identiteitsprovider van deze voorbeeldomgeving (<a href="/oidc/.well-known/openid-configuration">configuratie</a>).</dd>' : ''}
<dt><a href="/healthz"><code>/healthz</code></a></dt><dd>Leeft het proces.</dd>
<dt><a href="/readyz"><code>/readyz</code></a></dt><dd>Is de database bereikbaar en bijgewerkt.</dd>
</dl>
${
  demo
    ? `<h2>Een eerste vraag</h2>
<p>Plak dit in een terminal: het haalt een token als gemeente Ede en vraagt haar aanvragen.</p>
<pre tabindex="0" aria-label="Voorbeeldopdracht"><code>${tekst(eersteVraag(basis))}</code></pre>
<h2>Demo-accounts</h2>
<p>Elk account is een systeem (client) en een persoon. Geheim en wachtwoord: <code>demo</code>.</p>
<div class="rol"><table><thead><tr><th scope="col">Account</th><th scope="col">Naam</th><th scope="col">Rol</th></tr></thead><tbody>${accounts}</tbody></table></div>`
    : ''
}
</main>
</body>
</html>`;
}
