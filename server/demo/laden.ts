import { setTimeout as wacht } from 'node:timers/promises';
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { QueryRunner } from 'typeorm';
import type { AanvraagActieInput } from '../aanvragen/aanvraag.input.ts';
import type { AanvraagInhoudInput } from '../aanvragen/inhoud.input.ts';
import type { AanvraagStatus, AfstemmingUitkomst } from '../beleid/begrippen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { Zetbareklok } from '../platform/klok/klok.ts';
import { beginVanDag, lokaleDatum } from '../platform/klok/termijnen.ts';
import type { Log } from '../platform/logboek/log.ts';
import type { Actor } from '../platform/toegang/actor.ts';
import type { Uitkomst } from '../platform/transactie/transacties.ts';
import type { Product } from '../product.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { demobudgetten, zorgkantoorVanRegio } from './budgetten.ts';
import { DEMO_ORGANISATIES, type DemoOrganisatie } from './projecten/organisaties.ts';
import { DEMO_PLANNEN, type DemoPlan, vulInhoud } from './projecten/plannen.ts';

const DAG = 86_400_000;
/** Days before now at which the demo begins, and at which its budgets are set. */
const BEGIN_DAGEN = 150;

/** One demo load at a time, also when several servers start on one database. */
const SLOT = 7_714_203;

interface Stand {
  id: string;
  versie: number;
  status: AanvraagStatus;
  afstemming: AfstemmingUitkomst | null;
  beoordeeld: boolean;
}

/**
 * Loads the demo into an empty database, through the services that users use, each project to its status. A load that
 * was broken off goes on where it stopped; a database with other data is left alone.
 */
export async function vulDemo(
  product: Product,
  opties: { kaders: Kaderregister; klok: { nu(): Date }; log: Log },
  stopsignaal?: AbortSignal,
): Promise<void> {
  const slot = product.bron.createQueryRunner();
  try {
    await slot.connect();
    await neemSlot(slot, stopsignaal);
    if (!(await isNodig(product))) return;
    const begin = performance.now();
    await new Lader(product, opties).laad();
    opties.log.info({ ms: Math.round(performance.now() - begin) }, 'voorbeeldgegevens geladen');
  } finally {
    await slot.query('SELECT pg_advisory_unlock($1)', [SLOT]).catch(() => undefined);
    await slot.release();
  }
}

/** Asks again and again: waiting inside one statement would run into the statement timeout. */
async function neemSlot(slot: QueryRunner, stopsignaal?: AbortSignal): Promise<void> {
  for (;;) {
    const [rij]: { vrij: boolean }[] = await slot.query('SELECT pg_try_advisory_lock($1) AS vrij', [SLOT]);
    if (rij?.vrij) return;
    await wacht(100, undefined, { signal: stopsignaal });
  }
}

/** Empty, or begun and not finished. */
async function isNodig({ bron }: Product): Promise<boolean> {
  const [stand]: { begonnen: boolean; klaar: boolean; leeg: boolean }[] = await bron.query(
    `SELECT EXISTS (SELECT 1 FROM gebeurtenis WHERE soort = 'DEMO_BEGONNEN') AS begonnen,
       EXISTS (SELECT 1 FROM gebeurtenis WHERE soort = 'DEMO_GELADEN') AS klaar, NOT EXISTS (SELECT 1 FROM partner) AS leeg`,
  );
  return stand !== undefined && !stand.klaar && (stand.begonnen || stand.leeg);
}

class Lader {
  private readonly klok: Zetbareklok;
  private readonly nu: Date;
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly product: Product,
    private readonly opties: { kaders: Kaderregister; klok: { nu(): Date }; log: Log },
  ) {
    this.nu = opties.klok.nu();
    this.klok = new Zetbareklok(new Date(this.nu.getTime() - BEGIN_DAGEN * DAG));
  }

  async laad(): Promise<void> {
    await this.merk('DEMO_BEGONNEN');
    await this.laadPartners();
    await this.laadBudgetten('ruim');
    for (const [plaats, plan] of DEMO_PLANNEN.entries()) await this.laadPlan(plan, plaats);
    this.klok.zet(this.nu);
    await this.laadBudgetten('vastgesteld');
    await this.merk('DEMO_GELADEN');
  }

  private async laadPartners(): Promise<void> {
    const ctx = this.ctx({ subject: 'demo', naam: 'Voorbeeldgegevens', rollen: ['BEHEERDER'] });
    const bekend: { id: string; kvk_nummer: string }[] = await this.product.bron.query(
      'SELECT id, kvk_nummer FROM partner',
    );
    const opKvk = new Map(bekend.map(({ id, kvk_nummer }) => [kvk_nummer, id]));
    for (const { sleutel, zorgkantoorCode: _, ...organisatie } of DEMO_ORGANISATIES) {
      const id =
        opKvk.get(organisatie.kvkNummer) ??
        eisGelukt(`partner ${sleutel}`, await this.product.diensten.partners.aanmaken(ctx, organisatie));
      this.ids.set(sleutel, id);
    }
  }

  /** Wide at first, so that every award fits; at the end the amounts that the demo shows. */
  private async laadBudgetten(welke: 'ruim' | 'vastgesteld'): Promise<void> {
    for (const { zorgkantoor, jaar, maximum } of demobudgetten()) {
      const wijdte = welke === 'ruim' ? 2 * maximum : maximum;
      const [nu]: { maximum: string }[] = await this.product.bron.query(
        `SELECT maximum FROM budget WHERE zorgkantoor_code = $1 AND jaar = $2 AND regeling = 'DOS'`,
        [zorgkantoor, jaar],
      );
      if (welke === 'ruim' ? nu !== undefined : Number(nu?.maximum) === wijdte) continue;
      eisGelukt(
        `budget ${zorgkantoor} ${jaar}`,
        await this.product.diensten.budgetten.vaststellen(
          this.ctx(this.staf(zorgkantoor, 'financieel', 'FINANCIEEL')),
          {
            regeling: 'DOS',
            zorgkantoor,
            jaar,
            maximum: wijdte,
            bronvermelding:
              welke === 'ruim'
                ? 'Voorlopig maximum, voorbeeldgegevens'
                : 'Maximumbudget preventieve maatregelen, voorbeeldbedrag',
          },
        ),
      );
    }
  }

  private async laadPlan(plan: DemoPlan, plaats: number): Promise<void> {
    const ingediend = this.indienmoment(plan, plaats);
    const aanvrager = this.aanvrager(plan.aanvrager);
    const moment = (dagen: number) =>
      this.klok.zet(new Date(Math.min(ingediend.getTime() + dagen * DAG, this.nu.getTime())));
    const looptijd = Math.min(16, (this.nu.getTime() - ingediend.getTime()) / DAG);
    moment(-20);
    const id = (await this.eerderAangemaakt(aanvrager, plan)) ?? (await this.maakConcept(aanvrager, plan));
    if (plan.afstemming === null && plan.doelstatus === 'CONCEPT') return;
    const stappen: {
      als: (stand: Stand) => boolean;
      dag: number;
      doe: (actie: AanvraagActieInput) => Promise<Uitkomst | undefined>;
    }[] = [
      {
        als: ({ status, afstemming }) => status === 'CONCEPT' && afstemming === null,
        dag: -16,
        doe: (actie) => this.product.diensten.indienen.afstemmingVragen(this.ctx(aanvrager), actie),
      },
      {
        als: ({ status, afstemming }) => status === 'CONCEPT' && afstemming === 'GEVRAAGD' && plan.afstemming !== null,
        dag: -12,
        doe: (actie) =>
          this.product.diensten.indienen.afstemmingVastleggen(this.ctx(this.stafVan(plan, 'BEOORDELAAR')), {
            ...actie,
            datum: lokaleDatum(this.klok.nu()),
            uitkomst: 'PASSEND',
            toelichting: plan.afstemming,
          }),
      },
      {
        als: ({ status, afstemming }) =>
          status === 'CONCEPT' &&
          (afstemming === 'PASSEND' || (afstemming === 'GEVRAAGD' && plan.afstemming === null)) &&
          plan.doelstatus !== 'CONCEPT' &&
          this.vensterOpen(plan, ingediend),
        dag: 0,
        doe: (actie) => this.dienIn(plan, aanvrager, actie),
      },
      {
        als: ({ status }) => status === 'INGEDIEND' && plan.doelstatus === 'NIET_IN_BEHANDELING',
        dag: looptijd * 0.3,
        doe: (actie) =>
          this.product.diensten.besluiten.nietInBehandelingNemen(this.ctx(this.stafVan(plan, 'BESLISSER')), {
            ...actie,
            motivering: plan.motivering ?? '',
          }),
      },
      {
        als: ({ status }) => status === 'INGEDIEND' && !['INGEDIEND', 'NIET_IN_BEHANDELING'].includes(plan.doelstatus),
        dag: looptijd * 0.2,
        doe: (actie) =>
          this.product.diensten.indienen.volledigVerklaren(this.ctx(this.stafVan(plan, 'BEOORDELAAR')), actie),
      },
      {
        als: ({ status, beoordeeld }) => status === 'IN_BEOORDELING' && !beoordeeld && plan.beoordeling !== null,
        dag: looptijd * 0.7,
        doe: (actie) =>
          this.product.diensten.besluiten.beoordelingVastleggen(this.ctx(this.stafVan(plan, 'BEOORDELAAR')), {
            ...actie,
            scores: plan.beoordeling?.scores ?? [],
            advies: plan.beoordeling?.advies ?? 'TOEKENNEN',
            motivering: plan.beoordeling?.motivering ?? '',
          }),
      },
      {
        als: ({ status, beoordeeld }) =>
          status === 'IN_BEOORDELING' && beoordeeld && ['TOEGEKEND', 'AFGEWEZEN'].includes(plan.doelstatus),
        dag: looptijd,
        doe: (actie) => this.besluit(plan, actie),
      },
    ];
    for (let stap = 0; stap < stappen.length; ) {
      const stand = await this.stand(id);
      const volgende = stappen.findIndex((een) => een.als(stand));
      const actie = stappen[volgende];
      if (!actie) return;
      moment(actie.dag);
      const uitkomst = await actie.doe({ id, versie: stand.versie });
      if (uitkomst === undefined) return;
      eisGelukt(plan.sleutel, uitkomst);
      stap += 1;
    }
  }

  /** The draft of a load that was broken off; its key tells, also after it has expired for users. */
  private async eerderAangemaakt(aanvrager: Actor, plan: DemoPlan): Promise<string | undefined> {
    const [eerder]: { id: string }[] = await this.product.bron.query(
      `SELECT antwoord ->> 'id' AS id FROM idempotentie WHERE beller = $1 AND sleutel = $2`,
      [aanvrager.subject, sleutelVan(plan)],
    );
    return eerder?.id;
  }

  private async maakConcept(aanvrager: Actor, plan: DemoPlan): Promise<string> {
    const gemaakt = await this.product.diensten.concepten.aanmaken(this.ctx(aanvrager), {
      inhoud: this.inhoud(plan, 'eerste'),
      idempotencyKey: sleutelVan(plan),
    });
    return eisGelukt(plan.sleutel, gemaakt);
  }

  /** A plan that breaks rules is refused first, by the rules that it names; the applicant then mends it, when it can. */
  private async dienIn(plan: DemoPlan, aanvrager: Actor, actie: AanvraagActieInput): Promise<Uitkomst | undefined> {
    const ctx = this.ctx(aanvrager);
    const eerste = await this.product.diensten.indienen.indienen(ctx, actie);
    // Accepted at once: it breaks no rule, or it was mended just before an earlier load was broken off.
    if (plan.overtreedtRegels.length === 0 || eerste.fouten.length === 0) return eerste;
    const gezien = new Set(
      eerste.fouten.flatMap((fout) => (fout.bevindingen as { regel: string }[]).map(({ regel }) => regel)),
    );
    const gemist = plan.overtreedtRegels.filter((regel) => !gezien.has(regel));
    if (gemist.length > 0) throw new Error(`demo ${plan.sleutel}: niet geweigerd op ${gemist.join(', ')}`);
    if (!plan.verbeterd) return undefined;
    const gewijzigd = await this.product.diensten.concepten.wijzigen(ctx, {
      ...actie,
      inhoud: this.inhoud(plan, 'verbeterd'),
    });
    eisGelukt(plan.sleutel, gewijzigd);
    return this.product.diensten.indienen.indienen(ctx, { id: actie.id, versie: actie.versie + 1 });
  }

  private besluit(plan: DemoPlan, actie: AanvraagActieInput): Promise<Uitkomst> {
    const ctx = this.ctx(this.stafVan(plan, 'BESLISSER'));
    const motivering = plan.motivering ?? '';
    return plan.doelstatus === 'TOEGEKEND'
      ? this.product.diensten.besluiten.toekennen(ctx, {
          ...actie,
          motivering,
          bedrag: this.inhoud(plan, 'eerste').gevraagdeBijdrage ?? 0,
        })
      : this.product.diensten.besluiten.afwijzen(ctx, { ...actie, motivering });
  }

  /** Spread over the weeks before now, not before the window of the plan's year opened. */
  private indienmoment(plan: DemoPlan, plaats: number): Date {
    const vanaf = this.opties.kaders.actueel('DOS', plan.inhoud.jaar)?.indienenVanaf;
    const geopend = vanaf ? beginVanDag(vanaf).getTime() + 9 * 3_600_000 + plaats * 3_540_000 : 0;
    const dagenGeleden =
      plan.doelstatus === 'IN_BEOORDELING'
        ? 33
        : plan.doelstatus === 'INGEDIEND'
          ? 3 + (plaats % 4) * 2
          : 75 - plaats * 3;
    const gewenst = this.nu.getTime() - dagenGeleden * DAG;
    return new Date(Math.max(gewenst, Math.min(geopend, this.nu.getTime())));
  }

  private vensterOpen(plan: DemoPlan, ingediend: Date): boolean {
    const vanaf = this.opties.kaders.actueel('DOS', plan.inhoud.jaar)?.indienenVanaf;
    return vanaf !== null && vanaf !== undefined && lokaleDatum(ingediend) >= vanaf && this.binnenJaar(plan, ingediend);
  }

  /** After its own year a plan can be submitted but no longer awarded; the demo then leaves it a draft. */
  private binnenJaar(plan: DemoPlan, ingediend: Date): boolean {
    return (
      lokaleDatum(new Date(Math.min(ingediend.getTime() + 16 * DAG, this.nu.getTime()))) <= `${plan.inhoud.jaar}-12-31`
    );
  }

  private inhoud(plan: DemoPlan, welke: 'eerste' | 'verbeterd'): AanvraagInhoudInput {
    const ruw = vulInhoud(welke === 'verbeterd' && plan.verbeterd ? plan.verbeterd : plan.inhoud, this.ids);
    return leesAlsInvoer(this.product.schema, 'AanvraagInhoudInput', ruw);
  }

  private async stand(id: string): Promise<Stand> {
    const [rij]: Stand[] = await this.product.bron.query(
      `SELECT id, versie, status, afstemming_uitkomst AS afstemming,
         EXISTS (SELECT 1 FROM beoordeling b WHERE b.aanvraag_id = aanvraag.id) AS beoordeeld FROM aanvraag WHERE id = $1`,
      [id],
    );
    if (!rij) throw new Error(`demo: aanvraag ${id} ontbreekt`);
    return rij;
  }

  private aanvrager(sleutel: string): Actor {
    const organisatie = this.organisatie(sleutel);
    const account = DEMO_ACCOUNTS.find(
      (een) => een.organisatie === organisatie.kvkNummer && een.rollen.includes('AANVRAGER'),
    );
    return {
      subject: account?.naam ?? `demo-${sleutel}`,
      naam: account?.weergavenaam ?? organisatie.naam,
      soort: 'PERSOON',
      rollen: ['AANVRAGER'],
      organisatie: { id: this.ids.get(sleutel) ?? '', naam: organisatie.naam },
      zorgkantoor: null,
    };
  }

  private stafVan(plan: DemoPlan, rol: 'BEOORDELAAR' | 'BESLISSER'): Actor {
    const regio = /-(ZK\d\d)-/.exec(plan.sleutel)?.[1] ?? '';
    return this.staf(zorgkantoorVanRegio(regio), rol.toLowerCase(), rol);
  }

  private staf(zorgkantoor: string, functie: string, rol: 'BEOORDELAAR' | 'BESLISSER' | 'FINANCIEEL'): Actor {
    const subject = `${zorgkantoor.toLowerCase().replaceAll('_', '-')}-${functie}`;
    const organisatie = DEMO_ORGANISATIES.find((een) => een.zorgkantoorCode === zorgkantoor);
    return {
      subject,
      naam:
        DEMO_ACCOUNTS.find((account) => account.naam === subject)?.weergavenaam ??
        `${organisatie?.naam ?? zorgkantoor}, ${functie}`,
      soort: 'PERSOON',
      rollen: [rol],
      organisatie: organisatie ? { id: this.ids.get(organisatie.sleutel) ?? '', naam: organisatie.naam } : null,
      zorgkantoor,
    };
  }

  private organisatie(sleutel: string): DemoOrganisatie {
    const organisatie = DEMO_ORGANISATIES.find((een) => een.sleutel === sleutel);
    if (!organisatie) throw new Error(`demo: organisatie ${sleutel} ontbreekt`);
    return organisatie;
  }

  private ctx(actor: Partial<Actor> & Pick<Actor, 'subject' | 'naam' | 'rollen'>): Ctx {
    return {
      actor: { soort: 'SYSTEEM', organisatie: null, zorgkantoor: null, ...actor },
      klok: this.klok,
      correlatieId: 'demo',
      log: this.opties.log,
    };
  }

  private async merk(soort: 'DEMO_BEGONNEN' | 'DEMO_GELADEN'): Promise<void> {
    await this.product.bron.query(
      `INSERT INTO gebeurtenis (moment, soort, door_subject, door_naam, door_rollen, intern, correlatie_id)
       SELECT $1, $2, 'demo', 'Voorbeeldgegevens', '{}', true, 'demo' WHERE NOT EXISTS (SELECT 1 FROM gebeurtenis WHERE soort = $2)`,
      [this.klok.nu(), soort],
    );
  }
}

const sleutelVan = (plan: DemoPlan) => `demo-${plan.sleutel}`;

/** Reads raw values through the schema, exactly as the API reads a variable. */
function leesAlsInvoer<T>(schema: GraphQLSchema, type: string, ruw: unknown): T {
  return coerceInputValue(ruw, schema.getType(type) as GraphQLInputType) as T;
}

function eisGelukt(wat: string, uitkomst: Uitkomst): string {
  if (uitkomst.fouten.length > 0 || uitkomst.id === null) {
    throw new Error(`demo ${wat}: ${uitkomst.fouten.map((fout) => `${fout.code} ${fout.melding}`).join('; ')}`);
  }
  return uitkomst.id;
}
