import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakSchema } from '../../server/schema.ts';
import { brengNaar } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { type Issuer, nogEen, startIssuer } from './issuer.ts';
import { OPERATIES, ROLLEN } from './tabel.ts';
import { minimaleVraag, vingerafdruk, wortelvelden } from './vragen.ts';

let t: Testproduct;
let issuer: Issuer;
let product: { url: string; stop(): Promise<void> };
beforeAll(async () => {
  t = await startProduct();
  issuer = await startIssuer();
  product = await nogEen(t, { issuer: issuer.url });
  await brengNaar(t, 'gemeente-ede', 'INGEDIEND');
});
afterAll(async () => {
  await product.stop();
  await issuer.stop();
  await t.stop();
});

async function vraag(claims: JWTPayload, query: string, variables: object = {}) {
  const antwoord = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token(claims)}` },
    body: JSON.stringify({ query, variables }),
  });
  const inhoud = (await antwoord.json()) as {
    // biome-ignore lint/suspicious/noExplicitAny: the shape follows from the query of each test
    data: any;
    errors?: { extensions: { code: string } }[];
  };
  return { ...inhoud, codes: (inhoud.errors ?? []).map((fout) => fout.extensions.code) };
}
const rollen = async (claims: JWTPayload): Promise<string[]> =>
  (await vraag(claims, '{ mij { rollen } }')).data.mij.rollen;

const STAF = { organisatie: '90000011', zorgkantoor: 'MENZIS' };

describe('14: een geldig token zonder recht', () => {
  const ZONDER: [string, JWTPayload][] = [
    ['een organisatie die het product niet kent', { organisatie: '99999999' }],
    ['een beheerder van een onbekende organisatie', { organisatie: '99999999', rollen: ['BEHEERDER'] }],
    ['een aanvrager zonder organisatie', { organisatie: undefined }],
    ['geen rollen', { rollen: [] }],
    ['rollen die niet bestaan', { rollen: ['DIRECTEUR', 'aanvrager', '__proto__'] }],
    ['aanvrager en beoordelaar', { ...STAF, rollen: ['AANVRAGER', 'BEOORDELAAR'] }],
    ['beslisser en onderzoeker', { ...STAF, rollen: ['BESLISSER', 'ONDERZOEKER'] }],
    ['beheerder en financieel', { ...STAF, rollen: ['BEHEERDER', 'FINANCIEEL'] }],
    ['analist en aanvrager', { rollen: ['ANALIST', 'AANVRAGER'] }],
    ['alle rollen', { ...STAF, rollen: [...ROLLEN] }],
    ['medewerker van een gemeente', { zorgkantoor: 'MENZIS', rollen: ['BESLISSER'] }],
    ['medewerker zonder zorgkantoor', { organisatie: '90000011', rollen: ['BESLISSER'] }],
    [
      'medewerker van een zorgkantoor dat niet bestaat',
      { organisatie: '90000011', zorgkantoor: 'NERGENS', rollen: ['BESLISSER'] },
    ],
    ['medewerker zonder organisatie', { organisatie: undefined, zorgkantoor: 'MENZIS', rollen: ['BESLISSER'] }],
  ];

  it.each(ZONDER)('%s: geen rollen, en elke operatie die aan een rol hangt is dicht', async (_wat, claims) => {
    expect(await rollen(claims)).toEqual([]);
    const voor = await vingerafdruk(t.product.bron);
    for (const [naam, veld] of wortelvelden(maakSchema())) {
      const { query, variables } = minimaleVraag(naam.split('.')[0] ?? '', veld);
      const iedereen = OPERATIES[naam]?.length === ROLLEN.length;
      expect((await vraag(claims, query, variables)).codes, naam).toEqual(iedereen ? [] : ['FORBIDDEN']);
    }
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it('geeft bij een onbekende organisatie ook geen organisatie en geen zorgkantoor', async () => {
    const { data } = await vraag(
      { organisatie: '99999999', zorgkantoor: 'MENZIS', rollen: ['BESLISSER'] },
      '{ mij { rollen organisatie { id } zorgkantoor { code } } }',
    );
    expect(data.mij).toEqual({ rollen: [], organisatie: null, zorgkantoor: null });
  });
});

describe('14: een geldig token met recht', () => {
  it.each([
    ['aanvrager', {}, ['AANVRAGER']],
    [
      'twee rollen van dezelfde zijde',
      { rollen: ['SAMENWERKINGSPARTNER', 'AANVRAGER'] },
      ['AANVRAGER', 'SAMENWERKINGSPARTNER'],
    ],
    ['staf met twee rollen', { ...STAF, rollen: ['BESLISSER', 'FINANCIEEL'] }, ['BESLISSER', 'FINANCIEEL']],
    ['een onbekende rol naast een bekende', { rollen: ['DIRECTEUR', 'AANVRAGER'] }, ['AANVRAGER']],
    ['analist zonder organisatie', { organisatie: undefined, rollen: ['ANALIST'] }, ['ANALIST']],
  ])('%s heeft precies die rollen', async (_wat, claims: JWTPayload, verwacht) => {
    expect(await rollen(claims)).toEqual(verwacht);
  });

  it('neemt organisatie en zorgkantoor alleen uit het token, niet uit het verzoek', async () => {
    const ede = await vraag({}, '{ aanvragen { totalCount } }');
    expect(ede.data.aanvragen.totalCount).toBe(1);
    const heerlen = await vraag({ organisatie: '90000003' }, '{ aanvragen { totalCount } }');
    expect(heerlen.data.aanvragen.totalCount).toBe(0);
    const aanvrager = await vraag(
      { zorgkantoor: 'MENZIS' },
      '{ mij { zorgkantoor { code } } budgetten { totalCount } }',
    );
    expect(aanvrager.codes).toEqual(['FORBIDDEN']);
    const staf = await vraag(
      { ...STAF, rollen: ['BEOORDELAAR'] },
      '{ mij { zorgkantoor { code } } aanvragen { totalCount } }',
    );
    expect(staf.data).toEqual({ mij: { zorgkantoor: { code: 'MENZIS' } }, aanvragen: { totalCount: 1 } });
  });
});
