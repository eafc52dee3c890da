import { cijfersAchter, doorHonderd, maalHonderd, uitGetal, uitTekst } from './getallen.ts';
import { codeVan, WOORDEN, type Woordenlijst } from './woorden.ts';

/** What a cell was found to hold; `tekst` is the value as written in the file. */
export interface Gelezen {
  soort: 'tekst' | 'getal' | 'janee' | 'fout';
  tekst: string;
}

/** What can be put in a cell. */
export type Celwaarde = string | number | Date | null;

/** An organisation as a spreadsheet names it. */
export interface Organisatie {
  id: string;
  label: string;
}

/** What is needed beside the cell itself. */
export interface Celomgeving {
  /** Organisations by what a cell may call them, in small letters. */
  organisaties: ReadonlyMap<string, Organisatie>;
  /** Days between the day numbers of the file and those of 1900; 1462 for files that count from 1904. */
  dagverschil: number;
}

/** A value of the plan in the words of the API, or why the cell does not hold one. */
export type Uitslag = { waarde: unknown } | { fout: string };

/** How one kind of value stands in a cell, and how it is read back. Values of the plan are those of the API: text for decimals. */
export interface Celsoort {
  /** Number format; text is `@`, so that a text that looks like a formula stays text. */
  opmaak: string;
  breedte: number;
  /** The words that the cell offers. */
  lijst?: Woordenlijst | 'janee' | 'organisatie';
  /** Long text, on several lines. */
  lang?: boolean;
  schrijf: (waarde: unknown, omgeving: Celomgeving) => Celwaarde;
  lees: (cel: Gelezen, omgeving: Celomgeving) => Uitslag;
  /** For people, in what changes. */
  toon: (waarde: unknown, omgeving: Celomgeving) => string;
}

const citaat = (cel: Gelezen): string =>
  `‘${[...cel.tekst].length > 40 ? `${[...cel.tekst].slice(0, 40).join('')}…` : cel.tekst}’`;

function decimaal(
  wat: string,
  decimalen: number,
  opmaak: string,
  eenheid: (tekst: string) => string,
  breuk = false,
): Celsoort {
  return {
    opmaak,
    breedte: 14,
    schrijf: (waarde) => Number(breuk ? doorHonderd(String(waarde)) : waarde),
    lees: (cel) => {
      const procenten = breuk && cel.soort === 'tekst' ? cel.tekst.replace(/%\s*$/, '') : cel.tekst;
      const gelezen = cel.soort === 'getal' ? uitGetal(cel.tekst) : cel.soort === 'tekst' ? uitTekst(procenten) : null;
      if (gelezen === null) return { fout: `${citaat(cel)} is geen ${wat}` };
      if (gelezen.startsWith('-')) return { fout: `${citaat(cel)} is negatief; het moet nul of meer zijn` };
      const waarde = breuk && cel.soort === 'getal' ? maalHonderd(gelezen) : gelezen;
      if (cijfersAchter(waarde) > decimalen) {
        return {
          fout:
            decimalen === 0
              ? `${citaat(cel)} is geen heel getal`
              : `${citaat(cel)} heeft meer dan ${decimalen} cijfers achter de komma`,
        };
      }
      return { waarde };
    },
    toon: (waarde) => eenheid(nederlands(String(waarde))),
  };
}

/** "1234.5" as "1.234,5". */
function nederlands(getal: string): string {
  const [heel = '0', deel] = getal.split('.');
  return `${heel.replace(/\B(?=(\d{3})+(?!\d))/g, '.')}${deel ? `,${deel}` : ''}`;
}

export const bedrag: Celsoort = decimaal('bedrag', 2, '€ #,##0.00', (tekst) => `€ ${tekst.replace(/,(\d)$/, ',$10')}`);
export const aantal: Celsoort = decimaal('getal', 3, '#,##0.###', (tekst) => tekst);
export const percentage: Celsoort = decimaal('percentage', 2, '0.00%', (tekst) => `${tekst}%`, true);

const heelGetal = (opmaak: string): Celsoort => {
  const basis = decimaal('heel getal', 0, opmaak, (tekst) => tekst);
  return {
    ...basis,
    lees: (cel, omgeving) => {
      const uitslag = basis.lees(cel, omgeving);
      if ('fout' in uitslag) return uitslag;
      const getal = Number(uitslag.waarde);
      return getal > 2_147_483_647 ? { fout: `${citaat(cel)} is te groot` } : { waarde: getal };
    },
    toon: (waarde) => (opmaak === '0' ? String(waarde) : nederlands(String(waarde))),
  };
};
export const geheel: Celsoort = heelGetal('#,##0');
export const jaartal: Celsoort = heelGetal('0');

export const tekst = (breedte: number, lang = false): Celsoort => ({
  opmaak: '@',
  breedte,
  lang,
  schrijf: (waarde) => String(waarde),
  lees: (cel) => ({
    waarde:
      cel.soort === 'getal'
        ? (uitGetal(cel.tekst) ?? cel.tekst)
        : cel.soort === 'janee'
          ? cel.tekst === '1'
            ? 'Ja'
            : 'Nee'
          : cel.tekst,
  }),
  toon: (waarde) => String(waarde),
});

const DAG = 86_400_000;
/** Day 0 of a spreadsheet; from 1 March 1900 on it counts right. */
const DAG_NUL = Date.UTC(1899, 11, 30);

export const datum: Celsoort = {
  opmaak: 'dd-mm-yyyy',
  breedte: 12,
  schrijf: (waarde) => new Date(`${String(waarde)}T00:00:00Z`),
  lees: (cel, { dagverschil }) => {
    if (cel.soort === 'getal') {
      const dag = Math.floor(Number(cel.tekst)) + dagverschil;
      if (dag > 60 && dag < 2_958_466) return { waarde: new Date(DAG_NUL + dag * DAG).toISOString().slice(0, 10) };
      return { fout: `${citaat(cel)} is geen datum` };
    }
    const iso = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/.exec(cel.tekst.trim());
    const los = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(cel.tekst.trim());
    const delen = iso ? [iso[1], iso[2], iso[3]] : los ? [los[3], los[2], los[1]] : null;
    const geschreven = delen?.map((deel, i) => String(deel).padStart(i === 0 ? 4 : 2, '0')).join('-') ?? '';
    const moment = new Date(`${geschreven}T00:00:00Z`);
    return geschreven !== '' && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(geschreven)
      ? { waarde: geschreven }
      : { fout: `${citaat(cel)} is geen datum; schrijf dag-maand-jaar, zoals 01-03-2027` };
  },
  toon: (waarde) => String(waarde).split('-').reverse().join('-'),
};

export const janee: Celsoort = {
  opmaak: '@',
  breedte: 10,
  lijst: 'janee',
  schrijf: (waarde) => (waarde ? 'Ja' : 'Nee'),
  lees: (cel) => {
    const woord = cel.tekst.trim().toLowerCase();
    if (cel.soort === 'janee' || cel.soort === 'getal') {
      if (woord === '1' || woord === '0') return { waarde: woord === '1' };
    } else if (['ja', 'waar', 'true', 'x'].includes(woord)) return { waarde: true };
    else if (['nee', 'onwaar', 'false'].includes(woord)) return { waarde: false };
    return { fout: `${citaat(cel)} is geen Ja of Nee` };
  },
  toon: (waarde) => (waarde ? 'Ja' : 'Nee'),
};

const woordVan = (lijst: Woordenlijst, code: unknown): string =>
  (WOORDEN[lijst] as Record<string, string>)[String(code)] ?? String(code);

export const keuze = (lijst: Woordenlijst): Celsoort => ({
  opmaak: '@',
  breedte: 18,
  lijst,
  schrijf: (waarde) => woordVan(lijst, waarde),
  lees: (cel) => {
    const code = codeVan(lijst, cel.tekst);
    return code === null
      ? { fout: `${citaat(cel)} staat niet in de lijst; kies ${opsomming(Object.values(WOORDEN[lijst]))}` }
      : { waarde: code };
  },
  toon: (waarde) => woordVan(lijst, waarde),
});

const opsomming = (woorden: readonly string[]): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`;

/** Several words of a list in one cell. */
export const keuzes = (lijst: Woordenlijst): Celsoort => ({
  ...tekst(40),
  schrijf: (waarde) => (waarde as string[]).map((code) => woordVan(lijst, code)).join(', '),
  lees: (cel) => {
    const delen = stukken(cel.tekst);
    const codes = delen.map((deel) => codeVan(lijst, deel));
    const vreemd = delen.find((_, i) => codes[i] === null);
    return vreemd === undefined
      ? { waarde: codes }
      : { fout: `‘${vreemd}’ staat niet in de lijst; kies ${opsomming(Object.values(WOORDEN[lijst]))}` };
  },
  toon: (waarde) => (waarde as string[]).map((code) => woordVan(lijst, code)).join(', '),
});

/** Codes of the CBS, with commas between them. */
export const codes = (vorm: RegExp, voorbeeld: string): Celsoort => ({
  ...tekst(40, true),
  schrijf: (waarde) => (waarde as string[]).join(', '),
  lees: (cel) => {
    const delen = stukken(cel.tekst).map((deel) => deel.toUpperCase());
    const vreemd = delen.find((deel) => !vorm.test(deel));
    return vreemd === undefined
      ? { waarde: delen }
      : { fout: `‘${vreemd}’ is geen code van het CBS, zoals ${voorbeeld}` };
  },
  toon: (waarde) => (waarde as string[]).join(', '),
});

const stukken = (tekst: string): string[] =>
  tekst
    .split(/[\n,;]+/)
    .map((deel) => deel.trim())
    .filter(Boolean);

export const organisatie: Celsoort = {
  ...tekst(38),
  lijst: 'organisatie',
  schrijf: (waarde, { organisaties }) => organisaties.get(String(waarde))?.label ?? String(waarde),
  lees: (cel, { organisaties }) => {
    const gevonden =
      organisaties.get(sleutelVan(cel.tekst)) ?? organisaties.get(/\b\d{8}\b/.exec(cel.tekst)?.[0] ?? '');
    return gevonden
      ? { waarde: gevonden.id }
      : {
          fout: `${citaat(cel)} is geen bekende organisatie; kies er een uit het blad Organisaties of schrijf het KVK-nummer`,
        };
  },
  toon: (waarde, { organisaties }) => organisaties.get(String(waarde))?.label ?? String(waarde),
};

/** How the name of an organisation is compared. */
export const sleutelVan = (naam: string): string => naam.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
