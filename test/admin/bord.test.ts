import { describe, expect, it } from 'vitest';
import {
  doelen,
  KOLOMMEN,
  type Kolomnaam,
  kolomVan,
  redenTegen,
  stappenNaar,
  wachtOp,
} from '../../admin/aanvragen/bord/plaatsen.ts';
import { metKeuze } from '../../admin/aanvragen/keuze.ts';
import { STAPPEN } from '../../admin/aanvragen/stappen/tabel.ts';
import { afsprakenVan } from '../../admin/agenda/afspraken.ts';
import { isMaand, plusDagen, plusMaanden, weekdag, weken, wekenVan } from '../../admin/agenda/maand.ts';
import { lijst } from '../../admin/i18n/nl/lijst.ts';
import type { AanvraagStatus, Rol } from '../../schema/generated/documenten.ts';

const STATUSSEN = KOLOMMEN.flatMap(({ statussen }) => statussen);
const NAMEN = KOLOMMEN.map(({ naam }) => naam);

describe('het bord', () => {
  it('heeft voor elke status precies een kolom', () => {
    expect(STATUSSEN).toHaveLength(8);
    expect(new Set(STATUSSEN).size).toBe(8);
    for (const status of STATUSSEN) expect(NAMEN).toContain(kolomVan(status));
  });

  it('biedt alleen stappen die de API toestaat en die naar de kolom leiden', () => {
    const kaart = { status: 'INGEDIEND' as const, toegestaneActies: ['aanvullingVragen', 'aanvraagVolledigVerklaren'] };
    expect(doelen(kaart)).toEqual(['AANVULLING_GEVRAAGD', 'IN_BEOORDELING']);
    expect(stappenNaar(kaart, 'IN_BEOORDELING')).toEqual(['aanvraagVolledigVerklaren']);
    expect(stappenNaar(kaart, 'TOEGEKEND')).toEqual([]);
    expect(doelen({ ...kaart, toegestaneActies: [] })).toEqual([]);
    expect(doelen({ status: 'CONCEPT', toegestaneActies: ['afstemmingVragen', 'bestaatNiet'] })).toEqual([]);
  });

  it('kent elke stap die een status verandert een kolom toe', () => {
    for (const [naam, { naar }] of Object.entries(STAPPEN)) {
      if (!naar) continue;
      const van = STATUSSEN.find((status) => kolomVan(status) !== kolomVan(naar)) as AanvraagStatus;
      expect(stappenNaar({ status: van, toegestaneActies: [naam] }, kolomVan(naar))).toEqual([naam]);
    }
  });

  it('zegt voor elke gesloten kolom in woorden waarom', () => {
    const rollen: Rol[][] = [['AANVRAGER'], ['BEOORDELAAR'], ['BESLISSER'], ['FINANCIEEL'], ['SAMENWERKINGSPARTNER']];
    for (const rol of rollen) {
      for (const status of STATUSSEN) {
        for (const kolom of NAMEN) {
          expect(Object.keys(lijst.bord.reden)).toContain(redenTegen(status, kolom, rol));
        }
      }
    }
  });

  it('geeft door wat de API zelf als reden noemt, bij de kolom waar de stap heen leidt', () => {
    const verhinderdeActies = [
      { actie: 'beoordelingVastleggen', reden: 'Niet van toepassing.' },
      { actie: 'aanvraagToekennen', reden: 'Leg eerst een beoordeling vast.' },
      { actie: 'onbekend', reden: 'x' },
    ];
    expect(wachtOp({ verhinderdeActies }, 'TOEGEKEND')).toBe('Leg eerst een beoordeling vast.');
    expect(wachtOp({ verhinderdeActies }, 'AFGESLOTEN')).toBeNull();
  });

  it.each<[AanvraagStatus, Kolomnaam, Rol, string]>([
    ['INGEDIEND', 'CONCEPT', 'BEOORDELAAR', 'terug'],
    ['CONCEPT', 'IN_BEOORDELING', 'AANVRAGER', 'eerst_indienen'],
    ['CONCEPT', 'INGEDIEND', 'BEOORDELAAR', 'aanvrager'],
    ['AANVULLING_GEVRAAGD', 'IN_BEOORDELING', 'BEOORDELAAR', 'eerst_aanvulling'],
    ['INGEDIEND', 'TOEGEKEND', 'BESLISSER', 'eerst_beoordelen'],
    ['IN_BEOORDELING', 'TOEGEKEND', 'BESLISSER', 'vier_ogen'],
    ['IN_BEOORDELING', 'TOEGEKEND', 'BEOORDELAAR', 'beslisser'],
    ['IN_BEOORDELING', 'AFGESLOTEN', 'AANVRAGER', 'zorgkantoor'],
    ['TOEGEKEND', 'AFGESLOTEN', 'BESLISSER', 'klaar'],
    ['INGEDIEND', 'IN_BEOORDELING', 'FINANCIEEL', 'rol'],
  ])('van %s naar %s als %s: %s', (status, kolom, rol, reden) => {
    expect(redenTegen(status, kolom, [rol])).toBe(reden);
  });
});

it('een keuze houdt haar volgorde en telt niets dubbel', () => {
  expect(metKeuze(['b', 'a'], ['c', 'a'], true)).toEqual(['b', 'a', 'c']);
  expect(metKeuze(['b', 'a', 'c'], ['a', 'x'], false)).toEqual(['b', 'c']);
});

describe('de agenda', () => {
  it('rekent met dagen en maanden over jaargrenzen en schrikkeldagen', () => {
    expect(plusDagen('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDagen('2026-03-28', 2)).toBe('2026-03-30');
    expect(plusMaanden('2026-11', 2)).toBe('2027-01');
    expect(plusMaanden('2026-01', -1)).toBe('2025-12');
    expect([weekdag('2026-11-16'), weekdag('2026-11-22')]).toEqual([1, 7]);
    expect(['2026-11', '2026-13', '2026-1', null].map(isMaand)).toEqual([true, false, false, false]);
  });

  it('begint weken op maandag en laat weken weg waarin alleen het weekend in de maand valt', () => {
    expect(weken('2026-11-20', 2).map((week) => [week[0], week[6]])).toEqual([
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
    ]);
    expect(wekenVan('2026-11', false)[0]?.[0]).toBe('2026-11-02');
    expect(wekenVan('2026-11', true)[0]?.[0]).toBe('2026-10-26');
    expect(wekenVan('2027-02', false)).toHaveLength(4);
  });

  const rij = (extra: object) =>
    ({
      id: '1',
      titel: 'Proef',
      status: 'IN_BEOORDELING',
      jaar: 2026,
      gevraagdeBijdrage: null,
      toegestaneActies: [],
      aanvrager: { naam: 'Ede' },
      beleidskader: { indienenTot: null },
      termijnen: [],
      ...extra,
    }) as never;
  const termijn = (soort: string, uiterste: string, voldaanOp: string | null = null) => ({
    soort,
    regel: 'DOS-046',
    uiterste,
    verstreken: false,
    voldaanOp,
  });
  const NU = new Date('2026-11-20T09:00:00+01:00');

  it('toont wat loopt op de lokale dag waarop het eindigt, en niet wat is gehaald of voorbij is', () => {
    const afspraken = afsprakenVan(
      [
        rij({ termijnen: [termijn('BEOORDELING', '2026-12-02T22:59:59Z')] }),
        rij({ id: '2', termijnen: [termijn('BEOORDELING', '2026-11-18T22:59:59Z')] }),
        rij({ id: '3', termijnen: [termijn('BEOORDELING', '2026-11-25T22:59:59Z', '2026-11-19T10:00:00Z')] }),
        rij({ id: '4', status: 'AFGEWEZEN', termijnen: [termijn('BEZWAAR', '2026-11-19T22:59:59Z')] }),
        rij({ id: '5', status: 'AFGEWEZEN', termijnen: [termijn('BEZWAAR', '2026-11-20T22:59:59Z')] }),
      ],
      NU,
    );
    expect(afspraken.map(({ aanvraag, dag, drang, dagen }) => [aanvraag.id, dag, drang, dagen])).toEqual([
      ['2', '2026-11-18', 'laat', -2],
      ['5', '2026-11-20', 'spoed', 0],
      ['1', '2026-12-02', 'let', 12],
    ]);
  });

  it('noemt het einde van het loket alleen voor wie nog kan indienen', () => {
    const concept = { status: 'CONCEPT', beleidskader: { indienenTot: '2026-12-01' } };
    expect(afsprakenVan([rij(concept)], NU)).toEqual([]);
    const [een] = afsprakenVan([rij({ ...concept, toegestaneActies: ['aanvraagIndienen'] })], NU);
    expect([een?.soort, een?.dag]).toEqual(['INDIENEN', '2026-12-01']);
  });
});
