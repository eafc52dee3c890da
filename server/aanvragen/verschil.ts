import type { Plan, PlanPartner } from '../beleid/plan.ts';
import { euro, getal, procent } from '../beleid/rekenen.ts';

/** One field of a plan that changed. Plain values stand as they are stored; a line of a list is one sentence. */
export interface Verschil {
  veld: string;
  oud?: unknown;
  nieuw?: unknown;
}

/** Changes that one event keeps; an import can change hundreds of lines at once. */
export const MEESTE_VERSCHILLEN = 100;
/** Characters of a text that are kept, and how many before the first difference. */
const LANGSTE = 200;
const AANLOOP = 40;

/** Whether two parts of a plan say the same; the order of the names in an object says nothing. */
export const gelijk = (een: unknown, ander: unknown): boolean => vasteTekst(een) === vasteTekst(ander);

function vasteTekst(waarde: unknown): string {
  return JSON.stringify(waarde, (_naam, deel: unknown) =>
    deel !== null && typeof deel === 'object' && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
}

/** The parts of a plan that changed, by name. */
export function gewijzigdeDelen(oud: Plan, nieuw: Plan): (keyof Plan)[] {
  return (Object.keys(nieuw) as (keyof Plan)[]).filter((veld) => !gelijk(oud[veld], nieuw[veld]));
}

/** What changed, field by field and line by line, with what it was and what it became. */
export function verschillen(oud: Plan, nieuw: Plan): Verschil[] {
  const alle = gewijzigdeDelen(oud, nieuw).flatMap((veld) => vanVeld(veld, oud[veld], nieuw[veld]));
  if (alle.length <= MEESTE_VERSCHILLEN) return alle;
  const rest = alle.length - MEESTE_VERSCHILLEN;
  return [...alle.slice(0, MEESTE_VERSCHILLEN), { veld: 'overig', nieuw: `en nog ${getal(rest)} wijzigingen` }];
}

function vanVeld(veld: string, oud: unknown, nieuw: unknown): Verschil[] {
  if (gelijk(oud, nieuw)) return [];
  if (Array.isArray(oud) || Array.isArray(nieuw)) return vanLijst(veld, (oud as []) ?? [], (nieuw as []) ?? []);
  if (veld === 'aanvrager') return [{ veld, oud: naamVan(oud), nieuw: naamVan(nieuw) }];
  if (isObject(oud) || isObject(nieuw)) {
    const een = (oud ?? {}) as Record<string, unknown>;
    const ander = (nieuw ?? {}) as Record<string, unknown>;
    return [...new Set([...Object.keys(een), ...Object.keys(ander)])].flatMap((deel) =>
      vanVeld(`${veld}.${deel}`, een[deel] ?? null, ander[deel] ?? null),
    );
  }
  return [typeof oud === 'string' && typeof nieuw === 'string' ? vanTekst(veld, oud, nieuw) : kort(veld, oud, nieuw)];
}

/** Of a long text the part that differs, with a few words before it. */
function vanTekst(veld: string, oud: string, nieuw: string): Verschil {
  if (oud.length <= LANGSTE && nieuw.length <= LANGSTE) return { veld, oud, nieuw };
  let begin = 0;
  while (begin < oud.length && begin < nieuw.length && oud[begin] === nieuw[begin]) begin += 1;
  const van = Math.max(0, begin - AANLOOP);
  return { veld, oud: uitsnede(oud, van), nieuw: uitsnede(nieuw, van) };
}

const kort = (veld: string, oud: unknown, nieuw: unknown): Verschil => ({
  veld,
  oud: typeof oud === 'string' ? uitsnede(oud, 0) : oud,
  nieuw: typeof nieuw === 'string' ? uitsnede(nieuw, 0) : nieuw,
});

/** A piece of a text; never half of a character. */
function uitsnede(tekst: string, van: number): string {
  const eind = van + LANGSTE;
  const stuk = tekst.slice(van, eind).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return `${van > 0 ? '…' : ''}${stuk}${eind < tekst.length ? '…' : ''}`;
}

/** Plain lists as one value; lines one by one: what begins and ends the same stays out, the rest is paired in order. */
function vanLijst(veld: string, oud: unknown[], nieuw: unknown[]): Verschil[] {
  const zin = ZINNEN[veld];
  if (!zin) return [{ veld, oud: opsomming(oud), nieuw: opsomming(nieuw) }];
  let begin = 0;
  while (begin < oud.length && begin < nieuw.length && gelijk(oud[begin], nieuw[begin])) begin += 1;
  let eind = 0;
  while (
    eind < Math.min(oud.length, nieuw.length) - begin &&
    gelijk(oud[oud.length - 1 - eind], nieuw[nieuw.length - 1 - eind])
  ) {
    eind += 1;
  }
  const weg = oud.slice(begin, oud.length - eind);
  const erbij = nieuw.slice(begin, nieuw.length - eind);
  return Array.from({ length: Math.max(weg.length, erbij.length) }, (_, plaats) => {
    const regel = (lijst: unknown[]) => (plaats < lijst.length ? uitsnede(zin(lijst[plaats] as never), 0) : null);
    return { veld: `${veld}.${begin + plaats + 1}`, oud: regel(weg), nieuw: regel(erbij) };
  }).filter(({ oud: was, nieuw: werd }) => was !== werd);
}

function opsomming(lijst: unknown[]): string | null {
  if (lijst.length === 0) return null;
  return uitsnede(lijst.map((een) => (isObject(een) ? naamVan(een) : String(een))).join(', '), 0);
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Partners and gemeenten by their name, which people know; a code where there is none. */
function naamVan(waarde: unknown): string | null {
  const { naam, code, id } = (waarde ?? {}) as { naam?: string | null; code?: string; id?: string };
  return naam || code || id || null;
}

const milli = (waarde: number): string => {
  const rest = String(Math.abs(waarde) % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${getal(Math.trunc(waarde / 1000))}${rest && `,${rest}`}`;
};
const woord = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
const dag = (datum: string | null): string => (datum ? datum.split('-').reverse().join('-') : 'geen datum');
const partner = (een: PlanPartner | null): string => naamVan(een) ?? 'geen partij';

type Regel<V extends keyof Plan> = Plan[V] extends (infer R)[] ? R : never;
/** How a line of each list reads as one sentence. */
const ZINNEN: Readonly<Record<string, ((regel: never) => string) | undefined>> = {
  partners: ({ partner: wie, rol }: Regel<'partners'>) => `${partner(wie)}, ${woord(rol)}`,
  activiteiten: (een: Regel<'activiteiten'>) =>
    [
      `${een.code} ${een.naam}`,
      `${milli(een.geplandMilli)} ${een.eenheid}`,
      woord(een.vorm),
      een.uitvoerder && partner(een.uitvoerder),
      (een.start || een.einde) && `${dag(een.start)} tot en met ${dag(een.einde)}`,
      een.buurten.length > 0 && een.buurten.join(', '),
      een.omschrijving,
    ]
      .filter(Boolean)
      .join('; '),
  begroting: (een: Regel<'begroting'>) =>
    [
      `${een.omschrijving}: ${milli(een.aantalMilli)} ${een.eenheid} × ${euro(een.tarief)}`,
      woord(een.kostensoort),
      een.activiteit && `activiteit ${een.activiteit}`,
      een.buitenWlzPakket === false && 'binnen het Wlz-pakket',
      een.buitenWlzPakket === true && 'buiten het Wlz-pakket',
    ]
      .filter(Boolean)
      .join('; '),
  financiering: (een: Regel<'financiering'>) =>
    `${partner(een.partner)}: ${euro(een.bedrag)}; ${woord(een.soort)}; ${woord(een.zekerheid)}`,
  besparingen: (een: Regel<'besparingen'>) =>
    `${een.domein.charAt(0)}${een.domein.slice(1).toLowerCase()}, ${woord(een.mechanisme)}: ${getal(een.personen)} personen × ` +
    `${milli(een.omvangMilli)} ${een.eenheid} × (${euro(een.kental)} − ${euro(een.tegenkosten)}) × ${procent(een.realisatiekans)}; ` +
    `${een.bronKental}, ${een.jaarKental}; ${een.onderbouwing}`,
  risicos: (een: Regel<'risicos'>) => `${een.omschrijving}; kans ${een.kans}, impact ${een.impact}; ${een.maatregel}`,
  mijlpalen: (een: Regel<'mijlpalen'>) => `${dag(een.datum)}: ${een.omschrijving}`,
  'borging.stappen': (een: Plan['borging']['stappen'][number]) => `${dag(een.datum)}: ${een.omschrijving}`,
};

/** A change as a reader sees it: both values as Dutch text, null where there was or is nothing. */
export interface LeesbareWijziging {
  veld: string;
  oud: string | null;
  nieuw: string | null;
}

/** What an event stored as changes, readable; also the change of the status that a step made. */
export function leesbaar(gegevens: unknown): LeesbareWijziging[] {
  const { wijzigingen, van, naar } = (gegevens ?? {}) as { wijzigingen?: Verschil[]; van?: string; naar?: string };
  const lijst = Array.isArray(wijzigingen) ? wijzigingen : [];
  return [
    ...lijst.map(({ veld, oud, nieuw }) => ({ veld, oud: alsTekst(veld, oud), nieuw: alsTekst(veld, nieuw) })),
    ...(van && naar && van !== naar ? [{ veld: 'status', oud: zinwoord(van), nieuw: zinwoord(naar) }] : []),
  ];
}

const zinwoord = (code: string): string => `${code.charAt(0)}${woord(code.slice(1))}`;
const BEDRAGEN = new Set(['gevraagdeBijdrage']);
const PERCENTAGES = new Set(['uitzonderingsverzoek.gevraagdPercentage']);
const JAREN = new Set(['jaar', 'cbsIndelingsjaar', 'projectjaar']);

function alsTekst(veld: string, waarde: unknown): string | null {
  if (waarde === null || waarde === undefined || waarde === '') return null;
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') {
    if (BEDRAGEN.has(veld)) return euro(waarde);
    if (PERCENTAGES.has(veld)) return procent(waarde);
    return JAREN.has(veld) ? String(waarde) : getal(waarde);
  }
  const tekst = String(waarde);
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return dag(tekst);
  if (/^[A-Z_, ]+$/.test(tekst) && CODES.has(veld)) return zinwoord(tekst);
  return tekst;
}

/** Fields that hold a code of a closed list. */
const CODES = new Set(['borging.domein', 'bijdrageAanDoel.mechanismen']);
