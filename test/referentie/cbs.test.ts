import { describe, expect, it } from 'vitest';
import { GebiedenFout, leesGebieden } from '../../server/referentie/cbs.ts';
import { gebiedenNaFusie, huidigeGebieden, maakCbsCsv } from './cbs-bestand.ts';

function weigering(csv: string): GebiedenFout {
  try {
    leesGebieden(csv);
  } catch (fout) {
    if (fout instanceof GebiedenFout) return fout;
    throw fout;
  }
  throw new Error('Het bestand is aanvaard, maar had geweigerd moeten worden.');
}

/** The file with every column whose title fits left out. */
function zonderKolom(csv: string, titel: RegExp): string {
  const rijen = csv
    .trim()
    .split('\r\n')
    .map((regel) => regel.split(';'));
  const weg = new Set((rijen[0] ?? []).flatMap((kop, kolom) => (titel.test(kop) ? [kolom] : [])));
  return rijen.map((rij) => rij.filter((_, kolom) => !weg.has(kolom)).join(';')).join('\r\n');
}

describe('het lezen van de gebiedentabel van het CBS', () => {
  it('leest de download met Nederlandse titels, met bytemarkering en opgevulde waarden', () => {
    const csv = maakCbsCsv(gebiedenNaFusie(), 'titels');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('"GM0402    "');
    expect(leesGebieden(csv)).toEqual(gebiedenNaFusie());
  });

  it('leest de ruwe gegevensset, waarin alleen de waarden zeggen om welk gebied het gaat', () => {
    expect(leesGebieden(maakCbsCsv(huidigeGebieden(), 'ruw'))).toEqual(huidigeGebieden());
  });

  it('leest namen met een komma, een apostrof en een streepje ongeschonden', () => {
    const namen = leesGebieden(maakCbsCsv(huidigeGebieden())).map((gebied) => gebied.naam);
    expect(namen).toContain('Nuenen, Gerwen en Nederwetten');
    expect(namen).toContain("'s-Gravenhage");
    expect(namen).toContain('Alphen-Chaam');
  });

  it('slaat een titelregel boven en een bronregel onder de tabel over', () => {
    const csv = maakCbsCsv(huidigeGebieden()).replace('\uFEFF', '\uFEFF"Gebieden in Nederland 2027"\r\n');
    expect(leesGebieden(`${csv}"Bron: CBS"\r\n`)).toEqual(huidigeGebieden());
  });

  it('leest titels die over meer regels zijn verdeeld', () => {
    const csv = [
      '"";"Codes en namen van gemeenten";"Codes en namen van gemeenten";"Zorgkantoorregio\'s";"Zorgkantoorregio\'s"',
      '"Regio\'s";"Code";"Naam";"Code";"Naam"',
      '"Utrecht (gemeente)";"GM0344   ";"Utrecht   ";"ZK23  ";"Utrecht  "',
    ].join('\n');
    expect(leesGebieden(csv)).toEqual([{ code: 'GM0344', naam: 'Utrecht', provincie: null, zorgkantoorregio: 'ZK23' }]);
  });

  it('neemt de titel van de regio als naam wanneer de naamkolom niet is gekozen', () => {
    const csv = zonderKolom(maakCbsCsv(huidigeGebieden()), /gemeenten\/(Naam|Sortering)/);
    expect(leesGebieden(csv).map((gebied) => gebied.naam)).toEqual(huidigeGebieden().map((gebied) => gebied.naam));
  });

  it('zegt dat de provincie onbekend is wanneer die niet is gekozen', () => {
    const gebieden = leesGebieden(zonderKolom(maakCbsCsv(huidigeGebieden()), /Provincies/));
    expect(gebieden).toHaveLength(342);
    expect(gebieden.every((gebied) => gebied.provincie === null)).toBe(true);
  });
});

describe('bestanden die niet gebruikt kunnen worden', () => {
  it('noemt de ontbrekende kolom bij naam', () => {
    const csv = maakCbsCsv(huidigeGebieden());
    const zonderRegio = weigering(zonderKolom(csv, /Zorgkantoor/));
    expect(zonderRegio.code).toBe('KOLOM_ONTBREEKT');
    expect(zonderRegio.message).toContain('zorgkantoorregio');
    const zonderNaam = weigering(zonderKolom(maakCbsCsv(huidigeGebieden(), 'ruw'), /Naam_2/));
    expect(zonderNaam.code).toBe('KOLOM_ONTBREEKT');
    expect(zonderNaam.message).toContain('naam van de gemeente');
  });

  it('verwart in de ruwe gegevensset de naam van een ander gebied niet met die van de gemeente', () => {
    const csv = zonderKolom(maakCbsCsv(huidigeGebieden(), 'ruw'), /Naam_35/);
    expect(leesGebieden(csv).every((gebied) => gebied.provincie === null)).toBe(true);
  });

  it('weigert een leeg bestand, een ander bestand en een bestand met komma’s', () => {
    for (const csv of ['', '\uFEFF', 'zomaar tekst', '<html><body>404</body></html>']) {
      expect(weigering(csv).code).toBe('GEEN_GEBIEDEN');
    }
    expect(weigering(maakCbsCsv(huidigeGebieden()).replaceAll(';', ',')).message).toContain('puntkomma');
    expect(weigering('"GM0344";"Utrecht";"ZK23"').message).toContain('kolomtitels');
  });

  it('weigert een gemeente zonder regio, zonder naam, dubbel, of een regio zonder gemeente', () => {
    const csv = maakCbsCsv(huidigeGebieden());
    const regel = csv.split('\r\n').find((tekst) => tekst.includes('GM0402')) ?? '';
    const melding = (nieuw: string) => {
      const fout = weigering(csv.replace(regel, nieuw));
      expect(fout.code).toBe('RIJ_ONJUIST');
      return fout.message;
    };
    expect(melding(regel.replace('ZK21    ', '.       '))).toContain('GM0402 Hilversum');
    expect(melding(regel.replaceAll(`"${'Hilversum'.padEnd(50)}"`, '""'))).toContain('geen naam');
    expect(melding(`${regel}\r\n${regel}`)).toContain('twee keer');
    expect(melding(regel.replace('"GM0402    "', '"0402"'))).toContain('geen gemeentecode');
  });
});
