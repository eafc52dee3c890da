import { describe, expect, it } from 'vitest';
import { en } from '../../admin/i18n/en/index.ts';
import { partners as nl } from '../../admin/i18n/nl/partners.ts';
import { type Bijdragetotaal, deelnamesVan, perJaar } from '../../admin/partners/index.ts';
import {
  botsingen,
  fouten,
  invoer,
  LEEG,
  nummerfout,
  nummersBij,
  schoon,
  wijziging,
} from '../../admin/partners/partnervelden.ts';

it('vindt waar een partner meedoet en wat zij bijdraagt', () => {
  const bijdrage = (id: string, bedrag: string, telt: boolean) => ({
    ...{ bedrag, soort: 'GELD' as const, zekerheid: 'TOEGEZEGD' as const },
    ...{ teltAlsEigenAandeel: telt, partner: { id } },
  });
  const dossier = {
    ...{ id: 'd', titel: 'T', kenmerk: 'K', status: 'CONCEPT' as const, jaar: 2026, aanvrager: { id: 'g' } },
    partners: [{ rol: 'UITVOERDER' as const, partner: { id: 'p' } }],
    activiteiten: [{ uitvoerder: { id: 'p' } }, { uitvoerder: { id: 'u' } }, { uitvoerder: null }],
    financiering: [bijdrage('p', '100.00', false), bijdrage('q', '50.00', true)],
  };
  expect(deelnamesVan([dossier], 'p')).toMatchObject([{ rollen: ['UITVOERDER'], bijdrage: 10_000n, telt: 0n }]);
  expect(deelnamesVan([dossier], 'q')).toMatchObject([{ rollen: ['MEDEFINANCIER'], bijdrage: 5_000n, telt: 5_000n }]);
  expect(deelnamesVan([dossier], 'u')).toMatchObject([{ rollen: ['UITVOERDER'], bijdrage: 0n }]);
  expect(deelnamesVan([dossier], 'x')).toEqual([]);
});

it('telt bijdragen per jaar op de cent, en houdt apart wat is vervallen', () => {
  const totaal = (deel: Partial<Bijdragetotaal>): Bijdragetotaal => ({
    ...{ jaar: 2026, stand: 'LOPEND', soort: 'GELD', zekerheid: 'TOEGEZEGD', teltAlsEigenAandeel: true },
    ...{ aantal: 1, bedrag: '0.01' },
    ...deel,
  });
  const [nieuwste, oudste] = perJaar([
    totaal({ jaar: 2025, stand: 'TOEGEKEND', bedrag: '10.00' }),
    totaal({ bedrag: '0.10' }),
    totaal({ bedrag: '0.20', zekerheid: 'ONDER_VOORBEHOUD', soort: 'IN_NATURA' }),
    totaal({ bedrag: '5.00', teltAlsEigenAandeel: false }),
    totaal({ bedrag: '99.00', stand: 'BEEINDIGD' }),
  ]);
  expect(nieuwste).toMatchObject({ jaar: 2026, totaal: 530n, toegezegd: 510n, voorbehoud: 20n, natura: 20n });
  expect(nieuwste).toMatchObject({ telt: 30n, teltNiet: 500n, vervallen: 9_900n, delen: [10n, 20n, 500n, 0n] });
  expect(oudste).toMatchObject({ jaar: 2025, toegekend: 1_000n, vervallen: 0n });
});

describe('het formulier van een partner', () => {
  it('keurt nummers zoals de API dat doet, en vergeeft spaties en punten', () => {
    expect(schoon(' 12.34-56 78 ')).toBe('12345678');
    expect(nummerfout('kvkNummer', '1234 5678')).toBeNull();
    expect(nummerfout('kvkNummer', '1234567')).toBe('vorm');
    expect(nummerfout('rsin', '123456782')).toBeNull();
    expect(nummerfout('rsin', '123456789')).toBe('elfproef');
    expect(nummerfout('gemeentecode', 'gm0228')).toBeNull();
    expect(fouten({ ...LEEG, naam: ' ', oin: '1' })).toEqual({ naam: 'verplicht', soort: 'verplicht', oin: 'vorm' });
  });

  it('vraagt alleen de nummers die bij de soort horen, en die er al staan', () => {
    expect(nummersBij({ ...LEEG, soort: 'GEMEENTE' })).toEqual(['kvkNummer', 'rsin', 'oin', 'gemeentecode']);
    expect(nummersBij({ ...LEEG, soort: 'GEMEENTE', uzovi: '0991' })).toContain('uzovi');
    expect(nummersBij({ ...LEEG, soort: 'ZORGVERZEKERAAR' })).toContain('uzovi');
  });

  it('stuurt alleen wat is gewijzigd', () => {
    const begin = { ...LEEG, naam: 'A', soort: 'GGD' as const, kvkNummer: '12345678' };
    expect(wijziging(begin, { ...begin, naam: ' A ', kvkNummer: '', wlzGefinancierd: true })).toEqual({
      kvkNummer: null,
      wlzGefinancierd: true,
    });
    expect(invoer(begin)).not.toHaveProperty('soort');
  });

  it('legt bij een botsing elk veld dat verschilt naast wat nu is opgeslagen', () => {
    const begin = { ...LEEG, naam: 'Oud', soort: 'GGD' as const };
    const mijn = { ...begin, naam: 'Mijn' };
    expect(botsingen(mijn, { ...begin, naam: 'Hun', rsin: '123456782' })).toEqual([
      { veld: 'naam', mijn: 'Mijn', hun: 'Hun' },
      { veld: 'rsin', mijn: '', hun: '123456782' },
    ]);
    expect(botsingen(mijn, mijn)).toEqual([]);
  });

  it('heeft elke tekst in twee talen', () => {
    expect(Object.keys(en.db.partner)).toEqual(Object.keys(nl.partner));
    expect(Object.keys(en.db.planveld)).toEqual(Object.keys(nl.planveld));
  });
});
