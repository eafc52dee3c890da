import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beleidVan } from '../../server/platform/toegang/toegang.ts';
import { maakSchema } from '../../server/schema.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { ACCOUNT_VAN, OPERATIES, ROLLEN, VELDEN } from './tabel.ts';
import { bewaakteVelden, codes, minimaleVraag, vingerafdruk, wortelvelden } from './vragen.ts';

const schema = maakSchema();
const velden = wortelvelden(schema);

describe('10: het vastgelegde beleid', () => {
  it('staat voor elke operatie in de tabel, en de tabel noemt geen operatie die er niet is', () => {
    expect(velden.map(([naam]) => naam).sort()).toEqual(Object.keys(OPERATIES).sort());
  });

  it('laat voor elke operatie precies de rollen van de tabel toe', () => {
    const gebouwd = velden.map(([naam, veld]) => {
      const beleid = beleidVan(veld.extensions);
      if (!beleid || beleid === 'MET_DE_RIJ' || beleid.wie === 'OPENBAAR') return [naam, beleid];
      return [naam, (beleid.wie === 'INGELOGD' ? [...ROLLEN] : [...beleid.wie]).sort()];
    });
    expect(Object.fromEntries(gebouwd)).toEqual(
      Object.fromEntries(Object.entries(OPERATIES).map(([naam, wie]) => [naam, [...wie].sort()])),
    );
  });

  it('bewaakt precies de velden van de tabel, voor precies die rollen', () => {
    const gebouwd = bewaakteVelden(schema).map(([naam, { wie, bijWeigering }]) => [
      naam,
      { wie: [...wie].sort(), leeg: bijWeigering === 'LEEG' },
    ]);
    expect(Object.fromEntries(gebouwd)).toEqual(
      Object.fromEntries(
        Object.entries(VELDEN).map(([naam, { wie, leeg }]) => [naam, { wie: [...wie].sort(), leeg: leeg === true }]),
      ),
    );
  });

  it('geeft niemand zonder rol iets dat aan een rol hangt', () => {
    const zonderRol = velden.filter(([, veld]) => {
      const beleid = beleidVan(veld.extensions);
      return !beleid || beleid === 'MET_DE_RIJ' || typeof beleid.wie === 'string';
    });
    expect(zonderRol.map(([naam]) => naam).sort()).toEqual([
      'Query.beleidskader',
      'Query.beleidskaders',
      'Query.gemeente',
      'Query.gemeenten',
      'Query.mij',
      'Query.zorgkantoren',
    ]);
  });
});

describe('10: rol maal operatie, over HTTP', () => {
  let t: Testproduct;
  beforeAll(async () => {
    t = await startProduct();
  });
  afterAll(() => t.stop());

  it.each(velden)('%s geeft zonder token 401 en doet niets', async (naam, veld) => {
    const { query, variables } = minimaleVraag(naam.split('.')[0] ?? '', veld);
    const voor = await vingerafdruk(t.product.bron);
    const antwoord = await t.vraag(null, query, variables);
    expect(antwoord.status).toBe(401);
    expect(codes(antwoord)).toEqual(['UNAUTHENTICATED']);
    expect(antwoord.data?.[veld.name] ?? null).toBeNull();
    expect(antwoord.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
  });

  it.each(velden)('%s weigert zonder gevolg wie haar niet mag, en laat toe wie haar mag', async (naam, veld) => {
    const { query, variables } = minimaleVraag(naam.split('.')[0] ?? '', veld);
    const mag = OPERATIES[naam] ?? [];
    const voor = await vingerafdruk(t.product.bron);
    for (const rol of ROLLEN.filter((een) => !mag.includes(een))) {
      const antwoord = await t.vraag(ACCOUNT_VAN[rol], query, variables);
      expect(codes(antwoord), rol).toEqual(['FORBIDDEN']);
      expect(antwoord.data?.[veld.name] ?? null, rol).toBeNull();
    }
    expect(await vingerafdruk(t.product.bron)).toBe(voor);
    for (const rol of mag) {
      const antwoord = await t.vraag(ACCOUNT_VAN[rol], query, variables);
      expect(codes(antwoord), `${rol}: ${antwoord.tekst}`).toEqual([]);
      expect(antwoord.status, rol).toBe(200);
    }
  });
});
