import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, doe, gelukt, inhoudVan } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { concept, geweigerd, lees, momentopname, nu, stap, verboden, wijzig } from './hulp.ts';

const EDE = 'gemeente-ede';
const BESLISSER = 'menzis-beslisser';
let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

type Bijdrage = [sleutel: string, bedrag: string, soort?: 'GELD' | 'IN_NATURA'];

/** A sound plan of € 100.000,00 whose money is as given: own share, what is asked, and the expected saving in the Wlz. */
function plan(
  bijdragen: Bijdrage[],
  gevraagdeBijdrage: string,
  besparing: string,
  extra: Record<string, unknown> = {},
) {
  return {
    begroting: [
      {
        ...{
          omschrijving: 'Buurtverbinders',
          kostensoort: 'PERSONEEL',
          activiteit: 'A1',
          aantal: '1',
          eenheid: 'jaar',
        },
        ...{ tarief: '100000.00', buitenWlzPakket: true },
      },
    ],
    financiering: bijdragen.map(([sleutel, bedrag, soort = 'GELD']) => ({
      ...{ partnerId: t.partner(sleutel), soort, bedrag, zekerheid: 'TOEGEZEGD' },
    })),
    gevraagdeBijdrage,
    besparingen: [
      {
        ...{ domein: 'WLZ', mechanisme: 'UITSTELLEN', personen: 1, omvangPerPersoon: '1', eenheid: 'maand' },
        ...{ kental: besparing, tegenkosten: '0.00', realisatiekans: '100.00', bronKental: 'Raming', jaarKental: 2025 },
        onderbouwing: 'Een maand later naar een instelling.',
      },
    ],
    ...extra,
  };
}

/** The rules that stand in the way of submission; none when it was submitted. */
async function tegengehoudenDoor(afwijkend: Record<string, unknown>): Promise<string[]> {
  const { id, versie } = await brengNaar(t, EDE, 'AFGESTEMD', afwijkend);
  const { payload } = await doe(t, EDE, 'aanvraagIndienen', { id, versie });
  return [...new Set(payload.fouten.flatMap(({ bevindingen }) => bevindingen.map(({ regel }) => regel)))];
}

describe('op de cent nauwkeurig', () => {
  it('is 20,00 % eigen aandeel genoeg en een cent minder niet, ook al wordt 20,00 % getoond', async () => {
    expect(await tegengehoudenDoor(plan([[EDE, '20000.00']], '80000.00', '80000.01'))).toEqual([]);
    const krap = plan([[EDE, '19999.99']], '80000.01', '80000.01');
    expect(await tegengehoudenDoor(krap)).toEqual(['DOS-064']);
    const { id } = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: inhoudVan(t, EDE, krap) });
    const { kerncijfers } = await lees(t, EDE, id, 'kerncijfers { eigenAandeel eigenAandeelPercentage }');
    expect(kerncijfers).toEqual({ eigenAandeel: '19999.99', eigenAandeelPercentage: '20.00' });
  });

  it.each([
    [2, '40000.00', '60000.00', 'DOS-065', '39999.99', '60000.01'],
    [3, '60000.00', '40000.00', 'DOS-066', '59999.99', '40000.01'],
    [7, '60000.00', '40000.00', 'DOS-066', '59999.99', '40000.01'],
  ])('geldt in projectjaar %i het oplopende minimum', async (projectjaar, genoeg, rest, regel, teWeinig, meer) => {
    const jaar = { projectjaar };
    expect(await tegengehoudenDoor(plan([[EDE, genoeg]], rest, '90000.00', jaar))).toEqual([]);
    expect(await tegengehoudenDoor(plan([[EDE, teWeinig]], meer, '90000.00', jaar))).toEqual([regel]);
  });

  it('mag de bijdrage gelijk zijn aan de besparing in de Wlz en geen cent hoger', async () => {
    expect(await tegengehoudenDoor(plan([[EDE, '20000.00']], '80000.00', '80000.00'))).toEqual([]);
    expect(await tegengehoudenDoor(plan([[EDE, '20000.00']], '80000.00', '79999.99'))).toEqual(['DOS-060f', 'DOS-061']);
  });

  it('moet de financiering de kosten precies dekken', async () => {
    expect(await tegengehoudenDoor(plan([[EDE, '20000.01']], '80000.00', '90000.00'))).toEqual(['DOS-060e']);
    expect(await tegengehoudenDoor(plan([[EDE, '20000.00']], '79999.99', '90000.00'))).toEqual(['DOS-060e']);
  });
});

describe('geld van een partij die vooral uit de Wlz wordt betaald', () => {
  it('telt nooit als eigen aandeel, ook niet als het genoeg zou zijn', async () => {
    const alleen = plan([['zorgcentrum-het-anker', '20000.00']], '80000.00', '90000.00');
    expect(await tegengehoudenDoor(alleen)).toEqual(['DOS-014', 'DOS-064', 'DOS-068']);
    const aangevuld = plan(
      [
        [EDE, '19999.99'],
        ['zorgcentrum-het-anker', '30000.00'],
      ],
      '50000.01',
      '90000.00',
    );
    expect(await tegengehoudenDoor(aangevuld)).toEqual(['DOS-064', 'DOS-068']);
  });

  it('mag wel bovenop een eigen aandeel dat zonder dat geld genoeg is', async () => {
    const erbij = plan(
      [
        [EDE, '20000.00'],
        ['zorgcentrum-het-anker', '30000.00'],
        ['buurtkracht-welzijn', '1000.00', 'IN_NATURA'],
      ],
      '49000.00',
      '90000.00',
    );
    expect(await tegengehoudenDoor(erbij)).toEqual([]);
    const { id } = await gelukt(t, EDE, 'aanvraagAanmaken', { inhoud: inhoudVan(t, EDE, erbij) });
    const gelezen = await lees(
      t,
      EDE,
      id,
      'financiering { teltAlsEigenAandeel } kerncijfers { eigenAandeel } toets { bevindingen(uitkomst: [NIET_VOLDAAN]) { regel ernst } }',
    );
    expect(gelezen.financiering.map((een: { teltAlsEigenAandeel: boolean }) => een.teltAlsEigenAandeel)).toEqual([
      true,
      false,
      true,
    ]);
    expect(gelezen.kerncijfers.eigenAandeel).toBe('21000.00');
    expect(gelezen.toets.bevindingen).toContainEqual({ regel: 'DOS-068', ernst: 'WAARSCHUWING' });
  });
});

describe('de uitzondering van DOS-069', () => {
  const verzoek = {
    uitzonderingsverzoek: { motivering: 'De raad besluit in het najaar.', gevraagdPercentage: '20.00' },
  };
  /** A plan for the second year with an own share of 20 %, half of what is ordinary. */
  const tweedeJaar = (extra: Record<string, unknown> = {}) =>
    plan([[EDE, '20000.00']], '80000.00', '90000.00', {
      projectjaar: 2,
      overgangsbeleid2026: true,
      ...verzoek,
      ...extra,
    });
  const beslis = (id: string, minimumPercentage: string) =>
    stap(t, BESLISSER, 'uitzonderingsverzoekBeslissen', id, { minimumPercentage, motivering: 'Zie het gesprek.' });
  const probeer = async (id: string) => {
    const { payload } = await doe(t, EDE, 'aanvraagIndienen', await nu(t, id));
    return payload.fouten.flatMap(({ bevindingen }) => bevindingen.map(({ regel }) => regel));
  };

  it('verlaagt het minimum pas als het zorgkantoor heeft besloten, en niet verder dan besloten', async () => {
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD', tweedeJaar());
    expect(await probeer(id)).toEqual(['DOS-065']);
    await beslis(id, '20.01');
    expect(await probeer(id)).toEqual(['DOS-065']);
    await beslis(id, '20.00');
    const velden =
      'uitzonderingsverzoek { gevraagdPercentage minimumPercentage besluitMotivering } kerncijfers { minimumEigenAandeelPercentage }';
    expect(await lees(t, EDE, id, velden)).toEqual({
      uitzonderingsverzoek: {
        gevraagdPercentage: '20.00',
        minimumPercentage: '20.00',
        besluitMotivering: 'Zie het gesprek.',
      },
      kerncijfers: { minimumEigenAandeelPercentage: '20.00' },
    });
    expect(await probeer(id)).toEqual([]);
  });

  it('kan worden geweigerd door het gewone minimum vast te stellen', async () => {
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD', tweedeJaar());
    await beslis(id, '40.00');
    expect(await probeer(id)).toEqual(['DOS-065']);
  });

  it.each([
    [
      'het gevraagde percentage',
      { uitzonderingsverzoek: { motivering: 'De raad besluit in het najaar.', gevraagdPercentage: '15.00' } },
    ],
    [
      'de motivering',
      { uitzonderingsverzoek: { motivering: 'Bij nader inzien anders.', gevraagdPercentage: '20.00' } },
    ],
    ['het projectjaar', { projectjaar: 3 }],
  ])('vervalt als de aanvrager %s wijzigt', async (_wat, inhoud) => {
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD', tweedeJaar());
    await beslis(id, '20.00');
    await wijzig(t, EDE, await nu(t, id), inhoud);
    expect(
      (await lees(t, EDE, id, 'uitzonderingsverzoek { minimumPercentage }')).uitzonderingsverzoek.minimumPercentage,
    ).toBeNull();
    expect(await probeer(id)).not.toEqual([]);
  });

  it('blijft staan als iets anders wijzigt, ook als hetzelfde verzoek opnieuw wordt meegestuurd', async () => {
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD', tweedeJaar());
    await beslis(id, '20.00');
    await wijzig(t, EDE, await nu(t, id), {
      samenvatting: 'Korter.',
      projectjaar: 2,
      overgangsbeleid2026: true,
      ...verzoek,
    });
    expect(
      (await lees(t, EDE, id, 'uitzonderingsverzoek { minimumPercentage }')).uitzonderingsverzoek.minimumPercentage,
    ).toBe('20.00');
    expect(await probeer(id)).toEqual([]);
  });

  it('bestaat alleen voor wie het overgangsbeleid gebruikte: anders BELEID, en er wordt niets geschreven', async () => {
    const { id } = await brengNaar(t, EDE, 'AFGESTEMD', tweedeJaar({ overgangsbeleid2026: false }));
    const voor = await momentopname(t, id);
    const [fout] = await geweigerd(t, BESLISSER, 'uitzonderingsverzoekBeslissen', {
      ...(await nu(t, id)),
      ...{ minimumPercentage: '20.00', motivering: 'Akkoord.' },
    });
    expect(fout?.code).toBe('BELEID');
    expect(await probeer(id)).toEqual(['DOS-065', 'DOS-069']);
    expect(await momentopname(t, id)).toBe(voor);
  });

  it('weigert een besluit zonder verzoek, boven het gewone minimum, zonder motivering of zonder projectjaar', async () => {
    const gevallen: [string, string | null, Record<string, unknown>, Record<string, unknown>][] = [
      ['STATUS', 'id', tweedeJaar({ uitzonderingsverzoek: null }), {}],
      ['VALIDATIE', 'minimumPercentage', tweedeJaar(), { minimumPercentage: '40.01' }],
      ['VALIDATIE', 'motivering', tweedeJaar(), { motivering: ' ' }],
      ['VALIDATIE', 'id', tweedeJaar({ projectjaar: null }), {}],
    ];
    for (const [code, veld, inhoud, afwijkend] of gevallen) {
      const { id, versie } = await brengNaar(t, EDE, 'AFGESTEMD', inhoud);
      const voor = await momentopname(t, id);
      const invoer = { id, versie, minimumPercentage: '20.00', motivering: 'Akkoord.', ...afwijkend };
      expect((await geweigerd(t, BESLISSER, 'uitzonderingsverzoekBeslissen', invoer))[0]).toMatchObject({ code, veld });
      expect(await momentopname(t, id)).toBe(voor);
    }
  });

  it('is aan de beslisser, en niet aan de beoordelaar of de aanvrager', async () => {
    const { id, versie } = await brengNaar(t, EDE, 'AFGESTEMD', tweedeJaar());
    const invoer = { id, versie, minimumPercentage: '20.00', motivering: 'Akkoord.' };
    for (const account of ['menzis-beoordelaar', EDE])
      expect(await verboden(t, account, 'uitzonderingsverzoekBeslissen', invoer)).toBe('FORBIDDEN');
  });

  it('kan niet voordat om afstemming is gevraagd: het zorgkantoor ziet het concept dan nog niet', async () => {
    const { id, versie } = await concept(t, EDE, {
      gemeenten: ['GM0228'],
      overgangsbeleid2026: true,
      projectjaar: 2,
      ...verzoek,
    });
    const [fout] = await geweigerd(t, BESLISSER, 'uitzonderingsverzoekBeslissen', {
      ...{ id, versie, minimumPercentage: '20.00', motivering: 'Akkoord.' },
    });
    expect(fout?.code).toBe('NIET_GEVONDEN');
  });
});
