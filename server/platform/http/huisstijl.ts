import type { Weergave } from './weergave.ts';

/**
 * What the pages that the server makes itself have in common: the colours, letter and panels of the backoffice, light and
 * dark as chosen, else after the system, without script and without anything from elsewhere.
 */
const DONKER = `--bg:#0E161B;--vlak:#162128;--vlak2:#1E2B33;--lijn:#2C3B45;--rand:#758894;
--inkt:#E8EEF1;--inkt2:#B4C1C9;--accent:#6FC7DB;--accent-diep:#93D8E7;--op-accent:#06242C;--fout:#FF9B92;--fout-zacht:#431A18`;

export const HUISSTIJL = `
@font-face{font-family:"Source Sans 3 Variable";font-style:normal;font-weight:200 900;font-display:swap;
src:url(/letter.woff2) format("woff2-variations")}
:root{--bg:#F3F5F6;--vlak:#FFFFFF;--vlak2:#EDF1F3;--lijn:#D8E0E4;--rand:#7B8B95;--inkt:#14212B;--inkt2:#465763;
--accent:#0B5E73;--accent-diep:#084A5B;--op-accent:#FFFFFF;--fout:#A1211D;--fout-zacht:#FBE7E5;
--letter:"Source Sans 3 Variable","Source Sans 3",system-ui,sans-serif;--vast:ui-monospace,"Liberation Mono",Menlo,Consolas,monospace;
color-scheme:light dark}
@media (prefers-color-scheme:dark){:root:not([data-thema=light]){${DONKER}}}
:root[data-thema=light]{color-scheme:light}
:root[data-thema=dark]{color-scheme:dark;${DONKER}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--inkt);font:400 .9375rem/1.4667 var(--letter);font-variant-numeric:tabular-nums lining-nums}
h1,h2,h3,p,ul,dl,dd,pre{margin:0;padding:0}
ul{list-style:none}
h1{font-size:1.5rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;overflow-wrap:break-word}
h2{font-size:1.0625rem;line-height:1.4;font-weight:650}
h3{font-size:.8125rem;line-height:1.4;font-weight:600;color:var(--inkt2)}
a{color:var(--accent);text-underline-offset:2px}
code,pre{font-family:var(--vast);font-size:.8125rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
header{background:var(--vlak);border-bottom:1px solid var(--lijn)}
.balk{display:flex;align-items:center;min-height:52px;padding:0 20px}
.merk{display:flex;align-items:center;gap:10px;font-size:1.0625rem;font-weight:650;letter-spacing:-.005em}
.merk svg{width:30px;height:22px;flex:none;color:var(--accent)}
.vb{padding:5px 20px;border-top:1px solid var(--lijn);background:var(--vlak2);color:var(--inkt2);font-size:.8125rem}
.vb strong{font-weight:600}
main{max-width:1120px;margin:0 auto;padding:28px 20px 40px}
.stil{color:var(--inkt2)}
.kop{margin-top:4px}
.rooster{display:grid;gap:20px;align-items:start;margin-top:20px}
.paneel{background:var(--vlak);border:1px solid var(--lijn);border-radius:10px;padding:14px 20px 20px;min-width:0}
@media (max-width:760px){.balk,.vb{padding-left:16px;padding-right:16px}main{padding:20px 16px 32px}.paneel{padding:12px 16px 16px}}
`;

const MERK =
  '<svg viewBox="0 0 30 22" aria-hidden="true"><path d="M1 17.5h28M5 17.5C5 9 10 4.5 15 4.5s10 4.5 10 13M10 17.5V6.6M15 17.5v-13M20 17.5V6.6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>';

const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML, also inside a quoted attribute. */
export function ontsnap(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');
}

/** AANVRAGER becomes Aanvrager. */
export function rolnaam(rol: string): string {
  const woorden = rol.toLowerCase().replaceAll('_', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

const VOORBEELD = {
  nl: '<strong>Voorbeeldgegevens.</strong> Organisaties, projecten en bedragen zijn verzonnen.',
  en: '<strong>Example data.</strong> Organisations, projects and amounts are made up.',
};

interface Paginadeel {
  titel: string;
  /** All of its style sheet. */
  stijl: string;
  inhoud: string;
  /** Puts the strip under the bar that says that the data is made up. */
  voorbeeld: boolean;
  weergave?: Weergave;
}

/** A whole page. */
export function pagina(deel: Paginadeel): string {
  const { taal, thema } = deel.weergave ?? { taal: 'nl' as const };
  return `<!doctype html>
<html lang="${taal}"${thema ? ` data-thema="${thema}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ontsnap(deel.titel)}</title>
<style>${deel.stijl}</style>
</head>
<body>
<header>
<div class="balk"><span class="merk">${MERK}Domeinbrug</span></div>
${deel.voorbeeld ? `<p class="vb">${VOORBEELD[taal]}</p>` : ''}
</header>
<main>
${deel.inhoud}
</main>
</body>
</html>
`;
}
