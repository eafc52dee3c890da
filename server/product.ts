import 'reflect-metadata';

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { AanvraagBudgetResolver, BudgetmutatieAanvraagResolver } from './aanvragen/aanvraag.budget.ts';
import { AanvraagMutaties } from './aanvragen/aanvraag.mutaties.ts';
import { AanvraagPayloadResolver, AanvraagResolver, BijdrageResolver } from './aanvragen/aanvraag.resolver.ts';
import { BehandelenResolver } from './aanvragen/behandelen.resolver.ts';
import { BesluitService } from './aanvragen/besluit.service.ts';
import { AANVRAAG_BEPERKINGEN, ConceptService } from './aanvragen/concept.service.ts';
import { IndienenService } from './aanvragen/indienen.service.ts';
import { PartnerBijdragenResolver } from './aanvragen/partner.bijdragen.ts';
import { BeleidskaderResolver, ToetsResolver } from './beleidskaders/beleidskader.resolver.ts';
import type { Kaderregister } from './beleidskaders/register.ts';
import { BudgetPayloadResolver, BudgetResolver } from './budgetten/budget.resolver.ts';
import { BUDGET_BEPERKINGEN, BudgetService } from './budgetten/budget.service.ts';
import { AanvraagDocumentResolver, DocumentPayloadResolver } from './documenten/document.resolver.ts';
import { DOCUMENT_BEPERKINGEN, DocumentService } from './documenten/document.service.ts';
import { Postgresopslag } from './documenten/documentopslag.ts';
import { routeerDossier } from './documenten/dossier/paden.ts';
import { routeerDocumenten } from './documenten/paden.ts';
import { routeerPlan } from './documenten/plan/paden.ts';
import { PlanService } from './documenten/plan/plan.service.ts';
import { MijResolver } from './mij/mij.resolver.ts';
import { ontwikkelaarspagina } from './ontwikkelaars.ts';
import { entiteiten, migraties } from './opslag.ts';
import { Actoren } from './partners/actoren.ts';
import { PartnerPayloadResolver, PartnerResolver } from './partners/partner.resolver.ts';
import { PARTNER_BEPERKINGEN, PartnerService } from './partners/partner.service.ts';
import { BACKOFFICE_CLIENT } from './platform/aanmelding/clients.ts';
import { IssuerOnbereikbaar, OngeldigToken, type Tokenlezer } from './platform/aanmelding/tokens.ts';
import { projectmap, STANDAARD_DOCUMENTEN_MB } from './platform/config/config.ts';
import { maakDatabron } from './platform/database/databron.ts';
import { isOnbereikbaar } from './platform/database/onbereikbaar.ts';
import { maakLeespool } from './platform/database/waarden.ts';
import { maakApollo } from './platform/graphql/apollo.ts';
import { type Limieten, STANDAARD_LIMIETEN } from './platform/graphql/limieten.ts';
import { Httpfout, maakHttpserver } from './platform/http/server.ts';
import type { Klok } from './platform/klok/klok.ts';
import { Lezer } from './platform/lezen/lezer.ts';
import type { Log } from './platform/logboek/log.ts';
import type { Actor } from './platform/toegang/actor.ts';
import { Transacties } from './platform/transactie/transacties.ts';
import { ReferentieResolver } from './referentie/referentie.resolver.ts';
import { maakSchema } from './schema.ts';

/** Connections of the write side and of the read side, per server. */
const SCHRIJFPOOL = 12;
const LEESPOOL = 10;

export interface Productopties {
  databaseUrl: string;
  kaders: Kaderregister;
  klok: Klok;
  log: Log;
  tokens: Tokenlezer;
  productie: boolean;
  limieten?: Partial<Limieten>;
  ingebed?: { pad: string; afhandelen: (verzoek: IncomingMessage, antwoord: ServerResponse) => void };
  /** Megabytes of all documents of one aanvraag. */
  documentenMb?: number;
  /** The data is made up: the backoffice says so, and the page for developers shows the demo accounts. */
  demo: boolean;
}

/** What the services can do, for the demo data and for tests that need no HTTP. */
export interface Diensten {
  partners: PartnerService;
  concepten: ConceptService;
  indienen: IndienenService;
  besluiten: BesluitService;
  budgetten: BudgetService;
  documenten: DocumentService;
}

export interface Product {
  schema: GraphQLSchema;
  diensten: Diensten;
  bron: DataSource;
  /** What must be done now and then: forgetting old idempotency keys. Done at start and every hour. */
  onderhoud(): Promise<void>;
  /** Starts listening; the base URL. */
  luister(poort: number): Promise<string>;
  /** Ends requests that are under way, then closes everything that this made. */
  stop(): Promise<void>;
}

/** Opens the data source of the write side; used for migrations before the product is put together. */
export function productbron(opties: Pick<Productopties, 'databaseUrl' | 'log'>): DataSource {
  const bron: DataSource = maakDatabron({
    url: opties.databaseUrl,
    entities: entiteiten,
    migrations: migraties,
    poolgrootte: SCHRIJFPOOL,
    // A database that stops just after us may still break the connections that we are closing.
    bijPoolfout: (fout) => bron.isInitialized && opties.log.warn({ err: fout }, 'verbinding met de database verbroken'),
  });
  return bron;
}

/** Puts the parts together: the only place that knows them all. `bron` is connected and migrated. */
export function stelSamen(bron: DataSource, opties: Productopties): Product {
  const { kaders, klok, log } = opties;
  const pool: Pool = maakLeespool({
    url: opties.databaseUrl,
    poolgrootte: LEESPOOL,
    bijPoolfout: (fout) => pool.ended || log.warn({ err: fout }, 'verbinding met de database verbroken'),
  });
  const lezer = new Lezer(pool);
  const transacties = new Transacties(bron, {
    ...PARTNER_BEPERKINGEN,
    ...AANVRAAG_BEPERKINGEN,
    ...BUDGET_BEPERKINGEN,
    ...DOCUMENT_BEPERKINGEN,
  });
  const documentopslag = new Postgresopslag(pool);
  const budgetten = new BudgetService(transacties);
  const diensten: Diensten = {
    partners: new PartnerService(transacties),
    concepten: new ConceptService(transacties, kaders),
    indienen: new IndienenService(transacties, kaders),
    besluiten: new BesluitService(transacties, kaders, budgetten),
    budgetten,
    documenten: new DocumentService(
      transacties,
      documentopslag,
      (opties.documentenMb ?? STANDAARD_DOCUMENTEN_MB) * 1024 * 1024,
    ),
  };
  const instanties = [
    new AanvraagBudgetResolver(),
    new AanvraagDocumentResolver(diensten.documenten),
    new AanvraagMutaties(diensten.concepten, diensten.indienen, diensten.besluiten),
    new AanvraagPayloadResolver(lezer),
    new AanvraagResolver(lezer, kaders),
    new BehandelenResolver(lezer, diensten.besluiten),
    new BeleidskaderResolver(kaders),
    new BijdrageResolver(kaders),
    new BudgetmutatieAanvraagResolver(),
    new BudgetPayloadResolver(lezer),
    new BudgetResolver(lezer, budgetten),
    new DocumentPayloadResolver(lezer),
    new MijResolver(lezer),
    new PartnerBijdragenResolver(kaders),
    new PartnerPayloadResolver(lezer),
    new PartnerResolver(lezer, diensten.partners, kaders),
    new ReferentieResolver(lezer),
    new ToetsResolver(kaders),
  ];
  const schema = maakSchema(new Map(instanties.map((instantie) => [instantie.constructor, instantie])));
  const plannen = new PlanService(lezer, diensten.concepten, schema);
  const limieten = { ...STANDAARD_LIMIETEN, ...opties.limieten };
  const teller = new RateLimiterMemory({ points: limieten.bestandenPerMinuut, duration: 60 });
  const apollo = maakApollo({
    schema,
    limieten,
    productie: opties.productie,
    log,
  });
  const actoren = new Actoren(pool, log);
  let basis = '';
  const http = maakHttpserver({
    apollo,
    klok,
    log,
    meldAan: (kop) => meldAan(opties.tokens, actoren, kop, log),
    ingebed: opties.ingebed,
    ontwikkelaarspagina: () => ontwikkelaarspagina({ basis, demo: opties.demo }),
    backoffice: {
      map: join(projectmap(), 'dist', 'admin'),
      gegevens: { issuer: opties.tokens.issuer, clientId: BACKOFFICE_CLIENT, demo: opties.demo },
    },
    paden: (server, ctxVan) => {
      routeerDocumenten(server, ctxVan, { lezer, documenten: diensten.documenten, opslag: documentopslag, teller });
      routeerPlan(server, ctxVan, { lezer, plannen, teller });
      routeerDossier(server, ctxVan, { schema, teller, demo: opties.demo });
    },
    gereed: async () => {
      await pool.query('SELECT 1 FROM kenmerk_teller LIMIT 1');
    },
  });
  let gestopt: Promise<void> | null = null;
  const onderhoud = () => transacties.vergeetOudeSleutels(klok.nu());
  const elkUur = setInterval(() => {
    onderhoud().catch((fout: unknown) => log.warn({ err: fout }, 'onderhoud mislukt'));
  }, 3_600_000).unref();
  return {
    onderhoud,
    schema,
    diensten,
    bron,
    luister: async (poort) => {
      await apollo.start();
      await onderhoud();
      await http.listen({ port: poort, host: '0.0.0.0' });
      const adres = http.server.address() as AddressInfo;
      basis = `http://localhost:${adres.port}`;
      return basis;
    },
    stop: () => {
      gestopt ??= (async () => {
        clearInterval(elkUur);
        await http.close();
        await apollo.stop().catch(() => undefined);
        await Promise.allSettled([pool.end(), bron.isInitialized ? bron.destroy() : undefined]);
      })();
      return gestopt;
    },
  };
}

/** 401 for a token that is not valid, before anything else of the request is read; 503 when that cannot be found out. */
async function meldAan(tokens: Tokenlezer, actoren: Actoren, kop: string | undefined, log: Log): Promise<Actor | null> {
  try {
    const claims = await tokens.lees(kop);
    return claims && (await actoren.van(claims));
  } catch (fout) {
    if (fout instanceof OngeldigToken) {
      log.info({ reden: fout.reden }, 'token geweigerd');
      throw new Httpfout(401, 'UNAUTHENTICATED', 'Het token is niet geldig. Haal een nieuw token op.');
    }
    if (fout instanceof IssuerOnbereikbaar || isOnbereikbaar(fout)) {
      log.warn({ err: fout }, 'aanmelden lukt nu niet');
      throw new Httpfout(503, 'SERVICE_UNAVAILABLE', 'De dienst is even niet beschikbaar; probeer het zo opnieuw.');
    }
    throw fout;
  }
}
