import { createServer } from 'node:net';
import { Kaderregister } from './beleidskaders/register.ts';
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from './demo/accounts.ts';
import { Opstartfout, terugvalmap } from './opstarten.ts';
import { maakTokenlezer } from './platform/aanmelding/tokens.ts';
import { type Config, Configuratiefout, leesConfig, projectmap } from './platform/config/config.ts';
import { Databasecode, Databasefout, foutcode } from './platform/database/fouten.ts';
import { controleerVerbinding, migreer, wachtTotBereikbaar } from './platform/database/migreren.ts';
import { systeemklok } from './platform/klok/klok.ts';
import { type Log, maakLog } from './platform/logboek/log.ts';
import { type Product, type Productopties, productbron, stelSamen } from './product.ts';
import { vulReferentie } from './referentie/vullen.ts';
import { eersteVraag } from './voorpagina.ts';

/** Seconds that an external database may take to come up. */
const WACHTTIJD = 20;
/** Seconds that requests under way get to end. */
const AFSLUITTIJD = 20;

const sluiters: (() => Promise<void>)[] = [];

async function main(): Promise<void> {
  const config = leesConfig(process.env);
  const log = maakLog({ niveau: config.logniveau });
  afsluitenBijSignaal(log);
  const demo = config.databaseUrl === undefined || config.omgeving !== 'production';
  await eisVrijePoort(config.poort);
  const databaseUrl = await openDatabase(config, log);
  const bron = productbron({ databaseUrl, log });
  await bron.initialize();
  sluiters.push(async () => {
    if (bron.isInitialized) await bron.destroy();
  });
  await migreer(bron, log);
  await vulReferentie(bron);

  const poort = config.poort === 0 ? await vrijePoort() : config.poort;
  const ingebouwd = config.oidcIssuer === undefined;
  const issuer = config.oidcIssuer ?? `http://localhost:${poort}/oidc`;
  const kaders = Kaderregister.lees();
  const opties: Productopties = {
    databaseUrl,
    kaders,
    klok: systeemklok(config.klok),
    log,
    tokens: maakTokenlezer({ issuer, audience: config.oidcAudience }),
    productie: config.omgeving === 'production',
    demo: demo && ingebouwd,
    ...(ingebouwd
      ? { ingebed: { pad: '/oidc', afhandelen: await ingebouwdeProvider(config, issuer, poort, log) } }
      : {}),
  };
  const product = stelSamen(bron, opties);
  sluiters.push(() => product.stop());
  if (config.omgeving !== 'production') await laadDemo(product, opties);
  const basis = await product.luister(poort).catch((fout: unknown) => {
    throw foutcode(fout) === 'EADDRINUSE' ? poortBezet(poort) : fout;
  });
  log.info({ poort }, 'Domeinbrug luistert');
  if (config.omgeving !== 'production') process.stdout.write(welkom(basis, ingebouwd));
}

async function openDatabase(config: Config, log: Log): Promise<string> {
  if (config.databaseUrl !== undefined) {
    await wachtTotBereikbaar(config.databaseUrl, WACHTTIJD);
    await controleerVerbinding(config.databaseUrl);
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
        ? terugvalmap(config, projectmap())
        : null;
    if (!elders) throw fout;
    log.warn({ map: elders }, 'PostgreSQL kan niet onder de projectmap; de gegevens staan hier');
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

async function laadDemo(product: Product, opties: Productopties): Promise<void> {
  const { vulDemo } = await import('./demo/laden.ts');
  await vulDemo(product, opties);
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
}

const vrijePoort = () => probeerPoort(0);

function probeerPoort(poort: number): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const proef = createServer();
    proef.once('error', mislukt);
    proef.listen(poort, '0.0.0.0', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : poort));
    });
  });
}

/** Closes everything in the reverse order of opening. */
async function sluit(): Promise<void> {
  for (const sluiter of sluiters.splice(0).reverse()) await sluiter();
}

function afsluitenBijSignaal(log: Log): void {
  let bezig = false;
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signaal, () => {
      if (bezig) return;
      bezig = true;
      log.info({ signaal }, 'stoppen');
      setTimeout(() => process.exit(1), AFSLUITTIJD * 1000).unref();
      sluit().then(
        () => process.exit(0),
        (fout: unknown) => {
          log.error({ err: fout }, 'stoppen ging niet goed');
          process.exit(1);
        },
      );
    });
  }
}

main().catch(async (fout: unknown) => {
  const bekend = fout instanceof Configuratiefout || fout instanceof Databasefout || fout instanceof Opstartfout;
  process.stderr.write(
    bekend
      ? `${(fout as Error).message}\n`
      : `Domeinbrug kan niet starten: ${String((fout as Error)?.stack ?? fout)}\n`,
  );
  await sluit().catch(() => undefined);
  process.exit(1);
});
