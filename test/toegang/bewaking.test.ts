import 'reflect-metadata';

import { GraphQLBoolean, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, graphqlSync } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../server/platform/toegang/actor.ts';
import { bewaakSchema, OngedekteToegang } from '../../server/platform/toegang/bewaking.ts';
import type { Rol } from '../../server/platform/toegang/rol.ts';
import { ingelogd, type Toegangsbeleid, toegangstekst, voorRollen } from '../../server/platform/toegang/toegang.ts';
import { maakSchema, sdl } from '../../server/schema.ts';
import { OPERATIES, ROLLEN } from './tabel.ts';
import { bewaakteVelden, wortelvelden } from './vragen.ts';

const metBeleid = (toegang: Toegangsbeleid | 'MET_DE_RIJ') => ({ extensions: { toegang } });
const leeg = (beleid: Toegangsbeleid): Toegangsbeleid => ({ ...beleid, bijWeigering: 'LEEG' });

interface Opzet {
  query?: object;
  mutatie?: object;
  type?: object;
  veld?: object;
}

/** A schema of one query, one mutation and one type, each with what is declared for it. */
function schemaMet({ query = metBeleid(ingelogd), mutatie = metBeleid(ingelogd), type = {}, veld = {} }: Opzet) {
  const Ding = new GraphQLObjectType({ name: 'Ding', fields: { naam: { type: GraphQLString, ...veld } }, ...type });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { ding: { type: Ding, resolve: () => ({ naam: 'x' }), ...query } },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: { doe: { type: GraphQLBoolean, resolve: () => true, ...mutatie } },
    }),
  });
}
const actor = (...rollen: Rol[]): Actor => ({
  subject: 's',
  naam: 'S',
  soort: 'SYSTEEM',
  rollen,
  organisatie: null,
  zorgkantoor: null,
});
const vraag = (schema: GraphQLSchema, source: string, wie: Actor | null) => {
  const { data, errors } = graphqlSync({ schema, source, contextValue: { actor: wie } });
  return { data: data && { ...data }, codes: (errors ?? []).map((fout) => fout.extensions.code) };
};

describe('10: wat niet is aangegeven, gaat niet open', () => {
  const rij = metBeleid('MET_DE_RIJ');

  it.each([
    ['een query', { type: rij, query: {} }, 'Query.ding'],
    ['een mutatie', { type: rij, mutatie: {} }, 'Mutation.doe'],
    ['een type', {}, 'Ding.naam'],
    ['een query met het beleid van een rij', { type: rij, query: rij }, 'Query.ding'],
  ])('weigert een schema waarin %s geen beleid noemt, en noemt de plaats', (_wat, opzet: Opzet, plaats) => {
    expect(() => bewaakSchema(schemaMet(opzet))).toThrow(OngedekteToegang);
    expect(() => bewaakSchema(schemaMet(opzet))).toThrow(`Geen toegangsbeleid op: ${plaats}`);
  });

  it('laat ook een wortel die zelf met de rij meegaat niet door zonder beleid per operatie', () => {
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', ...rij, fields: { open: { type: GraphQLString } } }),
    });
    expect(() => bewaakSchema(schema)).toThrow('Query.open');
  });

  it('weigert een verplicht veld dat bij weigering leeg zou moeten zijn', () => {
    const veld = { type: new GraphQLNonNull(GraphQLString), ...metBeleid(leeg(voorRollen('BESLISSER'))) };
    expect(() => bewaakSchema(schemaMet({ type: rij, veld }))).toThrow(/Ding\.naam kan niet leeg zijn/);
  });

  it('laat door wie mag, weigert wie niet mag, en voert dan niets uit', () => {
    let gedaan = 0;
    const mutatie = { ...metBeleid(voorRollen('BESLISSER', 'FINANCIEEL')), resolve: () => ++gedaan > 0 };
    const schema = bewaakSchema(schemaMet({ type: rij, mutatie }));
    for (const rol of ROLLEN) {
      const mag = rol === 'BESLISSER' || rol === 'FINANCIEEL';
      expect(vraag(schema, 'mutation { doe }', actor(rol)), rol).toEqual(
        mag ? { data: { doe: true }, codes: [] } : { data: { doe: null }, codes: ['FORBIDDEN'] },
      );
    }
    expect(vraag(schema, 'mutation { doe }', actor())).toEqual({ data: { doe: null }, codes: ['FORBIDDEN'] });
    expect(vraag(schema, 'mutation { doe }', null)).toEqual({ data: { doe: null }, codes: ['UNAUTHENTICATED'] });
    expect(gedaan).toBe(2);
  });

  it('geeft bij LEEG null zonder fout aan wie is aangemeld, en een fout aan wie dat niet is', () => {
    const veld = metBeleid(leeg(voorRollen('BESLISSER')));
    const open = { ...metBeleid({ wie: 'OPENBAAR', bijWeigering: 'FOUT' }) };
    const schema = bewaakSchema(schemaMet({ type: rij, query: open, veld }));
    const naam = (wie: Actor | null) => vraag(schema, '{ ding { naam } }', wie);
    expect(naam(actor('BESLISSER'))).toEqual({ data: { ding: { naam: 'x' } }, codes: [] });
    expect(naam(actor('AANVRAGER'))).toEqual({ data: { ding: { naam: null } }, codes: [] });
    expect(naam(null)).toEqual({ data: { ding: { naam: null } }, codes: ['UNAUTHENTICATED'] });
  });
});

describe('10: het beleid staat in de SDL', () => {
  const schema = maakSchema();
  const tekst = sdl(schema);

  it('noemt bij elke operatie de rollen van de tabel', () => {
    for (const [naam, veld] of wortelvelden(schema)) {
      const wie = OPERATIES[naam] ?? [];
      const zin = /Access: ([^.]+)\./.exec(veld.description ?? '')?.[1];
      if (wie.length === ROLLEN.length) expect(zin, naam).toBe('everybody who is logged in');
      else expect(zin?.split(', ').sort(), naam).toEqual([...wie].sort());
    }
  });

  it('drukt af wat de bewaking afdwingt, ook bij velden', () => {
    for (const [naam, beleid] of bewaakteVelden(schema)) expect(tekst, naam).toContain(toegangstekst(beleid));
    expect(toegangstekst(leeg(voorRollen('BESLISSER')))).toBe('Access: BESLISSER. Null for others.');
  });
});
