import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaaldelen } from '../../server/beleid/dos/betaling.ts';
import { type Briefgegevens, besluitbrief } from '../../server/beleid/dos/brief.ts';
import { euroInWoorden, inWoorden } from '../../server/beleid/woorden.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';

const kader = Kaderregister.lees().vanToepassing('DOS', 2026);
if (!kader) throw new Error('geen kader');

const GEGEVENS: Briefgegevens = {
  soort: 'TOEKENNING',
  bedrag: 16_300_001,
  motivering: 'Het plan past.\n\nDe besparing is navolgbaar\nonderbouwd.',
  datum: '2026-11-20',
  bezwaarTot: '2026-12-04',
  kenmerk: 'DOS-2026-ZK04-0001',
  titel: 'Veldhuizen voor elkaar',
  jaar: 2026,
  aanvrager: { naam: 'Gemeente Ede', soort: 'GEMEENTE' },
  zorgkantoor: { naam: 'Menzis', mailadres: 'dos@menzis.nl' },
  ondertekenaar: 'A. de Vries',
  ingediendOp: '2026-11-01',
  volledigOp: '2026-11-05',
  versieNummer: 2,
  looptijd: { van: '2026-09-15', tot: '2026-12-31' },
  projectjaar: 1,
  kerncijfers: {
    totaleKosten: 21_300_000,
    gevraagdeBijdrage: 16_300_001,
    eigenAandeel: 4_999_999,
    eigenAandeelPercentage: 2347,
    minimumEigenAandeelPercentage: 2000,
    besparingWlz: 20_000_000,
    besparingZvw: 0,
    besparingWmo: 0,
    besparingWfz: 0,
  },
  delen: betaaldelen(21_300_000, 16_300_001),
};
/** As one text; the spaces that keep an amount on one line count as spaces. */
const tekst = (deel: Partial<Briefgegevens> = {}) =>
  JSON.stringify(besluitbrief({ ...GEGEVENS, ...deel }, kader)).replaceAll('\u00a0', ' ');

describe('een bedrag in woorden', () => {
  it.each([
    [0, 'nul euro'],
    [100, 'een euro'],
    [2_200, 'tweeëntwintig euro'],
    [10_100, 'honderdeen euro'],
    [100_000, 'duizend euro'],
    [16_300_000, 'honderddrieënzestigduizend euro'],
    [16_350_005, 'honderddrieënzestigduizend vijfhonderd euro en vijf cent'],
    [123_456_789_00, 'honderddrieëntwintig miljoen vierhonderdzesenvijftigduizend zevenhonderdnegenentachtig euro'],
    [100_000_000_000_000, 'een biljoen euro'],
  ])('%i cent', (cent, woorden) => {
    expect(euroInWoorden(cent)).toBe(woorden);
  });

  it('is voor elk getal anders', () => {
    const gezien = new Set(Array.from({ length: 12_000 }, (_, getal) => inWoorden(BigInt(getal))));
    expect(gezien.size).toBe(12_000);
  });
});

describe('de delen van de betaling', () => {
  it('zijn samen de kosten, en het restant draagt de oneven cent', () => {
    expect(betaaldelen(300, 101)).toEqual([
      { soort: 'EIGEN_AANDEEL', bedrag: 199 },
      { soort: 'EERSTE_HELFT', bedrag: 50 },
      { soort: 'RESTANT', bedrag: 51 },
    ]);
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (toegekend, rest) => {
        const delen = betaaldelen(toegekend + rest, toegekend).map(({ bedrag }) => bedrag);
        expect(delen.reduce((som, bedrag) => som + bedrag, 0)).toBe(toegekend + rest);
        expect((delen[2] ?? 0) - (delen[1] ?? 0)).toBeOneOf([0, 1]);
      }),
    );
  });
});

describe('de brief', () => {
  it('van een toekenning noemt bedrag in cijfers en woorden, redenen, voorwaarden, grond en de weg voor bezwaar', () => {
    const brief = besluitbrief(GEGEVENS, kader);
    expect(brief.aan).toEqual(['Gemeente Ede', 'College van burgemeester en wethouders']);
    expect(brief).toMatchObject({
      kenmerk: 'DOS-2026-ZK04-0001',
      datum: '20 november 2026',
      aanhef: 'Geacht college,',
    });
    expect(brief.ondertekening).toEqual(['Met vriendelijke groet,', 'namens Menzis zorgkantoor', 'A. de Vries']);
    const redenen = brief.delen.find(({ kop }) => kop === 'Waarom wij dit besluiten');
    expect(redenen?.alineas).toEqual(['Het plan past.', 'De besparing is navolgbaar\nonderbouwd.']);
    for (const deel of [
      '€ 163.000,01 (zegge: honderddrieënzestigduizend euro en een cent)',
      'op 1 november 2026',
      'versie 2 van uw projectplan, van 15 september 2026 tot en met 31 december 2026',
      '20,00 % van de totale projectkosten, dat is € 42.600,00; in uw plan is hun eigen aandeel € 49.999,99 (DOS-064)',
      '€ 81.500,00 factureren, en na een positief tweede voortgangsoverleg € 81.500,01',
      'artikel 4.2.4 van de Wet langdurige zorg',
      'tot en met 4 december 2026, 23:59 uur',
      'binnen 14 kalenderdagen',
      'dos@menzis.nl',
      'rechtbank Den Haag',
    ])
      expect(tekst().toLowerCase()).toContain(deel.toLowerCase());
  });

  it('zegt bij minder dan gevraagd hoeveel minder', () => {
    expect(tekst({ bedrag: 16_000_000 })).toContain('U vroeg € 163.000,01; wij kennen € 3.000,01 minder toe.');
    expect(tekst()).toContain('Dat is het bedrag dat u hebt gevraagd.');
  });

  it('noemt een lager minimum als uitzondering', () => {
    const kerncijfers = { ...GEGEVENS.kerncijfers, minimumEigenAandeelPercentage: 3000 };
    expect(tekst({ projectjaar: 2, kerncijfers })).toContain('(DOS-069)');
    expect(tekst({ projectjaar: 5, kerncijfers: { ...kerncijfers, minimumEigenAandeelPercentage: 6000 } })).toContain(
      '(DOS-066)',
    );
  });

  it.each([
    ['AFWIJZING', 'Wij wijzen uw aanvraag'],
    ['NIET_IN_BEHANDELING', 'Dat is geen afwijzing'],
  ] as const)('van een %s kent niets toe, stelt geen voorwaarden en wijst wel de weg', (soort, zin) => {
    const brief = tekst({ soort, bedrag: null, delen: [] });
    expect(brief).toContain(zin);
    expect(brief).toContain('Waarom wij dit besluiten');
    expect(brief).toContain('tot en met 4 december 2026');
    expect(brief).not.toContain('Voorwaarden');
    expect(brief).not.toContain('zegge');
  });

  it('schrijft een ander dan een gemeente netjes aan', () => {
    expect(besluitbrief({ ...GEGEVENS, aanvrager: { naam: 'DJI', soort: 'DJI' } }, kader)).toMatchObject({
      aan: ['DJI'],
      aanhef: 'Geachte heer, mevrouw,',
    });
  });
});
