import { afterAll, beforeAll, it } from 'vitest';
import { doe, inhoudVan, gelukt, brengNaar } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { concept, lees } from './hulp.ts';
let t: Testproduct;
beforeAll(async () => { t = await startProduct(); });
afterAll(() => t.stop());
it('probe', async () => {
  const p = t.partner('buurtkracht-welzijn');
  const gevallen: Record<string, Record<string, unknown>> = {
    surrogaat: { samenvatting: 'a\ud800b' , betrokkenheidNaasten: 'x\ud800' },
    nul: { gemeenten: ['GM\u0000'] },
    nulBuurt: { buurten: ['BU\u0000'] },
    datum0: { startdatum: '0000-01-01' },
    tarief: { begroting: [{ omschrijving: 'x', kostensoort: 'PERSONEEL', aantal: '1', eenheid: 'uur', tarief: '50000000000.00' }] },
    regel: { begroting: [{ omschrijving: 'x', kostensoort: 'PERSONEEL', aantal: '1000000000', eenheid: 'uur', tarief: '10000000000.00' }] },
    totaal: { begroting: Array.from({ length: 10 }, () => ({ omschrijving: 'x', kostensoort: 'PERSONEEL', aantal: '100', eenheid: 'uur', tarief: '10000000000.00' })) },
    kental: { besparingen: [{ domein: 'WLZ', mechanisme: 'UITSTELLEN', personen: 20000000, omvangPerPersoon: '1000000000', eenheid: 'm', kental: '50000000000.00', realisatiekans: '100', bronKental: 'x', jaarKental: 2025, onderbouwing: 'x' }] },
    besparing: { besparingen: [{ domein: 'WLZ', mechanisme: 'UITSTELLEN', personen: 20000000, omvangPerPersoon: '1000000000', eenheid: 'm', kental: '10000000000.00', realisatiekans: '100', bronKental: 'x', jaarKental: 2025, onderbouwing: 'x' }] },
    uuidHoofd: { partners: [{ partnerId: p.toUpperCase(), rol: 'UITVOERDER' }] },
    uuidHaken: { partners: [{ partnerId: `{${p}}`, rol: 'UITVOERDER' }] },
    eigenHoofd: { aanvragerId: t.partner('gemeente-ede').toUpperCase() },
    jaar: { jaar: 99999 },
    jaarNeg: { jaar: -5 },
    hlo: { regeling: 'HLO' },
    leegTitel: { titel: '' },
    titelNul: { titel: 'a\u0000' },
    uitz: { uitzonderingsverzoek: { motivering: 'x\u0000', gevraagdPercentage: '10' } },
    sleutel: {},
  };
  for (const [naam, inhoud] of Object.entries(gevallen)) {
    const a = await doe(t, 'gemeente-ede', 'aanvraagAanmaken', { inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Concept', ...inhoud } });
    console.log(naam, a.errors ? JSON.stringify(a.errors) : JSON.stringify(a.payload.fouten), a.payload?.aanvraag?.id ? 'OK' : '');
  }
  const a = await doe(t, 'gemeente-ede', 'aanvraagAanmaken', { inhoud: { regeling: 'DOS', jaar: 2026, titel: 'x' }, idempotencyKey: 'a\u0000' });
  console.log('sleutel', a.tekst.slice(0, 300));
  const s = await brengNaar(t, 'gemeente-ede', 'CONCEPT');
  const m = await gelukt(t, 'gemeente-ede', 'aanvraagWijzigen', { id: s.id, versie: s.versie, inhoud: inhoudVan(t, 'gemeente-ede') });
  console.log(JSON.stringify(await lees(t, 'gemeente-ede', m.id, 'geschiedenis { soort door toelichting }')));
  const g = await brengNaar(t, 'gemeente-ede', 'INGEDIEND');
  const m1 = await doe(t, 'menzis-beoordelaar', 'aanvullingVragen', { id: g.id, versie: g.versie, ontbreekt: ['a\u0000'] });
  const m2 = await doe(t, 'menzis-beoordelaar', 'aanvullingVragen', { id: g.id, versie: g.versie, ontbreekt: ['a\ud800'] });
  const m3 = await doe(t, 'gemeente-ede', 'aanvraagIntrekken', { id: g.id, versie: g.versie, motivering: 'a\u0000' });
  console.log(m1.tekst.slice(0, 300), m2.tekst.slice(0, 300), m3.tekst.slice(0,300));
  const q = await t.vraag('beheerder', 'mutation($i: PartnerAanmakenInput!) { partnerAanmaken(input: $i) { fouten { code } } }', { i: { naam: 'a\u0000', soort: 'OVERIG' } });
  console.log(q.tekst.slice(0, 200));
  const z = await t.vraag('gemeente-ede', 'query($z: String) { partners(where: {zoek: $z}) { totalCount } aanvragen(where: {zoek: $z, kenmerk: {eq: $z}}) { totalCount } }', { z: 'a\u0000' });
  console.log(z.tekst.slice(0, 300));
  const b = performance.now();
  for (let i = 0; i < 5; i++) await brengNaar(t, 'gemeente-heerlen', 'BEOORDEELD');
  console.log((performance.now() - b) / 5);
});
