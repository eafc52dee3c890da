import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakSchema } from '../../server/schema.ts';
import { brengNaar, gelukt, inhoudVan, SCORES, stelBudget } from '../support/aanvragen.ts';
import { startProduct, type Testproduct } from '../support/product.ts';
import { ACCOUNT_VAN, OPERATIES, ROLLEN, VELDEN } from './tabel.ts';
import { alles, codes, type Veld, ziet } from './vragen.ts';

const SCOREGEHEIM = 'zandloper-1';
const ADVIESGEHEIM = 'zandloper-2';
const schema = maakSchema();
const GESLOTEN = ROLLEN.filter((rol) => !OPERATIES['Query.aanvraag']?.includes(rol));
const LEZERS = ROLLEN.filter((rol) => OPERATIES['Query.aanvraag']?.includes(rol));

function keuze(veld: string): string {
  const [type = '', naam = ''] = veld.split('.');
  const gebouwd = schema.getType(type);
  if (!isObjectType(gebouwd)) throw new Error(`geen objecttype ${type}`);
  const alleen = alles(schema, type, 3, (pad) => pad === veld || !pad.startsWith(`${type}.`));
  const keuzeVan = alleen.length > 3 ? alleen : `{ ${naam} }`;
  return type === 'Aanvraag' ? keuzeVan : `{ ${ONDER[type]} ${keuzeVan} }`;
}
/** Where a row of another type hangs under an aanvraag. */
const ONDER: Record<string, string> = { Beleidskader: 'beleidskader', Partner: 'aanvrager' };

let t: Testproduct;
let id: string;
let budget: string;
let bezig: string;
beforeAll(async () => {
  t = await startProduct();
  budget = await stelBudget(t, 'gemeente-ede', '900000.00');
  const plan = inhoudVan(t, 'gemeente-ede');
  const linde = { partnerId: t.partner('zorggroep-de-linde'), rol: 'UITVOERDER' };
  const afwijkend = { partners: [...(plan.partners as object[]), linde] };
  const beoordeel = async () => {
    const { id, versie } = await brengNaar(t, 'gemeente-ede', 'IN_BEOORDELING', afwijkend);
    return gelukt(t, 'menzis-beoordelaar', 'beoordelingVastleggen', {
      id,
      versie,
      scores: SCORES.map((score) => ({ ...score, motivering: `${SCOREGEHEIM} ${score.criterium}` })),
      advies: 'AFWIJZEN',
      motivering: ADVIESGEHEIM,
    });
  };
  const toegekend = await beoordeel();
  id = toegekend.id;
  await gelukt(t, 'menzis-beslisser', 'aanvraagToekennen', {
    id,
    versie: toegekend.versie,
    bedrag: plan.gevraagdeBijdrage,
    motivering: 'Wij kennen toe, anders dan geadviseerd.',
  });
  bezig = (await beoordeel()).id;
});
afterAll(() => t.stop());

const lees = (account: string, selectie: string, welke = id) =>
  t.vraag(account, `query Q($id: UUID!) { aanvraag(id: $id) ${selectie} }`, { id: welke });

describe('10: rol maal gevoelig veld', () => {
  it.each(Object.entries(VELDEN).filter(([naam]) => naam.startsWith('Aanvraag.')))(
    '%s is alleen voor de rollen van de tabel',
    async (naam, { wie, leeg }) => {
      const veld = naam.split('.')[1] ?? '';
      for (const rol of LEZERS) {
        const antwoord = await lees(ACCOUNT_VAN[rol], keuze(naam));
        if (wie.includes(rol)) {
          expect(codes(antwoord), `${rol}: ${antwoord.tekst.slice(0, 500)}`).toEqual([]);
          expect(antwoord.data.aanvraag, rol).not.toBeNull();
        } else {
          expect(codes(antwoord), rol).toEqual(leeg ? [] : ['FORBIDDEN']);
          expect(antwoord.data?.aanvraag?.[veld] ?? null, rol).toBeNull();
        }
      }
      for (const rol of GESLOTEN) {
        const antwoord = await lees(ACCOUNT_VAN[rol], keuze(naam));
        expect(codes(antwoord), rol).toEqual(['FORBIDDEN']);
        expect(antwoord.data?.aanvraag ?? null, rol).toBeNull();
      }
    },
  );

  it('geeft in een lijst dezelfde antwoorden als bij een enkele aanvraag', async () => {
    for (const rol of LEZERS) {
      const { data, errors } = await t.vraag(
        ACCOUNT_VAN[rol],
        'query Q($id: UUID!) { aanvragen(where: { id: { eq: $id } }) { nodes { id beoordeling { advies } budget { id } } edges { node { beoordeling { advies } budget { vrij } } } } }',
        { id },
      );
      expect(errors, rol).toBeUndefined();
      const behandelaar = rol === 'BEOORDELAAR' || rol === 'BESLISSER';
      const staf = behandelaar || rol === 'FINANCIEEL';
      const beoordeling = behandelaar ? { advies: 'AFWIJZEN' } : null;
      expect(data.aanvragen, rol).toEqual({
        nodes: [{ id, beoordeling, budget: staf ? { id: budget } : null }],
        edges: [{ node: { beoordeling, budget: staf ? { vrij: '737000.00' } : null } }],
      });
    }
  });
});

describe('10: wat binnen het zorgkantoor blijft', () => {
  // Everything that the role may select, three levels deep, must not hold a word of the assessment.
  const stukken = (rol: (typeof ROLLEN)[number]): string[] => {
    const mee = (_pad: string, veld: Veld) => ziet(veld, rol);
    const type = schema.getType('Aanvraag');
    if (!isObjectType(type)) throw new Error('geen Aanvraag');
    return Object.keys(type.getFields())
      .map((naam) =>
        alles(
          schema,
          'Aanvraag',
          4,
          (pad, veld) =>
            mee(pad, veld) &&
            (!pad.startsWith('Aanvraag.') || pad === `Aanvraag.${naam}` || ['Aanvraag.titel'].includes(pad)),
        ),
      )
      .filter((selectie) => selectie.length > 3);
  };

  it.each(LEZERS)('%s ziet scores en advies alleen als behandelaar', async (rol) => {
    const gezien: string[] = [];
    for (const welke of rol === 'ONDERZOEKER' ? [id] : [id, bezig]) {
      for (const selectie of stukken(rol)) {
        const antwoord = await lees(ACCOUNT_VAN[rol], selectie, welke);
        expect(codes(antwoord), selectie).toEqual([]);
        gezien.push(antwoord.tekst);
      }
    }
    const tekst = gezien.join('\n');
    const behandelaar = rol === 'BEOORDELAAR' || rol === 'BESLISSER';
    expect(tekst.includes(SCOREGEHEIM)).toBe(behandelaar);
    expect(tekst.includes(ADVIESGEHEIM)).toBe(behandelaar);
    expect(tekst.includes('BEOORDELING_VASTGELEGD')).toBe(behandelaar);
    // The receipt of the decision says that it departs from the advice: DOS-047 is about the assessment.
    expect(/Het advies was om/.test(tekst)).toBe(behandelaar);
    expect(/Alle 9 criteria zijn gescoord/.test(tekst)).toBe(behandelaar);
  });

  it('laat in de bon van het besluit geen interne bevinding zien aan wie niet behandelt', async () => {
    const intern = ['DOS-029', 'DOS-030', 'DOS-032', 'DOS-047'];
    for (const rol of LEZERS.filter((een) => een !== 'ONDERZOEKER')) {
      const { data } = await lees(
        ACCOUNT_VAN[rol],
        '{ besluit { toetsBijBesluit { bevindingen { regel } gefilterd: bevindingen(uitkomst: [VOLDAAN, NIET_VOLDAAN, NIET_TOETSBAAR, NIET_VAN_TOEPASSING]) { regel } } } }',
      );
      const { bevindingen, gefilterd } = data.aanvraag.besluit.toetsBijBesluit;
      const behandelaar = rol === 'BEOORDELAAR' || rol === 'BESLISSER';
      for (const lijst of [bevindingen, gefilterd] as { regel: string }[][]) {
        expect(lijst.length, rol).toBeGreaterThan(20);
        const gevonden = lijst.map(({ regel }) => regel).filter((regel) => intern.includes(regel));
        expect(new Set(gevonden), rol).toEqual(new Set(behandelaar ? intern : []));
      }
    }
  });

  it('vertelt de aanvrager niet in de geschiedenis dat er is beoordeeld, en wel wat er is besloten', async () => {
    const soorten = async (account: string) => {
      const { data } = await lees(account, '{ geschiedenis { soort } }');
      return (data.aanvraag.geschiedenis as { soort: string }[]).map(({ soort }) => soort);
    };
    for (const account of ['gemeente-ede', 'zorggroep-de-linde', 'menzis-financieel']) {
      expect(await soorten(account)).not.toContain('BEOORDELING_VASTGELEGD');
      expect(await soorten(account)).toContain('BESLUIT_TOEKENNING');
    }
    expect(await soorten('menzis-beoordelaar')).toContain('BEOORDELING_VASTGELEGD');
  });
});

describe('10: de onderzoeker', () => {
  it('kan nergens onder een aanvraag een bedrag of percentage kiezen', () => {
    const gezien = new Set<string>();
    const geld: string[] = [];
    const loop = (typenaam: string) => {
      const type = schema.getType(typenaam);
      if (gezien.has(typenaam) || !isObjectType(type)) return;
      gezien.add(typenaam);
      for (const veld of Object.values(type.getFields())) {
        if (!ziet(veld, 'ONDERZOEKER')) continue;
        const soort = String(veld.type).replace(/[[\]!]/g, '');
        if (soort === 'Bedrag' || soort === 'Percentage') geld.push(`${typenaam}.${veld.name}`);
        // The framework holds norms that everybody may read, and nothing of an aanvraag.
        if (soort !== 'Beleidskader') loop(soort);
      }
    };
    loop('AanvraagConnection');
    expect(gezien.size).toBeGreaterThan(5);
    expect(geld).toEqual([]);
  });

  it('ziet alleen toegekende aanvragen, ook in aantallen', async () => {
    const { data } = await t.vraag(
      'vu-onderzoeker',
      '{ aanvragen { totalCount nodes { id status toegestaneActies } } }',
    );
    expect(data.aanvragen).toEqual({ totalCount: 1, nodes: [{ id, status: 'TOEGEKEND', toegestaneActies: [] }] });
    expect((await lees('vu-onderzoeker', '{ id }', bezig)).data).toEqual({ aanvraag: null });
  });

  it.each([
    ['filter', '{ aanvragen(where: { totaleKosten: { gte: "1.00" } }) { totalCount } }'],
    ['leeg filter', '{ aanvragen(where: { totaleKosten: {} }) { totalCount } }'],
    ['filter in and', '{ aanvragen(where: { and: [{ or: [{ totaleKosten: { lte: "1.00" } }] }] }) { totalCount } }'],
    ['filter op bijdrage', '{ aanvragen(where: { gevraagdeBijdrage: { gte: "1.00" } }) { totalCount } }'],
    ['filter op termijn', '{ aanvragen(where: { termijn: { gte: "2026-11-16T10:00:00Z" } }) { totalCount } }'],
    ['volgorde van termijnen', '{ aanvragen(order: [{ veld: TERMIJN, richting: ASC }]) { nodes { id } } }'],
    ['volgorde van kosten', '{ aanvragen(order: [{ veld: TOTALE_KOSTEN, richting: ASC }]) { nodes { id } } }'],
    [
      'volgorde van bijdrage',
      '{ aanvragen(order: [{ veld: TITEL, richting: ASC }, { veld: GEVRAAGDE_BIJDRAGE, richting: DESC }]) { totalCount } }',
    ],
  ])('mag niet op bedragen of termijnen zoeken of sorteren: %s', async (_wat, query) => {
    expect(codes(await t.vraag('vu-onderzoeker', query))).toEqual(['FORBIDDEN']);
    expect(codes(await t.vraag('menzis-financieel', query))).toEqual([]);
  });
});
