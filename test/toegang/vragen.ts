import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { DataSource } from 'typeorm';
import type { Rol } from '../../server/platform/toegang/rol.ts';
import { beleidVan, type Toegangsbeleid } from '../../server/platform/toegang/toegang.ts';

export type Veld = GraphQLField<unknown, unknown>;

/** Values for inputs by their name, where any value of the type would be refused before access is looked at. */
const OP_NAAM: Record<string, () => unknown> = {
  regeling: () => 'DOS',
  jaar: () => 2027,
  code: () => 'GM0228',
  zorgkantoor: () => 'MENZIS',
  soort: () => 'OVERIG',
  maximum: () => '1000000.00',
};
const OP_TYPE: Record<string, () => unknown> = {
  UUID: randomUUID,
  Bedrag: () => '1.00',
  Aantal: () => '1',
  Percentage: () => '1.00',
  Date: () => '2026-11-16',
  DateTime: () => '2026-11-16T10:00:00Z',
  Int: () => 1,
  Boolean: () => true,
  String: () => 'proef',
};

/** The smallest value that a type accepts: what may be absent is absent. */
export function minimaal(type: GraphQLInputType, naam: string): unknown {
  if (isNonNullType(type)) return minimaal(type.ofType as GraphQLInputType, naam);
  if (isListType(type)) return [minimaal(type.ofType, naam)];
  const opNaam = OP_NAAM[naam]?.();
  // A name may stand for values of several enums.
  if (opNaam !== undefined && !(isEnumType(type) && !type.getValue(String(opNaam)))) return opNaam;
  if (isInputObjectType(type)) {
    const nodig = Object.values(type.getFields()).filter((veld) => isNonNullType(veld.type));
    return Object.fromEntries(nodig.map((veld) => [veld.name, minimaal(veld.type, veld.name)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const maak = OP_TYPE[getNamedType(type).name];
  if (!maak) throw new Error(`geen voorbeeldwaarde voor ${String(type)}`);
  return maak();
}

/** A request of one root field with the smallest input and the smallest selection. */
export function minimaleVraag(wortel: string, veld: Veld): { query: string; variables: Record<string, unknown> } {
  const nodig = veld.args.filter((argument) => isNonNullType(argument.type));
  const kop = nodig.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const gebruik = nodig.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const type = getNamedType(veld.type);
  const keuze = !isObjectType(type) ? '' : type.getFields().fouten ? '{ fouten { code } }' : '{ __typename }';
  return {
    query: `${wortel.toLowerCase()} V${kop && `(${kop})`} { ${veld.name}${gebruik && `(${gebruik})`} ${keuze} }`,
    variables: Object.fromEntries(nodig.map((argument) => [argument.name, minimaal(argument.type, argument.name)])),
  };
}

export const wortelvelden = (schema: GraphQLSchema): [string, Veld][] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? Object.values(type.getFields()).map((veld): [string, Veld] => [`${type.name}.${veld.name}`, veld]) : [],
  );

/** The fields outside the roots that name a policy of their own. */
export function bewaakteVelden(schema: GraphQLSchema): [string, Toegangsbeleid][] {
  const wortels = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || wortels.includes(type)) return [];
    return Object.values(type.getFields()).flatMap((veld): [string, Toegangsbeleid][] => {
      const beleid = beleidVan(veld.extensions);
      return beleid && beleid !== 'MET_DE_RIJ' ? [[`${type.name}.${veld.name}`, beleid]] : [];
    });
  });
}

/** True when a field's own policy lets the role through; a field without one is as visible as its row. */
export function ziet(veld: Veld, rol: Rol): boolean {
  const beleid = beleidVan(veld.extensions);
  if (!beleid || beleid === 'MET_DE_RIJ' || typeof beleid.wie === 'string') return true;
  return beleid.wie.includes(rol);
}

/** Everything below a type down to a depth, as a selection; `mee` decides field by field. */
export function alles(
  schema: GraphQLSchema,
  typenaam: string,
  diepte: number,
  mee: (pad: string, veld: Veld) => boolean = () => true,
): string {
  const type = schema.getType(typenaam);
  if (!isObjectType(type)) return '';
  const velden = Object.values(type.getFields()).flatMap((veld) => {
    if (!mee(`${typenaam}.${veld.name}`, veld) || veld.args.some((argument) => isNonNullType(argument.type))) return [];
    const onder = getNamedType(veld.type);
    if (!isObjectType(onder)) return [veld.name];
    const binnen = diepte > 1 ? alles(schema, onder.name, diepte - 1, mee) : '';
    return binnen ? [`${veld.name} ${binnen}`] : [];
  });
  return velden.length > 0 ? `{ ${velden.join(' ')} }` : '';
}

/** What the whole database holds, as one value: equal before and after means that nothing was written. */
export async function vingerafdruk(bron: DataSource): Promise<string> {
  const tabellen: { naam: string }[] = await bron.query(
    `SELECT table_name AS naam FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const delen = tabellen.map(
    ({ naam }) => `SELECT '${naam}', count(*), md5(string_agg(t::text, ',' ORDER BY t::text)) FROM "${naam}" t`,
  );
  return JSON.stringify(await bron.query(delen.join(' UNION ALL ')));
}

/** The codes of the errors in an answer. */
export const codes = (antwoord: { errors: { extensions: Record<string, unknown> }[] | undefined }): unknown[] =>
  (antwoord.errors ?? []).map((fout) => fout.extensions.code);
