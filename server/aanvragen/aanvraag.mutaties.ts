import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../platform/graphql/context.ts';
import { Toegang, voorRollen } from '../platform/toegang/toegang.ts';
import {
  AanvraagAanmakenInput,
  AanvraagActieInput,
  AanvraagIndienenInput,
  AanvraagMotiverenInput,
  AanvraagToekennenInput,
  AanvraagWijzigenInput,
  AanvullingVragenInput,
  AfstemmingVastleggenInput,
  BeoordelingVastleggenInput,
  UitzonderingsverzoekBeslissenInput,
  VervolgaanvraagAanmakenInput,
} from './aanvraag.input.ts';
import { STAPPEN, type Stapnaam } from './aanvraag.status.ts';
import { Aanvraag, AanvraagPayload } from './aanvraag.types.ts';
import type { BesluitService } from './besluit.service.ts';
import type { ConceptService } from './concept.service.ts';
import type { IndienenService } from './indienen.service.ts';

/** The guard of a step follows from the table of steps. */
const stap = (naam: Stapnaam) =>
  Toegang(voorRollen(...STAPPEN[naam].wie), `From status ${STAPPEN[naam].van.join(', ')}.`);

@Resolver(() => Aanvraag)
export class AanvraagMutaties {
  constructor(
    private readonly concepten: ConceptService,
    private readonly indienen: IndienenService,
    private readonly besluiten: BesluitService,
  ) {}

  @Mutation(() => AanvraagPayload, {
    description:
      'A new draft for the caller’s own organisation. Policy findings never stop it; what cannot be stored at all is refused with the path of the field.',
  })
  @Toegang(voorRollen('AANVRAGER'), 'For its own organisation only.')
  aanvraagAanmaken(
    @Arg('input', () => AanvraagAanmakenInput, { description: 'The step.' }) input: AanvraagAanmakenInput,
    @Context() ctx: Ctx,
  ) {
    return this.concepten.aanmaken(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description:
      'Copies an aanvraag to a draft for the next year of the same project: dates and projectjaar one on, declarations asked anew (DOS-080).',
  })
  @stap('vervolgaanvraagAanmaken')
  vervolgaanvraagAanmaken(
    @Arg('input', () => VervolgaanvraagAanmakenInput, { description: 'The step.' }) input: VervolgaanvraagAanmakenInput,
    @Context() ctx: Ctx,
  ) {
    return this.concepten.vervolgAanmaken(ctx, input);
  }

  @Mutation(() => AanvraagPayload, { description: 'Changes a draft, or a plan of which a supplement was asked.' })
  @stap('aanvraagWijzigen')
  aanvraagWijzigen(
    @Arg('input', () => AanvraagWijzigenInput, { description: 'The step.' }) input: AanvraagWijzigenInput,
    @Context() ctx: Ctx,
  ) {
    return this.concepten.wijzigen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description:
      'Asks the competent zorgkantoor whether the idea fits (DOS-025). From here on its staff sees the draft.',
  })
  @stap('afstemmingVragen')
  afstemmingVragen(
    @Arg('input', () => AanvraagActieInput, { description: 'The step.' }) input: AanvraagActieInput,
    @Context() ctx: Ctx,
  ) {
    return this.indienen.afstemmingVragen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, { description: 'Records what the zorgkantoor said of the idea (DOS-026).' })
  @stap('afstemmingVastleggen')
  afstemmingVastleggen(
    @Arg('input', () => AfstemmingVastleggenInput, { description: 'The step.' }) input: AfstemmingVastleggenInput,
    @Context() ctx: Ctx,
  ) {
    return this.indienen.afstemmingVastleggen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description:
      'Submits: needs PASSEND, an open window and no finding that blocks. Freezes the plan as a numbered version; the first time it gets its kenmerk.',
  })
  @stap('aanvraagIndienen')
  aanvraagIndienen(
    @Arg('input', () => AanvraagIndienenInput, { description: 'The step.' }) input: AanvraagIndienenInput,
    @Context() ctx: Ctx,
  ) {
    return this.indienen.indienen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description: 'Asks the applicant for what is missing; stops the term of six weeks (DOS-046).',
  })
  @stap('aanvullingVragen')
  aanvullingVragen(
    @Arg('input', () => AanvullingVragenInput, { description: 'The step.' }) input: AanvullingVragenInput,
    @Context() ctx: Ctx,
  ) {
    return this.indienen.aanvullingVragen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description: 'Declares the file complete; the term of six weeks starts (DOS-046).',
  })
  @stap('aanvraagVolledigVerklaren')
  aanvraagVolledigVerklaren(
    @Arg('input', () => AanvraagActieInput, { description: 'The step.' }) input: AanvraagActieInput,
    @Context() ctx: Ctx,
  ) {
    return this.indienen.volledigVerklaren(ctx, input);
  }

  @Mutation(() => AanvraagPayload, { description: 'Decides not to take it up (DOS-026, DOS-044).' })
  @stap('aanvraagNietInBehandelingNemen')
  aanvraagNietInBehandelingNemen(
    @Arg('input', () => AanvraagMotiverenInput, { description: 'The step.' }) input: AanvraagMotiverenInput,
    @Context() ctx: Ctx,
  ) {
    return this.besluiten.nietInBehandelingNemen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, { description: 'Withdraws before a decision.' })
  @stap('aanvraagIntrekken')
  aanvraagIntrekken(
    @Arg('input', () => AanvraagMotiverenInput, { description: 'The step.' }) input: AanvraagMotiverenInput,
    @Context() ctx: Ctx,
  ) {
    return this.indienen.intrekken(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description:
      'Decides on a request for a lower own share (DOS-069); between the request for afstemming and submission.',
  })
  @stap('uitzonderingsverzoekBeslissen')
  uitzonderingsverzoekBeslissen(
    @Arg('input', () => UitzonderingsverzoekBeslissenInput, { description: 'The step.' })
    input: UitzonderingsverzoekBeslissenInput,
    @Context() ctx: Ctx,
  ) {
    return this.indienen.uitzonderingsverzoekBeslissen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description: 'Records an assessment on all nine criteria (DOS-033 to DOS-041). Internal (DOS-048).',
  })
  @stap('beoordelingVastleggen')
  beoordelingVastleggen(
    @Arg('input', () => BeoordelingVastleggenInput, { description: 'The step.' }) input: BeoordelingVastleggenInput,
    @Context() ctx: Ctx,
  ) {
    return this.besluiten.beoordelingVastleggen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description:
      'Awards at most what was asked, from an envelope that holds it, after the toets is run again. Starts the term for an objection (DOS-049). Another person than the assessor decides.',
  })
  @stap('aanvraagToekennen')
  aanvraagToekennen(
    @Arg('input', () => AanvraagToekennenInput, { description: 'The step.' }) input: AanvraagToekennenInput,
    @Context() ctx: Ctx,
  ) {
    return this.besluiten.toekennen(ctx, input);
  }

  @Mutation(() => AanvraagPayload, {
    description:
      'Refuses after assessment. Starts the term for an objection (DOS-049). Another person than the assessor decides.',
  })
  @stap('aanvraagAfwijzen')
  aanvraagAfwijzen(
    @Arg('input', () => AanvraagMotiverenInput, { description: 'The step.' }) input: AanvraagMotiverenInput,
    @Context() ctx: Ctx,
  ) {
    return this.besluiten.afwijzen(ctx, input);
  }
}
