import { BLADEN, type Blad, type Veld } from './bladen.ts';
import type { Celomgeving, Gelezen } from './cellen.ts';
import { CEL_FORMAATVERSIE, FORMAATVERSIE, LEES_MIJ, letter, rijenVan } from './indeling.ts';
import { isLeeg, type Ruw, regelsVan, waardeVan, zet } from './inhoud.ts';
import type { Blad as Celblad, Werkmap } from './lezen.ts';

/** What is wrong with a cell. */
export interface Celfout {
  /** Such as `Begroting!D7`; null when it is about the file as a whole. */
  cel: string | null;
  melding: string;
}

export interface Ingelezen {
  inhoud: Ruw;
  fouten: Celfout[];
  /** Where each value of the input came from: path → cell. */
  cellen: ReadonlyMap<string, string>;
}

const MEESTE_FOUTEN = 200;

/** Why the file is no form that this version reads; null when it is. */
export function bezwaarTegenFormaat(werkmap: Werkmap): string | null {
  const gevonden = werkmap.bladen.get(LEES_MIJ)?.get(CEL_FORMAATVERSIE)?.tekst.trim();
  if (!gevonden) return 'Dit is geen plan in het formaat van bijlage 1. Download eerst het plan of het lege formulier.';
  if (gevonden !== FORMAATVERSIE)
    return `Het bestand heeft formaatversie ${gevonden.slice(0, 30)}; hier wordt ${FORMAATVERSIE} gelezen. Download het plan opnieuw.`;
  const mist = BLADEN.filter(({ naam }) => !werkmap.bladen.has(naam)).map(({ naam }) => naam);
  return mist.length > 0 ? `Het blad ${mist.join(', ')} ontbreekt. Download het plan opnieuw.` : null;
}

/** The texts in the cells that name an organisation. */
export function genoemdeOrganisaties(werkmap: Werkmap): string[] {
  const teksten = new Set<string>();
  for (const blad of BLADEN) {
    blad.tabel?.kolommen.forEach((veld, kolom) => {
      if (veld.cel.lijst !== 'organisatie') return;
      for (const rij of gevuldeRijen(werkmap, blad)) {
        const cel = werkmap.bladen.get(blad.naam)?.get(`${letter(kolom)}${rij}`);
        if (cel) teksten.add(cel.tekst);
      }
    });
  }
  return [...teksten];
}

/** Reads the whole form: every cell that cannot be understood is named, all at once. */
export function leesPlan(werkmap: Werkmap, omgeving: Celomgeving): Ingelezen {
  const inhoud: Ruw = {};
  const fouten: Celfout[] = [];
  const cellen = new Map<string, string>();
  for (const blad of BLADEN) {
    const gelezen: Celblad = werkmap.bladen.get(blad.naam) ?? new Map();
    const rijen = rijenVan(blad);
    const neem = (veld: Veld, adres: string, pad: string): unknown => {
      const plaats = `${blad.naam}!${adres}`;
      cellen.set(pad, plaats);
      const uitslag = leesCel(veld, gelezen.get(adres), omgeving);
      if ('waarde' in uitslag) return uitslag.waarde;
      fouten.push({ cel: plaats, melding: uitslag.fout });
      return undefined;
    };
    blad.velden.forEach((veld, i) => {
      zet(inhoud, veld.pad, neem(veld, `B${rijen.veld(i)}`, veld.pad));
    });
    if (!blad.tabel) continue;
    const { pad, kolommen } = blad.tabel;
    const regels = gevuldeRijen(werkmap, blad).map((rij, nummer) => {
      cellen.set(`${pad}.${nummer}`, `${blad.naam}!A${rij}`);
      const regel: Ruw = {};
      kolommen.forEach((veld, kolom) => {
        regel[veld.pad] = neem(veld, `${letter(kolom)}${rij}`, `${pad}.${nummer}.${veld.pad}`);
      });
      return regel;
    });
    cellen.set(pad, `${blad.naam}!A${rijen.kop}`);
    zet(inhoud, pad, regels);
  }
  const uitzondering = inhoud.uitzonderingsverzoek as Ruw;
  if (isLeeg(uitzondering.motivering) && isLeeg(uitzondering.gevraagdPercentage)) inhoud.uitzonderingsverzoek = null;
  else if (isLeeg(uitzondering.motivering) || isLeeg(uitzondering.gevraagdPercentage)) {
    const mist = isLeeg(uitzondering.motivering) ? 'motivering' : 'gevraagdPercentage';
    const cel = cellen.get(`uitzonderingsverzoek.${mist}`) ?? null;
    if (!fouten.some((fout) => fout.cel === cel))
      fouten.push({ cel, melding: 'Een uitzonderingsverzoek heeft een motivering en een gevraagd minimum.' });
  }
  return { inhoud, fouten: fouten.slice(0, MEESTE_FOUTEN), cellen };
}

function leesCel(veld: Veld, cel: Gelezen | undefined, omgeving: Celomgeving) {
  if (cel?.soort === 'fout') return { fout: `de cel bevat een fout: ${cel.tekst}` };
  if (cel && cel.tekst.trim() !== '') return veld.cel.lees(cel, omgeving);
  const { opmaak, lijst } = veld.cel;
  if (!veld.onmisbaar) return { waarde: leegVan(veld) };
  // A text of a line may still be empty in a draft; a title, a choice, a figure or a date may not.
  if (opmaak === '@' && !lijst && veld.pad !== 'titel') return { waarde: '' };
  return { fout: `${veld.kop} ontbreekt` };
}

const LIJSTEN = new Set(['gemeenten', 'buurten', 'bijdrageAanDoel.mechanismen']);
const leegVan = ({ pad }: Veld): unknown => (LIJSTEN.has(pad) ? [] : pad === 'tegenkosten' ? '0' : null);

/** Rows of the table in which at least one field holds something. */
function gevuldeRijen(werkmap: Werkmap, blad: Blad): number[] {
  const { eerste } = rijenVan(blad);
  const laatste = letter((blad.tabel?.kolommen.length ?? 1) - 1);
  const rijen = new Set<number>();
  for (const [adres, { tekst }] of werkmap.bladen.get(blad.naam) ?? []) {
    const rij = Number(adres.slice(1));
    if (rij >= eerste && adres.charAt(0) <= laatste && tekst.trim() !== '') rijen.add(rij);
  }
  return [...rijen].sort((a, b) => a - b);
}

/** One difference between the plan as it is and as the file has it, in the words of the form. */
export interface Wijziging {
  blad: string;
  /** What it is about, such as `Tarief` or `Begrotingsregel 3: Tarief`. */
  onderdeel: string;
  oud: string | null;
  nieuw: string | null;
}

/** What reading the file in would change. */
export function verschillen(oud: Ruw, nieuw: Ruw, omgeving: Celomgeving): Wijziging[] {
  const toon = (veld: Veld, waarde: unknown) => (isLeeg(waarde) ? null : veld.cel.toon(waarde, omgeving));
  const gevonden: Wijziging[] = [];
  for (const blad of BLADEN) {
    const vergelijk = (veld: Veld, was: unknown, wordt: unknown, voor = '') => {
      const [een, ander] = [toon(veld, was), toon(veld, wordt)];
      if (een !== ander) gevonden.push({ blad: blad.naam, onderdeel: `${voor}${veld.kop}`, oud: een, nieuw: ander });
    };
    for (const veld of blad.velden) vergelijk(veld, waardeVan(oud, veld.pad), waardeVan(nieuw, veld.pad));
    if (!blad.tabel) continue;
    const { kolommen, regel: naam } = blad.tabel;
    const [was, wordt] = [regelsVan(oud, blad), regelsVan(nieuw, blad)];
    const samen = (regel: Ruw) =>
      kolommen
        .map((veld) => toon(veld, regel[veld.pad]))
        .filter((deel) => deel !== null)
        .slice(0, 4)
        .join(', ');
    const zelfde = (een: Ruw | undefined, ander: Ruw | undefined) =>
      een !== undefined &&
      ander !== undefined &&
      kolommen.every((veld) => toon(veld, een[veld.pad]) === toon(veld, ander[veld.pad]));
    // What stayed the same at the beginning and at the end is set aside, so that a line in between moves no others.
    const kortste = Math.min(was.length, wordt.length);
    let voor = 0;
    while (voor < kortste && zelfde(was[voor], wordt[voor])) voor += 1;
    let na = 0;
    while (na < kortste - voor && zelfde(was[was.length - 1 - na], wordt[wordt.length - 1 - na])) na += 1;
    for (let i = voor; i < Math.max(was.length, wordt.length) - na; i += 1) {
      const een = i < was.length - na ? was[i] : undefined;
      const ander = i < wordt.length - na ? wordt[i] : undefined;
      if (een && ander)
        for (const veld of kolommen) vergelijk(veld, een[veld.pad], ander[veld.pad], `${naam} ${i + 1}: `);
      else {
        const plek = { blad: blad.naam, onderdeel: `${naam} ${i + 1}` };
        gevonden.push({ ...plek, oud: een ? samen(een) : null, nieuw: ander ? samen(ander) : null });
      }
    }
  }
  return gevonden;
}
