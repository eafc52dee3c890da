import type { BesluitSoort, PartnerSoort } from '../begrippen.ts';
import { datumInWoorden, laatsteDag } from '../datum.ts';
import type { Kader } from '../kader.ts';
import { gewoonMinimum, type Kerncijfers } from '../kerncijfers.ts';
import { euro as euroKaal, minimumbedrag, procent } from '../rekenen.ts';
import { euroInWoorden } from '../woorden.ts';
import type { Betaaldeel } from './betaling.ts';

/** A letter as it goes to the applicant: parts with a heading, paragraphs of plain text. */
export interface Brief {
  /** Lines of the address. */
  aan: string[];
  kenmerk: string;
  /** Date of the letter in words. */
  datum: string;
  onderwerp: string;
  aanhef: string;
  delen: Briefdeel[];
  /** Lines of the signature. */
  ondertekening: string[];
}
export interface Briefdeel {
  kop: string | null;
  alineas: string[];
  /** Points of a list under the paragraphs. */
  punten: string[];
}

/** What a letter is made of. Dates are `JJJJ-MM-DD`, amounts cents. Nothing of the assessment is in it (DOS-048). */
export interface Briefgegevens {
  soort: BesluitSoort;
  bedrag: number | null;
  motivering: string;
  datum: string;
  bezwaarTot: string;
  kenmerk: string;
  titel: string;
  jaar: number;
  aanvrager: { naam: string; soort: PartnerSoort };
  zorgkantoor: { naam: string; mailadres: string };
  ondertekenaar: string;
  ingediendOp: string | null;
  volledigOp: string | null;
  versieNummer: number;
  looptijd: { van: string; tot: string } | null;
  projectjaar: number | null;
  kerncijfers: Kerncijfers;
  delen: readonly Betaaldeel[];
}

/** In running text the sign and the figure stay on one line. */
const euro = (cent: number): string => euroKaal(cent).replace(' ', '\u00a0');

const ONDERWERP: Record<BesluitSoort, string> = {
  TOEKENNING: 'Toekenning van uw aanvraag',
  AFWIJZING: 'Afwijzing van uw aanvraag',
  NIET_IN_BEHANDELING: 'Niet in behandeling nemen van uw aanvraag',
};

/**
 * The letter of a decision, in formal Dutch: what was decided with the amount in figures and words, the reasons, the
 * conditions of an award, the ground, and the way to object (DOS-049 to DOS-054).
 */
export function besluitbrief(gegevens: Briefgegevens, kader: Kader): Brief {
  const { aanvrager, zorgkantoor, ondertekenaar } = gegevens;
  const college = aanvrager.soort === 'GEMEENTE';
  return {
    aan: [aanvrager.naam, ...(college ? ['College van burgemeester en wethouders'] : [])],
    kenmerk: gegevens.kenmerk,
    datum: datumInWoorden(gegevens.datum),
    onderwerp: `${ONDERWERP[gegevens.soort]} ‘${gegevens.titel}’ (${kader.regeling} ${gegevens.jaar})`,
    aanhef: college ? 'Geacht college,' : 'Geachte heer, mevrouw,',
    delen: [
      deel(null, [inleiding(gegevens)]),
      deel('Ons besluit', besluittekst(gegevens)),
      deel('Waarom wij dit besluiten', alineas(gegevens.motivering)),
      ...(gegevens.soort === 'TOEKENNING' ? [voorwaarden(gegevens, kader)] : []),
      deel('Waarop dit besluit steunt', [grond(gegevens, kader)]),
      deel('Bent u het er niet mee eens?', bezwaar(gegevens, kader)),
      ...(gegevens.soort === 'TOEKENNING' ? [] : [deel('Hoe nu verder', [verder(gegevens)])]),
    ],
    ondertekening: ['Met vriendelijke groet,', `namens ${zorgkantoor.naam} zorgkantoor`, ondertekenaar],
  };
}

const deel = (kop: string | null, tekst: string[], punten: string[] = []): Briefdeel => ({
  kop,
  alineas: tekst,
  punten,
});

/** Blank lines divide paragraphs; a line break within one stays. */
function alineas(tekst: string): string[] {
  return tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');
}

function inleiding({ ingediendOp, volledigOp, titel, jaar }: Briefgegevens): string {
  const ontvangen = ingediendOp === null ? 'Wij ontvingen' : `Op ${datumInWoorden(ingediendOp)} ontvingen wij`;
  const volledig =
    volledigOp === null ? '' : ` Op ${datumInWoorden(volledigOp)} was het projectplan met businesscase volledig.`;
  return `${ontvangen} uw aanvraag voor een bijdrage aan het project ‘${titel}’ in het kalenderjaar ${jaar}.${volledig} In deze brief leest u ons besluit.`;
}

function besluittekst({ soort, bedrag, kerncijfers, titel }: Briefgegevens): string[] {
  if (soort === 'AFWIJZING')
    return [`Wij wijzen uw aanvraag voor ‘${titel}’ af. U ontvangt voor dit project geen bijdrage.`];
  if (soort === 'NIET_IN_BEHANDELING') {
    return [
      `Wij nemen uw aanvraag voor ‘${titel}’ niet in behandeling. Dat is geen afwijzing: wij hebben het plan niet op de criteria beoordeeld (DOS-044). U ontvangt voor dit project geen bijdrage.`,
    ];
  }
  const toegekend = bedrag ?? 0;
  const minder = kerncijfers.gevraagdeBijdrage - toegekend;
  const zin = `Wij kennen u voor ‘${titel}’ een bijdrage toe van ten hoogste ${euro(toegekend)} (zegge: ${euroInWoorden(toegekend)}).`;
  if (minder <= 0) return [minder === 0 ? `${zin} Dat is het bedrag dat u hebt gevraagd.` : zin];
  return [
    `${zin} U vroeg ${euro(kerncijfers.gevraagdeBijdrage)}; wij kennen ${euro(minder)} minder toe. U laat ons voor het sluiten van de overeenkomst weten hoe dat deel van de kosten wordt gedekt.`,
  ];
}

function voorwaarden(gegevens: Briefgegevens, kader: Kader): Briefdeel {
  const { kerncijfers, looptijd, versieNummer, delen, jaar } = gegevens;
  const bedragVan = (soort: Betaaldeel['soort']) => euro(delen.find((een) => een.soort === soort)?.bedrag ?? 0);
  const periode = looptijd ? `, van ${datumInWoorden(looptijd.van)} tot en met ${datumInWoorden(looptijd.tot)}` : '';
  return deel(
    'Voorwaarden',
    ['Aan de bijdrage zijn deze voorwaarden verbonden:'],
    [
      `U besteedt haar alleen aan de activiteiten in versie ${versieNummer} van uw projectplan${periode} (DOS-080).`,
      `Wij sluiten met u een overeenkomst die loopt van de toekenning tot en met ${datumInWoorden(laatsteDag(jaar))} (DOS-081 en DOS-082).`,
      ...eigenAandeel(gegevens, kader),
      `De kosten worden in drie delen betaald. Eerst wordt ${bedragVan('EIGEN_AANDEEL')} van u en de andere partijen aangewend. Na een positief eerste voortgangsoverleg kunt u ${bedragVan('EERSTE_HELFT')} factureren, en na een positief tweede voortgangsoverleg ${bedragVan('RESTANT')} (DOS-088 tot en met DOS-091).`,
      `De totale kosten zijn begroot op ${euro(kerncijfers.totaleKosten)}. Kunnen activiteiten niet worden uitgevoerd, dan wordt het bedrag naar beneden bijgesteld (DOS-086).`,
      'Kosten die volgens het beleidskader niet voor vergoeding in aanmerking komen, betaalt u niet uit de bijdrage (DOS-070 tot en met DOS-079).',
      'U levert elk kwartaal de gegevens voor de monitoring aan de Vrije Universiteit Amsterdam en bespreekt uw voortgangsrapportages met ons (DOS-085c en DOS-085d).',
    ],
  );
}

function eigenAandeel({ kerncijfers, projectjaar }: Briefgegevens, kader: Kader): string[] {
  const minimum = kerncijfers.minimumEigenAandeelPercentage;
  if (minimum === null) return [];
  const gewoon = gewoonMinimum(projectjaar, kader);
  const regel =
    gewoon !== null && minimum < gewoon
      ? 'DOS-069'
      : ['DOS-064', 'DOS-065', 'DOS-066'][Math.min(projectjaar ?? 1, 3) - 1];
  const nodig = euro(minimumbedrag(kerncijfers.totaleKosten, minimum));
  return [
    `Partijen buiten de Wlz dragen ten minste ${procent(minimum)} van de totale projectkosten, dat is ${nodig}; in uw plan is hun eigen aandeel ${euro(kerncijfers.eigenAandeel)} (${regel}).`,
  ];
}

function grond({ soort, versieNummer }: Briefgegevens, kader: Kader): string {
  const wet =
    'artikel 4.2.4 van de Wet langdurige zorg, artikel 7.1.2 tot en met 7.1.4 van het Besluit langdurige zorg';
  const kaderzin = `het beleidskader ‘${kader.document}’ (versie ${kader.versie})`;
  const hoofdstuk =
    soort === 'NIET_IN_BEHANDELING'
      ? 'hoofdstuk 3, Kader voor selectie en prioritering (DOS-026 en DOS-044)'
      : 'hoofdstuk 3, Beoordeling en besluitvorming, en hoofdstuk 4, Aanvraag en financiering (DOS-045, DOS-060 en DOS-061)';
  return `Dit besluit gaat over versie ${versieNummer} van uw projectplan en steunt op ${wet} en ${kaderzin}, ${hoofdstuk}. De codes in deze brief verwijzen naar de regels van dat kader.`;
}

function bezwaar({ bezwaarTot, kenmerk, zorgkantoor }: Briefgegevens, kader: Kader): string[] {
  return [
    `U kunt binnen ${kader.bezwaartermijnDagen} kalenderdagen na de bekendmaking bezwaar maken: tot en met ${datumInWoorden(bezwaarTot)}, 23:59 uur (DOS-049). Stuur uw bezwaar per e-mail naar ${zorgkantoor.mailadres} en noem het kenmerk ${kenmerk}. Schrijf waarom u het niet eens bent met het besluit en voeg uw bewijsstukken toe. Een bezwaar langs een andere weg nemen wij niet in behandeling. Na deze termijn vervalt uw recht om op het besluit terug te komen (DOS-051 tot en met DOS-053).`,
    `Bent u het niet eens met ons antwoord op uw bezwaar, dan kunt u binnen ${kader.kortGedingTermijnDagen} kalenderdagen na dat antwoord een kort geding beginnen bij de rechtbank Den Haag. Dat is een vervaltermijn, en een kort geding schorst de procedure niet (DOS-054 en DOS-055).`,
  ];
}

function verder({ soort, zorgkantoor }: Briefgegevens): string {
  const wat = soort === 'AFWIJZING' ? 'uw plan wijzigen' : 'alsnog een aanvraag doen';
  return `Wilt u ${wat}? Neem dan eerst contact met ons op via ${zorgkantoor.mailadres}: een nieuwe aanvraag komt tot stand in afstemming met het zorgkantoor (DOS-025).`;
}
