import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsOpties, kostensoortgroepen } from '../../admin/aanvragen/formulier/keuzes.ts';
import { type Kolom, kern, vindOptie } from '../../admin/components/regels/kolommen.ts';
import { neemTerug, verplaats, zetTerug } from '../../admin/components/regels/lijst.ts';
import { alsCellen, isTabel, plak } from '../../admin/components/regels/plakken.ts';
import { AANTAL, TARIEF } from '../../admin/format/invoer.ts';
import { waarden } from '../../admin/i18n/nl/waarden.ts';

interface Regel {
  sleutel: string;
  omschrijving: string;
  kostensoort: string;
  aantal: string;
  eenheid: string;
  tarief: string;
  buiten: boolean | null;
}
const label = (soort: string) => waarden.kostensoort[soort as keyof typeof waarden.kostensoort];
const KOLOMMEN: readonly Kolom<Regel>[] = [
  { soort: 'tekst', naam: 'omschrijving', label: 'Omschrijving' },
  {
    soort: 'keuze',
    naam: 'kostensoort',
    label: 'Kostensoort',
    leeg: 'Kies',
    groepen: kostensoortgroepen([{ kostensoort: 'DOMOTICA' }, { kostensoort: 'ZORGCOORDINATIE' }], label, 'Niet'),
  },
  { soort: 'getal', naam: 'aantal', label: 'Aantal', getal: AANTAL },
  { soort: 'tekst', naam: 'eenheid', label: 'Eenheid' },
  { soort: 'getal', naam: 'tarief', label: 'Tarief', getal: TARIEF, ook: ['prijs'] },
  { soort: 'toon', naam: 'bedrag', label: 'Bedrag', toon: () => null },
  { soort: 'vink', naam: 'buiten', label: 'Buiten Wlz-pakket', vraag: 'Buiten?' },
];
let volgende = 0;
const nieuw = (): Regel => {
  volgende += 1;
  return {
    sleutel: `s${volgende}`,
    omschrijving: '',
    kostensoort: '',
    aantal: '',
    eenheid: '',
    tarief: '',
    buiten: null,
  };
};
const vul = (tekst: string, regels: readonly Regel[] = [], rij = 0, kolom = 'omschrijving') =>
  plak({ cellen: alsCellen(tekst), regels, kolommen: KOLOMMEN, rij, kolom, nieuw, taal: 'nl' });

describe('cellen uit een spreadsheet', () => {
  it('leest tabs, aanhalingstekens en een regeleinde binnen een cel', () => {
    expect(alsCellen('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(alsCellen('"eerste\ntweede"\t"met ""tekens"""\n')).toEqual([['eerste\ntweede', 'met "tekens"']]);
    expect(alsCellen('12" scherm\t3\n"nooit gesloten\t4')).toEqual([
      ['12" scherm', '3'],
      ['"nooit gesloten', '4'],
    ]);
    expect(alsCellen('\n\t\n')).toEqual([]);
  });

  it('herkent een stuk spreadsheet, en laat een woord of alinea met rust', () => {
    expect(isTabel('Projectleiding', false)).toBe(false);
    expect(isTabel('Projectleiding\r\n', false)).toBe(false);
    expect(isTabel('een\ntwee', false)).toBe(true);
    expect(isTabel('een alinea\nvan twee regels', true)).toBe(false);
    expect(isTabel('a\tb', true)).toBe(true);
  });

  it('geeft elke tabel zonder lege regels terug zoals zij is geschreven', () => {
    const cel = fc.string({ unit: fc.constantFrom(...'ab1,." \té\n'), maxLength: 6 }).map((tekst) => tekst.trim());
    const rij = fc.array(cel, { minLength: 2, maxLength: 4 }).filter((cellen) => cellen.some((een) => een !== ''));
    fc.assert(
      fc.property(fc.array(rij, { minLength: 1, maxLength: 5 }), (rijen) => {
        const tekst = rijen
          .map((cellen) => cellen.map((een) => `"${een.replaceAll('"', '""')}"`).join('\t'))
          .join('\r\n');
        expect(alsCellen(tekst)).toEqual(rijen);
      }),
    );
  });
});

describe('plakken', () => {
  it('vult vanaf de cel met de focus, ook over bestaande regels heen, en voegt regels toe', () => {
    const begin = [
      { ...nieuw(), omschrijving: 'Blijft' },
      { ...nieuw(), omschrijving: 'Blijft ook', tarief: '9.00' },
    ];
    const { regels, geraakt, fout, over } = vul('2.000\tuur\t70,00\n200\tuur\t€ 100\n', begin, 1, 'aantal');
    expect(regels.map(({ omschrijving, aantal, eenheid, tarief }) => [omschrijving, aantal, eenheid, tarief])).toEqual([
      ['Blijft', '', '', ''],
      ['Blijft ook', '2000', 'uur', '70.00'],
      ['', '200', 'uur', '100.00'],
    ]);
    expect([regels[1]?.sleutel, geraakt, fout, over]).toEqual([begin[1]?.sleutel, 2, 0, []]);
  });

  it('slaat een kopregel over en volgt haar namen, in elke volgorde en uit elke kolom', () => {
    const { regels, over } = vul(
      'Prijs\tKOSTENSOORT\tOmschrijving\tBedrag\tOpmerking\n70\tpersoneel\tBegeleiding\t140.000\tlet op\n',
      [],
      0,
      'tarief',
    );
    expect(regels).toMatchObject([{ omschrijving: 'Begeleiding', kostensoort: 'PERSONEEL', tarief: '70.00' }]);
    expect(over, 'wat geen plaats heeft, wordt gemeld').toEqual(['Opmerking']);
  });

  it('houdt als tekst wat niet past, en telt het', () => {
    const { regels, fout } = vul('Huur\tParkeren\ttwaalf\tmaand\t1,234\n');
    expect(regels).toMatchObject([{ kostensoort: 'Parkeren', aantal: 'twaalf', tarief: '1,234' }]);
    expect(fout).toBe(3);
  });

  it('slaat de afgeleide kolom over en leest ja en nee', () => {
    const { regels, over } = vul('X\tICT\t1\tstuk\t5\t€ 5,00\tJa\nY\tICT\t1\tstuk\t5\t\tmisschien\n');
    expect(regels.map(({ buiten }) => buiten)).toEqual([true, null]);
    expect(over).toEqual(['Buiten Wlz-pakket: misschien']);
  });

  it('meldt cellen voorbij de laatste kolom', () => {
    expect(vul('1\tuur\t2\t\tja\tte veel\n', [], 0, 'aantal').over).toEqual(['6']);
  });

  it('vergeeft hoofdletters, accenten en leestekens in een keuze, en kent ook de codes', () => {
    const groepen = kostensoortgroepen([{ kostensoort: 'DOMOTICA' }], label, 'Niet');
    for (const [tekst, waarde] of [
      ['Zorgcoördinatie', 'ZORGCOORDINATIE'],
      ['ZORGCOORDINATIE', 'ZORGCOORDINATIE'],
      ['een op een begeleiding', 'EEN_OP_EEN_BEGELEIDING'],
      ['1-op-1 begeleiding', 'EEN_OP_EEN_BEGELEIDING'],
      [' domotica ', 'DOMOTICA'],
      ['WET FORENSISCHE ZORG', 'WET_FORENSISCHE_ZORG'],
    ] as const) {
      expect(vindOptie(groepen, tekst), tekst).toBe(waarde);
    }
    expect(vindOptie(groepen, 'parkeren')).toBeNull();
    expect(vindOptie(groepen, '')).toBeNull();
    const dubbel = [{ opties: ['a', 'b'].map((waarde) => ({ waarde, tekst: 'Stichting Zon' })) }];
    expect(vindOptie(dubbel, 'stichting zon'), 'twee met dezelfde naam: niet kiezen').toBeNull();
    expect(kern('Één-op-één!')).toBe('eenopeen');
    expect(alsOpties(['A'], (code) => code.toLowerCase())).toEqual([
      { opties: [{ waarde: 'A', tekst: 'a', ook: [] }] },
    ]);
  });
});

describe('terugnemen', () => {
  it('neemt een hele plakactie terug, maar niet wat daarna is getypt', () => {
    const voor = [{ ...nieuw(), omschrijving: 'Oud', tarief: '1.00' }];
    const { regels: na } = vul('Nieuw\tICT\nErbij\tICT\nNog een\tICT\n', voor);
    expect(neemTerug(na, voor, na)).toEqual(voor);
    const daarna = na.map((regel, plaats) =>
      plaats === 1 ? { ...regel, aantal: '3' } : plaats === 0 ? { ...regel, kostensoort: 'SCHOLING' } : regel,
    );
    expect(neemTerug(daarna, voor, na)).toMatchObject([
      { omschrijving: 'Oud', kostensoort: 'SCHOLING', tarief: '1.00' },
      { omschrijving: 'Erbij', aantal: '3' },
    ]);
  });

  it('zet een verwijderde regel terug waar zij stond, een keer', () => {
    const [a, b, c] = [nieuw(), nieuw(), nieuw()];
    expect(zetTerug([a, c], b, 1)).toEqual([a, b, c]);
    expect(zetTerug([a, b, c], b, 1)).toEqual([a, b, c]);
    expect(zetTerug([a], c, 2)).toEqual([a, c]);
  });

  it('verplaatst een regel, maar niet voorbij het begin of het einde', () => {
    const [a, b] = [nieuw(), nieuw()];
    expect(verplaats([a, b], b.sleutel, -1)).toEqual([b, a]);
    expect(verplaats([a, b], b.sleutel, 1)).toEqual([a, b]);
    expect(verplaats([a, b], a.sleutel, -1)).toEqual([a, b]);
  });
});
