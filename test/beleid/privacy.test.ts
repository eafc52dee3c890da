import { describe, expect, it } from 'vitest';
import { elfproef, privacySignalen } from '../../server/beleid/dos/privacy.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { toetsPlan } from '../../server/beleid/toets.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';
import { feitenVan, geldigPlan } from '../support/plan.ts';

describe('persoonsgegevens in een tekst', () => {
  it.each([
    'nummer 111222333 van de deelnemer',
    'BSN:123456782',
    '1234.56.782',
    '1234 56 782',
    '123.456.782',
    'zie (111222333).',
  ])('herkent een mogelijk burgerservicenummer in “%s”', (tekst) => {
    expect(privacySignalen(tekst)).toEqual(['BSN']);
  });

  it.each(['jan.de.vries@voorbeeld.nl', 'mail naar <a+b@sub.domein.example>', 'josé@voorbeeld.nl'])(
    'herkent een e-mailadres in “%s”',
    (tekst) => {
      expect(privacySignalen(tekst)).toEqual(['EMAIL']);
    },
  );

  it.each([
    '06-12345678',
    '06 12 34 56 78',
    'bel 0612345678!',
    '+31 6 12345678',
    '+31 (0)318 123 456',
    '0031612345678',
    '0318-123456',
    '(010) 123 45 67',
    '010-1234567 in 2026',
  ])('herkent een telefoonnummer in “%s”', (tekst) => {
    expect(privacySignalen(tekst)).toEqual(['TELEFOON']);
  });

  it.each([
    '',
    'In 2026 en 2027 bereiken wij 1.250 bewoners voor € 138.000,00.',
    'buurt BU02280105 in GM0228, KVK 30280353',
    'van 01-02-2026 10:00 tot 06-12-2026 12:00',
    'OIN 00000001002220647000',
    'rekening NL91ABNA0417164300',
    '123456789',
    '000000000',
    '1.123.456.782 euro',
    'bijeenkomst @ buurthuis',
  ])('zwijgt bij “%s”', (tekst) => {
    expect(privacySignalen(tekst)).toEqual([]);
  });

  it('herkent ook meer soorten tegelijk', () => {
    expect(privacySignalen('111222333, a@b.nl, 06-12345678')).toEqual(['BSN', 'EMAIL', 'TELEFOON']);
  });

  it('blijft vlug bij lange en vreemde teksten', () => {
    for (const deel of ['0', '06 ', '1234.', 'a@', 'a.', '(0', '+31 ', '9'.repeat(9)]) {
      const begin = performance.now();
      privacySignalen(deel.repeat(20_000));
      expect(performance.now() - begin, deel).toBeLessThan(500);
    }
  });

  it('houdt zich aan de elfproef', () => {
    expect(elfproef('111222333')).toBe(true);
    expect(elfproef('111222334')).toBe(false);
    expect(elfproef('000000000')).toBe(false);
    expect(elfproef('12345678')).toBe(false);
  });
});

describe('DOS-096', () => {
  const kader = Kaderregister.lees().vanToepassing('DOS', 2026);
  if (kader === null) throw new Error('geen kader');

  it('waarschuwt per veld, herhaalt het gegeven niet en houdt het plan indienbaar', () => {
    const plan = geldigPlan({
      samenvatting: 'Vraag mevrouw Jansen, 06-12345678 of j.jansen@voorbeeld.nl.',
      risicos: [{ omschrijving: 'Uitval van cliënt 111222333', kans: 1, impact: 1, maatregel: 'Overleg' }],
    });
    const { bevindingen, indienbaar } = toetsPlan(feitenVan(plan), kader, regelsVan(kader), 'INDIENING');
    const privacy = bevindingen.filter(({ regel }) => regel === 'DOS-096');
    expect(privacy.map(({ veld, ernst }) => [veld, ernst])).toEqual([
      ['samenvatting', 'WAARSCHUWING'],
      ['risicos.0.omschrijving', 'WAARSCHUWING'],
    ]);
    expect(JSON.stringify(privacy)).not.toMatch(/12345678|jansen|111222333/i);
    expect(indienbaar).toBe(true);
  });
});
