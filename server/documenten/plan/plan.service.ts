import { coerceInputValue, type GraphQLError, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { aanvraagBron, planSelectie } from '../../aanvragen/aanvraag.lezen.ts';
import type { ConceptService } from '../../aanvragen/concept.service.ts';
import type { AanvraagInhoudInput } from '../../aanvragen/inhoud.input.ts';
import { onopslaanbaar, voegIn, zoekOp } from '../../aanvragen/planinvoer.ts';
import { planUitRij } from '../../aanvragen/planlezen.ts';
import type { Plan } from '../../beleid/plan.ts';
import { type Foutmelding, weiger } from '../../platform/fouten/foutcode.ts';
import type { Ctx } from '../../platform/graphql/context.ts';
import { lokaleDatum } from '../../platform/klok/termijnen.ts';
import type { Rij } from '../../platform/lezen/bron.ts';
import { type Lezer, leesEen, metId, voorCtx } from '../../platform/lezen/lezer.ts';
import { selectie, voegSamen } from '../../platform/lezen/selectie.ts';
import { mag } from '../../platform/toegang/toegang.ts';
import { Archieffout } from '../archief.ts';
import { Bestandweigering } from '../bestandssoort.ts';
import { magDocumentenLezen } from '../document.lezen.ts';
import type { Organisatie } from './cellen.ts';
import { sleutelVan } from './cellen.ts';
import { inhoudVanPlan, organisatiesVan, type Ruw } from './inhoud.ts';
import {
  bezwaarTegenFormaat,
  type Celfout,
  genoemdeOrganisaties,
  leesPlan,
  verschillen,
  type Wijziging,
} from './inlezen.ts';
import { leesWerkmap } from './lezen.ts';
import { organisatiesMet, zoekOrganisaties } from './organisaties.ts';
import { schrijfPlan } from './schrijven.ts';

/** Differences that are told one by one. */
const MEESTE_WIJZIGINGEN = 500;

/** What reading a file in comes to: what it changes, or what is wrong with it. Nothing was written when there are `fouten`. */
export interface Inleesuitslag {
  /** The version of the aanvraag that it was compared with, or that it became. */
  versie: number;
  /** Written, and not only looked at. */
  ingelezen: boolean;
  wijzigingen: Wijziging[];
  fouten: (Foutmelding & { cel: string | null })[];
}

/** The plan of an aanvraag as a spreadsheet, and back. */
export class PlanService {
  private readonly invoertype: GraphQLInputType;

  constructor(
    private readonly lezer: Lezer,
    private readonly concepten: ConceptService,
    schema: GraphQLSchema,
  ) {
    this.invoertype = schema.getType('AanvraagInhoudInput') as GraphQLInputType;
  }

  /** The plan as a spreadsheet; null when the caller may not see it. */
  async exporteer(ctx: Ctx, id: string): Promise<{ naam: string; inhoud: Buffer } | null> {
    const rij = await this.lees(ctx, id);
    if (!rij) return null;
    const inhoud = inhoudVanPlan(planUitRij(rij));
    const moment = ctx.klok.nu();
    return {
      naam: `Plan ${String(rij.kenmerk)}.xlsx`,
      inhoud: await schrijfPlan({
        inhoud,
        organisaties: await organisatiesMet(this.lezer.uitvoerder(), organisatiesVan(inhoud)),
        gegevens: [
          ['Kenmerk', String(rij.kenmerk)],
          ['Aanvrager', String((rij.aanvrager as Rij).naam)],
          ['Versie van de aanvraag', String(rij.versie)],
          ['Gemaakt op', lokaleDatum(moment).split('-').reverse().join('-')],
        ],
        moment,
      }),
    };
  }

  /** The empty form, with the caller's own organisation in its list. */
  async leegFormulier(ctx: Ctx): Promise<Buffer> {
    const eigen = ctx.actor?.organisatie?.id;
    return schrijfPlan({
      inhoud: null,
      organisaties: await organisatiesMet(this.lezer.uitvoerder(), eigen ? [eigen] : []),
      gegevens: [],
      moment: ctx.klok.nu(),
    });
  }

  /**
   * Reads a file into a draft. With `proef` it only says what would change; else it is written as one change of the plan,
   * at the version that the caller has seen.
   * @throws Bestandweigering when it is no form that can be read; Weigering NIET_GEVONDEN
   */
  async leesIn(
    ctx: Ctx,
    opdracht: { id: string; pad: string; versie: number | null; proef: boolean; idempotencyKey: string | null },
  ): Promise<Inleesuitslag> {
    const rij = await this.lees(ctx, opdracht.id);
    if (!rij) throw weiger('NIET_GEVONDEN', 'Deze aanvraag bestaat niet.', 'aanvraagId');
    const versie = rij.versie as number;
    const oud = planUitRij(rij);
    const { inhoud, wijzigingen, fouten } = await this.ontleed(opdracht.pad, oud);
    if (fouten.length > 0 || !inhoud) return { versie, ingelezen: false, wijzigingen: [], fouten };
    if (opdracht.proef) return { versie, ingelezen: false, wijzigingen, fouten: [] };
    if (opdracht.versie === null) throw weiger('VALIDATIE', 'Noem de versie van de aanvraag die u zag.', 'versie');
    const uitkomst = await this.concepten.wijzigen(ctx, {
      id: opdracht.id,
      versie: opdracht.versie,
      inhoud,
      idempotencyKey: opdracht.idempotencyKey,
    });
    const geweigerd = uitkomst.fouten.map((fout) => ({ ...fout, cel: null }));
    return geweigerd.length > 0
      ? { versie, ingelezen: false, wijzigingen: [], fouten: geweigerd }
      : { versie: opdracht.versie + 1, ingelezen: true, wijzigingen, fouten: [] };
  }

  /** Everything of the plan is of the whole file: who may not see all of it gets none of it. */
  private async lees(ctx: Ctx, id: string): Promise<Rij | null> {
    if (!mag(magDocumentenLezen, ctx.actor)) return null;
    return leesEen(
      this.lezer.uitvoerder(),
      aanvraagBron,
      voorCtx(ctx),
      voegSamen(planSelectie(), selectie('kenmerk', 'versie')),
      [metId(id)],
    );
  }

  private async ontleed(
    pad: string,
    oud: Plan,
  ): Promise<{ inhoud: AanvraagInhoudInput | null; wijzigingen: Wijziging[]; fouten: Inleesuitslag['fouten'] }> {
    const werkmap = await leesWerkmap(pad).catch((fout: unknown) => {
      throw fout instanceof Archieffout ? new Bestandweigering(fout.message) : fout;
    });
    const bezwaar = bezwaarTegenFormaat(werkmap);
    if (bezwaar) throw new Bestandweigering(bezwaar);
    const was = inhoudVanPlan(oud);
    const omgeving = {
      organisaties: await this.organisaties(was, genoemdeOrganisaties(werkmap)),
      dagverschil: werkmap.dagverschil,
    };
    const { inhoud: ruw, fouten, cellen } = leesPlan(werkmap, omgeving);
    const alle: Celfout[] = [...fouten];
    const inhoud = fouten.length > 0 ? null : this.alsInvoer(ruw, cellen, alle);
    if (inhoud) {
      const opgezocht = await zoekOp(this.lezer.uitvoerder(), inhoud);
      for (const fout of onopslaanbaar(voegIn(oud, inhoud, opgezocht)))
        alle.push({ cel: celVan(cellen, fout.veld?.replace(/^inhoud\./, '') ?? ''), melding: fout.melding });
    }
    return {
      inhoud,
      wijzigingen: inhoud ? verschillen(was, ruw, omgeving).slice(0, MEESTE_WIJZIGINGEN) : [],
      fouten: alle.map(({ cel, melding }) => ({ code: 'VALIDATIE', veld: 'bestand', cel, melding, bevindingen: [] })),
    };
  }

  /** Through the schema, exactly as a variable of a mutation is read. */
  private alsInvoer(ruw: Ruw, cellen: ReadonlyMap<string, string>, fouten: Celfout[]): AanvraagInhoudInput | null {
    const tevoren = fouten.length;
    const inhoud = coerceInputValue(ruw, this.invoertype, (pad, _waarde, fout: GraphQLError) => {
      fouten.push({ cel: celVan(cellen, pad.join('.')), melding: fout.originalError?.message ?? fout.message });
    });
    return fouten.length > tevoren ? null : (inhoud as AanvraagInhoudInput);
  }

  /** By what a cell may call them, and by id for showing what was. */
  private async organisaties(was: Ruw, genoemd: readonly string[]): Promise<Map<string, Organisatie>> {
    const uitvoerder = this.lezer.uitvoerder();
    const bekend = await zoekOrganisaties(uitvoerder, genoemd);
    for (const organisatie of await organisatiesMet(uitvoerder, organisatiesVan(was))) {
      // What the plan already names wins over another organisation of the same name.
      bekend.set(sleutelVan(organisatie.label), organisatie);
      bekend.set(organisatie.id, organisatie);
    }
    for (const organisatie of [...bekend.values()]) bekend.set(organisatie.id, organisatie);
    return bekend;
  }
}

/** The cell of a path, or of the nearest part around it. */
function celVan(cellen: ReadonlyMap<string, string>, pad: string): string | null {
  for (let deel = pad; deel !== ''; deel = deel.slice(0, Math.max(0, deel.lastIndexOf('.')))) {
    const cel = cellen.get(deel);
    if (cel) return cel;
  }
  return null;
}
