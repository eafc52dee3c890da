import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What a query selects below a field: field name → what is selected below that. Aliases of one field are merged. */
export type Selectie = Map<string, Selectie>;

/** The selection below the field that is being resolved. */
export function selectieVan(info: GraphQLResolveInfo): Selectie {
  const selectie: Selectie = new Map();
  for (const knoop of info.fieldNodes) if (knoop.selectionSet) verzamel(knoop.selectionSet, info, selectie);
  return selectie;
}

/** A selection written out by hand, for what the server itself needs. */
export function selectie(...velden: (string | [string, Selectie])[]): Selectie {
  return new Map(velden.map((veld) => (typeof veld === 'string' ? [veld, new Map()] : veld)));
}

/** Everything that one of the selections asks for. */
export function voegSamen(...delen: (Selectie | undefined)[]): Selectie {
  const samen: Selectie = new Map();
  for (const deel of delen) for (const [naam, onder] of deel ?? []) samen.set(naam, voegSamen(samen.get(naam), onder));
  return samen;
}

function verzamel(verzameling: SelectionSetNode, info: GraphQLResolveInfo, doel: Selectie): void {
  for (const knoop of verzameling.selections) {
    if (overgeslagen(knoop, info)) continue;
    if (knoop.kind === Kind.FIELD) {
      if (knoop.name.value.startsWith('__')) continue;
      const onder = doel.get(knoop.name.value) ?? new Map();
      doel.set(knoop.name.value, onder);
      if (knoop.selectionSet) verzamel(knoop.selectionSet, info, onder);
    } else if (knoop.kind === Kind.INLINE_FRAGMENT) {
      verzamel(knoop.selectionSet, info, doel);
    } else {
      const fragment = info.fragments[knoop.name.value];
      if (fragment) verzamel(fragment.selectionSet, info, doel);
    }
  }
}

function overgeslagen(knoop: Pick<FieldNode, 'directives'>, info: GraphQLResolveInfo): boolean {
  if (!knoop.directives?.length) return false;
  if (getDirectiveValues(GraphQLSkipDirective, knoop, info.variableValues)?.if === true) return true;
  return getDirectiveValues(GraphQLIncludeDirective, knoop, info.variableValues)?.if === false;
}
