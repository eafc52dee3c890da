import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { BijdrageSoort, type PartnerSoort, type RegelingCode, Zekerheid } from '../beleid/begrippen.ts';
import { teltAlsEigenAandeel } from '../beleid/kerncijfers.ts';
import type { Kaderregister } from '../beleidskaders/register.ts';
import { partnerBron } from '../partners/partner.lezen.ts';
import { Partner } from '../partners/partner.types.ts';
import { Bedrag } from '../platform/graphql/scalars.ts';
import { kolom } from '../platform/lezen/bron.ts';
import { MetDeRij, Toegang } from '../platform/toegang/toegang.ts';
import { bereikAanvraag, dossierVelden, RIJEN } from './aanvraag.toegang.ts';
import { kaderVanRij } from './planlezen.ts';

export const BijdrageStand = { TOEGEKEND: 'TOEGEKEND', LOPEND: 'LOPEND', BEEINDIGD: 'BEEINDIGD' } as const;
export type BijdrageStand = (typeof BijdrageStand)[keyof typeof BijdrageStand];
registerEnumType(BijdrageStand, {
  name: 'BijdrageStand',
  description: 'How far the plans are that a contribution stands in.',
  valuesConfig: {
    TOEGEKEND: { description: 'Awarded.' },
    LOPEND: { description: 'Being written or treated.' },
    BEEINDIGD: { description: 'Withdrawn, rejected or not taken up: nothing will come of it.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'What an organisation contributes in one year to plans of one state, of one kind and certainty.',
})
@MetDeRij()
export class Bijdragetotaal {
  @Field(() => Int, { description: 'Calendar year of the plans.' })
  jaar!: number;
  @Field(() => BijdrageStand, { description: 'How far those plans are.' })
  stand!: BijdrageStand;
  @Field(() => BijdrageSoort, { description: 'Money or in kind.' })
  soort!: BijdrageSoort;
  @Field(() => Zekerheid, { description: 'Promised, or conditional still.' })
  zekerheid!: Zekerheid;
  @Field(() => Boolean, { description: 'Whether it counts as own share (DOS-067, DOS-068).' })
  teltAlsEigenAandeel!: boolean;
  @Field(() => Int, { description: 'Lines of financing that are summed here.' })
  aantal!: number;
  @Field(() => Bedrag, { description: 'Their sum.' })
  bedrag!: number;
}

const STAND =
  "CASE WHEN a.status = 'TOEGEKEND' THEN 'TOEGEKEND' WHEN a.status IN ('INGETROKKEN','AFGEWEZEN','NIET_IN_BEHANDELING') THEN 'BEEINDIGD' ELSE 'LOPEND' END";
const SLEUTEL = 'a.jaar, a.regeling, a.kader_versie, a.status, b.soort, b.zekerheid';

type Groep = [
  jaar: number,
  regeling: RegelingCode,
  kaderVersie: string,
  status: string,
  soort: BijdrageSoort,
  zekerheid: Zekerheid,
  stand: BijdrageStand,
  aantal: number,
  bedrag: number,
];
interface Gelezen {
  partner: { soort: PartnerSoort; wlzGefinancierd: boolean };
  groepen: Groep[];
}

// Partners know nothing of aanvragen: what they contribute is added from this side. Summed by the database over the
// aanvragen that the caller may see; whether a group counts as own share is for the framework of its plans to say.
partnerBron.velden.bijdragen = kolom(
  (alias, opdracht) =>
    `json_build_array(${alias}.soort, ${alias}.wlz_gefinancierd, (SELECT json_agg(json_build_array(s.jaar, s.regeling, s.kader_versie, s.status, s.soort, s.zekerheid, s.stand, s.aantal, s.bedrag)` +
    ` ORDER BY s.jaar DESC, s.stand, s.soort, s.zekerheid) FROM (SELECT ${SLEUTEL}, ${STAND} AS stand, count(*) AS aantal, sum(b.bedrag) AS bedrag` +
    ` FROM bijdrage b JOIN aanvraag a ON a.id = b.aanvraag_id WHERE b.partner_id = ${alias}.id AND ${bereikAanvraag(opdracht, 'a')} GROUP BY ${SLEUTEL}) s))`,
  (waarde): Gelezen => {
    const [soort, wlzGefinancierd, groepen] = waarde as [PartnerSoort, boolean, Groep[] | null];
    return { partner: { soort, wlzGefinancierd }, groepen: groepen ?? [] };
  },
);

@Resolver(() => Partner)
export class PartnerBijdragenResolver {
  constructor(private readonly kaders: Kaderregister) {}

  @FieldResolver(() => [Bijdragetotaal], {
    description: 'What it contributes to plans, summed by year, state, kind and certainty; newest year first.',
  })
  @Toegang(dossierVelden, `Sums over the aanvragen that the caller may see. ${RIJEN}`)
  bijdragen(
    @Root() { bijdragen }: { bijdragen: Gelezen },
    @Arg('jaar', () => Int, { nullable: true, description: 'Only of this year; absent = all.' })
    jaar: number | null | undefined,
  ): Bijdragetotaal[] {
    const totalen = new Map<string, Bijdragetotaal>();
    for (const [vanJaar, regeling, kaderVersie, status, soort, zekerheid, stand, aantal, bedrag] of bijdragen.groepen) {
      if (typeof jaar === 'number' && jaar !== vanJaar) continue;
      const kader = kaderVanRij(this.kaders, { regeling, jaar: vanJaar, kaderVersie, status });
      const telt = teltAlsEigenAandeel(bijdragen.partner, soort, kader);
      const sleutel = [vanJaar, stand, soort, zekerheid, telt].join();
      const al = totalen.get(sleutel);
      totalen.set(sleutel, {
        ...{ jaar: vanJaar, stand, soort, zekerheid, teltAlsEigenAandeel: telt },
        aantal: (al?.aantal ?? 0) + aantal,
        bedrag: (al?.bedrag ?? 0) + bedrag,
      });
    }
    return [...totalen.values()];
  }
}
