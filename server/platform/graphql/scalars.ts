import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDate, GraphQLDateTime, GraphQLUUID } from 'graphql-scalars';

/**
 * A decimal number in a string, held inside as an integer of 10^-decimalen. No float ever touches the value: a JSON or
 * GraphQL number is refused.
 */
function decimaal(
  naam: string,
  decimalen: number,
  vast: boolean,
  maximum: number,
  description: string,
): GraphQLScalarType<number, string> {
  const patroon = new RegExp(`^(\\d{1,15})(?:\\.(\\d{1,${decimalen}}))?$`);
  const schaal = 10 ** decimalen;
  const lees = (tekst: unknown): number => {
    const delen = typeof tekst === 'string' ? patroon.exec(tekst) : null;
    if (!delen) {
      throw new GraphQLError(
        `${naam} moet een decimale tekst zijn van nul of meer, met een punt en hoogstens ${decimalen} cijfers erachter, bijvoorbeeld "${schrijf(138 * schaal)}".`,
        { extensions: { code: 'BAD_USER_INPUT' } },
      );
    }
    const waarde = Number(delen[1]) * schaal + Number((delen[2] ?? '').padEnd(decimalen, '0'));
    if (waarde > maximum) {
      throw new GraphQLError(`${naam} is hoogstens ${schrijf(maximum)}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return waarde;
  };
  const schrijf = (waarde: unknown): string => {
    if (typeof waarde !== 'number' || !Number.isSafeInteger(waarde)) {
      throw new TypeError(`${naam}: geen geheel aantal van 10^-${decimalen}`);
    }
    const cijfers = String(Math.abs(waarde)).padStart(decimalen + 1, '0');
    const breuk = cijfers.slice(-decimalen);
    const kort = vast ? breuk : breuk.replace(/0+$/, '');
    return `${waarde < 0 ? '-' : ''}${cijfers.slice(0, -decimalen)}${kort ? `.${kort}` : ''}`;
  };
  return new GraphQLScalarType<number, string>({
    name: naam,
    description,
    parseValue: lees,
    parseLiteral: (knoop: ValueNode) => lees(knoop.kind === Kind.STRING ? knoop.value : null),
    serialize: schrijf,
  });
}

/** Inside: integer euro cents. */
export const Bedrag = decimaal(
  'Bedrag',
  2,
  true,
  100_000_000_000_000,
  'An amount in euro as a decimal string with two digits, e.g. "138000.00". Inputs are zero or more. Never a float.',
);
/** Inside: integer thousandths. */
export const Aantal = decimaal(
  'Aantal',
  3,
  false,
  1_000_000_000_000,
  'A quantity as a decimal string with at most three digits after the point, e.g. "12.5".',
);
/** Inside: integer basis points (20.00 % = 2000). */
export const Percentage = decimaal(
  'Percentage',
  2,
  true,
  10_000,
  'A percentage as a decimal string with two digits, e.g. "20.00". Shown rounded half up; tests are done on exact integers.',
);

const datumConfig = GraphQLDate.toConfig();
/** Inside: the string `JJJJ-MM-DD`; a local date has no time zone. */
export const LokaleDatum = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, ISO 8601: `JJJJ-MM-DD`. Local to Europe/Amsterdam.',
  specifiedByURL: datumConfig.specifiedByURL,
  parseValue: (waarde) => {
    datumConfig.parseValue(waarde);
    return waarde as string;
  },
  parseLiteral: (knoop, variabelen) => {
    datumConfig.parseLiteral(knoop, variabelen);
    return knoop.kind === Kind.STRING ? knoop.value : '';
  },
  serialize: (waarde) => {
    if (typeof waarde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(waarde))
      throw new TypeError('Date: geen lokale datum');
    return waarde;
  },
});

export const Moment = GraphQLDateTime;
const uuidConfig = GraphQLUUID.toConfig();
/** Inside: lower case, as PostgreSQL writes it; the case of the letters makes no difference. */
export const Uuid = new GraphQLScalarType<string, string>({
  ...uuidConfig,
  parseValue: (waarde) => klein(uuidConfig.parseValue(waarde)),
  parseLiteral: (knoop, variabelen) => klein(uuidConfig.parseLiteral(knoop, variabelen)),
});

/** The library lets a brace at the end pass when there is none at the beginning. */
function klein(uuid: string): string {
  if (uuid.endsWith('}')) {
    throw new GraphQLError(`Value is not a valid UUID: ${uuid}`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return uuid.toLowerCase();
}
