import ExcelJS from '@protobi/exceljs';
import { besparingsbedrag, regelbedrag } from '../../beleid/rekenen.ts';
import { BLADEN, type Blad, type Tabel, type Veld } from './bladen.ts';
import type { Celomgeving } from './cellen.ts';
import {
  CEL_FORMAATVERSIE,
  EERSTE_ORGANISATIE,
  FORMAATVERSIE,
  LEES_MIJ,
  LIJSTEN,
  letter,
  ORGANISATIES,
  rijenVan,
} from './indeling.ts';
import { isLeeg, type Ruw, regelsVan, waardeVan } from './inhoud.ts';
import type { Rechtspersoon } from './organisaties.ts';
import { WOORDEN } from './woorden.ts';

/** Empty lines below those that are filled in, and the least that a table offers. */
const RUIMTE = 15;
const MINSTE_REGELS = 20;
/** Lines of the sheet with organisations that the lists offer. */
const MEESTE_ORGANISATIES = 500;

const ACCENT = 'FF0B5E73';
const ZACHT = 'FFE1EFF2';
const RAND = 'FFD8E0E4';
const STIL = 'FF465763';

/** What goes into the file beside the plan itself. */
export interface Planbestand {
  /** Null for the empty form. */
  inhoud: Ruw | null;
  organisaties: readonly Rechtspersoon[];
  /** What the first sheet says of the file. */
  gegevens: readonly (readonly [naam: string, waarde: string])[];
  moment: Date;
}

type Werkmap = ExcelJS.Workbook;
type Werkblad = ExcelJS.Worksheet;

/** A plan, or an empty form, as a spreadsheet in the layout of bijlage 1. */
export async function schrijfPlan(bestand: Planbestand): Promise<Buffer> {
  const map = new ExcelJS.Workbook();
  map.creator = 'Domeinbrug';
  map.created = bestand.moment;
  map.modified = bestand.moment;
  map.calcProperties.fullCalcOnLoad = true;
  const omgeving: Celomgeving = {
    organisaties: new Map(bestand.organisaties.map((een) => [een.id, een])),
    dagverschil: 0,
  };
  leesMij(map, bestand);
  for (const blad of BLADEN) schrijfBlad(map, blad, bestand.inhoud, omgeving);
  organisatieblad(map, bestand.organisaties);
  lijstenblad(map);
  return Buffer.from(await map.xlsx.writeBuffer());
}

function leesMij(map: Werkmap, { gegevens, inhoud }: Planbestand): void {
  const blad = nieuwBlad(map, LEES_MIJ, [34, 90]);
  kop(blad, inhoud ? 'Projectplan met businesscase' : 'Projectplan met businesscase, leeg formulier');
  const regels: readonly (readonly [string, string])[] = [
    ['Formaatversie', FORMAATVERSIE],
    ...gegevens,
    ['Invullen', 'Vul alleen de witte cellen in. Een sterretje (*) betekent: nodig om in te dienen.'],
    ['Bedragen', 'In euro, met hoogstens 2 cijfers achter de komma. Totalen en bedragen per regel volgen vanzelf.'],
    ['Organisaties', 'Kies uit de lijst, of schrijf het KVK-nummer van een organisatie die in Domeinbrug staat.'],
    ['Persoonsgegevens', 'Zet geen persoonsgegevens van cliënten in het plan (DOS-096).'],
    ['Inlezen', 'Open in Domeinbrug het concept en kies Plan uit XLSX inlezen. U ziet eerst wat er verandert.'],
  ];
  regels.forEach(([naam, waarde], i) => {
    const rij = blad.getRow(Number(CEL_FORMAATVERSIE.slice(1)) + i);
    rij.getCell(1).value = naam;
    rij.getCell(1).font = { bold: true };
    rij.getCell(2).value = veilig(waarde);
    rij.getCell(2).numFmt = '@';
    rij.getCell(2).alignment = { wrapText: true, vertical: 'top' };
  });
}

function schrijfBlad(map: Werkmap, beschrijving: Blad, inhoud: Ruw | null, omgeving: Celomgeving): void {
  const { velden, tabel } = beschrijving;
  const breedtes = Array.from({ length: Math.max(3, tabel?.kolommen.length ?? 0, 1) + 1 }, (_, i) =>
    Math.max(tabel?.kolommen[i]?.cel.breedte ?? 0, velden.length > 0 ? ([36, 70, 60][i] ?? 0) : 0, 12),
  );
  const blad = nieuwBlad(map, beschrijving.naam, breedtes);
  kop(blad, beschrijving.titel);
  const rijen = rijenVan(beschrijving);
  if (velden.length > 0) {
    kopcellen(blad, rijen.veld(0) - 1, ['Onderdeel', 'Invullen', 'Toelichting']);
    velden.forEach((veld, i) => {
      const rij = blad.getRow(rijen.veld(i));
      rij.getCell(1).value = kopVan(veld);
      rij.getCell(1).alignment = { wrapText: true, vertical: 'top' };
      rij.getCell(3).value = veld.hulp;
      rij.getCell(3).font = { color: { argb: STIL } };
      rij.getCell(3).alignment = { wrapText: true, vertical: 'top' };
      invulcel(rij.getCell(2), veld, inhoud && waardeVan(inhoud, veld.pad), omgeving);
    });
  }
  if (tabel) schrijfTabel(blad, beschrijving, tabel, regelsVan(inhoud, beschrijving), omgeving);
}

function schrijfTabel(
  blad: Werkblad,
  beschrijving: Blad,
  tabel: Tabel,
  regels: readonly Ruw[],
  omgeving: Celomgeving,
): void {
  const { kop: koprij, eerste } = rijenVan(beschrijving);
  const laatste = eerste + Math.max(MINSTE_REGELS, regels.length + RUIMTE) - 1;
  const kol = (pad: string) => letter(tabel.kolommen.findIndex((een) => een.pad === pad));
  const afgeleid = tabel.afgeleid ? tabel.kolommen.length : null;
  kopcellen(blad, koprij, [...tabel.kolommen.map(kopVan), ...(tabel.afgeleid ? [tabel.afgeleid.kop] : [])]);
  tabel.kolommen.forEach((veld, i) => {
    blad.getCell(koprij, i + 1).note = veld.hulp;
  });
  for (let rij = eerste; rij <= laatste; rij += 1) {
    const regel = regels[rij - eerste];
    tabel.kolommen.forEach((veld, i) => {
      invulcel(blad.getCell(rij, i + 1), veld, regel?.[veld.pad], omgeving);
    });
    if (tabel.afgeleid && afgeleid !== null) {
      const cel = blad.getCell(rij, afgeleid + 1);
      cel.value = { formula: tabel.afgeleid.formule(kol, rij), result: regel ? afgeleidBedrag(tabel, regel) : '' };
      cel.numFmt = tabel.afgeleid.cel.opmaak;
      cel.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: ZACHT } };
      cel.border = rand();
    }
  }
  const optellen = [
    ...(tabel.totaal ?? []).map((pad) => ({
      kolom: tabel.kolommen.findIndex((een) => een.pad === pad),
      som: regels.reduce((som, regel) => som + Number(regel[pad]), 0),
    })),
    ...(afgeleid === null
      ? []
      : [{ kolom: afgeleid, som: regels.reduce((som, regel) => som + afgeleidBedrag(tabel, regel), 0) }]),
  ];
  // Above the head, where it stays in place when lines are added.
  for (const { kolom, som } of optellen) {
    const cel = blad.getCell(koprij - 1, kolom + 1);
    cel.value = { formula: `SUM(${letter(kolom)}${eerste}:${letter(kolom)}${laatste})`, result: som };
    cel.numFmt = '€ #,##0.00';
    cel.font = { bold: true };
    blad.getCell(koprij - 1, Math.max(1, kolom)).value = 'Totaal';
    blad.getCell(koprij - 1, Math.max(1, kolom)).alignment = { horizontal: 'right' };
  }
  blad.views = [{ state: 'frozen', ySplit: koprij, showGridLines: false }];
}

/** What a spreadsheet will work out, so that a reader that does not calculate shows it too. In euro. */
function afgeleidBedrag(tabel: Tabel, regel: Ruw): number {
  const getal = (pad: string, schaal: number) => Math.round(Number(regel[pad] ?? 0) * schaal);
  const cent =
    tabel.pad === 'begroting'
      ? regelbedrag(getal('aantal', 1_000), getal('tarief', 100))
      : besparingsbedrag({
          personen: getal('personen', 1),
          omvangMilli: getal('omvangPerPersoon', 1_000),
          kental: getal('kental', 100),
          tegenkosten: getal('tegenkosten', 100),
          realisatiekans: getal('realisatiekans', 100),
        });
  return cent / 100;
}

function invulcel(
  cel: ExcelJS.Cell,
  { cel: soort, hulp, kop: naam }: Veld,
  waarde: unknown,
  omgeving: Celomgeving,
): void {
  const geschreven = isLeeg(waarde) ? null : soort.schrijf(waarde, omgeving);
  cel.value = typeof geschreven === 'string' ? veilig(geschreven) : geschreven;
  cel.numFmt = soort.opmaak;
  cel.alignment = { wrapText: soort.opmaak === '@', vertical: 'top' };
  cel.border = rand();
  cel.protection = { locked: false };
  const lijst = soort.lijst ? lijstbereik(soort.lijst) : null;
  if (!lijst) return;
  cel.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [lijst],
    showInputMessage: true,
    promptTitle: naam.slice(0, 32),
    prompt: hulp.slice(0, 255),
    // Of organisations the list is only a help: a KVK number is good as well.
    showErrorMessage: soort.lijst !== 'organisatie',
    errorTitle: 'Kies uit de lijst',
    error: 'Deze waarde staat niet in de lijst.',
  };
}

const LIJSTKOLOMMEN: readonly (readonly [naam: string, woorden: readonly string[]])[] = [
  ['janee', ['Ja', 'Nee']],
  ...Object.entries(WOORDEN).map(([naam, woorden]) => [naam, Object.values(woorden)] as const),
];

function lijstbereik(naam: string): string {
  if (naam === 'organisatie')
    return `${ORGANISATIES}!$A$${EERSTE_ORGANISATIE}:$A$${EERSTE_ORGANISATIE + MEESTE_ORGANISATIES - 1}`;
  const kolom = LIJSTKOLOMMEN.findIndex(([een]) => een === naam);
  return `${LIJSTEN}!$${letter(kolom)}$1:$${letter(kolom)}$${LIJSTKOLOMMEN[kolom]?.[1].length ?? 1}`;
}

function organisatieblad(map: Werkmap, organisaties: readonly Rechtspersoon[]): void {
  const blad = nieuwBlad(map, ORGANISATIES, [52, 14, 24, 40]);
  kop(blad, 'Organisaties in dit plan');
  blad.getCell('A2').value = 'Schrijf voor een andere organisatie haar KVK-nummer in het plan.';
  kopcellen(blad, EERSTE_ORGANISATIE - 1, ['Organisatie', 'KVK', 'Soort', 'Nummer in Domeinbrug']);
  organisaties.slice(0, MEESTE_ORGANISATIES).forEach(({ id, label, kvkNummer, soort }, i) => {
    [label, kvkNummer ?? '', soort, id].forEach((waarde, kolom) => {
      const cel = blad.getCell(EERSTE_ORGANISATIE + i, kolom + 1);
      cel.value = veilig(waarde);
      cel.numFmt = '@';
    });
  });
}

function lijstenblad(map: Werkmap): void {
  const blad = map.addWorksheet(LIJSTEN, { state: 'veryHidden' });
  LIJSTKOLOMMEN.forEach(([, woorden], kolom) => {
    woorden.forEach((woord, rij) => {
      blad.getCell(rij + 1, kolom + 1).value = woord;
    });
  });
  void blad.protect('', {});
}

function nieuwBlad(map: Werkmap, naam: string, breedtes: readonly number[]): Werkblad {
  const blad = map.addWorksheet(naam, {
    views: [{ showGridLines: false }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  blad.columns = breedtes.map((width) => ({ width }));
  void blad.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
  return blad;
}

function kop(blad: Werkblad, titel: string): void {
  const cel = blad.getCell('A1');
  cel.value = titel;
  cel.font = { bold: true, size: 16, color: { argb: ACCENT } };
  blad.getRow(1).height = 26;
}

function kopcellen(blad: Werkblad, rij: number, koppen: readonly string[]): void {
  koppen.forEach((tekst, i) => {
    const cel = blad.getCell(rij, i + 1);
    cel.value = tekst;
    cel.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cel.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: ACCENT } };
    cel.alignment = { wrapText: true, vertical: 'middle' };
  });
}

const kopVan = (veld: Veld): string => `${veld.kop}${veld.verplicht ? ' *' : ''}`;

const rand = (): Partial<ExcelJS.Borders> => {
  const lijn = { style: 'thin', color: { argb: RAND } } as const;
  return { top: lijn, left: lijn, bottom: lijn, right: lijn };
};

/** Characters that XML cannot hold, in the way in which spreadsheets write them. */
function veilig(tekst: string): string {
  return tekst
    .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
    .replace(
      /(?![\t\n])[\p{Cc}\u{fffe}\u{ffff}]/gu,
      (teken) => `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
