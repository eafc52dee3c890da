import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
// The package's ESM build loads graphql a second time, under another file name; its CommonJS build does not.
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity/cjs';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { graphqlFout, nietAangemeld, onjuisteInvoer } from '../fouten/graphqlfouten.ts';
import type { Ctx } from './context.ts';
import { bewaarVariabelen, typenaam } from './variabelen.ts';
import { MAXIMUM_AANTAL, STANDAARD_AANTAL } from './verbinding.ts';

/** What one request, and one caller, may ask. */
export interface Limieten {
  /** Tokens in a document. */
  tokens: number;
  /** Levels of nesting. */
  diepte: number;
  /** Fields, with list sizes multiplied through. */
  kosten: number;
  /** Mutations in one operation. */
  mutatiesPerVerzoek: number;
  /** Mutations of one caller in a minute; each alias counts. */
  mutatiesPerMinuut: number;
  /** Files that one caller sends or has made in a minute. */
  bestandenPerMinuut: number;
}

export const STANDAARD_LIMIETEN: Limieten = {
  tokens: 1_000,
  diepte: 15,
  kosten: 60_000,
  mutatiesPerVerzoek: 10,
  mutatiesPerMinuut: 6_000,
  bestandenPerMinuut: 120,
};

/** Rows that a list without a page size is assumed to hold. */
const GESCHATTE_LIJST = 8;
/** Levels in the variables; the deepest input has ten. */
const DIEPSTE_VARIABELE = 30;
/** Characters of a message about a variable: it quotes the value. */
const LANGSTE_MELDING = 500;

/** Validation rule: no deeper than the limit; fragments count, and circles in them end the count. */
export function diepteregel(maximum: number) {
  return (context: ValidationContext): ASTVisitor => {
    const fragmenten = new Map<string, FragmentDefinitionNode>();
    const dieptes = new Map<string, number>();
    for (const definitie of context.getDocument().definitions) {
      if (definitie.kind === Kind.FRAGMENT_DEFINITION) fragmenten.set(definitie.name.value, definitie);
    }
    const diepteVan = (verzameling: SelectionSetNode, bezig: ReadonlySet<string>): number => {
      let diepste = 0;
      for (const knoop of verzameling.selections) {
        let diepte = 0;
        if (knoop.kind === Kind.FIELD) diepte = 1 + (knoop.selectionSet ? diepteVan(knoop.selectionSet, bezig) : 0);
        else if (knoop.kind === Kind.INLINE_FRAGMENT) diepte = diepteVan(knoop.selectionSet, bezig);
        else diepte = diepteVanFragment(knoop.name.value, bezig);
        if (diepte > diepste) diepste = diepte;
      }
      return diepste;
    };
    const diepteVanFragment = (naam: string, bezig: ReadonlySet<string>): number => {
      const bekend = dieptes.get(naam);
      if (bekend !== undefined) return bekend;
      const fragment = fragmenten.get(naam);
      if (!fragment || bezig.has(naam)) return 0;
      const diepte = diepteVan(fragment.selectionSet, new Set([...bezig, naam]));
      dieptes.set(naam, diepte);
      return diepte;
    };
    return {
      OperationDefinition(operatie) {
        if (diepteVan(operatie.selectionSet, new Set()) > maximum) {
          context.reportError(
            new GraphQLError(`De vraag is dieper dan ${maximum} lagen.`, {
              nodes: operatie,
              extensions: { code: 'QUERY_TOO_COMPLEX' },
            }),
          );
        }
      },
    };
  };
}

/** Limits that need the variables: page sizes, cost, number of mutations; and introspection for callers with a token only. */
export function limietenPlugin(limieten: Limieten, productie: boolean): ApolloServerPlugin<Ctx> {
  const teller = new RateLimiterMemory({ points: limieten.mutatiesPerMinuut, duration: 60 });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) throw geenOperatie();
          if (!contextValue.actor && vraagtSchema(operation.selectionSet, document)) throw nietAangemeld();
          const gegeven = request.variables ?? {};
          leesVariabelen(schema, operation, gegeven, contextValue, productie);
          bewaakKosten(
            limieten,
            kostenVan(document, operation, gegeven, () =>
              getComplexity({
                schema,
                query: document,
                operationName: request.operationName ?? undefined,
                variables: gegeven,
                estimators: [schatKosten],
              }),
            ),
          );
          if (operation.operation !== OperationTypeNode.MUTATION) return;
          const mutaties = telWortels(operation.selectionSet, document);
          if (mutaties > limieten.mutatiesPerVerzoek) {
            throw graphqlFout('QUERY_TOO_COMPLEX', `Hoogstens ${limieten.mutatiesPerVerzoek} mutaties per verzoek.`);
          }
          try {
            await teller.consume(contextValue.actor?.subject ?? 'onbekend', mutaties);
          } catch {
            throw graphqlFout('RATE_LIMITED', 'Te veel mutaties in een minuut; wacht even en probeer het opnieuw.');
          }
        },
      };
    },
  };
}

const geenOperatie = () =>
  new GraphQLError('Noem in operationName welke operatie van het document moet worden uitgevoerd.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

function leesVariabelen(
  schema: GraphQLSchema,
  operatie: OperationDefinitionNode,
  gegeven: Record<string, unknown>,
  ctx: Ctx,
  productie: boolean,
): void {
  bewaakVariabelen(gegeven);
  const gelezen = getVariableValues(schema, operatie.variableDefinitions ?? [], gegeven, { maxErrors: 10 });
  if (!gelezen.errors) {
    bewaarVariabelen(ctx, gelezen.coerced);
    return;
  }
  const melding = gelezen.errors[0]?.message ?? 'Onjuiste variabelen.';
  const zonderTips = productie ? melding.replace(/ ?Did you mean (.+?)\?$/, '') : melding;
  throw opVerzoek(onjuisteInvoer(zonderTips.slice(0, LANGSTE_MELDING)));
}

/** Reading nested values recurses: what is deeper than any input of the API is refused first, without recursion. */
function bewaakVariabelen(gegeven: Record<string, unknown>): void {
  let laag: unknown[] = [gegeven];
  for (let diepte = 0; laag.length > 0; diepte += 1) {
    if (diepte > DIEPSTE_VARIABELE) {
      throw opVerzoek(onjuisteInvoer(`De variabelen zijn dieper genest dan ${DIEPSTE_VARIABELE} lagen.`));
    }
    laag = laag.flatMap((waarde) => (typeof waarde === 'object' && waarde !== null ? Object.values(waarde) : []));
  }
}

/** Refused before anything was done: then the whole request failed, and HTTP says so. */
function opVerzoek({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { http: { status: 400 }, ...extensions } });
}

/** Costs of documents that came before; they go when Apollo forgets the document. */
const bekendeKosten = new WeakMap<DocumentNode, Map<string, number>>();
const MEESTE_PER_DOCUMENT = 100;

/** Of the variables only page sizes and what @skip and @include go by change the cost: numbers and booleans. */
function kostenVan(
  document: DocumentNode,
  operatie: OperationDefinitionNode,
  gegeven: Record<string, unknown>,
  bereken: () => number,
): number {
  const namen = (operatie.variableDefinitions ?? [])
    .filter((definitie) => ['Int', 'Boolean'].includes(typenaam(definitie.type)))
    .map((definitie) => definitie.variable.name.value);
  const sleutel = `${operatie.name?.value ?? ''} ${namen.map((naam) => JSON.stringify(gegeven[naam])).join()}`;
  const bekend = bekendeKosten.get(document) ?? new Map<string, number>();
  const kosten = bekend.get(sleutel) ?? probeer(bereken);
  if (bekend.size < MEESTE_PER_DOCUMENT) bekend.set(sleutel, kosten);
  bekendeKosten.set(document, bekend);
  return kosten;
}

function bewaakKosten(limieten: Limieten, kosten: number): void {
  if (kosten > limieten.kosten) {
    throw graphqlFout(
      'QUERY_TOO_COMPLEX',
      `De vraag kost ${kosten} punten; het maximum is ${limieten.kosten}. Vraag minder velden of kleinere pagina's.`,
    );
  }
}

function probeer(bereken: () => number): number {
  try {
    return bereken();
  } catch (fout) {
    if (fout instanceof GraphQLError && /maximum allowed number of nodes/.test(fout.message)) {
      throw graphqlFout('QUERY_TOO_COMPLEX', 'De vraag telt te veel velden.');
    }
    throw fout;
  }
}

/** A field costs one; a list costs its page size times what is asked of a row, whether literal or from a variable. */
function schatKosten({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (field.args.some((argument) => argument.name === 'first')) {
    const aantal = args.first ?? STANDAARD_AANTAL;
    if (typeof aantal !== 'number' || aantal < 1 || aantal > MAXIMUM_AANTAL) {
      throw opVerzoek(onjuisteInvoer(`first ligt tussen 1 en ${MAXIMUM_AANTAL}.`));
    }
    return 1 + aantal * Math.max(childComplexity, 1);
  }
  if (
    isLijst(field.type) &&
    childComplexity > 0 &&
    field.name !== 'nodes' &&
    field.name !== 'edges' &&
    !isIntrospectie(field.type)
  ) {
    return 1 + GESCHATTE_LIJST * childComplexity;
  }
  return 1 + childComplexity;
}

const isLijst = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const isIntrospectie = (type: GraphQLOutputType): boolean => getNamedType(type).name.startsWith('__');

/** True when introspection is asked for, also by way of a fragment or under an alias. */
function vraagtSchema(verzameling: SelectionSetNode, document: DocumentNode, gezien = new Set<string>()): boolean {
  return verzameling.selections.some((knoop) => {
    if (knoop.kind === Kind.FIELD) return knoop.name.value === '__schema' || knoop.name.value === '__type';
    if (knoop.kind === Kind.INLINE_FRAGMENT) return vraagtSchema(knoop.selectionSet, document, gezien);
    const fragment = gezien.has(knoop.name.value) ? undefined : fragmentVan(document, knoop.name.value);
    gezien.add(knoop.name.value);
    return fragment !== undefined && vraagtSchema(fragment.selectionSet, document, gezien);
  });
}

const fragmentVan = (document: DocumentNode, naam: string): FragmentDefinitionNode | undefined =>
  document.definitions.find(
    (definitie): definitie is FragmentDefinitionNode =>
      definitie.kind === Kind.FRAGMENT_DEFINITION && definitie.name.value === naam,
  );

function telWortels(verzameling: SelectionSetNode, document: DocumentNode): number {
  let aantal = 0;
  for (const knoop of verzameling.selections) {
    if (knoop.kind === Kind.FIELD) aantal += 1;
    else if (knoop.kind === Kind.INLINE_FRAGMENT) aantal += telWortels(knoop.selectionSet, document);
    else {
      const fragment = fragmentVan(document, knoop.name.value);
      if (fragment) aantal += telWortels(fragment.selectionSet, document);
    }
  }
  return aantal;
}
