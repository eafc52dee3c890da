import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ActiviteitVorm, Criterium, Ernst, Kostensoort, PartnerSoort, RegelingCode } from '../beleid/begrippen.ts';
import { isDatum } from '../beleid/datum.ts';
import type { Kader } from '../beleid/kader.ts';
import { regelsVan } from '../beleid/regels.ts';
import { projectmap } from '../platform/config/config.ts';

const datum = z.string().refine(isDatum, { error: 'is geen datum (JJJJ-MM-DD)' });
const jaartal = z.int().min(2000).max(2200);
const basispunten = z.int().min(0).max(10_000);
const dagen = z.int().min(0).max(366);
const regelcode = z.string().regex(/^[A-Z]{3}-\d{2,3}[a-z]?$/, { error: 'is geen code van een regel' });
const tekst = z.string().trim().min(1);

const leemte = z.strictObject({
  nummer: z.int().min(1),
  onderwerp: tekst,
  opengelaten: tekst,
  keuze: tekst,
  veld: z.string().nullable(),
});

/** The form of a kader file. Strict: a misspelt name is an error and never a silent default. */
const kaderschema = z.strictObject({
  regeling: z.enum(RegelingCode),
  jaar: jaartal,
  versie: tekst,
  formatVersie: tekst,
  naam: tekst,
  document: tekst,
  kalenderjaren: z.array(jaartal).min(1),
  wettelijkVanafJaar: jaartal,
  indienenVanaf: datum.nullable(),
  indienenTot: datum.nullable(),
  indieningsregel: regelcode,
  vragenTot: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'is geen lokaal tijdstip (JJJJ-MM-DDTuu:mm)' })
    .nullable(),
  antwoordenUiterlijk: datum.nullable(),
  contractsoorten: z.array(z.enum(PartnerSoort)).min(1),
  minimumEigenAandeel: z.array(basispunten).min(1),
  inNaturaTelt: z.boolean(),
  wlzGrotendeelsDrempel: basispunten,
  uitgeslotenKosten: z.array(z.strictObject({ kostensoort: z.enum(Kostensoort), regel: regelcode })),
  uitgeslotenVormen: z.array(z.strictObject({ vorm: z.enum(ActiviteitVorm), regel: regelcode })),
  saldoWeegtAls: z.enum(Ernst),
  grootsteRegelbedrag: z.int().min(1),
  criteria: z.array(z.enum(Criterium)).min(1),
  scoreMinimum: z.int(),
  scoreMaximum: z.int(),
  beoordelingstermijnDagen: dagen,
  beoordelingHerinneringDagen: z.array(dagen),
  bezwaartermijnDagen: dagen,
  kortGedingTermijnDagen: dagen,
  termijnVerlengtInWeekend: z.boolean(),
  vuLeveringMaanden: z.int().min(0).max(12),
  vuTeLaatNaDagen: dagen,
  jaarverslagUiterlijk: z.string().refine((dag) => isDatum(`2028-${dag}`), { error: 'is geen maand en dag (MM-DD)' }),
  bijstellingVan: z.enum(['TOTALE_KOSTEN', 'BIJDRAGE_ZORGKANTOOR']),
  bevoegdBijMeerGemeenten: z.enum(['EERSTE_GEMEENTE']),
  projectjaarBevestigen: z.boolean(),
  minimumMijlpalen: z.int().min(0).max(100),
  tekstlengten: z.record(z.string(), z.int().min(1)),
  leemten: z.array(leemte),
}) satisfies z.ZodType<Kader>;

/** A kader file that cannot be used; the message names the file and the path in it. */
export class KaderbestandFout extends Error {
  readonly bestand: string;

  constructor(bestand: string, meldingen: readonly string[]) {
    super(`Het kaderbestand ${bestand} klopt niet: ${meldingen.join('; ')}.`);
    this.name = 'KaderbestandFout';
    this.bestand = bestand;
  }
}

/** All policy frameworks that this installation knows, read once. A kader is frozen: nobody can change it in passing. */
export class Kaderregister {
  readonly #kaders: readonly Kader[];

  private constructor(kaders: readonly Kader[]) {
    this.#kaders = kaders;
  }

  /**
   * Reads every `*.json` of the given folders; without folders those of the project itself.
   *
   * @throws KaderbestandFout when a file is no valid kader, or when two files hold the same version of the same year.
   */
  static lees(mappen: readonly string[] = eigenMappen()): Kaderregister {
    const bestanden = mappen.flatMap((map) =>
      readdirSync(map)
        .filter((naam) => naam.endsWith('.json'))
        .sort()
        .map((naam) => join(map, naam)),
    );
    const gelezen = new Map<string, string>();
    const kaders = bestanden.map((bestand) => {
      const kader = leesKader(bestand);
      const sleutel = `${kader.regeling} ${kader.jaar} ${kader.versie}`;
      const eerder = gelezen.get(sleutel);
      if (eerder !== undefined) throw new KaderbestandFout(bestand, [`${sleutel} staat ook in ${eerder}`]);
      gelezen.set(sleutel, bestand);
      return kader;
    });
    return new Kaderregister(kaders.sort(opVolgorde));
  }

  /** Every kader, by regeling, year and version. */
  alle(): Kader[] {
    return [...this.#kaders];
  }

  /** The newest version for a year; null when there is no policy for that year. */
  actueel(regeling: RegelingCode, jaar: number): Kader | null {
    return this.#kaders.findLast((kader) => kader.regeling === regeling && kader.jaar === jaar) ?? null;
  }

  /** One version for a year: what an aanvraag that was decided on it keeps. */
  opVersie(regeling: RegelingCode, jaar: number, versie: string): Kader | null {
    return (
      this.#kaders.find((kader) => kader.regeling === regeling && kader.jaar === jaar && kader.versie === versie) ??
      null
    );
  }

  /**
   * The kader to test a plan on: that of its year, or else the one of the nearest year, the later one when two are as
   * near. A plan for a year without policy then fails on the year itself. Null when the regeling has no kader at all.
   */
  vanToepassing(regeling: RegelingCode, jaar: number): Kader | null {
    const afstand = (kader: Kader) => Math.abs(kader.jaar - jaar);
    return this.#kaders
      .filter((kader) => kader.regeling === regeling)
      .reduce<Kader | null>(
        (beste, kader) => (beste === null || afstand(kader) <= afstand(beste) ? kader : beste),
        null,
      );
  }
}

function opVolgorde(a: Kader, b: Kader): number {
  return vergelijk(a.regeling, b.regeling) || a.jaar - b.jaar || versievolgorde(a.versie, b.versie);
}

/** Versions by their numbers, so that `.10` comes after `.9`. */
function versievolgorde(a: string, b: string): number {
  const delen = (versie: string) => versie.split(/(\d+)/);
  const [links, rechts] = [delen(a), delen(b)];
  for (let i = 0; i < Math.max(links.length, rechts.length); i++) {
    const [deelA, deelB] = [links[i] ?? '', rechts[i] ?? ''];
    const verschil = i % 2 === 1 ? Number(deelA) - Number(deelB) : vergelijk(deelA, deelB);
    if (verschil !== 0) return verschil;
  }
  return 0;
}

function vergelijk(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function leesKader(bestand: string): Kader {
  const uitkomst = kaderschema.safeParse(leesJson(bestand));
  if (!uitkomst.success) {
    const meldingen = uitkomst.error.issues.map(({ path, message }) => `${path.join('.') || '(geheel)'}: ${message}`);
    throw new KaderbestandFout(bestand, meldingen);
  }
  const kader: Kader = uitkomst.data;
  const fouten = samenhang(kader);
  if (fouten.length > 0) throw new KaderbestandFout(bestand, fouten);
  return bevroren(kader);
}

function leesJson(bestand: string): unknown {
  const inhoud = readFileSync(bestand, 'utf8');
  try {
    return JSON.parse(inhoud);
  } catch (oorzaak) {
    throw new KaderbestandFout(bestand, [`(geheel): geen JSON (${oorzaak instanceof Error ? oorzaak.message : ''})`]);
  }
}

/** What one field cannot say by itself: references between fields, and to rules that exist. */
function samenhang(kader: Kader): string[] {
  const fouten: string[] = [];
  const codes = new Set(regelsVan(kader).map(({ code }) => code));
  const bestaat = (pad: string, regel: string) => {
    if (!codes.has(regel)) fouten.push(`${pad}: ${regel} is geen regel van ${kader.regeling}`);
  };
  bestaat('indieningsregel', kader.indieningsregel);
  kader.uitgeslotenKosten.forEach(({ regel }, i) => {
    bestaat(`uitgeslotenKosten.${i}.regel`, regel);
  });
  kader.uitgeslotenVormen.forEach(({ regel }, i) => {
    bestaat(`uitgeslotenVormen.${i}.regel`, regel);
  });
  kader.leemten.forEach(({ veld }, i) => {
    if (veld !== null && !Object.hasOwn(kader, veld))
      fouten.push(`leemten.${i}.veld: ${veld} is geen veld van het kader`);
  });
  if (!kader.kalenderjaren.includes(kader.jaar)) fouten.push(`kalenderjaren: bevat ${kader.jaar} niet`);
  if (kader.scoreMinimum > kader.scoreMaximum) fouten.push('scoreMaximum: is lager dan scoreMinimum');
  if (new Set(kader.criteria).size !== kader.criteria.length) fouten.push('criteria: een criterium staat er twee keer');
  if (kader.indienenVanaf !== null && kader.indienenTot !== null && kader.indienenTot < kader.indienenVanaf) {
    fouten.push('indienenTot: ligt voor indienenVanaf');
  }
  return fouten;
}

function bevroren<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) {
    Object.values(waarde).forEach(bevroren);
    Object.freeze(waarde);
  }
  return waarde;
}

/** The folders `server/beleid/<regeling>/kaders` of the project, found from the source as well as from `dist`. */
function eigenMappen(): string[] {
  const beleid = join(projectmap(), 'server', 'beleid');
  return readdirSync(beleid)
    .map((naam) => join(beleid, naam, 'kaders'))
    .filter((map) => existsSync(map) && statSync(map).isDirectory())
    .sort();
}
