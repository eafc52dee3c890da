import { expect, it } from 'vitest';
import { regels, STAPPEN, toegestaan } from '../../admin/aanvragen/stappen/tabel.ts';
import { maakCsv } from '../../admin/format/csv.ts';
import { groepVanTaak, takenVan, type Werkrij } from '../../admin/start/taken.ts';

const NU = new Date('2026-11-12T10:00:00+01:00');

function rij(deel: Partial<Werkrij>): Werkrij {
  return {
    id: deel.titel ?? 'a',
    titel: 'Plan',
    status: 'IN_BEOORDELING',
    jaar: 2026,
    gevraagdeBijdrage: '1000.00',
    toegestaneActies: [],
    ingediendOp: '2026-10-01T10:00:00Z',
    aanvrager: { naam: 'Gemeente Ede' },
    afstemming: null,
    beoordeling: null,
    uitzonderingsverzoek: null,
    beleidskader: { indienenVanaf: '2026-08-10', indienenTot: null },
    termijnen: [],
    ...deel,
  };
}

const termijn = (soort: string, uiterste: string) => ({
  soort,
  uiterste,
  regel: 'DOS-046',
  verstreken: false,
  voldaanOp: null,
});

it('zet werk op volgorde van urgentie; zonder termijn komt het laatst', () => {
  const taken = takenVan(
    [
      rij({ titel: 'zonder', status: 'INGEDIEND', toegestaneActies: ['aanvraagVolledigVerklaren'] }),
      rij({
        titel: 'later',
        toegestaneActies: ['beoordelingVastleggen'],
        termijnen: [termijn('BEOORDELING', '2026-12-16T22:59:59Z')],
      }),
      rij({
        titel: 'laat',
        toegestaneActies: ['aanvraagToekennen', 'beoordelingVastleggen'],
        termijnen: [termijn('BEOORDELING', '2026-11-10T22:59:59Z')],
      }),
    ],
    NU,
    false,
  );
  expect(taken.map(({ soort, aanvraag, dagen }) => [aanvraag.titel, soort, dagen])).toEqual([
    ['laat', 'besluit', -2],
    ['later', 'beoordelen', 34],
    ['zonder', 'volledigheid', null],
  ]);
  expect(taken.map(groepVanTaak)).toEqual(['te_laat', 'daarna', 'zonder']);
});

it('vraagt niets van wie niets mag, en niet nog eens wat al gebeurd is', () => {
  const beoordeeld = rij({
    toegestaneActies: ['beoordelingVastleggen'],
    beoordeling: { vastgelegdOp: '2026-11-01T10:00:00Z' },
  });
  expect(takenVan([rij({}), beoordeeld], NU, false)).toEqual([]);
});

it.each([
  [null, 'concept'],
  [{ uitkomst: 'PASSEND' as const }, 'indienen'],
  [{ uitkomst: 'NIET_PASSEND' as const }, 'niet_passend'],
])('weet wat een concept nodig heeft bij afstemming %o', (afstemming, soort) => {
  const concept = rij({ status: 'CONCEPT', afstemming, toegestaneActies: ['aanvraagWijzigen'] });
  expect(takenVan([concept], NU, true).map((taak) => taak.soort)).toEqual([soort]);
});

it('noemt de aanvrager een lopende bezwaartermijn, en een verlopen niet', () => {
  const af = (uiterste: string) => rij({ status: 'AFGEWEZEN', termijnen: [termijn('BEZWAAR', uiterste)] });
  expect(takenVan([af('2026-11-20T22:59:59Z')], NU, true)).toMatchObject([{ soort: 'bezwaar', dagen: 8 }]);
  expect(takenVan([af('2026-11-01T22:59:59Z')], NU, true)).toEqual([]);
  expect(takenVan([af('2026-11-20T22:59:59Z')], NU, false)).toEqual([]);
});

it('maakt van een stap de invoer van de mutatie, met wat nog mist', () => {
  const basis = { id: 'a', versie: 3, idempotencyKey: 'k' };
  expect(STAPPEN.aanvraagIndienen.invoer(basis, {})).toEqual({ id: 'a', versie: 3, idempotencyKey: 'k' });
  expect(STAPPEN.aanvullingVragen.invoer(basis, { ontbreekt: '- begroting\n\n  mijlpalen ' })).toEqual({
    id: 'a',
    versie: 3,
    idempotencyKey: 'k',
    ontbreekt: ['begroting', 'mijlpalen'],
  });
  expect(STAPPEN.afstemmingVastleggen.mist({ uitkomst: 'NIET_PASSEND', datum: '2026-11-12' })).toEqual(['toelichting']);
  expect(STAPPEN.afstemmingVastleggen.mist({ uitkomst: 'PASSEND', datum: '2026-11-12' })).toEqual([]);
  expect(regels('• een\n* twee')).toEqual(['een', 'twee']);
  expect(toegestaan(['aanvraagIntrekken', 'aanvraagIndienen', 'aanvraagWijzigen'])).toEqual([
    'aanvraagIndienen',
    'aanvraagIntrekken',
  ]);
});

it('exporteert geen formules, wel getallen', () => {
  expect(maakCsv([['=1+1', '+31', '-12,50', '@x', 'a;b', 'zeg "ja"', null, 5]])).toBe(
    '\uFEFF\'=1+1;\'+31;-12,50;\'@x;"a;b";"zeg ""ja""";;5\r\n'.replace("'+31", "'+31"),
  );
});
