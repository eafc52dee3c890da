import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  AanvraagStatus,
  ActiviteitVorm,
  Criterium,
  Kostensoort,
  Mechanisme,
  PartnerRol,
  PartnerSoort,
} from '../../server/beleid/begrippen.ts';
import { privacySignalen } from '../../server/beleid/dos/privacy.ts';
import type { Kader } from '../../server/beleid/kader.ts';
import { regelsVan } from '../../server/beleid/regels.ts';
import { houdtTegen, toetsPlan } from '../../server/beleid/toets.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import { DEMO_PLANNEN, type DemoInhoud, OnbekendeOrganisatie, vulInhoud } from '../../server/demo/projecten/plannen.ts';
import { controleerNummers, gemeenteVanGebied } from '../../server/partners/nummers.ts';
import { projectmap } from '../../server/platform/config/config.ts';
import { huidigeGebieden } from '../referentie/cbs-bestand.ts';
import { alsFeiten, teksten } from './demoplan.ts';

type Schets = [
  sleutel: string,
  status: AanvraagStatus,
  jaar: number,
  projectjaar: number,
  doelgroep: number,
  gemeente: string,
  kosten: number,
  bijdrage: number,
  eigenAandeel: number,
  percentage: number,
  wlz: number,
  zvw: number,
  wmo: number,
  wfz: number,
];

/** The agreed outlines of the demo projects, in euro. */
const SCHETSEN: Schets[] = [
  ['DOS-2026-ZK06-001', 'TOEGEKEND', 2026, 1, 620, 'GM0118', 180000, 138000, 42000, 23.3, 198000, 41000, 27000, 0],
  ['DOS-2026-ZK04-002', 'TOEGEKEND', 2026, 1, 840, 'GM0228', 213000, 163000, 50000, 23.5, 226000, 52000, 33000, 0],
  ['DOS-2026-ZK12-003', 'TOEGEKEND', 2026, 3, 410, 'GM0766', 150000, 56000, 94000, 62.7, 121000, 25000, 44000, 0],
  ['DOS-2026-ZK31-004', 'TOEGEKEND', 2026, 2, 1150, 'GM0917', 320000, 188000, 132000, 41.2, 251000, 64000, 58000, 0],
  ['DOS-2026-ZK20-005', 'TOEGEKEND', 2026, 1, 930, 'GM0599', 320000, 236000, 84000, 26.2, 312000, 88000, 49000, 0],
  [
    'DOS-2026-ZK10-006',
    'IN_BEOORDELING',
    2026,
    1,
    1480,
    'GM0518',
    290000,
    220000,
    70000,
    24.1,
    239000,
    97000,
    71000,
    0,
  ],
  ['DOS-2026-ZK09-007', 'TOEGEKEND', 2026, 1, 210, 'GM0014', 210000, 150000, 60000, 28.6, 187000, 59000, 46000, 0],
  ['DOS-2027-ZK21-008', 'INGEDIEND', 2027, 1, 60, 'GM0034', 180000, 132000, 48000, 26.7, 136000, 22000, 31000, 84000],
  ['DOS-2027-ZK28-009', 'INGEDIEND', 2027, 1, 760, 'GM0546', 146000, 113000, 33000, 22.6, 124000, 78000, 29000, 0],
  ['DOS-2026-ZK33-010', 'TOEGEKEND', 2026, 2, 540, 'GM0503', 150000, 86000, 64000, 42.7, 97000, 31000, 36000, 0],
  ['DOS-2027-ZK14-011', 'CONCEPT', 2027, 1, 690, 'GM0150', 135000, 105000, 30000, 22.2, 118000, 34000, 22000, 0],
  ['DOS-2026-ZK22-012', 'TOEGEKEND', 2026, 1, 320, 'GM0153', 185000, 145000, 40000, 21.6, 172000, 29000, 38000, 0],
  ['DOS-2027-ZK27-013', 'INGEDIEND', 2027, 1, 880, 'GM0718', 142000, 110000, 32000, 22.5, 131000, 18000, 62000, 0],
  ['DOS-2026-ZK23-014', 'TOEGEKEND', 2026, 1, 1020, 'GM0344', 245000, 173000, 72000, 29.4, 205000, 47000, 93000, 0],
  ['DOS-2027-ZK16-015', 'CONCEPT', 2027, 2, 470, 'GM0268', 138000, 81000, 57000, 41.3, 94000, 28000, 24000, 0],
  ['DOS-2026-ZK25-016', 'AFGEWEZEN', 2026, 1, 80, 'GM0758', 180000, 140000, 40000, 22.2, 150000, 20000, 10000, 0],
  [
    'DOS-2026-ZK17-017',
    'NIET_IN_BEHANDELING',
    2026,
    2,
    45,
    'GM0983',
    160000,
    88000,
    32000,
    20.0,
    90000,
    10000,
    15000,
    0,
  ],
  [
    'DOS-2026-ZK33-018',
    'NIET_IN_BEHANDELING',
    2026,
    1,
    300,
    'GM0606',
    105000,
    80000,
    25000,
    23.8,
    70000,
    12000,
    9000,
    0,
  ],
];

const gebieden = new Map(huidigeGebieden().map((gebied) => [gebied.code, gebied]));
const sleutels = new Set(DEMO_ORGANISATIES.map((organisatie) => organisatie.sleutel));
const alleInhoud = DEMO_PLANNEN.flatMap((plan) => [
  { naam: plan.sleutel, inhoud: plan.inhoud },
  ...(plan.verbeterd ? [{ naam: `${plan.sleutel} verbeterd`, inhoud: plan.verbeterd }] : []),
]);

function kaderVan(jaar: number): Kader {
  return JSON.parse(readFileSync(join(projectmap(), `server/beleid/dos/kaders/dos-${jaar}.json`), 'utf8'));
}

function toets(inhoud: DemoInhoud) {
  const kader = kaderVan(inhoud.jaar);
  const gebied = gebieden.get(inhoud.gemeenten[0] ?? '');
  const feiten = alsFeiten(inhoud, { zorgkantoorregio: gebied?.zorgkantoorregio ?? '', zorgkantoor: 'DEMO' });
  return toetsPlan(feiten, kader, regelsVan(kader), 'INDIENING');
}

function geblokkeerd(inhoud: DemoInhoud): string[] {
  const codes = toets(inhoud)
    .bevindingen.filter(houdtTegen)
    .map(({ regel }) => regel);
  return [...new Set(codes)].sort();
}

describe('de organisaties van de demo', () => {
  it('hebben ieder een eigen sleutel en een eigen KVK-nummer', () => {
    expect(sleutels.size).toBe(DEMO_ORGANISATIES.length);
    expect(new Set(DEMO_ORGANISATIES.map((organisatie) => organisatie.kvkNummer)).size).toBe(DEMO_ORGANISATIES.length);
  });

  it('hebben nummers die kloppen en een OIN alleen voor proeven', () => {
    for (const organisatie of DEMO_ORGANISATIES) {
      expect(controleerNummers(organisatie), organisatie.naam).toEqual([]);
      expect(organisatie.kvkNummer).toMatch(/^9000/);
      expect(organisatie.oin ?? '00000099').toMatch(/^00000099/);
    }
  });

  it('noemen bij iedere gemeente een bestaande code en bij elk zorgkantoor de eigen code', () => {
    for (const { soort, naam, gemeentecode, zorgkantoorCode, agbCode, uzovi } of DEMO_ORGANISATIES) {
      expect(gemeentecode !== undefined && gebieden.has(gemeentecode), naam).toBe(soort === PartnerSoort.GEMEENTE);
      expect(zorgkantoorCode !== undefined, naam).toBe(soort === PartnerSoort.ZORGKANTOOR);
      expect(agbCode !== undefined, naam).toBe(soort === PartnerSoort.ZORGAANBIEDER);
      expect(uzovi !== undefined, naam).toBe(soort === PartnerSoort.ZORGVERZEKERAAR);
    }
    expect(DEMO_ORGANISATIES.filter(({ soort }) => soort === PartnerSoort.ZORGKANTOOR)).toHaveLength(7);
  });

  it('rekenen zorgaanbieders en niemand anders tot de Wlz-bekostigde partijen', () => {
    const bekostigd = DEMO_ORGANISATIES.filter(({ wlzGefinancierd }) => wlzGefinancierd);
    expect(bekostigd.map(({ sleutel }) => sleutel)).toContain('stichting-thuiszorg-nabij');
    expect(new Set(bekostigd.map(({ soort }) => soort))).toEqual(new Set([PartnerSoort.ZORGAANBIEDER]));
  });
});

describe('de achttien demoplannen', () => {
  it('staan in de afgesproken volgorde', () => {
    expect(DEMO_PLANNEN.map((plan) => plan.sleutel)).toEqual(SCHETSEN.map(([sleutel]) => sleutel));
  });

  it.each(SCHETSEN)('%s komt tot op de cent overeen met de schets', (...schets) => {
    const [sleutel, status, jaar, projectjaar, doelgroep, gemeente, ...bedragen] = schets;
    const [kosten, bijdrage, eigenAandeel, percentage, wlz, zvw, wmo, wfz] = bedragen;
    const plan = DEMO_PLANNEN.find((een) => een.sleutel === sleutel);
    if (plan === undefined) throw new Error(`Plan ${sleutel} ontbreekt.`);
    const { inhoud } = plan;
    const { kerncijfers } = toets(inhoud);

    expect(plan.doelstatus).toBe(status);
    expect(plan.aanvrager).toBe(inhoud.aanvrager);
    expect(inhoud).toMatchObject({ jaar, projectjaar, gemeenten: [gemeente] });
    expect(inhoud.doelgroep.omvang).toBe(doelgroep);
    expect(sleutel).toBe(`DOS-${jaar}-${gebieden.get(gemeente)?.zorgkantoorregio}-${sleutel.slice(-3)}`);
    expect(kerncijfers).toMatchObject({
      totaleKosten: kosten * 100,
      gevraagdeBijdrage: bijdrage * 100,
      eigenAandeel: eigenAandeel * 100,
      besparingWlz: wlz * 100,
      besparingZvw: zvw * 100,
      besparingWmo: wmo * 100,
      besparingWfz: wfz * 100,
    });
    expect(Math.abs((kerncijfers.eigenAandeelPercentage ?? 0) / 100 - percentage)).toBeLessThanOrEqual(0.051);
  });

  it.each(DEMO_PLANNEN.map((plan) => [plan.sleutel, plan] as const))(
    '%s overtreedt precies wat de bedoeling is',
    (_, plan) => {
      // DOS-060f is DOS-061 from the other side: whoever breaks the one breaks both.
      const bedoeld = plan.overtreedtRegels.includes('DOS-061')
        ? [...plan.overtreedtRegels, 'DOS-060f']
        : [...plan.overtreedtRegels];
      expect(geblokkeerd(plan.inhoud)).toEqual(bedoeld.sort());
      if (plan.verbeterd) expect(geblokkeerd(plan.verbeterd)).toEqual([]);
    },
  );

  it('houden in de twee verbeterde versies hun titel en hun totale kosten', () => {
    const verbeterd = DEMO_PLANNEN.filter((plan) => plan.verbeterd !== null);
    expect(verbeterd.map((plan) => plan.sleutel.slice(-3))).toEqual(['016', '017']);
    for (const plan of verbeterd) {
      const versie = plan.verbeterd;
      expect(versie?.titel).toBe(plan.inhoud.titel);
      expect(versie && toets(versie).kerncijfers.totaleKosten).toBe(toets(plan.inhoud).kerncijfers.totaleKosten);
    }
  });
});

describe.each(alleInhoud.map(({ naam, inhoud }) => [naam, inhoud] as const))('de inhoud van %s', (_, inhoud) => {
  it('vult iedere tekst, binnen de lengte van het format', () => {
    for (const { pad, tekst } of teksten(inhoud)) {
      expect(tekst.trim(), pad).not.toBe('');
      expect(tekst, pad).not.toMatch(/TODO|lorem|xxx|\s{2}|—/i);
    }
    const { probleemanalyse, doelgroep, bijdrageAanDoel, betrokkenheidNaasten, borging, samenvatting } = inhoud;
    const alineas = [samenvatting, betrokkenheidNaasten, borging.afrondingZonderBorging, doelgroep.gemeenschapsgericht]
      .concat([bijdrageAanDoel.wijzeEnMate, bijdrageAanDoel.kwaliteitVanLeven])
      .concat(Object.values(probleemanalyse).filter((waarde) => typeof waarde === 'string'));
    for (const alinea of alineas) {
      expect(alinea.length, alinea).toBeGreaterThan(80);
      expect(alinea).toMatch(/[.?]$/);
    }
    expect(inhoud.titel.length).toBeLessThanOrEqual(120);
    expect(samenvatting.length).toBeLessThanOrEqual(1500);
  });

  it('bevat niets dat op persoonsgegevens lijkt', () => {
    for (const { pad, tekst } of teksten(inhoud)) {
      expect(privacySignalen(tekst), `${pad}: ${tekst}`).toEqual([]);
    }
  });

  it('gebruikt alleen bestaande keuzes, organisaties en gebieden', () => {
    const codes = new Set(inhoud.activiteiten.map((activiteit) => activiteit.code));
    expect([...codes]).toEqual(inhoud.activiteiten.map((_activiteit, plaats) => `A${plaats + 1}`));
    expect(inhoud.activiteiten.length).toBeGreaterThanOrEqual(2);
    for (const activiteit of inhoud.activiteiten) {
      expect(ActiviteitVorm).toHaveProperty(activiteit.vorm);
      expect(sleutels).toContain(activiteit.uitvoerder);
      expect(inhoud.partners.map(({ partner }) => partner)).toContain(activiteit.uitvoerder);
      expect(inhoud.buurten).toEqual(expect.arrayContaining(activiteit.buurten));
      expect(activiteit.start >= inhoud.startdatum && activiteit.einde <= inhoud.einddatum).toBe(true);
      expect(activiteit.start < activiteit.einde).toBe(true);
    }
    for (const regel of inhoud.begroting) {
      expect(Kostensoort).toHaveProperty(regel.kostensoort);
      expect(regel.activiteit === null || codes.has(regel.activiteit)).toBe(true);
    }
    for (const { partner, rol } of inhoud.partners) {
      expect(sleutels).toContain(partner);
      expect(PartnerRol).toHaveProperty(rol);
    }
    for (const { partner } of inhoud.financiering) {
      expect([inhoud.aanvrager, ...inhoud.partners.map((deelnemer) => deelnemer.partner)]).toContain(partner);
    }
    for (const buurt of inhoud.buurten) expect(gemeenteVanGebied(buurt)).toBe(inhoud.gemeenten[0]);
    for (const { domein, mechanisme } of inhoud.besparingen) {
      expect(Mechanisme).toHaveProperty(mechanisme);
      if (domein === 'WLZ') expect(inhoud.bijdrageAanDoel.mechanismen).toContain(mechanisme);
    }
  });

  it('noemt bij ieder kental dat het illustratief is, met een bronjaar', () => {
    for (const { bronKental, jaarKental } of inhoud.besparingen) {
      expect(bronKental).toMatch(/^Illustratief kental/);
      expect(jaarKental).toBe(2025);
    }
  });

  it('plant mijlpalen in volgorde binnen het project en stappen naar borging binnen het jaar', () => {
    const mijlpalen = inhoud.mijlpalen.map(({ datum }) => datum);
    expect(mijlpalen.length).toBeGreaterThanOrEqual(2);
    expect(mijlpalen).toEqual([...mijlpalen].sort());
    for (const datum of [...mijlpalen, ...inhoud.borging.stappen.map((stap) => stap.datum)]) {
      expect(datum >= inhoud.startdatum && datum <= inhoud.einddatum, datum).toBe(true);
    }
    expect(Object.values(inhoud.verklaringen)).toEqual([true, true, true, true, true, true]);
  });
});

describe('wat het zorgkantoor van de plannen vond', () => {
  const beoordeeld = new Set<AanvraagStatus>([
    AanvraagStatus.IN_BEOORDELING,
    AanvraagStatus.TOEGEKEND,
    AanvraagStatus.AFGEWEZEN,
    AanvraagStatus.NIET_IN_BEHANDELING,
  ]);

  it('staat er voor ieder plan dat verder is dan ingediend, met negen scores in de volgorde van het beleid', () => {
    for (const { sleutel, doelstatus, beoordeling } of DEMO_PLANNEN) {
      expect(beoordeling !== null, sleutel).toBe(beoordeeld.has(doelstatus));
      if (beoordeling === null) continue;
      expect(beoordeling.scores.map(({ criterium }) => criterium)).toEqual(Object.values(Criterium));
      for (const { score, motivering } of beoordeling.scores) {
        expect([1, 2, 3, 4, 5]).toContain(score);
        expect(motivering).toMatch(/\.$/);
      }
      expect(beoordeling.advies === 'TOEKENNEN').toBe(doelstatus === 'TOEGEKEND' || doelstatus === 'IN_BEOORDELING');
    }
  });

  it('is bij ieder besluit gemotiveerd, zonder persoonsgegevens', () => {
    for (const { sleutel, doelstatus, motivering, afstemming } of DEMO_PLANNEN) {
      const besloten = beoordeeld.has(doelstatus) && doelstatus !== 'IN_BEOORDELING';
      expect(motivering !== null, sleutel).toBe(besloten);
      expect((motivering ?? 'x'.repeat(200)).length).toBeGreaterThan(150);
      for (const tekst of [motivering, afstemming]) expect(privacySignalen(tekst ?? '')).toEqual([]);
    }
  });

  it('is met een plan nergens letterlijk hetzelfde als met een ander', () => {
    const gezien = new Map<string, string>();
    for (const { sleutel, inhoud, beoordeling, motivering } of DEMO_PLANNEN) {
      const { besparingen, begroting, ...verhaal } = inhoud;
      const onderbouwing = besparingen.map((regel) => regel.onderbouwing);
      const eigen = [verhaal, onderbouwing, motivering, beoordeling?.motivering];
      for (const { tekst } of teksten(eigen)) {
        if (tekst.length < 45) continue;
        expect(gezien.get(tekst) ?? sleutel, tekst).toBe(sleutel);
        gezien.set(tekst, sleutel);
      }
      expect(begroting.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('vulInhoud', () => {
  const ids = new Map(DEMO_ORGANISATIES.map(({ sleutel }, plaats) => [sleutel, `id-${plaats}`]));

  it('zet overal het id van de partner en laat geen sleutel staan', () => {
    for (const { naam, inhoud } of alleInhoud) {
      const gevuld = vulInhoud(inhoud, ids);
      expect(gevuld.aanvragerId).toBe(ids.get(inhoud.aanvrager));
      expect(gevuld.partners).toHaveLength(inhoud.partners.length);
      for (const deel of [...gevuld.partners, ...gevuld.financiering]) expect(deel.partnerId).toMatch(/^id-\d+$/);
      for (const activiteit of gevuld.activiteiten) expect(activiteit.uitvoerderId).toMatch(/^id-\d+$/);
      for (const { pad, tekst } of teksten(gevuld)) expect(sleutels.has(tekst), `${naam} ${pad}`).toBe(false);
      expect(gevuld).not.toHaveProperty('aanvrager');
    }
  });

  it('weigert een organisatie zonder id', () => {
    const [eerste] = DEMO_PLANNEN;
    expect(() => eerste && vulInhoud(eerste.inhoud, new Map())).toThrow(OnbekendeOrganisatie);
  });
});
