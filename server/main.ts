import { createServer } from 'node:net';
import { Kaderregister } from './beleidskaders/register.ts';
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from './demo/accounts.ts';
import { Opstartfout, terugvalmap } from './opstarten.ts';
import { Sleutelfout } from './platform/aanmelding/ingebouwd/sleutels.ts';
import { maakTokenlezer } from './platform/aanmelding/tokens.ts';
import { type Config, Configuratiefout, leesConfig, projectmap } from './platform/config/config.ts';
import { Databasecode, Databasefout, foutcode } from './platform/database/fouten.ts';
import { migreer, wachtTotBereikbaar } from './platform/database/migreren.ts';
import { systeemklok } from './platform/klok/klok.ts';
import { type Log, maakLog } from './platform/logboek/log.ts';
import { type Product, type Productopties, productbron, stelSamen } from './product.ts';
import { vulReferentie } from './referentie/vullen.ts';
import { eersteVraag } from './voorpagina.ts';

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
  const productie = config.omgeving === 'production';
  await eisVrijePoort(config.poort);
  const databaseUrl = await openDatabase(config, log, stopsignaal);
  stopsignaal.throwIfAborted();
  const bron = productbron({ databaseUrl, log });
  await bron.initialize();
  sluiters.push(async () => {
    if (bron.isInitialized) await bron.destroy();
  });
  await migreer(bron, log, stopsignaal);
  await vulReferentie(bron);
  stopsignaal.throwIfAborted();

  const poort = config.poort === 0 ? await vrijePoort() : config.poort;
  const ingebouwd = config.oidcIssuer === undefined;
  const issuer = config.oidcIssuer ?? `http://localhost:${poort}/oidc`;
  const opties: Productopties = {
    databaseUrl,
    kaders: Kaderregister.lees(),
    klok: systeemklok(config.klok),
    log,
    tokens: maakTokenlezer({ issuer, audience: config.oidcAudience }),
    productie,
    demo: ingebouwd && !productie,
    ...(ingebouwd
      ? { ingebed: { pad: '/oidc', afhandelen: await ingebouwdeProvider(config, issuer, poort, log) } }
      : {}),
  };
  stopsignaal.throwIfAborted();
  const product = stelSamen(bron, opties);
  sluiters.push(() => product.stop());
  if (!productie) await laadDemo(product, opties, stopsignaal);
  stopsignaal.throwIfAborted();
  const basis = await product.luister(poort).catch((fout: unknown) => {
    throw foutcode(fout) === 'EADDRINUSE' ? poortBezet(poort) : fout;
  });
  log.info({ poort }, 'Domeinbrug luistert');
  if (!productie) process.stdout.write(welkom(basis, ingebouwd));
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

async function ingebouwdeProvider(config: Config, issuer: string, poort: number, log: Log) {
  const { maakIdentiteitsprovider } = await import('./platform/aanmelding/ingebouwd/identiteitsprovider.ts');
  const provider = await maakIdentiteitsprovider({
    issuer,
    audience: config.oidcAudience,
    gegevensmap: config.dataMap,
    accounts: DEMO_ACCOUNTS,
    geheim: DEMO_WACHTWOORD,
    backofficeRedirects: [`http://localhost:${poort}/`],
    omgeving: config.omgeving,
    log,
  });
  return provider.callback;
}

async function laadDemo(product: Product, opties: Productopties, stopsignaal: AbortSignal): Promise<void> {
  const { vulDemo } = await import('./demo/laden.ts');
  await vulDemo(product, opties, stopsignaal);
}

function welkom(basis: string, ingebouwd: boolean): string {
  const regels = ['', `Domeinbrug draait: ${basis}`, `GraphQL: ${basis}/graphql`, ''];
  if (ingebouwd) {
    regels.push('Demo-accounts (geheim en wachtwoord: demo):');
    for (const account of DEMO_ACCOUNTS) regels.push(`  ${account.naam.padEnd(22)} ${account.rollen.join(', ')}`);
    regels.push('', 'Een eerste vraag, in een andere terminal:', eersteVraag(basis), '', 'Stoppen: Ctrl-C', '');
  }
  return `${regels.join('\n')}\n`;
}

const poortBezet = (poort: number) =>
  new Opstartfout(`Poort ${poort} is al in gebruik; stop het andere programma of zet PORT op een andere poort.`);

/** Says at once that the port is taken, before a database is started for nothing. */
async function eisVrijePoort(poort: number): Promise<void> {
  if (poort === 0) return;
  await probeerPoort(poort).catch((fout: unknown) => {
    if (foutcode(fout) === 'EADDRINUSE') throw poortBezet(poort);
    if (foutcode(fout) === 'EACCES')
      throw new Opstartfout(`Poort ${poort} mag niet worden geopend; kies met PORT een poort vanaf 1024.`);
    throw fout;
  });
  // `localhost` means ::1 first: what listens there would get the requests that are meant for us.
  await probeerPoort(poort, '::1').catch((fout: unknown) => {
    if (foutcode(fout) === 'EADDRINUSE') throw poortBezet(poort);
  });
}

const vrijePoort = () => probeerPoort(0);

function probeerPoort(poort: number, adres = '0.0.0.0'): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const proef = createServer();
    proef.once('error', mislukt);
    proef.listen(poort, adres, () => {
      const plek = proef.address();
      proef.close(() => klaar(typeof plek === 'object' && plek ? plek.port : poort));
    });
  });
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
