import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Configuratiefout, leesConfig } from '../platform/config/config.ts';
import { maakDatabron } from '../platform/database/databron.ts';
import { Databasefout } from '../platform/database/fouten.ts';
import { controleerVerbinding } from '../platform/database/verbinding.ts';
import { GebiedenFout } from './cbs.ts';
import { importeerGebieden, type Verslag } from './importeren.ts';

const GEBRUIK = `Gebruik: node gebieden-importeren.js BESTAND --vanaf JJJJ-MM-DD [--proef] [--forceer]

  BESTAND    de tabel "Gebieden in Nederland" van het CBS als CSV
  --vanaf    eerste dag waarop de indeling geldt
  --proef    laat zien wat er zou gebeuren, zonder iets te wijzigen
  --forceer  aanvaard een bestand met opvallend weinig gemeenten

De database staat in DATABASE_URL.
`;

/** What to print, and whether it is a result or a complaint. */
type Uitkomst = { tekst: string; gelukt: boolean };

async function voerUit(argumenten: string[], omgeving: NodeJS.ProcessEnv): Promise<Uitkomst> {
  const { positionals, values } = parseArgs({
    args: argumenten,
    allowPositionals: true,
    options: { vanaf: { type: 'string' }, proef: { type: 'boolean' }, forceer: { type: 'boolean' } },
  });
  const [bestand] = positionals;
  if (bestand === undefined || positionals.length > 1 || values.vanaf === undefined) {
    return { tekst: GEBRUIK, gelukt: false };
  }
  const { databaseUrl } = leesConfig(omgeving);
  if (databaseUrl === undefined) {
    return { tekst: 'DATABASE_URL ontbreekt: noem de database waarin de gebieden staan.\n', gelukt: false };
  }
  const csv = await readFile(bestand, 'utf8');
  await controleerVerbinding(databaseUrl);
  const bron = await maakDatabron({ url: databaseUrl, entities: [], migrations: [], poolgrootte: 1 }).initialize();
  try {
    const verslag = await importeerGebieden(bron, csv, values.vanaf, { proef: values.proef, forceer: values.forceer });
    return { tekst: vatSamen(verslag), gelukt: true };
  } finally {
    await bron.destroy();
  }
}

/** The report as a Dutch text: one line for each kind of change, followed by the gemeenten concerned. */
export function vatSamen(verslag: Verslag): string {
  const regels = [
    verslag.proef
      ? `Proef: met de indeling per ${verslag.geldigVan} zou dit gebeuren. Er is niets gewijzigd.`
      : `De indeling per ${verslag.geldigVan} is verwerkt.`,
    `Gemeenten in het bestand: ${verslag.gemeentenInBestand}`,
    ...groep(
      'Nieuw',
      verslag.nieuw.map(({ code, naam, zorgkantoorregio }) => `${code} ${naam} (${zorgkantoorregio})`),
    ),
    ...groep(
      'Beëindigd',
      verslag.beeindigd.map(({ code, naam }) => `${code} ${naam}`),
    ),
    ...groep(
      'Hernoemd',
      verslag.hernoemd.map(({ code, van, naar }) => `${code} ${van} heet nu ${naar}`),
    ),
    ...groep(
      'Andere zorgkantoorregio',
      verslag.regio.map(({ code, naam, van, naar }) => `${code} ${naam}: van ${van ?? 'geen'} naar ${naar}`),
    ),
    ...groep(
      'Andere provincie',
      verslag.provincie.map(({ code, naam, van, naar }) => `${code} ${naam}: van ${van ?? 'onbekend'} naar ${naar}`),
    ),
    ...groep(
      'Hersteld (eerder per deze datum beëindigd)',
      verslag.hersteld.map(({ code, naam }) => `${code} ${naam}`),
    ),
    ...groep(
      'Teruggenomen (eerder per deze datum ingevoerd)',
      verslag.teruggenomen.map(({ code, naam }) => `${code} ${naam}`),
    ),
    `Ongewijzigd: ${verslag.ongewijzigd}`,
  ];
  return `${regels.join('\n')}\n`;
}

function groep(titel: string, regels: string[]): string[] {
  return [`${titel}: ${regels.length}`, ...regels.map((regel) => `  ${regel}`)];
}

/** A Dutch sentence for what an operator can mend; null for anything else. */
function leesbareFout(fout: unknown): string | null {
  const bekend = [GebiedenFout, Configuratiefout, Databasefout].some((soort) => fout instanceof soort);
  if (bekend) return (fout as Error).message;
  if (!(fout instanceof Error) || !('code' in fout)) return null;
  switch (fout.code) {
    case 'ENOENT':
      return 'Het bestand is niet gevonden.';
    case 'EISDIR':
      return 'Dit is een map; noem het CSV-bestand.';
    case 'EACCES':
      return 'Het bestand mag niet worden gelezen.';
    case '42P01':
      return 'De database is nog leeg; voer eerst npm run migrate uit.';
    case '23503':
      return 'Een gemeente die per deze datum was ingevoerd is al in gebruik en kan niet worden teruggenomen.';
    default:
      return String(fout.code).startsWith('ERR_PARSE_ARGS') ? GEBRUIK : null;
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { tekst, gelukt } = await voerUit(process.argv.slice(2), process.env);
    (gelukt ? process.stdout : process.stderr).write(tekst);
    process.exitCode = gelukt ? 0 : 1;
  } catch (fout) {
    const melding = leesbareFout(fout);
    if (melding === null) throw fout;
    process.stderr.write(`${melding.trimEnd()}\n`);
    process.exitCode = 1;
  }
}
