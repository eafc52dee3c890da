import 'reflect-metadata';

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { buildSchema } from 'graphql';
import { DataSource, type EntityTarget, In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { AanvraagEntity } from '../../server/aanvragen/aanvraag.entity.ts';
import {
  AanvraagPartnerEntity,
  BegrotingsregelEntity,
  BijdrageEntity,
} from '../../server/aanvragen/onderdelen.entity.ts';
import { entiteiten } from '../../server/opslag.ts';
import { PartnerEntity } from '../../server/partners/partner.entity.ts';

/**
 * The usual way: Apollo, TypeORM entities, a dataloader per relation and request. No token, no log, no limits, and the row
 * scope of Menzis written out.
 */
const ARGUMENT = JSON.parse(process.argv[2] ?? '{}') as { url: string };
const bron = await new DataSource({
  type: 'postgres',
  url: ARGUMENT.url,
  entities: entiteiten,
  poolSize: 10,
  extra: { idleTimeoutMillis: 0, options: '-c jit=off' },
}).initialize();

const schema = buildSchema(`
  scalar UUID
  scalar DateTime
  enum AanvraagOrderVeld { INGEDIEND_OP }
  enum Richting { DESC }
  input StatusFilter { eq: String }
  input IntFilter { eq: Int }
  input AanvraagWhere { status: StatusFilter jaar: IntFilter zoek: String }
  input AanvraagOrder { veld: AanvraagOrderVeld! richting: Richting! }
  type Partner { naam: String! soort: String! }
  type Regel { omschrijving: String! kostensoort: String! bedrag: String! }
  type Bijdrage { soort: String! bedrag: String! partner: Partner! }
  type Deelname { rol: String! partner: Partner! }
  type Aanvraag { id: UUID! kenmerk: String! titel: String! status: String! jaar: Int! ingediendOp: DateTime gevraagdeBijdrage: String
    aanvrager: Partner! begroting: [Regel!]! financiering: [Bijdrage!]! partners: [Deelname!]! }
  type Lijst { nodes: [Aanvraag!]! totalCount: Int! }
  type Query { aanvraag(id: UUID!): Aanvraag aanvragen(where: AanvraagWhere, order: [AanvraagOrder!], first: Int, offset: Int): Lijst! }
`);

interface Ctx {
  partners: DataLoader<string, PartnerEntity>;
  begroting: DataLoader<string, BegrotingsregelEntity[]>;
  financiering: DataLoader<string, BijdrageEntity[]>;
  deelnames: DataLoader<string, AanvraagPartnerEntity[]>;
}
const bedrag = (cent: number) => `${Math.trunc(cent / 100)}.${String(cent % 100).padStart(2, '0')}`;

function onderdelen<T extends ObjectLiteral & { aanvraagId: string }>(soort: EntityTarget<T>): DataLoader<string, T[]> {
  return new DataLoader(async (ids) => {
    const rijen = await bron
      .getRepository(soort)
      .createQueryBuilder('o')
      .where({ aanvraagId: In([...ids]) })
      .orderBy('o.volgorde')
      .getMany();
    const per = groepeer(rijen);
    return ids.map((id) => per.get(id) ?? []);
  });
}
function groepeer<T extends { aanvraagId: string }>(rijen: T[]): Map<string, T[]> {
  const per = new Map<string, T[]>();
  for (const rij of rijen) {
    const lijst = per.get(rij.aanvraagId);
    if (lijst) lijst.push(rij);
    else per.set(rij.aanvraagId, [rij]);
  }
  return per;
}

const maakCtx = (): Ctx => ({
  partners: new DataLoader(async (ids) => {
    const rijen = await bron.getRepository(PartnerEntity).findBy({ id: In([...ids]) });
    const per = new Map(rijen.map((rij) => [rij.id, rij]));
    return ids.map((id) => per.get(id) ?? new Error('weg'));
  }),
  begroting: onderdelen(BegrotingsregelEntity),
  financiering: onderdelen(BijdrageEntity),
  deelnames: onderdelen(AanvraagPartnerEntity),
});

const vanMenzis = (): SelectQueryBuilder<AanvraagEntity> =>
  bron
    .getRepository(AanvraagEntity)
    .createQueryBuilder('a')
    .where(`a.zorgkantoor_code = 'MENZIS' AND a.afstemming_uitkomst IS NOT NULL`);

interface Argumenten {
  where?: { status?: { eq: string }; jaar?: { eq: number }; zoek?: string };
  order?: unknown[];
  first?: number;
  offset?: number;
}
const Aanvraag = {
  gevraagdeBijdrage: (a: AanvraagEntity) => (a.gevraagdeBijdrage === null ? null : bedrag(a.gevraagdeBijdrage)),
  ingediendOp: (a: AanvraagEntity) => a.ingediendOp?.toISOString() ?? null,
  aanvrager: (a: AanvraagEntity, _: unknown, ctx: Ctx) => ctx.partners.load(a.aanvragerId),
  begroting: async (a: AanvraagEntity, _: unknown, ctx: Ctx) =>
    (await ctx.begroting.load(a.id)).map((regel) => ({ ...regel, bedrag: bedrag(regel.bedrag) })),
  financiering: async (a: AanvraagEntity, _: unknown, ctx: Ctx) =>
    (await ctx.financiering.load(a.id)).map((regel) => ({
      ...regel,
      bedrag: bedrag(regel.bedrag),
      partner: () => ctx.partners.load(regel.partnerId),
    })),
  partners: async (a: AanvraagEntity, _: unknown, ctx: Ctx) =>
    (await ctx.deelnames.load(a.id)).map((regel) => ({ ...regel, partner: () => ctx.partners.load(regel.partnerId) })),
};
const Query = {
  aanvraag: (_: unknown, { id }: { id: string }) => vanMenzis().andWhere('a.id = :id', { id }).getOne(),
  aanvragen: (_: unknown, { where, order, first = 25, offset = 0 }: Argumenten) => {
    const vraag = vanMenzis();
    if (where?.status) vraag.andWhere('a.status = :status', { status: where.status.eq });
    if (where?.jaar) vraag.andWhere('a.jaar = :jaar', { jaar: where.jaar.eq });
    if (where?.zoek) {
      const [een = '', twee = ''] = where.zoek.split(' ');
      vraag.andWhere(
        `(a.zoek @@ (to_tsquery('nederlands', :een) && (to_tsquery('nederlands', :twee) || to_tsquery('woorden', :twee))) OR a.zoek_tekst LIKE bevatpatroon(:tekst))`,
        { een, twee: `${twee}:*`, tekst: where.zoek },
      );
    }
    return {
      totalCount: () => vraag.clone().getCount(),
      nodes: () =>
        vraag
          .clone()
          .addSelect(`coalesce(a.ingediend_op, '-infinity'::timestamptz)`, 'sorteer')
          .orderBy(order ? 'sorteer' : 'a.gewijzigd_op', 'DESC')
          .addOrderBy('a.id', 'DESC')
          .limit(first)
          .offset(offset)
          .getMany(),
    };
  },
};
Object.assign(schema.getQueryType()?.getFields().aanvraag ?? {}, { resolve: Query.aanvraag });
Object.assign(schema.getQueryType()?.getFields().aanvragen ?? {}, { resolve: Query.aanvragen });
const type = schema.getType('Aanvraag');
if (type && 'getFields' in type)
  for (const [naam, resolve] of Object.entries(Aanvraag)) Object.assign(type.getFields()[naam] ?? {}, { resolve });

const { url } = await startStandaloneServer(new ApolloServer<Ctx>({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => maakCtx(),
});
process.stdout.write(`${url.replace(/\/$/, '')}\n`);
