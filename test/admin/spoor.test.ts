import { expect, it } from 'vitest';
import { type Gebeurtenis, perDag, veldnaam, vouw } from '../../admin/aanvragen/onderdelen/spoor.ts';
import { toonGeleden } from '../../admin/format/tijd.ts';

const G = 'AANVRAAG_GEWIJZIGD';
const gebeurtenis = (
  tijd: string,
  soort: string,
  door: string,
  ...wijzigingen: [veld: string, oud: string | null, nieuw: string | null][]
): Gebeurtenis => ({
  ...{ moment: `2026-11-${tijd}:00Z`, soort, door, toelichting: `om ${tijd}` },
  wijzigingen: wijzigingen.map(([veld, oud, nieuw]) => ({ veld, oud, nieuw })),
});

it('vouwt wat iemand kort na elkaar bewaart tot een regel, met per veld het eerste en het laatste', () => {
  const [regel, ...rest] = vouw([
    gebeurtenis('10T10:00', G, 'Ede', ['titel', 'A', 'B'], ['jaar', '2026', '2027']),
    gebeurtenis('10T10:20', G, 'Ede', ['titel', 'B', 'C'], ['jaar', '2027', '2026']),
    gebeurtenis('10T10:45', G, 'Ede', ['begroting.1', null, 'Zaal']),
  ]);
  expect(rest).toEqual([]);
  expect(regel).toMatchObject({ aantal: 3, van: '2026-11-10T10:00:00Z', tot: '2026-11-10T10:45:00Z' });
  expect(regel?.wijzigingen).toEqual([
    { veld: 'titel', oud: 'A', nieuw: 'C' },
    { veld: 'begroting.1', oud: null, nieuw: 'Zaal' },
  ]);
});

it('vouwt niets van een ander, van later, of van een andere soort', () => {
  const regels = vouw([
    gebeurtenis('10T10:00', G, 'Ede', ['titel', 'A', 'B']),
    gebeurtenis('10T10:01', G, 'Heerlen', ['titel', 'B', 'C']),
    gebeurtenis('10T10:40', G, 'Heerlen', ['titel', 'C', 'D']),
    gebeurtenis('10T10:41', 'AANVRAAG_INGEDIEND', 'Heerlen'),
    gebeurtenis('10T10:42', 'AANVRAAG_INGEDIEND', 'Heerlen'),
  ]);
  expect(regels.map(({ door, aantal }) => `${door} ${aantal}`)).toEqual([
    'Heerlen 1',
    'Heerlen 1',
    'Heerlen 1',
    'Heerlen 1',
    'Ede 1',
  ]);
});

it('verliest geen regel van een lijst die onder hetzelfde nummer iets anders werd', () => {
  const [regel] = vouw([
    gebeurtenis('10T10:00', G, 'Ede', ['begroting.1', 'Zaal', null]),
    gebeurtenis('10T10:01', G, 'Ede', ['begroting.1', 'Koffie', 'Thee'], ['begroting.2', null, 'X']),
    gebeurtenis('10T10:02', G, 'Ede', ['begroting.1', 'Thee', 'Water']),
  ]);
  expect(regel?.wijzigingen.map(({ oud, nieuw }) => `${oud}>${nieuw}`)).toEqual([
    'Zaal>null',
    'Koffie>Water',
    'null>X',
  ]);
});

it('zet regels bij hun dag, nieuwste eerst, en leest een pad als onderdeel en regelnummer', () => {
  const regels = vouw([
    gebeurtenis('09T10:00', 'X', 'a'),
    gebeurtenis('10T10:00', 'X', 'a'),
    gebeurtenis('10T11:00', 'Y', 'a'),
  ]);
  expect(perDag(regels, (moment) => moment.slice(8, 10)).map(({ dag, regels: van }) => [dag, van.length])).toEqual([
    ['10', 2],
    ['09', 1],
  ]);
  expect(veldnaam('borging.stappen.3')).toEqual({ delen: ['borging', 'stappen'], nummer: 3 });
  expect(veldnaam('probleemanalyse.urgentie')).toEqual({ delen: ['probleemanalyse', 'urgentie'], nummer: null });
});

it.each([
  ['2026-11-20T09:00:00Z', 'nu'],
  ['2026-11-20T08:30:00Z', '30 minuten geleden'],
  ['2026-11-20T03:00:00Z', '6 uur geleden'],
  ['2026-11-19T22:00:00Z', 'gisteren'],
  ['2026-11-10T09:00:00Z', '10 dagen geleden'],
  ['2026-08-10T09:00:00Z', '3 maanden geleden'],
  ['2024-11-10T09:00:00Z', '2 jaar geleden'],
  ['2026-11-20T09:05:00Z', 'nu'],
])('zegt hoe lang geleden: %s', (moment, tekst) => {
  expect(toonGeleden(moment, new Date('2026-11-20T09:00:20Z'), 'nl')).toBe(tekst);
});
