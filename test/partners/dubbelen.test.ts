import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, gelukt, inhoudVan } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
  await maak({ naam: 'Stichting Klaverhof Ede', soort: 'WELZIJNSORGANISATIE', kvkNummer: '81000001' });
  await maak({ naam: 'Coöperatie Zonnehoek U.A.', soort: 'BEWONERSINITIATIEF', rsin: '123456782' });
});
afterAll(() => t.stop());

async function maak(input: Record<string, unknown>, account = 'beheerder') {
  const { data, tekst } = await t.vraag(
    account,
    'mutation M($input: PartnerAanmakenInput!) { partnerAanmaken(input: $input) { partner { id } fouten { code veld } } }',
    { input },
  );
  if (!data?.partnerAanmaken) throw new Error(tekst);
  return data.partnerAanmaken as { partner: { id: string } | null; fouten: { code: string; veld: string }[] };
}
async function zoek(beeld: { naam: string; kvkNummer?: string; rsin?: string; behalveId?: string }) {
  const { data, tekst } = await t.vraag(
    'gemeente-ede',
    'query D($naam: String!, $kvkNummer: String, $rsin: String, $behalveId: UUID) { mogelijkeDubbelen(naam: $naam, kvkNummer: $kvkNummer, rsin: $rsin, behalveId: $behalveId) { redenen partner { naam } } }',
    beeld,
  );
  if (!data) throw new Error(tekst);
  return (data.mogelijkeDubbelen as { redenen: string[]; partner: { naam: string } }[]).map(
    ({ redenen, partner }) => `${partner.naam}: ${redenen.join('+')}`,
  );
}

describe('mogelijke dubbelen', () => {
  it('vindt dezelfde naam in een andere schrijfwijze, zonder rechtsvorm of accenten', async () => {
    expect(await zoek({ naam: 'KLAVERHOF, EDE B.V.' })).toEqual(['Stichting Klaverhof Ede: ZELFDE_NAAM']);
    expect(await zoek({ naam: 'cooperatie zonnehoek' })).toEqual(['Coöperatie Zonnehoek U.A.: ZELFDE_NAAM']);
  });

  it('vindt een tikfout en een begin, maar niet wat alleen het soort organisatie deelt', async () => {
    expect(await zoek({ naam: 'Klaverhov Ede' })).toEqual(['Stichting Klaverhof Ede: LIJKT_OP']);
    expect(await zoek({ naam: 'Klaverh' })).toEqual(['Stichting Klaverhof Ede: LIJKT_OP']);
    expect(await zoek({ naam: 'Stichting Welzijn Almelo' })).toEqual([]);
    expect(await zoek({ naam: 'Gemeente Zutphen' })).toEqual([]);
  });

  it('vindt hetzelfde nummer bij een heel andere naam, en zet dat voorop', async () => {
    expect(await zoek({ naam: 'Zonnehoek', kvkNummer: '81000001' })).toEqual([
      'Stichting Klaverhof Ede: ZELFDE_KVK',
      'Coöperatie Zonnehoek U.A.: ZELFDE_NAAM',
    ]);
    expect(await zoek({ naam: '', rsin: '123456782' })).toEqual(['Coöperatie Zonnehoek U.A.: ZELFDE_RSIN']);
  });

  it('noemt de organisatie zelf niet, en niets bij een lege naam of alleen tekens', async () => {
    const { partner } = await maak({ naam: 'Unieke Naam Qwxz', soort: 'OVERIG' });
    expect(await zoek({ naam: 'Unieke Naam Qwxz', behalveId: partner?.id })).toEqual([]);
    expect(await zoek({ naam: '' })).toEqual([]);
    expect(await zoek({ naam: '%%%___' })).toEqual([]);
  });

  it('weigert een nulteken en een te lange naam', async () => {
    for (const naam of ['a\u0000b', 'a'.repeat(201)]) {
      const { errors } = await t.vraag(
        'beheerder',
        'query D($naam: String!) { mogelijkeDubbelen(naam: $naam) { redenen } }',
        { naam },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

it('maakt een partner een keer, ook als het verzoek met dezelfde sleutel wordt herhaald', async () => {
  const input = { naam: 'Twee keer verzonden', soort: 'OVERIG', idempotencyKey: 'partner-1' };
  const [een, ander] = [await maak(input, 'gemeente-ede'), await maak(input, 'gemeente-ede')];
  expect(ander.partner?.id).toBe(een.partner?.id);
  expect((await maak({ ...input, naam: 'Anders' }, 'gemeente-ede')).fouten).toEqual([
    { code: 'IDEMPOTENTIE_CONFLICT', veld: 'idempotencyKey' },
  ]);
});

describe('wat een partner bijdraagt', () => {
  const vraagBijdragen = async (account: string, partner: string, jaar?: number) => {
    const { data, errors } = await t.vraag(
      account,
      'query B($id: UUID!, $jaar: Int) { partner(id: $id) { bijdragen(jaar: $jaar) { jaar stand soort zekerheid teltAlsEigenAandeel aantal bedrag } } }',
      { id: t.partner(partner), jaar },
    );
    return { code: errors?.[0]?.extensions.code, bijdragen: data?.partner?.bijdragen };
  };
  const regel = (partner: string, bedrag: string, soort = 'GELD', zekerheid = 'TOEGEZEGD') => ({
    ...{ partnerId: t.partner(partner), soort, bedrag, zekerheid },
  });
  const rij = (stand: string, zekerheid: string, telt: boolean, bedrag: string, extra = {}) => ({
    ...{ jaar: 2026, stand, soort: 'GELD', zekerheid, teltAlsEigenAandeel: telt, aantal: 1, bedrag, ...extra },
  });

  it('telt per jaar, stand, soort en zekerheid op, alleen over aanvragen die de vrager mag zien', async () => {
    const concept = async (financiering: object[]) =>
      gelukt(t, 'gemeente-ede', 'aanvraagAanmaken', { inhoud: inhoudVan(t, 'gemeente-ede', { financiering }) });
    const gelezenDoor = regel('verzekeraar-menzis', '1000.01');
    const eerste = await concept([gelezenDoor, regel('verzekeraar-menzis', '0.01', 'GELD', 'ONDER_VOORBEHOUD')]);
    await concept([gelezenDoor, regel('zorgcentrum-het-anker', '500.00')]);
    await gelukt(t, 'gemeente-ede', 'afstemmingVragen', { id: eerste.id, versie: eerste.versie });
    const ede = await vraagBijdragen('gemeente-ede', 'verzekeraar-menzis');
    expect(ede.bijdragen).toHaveLength(2);
    expect(ede.bijdragen).toEqual(
      expect.arrayContaining([
        rij('LOPEND', 'TOEGEZEGD', true, '2000.02', { aantal: 2 }),
        rij('LOPEND', 'ONDER_VOORBEHOUD', true, '0.01'),
      ]),
    );
    // The second draft was never shown to the zorgkantoor; FINANCIEEL sees nothing before submission.
    const staf = await vraagBijdragen('menzis-beoordelaar', 'verzekeraar-menzis');
    expect(staf.bijdragen).toEqual(expect.arrayContaining([rij('LOPEND', 'TOEGEZEGD', true, '1000.01')]));
    expect((await vraagBijdragen('menzis-financieel', 'verzekeraar-menzis')).bijdragen).toEqual([]);
    expect((await vraagBijdragen('cz-beoordelaar', 'verzekeraar-menzis')).bijdragen).toEqual([]);
    expect((await vraagBijdragen('gemeente-ede', 'verzekeraar-menzis', 2031)).bijdragen).toEqual([]);
    expect((await vraagBijdragen('gemeente-ede', 'zorgcentrum-het-anker')).bijdragen).toEqual([
      rij('LOPEND', 'TOEGEZEGD', false, '500.00'),
    ]);
    expect(await vraagBijdragen('beheerder', 'verzekeraar-menzis')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('zet wat is beëindigd apart', async () => {
    await brengNaar(t, 'gemeente-heerlen', 'INGETROKKEN', {
      financiering: [regel('verzekeraar-vgz', '10.00', 'IN_NATURA')],
    });
    const { bijdragen } = await vraagBijdragen('gemeente-heerlen', 'verzekeraar-vgz');
    expect(bijdragen).toMatchObject([{ stand: 'BEEINDIGD', soort: 'IN_NATURA', bedrag: '10.00' }]);
  });
});

it('zegt wie een partner mag wijzigen, en dat klopt met wat er dan gebeurt', async () => {
  const acties = async (account: string, id: string) => {
    const { data } = await t.vraag(account, 'query P($id: UUID!) { partner(id: $id) { versie toegestaneActies } }', {
      id,
    });
    return data.partner as { versie: number; toegestaneActies: string[] };
  };
  const wijzig = async (account: string, id: string) => {
    const { versie } = await acties('beheerder', id);
    const { data, errors } = await t.vraag(
      account,
      'mutation W($input: PartnerWijzigenInput!) { partnerWijzigen(input: $input) { fouten { code } } }',
      { input: { id, versie, wlzGefinancierd: false } },
    );
    return errors?.[0]?.extensions.code ?? data.partnerWijzigen.fouten[0]?.code ?? 'gelukt';
  };
  const { partner } = await maak({ naam: 'Van Ede alleen', soort: 'WELZIJNSORGANISATIE' }, 'gemeente-ede');
  const id = partner?.id ?? '';
  const mag = { toegestaneActies: ['partnerWijzigen'] };
  expect(await acties('gemeente-ede', id)).toMatchObject(mag);
  expect(await acties('beheerder', id)).toMatchObject(mag);
  for (const account of ['gemeente-heerlen', 'menzis-beoordelaar']) {
    expect((await acties(account, id)).toegestaneActies).toEqual([]);
    expect(await wijzig(account, id)).toBe('FORBIDDEN');
  }
  expect(await wijzig('gemeente-ede', id)).toBe('gelukt');
  const plan = inhoudVan(t, 'gemeente-ede');
  const partners = [...(plan.partners as object[]), { partnerId: id, rol: 'ADVISEUR' }];
  await brengNaar(t, 'gemeente-ede', 'AFGESTEMD', { partners });
  expect(await acties('gemeente-ede', id)).toMatchObject(mag);
  await brengNaar(t, 'gemeente-ede', 'INGEDIEND', { partners });
  expect((await acties('gemeente-ede', id)).toegestaneActies).toEqual([]);
  expect(await wijzig('gemeente-ede', id)).toBe('STATUS');
  expect(await acties('beheerder', id)).toMatchObject(mag);
});
