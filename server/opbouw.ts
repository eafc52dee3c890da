import { Kaderregister } from './beleidskaders/register.ts';
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from './demo/accounts.ts';
import { maakTokenlezer } from './platform/aanmelding/tokens.ts';
import type { Config } from './platform/config/config.ts';
import { foutcode } from './platform/database/fouten.ts';
import { migreer } from './platform/database/migreren.ts';
import { systeemklok } from './platform/klok/klok.ts';
import type { Log } from './platform/logboek/log.ts';
import { poortBezet, vrijePoort } from './poort.ts';
import { type Productopties, productbron, stelSamen } from './product.ts';
import { vulReferentie } from './referentie/vullen.ts';

export interface Opbouw {
  config: Config;
  log: Log;
  databaseUrl: string;
  /** Broken off between two steps when this fires. */
  stopsignaal: AbortSignal;
  /** Gets what closes each part, in the order in which the parts were opened. */
  sluiters: (() => Promise<void>)[];
}

/** From a reachable database to a server that listens: migrations, reference data, the parts, outside production the demo. */
export async function bouwOp({ config, log, databaseUrl, stopsignaal, sluiters }: Opbouw): Promise<string> {
  const productie = config.omgeving === 'production';
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
    documentenMb: config.documentenMb,
    demo: ingebouwd && !productie,
    ...(ingebouwd
      ? { ingebed: { pad: '/oidc', afhandelen: await ingebouwdeProvider(config, issuer, poort, log) } }
      : {}),
  };
  stopsignaal.throwIfAborted();
  const product = stelSamen(bron, opties);
  sluiters.push(() => product.stop());
  if (!productie) {
    const { vulDemo } = await import('./demo/laden.ts');
    await vulDemo(product, opties, stopsignaal);
  }
  stopsignaal.throwIfAborted();
  const basis = await product.luister(poort).catch((fout: unknown) => {
    throw foutcode(fout) === 'EADDRINUSE' ? poortBezet(poort) : fout;
  });
  log.info({ poort }, 'Domeinbrug luistert');
  return basis;
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
