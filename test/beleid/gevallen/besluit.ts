import { Ernst, ToetsUitkomst } from '../../../server/beleid/begrippen.ts';
import { activiteit, kostenregel, partner } from '../../support/plan.ts';
import {
  besluit,
  derdeJaar,
  goedBesluit,
  type Paar,
  plan,
  plan2027,
  procedure,
  scores,
  tweedeJaar,
  verklaringen,
  vorige,
} from './opzet.ts';

/** Window, form, assessment, decision and what comes after (DOS-029 to DOS-059, DOS-080 to DOS-100). */
export const BESLUITREGELS: Record<string, Paar> = {
  'DOS-029': {
    goed: goedBesluit,
    fout: [
      {
        feiten: besluit({
          budget: { maximum: 14_399_999, toegekend: 0, aangevraagd: 0, prioriteringVerplicht: false },
        }),
        ernst: Ernst.BLOKKEREND,
        zegt: /€ 0,01/,
      },
      { feiten: besluit({ budget: null }), uitkomst: ToetsUitkomst.NIET_TOETSBAAR },
    ],
  },
  'DOS-030': {
    goed: goedBesluit,
    fout: [
      {
        feiten: besluit({
          budget: { maximum: 100, toegekend: 0, aangevraagd: 101, prioriteringVerplicht: true },
        }),
        ernst: Ernst.BLOKKEREND,
      },
      {
        feiten: besluit({
          budget: { maximum: 100, toegekend: 0, aangevraagd: 101, prioriteringVerplicht: false },
        }),
        ernst: Ernst.WAARSCHUWING,
      },
    ],
  },
  'DOS-032': {
    goed: goedBesluit,
    fout: [
      { feiten: besluit({ beoordeling: null }), uitkomst: ToetsUitkomst.NIET_TOETSBAAR },
      {
        feiten: besluit({ beoordeling: { scores: scores.slice(1), advies: 'TOEKENNEN', doorDezelfdePersoon: false } }),
        zegt: /betrokkenheid/,
      },
      {
        feiten: besluit({
          beoordeling: {
            scores: scores.map((score, i) => (i === 3 ? { ...score, score: 6 } : score)),
            advies: 'TOEKENNEN',
            doorDezelfdePersoon: false,
          },
        }),
        veld: 'scores.3',
      },
    ],
  },
  'DOS-041': {
    fout: {
      feiten: plan({}, { vandaag: '2026-12-02', moment: '2026-12-02T10:00:00+01:00' }),
      ernst: Ernst.WAARSCHUWING,
    },
  },
  'DOS-045': {
    goed: goedBesluit,
    fout: [
      { feiten: besluit({ versieNummer: null }), ernst: Ernst.BLOKKEREND },
      { feiten: besluit({ bedrag: 14_400_001 }), ernst: Ernst.BLOKKEREND, veld: 'bedrag' },
      { feiten: besluit({ bedrag: 14_399_999 }), ernst: Ernst.WAARSCHUWING },
    ],
  },
  'DOS-046': {
    goed: besluit({}, { vandaag: '2026-10-06', moment: '2026-10-06T23:59:59+02:00' }),
    fout: {
      feiten: besluit({}, { vandaag: '2026-10-07', moment: '2026-10-07T00:00:00+02:00' }),
      ernst: Ernst.WAARSCHUWING,
      zegt: /6 oktober 2026/,
    },
  },
  'DOS-047': {
    goed: goedBesluit,
    fout: [
      {
        feiten: besluit({ beoordeling: { scores, advies: 'TOEKENNEN', doorDezelfdePersoon: true } }),
        ernst: Ernst.BLOKKEREND,
      },
      {
        feiten: besluit({
          beoordeling: {
            scores: scores.map((score) => ({ ...score, motivering: '' })),
            advies: 'TOEKENNEN',
            doorDezelfdePersoon: false,
          },
        }),
        veld: 'scores.0.motivering',
      },
      {
        feiten: besluit({ beoordeling: { scores, advies: 'AFWIJZEN', doorDezelfdePersoon: false } }),
        ernst: Ernst.WAARSCHUWING,
      },
    ],
  },
  'DOS-057': {
    fout: [
      { feiten: plan({ samenvatting: null }), veld: 'samenvatting' },
      { feiten: plan({ titel: 'x'.repeat(121) }), ernst: Ernst.BLOKKEREND, veld: 'titel', zegt: /121/ },
      {
        feiten: plan({ activiteiten: [], begroting: [kostenregel(18_000_000, { activiteit: null })] }),
        veld: 'activiteiten',
      },
      { feiten: plan({ activiteiten: [activiteit(), activiteit()] }), veld: 'activiteiten.1.code' },
      { feiten: plan({ activiteiten: [activiteit({ uitvoerder: null })] }), veld: 'activiteiten.0.uitvoerderId' },
      {
        feiten: plan({ activiteiten: [activiteit({ uitvoerder: partner({ bekend: false }) })] }),
        veld: 'activiteiten.0.uitvoerderId',
      },
      { feiten: plan({ risicos: [] }), veld: 'risicos' },
      {
        feiten: plan({ risicos: [{ omschrijving: 'a', kans: 6, impact: 1, maatregel: 'b' }] }),
        veld: 'risicos.0.kans',
      },
      { feiten: plan({ verklaringen: { ...verklaringen, tekenbevoegd: null } }), veld: 'verklaringen.tekenbevoegd' },
    ],
  },
  'DOS-058': {
    fout: { feiten: plan({}, { vandaag: '2026-08-09' }), ernst: Ernst.BLOKKEREND, zegt: /10 augustus 2026/ },
  },
  'DOS-059': {
    goed: plan(plan2027, { vandaag: '2026-11-01' }),
    fout: { feiten: plan(plan2027, { vandaag: '2026-10-31' }), ernst: Ernst.BLOKKEREND, zegt: /1 november 2026/ },
  },
  'DOS-080': {
    fout: [
      { feiten: plan(tweedeJaar), ernst: Ernst.WAARSCHUWING, veld: 'vorigeAanvraagId' },
      { feiten: procedure({ vorige }, derdeJaar), ernst: Ernst.BLOKKEREND, veld: 'projectjaar' },
      {
        feiten: procedure({ vorige: { ...vorige, jaar: 2024 } }, tweedeJaar),
        ernst: Ernst.BLOKKEREND,
        veld: 'jaar',
      },
      {
        feiten: plan({ activiteiten: [activiteit({ start: '2026-08-31' })] }),
        ernst: Ernst.BLOKKEREND,
        veld: 'activiteiten.0.start',
      },
    ],
  },
  'DOS-082': {
    goed: goedBesluit,
    fout: { feiten: besluit({}, { vandaag: '2027-01-01' }), ernst: Ernst.BLOKKEREND },
  },
  'DOS-085': {
    fout: [
      {
        feiten: plan({ buurten: [], activiteiten: [activiteit({ buurten: [] })] }),
        ernst: Ernst.BLOKKEREND,
        veld: 'buurten',
      },
      { feiten: plan({ buurten: ['BU02280105', 'BU228'] }), ernst: Ernst.BLOKKEREND, veld: 'buurten.1' },
      { feiten: plan({ buurten: ['BU02280105', 'BU01189900'] }), ernst: Ernst.BLOKKEREND, veld: 'buurten.1' },
      {
        feiten: plan({ buurten: ['BU02280105', 'BU01189900'], cbsIndelingsjaar: 2025 }),
        ernst: Ernst.WAARSCHUWING,
        veld: 'buurten.1',
      },
      { feiten: plan({ cbsIndelingsjaar: null }), ernst: Ernst.BLOKKEREND, veld: 'cbsIndelingsjaar' },
      {
        feiten: plan({ activiteiten: [activiteit({ buurten: ['BU02289999'] })] }),
        ernst: Ernst.BLOKKEREND,
        veld: 'activiteiten.0.buurten.0',
      },
    ],
  },
  'DOS-085c': { fout: { feiten: plan({ verklaringen: { ...verklaringen, vuLeveringAkkoord: false } }) } },
  'DOS-096': {
    fout: [
      { feiten: plan({ samenvatting: 'Bel 0318-123456.' }), ernst: Ernst.WAARSCHUWING, veld: 'samenvatting' },
      { feiten: plan({ verklaringen: { ...verklaringen, geenPersoonsgegevens: null } }), ernst: Ernst.BLOKKEREND },
    ],
  },
  'DOS-100': { fout: { feiten: plan({ verklaringen: { ...verklaringen, voorbehoudenGelezen: null } }) } },
};
