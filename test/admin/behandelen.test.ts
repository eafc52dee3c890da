import { describe, expect, it } from 'vitest';
import {
  botsingen,
  CRITERIA,
  gedaan,
  gemiddelde,
  LEEG_WERKSTUK,
  mist,
  neemOver,
  type Werkstuk,
  wijktAf,
} from '../../admin/aanvragen/behandelen/criteria.ts';
import { eersteOpen, ontbrekend, PUNTEN, type Vinken } from '../../admin/aanvragen/behandelen/punten.ts';
import { Criterium } from '../../server/beleid/begrippen.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { Kaderregister } from '../../server/beleidskaders/register.ts';

const kader = Kaderregister.lees().vanToepassing('DOS', 2026);
const codes = kader ? regelsVan(kader).map(({ code }) => code) : [];

describe('de punten van volledigheid', () => {
  it('noemen alleen regels die er zijn, en elk onderdeel van artikel 7.1.2 tot en met 7.1.4', () => {
    const genoemd = PUNTEN.flatMap(({ regels }) => regels);
    expect(genoemd.filter((code) => !codes.includes(code))).toEqual([]);
    expect(codes.filter((code) => /^DOS-060[a-f]$/.test(code)).every((code) => genoemd.includes(code))).toBe(true);
    expect(new Set(genoemd).size).toBe(genoemd.length);
  });

  const alles = (oordeel: 'aanwezig' | 'ontbreekt', wat = ''): Vinken =>
    Object.fromEntries(PUNTEN.map(({ naam }) => [naam, { oordeel, wat }]));

  it('zijn pas klaar als elk is aangevinkt en bij wat ontbreekt staat wat', () => {
    expect(eersteOpen({})).toEqual({ naam: 'doel', deel: 'oordeel' });
    expect(eersteOpen(alles('aanwezig'))).toBeNull();
    expect(eersteOpen({ ...alles('aanwezig'), kosten: { oordeel: 'ontbreekt', wat: ' ' } })).toEqual({
      naam: 'kosten',
      deel: 'wat',
    });
    expect(eersteOpen(alles('ontbreekt', 'Alles.'))).toBeNull();
  });

  it('worden een vraag per punt dat ontbreekt, in de volgorde van het beleid, en daarna het overige', () => {
    const vinken: Vinken = {
      ...alles('aanwezig', 'eerder getypt'),
      verklaringen: { oordeel: 'ontbreekt', wat: 'De handtekening. ' },
      naasten: { oordeel: 'ontbreekt', wat: 'Met wie is gesproken.' },
    };
    expect(ontbrekend(vinken, (naam) => naam.toUpperCase(), ['Een kaart.'])).toEqual([
      'NAASTEN: Met wie is gesproken.',
      'VERKLARINGEN: De handtekening.',
      'Een kaart.',
    ]);
  });
});

describe('een beoordeling', () => {
  const regel = { score: 4, motivering: 'Goed.' };
  const vol: Werkstuk = {
    scores: Object.fromEntries(CRITERIA.map(({ criterium }) => [criterium, regel])),
    advies: 'TOEKENNEN',
    motivering: 'Sterk.',
  };

  it('kent de negen criteria van het beleid, in die volgorde, elk met zijn regel', () => {
    expect(CRITERIA.map(({ criterium }) => criterium)).toEqual(Object.values(Criterium));
    expect(CRITERIA.map((een) => een.regel)).toEqual(Array.from({ length: 9 }, (_, plaats) => `DOS-0${33 + plaats}`));
  });

  it('zegt wat er nog mist, van boven naar beneden', () => {
    expect(mist(LEEG_WERKSTUK)).toHaveLength(20);
    expect(mist(LEEG_WERKSTUK)[0]).toBe('BETROKKENHEID_ZORGKANTOOR-score');
    expect(mist(vol)).toEqual([]);
    expect(mist({ ...vol, motivering: ' ', scores: { ...vol.scores, IMPACT: { score: 2, motivering: '' } } })).toEqual([
      'IMPACT-motivering',
      'motivering',
    ]);
    expect([gedaan(LEEG_WERKSTUK), gedaan(vol)]).toEqual([0, 9]);
    expect(gedaan({ ...LEEG_WERKSTUK, scores: { IMPACT: regel, URGENTIE: { score: 3, motivering: '' } } })).toBe(1);
  });

  it('heeft een gemiddelde met een decimaal, en geen zonder scores', () => {
    expect([gemiddelde([]), gemiddelde([4]), gemiddelde([3, 4, 4]), gemiddelde([1, 2])]).toEqual([
      null,
      '4.0',
      '3.7',
      '1.5',
    ]);
  });

  it('wijkt af vanaf twee van het gemiddelde, als er genoeg is om mee te vergelijken', () => {
    expect(wijktAf(2, { aantal: 3, gemiddelde: '4' })).toBe(true);
    expect(wijktAf(2, { aantal: 3, gemiddelde: '3.9' })).toBe(false);
    expect(wijktAf(1, { aantal: 2, gemiddelde: '5' })).toBe(false);
    expect(wijktAf(null, { aantal: 9, gemiddelde: '5' })).toBe(false);
    expect(wijktAf(5, { aantal: 0, gemiddelde: null })).toBe(false);
  });

  it('van een ander ernaast: alleen wat beiden invulden en anders is, en de keuze per onderdeel', () => {
    const hun = {
      advies: 'AFWIJZEN' as const,
      motivering: 'Sterk.',
      scores: CRITERIA.map(({ criterium }) => ({ criterium, ...regel, score: criterium === 'IMPACT' ? 1 : 4 })),
    };
    expect(botsingen(LEEG_WERKSTUK, hun)).toEqual([]);
    expect(botsingen(vol, hun).map(({ veld }) => veld)).toEqual(['IMPACT', 'advies']);
    const samen = neemOver(vol, hun, { IMPACT: 'hun', advies: 'mijn' });
    expect(samen.scores.IMPACT).toEqual({ score: 1, motivering: 'Goed.' });
    expect(samen).toMatchObject({ advies: 'TOEKENNEN', motivering: 'Sterk.' });
    expect(vol.scores.IMPACT?.score).toBe(4);
  });
});
