import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Archief, Archieffout, openArchief } from '../archief.ts';
import type { Gelezen } from './cellen.ts';

/** What a plan needs at most, with room to spare; a file that asks for more is no plan. */
const GRENZEN = { ingangen: 500, bytes: 40 * 1024 * 1024 };
const MEESTE_BLADEN = 40;
const MEESTE_CELLEN = 60_000;
const MEESTE_TEKSTEN = 60_000;
const LANGSTE_CEL = 40_000;
const LAATSTE_RIJ = 2_000;

/** Cells that hold something, by their address, such as `D7`. */
export type Blad = ReadonlyMap<string, Gelezen>;

export interface Werkmap {
  bladen: ReadonlyMap<string, Blad>;
  /** Days between its day numbers and those of 1900. */
  dagverschil: number;
}

/**
 * Reads the values of a spreadsheet of Excel: of formulas what was last worked out, never the formula. Everything in it is
 * counted while it comes, so that a small file cannot grow large here.
 * @throws Archieffout
 */
export async function leesWerkmap(pad: string): Promise<Werkmap> {
  const archief = await openArchief(pad, GRENZEN);
  try {
    const { bladen, dagverschil } = await leesInhoudsopgave(archief);
    const teksten = archief.heeft('xl/sharedStrings.xml') ? await leesTeksten(archief) : [];
    const gelezen = new Map<string, Blad>();
    const teller = { cellen: 0 };
    for (const [naam, deel] of bladen) gelezen.set(naam, await leesBlad(archief, deel, teksten, teller));
    return { bladen: gelezen, dagverschil };
  } finally {
    archief.sluit();
  }
}

interface Ontleder {
  open?: (naam: string, kenmerken: Record<string, string>) => void;
  tekst?: (tekst: string) => void;
  sluit?: (naam: string) => void;
}

/** Names without their prefix: some programs write `x:row`. */
const lokaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

async function ontleed(archief: Archief, deel: string, { open, tekst, sluit }: Ontleder): Promise<void> {
  const parser = new SaxesParser();
  let fout: unknown = null;
  parser.on('error', (een) => {
    fout ??= een;
  });
  // Entities could be defined in it; no spreadsheet has one.
  parser.on('doctype', () => {
    fout ??= new Error('doctype');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => open?.(lokaal(tag.name), tag.attributes));
  parser.on('text', (een) => tekst?.(een));
  parser.on('cdata', (een) => tekst?.(een));
  parser.on('closetag', (tag: SaxesTagPlain) => sluit?.(lokaal(tag.name)));
  const stroom = await archief.stroom(deel);
  stroom.setEncoding('utf8');
  try {
    for await (const stuk of stroom) {
      parser.write(stuk as string);
      if (fout) break;
    }
    if (!fout) parser.close();
  } catch (een) {
    if (een instanceof Archieffout) throw een;
    fout ??= een;
  }
  if (fout) throw new Archieffout('Het bestand is beschadigd en kan niet worden gelezen.');
}

async function leesInhoudsopgave(
  archief: Archief,
): Promise<{ bladen: [naam: string, deel: string][]; dagverschil: number }> {
  const doelen = new Map<string, string>();
  await ontleed(archief, 'xl/_rels/workbook.xml.rels', {
    open: (naam, { Id = '', Target = '' }) => {
      if (naam === 'Relationship') doelen.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const bladen: [string, string][] = [];
  let dagverschil = 0;
  await ontleed(archief, 'xl/workbook.xml', {
    open: (naam, kenmerken) => {
      if (naam === 'workbookPr' && /^(1|true)$/.test(kenmerken.date1904 ?? '')) dagverschil = 1_462;
      if (naam !== 'sheet') return;
      const deel = doelen.get(
        kenmerken['r:id'] ?? Object.entries(kenmerken).find(([een]) => /:id$/.test(een))?.[1] ?? '',
      );
      if (deel) bladen.push([kenmerken.name ?? '', deel]);
    },
  });
  if (bladen.length > MEESTE_BLADEN) throw new Archieffout('Het bestand heeft te veel bladen.');
  return { bladen, dagverschil };
}

async function leesTeksten(archief: Archief): Promise<string[]> {
  const teksten: string[] = [];
  let huidig: string | null = null;
  let klank = 0;
  let inTekst = false;
  await ontleed(archief, 'xl/sharedStrings.xml', {
    open: (naam) => {
      if (naam === 'si') huidig = '';
      else if (naam === 'rPh') klank += 1;
      else if (naam === 't') inTekst = true;
    },
    tekst: (stuk) => {
      if (huidig !== null && inTekst && klank === 0) huidig = begrensd(huidig + stuk);
    },
    sluit: (naam) => {
      if (naam === 'rPh') klank -= 1;
      else if (naam === 't') inTekst = false;
      else if (naam === 'si' && huidig !== null) {
        if (teksten.length >= MEESTE_TEKSTEN) throw new Archieffout('Het bestand bevat te veel teksten voor een plan.');
        teksten.push(ontsnapt(huidig));
        huidig = null;
      }
    },
  });
  return teksten;
}

async function leesBlad(
  archief: Archief,
  deel: string,
  teksten: readonly string[],
  teller: { cellen: number },
): Promise<Blad> {
  const blad = new Map<string, Gelezen>();
  let adres = '';
  // Some programs leave out where a row or a cell is when it comes right after the one before.
  let rij = 0;
  let kolom = 0;
  let soort = 'n';
  let waarde: string | null = null;
  let ingebed: string | null = null;
  let formule = false;
  let plek: 'v' | 't' | null = null;
  await ontleed(archief, deel, {
    open: (naam, kenmerken) => {
      if (naam === 'row') {
        rij = Number(kenmerken.r ?? rij + 1);
        kolom = 0;
      } else if (naam === 'c') {
        adres = kenmerken.r ?? `${String.fromCharCode(65 + Math.min(kolom, 26))}${rij}`;
        kolom = kenmerken.r ? kenmerken.r.charCodeAt(0) - 64 : kolom + 1;
        soort = kenmerken.t ?? 'n';
        [waarde, ingebed, formule] = [null, null, false];
      } else if (naam === 'f') formule = true;
      else if (naam === 'v') plek = 'v';
      else if (naam === 't') plek = 't';
    },
    tekst: (stuk) => {
      if (plek === 'v') waarde = begrensd((waarde ?? '') + stuk);
      else if (plek === 't') ingebed = begrensd((ingebed ?? '') + stuk);
    },
    sluit: (naam) => {
      if (naam === 'v' || naam === 't') plek = null;
      if (naam !== 'c') return;
      const gelezen = celVan(soort, waarde, ingebed, formule, teksten);
      if (!gelezen || !isBinnen(adres)) return;
      teller.cellen += 1;
      if (teller.cellen > MEESTE_CELLEN) throw new Archieffout('Het bestand heeft te veel cellen voor een plan.');
      blad.set(adres, gelezen);
    },
  });
  return blad;
}

/** Cells outside the reach of the form are no part of it: remarks at the side, sums below. */
function isBinnen(adres: string): boolean {
  const delen = /^([A-Z]{1,3})(\d{1,7})$/.exec(adres);
  return delen !== null && delen[1]?.length === 1 && Number(delen[2]) <= LAATSTE_RIJ;
}

function celVan(
  soort: string,
  waarde: string | null,
  ingebed: string | null,
  formule: boolean,
  teksten: readonly string[],
): Gelezen | null {
  if (soort === 'inlineStr') return alsTekst(ontsnapt(ingebed ?? ''));
  if (waarde === null) return formule ? { soort: 'fout', tekst: 'een formule die nog niet is uitgerekend' } : null;
  if (soort === 's') return alsTekst(teksten[Number(waarde)] ?? '');
  if (soort === 'str' || soort === 'd') return alsTekst(ontsnapt(waarde));
  if (soort === 'b') return { soort: 'janee', tekst: waarde };
  if (soort === 'e') return { soort: 'fout', tekst: waarde };
  return waarde.trim() === '' ? null : { soort: 'getal', tekst: waarde.trim() };
}

const alsTekst = (tekst: string): Gelezen | null => (tekst === '' ? null : { soort: 'tekst', tekst });

function begrensd(tekst: string): string {
  if (tekst.length > LANGSTE_CEL) throw new Archieffout('Een cel bevat te veel tekst.');
  return tekst;
}

/** `_x000D_` is how spreadsheets write a character that XML cannot hold. */
function ontsnapt(tekst: string): string {
  return tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
