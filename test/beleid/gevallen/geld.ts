import { ActiviteitVorm, Domein, Ernst, Kostensoort, ToetsUitkomst } from '../../../server/beleid/begrippen.ts';
import {
  activiteit,
  besparing,
  bijdrage,
  geldigPlan,
  kostenregel,
  partner,
  WLZ_AANBIEDER,
} from '../../support/plan.ts';
import { borging, derdeJaar, kosten, type Paar, plan, procedure, tweedeJaar, verklaringen, verzoek } from './opzet.ts';

/** The business case, the financing and what is never financed (DOS-060a to DOS-079). */
export const GELDREGELS: Record<string, Paar> = {
  'DOS-060a': {
    fout: {
      feiten: plan({ bijdrageAanDoel: { ...geldigPlan().bijdrageAanDoel, wijzeEnMate: null } }),
      veld: 'bijdrageAanDoel.wijzeEnMate',
    },
  },
  'DOS-060b': { fout: { feiten: plan({ betrokkenheidNaasten: '\n' }), veld: 'betrokkenheidNaasten' } },
  'DOS-060c': {
    fout: [
      { feiten: plan({ begroting: [] }), veld: 'begroting' },
      {
        feiten: plan({ begroting: [kostenregel(18_000_000, { buitenWlzPakket: null })] }),
        veld: 'begroting.0.buitenWlzPakket',
      },
      { feiten: plan({ begroting: [kostenregel(18_000_000, { activiteit: 'Z9' })] }), veld: 'begroting.0.activiteit' },
      { feiten: plan({ begroting: [kostenregel(18_000_000), kostenregel(-1)] }), veld: 'begroting.1.tarief' },
    ],
  },
  'DOS-060d': {
    fout: [
      { feiten: plan({ besparingen: [besparing(17_000_000, { domein: Domein.ZVW })] }), ernst: Ernst.BLOKKEREND },
      {
        feiten: plan({ besparingen: [besparing(17_000_000), besparing(100, { tegenkosten: 300 })] }),
        ernst: Ernst.BLOKKEREND,
        veld: 'besparingen.1',
      },
      {
        feiten: plan({
          besparingen: [besparing(17_000_000), besparing(100, { domein: Domein.WMO, tegenkosten: 300 })],
        }),
        ernst: Ernst.WAARSCHUWING,
        veld: 'besparingen.1',
      },
      { feiten: plan({ besparingen: [besparing(17_000_000, { bronKental: '' })] }), veld: 'besparingen.0.bronKental' },
      {
        feiten: plan({ besparingen: [besparing(17_000_000, { realisatiekans: 10_001 })] }),
        veld: 'besparingen.0.realisatiekans',
      },
      {
        feiten: plan({ besparingen: [besparing(17_000_000, { tegenkosten: 0 })] }),
        ernst: Ernst.WAARSCHUWING,
        veld: 'besparingen.0.tegenkosten',
      },
    ],
  },
  'DOS-060e': {
    fout: [
      { feiten: plan({ gevraagdeBijdrage: 14_399_999 }), ernst: Ernst.BLOKKEREND, zegt: /1 cent\) te kort/ },
      { feiten: plan({ gevraagdeBijdrage: null }), uitkomst: ToetsUitkomst.NIET_TOETSBAAR, veld: 'gevraagdeBijdrage' },
      {
        feiten: plan({ financiering: [bijdrage(3_600_000, { partner: partner({ bekend: false }) })] }),
        veld: 'financiering.0.partnerId',
      },
      {
        feiten: plan({ financiering: [bijdrage(3_600_000, { partner: partner({ soort: 'ZORGKANTOOR' }) })] }),
        veld: 'financiering.0.partnerId',
        zegt: /gevraagde bijdrage/,
      },
      {
        feiten: plan({ financiering: [bijdrage(3_600_000, { zekerheid: 'ONDER_VOORBEHOUD' })] }),
        ernst: Ernst.WAARSCHUWING,
        veld: 'financiering.0.zekerheid',
      },
      { feiten: plan({ financiering: [bijdrage(3_600_001), bijdrage(-1)] }), veld: 'financiering.1.bedrag' },
    ],
  },
  'DOS-060f': { fout: { feiten: plan({ besparingen: [besparing(14_399_999)] }), ernst: Ernst.BLOKKEREND } },
  'DOS-061': {
    fout: [
      { feiten: plan({ besparingen: [besparing(14_399_999)] }), ernst: Ernst.BLOKKEREND, zegt: /1 cent\) hoger/ },
      { feiten: plan({ gevraagdeBijdrage: null }), uitkomst: ToetsUitkomst.NIET_TOETSBAAR },
    ],
  },
  'DOS-062': {
    fout: { feiten: plan({ besparingen: [besparing(17_999_999)] }), ernst: Ernst.WAARSCHUWING, zegt: /€ 0,01/ },
  },
  'DOS-063a': { fout: { feiten: plan({ borging: { ...borging, afrondingZonderBorging: null } }) } },
  'DOS-064': {
    fout: [
      {
        feiten: plan({ financiering: [bijdrage(3_599_999)], gevraagdeBijdrage: 14_400_001 }),
        ernst: Ernst.BLOKKEREND,
        zegt: /1 cent/,
      },
      { feiten: plan({ projectjaar: null }), uitkomst: ToetsUitkomst.NIET_TOETSBAAR, veld: 'projectjaar' },
      { feiten: plan({ begroting: [] }), uitkomst: ToetsUitkomst.NIET_TOETSBAAR, veld: 'begroting' },
    ],
  },
  'DOS-065': {
    goed: plan(tweedeJaar),
    fout: { feiten: plan({ ...tweedeJaar, financiering: [bijdrage(7_199_999)] }), ernst: Ernst.BLOKKEREND },
  },
  'DOS-066': {
    goed: plan(derdeJaar),
    fout: { feiten: plan({ ...derdeJaar, financiering: [bijdrage(10_799_999)] }), ernst: Ernst.BLOKKEREND },
  },
  'DOS-067': {
    fout: {
      feiten: plan({ financiering: [bijdrage(3_600_000, { soort: 'IN_NATURA' })] }),
      ernst: Ernst.WAARSCHUWING,
      veld: 'financiering.0.soort',
    },
  },
  'DOS-068': {
    fout: [
      {
        feiten: plan({
          financiering: [bijdrage(2_000_000), bijdrage(1_600_000, { partner: WLZ_AANBIEDER })],
        }),
        ernst: Ernst.BLOKKEREND,
        veld: 'financiering.1',
        zegt: /Thuiszorg Nabij.*€ 16\.000,00/,
      },
      {
        feiten: plan({
          financiering: [bijdrage(3_600_000), bijdrage(100, { partner: WLZ_AANBIEDER })],
          gevraagdeBijdrage: 14_399_900,
        }),
        ernst: Ernst.WAARSCHUWING,
      },
    ],
  },
  'DOS-069': {
    goed: procedure(
      { uitzonderingMinimum: 2000 },
      { projectjaar: 2, overgangsbeleid2026: true, uitzonderingsverzoek: verzoek },
    ),
    fout: [
      {
        feiten: plan({ projectjaar: 2, overgangsbeleid2026: false, uitzonderingsverzoek: verzoek }),
        ernst: Ernst.BLOKKEREND,
      },
      {
        feiten: plan({ projectjaar: 2, overgangsbeleid2026: true, uitzonderingsverzoek: verzoek }),
        ernst: Ernst.WAARSCHUWING,
        zegt: /40,00 %/,
      },
      { feiten: plan({ overgangsbeleid2026: null }), ernst: Ernst.WAARSCHUWING, veld: 'overgangsbeleid2026' },
    ],
  },
  'DOS-070': { fout: kosten(Kostensoort.DOMOTICA) },
  'DOS-071': { fout: kosten(Kostensoort.ACCOUNTANT) },
  'DOS-072': { fout: kosten(Kostensoort.ICT) },
  'DOS-073': {
    fout: [
      kosten(Kostensoort.WLZ_ZVW),
      {
        feiten: plan({ verklaringen: { ...verklaringen, geenUitgeslotenKosten: null } }),
        veld: 'verklaringen.geenUitgeslotenKosten',
      },
    ],
  },
  'DOS-074': { fout: kosten(Kostensoort.WMO_REGULIER) },
  'DOS-075': { fout: kosten(Kostensoort.JEUGDWET) },
  'DOS-076': { fout: kosten(Kostensoort.WET_FORENSISCHE_ZORG) },
  'DOS-077': { fout: kosten(Kostensoort.ZORGCOORDINATIE) },
  'DOS-078': {
    fout: [
      kosten(Kostensoort.EEN_OP_EEN_BEGELEIDING),
      {
        feiten: plan({ activiteiten: [activiteit({ vorm: ActiviteitVorm.INDIVIDUEEL })] }),
        ernst: Ernst.BLOKKEREND,
        veld: 'activiteiten.0.vorm',
      },
    ],
  },
  'DOS-079': { fout: kosten(Kostensoort.ELDERS_GEFINANCIERD) },
};
