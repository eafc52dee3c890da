import type { AanvraagStatus, BesluitSoort } from '../beleid/begrippen.ts';
import { type Betaaldeel, betaaldelen } from '../beleid/dos/betaling.ts';
import { type Brief, besluitbrief } from '../beleid/dos/brief.ts';
import type { Kader } from '../beleid/kader.ts';
import type { Besluitvorming } from '../beleid/plan.ts';
import { euro } from '../beleid/rekenen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import { blokkades, type Toetsbon, toets } from '../beleidskaders/toetsing.ts';
import type { Budgetstand } from '../budgetten/budget.service.ts';
import { type Foutcode, type Foutmelding, Weigering } from '../platform/fouten/foutcode.ts';
import { lokaleDatum, uiterste } from '../platform/klok/termijnen.ts';
import type { Rij, Uitvoerder } from '../platform/lezen/bron.ts';
import { leesEen, metId } from '../platform/lezen/lezer.ts';
import { selectie, voegSamen } from '../platform/lezen/selectie.ts';
import type { Actor } from '../platform/toegang/actor.ts';
import { aanvraagBron, planSelectie } from './aanvraag.lezen.ts';
import { bezwaarTegen, STAPPEN, type Stapnaam } from './aanvraag.status.ts';
import { feitenUitRij, kaderVanRij } from './planlezen.ts';
import { eisTekst } from './stap.ts';

/** The step behind every kind of decision. */
export const BESLUITSTAP = {
  TOEKENNING: 'aanvraagToekennen',
  AFWIJZING: 'aanvraagAfwijzen',
  NIET_IN_BEHANDELING: 'aanvraagNietInBehandelingNemen',
} as const satisfies Record<BesluitSoort, Stapnaam>;

/** What somebody wants to decide. `bedrag` in cents, for an award only. */
export interface Besluitvraag {
  soort: BesluitSoort;
  bedrag: number | null;
  motivering: string;
}

/** What a decision would be, and why it would be refused. The preview shows it, the decision stores it. */
export interface Besluitweging extends Besluitvraag {
  status: AanvraagStatus;
  kader: Kader;
  /** Worst first as the decision would meet them; empty = it can be taken. */
  fouten: Foutmelding[];
  bon: Toetsbon;
  bezwaarUiterlijk: Date;
  brief: Brief;
  delen: Betaaldeel[];
}

/** The file as a decision looks at it. */
export interface Besluitdossier {
  rij: Rij;
  kader: Kader;
  moment: Date;
  actor: Actor;
  beoordeling: Besluitvorming['beoordeling'];
}

interface Oordeel {
  versieNummer: number;
  doorSubject: string;
  advies: NonNullable<Besluitvorming['beoordeling']>['advies'];
  scores: NonNullable<Besluitvorming['beoordeling']>['scores'];
}

const dossierSelectie = () =>
  voegSamen(
    planSelectie(),
    selectie('kenmerk', 'versie', 'versieNummer', 'ingediendOp', 'volledigOp', 'bijZorgkantoor', [
      'zorgkantoor',
      selectie('naam', 'dosMailadres'),
    ]),
    selectie([
      'oordelen',
      selectie('versieNummer', 'doorSubject', 'advies', ['scores', selectie('criterium', 'score', 'motivering')]),
    ]),
  );

/** Reads the file in one statement; inside a transaction it sees what that wrote. Row scope is the caller's matter. */
export async function leesDossier(
  uitvoerder: Uitvoerder,
  kaders: Kaderregister,
  id: string,
  wie: { actor: Actor; moment: Date },
): Promise<Besluitdossier> {
  const rij = await leesEen(
    uitvoerder,
    { ...aanvraagBron, bereik: undefined },
    // As at submission: the receipt that stays names only what this zorgkantoor has received.
    { actor: null, moment: wie.moment },
    dossierSelectie(),
    [metId(id)],
  );
  if (!rij) throw new TypeError('aanvraag verdween tijdens het lezen');
  const oordelen = rij.oordelen as Oordeel[];
  const laatste = oordelen.filter((een) => een.versieNummer === rij.versieNummer).at(-1);
  return {
    ...wie,
    rij,
    kader: kaderVanRij(kaders, rij),
    beoordeling: laatste
      ? {
          scores: laatste.scores.map(({ criterium, score, motivering }) => ({ criterium, score, motivering })),
          advies: laatste.advies,
          doorDezelfdePersoon: oordelen.some((een) => een.doorSubject === wie.actor.subject),
        }
      : null,
  };
}

/** Why the table of steps does not let this decision be taken now, as the decision itself would say. */
export function stapfouten({ rij, beoordeling }: Besluitdossier, soort: BesluitSoort): Foutmelding[] {
  const [afstemming] = rij.ruwAfstemming as [never];
  const [uitzondering] = rij.ruwUitzondering as [string | null];
  const bezwaar = bezwaarTegen(BESLUITSTAP[soort], {
    status: rij.status as AanvraagStatus,
    afstemming,
    uitzonderingGevraagd: uitzondering !== null,
    beoordeeld: beoordeling !== null,
  });
  return bezwaar === null ? [] : [{ code: 'STATUS', veld: 'id', melding: bezwaar, bevindingen: [] }];
}

/** The envelope that an award takes from. */
export function budgetVan({ rij }: Besluitdossier): { zorgkantoor: string; regeling: string; jaar: number } {
  const { bijZorgkantoor, regeling, jaar } = rij as { bijZorgkantoor: string | null; regeling: string; jaar: number };
  return { zorgkantoor: bijZorgkantoor ?? '', regeling, jaar };
}

/** Weighs a decision: the same for the preview and for the decision itself. `budget` is held or read by the caller. */
export function weegBesluit(dossier: Besluitdossier, vraag: Besluitvraag, budget: Budgetstand | null): Besluitweging {
  const { rij, kader, moment } = dossier;
  const toekenning = vraag.soort === 'TOEKENNING';
  const bedrag = toekenning ? (vraag.bedrag ?? 0) : null;
  const bon = toetsBesluit(dossier, bedrag, toekenning ? budget : null);
  const bezwaarUiterlijk = uiterste(moment, kader.bezwaartermijnDagen);
  const delen = bedrag === null ? [] : betaaldelen(bon.kerncijfers.totaleKosten, bedrag);
  const fouten: Foutmelding[] = [];
  const fout = (code: Foutcode, veld: string | null, melding: string, bevindingen: unknown[] = []) =>
    fouten.push({ code, veld, melding, bevindingen });
  let motivering = vraag.motivering.trim();
  try {
    motivering = eisTekst(vraag.motivering, 'motivering', 'De motivering');
  } catch (weigering) {
    if (!(weigering instanceof Weigering)) throw weigering;
    fouten.push(...weigering.fouten);
  }
  if (vraag.soort !== 'NIET_IN_BEHANDELING' && dossier.beoordeling?.doorDezelfdePersoon) {
    fout('VIER_OGEN', 'id', 'U beoordeelde deze aanvraag; iemand anders neemt het besluit.');
  }
  if (bedrag !== null) {
    const gevraagd = (rij.gevraagdeBijdrage as number | null) ?? 0;
    if (bedrag < 1) fout('VALIDATIE', 'bedrag', 'Een toekenning is meer dan nul euro.');
    if (bedrag > gevraagd) {
      fout('VALIDATIE', 'bedrag', `Een toekenning is hoogstens wat is gevraagd: ${euro(gevraagd)}.`);
    }
    fouten.push(...budgetfouten(budget, bedrag));
    if (!bon.indienbaar) {
      const tekst = 'Bij de toets voor het besluit houden bevindingen de toekenning tegen.';
      fout('BELEID', null, tekst, blokkades(bon));
    }
  }
  const status = STAPPEN[BESLUITSTAP[vraag.soort]].naar;
  const brief = besluitbrief(
    briefgegevens(dossier, { ...vraag, bedrag, motivering }, bon, delen, bezwaarUiterlijk),
    kader,
  );
  return { soort: vraag.soort, bedrag, motivering, status, kader, fouten, bon, bezwaarUiterlijk, brief, delen };
}

function toetsBesluit(
  { rij, kader, moment, beoordeling }: Besluitdossier,
  bedrag: number | null,
  budget: Budgetstand | null,
): Toetsbon {
  const besluitvorming: Besluitvorming = {
    bedrag,
    versieNummer: (rij.versieNummer as number) || null,
    volledigOp: (rij.volledigOp as Date | null)?.toISOString() ?? null,
    beoordeling,
    budget,
    binnenPrioritering: false,
  };
  return toets(feitenUitRij(rij, moment, besluitvorming), kader, 'BESLUIT');
}

/** The envelope must exist, not be threatened without a ranking, and hold the amount (DOS-029, DOS-030). */
function budgetfouten(budget: Budgetstand | null, bedrag: number): Foutmelding[] {
  const fout = (code: Foutcode, veld: string, melding: string): Foutmelding => ({
    code,
    veld,
    melding,
    bevindingen: [],
  });
  if (!budget) {
    const tekst = 'Voor dit zorgkantoor, deze regeling en dit jaar is geen budget vastgesteld (DOS-029).';
    return [fout('BUDGET_OVERSCHREDEN', 'bedrag', tekst)];
  }
  const fouten: Foutmelding[] = [];
  if (budget.prioriteringVerplicht && budget.toegekend + budget.aangevraagd > budget.maximum) {
    const tekst = `Er is ${euro(budget.toegekend)} toegekend en ${euro(budget.aangevraagd)} aangevraagd bij een maximum van ${euro(budget.maximum)}: stel eerst een rangorde vast (DOS-030).`;
    fouten.push(fout('PRIORITERING_VEREIST', 'id', tekst));
  }
  if (bedrag > budget.maximum - budget.toegekend) {
    const tekst = `Er is nog ${euro(budget.maximum - budget.toegekend)} vrij in dit budget (DOS-029).`;
    fouten.push(fout('BUDGET_OVERSCHREDEN', 'bedrag', tekst));
  }
  return fouten;
}

function briefgegevens(
  { rij, moment, actor }: Besluitdossier,
  vraag: Besluitvraag,
  bon: Toetsbon,
  delen: Betaaldeel[],
  bezwaarUiterlijk: Date,
): Parameters<typeof besluitbrief>[0] {
  const dag = (waarde: unknown) => (waarde instanceof Date ? lokaleDatum(waarde) : null);
  const zorgkantoor = rij.zorgkantoor as { naam: string; dosMailadres: string } | null;
  const { startdatum, einddatum } = rij as { startdatum: string | null; einddatum: string | null };
  return {
    ...vraag,
    datum: lokaleDatum(moment),
    bezwaarTot: lokaleDatum(bezwaarUiterlijk),
    kenmerk: rij.kenmerk as string,
    titel: rij.titel as string,
    jaar: rij.jaar as number,
    aanvrager: rij.aanvrager as Parameters<typeof besluitbrief>[0]['aanvrager'],
    zorgkantoor: { naam: zorgkantoor?.naam ?? '', mailadres: zorgkantoor?.dosMailadres ?? '' },
    ondertekenaar: actor.naam,
    ingediendOp: dag(rij.ingediendOp),
    volledigOp: dag(rij.volledigOp),
    versieNummer: rij.versieNummer as number,
    looptijd: startdatum && einddatum ? { van: startdatum, tot: einddatum } : null,
    projectjaar: rij.ruwProjectjaar as number | null,
    kerncijfers: bon.kerncijfers,
    delen,
  };
}
