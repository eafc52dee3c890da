import type { Kader } from '../beleid/kader.ts';
import { gewoonMinimum } from '../beleid/kerncijfers.ts';
import { procent } from '../beleid/rekenen.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import { blokkades, toets } from '../beleidskaders/toetsing.ts';
import { weiger } from '../platform/fouten/foutcode.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { lokaleDatum, uiterste } from '../platform/klok/termijnen.ts';
import type { Transactie, Transacties, Uitkomst } from '../platform/transactie/transacties.ts';
import { type AanvraagEntity, AanvraagVersieEntity } from './aanvraag.entity.ts';
import type {
  AanvraagActieInput,
  AanvraagIndienenInput,
  AanvraagMotiverenInput,
  AanvullingVragenInput,
  AfstemmingVastleggenInput,
  UitzonderingsverzoekBeslissenInput,
} from './aanvraag.input.ts';
import { TermijnEntity } from './besluit.entity.ts';
import { feitenUitRij, kaderVanRij, leesPlanrij } from './planlezen.ts';
import { eisTekst, pak, rondAf, sluitTermijn } from './stap.ts';

/** Before it there was no policy to talk about: an earlier date is a typing error. */
const VROEGSTE_OVERLEG = '2020-01-01';

/** From idea to a complete file: afstemming, submission, supplement, completeness, withdrawal. */
export class IndienenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kaders: Kaderregister,
  ) {}

  /** Asks the competent zorgkantoor whether the idea fits (DOS-025). Needs a gemeente. */
  afstemmingVragen(ctx: Ctx, input: AanvraagActieInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'afstemmingVragen', input, async (tx) => {
      const aanvraag = await pak(tx, 'afstemmingVragen', input);
      if (!aanvraag.zorgkantoorCode) {
        throw weiger(
          'VALIDATIE',
          'Kies eerst een gemeente: daaruit volgt welk zorgkantoor bevoegd is (DOS-012).',
          'inhoud.gemeenten',
        );
      }
      aanvraag.afstemmingUitkomst = 'GEVRAAGD';
      aanvraag.afstemmingZorgkantoorCode = aanvraag.zorgkantoorCode;
      aanvraag.afstemmingDatum = null;
      aanvraag.afstemmingToelichting = null;
      return rondAf(tx, 'afstemmingVragen', aanvraag, { soort: 'AFSTEMMING_GEVRAAGD' });
    });
  }

  /** Records what the zorgkantoor said of the idea (DOS-026). */
  afstemmingVastleggen(ctx: Ctx, input: AfstemmingVastleggenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'afstemmingVastleggen', input, async (tx) => {
      const aanvraag = await pak(tx, 'afstemmingVastleggen', input);
      if (input.uitkomst === 'GEVRAAGD')
        throw weiger('VALIDATIE', 'De uitkomst is PASSEND of NIET_PASSEND.', 'uitkomst');
      if (input.datum > lokaleDatum(tx.moment))
        throw weiger('VALIDATIE', 'De datum van het overleg ligt in de toekomst.', 'datum');
      if (input.datum < VROEGSTE_OVERLEG)
        throw weiger('VALIDATIE', 'De datum van het overleg ligt te ver in het verleden.', 'datum');
      const toelichting =
        input.uitkomst === 'NIET_PASSEND' || input.toelichting?.trim()
          ? eisTekst(input.toelichting, 'toelichting', 'De toelichting')
          : null;
      aanvraag.afstemmingUitkomst = input.uitkomst;
      aanvraag.afstemmingDatum = input.datum;
      aanvraag.afstemmingToelichting = toelichting;
      aanvraag.afstemmingZorgkantoorCode = tx.actor.zorgkantoor;
      return rondAf(tx, 'afstemmingVastleggen', aanvraag, {
        soort: `AFSTEMMING_${input.uitkomst}`,
        toelichting,
        gegevens: { datum: input.datum },
      });
    });
  }

  /** Decides on a request for a lower own share; lowers the minimum for this aanvraag only (DOS-069). */
  uitzonderingsverzoekBeslissen(ctx: Ctx, input: UitzonderingsverzoekBeslissenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'uitzonderingsverzoekBeslissen', input, async (tx) => {
      const aanvraag = await pak(tx, 'uitzonderingsverzoekBeslissen', input);
      const motivering = eisTekst(input.motivering, 'motivering', 'De motivering');
      if (aanvraag.overgangsbeleid2026 !== true) {
        throw weiger(
          'BELEID',
          'Een uitzondering kan alleen voor een project dat het overgangsbeleid 2026 gebruikte (DOS-069).',
          'id',
        );
      }
      const gewoon = gewoonMinimum(aanvraag.projectjaar, this.kader(aanvraag));
      if (gewoon === null) throw weiger('VALIDATIE', 'Het projectjaar is nog niet ingevuld.', 'id');
      if (input.minimumPercentage > gewoon) {
        throw weiger(
          'VALIDATIE',
          `Het minimum kan niet hoger worden dan het gewone: ${procent(gewoon)}.`,
          'minimumPercentage',
        );
      }
      aanvraag.uitzonderingMinimumBp = input.minimumPercentage;
      aanvraag.uitzonderingBesluitMotivering = motivering;
      aanvraag.uitzonderingBeslotenOp = tx.moment;
      return rondAf(tx, 'uitzonderingsverzoekBeslissen', aanvraag, {
        soort: 'UITZONDERING_BESLOTEN',
        toelichting: `Minimum eigen aandeel ${procent(input.minimumPercentage)}. ${motivering}`,
        gegevens: { minimumPercentage: input.minimumPercentage },
      });
    });
  }

  /**
   * Submits: tests the plan, freezes it as a numbered version and gives it its number.
   * @returns BELEID with the findings that block
   */
  indienen(ctx: Ctx, input: AanvraagIndienenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagIndienen', input, async (tx) => {
      const aanvraag = await pak(tx, 'aanvraagIndienen', input);
      const rij = await leesPlanrij(tx.uitvoerder, aanvraag.id, tx.moment);
      const kader = kaderVanRij(this.kaders, rij);
      const feiten = feitenUitRij(rij, tx.moment);
      const bon = toets(feiten, kader, 'INDIENING');
      if (!bon.indienbaar) {
        const blokkerend = blokkades(bon);
        throw weiger(
          'BELEID',
          `De aanvraag kan niet worden ingediend: ${blokkerend.length} bevinding(en) houden dit tegen (${[...new Set(blokkerend.map(({ regel }) => regel))].join(', ')}).`,
          blokkerend[0]?.veld ? `inhoud.${blokkerend[0].veld}` : null,
          blokkerend,
        );
      }
      const [eerste] = feiten.plan.gemeenten;
      aanvraag.zorgkantoorregioCode = eerste?.zorgkantoorregio ?? null;
      aanvraag.zorgkantoorCode = eerste?.zorgkantoor ?? null;
      aanvraag.kaderVersie = kader.versie;
      aanvraag.versieNummer += 1;
      if (aanvraag.ingediendOp === null) {
        aanvraag.ingediendOp = tx.moment;
        aanvraag.kenmerk = await geefKenmerk(tx, aanvraag);
      }
      await tx.manager.insert(AanvraagVersieEntity, {
        aanvraagId: aanvraag.id,
        nummer: aanvraag.versieNummer,
        kaderVersie: kader.versie,
        plan: feiten.plan as never,
        toets: bon as never,
        ingediendOp: tx.moment,
        ingediendDoor: tx.actor.subject,
      });
      return rondAf(tx, 'aanvraagIndienen', aanvraag, {
        soort: 'AANVRAAG_INGEDIEND',
        toelichting: `Ingediend als versie ${aanvraag.versieNummer} onder ${kader.versie}.`,
        gegevens: { nummer: aanvraag.versieNummer, kaderVersie: kader.versie, kenmerk: aanvraag.kenmerk },
      });
    });
  }

  /** Asks for what is missing; stops the term of six weeks (DOS-046). */
  aanvullingVragen(ctx: Ctx, input: AanvullingVragenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvullingVragen', input, async (tx) => {
      const aanvraag = await pak(tx, 'aanvullingVragen', input);
      if (input.ontbreekt.length < 1 || input.ontbreekt.length > 50) {
        throw weiger('VALIDATIE', 'Noem 1 tot 50 punten die ontbreken.', 'ontbreekt');
      }
      const ontbreekt = input.ontbreekt.map((punt, i) => eisTekst(punt, `ontbreekt.${i}`, 'De omschrijving'));
      aanvraag.volledigOp = null;
      await sluitTermijn(tx, aanvraag.id, 'BEOORDELING', 'gestoptOp');
      return rondAf(tx, 'aanvullingVragen', aanvraag, {
        soort: 'AANVULLING_GEVRAAGD',
        toelichting: ontbreekt.join('\n'),
        gegevens: { ontbreekt },
      });
    });
  }

  /** Declares the file complete: the term of six weeks starts, anew after a supplement (DOS-046). */
  volledigVerklaren(ctx: Ctx, input: AanvraagActieInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagVolledigVerklaren', input, async (tx) => {
      const aanvraag = await pak(tx, 'aanvraagVolledigVerklaren', input);
      const einde = uiterste(tx.moment, this.kader(aanvraag).beoordelingstermijnDagen);
      aanvraag.volledigOp = tx.moment;
      await tx.manager.insert(TermijnEntity, {
        aanvraagId: aanvraag.id,
        soort: 'BEOORDELING',
        regel: 'DOS-046',
        begonnenOp: tx.moment,
        uiterste: einde,
        voldaanOp: null,
        gestoptOp: null,
      });
      return rondAf(tx, 'aanvraagVolledigVerklaren', aanvraag, {
        soort: 'VOLLEDIG_VERKLAARD',
        toelichting: `Besluit uiterlijk ${lokaleDatum(einde)}.`,
        gegevens: { uiterste: einde.toISOString() },
      });
    });
  }

  /** Withdraws before a decision. */
  intrekken(ctx: Ctx, input: AanvraagMotiverenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'aanvraagIntrekken', input, async (tx) => {
      const aanvraag = await pak(tx, 'aanvraagIntrekken', input);
      const motivering = eisTekst(input.motivering, 'motivering', 'De motivering');
      await sluitTermijn(tx, aanvraag.id, 'BEOORDELING', 'gestoptOp');
      return rondAf(tx, 'aanvraagIntrekken', aanvraag, { soort: 'AANVRAAG_INGETROKKEN', toelichting: motivering });
    });
  }

  private kader({ regeling, jaar, kaderVersie, status }: AanvraagEntity): Kader {
    return kaderVanRij(this.kaders, { regeling, jaar, kaderVersie, status });
  }
}

/** The next number of a scheme, year and region; the row lock makes it gapless, also in parallel and after a rollback. */
async function geefKenmerk(tx: Transactie, aanvraag: AanvraagEntity): Promise<string> {
  const [teller]: { laatste: number }[] = await tx.manager.query(
    `INSERT INTO kenmerk_teller (regeling, jaar, zorgkantoorregio_code, laatste) VALUES ($1, $2, $3, 1)
     ON CONFLICT (regeling, jaar, zorgkantoorregio_code) DO UPDATE SET laatste = kenmerk_teller.laatste + 1 RETURNING laatste`,
    [aanvraag.regeling, aanvraag.jaar, aanvraag.zorgkantoorregioCode],
  );
  return `${aanvraag.regeling}-${aanvraag.jaar}-${aanvraag.zorgkantoorregioCode}-${String(teller?.laatste).padStart(4, '0')}`;
}
