import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brengNaar, inhoudVan } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { codes } from '../toegang/vragen.ts';

let t: Testproduct;
beforeAll(async () => {
  t = await startProduct();
});
afterAll(() => t.stop());

describe('11: uitersten die de vorm wel hebben', () => {
  const GROOT = '1000000000000.00';
  const regel = { omschrijving: 'x', kostensoort: 'PERSONEEL', eenheid: 'uur' };
  const besparing = {
    domein: 'WLZ',
    mechanisme: 'UITSTELLEN',
    eenheid: 'x',
    bronKental: 'x',
    onderbouwing: 'x',
    realisatiekans: '100.00',
  };
  const UITERSTEN: [string, object][] = [
    ['jaar 0', { jaar: 0 }],
    ['jaar -1', { jaar: -1 }],
    ['jaar 2147483647', { jaar: 2_147_483_647 }],
    ['projectjaar 2147483647', { projectjaar: 2_147_483_647 }],
    ['projectjaar -5', { projectjaar: -5 }],
    ['dag 0000-01-01', { startdatum: '0000-01-01', einddatum: '9999-12-31' }],
    ['dag 0001-01-01', { startdatum: '0001-01-01' }],
    ['grootste bijdrage', { gevraagdeBijdrage: GROOT }],
    [
      'grootste begroting',
      { begroting: Array.from({ length: 20 }, () => ({ ...regel, aantal: '1000000000', tarief: GROOT })) },
    ],
    ['kleinste regel', { begroting: [{ ...regel, aantal: '0.001', tarief: '0.01' }] }],
    [
      'grootste besparing',
      {
        besparingen: Array.from({ length: 20 }, () => ({
          ...besparing,
          personen: 2_147_483_647,
          omvangPerPersoon: '1000000000',
          kental: GROOT,
          tegenkosten: '0',
          jaarKental: 2_147_483_647,
        })),
      },
    ],
    [
      'negatieve besparing',
      {
        besparingen: [
          { ...besparing, personen: -1, omvangPerPersoon: '1', kental: '0', tegenkosten: GROOT, jaarKental: -1 },
        ],
      },
    ],
    ['grootste financiering', { financiering: [{ soort: 'GELD', bedrag: GROOT, zekerheid: 'TOEGEZEGD' }] }],
    ['negatieve doelgroep', { doelgroep: { omvang: -1, verwachtBereik: 2_147_483_647 } }],
    ['risico van 99', { risicos: [{ omschrijving: 'x', kans: 99, impact: -1, maatregel: 'x' }] }],
    [
      'lange titel',
      {
        titel: Array.from({ length: 19_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join(''),
      },
    ],
    ['lege titel', { titel: '' }],
    ['lange samenvatting', { samenvatting: 'woord '.repeat(40_000) }],
    ['halve surrogaat', { probleemanalyse: { opgave: 'x\ud800' }, samenvatting: '\udc00' }],
    ['besturingstekens', { titel: '\u0001\u0008\u001f\u007f', probleemanalyse: { opgave: '\u0001\u0000' } }],
    ['600 regels', { mijlpalen: Array.from({ length: 600 }, () => ({ datum: '2026-01-01', omschrijving: 'x' })) }],
    ['2.000 keer dezelfde partner', { partners: Array.from({ length: 2_000 }, () => ({ rol: 'ADVISEUR' })) }],
    ['20.000 buurten', { buurten: Array.from({ length: 20_000 }, (_, i) => `BU${i}`) }],
    ['lege codes', { gemeenten: ['', ' ', 'GM0228'], buurten: [''] }],
    ['minimumpercentage 0', { uitzonderingsverzoek: { motivering: '', gevraagdPercentage: '0' } }],
  ];
  const vol = (afwijkend: object): Record<string, unknown> => {
    const partnerId = t.partner('woonstichting-de-sleutel');
    const aangevuld = Object.fromEntries(
      Object.entries(afwijkend).map(([naam, waarde]) => [
        naam,
        naam === 'partners' || naam === 'financiering'
          ? (waarde as object[]).map((een) => ({ ...een, partnerId }))
          : waarde,
      ]),
    );
    return inhoudVan(t, 'gemeente-ede', aangevuld);
  };

  it.each(UITERSTEN)(
    '%s: toetsen, bewaren, wijzigen en afstemmen geven een antwoord, nooit een storing',
    async (_wat, afwijkend) => {
      const inhoud = vol(afwijkend);
      const antwoorden = [
        await t.vraag(
          'gemeente-ede',
          'query Q($inhoud: AanvraagInhoudInput!) { conceptToetsen(inhoud: $inhoud) { indienbaar kerncijfers { totaleKosten besparingWlz eigenAandeelPercentage } bevindingen { toelichting } } }',
          { inhoud },
        ),
        await t.vraag(
          'gemeente-ede',
          'mutation M($input: AanvraagAanmakenInput!) { aanvraagAanmaken(input: $input) { aanvraag { id versie kerncijfers { totaleKosten besparingWlz } begroting { bedrag } besparingen { bedrag } toets { indienbaar } } fouten { code veld melding } } }',
          { input: { inhoud } },
        ),
      ];
      const gemaakt = antwoorden[1]?.data?.aanvraagAanmaken?.aanvraag;
      if (gemaakt) {
        const { id, versie } = gemaakt;
        antwoorden.push(
          await t.vraag(
            'gemeente-ede',
            'mutation M($input: AanvraagActieInput!) { afstemmingVragen(input: $input) { aanvraag { status } fouten { code } } }',
            { input: { id, versie } },
          ),
          await t.vraag(
            'gemeente-ede',
            '{ aanvragen(first: 100, order: [{ veld: TITEL, richting: ASC }]) { nodes { titel } pageInfo { endCursor } } }',
          ),
        );
      }
      for (const antwoord of antwoorden) {
        expect([[], ['BAD_USER_INPUT']], antwoord.tekst.slice(0, 600)).toContainEqual(codes(antwoord));
        expect(antwoord.tekst).not.toMatch(/NaN|Infinity|e\+\d\d/);
      }
    },
  );

  it.each([
    [
      'menzis-financieel',
      'budgetVaststellen',
      'BudgetVaststellenInput',
      [
        { jaar: 2_147_483_647 },
        { jaar: -1 },
        { maximum: GROOT },
        { maximum: '0' },
        { bronvermelding: '' },
        { bronvermelding: 'x'.repeat(100_000) },
        { bronvermelding: '\ud800' },
        { regeling: 'HLO' },
      ],
    ],
    [
      'beheerder',
      'partnerAanmaken',
      'PartnerAanmakenInput',
      [
        { naam: '' },
        { naam: 'x'.repeat(100_000) },
        { naam: '🏠'.repeat(150) },
        { kvkNummer: '９００００００９' },
        { gemeentecode: 'GM9999' },
        { gemeentecode: '' },
        { rsin: '0'.repeat(9) },
        { oin: 'x'.repeat(100_000) },
      ],
    ],
    [
      'beheerder',
      'partnerWijzigen',
      'PartnerWijzigenInput',
      [{}, { naam: null }, { naam: '' }, { kvkNummer: '' }, { versie: -1 }, { versie: 2_147_483_647 }],
    ],
    [
      'menzis-beslisser',
      'aanvraagToekennen',
      'AanvraagToekennenInput',
      [
        { bedrag: GROOT },
        { bedrag: '0' },
        { versie: -1 },
        { motivering: '' },
        { idempotencyKey: '' },
        { idempotencyKey: 'x'.repeat(65) },
        { idempotencyKey: '\ud800' },
      ],
    ],
    [
      'menzis-beoordelaar',
      'afstemmingVastleggen',
      'AfstemmingVastleggenInput',
      [{ datum: '0000-01-01' }, { datum: '9999-12-31' }, { uitkomst: 'GEVRAAGD' }, { toelichting: '\ud800' }],
    ],
    [
      'menzis-beoordelaar',
      'beoordelingVastleggen',
      'BeoordelingVastleggenInput',
      [
        { scores: [] },
        {
          scores: Array.from({ length: 500 }, () => ({ criterium: 'URGENTIE', score: 2_147_483_647, motivering: '' })),
        },
      ],
    ],
    [
      'menzis-beoordelaar',
      'aanvullingVragen',
      'AanvullingVragenInput',
      [{ ontbreekt: [] }, { ontbreekt: Array.from({ length: 5_000 }, () => 'x') }, { ontbreekt: ['\u0000'] }],
    ],
  ])(
    '%s: %s met uiterste waarden geeft een antwoord, nooit een storing',
    async (account, naam, type, gevallen: object[]) => {
      const { id, versie } = await brengNaar(
        t,
        'gemeente-ede',
        account === 'menzis-beslisser'
          ? 'BEOORDEELD'
          : naam === 'beoordelingVastleggen'
            ? 'IN_BEOORDELING'
            : naam === 'afstemmingVastleggen'
              ? 'AFGESTEMD'
              : 'INGEDIEND',
      );
      const standaard: Record<string, object> = {
        budgetVaststellen: { regeling: 'DOS', zorgkantoor: 'MENZIS', jaar: 2030, maximum: '1.00', bronvermelding: 'x' },
        partnerAanmaken: { naam: 'Uiterste', soort: 'OVERIG' },
        partnerWijzigen: { id: t.partner('woongoed-horizon'), versie: 1 },
        aanvraagToekennen: { id, versie, bedrag: '1.00', motivering: 'x' },
        afstemmingVastleggen: { id, versie, datum: '2026-11-16', uitkomst: 'PASSEND' },
        beoordelingVastleggen: { id, versie, scores: [], advies: 'AFWIJZEN', motivering: 'x' },
        aanvullingVragen: { id, versie, ontbreekt: ['x'] },
      };
      for (const geval of gevallen) {
        const antwoord = await t.vraag(
          account,
          `mutation M($input: ${type}!) { ${naam}(input: $input) { fouten { code veld melding } } }`,
          { input: { ...standaard[naam], ...geval } },
        );
        expect(
          [[], ['BAD_USER_INPUT']],
          `${JSON.stringify(geval).slice(0, 200)}: ${antwoord.tekst.slice(0, 400)}`,
        ).toContainEqual(codes(antwoord));
      }
    },
  );
});
