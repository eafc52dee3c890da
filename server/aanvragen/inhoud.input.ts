import { Field, InputType, Int } from 'type-graphql';
import {
  ActiviteitVorm,
  BijdrageSoort,
  Domein,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  RegelingCode,
  Zekerheid,
} from '../beleid/begrippen.ts';
import { Aantal, Bedrag, LokaleDatum, Percentage, Uuid } from '../platform/graphql/scalars.ts';

@InputType({
  description:
    'A reasoned request for a lower own share; only for projects that used the transition policy of 2026 (DOS-069).',
})
export class UitzonderingsverzoekInput {
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
  @Field(() => Percentage, { description: 'Minimum own share that is asked for.' })
  gevraagdPercentage!: number;
}
@InputType({ description: 'A party in the project.' })
export class AanvraagPartnerInput {
  @Field(() => Uuid, { description: 'Id of the partner.' })
  partnerId!: string;
  @Field(() => PartnerRol, { description: 'Its part in the project.' })
  rol!: PartnerRol;
}
@InputType({ description: 'The shared analysis of the problem (DOS-022, DOS-023).' })
export class ProbleemanalyseInput {
  @Field(() => String, { nullable: true, description: 'The task; at most 4000 characters.' })
  opgave?: string | null;
  @Field(() => String, { nullable: true, description: 'Parties and shared ownership; at most 2000 characters.' })
  gedeeldEigenaarschap?: string | null;
  @Field(() => String, { nullable: true, description: 'Intended results; at most 2000 characters.' })
  beoogdeResultaten?: string | null;
  @Field(() => String, { nullable: true, description: 'Urgency; at most 1000 characters.' })
  urgentie?: string | null;
  @Field(() => String, { nullable: true, description: 'Fit with the regional priorities.' })
  regionalePrioriteit?: string | null;
  @Field(() => String, { nullable: true, description: 'Costs and benefits over the domains.' })
  kostenEnOpbrengsten?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The gemeente has an artikel 12 status (DOS-040).' })
  artikel12Status?: boolean | null;
}
@InputType({ description: 'For whom (DOS-018, DOS-035).' })
export class DoelgroepInput {
  @Field(() => String, { nullable: true, description: 'Who; at most 500 characters.' })
  omschrijving?: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of persons.' })
  omvang?: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of persons expected to be reached.' })
  verwachtBereik?: number | null;
  @Field(() => String, { nullable: true, description: 'Why this is for a community; at most 1500 characters.' })
  gemeenschapsgericht?: string | null;
}
@InputType({ description: 'Contribution to less need for Wlz care (DOS-017, DOS-060a).' })
export class BijdrageAanDoelInput {
  @Field(() => [Mechanisme], { nullable: true, description: 'Mechanisms, at least one at submission.' })
  mechanismen?: Mechanisme[] | null;
  @Field(() => String, { nullable: true, description: 'How and how much; at most 3000 characters.' })
  wijzeEnMate?: string | null;
  @Field(() => String, { nullable: true, description: 'Effect on the quality of life; at most 1500 characters.' })
  kwaliteitVanLeven?: string | null;
}
@InputType({ description: 'An activity.' })
export class ActiviteitInput {
  @Field(() => String, { description: 'Code within the plan, e.g. `A1`.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  naam!: string;
  @Field(() => ActiviteitVorm, { description: 'Collective, mixed or individual.' })
  vorm!: ActiviteitVorm;
  @Field(() => String, { nullable: true, description: 'What is done; at most 1500 characters.' })
  omschrijving?: string | null;
  @Field(() => [String], { nullable: true, description: 'CBS codes of buurten, a subset of those of the plan.' })
  buurten?: string[] | null;
  @Field(() => Uuid, { nullable: true, description: 'Id of the partner that carries it out.' })
  uitvoerderId?: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'First day.' })
  start?: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'Last day.' })
  einde?: string | null;
  @Field(() => Aantal, { description: 'Planned quantity.' })
  gepland!: number;
  @Field(() => String, { description: 'Unit.' })
  eenheid!: string;
}
@InputType({ description: 'A line of the budget.' })
export class BegrotingsregelInput {
  @Field(() => String, { description: 'What the money is for.' })
  omschrijving!: string;
  @Field(() => Kostensoort, { description: 'Kind of cost.' })
  kostensoort!: Kostensoort;
  @Field(() => String, { nullable: true, description: 'Code of the activity; absent = general.' })
  activiteit?: string | null;
  @Field(() => Aantal, { description: 'Quantity.' })
  aantal!: number;
  @Field(() => String, { description: 'Unit.' })
  eenheid!: string;
  @Field(() => Bedrag, { description: 'Price of a unit.' })
  tarief!: number;
  @Field(() => Boolean, { nullable: true, description: 'Declares that it is no part of the Wlz package (DOS-060c).' })
  buitenWlzPakket?: boolean | null;
}
@InputType({ description: 'What a party other than the zorgkantoor pays.' })
export class BijdrageInput {
  @Field(() => Uuid, { description: 'Id of the partner.' })
  partnerId!: string;
  @Field(() => BijdrageSoort, { description: 'Money or in kind.' })
  soort!: BijdrageSoort;
  @Field(() => Bedrag, { description: 'Amount.' })
  bedrag!: number;
  @Field(() => Zekerheid, { description: 'How firm it is.' })
  zekerheid!: Zekerheid;
}
@InputType({ description: 'An expected saving.' })
export class BesparingInput {
  @Field(() => Domein, { description: 'Where the saving falls.' })
  domein!: Domein;
  @Field(() => Mechanisme, { description: 'How.' })
  mechanisme!: Mechanisme;
  @Field(() => Int, { description: 'Number of persons.' })
  personen!: number;
  @Field(() => Aantal, { description: 'Units per person.' })
  omvangPerPersoon!: number;
  @Field(() => String, { description: 'Unit.' })
  eenheid!: string;
  @Field(() => Bedrag, { description: 'Key figure: euro per unit.' })
  kental!: number;
  @Field(() => Bedrag, { nullable: true, description: 'Costs that come instead, per unit; absent = none.' })
  tegenkosten?: number | null;
  @Field(() => Percentage, { description: 'Chance that it happens.' })
  realisatiekans!: number;
  @Field(() => String, { description: 'Source of the key figure.' })
  bronKental!: string;
  @Field(() => Int, { description: 'Year of the key figure.' })
  jaarKental!: number;
  @Field(() => String, { description: 'Why this is plausible; at most 1000 characters.' })
  onderbouwing!: string;
}
@InputType({ description: 'A dated step.' })
export class MijlpaalInput {
  @Field(() => String, { description: 'What.' })
  omschrijving!: string;
  @Field(() => LokaleDatum, { description: 'When.' })
  datum!: string;
}
@InputType({ description: 'How the result lasts after the financing (DOS-015, DOS-063a).' })
export class BorgingInput {
  @Field(() => Domein, { nullable: true, description: 'The most fitting domain.' })
  domein?: Domein | null;
  @Field(() => String, { nullable: true, description: 'The intended structural financier.' })
  financier?: string | null;
  @Field(() => [MijlpaalInput], { nullable: true, description: 'Steps towards it, at least one at submission.' })
  stappen?: MijlpaalInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'How it ends when that does not succeed; at most 1000 characters.',
  })
  afrondingZonderBorging?: string | null;
}
@InputType({ description: 'A risk.' })
export class RisicoInput {
  @Field(() => String, { description: 'What can go wrong.' })
  omschrijving!: string;
  @Field(() => Int, { description: 'Chance, 1 to 5.' })
  kans!: number;
  @Field(() => Int, { description: 'Impact, 1 to 5.' })
  impact!: number;
  @Field(() => String, { description: 'What is done about it.' })
  maatregel!: string;
}
@InputType({ description: 'What the applicant declares.' })
export class VerklaringenInput {
  @Field(() => Boolean, { nullable: true, description: 'No double financing (DOS-024, DOS-079).' })
  geenDubbelfinanciering?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'No excluded costs (DOS-070 to DOS-079).' })
  geenUitgeslotenKosten?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Authorised to sign.' })
  tekenbevoegd?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'No personal data of clients (DOS-096).' })
  geenPersoonsgegevens?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Has read the reservations of chapter 7.' })
  voorbehoudenGelezen?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Agrees to the quarterly delivery to the VU (DOS-085c).' })
  vuLeveringAkkoord?: boolean | null;
}

@InputType({
  description:
    'The content of bijlage 1. Everything but scheme, year and title is optional while it is a draft; the toets says what is missing. In a change: absent = stays as it is, null = is emptied, a list replaces the whole list.',
})
export class AanvraagInhoudInput {
  @Field(() => RegelingCode, { description: 'The scheme.' })
  regeling!: RegelingCode;
  @Field(() => Int, { description: 'The calendar year of the plan (DOS-008).' })
  jaar!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Which year of financing this is, from 1; follows from the previous aanvraag when linked.',
  })
  projectjaar?: number | null;
  @Field(() => Uuid, { nullable: true, description: 'Last year’s aanvraag of the same project (DOS-080).' })
  vorigeAanvraagId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The project used the transition policy of 2026 (DOS-069).' })
  overgangsbeleid2026?: boolean | null;
  @Field(() => UitzonderingsverzoekInput, { nullable: true, description: 'Request for a lower own share (DOS-069).' })
  uitzonderingsverzoek?: UitzonderingsverzoekInput | null;
  @Field(() => String, { description: 'Title; at most 120 characters at submission.' })
  titel!: string;
  @Field(() => String, { nullable: true, description: 'Public summary; at most 1500 characters.' })
  samenvatting?: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'First day, within the year (DOS-008).' })
  startdatum?: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'Last day, within the year (DOS-008, DOS-013).' })
  einddatum?: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'The applicant; absent = the caller’s own organisation. Another one is refused when storing.',
  })
  aanvragerId?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'CBS codes; the first decides which zorgkantoor is competent (DOS-012).',
  })
  gemeenten?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'CBS codes of the buurten, e.g. `BU02280105`.' })
  buurten?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Year of the CBS division that the buurten are from.' })
  cbsIndelingsjaar?: number | null;
  @Field(() => [AanvraagPartnerInput], { nullable: true, description: 'The other parties.' })
  partners?: AanvraagPartnerInput[] | null;
  @Field(() => ProbleemanalyseInput, { nullable: true, description: 'The shared analysis of the problem.' })
  probleemanalyse?: ProbleemanalyseInput | null;
  @Field(() => DoelgroepInput, { nullable: true, description: 'For whom.' })
  doelgroep?: DoelgroepInput | null;
  @Field(() => BijdrageAanDoelInput, { nullable: true, description: 'Contribution to less need for Wlz care.' })
  bijdrageAanDoel?: BijdrageAanDoelInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'How representatives and carers were involved; no names (DOS-060b).',
  })
  betrokkenheidNaasten?: string | null;
  @Field(() => [ActiviteitInput], { nullable: true, description: 'Activities.' })
  activiteiten?: ActiviteitInput[] | null;
  @Field(() => [BegrotingsregelInput], { nullable: true, description: 'Lines of the budget.' })
  begroting?: BegrotingsregelInput[] | null;
  @Field(() => [BijdrageInput], { nullable: true, description: 'What parties other than the zorgkantoor pay.' })
  financiering?: BijdrageInput[] | null;
  @Field(() => Bedrag, {
    nullable: true,
    description: 'Asked of the zorgkantoor; with `financiering` it equals the costs to the cent (DOS-060e).',
  })
  gevraagdeBijdrage?: number | null;
  @Field(() => [BesparingInput], { nullable: true, description: 'Expected savings.' })
  besparingen?: BesparingInput[] | null;
  @Field(() => BorgingInput, { nullable: true, description: 'How the result lasts.' })
  borging?: BorgingInput | null;
  @Field(() => [RisicoInput], { nullable: true, description: 'Risks.' })
  risicos?: RisicoInput[] | null;
  @Field(() => [MijlpaalInput], { nullable: true, description: 'Milestones.' })
  mijlpalen?: MijlpaalInput[] | null;
  @Field(() => VerklaringenInput, { nullable: true, description: 'Declarations.' })
  verklaringen?: VerklaringenInput | null;
}
