import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Kader } from '../../server/beleid/kader.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { toetsPlan } from '../../server/beleid/toets.ts';
import { KaderbestandFout, Kaderregister } from '../../server/beleidskaders/register.ts';
import { activiteit, bijdrage, feitenVan, geldigPlan, kostenregel, partner, WELZIJN } from '../support/plan.ts';

const map = mkdtempSync(join(tmpdir(), 'kaders-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const eigen = Kaderregister.lees();
let volgende = 0;

/** Writes kader files into a folder of their own and gives the folder. */
function geschreven(...inhouden: unknown[]): string {
  const hier = join(map, String(volgende++));
  mkdirSync(hier);
  inhouden.forEach((inhoud, i) => {
    const tekst = typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud);
    writeFileSync(join(hier, `kader-${i}.json`), tekst);
  });
  return hier;
}

function kader2026(): Kader {
  const kader = eigen.actueel('DOS', 2026);
  if (kader === null) throw new Error('geen kader');
  return structuredClone(kader);
}

function kader2028(overrides: Partial<Kader> = {}): Kader {
  return {
    ...kader2026(),
    jaar: 2028,
    versie: 'DOS-2028.1',
    kalenderjaren: [2028],
    indienenVanaf: '2027-10-15',
    indienenTot: '2028-03-01',
    indieningsregel: 'DOS-059',
    ...overrides,
  };
}

const plan2028 = geldigPlan({
  jaar: 2028,
  startdatum: '2028-01-01',
  einddatum: '2028-12-31',
  activiteiten: [activiteit({ start: '2028-01-10', einde: '2028-12-10' })],
  mijlpalen: [
    { omschrijving: 'Opening', datum: '2028-02-01' },
    { omschrijving: 'Evaluatie', datum: '2028-11-01' },
  ],
});

function uitkomsten(kader: Kader, vandaag: string, plan = plan2028) {
  const resultaat = toetsPlan(feitenVan(plan, { vandaag }), kader, regelsVan(kader), 'INDIENING');
  const uitkomst = (code: string) => resultaat.bevindingen.find(({ regel }) => regel === code)?.uitkomst;
  return { ...resultaat, uitkomst };
}

describe('de kaders van het product', () => {
  it('gelden voor 2026 en 2027, elk met hun eigen eerste dag van indienen', () => {
    expect(eigen.alle().map(({ jaar, indienenVanaf, indienenTot }) => [jaar, indienenVanaf, indienenTot])).toEqual([
      [2026, '2026-08-10', null],
      [2027, '2026-11-01', null],
    ]);
  });

  it('noemen alle elf open punten van het beleid', () => {
    for (const kader of eigen.alle()) {
      expect(kader.leemten.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    }
  });

  it('zijn niet te wijzigen', () => {
    const kader = eigen.actueel('DOS', 2026);
    expect(() => kader?.minimumEigenAandeel.push(1)).toThrow(TypeError);
  });
});

describe('een nieuw jaar', () => {
  it('is een nieuw bestand met andere cijfers en geen nieuwe code', () => {
    const register = Kaderregister.lees([
      geschreven(
        kader2028({
          minimumEigenAandeel: [3000, 5000],
          uitgeslotenKosten: [{ kostensoort: 'COMMUNICATIE', regel: 'DOS-079' }],
          contractsoorten: ['GEMEENTE', 'WELZIJNSORGANISATIE'],
          minimumMijlpalen: 3,
          tekstlengten: { titel: 5 },
        }),
      ),
    ]);
    const kader = register.vanToepassing('DOS', 2028);
    if (kader === null) throw new Error('geen kader');

    const nu = uitkomsten(kader, '2027-10-15');
    expect(nu.kerncijfers.minimumEigenAandeelPercentage).toBe(3000);
    expect(['DOS-007', 'DOS-064', 'DOS-019', 'DOS-057', 'DOS-059'].map(nu.uitkomst)).toEqual([
      'VOLDAAN',
      'NIET_VOLDAAN',
      'NIET_VOLDAAN',
      'NIET_VOLDAAN',
      'VOLDAAN',
    ]);
    expect(uitkomsten(kader, '2027-10-14').uitkomst('DOS-059')).toBe('NIET_VOLDAAN');
    expect(uitkomsten(kader, '2028-03-02').uitkomst('DOS-059')).toBe('NIET_VOLDAAN');

    const anders = {
      ...plan2028,
      aanvrager: WELZIJN,
      begroting: [kostenregel(18_000_000, { kostensoort: 'ICT' }), kostenregel(100, { kostensoort: 'COMMUNICATIE' })],
    };
    const ook = uitkomsten(kader, '2027-11-01', anders);
    expect(['DOS-005', 'DOS-072', 'DOS-079'].map(ook.uitkomst)).toEqual([
      'VOLDAAN',
      'NIET_VAN_TOEPASSING',
      'NIET_VOLDAAN',
    ]);
    expect(regelsVan(kader).find(({ code }) => code === 'DOS-064')?.omschrijving).toContain('30,00 %');
    const verzekeraar = { ...plan2028, aanvrager: partner({ soort: 'ZORGVERZEKERAAR' }) };
    expect(uitkomsten(kader, '2027-11-01', verzekeraar).uitkomst('DOS-005')).toBe('NIET_VOLDAAN');
  });

  it('laat het laatste minimum gelden voor alle latere jaren', () => {
    const kader = kader2028({ minimumEigenAandeel: [1000, 2000, 3000, 9000] });
    const plan = { ...plan2028, projectjaar: 7, financiering: [bijdrage(16_200_000)], gevraagdeBijdrage: 1_800_000 };
    expect(uitkomsten(kader, '2027-11-01', plan).uitkomst('DOS-066')).toBe('VOLDAAN');
    const net = { ...plan, financiering: [bijdrage(16_199_999)] };
    expect(uitkomsten(kader, '2027-11-01', net).uitkomst('DOS-066')).toBe('NIET_VOLDAAN');
  });

  it('telt natura niet mee als het kader dat zegt', () => {
    const kader = kader2028({ inNaturaTelt: false });
    const plan = { ...plan2028, financiering: [bijdrage(3_600_000, { soort: 'IN_NATURA' })] };
    expect(uitkomsten(kader, '2027-11-01', plan).uitkomst('DOS-064')).toBe('NIET_VOLDAAN');
  });
});

describe('het register', () => {
  it('kiest de nieuwste versie van een jaar en bewaart de oude', () => {
    const versies = ['DOS-2028.9', 'DOS-2028.10', 'DOS-2028.1'];
    const register = Kaderregister.lees([geschreven(...versies.map((versie) => kader2028({ versie })))]);
    expect(register.actueel('DOS', 2028)?.versie).toBe('DOS-2028.10');
    expect(register.opVersie('DOS', 2028, 'DOS-2028.1')?.versie).toBe('DOS-2028.1');
    expect(register.opVersie('DOS', 2027, 'DOS-2028.1')).toBeNull();
  });

  it('toetst een plan voor een jaar zonder beleid aan het dichtstbijzijnde kader, dat op het jaar afkeurt', () => {
    expect(eigen.actueel('DOS', 2031)).toBeNull();
    for (const [jaar, kaderjaar] of [
      [2031, 2027],
      [2020, 2026],
    ] as const) {
      const kader = eigen.vanToepassing('DOS', jaar);
      expect(kader?.jaar).toBe(kaderjaar);
      if (kader === null) continue;
      const { uitkomst, indienbaar } = uitkomsten(kader, '2026-12-01', geldigPlan({ jaar }));
      expect([uitkomst('DOS-007'), indienbaar]).toEqual(['NIET_VOLDAAN', false]);
    }
  });

  it('heeft geen kader voor een regeling zonder beleid in dit product', () => {
    expect([eigen.vanToepassing('HLO', 2027), eigen.vanToepassing('RTB', 2027), eigen.actueel('HLO', 2027)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['een onbekend veld', { ...kader2028(), minimumEigenAadeel: [1] }, 'minimumEigenAadeel'],
    ['een ontbrekend veld', { ...kader2028(), criteria: undefined }, 'criteria'],
    ['een verkeerde waarde', { ...kader2028(), minimumEigenAandeel: [20.5] }, 'minimumEigenAandeel.0'],
    ['een datum die niet bestaat', { ...kader2028(), indienenVanaf: '2027-02-30' }, 'indienenVanaf'],
    ['een onbekende regel', kader2028({ indieningsregel: 'DOS-999' }), 'indieningsregel'],
    ['een jaar buiten het document', kader2028({ kalenderjaren: [2027] }), 'kalenderjaren'],
    ['geen JSON', '{', 'geen JSON'],
  ])('weigert een bestand met %s en noemt bestand en pad', (_, inhoud, pad) => {
    const hier = geschreven(inhoud);
    expect(() => Kaderregister.lees([hier])).toThrow(KaderbestandFout);
    expect(() => Kaderregister.lees([hier])).toThrow(pad);
    expect(() => Kaderregister.lees([hier])).toThrow(join(hier, 'kader-0.json'));
  });

  it('weigert twee bestanden met dezelfde versie van hetzelfde jaar', () => {
    expect(() => Kaderregister.lees([geschreven(kader2028(), kader2028())])).toThrow(/staat ook in/);
  });

  it('leest meer mappen samen', () => {
    const register = Kaderregister.lees([geschreven(kader2026()), geschreven(kader2028())]);
    expect(register.alle().map(({ jaar }) => jaar)).toEqual([2026, 2028]);
  });
});

describe('het venster op de lokale datum', () => {
  it.each([
    [2026, '2026-08-09', 'DOS-058', false],
    [2026, '2026-08-10', 'DOS-058', true],
    [2027, '2026-10-31', 'DOS-059', false],
    [2027, '2026-11-01', 'DOS-059', true],
  ] as const)('een plan voor %i op %s', (jaar, vandaag, code, open) => {
    const kader = eigen.vanToepassing('DOS', jaar);
    if (kader === null) throw new Error('geen kader');
    const { uitkomst } = uitkomsten(kader, vandaag, geldigPlan({ jaar }));
    expect(uitkomst(code)).toBe(open ? 'VOLDAAN' : 'NIET_VOLDAAN');
    expect(uitkomst(code === 'DOS-058' ? 'DOS-059' : 'DOS-058')).toBe('NIET_VAN_TOEPASSING');
  });
});

describe('de zuiverheid van de regels', () => {
  it('laat server/beleid niets van buiten server/beleid gebruiken', () => {
    const bron = new URL('../../server/beleid/', import.meta.url);
    const bestanden = ['', 'dos/'].flatMap((deel) => modules(new URL(deel, bron)));
    expect(bestanden.length).toBeGreaterThan(20);
    for (const bestand of bestanden) {
      const tekst = readFileSync(bestand, 'utf8');
      const vanuit = [...tekst.matchAll(/from '([^']+)'/g)].map(([, pad = '']) =>
        pad.startsWith('.') ? new URL(pad, bestand).href : pad,
      );
      expect(
        vanuit.filter((pad) => !pad.startsWith(bron.href)),
        bestand.pathname,
      ).toEqual([]);
      expect(tekst, bestand.pathname).not.toMatch(/Date\.now|new Date\(\)|Math\.random|Intl\.|process\./);
    }
  });
});

function modules(hier: URL): URL[] {
  return readdirSync(hier)
    .filter((naam) => naam.endsWith('.ts'))
    .map((naam) => new URL(naam, hier));
}
