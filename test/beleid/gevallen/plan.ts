import { ActiviteitVorm, AfstemmingUitkomst, Ernst, ToetsUitkomst } from '../../../server/beleid/begrippen.ts';
import { activiteit, geldigPlan, partner, WLZ_AANBIEDER } from '../../support/plan.ts';
import { analyse, borging, doelgroep, type Paar, plan, procedure, tweedeJaar, verklaringen, vorige } from './opzet.ts';

/** What the plan is about, its conditions, and how it came about (DOS-003 to DOS-026). */
export const PLANREGELS: Record<string, Paar> = {
  'DOS-003': { fout: { feiten: plan({ jaar: 2025 }), veld: 'jaar', zegt: /2026/ } },
  'DOS-005': {
    fout: [
      {
        feiten: plan({ aanvrager: WLZ_AANBIEDER }),
        ernst: Ernst.BLOKKEREND,
        veld: 'aanvragerId',
        zegt: /zorgaanbieder/,
      },
      { feiten: plan({ aanvrager: null }), uitkomst: ToetsUitkomst.NIET_TOETSBAAR, ernst: Ernst.BLOKKEREND },
      { feiten: plan({ aanvrager: partner({ bekend: false }) }), veld: 'aanvragerId' },
    ],
  },
  'DOS-006': {
    fout: [
      { feiten: plan({ aanvrager: WLZ_AANBIEDER }), veld: 'aanvragerId', zegt: /niet als aanvrager/ },
      {
        feiten: plan({ partners: [{ partner: partner({ bekend: false }), rol: 'UITVOERDER' }] }),
        veld: 'partners.0.partnerId',
      },
    ],
  },
  'DOS-007': { fout: { feiten: plan({ jaar: 2031 }), veld: 'jaar', zegt: /2031/ } },
  'DOS-008': {
    fout: [
      { feiten: plan({ startdatum: '2025-12-31' }), veld: 'startdatum' },
      { feiten: plan({ startdatum: null }), veld: 'startdatum' },
      { feiten: plan({ startdatum: '2026-12-02', einddatum: '2026-12-01' }), veld: 'einddatum' },
      { feiten: plan({ einddatum: '2026-02-30' }), veld: 'einddatum', zegt: /geen geldige datum/ },
    ],
  },
  'DOS-012': {
    fout: [
      { feiten: plan({ gemeenten: [] }), ernst: Ernst.BLOKKEREND, veld: 'gemeenten' },
      {
        feiten: plan({
          gemeenten: [
            ...geldigPlan().gemeenten,
            { code: 'GM9999', naam: null, zorgkantoorregio: null, zorgkantoor: null },
          ],
        }),
        ernst: Ernst.BLOKKEREND,
        veld: 'gemeenten.1',
      },
      {
        feiten: plan({
          gemeenten: [
            ...geldigPlan().gemeenten,
            { code: 'GM0118', naam: 'Hoogeveen', zorgkantoorregio: 'ZK06', zorgkantoor: 'Zilveren Kruis' },
          ],
        }),
        ernst: Ernst.WAARSCHUWING,
        zegt: /ZK04 \(Menzis\) en ZK06 \(Zilveren Kruis\).*Ede: Menzis/,
      },
    ],
  },
  'DOS-013': {
    fout: [
      { feiten: plan({ einddatum: null }), veld: 'einddatum' },
      { feiten: plan({ einddatum: '2027-01-01' }), veld: 'einddatum', zegt: /31 december 2026/ },
    ],
  },
  'DOS-014': { fout: { feiten: plan({ financiering: [] }), ernst: Ernst.BLOKKEREND, veld: 'financiering' } },
  'DOS-015': {
    fout: [
      { feiten: plan({ borging: { ...borging, domein: null } }), veld: 'borging.domein' },
      { feiten: plan({ borging: { ...borging, financier: ' ' } }), veld: 'borging.financier' },
    ],
  },
  'DOS-016': {
    fout: {
      feiten: plan({ doelgroep: { ...doelgroep, gemeenschapsgericht: null } }),
      veld: 'doelgroep.gemeenschapsgericht',
    },
  },
  'DOS-017': {
    fout: {
      feiten: plan({ bijdrageAanDoel: { ...geldigPlan().bijdrageAanDoel, mechanismen: [] } }),
      ernst: Ernst.BLOKKEREND,
    },
  },
  'DOS-018': {
    fout: [
      { feiten: plan({ doelgroep: { ...doelgroep, omvang: 0 } }), ernst: Ernst.WAARSCHUWING, veld: 'doelgroep.omvang' },
      {
        feiten: plan({ activiteiten: [activiteit({ vorm: ActiviteitVorm.GEMENGD })] }),
        ernst: Ernst.WAARSCHUWING,
        veld: 'activiteiten.0.vorm',
      },
      {
        feiten: plan({ doelgroep: { ...doelgroep, omvang: 100, verwachtBereik: 101 } }),
        ernst: Ernst.BLOKKEREND,
        veld: 'doelgroep.verwachtBereik',
      },
      { feiten: plan({ doelgroep: { ...doelgroep, omschrijving: '' } }), ernst: Ernst.BLOKKEREND },
    ],
  },
  'DOS-019': {
    fout: [
      { feiten: plan({ mijlpalen: geldigPlan().mijlpalen.slice(0, 1) }), ernst: Ernst.BLOKKEREND, veld: 'mijlpalen' },
      {
        feiten: plan({ mijlpalen: [...geldigPlan().mijlpalen, { omschrijving: 'Later', datum: '2027-03-01' }] }),
        ernst: Ernst.WAARSCHUWING,
        veld: 'mijlpalen.2.datum',
      },
    ],
  },
  'DOS-020': { fout: { feiten: plan({ borging: { ...borging, stappen: [] } }), veld: 'borging.stappen' } },
  'DOS-021': {
    goed: procedure({ vorige }, tweedeJaar),
    fout: {
      feiten: procedure({ vorige: { ...vorige, gevraagdeBijdrage: 59 } }, tweedeJaar),
      ernst: Ernst.WAARSCHUWING,
      zegt: /60,00 %.*59,00 %/,
    },
  },
  'DOS-022': {
    fout: [
      { feiten: plan({ probleemanalyse: { ...analyse, opgave: null } }), veld: 'probleemanalyse.opgave' },
      { feiten: plan({ probleemanalyse: { ...analyse, artikel12Status: null } }), ernst: Ernst.BLOKKEREND },
    ],
  },
  'DOS-023': { fout: { feiten: plan({ probleemanalyse: { ...analyse, kostenEnOpbrengsten: null } }) } },
  'DOS-024': {
    fout: [
      {
        feiten: plan({ verklaringen: { ...verklaringen, geenDubbelfinanciering: false } }),
        ernst: Ernst.BLOKKEREND,
        veld: 'verklaringen.geenDubbelfinanciering',
      },
      {
        feiten: procedure({ overlap: [{ kenmerk: 'DOS-2026-ZK04-007', titel: 'Ander plan' }] }),
        ernst: Ernst.WAARSCHUWING,
        zegt: /DOS-2026-ZK04-007/,
      },
    ],
  },
  'DOS-025': {
    fout: [
      { feiten: procedure({ afstemming: null }), ernst: Ernst.BLOKKEREND },
      {
        feiten: procedure({
          afstemming: { uitkomst: AfstemmingUitkomst.PASSEND, datum: '2026-08-20', zorgkantoor: 'CZ' },
        }),
        ernst: Ernst.BLOKKEREND,
        zegt: /CZ.*Menzis/,
      },
    ],
  },
  'DOS-026': {
    fout: [
      {
        feiten: procedure({
          afstemming: { uitkomst: AfstemmingUitkomst.NIET_PASSEND, datum: '2026-08-20', zorgkantoor: 'MENZIS' },
        }),
        ernst: Ernst.BLOKKEREND,
      },
      {
        feiten: procedure({
          afstemming: { uitkomst: AfstemmingUitkomst.GEVRAAGD, datum: null, zorgkantoor: 'MENZIS' },
        }),
        uitkomst: ToetsUitkomst.NIET_TOETSBAAR,
      },
    ],
  },
};
