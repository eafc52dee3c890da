import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cijfersAchter, uitGetal, uitTekst } from '../../server/documenten/plan/getallen.ts';

it.each([
  ['1.234,50', '1234.5'],
  ['€ 1.234', '1234'],
  ['1234,5', '1234.5'],
  ['12.5', '12.5'],
  ['1.500', '1500'],
  ['0,00', '0'],
  ['250,-', '250'],
  ['-3', '-3'],
  ['1.23.4', null],
  ['een', null],
  ['1,2,3', null],
])('%j is %j', (van, naar) => expect(uitTekst(van)).toBe(naar));

it('een getal met twee cijfers achter de komma komt precies terug uit een spreadsheet', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), (cent) => {
      const gelezen = uitGetal(String(cent / 100)) ?? '';
      expect(cijfersAchter(gelezen)).toBeLessThanOrEqual(2);
      const [heel = '', deel = ''] = gelezen.split('.');
      expect(BigInt(heel) * 100n + BigInt(deel.padEnd(2, '0'))).toBe(BigInt(cent));
    }),
  );
});
