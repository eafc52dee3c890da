import { Field, Int, ObjectType } from 'type-graphql';
import {
  AanvraagStatus,
  AfstemmingUitkomst,
  BeoordelingAdvies,
  BesluitSoort,
  Criterium,
  RegelingCode,
} from '../beleid/begrippen.ts';
import { Beleidskader } from '../beleidskaders/beleidskader.types.ts';
import { Fout, Kerncijfers, Toets } from '../beleidskaders/toets.types.ts';
import { Partner } from '../partners/partner.types.ts';
import { Bedrag, LokaleDatum, Moment, Uuid } from '../platform/graphql/scalars.ts';
import { PageInfo } from '../platform/graphql/verbinding.ts';
import { MetDeRij, Toegang, ToegangOfLeeg } from '../platform/toegang/toegang.ts';
import { Gemeente, Zorgkantoor, Zorgkantoorregio } from '../referentie/referentie.types.ts';
import { dossierVelden, interneBeoordeling } from './aanvraag.toegang.ts';
import { Brief } from './besluit.types.ts';
import {
  AanvraagPartner,
  Activiteit,
  Begrotingsregel,
  Besparing,
  Bijdrage,
  BijdrageAanDoel,
  Borging,
  Doelgroep,
  Mijlpaal,
  Probleemanalyse,
  Risico,
  Uitzonderingsverzoek,
  Verklaringen,
} from './inhoud.types.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What the competent zorgkantoor said of the idea before submission (DOS-025, DOS-026).',
})
@MetDeRij()
export class Afstemming {
  @Field(() => AfstemmingUitkomst, { description: 'Asked, or the answer.' })
  uitkomst!: AfstemmingUitkomst;
  @Field(() => LokaleDatum, { nullable: true, description: 'Day of the talk.' })
  datum!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said.' })
  toelichting!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A score on one criterion. Internal (DOS-048).' })
@MetDeRij()
export class Score {
  @Field(() => Criterium, { description: 'The criterion.' })
  criterium!: Criterium;
  @Field(() => Int, { description: '1 (weak) to 5 (strong).' })
  score!: number;
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The assessment: internal to the zorgkantoor, never shown to the applicant side (DOS-048).',
})
@MetDeRij()
export class Beoordeling {
  @Field(() => [Score], { description: 'The nine criteria.' })
  scores!: Score[];
  @Field(() => BeoordelingAdvies, { description: 'Advice to whoever decides.' })
  advies!: BeoordelingAdvies;
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
  @Field(() => Moment, { description: 'When.' })
  vastgelegdOp!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The decision, with the receipt of the test that it stood on.' })
@MetDeRij()
export class Besluit {
  @Field(() => BesluitSoort, { description: 'Kind of decision.' })
  soort!: BesluitSoort;
  @Field(() => Bedrag, { nullable: true, description: 'Awarded; null unless TOEKENNING.' })
  bedrag!: number | null;
  @Field(() => String, { description: 'The reasons that the zorgkantoor gives the applicant.' })
  motivering!: string;
  @Field(() => Moment, { description: 'When it was made known.' })
  bekendgemaaktOp!: Date;
  @Field(() => Moment, { description: 'Last moment for an objection: 14 days later, end of the day (DOS-049).' })
  bezwaarUiterlijk!: Date;
  @Field(() => Toets, { description: 'The test as it was run when the decision was taken; never changes.' })
  toetsBijBesluit!: Toets;
  @Field(() => Brief, {
    nullable: true,
    description: 'The letter as it was sent; null for a decision from before letters were kept.',
  })
  brief!: Brief | null;
}

@ObjectType({ simpleResolvers: true, description: 'A running or finished term.' })
@MetDeRij()
export class Termijn {
  @Field(() => String, { description: 'Kind: BEOORDELING or BEZWAAR.' })
  soort!: string;
  @Field(() => Moment, { description: 'Last moment: 23:59:59 in Amsterdam.' })
  uiterste!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was met; null while it runs.' })
  voldaanOp!: Date | null;
  @Field(() => Boolean, { description: 'True when it passed without being met.' })
  verstreken!: boolean;
  @Field(() => String, { description: 'Rule that sets the term.' })
  regel!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A field that an event changed, from what to what.' })
@MetDeRij()
export class Wijziging {
  @Field(() => String, {
    description:
      'Path of the field in the plan, e.g. `probleemanalyse.urgentie`; a line of a list by its place from 1, e.g. `begroting.2`; `status` for a step.',
  })
  veld!: string;
  @Field(() => String, { nullable: true, description: 'What it was, as Dutch text; null when it was empty.' })
  oud!: string | null;
  @Field(() => String, { nullable: true, description: 'What it became, as Dutch text; null when it was emptied.' })
  nieuw!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One line of the history.' })
@MetDeRij()
export class Gebeurtenis {
  @Field(() => Moment, { description: 'When.' })
  moment!: Date;
  @Field(() => String, { description: 'Kind, e.g. AANVRAAG_INGEDIEND.' })
  soort!: string;
  @Field(() => String, { description: 'Who.' })
  door!: string;
  @Field(() => String, { nullable: true, description: 'What changed, or why.' })
  toelichting!: string | null;
  @Field(() => [Wijziging], {
    description:
      'What changed, field by field. Of a draft from before the first request for afstemming only the applicant’s side sees it.',
  })
  wijzigingen!: Wijziging[];
}

@ObjectType({ simpleResolvers: true, description: 'A version as it was submitted; never changes.' })
@MetDeRij()
export class IngediendeVersie {
  @Field(() => Int, { description: 'Counts from 1.' })
  nummer!: number;
  @Field(() => Moment, { description: 'When it was submitted.' })
  ingediendOp!: Date;
  @Field(() => Toets, { description: 'The test as it was run at submission.' })
  toets!: Toets;
}

@ObjectType({ simpleResolvers: true, description: 'A step that cannot be taken yet, or not by the caller.' })
@MetDeRij()
export class VerhinderdeActie {
  @Field(() => String, { description: 'Name of the mutation.' })
  actie!: string;
  @Field(() => String, { description: 'Dutch sentence: what must come first, or who may.' })
  reden!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An aanvraag: the plan of one project for one calendar year, from first idea to award.',
})
@MetDeRij()
export class Aanvraag {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => String, {
    description:
      'Reference, e.g. `DOS-2027-ZK04-0001`: numbered without gaps per scheme, year and region at first submission. A draft has a provisional one that begins with `CONCEPT-`.',
  })
  kenmerk!: string;
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  versie!: number;
  @Field(() => AanvraagStatus, { description: 'Where it stands.' })
  status!: AanvraagStatus;
  @Field(() => RegelingCode, { description: 'The scheme.' })
  regeling!: RegelingCode;
  @Field(() => Beleidskader, { description: 'The framework that it is tested against; fixed at submission.' })
  beleidskader!: Beleidskader;
  @Field(() => Int, { description: 'Calendar year of the plan (DOS-008).' })
  jaar!: number;
  @Field(() => Int, { description: 'Which year of financing this is; 1 while a draft does not say.' })
  projectjaar!: number;
  @Field(() => Aanvraag, { nullable: true, description: 'Last year’s aanvraag of the same project.' })
  vorigeAanvraag!: Aanvraag | null;
  @Field(() => [Aanvraag], { description: 'Next years’ aanvragen of the same project.' })
  vervolgaanvragen!: Aanvraag[];
  @Field(() => Boolean, { nullable: true, description: 'The project used the transition policy of 2026 (DOS-069).' })
  overgangsbeleid2026!: boolean | null;
  @Toegang(dossierVelden)
  @Field(() => Uitzonderingsverzoek, {
    nullable: true,
    description: 'Request for a lower own share, with its decision (DOS-069).',
  })
  uitzonderingsverzoek!: Uitzonderingsverzoek | null;
  @Field(() => String, { description: 'Title.' })
  titel!: string;
  @Field(() => String, { nullable: true, description: 'Public summary.' })
  samenvatting!: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'First day.' })
  startdatum!: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'Last day.' })
  einddatum!: string | null;
  @Field(() => Partner, { description: 'The applicant: contract partner of the zorgkantoor (DOS-005).' })
  aanvrager!: Partner;
  @Field(() => Zorgkantoor, {
    nullable: true,
    description: 'The competent zorgkantoor: that of the first gemeente in the year of the plan (DOS-012).',
  })
  zorgkantoor!: Zorgkantoor | null;
  @Field(() => Zorgkantoorregio, { nullable: true, description: 'The region of the first gemeente.' })
  zorgkantoorregio!: Zorgkantoorregio | null;
  @Field(() => [Gemeente], { description: 'Where.' })
  gemeenten!: Gemeente[];
  @Field(() => [String], { description: 'CBS codes of the buurten.' })
  buurten!: string[];
  @Field(() => Int, { nullable: true, description: 'Year of the CBS division that the buurten are from.' })
  cbsIndelingsjaar!: number | null;
  @Field(() => [AanvraagPartner], { description: 'The other parties.' })
  partners!: AanvraagPartner[];
  @Toegang(dossierVelden)
  @Field(() => Afstemming, { nullable: true, description: 'What the zorgkantoor said beforehand; null = not asked.' })
  afstemming!: Afstemming | null;
  @Toegang(dossierVelden)
  @Field(() => Probleemanalyse, { description: 'The shared analysis of the problem.' })
  probleemanalyse!: Probleemanalyse;
  @Field(() => Doelgroep, { description: 'For whom.' })
  doelgroep!: Doelgroep;
  @Field(() => BijdrageAanDoel, { description: 'Contribution to less need for Wlz care.' })
  bijdrageAanDoel!: BijdrageAanDoel;
  @Toegang(dossierVelden)
  @Field(() => String, { nullable: true, description: 'How representatives and carers were involved (DOS-060b).' })
  betrokkenheidNaasten!: string | null;
  @Field(() => [Activiteit], { description: 'Activities.' })
  activiteiten!: Activiteit[];
  @Toegang(dossierVelden)
  @Field(() => [Begrotingsregel], { description: 'Lines of the budget.' })
  begroting!: Begrotingsregel[];
  @Toegang(dossierVelden)
  @Field(() => [Bijdrage], { description: 'What parties other than the zorgkantoor pay.' })
  financiering!: Bijdrage[];
  @Toegang(dossierVelden)
  @Field(() => Bedrag, { nullable: true, description: 'Asked of the zorgkantoor.' })
  gevraagdeBijdrage!: number | null;
  @Toegang(dossierVelden)
  @Field(() => [Besparing], { description: 'Expected savings.' })
  besparingen!: Besparing[];
  @Toegang(dossierVelden)
  @Field(() => Borging, { description: 'How the result lasts.' })
  borging!: Borging;
  @Toegang(dossierVelden)
  @Field(() => [Risico], { description: 'Risks.' })
  risicos!: Risico[];
  @Field(() => [Mijlpaal], { description: 'Milestones.' })
  mijlpalen!: Mijlpaal[];
  @Toegang(dossierVelden)
  @Field(() => Verklaringen, { description: 'Declarations of the applicant.' })
  verklaringen!: Verklaringen;
  @Toegang(dossierVelden)
  @Field(() => Kerncijfers, { description: 'The figures that the rules weigh; derived.' })
  kerncijfers!: Kerncijfers;
  @Toegang(dossierVelden)
  @Field(() => Toets, { description: 'The test of the plan as it stands, run now.' })
  toets!: Toets;
  @ToegangOfLeeg(interneBeoordeling)
  @Field(() => Beoordeling, { nullable: true, description: 'The assessment: internal to the zorgkantoor (DOS-048).' })
  beoordeling!: Beoordeling | null;
  @Toegang(dossierVelden)
  @Field(() => Besluit, { nullable: true, description: 'The decision; null until there is one.' })
  besluit!: Besluit | null;
  @Toegang(dossierVelden)
  @Field(() => [Termijn], { description: 'Running and finished terms, with the rule that sets them.' })
  termijnen!: Termijn[];
  @Toegang(dossierVelden)
  @Field(() => [IngediendeVersie], { description: 'The versions as submitted, oldest first.' })
  ingediendeVersies!: IngediendeVersie[];
  @Toegang(dossierVelden)
  @Field(() => [String], {
    nullable: true,
    description: 'What the zorgkantoor says is missing; null unless AANVULLING_GEVRAAGD.',
  })
  gevraagdeAanvulling!: string[] | null;
  @Field(() => Moment, { nullable: true, description: 'First submission.' })
  ingediendOp!: Date | null;
  @Field(() => Moment, {
    nullable: true,
    description: 'Last declared complete: the term of six weeks starts here (DOS-046).',
  })
  volledigOp!: Date | null;
  @Field(() => Moment, { description: 'Last change.' })
  gewijzigdOp!: Date;
  @Field(() => [String], { description: 'Names of the mutations that the caller may do with it now.' })
  toegestaneActies!: string[];
  @Field(() => [VerhinderdeActie], {
    description: 'Steps that are the caller’s from this status but wait for something or somebody, with the reason.',
  })
  verhinderdeActies!: VerhinderdeActie[];
  @Toegang(dossierVelden, 'Lines about the internal assessment only for BEOORDELAAR and BESLISSER (DOS-048).')
  @Field(() => [Gebeurtenis], { description: 'What happened, oldest first.' })
  geschiedenis!: Gebeurtenis[];
}

@ObjectType({ simpleResolvers: true, description: 'An aanvraag with its place in the list.' })
@MetDeRij()
export class AanvraagEdge {
  @Field(() => String, { description: 'Opaque cursor of this row.' })
  cursor!: string;
  @Field(() => Aanvraag, { description: 'The aanvraag.' })
  node!: Aanvraag;
}
@ObjectType({ simpleResolvers: true, description: 'What the aanvragen of one status come to together.' })
@MetDeRij()
export class Statustotaal {
  @Field(() => AanvraagStatus, { description: 'The status.' })
  status!: AanvraagStatus;
  @Field(() => Int, { description: 'How many.' })
  aantal!: number;
  @Field(() => Bedrag, { description: 'Asked of the zorgkantoor.' })
  gevraagdeBijdrage!: number;
  @Field(() => Bedrag, { description: 'Awarded.' })
  toegekend!: number;
  @Field(() => Bedrag, { description: 'Total costs.' })
  totaleKosten!: number;
}
@ObjectType({
  simpleResolvers: true,
  description: 'What all aanvragen under a filter come to together, whatever the page.',
})
@MetDeRij()
export class AanvraagTotalen {
  @Field(() => Int, { description: 'How many.' })
  aantal!: number;
  @Field(() => Bedrag, { description: 'Total costs.' })
  totaleKosten!: number;
  @Field(() => Bedrag, { description: 'What counts as own share (DOS-067, DOS-068).' })
  eigenAandeel!: number;
  @Field(() => Bedrag, { description: 'Asked of the zorgkantoor; nothing filled in counts as zero.' })
  gevraagdeBijdrage!: number;
  @Field(() => Bedrag, { description: 'Awarded.' })
  toegekend!: number;
  @Field(() => Bedrag, { description: 'Expected savings in the Wlz.' })
  besparingWlz!: number;
  @Field(() => [Statustotaal], { description: 'The same by status; a status without aanvragen is left out.' })
  perStatus!: Statustotaal[];
}
@ObjectType({ simpleResolvers: true, description: 'A page of aanvragen.' })
@MetDeRij()
export class AanvraagConnection {
  @Field(() => [Aanvraag], { description: 'The rows.' })
  nodes!: Aanvraag[];
  @Field(() => [AanvraagEdge], { description: 'The rows with their cursors.' })
  edges!: AanvraagEdge[];
  @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All rows that the caller may see under this filter; counted only when selected.' })
  totalCount!: number;
  @ToegangOfLeeg(dossierVelden)
  @Field(() => AanvraagTotalen, {
    nullable: true,
    description: 'Sums over all rows that the caller may see under this filter; added up only when selected.',
  })
  totalen?: AanvraagTotalen | null;
}
@ObjectType({ simpleResolvers: true, description: 'What came of a step with an aanvraag.' })
@MetDeRij()
export class AanvraagPayload {
  @Field(() => Aanvraag, { nullable: true, description: 'The aanvraag as it stands now, also after a refusal.' })
  aanvraag!: Aanvraag | null;
  @Field(() => [Fout], { description: 'Empty when the step was taken; else why not, and nothing was written.' })
  fouten!: Fout[];
}
