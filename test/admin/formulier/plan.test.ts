import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { naarInvoer, wijzigingen } from '../../../admin/aanvragen/formulier/invoer.ts';
import { leesBuurtcodes } from '../../../admin/aanvragen/formulier/kiezers/buurtcodes.ts';
import { nieuweSleutel, type Plan, vanAanvraag } from '../../../admin/aanvragen/formulier/plan.ts';
import { neemOver, VELDEN, voegSamen, waardeOp } from '../../../admin/aanvragen/formulier/samenvoegen.ts';
import { isBegonnen, opPlaats, STAPPEN, stapVan } from '../../../admin/aanvragen/formulier/velden.ts';
import { verschildelen } from '../../../admin/components/conflict/verschil.ts';
import { regelsVan } from '../../../server/beleid/regels.ts';
import { toetsPlan } from '../../../server/beleid/toets.ts';
import { Kaderregister } from '../../../server/beleidskaders/register.ts';
import { projectmap } from '../../../server/platform/config/config.ts';
import { GELDREGELS } from '../../beleid/gevallen/geld.ts';
import { PLANREGELS } from '../../beleid/gevallen/plan.ts';
import { alsAanvraag, eerstePlan, invoerpaden, PLANNEN, partijId } from './opzet.ts';

const regel = (deel: Partial<Plan['begroting'][number]> = {}): Plan['begroting'][number] => ({
  sleutel: nieuweSleutel(),
  omschrijving: 'Zaalhuur',
  kostensoort: 'HUISVESTING',
  activiteit: '',
  aantal: '2',
  eenheid: 'maand',
  tarief: '100.00',
  buitenWlzPakket: true,
  ...deel,
});

describe('een opgeslagen plan in het formulier en terug', () => {
  it.each(PLANNEN)('$naam blijft precies hetzelfde', ({ inhoud }) => {
    const { aanvrager: _, ...rest } = inhoud;
    const terug = naarInvoer(vanAanvraag(alsAanvraag(inhoud)));
    expect(terug.onleesbaar).toEqual([]);
    expect(terug.inhoud).toEqual({
      ...rest,
      vorigeAanvraagId: null,
      uitzonderingsverzoek: null,
      partners: inhoud.partners.map(({ partner, rol }) => ({ partnerId: partijId(partner), rol })),
      activiteiten: inhoud.activiteiten.map(({ uitvoerder, ...een }) => ({
        ...een,
        uitvoerderId: partijId(uitvoerder),
      })),
      financiering: inhoud.financiering.map(({ partner, ...een }) => ({ ...een, partnerId: partijId(partner) })),
      besparingen: inhoud.besparingen.map((een) => ({ ...een, tegenkosten: een.tegenkosten ?? null })),
    });
  });
});

describe('wat de API nog niet kan nemen', () => {
  const basis = vanAanvraag(eerstePlan());

  it('een halve nieuwe regel houdt de rest niet tegen, en staat bij haar veld', () => {
    const plan = { ...basis, titel: 'Nieuw', begroting: [regel({ tarief: '' }), ...basis.begroting] };
    const { inhoud, onleesbaar, plaatsen } = naarInvoer(plan, basis);
    expect(inhoud.titel).toBe('Nieuw');
    expect(inhoud.begroting).toEqual(naarInvoer(basis).inhoud.begroting);
    expect(onleesbaar).toEqual([{ veld: 'begroting.0.tarief', tekst: 'db.formulier.onleesbaar.invullen' }]);
    expect(plaatsen.begroting).toEqual(basis.begroting.map((_, plaats) => plaats + 1));
  });

  it('een regel waarin nog niets is getypt, vraagt nog niets', () => {
    const leeg = regel({ omschrijving: '', kostensoort: '', aantal: '', tarief: '', eenheid: '' });
    const { inhoud, onleesbaar } = naarInvoer({ ...basis, begroting: [...basis.begroting, leeg] }, basis);
    expect(onleesbaar).toEqual([]);
    expect(inhoud.begroting).toHaveLength(basis.begroting.length);
  });

  it('een bewaarde regel die even niet te lezen is, blijft zoals hij was', () => {
    const [eerste, ...rest] = basis.begroting;
    if (!eerste) throw new Error('geen regel');
    const plan = { ...basis, begroting: [{ ...eerste, omschrijving: 'Anders', aantal: 'twee' }, ...rest] };
    const { inhoud, onleesbaar } = naarInvoer(plan, basis);
    expect(inhoud.begroting?.[0]).toMatchObject({ omschrijving: 'Anders', aantal: eerste.aantal });
    expect(onleesbaar).toEqual([{ veld: 'begroting.0.aantal', tekst: 'db.formulier.onleesbaar.getal' }]);
  });

  it.each([
    ['startdatum', '2026-02-30', 'datum'],
    ['startdatum', 'volgende week', 'datum'],
    ['gevraagdeBijdrage', '12,50', 'bedrag'],
    ['gevraagdeBijdrage', '1.234', 'bedrag'],
    ['projectjaar', '0', 'buiten_bereik'],
    ['cbsIndelingsjaar', '20x5', 'geheel'],
  ])('%s "%s" wordt niet verstuurd', (veld, waarde, klacht) => {
    const { inhoud, onleesbaar } = naarInvoer({ ...basis, [veld]: waarde }, basis);
    expect(inhoud).toEqual(naarInvoer(basis).inhoud);
    expect(onleesbaar).toEqual([{ veld, tekst: `db.formulier.onleesbaar.${klacht}` }]);
  });

  it('stuurt alleen wat anders is', () => {
    const nieuw = { ...basis, titel: 'Anders', doelgroep: { ...basis.doelgroep, omvang: '12' } };
    const was = naarInvoer(basis).inhoud;
    expect(wijzigingen(was, was)).toBeNull();
    expect(Object.keys(wijzigingen(naarInvoer(nieuw, basis).inhoud, was) ?? {}).sort()).toEqual([
      'doelgroep',
      'jaar',
      'regeling',
      'titel',
    ]);
  });
});

describe('twee wijzigingen van hetzelfde plan', () => {
  const basis = vanAanvraag(eerstePlan());

  it('wat maar een van beide wijzigde, komt zonder vraag samen', () => {
    const mijn = { ...basis, titel: 'Mijn titel' };
    const hun = { ...vanAanvraag(eerstePlan()), samenvatting: 'Hun samenvatting' };
    expect(voegSamen(basis, mijn, hun)).toEqual({
      plan: { ...mijn, samenvatting: 'Hun samenvatting' },
      botsingen: [],
    });
  });

  it('vraagt alleen naar wat beide anders maakten', () => {
    const mijn = { ...basis, titel: 'Mijn', doelgroep: { ...basis.doelgroep, omvang: '5' }, begroting: [regel()] };
    const hun = { ...basis, titel: 'Hun', doelgroep: { ...basis.doelgroep, omvang: '5' }, begroting: [] };
    const { plan, botsingen } = voegSamen(basis, mijn, hun);
    expect(botsingen).toEqual(['titel', 'begroting']);
    expect(plan).toEqual(mijn);
    expect(neemOver(plan, hun, 'titel').titel).toBe('Hun');
    expect(neemOver(plan, { ...hun, doelgroep: { ...hun.doelgroep, omvang: '9' } }, 'doelgroep.omvang')).toEqual({
      ...mijn,
      doelgroep: { ...mijn.doelgroep, omvang: '9' },
    });
  });

  it('kent elk veld van het plan een keer', () => {
    const bladeren = Object.entries(basis).flatMap(([naam, waarde]) =>
      waarde !== null && typeof waarde === 'object' && !Array.isArray(waarde)
        ? Object.keys(waarde).map((onder) => `${naam}.${onder}`)
        : [naam],
    );
    expect([...VELDEN].sort()).toEqual(bladeren.filter((veld) => veld !== 'regeling').sort());
    for (const veld of VELDEN) expect(waardeOp(basis, veld), veld).not.toBeUndefined();
  });
});

describe('de plaats van een veld', () => {
  it('elk veld dat de API van een plan kent, staat in een stap', () => {
    const alle = invoerpaden();
    expect(alle.length).toBeGreaterThan(80);
    expect(alle.filter((pad) => stapVan(pad) === null)).toEqual([]);
  });

  it('elk veld dat een regel over het plan noemt, staat in een stap', () => {
    const bij = (veld: string) => stapVan(veld) === null;
    const map = join(projectmap(), 'server', 'beleid', 'dos');
    const bron = readdirSync(map)
      .filter((naam) => naam.endsWith('.ts'))
      .map((naam) => readFileSync(join(map, naam), 'utf8'))
      .join('\n');
    const genoemd = [...bron.matchAll(/\bveld(?::| =) ['`]([a-zA-Z][^'`]*)['`]/g)].map(([, veld = '']) => veld);
    expect(genoemd.length).toBeGreaterThan(60);
    // About an assessment or a decision, not about the plan.
    expect([...new Set(genoemd.filter(bij).map((veld) => veld.split('.')[0]))].sort()).toEqual([
      'bedrag',
      'beoordeling',
      'scores',
    ]);
    const feiten = Object.values({ ...PLANREGELS, ...GELDREGELS }).flatMap(({ fout }) =>
      (Array.isArray(fout) ? fout : [fout]).map((breuk) => breuk.feiten),
    );
    const kader = Kaderregister.lees().vanToepassing('DOS', 2026);
    if (!kader) throw new Error('geen kader');
    const velden = feiten.flatMap((een) =>
      toetsPlan(een, kader, regelsVan(kader), 'INDIENING').bevindingen.flatMap(({ veld }) => veld ?? []),
    );
    const paden = new Set(invoerpaden().map((pad) => pad.replace(/\b\d+\b/g, '0')));
    const lijnen = new Set([...paden].flatMap((pad) => pad.match(/^(.+\.0)\./)?.[1] ?? []));
    const kaal = velden.map((veld) => veld.replace(/\b\d+\b/g, '0'));
    expect(new Set(kaal).size).toBeGreaterThan(50);
    const onbekend = kaal.filter(
      (veld) => !paden.has(veld) && !lijnen.has(veld) && !paden.has(veld.replace(/\.0$/, '')),
    );
    expect([...new Set(onbekend)]).toEqual([]);
  });

  it('een plan is in elke stap begonnen, een leeg plan in geen', () => {
    const vol = vanAanvraag(eerstePlan());
    expect(STAPPEN.filter((stap) => !isBegonnen(vol, stap))).toEqual([]);
    const leeg = vanAanvraag(
      eerstePlan({
        samenvatting: null,
        startdatum: null,
        einddatum: null,
        gemeenten: [],
        buurten: [],
        overgangsbeleid2026: null,
        begroting: [],
        financiering: [],
        gevraagdeBijdrage: null,
        partners: [],
      }),
    );
    expect(['project', 'partners', 'begroting'].filter((stap) => isBegonnen(leeg, stap as 'project'))).toEqual([]);
  });

  it('een bevinding over de tweede verstuurde regel hoort bij de derde regel van het formulier', () => {
    const bevinding = { veld: 'begroting.1.tarief' } as Parameters<typeof opPlaats>[0][number];
    expect(opPlaats([bevinding], { begroting: [0, 2] })[0]?.veld).toBe('begroting.2.tarief');
    expect(opPlaats([{ ...bevinding, veld: 'borging.stappen.0.datum' }], { 'borging.stappen': [4] })[0]?.veld).toBe(
      'borging.stappen.4.datum',
    );
    expect(opPlaats([{ ...bevinding, veld: 'begroting' }], { begroting: [0] })[0]?.veld).toBe('begroting');
  });
});

describe('kleine lezers', () => {
  it('leest buurtcodes uit geplakte tekst en zegt wat niet klopt', () => {
    expect(leesBuurtcodes('bu02280105; BU02280105\nBU02289900,BU03630001 x1', ['GM0228'])).toEqual({
      goed: ['BU02280105', 'BU02289900'],
      fout: ['X1'],
      elders: ['BU03630001'],
    });
  });

  it('merkt de woorden die de andere tekst niet heeft', () => {
    expect(verschildelen('een oude tekst hier', 'een nieuwe tekst hier')).toEqual([
      { tekst: 'een ', anders: false },
      { tekst: 'oude ', anders: true },
      { tekst: 'tekst hier', anders: false },
    ]);
    expect(verschildelen('zelfde', 'zelfde')).toEqual([{ tekst: 'zelfde', anders: false }]);
    expect(verschildelen('', 'iets')).toEqual([]);
  });
});
