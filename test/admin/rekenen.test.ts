import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as vorm from '../../admin/aanvragen/formulier/rekenen.ts';
import { eigenAandeelVan, geldendMinimum, gewoonMinimum, totaleKostenVan } from '../../server/beleid/kerncijfers.ts';
import type { PlanPartner } from '../../server/beleid/plan.ts';
import * as server from '../../server/beleid/rekenen.ts';

/** An integer of the server as the API writes it. */
const tekst = (geheel: number, decimalen: number): string => {
  const cijfers = String(geheel).padStart(decimalen + 1, '0');
  const heel = cijfers.slice(0, cijfers.length - decimalen);
  return decimalen === 0 ? heel : `${heel}.${cijfers.slice(cijfers.length - decimalen)}`;
};
const milli = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 50_000_000 }));
const cent = fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 200_000_000 }));

it('een regel is tot op de cent wat de server ervan maakt', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(milli, cent), { maxLength: 12 }), (regels) => {
      const invoer = regels.map(([aantal, tarief]) => ({ aantal: tekst(aantal, 3), tarief: tekst(tarief, 2) }));
      expect(invoer.map(vorm.regelbedrag)).toEqual(
        regels.map(([aantal, tarief]) => BigInt(server.regelbedrag(aantal, tarief))),
      );
      const begroting = regels.map(([aantalMilli, tarief]) => ({ aantalMilli, tarief }));
      expect(vorm.totaleKosten(invoer)).toBe(BigInt(totaleKostenVan({ begroting })));
    }),
    { numRuns: 1_000 },
  );
});

it('rondt een halve cent naar boven af', () => {
  expect(vorm.regelbedrag({ aantal: '0.5', tarief: '0.01' })).toBe(1n);
  expect(vorm.regelbedrag({ aantal: '0.499', tarief: '0.01' })).toBe(0n);
  expect(vorm.regelbedrag({ aantal: '2000', tarief: '70.00' })).toBe(14_000_000n);
});

it('wat leeg of onleesbaar is, heeft geen bedrag en telt als niets', () => {
  expect(vorm.regelbedrag({ aantal: '', tarief: '70.00' })).toBeNull();
  expect(vorm.regelbedrag({ aantal: 'twee', tarief: '70.00' })).toBeNull();
  expect(
    vorm.totaleKosten([
      { aantal: 'x', tarief: '1.00' },
      { aantal: '2', tarief: '1.50' },
    ]),
  ).toBe(300n);
});

it('een besparing is tot op de cent wat de server ervan maakt, ook als zij negatief is', () => {
  const kleinCent = fc.integer({ min: 0, max: 1_000_000 });
  const regel = fc.record({
    personen: fc.integer({ min: 0, max: 500 }),
    omvangMilli: fc.integer({ min: 0, max: 400_000 }),
    kental: kleinCent,
    tegenkosten: kleinCent,
    realisatiekans: fc.integer({ min: 0, max: 10_000 }),
  });
  fc.assert(
    fc.property(regel, (grond) => {
      const uitkomst = server.besparingsbedrag(grond);
      fc.pre(Math.abs(uitkomst) < Number.MAX_SAFE_INTEGER);
      expect(
        vorm.besparingsbedrag({
          personen: String(grond.personen),
          omvangPerPersoon: tekst(grond.omvangMilli, 3),
          kental: tekst(grond.kental, 2),
          tegenkosten: grond.tegenkosten === 0 ? '' : tekst(grond.tegenkosten, 2),
          realisatiekans: tekst(grond.realisatiekans, 2),
        }),
      ).toBe(BigInt(uitkomst));
    }),
    { numRuns: 2_000 },
  );
});

const SOORTEN = ['GEMEENTE', 'ZORGVERZEKERAAR', 'ZORGKANTOOR', 'ZORGAANBIEDER', 'OVERIG'] as const;

it('het eigen aandeel en het minimum zijn die van de server', () => {
  const bijdrage = fc.record({
    wie: fc.constantFrom(...SOORTEN),
    wlzGefinancierd: fc.boolean(),
    soort: fc.constantFrom('GELD' as const, 'IN_NATURA' as const),
    bedrag: cent,
  });
  fc.assert(
    fc.property(fc.array(bijdrage, { maxLength: 8 }), fc.boolean(), (bijdragen, inNaturaTelt) => {
      const partners = bijdragen.map(
        ({ wie, wlzGefinancierd }, i): PlanPartner => ({
          id: `p${i}`,
          bekend: true,
          naam: '',
          soort: wie,
          wlzGefinancierd,
        }),
      );
      const financiering = bijdragen.flatMap(({ soort, bedrag }, i) => {
        const partner = partners[i];
        return partner ? [{ partner, soort, bedrag, zekerheid: 'TOEGEZEGD' as const }] : [];
      });
      const invoer = financiering.map(({ partner, soort, bedrag }) => ({
        partnerId: partner.id,
        soort,
        bedrag: tekst(bedrag, 2),
      }));
      const zoek = (id: string) => partners.find((een) => een.id === id);
      expect(vorm.eigenAandeel(invoer, zoek, { inNaturaTelt })).toBe(
        BigInt(eigenAandeelVan({ financiering }, { inNaturaTelt })),
      );
    }),
  );
  const reeks = { minimumEigenAandeel: [2000, 4000, 6000] };
  const kader = { minimumEigenAandeel: ['20.00', '40.00', '60.00'], inNaturaTelt: true };
  for (const jaar of [0, 1, 2, 3, 4, 10]) {
    const bp = gewoonMinimum(jaar, reeks);
    expect(vorm.gewoonMinimum(String(jaar), kader), `projectjaar ${jaar}`).toBe(bp === null ? null : tekst(bp, 2));
  }
  expect(vorm.gewoonMinimum('', kader)).toBeNull();
  const besloten = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null });
  const gebruikt = fc.constantFrom(true, false, null);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), gebruikt, besloten, (projectjaar, overgangsbeleid2026, bp) => {
      const uitkomst = geldendMinimum({ projectjaar, overgangsbeleid2026 }, reeks, bp);
      const plan = { projectjaar: String(projectjaar), overgangsbeleid2026 };
      expect(vorm.geldendMinimum(plan, kader, bp === null ? null : tekst(bp, 2))).toBe(
        uitkomst === null ? null : tekst(uitkomst, 2),
      );
    }),
  );
  fc.assert(
    fc.property(cent, fc.integer({ min: 0, max: 10_000 }), (totaal, bp) => {
      expect(vorm.minimumbedrag(BigInt(totaal), tekst(bp, 2))).toBe(BigInt(server.minimumbedrag(totaal, bp)));
    }),
  );
});
