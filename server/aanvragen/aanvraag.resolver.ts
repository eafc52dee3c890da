import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx as Context, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { berekenKerncijfers, teltAlsEigenAandeel } from '../beleid/kerncijfers.ts';
import type { PlanBijdrage } from '../beleid/plan.ts';
import { Beleidskader } from '../beleidskaders/beleidskader.types.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import { Kerncijfers, Toets } from '../beleidskaders/toets.types.ts';
import { toets } from '../beleidskaders/toetsing.ts';
import { onjuisteInvoer } from '../platform/fouten/graphqlfouten.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { Uuid } from '../platform/graphql/scalars.ts';
import { leesPagina, PaginaArgs } from '../platform/graphql/verbinding.ts';
import { lokaleDatum } from '../platform/klok/termijnen.ts';
import type { Rij } from '../platform/lezen/bron.ts';
import { type Lezer, leesEen, metId, voorCtx } from '../platform/lezen/lezer.ts';
import { selectieVan } from '../platform/lezen/selectie.ts';
import { heeftRol } from '../platform/toegang/actor.ts';
import { Toegang, voorRollen } from '../platform/toegang/toegang.ts';
import type { Uitkomst } from '../platform/transactie/transacties.ts';
import { AanvraagOrder, AanvraagWhere } from './aanvraag.input.ts';
import { aanvraagBron } from './aanvraag.lezen.ts';
import { bereikAanvraag, magLezen, RIJEN, zietBedragen } from './aanvraag.toegang.ts';
import { leesTotalen } from './aanvraag.totalen.ts';
import { Aanvraag, AanvraagConnection, AanvraagPayload } from './aanvraag.types.ts';
import { aanvraagVolgorde, aanvraagVoorwaarden, zoektWoorden } from './aanvraag.zoeken.ts';
import { AanvraagInhoudInput } from './inhoud.input.ts';
import { Bijdrage } from './inhoud.types.ts';
import { leegPlan, voegIn, zoekOp } from './planinvoer.ts';
import {
  feitenUitRij,
  kaderVanRij,
  rekenplan,
  uitzonderingMinimum,
  vorigeSelectie,
  vorigeUitRij,
} from './planlezen.ts';

@Resolver(() => Aanvraag)
export class AanvraagResolver {
  constructor(
    private readonly lezer: Lezer,
    private readonly kaders: Kaderregister,
  ) {}

  @Query(() => Aanvraag, {
    nullable: true,
    description: 'An aanvraag by id; null when it does not exist or may not be seen.',
  })
  @Toegang(magLezen, RIJEN)
  aanvraag(
    @Arg('id', () => Uuid, { description: 'Id.' }) id: string,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.lezer.een(aanvraagBron, voorCtx(ctx), info, [metId(id)]);
  }

  @Query(() => AanvraagConnection, {
    description: 'The aanvragen that the caller may see, last changed first unless ordered otherwise.',
  })
  @Toegang(magLezen, RIJEN)
  async aanvragen(
    @Arg('where', () => AanvraagWhere, { nullable: true, description: 'Which.' }) where:
      | AanvraagWhere
      | null
      | undefined,
    @Arg('order', () => [AanvraagOrder], { nullable: true, description: 'In which order.' }) order:
      | AanvraagOrder[]
      | null
      | undefined,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    const vraag = {
      bron: aanvraagBron,
      voorwaarden: aanvraagVoorwaarden(where, ctx.actor),
      volgorde: aanvraagVolgorde(order, ctx.actor),
      pagina: leesPagina(pagina),
      zonderPlan: zoektWoorden(where),
    };
    const totalen = zietBedragen(ctx.actor) ? selectieVan(info).get('totalen') : undefined;
    const [lijst, samen] = await Promise.all([
      this.lezer.lijst(vraag, voorCtx(ctx), info),
      totalen ? leesTotalen(this.lezer, this.kaders, vraag, voorCtx(ctx), totalen) : null,
    ]);
    return { ...lijst, totalen: samen };
  }

  @Query(() => Toets, {
    description:
      'The policy test of a plan that is not stored: what a form shows while somebody types. Tested as given, also `aanvragerId`; without one an AANVRAGER stands for its own organisation. Rules about the procedure are NIET_VAN_TOEPASSING.',
  })
  @Toegang(voorRollen('AANVRAGER', 'BEOORDELAAR', 'BESLISSER'))
  async conceptToetsen(
    @Arg('inhoud', () => AanvraagInhoudInput, { description: 'The plan.' }) gegeven: AanvraagInhoudInput,
    @Context() ctx: Ctx,
  ) {
    const kader = this.kaders.vanToepassing(gegeven.regeling, gegeven.jaar);
    if (!kader) throw onjuisteInvoer(`Voor ${gegeven.regeling} is er geen beleidskader.`);
    const eigen = ctx.actor && heeftRol(ctx.actor, 'AANVRAGER') ? ctx.actor.organisatie?.id : undefined;
    const inhoud = { ...gegeven, aanvragerId: gegeven.aanvragerId ?? eigen };
    const plan = voegIn(leegPlan(inhoud), inhoud, await zoekOp(this.lezer.uitvoerder(), inhoud));
    const moment = ctx.klok.nu();
    const vorige = inhoud.vorigeAanvraagId
      ? await leesEen(this.lezer.uitvoerder(), aanvraagBron, voorCtx(ctx), vorigeSelectie(), [
          metId(inhoud.vorigeAanvraagId),
        ])
      : null;
    return toets(
      {
        plan,
        vorige: vorigeUitRij(vorige),
        moment: moment.toISOString(),
        vandaag: lokaleDatum(moment),
        procedure: null,
        besluitvorming: null,
      },
      kader,
      'INDIENING',
    );
  }

  @Query(() => [String], {
    description:
      'Buurten of a gemeente that the caller’s organisation has used before in its aanvragen, by code: suggestions for a new plan. At most 100.',
  })
  @Toegang(voorRollen('AANVRAGER'), 'From the aanvragen that the caller may see.')
  async buurten(
    @Arg('gemeente', () => String, { description: 'CBS code of the gemeente, e.g. `GM0228`.' }) gemeente: string,
    @Context() ctx: Ctx,
  ): Promise<string[]> {
    const nummer = /^GM(\d{4})$/.exec(gemeente)?.[1];
    if (!nummer) return [];
    const parameters: unknown[] = [`BU${nummer}%`];
    const opdracht = { actor: ctx.actor, param: (waarde: unknown) => `$${parameters.push(waarde)}` };
    const rijen = await this.lezer
      .uitvoerder()
      .query(
        `SELECT DISTINCT b.code FROM aanvraag t CROSS JOIN unnest(t.buurten) AS b (code) WHERE ${bereikAanvraag(opdracht, 't')} AND b.code LIKE $1 ORDER BY 1 LIMIT 100`,
        parameters,
      );
    return rijen.map(([code]) => String(code));
  }

  @FieldResolver(() => Beleidskader)
  beleidskader(@Root() aanvraag: { beleidskader: Rij }) {
    return kaderVanRij(this.kaders, aanvraag.beleidskader);
  }

  @FieldResolver(() => Toets)
  toets(@Root() aanvraag: { toets: { rij: Rij; moment: Date } }) {
    const { rij, moment } = aanvraag.toets;
    return toets(feitenUitRij(rij, moment), kaderVanRij(this.kaders, rij), 'INDIENING');
  }

  @FieldResolver(() => Kerncijfers)
  kerncijfers(@Root() aanvraag: { kerncijfers: Rij }) {
    const rij = aanvraag.kerncijfers;
    return berekenKerncijfers(rekenplan(rij), kaderVanRij(this.kaders, rij), uitzonderingMinimum(rij));
  }
}

@Resolver(() => Bijdrage)
export class BijdrageResolver {
  constructor(private readonly kaders: Kaderregister) {}

  @FieldResolver(() => Boolean)
  teltAlsEigenAandeel(@Root() bijdrage: { teltAlsEigenAandeel: Rij }): boolean {
    const rij = bijdrage.teltAlsEigenAandeel;
    const [regeling, jaar, kaderVersie, status] = rij.kader as unknown[];
    const kader = kaderVanRij(this.kaders, { regeling, jaar, kaderVersie, status });
    return teltAlsEigenAandeel(rij.partner as PlanBijdrage['partner'], rij.soort as PlanBijdrage['soort'], kader);
  }
}

@Resolver(() => AanvraagPayload)
export class AanvraagPayloadResolver {
  constructor(private readonly lezer: Lezer) {}

  @FieldResolver(() => Aanvraag, { nullable: true })
  aanvraag(@Root() uitkomst: Uitkomst, @Context() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return uitkomst.id ? this.lezer.een(aanvraagBron, voorCtx(ctx), info, [metId(uitkomst.id)]) : null;
  }
}
