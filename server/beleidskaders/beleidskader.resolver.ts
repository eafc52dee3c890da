import { Arg, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { RegelingCode, ToetsUitkomst } from '../beleid/begrippen.ts';
import type { Kader } from '../beleid/kader.ts';
import { regelsVan } from '../beleid/regels.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { ingelogd, Toegang } from '../platform/toegang/toegang.ts';
import { Beleidskader, Beleidsregel } from './beleidskader.types.ts';
import type { Kaderregister } from './register.ts';
import { Bevinding, Toets } from './toets.types.ts';
import { type Toetsbon, zichtbareBevindingen } from './toetsing.ts';

@Resolver(() => Beleidskader)
export class BeleidskaderResolver {
  constructor(private readonly kaders: Kaderregister) {}

  @Query(() => [Beleidskader], { description: 'All policy frameworks, in all versions.' })
  @Toegang(ingelogd)
  beleidskaders() {
    return this.kaders.alle();
  }

  @Query(() => Beleidskader, {
    nullable: true,
    description: 'The framework in force for a scheme and year; null when there is none.',
  })
  @Toegang(ingelogd)
  beleidskader(
    @Arg('regeling', () => RegelingCode, { description: 'The scheme.' }) regeling: RegelingCode,
    @Arg('jaar', () => Int, { description: 'The calendar year of the plan.' }) jaar: number,
  ) {
    return this.kaders.actueel(regeling, jaar);
  }

  @FieldResolver(() => [Beleidsregel])
  regels(@Root() kader: Kader) {
    return regelsVan(kader);
  }
}

@Resolver(() => Toets)
export class ToetsResolver {
  constructor(private readonly kaders: Kaderregister) {}

  @FieldResolver(() => Beleidskader)
  beleidskader(@Root() bon: Toetsbon) {
    return kaderVan(this.kaders, bon.kader);
  }

  @FieldResolver(() => [Bevinding])
  bevindingen(
    @Root() bon: Toetsbon,
    @Arg('uitkomst', () => [ToetsUitkomst], {
      nullable: true,
      description: 'Only findings with one of these outcomes.',
    })
    uitkomst: ToetsUitkomst[] | null | undefined,
    @Context() ctx: Ctx,
  ) {
    const zichtbaar = zichtbareBevindingen(bon.bevindingen, ctx.actor);
    return uitkomst ? zichtbaar.filter((bevinding) => uitkomst.includes(bevinding.uitkomst)) : zichtbaar;
  }
}

/** The kader that something was tested against. @throws when a kader file was removed that a dossier stands on */
export function kaderVan(kaders: Kaderregister, sleutel: Pick<Kader, 'regeling' | 'jaar' | 'versie'>): Kader {
  const kader = kaders.opVersie(sleutel.regeling, sleutel.jaar, sleutel.versie);
  if (!kader) throw new TypeError(`beleidskader ${sleutel.regeling} ${sleutel.jaar} ${sleutel.versie} ontbreekt`);
  return kader;
}
