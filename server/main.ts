import { DEMO_ACCOUNTS } from './demo/accounts.ts';
import { eersteVraag } from './ontwikkelaars.ts';
import { Opstartfout, terugvalmap } from './opstarten.ts';
import { Sleutelfout } from './platform/aanmelding/ingebouwd/sleutels.ts';
import { type Config, Configuratiefout, leesConfig, projectmap } from './platform/config/config.ts';
import { Databasecode, Databasefout } from './platform/database/fouten.ts';
import { wachtTotBereikbaar } from './platform/database/verbinding.ts';
import { type Log, maakLog } from './platform/logboek/log.ts';
import { eisVrijePoort } from './poort.ts';

/** Seconds that an external database may take to come up. */
const WACHTTIJD = 20;
/** Seconds after which stopping is given up; requests under way have their own, shorter limit. */
const AFSLUITTIJD = 25;

const sluiters: (() => Promise<void>)[] = [];
const stoppen = new AbortController();

async function main(stopsignaal: AbortSignal): Promise<void> {
  const config = leesConfig(process.env);
  const log = maakLog({ niveau: config.logniveau });
  afsluitenBijSignaal(log);
  await eisVrijePoort(config.poort);
  // Loading the product takes as long as starting the database; what is wrong with the settings was said before both.
  const [databaseUrl, { bouwOp }] = await Promise.all([openDatabase(config, log, stopsignaal), import('./opbouw.ts')]);
  stopsignaal.throwIfAborted();
  const basis = await bouwOp({ config, log, databaseUrl, stopsignaal, sluiters });
  if (config.omgeving !== 'production') process.stdout.write(welkom(basis, config.oidcIssuer === undefined));
}

async function openDatabase(config: Config, log: Log, stopsignaal: AbortSignal): Promise<string> {
  if (config.databaseUrl !== undefined) {
    await wachtTotBereikbaar(config.databaseUrl, WACHTTIJD, {
      stopsignaal,
      bijWachten: () => log.info({ seconden: WACHTTIJD }, 'de databaseserver antwoordt nog niet; er wordt gewacht'),
    });
    return config.databaseUrl;
  }
  const { startIngebouwdePostgres } = await import('./platform/database/ingebouwd.ts');
  const start = async (map: string) => {
    const postgres = await startIngebouwdePostgres({ map, log });
    sluiters.push(() => postgres.stop());
    return postgres.url;
  };
  try {
    return await start(config.dataMap);
  } catch (fout) {
    const elders =
      fout instanceof Databasefout && fout.code === Databasecode.MAP_ONTOEGANKELIJK
        ? await terugvalmap(config, projectmap())
        : null;
    if (!elders) throw fout;
    log.info({ map: elders }, 'PostgreSQL kan niet onder de projectmap; de gegevens staan hier');
    return start(elders);
  }
}

function welkom(basis: string, ingebouwd: boolean): string {
  const regels = [
    '',
    `Domeinbrug draait: ${basis}`,
    `GraphQL: ${basis}/graphql, voor ontwikkelaars: ${basis}/ontwikkelaars`,
    '',
  ];
  if (ingebouwd) {
    regels.push('Demo-accounts (geheim en wachtwoord: demo):');
    for (const account of DEMO_ACCOUNTS) regels.push(`  ${account.naam.padEnd(22)} ${account.rollen.join(', ')}`);
    regels.push('', 'Een eerste vraag, in een andere terminal:', eersteVraag(basis), '', 'Stoppen: Ctrl-C', '');
  }
  return `${regels.join('\n')}\n`;
}

/** Closes everything in the reverse order of opening. */
async function sluit(): Promise<void> {
  for (const sluiter of sluiters.splice(0).reverse()) await sluiter();
}

/** Closes what is open, which also ends a start that is still under way, and then what that start opened meanwhile. */
async function rondAf(): Promise<void> {
  await sluit();
  await gestart;
  await sluit();
}

function afsluitenBijSignaal(log: Log): void {
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signaal, () => {
      // Ctrl-C reaches us twice under npm: from the terminal, and once more from npm.
      if (stoppen.signal.aborted) return;
      stoppen.abort();
      log.info({ signaal }, 'stoppen');
      setTimeout(() => process.exit(1), AFSLUITTIJD * 1000).unref();
      rondAf().then(
        () => process.exit(0),
        (fout: unknown) => {
          log.error({ err: fout }, 'stoppen ging niet goed');
          process.exit(1);
        },
      );
    });
  }
}

/** Failures that the operator can mend: their message is one Dutch sentence. */
const BEKEND = [Configuratiefout, Databasefout, Opstartfout, Sleutelfout];

const gestart = main(stoppen.signal).catch(async (fout: unknown) => {
  // A start that is broken off fails on what was closed under it; whoever stopped it ends the process.
  if (stoppen.signal.aborted) return;
  process.stderr.write(
    BEKEND.some((soort) => fout instanceof soort)
      ? `${(fout as Error).message}\n`
      : `Domeinbrug kan niet starten: ${String((fout as Error)?.stack ?? fout)}\n`,
  );
  await sluit().catch(() => undefined);
  process.exit(1);
});
