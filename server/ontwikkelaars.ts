import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from './demo/accounts.ts';
import { HUISSTIJL, ontsnap, pagina, rolnaam } from './platform/http/huisstijl.ts';

/** The first request that works when pasted; also printed at start and told in the README. */
export function eersteVraag(basis: string): string {
  return `TOKEN=$(curl -s -u gemeente-ede:demo -d grant_type=client_credentials ${basis}/oidc/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s ${basis}/graphql -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{"query":"{ mij { naam rollen } aanvragen(first: 5) { totalCount nodes { kenmerk titel status kerncijfers { totaleKosten eigenAandeelPercentage } } } }"}'`;
}

const STIJL = `${HUISSTIJL}
.twee{grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);align-items:stretch}
.paneel>p{margin-top:4px}
pre{margin-top:12px;padding:12px 14px;background:var(--vlak2);border-radius:6px;line-height:1.6;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all}
dl{margin-top:8px}
dt{margin-top:12px;font-weight:600}
dd{color:var(--inkt2)}
table{width:100%;margin-top:10px;border-collapse:collapse;font-size:.875rem;line-height:1.43}
th{font-size:.8125rem;font-weight:600;color:var(--inkt2)}
th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid var(--lijn)}
tr:last-child td{border-bottom:0}
@media (max-width:760px){.twee{grid-template-columns:minmax(0,1fr)}th:nth-child(2),td:nth-child(2){display:none}}
`;

const OIDC =
  '<dt><code>/oidc</code></dt><dd>De ingebouwde aanmelddienst van deze voorbeeldomgeving: <a href="/oidc/.well-known/openid-configuration">configuratie</a>.</dd>';

function watIsWaar(demo: boolean): string {
  return `<section class="paneel" aria-labelledby="waar">
<h2 id="waar">Wat is waar</h2>
<dl>
<dt><a href="/"><code>/</code></a></dt><dd>De backoffice: het werk van aanvragers en zorgkantoren in een browser.</dd>
<dt><code>/graphql</code></dt><dd>De API. Vragen gaan met POST, <code>application/json</code> en een bearer-token; wie een token heeft kan ook het schema opvragen.</dd>
${demo ? OIDC : ''}
<dt><a href="/healthz"><code>/healthz</code></a></dt><dd>Leeft het proces?</dd>
<dt><a href="/readyz"><code>/readyz</code></a></dt><dd>Is de database bereikbaar en bijgewerkt?</dd>
</dl>
</section>`;
}

function voorbeelden(basis: string): string {
  const rijen = DEMO_ACCOUNTS.map(
    ({ naam, weergavenaam, rollen }) =>
      `<tr><td><code>${ontsnap(naam)}</code></td><td>${ontsnap(weergavenaam)}</td><td>${ontsnap(rollen.map(rolnaam).join(', '))}</td></tr>`,
  );
  return `<div class="rooster twee">
<section class="paneel" aria-labelledby="vraag">
<h2 id="vraag">Een eerste vraag</h2>
<p class="stil">Plak dit in een terminal. Het haalt een token voor gemeente Ede en vraagt haar aanvragen op. Eén klik op het blok selecteert alles.</p>
<pre tabindex="0" aria-label="Opdracht voor de terminal"><code>${ontsnap(eersteVraag(basis))}</code></pre>
</section>
${watIsWaar(true)}
</div>
<section class="rooster paneel" aria-labelledby="accounts">
<div>
<h2 id="accounts">Voorbeeldaccounts</h2>
<p class="stil">Elk account is een systeem en een persoon tegelijk. Geheim en wachtwoord zijn overal <code>${ontsnap(DEMO_WACHTWOORD)}</code>.</p>
<table><thead><tr><th scope="col">Account</th><th scope="col">Naam</th><th scope="col">Rol</th></tr></thead>
<tbody>${rijen.join('\n')}</tbody></table>
</div>
</section>`;
}

/** The page for developers: what is where, and with demo data a first query to paste. */
export function ontwikkelaarspagina({ basis, demo }: { basis: string; demo: boolean }): string {
  return pagina({
    titel: 'Domeinbrug voor ontwikkelaars',
    stijl: STIJL,
    voorbeeld: demo,
    inhoud: `<h1>Domeinbrug voor ontwikkelaars</h1>
<p class="kop stil">Aanvragen, partners en budgetten van zorgkantoren, van eerste idee tot toekenning.</p>
${demo ? voorbeelden(basis) : `<div class="rooster">${watIsWaar(false)}</div>`}`,
  });
}
