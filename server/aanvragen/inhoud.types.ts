import { Field, Int, ObjectType } from 'type-graphql';
import {
  ActiviteitVorm,
  BijdrageSoort,
  Domein,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  Zekerheid,
} from '../beleid/begrippen.ts';
import { Partner } from '../partners/partner.types.ts';
import { Aantal, Bedrag, LokaleDatum, Percentage } from '../platform/graphql/scalars.ts';
import { MetDeRij } from '../platform/toegang/toegang.ts';

@ObjectType({ simpleResolvers: true, description: 'A party in the project with what it does there (bijlage 1, 1.2).' })
@MetDeRij()
export class AanvraagPartner {
  @Field(() => Partner, { description: 'The organisation.' })
  partner!: Partner;
  @Field(() => PartnerRol, { description: 'Its part in the project.' })
  rol!: PartnerRol;
}

@ObjectType({ simpleResolvers: true, description: 'An activity of the project (bijlage 1, 1.6).' })
@MetDeRij()
export class Activiteit {
  @Field(() => String, { description: 'Code within the plan, e.g. `A1`; budget lines refer to it.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  naam!: string;
  @Field(() => ActiviteitVorm, { description: 'Collective, mixed or individual (DOS-018, DOS-078).' })
  vorm!: ActiviteitVorm;
  @Field(() => String, { nullable: true, description: 'What is done.' })
  omschrijving!: string | null;
  @Field(() => [String], { description: 'CBS codes of the buurten in which it runs.' })
  buurten!: string[];
  @Field(() => Partner, { nullable: true, description: 'Who carries it out (DOS-006).' })
  uitvoerder!: Partner | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'First day.' })
  start!: string | null;
  @Field(() => LokaleDatum, { nullable: true, description: 'Last day.' })
  einde!: string | null;
  @Field(() => Aantal, { description: 'Planned quantity, in `eenheid`.' })
  gepland!: number;
  @Field(() => String, { description: 'Unit, e.g. bijeenkomst, uur, deelnemer, locatieweek.' })
  eenheid!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A line of the budget (bijlage 1, 1.8).' })
@MetDeRij()
export class Begrotingsregel {
  @Field(() => String, { description: 'What the money is for.' })
  omschrijving!: string;
  @Field(() => Kostensoort, { description: 'Kind of cost; some are never financed (DOS-070 to DOS-079).' })
  kostensoort!: Kostensoort;
  @Field(() => String, { nullable: true, description: 'Code of the activity; null = general.' })
  activiteit!: string | null;
  @Field(() => Aantal, { description: 'Quantity.' })
  aantal!: number;
  @Field(() => String, { description: 'Unit, e.g. uur, fte, stuk, maand.' })
  eenheid!: string;
  @Field(() => Bedrag, { description: 'Price of a unit.' })
  tarief!: number;
  @Field(() => Bedrag, { description: 'Quantity × price, rounded half up to the cent.' })
  bedrag!: number;
  @Field(() => Boolean, { nullable: true, description: 'Declared to be no part of the Wlz package (DOS-060c).' })
  buitenWlzPakket!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a party other than the zorgkantoor pays (bijlage 1, 1.9).' })
@MetDeRij()
export class Bijdrage {
  @Field(() => Partner, { description: 'Who pays.' })
  partner!: Partner;
  @Field(() => BijdrageSoort, { description: 'Money or in kind.' })
  soort!: BijdrageSoort;
  @Field(() => Bedrag, { description: 'Amount.' })
  bedrag!: number;
  @Field(() => Zekerheid, { description: 'How firm it is.' })
  zekerheid!: Zekerheid;
  @Field(() => Boolean, {
    description: 'Counts as own share: not from a party that is mainly paid from the Wlz (DOS-067, DOS-068).',
  })
  teltAlsEigenAandeel!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'An expected saving (bijlage 1, 1.10; DOS-060d).' })
@MetDeRij()
export class Besparing {
  @Field(() => Domein, { description: 'Where the saving falls.' })
  domein!: Domein;
  @Field(() => Mechanisme, { description: 'How.' })
  mechanisme!: Mechanisme;
  @Field(() => Int, { description: 'Number of persons.' })
  personen!: number;
  @Field(() => Aantal, { description: 'Units per person.' })
  omvangPerPersoon!: number;
  @Field(() => String, { description: 'Unit, e.g. maand, uur, dag.' })
  eenheid!: string;
  @Field(() => Bedrag, { description: 'Key figure: euro per unit.' })
  kental!: number;
  @Field(() => Bedrag, { description: 'Costs that come instead, per unit.' })
  tegenkosten!: number;
  @Field(() => Percentage, { description: 'Chance that it happens.' })
  realisatiekans!: number;
  @Field(() => String, { description: 'Source of the key figure.' })
  bronKental!: string;
  @Field(() => Int, { description: 'Year of the key figure.' })
  jaarKental!: number;
  @Field(() => String, { description: 'Why this is plausible.' })
  onderbouwing!: string;
  @Field(() => Bedrag, {
    description:
      'Persons × units × (key figure − costs instead) × chance, rounded half up to the cent. May be negative.',
  })
  bedrag!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The reasoned request for a lower own share (DOS-069), and what was decided.',
})
@MetDeRij()
export class Uitzonderingsverzoek {
  @Field(() => String, { description: 'Why.' })
  motivering!: string;
  @Field(() => Percentage, { description: 'Minimum own share that is asked for.' })
  gevraagdPercentage!: number;
  @Field(() => Percentage, {
    nullable: true,
    description: 'Minimum own share that the zorgkantoor decided on; null = not decided.',
  })
  minimumPercentage!: number | null;
  @Field(() => String, { nullable: true, description: 'Why the zorgkantoor decided so.' })
  besluitMotivering!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The shared analysis of the problem (bijlage 1, 1.4; DOS-022, DOS-023).',
})
@MetDeRij()
export class Probleemanalyse {
  @Field(() => String, { nullable: true, description: 'The task.' })
  opgave!: string | null;
  @Field(() => String, { nullable: true, description: 'Parties and shared ownership.' })
  gedeeldEigenaarschap!: string | null;
  @Field(() => String, { nullable: true, description: 'Intended results.' })
  beoogdeResultaten!: string | null;
  @Field(() => String, { nullable: true, description: 'Urgency in the region (DOS-034).' })
  urgentie!: string | null;
  @Field(() => String, { nullable: true, description: 'Fit with the regional priorities (DOS-037).' })
  regionalePrioriteit!: string | null;
  @Field(() => String, { nullable: true, description: 'Costs and benefits over the domains (DOS-023).' })
  kostenEnOpbrengsten!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The gemeente has an artikel 12 status (DOS-040).' })
  artikel12Status!: boolean | null;
}
@ObjectType({ simpleResolvers: true, description: 'For whom (bijlage 1, 1.5; DOS-018, DOS-035).' })
@MetDeRij()
export class Doelgroep {
  @Field(() => String, { nullable: true, description: 'Who.' })
  omschrijving!: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of persons.' })
  omvang!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of persons expected to be reached.' })
  verwachtBereik!: number | null;
  @Field(() => String, { nullable: true, description: 'Why this is for a community.' })
  gemeenschapsgericht!: string | null;
}
@ObjectType({
  simpleResolvers: true,
  description: 'Contribution to less need for Wlz care (art. 7.1.2 Blz; DOS-017, DOS-060a).',
})
@MetDeRij()
export class BijdrageAanDoel {
  @Field(() => [Mechanisme], { description: 'Mechanisms.' })
  mechanismen!: Mechanisme[];
  @Field(() => String, { nullable: true, description: 'How and how much.' })
  wijzeEnMate!: string | null;
  @Field(() => String, { nullable: true, description: 'Effect on the quality of life.' })
  kwaliteitVanLeven!: string | null;
}
@ObjectType({ simpleResolvers: true, description: 'A dated step.' })
@MetDeRij()
export class Mijlpaal {
  @Field(() => String, { description: 'What.' })
  omschrijving!: string;
  @Field(() => LokaleDatum, { description: 'When.' })
  datum!: string;
}
@ObjectType({
  simpleResolvers: true,
  description: 'How the result lasts after the financing (bijlage 1, 1.11; DOS-015, DOS-063a).',
})
@MetDeRij()
export class Borging {
  @Field(() => Domein, { nullable: true, description: 'The most fitting domain.' })
  domein!: Domein | null;
  @Field(() => String, { nullable: true, description: 'The intended structural financier.' })
  financier!: string | null;
  @Field(() => [Mijlpaal], { description: 'Steps towards it.' })
  stappen!: Mijlpaal[];
  @Field(() => String, { nullable: true, description: 'How it ends when that does not succeed.' })
  afrondingZonderBorging!: string | null;
}
@ObjectType({ simpleResolvers: true, description: 'A risk (bijlage 1, 1.12).' })
@MetDeRij()
export class Risico {
  @Field(() => String, { description: 'What can go wrong.' })
  omschrijving!: string;
  @Field(() => Int, { description: 'Chance, 1 to 5.' })
  kans!: number;
  @Field(() => Int, { description: 'Impact, 1 to 5.' })
  impact!: number;
  @Field(() => String, { description: 'What is done about it.' })
  maatregel!: string;
}
@ObjectType({ simpleResolvers: true, description: 'What the applicant declares (bijlage 1, 1.13).' })
@MetDeRij()
export class Verklaringen {
  @Field(() => Boolean, { nullable: true, description: 'No double financing (DOS-024, DOS-079).' })
  geenDubbelfinanciering!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'No excluded costs (DOS-070 to DOS-079).' })
  geenUitgeslotenKosten!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Authorised to sign.' })
  tekenbevoegd!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'No personal data of clients (DOS-096).' })
  geenPersoonsgegevens!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Has read the reservations of chapter 7.' })
  voorbehoudenGelezen!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Agrees to the quarterly delivery to the VU (DOS-085c).' })
  vuLeveringAkkoord!: boolean | null;
}
