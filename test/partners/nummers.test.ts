import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controleerNummers,
  gemeenteVanGebied,
  isAgb,
  isBuurtcode,
  isGemeentecode,
  isIbanNl,
  isKvk,
  isOin,
  isRsin,
  isUzovi,
  isWijkcode,
} from '../../server/partners/nummers.ts';

const cijfers = (lengte: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: lengte, maxLength: lengte }).map((rij) => rij.join(''));

/** Nine digits that pass the elfproef: the first eight are free, the last follows when it is a single digit. */
const rsin = cijfers(8)
  .map((acht) => {
    const som = [...acht].reduce((totaal, cijfer, plaats) => totaal + Number(cijfer) * (9 - plaats), 0);
    return { acht, laatste: som % 11 };
  })
  .filter(({ acht, laatste }) => laatste < 10 && /[1-9]/.test(acht))
  .map(({ acht, laatste }) => `${acht}${laatste}`);

describe('nummers van organisaties', () => {
  it('aanvaardt nummers die echt bestaan', () => {
    expect(isKvk('30280353')).toBe(true);
    expect(isRsin('002220647')).toBe(true);
    expect(isRsin('002564440')).toBe(true);
    expect(isOin('00000001002220647000')).toBe(true);
    expect(isAgb('06020101')).toBe(true);
    expect(isUzovi('5501')).toBe(true);
    expect(isIbanNl('NL91ABNA0417164300')).toBe(true);
    expect(isIbanNl('NL91 ABNA 0417 1643 00')).toBe(true);
  });

  it('behoudt voorloopnullen en weigert een nummer waaruit ze zijn weggevallen', () => {
    expect(isKvk('02028035')).toBe(true);
    expect(isKvk('2028035')).toBe(false);
    expect(isRsin('2220647')).toBe(false);
  });

  it('weigert een verkeerde lengte, letters en witruimte', () => {
    for (const fout of ['3028035', '302803531', '3028035a', ' 30280353', '30280353\n']) {
      expect(isKvk(fout), JSON.stringify(fout)).toBe(false);
    }
    expect(isAgb('0602010')).toBe(false);
    expect(isUzovi('55011')).toBe(false);
  });

  it('weigert een RSIN van alleen nullen, hoewel de som door elf deelbaar is', () => {
    expect(isRsin('000000000')).toBe(false);
  });

  it('ziet aan een gewijzigd cijfer dat een RSIN niet meer klopt', () => {
    fc.assert(
      fc.property(rsin, fc.nat(8), fc.integer({ min: 1, max: 9 }), (nummer, plaats, verschil) => {
        const ander = (Number(nummer.charAt(plaats)) + verschil) % 10;
        const gewijzigd = `${nummer.slice(0, plaats)}${ander}${nummer.slice(plaats + 1)}`;
        expect(isRsin(nummer)).toBe(true);
        expect(isRsin(gewijzigd)).toBe(false);
      }),
    );
  });

  it('toetst het RSIN of KVK-nummer dat in een OIN zit', () => {
    fc.assert(
      fc.property(rsin, (nummer) => {
        expect(isOin(`00000001${nummer}000`)).toBe(true);
      }),
    );
    expect(isOin('00000001002220648000')).toBe(false);
    expect(isOin('00000003302803530000')).toBe(true);
    expect(isOin('00000003000000000000')).toBe(false);
  });

  it('laat een OIN voor proeven toe en weigert alles wat geen twintig cijfers telt', () => {
    expect(isOin('00000099900000010000')).toBe(true);
    fc.assert(
      fc.property(
        cijfers(20),
        fc.integer({ min: 1, max: 19 }),
        (twintig, lengte) => !isOin(twintig.slice(0, lengte)) && !isOin(`${twintig}0`),
      ),
    );
  });

  it('ziet aan een gewijzigd cijfer dat een rekeningnummer niet meer klopt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (plaats, verschil) => {
        const iban = 'NL91ABNA0417164300';
        const ander = (Number(iban.charAt(plaats)) + verschil) % 10;
        expect(isIbanNl(`${iban.slice(0, plaats)}${ander}${iban.slice(plaats + 1)}`)).toBe(false);
      }),
    );
    expect(isIbanNl('BE68539007547034')).toBe(false);
  });
});

describe('codes van gebieden', () => {
  it('aanvaardt codes van gemeenten, wijken en buurten, ook met letters', () => {
    for (const code of ['GM0228', 'GM0766', 'GM0118']) {
      expect(isGemeentecode(code)).toBe(true);
    }
    expect(isWijkcode('WK0363AA')).toBe(true);
    expect(isWijkcode('WK022801')).toBe(true);
    expect(isBuurtcode('BU0363AA01')).toBe(true);
    expect(isBuurtcode('BU02280105')).toBe(true);
  });

  it('weigert kleine letters, een verkeerd voorvoegsel en een verkeerde lengte', () => {
    expect(isGemeentecode('gm0228')).toBe(false);
    expect(isGemeentecode('0228')).toBe(false);
    expect(isWijkcode('WK0363aa')).toBe(false);
    expect(isBuurtcode('BU0363AA1')).toBe(false);
    expect(isBuurtcode('WK02280105')).toBe(false);
  });

  it('leest de gemeente uit de code van een buurt of wijk', () => {
    expect(gemeenteVanGebied('BU02280105')).toBe('GM0228');
    expect(gemeenteVanGebied('WK0363AA')).toBe('GM0363');
    expect(gemeenteVanGebied('GM0228')).toBeNull();
  });
});

describe('controleerNummers', () => {
  it('zwijgt over wat goed is en over wat niet is ingevuld', () => {
    expect(controleerNummers({})).toEqual([]);
    expect(controleerNummers({ kvkNummer: '', rsin: null })).toEqual([]);
    expect(controleerNummers({ kvkNummer: '30280353', rsin: '002220647', oin: '00000001002220647000' })).toEqual([]);
  });

  it('noemt ieder onjuist veld met een Nederlandse zin', () => {
    const fouten = controleerNummers({
      kvkNummer: '123',
      rsin: '002220648',
      oin: '00000001002220648000',
      agbCode: 'x',
      uzovi: '1',
      gemeentecode: '0228',
      wijkcode: 'WK1',
      buurtcode: 'BU1',
      iban: 'NL00ABNA0417164300',
    });
    expect(fouten.map((fout) => fout.veld)).toEqual([
      'kvkNummer',
      'rsin',
      'oin',
      'agbCode',
      'uzovi',
      'gemeentecode',
      'wijkcode',
      'buurtcode',
      'iban',
    ]);
    for (const fout of fouten) {
      expect(fout.melding).toMatch(/^(Een|Dit|Het) .+\.$/);
    }
  });

  it('onderscheidt een verkeerde vorm van een verkeerd controlecijfer', () => {
    const melding = (nummers: Parameters<typeof controleerNummers>[0]) => controleerNummers(nummers)[0]?.melding;
    expect(melding({ rsin: '12' })).toContain('negen cijfers');
    expect(melding({ rsin: '002220648' })).toContain('elfproef');
    expect(melding({ oin: '12' })).toContain('twintig cijfers');
    expect(melding({ oin: '00000001002220648000' })).toContain('RSIN in dit OIN');
    expect(melding({ oin: '00000003000000000000' })).toContain('KVK-nummer in dit OIN');
    expect(melding({ iban: 'NL91' })).toContain('tien cijfers');
    expect(melding({ iban: 'NL00ABNA0417164300' })).toContain('controlegetal');
  });
});
